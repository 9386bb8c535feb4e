// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/qca/qca_tables.h"

#include <algorithm>

#include <fmt/format.h>

#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/qca/fit.h"
#include "maillage/reports/qca/qca_messages.h"
#include "maillage/reports/tables/columns.h"

namespace maillage::reports {
namespace {

constexpr int kDecimals = 3;
constexpr std::size_t kLongestModel = 64;  ///< where lines cannot be broken

Cell nothing() { return {}; }

/// The level of a condition in a configuration; nothing where it does not apply.
Cell level_cell(qca::Literals configuration, std::size_t condition, const qca::Space& space) {
  for (std::size_t level = 0; level < space[condition].levels; ++level) {
    if ((configuration & space.literal(condition, level)) != 0) return Cell::count(level);
  }
  return nothing();
}

Cell output_cell(qca::RowOutput output) {
  switch (output) {
    case qca::RowOutput::positive: return Cell::text("1");
    case qca::RowOutput::negative: return Cell::text("0");
    case qca::RowOutput::remainder: break;
  }
  return Cell::text("?");
}

}  // namespace

Table QcaTables::table(const char* id, std::vector<Column> columns) const {
  return {.id = id, .language = language_, .columns = std::move(columns)};
}

const qca::Explanation& QcaTables::explanation(bool negated) const {
  return facts_.comparison.explanations[negated ? 1 : 0];
}

Cell QcaTables::share(const std::optional<double>& value) const {
  return Cell::number(value, NumberFormat{.decimals = kDecimals});
}

Cell QcaTables::case_list(const std::vector<std::size_t>& cases) const {
  Cell cell = cases_cell(facts_, cases);
  if (cells_ == QcaCells::short_ones) cell.shown = Prose(short_list(case_names(facts_, cases), language_));
  return cell;
}

/// Of a model: its terms, or how many there are in the rows below it.
std::string QcaTables::model_text(const qca::Expression& terms) const {
  std::string text = facts_.comparison.space.describe(terms);
  const bool is_long = cells_ == QcaCells::short_ones && terms.size() > 1 && utf8_length(text) > kLongestModel;
  return is_long ? kTermsBelow.in(language_, terms.size()) : text;
}

std::string QcaTables::number(double value) const { return to_readable(value, kDecimals, language_); }

std::string QcaTables::place(double value) const { return plain_number(value, language_); }

Table QcaTables::calibration() const {
  Table rows =
      table("calibration", {text_column("condition", kConditionColumn), text_column("calibration", kMethodColumn),
                            number_column("cases_in", kInsideColumn)});
  const auto add = [&](const qca::Condition& one) {
    const auto inside = std::ranges::count_if(
        one.values, [&](const auto& value) { return value && qca::calibrated(*value, one.calibration) > 0.5; });
    rows.rows.push_back({Cell::text(one.name), Cell::text(calibration_words(one.calibration, language_)),
                         Cell::count(static_cast<std::size_t>(inside))});
  };
  for (const qca::Condition& one : facts_.table.conditions) add(one);
  add(facts_.table.outcome);
  return rows;
}

Table QcaTables::necessity(bool negated) const {
  Table rows =
      table("necessity", {text_column("expression", kExpressionColumn), number_column("inclusion", kInclusionColumn),
                          number_column("relevance", kRelevanceColumn), number_column("coverage", kCoverageColumn)});
  for (const qca::Necessary& one : explanation(negated).necessary)
    rows.rows.push_back({Cell::text(describe(one, facts_.comparison.space)), share(one.fit.inclusion),
                         share(one.fit.relevance), share(one.fit.coverage)});
  return rows;
}

Table QcaTables::truth(bool negated) const {
  Table rows = table("truth_table", {});
  for (const qca::Condition& one : facts_.table.conditions)
    rows.columns.push_back({.id = one.name, .title = Text::verbatim(one.name), .numeric = true});
  for (Column& column :
       std::vector<Column>{text_column("output", kOutputColumn), number_column("n", kNumberColumn),
                           number_column("inclusion", kInclusionColumn), number_column("pri", kPriColumn),
                           text_column("cases", kCasesColumn), text_column("against", kAgainstColumn)})
    rows.columns.push_back(std::move(column));
  for (const qca::TruthRow& one : explanation(negated).rows) {
    std::vector<Cell>& row = rows.rows.emplace_back();
    for (std::size_t i = 0; i < facts_.table.conditions.size(); ++i)
      row.push_back(level_cell(one.configuration, i, facts_.comparison.space));
    row.insert(row.end(), {output_cell(one.output), Cell::count(one.cases.size()), share(one.fit.inclusion),
                           share(one.fit.pri), case_list(one.cases), case_list(one.against)});
  }
  return rows;
}

Table QcaTables::solutions(bool negated) const {
  Table rows = table("solutions", {text_column("solution", kSolutionColumn), text_column("model", kModelColumn),
                                   text_column("term", kTermColumn), number_column("inclusion", kInclusionColumn),
                                   number_column("pri", kPriColumn), number_column("coverage", kCoverageColumn),
                                   number_column("unique", kUniqueColumn), text_column("typical", kTypicalColumn),
                                   text_column("weaker", kWeakerColumn), text_column("deviant", kDeviantColumn),
                                   text_column("unexplained", kUnexplainedColumn)});
  for (const ShownSolution& shown : shown_solutions(explanation(negated))) {
    for (std::size_t i = 0; i < std::min(kModelsShown, shown.solution->models.size()); ++i) {
      if (!shown.solution->models[i].empty()) add_model(rows, negated, shown, i);
    }
  }
  return rows;
}

void QcaTables::add_model(Table& table, bool negated, const ShownSolution& shown, std::size_t model) const {
  const qca::Expression& terms = shown.solution->models[model];
  const qca::ModelCases cases = model_cases(terms, explanation(negated).memberships);
  const auto head = [&] {
    const std::string name = fmt::format("M{}", model + 1);
    const bool paired = shown.intermediate != nullptr;
    const std::string from = paired ? fmt::format("{} ({})", name, origin(*shown.intermediate)) : name;
    return std::vector<Cell>{Cell::named(shown.kind, Prose(name_of(shown, language_))), Cell::text(from)};
  };
  std::vector<Cell> whole = head();
  whole.insert(whole.end(), {Cell::text(model_text(terms)), share(cases.fit.inclusion), share(cases.fit.pri),
                             share(cases.fit.coverage), nothing(), Cell::text(""), Cell::text(""),
                             case_list(cases.deviant), case_list(cases.unexplained)});
  table.rows.push_back(std::move(whole));
  for (const qca::TermCases& one : cases.terms) {
    std::vector<Cell> row = head();
    row.insert(row.end(), {Cell::text(facts_.comparison.space.describe(one.term)), share(one.fit.inclusion),
                           share(one.fit.pri), share(one.fit.coverage), share(one.unique), case_list(one.typical),
                           case_list(one.weaker), case_list(one.deviant), Cell::text("")});
    table.rows.push_back(std::move(row));
  }
}

Table QcaTables::doubt_table() const {
  return table("doubts", {text_column("altered", kDoubtColumn), text_column("where", kPlaceColumn),
                          text_column("conservative", kConservative), text_column("parsimonious", kParsimonious),
                          text_column("intermediate", kIntermediate)});
}

void QcaTables::add_altered(std::vector<Cell>& row, const qca::Altered& altered) const {
  const std::size_t longest = cells_ == QcaCells::short_ones ? kLongestModel : std::string::npos;
  for (const qca::SolutionKind kind :
       {qca::SolutionKind::conservative, qca::SolutionKind::parsimonious, qca::SolutionKind::intermediate})
    row.push_back(Cell::text(altered_words(facts_, altered, kind, language_, longest)));
}

std::string QcaTables::range(const qca::CutRange& range) const {
  const auto shown = [&](double value) { return range.kind == qca::CutKind::cases ? place(value) : number(value); };
  if (range.above && range.up_to) return kFromTo.in(language_, shown(*range.above), shown(*range.up_to));
  if (range.above) return kMoreThan.in(language_, shown(*range.above));
  if (range.up_to) return kUpTo.in(language_, shown(*range.up_to));
  return std::string(kAnywhere.in(language_));
}

std::string QcaTables::given_range(bool negated, qca::CutKind kind) const {
  for (const qca::CutRange& one : facts_.doubts[negated ? 1 : 0].cuts) {
    if (one.kind == kind && one.is_given) return range(one);
  }
  return std::string(kAnywhere.in(language_));
}

Table QcaTables::cuts(bool negated) const {
  Table rows = doubt_table();
  for (const qca::CutRange& one : facts_.doubts[negated ? 1 : 0].cuts) {
    Label name = kCaseCutName;
    if (one.kind == qca::CutKind::inclusion) name = kInclusionCutName;
    if (one.kind == qca::CutKind::pri) name = kPriCutName;
    const std::string where = one.is_given ? kWithLabel.in(language_, range(one)) : range(one);
    std::vector<Cell>& row = rows.rows.emplace_back();
    row = {Cell::text(name.in(language_)), Cell::text(where)};
    add_altered(row, one.solutions);
  }
  return rows;
}

Table QcaTables::removals(bool negated, bool all) const {
  Table rows = doubt_table();
  for (const qca::Removal& one : facts_.doubts[negated ? 1 : 0].removals) {
    const bool changes = std::ranges::count(one.solutions.verdicts, qca::Verdict::changed) > 0;
    if (!all && !changes) continue;
    std::vector<Cell>& row = rows.rows.emplace_back();
    row = {Cell::text(kWithoutCase.in(language_)), Cell::text(facts_.table.cases[one.removed])};
    add_altered(row, one.solutions);
  }
  if (!all) add_unknown_removals(rows, facts_.doubts[negated ? 1 : 0].removals);
  return rows;
}

void QcaTables::add_unknown_removals(Table& table, const std::vector<qca::Removal>& removals) const {
  qca::Altered together;
  std::size_t count = 0;
  for (const qca::Removal& one : removals) {
    const bool changes = std::ranges::count(one.solutions.verdicts, qca::Verdict::changed) > 0;
    if (changes || one.solutions.is_same()) continue;
    ++count;
    for (std::size_t i = 0; i < together.verdicts.size(); ++i)
      together.verdicts[i] = std::max(together.verdicts[i], one.solutions.verdicts[i]);
  }
  if (count == 0) return;
  std::vector<Cell>& row = table.rows.emplace_back();
  row = {Cell::text(kWithoutOthers.in(language_, count)), Cell::text("")};
  add_altered(row, together);
}

Table QcaTables::anchors(bool negated) const {
  Table rows = doubt_table();
  for (const qca::AnchorDoubt& one : facts_.doubts[negated ? 1 : 0].anchors) {
    add_reach(rows, one, one.down);
    add_reach(rows, one, one.up);
  }
  return rows;
}

void QcaTables::add_reach(Table& table, const qca::AnchorDoubt& anchor, const qca::AnchorReach& reach) const {
  const qca::Condition& of = anchor.condition ? facts_.table.conditions[*anchor.condition] : facts_.table.outcome;
  const std::string where = reach.changes ? kHoldsUntil.in(language_, place(reach.tested), place(*reach.changes))
                                          : kHoldsAsTried.in(language_, place(reach.tested));
  std::vector<Cell>& row = table.rows.emplace_back();
  row = {Cell::text(kAnchorMoved.in(language_, of.name, place(anchor.place))), Cell::text(where)};
  add_altered(row, reach.solutions);
}

}  // namespace maillage::reports
