// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/significance/kind_permutation.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <optional>

#include "maillage/base/random.h"
#include "maillage/significance/replicates.h"
#include "maillage/significance/source_rows.h"
#include "maillage/significance/tally.h"

namespace maillage {
namespace {

/// Number of ways to choose `chosen` of `all`, times `factor`; nothing beyond `limit`.
std::optional<std::uint64_t> times_choices(std::uint64_t factor, std::uint64_t all, std::uint64_t chosen,
                                           std::uint64_t limit) {
  std::uint64_t choices = 1;
  for (std::uint64_t i = 1; i <= chosen; ++i) {
    // Exact: a binomial coefficient at each step, each larger than the last.
    choices = choices * (all - chosen + i) / i;
    if (choices > limit / factor) return std::nullopt;
  }
  return factor * choices;
}

/// Number of distinct arrangements of the kinds; nothing beyond `limit`.
std::optional<std::uint64_t> arrangements(std::span<const KindId> kinds, std::uint64_t limit) {
  std::map<KindId, std::uint64_t> counts;
  for (const KindId kind : kinds) ++counts[kind];
  std::optional<std::uint64_t> number = 1;
  std::uint64_t placed = 0;
  for (const auto& [kind, count] : counts) {
    placed += count;
    number = times_choices(*number, placed, count, limit);
    if (!number) break;
  }
  return number;
}

/// Gives the actors of a network other kinds.
class Arrangement {
 public:
  explicit Arrangement(const Network& network) : all_(node_kinds(network)), actors_(actor_count(network.nodes())) {}

  [[nodiscard]] const std::vector<KindId>& observed() const { return all_; }
  [[nodiscard]] std::span<const KindId> of_actors() const { return std::span(all_).first(actors_); }

  [[nodiscard]] std::vector<KindId> shuffled(Random stream) const {
    std::vector<KindId> kinds = all_;
    stream.shuffle(std::span(kinds).first(actors_));
    return kinds;
  }

  /// All distinct ones.
  [[nodiscard]] std::vector<std::vector<KindId>> enumerated() const {
    std::vector<KindId> kinds = all_;
    const auto actors = std::span(kinds).first(actors_);
    std::sort(actors.begin(), actors.end());
    std::vector<std::vector<KindId>> found;
    do {
      found.push_back(kinds);
    } while (std::next_permutation(actors.begin(), actors.end()));
    return found;
  }

 private:
  std::vector<KindId> all_;
  std::size_t actors_;  ///< they come first
};

}  // namespace

std::vector<KindId> node_kinds(const Network& network) {
  std::vector<KindId> kinds;
  kinds.reserve(network.size());
  for (const Node& node : network.nodes()) kinds.push_back(node.kind);
  return kinds;
}

PermutationTests kind_permutation(const Network& network, const KindStatistic& statistic,
                                  const PermutationOptions& options, const Progress& progress) {
  assert(options.replicates > 0);
  const Arrangement arrangement(network);
  Tally tally(statistic(arrangement.observed()));
  const auto take = [&](const Values& values) { tally.add(values); };
  const Workers workers{options.threads, options.ranks};
  if (arrangements(arrangement.of_actors(), options.replicates)) {
    const auto all = arrangement.enumerated();
    for_each_replicate(all.size(), workers, progress, [&](std::size_t b) { return statistic(all[b]); }, take);
    return {tally.tests(Coverage::whole), true};
  }
  const Random random(options.seed);
  const auto make = [&](std::size_t b) { return statistic(arrangement.shuffled(random.split(b))); };
  for_each_replicate(options.replicates, workers, progress, make, take);
  return {tally.tests(Coverage::sample), false};
}

}  // namespace maillage
