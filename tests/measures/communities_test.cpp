// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/communities.h"

#include <gtest/gtest.h>

#include "support/graphs/benchmark_networks.h"
#include "support/graphs/brute_force.h"
#include "support/graphs/graph_builders.h"

namespace maillage::testing {
namespace {

using Numbers = std::vector<std::uint32_t>;

//  0       3
//  | \   / |
//  |  2—5  |     two triangles and a bridge
//  | /   \ |
//  1       4
std::vector<Link> two_triangles() { return {{0, 1}, {0, 2}, {1, 2}, {3, 4}, {3, 5}, {4, 5}, {2, 5}}; }

TEST(Communities, AreTheTwoTriangles) {
  const Communities found = communities(make_network(6, two_triangles()));
  EXPECT_EQ(found.partition.part_of, (Numbers{0, 0, 0, 1, 1, 1}));
  EXPECT_NEAR(found.modularity, 6.0 / 7 - 0.5, 1e-15);
}

TEST(Communities, FollowTheWeightsWhenAsked) {
  //  0 ═ 1
  //  |   |     a square of two strong and two weak ties
  //  2 ═ 3
  const Network network = make_network(4, {{0, 1, 9}, {2, 3, 9}, {0, 2, 1}, {1, 3, 1}});
  EXPECT_EQ(communities(network, {.weighted = true}).partition.part_of, (Numbers{0, 0, 1, 1}));
}

TEST(Communities, ReachTheHighestModularityOfWeightedNetworks) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const Network network = make_network(7, random_links(7, 0.4, seed));
    EXPECT_NEAR(communities(network, {.weighted = true}).modularity, brute_modularity(weight_matrix(network)), 1e-12)
        << "seed " << seed;
  }
}

TEST(Communities, IgnoreDirections) {
  EXPECT_EQ(communities(make_network(6, two_triangles(), true)).partition.part_of, (Numbers{0, 0, 0, 1, 1, 1}));
}

TEST(Communities, LeaveEveryoneAloneWithoutTies) {
  const Communities found = communities(make_network(3, {}));
  EXPECT_EQ(found.partition.part_of, (Numbers{0, 1, 2}));
}

// Where one attempt of a few iterations is all there is time for.
TEST(Communities, OfAVeryLargeNetworkAreItsCliques) {
  constexpr std::uint32_t kSize = 60000;
  std::vector<Link> links;
  for (std::uint32_t first = 0; first < kSize; first += 4) {
    for (std::uint32_t i = 0; i < 4; ++i) {
      for (std::uint32_t j = i + 1; j < 4; ++j) links.push_back({first + i, first + j});
    }
  }
  const Partition found = communities(make_network(kSize, links)).partition;
  EXPECT_EQ(found.sizes, Numbers(kSize / 4, 4));
}

TEST(Communities, AreTheSameForTheSameSeed) {
  const Network network = make_network(200, random_links(200, 0.03, 7));
  EXPECT_EQ(communities(network, {.seed = 5}).partition.part_of, communities(network, {.seed = 5}).partition.part_of);
}

TEST(Modularity, OfOnePartIsZero) {
  const Network network = make_network(6, two_triangles());
  EXPECT_EQ(modularity(network, make_partition({0, 0, 0, 0, 0, 0}), false), 0);
}

TEST(Modularity, IsThatOfTheKarateClubsSplit) {
  // Zachary's two factions as usually coded have Q = 0.3715 (Newman, M. E. J., 2006, PNAS 103: 8577–8582).
  Numbers officer(34, 1);
  for (const unsigned member : {0U, 1U, 2U, 3U, 4U, 5U, 6U, 7U, 10U, 11U, 12U, 13U, 16U, 17U, 19U, 21U})
    officer[member] = 0;
  EXPECT_NEAR(modularity(read_benchmark("karate"), make_partition(officer), false), 0.3715, 5e-5);
}

}  // namespace
}  // namespace maillage::testing
