// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/toml_nesting.h"

#include <string>

#include <gtest/gtest.h>

namespace maillage::testing {
namespace {

std::string repeated(const std::string& part, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += part;
  return text;
}

TEST(DeepNesting, IsFoundInKeysTitlesAndValues) {
  EXPECT_EQ(find_deep_nesting(repeated("a.", 1'000'000) + "a = 1"), 127U);
  EXPECT_TRUE(find_deep_nesting("[" + repeated("a . ", 100'000) + "a]"));
  EXPECT_TRUE(find_deep_nesting(repeated("\"a\".'b'.", 50) + "c = 1"));
  EXPECT_EQ(find_deep_nesting("a = " + repeated("[", 100)), 68U);
  EXPECT_TRUE(find_deep_nesting("a = " + repeated("{ a = ", 100)));
}

TEST(DeepNesting, IsNotWhatStandsInTextsAndComments) {
  const std::string dots = repeated(".[{", 100);
  EXPECT_FALSE(find_deep_nesting("a = \"" + dots + "\\\"" + dots + "\" # " + dots));
  EXPECT_FALSE(find_deep_nesting("a = '" + dots + "'\nb = \"\"\"" + dots + "\n\"" + dots + "\"\"\"\n"));
  EXPECT_FALSE(find_deep_nesting("a = '''" + dots + "\n'" + dots + "'''"));
}

TEST(DeepNesting, BeginsAnewWithEachKey) {
  EXPECT_FALSE(find_deep_nesting(repeated("a.b.c = 1.5\n[x.y]\n", 1000)));
  EXPECT_FALSE(find_deep_nesting("a = [" + repeated("1.5, [2.5], ", 1000) + "]"));
  EXPECT_FALSE(find_deep_nesting(""));
  EXPECT_FALSE(find_deep_nesting("a = \""));
}

}  // namespace
}  // namespace maillage::testing
