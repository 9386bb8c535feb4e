// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "maillage/base/choice.h"
#include "maillage/base/ranks.h"
#include "maillage/measures/study.h"
#include "maillage/network/network.h"
#include "maillage/network/question.h"
#include "maillage/significance/significance.h"
#include "maillage/weaving/ranking.h"

/// What rankings of open pairs are worth: do ties that were hidden, or came later, stand in front?
namespace maillage {

/// With more pairs without a tie than these, as many are drawn to compare with.
constexpr std::size_t kMostPairs = 250000;

/// A number over the repetitions of an evaluation.
struct OverRepetitions {
  double mean = 0;
  double low = 0;   ///< 5 % of the repetitions are below
  double high = 0;  ///< 5 % are above
  friend bool operator==(const OverRepetitions&, const OverRepetitions&) = default;
};

struct RankingWorth {
  Ranking ranking = Ranking::closure;
  /// Chance that a tie to be found ranks before a pair that is none, equals counting half: 0 to 1, 0.5 by chance.
  OverRepetitions auc;
  /// Of the k pairs in front, the share that are ties to be found; of pairs of equal score, as many as on average.
  /// Nothing in networks of more than kMostPairs open pairs.
  std::optional<OverRepetitions> precision;
  friend bool operator==(const RankingWorth&, const RankingWorth&) = default;
};

/// What is hidden at a time, where ties come from projects; direct ties are hidden one by one.
enum class Hidden : std::uint8_t {
  projects,    ///< a project with all who take part in it: what a new project would bring together
  memberships  ///< the part one actor has in one project, whose others stay
};

/// "projects", "memberships"; also read as "projets" and "participations".
[[nodiscard]] const Choice<Hidden>& hidden_choices();

struct EvaluationOptions {
  Hidden hidden = Hidden::projects;
  double share = 0.1;             ///< of the ties, hidden each time: in ]0, 1[, at least one
  std::size_t repetitions = 100;  ///< > 0
  std::size_t at = 0;             ///< k of the precision; 0: as many as are to be found
  std::uint64_t seed = 1;
  int threads = 0;               ///< 0: all processors; the result does not depend on it
  const Ranks* ranks = nullptr;  ///< who share the repetitions; the result does not depend on them
};

/// What pairs are worth that closure places in front.
struct ChanceStep {
  std::size_t until = 0;  ///< from the place of the step before, the first being 0; this one not included
  double chance = 0;      ///< the share of them that are ties to be found; never more than that of the step before
  friend bool operator==(const ChanceStep&, const ChanceStep&) = default;
};

struct Evaluation {
  std::vector<RankingWorth> rankings;  ///< in the order of Ranking
  std::size_t sought = 0;              ///< ties to be found each time, at least: what is hidden may take several
  std::size_t open_pairs = 0;          ///< without a tie each time, those sought among them
  std::size_t repetitions = 0;
  std::size_t at = 0;        ///< k; where options.at is 0 as many as are to be found, `sought` or more
  bool sampled = false;      ///< pairs that are no ties were drawn: kMostPairs each time
  bool of_projects = false;  ///< ties come from projects, and these or memberships of them were hidden
  /// What closure is here: the rankings chosen by all repetitions. In each repetition it is made of those chosen by
  /// others, a fifth aside at a time, so that what is found is not what chose. \cite caruana_2004
  Blend closure = {};
  std::vector<ChanceStep> chances = {};  ///< by the place in closure; none where ties are later ones, or pairs drawn
  /// How far the chances told by other repetitions are from what was found in a fifth of them: mean over all pairs, see
  /// chance_error(). Nothing where there are no chances, or five repetitions at most.
  std::optional<double> chance_error = {};
  friend bool operator==(const Evaluation&, const Evaluation&) = default;
};

/// Hides what ties come from, direct ties and projects (or memberships) drawn at random, until the share of the pairs
/// has lost its tie; ranks all pairs without a tie by what is left, and looks where those hidden stand; that many
/// times. Hiding pairs of a project one by one would leave the rest of the project to tell. What projects and places
/// tell (ScoreParts::affinity) is left out: rows about a hidden tie would give it away. Nothing with fewer than two
/// ties, or when all are tied. \pre network is undirected and not two-mode
/// \cite lu_zhou_2011
[[nodiscard]] std::optional<Evaluation> evaluate_hidden(const TieSources& sources,
                                                        const EvaluationOptions& options = {},
                                                        const Progress& progress = {});

/// The same of the ties of a network as they are; see tie_sources().
[[nodiscard]] std::optional<Evaluation> evaluate_hidden(const Network& network, const EvaluationOptions& options = {},
                                                        const Progress& progress = {});

/// What the first `top` pairs of closure are worth in the network of a study: whole projects hidden, 100 times, or down
/// to 20 in networks of more than 200 actors. Nothing where there is nothing to hide, or too many pairs (450 actors) to
/// ask in passing.
[[nodiscard]] std::optional<Evaluation> judge_closure(const Study& study, std::size_t top, int threads = 0);

/// Ranks by the network of a first period (closure chosen by hiding ties of it), and looks where the ties stand that
/// only that of a second one has, between actors of the first. The repetitions draw those ties anew with replacement
/// (bootstrap); `share` does not count. Nothing when there are no such ties. \pre both undirected, not two-mode, and
/// built from one ecosystem
/// \cite liben_nowell_kleinberg_2007
[[nodiscard]] std::optional<Evaluation> evaluate_later(const Network& before, const Network& after,
                                                       const EvaluationOptions& options = {},
                                                       const Progress& progress = {});

/// What repetitions on a network like this take, about, in seconds of one processor.
[[nodiscard]] double seconds_for_evaluation(const Network& network, std::size_t repetitions);

}  // namespace maillage
