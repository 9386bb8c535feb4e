// SPDX-License-Identifier: GPL-3.0-or-later
// Long sums over several processes, and watched ones.
#include "maillage/base/ranks.h"

#include <algorithm>
#include <mutex>
#include <stdexcept>
#include <thread>

#include <gtest/gtest.h>

#include "maillage/kernels/ordered_sum.h"
#include "maillage/kernels/paths/betweenness.h"
#include "maillage/kernels/paths/distances.h"
#include "maillage/kernels/paths/vitality.h"

#include "support/graphs/graph_builders.h"
#include "support/ranks_in_threads.h"

namespace maillage::testing {
namespace {

TEST(Betweenness, IsTheSameForAnyNumberOfRanks) {
  const Network network = make_network(700, random_links(700, 0.01, 5));
  for (const bool weighted : {false, true}) {
    const auto alone = kernels::betweenness(network, {.weighted = weighted, .edges = true, .threads = 1});
    for (const std::size_t count : {1U, 2U, 4U}) {
      RanksInThreads(count).run([&](const Ranks& ranks) {
        const auto shared =
            kernels::betweenness(network, {.weighted = weighted, .edges = true, .threads = 2, .ranks = &ranks});
        EXPECT_EQ(shared.nodes, alone.nodes) << "rank " << ranks.own() << " of " << count;
        EXPECT_EQ(shared.edges, alone.edges) << "rank " << ranks.own() << " of " << count;
      });
    }
  }
}

TEST(SumOverRanks, GivesEachRankItsShareOfTheWork) {
  constexpr std::size_t kItems = 1000;
  for (const std::size_t count : {1U, 2U, 4U}) {
    std::mutex mutex;
    std::vector<std::size_t> done(count, 0);
    RanksInThreads(count).run([&](const Ranks& ranks) {
      const auto work = [&](int&, std::size_t item, std::span<double> part) {
        part[0] = static_cast<double>(item);
        const std::scoped_lock lock(mutex);
        ++done[ranks.own()];
      };
      const auto sum = kernels::sum_over_ranks({kItems, 1, 1}, ranks, [] { return 0; }, work);
      EXPECT_EQ(sum, std::vector<double>{kItems * (kItems - 1) / 2.0});
    });
    EXPECT_LE(*std::ranges::max_element(done), kItems / count + 32);  // at most one round more than another
  }
}

struct Cancelled : std::runtime_error {
  Cancelled() : std::runtime_error("cancelled") {}
};

template <typename Compute>
void expect_watched(Compute compute) {
  std::size_t before = 0;
  std::size_t of = 0;
  compute([&](std::size_t done, std::size_t total) {
    EXPECT_EQ(done, before + 1);
    before = done;
    of = total;
  });
  EXPECT_EQ(before, of);
  EXPECT_GT(of, 3U);
  std::size_t told = 0;
  const auto cancel = [&](std::size_t, std::size_t) {
    if (++told == 2) throw Cancelled();
  };
  EXPECT_THROW(compute(cancel), Cancelled);
  EXPECT_EQ(told, 2U) << "nobody is told of what goes on after";
}

/// Leaves its thread's turn to the others when it goes, as one does that is put off there.
struct SlowToGo {
  SlowToGo() = default;
  SlowToGo(const SlowToGo&) = delete;
  SlowToGo& operator=(const SlowToGo&) = delete;
  ~SlowToGo() {
    for (int i = 0; i < 100; ++i) std::this_thread::yield();
  }
};

TEST(Progress, IsNotToldAgainOnceItHasCancelled) {
  for (int i = 0; i < 10; ++i) {
    std::size_t told = 0;
    const Progress progress = [&](std::size_t, std::size_t) {
      ++told;
      throw Cancelled();
    };
    const auto nothing = [](SlowToGo&, std::size_t, std::span<double>) {};
    EXPECT_THROW(kernels::sum_in_order({200, 1, 4, &progress}, [] { return SlowToGo(); }, nothing), Cancelled);
    ASSERT_EQ(told, 1U);
  }
}

TEST(Progress, OfSearchesFromEveryoneRisesToTheEndAndMayCancelThem) {
  const Network network = make_network(3000, random_links(3000, 0.001, 7));
  expect_watched(
      [&](const Progress& progress) { (void)kernels::betweenness(network, {.threads = 3, .progress = progress}); });
  expect_watched(
      [&](const Progress& progress) { (void)kernels::distances(network, {.threads = 3, .progress = progress}); });
  expect_watched([&](const Progress& progress) {
    (void)kernels::vitality(make_cycle(300), {.threads = 3, .progress = progress});
  });
}

}  // namespace
}  // namespace maillage::testing
