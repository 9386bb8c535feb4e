// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/encoding/highlight.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/network/question.h"

#include "support/ecosystem_builder.h"

namespace maillage {
namespace {

using ::testing::ElementsAre;

//  a — b       f — g      h — i
//   \ /       /
//    c — — — d — e
Ecosystem territory() {
  testing::EcosystemBuilder builder;
  builder.tie("a", "b");
  builder.tie("a", "c");
  builder.tie("b", "c");
  builder.tie("c", "d");
  builder.tie("d", "e");
  builder.tie("d", "f");
  builder.tie("f", "g");
  builder.tie("h", "i");
  return builder.ecosystem();
}

TEST(Highlight, CountsWhatOnlyTheActorConnects) {
  const Network network = build_network(territory());
  const Highlight highlight = highlight_of(network, NodeId(3U));
  EXPECT_EQ(highlight.partners, 3U);
  EXPECT_THAT(highlight.is_partner, ElementsAre(false, false, true, false, true, true, false, false, false));
  EXPECT_EQ(highlight.groups, 2U);
  EXPECT_THAT(highlight.depends, ElementsAre(false, false, false, false, true, true, true, false, false));
  EXPECT_EQ(highlight.pairs, 3U * 1U + 3U * 2U + 1U * 2U);
}

TEST(Highlight, IgnoresDirections) {
  const Network network = build_network(territory(), {.directed = true});
  EXPECT_EQ(highlight_of(network, NodeId(3U)).dependents, 3U);
}

TEST(Highlight, OfAnActorNobodyDependsOnHasNoPairs) {
  const Network network = build_network(territory());
  EXPECT_EQ(highlight_of(network, NodeId(0U)).pairs, 0U);
  EXPECT_EQ(highlight_of(network, NodeId(0U)).dependents, 0U);
}

}  // namespace
}  // namespace maillage
