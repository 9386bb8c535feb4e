// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/grid/grid_tables.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "maillage/base/number.h"
#include "maillage/base/suggestion.h"
#include "maillage/base/text.h"
#include "maillage/base/wording.h"
#include "maillage/io/grid/grid_messages.h"
#include "maillage/io/grid/grid_rows.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/measures/registry.h"
#include "maillage/model/grid_words.h"

namespace maillage {
namespace {

constexpr Label kCriteriaTable{"critères", "criteria"};
constexpr Label kMarksTable{"notes", "marks"};

enum CriterionColumn : std::size_t { kId, kName, kPillar, kWeight, kLow, kHigh, kSense, kSource };
constexpr std::array<GridColumn, 8> kCriterionColumns = {{{{"id", "id"}, "identifiant|identifier", true},
                                                          {{"nom", "name"}, "critere|criterion|libelle"},
                                                          {{"pilier", "pillar"}, "dimension|axe", true},
                                                          {{"poids", "weight"}, "ponderation|coefficient", false, true},
                                                          {{"min", "min"}, "minimum|bas|low", true, true},
                                                          {{"max", "max"}, "maximum|haut|high", true, true},
                                                          {{"sens", "sense"}, "direction"},
                                                          {{"source", "source"}, "sources"}}};

enum MarkColumn : std::size_t { kProject, kCriterion, kValue, kDate, kMarkSource, kNote };
constexpr std::array<GridColumn, 6> kMarkColumns = {{{{"projet", "project"}, "projets|projects", true},
                                                     {{"critere", "criterion"}, "criteres|criteria", true},
                                                     {{"valeur", "value"}, "score|points", true, true},
                                                     {{"date", "date"}, "annee|year", false, true},
                                                     {{"source", "source"}, "sources"},
                                                     {{"note", "note"}, "remarque|commentaire|comment"}}};

/// By folded ids; none: a row at fault.
using Places = std::map<std::string, std::optional<std::size_t>>;
/// Ids by the folded name they have.
using Names = std::map<std::string, std::vector<std::string>>;

/// Reads the rows of both tables and tells every fault.
class GridReader {
 public:
  /// Without an ecosystem, projects are those that the marks name.
  GridReader(const Ecosystem* ecosystem, const ReadOptions& options, GridReading& reading)
      : ecosystem_(ecosystem), options_(options), reading_(reading) {}

  /// `asked`: scores are wanted, for which there must be criteria.
  void read(const GridFiles& from, bool asked) {
    GridRows criteria(from.criteria, {kCriteriaTable, kCriteriaTableNames, kCriterionColumns, !asked}, options_,
                      reading_.diagnostics);
    for (std::size_t row = 0; row < criteria.size(); ++row) read_criterion(criteria, row);
    if (criteria.is_readable() && criteria.size() == 0)
      criteria.tell(asked ? Severity::error : Severity::note, "grid-empty", Text(kNoCriteria));
    if (criteria.is_there()) reading_.ledgers.push_back(criteria.ledger());
    if (!criteria.is_readable() || from.marks.empty()) return;
    index_criteria();
    GridRows marks(from.marks, {kMarksTable, kMarksTableNames, kMarkColumns, from.marks == from.criteria}, options_,
                   reading_.diagnostics);
    if (ecosystem_ != nullptr) index_projects();
    for (std::size_t row = 0; row < marks.size(); ++row) read_mark(marks, row);
    if (marks.is_there()) reading_.ledgers.push_back(marks.ledger());
  }

 private:
  static bool lacks(GridRows& rows, std::size_t row, std::size_t column, std::span<const GridColumn> columns) {
    if (!rows.text(row, column).empty()) return false;
    rows.tell(Severity::error, "grid-empty-cell", row, column, kEmptyGridCell(columns[column].name));
    return true;
  }

  static std::optional<double> number(GridRows& rows, std::size_t row, std::size_t column) {
    const std::string& text = rows.text(row, column);
    const auto value = parse_number(text);
    if (!value) rows.tell(Severity::error, "grid-number", row, column, kNoGridNumber(shortened(text)));
    return value;
  }

  void read_criterion(GridRows& rows, std::size_t row) {
    Criterion one{.id = rows.text(row, kId), .name = rows.text(row, kName), .pillar = rows.text(row, kPillar)};
    if (lacks(rows, row, kId, kCriterionColumns)) return;
    const auto [place, first] = places_.emplace(fold(one.id), std::nullopt);
    if (first && !one.name.empty()) names_[fold(one.name)].push_back(one.id);
    if (!first) return rows.tell(Severity::error, "grid-same-criterion", row, kId, kSameCriterion(shortened(one.id)));
    if (one.name.empty()) one.name = one.id;
    one.source = rows.text(row, kSource);
    one.weight = weight(rows, row);
    one.sense = sense(rows, row);
    const bool no_pillar = lacks(rows, row, kPillar, kCriterionColumns);
    const auto ends = scale(rows, row);
    if (!is_measure_or_mark(rows, row, one) || no_pillar || !ends) return;
    std::tie(one.low, one.high) = *ends;
    place->second = reading_.grid.criteria.size();
    reading_.grid.criteria.push_back(std::move(one));
  }

  static std::optional<double> end_of_scale(GridRows& rows, std::size_t row, std::size_t column) {
    if (lacks(rows, row, column, kCriterionColumns)) return std::nullopt;
    return number(rows, row, column);
  }

  static std::optional<std::pair<double, double>> scale(GridRows& rows, std::size_t row) {
    const auto low = end_of_scale(rows, row, kLow);
    const auto high = end_of_scale(rows, row, kHigh);
    if (!low || !high) return std::nullopt;
    if (*low < *high) return std::pair(*low, *high);
    rows.tell(Severity::error, "grid-scale", row, kHigh, Text(kScaleTurned));
    return std::nullopt;
  }

  /// False, and told, for an id that is written like a measure of projects and is none.
  static bool is_measure_or_mark(GridRows& rows, std::size_t row, const Criterion& one) {
    if (measure_of(one) != nullptr || !fold(one.id).starts_with("project.")) return true;
    std::vector<std::string> known;
    for (const Measure& measure : measures()) {
      if (measure.scope == Scope::project) known.emplace_back(measure.id);
    }
    const auto meant = closest(one.id, known);
    rows.tell(Severity::error, "grid-measure", row, kId,
              meant ? kNoSuchGridMeasureMeant(shortened(one.id), *meant) : kNoSuchGridMeasure(shortened(one.id)));
    return false;
  }

  static double weight(GridRows& rows, std::size_t row) {
    const std::string& text = rows.text(row, kWeight);
    if (text.empty()) return 1;
    const auto value = parse_number(text);
    if (value && *value > 0) return *value;
    rows.tell(Severity::error, "grid-weight", row, kWeight, kNoGridWeight(shortened(text)));
    return 1;
  }

  static Sense sense(GridRows& rows, std::size_t row) {
    const std::string& text = rows.text(row, kSense);
    if (text == "-" || text == "−" || text == "–") return Sense::less;  // of which nothing is left when folded
    const std::string word = fold(text);
    if (word.empty() || word == "plus" || word == "more" || word == "+") return Sense::more;
    if (word == "moins" || word == "less") return Sense::less;
    rows.tell(Severity::error, "grid-sense", row, kSense, kNoGridSense(shortened(text)));
    return Sense::more;
  }

  /// Criteria whose names are nobody's id are called by these, too, where only one has the name.
  void index_criteria() {
    for (const auto& [name, ids] : names_) {
      if (ids.size() == 1 && !places_.contains(name)) called_[name] = fold(ids.front());
    }
  }

  /// By their ids, and by the names that only one has.
  void index_projects() {
    const std::vector<Project>& all = ecosystem_->projects;
    for (const Project& one : all) project_names_[fold(one.name)].push_back(one.id);
    for (std::size_t i = 0; i < all.size(); ++i) {
      const std::string name = fold(all[i].name);
      if (project_names_[name].size() == 1) projects_.emplace(name, i);
    }
    for (std::size_t i = 0; i < all.size(); ++i) projects_.insert_or_assign(fold(all[i].id), ProjectId(i));
  }

  std::optional<ProjectId> project(const std::string& text) {
    if (ecosystem_ == nullptr) return projects_.emplace(fold(text), ProjectId(projects_.size())).first->second;
    const auto found = projects_.find(fold(text));
    return found != projects_.end() ? std::optional(found->second) : std::nullopt;
  }

  /// Where the criterion of this id or name has its place; the end where there is none.
  [[nodiscard]] Places::const_iterator criterion(const std::string& text) const {
    const std::string folded = fold(text);
    const auto by_name = called_.find(folded);
    return places_.find(by_name == called_.end() ? folded : by_name->second);
  }

  void read_mark(GridRows& rows, std::size_t row) {
    for (const std::size_t column : {kProject, kCriterion}) {
      if (lacks(rows, row, column, kMarkColumns)) return;
    }
    const auto of_project = project(rows.text(row, kProject));
    if (!of_project) tell_unknown(rows, row, kProject);
    const auto of_criterion = criterion(rows.text(row, kCriterion));
    if (of_criterion == places_.end()) tell_unknown(rows, row, kCriterion);
    if (!of_project || of_criterion == places_.end() || rows.text(row, kValue).empty()) return;
    if (!of_criterion->second) return;  // its own row is at fault, which was told
    GridMark mark{.project = *of_project,
                  .criterion = *of_criterion->second,
                  .source = rows.text(row, kMarkSource),
                  .note = rows.text(row, kNote)};
    const Criterion& of = reading_.grid.criteria[mark.criterion];
    if (measure_of(of) != nullptr)
      return rows.tell(Severity::error, "grid-measured", row, kCriterion, kMeasuredCriterion(of.id));
    const auto value = number(rows, row, kValue);
    if (!value || !is_on_scale(rows, row, of, *value) || !read_date(rows, row, mark)) return;
    mark.value = *value;
    if (!marked_.emplace(mark.project, mark.criterion, mark.date).second)
      return rows.tell(Severity::error, "grid-same-mark", row, kValue, Text(kSameMark));
    reading_.grid.marks.push_back(std::move(mark));
  }

  static bool is_on_scale(GridRows& rows, std::size_t row, const Criterion& of, double value) {
    if (value >= of.low && value <= of.high) return true;
    rows.tell(Severity::error, "grid-off-scale", row, kValue, Text::per_language([&](Language language) {
                return kOffScale.in(language, rows.text(row, kValue), scale_end(of.low, language),
                                    scale_end(of.high, language));
              }));
    return false;
  }

  static bool read_date(GridRows& rows, std::size_t row, GridMark& mark) {
    const std::string& text = rows.text(row, kDate);
    if (text.empty()) return true;
    mark.date = parse_date(text);
    if (!mark.date) rows.tell(Severity::error, "grid-date", row, kDate, kNoGridDate(shortened(text)));
    return mark.date.has_value();
  }

  /// Names, ids and titles that may have been meant.
  [[nodiscard]] std::vector<std::string> known(bool projects) const {
    std::vector<std::string> words;
    if (projects) {
      for (const Project& one : ecosystem_->projects) words.insert(words.end(), {one.id, one.name});
      return words;
    }
    for (const auto& [id, place] : places_) words.push_back(place ? reading_.grid.criteria[*place].id : id);
    for (const Criterion& one : reading_.grid.criteria) words.push_back(one.name);
    return words;
  }

  void tell_unknown(GridRows& rows, std::size_t row, std::size_t column) {
    constexpr std::size_t kMost = 5;
    const bool project = column == kProject;
    const std::string& text = rows.text(row, column);
    const Names& names = project ? project_names_ : names_;
    const auto several = names.find(fold(text));
    if (several != names.end() && several->second.size() > 1) {
      const auto& message = project ? kProjectsOfThisName : kCriteriaOfThisName;
      return rows.tell(Severity::error, project ? "grid-projects" : "grid-criteria", row, column,
                       Text::per_language([&](Language language) {
                         return message.in(language, shortened(text),
                                           Wording(language).alternatives(several->second, kMost));
                       }));
    }
    const auto meant = closest(text, known(project));
    Text message = project ? kNoSuchProject(shortened(text)) : kNoSuchCriterion(shortened(text));
    if (meant) message = (project ? kNoSuchProjectMeant : kNoSuchCriterionMeant)(shortened(text), *meant);
    rows.tell(Severity::error, project ? "grid-project" : "grid-criterion", row, column, std::move(message));
  }

  const Ecosystem* ecosystem_;
  const ReadOptions& options_;
  GridReading& reading_;
  Places places_;                              ///< of criteria
  Names names_;                                ///< of criteria
  std::map<std::string, std::string> called_;  ///< folded ids by folded names of criteria
  Names project_names_;
  std::map<std::string, ProjectId> projects_;
  std::set<std::tuple<ProjectId, std::size_t, std::optional<Date>>> marked_;
};

std::string ending_of(const std::filesystem::path& file) { return fold(file.extension().string()); }

bool is_workbook_name(const std::filesystem::path& file) {
  constexpr std::array<std::string_view, 3> kEndings = {".xlsx", ".ods", ".xlsm"};
  return std::ranges::find(kEndings, ending_of(file)) != kEndings.end();
}

/// The one file of a table; empty where there is none. \throw InputError for two
std::filesystem::path file_called(std::span<const std::filesystem::path> files,
                                  std::span<const std::string_view> names) {
  std::vector<std::filesystem::path> called;
  for (const std::filesystem::path& file : files) {
    if (std::ranges::find(names, fold(file.stem().string())) != names.end() && has_table_ending(file))
      called.push_back(file);
  }
  const auto is_text = [](const std::filesystem::path& file) { return ending_of(file) == ".txt"; };
  if (!std::ranges::all_of(called, is_text)) std::erase_if(called, is_text);
  if (called.empty()) return {};
  if (called.size() == 1) return called.front();
  throw InputError(Diagnostic{.code = "grid-two-tables",
                              .place = {.file = called[1].string()},
                              .message = kTwoGridTables(called[0].filename().string(), called[1].filename().string())});
}

/// Warnings are errors where that was asked.
Diagnostics as_strict(const Diagnostics& found) {
  Diagnostics strict(found.limit());
  for (Diagnostic one : found.list()) {
    if (one.severity == Severity::warning) one.severity = Severity::error;
    strict.add(std::move(one));
  }
  return strict;
}

}  // namespace

std::optional<GridFiles> find_grid(const std::filesystem::path& data, const Files& files) {
  const bool folder = files.is_folder(data);
  if (!folder && is_workbook_name(data)) return GridFiles{data, data};
  if (!folder && !files.is_file(data)) return std::nullopt;
  const std::filesystem::path beside = data.has_parent_path() ? data.parent_path() : std::filesystem::path(".");
  const std::vector<std::filesystem::path> there = files.in_folder(folder ? data : beside);
  GridFiles found{file_called(there, kCriteriaTableNames), file_called(there, kMarksTableNames)};
  if (found.criteria.empty()) return std::nullopt;
  return found;
}

std::optional<GridReading> check_grid_tables(const GridFiles& from, const Ecosystem* ecosystem,
                                             const ReadOptions& options) {
  GridReading reading{{}, Diagnostics(options.diagnostics_kept), {}};
  GridReader(ecosystem, options, reading).read(from, false);
  if (reading.ledgers.empty() && !reading.diagnostics.has_errors()) return std::nullopt;
  reading.diagnostics.sort();
  if (options.strict) reading.diagnostics = as_strict(reading.diagnostics);
  return reading;
}

GridReading read_grid_tables(const GridFiles& from, const Ecosystem& ecosystem, const ReadOptions& options) {
  GridReading reading{{}, Diagnostics(options.diagnostics_kept), {}};
  GridReader(&ecosystem, options, reading).read(from, true);
  reading.diagnostics.sort();
  if (options.strict) reading.diagnostics = as_strict(reading.diagnostics);
  if (reading.diagnostics.has_errors()) throw InputError(std::move(reading.diagnostics));
  return reading;
}

}  // namespace maillage
