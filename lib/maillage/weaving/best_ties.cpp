// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/best_ties.h"

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <utility>

#include "maillage/base/parallel/parallel.h"

namespace maillage {
namespace {

constexpr std::size_t kBatch = 16;  ///< pairs that are looked at together, whatever the number of threads

/// A pair that may be chosen, and what is known of it by now.
struct OpenPair {
  NodePair pair;
  double gain = 0;   ///< of efficiency, at most
  double fall = 0;   ///< of fragmentation
  double steps = 0;  ///< that it takes to measure the gain
  ScoreParts parts = {};
  bool measured = false;
  bool described = false;  ///< parts and ground are those of its facts
  CommonGround ground = CommonGround::project;

  [[nodiscard]] double kinship() const { return 1 + (described ? parts.affinity() : greatest_affinity()); }
};

class TieChooser {
 public:
  TieChooser(const PairEvidence& evidence, Structure& structure, std::span<const NodePair> pairs,
             const SuggestOptions& options, double most_steps)
      : evidence_(evidence), structure_(structure), options_(options), open_(pairs.size()), steps_left_(most_steps) {
    for (std::size_t i = 0; i < pairs.size(); ++i) open_[i].pair = pairs[i];
    if (options.project) parallel_for(open_.size(), options.threads, [&](std::size_t i) { describe(open_[i]); });
  }

  [[nodiscard]] BestTies chosen() {
    BestTies best;
    if (open_.empty()) return best;
    look_again();
    find_scale();
    while (best.list.size() < options_.top && !open_.empty()) {
      const Found found = search(static_cast<double>(options_.top - best.list.size()), true);
      OpenPair& one = open_[found.place];
      one.parts.main = main(one);
      if (one.parts.score() <= 0) break;
      best.sure_share = std::min(best.sure_share, found.sure_share);
      best.list.push_back({one.pair, one.parts});
      make(found.place);
    }
    return best;
  }

 private:
  struct Found {
    std::size_t place = 0;
    double sure_share = 1;
  };

  /// Its place among the open pairs, by what its score is at most.
  struct Turn {
    double most = 0;
    bool settled = false;  ///< the score is what it is at most
    std::size_t place = 0;
    CommonGround before_score = CommonGround::project;
    bool hub_alone = false;

    /// Of equals those first that may be less, then those of more common ground, then the lower pair.
    [[nodiscard]] bool comes_after(const Turn& other) const { return key() > other.key(); }
    [[nodiscard]] std::tuple<bool, CommonGround, double, bool, bool, std::size_t> key() const {
      return {most <= 0, before_score, -most, settled, hub_alone, place};
    }
  };

  [[nodiscard]] bool aside() const { return options_.aim == Aim::resilience; }
  [[nodiscard]] double main(const OpenPair& one) const { return scale_.main({one.gain, one.fall, 0}); }

  /// By its gain alone while there is no scale.
  [[nodiscard]] Turn turn(std::size_t place, bool scored) const {
    const OpenPair& one = open_[place];
    if (!scored) return {one.gain, one.measured, place};
    return {main(one) * one.kinship() * one.parts.variety, one.measured && one.described, place,
            options_.project ? one.ground : CommonGround::project, one.ground == CommonGround::hub};
  }

  /// What ties could bring at most, now.
  void look_again() {
    parallel_for(open_.size(), options_.threads, [&](std::size_t i) {
      OpenPair& one = open_[i];
      const auto [a, b] = one.pair;
      const auto bound = structure_.most_gain(a, b, aside());
      one.gain = bound.most;
      one.steps = bound.steps;
      one.fall = aside() ? structure_.fall_without_hub(a, b) : 0;
      one.measured = false;
    });
  }

  void find_scale() {
    for (const OpenPair& one : open_) scale_.reach({0, one.fall, 0});
    scale_.reach({open_[search(static_cast<double>(options_.top), false).place].gain, 0, 0});
  }

  /// The pair that comes first, measured; with `turns` to come, it may take that part of the steps that are left.
  Found search(double turns, bool scored) {
    const auto later = [](const Turn& one, const Turn& other) { return one.comes_after(other); };
    std::vector<Turn> waiting;
    waiting.reserve(open_.size());
    for (std::size_t i = 0; i < open_.size(); ++i) waiting.push_back(turn(i, scored));
    std::ranges::make_heap(waiting, later);
    double steps = steps_left_ / (turns + 1);
    std::vector<Turn> settled;
    while (!waiting.front().settled && (steps > 0 || settled.empty())) {
      std::vector<std::size_t> batch;
      while (!waiting.empty() && !waiting.front().settled && batch.size() < kBatch) {
        std::ranges::pop_heap(waiting, later);
        batch.push_back(waiting.back().place);
        waiting.pop_back();
      }
      const double taken = settle(batch, scored);
      steps -= taken;
      steps_left_ -= taken;
      for (const std::size_t place : batch) {
        waiting.push_back(turn(place, scored));
        if (waiting.back().settled) settled.push_back(waiting.back());
        std::ranges::push_heap(waiting, later);
      }
    }
    if (waiting.front().settled) return {waiting.front().place, 1};
    const Turn best =
        *std::ranges::min_element(settled, [](const Turn& one, const Turn& other) { return other.comes_after(one); });
    return {best.place, waiting.front().most > 0 ? std::min(best.most / waiting.front().most, 1.0) : 1};
  }

  /// Takes each a step nearer to what its score is; returns the steps of measuring.
  double settle(std::span<const std::size_t> places, bool scored) {
    double steps = 0;
    for (const std::size_t place : places) steps += scored && !open_[place].described ? 0 : open_[place].steps;
    parallel_for(places.size(), options_.threads, [&](std::size_t i) {
      OpenPair& one = open_[places[i]];
      const auto [a, b] = one.pair;
      if (scored && !one.described) {
        describe(one);
        return;
      }
      one.gain = structure_.gain(a, b, aside());
      one.measured = true;
    });
    return steps;
  }

  void describe(OpenPair& one) const {
    const PairFacts facts = evidence_.of(one.pair.first, one.pair.second);
    const double variety = one.parts.variety;
    one.parts = affinity_of(facts);
    one.parts.variety = variety;
    std::optional<ProjectFit> fit;
    if (options_.project) fit = project_fit(facts, evidence_, *options_.project);
    one.ground = ground_of(facts, fit, evidence_, structure_.hub());
    one.described = true;
  }

  void make(std::size_t place) {
    const NodePair made = open_[place].pair;
    open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(place));
    structure_.add_tie(made.first, made.second);
    look_again();
    for (OpenPair& one : open_) one.parts.variety *= variety_after(evidence_, made, one.pair, options_);
  }

  const PairEvidence& evidence_;
  Structure& structure_;
  const SuggestOptions& options_;
  Scale scale_;
  std::vector<OpenPair> open_;  ///< ascending
  double steps_left_;
};

}  // namespace

void Scale::reach(const Benefit& benefit) {
  for (std::size_t i = 0; i < benefit.size(); ++i) largest_.at(i) = std::max(largest_.at(i), benefit.at(i));
}

double Scale::main(const Benefit& benefit) const {
  double sum = 0;
  int parts = 0;
  for (std::size_t i = 0; i < benefit.size(); ++i) {
    if (largest_.at(i) <= 0) continue;
    sum += benefit.at(i) / largest_.at(i);
    ++parts;
  }
  return parts == 0 ? 0 : sum / parts;
}

double variety_after(const PairEvidence& evidence, const NodePair& above, const NodePair& pair,
                     const SuggestOptions& options) {
  double variety = 1;
  for (const NodeId suggested : {above.first, above.second}) {
    if (suggested == options.of) continue;
    for (const NodeId node : {pair.first, pair.second}) {
      if (node != options.of && (node == suggested || evidence.are_of_one_house(node, suggested))) variety /= 2;
    }
  }
  return variety;
}

BestTies best_ties(const PairEvidence& evidence, Structure& structure, std::span<const NodePair> pairs,
                   const SuggestOptions& options, double most_steps) {
  return TieChooser(evidence, structure, pairs, options, most_steps).chosen();
}

}  // namespace maillage
