// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/network/selection_words.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/ecosystem_builder.h"

namespace maillage::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

EcosystemBuilder territory() {
  EcosystemBuilder builder;
  Project& garden = builder.project("jardin-cooperatif");
  garden.name = "Jardin coopératif";
  garden.sectors = {"Alimentation", "Économie circulaire"};
  builder.project("velo-2023").name = "Vélo pour tous";
  builder.project("velo-2024").name = "Vélo pour tous";
  builder.tie("a", "b", "Conseil");
  return builder;
}

/// What the words select; the test fails when they raise a diagnostic.
Selection resolved(const SelectionWords& words) {
  Diagnostics diagnostics;
  Selection selection = resolve(territory().ecosystem(), words, diagnostics);
  EXPECT_THAT(diagnostics.list(), IsEmpty());
  return selection;
}

/// The messages the words raise, in French then English.
std::vector<std::string> complaints(const SelectionWords& words) {
  Diagnostics diagnostics;
  static_cast<void>(resolve(territory().ecosystem(), words, diagnostics));
  std::vector<std::string> texts;
  for (const Diagnostic& one : diagnostics.list()) {
    EXPECT_EQ(one.severity, Severity::error);
    texts.push_back(one.message.in(Language::french));
    texts.push_back(one.message.in(Language::english));
  }
  return texts;
}

TEST(ResolveSelection, FindsProjectsByIdOrName) {
  EXPECT_THAT(resolved({.projects = {{"jardin-cooperatif"}}}).projects, ElementsAre(ProjectId(0)));
  EXPECT_THAT(resolved({.projects = {{"JARDIN COOPÉRATIF"}}}).projects, ElementsAre(ProjectId(0)));
  EXPECT_THAT(resolved({.projects = {{"velo pour tous"}}}).projects, ElementsAre(ProjectId(1), ProjectId(2)));
}

TEST(ResolveSelection, PutsEachThingOnce) {
  EXPECT_THAT(resolved({.projects = {{"velo-2023"}, {"Vélo pour tous"}}}).projects,
              ElementsAre(ProjectId(1), ProjectId(2)));
}

TEST(ResolveSelection, UnderstandsBothLanguagesAccentsOrNot) {
  const Selection selection = resolved({.sectors = {{"economie circulaire"}},
                                        .kinds = {{"collectivités"}, {"company"}},
                                        .roles = {{"Financeur"}, {"lead"}},
                                        .statuses = {{"termine"}, {"ongoing"}},
                                        .tie_types = {{"conseil"}}});
  EXPECT_THAT(selection.sectors, ElementsAre("Économie circulaire"));
  EXPECT_THAT(selection.kinds, ElementsAre(territory().kind_id("municipality"), territory().kind_id("company")));
  EXPECT_THAT(selection.roles, ElementsAre(Role::funder, Role::lead));
  EXPECT_THAT(selection.statuses, ElementsAre(Status::completed, Status::ongoing));
  EXPECT_THAT(selection.tie_types, ElementsAre(TieTypeId(1)));
}

TEST(ResolveSelection, ReadsDates) {
  const Selection selection = resolved({.since = Word{"nov. 2023"}, .until = Word{"25/11/2024"}});
  EXPECT_EQ(selection.period, (Period{Date{2023, 11, 0}, Date{2024, 11, 25}}));
  EXPECT_EQ(resolved({.since = Word{"T2 2023"}, .until = Word{"2024-Q3"}}).period,
            (Period{Date{2023, 4, 0}, Date{2024, 9, 0}}));
  EXPECT_EQ(resolved({}).period, Period{});
}

TEST(ResolveSelection, SaysWhatWasProbablyMeant) {
  EXPECT_THAT(complaints({.projects = {{"jardin-coperatif"}}}),
              ElementsAre("projet inconnu «\u00A0jardin-coperatif\u00A0»\u202F; vouliez-vous dire "
                          "«\u00A0jardin-cooperatif\u00A0»\u202F?",
                          "unknown project 'jardin-coperatif'; did you mean 'jardin-cooperatif'?"));
  EXPECT_THAT(complaints({.sectors = {{"Alimentaton"}}})[1],
              "unknown sector 'Alimentaton'; did you mean 'Alimentation'?");
  EXPECT_THAT(complaints({.kinds = {{"asociation"}}})[1],
              "unknown kind of actor 'asociation'; did you mean 'association'?");
  EXPECT_THAT(complaints({.roles = {{"financuer"}}})[1], "unknown role 'financuer'; did you mean 'financeur'?");
  EXPECT_THAT(complaints({.statuses = {{"termné"}}})[1], "unknown status 'termné'; did you mean 'terminé'?");
  EXPECT_THAT(complaints({.tie_types = {{"conseill"}}})[1], "unknown type of tie 'conseill'; did you mean 'Conseil'?");
}

TEST(ResolveSelection, OffersWordsOfTheDataAsTheyAreWrittenThere) {
  Ecosystem ecosystem = territory().ecosystem();
  ecosystem.own_roles = {"Maître d’œuvre"};
  ecosystem.own_statuses = {"En Sommeil"};
  Diagnostics diagnostics;
  static_cast<void>(resolve(ecosystem, {.roles = {{"maitre d’oeuvr"}}, .statuses = {{"en someil"}}}, diagnostics));
  ASSERT_EQ(diagnostics.list().size(), 2U);
  EXPECT_EQ(diagnostics.list()[0].message.in(Language::english),
            "unknown role 'maitre d’oeuvr'; did you mean 'Maître d’œuvre'?");
  EXPECT_EQ(diagnostics.list()[1].message.in(Language::english),
            "unknown status 'en someil'; did you mean 'En Sommeil'?");
}

TEST(ResolveSelection, SaysSoWhenNothingComesClose) {
  EXPECT_THAT(complaints({.roles = {{"xyzzy"}}}),
              ElementsAre("rôle inconnu «\u00A0xyzzy\u00A0»", "unknown role 'xyzzy'"));
  EXPECT_THAT(complaints({.tie_types = {{""}}})[1], "unknown type of tie ''");
}

TEST(ResolveSelection, RefusesWhatIsNoDate) {
  EXPECT_THAT(complaints({.since = Word{"31/02/2023"}})[1],
              "'31/02/2023' is not a date; expected for instance 2023, 2023-11, 2023-11-25 or Q1 2023");
}

TEST(ResolveSelection, RefusesAPeriodThatEndsBeforeItStarts) {
  EXPECT_THAT(complaints({.since = Word{"2024"}, .until = Word{"2023"}}),
              ElementsAre("la période se termine («\u00A02023\u00A0») avant de commencer («\u00A02024\u00A0»)",
                          "the period ends ('2023') before it starts ('2024')"));
}

TEST(ResolveSelection, ReportsEveryFaultWhereItStands) {
  const Place first{.file = "vue.toml", .line = 3, .column = 12};
  const Place second{.file = "vue.toml", .line = 4, .column = 9};
  Diagnostics diagnostics;
  const Selection selection =
      resolve(territory().ecosystem(), {.projects = {{"xyzzy", first}, {"velo-2023"}}, .kinds = {{"plugh", second}}},
              diagnostics);
  ASSERT_EQ(diagnostics.list().size(), 2U);
  EXPECT_EQ(diagnostics.list()[0].place, first);
  EXPECT_EQ(diagnostics.list()[0].code, "unknown-project");
  EXPECT_EQ(diagnostics.list()[1].place, second);
  EXPECT_EQ(diagnostics.list()[1].code, "unknown-kind");
  EXPECT_THAT(selection.projects, ElementsAre(ProjectId(1)));
}

}  // namespace
}  // namespace maillage::testing
