// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/structure/core_periphery.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <queue>
#include <set>
#include <utility>

#include "maillage/network/by_node.h"

namespace maillage {
namespace {

constexpr std::size_t kSmallestCore = 3;
constexpr std::size_t kSmallestPeriphery = 2;  // with one actor the pattern would be all ties, and not vary
constexpr std::size_t kMostForAllCores = 22;   // ties are counted in 8 bits
constexpr std::size_t kMostForExchanges = 2000;
constexpr std::size_t kLongestChain = 12;

double pairs(std::size_t nodes) { return static_cast<double>(nodes) * (static_cast<double>(nodes) - 1) / 2; }

/// For a core of a size, the more ties have an end in it, the better the correlation: this is what the searches raise.
double correlation(std::size_t nodes, std::size_t ties, std::size_t core, std::size_t covered) {
  const double all = pairs(nodes);
  const double pattern = all - pairs(nodes - core);
  const auto m = static_cast<double>(ties);
  const double both = static_cast<double>(covered) * all - m * pattern;
  return both / (std::sqrt(m) * std::sqrt(all - m) * std::sqrt(pattern) * std::sqrt(all - pattern));
}

/// The best core seen so far.
class Best {
 public:
  Best(std::size_t nodes, std::size_t ties) : nodes_(nodes), ties_(ties) {}

  /// Whether a core of this size covering so many ties would be better than all seen.
  [[nodiscard]] bool beaten_by(std::size_t core, std::size_t covered) const {
    constexpr double kSame = 1e-12;
    return correlation(nodes_, ties_, core, covered) > correlation_ + kSame;
  }

  void take(std::vector<NodeId> core, std::size_t covered) {
    note(core.size(), covered);
    core_ = std::move(core);
  }

  /// That there is a core of this size covering so many ties, to be taken later.
  void note(std::size_t core, std::size_t covered) { correlation_ = correlation(nodes_, ties_, core, covered); }

  [[nodiscard]] const std::vector<NodeId>& core() const { return core_; }
  [[nodiscard]] double value() const { return correlation_; }

 private:
  std::size_t nodes_;
  std::size_t ties_;
  double correlation_ = -2;
  std::vector<NodeId> core_;
};

/// Looks at every core of a small network.
class AllCores {
 public:
  explicit AllCores(const Network& network) : network_(network), size_(network.size()) {}

  [[nodiscard]] Best search() const {
    const std::vector<std::uint8_t> within = ties_within();
    struct Cover {
      std::uint32_t core = 0;
      std::size_t ties = 0;
    };
    std::vector<Cover> best_of_size(size_ + 1);
    // From the highest set down: among sets of a size, the order of ids.
    for (auto core = static_cast<std::uint32_t>(within.size() - 1); core > 0; --core) {
      Cover& best = best_of_size[static_cast<std::size_t>(std::popcount(core))];
      const std::size_t covered = network_.edge_count() - within[within.size() - 1 - core];
      if (best.core == 0 || covered > best.ties) best = {core, covered};
    }
    Best best(size_, network_.edge_count());
    for (std::size_t size = kSmallestCore; size + kSmallestPeriphery <= size_; ++size) {
      const auto& [core, covered] = best_of_size[size];
      if (best.beaten_by(size, covered)) best.take(nodes(core), covered);
    }
    return best;
  }

 private:
  /// The set of one node: lower nodes are higher bits.
  [[nodiscard]] std::uint32_t bit(NodeId node) const { return 1U << (size_ - 1 - node.index()); }

  [[nodiscard]] std::vector<NodeId> nodes(std::uint32_t set) const {
    std::vector<NodeId> found;
    for (std::size_t i = 0; i < size_; ++i) {
      if ((set & bit(NodeId(i))) != 0) found.emplace_back(i);
    }
    return found;
  }

  /// Ties within each set: those without its lowest bit, plus that node's.
  [[nodiscard]] std::vector<std::uint8_t> ties_within() const {
    std::vector<std::uint32_t> partners(size_, 0);  // by place of the bit
    for (const NodeId node : node_ids(network_)) {
      for (const NodeId neighbour : network_.neighbours(node)) partners[size_ - 1 - node.index()] |= bit(neighbour);
    }
    std::vector<std::uint8_t> within(std::size_t{1} << size_, 0);
    for (std::uint32_t set = 1; set < within.size(); ++set) {
      const std::uint32_t rest = set & (set - 1);
      const int ties = std::popcount(rest & partners[static_cast<std::size_t>(std::countr_zero(set))]);
      within[set] = static_cast<std::uint8_t>(within[rest] + ties);
    }
    return within;
  }

  const Network& network_;
  std::size_t size_;
};

/// Grows a core by one actor at a time, and no more: what a large network can afford. Changes of counts go into a
/// queue; an entry whose count is no longer that of its node is passed over.
class GrowthAlone {
 public:
  explicit GrowthAlone(const Network& network) : network_(network), in_core_(network.size(), false) {
    outside_.reserve(network.size());
    for (const NodeId id : node_ids(network)) {
      outside_.push_back(network.neighbours(id).size());
      queue_.push(place(id));
    }
  }

  Best search() {
    const std::size_t ties = network_.edge_count();
    const std::size_t largest = network_.size() - kSmallestPeriphery;
    std::vector<NodeId> entered;
    std::size_t covered = 0;
    std::size_t best_size = 0;
    std::size_t best_covered = 0;
    Best best(network_.size(), ties);
    // Beyond the core that covers all ties, larger ones are worse.
    while (entered.size() < largest && (entered.size() < kSmallestCore || covered < ties)) {
      entered.push_back(best_outside());
      covered += enter(entered.back());
      if (entered.size() < kSmallestCore || !best.beaten_by(entered.size(), covered)) continue;
      best.note(entered.size(), covered);
      best_size = entered.size();
      best_covered = covered;
    }
    entered.resize(best_size);
    std::sort(entered.begin(), entered.end());
    best.take(std::move(entered), best_covered);
    return best;
  }

 private:
  using Place = std::pair<std::size_t, std::uint32_t>;  ///< highest count on top, then lowest id

  [[nodiscard]] Place place(NodeId node) const {
    return {outside_[node.index()], ~static_cast<std::uint32_t>(node.index())};
  }

  [[nodiscard]] NodeId best_outside() {
    for (;; queue_.pop()) {
      const NodeId node(~queue_.top().second);
      if (!in_core_[node.index()] && queue_.top().first == outside_[node.index()]) return node;
    }
  }

  /// How many further ties that covers.
  std::size_t enter(NodeId node) {
    in_core_[node.index()] = true;
    for (const NodeId neighbour : network_.neighbours(node)) {
      --outside_[neighbour.index()];
      if (!in_core_[neighbour.index()]) queue_.push(place(neighbour));
    }
    return outside_[node.index()];
  }

  const Network& network_;
  std::vector<bool> in_core_;
  std::vector<std::size_t> outside_;  ///< of each node, its ties with nodes outside the core
  std::priority_queue<Place> queue_;
};

/// Grows a core by one actor at a time, then shrinks it again.
class Growth {
 public:
  explicit Growth(const Network& network) : network_(network), in_core_(network.size(), false) {
    for (const NodeId id : node_ids(network)) {
      outside_.push_back(network.neighbours(id).size());
      order_.insert(place(id));
    }
  }

  Best search() {
    Best best(network_.size(), network_.edge_count());
    const std::size_t largest = network_.size() - kSmallestPeriphery;
    // Beyond the core that covers all ties, larger ones are worse.
    for (size_ = 1; size_ <= largest && (size_ <= kSmallestCore || covered_ < network_.edge_count()); ++size_) {
      enter(best_outside());
      improve(best);
    }
    for (--size_; size_ > kSmallestCore;) {
      leave(least_inside());
      --size_;
      improve(best);
    }
    return best;
  }

 private:
  /// An exchange and the ties it would cover more.
  struct Exchange {
    NodeId leaves;
    NodeId enters;
    std::ptrdiff_t gain = 0;
  };

  using Place = std::pair<std::ptrdiff_t, NodeId>;

  [[nodiscard]] Place place(NodeId node) const { return {-count(node), node}; }
  [[nodiscard]] NodeId best_outside() const { return order_.begin()->second; }

  void enter(NodeId node) {
    order_.erase(place(node));
    in_core_[node.index()] = true;
    covered_ += outside_[node.index()];
    for (const NodeId neighbour : network_.neighbours(node)) change(neighbour, -1);
  }

  void leave(NodeId node) {
    in_core_[node.index()] = false;
    covered_ -= outside_[node.index()];
    for (const NodeId neighbour : network_.neighbours(node)) change(neighbour, 1);
    order_.insert(place(node));
  }

  void change(NodeId node, std::ptrdiff_t by) {
    if (!in_core_[node.index()]) order_.erase(place(node));
    outside_[node.index()] += static_cast<std::size_t>(by);
    if (!in_core_[node.index()]) order_.insert(place(node));
  }

  void improve(Best& best) {
    while (exchange_some()) {
    }
    if (size_ >= kSmallestCore && best.beaten_by(size_, covered_)) best.take(core(), covered_);
  }

  /// A chain of exchanges, each the best there is even if it covers fewer ties, nobody moving twice (Kernighan and Lin
  /// 1970); then back to where most were covered. False when that is the start.
  bool exchange_some() {
    const std::size_t before = covered_;
    std::size_t most = before;
    std::vector<Exchange> chain;
    std::size_t kept = 0;
    std::vector<bool> moved(network_.size(), false);
    while (chain.size() < kLongestChain) {
      const std::optional<Exchange> next = best_exchange(moved);
      if (!next) break;
      leave(next->leaves);
      enter(next->enters);
      moved[next->leaves.index()] = moved[next->enters.index()] = true;
      chain.push_back(*next);
      if (covered_ > most) most = covered_, kept = chain.size();
    }
    for (; chain.size() > kept; chain.pop_back()) {
      leave(chain.back().enters);
      enter(chain.back().leaves);
    }
    return most > before;
  }

  /// The node of the core whose leaving uncovers fewest ties.
  [[nodiscard]] NodeId least_inside() const {
    const std::vector<NodeId> nodes = core();
    return *std::min_element(nodes.begin(), nodes.end(), [&](NodeId a, NodeId b) { return count(a) < count(b); });
  }

  /// The exchange that covers most further ties. The tie between the two that change places, if there is one, stays
  /// covered.
  [[nodiscard]] std::optional<Exchange> best_exchange(const std::vector<bool>& moved) const {
    const auto candidate =
        std::find_if(order_.begin(), order_.end(), [&](const Place& one) { return !moved[one.second.index()]; });
    if (candidate == order_.end()) return std::nullopt;
    std::optional<Exchange> best;
    const auto consider = [&](NodeId leaves, NodeId enters, std::ptrdiff_t kept) {
      const std::ptrdiff_t gain = count(enters) - count(leaves) + kept;
      if (!best || gain > best->gain) best = {leaves, enters, gain};
    };
    for (const NodeId node_id : node_ids(network_)) {
      if (!in_core_[node_id.index()] || moved[node_id.index()]) continue;
      consider(node_id, candidate->second, 0);
      for (const NodeId neighbour : network_.neighbours(node_id)) {
        if (!in_core_[neighbour.index()] && !moved[neighbour.index()]) consider(node_id, neighbour, 1);
      }
    }
    return best;
  }

  /// Ties of a node with nodes outside the core.
  [[nodiscard]] std::ptrdiff_t count(NodeId node) const { return static_cast<std::ptrdiff_t>(outside_[node.index()]); }

  [[nodiscard]] std::vector<NodeId> core() const {
    std::vector<NodeId> nodes;
    for (const NodeId node_id : node_ids(network_)) {
      if (in_core_[node_id.index()]) nodes.emplace_back(node_id);
    }
    return nodes;
  }

  const Network& network_;
  std::vector<bool> in_core_;
  std::vector<std::size_t> outside_;  ///< of each node, its ties with nodes outside the core
  std::set<Place> order_;             ///< nodes outside the core, those with most such ties first
  std::size_t size_ = 0;              ///< of the core
  std::size_t covered_ = 0;           ///< ties with an end in the core
};

double density(const Network& network, const std::vector<NodeId>& nodes) {
  std::size_t ties = 0;
  for (const NodeId node : nodes) {
    for (const NodeId neighbour : network.neighbours(node)) {
      ties += neighbour > node && std::binary_search(nodes.begin(), nodes.end(), neighbour) ? 1U : 0U;
    }
  }
  return static_cast<double>(ties) / pairs(nodes.size());
}

}  // namespace

std::optional<CorePeriphery> core_periphery(const Network& network, const CorePeripheryOptions& options) {
  if (network.directed()) return core_periphery(undirected(network), options);
  assert(!network.two_mode());
  const std::size_t n = network.size();
  const std::size_t ties = network.edge_count();
  if (n < kSmallestCore + kSmallestPeriphery || ties == 0 || static_cast<double>(ties) == pairs(n)) return std::nullopt;
  const bool all = n <= std::min(options.all_cores_up_to, kMostForAllCores);
  const auto grown = [&] { return n > kMostForExchanges ? GrowthAlone(network).search() : Growth(network).search(); };
  const Best best = all ? AllCores(network).search() : grown();
  return CorePeriphery{best.core(), best.value(), density(network, best.core()), all};
}

}  // namespace maillage
