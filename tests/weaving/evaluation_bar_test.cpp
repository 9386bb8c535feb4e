// SPDX-License-Identifier: GPL-3.0-or-later
// What closure must be worth beside the best of the scores it could have been.
#include <algorithm>
#include <filesystem>

#include <gtest/gtest.h>

#include "maillage/io/read_ecosystem.h"
#include "maillage/weaving/evaluation.h"

#include "kernels/sample_networks.h"
#include "support/paths.h"
#include "weaving/territory.h"

namespace maillage::testing {
namespace {

/// Of all rankings but closure and random, the one whose mean is highest.
const RankingWorth& best_score(const Evaluation& evaluation) {
  return *std::max_element(
      evaluation.rankings.begin() + 1, evaluation.rankings.end() - 1,
      [](const RankingWorth& one, const RankingWorth& other) { return one.auc.mean < other.auc.mean; });
}

void expect_as_good_as_any(const Network& network, std::size_t repetitions) {
  const Evaluation found = evaluate_hidden(network, {.repetitions = repetitions}).value();
  const RankingWorth& closure = found.rankings.front();
  const RankingWorth& best = best_score(found);
  SCOPED_TRACE(name(best.ranking));
  EXPECT_EQ(closure.ranking, Ranking::closure);
  EXPECT_GE(closure.auc.mean, best.auc.low);
  EXPECT_GE(closure.auc.mean, best.auc.mean - 0.01);
  EXPECT_NEAR(found.rankings.back().auc.mean, 0.5, 0.05);
}

Network benchmark(const std::string& folder) {
  return build_network(read_ecosystem(testing::source_dir() / "data" / "benchmarks" / folder).ecosystem);
}

TEST(Closure, IsAsGoodAsAnyScoreInAKarateClub) { expect_as_good_as_any(benchmark("karate"), 100); }
TEST(Closure, IsAsGoodAsAnyScoreInLesMiserables) { expect_as_good_as_any(benchmark("lesmis"), 100); }
TEST(Closure, IsAsGoodAsAnyScoreAmongSouthernWomen) { expect_as_good_as_any(benchmark("davis"), 100); }
TEST(Closure, IsAsGoodAsAnyScoreIn500ActorsOfProjects) {
  expect_as_good_as_any(testing::affiliation_network(500, 1), 10);
}

}  // namespace
}  // namespace maillage::testing
