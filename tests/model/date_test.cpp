// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/model/date.h"

#include <gtest/gtest.h>

namespace maillage {
namespace {

TEST(ParseDate, ReadsEveryForm) {
  const Date year{2023, 0, 0};
  const Date month{2023, 11, 0};
  const Date day{2023, 11, 25};
  EXPECT_EQ(parse_date("2023"), year);
  for (const char* text :
       {"2023-11", "11/2023", "nov. 2023", "novembre 2023", "November 2023", "NOVEMBRE 2023", "11-2023"}) {
    EXPECT_EQ(parse_date(text), month) << text;
  }
  for (const char* text : {"2023-11-25", "25/11/2023", "25-11-2023", "25.11.2023", "25 novembre 2023", "25 nov. 2023",
                           "November 25, 2023", " 2023-11-25 ", "2023/11/25"}) {
    EXPECT_EQ(parse_date(text), day) << text;
  }
}

TEST(ParseDate, ReadsMonthsWithAndWithoutAccents) {
  EXPECT_EQ(parse_date("1er août 2024"), (Date{2024, 8, 1}));
  EXPECT_EQ(parse_date("aout 2024"), (Date{2024, 8, 0}));
  EXPECT_EQ(parse_date("fév. 2024"), (Date{2024, 2, 0}));
  EXPECT_EQ(parse_date("déc. 2024"), (Date{2024, 12, 0}));
  EXPECT_EQ(parse_date("juil. 2024"), (Date{2024, 7, 0}));
  EXPECT_EQ(parse_date("juin 2024"), (Date{2024, 6, 0}));
}

TEST(ParseDate, KnowsTheLengthOfMonths) {
  EXPECT_TRUE(parse_date("29/02/2024"));
  EXPECT_FALSE(parse_date("29/02/2023"));
  EXPECT_FALSE(parse_date("29/02/1900"));
  EXPECT_TRUE(parse_date("29/02/2000"));
  EXPECT_FALSE(parse_date("31/04/2023"));
}

TEST(ParseDate, ReadsNothingElse) {
  for (const char* text :
       {"",           "23",       "20234",    "2023-13",  "2023-00",       "2023-1-0", "00/11/2023",  "32/01/2023",
        "11/25/2023", "25/11/23", "demain",   "jui 2023", "2023-11-25-01", "-2023",    "25 novembre", "2023 2024",
        "0000",       "2023-11-", "25//2023", "."}) {
    EXPECT_EQ(parse_date(text), std::nullopt) << text;
  }
}

TEST(Date, IsWrittenAsPreciseAsItIs) {
  EXPECT_EQ(to_string(Date{2023, 0, 0}), "2023");
  EXPECT_EQ(to_string(Date{2023, 1, 0}), "2023-01");
  EXPECT_EQ(to_string(Date{2023, 1, 5}), "2023-01-05");
}

TEST(Date, HasAFirstAndALastDay) {
  EXPECT_EQ((Date{2024, 0, 0}).first_day(), (Date{2024, 1, 1}));
  EXPECT_EQ((Date{2024, 0, 0}).last_day(), (Date{2024, 12, 31}));
  EXPECT_EQ((Date{2024, 2, 0}).last_day(), (Date{2024, 2, 29}));
  EXPECT_EQ((Date{2023, 2, 0}).last_day(), (Date{2023, 2, 28}));
  EXPECT_EQ((Date{2023, 2, 3}).last_day(), (Date{2023, 2, 3}));
}

TEST(Period, IsPossibleUnlessItEndsBeforeItStarts) {
  EXPECT_TRUE((Period{Date{2024, 0, 0}, Date{2024, 0, 0}}).is_possible());
  EXPECT_TRUE((Period{Date{2024, 5, 0}, Date{2024, 0, 0}}).is_possible()) << "the year ends later";
  EXPECT_FALSE((Period{Date{2024, 5, 0}, Date{2024, 4, 0}}).is_possible());
  EXPECT_FALSE((Period{Date{2024, 0, 0}, Date{2023, 12, 31}}).is_possible());
  EXPECT_TRUE((Period{std::nullopt, Date{2023, 0, 0}}).is_possible());
  EXPECT_TRUE(Period{}.is_possible());
}

TEST(Period, OverlapsWhatItSharesADayWith) {
  const Period year{Date{2023, 0, 0}, Date{2023, 0, 0}};
  EXPECT_TRUE(year.overlaps({Date{2023, 12, 31}, Date{2024, 0, 0}}));
  EXPECT_FALSE(year.overlaps({Date{2024, 0, 0}, std::nullopt}));
  EXPECT_FALSE(year.overlaps({std::nullopt, Date{2022, 12, 0}}));
  EXPECT_TRUE(year.overlaps({}));
  EXPECT_TRUE((Period{Date{2020, 0, 0}, std::nullopt}).overlaps(year));
}

TEST(ParsePeriod, ReadsYearsDatesAndOpenEnds) {
  const auto year = [](std::int16_t number) { return std::optional(Date{number, 0, 0}); };
  EXPECT_EQ(parse_period("2014-2019"), (Period{year(2014), year(2019)}));
  EXPECT_EQ(parse_period(" 2014 – 2019 "), (Period{year(2014), year(2019)}));
  EXPECT_EQ(parse_period("2022-03..2023-06"), (Period{Date{2022, 3, 0}, Date{2023, 6, 0}}));
  EXPECT_EQ(parse_period("2019"), (Period{year(2019), year(2019)}));
  EXPECT_EQ(parse_period("T1 2023..2023-Q2"), (Period{Date{2023, 1, 0}, Date{2023, 6, 0}}));
  EXPECT_EQ(parse_period("2023-11"), (Period{Date{2023, 11, 0}, Date{2023, 11, 0}})) << "a month, not two years";
  EXPECT_EQ(parse_period("2019.."), (Period{year(2019), std::nullopt}));
  EXPECT_EQ(parse_period("..2019"), (Period{std::nullopt, year(2019)}));
  for (const char* text : {"", "..", "2019-2014", "2019-", "-2019", "hier", "2014-demain", "2014..demain"}) {
    EXPECT_EQ(parse_period(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace maillage
