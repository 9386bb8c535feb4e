// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/blending.h"

#include <algorithm>
#include <cstddef>

namespace maillage {
namespace {

constexpr std::size_t kMostBlended = 4;
constexpr double kWorthIt = 0.001;  ///< of the AUC

std::size_t number(Ranking ranking) { return static_cast<std::size_t>(ranking); }

std::vector<Places::OfPair> places_among(std::span<const RankingScores> pairs, std::span<const RankingScores> others) {
  std::vector<Places::OfPair> places(pairs.size());
  for (std::size_t ranking = 0; ranking < kRankings; ++ranking) {
    const std::vector<float> all = ascending(others, static_cast<Ranking>(ranking));
    for (std::size_t i = 0; i < pairs.size(); ++i)
      places[i].at(ranking) = static_cast<float>(place_among(all, pairs[i].at(ranking)));
  }
  return places;
}

/// What blends come to, with one ranking more at a time.
class BlendSearch {
 public:
  explicit BlendSearch(std::span<const Places* const> trials) : trials_(trials), sums_(trials.size()) {
    for (std::size_t i = 0; i < trials.size(); ++i)
      sums_[i] = {std::vector<float>(trials[i]->sought.size(), 0), std::vector<float>(trials[i]->others.size(), 0)};
  }

  [[nodiscard]] Blend best() {
    double reached = 0;
    while (blend_.size() < kMostBlended) {
      Ranking next = Ranking::resource_allocation;
      double most = -1;
      for (std::size_t one = number(Ranking::closure) + 1; one < number(Ranking::random); ++one) {
        const double found = mean_auc_with(one);
        if (found <= most) continue;
        most = found;
        next = static_cast<Ranking>(one);
      }
      if (!blend_.empty() && most < reached + kWorthIt) break;
      reached = most;
      add(next);
    }
    return blend_;
  }

 private:
  struct Sums {
    std::vector<float> sought;
    std::vector<float> others;
  };

  static std::vector<float> with(const std::vector<float>& sums, const std::vector<Places::OfPair>& places,
                                 std::size_t ranking) {
    std::vector<float> found(sums);
    for (std::size_t i = 0; i < found.size(); ++i) found[i] += places[i].at(ranking);
    return found;
  }

  [[nodiscard]] double mean_auc_with(std::size_t ranking) const {
    double sum = 0;
    for (std::size_t i = 0; i < trials_.size(); ++i) {
      std::vector<float> others = with(sums_[i].others, trials_[i]->others, ranking);
      std::ranges::sort(others);
      sum += auc(with(sums_[i].sought, trials_[i]->sought, ranking), others);
    }
    return sum / static_cast<double>(trials_.size());
  }

  void add(Ranking ranking) {
    blend_.push_back(ranking);
    for (std::size_t i = 0; i < trials_.size(); ++i) {
      sums_[i].sought = with(sums_[i].sought, trials_[i]->sought, number(ranking));
      sums_[i].others = with(sums_[i].others, trials_[i]->others, number(ranking));
    }
  }

  std::span<const Places* const> trials_;
  std::vector<Sums> sums_;  ///< per trial: places by those chosen
  Blend blend_;
};

}  // namespace

Places places_of(std::span<const RankingScores> sought, std::span<const RankingScores> others) {
  return {places_among(sought, others), places_among(others, others)};
}

std::vector<float> blended(std::span<const RankingScores> pairs, std::span<const RankingScores> others,
                           const Blend& blend) {
  std::vector<double> sums(pairs.size(), 0);
  for (const Ranking ranking : blend) {
    const std::vector<float> all = ascending(others, ranking);
    for (std::size_t i = 0; i < pairs.size(); ++i) sums[i] += place_among(all, pairs[i].at(number(ranking)));
  }
  std::vector<float> found;
  found.reserve(sums.size());
  for (const double sum : sums) found.push_back(static_cast<float>(sum / static_cast<double>(blend.size())));
  return found;
}

Blend best_blend(std::span<const Places* const> trials) {
  if (trials.empty()) return {Ranking::resource_allocation};
  return BlendSearch(trials).best();
}

}  // namespace maillage
