// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/writers/figure_export.h"

#include <cstddef>
#include <stdexcept>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/base/diagnostic.h"
#include "maillage/drawing/writers/rendered_svg.h"
#include "maillage/drawing/writers/svg.h"

#include "support/not_empty.h"

namespace maillage {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// One inch by half an inch, with a text.
constexpr std::string_view kSvg =
    R"(<svg xmlns="http://www.w3.org/2000/svg" width="25.4mm" height="12.7mm" viewBox="0 0 96 48">)"
    R"(<rect width="96" height="48" fill="#ffffff"/><text x="5" y="30" font-family="Liberation Sans">Jura</text></svg>)";

unsigned number_at(const std::string& bytes, std::size_t at) {
  unsigned value = 0;
  for (std::size_t i = at; i < at + 4; ++i) value = value << 8U | static_cast<unsigned char>(bytes[i]);
  return value;
}

unsigned width(const std::string& png) { return number_at(png, 16); }
unsigned height(const std::string& png) { return number_at(png, 20); }

TEST(FigureFormats, AreToldByTheEndOfTheName) {
  EXPECT_EQ(figure_format_of("a/carte.svg"), OutputFormat::svg);
  EXPECT_EQ(figure_format_of("carte.v2.PDF"), OutputFormat::pdf);
  EXPECT_EQ(figure_format_of("png"), std::nullopt);
  EXPECT_EQ(figure_format_of("carte.pgn"), std::nullopt);
  EXPECT_EQ(figure_format_of("carte.csv"), std::nullopt) << "a format, but none of a figure";
  for (const OutputFormat format : testing::not_empty(figure_formats()))
    EXPECT_EQ(figure_format_of("carte." + std::string(file_ending(format))), format);
}

TEST(Pdf, HasThePageOfTheFigureAndItsFontInside) {
  const std::string pdf = pdf_of(kSvg);
  EXPECT_TRUE(pdf.starts_with("%PDF-1."));
  const std::size_t page = pdf.find("/MediaBox [ 0 0 ");
  ASSERT_NE(page, std::string::npos);
  std::size_t end = 0;
  const std::string size = pdf.substr(page + 16, 30);
  EXPECT_NEAR(std::stod(size, &end), 72, 1e-3);
  EXPECT_NEAR(std::stod(size.substr(end)), 36, 1e-3);
  EXPECT_THAT(pdf, HasSubstr("+LiberationSans"));
  EXPECT_THAT(pdf, HasSubstr("/FontFile2"));
}

TEST(Pdf, TellsNeitherWhenNorByWhom) {
  const std::string pdf = pdf_of(kSvg);
  for (const char* key : {"/CreationDate", "/ModDate", "/Author", "/ID"}) EXPECT_THAT(pdf, Not(HasSubstr(key)));
  EXPECT_EQ(pdf, pdf_of(kSvg));
}

TEST(Png, HasAsManyDotsAsItsSizeAndDensityMake) {
  const std::string coarse = png_of(kSvg, 96);
  EXPECT_EQ(width(coarse), 96U);
  EXPECT_EQ(height(coarse), 48U);
  const std::string fine = png_of(kSvg, 300);
  EXPECT_EQ(width(fine), 300U);
  EXPECT_EQ(height(fine), 150U);
  EXPECT_EQ(number_at(fine, fine.find("pHYs") + 4), 11811U);
  EXPECT_EQ(fine, png_of(kSvg, 300));
}

TEST(Png, OfAFigureInPixelsTakesThemForNinetySixthsOfAnInch) {
  const std::string png = png_of(R"(<svg xmlns="http://www.w3.org/2000/svg" width="960" height="480"/>)", 48);
  EXPECT_EQ(width(png), 480U);
}

TEST(Png, LargerThanCairoCanDrawIsRefusedWithWhatWouldDo) {
  constexpr std::string_view wide = R"(<svg xmlns="http://www.w3.org/2000/svg" width="254mm" height="25.4mm"/>)";
  try {
    (void)png_of(wide, 4800);
    FAIL() << "not refused";
  } catch (const InputError& error) {
    const Text& message = error.diagnostics().list().front().message;
    EXPECT_EQ(
        message.in(Language::english),
        "the figure would have 48000 × 4800 dots at 4800 dots per inch, and no side can have more than 32767: ask "
        "for 3276 per inch at most");
    EXPECT_THAT(message.in(Language::french), HasSubstr("demandez-en 3276 par pouce au plus"));
  }
  EXPECT_LE(width(png_of(wide, 3276)), 32767U);
}

TEST(RenderedSvg, OfWhatIsNoSvgFails) {
  for (const char* text : {"<html/>", ""}) {
    EXPECT_THROW((void)pdf_of(text), std::runtime_error);
    EXPECT_THROW((void)png_of(text, 96), std::runtime_error);
  }
}

/// A sheet of one inch by half an inch with a title.
Scene inch() {
  Scene scene;
  scene.width_mm = 25.4;
  scene.height_mm = 12.7;
  scene.width = 96;
  scene.height = 48;
  scene.title = "Jura";
  scene.header = {{.at = {5, 30}, .text = "Jura"}};
  return scene;
}

TEST(FigureExport, WritesTheSceneInEachFormat) {
  const std::string svg = write_svg(inch());
  EXPECT_EQ(write_figure(inch(), OutputFormat::svg), svg);
  EXPECT_EQ(write_figure(inch(), OutputFormat::pdf), pdf_of(svg));
  EXPECT_EQ(write_figure(inch(), OutputFormat::png, 50), png_of(svg, 50));
}

}  // namespace
}  // namespace maillage
