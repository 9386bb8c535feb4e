// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/core_periphery.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <set>
#include <utility>

namespace maillage {
namespace {

constexpr std::size_t kSmallestCore = 3;
constexpr std::size_t kSmallestPeriphery = 2;  // with one actor the pattern would be all ties, and not vary
constexpr std::size_t kMostForAllCores = 16;
constexpr std::size_t kMostForExchanges = 2000;

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
    correlation_ = correlation(nodes_, ties_, core.size(), covered);
    core_ = std::move(core);
  }

  [[nodiscard]] const std::vector<NodeId>& core() const { return core_; }
  [[nodiscard]] double value() const { return correlation_; }

 private:
  std::size_t nodes_;
  std::size_t ties_;
  double correlation_ = -2;
  std::vector<NodeId> core_;
};

/// Looks at every core of a small network: bit i of a core stands for node i.
Best best_of_all(const Network& network) {
  const std::size_t n = network.size();
  std::vector<std::uint32_t> partners(n, 0);
  for (std::size_t i = 0; i < n; ++i) {
    for (const NodeId neighbour : network.neighbours(NodeId(i))) partners[i] |= 1U << neighbour.index();
  }
  // Ties within each set: those without its lowest member, plus that member's.
  std::vector<std::uint8_t> within(std::size_t{1} << n, 0);
  for (std::uint32_t set = 1; set < within.size(); ++set) {
    const std::uint32_t rest = set & (set - 1);
    const int ties = std::popcount(rest & partners[static_cast<std::size_t>(std::countr_zero(set))]);
    within[set] = static_cast<std::uint8_t>(within[rest] + ties);
  }
  Best best(n, network.edge_count());
  for (std::size_t size = kSmallestCore; size + kSmallestPeriphery <= n; ++size) {
    for (std::uint32_t core = 0; core < within.size(); ++core) {
      if (static_cast<std::size_t>(std::popcount(core)) != size) continue;
      const std::size_t covered = network.edge_count() - within[within.size() - 1 - core];
      if (!best.beaten_by(size, covered)) continue;
      std::vector<NodeId> nodes;
      for (std::size_t i = 0; i < n; ++i) {
        if ((core >> i & 1U) != 0) nodes.emplace_back(i);
      }
      best.take(std::move(nodes), covered);
    }
  }
  return best;
}

/// Grows a core by one actor at a time.
class Growth {
 public:
  explicit Growth(const Network& network) : network_(network), in_core_(network.size(), false) {
    for (std::size_t i = 0; i < network.size(); ++i) {
      outside_.push_back(network.neighbours(NodeId(i)).size());
      order_.insert(place(NodeId(i)));
    }
  }

  /// Beyond the core that covers all ties, larger ones are worse.
  Best search() {
    const std::size_t ties = network_.edge_count();
    Best best(network_.size(), ties);
    const std::size_t largest = network_.size() - kSmallestPeriphery;
    for (std::size_t size = 1; size <= largest && (size <= kSmallestCore || covered_ < ties); ++size) {
      enter(best_outside());
      while (network_.size() <= kMostForExchanges && exchange()) {
      }
      if (size >= kSmallestCore && best.beaten_by(size, covered_)) best.take(core(), covered_);
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

  /// Makes the exchange that covers most further ties; false when none does. The tie between the two that change
  /// places, if there is one, stays covered.
  bool exchange() {
    const NodeId candidate = best_outside();
    Exchange best;
    const auto consider = [&](NodeId leaves, NodeId enters, std::ptrdiff_t kept) {
      const std::ptrdiff_t gain = count(enters) - count(leaves) + kept;
      if (gain > best.gain) best = {leaves, enters, gain};
    };
    for (std::size_t i = 0; i < network_.size(); ++i) {
      if (!in_core_[i]) continue;
      consider(NodeId(i), candidate, 0);
      for (const NodeId neighbour : network_.neighbours(NodeId(i))) {
        if (!in_core_[neighbour.index()]) consider(NodeId(i), neighbour, 1);
      }
    }
    if (best.gain == 0) return false;
    leave(best.leaves);
    enter(best.enters);
    return true;
  }

  /// Ties of a node with nodes outside the core.
  [[nodiscard]] std::ptrdiff_t count(NodeId node) const { return static_cast<std::ptrdiff_t>(outside_[node.index()]); }

  [[nodiscard]] std::vector<NodeId> core() const {
    std::vector<NodeId> nodes;
    for (std::size_t i = 0; i < network_.size(); ++i) {
      if (in_core_[i]) nodes.emplace_back(i);
    }
    return nodes;
  }

  const Network& network_;
  std::vector<bool> in_core_;
  std::vector<std::size_t> outside_;  ///< of each node, its ties with nodes outside the core
  std::set<Place> order_;             ///< nodes outside the core, those with most such ties first
  std::size_t covered_ = 0;  ///< ties with an end in the core
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

std::optional<CorePeriphery> core_periphery(const Network& network) {
  if (network.directed()) return core_periphery(undirected(network));
  assert(!network.two_mode());
  const std::size_t n = network.size();
  const std::size_t ties = network.edge_count();
  if (n < kSmallestCore + kSmallestPeriphery || ties == 0 || static_cast<double>(ties) == pairs(n)) return std::nullopt;
  const bool all = n <= kMostForAllCores;
  const Best best = all ? best_of_all(network) : Growth(network).search();
  return CorePeriphery{best.core(), best.value(), density(network, best.core()), all};
}

}  // namespace maillage
