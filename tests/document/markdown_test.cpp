// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "maillage/document/document.h"

#include "sample_document.h"

namespace maillage::testing {
namespace {

std::string markdown(DocumentBlock block) { return to_markdown({.blocks = {std::move(block)}}); }
std::string paragraph(Prose prose) { return markdown(Paragraph{std::move(prose)}); }

TEST(Markdown, IsAsItsGolden) { expect_golden("document.md", to_markdown(sample_document())); }

TEST(Markdown, OfNothingIsNothing) {
  EXPECT_EQ(to_markdown({}), "");
  EXPECT_EQ(to_markdown({.blocks = {Paragraph{}, ItemList{}, TableBlock{}, Callout{}, PageBreak{}, Heading{}}}), "");
}

TEST(Markdown, EscapesWhatWouldBeMarkup) {
  EXPECT_EQ(paragraph("*a* _b_ [c](d) `e` | ~f~ \\"), "\\*a\\* \\_b\\_ \\[c\\](d) \\`e\\` \\| \\~f\\~ \\\\\n");
  EXPECT_EQ(paragraph("<b> </b> <!-- <\u00A00,05 a < b &amp; R&D; R & D &#38;"),
            "\\<b> \\</b> \\<!-- <\u00A00,05 a < b \\&amp; R\\&D; R & D \\&#38;\n");
}

TEST(Markdown, DoesNotTakeAParagraphForAnotherBlock) {
  EXPECT_EQ(paragraph("# a"), "\\# a\n");
  EXPECT_EQ(paragraph("  - a"), "\\- a\n");
  EXPECT_EQ(paragraph("> a"), "\\> a\n");
  EXPECT_EQ(paragraph("==="), "\\===\n");
  EXPECT_EQ(paragraph("2026. Une année"), "2026\\. Une année\n");
  EXPECT_EQ(paragraph("2026 est une année."), "2026 est une année.\n");
  EXPECT_EQ(markdown(Heading{"C#", 3}), "### C\\#\n");
}

TEST(Markdown, KeepsWhiteSpaceOutOfEmphasis) {
  EXPECT_EQ(paragraph(Prose("a") + Prose(" b\u00A0", Emphasis::bold) + Prose("c")), "a **b**\u00A0c\n");
  EXPECT_EQ(paragraph(Prose("a") + Prose(" ", Emphasis::italic) + Prose("c")), "a c\n");
}

TEST(Markdown, FencesCodeWithItsOwnBackticks) {
  EXPECT_EQ(paragraph(Prose("a*b|c", Emphasis::code)), "`a*b|c`\n");
  EXPECT_EQ(paragraph(Prose("a`b", Emphasis::code)), "`` a`b ``\n");
}

TEST(Markdown, FillsShortRowsAndNeverCutsACell) {
  EXPECT_EQ(markdown(TableBlock{{{"a"}, {"b", true}}, {{"1|2\n3"}}}), "| a | b |\n|---|---:|\n| 1\\|2 3 | |\n");
}

TEST(Markdown, RefersToFiguresByTheirFile) {
  EXPECT_EQ(markdown(FigureBlock{.caption = "Carte [1]", .file = "a/b.svg"}),
            "![Carte \\[1\\]](a/b.svg)\n\n*Carte \\[1\\]*\n");
  EXPECT_EQ(markdown(FigureBlock{.alternative = "x", .file = "la carte (1).svg"}), "![x](<la carte (1).svg>)\n");
  EXPECT_EQ(markdown(FigureBlock{.svg = "<svg/>", .caption = "Carte"}), "*Carte*\n");
}

}  // namespace
}  // namespace maillage::testing
