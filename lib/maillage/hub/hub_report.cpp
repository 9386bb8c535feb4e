// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/hub/hub_report.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <set>
#include <tuple>

#include "maillage/significance/effort.h"
#include "maillage/significance/kind_permutation.h"

namespace maillage {
namespace {

constexpr std::array<std::string_view, 11> kValues = {
    "degree",        "strength",   "betweenness_normalized", "brokered",   "brokered_partial", "brokered_exclusive",
    "brokered_sole", "constraint", "effective_size",         "efficiency", "hierarchy"};
constexpr std::array<std::string_view, 5> kStandings = {"degree", "strength", "betweenness_normalized", "harmonic",
                                                        "brokered_exclusive"};
constexpr std::array<BrokerRole, 4> kRoles = {BrokerRole::coordinator, BrokerRole::consultant, BrokerRole::boundary,
                                              BrokerRole::liaison};

Values role_counts(const std::vector<BrokeredPair>& pairs, NodeId actor, std::span<const KindId> kinds) {
  RoleCounts counts;
  for (const BrokeredPair& pair : pairs) {
    counts.add(broker_role(kinds[pair.from.index()], kinds[actor.index()], kinds[pair.to.index()], false), 1);
  }
  Values values;
  for (const BrokerRole role : kRoles) values.emplace_back(counts[role]);
  return values;
}

std::optional<Estimate> wider(const std::optional<Estimate>& one, const std::optional<Estimate>& other) {
  if (!one || !other) return one ? one : other;
  return one->epsilon < other->epsilon ? other : one;
}

/// Makes the report of one actor, one part after another.
class Reporter {
 public:
  Reporter(const Analysis& analysis, NodeId actor, const HubOptions& options, const Progress& progress)
      : analysis_(analysis),
        network_(analysis.network()),
        options_(options),
        progress_(progress),
        pairs_(brokered_pairs(network_, actor)) {
    report_.actor = actor;
  }

  HubReport report() {
    for (const std::string_view id : kValues) report_.values.push_back({find_measure(id), value(find_measure(id))});
    report_.kinds = brokered_kinds(network_, pairs_);
    report_.departure = with_without(analysis_, report_.actor);
    add_held_pairs();
    add_roles();
    add_standings();
    report_.stage = stage(analysis_).value_or(StageReport());
    if (options_.before != nullptr && options_.after != nullptr) {
      report_.bringing_together = bringing_together(*options_.before, *options_.after, network_[report_.actor].id);
    }
    return std::move(report_);
  }

 private:
  [[nodiscard]] std::optional<double> value(const Measure* measure) {
    return measure->compute(analysis_)[report_.actor.index()];
  }

  void add_held_pairs() {
    const Values strength = find_measure("strength")->compute(analysis_);
    std::vector<std::uint32_t> piece(network_.size(), 0);
    for (const auto& members : report_.departure.pieces) {
      for (const NodeId member : members) piece[member.index()] = static_cast<std::uint32_t>(members.size());
    }
    for (const BrokeredPair& pair : pairs_) {
      if (pair.between > 1) continue;
      report_.held.push_back({pair.from, pair.to, pair.sole, piece[pair.from.index()], piece[pair.to.index()],
                              strength[pair.from.index()].value_or(0) * strength[pair.to.index()].value_or(0)});
    }
    constexpr double kPrecision = 1e9;  // products of sums that differ by rounding are equal
    const auto order = [](const HeldPair& pair) {
      const double parted = pair.sole ? static_cast<double>(pair.piece_a) * pair.piece_c : 0;
      return std::tuple(!pair.sole, -parted, -std::round(kPrecision * pair.engagement), pair.a, pair.c);
    };
    std::sort(report_.held.begin(), report_.held.end(),
              [&](const HeldPair& a, const HeldPair& b) { return order(a) < order(b); });
  }

  void add_roles() {
    const KindStatistic statistic = [this](std::span<const KindId> kinds) {
      return role_counts(pairs_, report_.actor, kinds);
    };
    const Values observed = statistic(node_kinds(network_));
    PermutationTests tests;
    for (const auto& count : observed) tests.tests.push_back({.observed = count});
    if (options_.permutations > 0) {
      const PermutationOptions permuting{options_.permutations, options_.seed, options_.threads, options_.ranks};
      tests = kind_permutation(network_, statistic, permuting, steps());
    }
    done_ += options_.permutations;
    report_.exact_tests = tests.exact;
    for (std::size_t i = 0; i < kRoles.size(); ++i) report_.roles.push_back({kRoles[i], tests.tests[i]});
  }

  void add_standings() {
    std::vector<const Measure*> wanted;
    for (const std::string_view id : kStandings) {
      const Measure* measure = find_measure(id);
      wanted.push_back(measure);
      const Values values = measure->compute(analysis_);
      const auto ranked = static_cast<std::size_t>(
          std::count_if(values.begin(), values.end(), [](const auto& one) { return one.has_value(); }));
      const Interval rank{.observed = ranks(values)[report_.actor.index()]};
      report_.standings.push_back({measure, values[report_.actor.index()], ranked, rank, rank});
    }
    if (options_.robustness == 0) return;
    const auto ties = draws(wanted, Missing::ties);
    const auto actors = draws(wanted, Missing::actors);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      report_.standings[i].ties_missing = ties[i].intervals[report_.actor.index()];
      report_.standings[i].actors_missing = actors[i].intervals[report_.actor.index()];
      report_.standings[i].in_draws = wider(ties[i].in_draws, actors[i].in_draws);
    }
  }

  std::vector<MeasureRobustness> draws(const std::vector<const Measure*>& wanted, Missing missing) {
    const RobustnessOptions drawing{.missing = missing,
                                    .share = options_.missing,
                                    .replicates = options_.robustness,
                                    .seed = options_.seed,
                                    .threads = options_.threads,
                                    .ranks = options_.ranks,
                                    .agreement = false,
                                    .approximate = options_.draws_within};
    auto result = options_.sources != nullptr ? robustness(analysis_, *options_.sources, wanted, drawing, steps())
                                              : robustness(analysis_, wanted, drawing, steps());
    done_ += options_.robustness;
    return result;
  }

  /// Progress of one part within the whole.
  [[nodiscard]] Progress steps() const {
    if (!progress_) return {};
    return [this](std::size_t done, std::size_t) {
      progress_(done_ + done, options_.permutations + 2 * options_.robustness);
    };
  }

  const Analysis& analysis_;
  const Network& network_;
  const HubOptions& options_;
  const Progress& progress_;
  std::vector<BrokeredPair> pairs_;
  std::size_t done_ = 0;  ///< replicates of the parts before this one
  HubReport report_;
};

}  // namespace

std::optional<ChosenHub> default_hub(const Analysis& analysis) {
  if (analysis.network().size() == 0) return std::nullopt;
  const std::vector<NodeId> between = most_between(find_measure("betweenness")->compute(analysis));
  if (!between.empty()) return ChosenHub{between.front(), HubChoice::most_between, between.size() - 1};
  const Values degree = find_measure("degree")->compute(analysis);
  const auto best = std::max_element(degree.begin(), degree.end());
  return ChosenHub{NodeId(static_cast<std::size_t>(best - degree.begin())), HubChoice::best_tied,
                   static_cast<std::size_t>(std::count(degree.begin(), degree.end(), *best)) - 1};
}

std::vector<HeldPair> varied_pairs(const std::vector<HeldPair>& pairs, std::size_t count) {
  std::set<NodeId> seen;
  std::vector<bool> taken(pairs.size(), false);
  std::size_t number = 0;
  for (std::size_t i = 0; i < pairs.size() && number < count; ++i) {
    if (seen.contains(pairs[i].a) || seen.contains(pairs[i].c)) continue;
    seen.insert({pairs[i].a, pairs[i].c});
    taken[i] = true;
    ++number;
  }
  for (std::size_t i = 0; i < pairs.size() && number < count; ++i) {
    if (taken[i]) continue;
    taken[i] = true;
    ++number;
  }
  std::vector<HeldPair> found;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    if (taken[i]) found.push_back(pairs[i]);
  }
  return found;
}

std::optional<double> HubReport::value(std::string_view id) const {
  const auto found =
      std::find_if(values.begin(), values.end(), [id](const ActorValue& one) { return one.measure->id == id; });
  assert(found != values.end());
  return found->value;
}

double seconds_for_hub_report(const Analysis& analysis, const HubOptions& options) {
  std::vector<const Measure*> of_actors;
  for (const std::string_view id : kStandings) of_actors.push_back(find_measure(id));
  std::vector<const Measure*> compared = {find_measure("network.global_efficiency")};
  return seconds_for(of_actors, analysis) + 2 * seconds_for(compared, analysis) +
         seconds_for_replicates(analysis.network(), of_actors, 2 * options.robustness, options.draws_within);
}

HubReport hub_report(const Analysis& analysis, NodeId actor, const HubOptions& options, const Progress& progress) {
  [[maybe_unused]] const Network& network = analysis.network();
  assert(!network.directed() && !network.two_mode() && actor.index() < network.size());
  return Reporter(analysis, actor, options, progress).report();
}

}  // namespace maillage
