// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/evaluation.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <functional>
#include <numeric>
#include <span>
#include <utility>

#include "maillage/base/parallel/parallel.h"
#include "maillage/base/random.h"
#include "maillage/network/by_node.h"
#include "maillage/network/ties.h"
#include "maillage/significance/quantile.h"
#include "maillage/significance/replicates.h"
#include "maillage/weaving/blending.h"
#include "maillage/weaving/chances.h"
#include "maillage/weaving/hiding.h"

namespace maillage {
namespace {

using Pair = std::pair<NodeId, NodeId>;

constexpr std::array<Choosable<Hidden>, 2> kHidden = {
    {{Hidden::projects, "projects", "projets"}, {Hidden::memberships, "memberships", "participations"}}};

constexpr std::size_t kFolds = 5;         ///< of the repetitions, for which closure is made by the others
constexpr std::size_t kLearning = 50;     ///< repetitions that choose closure where ties are later ones
constexpr std::size_t kMostSought = 300;  ///< of the pairs that closure is chosen by
constexpr std::size_t kMostOthers = 300;

/// Pairs to rank, those sought first.
struct Trial {
  std::vector<RankingScores> sought;
  std::vector<RankingScores> others;
};

struct Worth {
  std::array<double, kRankings> auc{};
  std::array<double, kRankings> precision{};
  std::vector<double> hits;  ///< in each step of closure

  template <typename Packing>
  void pack(Packing& packing) {
    packing(auc);
    packing(precision);
    packing(hits);
  }
};

std::size_t at_least(const std::vector<float>& ascending, float value) {
  return static_cast<std::size_t>(ascending.end() - std::lower_bound(ascending.begin(), ascending.end(), value));
}
std::size_t above(const std::vector<float>& ascending, float value) {
  return static_cast<std::size_t>(ascending.end() - std::upper_bound(ascending.begin(), ascending.end(), value));
}

double precision(const std::vector<float>& sought, const std::vector<float>& others, std::size_t at) {
  std::vector<float> all(sought);
  all.insert(all.end(), others.begin(), others.end());
  std::nth_element(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(at - 1), all.end(), std::greater<>());
  const float last = all[at - 1];
  const std::size_t found = above(sought, last);
  const std::size_t before = found + above(others, last);
  const std::size_t equal_sought = at_least(sought, last) - found;
  const std::size_t equal = at_least(sought, last) + at_least(others, last) - before;
  const double share = static_cast<double>(equal_sought) / static_cast<double>(equal);
  return (static_cast<double>(found) + share * static_cast<double>(at - before)) / static_cast<double>(at);
}

Worth worth_of(const Trial& trial, std::size_t at, bool all_pairs) {
  Worth worth;
  for (std::size_t ranking = 0; ranking < kRankings; ++ranking) {
    const std::vector<float> sought = ascending(trial.sought, static_cast<Ranking>(ranking));
    const std::vector<float> others = ascending(trial.others, static_cast<Ranking>(ranking));
    worth.auc.at(ranking) = auc(sought, others);
    if (all_pairs) worth.precision.at(ranking) = precision(sought, others, at);
  }
  return worth;
}

OverRepetitions estimate(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  const double mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
  return {mean, quantile(values, 0.05), quantile(values, 0.95)};
}

std::vector<RankingWorth> summed_up(const std::vector<Worth>& repetitions, bool all_pairs) {
  std::vector<RankingWorth> rankings;
  for (std::size_t ranking = 0; ranking < kRankings; ++ranking) {
    const auto values = [&](auto part) {
      std::vector<double> found;
      found.reserve(repetitions.size());
      for (const Worth& one : repetitions) found.push_back((one.*part).at(ranking));
      return found;
    };
    RankingWorth worth{.ranking = static_cast<Ranking>(ranking), .auc = estimate(values(&Worth::auc)), .precision = {}};
    if (all_pairs) worth.precision = estimate(values(&Worth::precision));
    rankings.push_back(worth);
  }
  return rankings;
}

std::size_t pair_count(std::size_t nodes) { return nodes * (nodes - std::min<std::size_t>(nodes, 1)) / 2; }

/// Pairs that neither of the networks ties: all, or drawn when they are too many. Nodes as in the first.
class Untied {
 public:
  Untied(std::size_t nodes, std::function<bool(const Pair&)> is_tied, std::size_t ties)
      : nodes_(nodes), is_tied_(std::move(is_tied)), count_(pair_count(nodes) - ties) {}

  [[nodiscard]] std::size_t count() const { return count_; }
  [[nodiscard]] bool all() const { return count_ <= kMostPairs; }

  [[nodiscard]] std::vector<Pair> pairs(Random& random) const { return all() ? every() : drawn(random); }

 private:
  [[nodiscard]] std::vector<Pair> every() const {
    std::vector<Pair> found;
    found.reserve(count_);
    for (std::size_t a = 0; a < nodes_; ++a) {
      for (std::size_t b = a + 1; b < nodes_; ++b) {
        const Pair pair{NodeId(a), NodeId(b)};
        if (!is_tied_(pair)) found.push_back(pair);
      }
    }
    return found;
  }

  /// With replacement.
  [[nodiscard]] std::vector<Pair> drawn(Random& random) const {
    std::vector<Pair> found;
    found.reserve(kMostPairs);
    while (found.size() < kMostPairs) {
      const auto a = static_cast<std::size_t>(random.below(nodes_));
      const auto b = static_cast<std::size_t>(random.below(nodes_));
      const Pair pair{NodeId(std::min(a, b)), NodeId(std::max(a, b))};
      if (a != b && !is_tied_(pair)) found.push_back(pair);
    }
    return found;
  }

  std::size_t nodes_;
  std::function<bool(const Pair&)> is_tied_;
  std::size_t count_;
};

/// The scores of both, and closure by this blend.
Trial asked(const Network& network, std::span<const Pair> sought, std::span<const Pair> others, const Blend& closure,
            Random& random) {
  Trial trial;
  trial.sought = ranking_scores(network, sought, random);
  trial.others = ranking_scores(network, others, random);
  const std::vector<float> of_sought = blended(trial.sought, trial.others, closure);
  const std::vector<float> of_others = blended(trial.others, trial.others, closure);
  for (std::size_t i = 0; i < of_sought.size(); ++i) trial.sought[i].front() = of_sought[i];
  for (std::size_t i = 0; i < of_others.size(); ++i) trial.others[i].front() = of_others[i];
  return trial;
}

/// A network of which some was hidden, and the pairs to rank by what is left.
struct Hiding {
  Network left;
  std::vector<Pair> sought;
  std::vector<Pair> others;
  Random random;  ///< for what is drawn further
};

/// As many of them, drawn at random, in their order.
std::vector<Pair> some_of(std::vector<Pair> pairs, std::size_t most, Random& random) {
  if (pairs.size() <= most) return pairs;
  random.shuffle(std::span(pairs));
  pairs.resize(most);
  std::ranges::sort(pairs);
  return pairs;
}

/// Hides and ranks, repetition after repetition.
class HiddenTrials {
 public:
  HiddenTrials(const TieSources& sources, const Network& network, std::size_t wanted, const Untied& untied,
               const EvaluationOptions& options)
      : network_(network),
        wanted_(wanted),
        untied_(untied),
        options_(options),
        hider_(sources, network, options.hidden) {}

  /// What each repetition tells of the rankings that closure may be made of.
  [[nodiscard]] std::vector<Places> learnt(std::size_t repetitions) const {
    const auto learn = [&](std::size_t repetition) {
      Hiding one = hiding(repetition);
      const auto sought = some_of(std::move(one.sought), kMostSought, one.random);
      const auto others = some_of(std::move(one.others), kMostOthers, one.random);
      const auto of_sought = ranking_scores(one.left, sought, one.random);
      return places_of(of_sought, ranking_scores(one.left, others, one.random));
    };
    std::vector<Places> found;
    for_each_replicate(repetitions, {options_.threads, options_.ranks}, {}, learn,
                       [&](Places&& places) { found.push_back(std::move(places)); });
    return found;
  }

  [[nodiscard]] Hiding hiding(std::size_t repetition) const {
    Random random = Random(options_.seed).split(repetition);
    Network left = hider_.hide(wanted_, random);
    std::vector<Pair> sought = lost_ties(network_, left);
    std::vector<Pair> others = untied_.pairs(random);
    return {std::move(left), std::move(sought), std::move(others), random};
  }

 private:
  const Network& network_;
  std::size_t wanted_;
  const Untied& untied_;
  const EvaluationOptions& options_;
  Hider hider_;
};

/// What closure is by all repetitions, and for each fifth of them by the others: that of all last.
std::vector<Blend> closures(const std::vector<Places>& learnt, int threads) {
  std::vector<Blend> found(kFolds + 1);
  parallel_for(found.size(), threads, [&](std::size_t fold) {
    std::vector<const Places*> trials;
    for (std::size_t i = 0; i < learnt.size(); ++i) {
      if (i % kFolds != fold) trials.push_back(&learnt[i]);
    }
    found[fold] = best_blend(trials);
  });
  return found;
}

std::vector<const std::vector<double>*> hits_of(const std::vector<Worth>& repetitions) {
  std::vector<const std::vector<double>*> hits;
  for (const Worth& one : repetitions) hits.push_back(&one.hits);
  return hits;
}

Untied untied_in(const Network& network) {
  return {network.size(), [&network](const Pair& pair) { return tied(network, pair.first, pair.second); },
          network.edge_count()};
}

/// Ties to hide. \pre two at least
std::size_t wanted_of(const Network& network, const EvaluationOptions& options) {
  const auto wanted = static_cast<std::size_t>(std::llround(options.share * static_cast<double>(network.edge_count())));
  return std::clamp<std::size_t>(wanted, 1, network.edge_count() - 1);
}

/// What closure is in a network of whose ties some are hidden.
Blend closure_of(const Network& network, const EvaluationOptions& options) {
  const Untied untied = untied_in(network);
  if (network.edge_count() < 2 || untied.count() == 0) return best_blend({});
  const TieSources sources = tie_sources(network);
  return closures(HiddenTrials(sources, network, wanted_of(network, options), untied, options).learnt(kLearning),
                  options.threads)
      .back();
}

std::size_t precision_at(const EvaluationOptions& options, std::size_t sought, std::size_t open_pairs) {
  return std::min(options.at == 0 ? sought : options.at, open_pairs);
}

/// Ties of `after` between nodes of `before`, as nodes of the latter, which it does not tie.
std::vector<Pair> new_ties(const Network& before, const Network& after) {
  std::vector<std::optional<NodeId>> was(after.size());
  for (std::size_t i = 0, j = 0; i < after.size() && j < before.size();) {
    const std::string& now = after[NodeId(i)].id;
    const std::string& then = before[NodeId(j)].id;
    if (now == then) was[i] = NodeId(j);
    if (now <= then) ++i;
    if (then <= now) ++j;
  }
  std::vector<Pair> found;
  for (const EdgeId edge : edge_ids(after)) {
    const auto [from, to] = after.ends(edge);
    const auto a = was[from.index()];
    const auto b = was[to.index()];
    if (a && b && !tied(before, *a, *b)) found.emplace_back(std::min(*a, *b), std::max(*a, *b));
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

const Choice<Hidden>& hidden_choices() {
  static constexpr Choice<Hidden> kChoice(kHidden);
  return kChoice;
}

std::optional<Evaluation> judge_closure(const Study& study, std::size_t top, int threads) {
  constexpr std::size_t kMostJudged = 100000;        ///< pairs
  constexpr std::size_t kMostJudgedInAll = 2000000;  ///< a few seconds
  const Network& network = study.network();
  if (network.directed() || network.two_mode() || pair_count(network.size()) > kMostJudged) return std::nullopt;
  const std::size_t times = kMostJudgedInAll / std::max<std::size_t>(pair_count(network.size()), 1);
  return evaluate_hidden(tie_sources(study.ecosystem(), study.question()),
                         {.repetitions = std::clamp<std::size_t>(times, 20, 100), .at = top, .threads = threads});
}

double seconds_for_evaluation(const Network& network, std::size_t repetitions) {
  constexpr double kOfAPair = 6e-7;  // to score it and put it in order
  constexpr double kOfATie = 1e-5;   // to hide some until enough are
  const auto pairs = std::min<double>(kMostPairs, static_cast<double>(pair_count(network.size())));
  const double one = kOfAPair * pairs + kOfATie * static_cast<double>(network.edge_count());
  return one * static_cast<double>(repetitions);
}

std::optional<Evaluation> evaluate_hidden(const Network& network, const EvaluationOptions& options,
                                          const Progress& progress) {
  return evaluate_hidden(tie_sources(network), options, progress);
}

std::optional<Evaluation> evaluate_hidden(const TieSources& sources, const EvaluationOptions& options,
                                          const Progress& progress) {
  const Network network = network_of(sources);
  assert(!network.directed() && !network.two_mode() && options.repetitions > 0);
  const Untied untied = untied_in(network);
  if (network.edge_count() < 2 || untied.count() == 0) return std::nullopt;
  Evaluation evaluation;
  evaluation.sought = wanted_of(network, options);
  evaluation.open_pairs = untied.count() + evaluation.sought;
  evaluation.repetitions = options.repetitions;
  evaluation.at = precision_at(options, evaluation.sought, evaluation.open_pairs);
  evaluation.sampled = !untied.all();
  evaluation.of_projects = !sources.memberships.empty();
  const HiddenTrials trials(sources, network, evaluation.sought, untied, options);
  const std::vector<Blend> chosen = closures(trials.learnt(options.repetitions), options.threads);
  evaluation.closure = chosen.back();
  const std::vector<std::size_t> bounds = chance_bounds(evaluation.open_pairs);
  const auto repeat = [&](std::size_t repetition) {
    Hiding one = trials.hiding(repetition);
    const std::size_t at = options.at == 0 ? one.sought.size() : evaluation.at;
    const Trial trial = asked(one.left, one.sought, one.others, chosen[repetition % kFolds], one.random);
    Worth worth = worth_of(trial, at, untied.all());
    if (untied.all())
      worth.hits =
          hits_by_step(ascending(trial.sought, Ranking::closure), ascending(trial.others, Ranking::closure), bounds);
    return worth;
  };
  std::vector<Worth> repetitions;
  for_each_replicate(options.repetitions, {options.threads, options.ranks}, progress, repeat,
                     [&](const Worth& worth) { repetitions.push_back(worth); });
  evaluation.rankings = summed_up(repetitions, untied.all());
  if (!untied.all()) return evaluation;
  const auto hits = hits_of(repetitions);
  evaluation.chances = chances_of(hits, bounds);
  if (repetitions.size() > kFolds) evaluation.chance_error = chance_error(hits, bounds, kFolds);
  return evaluation;
}

std::optional<Evaluation> evaluate_later(const Network& before, const Network& after, const EvaluationOptions& options,
                                         const Progress& progress) {
  assert(!before.directed() && !after.directed() && !before.two_mode() && !after.two_mode() && options.repetitions > 0);
  const std::vector<Pair> sought = new_ties(before, after);
  const auto is_tied = [&](const Pair& pair) {
    return tied(before, pair.first, pair.second) || std::binary_search(sought.begin(), sought.end(), pair);
  };
  const Untied untied(before.size(), is_tied, before.edge_count() + sought.size());
  if (sought.empty() || untied.count() == 0) return std::nullopt;
  Evaluation evaluation;
  evaluation.sought = sought.size();
  evaluation.open_pairs = untied.count() + sought.size();
  evaluation.repetitions = options.repetitions;
  evaluation.at = precision_at(options, evaluation.sought, evaluation.open_pairs);
  evaluation.sampled = !untied.all();
  const Random seed(options.seed);
  Random random = seed.split(0);
  evaluation.closure = closure_of(before, options);
  const Trial trial = asked(before, sought, untied.pairs(random), evaluation.closure, random);
  const auto repeat = [&](std::size_t repetition) {
    Random drawing = seed.split(repetition + 1);
    Trial drawn{.sought = {}, .others = trial.others};
    for (std::size_t i = 0; i < trial.sought.size(); ++i)
      drawn.sought.push_back(trial.sought[drawing.below(trial.sought.size())]);
    return worth_of(drawn, evaluation.at, untied.all());
  };
  std::vector<Worth> repetitions;
  for_each_replicate(options.repetitions, {options.threads, options.ranks}, progress, repeat,
                     [&](const Worth& worth) { repetitions.push_back(worth); });
  evaluation.rankings = summed_up(repetitions, untied.all());
  return evaluation;
}

}  // namespace maillage
