// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/place_cards.h"

#include <cctype>
#include <regex>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maillage::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// The text between tags, without the description that screen readers read.
std::string shown(std::string svg) {
  for (const char* hidden : {"title", "desc"}) {
    const std::string tag(hidden);
    for (std::size_t at = svg.find("<" + tag); at != std::string::npos; at = svg.find("<" + tag)) {
      const std::size_t end = svg.find("</" + tag + ">", at);
      svg.erase(at, end + tag.size() + 3 - at);
    }
  }
  return svg;
}

std::size_t times(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

struct Rectangle {
  double x = 0, y = 0, width = 0, height = 0;
};

std::vector<Rectangle> rectangles(const std::string& svg) {
  std::vector<Rectangle> found;
  const std::regex rect("<rect[^>]*>");
  const auto value = [](const std::string& tag, const std::string& name) {
    const std::size_t at = tag.find(" " + name + "=\"");
    const std::string text = at == std::string::npos ? "" : tag.substr(at + name.size() + 3);
    return text.empty() || std::isdigit(static_cast<unsigned char>(text[0])) == 0 ? 0.0 : std::stod(text);
  };
  for (auto it = std::sregex_iterator(svg.begin(), svg.end(), rect); it != std::sregex_iterator(); ++it) {
    const std::string tag = it->str();
    if (tag.find(" rx=") == std::string::npos) continue;  // the paper
    found.push_back({value(tag, "x"), value(tag, "y"), value(tag, "width"), value(tag, "height")});
  }
  return found;
}

TableCard card(std::size_t rounds, std::size_t people) {
  TableCard card{.heading = "Table 3"};
  for (std::size_t round = 0; round < rounds; ++round) {
    CardRound& one = card.rounds.emplace_back(CardRound{.heading = "Tour " + std::to_string(round + 1)});
    for (std::size_t i = 0; i < people; ++i)
      one.seats.push_back({.name = "Nom" + std::to_string(round) + "x" + std::to_string(i) + "."});
  }
  return card;
}

TEST(PlaceCards, ShowEveryNameOncePerRound) {
  const std::string svg = shown(draw_place_card(card(3, 6)));
  EXPECT_EQ(times(svg, ">Table 3<"), 1U);
  for (std::size_t round = 0; round < 3; ++round) {
    EXPECT_EQ(times(svg, ">Tour " + std::to_string(round + 1) + "<"), 1U);
    for (std::size_t i = 0; i < 6; ++i)
      EXPECT_EQ(times(svg, ">Nom" + std::to_string(round) + "x" + std::to_string(i) + ".<"), 1U);
  }
}

TEST(PlaceCards, StandBesideAndBelowEachOtherOnThePage) {
  for (const std::size_t people : {1U, 6U, 10U}) {
    const auto cards = rectangles(draw_place_card(card(3, people)));
    ASSERT_EQ(cards.size(), 3 * people);
    for (std::size_t i = 0; i < cards.size(); ++i) {
      EXPECT_GT(cards[i].x, 0);
      EXPECT_LT(cards[i].x + cards[i].width, 297 / 25.4 * 96);
      EXPECT_LT(cards[i].y + cards[i].height, 210 / 25.4 * 96);
      for (std::size_t j = 0; j < i; ++j) {
        const bool apart = cards[i].x >= cards[j].x + cards[j].width || cards[j].x >= cards[i].x + cards[i].width ||
                           cards[i].y >= cards[j].y + cards[j].height || cards[j].y >= cards[i].y + cards[i].height;
        EXPECT_TRUE(apart) << i << " and " << j << " of " << people;
      }
    }
  }
}

TEST(PlaceCards, WriteAsLargeAsThereIsRoom) {
  const auto size = [](std::size_t people) {
    const std::string svg = shown(draw_place_card(card(2, people)));
    const std::size_t at = svg.rfind("font-size=\"", svg.find(">Nom0x0.<"));
    return std::stod(svg.substr(at + 11));
  };
  EXPECT_GT(size(4), size(9));
  EXPECT_LE(size(1), 26.0 * 96 / 72 + 0.01);
  EXPECT_GE(size(9), 10.0 * 96 / 72 - 0.01);
}

TEST(PlaceCards, ThatFindNoRoomAreRefused) {
  EXPECT_THROW((void)draw_place_card(card(2, 40)), NoRoomOnCard);
  EXPECT_THROW((void)draw_place_card(card(60, 2)), NoRoomOnCard);
  TableCard wide = card(3, 1);
  wide.rounds[1].seats[0].name = std::string(300, 'W');
  EXPECT_THROW((void)draw_place_card(wide), NoRoomOnCard);
}

TEST(PlaceCards, BreakLongNamesBetweenWords) {
  TableCard one = card(4, 1);
  one.rounds[0].seats[0].name = "Espace Communautaire Lons Agglomération, direction du développement";
  const std::string svg = shown(draw_place_card(one));
  EXPECT_THAT(svg, Not(HasSubstr(one.rounds[0].seats[0].name)));
  EXPECT_THAT(svg, HasSubstr("développement<"));
}

TEST(PlaceCards, EscapeWhatMeansSomethingInXml) {
  TableCard one = card(1, 1);
  one.rounds[0].seats[0] = {.name = "<Zoé> & \"Cie\"", .note = "a & b"};
  const std::string svg = draw_place_card(one, {.title = "<T>"});
  EXPECT_THAT(svg, HasSubstr("&lt;Zoé&gt; &amp;"));
  EXPECT_THAT(svg, HasSubstr(">a &amp; b<"));
  EXPECT_THAT(svg, HasSubstr("&lt;T&gt;"));
  EXPECT_THAT(svg, Not(HasSubstr("<Zoé>")));
}

TEST(PlaceCards, AreGreyWhenAsked) {
  const std::regex colour("#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})");
  const auto strongest = [&](FigureStyle style) {
    const std::string svg = draw_place_card(card(2, 3), {.style = style, .title = "Atelier"});
    int most = 0;
    for (auto it = std::sregex_iterator(svg.begin(), svg.end(), colour); it != std::sregex_iterator(); ++it) {
      const int red = std::stoi(it->str(1), nullptr, 16);
      const int blue = std::stoi(it->str(3), nullptr, 16);
      most = std::max(most, std::abs(red - blue));
    }
    return most;
  };
  EXPECT_LE(strongest(FigureStyle::grey), 12);  // inks, slightly blue
  EXPECT_GT(strongest(FigureStyle::print), 60);
}

TEST(PlaceCards, DescribeThemselvesInTheirLanguage) {
  EXPECT_THAT(draw_place_card(card(1, 2)), HasSubstr("Tour 1\u00A0: Nom0x0., Nom0x1."));
  EXPECT_THAT(draw_place_card(card(1, 2), {.language = Language::english}), HasSubstr("Tour 1: Nom0x0., Nom0x1."));
}

TEST(PlaceCards, ShowRoundsWithoutAnybody) {
  TableCard one = card(2, 2);
  one.rounds[0].seats.clear();
  EXPECT_EQ(rectangles(draw_place_card(one)).size(), 2U);
}

}  // namespace
}  // namespace maillage::testing
