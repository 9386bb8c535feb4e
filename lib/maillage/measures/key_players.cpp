// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/key_players.h"

#include <algorithm>

#include "maillage/base/parallel.h"
#include "maillage/measures/residual.h"

namespace maillage {
namespace {

constexpr double kSameValue = 1e-12;

double ordered_pairs(std::size_t nodes) { return static_cast<double>(nodes) * (static_cast<double>(nodes) - 1); }

/// Gives sets their value; memory is taken once. One thread at a time.
class Judge {
 public:
  Judge(const Network& network, KeyPlayerGoal goal)
      : network_(network), goal_(goal), residual_(network), met_(network.size()) {}

  [[nodiscard]] double operator()(std::span<const NodeId> set) {
    if (goal_ == KeyPlayerGoal::reach) return reach(set);
    const double pairs = ordered_pairs(network_.size() - set.size());
    if (goal_ == KeyPlayerGoal::fragmentation) return 1 - static_cast<double>(residual_.connected_pairs(set)) / pairs;
    return 1 - inverse_distance_sum(residual_.pairs_at_distance(set)) / pairs;
  }

 private:
  double reach(std::span<const NodeId> set) {
    std::fill(met_.begin(), met_.end(), false);
    front_.assign(set.begin(), set.end());
    for (const NodeId node : set) met_[node.index()] = true;
    double sum = 0;
    for (double distance = 1; !front_.empty(); ++distance) {
      const std::size_t reached = advance();
      sum += static_cast<double>(reached) / distance;
    }
    return sum / static_cast<double>(network_.size() - set.size());
  }

  /// Moves the front one tie on; gives its new size.
  std::size_t advance() {
    next_.clear();
    for (const NodeId node : front_) {
      for (const NodeId target : network_.neighbours(node)) {
        if (met_[target.index()]) continue;
        met_[target.index()] = true;
        next_.push_back(target);
      }
    }
    front_.swap(next_);
    return front_.size();
  }

  const Network& network_;
  KeyPlayerGoal goal_;
  Residual residual_;
  std::vector<bool> met_;
  std::vector<NodeId> front_;
  std::vector<NodeId> next_;
};

/// The best of the sets seen so far, the first of them, and how many are as good.
struct Best {
  std::vector<NodeId> set;
  double value = -1;
  std::uint64_t as_good = 0;

  void see(const std::vector<NodeId>& other, double its_value, std::uint64_t count = 1) {
    if (count == 0 || its_value < value - kSameValue) return;
    if (its_value > value + kSameValue) {
      *this = {other, its_value, 0};
    }
    as_good += count;
  }
};

/// Looks at every set whose lowest member is `first`.
Best best_from(const Network& network, KeyPlayerGoal goal, std::size_t size, std::size_t first) {
  Best best;
  Judge judge(network, goal);
  std::vector<NodeId> set;
  for (std::size_t i = 0; i < size; ++i) set.emplace_back(first + i);
  if (set.back().index() >= network.size()) return best;
  while (true) {
    best.see(set, judge(set));
    // The next set in the order of ids: the last member that can still move does, those after it follow.
    std::size_t place = size;
    while (place > 1 && set[place - 1].index() == network.size() - size + place - 1) --place;
    if (place <= 1) return best;
    const std::size_t moved = set[place - 1].index() + 1;
    for (std::size_t i = place - 1; i < size; ++i) set[i] = NodeId(moved + i - (place - 1));
  }
}

KeyPlayers search_all(const Network& network, KeyPlayerGoal goal, std::size_t size, int threads) {
  std::vector<Best> found(network.size());
  parallel_for(network.size(), threads,
               [&](std::size_t first) { found[first] = best_from(network, goal, size, first); });
  Best best;
  for (const Best& one : found) best.see(one.set, one.value, one.as_good);
  return {best.set, best.value, SearchMethod::exhaustive, best.as_good};
}

/// Builds good sets one member after another, from several first members, and exchanges members while that improves
/// them.
class Greedy {
 public:
  Greedy(const Network& network, KeyPlayerGoal goal, int threads) : network_(network), goal_(goal), threads_(threads) {}

  [[nodiscard]] KeyPlayers search(std::size_t size) const {
    Best best;
    for (const NodeId first : best_alone(size == 1 ? 1 : kStarts)) {
      std::vector<NodeId> set = {first};
      double value = -1;
      while (set.size() < size) {
        set.emplace_back();
        value = -1;
        replace(set, set.size() - 1, value);
      }
      exchange(set, value);
      std::sort(set.begin(), set.end());
      best.see(set, value);
    }
    return {best.set, best.value, SearchMethod::greedy_with_swaps, 1};
  }

 private:
  static constexpr std::size_t kStarts = 16;

  /// The nodes of the best sets of one, best first.
  [[nodiscard]] std::vector<NodeId> best_alone(std::size_t count) const {
    const std::vector<double> values = values_with({NodeId()}, 0);
    std::vector<NodeId> order;
    for (std::size_t i = 0; i < values.size(); ++i) order.emplace_back(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](NodeId a, NodeId b) { return values[a.index()] > values[b.index()]; });
    order.resize(std::min(order.size(), count));
    return order;
  }

  void exchange(std::vector<NodeId>& set, double& value) const {
    for (bool improved = true; improved;) {
      improved = false;
      for (std::size_t place = 0; place < set.size(); ++place) improved = replace(set, place, value) || improved;
    }
  }

  /// Puts the best node there is at this place of the set, if the set is then better than `value`.
  bool replace(std::vector<NodeId>& set, std::size_t place, double& value) const {
    const std::vector<double> values = values_with(set, place);
    const auto highest = *std::max_element(values.begin(), values.end());
    if (highest <= value + kSameValue) return false;
    const auto first =
        std::find_if(values.begin(), values.end(), [&](double one) { return one >= highest - kSameValue; });
    set[place] = NodeId(static_cast<std::size_t>(first - values.begin()));
    value = *first;
    return true;
  }

  /// Value of the set with each node at this place; −1 for nodes it has elsewhere.
  [[nodiscard]] std::vector<double> values_with(const std::vector<NodeId>& set, std::size_t place) const {
    constexpr std::size_t kBlocks = 64;
    const std::size_t n = network_.size();
    std::vector<double> values(n, -1);
    parallel_for(kBlocks, threads_, [&](std::size_t block) {
      Judge judge(network_, goal_);
      std::vector<NodeId> tried = set;
      for (std::size_t i = n * block / kBlocks; i < n * (block + 1) / kBlocks; ++i) {
        tried[place] = NodeId(i);
        if (std::count(tried.begin(), tried.end(), NodeId(i)) == 1) values[i] = judge(tried);
      }
    });
    return values;
  }

  const Network& network_;
  KeyPlayerGoal goal_;
  int threads_;
};

double binomial(std::size_t n, std::size_t k) {
  double result = 1;
  for (std::size_t i = 0; i < k; ++i) result *= static_cast<double>(n - i) / static_cast<double>(i + 1);
  return result;
}

/// Elementary steps of an exhaustive search.
double cost(const Network& network, KeyPlayerGoal goal, std::size_t size) {
  constexpr double kLevels = 4;  // times that a search of 64 sources reads the ties
  const auto n = static_cast<double>(network.size());
  double one = n + 2 * static_cast<double>(network.edge_count());
  const bool distances =
      goal == KeyPlayerGoal::distance_fragmentation || (goal == KeyPlayerGoal::fragmentation && network.directed());
  if (distances) one *= kLevels * (n / 64 + 1);
  return one * binomial(network.size(), size);
}

}  // namespace

std::optional<double> fragmentation(const Network& network, std::span<const NodeId> removed) {
  if (network.size() < removed.size() + 2) return std::nullopt;
  return Judge(network, KeyPlayerGoal::fragmentation)(removed);
}

std::optional<double> distance_fragmentation(const Network& network, std::span<const NodeId> removed) {
  if (network.size() < removed.size() + 2) return std::nullopt;
  return Judge(network, KeyPlayerGoal::distance_fragmentation)(removed);
}

std::optional<double> distance_reach(const Network& network, std::span<const NodeId> set) {
  if (set.empty() || network.size() <= set.size()) return std::nullopt;
  return Judge(network, KeyPlayerGoal::reach)(set);
}

std::optional<KeyPlayers> best_key_players(const Network& network, KeyPlayerGoal goal, std::size_t size,
                                           const KeyPlayerOptions& options) {
  const std::size_t needed = goal == KeyPlayerGoal::reach ? 1 : 2;
  if (size == 0 || network.size() < size + needed) return std::nullopt;
  if (cost(network, goal, size) <= options.effort) return search_all(network, goal, size, options.threads);
  return Greedy(network, goal, options.threads).search(size);
}

}  // namespace maillage
