// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/scene/labels.h"

#include <algorithm>
#include <span>

#include "maillage/base/maths/maths.h"
#include "maillage/base/random.h"
#include "maillage/drawing/scene/label_candidates.h"

namespace maillage {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// Chooses among the candidates of all labels: simulated annealing over complete choices without conflicts, where a
/// label may push others away, which then look for another place. After Christensen, Marks & Shieber (1995).
class Search {
 public:
  explicit Search(const LabelProblem& problem) : random_(problem.seed) {
    for (const LabelRequest& request : problem.requests)
      candidates_.push_back(label_candidates(problem, request, candidates_.size() < kFirstNames));
    chosen_.assign(candidates_.size(), kNone);
    find_rivals();
  }

  void run() {
    for (std::size_t i = 0; i < chosen_.size(); ++i) put_back(i);
    const std::size_t moves = std::min(chosen_.size() * kMovesPerLabel, kMostMoves);
    for (std::size_t move = 0; move < moves; ++move) {
      const double left = 1 - static_cast<double>(move) / static_cast<double>(moves);
      step(kHottest * left * left);
    }
    polish();
    insist();
    polish();
  }

  [[nodiscard]] std::vector<std::optional<PlacedLabel>> result() const {
    std::vector<std::optional<PlacedLabel>> labels(chosen_.size());
    for (std::size_t i = 0; i < chosen_.size(); ++i) {
      if (chosen_[i] != kNone) labels[i] = candidates_[i][chosen_[i]].label;
    }
    return labels;
  }

 private:
  static constexpr std::size_t kMovesPerLabel = 220;
  static constexpr std::size_t kMostMoves = 60000;
  static constexpr double kHottest = 0.6;
  static constexpr std::size_t kFirstNames = 24;  ///< that are worth any number of others
  static constexpr double kImpossible = 1e9;

  /// Labels that can meet: those within reach of each other.
  void find_rivals() {
    std::vector<std::optional<Box>> reach(candidates_.size());
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      for (const LabelCandidate& one : candidates_[i]) reach[i] = reach[i] ? join(*reach[i], one.extent) : one.extent;
    }
    rivals_.resize(candidates_.size());
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      for (std::size_t j = 0; j < candidates_.size(); ++j) {
        if (i != j && reach[i] && reach[j] && reach[i]->grown(1).overlaps(*reach[j])) rivals_[i].push_back(j);
      }
    }
  }

  /// What it costs not to show a name: the first is worth several of the last.
  [[nodiscard]] double penalty(std::size_t label) const {
    const double rank = static_cast<double>(label) / static_cast<double>(chosen_.size());
    return 5 + 15 * (1 - rank) * (1 - rank);
  }

  [[nodiscard]] double cost(std::size_t label) const {
    return chosen_[label] == kNone ? penalty(label) : candidates_[label][chosen_[label]].cost;
  }

  [[nodiscard]] bool is_free(std::size_t label, const LabelCandidate& candidate) const {
    return std::none_of(rivals_[label].begin(), rivals_[label].end(), [&](std::size_t other) {
      return chosen_[other] != kNone && conflict(candidate, candidates_[other][chosen_[other]]);
    });
  }

  /// The best place that is free, if any.
  void put_back(std::size_t label) {
    chosen_[label] = kNone;
    for (std::size_t c = 0; c < candidates_[label].size(); ++c) {
      if (!is_free(label, candidates_[label][c])) continue;
      chosen_[label] = c;
      return;
    }
  }

  struct Saved {
    std::size_t label;
    std::size_t candidate;
  };

  /// Takes away every label in conflict with this candidate.
  void push_away(std::size_t label, const LabelCandidate& candidate, std::vector<Saved>& saved) {
    for (const std::size_t other : rivals_[label]) {
      if (chosen_[other] == kNone || !conflict(candidate, candidates_[other][chosen_[other]])) continue;
      saved.push_back({other, chosen_[other]});
      chosen_[other] = kNone;
    }
  }

  void step(double temperature) {
    const std::size_t label = random_.below(chosen_.size());
    if (candidates_[label].empty()) return;
    // Squared: the better places are tried more often.
    const double draw = random_.uniform();
    const auto pick = static_cast<std::size_t>(draw * draw * static_cast<double>(candidates_[label].size()));
    if (pick == chosen_[label]) return;
    std::vector<Saved> saved = {{label, chosen_[label]}};
    double before = cost(label);
    chosen_[label] = pick;
    push_away(label, candidates_[label][pick], saved);
    double after = candidates_[label][pick].cost;
    for (std::size_t i = 1; i < saved.size(); ++i) before += candidates_[saved[i].label][saved[i].candidate].cost;
    if (saved.size() > 4) return undo(saved);
    for (const Saved& each : std::span(saved).subspan(1)) {
      put_back(each.label);
      after += cost(each.label);
    }
    const bool accepted =
        after <= before || random_.uniform() < maths::exp((before - after) / std::max(temperature, 1e-9));
    if (!accepted) undo(saved);
  }

  void undo(const std::vector<Saved>& saved) {
    for (auto each = saved.rbegin(); each != saved.rend(); ++each) chosen_[each->label] = each->candidate;
  }

  /// Each label to its best free place, until none moves.
  void polish() {
    for (int round = 0; round < 20; ++round) {
      const std::vector<std::size_t> before = chosen_;
      for (std::size_t i = 0; i < chosen_.size(); ++i) put_back(i);
      if (chosen_ == before) return;
    }
  }

  /// A name still without a place takes the one that costs the others least, if only less important names stand in its
  /// way: the random search weighs several of those against it.
  void insist() {
    for (std::size_t label = 0; label < chosen_.size(); ++label) {
      if (chosen_[label] != kNone) continue;
      std::size_t best = kNone;
      double least = kImpossible;
      for (std::size_t pick = 0; pick < candidates_[label].size(); ++pick) {
        const double cost = cost_of_insisting(label, pick);
        if (cost >= least) continue;
        least = cost;
        best = pick;
      }
      if (best != kNone) static_cast<void>(push_in(label, best));
    }
  }

  /// Sets a label, and what it pushed away elsewhere where there is room. The earlier choice of all that moved.
  std::vector<Saved> push_in(std::size_t label, std::size_t pick) {
    std::vector<Saved> saved = {{label, chosen_[label]}};
    push_away(label, candidates_[label][pick], saved);
    chosen_[label] = pick;
    for (const Saved& each : std::span(saved).subspan(1)) put_back(each.label);
    return saved;
  }

  /// Beyond measure where it would take the place of a more important name or, but for the first names, of several.
  double cost_of_insisting(std::size_t label, std::size_t pick) {
    const LabelCandidate& candidate = candidates_[label][pick];
    const bool taken = std::ranges::any_of(rivals_[label], [&](std::size_t other) {
      return other < label && chosen_[other] != kNone && conflict(candidate, candidates_[other][chosen_[other]]);
    });
    if (taken) return kImpossible;
    const std::vector<Saved> saved = push_in(label, pick);
    double cost = 0;
    std::size_t lost = 0;
    for (const Saved& each : saved) {
      cost += this->cost(each.label);
      lost += chosen_[each.label] == kNone ? 1U : 0U;
    }
    undo(saved);
    return label < kFirstNames || lost <= 1 ? cost : kImpossible;
  }

  Random random_;
  std::vector<std::vector<LabelCandidate>> candidates_;
  std::vector<std::size_t> chosen_;
  std::vector<std::vector<std::size_t>> rivals_;  ///< per label, ascending
};

}  // namespace

std::vector<std::optional<PlacedLabel>> place_labels(const LabelProblem& problem) {
  if (problem.requests.empty()) return {};
  Search search(problem);
  search.run();
  return search.result();
}

}  // namespace maillage
