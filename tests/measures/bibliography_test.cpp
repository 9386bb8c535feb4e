// SPDX-License-Identifier: GPL-3.0-or-later
// lib/bibliography.bib: the works that the sources cite.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <regex>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "maillage/base/text.h"
#include "maillage/measures/registry.h"

#include "support/paths.h"

namespace maillage::testing {
namespace {

using Fields = std::map<std::string, std::string>;

std::string text_of(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// Its entries by their keys, braces within fields left out; a key that comes twice is a failure.
std::map<std::string, Fields> bibliography() {
  const std::string text = text_of(testing::source_dir().string() + "/lib/bibliography.bib");
  const std::regex entry(R"re(@\w+\{([^,]+),\n((?:  \w+ = \{.*\},\n)*)\})re");
  const std::regex field(R"re(  (\w+) = \{(.*)\},\n)re");
  std::map<std::string, Fields> entries;
  for (std::sregex_iterator it(text.begin(), text.end(), entry), end; it != end; ++it) {
    const std::string body = (*it)[2];
    Fields fields;
    for (std::sregex_iterator one(body.begin(), body.end(), field); one != end; ++one)
      fields[(*one)[1]] = std::regex_replace((*one)[2].str(), std::regex("[{}]"), "");
    EXPECT_TRUE(entries.emplace((*it)[1], fields).second) << (*it)[1] << " comes twice";
  }
  return entries;
}

/// Where each key stands after a \cite. A comment goes on in its next line.
std::map<std::string, std::string> cited() {
  std::map<std::string, std::string> places;
  const std::regex next_line(R"re(\n\s*///?<? ?)re");
  const std::regex citation(R"re(\\cite((?: +[a-z][a-z0-9_.]*_[a-z0-9_.]*[a-z0-9])*))re");
  const std::regex key(R"re([a-z][a-z0-9_.]*)re");
  for (const char* folder : {"/lib", "/tools", "/tests"}) {
    for (const auto& file : std::filesystem::recursive_directory_iterator(testing::source_dir().string() + folder)) {
      const auto end = file.path().extension();
      if ((end != ".h" && end != ".cpp") || file.path().filename() == "bibliography_test.cpp") continue;
      const std::string text = std::regex_replace(text_of(file.path()), next_line, " ");
      for (std::sregex_iterator it(text.begin(), text.end(), citation), none; it != none; ++it) {
        const std::string keys = (*it)[1];
        EXPECT_FALSE(keys.empty()) << file.path() << ": \\cite without a key";
        for (std::sregex_iterator one(keys.begin(), keys.end(), key); one != none; ++one)
          places.emplace(one->str(), file.path());
      }
    }
  }
  return places;
}

TEST(BibliographyFile, HasEveryWorkThatIsCited) {
  const auto entries = bibliography();
  const auto places = cited();
  EXPECT_GT(places.size(), 60U);
  for (const auto& [key, place] : places) EXPECT_TRUE(entries.contains(key)) << key << " in " << place;
}

TEST(BibliographyFile, HasNoWorkThatNobodyCites) {
  const auto places = cited();
  for (const auto& [key, fields] : bibliography()) EXPECT_TRUE(places.contains(key)) << key;
}

TEST(BibliographyFile, SaysWhoWroteWhatAndWhere) {
  for (const auto& [key, fields] : bibliography()) {
    for (const char* needed : {"author", "title"}) EXPECT_TRUE(fields.contains(needed)) << key << ": " << needed;
    const bool somewhere = fields.contains("journal") || fields.contains("booktitle") || fields.contains("publisher") ||
                           fields.contains("institution") || fields.contains("howpublished");
    EXPECT_TRUE(somewhere) << key;
    if (fields.contains("journal")) {
      EXPECT_TRUE(fields.contains("volume") && fields.contains("pages") && fields.contains("year")) << key;
    }
  }
}

/// The title of the work by `author` of this year among the references; nothing without one.
std::optional<std::string> title_in(std::string_view references, const std::string& author, const std::string& year) {
  const std::regex work("(^|; )" + author + R"re(,[^;(]*\()re" + year + R"re(\)\. ([^;]*?)(\. |; |$))re");
  const std::string text(references);
  std::smatch found;
  if (!std::regex_search(text, found, work)) return std::nullopt;
  return fold(found[2].str());
}

// "Burt, R. S. (1992). Structural Holes. …": a title, or the beginning of one, of an author and year that are here too.
TEST(BibliographyFile, AgreesWithTheReferencesOfTheMeasures) {
  std::map<std::pair<std::string, std::string>, std::vector<std::string>> titles;
  for (const auto& [key, fields] : bibliography()) {
    if (!fields.contains("year")) continue;
    const std::string& authors = fields.at("author");
    titles[{authors.substr(0, authors.find(',')), fields.at("year")}].push_back(fold(fields.at("title")));
  }
  std::size_t compared = 0;
  for (const Measure& measure : measures()) {
    for (const auto& [work, here] : titles) {
      const auto title = title_in(measure.reference, work.first, work.second);
      if (!title) continue;
      ++compared;
      const bool agrees = std::ranges::any_of(
          here, [&](const std::string& one) { return one.starts_with(*title) || title->starts_with(one); });
      EXPECT_TRUE(agrees) << measure.id << ": " << *title;
    }
  }
  EXPECT_GT(compared, 20U);
}

}  // namespace
}  // namespace maillage::testing
