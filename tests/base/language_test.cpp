// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/language.h"

#include <algorithm>
#include <type_traits>
#include <vector>

#include <gtest/gtest.h>

#include "maillage/base/message.h"

namespace maillage {
namespace {

TEST(Language, IsReadInEitherLanguage) {
  for (const char* name : {"fr", "FR", "français", "Francais", "french"})
    EXPECT_EQ(parse_language(name), Language::french) << name;
  for (const char* name : {"en", "anglais", "English"}) EXPECT_EQ(parse_language(name), Language::english) << name;
  for (const char* name : {"", "f", "de", "fr_FR"}) EXPECT_EQ(parse_language(name), std::nullopt) << name;
}

TEST(Language, FollowsTheLocale) {
  EXPECT_EQ(language_of_locale("fr_FR.UTF-8"), Language::french);
  EXPECT_EQ(language_of_locale("fr_CA"), Language::french);
  EXPECT_EQ(language_of_locale("C"), Language::english);
  EXPECT_EQ(language_of_locale(""), Language::english);
  EXPECT_EQ(language_of_locale("de_DE"), Language::english);
}

TEST(Language, HasACode) {
  EXPECT_EQ(code(Language::french), "fr");
  EXPECT_EQ(code(Language::english), "en");
}

TEST(Message, FillsItsPlacesInBothLanguages) {
  constexpr Message<std::string_view, int> kMessage{"{0} a {1} liens", "{0} has {1} ties"};
  EXPECT_EQ(kMessage("Ellyx", 3), (Text{"Ellyx a 3 liens", "Ellyx has 3 ties"}));
  EXPECT_EQ(kMessage.in(Language::french, "Ellyx", 3), "Ellyx a 3 liens");
  EXPECT_EQ(kMessage.in(Language::english, "Ellyx", 3), "Ellyx has 3 ties");
}

TEST(Message, SaysALabelAndATextInItsOwnLanguage) {
  constexpr Message<Label, Text> kMessage{"il faut {} ({})", "{} is needed ({})"};
  constexpr Label kActor{"un acteur", "an actor"};
  EXPECT_EQ(kMessage(kActor, Text{"ici", "here"}), (Text{"il faut un acteur (ici)", "an actor is needed (here)"}));
}

TEST(Text, IsMadeLanguageByLanguageInTheirOrder) {
  std::vector<Language> asked;
  const Text text = Text::per_language([&](Language language) {
    asked.push_back(language);
    return std::string(code(language));
  });
  EXPECT_EQ(text, (Text{"fr", "en"}));
  EXPECT_TRUE(std::ranges::equal(asked, kLanguages));
}

TEST(Text, OfTheUserIsTheSameInEveryLanguage) {
  for (const std::string& words : Text::verbatim("Ellyx")) EXPECT_EQ(words, "Ellyx");
}

TEST(Text, IsEmptyWhenNoLanguageSaysAnything) {
  EXPECT_TRUE(Text().empty());
  EXPECT_FALSE((Text{"", "here"}).empty());
}

// A text for each language, no fewer and no more: checked here for all three, as the compiler does at each use.
static_assert(std::is_constructible_v<Label, const char*, const char*>);
static_assert(!std::is_constructible_v<Label, const char*>);
static_assert(!std::is_constructible_v<Label, const char*, const char*, const char*>);
static_assert(!std::is_constructible_v<Text, std::string>);
static_assert(!std::is_constructible_v<Message<>, fmt::format_string<>>);

}  // namespace
}  // namespace maillage
