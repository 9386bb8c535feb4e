// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/page/packing.h"

#include <string>

#include <gtest/gtest.h>
#include <zlib.h>

#include "maillage/page/front.h"

namespace maillage {
namespace {

// RFC 4648, section 10.
TEST(Packing, WritesBase64) {
  EXPECT_EQ(base64(""), "");
  EXPECT_EQ(base64("f"), "Zg==");
  EXPECT_EQ(base64("fo"), "Zm8=");
  EXPECT_EQ(base64("foo"), "Zm9v");
  EXPECT_EQ(base64("foobar"), "Zm9vYmFy");
  EXPECT_EQ(base64("\xFF\xFE\xFD"), "//79");
}

TEST(Packing, DeflatesWithTheHeaderOfZlib) {
  const std::string text(1000, 'a');
  const std::string letters = packed(text);
  EXPECT_LT(letters.size(), 60U);
  EXPECT_EQ(letters.substr(0, 2), "eN");  // 0x78: deflate, in a window of 32 kB
}

// The SHA-256 of nothing, as `openssl dgst -sha256 -binary | base64` writes it.
TEST(Packing, NamesAHashAsAPolicyDoes) {
  EXPECT_EQ(policy_hash("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
}

TEST(Front, HoldsNothingThatWouldEndItsElement) {
  for (const std::string_view part : {front_script(), front_style()}) {
    EXPECT_GT(part.size(), 1000U);
    EXPECT_EQ(part.find("</"), std::string_view::npos);
    EXPECT_EQ(part.find("<!--"), std::string_view::npos);
  }
  EXPECT_EQ(front_script().find("eval("), std::string_view::npos);
  EXPECT_EQ(front_script().find("innerHTML"), std::string_view::npos);
  EXPECT_EQ(front_script().find("fetch("), std::string_view::npos);
}

}  // namespace
}  // namespace maillage
