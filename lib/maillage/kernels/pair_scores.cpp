// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/pair_scores.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <span>
#include <tuple>

#include "maillage/base/parallel.h"

namespace maillage::kernels {
namespace {

/// What a partner adds to the scores of each pair that shares it.
struct Partner {
  double adamic_adar = 0;
  double resource_allocation = 0;
  double weighted_adamic_adar = 0;
  double weighted_resource_allocation = 0;
};

/// Sums over the partners that a node shares with the one at hand.
struct Shared {
  double count = 0;
  double adamic_adar = 0;
  double resource_allocation = 0;
  double weights = 0;
  double weighted_adamic_adar = 0;
  double weighted_resource_allocation = 0;

  void add(const Partner& partner, double weight) {
    count += 1;
    adamic_adar += partner.adamic_adar;
    resource_allocation += partner.resource_allocation;
    weights += weight;
    weighted_adamic_adar += weight * partner.weighted_adamic_adar;
    weighted_resource_allocation += weight * partner.weighted_resource_allocation;
  }
};

double degree(const Network& network, NodeId node) { return static_cast<double>(network.neighbours(node).size()); }

Partner partner(const Network& network, NodeId node) {
  double strength = 0;
  for (const double weight : network.weights(node)) strength += weight;
  const double partners = degree(network, node);
  if (partners < 2) return {};  // shared by no pair
  return {1 / std::log(partners), 1 / partners, 1 / std::log1p(strength), 1 / strength};
}

ScoredPair scored(const Network& network, NodeId a, NodeId b, const Shared& shared) {
  const double of_a = degree(network, a);
  const double of_b = degree(network, b);
  const double all = of_a + of_b - shared.count;
  return {std::min(a, b),
          std::max(a, b),
          {shared.count, all > 0 ? shared.count / all : 0, shared.adamic_adar, shared.resource_allocation, of_a * of_b,
           shared.weights, shared.weighted_adamic_adar, shared.weighted_resource_allocation}};
}

/// The best pairs by one score.
class Best {
 public:
  Best(PairScore score, std::size_t most) : score_(score), most_(most) {}

  void offer(const ScoredPair& pair) {
    if (pairs_.size() == most_ && !better(pair, pairs_.front())) return;
    const auto worst_first = [this](const ScoredPair& one, const ScoredPair& other) { return better(one, other); };
    if (pairs_.size() == most_) {
      std::pop_heap(pairs_.begin(), pairs_.end(), worst_first);
      pairs_.pop_back();
    }
    pairs_.push_back(pair);
    std::push_heap(pairs_.begin(), pairs_.end(), worst_first);
  }
  [[nodiscard]] const std::vector<ScoredPair>& pairs() const { return pairs_; }

 private:
  [[nodiscard]] bool better(const ScoredPair& one, const ScoredPair& other) const {
    const double left = one.of(score_);
    const double right = other.of(score_);
    return left != right ? left > right : std::tie(one.a, one.b) < std::tie(other.a, other.b);
  }

  PairScore score_;
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
    for (const NodeId tied : partners) shared_[tied.index()].count = kTied;
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

  [[nodiscard]] const std::vector<Best>& best() const { return best_; }

 private:
  static constexpr double kTied = -1e18;  ///< so low that adding to it leaves it negative

  void follow(NodeId node, NodeId middle, double weight) {
    const auto ends = network_.neighbours(middle);
    const auto weights = network_.weights(middle);
    const Partner& partner = partners_[middle.index()];
    for (std::size_t j = ends.size(); j-- > 0 && ends[j] > node;) {
      Shared& shared = shared_[ends[j].index()];
      if (shared.count < 0) continue;
      if (shared.count == 0) ends_.push_back(ends[j]);
      shared.add(partner, weight + weights[j]);
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
      shared.add(partner(network, of_a[i]), network.weights(a)[i] + network.weights(b)[j]);
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
  std::vector<Worker> workers(count, Worker(network, partners, options));
  parallel_for(count, options.threads, [&](std::size_t first) {
    for (std::size_t i = first; i < network.size(); i += count) workers[first].visit(NodeId(i));
  });
  Worker all(network, partners, options);
  std::vector<Best> best = all.best();
  for (const Worker& worker : workers) {
    for (std::size_t i = 0; i < best.size(); ++i) {
      for (const ScoredPair& pair : worker.best()[i].pairs()) best[i].offer(pair);
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
