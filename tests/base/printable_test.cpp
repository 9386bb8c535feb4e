// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/printable.h"

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

TEST(Printable, DropsTheSecondSetOfControls) { EXPECT_EQ(printable("a\u009B31mb\u00A0"), "a31mb\u00A0"); }

TEST(SafeToShow, KeepsLinesTabsAndEveryLetter) {
  EXPECT_EQ(safe_to_show("Œuvre\tété\n日本 🌲\r\n"), "Œuvre\tété\n日本 🌲\r\n");
}

TEST(SafeToShow, PutsOneMarkForEachCharacterThatDoesSomething) {
  EXPECT_EQ(safe_to_show("Mairie\033]0;x\007"), "Mairie\uFFFD]0;x\uFFFD");
  EXPECT_EQ(safe_to_show("a\u009B31m\u0085\x7F"), "a\uFFFD31m\uFFFD\uFFFD");
  EXPECT_EQ(safe_to_show("a\u202E"
                         "b\u2066"
                         "c"),
            "a\uFFFD"
            "b\uFFFD"
            "c");
  EXPECT_EQ(safe_to_show("12\r99"),
            "12\uFFFD"
            "99")
      << "would write over what stands before";
  EXPECT_EQ(safe_to_show("caf\xE9 \xC2\x1B"), "caf\uFFFD \uFFFD\uFFFD");
}

TEST(AsUtf8, MarksEachByteThatIsNone) { EXPECT_EQ(as_utf8("R\xE9seau\033 é\xC3"), "R\uFFFDseau\033 é\uFFFD"); }

}  // namespace
}  // namespace maillage::testing
