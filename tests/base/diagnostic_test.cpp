// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/diagnostic.h"

#include <gtest/gtest.h>

#include "maillage/base/text.h"

namespace maillage {
namespace {

Diagnostic unknown_actor() {
  return {.code = "unknown-actor",
          .place = {"liens.csv", "", 2, 13},
          .message = {"acteur inconnu", "unknown actor"},
          .excerpt = "clusterjura,ADEM,financement",
          .length = 4};
}

std::string caret_line(const Diagnostic& diagnostic, std::size_t width = 100) {
  const std::string text = render(diagnostic, Language::english, width);
  const std::size_t second = text.find('\n', text.find('\n') + 1) + 1;
  return text.substr(second, text.find('\n', second) - second);
}

std::string excerpt_line(const Diagnostic& diagnostic, std::size_t width) {
  const std::string text = render(diagnostic, Language::english, width);
  const std::size_t first = text.find('\n') + 1;
  return text.substr(first, text.find('\n', first) - first);
}

TEST(Place, LeavesOutWhatIsNotKnown) {
  EXPECT_EQ(to_string(Place{"a.csv", "", 2, 3}), "a.csv:2:3");
  EXPECT_EQ(to_string(Place{"a.csv", "", 2, 0}), "a.csv:2");
  EXPECT_EQ(to_string(Place{"a.csv", "", 0, 0}), "a.csv");
  EXPECT_EQ(to_string(Place{"a.xlsx", "acteurs", 2, 3}), "a.xlsx:acteurs!C2");
}

TEST(Render, LooksLikeACompilersMessage) {
  EXPECT_EQ(render(unknown_actor(), Language::english),
            "liens.csv:2:13: error: unknown actor\nclusterjura,ADEM,financement\n            ^~~~\n");
  EXPECT_EQ(render(unknown_actor(), Language::french),
            "liens.csv:2:13: erreur\u00A0: acteur inconnu\nclusterjura,ADEM,financement\n            ^~~~\n");
}

TEST(Render, AddsRelatedPlaces) {
  Diagnostic diagnostic{
      .severity = Severity::warning, .code = "x", .place = {"a.csv"}, .message = {"deux fois", "twice"}};
  diagnostic.related.push_back({{"a.csv", "", 2, 1}, {"première fois", "first time"}});
  EXPECT_EQ(render(diagnostic, Language::english), "a.csv: warning: twice\na.csv:2:1: note: first time\n");
  EXPECT_EQ(render(diagnostic, Language::french),
            "a.csv: avertissement\u00A0: deux fois\na.csv:2:1: note\u00A0: première fois\n");
}

TEST(Render, PutsTheCaretUnderCharactersNotBytes) {
  Diagnostic diagnostic = unknown_actor();
  diagnostic.excerpt = "Élan été,ADEM,x";
  diagnostic.place.column = 10;
  EXPECT_EQ(caret_line(diagnostic), "         ^~~~");
}

TEST(Render, ShowsNoCaretWithoutLengthAndNoExcerptWithoutOne) {
  Diagnostic diagnostic = unknown_actor();
  diagnostic.length = 0;
  EXPECT_EQ(render(diagnostic, Language::english),
            "liens.csv:2:13: error: unknown actor\nclusterjura,ADEM,financement\n");
  diagnostic.excerpt.clear();
  EXPECT_EQ(render(diagnostic, Language::english), "liens.csv:2:13: error: unknown actor\n");
}

TEST(Render, TurnsTabsIntoSpaces) {
  Diagnostic diagnostic = unknown_actor();
  diagnostic.excerpt = "a\tADEM";
  diagnostic.place.column = 3;
  EXPECT_EQ(excerpt_line(diagnostic, 100), "a ADEM");
}

TEST(Render, CutsLongLinesAroundTheCaret) {
  Diagnostic diagnostic = unknown_actor();
  diagnostic.excerpt = std::string(300, 'x') + "ÉLAN" + std::string(300, 'y');
  diagnostic.place.column = 301;
  const std::string shown = excerpt_line(diagnostic, 60);
  EXPECT_LE(utf8_length(shown), 62U);
  EXPECT_TRUE(shown.starts_with("…") && shown.ends_with("…"));
  const std::string caret = caret_line(diagnostic, 60);
  EXPECT_EQ(utf8_substring(shown, caret.find('^'), 4), "ÉLAN");
}

TEST(Render, KeepsTheUnderlineInsideALongLine) {
  Diagnostic diagnostic = unknown_actor();
  diagnostic.excerpt = std::string(300, 'x');
  diagnostic.place.column = 1;
  diagnostic.length = 300;
  EXPECT_EQ(excerpt_line(diagnostic, 40), std::string(40, 'x') + "…");
  EXPECT_EQ(caret_line(diagnostic, 40), "^" + std::string(39, '~'));
}

TEST(Render, PutsTheCaretPastTheEndOfALongLine) {
  Diagnostic diagnostic = unknown_actor();
  diagnostic.excerpt = std::string(200, 'x');
  diagnostic.place.column = 201;
  diagnostic.length = 1;
  const std::string shown = excerpt_line(diagnostic, 50);
  EXPECT_EQ(caret_line(diagnostic, 50).size(), utf8_length(shown) + 1);
}

TEST(Diagnostics, KeepsAFewOfEachSeverityAndCountsTheOthers) {
  Diagnostics diagnostics(2);
  for (int i = 0; i < 3; ++i) diagnostics.add({.severity = Severity::note, .code = "n"});
  EXPECT_FALSE(diagnostics.has_errors());
  diagnostics.add({.code = "e"});
  EXPECT_EQ(diagnostics.list().size(), 3U);
  EXPECT_EQ(diagnostics.count(Severity::note), 3U);
  EXPECT_FALSE(diagnostics.has_room(Severity::note));
  EXPECT_TRUE(diagnostics.has_room(Severity::error));
  EXPECT_TRUE(diagnostics.has_errors());
}

TEST(Diagnostics, SortsByFileOfFirstMentionThenPlace) {
  Diagnostics diagnostics;
  for (const Place& place :
       {Place{"b", "", 3, 1}, Place{"a", "", 1, 1}, Place{"b", "", 2, 9}, Place{"b", "", 2, 3}, Place{"b"}}) {
    diagnostics.add({.code = "x", .place = place});
  }
  diagnostics.sort();
  std::string order;
  for (const Diagnostic& diagnostic : diagnostics.list()) order += to_string(diagnostic.place) + " ";
  EXPECT_EQ(order, "b b:2:3 b:2:9 b:3:1 a:1:1 ");
}

TEST(InputError, SaysItsFirstDiagnostic) {
  EXPECT_STREQ(InputError(Diagnostic{.code = "x", .place = {"a.csv"}, .message = {"faux", "wrong"}}).what(),
               "a.csv: error: wrong\n");
}

}  // namespace
}  // namespace maillage
