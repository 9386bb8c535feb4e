// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/significance/replicates.h"

#include <array>
#include <atomic>
#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "maillage/significance/kind_permutation.h"
#include "maillage/significance/rewiring.h"
#include "maillage/significance/robustness.h"

#include "significance/test_networks.h"
#include "support/graphs/graph_builders.h"
#include "support/ranks_in_threads.h"

namespace maillage::testing {
namespace {

struct Parcel {
  std::vector<std::optional<double>> values;
  std::array<std::uint32_t, 2> numbers{};
  friend bool operator==(const Parcel&, const Parcel&) = default;

  template <typename Packing>
  void pack(Packing& packing) {
    packing(values);
    packing(numbers);
  }
};

TEST(Packing, ComesBackAsItWas) {
  std::vector<Parcel> sent = {{{0.1, std::nullopt, -0.0, std::numeric_limits<double>::denorm_min()}, {0, 0xffffffff}},
                              {{}, {7, 8}}};
  Packer packer;
  packer(sent);
  std::vector<Parcel> received;
  const std::vector<double> numbers = packer.take();
  Unpacker unpacker(numbers);
  unpacker(received);
  EXPECT_EQ(received, sent);
  EXPECT_TRUE(std::signbit(*received[0].values[2]));
}

TEST(Replicates, AreTakenInTheirOrderByEachRankAndMadeByOne) {
  constexpr std::size_t kReplicates = 100;
  for (const std::size_t count : {1U, 2U, 4U}) {
    std::vector<std::atomic<int>> made(kReplicates);
    RanksInThreads(count).run([&](const Ranks& ranks) {
      std::vector<double> taken;
      std::size_t told = 0;
      for_each_replicate(
          kReplicates, {2, &ranks}, [&](std::size_t done, std::size_t) { told = done; },
          [&](std::size_t b) {
            ++made[b];
            return Values{static_cast<double>(b)};
          },
          [&](const Values& values) { taken.push_back(*values.front()); });
      ASSERT_EQ(taken.size(), kReplicates);
      for (std::size_t b = 0; b < kReplicates; ++b) EXPECT_EQ(taken[b], static_cast<double>(b));
      EXPECT_EQ(told, kReplicates);
    });
    for (const auto& times : made) EXPECT_EQ(times, 1);
  }
}

TEST(Tests, AreTheSameForAnyNumberOfRanks) {
  const Network network = with_kinds(make_network(40, random_links(40, 0.1, 3)), random_kinds(40, 3, 4));
  const auto measures = find_measures({"betweenness", "harmonic"});
  const TieSources sources = tie_sources(network);
  const KindStatistic statistic = [&](std::span<const KindId> kinds) {
    return measure(network.with_kinds(kinds), "network.ei_global");
  };
  const auto rewired = rewiring_tests(sources, measures, {.replicates = 70});
  const auto robust = robustness(Analysis(network), measures, {.replicates = 70});
  const auto permuted = kind_permutation(network, statistic, {.replicates = 70});
  for (const std::size_t count : {2U, 4U}) {
    RanksInThreads(count).run([&](const Ranks& ranks) {
      const auto shared = rewiring_tests(sources, measures, {.replicates = 70, .threads = 1, .ranks = &ranks});
      EXPECT_EQ(shared, rewired);
      EXPECT_EQ(robustness(Analysis(network), measures, {.replicates = 70, .threads = 1, .ranks = &ranks}), robust);
      EXPECT_EQ(kind_permutation(network, statistic, {.replicates = 70, .threads = 1, .ranks = &ranks}), permuted);
    });
  }
}

}  // namespace
}  // namespace maillage::testing
