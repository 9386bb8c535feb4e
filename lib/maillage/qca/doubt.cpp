// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/qca/doubt.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "maillage/base/parallel/parallel.h"

namespace maillage::qca {
namespace {

constexpr std::ptrdiff_t kRangesOnEitherSide = 5;
constexpr std::size_t kSteps = 10;
constexpr double kStep = 0.025;

/// What the models are, and whether these are all.
struct KnownModels {
  std::vector<Expression> models;
  bool all = true;
};

KnownModels known(const Minimised& solution) {
  return {solution.models, solution.completeness == Completeness::all && !solution.models.empty()};
}

/// Each of the kinds. A solution without any model was not looked for.
std::array<KnownModels, 3> known_models(const Solutions& solutions) {
  std::array<KnownModels, 3> known_ones = {known(solutions.conservative), known(solutions.parsimonious), {}};
  KnownModels& intermediate = known_ones[static_cast<std::size_t>(SolutionKind::intermediate)];
  intermediate.models = models_of(solutions.intermediate);
  intermediate.all = solutions.all_pairs && known_ones[0].all && known_ones[1].all;
  for (const Intermediate& one : solutions.intermediate)
    intermediate.all = intermediate.all && one.solution.completeness == Completeness::all;
  return known_ones;
}

/// Whether a model still tells the positive configurations from the negative ones.
bool still_holds(const Expression& model, const Configurations& configurations) {
  const auto in_model = [&](Literals one) {
    return std::ranges::any_of(model, [one](Literals term) { return holds(term, one); });
  };
  return std::ranges::all_of(configurations.positive, in_model) &&
         std::ranges::none_of(configurations.negative, in_model);
}

/// Where not all models are known, it is still known that things change when one of them no longer holds.
Verdict verdict(const KnownModels& before, const KnownModels& after, const Configurations& configurations) {
  if (before.all && after.all) return before.models == after.models ? Verdict::same : Verdict::changed;
  const bool hold =
      std::ranges::all_of(before.models, [&](const Expression& model) { return still_holds(model, configurations); });
  return hold ? Verdict::unknown : Verdict::changed;
}

/// An explanation solved again with something otherwise.
class Doubter {
 public:
  Doubter(const CaseTable& table, const Comparison& comparison, bool negated, const ComparisonOptions& options)
      : table_(table),
        space_(comparison.space),
        given_(comparison.explanations[negated ? 1 : 0]),
        negated_(negated),
        options_(options),
        configurations_(configurations_of(given_.rows)),
        models_(known_models(given_.standard)) {
    options_.limits.steps = std::min(options_.limits.steps, kStepsOfOne);
    options_.limits.counterfactuals = false;
    options_.limits.parsimonious = models_[static_cast<std::size_t>(SolutionKind::parsimonious)].all;
  }

  Doubt find() {
    Doubt found;
    add_cuts(found);
    found.removals.resize(table_.cases.size());
    list_anchors(found);
    std::vector<std::function<void()>> tasks;
    for (CutRange& one : found.cuts) tasks.emplace_back([&] { try_cut(one); });
    for (std::size_t i = 0; i < found.removals.size(); ++i)
      tasks.emplace_back([&, i] { try_without(i, found.removals[i]); });
    for (AnchorDoubt& one : found.anchors) {
      tasks.emplace_back([&] { try_anchor(one, false, one.down); });
      tasks.emplace_back([&] { try_anchor(one, true, one.up); });
    }
    parallel_for(tasks.size(), options_.threads, [&](std::size_t i) { tasks[i](); });
    join_ranges(found.cuts);
    return found;
  }

 private:
  static constexpr std::uint64_t kStepsOfOne = 2'000'000;

  [[nodiscard]] Altered altered(const Configurations& configurations) const {
    Altered result;
    const bool same = configurations == configurations_;
    const auto after = same ? models_ : known_models(solve(configurations, given_.expected, space_, options_.limits));
    for (std::size_t i = 0; i < after.size(); ++i) {
      result.verdicts[i] = verdict(models_[i], after[i], configurations);
      result.models[i] = after[i].models;
      if (same) result.verdicts[i] = Verdict::same;
      else if (!after[i].all) result.models[i].clear();
    }
    return result;
  }

  [[nodiscard]] Altered altered(const Memberships& memberships, const Cuts& cuts) const {
    return altered(configurations_of(truth_table(memberships, space_, cuts)));
  }

  static double& value(Cuts& cuts, CutKind kind) { return kind == CutKind::inclusion ? cuts.inclusion : cuts.pri; }

  [[nodiscard]] double given_cut(CutKind kind) const {
    if (kind == CutKind::cases) return static_cast<double>(options_.cuts.cases);
    return kind == CutKind::inclusion ? options_.cuts.inclusion : options_.cuts.pri;
  }

  static double height(const TruthRow& row, CutKind kind) {
    if (kind == CutKind::cases) return static_cast<double>(row.cases.size());
    return (kind == CutKind::inclusion ? row.fit.inclusion : row.fit.pri).value_or(0);
  }

  /// Values of the configurations at which the cut tells them apart; ascending.
  [[nodiscard]] std::vector<double> heights(CutKind kind) const {
    std::vector<double> values;
    for (const TruthRow& row : given_.rows) values.push_back(height(row, kind));
    std::ranges::sort(values);
    const auto close = [](double a, double b) { return reaches(a, b); };  // a ≤ b
    values.erase(std::unique(values.begin(), values.end(), close), values.end());
    return values;
  }

  void add_cuts(Doubt& found) const {
    for (const CutKind kind : {CutKind::inclusion, CutKind::pri, CutKind::cases}) {
      const std::vector<double> values = heights(kind);
      const auto size = static_cast<std::ptrdiff_t>(values.size());
      const auto at = std::ranges::find_if(values, [&](double one) { return reaches(one, given_cut(kind)); });
      const std::ptrdiff_t given = at - values.begin();
      const std::ptrdiff_t first = std::max<std::ptrdiff_t>(0, given - kRangesOnEitherSide);
      for (std::ptrdiff_t i = first; i <= std::min(size, given + kRangesOnEitherSide); ++i) {
        CutRange& range = found.cuts.emplace_back(CutRange{.kind = kind, .is_given = i == given});
        if (i > 0) range.above = values[static_cast<std::size_t>(i - 1)];
        if (i < size) range.up_to = values[static_cast<std::size_t>(i)];
      }
    }
  }

  void try_cut(CutRange& range) const {
    Cuts cuts = options_.cuts;
    const double beyond = 2 + static_cast<double>(table_.cases.size());
    const double cut = range.up_to.value_or(beyond);
    if (range.kind == CutKind::cases) cuts.cases = static_cast<std::size_t>(cut);
    else value(cuts, range.kind) = cut;
    range.solutions = altered(given_.memberships, range.is_given ? options_.cuts : cuts);
  }

  /// Neighbours with the same solutions are one range.
  static void join_ranges(std::vector<CutRange>& ranges) {
    std::vector<CutRange> joined;
    for (CutRange& one : ranges) {
      const bool same = !joined.empty() && joined.back().kind == one.kind && joined.back().solutions == one.solutions;
      if (!same) {
        joined.push_back(std::move(one));
        continue;
      }
      joined.back().up_to = one.up_to;
      joined.back().is_given = joined.back().is_given || one.is_given;
    }
    ranges = std::move(joined);
  }

  void try_without(std::size_t one, Removal& removal) const {
    removal.removed = one;
    removal.solutions = altered(given_.memberships.without(one), options_.cuts);
  }

  void list_anchors(Doubt& found) const {
    for (std::size_t i = 0; i <= table_.conditions.size(); ++i) {
      const bool of_outcome = i == table_.conditions.size();
      const auto& anchors = (of_outcome ? table_.outcome : table_.conditions[i]).calibration.anchors;
      for (std::size_t anchor = 0; anchor < anchors.size(); ++anchor) {
        AnchorDoubt one{.anchor = anchor, .place = anchors[anchor]};
        if (!of_outcome) one.condition = i;
        found.anchors.push_back(std::move(one));
      }
    }
  }

  [[nodiscard]] const Condition& condition_of(const AnchorDoubt& one) const {
    return one.condition ? table_.conditions[*one.condition] : table_.outcome;
  }

  /// Places to try, ever farther away.
  [[nodiscard]] std::vector<double> places(const AnchorDoubt& one, bool up) const {
    const Condition& condition = condition_of(one);
    if (condition.calibration.method == CalibrationMethod::thresholds) return observed_places(condition, one.place, up);
    const auto& anchors = condition.calibration.anchors;
    const double way =
        anchors.back() > anchors.front() ? anchors.back() - anchors.front() : anchors.front() - anchors.back();
    std::vector<double> places;
    for (std::size_t i = 1; i <= kSteps; ++i) {
      const double step = kStep * static_cast<double>(i) * way;
      places.push_back(up ? one.place + step : one.place - step);
    }
    return places;
  }

  /// A threshold tells cases apart by the observed values it is above of: the next ones.
  static std::vector<double> observed_places(const Condition& condition, double from, bool up) {
    std::vector<double> values;
    for (const auto& value : condition.values) {
      if (value && (up ? *value >= from : *value < from)) values.push_back(*value);
    }
    if (up) std::ranges::sort(values);
    else std::ranges::sort(values, std::greater<>());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    if (up && !values.empty() && values.front() == from) values.erase(values.begin());
    return values;
  }

  void try_anchor(const AnchorDoubt& one, bool up, AnchorReach& reach) const {
    reach.tested = one.place;
    for (const double place : places(one, up)) {
      Condition moved = condition_of(one);
      moved.calibration.anchors[one.anchor] = place;
      if (!moved.calibration.is_sound()) return;
      if (has_half(moved)) continue;
      const Altered after = altered(with(moved, one.condition), options_.cuts);
      if (!after.is_same()) {
        reach.changes = place;
        reach.solutions = after;
        return;
      }
      reach.tested = place;
    }
  }

  [[nodiscard]] Memberships with(const Condition& moved, const std::optional<std::size_t>& condition) const {
    if (condition) return given_.memberships.with(moved, *condition, space_);
    const Memberships other = given_.memberships.with_outcome(moved);
    return negated_ ? other.negated() : other;
  }

  /// Whether a case would be neither in nor out.
  static bool has_half(const Condition& condition) {
    return std::ranges::any_of(
        condition.values, [&](const auto& value) { return value && calibrated(*value, condition.calibration) == 0.5; });
  }

  const CaseTable& table_;
  const Space& space_;
  const Explanation& given_;
  bool negated_;
  ComparisonOptions options_;
  Configurations configurations_;
  std::array<KnownModels, 3> models_;
};

}  // namespace

bool Altered::is_same() const {
  return std::ranges::all_of(verdicts, [](Verdict one) { return one == Verdict::same; });
}

Doubt doubt(const CaseTable& table, const Comparison& comparison, bool negated, const ComparisonOptions& options) {
  return Doubter(table, comparison, negated, options).find();
}

}  // namespace maillage::qca
