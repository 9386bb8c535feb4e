// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/model/identifiers.h"

#include <gtest/gtest.h>

namespace maillage {
namespace {

TEST(CompactCode, LeavesOutSpacesAndDots) {
  EXPECT_EQ(compact_code("732 829 320"), "732829320");
  EXPECT_EQ(compact_code("732\u00A0829\u202F320."), "732829320");
  EXPECT_EQ(compact_code(""), "");
}

TEST(IsSiren, ChecksTheKey) {
  EXPECT_TRUE(is_siren("732829320"));
  EXPECT_TRUE(is_siren("200051225"));
  EXPECT_TRUE(is_siren("356000000"));
  EXPECT_FALSE(is_siren("732829321"));
  EXPECT_FALSE(is_siren("73282932"));
  EXPECT_FALSE(is_siren("73282932X"));
  EXPECT_FALSE(is_siren(""));
}

TEST(IsRna, AcceptsBothForms) {
  EXPECT_TRUE(is_rna("W751245606"));
  EXPECT_TRUE(is_rna("W9C1000123"));
  EXPECT_TRUE(is_rna("0391001234"));
  EXPECT_FALSE(is_rna("W75124560"));
  EXPECT_FALSE(is_rna("X751245606"));
  EXPECT_FALSE(is_rna("WA51245606"));
  EXPECT_FALSE(is_rna("0391101234"));
}

TEST(IsInseeCommune, KnowsCorsicaAndOverseas) {
  for (const char* code : {"39300", "01053", "2A004", "2B033", "97105", "98818", "75056"})
    EXPECT_TRUE(is_insee_commune(code)) << code;
  for (const char* code : {"3930", "393000", "2C004", "20004", "3930A", "A9300", ""})
    EXPECT_FALSE(is_insee_commune(code)) << code;
}

}  // namespace
}  // namespace maillage
