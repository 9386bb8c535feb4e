// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/output_format.h"

#include <gtest/gtest.h>

namespace maillage {
namespace {

TEST(OutputFormat, IsToldByTheEndOfTheName) {
  EXPECT_EQ(output_format_of("a/carte.svg"), OutputFormat::svg);
  EXPECT_EQ(output_format_of("carte.v2.PDF"), OutputFormat::pdf);
  EXPECT_EQ(output_format_of("fiche.htm"), OutputFormat::html);
  EXPECT_EQ(output_format_of("fiche.markdown"), OutputFormat::markdown);
  EXPECT_EQ(output_format_of("mesures.txt"), OutputFormat::text);
  EXPECT_EQ(output_format_of("mesures.csv"), OutputFormat::csv);
  EXPECT_EQ(output_format_of("mesures.xlsx"), OutputFormat::xlsx);
  EXPECT_EQ(output_format_of("png"), std::nullopt);
  EXPECT_EQ(output_format_of("carte."), std::nullopt);
  EXPECT_EQ(output_format_of("carte.pgn"), std::nullopt);
}

TEST(OutputFormat, IsReadByItsNameAndItsEnding) {
  for (const OutputFormat format :
       {OutputFormat::text, OutputFormat::csv, OutputFormat::json, OutputFormat::markdown, OutputFormat::html,
        OutputFormat::pdf, OutputFormat::svg, OutputFormat::png, OutputFormat::xlsx}) {
    EXPECT_EQ(parse_output_format(name(format)), format);
    EXPECT_EQ(output_format_of("x." + std::string(file_ending(format))), format);
  }
  EXPECT_EQ(parse_output_format("text"), std::nullopt);
}

}  // namespace
}  // namespace maillage
