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
#include "maillage/io/grid/grid_messages.h"
#include "maillage/io/grid/grid_rows.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/measures/registry.h"

namespace maillage {
namespace {

constexpr std::array<std::string_view, 4> kCriteriaNames = {"criteres", "criteria", "critere", "criterion"};
constexpr std::array<std::string_view, 4> kMarksNames = {"notes", "marks", "note", "notation"};

enum CriterionColumn : std::size_t { kId, kName, kPillar, kWeight, kLow, kHigh, kSense, kSource };
constexpr std::array<GridColumn, 8> kCriterionColumns = {{{{"id", "id"}, "identifiant|identifier", true},
                                                          {{"nom", "name"}, "critere|criterion|libelle"},
                                                          {{"pilier", "pillar"}, "dimension|axe", true},
                                                          {{"poids", "weight"}, "ponderation|coefficient"},
                                                          {{"min", "min"}, "minimum|bas|low", true},
                                                          {{"max", "max"}, "maximum|haut|high", true},
                                                          {{"sens", "sense"}, "direction"},
                                                          {{"source", "source"}, "sources"}}};

enum MarkColumn : std::size_t { kProject, kCriterion, kValue, kDate, kMarkSource, kNote };
constexpr std::array<GridColumn, 6> kMarkColumns = {{{{"projet", "project"}, "projets|projects", true},
                                                     {{"critere", "criterion"}, "criteres|criteria", true},
                                                     {{"valeur", "value"}, "score|points", true},
                                                     {{"date", "date"}, "annee|year"},
                                                     {{"source", "source"}, "sources"},
                                                     {{"note", "note"}, "remarque|commentaire|comment"}}};

/// Reads the rows of both tables and tells every fault.
class GridReader {
 public:
  GridReader(const Ecosystem& ecosystem, const ReadOptions& options, GridReading& reading)
      : ecosystem_(ecosystem), options_(options), reading_(reading) {}

  void read(const GridFiles& from) {
    GridRows criteria(from.criteria, {kCriteriaNames, kCriterionColumns}, options_, reading_.diagnostics);
    if (!criteria.is_readable()) return;
    for (std::size_t row = 0; row < criteria.size(); ++row) read_criterion(criteria, row);
    if (criteria.size() == 0) criteria.tell("no-criteria", Text(kNoCriteria));
    if (from.marks.empty()) return;
    GridRows marks(from.marks, {kMarksNames, kMarkColumns}, options_, reading_.diagnostics);
    if (!marks.is_readable()) return;
    index_projects();
    for (std::size_t row = 0; row < marks.size(); ++row) read_mark(marks, row);
  }

 private:
  static bool lacks(GridRows& rows, std::size_t row, std::size_t column, std::span<const GridColumn> columns) {
    if (!rows.text(row, column).empty()) return false;
    rows.tell(Severity::error, "empty-cell", row, column, kEmptyGridCell(columns[column].name));
    return true;
  }

  static std::optional<double> number(GridRows& rows, std::size_t row, std::size_t column) {
    const std::string& text = rows.text(row, column);
    const auto value = parse_number(text);
    if (!value) rows.tell(Severity::error, "no-mark", row, column, kNoGridNumber(shortened(text)));
    return value;
  }

  void read_criterion(GridRows& rows, std::size_t row) {
    Criterion one{.id = rows.text(row, kId), .name = rows.text(row, kName), .pillar = rows.text(row, kPillar)};
    for (const std::size_t column : {kId, kPillar, kLow, kHigh}) {
      if (lacks(rows, row, column, kCriterionColumns)) return;
    }
    if (one.name.empty()) one.name = one.id;
    one.source = rows.text(row, kSource);
    if (!places_.emplace(fold(one.id), reading_.grid.criteria.size()).second)
      return rows.tell(Severity::error, "same-criterion", row, kId, kSameCriterion(shortened(one.id)));
    const auto low = number(rows, row, kLow);
    const auto high = number(rows, row, kHigh);
    if (low && high && *low >= *high) rows.tell(Severity::error, "scale", row, kHigh, Text(kScaleTurned));
    if (low && high && *low < *high) std::tie(one.low, one.high) = std::pair(*low, *high);
    one.weight = weight(rows, row);
    one.sense = sense(rows, row);
    reading_.grid.criteria.push_back(std::move(one));
  }

  static double weight(GridRows& rows, std::size_t row) {
    const std::string& text = rows.text(row, kWeight);
    if (text.empty()) return 1;
    const auto value = parse_number(text);
    if (value && *value > 0) return *value;
    rows.tell(Severity::error, "bad-weight", row, kWeight, kNoGridWeight(shortened(text)));
    return 1;
  }

  static Sense sense(GridRows& rows, std::size_t row) {
    const std::string word = fold(rows.text(row, kSense));
    if (word.empty() || word == "plus" || word == "more" || word == "+") return Sense::more;
    if (word == "moins" || word == "less" || word == "-" || word == "−") return Sense::less;
    rows.tell(Severity::error, "bad-sense", row, kSense, kNoGridSense(shortened(rows.text(row, kSense))));
    return Sense::more;
  }

  /// By their ids, and by the names that only one has.
  void index_projects() {
    std::map<std::string, std::size_t> names;
    for (const Project& one : ecosystem_.projects) ++names[fold(one.name)];
    for (std::size_t i = 0; i < ecosystem_.projects.size(); ++i) {
      const std::string name = fold(ecosystem_.projects[i].name);
      if (names[name] == 1) projects_.emplace(name, i);
    }
    for (std::size_t i = 0; i < ecosystem_.projects.size(); ++i)
      projects_.insert_or_assign(fold(ecosystem_.projects[i].id), ProjectId(i));
  }

  void read_mark(GridRows& rows, std::size_t row) {
    for (const std::size_t column : {kProject, kCriterion}) {
      if (lacks(rows, row, column, kMarkColumns)) return;
    }
    const auto project = projects_.find(fold(rows.text(row, kProject)));
    if (project == projects_.end()) tell_unknown(rows, row, kProject);
    const auto criterion = places_.find(fold(rows.text(row, kCriterion)));
    if (criterion == places_.end()) tell_unknown(rows, row, kCriterion);
    if (project == projects_.end() || criterion == places_.end() || rows.text(row, kValue).empty()) return;
    GridMark mark{.project = project->second,
                  .criterion = criterion->second,
                  .source = rows.text(row, kMarkSource),
                  .note = rows.text(row, kNote)};
    if (criterion->second >= reading_.grid.criteria.size()) return;  // of a row at fault
    const Criterion& of = reading_.grid.criteria[criterion->second];
    if (find_measure(of.id) != nullptr)
      return rows.tell(Severity::error, "measured", row, kCriterion, kMeasuredCriterion(of.id));
    const auto value = number(rows, row, kValue);
    if (!value || !is_on_scale(rows, row, of, *value) || !read_date(rows, row, mark)) return;
    mark.value = *value;
    if (!marked_.emplace(mark.project, mark.criterion, mark.date).second)
      return rows.tell(Severity::error, "same-mark", row, kValue, Text(kSameMark));
    reading_.grid.marks.push_back(std::move(mark));
  }

  static bool is_on_scale(GridRows& rows, std::size_t row, const Criterion& of, double value) {
    if (value >= of.low && value <= of.high) return true;
    rows.tell(Severity::error, "off-scale", row, kValue,
              kOffScale(rows.text(row, kValue), to_exact(of.low), to_exact(of.high)));
    return false;
  }

  static bool read_date(GridRows& rows, std::size_t row, GridMark& mark) {
    const std::string& text = rows.text(row, kDate);
    if (text.empty()) return true;
    mark.date = parse_date(text);
    if (!mark.date) rows.tell(Severity::error, "bad-date", row, kDate, kNoGridDate(shortened(text)));
    return mark.date.has_value();
  }

  void tell_unknown(GridRows& rows, std::size_t row, std::size_t column) {
    std::vector<std::string> known;
    if (column == kProject) {
      for (const Project& one : ecosystem_.projects) known.insert(known.end(), {one.id, one.name});
    } else {
      for (const Criterion& one : reading_.grid.criteria) known.push_back(one.id);
    }
    const std::string& text = rows.text(row, column);
    const auto meant = closest(text, known);
    const bool project = column == kProject;
    Text message = project ? kNoSuchProject(shortened(text)) : kNoSuchCriterion(shortened(text));
    if (meant) message = (project ? kNoSuchProjectMeant : kNoSuchCriterionMeant)(shortened(text), *meant);
    rows.tell(Severity::error, project ? "unknown-project" : "unknown-criterion", row, column, std::move(message));
  }

  const Ecosystem& ecosystem_;
  const ReadOptions& options_;
  GridReading& reading_;
  std::map<std::string, std::size_t> places_;  ///< of criteria by their folded ids
  std::map<std::string, ProjectId> projects_;
  std::set<std::tuple<ProjectId, std::size_t, std::optional<Date>>> marked_;
};

bool is_called(const std::filesystem::path& file, std::span<const std::string_view> names) {
  return std::ranges::find(names, fold(file.stem().string())) != names.end() && has_table_ending(file);
}

}  // namespace

std::optional<GridFiles> find_grid(const std::filesystem::path& data, const Files& files) {
  GridFiles found;
  const std::filesystem::path folder = fold(data.extension().string()) == ".json" ? data.parent_path() : data;
  if (!files.is_folder(folder)) {
    const std::string ending = fold(data.extension().string());
    if (ending == ".xlsx" || ending == ".ods" || ending == ".xlsm") return GridFiles{data, data};
    return std::nullopt;
  }
  for (const std::filesystem::path& file : files.in_folder(folder)) {
    if (is_called(file, kCriteriaNames)) found.criteria = file;
    if (is_called(file, kMarksNames)) found.marks = file;
  }
  return found.criteria.empty() ? std::nullopt : std::optional(found);
}

GridReading read_grid_tables(const GridFiles& from, const Ecosystem& ecosystem, const ReadOptions& options) {
  GridReading reading{{}, Diagnostics(options.diagnostics_kept)};
  GridReader(ecosystem, options, reading).read(from);
  reading.diagnostics.sort();
  if (options.strict) {
    Diagnostics strict(reading.diagnostics.limit());
    for (Diagnostic one : reading.diagnostics.list()) {
      if (one.severity == Severity::warning) one.severity = Severity::error;
      strict.add(std::move(one));
    }
    reading.diagnostics = std::move(strict);
  }
  if (reading.diagnostics.has_errors()) throw InputError(std::move(reading.diagnostics));
  return reading;
}

}  // namespace maillage
