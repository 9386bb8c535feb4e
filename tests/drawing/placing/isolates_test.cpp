// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "maillage/network/question.h"

#include "drawing/stages.h"
#include "support/ecosystem_builder.h"

namespace maillage {
namespace {

/// Two who are tied, and many who are tied to nobody.
Ecosystem mostly_alone(std::size_t alone) {
  testing::EcosystemBuilder builder;
  builder.actor("a", "company");
  builder.actor("b", "company");
  builder.tie("a", "b");
  for (std::size_t i = 0; i < alone; ++i)
    builder.actor("alone" + std::to_string(i), "association").name =
        "Association sans lien numéro " + std::to_string(i);
  return builder.ecosystem();
}

TEST(Isolates, StandInABlockOfTheirOwnHoweverManyThereAre) {
  for (const std::size_t alone : {3U, 12U, 400U}) {
    const Ecosystem ecosystem = mostly_alone(alone);
    Analysis analysis(build_network(ecosystem));
    const testing::MappedFigure figure(ecosystem, analysis, {.page = PageSize::a3_landscape});
    const Placing& placing = figure.placing;
    ASSERT_EQ(placing.aside.size(), alone);
    EXPECT_EQ(placing.mapped.size(), 2U);
    const double page = figure.subject.page.inside().height();
    for (const NodeId id : placing.aside) {
      EXPECT_GT(placing.marks[id.index()].centre.y, placing.map.bottom);
      EXPECT_GE(placing.marks[id.index()].radius, 0.6 * 96 / 25.4) << "seen on paper";
    }
    EXPECT_LE(figure.subject.page.inside().bottom - placing.map.bottom, 0.17 * page);
    ASSERT_EQ(placing.notes.size(), 1U);
    const std::string heading = placing.notes.front().text;
    EXPECT_EQ(heading, alone < 20 ? "Sans lien\u00A0:" : "Sans lien (" + std::to_string(alone) + ")\u00A0:");
  }
}

}  // namespace
}  // namespace maillage
