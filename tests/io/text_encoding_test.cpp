// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/text/text_encoding.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maillage {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using std::string_view_literals::operator""sv;

struct Read {
  std::string text;
  std::string encoding;
  EncodingReason reason = EncodingReason::usual;
  std::vector<EncodingFault> faults;
};

Read read(std::string_view bytes, std::string_view stated = {}) {
  const auto decoded = decode(bytes, stated);
  if (!decoded) return {};
  return {decoded->text.value_or(std::string(bytes.substr(decoded->begin))), decoded->encoding, decoded->reason,
          decoded->faults};
}

TEST(Decode, TakesUtf8AsItIs) {
  const Read got = read("Élan, 10 €");
  EXPECT_EQ(got.text, "Élan, 10 €");
  EXPECT_EQ(got.encoding, "UTF-8");
  EXPECT_EQ(got.reason, EncodingReason::usual);
  EXPECT_THAT(got.faults, IsEmpty());
}

TEST(Decode, FollowsAByteOrderMark) {
  EXPECT_EQ(read("\xEF\xBB\xBF\xC3\x89lan").text, "Élan");
  EXPECT_EQ(read("\xFF\xFE\xC9\0l\0"sv).text, "Él");
  EXPECT_EQ(read("\xFE\xFF\0\xC9\0l"sv).text, "Él");
  EXPECT_EQ(read("\xFE\xFF\0\xC9"sv).reason, EncodingReason::byte_order_mark);
  EXPECT_EQ(read("\xEF\xBB\xBF\xC3\x89", "windows-1252").encoding, "UTF-8");
}

TEST(Decode, ReadsSurrogatePairs) { EXPECT_EQ(read("\xFF\xFE\x3D\xD8\x00\xDE"sv).text, "\U0001F600"); }

TEST(Decode, TellsUtf16ThatMakesNoSense) {
  const Read got = read(
      "\xFF\xFE"
      "a\0\x3D\xD8z\0q"sv);
  EXPECT_EQ(got.text, "a\uFFFDz\uFFFD");
  EXPECT_THAT(got.faults, ElementsAre(EncodingFault{1, 0xD83D}, EncodingFault{5, 'q'}));
}

TEST(Decode, GuessesUtf16WithoutAMark) {
  const Read got = read("n\0o\0m\0\n\0A\0"sv);
  EXPECT_EQ(got.text, "nom\nA");
  EXPECT_EQ(got.reason, EncodingReason::guessed);
}

TEST(Decode, GuessesWindows1252) {
  const Read got = read("\xC9t\xE9 \x96 \x9Cuvre, 10 \x80");
  EXPECT_EQ(got.text, "Été – œuvre, 10 €");
  EXPECT_EQ(got.encoding, "Windows-1252");
  EXPECT_EQ(got.reason, EncodingReason::guessed);
}

TEST(Decode, TellsBytesThatWindows1252DoesNotDefine) {
  for (const char byte : {'\x81', '\x8D', '\x8F', '\x90', '\x9D'}) {
    const Read got = read(std::string("\xC9t\xE9 \xE8 ") + byte);
    EXPECT_EQ(got.text, "Été è \uFFFD");
    EXPECT_THAT(got.faults, ElementsAre(EncodingFault{9, static_cast<unsigned char>(byte)}));
  }
}

TEST(Decode, TakesMostlyWellFormedUtf8ForUtf8) {
  const Read got = read("\xC3\xA9t\xC3\xA9 \xFF\xFF fin");
  EXPECT_EQ(got.encoding, "UTF-8");
  EXPECT_EQ(got.text, "été \uFFFD fin");
  EXPECT_THAT(got.faults, ElementsAre(EncodingFault{6, 0xFF}));
}

TEST(Decode, TellsZeroBytes) {
  const Read got = read("ab\0cd"sv);
  EXPECT_EQ(got.text,
            "ab\uFFFD"
            "cd");
  EXPECT_THAT(got.faults, ElementsAre(EncodingFault{2, 0}));
}

TEST(Decode, UsesTheStatedEncoding) {
  EXPECT_EQ(read("\xE9", "iso-8859-1").text, "é");
  EXPECT_EQ(read("\xA4", "ISO-8859-15").text, "€");
  EXPECT_EQ(read("\xE9", "utf-8").faults.size(), 1U);
  EXPECT_EQ(read("a\0"sv, "utf-16").text, "a");
  EXPECT_EQ(read("\0a"sv, "UTF-16BE").text, "a");
}

TEST(Decode, KnowsNoOtherEncodings) {
  EXPECT_FALSE(decode("a", "klingon"));
  EXPECT_FALSE(decode("a", "shift_jis"));
}

}  // namespace
}  // namespace maillage
