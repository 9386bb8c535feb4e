// SPDX-License-Identifier: GPL-3.0-or-later
// Every text people read, in both languages: those of the program's sources, the goldens of the commands, the figures.
#include "wording/lint.h"

#include <filesystem>
#include <map>
#include <regex>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/paths.h"
#include "wording/program_texts.h"

namespace maillage::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::Contains;
using ::testing::Each;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

const fs::path kSource = testing::source_dir();

std::vector<std::string> french(const std::string& text) { return faults_of(text, Language::french); }
std::vector<std::string> english(const std::string& text) { return faults_of(text, Language::english); }

TEST(Lint, FindsWrongSpacesInFrench) {
  EXPECT_THAT(french("Lecture : un trait"), Contains(HasSubstr("plain space before a mark")));
  EXPECT_THAT(french("Lecture: un trait"), Contains(HasSubstr("no space before a colon")));
  EXPECT_THAT(french("quoi ?"), Contains(HasSubstr("plain space")));
  EXPECT_THAT(french("quoi?"), Contains(HasSubstr("no space before a mark")));
  EXPECT_THAT(french("12 % des liens"), Contains(HasSubstr("plain space")));
  EXPECT_THAT(french("12% des liens"), Contains(HasSubstr("no space before a percent")));
  EXPECT_THAT(french("12\u202F% des liens"), Contains(HasSubstr("narrow space")));
  EXPECT_THAT(french("« bois »"), Contains(HasSubstr("inside quotes")));
  EXPECT_THAT(french("Lecture\u00A0: «\u00A0bois\u00A0», 12\u00A0%\u202F; quoi\u202F?"), IsEmpty());
}

TEST(Lint, FindsWrongSpacesInEnglish) {
  EXPECT_THAT(english("How to read : a line"), Contains(HasSubstr("space before a mark")));
  EXPECT_THAT(english("12 % of ties"), Contains(HasSubstr("space before a mark")));
  EXPECT_THAT(english("How to read: 12% of ties; what?"), IsEmpty());
}

TEST(Lint, FindsOneInThePlural) {
  EXPECT_THAT(french("lu\u00A0: 1 acteurs"), Contains(HasSubstr("one in the plural")));
  EXPECT_THAT(french("1 acteur, 21 acteurs, 0,1 acteurs, 1 fois, rang 1 des"), IsEmpty());
  EXPECT_THAT(english("read: 1 actors"), Contains(HasSubstr("one in the plural")));
  EXPECT_THAT(english("1 actor, 21 actors, 1,001 actors"), IsEmpty());
}

TEST(Lint, FindsStraightApostrophesButInNames) {
  EXPECT_THAT(french("l'acteur"), Contains(HasSubstr("straight apostrophe")));
  EXPECT_THAT(faults_of("avec Clus'Ter Jura", Language::french, words_with_apostrophe("id,Clus'Ter Jura")), IsEmpty());
}

TEST(Lint, FindsWhatFiguresPutTogetherWrongly) {
  const auto faults = [](const std::string& text) { return figure_faults_of(text, Language::french); };
  EXPECT_THAT(faults("la mesure «\u00A0poids\u00A0»\u00A0: À quel point"),
              Contains(HasSubstr("capital after a colon")));
  EXPECT_THAT(faults("Contours\u00A0: Projets"), Contains(HasSubstr("capital after a colon")));
  EXPECT_THAT(faults("ce qui va ensemble (Projets)"), Contains(HasSubstr("capital in a parenthesis")));
  EXPECT_THAT(faults("autour de Experts"), Contains(HasSubstr("no elision")));
  EXPECT_THAT(faults("plus que un"), Contains(HasSubstr("no elision")));
  EXPECT_THAT(faults("la moyenne de les acteurs"), Contains(HasSubstr("no contraction")));
  EXPECT_THAT(faults("version 2 du novembre 2023"), Contains(HasSubstr("article before a month")));
  EXPECT_THAT(faults("Données du 2023"), Contains(HasSubstr("year after the article")));
  EXPECT_THAT(faults("montre\u00A0: nombre\u00A0: mesure"), Contains(HasSubstr("two colons")));
  EXPECT_THAT(faults("Source\u00A0: Horizons publics. Contours\u00A0: projets, autour de «\u00A0Experts\u00A0», du 5 "
                     "mai 2023, de 2023, de huit acteurs"),
              IsEmpty());
}

TEST(Lint, FindsTheOtherLanguage) {
  EXPECT_TRUE(is_of_another_language("the place of each actor is that of the map", Language::french));
  EXPECT_TRUE(is_of_another_language("la place de chaque acteur est sur la carte", Language::english));
  EXPECT_FALSE(is_of_another_language("la place de chaque acteur (closeness of the actor)", Language::french));
}

TEST(Lint, FindsDoubleSpaces) {
  EXPECT_TRUE(has_double_space("un  trait"));
  EXPECT_FALSE(has_double_space("un trait"));
}

TEST(ProgramTexts, AreFoundInASource) {
  const auto found =
      program_texts("constexpr Label kA{\"un \"\n  \"texte\\u00A0:\", \"a text:\"}; // \"no\", \"no\"\n", "a.h");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].text, (Text{"un texte\u00A0:", "a text:"}));
  EXPECT_EQ(found[0].place, "a.h:1");
}

/// "Burt, R. S. (1992). Structural Holes. …": in the language of the work.
bool is_reference(const std::string& line) {
  static const std::regex kYear("\\([12][0-9]{3}\\)\\. ");
  return std::regex_search(line, kYear);
}

/// A line of a golden without the place it speaks of: "acteurs.csv:2:3: ", "--colour: ".
std::string without_place(const std::string& line) {
  static const std::regex kPlace("^(--[a-z-]+|[^ :]+\\.[a-z]+(:[0-9]+)*): ");
  return std::regex_replace(line, kPlace, "");
}

/// As the data and the views spell them, which are their authors' own.
std::set<std::string> names_of_data() {
  std::set<std::string> names;
  const std::set<std::string> kinds = {".csv", ".json", ".geojson", ".toml", ".txt"};
  for (const char* folder : {"data", "tests/data", "tests/tools/data", "graphs"}) {
    if (!fs::exists(kSource / folder)) continue;
    for (const auto& entry : fs::recursive_directory_iterator(kSource / folder)) {
      if (kinds.contains(entry.path().extension().string()))
        names.merge(words_with_apostrophe(file_text(entry.path())));
    }
  }
  return names;
}

TEST(ProgramTexts, AreWellWrittenInBothLanguages) {
  const auto texts = program_texts_below({kSource / "lib", kSource / "tools" / "maillage"});
  EXPECT_GT(texts.size(), 900U);
  for (const ProgramText& one : texts) {
    for (const Language language : kLanguages) {
      std::istringstream lines(one.text.in(language));
      for (std::string line; std::getline(lines, line);) {
        if (is_reference(line)) continue;
        EXPECT_THAT(faults_of(line, language), IsEmpty()) << one.place << ": " << line;
        EXPECT_FALSE(is_of_another_language(line, language)) << one.place << ": " << line;
        const bool in_columns = line.starts_with("  ");
        EXPECT_FALSE(!in_columns && has_double_space(line)) << one.place << ": " << line;
      }
    }
  }
}

/// The texts of the page's words.js: pairs and fours of literals, French before English.
std::vector<ProgramText> page_texts(const std::string& source) {
  static const std::regex kRow(R"(\[\s*('[^'\n]*'(?:,\s*'[^'\n]*')+),?\s*\])");
  static const std::regex kLiteral("'([^'\n]*)'");
  std::vector<ProgramText> found;
  for (std::sregex_iterator row(source.begin(), source.end(), kRow), end; row != end; ++row) {
    const std::string literals = std::regex_replace(
        std::regex_replace((*row)[1].str(), std::regex(R"(\\u00A0)"), "\u00A0"), std::regex(R"(\\u202F)"), "\u202F");
    const std::vector<std::string> texts{std::sregex_token_iterator(literals.begin(), literals.end(), kLiteral, 1),
                                         std::sregex_token_iterator()};
    for (std::size_t i = 0; 2 * i < texts.size(); ++i)
      found.push_back({Text{texts[i], texts[i + texts.size() / 2]}, "words.js: " + texts[i]});
  }
  return found;
}

TEST(PageTexts, AreFoundInTheirModule) {
  const auto found = page_texts("a: ['un\\u00A0:', 'one:'],\n b: [\n 'x', 'xs', 'y', 'ys',\n ],");
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[0].text, (Text{"un\u00A0:", "one:"}));
  EXPECT_EQ(found[2].text, (Text{"xs", "ys"}));
}

TEST(PageTexts, AreWellWrittenInBothLanguages) {
  const auto texts = page_texts(file_text(kSource / "lib" / "maillage" / "page" / "front" / "words.js"));
  EXPECT_GT(texts.size(), 120U);
  for (const ProgramText& one : texts) {
    for (const Language language : kLanguages) {
      const std::string& line = one.text.in(language);
      EXPECT_THAT(faults_of(line, language), IsEmpty()) << one.place;
      EXPECT_FALSE(is_of_another_language(line, language)) << one.place;
      EXPECT_FALSE(has_double_space(line)) << one.place;
    }
  }
}

/// Goldens without language are of machines' formats.
std::optional<Language> language_of(const fs::path& golden) {
  for (const Language language : kLanguages) {
    if (golden.stem().string().ends_with("_" + std::string(code(language)))) return language;
  }
  return std::nullopt;
}

/// Names of projects, whose marks are their authors' own: "Article : Les nouveaux concepts".
std::vector<std::string> titles_of_data() {
  std::vector<std::string> titles;
  std::istringstream lines(file_text(kSource / "tests" / "data" / "territory" / "projets.csv"));
  for (std::string line; std::getline(lines, line);) {
    static const std::regex kName(R"re(^[^,]*,("([^"]*)"|([^,]*)),)re");
    std::smatch found;
    if (!std::regex_search(line, found, kName)) continue;
    const std::string name = found[2].matched ? found[2].str() : found[3].str();
    if (name.find(" :") != std::string::npos || name.find(" ?") != std::string::npos) titles.push_back(name);
  }
  return titles;
}

std::string without_titles(std::string line, const std::vector<std::string>& titles) {
  for (const std::string& title : titles) {
    for (std::size_t at = line.find(title); at != std::string::npos; at = line.find(title, at))
      line.replace(at, title.size(), "x");
  }
  return line;
}

TEST(Goldens, AreWellWrittenInBothLanguages) {
  const std::set<std::string> names = names_of_data();
  const std::vector<std::string> titles = titles_of_data();
  EXPECT_FALSE(titles.empty());
  std::size_t count = 0;
  for (const auto& entry : fs::directory_iterator(kSource / "tests" / "tools" / "golden")) {
    const auto language = language_of(entry.path());
    if (!language) continue;
    ++count;
    std::istringstream lines(file_text(entry.path()));
    for (std::string line; std::getline(lines, line);) {
      if (is_reference(line)) continue;
      line = without_titles(without_place(line), titles);
      EXPECT_THAT(faults_of(line, *language, names), IsEmpty()) << entry.path().filename() << ": " << line;
      const bool mixed = *language == Language::french && is_of_another_language(line, *language);
      EXPECT_FALSE(mixed) << entry.path().filename() << ": " << line;
    }
  }
  EXPECT_GT(count, 100U);
}

MATCHER_P(IsIn, set, "is one of the other language") { return set.contains(arg); }

/// Whether data hold it: "Filière bois (4)" is the name of a project, with a count.
bool is_of_data(const std::string& text, const std::string& data) {
  return data.find(std::regex_replace(text, std::regex(" ?\\([0-9]+\\)$"), "")) != std::string::npos;
}

std::string all_data() {
  std::string data;
  for (const auto& entry : fs::recursive_directory_iterator(kSource / "data" / "pays-ledonien")) {
    if (entry.path().extension() == ".csv") data += file_text(entry.path());
  }
  return data;
}

/// What the program says in the other languages and not in this one.
std::set<std::string> foreign_texts(Language language) {
  std::set<std::string> own;
  std::set<std::string> foreign;
  for (const ProgramText& one : program_texts_below({kSource / "lib"})) {
    for (const Language other : kLanguages) (other == language ? own : foreign).insert(one.text.in(other));
  }
  for (const std::string& text : own) foreign.erase(text);
  return foreign;
}

/// Without the source, which is the user's own.
std::string without_source(const std::string& text) { return text.substr(0, text.find("Source")); }

/// "Surface : degré (3)" → "Surface", "degré".
std::vector<std::string> parts_of(const std::string& text) {
  static const std::regex kBetween("(\u00A0)?: ?| \\([0-9]+\\)$|, ");
  return {std::sregex_token_iterator(text.begin(), text.end(), kBetween, -1), std::sregex_token_iterator()};
}

/// A figure without its ties, actors and labels, which bear the names of the data.
std::string own_texts(std::string svg) {
  const std::size_t begin = svg.find("id=\"ties\"");
  const std::size_t end = svg.find("id=\"legend\"");
  if (begin < end && end != std::string::npos) svg.erase(begin, end - begin);
  return svg;
}

TEST(Figures, AreWellWrittenInBothLanguages) {
  const std::set<std::string> names = words_with_apostrophe(all_data());
  const std::string data = all_data();
  const std::map<Language, std::set<std::string>> foreign = {{Language::french, foreign_texts(Language::french)},
                                                             {Language::english, foreign_texts(Language::english)}};
  const std::regex text_of_element(">([^<>]*[^<>\\s][^<>]*)<");
  std::size_t count = 0;
  for (const auto& entry : fs::directory_iterator(kSource / "graphs")) {
    if (entry.path().extension() != ".svg") continue;
    ++count;
    const Language language = entry.path().stem().extension() == ".en" ? Language::english : Language::french;
    const std::string svg = own_texts(file_text(entry.path()));
    for (std::sregex_iterator at(svg.begin(), svg.end(), text_of_element), end; at != end; ++at) {
      const std::string text =
          std::regex_replace(std::regex_replace(at->str(1), std::regex("&#39;|&apos;"), "'"), std::regex("&amp;"), "&");
      EXPECT_THAT(faults_of(text, language, names), IsEmpty()) << entry.path().filename() << ": " << text;
      EXPECT_FALSE(has_double_space(text)) << entry.path().filename() << ": " << text;
      if (is_of_data(text, data)) continue;
      EXPECT_THAT(figure_faults_of(without_source(text), language), IsEmpty())
          << entry.path().filename() << ": " << text;
      EXPECT_THAT(parts_of(text), Each(Not(IsIn(foreign.at(language))))) << entry.path().filename() << ": " << text;
      const bool mixed = language == Language::french && is_of_another_language(text, language);
      EXPECT_FALSE(mixed) << entry.path().filename() << ": " << text;
    }
  }
  EXPECT_GT(count, 20U);
}

}  // namespace
}  // namespace maillage::testing
