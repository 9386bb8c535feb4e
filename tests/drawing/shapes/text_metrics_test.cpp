// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/shapes/text_metrics.h"

#include <stdexcept>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/base/file.h"
#include "maillage/drawing/shapes/fonts.h"

namespace maillage {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

// Advances of Liberation Sans (those of Arial) in 2048ths: n 1139, space 569, A 1366, V 1366; A before V: −152.
TEST(TextWidth, AddsTheAdvancesOfTheFont) {
  EXPECT_DOUBLE_EQ(text_width("n", 2048), 1139);
  EXPECT_DOUBLE_EQ(text_width("n n", 2048), 1139 + 569 + 1139);
  EXPECT_DOUBLE_EQ(text_width("", 12), 0);
}

TEST(TextWidth, Kerns) { EXPECT_DOUBLE_EQ(text_width("AV", 2048), 2 * 1366 - 152); }

TEST(TextWidth, IsLargerInBold) { EXPECT_GT(text_width("nnn", 10, Weight::bold), text_width("nnn", 10)); }

TEST(TextWidth, CountsControlCharactersNothing) { EXPECT_DOUBLE_EQ(text_width("n\x01n", 10), text_width("nn", 10)); }

TEST(TextWidth, CountsCharactersTheFontLacksAsWideAsHigh) { EXPECT_DOUBLE_EQ(text_width("漢", 10), 10); }

TEST(Fonts, GivenAsBytesAreMeasuredIn) {
  const double bold = text_width("nnn", 10, Weight::bold);
  const std::string bytes(FileBytes(find_font_file(kFontFamily, Weight::bold)).view());
  use_fonts({bytes, bytes});
  EXPECT_DOUBLE_EQ(text_width("nnn", 10), bold);
  use_fonts({});
  EXPECT_LT(text_width("nnn", 10), bold) << "the installed ones again";
}

TEST(Fonts, MustBeFonts) {
  EXPECT_THROW(use_fonts({"no font", "no font"}), std::invalid_argument);
  EXPECT_GT(text_width("nnn", 10), 0);
}

TEST(FontFile, NamesThePackageToInstallWhenThereIsNone) {
  try {
    static_cast<void>(find_font_file("No Such Font At All", Weight::regular));
    FAIL();
  } catch (const std::runtime_error& error) {
    EXPECT_THAT(error.what(), HasSubstr("fonts-liberation2"));
  }
}

TEST(WrappedText, FitsTheWidthAndKeepsEveryWord) {
  const auto lines = wrap_text("un deux trois quatre cinq", text_width("un deux trois", 10) + 0.1, 10);
  EXPECT_THAT(lines, ElementsAre("un deux trois", "quatre cinq"));
}

TEST(WrappedText, DoesNotBreakAtNoBreakSpaces) {
  EXPECT_THAT(wrap_text("Lecture\u00A0: oui", 1, 10), ElementsAre("Lecture\u00A0:", "oui"));
}

TEST(EvenlyBrokenText, HasLinesOfLikeLength) {
  EXPECT_THAT(break_evenly("Institut pour la recherche de la Caisse des Dépôts", 2, 10),
              ElementsAre("Institut pour la recherche", "de la Caisse des Dépôts"));
}

TEST(EvenlyBrokenText, BreaksLongWordsAfterHyphens) {
  EXPECT_THAT(break_evenly("Bourgogne-Franche-Comté", 2, 10), ElementsAre("Bourgogne-", "Franche-Comté"));
}

TEST(EvenlyBrokenText, HasFewerLinesThanAskedWhereThereAreFewWords) {
  EXPECT_THAT(break_evenly("ADEME", 3, 10), ElementsAre("ADEME"));
  EXPECT_THAT(break_evenly("", 2, 10), ElementsAre(""));
}

}  // namespace
}  // namespace maillage
