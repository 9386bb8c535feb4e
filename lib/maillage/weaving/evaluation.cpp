// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/evaluation.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <functional>
#include <numeric>
#include <span>
#include <utility>

#include "maillage/base/random.h"
#include "maillage/network/by_node.h"
#include "maillage/network/ties.h"
#include "maillage/significance/quantile.h"
#include "maillage/significance/replicates.h"
#include "maillage/significance/source_rows.h"
#include "maillage/weaving/suggestion.h"

namespace maillage {
namespace {

using kernels::PairScore;
using Pair = std::pair<NodeId, NodeId>;

constexpr std::array<std::string_view, kRankings> kNames = {"closure",
                                                            "common_neighbours",
                                                            "jaccard",
                                                            "adamic_adar",
                                                            "resource_allocation",
                                                            "preferential_attachment",
                                                            "weighted_common_neighbours",
                                                            "weighted_adamic_adar",
                                                            "weighted_resource_allocation",
                                                            "two_mode_resource_allocation",
                                                            "random"};

constexpr std::array<Choosable<Hidden>, 2> kHidden = {
    {{Hidden::projects, "projects", "projets"}, {Hidden::memberships, "memberships", "participations"}}};

/// Equal but for rounding are equal as floats, near enough to always.
using Scores = std::array<float, kRankings>;

/// The scores that closure is the mean of, as shares of their largest.
class Closure {
 public:
  explicit Closure(const Network& network) {
    for (std::size_t i = 0; i < kClosureScores.size(); ++i) {
      const PairScore score = kClosureScores.at(i);
      const auto best = kernels::top_pairs(network, {.top = 1, .by = {score}, .threads = 1});
      largest_.at(i) = best.empty() ? 0 : best.front().of(score);
    }
  }

  [[nodiscard]] double of(const kernels::ScoredPair& pair) const {
    double sum = 0;
    for (std::size_t i = 0; i < kClosureScores.size(); ++i)
      sum += largest_.at(i) > 0 ? pair.of(kClosureScores.at(i)) / largest_.at(i) : 0;
    return sum / static_cast<double>(kClosureScores.size());
  }

 private:
  std::array<double, kClosureScores.size()> largest_{};
};

Scores scores_of(const Network& network, const Closure& closure, const Pair& pair, Random& random) {
  const kernels::ScoredPair scored = kernels::score_pair(network, pair.first, pair.second);
  Scores scores{};
  scores.front() = static_cast<float>(closure.of(scored));
  for (std::size_t i = 0; i < kernels::kPairScores; ++i) scores.at(i + 1) = static_cast<float>(scored.scores.at(i));
  scores.back() = static_cast<float>(random.uniform());
  return scores;
}

/// Pairs to rank, those sought first.
struct Trial {
  std::vector<Scores> sought;
  std::vector<Scores> others;
};

struct Worth {
  std::array<double, kRankings> auc{};
  std::array<double, kRankings> precision{};

  template <typename Packing>
  void pack(Packing& packing) {
    packing(auc);
    packing(precision);
  }
};

/// Values of one ranking, ascending.
std::vector<float> column(const std::vector<Scores>& scores, std::size_t ranking) {
  std::vector<float> values;
  values.reserve(scores.size());
  for (const Scores& one : scores) values.push_back(one.at(ranking));
  std::sort(values.begin(), values.end());
  return values;
}

double auc(const std::vector<float>& sought, const std::vector<float>& others) {
  double sum = 0;
  for (const float value : sought) {
    const auto [from, to] = std::equal_range(others.begin(), others.end(), value);
    sum += static_cast<double>(from - others.begin()) + static_cast<double>(to - from) / 2;
  }
  return sum / static_cast<double>(sought.size()) / static_cast<double>(others.size());
}

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
    const std::vector<float> sought = column(trial.sought, ranking);
    const std::vector<float> others = column(trial.others, ranking);
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

Trial asked(const Network& network, std::span<const Pair> sought, std::span<const Pair> others, Random& random) {
  const Closure closure(network);
  Trial trial;
  for (const Pair& pair : sought) trial.sought.push_back(scores_of(network, closure, pair, random));
  trial.others.reserve(others.size());
  for (const Pair& pair : others) trial.others.push_back(scores_of(network, closure, pair, random));
  return trial;
}

/// Hides what the ties of a network come from, one direct tie, project or membership after another.
class Hider {
 public:
  /// \pre they outlive it
  Hider(const TieSources& sources, const Network& whole, Hidden hidden)
      : sources_(sources), whole_(whole), hidden_(hidden), ties_(merged_direct_ties(sources)) {}

  /// As few of them as it takes, in an order drawn at random, for so many pairs to lose their tie.
  [[nodiscard]] Network hide(std::size_t wanted, Random& random) const {
    std::vector<std::size_t> order(ties_.size() + parts());
    std::iota(order.begin(), order.end(), std::size_t{0});
    random.shuffle(std::span(order));
    std::size_t few = 0;
    std::size_t enough = order.size();
    while (enough - few > 1) {
      const std::size_t middle = few + (enough - few) / 2;
      const std::size_t lost = whole_.edge_count() - without(std::span(order).first(middle)).edge_count();
      (lost < wanted ? few : enough) = middle;
    }
    return without(std::span(order).first(enough));
  }

 private:
  [[nodiscard]] Network without(std::span<const std::size_t> hidden) const {
    std::vector<bool> is_hidden(ties_.size() + parts(), false);
    for (const std::size_t row : hidden) is_hidden[row] = true;
    TieSources left{.nodes = sources_.nodes, .projects = sources_.projects, .projection = sources_.projection};
    for (std::size_t i = 0; i < ties_.size(); ++i) {
      if (!is_hidden[i]) left.direct.push_back(ties_[i]);
    }
    for (std::size_t i = 0; i < sources_.memberships.size(); ++i) {
      if (!is_hidden[ties_.size() + part_of(i)]) left.memberships.push_back(sources_.memberships[i]);
    }
    return network_of(left);
  }

  /// That are hidden as one, beside the direct ties.
  [[nodiscard]] std::size_t parts() const {
    return hidden_ == Hidden::projects ? sources_.projects.size() : sources_.memberships.size();
  }
  [[nodiscard]] std::size_t part_of(std::size_t membership) const {
    return hidden_ == Hidden::projects ? sources_.memberships[membership].project : membership;
  }

  const TieSources& sources_;
  const Network& whole_;
  Hidden hidden_;
  std::vector<Contribution> ties_;  ///< direct; those between the same two are one
};

/// The ties that only the first has. \pre the same nodes
std::vector<Pair> lost_ties(const Network& whole, const Network& left) {
  std::vector<Pair> lost;
  for (const EdgeId tie : edge_ids(whole)) {
    const auto [a, b] = whole.ends(tie);
    if (!tied(left, a, b)) lost.emplace_back(a, b);
  }
  return lost;
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
  constexpr std::size_t kMostJudged = 100000;  ///< pairs: a second or two
  const Network& network = study.network();
  if (network.directed() || network.two_mode() || pair_count(network.size()) > kMostJudged) return std::nullopt;
  return evaluate_hidden(tie_sources(study.ecosystem(), study.question()), {.at = top, .threads = threads});
}

std::string_view name(Ranking ranking) { return kNames.at(static_cast<std::size_t>(ranking)); }

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
  const auto wanted = static_cast<std::size_t>(std::llround(options.share * static_cast<double>(network.edge_count())));
  const Untied untied(
      network.size(), [&](const Pair& pair) { return tied(network, pair.first, pair.second); }, network.edge_count());
  if (network.edge_count() < 2 || untied.count() == 0) return std::nullopt;
  Evaluation evaluation;
  evaluation.sought = std::clamp<std::size_t>(wanted, 1, network.edge_count() - 1);
  evaluation.open_pairs = untied.count() + evaluation.sought;
  evaluation.at = precision_at(options, evaluation.sought, evaluation.open_pairs);
  evaluation.sampled = !untied.all();
  evaluation.of_projects = !sources.memberships.empty();
  const Hider hider(sources, network, options.hidden);
  const Random seed(options.seed);
  const auto repeat = [&](std::size_t repetition) {
    Random random = seed.split(repetition);
    const Network left = hider.hide(evaluation.sought, random);
    const std::vector<Pair> sought = lost_ties(network, left);
    const std::size_t at = options.at == 0 ? sought.size() : evaluation.at;
    return worth_of(asked(left, sought, untied.pairs(random), random), at, untied.all());
  };
  std::vector<Worth> repetitions;
  for_each_replicate(options.repetitions, {options.threads, options.ranks}, progress, repeat,
                     [&](const Worth& worth) { repetitions.push_back(worth); });
  evaluation.rankings = summed_up(repetitions, untied.all());
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
  evaluation.at = precision_at(options, evaluation.sought, evaluation.open_pairs);
  evaluation.sampled = !untied.all();
  const Random seed(options.seed);
  Random random = seed.split(0);
  const Trial trial = asked(before, sought, untied.pairs(random), random);
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
