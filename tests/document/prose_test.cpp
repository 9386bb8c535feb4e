// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/document/prose.h"

#include <gtest/gtest.h>

namespace maillage::testing {
namespace {

using Runs = std::vector<Run>;

TEST(Prose, OfAStringIsPlainWhateverItHolds) {
  EXPECT_EQ(Prose("**a** `b` \\").runs(), (Runs{{"**a** `b` \\"}}));
  EXPECT_TRUE(Prose("").empty());
}

TEST(MarkedProse, TellsTheLooksApart) {
  EXPECT_EQ(Prose::marked("un **gras**, un *penché*, du `code_1`.").runs(), (Runs{{"un "},
                                                                                  {"gras", Emphasis::bold},
                                                                                  {", un "},
                                                                                  {"penché", Emphasis::italic},
                                                                                  {", du "},
                                                                                  {"code_1", Emphasis::code},
                                                                                  {"."}}));
  EXPECT_EQ(Prose::marked("**a**").runs(), (Runs{{"a", Emphasis::bold}}));
}

TEST(MarkedProse, TakesMarksThatDoNotEndForThemselves) {
  EXPECT_EQ(Prose::marked("2 * 3, **a, `b").runs(), (Runs{{"2 * 3, **a, `b"}}));
  EXPECT_EQ(Prose::marked("a ** b").runs(), (Runs{{"a ** b"}}));
  EXPECT_EQ(Prose::marked("x_y [z] \\").runs(), (Runs{{"x_y [z] \\"}}));
}

TEST(MarkedProse, GivesEscapedNamesBack) {
  for (const std::string name : {"Pôle|*", "**A** `b` \\*c\\ *d*", "x_y [z](u) <i>", "C:\\dossier", "\\"}) {
    EXPECT_EQ(Prose::marked(escape_marks(name)).runs(), (Runs{{name}})) << name;
    EXPECT_EQ(Prose::marked("**" + escape_marks(name) + "** !").runs(), (Runs{{name, Emphasis::bold}, {" !"}})) << name;
  }
  EXPECT_EQ(escape_marks("deux\nlignes"), "deux lignes");
}

TEST(Prose, JoinsNeighboursOfOneLook) {
  Prose prose = Prose("a") + Prose("b") + Prose("c", Emphasis::bold);
  EXPECT_EQ(prose.runs(), (Runs{{"ab"}, {"c", Emphasis::bold}}));
  prose += prose;
  EXPECT_EQ(prose.text(), "abcabc");
}

}  // namespace
}  // namespace maillage::testing
