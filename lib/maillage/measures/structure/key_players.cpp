// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/structure/key_players.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

#include "maillage/base/parallel/parallel.h"
#include "maillage/base/random.h"
#include "maillage/kernels/costs.h"
#include "maillage/kernels/paths/approximate_betweenness.h"
#include "maillage/kernels/paths/distances.h"
#include "maillage/measures/structure/residual.h"
#include "maillage/network/by_node.h"
#include "maillage/network/subnetwork.h"

namespace maillage {
namespace {

constexpr double kSameValue = 1e-12;

double ordered_pairs(std::size_t nodes) { return static_cast<double>(nodes) * (static_cast<double>(nodes) - 1); }

/// Whom searches look at.
struct Field {
  std::vector<NodeId> candidates;  ///< for the set, ascending
  std::vector<NodeId> sources;     ///< from whom alone distances are measured; none: from everyone
};

/// Gives sets their value; memory is taken once. One thread at a time.
class Judge {
 public:
  /// \pre the sources outlive it
  Judge(const Network& network, KeyPlayerGoal goal, std::span<const NodeId> sources = {})
      : network_(network), goal_(goal), sources_(sources), residual_(network), met_(network.size()) {}

  [[nodiscard]] double operator()(std::span<const NodeId> set) {
    if (goal_ == KeyPlayerGoal::reach) return reach(set);
    const double pairs = ordered_pairs(network_.size() - set.size());
    if (goal_ == KeyPlayerGoal::fragmentation) return 1 - static_cast<double>(residual_.connected_pairs(set)) / pairs;
    if (!sources_.empty()) return distance_fragmentation_from_sources(set);
    return 1 - inverse_distance_sum(residual_.pairs_at_distance(set)) / pairs;
  }

 private:
  double distance_fragmentation_from_sources(std::span<const NodeId> set) {
    const auto gone = [&](NodeId source) { return std::ranges::find(set, source) != set.end(); };
    const auto left = static_cast<double>(sources_.size()) - static_cast<double>(std::ranges::count_if(sources_, gone));
    if (left == 0) return 1;
    const double others = static_cast<double>(network_.size() - set.size()) - 1;
    return 1 - inverse_distance_sum(residual_.pairs_at_distance(set, sources_)) / (left * others);
  }

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
  std::span<const NodeId> sources_;
  Residual residual_;
  std::vector<bool> met_;
  std::vector<NodeId> front_;
  std::vector<NodeId> next_;
};

/// The best of the sets seen so far, the first of them, and how many are as good.
struct BestSets {
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
BestSets best_from(const Network& network, KeyPlayerGoal goal, std::size_t size, std::size_t first) {
  BestSets best;
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
  std::vector<BestSets> found(network.size());
  parallel_for(network.size(), threads,
               [&](std::size_t first) { found[first] = best_from(network, goal, size, first); });
  BestSets best;
  for (const BestSets& one : found) best.see(one.set, one.value, one.as_good);
  return {.set = best.set, .value = best.value, .method = SearchMethod::exhaustive, .as_good = best.as_good};
}

/// Sets that an exchange of two members for the best two others looks at.
double sets_of_pairs(std::size_t nodes, std::size_t size) {
  const auto n = static_cast<double>(nodes);
  const auto k = static_cast<double>(size);
  return n * (n - 1) / 2 * k * (k - 1) / 2;
}

bool all_pairs_looked_at(std::size_t nodes, std::size_t size) {
  constexpr double kMost = 1e5;
  return sets_of_pairs(nodes, size) <= kMost;
}

/// One search: from a set to one that no exchange looked at makes better. One thread at a time.
class Climb {
 public:
  /// \pre the field outlives it
  Climb(const Network& network, KeyPlayerGoal goal, const Field& field)
      : nodes_(network.size()), candidates_(field.candidates), judge_(network, goal, field.sources) {}

  /// The best member there is to add, again and again, until there are so many.
  void grow(std::vector<NodeId>& set, std::size_t size) {
    while (set.size() < size) set.push_back(best_to_add(set).node);
  }

  /// Exchanges two members, then one at a time, takes more than asked for and fewer again, and so on while that helps.
  [[nodiscard]] double improve(std::vector<NodeId>& set) {
    value_ = judge_(set);
    (void)exchange_two(set);
    while (exchange_one(set) || overfill(set, 1) || overfill(set, 2) || exchange_two(set)) continue;
    std::sort(set.begin(), set.end());
    return value_;
  }

 private:
  struct Found {
    NodeId node;
    double value = -1;
  };

  /// The first of the best, from this candidate on; of value −1 where none is left.
  [[nodiscard]] Found best_to_add(std::vector<NodeId> set, std::size_t from = 0) {
    std::vector<bool> taken(nodes_);
    for (const NodeId member : set) taken[member.index()] = true;
    Found best;
    set.emplace_back();
    for (std::size_t i = from; i < candidates_.size(); ++i) {
      if (taken[candidates_[i].index()]) continue;
      set.back() = candidates_[i];
      const double value = judge_(set);
      if (value > best.value + kSameValue) best = {candidates_[i], value};
    }
    return best;
  }

  [[nodiscard]] static std::vector<NodeId> without(std::vector<NodeId> set, std::size_t place) {
    set.erase(set.begin() + static_cast<std::ptrdiff_t>(place));
    return set;
  }

  bool take_if_better(std::vector<NodeId>& set, std::vector<NodeId> other, double value) {
    if (value <= value_ + kSameValue) return false;
    set = std::move(other);
    value_ = value;
    return true;
  }

  bool exchange_one(std::vector<NodeId>& set) {
    bool improved = false;
    for (std::size_t place = 0; place < set.size(); ++place) {
      std::vector<NodeId> other = without(set, place);
      const Found found = best_to_add(other);
      other.insert(other.begin() + static_cast<std::ptrdiff_t>(place), found.node);
      improved = take_if_better(set, std::move(other), found.value) || improved;
    }
    return improved;
  }

  /// Two members for two others: for the best pair there is, or where pairs are too many for one after the other.
  bool exchange_two(std::vector<NodeId>& set) {
    std::vector<NodeId> best;
    double value = value_;
    for (std::size_t second = 1; second < set.size(); ++second) {
      for (std::size_t first = 0; first < second; ++first) {
        std::vector<NodeId> other = without(without(set, second), first);
        const double its_value = all_pairs_looked_at(nodes_, set.size()) ? add_best_pair(other) : add_two(other);
        if (its_value <= value + kSameValue) continue;
        value = its_value;
        best = std::move(other);
      }
    }
    return !best.empty() && take_if_better(set, std::move(best), value);
  }

  [[nodiscard]] double add_two(std::vector<NodeId>& set) {
    set.push_back(best_to_add(set).node);
    const Found found = best_to_add(set);
    set.push_back(found.node);
    return found.value;
  }

  [[nodiscard]] double add_best_pair(std::vector<NodeId>& set) {
    std::vector<NodeId> tried = set;
    double value = -1;
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      if (std::ranges::find(set, candidates_[i]) != set.end()) continue;
      tried.resize(set.size());
      tried.push_back(candidates_[i]);
      const Found found = best_to_add(tried, i + 1);
      if (found.value <= value + kSameValue) continue;
      value = found.value;
      tried.push_back(found.node);
      pair_ = tried;
      tried.pop_back();
    }
    set = pair_;
    return value;
  }

  /// So many members more than asked for, then those leave that the others do best without.
  bool overfill(std::vector<NodeId>& set, std::size_t more) {
    constexpr std::size_t kFewestLeft = 2;
    if (set.size() + more + kFewestLeft > nodes_ || set.size() + more > candidates_.size()) return false;
    std::vector<NodeId> other = set;
    grow(other, set.size() + more);
    double value = -1;
    while (other.size() > set.size()) {
      std::vector<NodeId> best;
      value = -1;
      for (std::size_t place = 0; place < other.size(); ++place) {
        std::vector<NodeId> fewer = without(other, place);
        const double its_value = judge_(fewer);
        if (its_value <= value + kSameValue) continue;
        value = its_value;
        best = std::move(fewer);
      }
      other = std::move(best);
    }
    return take_if_better(set, std::move(other), value);
  }

  std::size_t nodes_;
  std::span<const NodeId> candidates_;
  Judge judge_;
  double value_ = -1;
  std::vector<NodeId> pair_;
};

/// Searches from many sets: the first from the actors that are best alone, the others from sets drawn at random.
class Searches {
 public:
  /// \pre the field outlives it
  Searches(const Network& network, KeyPlayerGoal goal, const Field& field, int threads)
      : network_(network), goal_(goal), field_(field), threads_(threads) {}

  [[nodiscard]] KeyPlayers best(std::size_t size, std::size_t count) const {
    const std::vector<NodeId> alone = best_alone();
    std::vector<BestSets> found(count);
    parallel_for(count, threads_, [&](std::size_t search) {
      Climb climb(network_, goal_, field_);
      std::vector<NodeId> set = search < kFromTheBest ? std::vector{alone[search % alone.size()]} : drawn(size, search);
      climb.grow(set, size);
      const double value = climb.improve(set);
      found[search] = {std::move(set), value, 1};
    });
    KeyPlayers best{.set = {}, .method = SearchMethod::searches, .searches = count};
    best.value = std::ranges::max_element(found, {}, &BestSets::value)->value;
    for (const BestSets& one : found) {
      if (one.value < best.value - kSameValue) continue;
      if (best.set.empty() || one.set < best.set) best.set = one.set;
      ++best.agreeing;
    }
    return best;
  }

 private:
  static constexpr std::size_t kFromTheBest = 16;

  /// The nodes of the best sets of one, best first.
  [[nodiscard]] std::vector<NodeId> best_alone() const {
    constexpr std::size_t kBlocks = 64;
    const std::size_t count = field_.candidates.size();
    std::vector<double> values(network_.size());
    parallel_for(kBlocks, threads_, [&](std::size_t block) {
      Judge judge(network_, goal_, field_.sources);
      for (std::size_t i = count * block / kBlocks; i < count * (block + 1) / kBlocks; ++i)
        values[field_.candidates[i].index()] = judge({&field_.candidates[i], 1});
    });
    std::vector<NodeId> order = field_.candidates;
    std::ranges::stable_sort(order, std::greater<>(), [&](NodeId node) { return values[node.index()]; });
    order.resize(std::min(order.size(), kFromTheBest));
    return order;
  }

  [[nodiscard]] std::vector<NodeId> drawn(std::size_t size, std::size_t search) const {
    Random random = Random(0).split(search);
    std::vector<NodeId> set;
    while (set.size() < size) {
      const NodeId node = field_.candidates[static_cast<std::size_t>(random.below(field_.candidates.size()))];
      if (std::ranges::find(set, node) == set.end()) set.push_back(node);
    }
    return set;
  }

  const Network& network_;
  KeyPlayerGoal goal_;
  const Field& field_;
  int threads_;
};

double binomial(std::size_t n, std::size_t k) {
  double result = 1;
  for (std::size_t i = 0; i < k; ++i) result *= static_cast<double>(n - i) / static_cast<double>(i + 1);
  return result;
}

bool needs_distances(const Network& network, KeyPlayerGoal goal) {
  return goal == KeyPlayerGoal::distance_fragmentation || (goal == KeyPlayerGoal::fragmentation && network.directed());
}

/// Elementary steps that the value of a set costs where distances are measured from so many.
double cost_of_one(const Network& network, KeyPlayerGoal goal, std::size_t sources) {
  constexpr double kLevels = 4;  // times that a search of 64 sources reads the ties
  const double one = static_cast<double>(network.size()) + 2 * static_cast<double>(network.edge_count());
  return needs_distances(network, goal) ? one * kLevels * (static_cast<double>(sources) / 64 + 1) : one;
}

double cost_of_one(const Network& network, KeyPlayerGoal goal) { return cost_of_one(network, goal, network.size()); }

constexpr double kFewestSearches = 4;
constexpr double kLimitedEffort = 1e9;  ///< elementary steps of searches among the best placed

/// Sets that one search looks at for each candidate, about.
double sets_for_each(std::size_t size) {
  constexpr double kRounds = 4;  // of exchanges of one
  const auto k = static_cast<double>(size);
  return kRounds * k + k * (k - 1) + 4;
}

/// Elementary steps of one search among all.
double cost_of_search(const Network& network, KeyPlayerGoal goal, std::size_t size) {
  double sets = static_cast<double>(network.size()) * sets_for_each(size);
  if (all_pairs_looked_at(network.size(), size)) sets += 2 * sets_of_pairs(network.size(), size);
  return sets * cost_of_one(network, goal);
}

/// As many as the effort allows, not few and not more than help.
std::size_t searches_for(const Network& network, KeyPlayerGoal goal, std::size_t size, double effort) {
  constexpr double kMost = 64;
  return static_cast<std::size_t>(std::clamp(effort / cost_of_search(network, goal, size), kFewestSearches, kMost));
}

KeyPlayers search_in(const Network& network, KeyPlayerGoal goal, std::size_t size, const KeyPlayerOptions& options) {
  const Field everyone{{node_ids(network).begin(), node_ids(network).end()}, {}};
  const std::size_t count = options.searches > 0 ? options.searches : searches_for(network, goal, size, options.effort);
  return Searches(network, goal, everyone, options.threads).best(size, count);
}

/// Half of them those with most partners, the others those most between; by ids where they are as good.
std::vector<NodeId> best_placed(const Network& network, std::size_t count, int threads) {
  const auto between = kernels::approximate_betweenness(network, {.threads = threads}).nodes;
  const auto partners = [&](NodeId node) {
    return network.neighbours(node).size() + network.in_neighbours(node).size();
  };
  std::vector<NodeId> order(node_ids(network).begin(), node_ids(network).end());
  std::ranges::stable_sort(order, std::greater<>(), partners);
  const auto others = order.begin() + static_cast<std::ptrdiff_t>(count / 2);
  std::stable_sort(others, order.end(), [&](NodeId a, NodeId b) { return between[a.index()] > between[b.index()]; });
  order.resize(count);
  std::ranges::sort(order);
  return order;
}

std::vector<NodeId> drawn_sources(const Network& network) {
  constexpr std::size_t kSources = 256;
  std::vector<NodeId> all(node_ids(network).begin(), node_ids(network).end());
  Random(0).shuffle(std::span(all));
  all.resize(std::min(kSources, all.size()));
  return all;
}

/// The exact value, however it was found.
double exact_value(const Network& network, KeyPlayerGoal goal, const std::vector<NodeId>& set, int threads) {
  if (!needs_distances(network, goal)) return Judge(network, goal)(set);
  std::vector<bool> kept(network.size(), true);
  for (const NodeId node : set) kept[node.index()] = false;
  const kernels::Distances left = kernels::distances(subnetwork(network, kept), {.threads = threads});
  if (goal == KeyPlayerGoal::distance_fragmentation) return 1 - kernels::efficiency(left);
  const double joined = std::accumulate(left.reached.begin(), left.reached.end(), 0.0);
  return 1 - joined / ordered_pairs(left.reached.size());
}

/// Searches among the best placed alone, with distances from some.
KeyPlayers search_among_best(const Network& network, KeyPlayerGoal goal, std::size_t size, int threads) {
  constexpr double kFewest = 16;
  constexpr double kMost = 100;
  Field field;
  if (needs_distances(network, goal)) field.sources = drawn_sources(network);
  const double of_each = kFewestSearches * sets_for_each(size) * cost_of_one(network, goal, field.sources.size());
  const auto count = static_cast<std::size_t>(std::clamp(kLimitedEffort / of_each, kFewest, kMost));
  field.candidates = best_placed(network, std::min(network.size(), std::max(count, 2 * size)), threads);
  KeyPlayers best = Searches(network, goal, field, threads).best(size, static_cast<std::size_t>(kFewestSearches));
  best.candidates = field.candidates.size();
  best.sources = field.sources.size();
  best.value = exact_value(network, goal, best.set, threads);
  return best;
}

bool is_out_of_reach(const Network& network, KeyPlayerGoal goal, std::size_t size) {
  constexpr double kMost = 3e9;
  return kFewestSearches * cost_of_search(network, goal, size) > kMost;
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
  if (cost_of_one(network, goal) * binomial(network.size(), size) <= options.effort)
    return search_all(network, goal, size, options.threads);
  if (options.searches == 0 && is_out_of_reach(network, goal, size))
    return search_among_best(network, goal, size, options.threads);
  return search_in(network, goal, size, options);
}

double seconds_for_key_players(const Network& network, std::size_t size) {
  constexpr double kStep = 1.2e-9;
  const double most = KeyPlayerOptions().effort;
  double steps = 0;
  for (const auto goal : {KeyPlayerGoal::fragmentation, KeyPlayerGoal::distance_fragmentation, KeyPlayerGoal::reach}) {
    const double all = cost_of_one(network, goal) * binomial(network.size(), size);
    const double searches = kFewestSearches * cost_of_search(network, goal, size);
    if (is_out_of_reach(network, goal, size)) steps += kLimitedEffort;
    else steps += std::min(all, std::max(most, searches));
  }
  const double exact = network.size() > size ? kernels::seconds_for_distances(network, false) : 0;
  return steps * kStep + exact;
}

}  // namespace maillage
