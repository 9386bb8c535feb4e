// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/chances.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace maillage {
namespace {

constexpr std::size_t kFirstStep = 10;

/// Steps that are one, as the later of them would be higher.
struct Pool {
  double hits = 0;
  double pairs = 0;
  std::size_t steps = 0;

  [[nodiscard]] double chance() const { return hits / pairs; }
};

/// The trials of one fold, and all others.
struct FoldOfTrials {
  FoldOfTrials(std::span<const std::vector<double>* const> trials, std::size_t fold, std::size_t folds) {
    for (std::size_t i = 0; i < trials.size(); ++i) (i % folds == fold ? own : others).push_back(trials[i]);
  }
  std::vector<const std::vector<double>*> own;
  std::vector<const std::vector<double>*> others;
};

double middle_of(std::span<const ChanceStep> steps, std::size_t step) {
  const auto begin = step == 0 ? 0.0 : static_cast<double>(steps[step - 1].until);
  return (begin + static_cast<double>(steps[step].until) - 1) / 2;
}

/// The number of places that two ranges share.
double shared(double begin, double end, double other_begin, double other_end) {
  return std::max(0.0, std::min(end, other_end) - std::max(begin, other_begin));
}

}  // namespace

std::vector<std::size_t> chance_bounds(std::size_t pairs) {
  std::vector<std::size_t> bounds;
  for (std::size_t until = kFirstStep; until < pairs; until *= 2) bounds.push_back(until);
  bounds.push_back(pairs);
  return bounds;
}

std::vector<double> hits_by_step(std::span<const float> sought, std::span<const float> others,
                                 std::span<const std::size_t> bounds) {
  std::vector<double> hits(bounds.size(), 0);
  auto last = sought.end();
  while (last != sought.begin()) {
    const float value = *(last - 1);
    const auto first = std::lower_bound(sought.begin(), last, value);
    const auto equal = std::ranges::equal_range(others, value);
    const auto found = static_cast<double>(last - first);
    const auto begin = static_cast<double>((sought.end() - last) + (others.end() - equal.end()));
    const double end = begin + found + static_cast<double>(equal.size());
    double from = 0;
    for (std::size_t step = 0; step < bounds.size(); ++step) {
      const auto until = static_cast<double>(bounds[step]);
      hits[step] += found * shared(begin, end, from, until) / (end - begin);
      from = until;
    }
    last = first;
  }
  return hits;
}

std::vector<ChanceStep> chances_of(std::span<const std::vector<double>* const> trials,
                                   std::span<const std::size_t> bounds) {
  assert(!trials.empty());
  std::vector<Pool> pools;
  std::size_t from = 0;
  for (std::size_t step = 0; step < bounds.size(); ++step) {
    Pool pool{0, static_cast<double>((bounds[step] - from) * trials.size()), 1};
    for (const std::vector<double>* hits : trials) pool.hits += (*hits)[step];
    from = bounds[step];
    while (!pools.empty() && pools.back().chance() < pool.chance()) {
      pool = {pool.hits + pools.back().hits, pool.pairs + pools.back().pairs, pool.steps + pools.back().steps};
      pools.pop_back();
    }
    pools.push_back(pool);
  }
  std::vector<ChanceStep> steps;
  for (const Pool& pool : pools) {
    for (std::size_t i = 0; i < pool.steps; ++i) steps.push_back({bounds[steps.size()], pool.chance()});
  }
  return steps;
}

double chance_error(std::span<const std::vector<double>* const> trials, std::span<const std::size_t> bounds,
                    std::size_t folds) {
  assert(folds > 1 && trials.size() > folds);
  double error = 0;
  for (std::size_t fold = 0; fold < folds; ++fold) {
    const FoldOfTrials of(trials, fold, folds);
    const std::vector<ChanceStep> told = chances_of(of.others, bounds);
    const auto own = static_cast<double>(of.own.size());
    for (std::size_t step = 0; step < bounds.size(); ++step) {
      const auto pairs = static_cast<double>(bounds[step] - (step == 0 ? 0 : bounds[step - 1]));
      double hits = 0;
      for (const std::vector<double>* one : of.own) hits += (*one)[step];
      error += std::abs(told[step].chance * pairs * own - hits);
    }
  }
  return error / static_cast<double>(bounds.back() * trials.size());
}

double chance_at(std::span<const ChanceStep> steps, double place) {
  assert(!steps.empty());
  std::size_t next = 0;
  while (next < steps.size() && middle_of(steps, next) < place) ++next;
  if (next == 0) return steps.front().chance;
  if (next == steps.size()) return steps.back().chance;
  const double from = middle_of(steps, next - 1);
  const double share = (place - from) / (middle_of(steps, next) - from);
  return steps[next - 1].chance + share * (steps[next].chance - steps[next - 1].chance);
}

}  // namespace maillage
