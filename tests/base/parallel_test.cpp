// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/parallel/parallel.h"

#include <atomic>
#include <cmath>
#include <stdexcept>
#include <string>

#include <gtest/gtest.h>

namespace maillage {
namespace {

TEST(ResolveThreads, TakesZeroForAllProcessors) {
  EXPECT_EQ(resolve_threads(3), 3);
  EXPECT_GE(resolve_threads(0), 1);
  EXPECT_EQ(resolve_threads(-1), resolve_threads(0));
}

TEST(ParallelFor, CallsEachIndexOnce) {
  for (const int threads : {1, 2, 8}) {
    std::vector<std::atomic<int>> calls(1000);
    parallel_for(calls.size(), threads, [&](std::size_t i) { ++calls[i]; });
    for (const auto& count : calls) ASSERT_EQ(count, 1);
  }
}

TEST(ParallelFor, ThrowsWhatTheLowestIndexThrew) {
  for (const int threads : {1, 2, 8}) {
    try {
      parallel_for(100, threads, [](std::size_t i) {
        if (i % 10 == 7) throw std::runtime_error(std::to_string(i));
      });
      FAIL();
    } catch (const std::runtime_error& error) {
      EXPECT_STREQ(error.what(), "7");
    }
  }
}

double harmonic(std::size_t count, int threads) {
  return parallel_reduce(
      count, 64, threads, [] { return 0.0; },
      [](std::size_t begin, std::size_t end, double& partial) {
        for (std::size_t i = begin; i < end; ++i) partial += 1 / (static_cast<double>(i) + 1);
      },
      [](double& total, double partial) { total += partial; });
}

TEST(ParallelReduce, GivesTheSameBitsForAnyNumberOfThreads) {
  const double alone = harmonic(12'345, 1);
  EXPECT_NEAR(alone, std::log(12'345.5) + 0.5772156649, 1e-6);
  for (int threads = 2; threads <= 8; ++threads) EXPECT_EQ(harmonic(12'345, threads), alone) << threads;
}

TEST(ParallelReduce, CoversCountsBelowTheNumberOfBlocks) {
  for (std::size_t count = 0; count < 70; ++count) {
    const auto sum = parallel_reduce(
        count, 64, 2, [] { return std::size_t{0}; },
        [](std::size_t begin, std::size_t end, std::size_t& partial) { partial += end - begin; },
        [](std::size_t& total, std::size_t partial) { total += partial; });
    EXPECT_EQ(sum, count);
  }
}

}  // namespace
}  // namespace maillage
