// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/pair_scores.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <span>
#include <tuple>
#include <utility>

#include "maillage/base/parallel.h"

namespace maillage::kernels {
namespace {

/// Sums over the partners that a node shares with the one at hand, side by side: their number, Adamic–Adar, resource
/// allocation, weights, Adamic–Adar and resource allocation weighted; two unused.
struct alignas(64) Shared {
  std::array<double, 8> sums{};

  [[nodiscard]] double count() const { return sums[0]; }
};

/// What a partner adds to the sums of each pair that shares it: plain + weight × weighted.
struct alignas(64) Partner {
  std::array<double, 8> plain{};
  std::array<double, 8> weighted{};

  void add_to(Shared& shared, double weight) const {
    for (std::size_t i = 0; i < 8; ++i) shared.sums[i] += plain[i] + weight * weighted[i];
  }
};

double degree(const Network& network, NodeId node) { return static_cast<double>(network.neighbours(node).size()); }

Partner partner(const Network& network, NodeId node) {
  double strength = 0;
  for (const double weight : network.weights(node)) strength += weight;
  const double partners = degree(network, node);
  if (partners < 2) return {};  // shared by no pair
  return {{1, 1 / std::log(partners), 1 / partners}, {0, 0, 0, 1, 1 / std::log1p(strength), 1 / strength}};
}

ScoredPair scored(const Network& network, NodeId a, NodeId b, const Shared& shared) {
  const double of_a = degree(network, a);
  const double of_b = degree(network, b);
  const auto& sums = shared.sums;
  const double all = of_a + of_b - shared.count();
  return {std::min(a, b),
          std::max(a, b),
          {sums[0], all > 0 ? sums[0] / all : 0, sums[1], sums[2], of_a * of_b, sums[3], sums[4], sums[5]}};
}

/// The best pairs by one score.
class Best {
 public:
  Best(PairScore score, std::size_t most) : score_(score), most_(most) {}

  void offer(const ScoredPair& pair) {
    if (pair.of(score_) < needed_) return;
    if (pairs_.size() == most_ && !better(pair, pairs_.front())) return;
    const auto worst_first = [this](const ScoredPair& one, const ScoredPair& other) { return better(one, other); };
    if (pairs_.size() == most_) {
      std::pop_heap(pairs_.begin(), pairs_.end(), worst_first);
      pairs_.pop_back();
    }
    pairs_.push_back(pair);
    std::push_heap(pairs_.begin(), pairs_.end(), worst_first);
    if (pairs_.size() == most_) needed_ = pairs_.front().of(score_);
  }
  [[nodiscard]] const std::vector<ScoredPair>& pairs() const { return pairs_; }

 private:
  [[nodiscard]] bool better(const ScoredPair& one, const ScoredPair& other) const {
    const double left = one.of(score_);
    const double right = other.of(score_);
    return left != right ? left > right : std::tie(one.a, one.b) < std::tie(other.a, other.b);
  }

  PairScore score_;
  double needed_ = 0;  ///< by a pair to be among them
  std::size_t most_;
  std::vector<ScoredPair> pairs_;
};

/// Pairs of one node after another with those above it.
class Worker {
 public:
  Worker(const Network& network, std::span<const Partner> partners, const PairScoreOptions& options)
      : network_(network), partners_(partners), counts_(options.counts), shared_(network.size()) {
    for (const PairScore score : options.by) best_.emplace_back(score, options.top);
    for (std::size_t score = 0; score < kPairScores && options.by.empty(); ++score)
      best_.emplace_back(static_cast<PairScore>(score), options.top);
  }

  void visit(NodeId node) {
    const auto partners = network_.neighbours(node);
    const auto weights = network_.weights(node);
    for (const NodeId tied : partners) shared_[tied.index()].sums[0] = kTied;
    for (std::size_t i = 0; i < partners.size(); ++i) follow(node, partners[i], weights[i]);
    for (const NodeId tied : partners) shared_[tied.index()] = {};
    for (const NodeId other : ends_) {
      const ScoredPair pair = scored(network_, node, other, shared_[other.index()]);
      shared_[other.index()] = {};
      if (counts_ && !counts_(pair.a, pair.b)) continue;
      for (Best& best : best_) best.offer(pair);
    }
    ends_.clear();
  }

  [[nodiscard]] std::vector<Best> take_best() && { return std::move(best_); }

 private:
  static constexpr double kTied = -1e18;  ///< so low that adding to it leaves it negative

  void follow(NodeId node, NodeId middle, double weight) {
    const auto ends = network_.neighbours(middle);
    const auto weights = network_.weights(middle);
    const Partner& partner = partners_[middle.index()];
    for (std::size_t j = ends.size(); j-- > 0 && ends[j] > node;) {
      Shared& shared = shared_[ends[j].index()];
      if (shared.count() < 0) continue;
      if (shared.count() == 0) ends_.push_back(ends[j]);
      partner.add_to(shared, weight + weights[j]);
    }
  }

  const Network& network_;
  std::span<const Partner> partners_;
  const std::function<bool(NodeId, NodeId)>& counts_;
  std::vector<Shared> shared_;  ///< with the node at hand
  std::vector<NodeId> ends_;    ///< that share a partner with it
  std::vector<Best> best_;
};

}  // namespace

ScoredPair score_pair(const Network& network, NodeId a, NodeId b) {
  assert(a != b && !network.directed());
  Shared shared;
  const auto of_a = network.neighbours(a);
  const auto of_b = network.neighbours(b);
  for (std::size_t i = 0, j = 0; i < of_a.size() && j < of_b.size();) {
    if (of_a[i] == of_b[j])
      partner(network, of_a[i]).add_to(shared, network.weights(a)[i] + network.weights(b)[j]);
    const NodeId lower = std::min(of_a[i], of_b[j]);
    if (of_a[i] == lower) ++i;
    if (of_b[j] == lower) ++j;
  }
  return scored(network, a, b, shared);
}

std::vector<ScoredPair> top_pairs(const Network& network, const PairScoreOptions& options) {
  assert(!network.directed());
  if (options.top == 0) return {};
  std::vector<Partner> partners;
  partners.reserve(network.size());
  for (std::size_t i = 0; i < network.size(); ++i) partners.push_back(partner(network, NodeId(i)));
  const auto count = static_cast<std::size_t>(resolve_threads(options.threads));
  std::vector<std::vector<Best>> parts(count);
  parallel_for(count, options.threads, [&](std::size_t first) {
    Worker worker(network, partners, options);  // on the thread's own stack: workers side by side would share lines
    for (std::size_t i = first; i < network.size(); i += count) worker.visit(NodeId(i));
    parts[first] = std::move(worker).take_best();
  });
  std::vector<Best> best = std::move(parts.front());
  for (std::size_t part = 1; part < count; ++part) {
    for (std::size_t i = 0; i < best.size(); ++i) {
      for (const ScoredPair& pair : parts[part][i].pairs()) best[i].offer(pair);
    }
  }
  std::vector<ScoredPair> found;
  for (const Best& one : best) found.insert(found.end(), one.pairs().begin(), one.pairs().end());
  std::sort(found.begin(), found.end(), [](const ScoredPair& one, const ScoredPair& other) {
    return std::tie(one.a, one.b) < std::tie(other.a, other.b);
  });
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace maillage::kernels
