// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/model/date_words.h"

#include <gtest/gtest.h>

namespace maillage {
namespace {

std::string french(const Period& period) { return in_words(period, Language::french); }

TEST(DateWords, AreAsPreciseAsTheDate) {
  EXPECT_EQ(in_words(Date{2023, 11, 25}, Language::french), "25 novembre 2023");
  EXPECT_EQ(in_words(Date{2023, 11, 0}, Language::english), "November 2023");
  EXPECT_EQ(in_words(Date{2023, 0, 0}, Language::french), "2023");
}

TEST(PeriodWords, SayWhereAPeriodBeginsAndEnds) {
  EXPECT_EQ(french({}), "");
  EXPECT_EQ(french({Date{2014, 0, 0}, Date{2019, 0, 0}}), "2014–2019");
  EXPECT_EQ(french({Date{2014, 0, 0}, Date{2014, 0, 0}}), "2014");
  EXPECT_EQ(french({Date{2020, 3, 0}, Date{2021, 4, 0}}), "mars 2020 – avril 2021");
  EXPECT_EQ(french({Date{2020, 0, 0}, {}}), "depuis 2020");
  EXPECT_EQ(french({{}, Date{2019, 0, 0}}), "jusqu’en 2019");
  EXPECT_EQ(french({{}, Date{2019, 6, 30}}), "jusqu’au 30 juin 2019");
  EXPECT_EQ(in_words(Period{{}, Date{2019, 0, 0}}, Language::english), "until 2019");
}

}  // namespace
}  // namespace maillage
