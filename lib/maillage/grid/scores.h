// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "maillage/grid/scoring_grid.h"
#include "maillage/model/date.h"

/// Scores of projects by a grid. What has no mark stays missing: it is never counted as nothing.
namespace maillage {

/// Scores and shares of weights that are no further apart are equal: what is between them is rounding.
inline constexpr double kScoreRounding = 1e-9;

/// Of a pillar, or of all: a weighted mean from 0 (worst end of all scales) to 1 (best end).
struct Score {
  /// Of the criteria that have a mark, nothing without any; of all: of the pillars that have a score, by their weights.
  std::optional<double> known = {};
  double low = 0;          ///< if everything missing were at its worst end
  double high = 1;         ///< if everything missing were at its best end
  std::size_t marked = 0;  ///< criteria that have a mark
  std::size_t criteria = 0;
  friend bool operator==(const Score&, const Score&) = default;
};

struct ProjectScores {
  ProjectId project;
  Score whole;
  std::vector<Score> pillars;                   ///< in the order of pillars_of()
  std::vector<std::optional<double>> criteria;  ///< each from 0 to 1, the better the higher
  friend bool operator==(const ProjectScores&, const ProjectScores&) = default;
};

/// Whether a mark is there by a day: one without date always is.
[[nodiscard]] bool counts_on(const GridMark& mark, const std::optional<Date>& on);

/// Of these projects, by what is known on a day: a mark with a date counts from that date on, of several the last; one
/// without date counts always, where none with a date does. Nothing: the last of all. Best known whole first, those
/// that are equal by name; those without any mark last. O(marks log marks)
[[nodiscard]] std::vector<ProjectScores> score_projects(const ScoringGrid& grid, const Ecosystem& ecosystem,
                                                        std::span<const ProjectId> projects,
                                                        const std::optional<Date>& on = std::nullopt);

/// Share of all weights (none negative, together 1, any as likely as another) under which Σ weight · difference > 0:
/// exact, by Varsi's recursion; differences within kScoreRounding are 0. 0 where all are 0. O(n²) \cite varsi_1973
[[nodiscard]] double share_above(std::span<const double> differences);

/// In what share of the weights of pillars one project stands above another: SMAA's pairwise winning index, between
/// what it is if all that is missing were worst for the first and best for the second, and the reverse.
/// \cite lahdelma_salminen_2001
struct Acceptability {
  double low = 0;
  double high = 1;
  friend bool operator==(const Acceptability&, const Acceptability&) = default;
};
[[nodiscard]] Acceptability acceptability(const ProjectScores& one, const ProjectScores& other);

/// What would let the lower of two neighbours in the order pass the upper one.
struct RankChange {
  std::size_t upper = 0;  ///< places in the order
  std::size_t lower = 1;
  std::optional<std::size_t> pillar = {};  ///< whose weight must change least, the others keeping their proportions
  double weight = 0;                       ///< its share of all weights today
  double needed = 0;                       ///< the share at which the two are equal
  bool equal = false;                      ///< by the known scores, today: no weight need change
  bool told = true;          ///< false where a pillar of either has no mark: what weights would do, nobody can tell
  bool missing_may = false;  ///< the marks that are missing may do it alone
  friend bool operator==(const RankChange&, const RankChange&) = default;
};

/// Of each two neighbours that have a score.
[[nodiscard]] std::vector<RankChange> rank_changes(const ScoringGrid& grid, std::span<const ProjectScores> order);

/// Weights of the pillars, together 1.
[[nodiscard]] std::vector<double> pillar_weights(const ScoringGrid& grid);

}  // namespace maillage
