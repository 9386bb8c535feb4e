// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/document/document.h"

#include "sample_document.h"
#include "support/not_empty.h"
#include "support/paths.h"

namespace maillage::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string html(DocumentBlock block) { return to_html({.blocks = {std::move(block)}}); }

std::string figure_of_the_gallery(const std::string& name) {
  std::ostringstream text;
  text << std::ifstream(testing::source_dir() / "graphs" / name, std::ios::binary).rdbuf();
  return text.str();
}

std::vector<std::string> values_of(const std::string& html, const std::string& attribute) {
  std::vector<std::string> values;
  const std::regex pattern("[ <]" + attribute + "=\"([^\"]*)\"");
  for (std::sregex_iterator found(html.begin(), html.end(), pattern), end; found != end; ++found)
    values.push_back((*found)[1]);
  return values;
}

TEST(Html, IsAsItsGolden) { expect_golden("document.html", to_html(sample_document())); }

TEST(Html, TellsItsLanguageAndTitle) {
  EXPECT_THAT(to_html({.title = "A & B", .language = Language::english}), HasSubstr("<html lang=\"en\">"));
  EXPECT_THAT(to_html({.title = "A & B", .language = Language::english}), HasSubstr("<title>A &amp; B</title>"));
  EXPECT_THAT(to_html({}), HasSubstr("<html lang=\"fr\">"));
}

TEST(Html, OfNothingIsAPageWithNothingOnIt) {
  const std::string page = to_html({});
  EXPECT_THAT(page, HasSubstr("<title>maillage</title>"));
  EXPECT_THAT(page, HasSubstr("<body>\n<main>\n</main>\n</body>\n</html>\n"));
}

TEST(Html, WhatMayBeWiderThanTheWindowIsReachedByTheKeyboard) {
  const TableBlock table{.columns = {{.header = "a"}}, .rows = {{"1"}}};
  const std::string page = to_html({.language = Language::english, .blocks = {table, table}});
  EXPECT_THAT(page, HasSubstr("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"Table 1\">"));
  EXPECT_THAT(page, HasSubstr("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"Table 2\">"));
  EXPECT_THAT(html(table), HasSubstr("aria-label=\"Tableau\u00A01\""));
  EXPECT_THAT(html(FigureBlock{.svg = std::string(kSmallSvg), .alternative = "A"}),
              HasSubstr("<div class=\"picture\" tabindex=\"0\" role=\"img\" aria-label=\"A\">"));
}

TEST(Html, CalloutsAreNotesNotLandmarks) {
  const std::string page = html(Callout{.title = "A", .paragraphs = {"B"}});
  EXPECT_THAT(page, HasSubstr("<div class=\"callout\" role=\"note\">"));
  EXPECT_THAT(page, Not(HasSubstr("<aside")));
}

TEST(Html, EscapesTexts) {
  EXPECT_THAT(html(Paragraph{"<script>alert(\"1\")</script> & \x01é"}),
              HasSubstr("<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; é</p>"));
  EXPECT_THAT(html(FigureBlock{.svg = std::string(kSmallSvg), .alternative = "\"A\" & <B>"}),
              HasSubstr("aria-label=\"&quot;A&quot; &amp; &lt;B&gt;\""));
}

TEST(Html, SetsNumbersToTheRightAndFillsShortRows) {
  EXPECT_THAT(html(TableBlock{{{"a"}, {"b", true}}, {{"1"}}}),
              HasSubstr("<th scope=\"col\" class=\"number\">b</th></tr>\n</thead>\n<tbody>\n"
                        "<tr><td>1</td><td class=\"number\"></td></tr>\n"));
  EXPECT_THAT(html(TableBlock{{{}, {}}, {{"1", "2"}}}), Not(HasSubstr("<thead>\n")));
}

TEST(Html, GivesTheIdsOfSeveralFiguresOnceEach) {
  const std::string page = to_html({.blocks = {FigureBlock{.svg = figure_of_the_gallery("projects.svg")},
                                               FigureBlock{.svg = figure_of_the_gallery("communities.svg")},
                                               FigureBlock{.svg = figure_of_the_gallery("projects.svg")}}});
  std::map<std::string, int> times;
  for (const std::string& id : values_of(page, "id")) ++times[id];
  EXPECT_GT(times.size(), 15U);
  for (const auto& [id, count] : not_empty(times)) EXPECT_EQ(count, 1) << id;
  for (const std::string& list : not_empty(values_of(page, "aria-labelledby"))) {
    std::istringstream ids(list);
    for (std::string id; ids >> id;) EXPECT_TRUE(times.contains(id)) << id;
  }
}

TEST(Html, NeedsNoOtherFileAndRunsNothing) {
  Document document = sample_document();
  document.blocks.emplace_back(FigureBlock{.svg = figure_of_the_gallery("projects.svg")});
  const std::string page = to_html(document);
  for (const char* word : {"<script", "<link", "<img", "@import", "url(", " src=", " href="})
    EXPECT_THAT(page, Not(HasSubstr(word)));
}

/// Tags that must be closed are, in order: what a browser would have to guess at is not there.
TEST(Html, ClosesWhatItOpens) {
  const std::string page = to_html(sample_document());
  std::vector<std::string> open;
  const std::regex tag("<(/?)([A-Za-z][A-Za-z0-9]*)[^>]*?(/?)>");
  const std::set<std::string> empty = {"meta", "col"};
  for (std::sregex_iterator found(page.begin(), page.end(), tag), end; found != end; ++found) {
    const std::string name = (*found)[2];
    if ((*found)[3] == "/" || empty.contains(name)) continue;
    if ((*found)[1] != "/") {
      open.push_back(name);
      continue;
    }
    ASSERT_FALSE(open.empty()) << name;
    ASSERT_EQ(open.back(), name);
    open.pop_back();
  }
  EXPECT_TRUE(open.empty());
}

TEST(Html, OfWhatIsNoSvgFails) {
  EXPECT_THROW((void)html(FigureBlock{.svg = "<html></html>"}), std::runtime_error);
  EXPECT_THROW((void)html(FigureBlock{}), std::runtime_error);
}

}  // namespace
}  // namespace maillage::testing
