// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/significance/robustness.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <utility>

#include "maillage/base/random.h"
#include "maillage/significance/measure_values.h"
#include "maillage/significance/quantile.h"
#include "maillage/significance/replicates.h"
#include "maillage/significance/rounding.h"
#include "maillage/significance/source_rows.h"

namespace maillage {
namespace {

Interval interval(std::optional<double> observed, std::vector<double> draws) {
  Interval interval{.observed = observed, .draws = draws.size()};
  if (draws.empty()) return interval;
  std::sort(draws.begin(), draws.end());
  interval.low = quantile(draws, 0.05);
  interval.median = quantile(draws, 0.5);
  interval.high = quantile(draws, 0.95);
  return interval;
}

/// Correlation of two lists of numbers; nothing when either does not vary.
std::optional<double> correlation(std::span<const double> a, std::span<const double> b) {
  if (a.size() < 2) return std::nullopt;
  const auto count = static_cast<double>(a.size());
  const double mean_a = std::accumulate(a.begin(), a.end(), 0.0) / count;
  const double mean_b = std::accumulate(b.begin(), b.end(), 0.0) / count;
  double aa = 0;
  double bb = 0;
  double ab = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    aa += (a[i] - mean_a) * (a[i] - mean_a);
    bb += (b[i] - mean_b) * (b[i] - mean_b);
    ab += (a[i] - mean_a) * (b[i] - mean_b);
  }
  if (aa == 0 || bb == 0) return std::nullopt;
  return std::clamp(ab / std::sqrt(aa * bb), -1.0, 1.0);
}

/// Ranks of numbers, all of them defined.
std::vector<double> ranks_of(std::span<const double> values) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return std::pair(-values[a], a) < std::pair(-values[b], b); });
  std::vector<double> found(values.size());
  for (std::size_t first = 0; first < order.size();) {
    std::size_t end = first + 1;
    while (end < order.size() && equal_but_rounding(values[order[first]], values[order[end]])) ++end;
    const double rank = static_cast<double>(first + 1 + end) / 2;
    for (; first < end; ++first) found[order[first]] = rank;
  }
  return found;
}

/// Spearman's, over the places where both are defined.
std::optional<double> agreement(std::span<const std::optional<double>> a, std::span<const std::optional<double>> b) {
  std::vector<double> both_a;
  std::vector<double> both_b;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const std::optional<double>& in_a = a[i];
    const std::optional<double>& in_b = b[i];
    if (!in_a || !in_b) continue;
    both_a.push_back(*in_a);
    both_b.push_back(*in_b);
  }
  return correlation(ranks_of(both_a), ranks_of(both_b));
}

/// What is left of a network: its node i was node kept[i].
struct Remainder {
  Network network;
  std::vector<std::uint32_t> kept;
};

/// Takes things away from what a network is made of.
class Remover {
 public:
  /// \pre they outlive it
  Remover(const TieSources& sources, const RobustnessOptions& options)
      : sources_(sources),
        ties_(merged_direct_ties(sources)),
        missing_(options.missing),
        actors_(actor_count(sources.nodes)) {
    assert(options.share >= 0 && options.share < 1);
    const std::size_t all = missing_ == Missing::ties ? row_count() : actors_;
    const double number = std::round(options.share * static_cast<double>(all));
    number_ = options.share > 0 ? std::min(all, std::max<std::size_t>(1, static_cast<std::size_t>(number))) : 0;
  }

  [[nodiscard]] Remainder draw(Random stream) const {
    std::vector<bool> without_row(row_count(), false);
    std::vector<bool> without_node(sources_.nodes.size(), false);
    if (missing_ == Missing::ties) mark(without_row, row_count(), stream);
    else mark(without_node, actors_, stream);
    return remainder(without_row, without_node);
  }

 private:
  /// Direct ties, then memberships.
  [[nodiscard]] std::size_t row_count() const { return ties_.size() + sources_.memberships.size(); }

  /// Marks as many as are to go of the first `count`.
  void mark(std::vector<bool>& marks, std::size_t count, Random& stream) const {
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    stream.shuffle(std::span(order));
    for (std::size_t i = 0; i < number_; ++i) marks[order[i]] = true;
  }

  [[nodiscard]] Remainder remainder(const std::vector<bool>& without_row, const std::vector<bool>& without_node) const {
    TieSources left{.projects = sources_.projects,
                    .projection = sources_.projection,
                    .directed = sources_.directed,
                    .two_mode = sources_.two_mode};
    std::vector<std::uint32_t> kept;
    std::vector<std::uint32_t> number(sources_.nodes.size());
    for (std::uint32_t i = 0; i < sources_.nodes.size(); ++i) {
      if (without_node[i]) continue;
      number[i] = static_cast<std::uint32_t>(kept.size());
      kept.push_back(i);
      left.nodes.push_back(sources_.nodes[i]);
    }
    for (std::size_t i = 0; i < ties_.size(); ++i) {
      const Contribution& tie = ties_[i];
      if (without_row[i] || without_node[tie.from] || without_node[tie.to]) continue;
      left.direct.push_back({number[tie.from], number[tie.to], tie.evidence});
    }
    for (std::size_t i = 0; i < sources_.memberships.size(); ++i) {
      const Membership& part = sources_.memberships[i];
      if (without_row[ties_.size() + i] || without_node[part.actor]) continue;
      left.memberships.push_back(part);
      left.memberships.back().actor = number[part.actor];
    }
    for (SourceProject& project : left.projects) {
      if (project.node) project.node = number[*project.node];
    }
    return {network_of(left), std::move(kept)};
  }

  const TieSources& sources_;
  std::vector<Contribution> ties_;
  Missing missing_;
  std::size_t actors_;
  std::size_t number_ = 0;
};

/// Gathers what one measure says in each draw.
class Gatherer {
 public:
  Gatherer(const Network& network, const Measure& measure, const Values& observed, bool agreement)
      : measure_(measure),
        agreement_(agreement),
        actors_(actor_count(network.nodes())),
        observed_(per_actor() ? ranked(observed, actors_) : observed),
        draws_(observed_.size()) {}

  void add(const Estimate& estimate) {
    if (!in_draws_ || estimate.epsilon > in_draws_->epsilon) in_draws_ = estimate;
  }

  void add(const Values& values, const std::vector<std::uint32_t>& kept) {
    if (!per_actor()) {
      if (const std::optional<double>& value = values.front()) draws_.front().push_back(*value);
      return;
    }
    const auto end_of_actors = std::lower_bound(kept.begin(), kept.end(), actors_);
    const Values found = ranked(values, static_cast<std::size_t>(end_of_actors - kept.begin()));
    Values of_all(observed_.size());
    for (std::size_t i = 0; i < kept.size(); ++i) {
      of_all[kept[i]] = found[i];
      if (const std::optional<double>& rank = found[i]) draws_[kept[i]].push_back(*rank);
    }
    if (const auto with_observed = agreement_of_actors(of_all)) agreements_.push_back(*with_observed);
  }

  [[nodiscard]] MeasureRobustness result() const {
    MeasureRobustness result{.measure = &measure_, .in_draws = in_draws_};
    for (std::size_t i = 0; i < draws_.size(); ++i) result.intervals.push_back(interval(observed_[i], draws_[i]));
    if (per_actor()) result.agreement = interval(agreement_of_actors(observed_), agreements_);
    return result;
  }

 private:
  [[nodiscard]] bool per_actor() const { return measure_.scope == Scope::actor; }

  [[nodiscard]] std::optional<double> agreement_of_actors(const Values& found) const {
    if (!agreement_) return std::nullopt;
    return agreement(std::span(observed_).first(actors_), std::span(found).first(actors_));
  }

  /// Ranks of the first `actors` values among themselves, and of the others among themselves.
  [[nodiscard]] static Values ranked(const Values& values, std::size_t actors) {
    Values found = ranks(std::span(values).first(actors));
    const Values others = ranks(std::span(values).subspan(actors));
    found.insert(found.end(), others.begin(), others.end());
    return found;
  }

  const Measure& measure_;
  bool agreement_;
  std::size_t actors_;
  Values observed_;
  std::vector<std::vector<double>> draws_;
  std::vector<double> agreements_;
  std::optional<Estimate> in_draws_;
};

/// An estimate that packs.
struct Quality {
  Estimate of;

  template <typename Packing>
  void pack(Packing& packing) {
    auto drawn = static_cast<std::uint8_t>(of.drawn);
    packing(of.epsilon);
    packing(of.delta);
    packing(of.samples);
    packing(drawn);
    of.drawn = static_cast<Drawn>(drawn);
  }
};

/// The values of each measure in one draw, and how good they are.
struct Draw {
  std::vector<Values> values;
  std::vector<std::optional<Quality>> qualities;
  std::vector<std::uint32_t> kept;

  template <typename Packing>
  void pack(Packing& packing) {
    packing(values);
    packing(qualities);
    packing(kept);
  }
};

Draw measured(Remainder left, std::span<const Measure* const> measures, const MeasureOptions& options) {
  const Analysis analysis(std::move(left.network), options);
  Draw draw{.values = measure_values(analysis, measures), .qualities = {}, .kept = std::move(left.kept)};
  for (const Measure* measure : measures) {
    const auto estimate = estimate_of(*measure, analysis);
    draw.qualities.push_back(estimate ? std::optional(Quality{*estimate}) : std::nullopt);
  }
  return draw;
}

}  // namespace

Values ranks(std::span<const std::optional<double>> values) {
  std::vector<double> defined;
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const std::optional<double>& value = values[i];
    if (!value) continue;
    defined.push_back(*value);
    places.push_back(i);
  }
  const std::vector<double> found = ranks_of(defined);
  Values all(values.size());
  for (std::size_t i = 0; i < places.size(); ++i) all[places[i]] = found[i];
  return all;
}

std::vector<MeasureRobustness> robustness(const Analysis& analysis, std::span<const Measure* const> measures,
                                          const RobustnessOptions& options, const Progress& progress) {
  return robustness(analysis, tie_sources(analysis.network()), measures, options, progress);
}

std::vector<MeasureRobustness> robustness(const Analysis& analysis, const TieSources& sources,
                                          std::span<const Measure* const> measures, const RobustnessOptions& options,
                                          const Progress& progress) {
  assert(options.replicates > 0 && sources.nodes.size() == analysis.network().size());
  std::vector<Gatherer> gatherers;
  gatherers.reserve(measures.size());
  const Network& network = analysis.network();
  const auto observed = measure_values(analysis, measures);
  for (std::size_t i = 0; i < measures.size(); ++i)
    gatherers.emplace_back(network, *measures[i], observed[i], options.agreement);
  const Remover remover(sources, options);
  const Random random(options.seed);
  const auto make = [&](std::size_t b) {
    Random stream = random.split(b);
    const MeasureOptions own = {.seed = stream.next(), .threads = 1, .approximate = options.approximate};
    return measured(remover.draw(stream), measures, own);
  };
  for_each_replicate(options.replicates, {options.threads, options.ranks}, progress, make, [&](const Draw& draw) {
    for (std::size_t i = 0; i < gatherers.size(); ++i) {
      gatherers[i].add(draw.values[i], draw.kept);
      if (draw.qualities[i]) gatherers[i].add(draw.qualities[i]->of);
    }
  });
  std::vector<MeasureRobustness> results;
  results.reserve(gatherers.size());
  for (const Gatherer& gatherer : gatherers) results.push_back(gatherer.result());
  return results;
}

}  // namespace maillage
