// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/pair_scores.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>
#include <span>
#include <tuple>
#include <utility>

#include "maillage/base/maths/maths.h"
#include "maillage/base/parallel/parallel.h"
#include "maillage/network/by_node.h"

namespace maillage::kernels {
namespace {

/// Sums over the partners that a node shares with the one at hand: their number, Adamic–Adar, resource allocation,
/// none; weights, Adamic–Adar and resource allocation weighted, and that of two-mode. Four and four, as vectors like
/// it.
struct alignas(64) Shared {
  std::array<double, 8> sums{};

  [[nodiscard]] double count() const { return sums[0]; }
};

/// What a partner adds to the sums of each pair that shares it.
struct alignas(64) Partner {
  std::array<double, 4> plain{};
  std::array<double, 4> per_weight{};

  /// The weights of its ties with the two.
  void add_to(Shared& shared, double one, double other) const {
    for (std::size_t i = 0; i < 4; ++i) {
      shared.sums[i] += plain[i];
      shared.sums[i + 4] += (one + other) * per_weight[i];
    }
    shared.sums[7] += one * other * per_weight[2];
  }
};

using Values = std::array<double, kPairScores>;  ///< by PairScore

double degree(const Network& network, NodeId node) { return static_cast<double>(network.neighbours(node).size()); }

Partner partner(const Network& network, NodeId node) {
  double strength = 0;
  for (const double weight : network.weights(node)) strength += weight;
  const double partners = degree(network, node);
  if (partners < 2) return {};  // shared by no pair
  return {{1, 1 / maths::log(partners), 1 / partners}, {1, 1 / maths::log1p(strength), 1 / strength}};
}

/// Of two nodes with these numbers of partners.
Values values_of(const Shared& shared, double of_a, double of_b) {
  const auto& sums = shared.sums;
  const double all = of_a + of_b - shared.count();
  return {sums[0], all > 0 ? sums[0] / all : 0, sums[1], sums[2], of_a * of_b, sums[4], sums[5], sums[6], sums[7]};
}

/// A pair by one of its scores.
struct Entry {
  double value = 0;
  NodeId a;
  NodeId b;
  std::size_t place = 0;  ///< of its values

  /// Higher values first, of equal ones lower nodes.
  friend bool operator<(const Entry& one, const Entry& other) {
    return one.value != other.value ? one.value > other.value : std::tie(one.a, one.b) < std::tie(other.a, other.b);
  }
};

/// The best pairs by one score: they are kept with as many others again, until those are too many.
class Best {
 public:
  Best(PairScore score, std::size_t most) : score_(score), most_(most) {}

  void add(const Entry& entry) {
    entries_.push_back(entry);
    if (entries_.size() >= 2 * most_) shrink();
  }
  void shrink() {
    if (entries_.size() <= most_) return;
    std::nth_element(entries_.begin(), entries_.begin() + static_cast<std::ptrdiff_t>(most_ - 1), entries_.end());
    entries_.resize(most_);
    needed_ = entries_.back().value;
  }

  [[nodiscard]] std::size_t score() const { return static_cast<std::size_t>(score_); }
  /// At least that is needed to be among them.
  [[nodiscard]] double needed() const { return needed_; }
  [[nodiscard]] const std::vector<Entry>& entries() const { return entries_; }

 private:
  PairScore score_;
  std::size_t most_;
  double needed_ = 0;
  std::vector<Entry> entries_;
};

/// Pairs of one node after another, ascending, with those above it.
class Worker {
 public:
  Worker(const Network& network, std::span<const Partner> partners, const PairScoreOptions& options)
      : network_(network), partners_(partners), counts_(options.counts), shared_(network.size()) {
    for (const PairScore score : options.by) best_.emplace_back(score, options.top);
    for (std::size_t score = 0; score < kPairScores && options.by.empty(); ++score)
      best_.emplace_back(static_cast<PairScore>(score), options.top);
    needed_.fill(std::numeric_limits<double>::infinity());
    for (const Best& best : best_) needed_[best.score()] = 0;
  }

  void visit(NodeId node) {
    const auto partners = network_.neighbours(node);
    const auto weights = network_.weights(node);
    for (const NodeId tied : partners) shared_[tied.index()].sums[0] = kTied;
    for (std::size_t i = 0; i < partners.size(); ++i) follow(node, partners[i], weights[i]);
    for (const NodeId tied : partners) shared_[tied.index()] = {};
    const auto of_node = static_cast<double>(partners.size());
    for (const NodeId other : ends_) {
      const Values values = values_of(shared_[other.index()], of_node, degree(network_, other));
      shared_[other.index()] = {};
      offer(values, node, other);
    }
    ends_.clear();
    raise();
  }

  /// By each score; not in order.
  [[nodiscard]] std::vector<std::vector<ScoredPair>> best() {
    std::vector<std::vector<ScoredPair>> found;
    for (Best& best : best_) {
      best.shrink();
      std::vector<ScoredPair>& pairs = found.emplace_back();
      for (const Entry& entry : best.entries()) pairs.push_back({entry.a, entry.b, values_[entry.place]});
    }
    return found;
  }

 private:
  static constexpr double kTied = -1e18;  ///< so low that adding to it leaves it negative

  void follow(NodeId node, NodeId middle, double weight) {
    const auto ends = network_.neighbours(middle);
    const auto weights = network_.weights(middle);
    const Partner partner = partners_[middle.index()];  // a copy: what is added to is not part of it
    for (std::size_t j = ends.size(); j-- > 0 && ends[j] > node;) {
      Shared& shared = shared_[ends[j].index()];
      if (shared.count() < 0) continue;
      if (shared.count() == 0) ends_.push_back(ends[j]);
      partner.add_to(shared, weight, weights[j]);
    }
  }

  void offer(const Values& values, NodeId a, NodeId b) {
    bool enough = false;
    for (std::size_t i = 0; i < kPairScores; ++i) enough |= values[i] >= needed_[i];
    if (!enough || (counts_ && !counts_(a, b))) return;
    for (Best& best : best_) {
      const double value = values[best.score()];
      if (value >= needed_[best.score()]) best.add({value, a, b, values_.size()});
    }
    values_.push_back(values);
  }

  /// Pairs of nodes to come are behind those of equal value: they need more.
  void raise() {
    for (const Best& best : best_) {
      if (best.needed() >= needed_[best.score()])
        needed_[best.score()] = std::nextafter(best.needed(), std::numeric_limits<double>::infinity());
    }
  }

  const Network& network_;
  std::span<const Partner> partners_;
  const std::function<bool(NodeId, NodeId)>& counts_;
  std::vector<Shared> shared_;  ///< with the node at hand
  std::vector<NodeId> ends_;    ///< that share a partner with it
  std::vector<Best> best_;
  std::vector<Values> values_;   ///< of pairs that were among the best
  alignas(64) Values needed_{};  ///< by pairs that come
};

/// Those in front by a score, of equal value those of the lowest nodes.
void keep_best(std::vector<ScoredPair>& pairs, PairScore by, std::size_t most) {
  if (pairs.size() <= most) return;
  const auto better = [by](const ScoredPair& one, const ScoredPair& other) {
    return Entry{one.of(by), one.a, one.b} < Entry{other.of(by), other.a, other.b};
  };
  std::nth_element(pairs.begin(), pairs.begin() + static_cast<std::ptrdiff_t>(most - 1), pairs.end(), better);
  pairs.resize(most);
}

}  // namespace

ScoredPair score_pair(const Network& network, NodeId a, NodeId b) {
  assert(a != b && !network.directed());
  Shared shared;
  const auto of_a = network.neighbours(a);
  const auto of_b = network.neighbours(b);
  for (std::size_t i = 0, j = 0; i < of_a.size() && j < of_b.size();) {
    if (of_a[i] == of_b[j]) partner(network, of_a[i]).add_to(shared, network.weights(a)[i], network.weights(b)[j]);
    const NodeId lower = std::min(of_a[i], of_b[j]);
    if (of_a[i] == lower) ++i;
    if (of_b[j] == lower) ++j;
  }
  return {std::min(a, b), std::max(a, b), values_of(shared, degree(network, a), degree(network, b))};
}

std::vector<ScoredPair> top_pairs(const Network& network, const PairScoreOptions& options) {
  assert(!network.directed());
  if (options.top == 0) return {};
  std::vector<Partner> partners;
  partners.reserve(network.size());
  for (const NodeId node : node_ids(network)) partners.push_back(partner(network, node));
  const auto count = static_cast<std::size_t>(resolve_threads(options.threads));
  std::vector<std::vector<std::vector<ScoredPair>>> parts(count);
  parallel_for(count, options.threads, [&](std::size_t first) {
    Worker worker(network, partners, options);  // on the thread's own stack: workers side by side would share lines
    for (std::size_t i = first; i < network.size(); i += count) worker.visit(NodeId(i));
    parts[first] = worker.best();
  });
  std::vector<ScoredPair> found;
  for (std::size_t i = 0; i < parts.front().size(); ++i) {
    std::vector<ScoredPair> best;
    for (const auto& part : parts) best.insert(best.end(), part[i].begin(), part[i].end());
    keep_best(best, options.by.empty() ? static_cast<PairScore>(i) : options.by[i], options.top);
    found.insert(found.end(), best.begin(), best.end());
  }
  std::sort(found.begin(), found.end(), [](const ScoredPair& one, const ScoredPair& other) {
    return std::tie(one.a, one.b) < std::tie(other.a, other.b);
  });
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace maillage::kernels
