// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/figure_export.h"

#include <cstddef>
#include <stdexcept>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/base/diagnostic.h"

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

TEST(FigureFormat, IsToldByTheEndOfTheName) {
  EXPECT_EQ(format_of("a/carte.svg"), FigureFormat::svg);
  EXPECT_EQ(format_of("carte.v2.PDF"), FigureFormat::pdf);
  EXPECT_EQ(format_of("png"), std::nullopt);
  EXPECT_EQ(format_of("carte.pgn"), std::nullopt);
  for (const FigureFormat format : {FigureFormat::svg, FigureFormat::pdf, FigureFormat::png})
    EXPECT_EQ(parse_figure_format(name(format)), format);
}

TEST(Pdf, HasThePageOfTheFigureAndItsFontInside) {
  const std::string pdf = write_pdf(kSvg);
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
  const std::string pdf = write_pdf(kSvg);
  for (const char* key : {"/CreationDate", "/ModDate", "/Author", "/ID"}) EXPECT_THAT(pdf, Not(HasSubstr(key)));
  EXPECT_EQ(pdf, write_pdf(kSvg));
}

TEST(Png, HasAsManyDotsAsItsSizeAndDensityMake) {
  const std::string coarse = write_png(kSvg, 96);
  EXPECT_EQ(width(coarse), 96U);
  EXPECT_EQ(height(coarse), 48U);
  const std::string fine = write_png(kSvg);
  EXPECT_EQ(width(fine), 300U);
  EXPECT_EQ(height(fine), 150U);
  EXPECT_EQ(number_at(fine, fine.find("pHYs") + 4), 11811U);
  EXPECT_EQ(fine, write_png(kSvg));
}

TEST(Png, OfAFigureInPixelsTakesThemForNinetySixthsOfAnInch) {
  const std::string png = write_png(R"(<svg xmlns="http://www.w3.org/2000/svg" width="960" height="480"/>)", 48);
  EXPECT_EQ(width(png), 480U);
}

TEST(Png, LargerThanCairoCanDrawIsRefusedWithWhatWouldDo) {
  constexpr std::string_view wide = R"(<svg xmlns="http://www.w3.org/2000/svg" width="254mm" height="25.4mm"/>)";
  try {
    (void)write_png(wide, 4800);
    FAIL() << "not refused";
  } catch (const InputError& error) {
    const Text& message = error.diagnostics().list().front().message;
    EXPECT_EQ(
        message.in(Language::english),
        "the figure would have 48000 × 4800 dots at 4800 dots per inch, and no side can have more than 32767: ask "
        "for 3276 per inch at most");
    EXPECT_THAT(message.in(Language::french), HasSubstr("demandez-en 3276 par pouce au plus"));
  }
  EXPECT_LE(width(write_png(wide, 3276)), 32767U);
}

TEST(FigureExport, OfWhatIsNoSvgFails) {
  for (const FigureFormat format : {FigureFormat::pdf, FigureFormat::png}) {
    EXPECT_THROW((void)write_figure("<html/>", format), std::runtime_error);
    EXPECT_THROW((void)write_figure("", format), std::runtime_error);
  }
}

TEST(FigureExport, GivesEachFormatItsBytes) {
  EXPECT_EQ(write_figure(kSvg, FigureFormat::svg), kSvg);
  EXPECT_EQ(write_figure(kSvg, FigureFormat::pdf), write_pdf(kSvg));
  EXPECT_EQ(write_figure(kSvg, FigureFormat::png, 50), write_png(kSvg, 50));
}

}  // namespace
}  // namespace maillage
