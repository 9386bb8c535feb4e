// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/periods.h"

#include <stdexcept>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/network/question.h"

#include "support/ecosystem_builder.h"

namespace maillage {
namespace {

using ::testing::HasSubstr;

//  2020: x — a — b — c      2021: b — c — d      a and x leave, d enters
Ecosystem growing() {
  testing::EcosystemBuilder builder;
  for (const char* id : {"a", "b", "c", "d", "x"}) builder.actor(id, "company").name = std::string("Actor ") + id;
  const auto tie = [&](const char* from, const char* to, std::int16_t first, std::int16_t last) {
    builder.tie(from, to).period = {testing::year(first), testing::year(last)};
  };
  tie("x", "a", 2020, 2020);
  tie("a", "b", 2020, 2020);
  tie("b", "c", 2020, 2021);
  tie("c", "d", 2021, 2021);
  return builder.ecosystem();
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

Figure draw(const FigureOptions& options) {
  const Ecosystem ecosystem = growing();
  const auto in = [&](std::int16_t year) {
    Question question;
    question.selection.period = {testing::year(year), testing::year(year)};
    return build_network(ecosystem, question);
  };
  const Network first = in(2020);
  const Network second = in(2021);
  Analysis one(first);
  Analysis two(second);
  const std::vector<FigurePeriod> periods = {{"2020", &one}, {"2021", &two}};
  return draw_periods(ecosystem, periods, options);
}

TEST(Periods, ShowEveryPeriodsActorsAndTies) {
  const Figure figure = draw({.language = Language::english, .layout = {.engine = "circle"}});
  EXPECT_EQ(figure.actors, 5U);
  EXPECT_EQ(figure.ties, 5U);
  EXPECT_EQ(figure.labels, 7U);
  EXPECT_THAT(figure.svg, HasSubstr("2020 (4 actors, 3 ties)"));
  EXPECT_THAT(figure.svg, HasSubstr("2021 (3 actors, 2 ties)"));
  EXPECT_EQ(count(figure.svg, "<g class=\"actor\" data-id=\"a\""), 1U);
  EXPECT_EQ(count(figure.svg, "<g class=\"actor\" data-id=\"b\""), 2U);
}

TEST(Periods, RingWhoEntersAndWhoLeaves) {
  const std::string svg = draw({.language = Language::english, .layout = {.engine = "circle"}}).svg;
  const std::size_t begin = svg.find("<g id=\"rings\">");
  ASSERT_NE(begin, std::string::npos);
  const std::string rings = svg.substr(begin, svg.find("</g>", begin) - begin);
  EXPECT_EQ(count(rings, "<path"), 3U) << "d enters, a and x leave";
  EXPECT_EQ(count(rings, "stroke-dasharray"), 2U) << "a and x leave";
}

TEST(Periods, RefuseNoneAndDiagrams) {
  EXPECT_THROW(static_cast<void>(draw_periods(growing(), {}, {})), std::invalid_argument);
  EXPECT_THROW(static_cast<void>(draw({.layout = {.engine = "radial"}})), std::invalid_argument);
}

TEST(PeriodNames, AreForPeople) {
  const auto name = [](const char* text, Language language) { return period_name(*parse_period(text), language); };
  EXPECT_EQ(name("2014-2019", Language::french), "2014–2019");
  EXPECT_EQ(name("2022-03..2023-06", Language::french), "mars 2022 – juin 2023");
  EXPECT_EQ(name("2023", Language::english), "2023");
  EXPECT_EQ(name("2019..", Language::english), "since 2019");
  EXPECT_EQ(name("..2019", Language::french), "jusqu’à 2019");
}

}  // namespace
}  // namespace maillage
