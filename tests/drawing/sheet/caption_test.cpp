// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/sheet/caption.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maillage {
namespace {

using ::testing::HasSubstr;

CaptionFacts some_facts(Language language) {
  CaptionFacts facts;
  facts.language = language;
  facts.actors = 1234;
  facts.ties = 1;
  facts.isolates = 2;
  facts.names_left_out = 12;
  facts.engine = "circle";
  facts.period = "2014–2026";
  facts.source = "horizons.";
  facts.data_version = "0.1.0";
  facts.data_date = "2026-11-01T00:00:00Z";
  return facts;
}

TEST(Caption, CountsInFrenchWithItsTypography) {
  const auto paragraphs = caption_paragraphs(some_facts(Language::french));
  ASSERT_EQ(paragraphs.size(), 3U);
  EXPECT_EQ(
      paragraphs[0],
      "1\u202F234 acteurs, 1 lien, 2 acteurs sans lien. Période\u00A0: 2014–2026. 12 noms sur 1\u202F234 ne sont pas "
      "affichés, faute de place.");
  EXPECT_EQ(paragraphs[2], "Source\u00A0: horizons. Données\u00A0: version 0.1.0 du 1er novembre 2026.");
}

TEST(Caption, CountsInEnglish) {
  const auto paragraphs = caption_paragraphs(some_facts(Language::english));
  EXPECT_EQ(
      paragraphs[0],
      "1,234 actors, 1 tie, 2 actors without ties. Period: 2014–2026. 12 of 1,234 names not shown, for lack of room.");
  EXPECT_EQ(paragraphs[2], "Source: horizons. Data: version 0.1.0 of 1 November 2026.");
}

TEST(Caption, SaysWhatCounts) {
  CaptionFacts facts = some_facts(Language::english);
  facts.selection = "Associations, since 2024; not counting 1 idea";
  EXPECT_EQ(caption_paragraphs(facts)[0],
            "1,234 actors, 1 tie, 2 actors without ties. Period: 2014–2026. Associations, since 2024; not counting 1 "
            "idea. 12 of 1,234 names not shown, for lack of room.");
}

TEST(Caption, CallsNobodyWithoutTiesWhereDirectTiesAreLeftOut) {
  CaptionFacts facts = some_facts(Language::english);
  facts.two_mode = true;
  facts.projects = 1;
  EXPECT_TRUE(
      caption_paragraphs(facts)[0].starts_with("1,234 actors, 1 project, 1 tie, 2 isolated actors or projects."));
}

TEST(Caption, SaysWhatTheSizeMeansInASentence) {
  CaptionFacts facts = some_facts(Language::french);
  facts.size_measure = find_measure("participation");
  EXPECT_THAT(
      caption_paragraphs(facts)[1],
      HasSubstr("(à quel point les partenaires de l’acteur sont de types variés\u00A0: 0 s’ils sont tous du même)."));
}

TEST(Caption, PutsNamesLeftOutInTheSingular) {
  CaptionFacts facts = some_facts(Language::french);
  facts.names_left_out = 1;
  EXPECT_THAT(caption_paragraphs(facts)[0], HasSubstr(" 1 nom sur 1\u202F234 n’est pas affiché, faute de place."));
}

TEST(Caption, DatesTheDataAsFarAsTheyAreDated) {
  CaptionFacts facts = some_facts(Language::french);
  facts.source.clear();
  facts.data_version.clear();
  const auto said_of = [&](const char* date) {
    facts.data_date = date;
    return caption_paragraphs(facts).back();
  };
  EXPECT_EQ(said_of("2023-11"), "Données de novembre 2023.");
  EXPECT_EQ(said_of("2023-04"), "Données d’avril 2023.");
  EXPECT_EQ(said_of("2023"), "Données de 2023.");
  EXPECT_EQ(said_of("automne 2023"), "Données (automne 2023).");
}

TEST(Caption, HasNoEmptyParagraphs) { EXPECT_EQ(caption_paragraphs({}).size(), 2U); }

}  // namespace
}  // namespace maillage
