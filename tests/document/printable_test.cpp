// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/document/printable.h"

#include <gtest/gtest.h>

namespace maillage::testing {
namespace {

TEST(Printable, KeepsTextsOfAnyLanguage) {
  EXPECT_EQ(printable("Œuvre d’été\u00A0: 12\u202F€ 日本 🌲"), "Œuvre d’été\u00A0: 12\u202F€ 日本 🌲");
}

TEST(Printable, MakesSpacesOfLineEndsAndDropsControls) {
  EXPECT_EQ(printable("a\nb\tc\r"), "a b c ");
  EXPECT_EQ(printable(std::string("a\0b\x1b\x7f", 5)), "ab");
  EXPECT_EQ(printable("a\xEF\xBF\xBE\xEF\xBF\xBF"), "a");
}

TEST(Printable, MarksWhatIsNoUtf8) {
  EXPECT_EQ(printable("caf\xE9 noir"), "caf\uFFFD noir");
  EXPECT_EQ(printable("\xFF\xC3"), "\uFFFD\uFFFD");
}

}  // namespace
}  // namespace maillage::testing
