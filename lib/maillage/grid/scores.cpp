// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/grid/scores.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

#include "maillage/base/text.h"

namespace maillage {
namespace {

/// From the scale of a criterion to 0 (worst) … 1 (best).
double rated(const Criterion& criterion, double value) {
  const double place = (value - criterion.low) / (criterion.high - criterion.low);
  return criterion.sense == Sense::more ? place : 1 - place;
}

bool is_later(const GridMark& one, const GridMark& other) {
  if (!one.date || !other.date) return one.date.has_value();
  return one.date->first_day() > other.date->first_day();
}

/// A weighted mean that knows what is missing.
class Mean {
 public:
  void add(double weight, std::optional<double> value) {
    all_ += weight;
    ++score_.criteria;
    if (!value) return;
    known_ += weight;
    sum_ += weight * *value;
    ++score_.marked;
  }

  [[nodiscard]] Score score() const {
    Score score = score_;
    if (known_ > 0) score.known = sum_ / known_;
    score.low = sum_ / all_;
    score.high = (sum_ + all_ - known_) / all_;
    return score;
  }

 private:
  Score score_;
  double all_ = 0;
  double known_ = 0;
  double sum_ = 0;
};

bool is_equal(double one, double other) { return std::abs(one - other) <= kScoreRounding; }

/// Of the pillars that have a score, by their weights: a mark that is missing does not make its pillar count for less.
std::optional<double> mean_of_known(const std::vector<Score>& pillars, const std::vector<double>& weights) {
  double sum = 0;
  double known = 0;
  for (std::size_t p = 0; p < pillars.size(); ++p) {
    if (!pillars[p].known) continue;
    sum += weights[p] * *pillars[p].known;
    known += weights[p];
  }
  return known > 0 ? std::optional(sum / known) : std::nullopt;
}

ProjectScores scores_of(const ScoringGrid& grid, const std::vector<std::string>& pillars, ProjectId project,
                        const std::map<std::size_t, const GridMark*>& marks) {
  ProjectScores scores{project, {}, {}, {}};
  Mean whole;
  std::vector<Mean> means(pillars.size());
  for (std::size_t c = 0; c < grid.criteria.size(); ++c) {
    const Criterion& criterion = grid.criteria[c];
    const auto found = marks.find(c);
    const auto value = found == marks.end() ? std::nullopt : std::optional(rated(criterion, found->second->value));
    scores.criteria.push_back(value);
    whole.add(criterion.weight, value);
    const auto pillar = std::ranges::find(pillars, criterion.pillar) - pillars.begin();
    means[static_cast<std::size_t>(pillar)].add(criterion.weight, value);
  }
  scores.whole = whole.score();
  for (const Mean& one : means) scores.pillars.push_back(one.score());
  scores.whole.known = mean_of_known(scores.pillars, pillar_weights(grid));
  return scores;
}

/// Best first; each run of those of which every one equals the next by name.
void put_in_order(std::vector<ProjectScores>& scores, const Ecosystem& ecosystem) {
  const auto better = [](const ProjectScores& a, const ProjectScores& b) { return b.whole.known < a.whole.known; };
  const auto before = [&](const ProjectScores& a, const ProjectScores& b) {
    return collate(ecosystem[a.project].name, ecosystem[b.project].name) < 0;
  };
  const auto parted = [](const ProjectScores& a, const ProjectScores& b) {
    if (!a.whole.known || !b.whole.known) return a.whole.known != b.whole.known;
    return !is_equal(*a.whole.known, *b.whole.known);
  };
  std::ranges::stable_sort(scores, better);
  for (auto first = scores.begin(); first != scores.end();) {
    const auto last = std::adjacent_find(first, scores.end(), parted);
    const auto next = last == scores.end() ? last : last + 1;
    std::stable_sort(first, next, before);
    first = next;
  }
}

}  // namespace

bool counts_on(const GridMark& mark, const std::optional<Date>& on) {
  return !on || !mark.date || mark.date->first_day() <= on->last_day();
}

std::vector<double> pillar_weights(const ScoringGrid& grid) {
  const std::vector<std::string> pillars = pillars_of(grid);
  std::vector<double> weights(pillars.size(), 0);
  double all = 0;
  for (const Criterion& one : grid.criteria) {
    weights[static_cast<std::size_t>(std::ranges::find(pillars, one.pillar) - pillars.begin())] += one.weight;
    all += one.weight;
  }
  for (double& weight : weights) weight /= all;
  return weights;
}

std::vector<ProjectScores> score_projects(const ScoringGrid& grid, const Ecosystem& ecosystem,
                                          std::span<const ProjectId> projects, const std::optional<Date>& on) {
  std::map<ProjectId, std::map<std::size_t, const GridMark*>> last;
  for (const GridMark& mark : grid.marks) {
    if (!counts_on(mark, on)) continue;
    const GridMark*& kept = last[mark.project][mark.criterion];
    if (kept == nullptr || is_later(mark, *kept)) kept = &mark;
  }
  const std::vector<std::string> pillars = pillars_of(grid);
  std::vector<ProjectScores> scores;
  for (const ProjectId project : projects) scores.push_back(scores_of(grid, pillars, project, last[project]));
  put_in_order(scores, ecosystem);
  return scores;
}

double share_above(std::span<const double> differences) {
  std::vector<double> below;
  std::vector<double> others;
  for (const double one : differences) {
    if (is_equal(one, 0)) others.push_back(0);
    else (one < 0 ? below : others).push_back(one);
  }
  const bool any_above = std::ranges::any_of(others, [](double one) { return one > 0; });
  if (!any_above) return 0;
  if (below.empty()) return 1;
  std::vector<double> not_above = {0};  // of the differences below 0, the first none, one, two …
  not_above.resize(below.size() + 1, 1);
  for (const double above : others) {
    for (std::size_t i = 1; i < not_above.size(); ++i) {
      const double down = below[i - 1];
      not_above[i] = (above * not_above[i - 1] - down * not_above[i]) / (above - down);
    }
  }
  return 1 - not_above.back();
}

Acceptability acceptability(const ProjectScores& one, const ProjectScores& other) {
  std::vector<double> worst;
  std::vector<double> best;
  for (std::size_t p = 0; p < one.pillars.size(); ++p) {
    worst.push_back(one.pillars[p].low - other.pillars[p].high);
    best.push_back(one.pillars[p].high - other.pillars[p].low);
  }
  return {share_above(worst), share_above(best)};
}

namespace {

bool all_known(const ProjectScores& scores) {
  return std::ranges::all_of(scores.pillars, [](const Score& one) { return one.known.has_value(); });
}

/// The weight of one pillar, the others keeping their proportions, at which the known scores are equal.
/// \pre all_known() of both
std::optional<double> weight_needed(const ProjectScores& upper, const ProjectScores& lower,
                                    const std::vector<double>& weights, std::size_t pillar) {
  double others = 0;
  for (std::size_t p = 0; p < weights.size(); ++p) {
    if (p != pillar) others += weights[p] * (*upper.pillars[p].known - *lower.pillars[p].known);
  }
  if (weights[pillar] >= 1) return std::nullopt;
  others /= 1 - weights[pillar];
  const double own = *upper.pillars[pillar].known - *lower.pillars[pillar].known;
  if (is_equal(own, others)) return std::nullopt;
  const double needed = others / (others - own);
  if (needed < -kScoreRounding || needed > 1 + kScoreRounding) return std::nullopt;
  return std::clamp(needed, 0.0, 1.0);
}

}  // namespace

std::vector<RankChange> rank_changes(const ScoringGrid& grid, std::span<const ProjectScores> order) {
  const std::vector<double> weights = pillar_weights(grid);
  std::vector<RankChange> changes;
  for (std::size_t i = 0; i + 1 < order.size() && order[i + 1].whole.known; ++i) {
    RankChange change{.upper = i,
                      .lower = i + 1,
                      .equal = is_equal(*order[i].whole.known, *order[i + 1].whole.known),
                      .told = all_known(order[i]) && all_known(order[i + 1])};
    for (std::size_t p = 0; change.told && !change.equal && p < weights.size(); ++p) {
      const auto needed = weight_needed(order[i], order[i + 1], weights, p);
      if (!needed) continue;
      const double step = std::abs(*needed - weights[p]);
      const bool nearer = !change.pillar || step + kScoreRounding < std::abs(change.needed - change.weight);
      if (!nearer) continue;
      change.pillar = p;
      change.weight = weights[p];
      change.needed = *needed;
    }
    change.missing_may = order[i].whole.low + kScoreRounding < order[i + 1].whole.high;
    changes.push_back(change);
  }
  return changes;
}

}  // namespace maillage
