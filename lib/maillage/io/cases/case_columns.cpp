// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/cases/case_columns.h"

#include <algorithm>
#include <memory>
#include <set>
#include <utility>

#include "maillage/base/number.h"
#include "maillage/base/suggestion.h"
#include "maillage/base/text.h"
#include "maillage/io/cases/case_column_messages.h"
#include "maillage/io/input_file.h"
#include "maillage/io/tables/cell_values.h"
#include "maillage/io/tables/dialect.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/io/text/standard_input.h"

namespace maillage {
namespace {

/// The place of a title among others: exactly, else folded where that fits one alone.
std::optional<std::size_t> find_title(const std::vector<std::string>& titles, const std::string& wanted) {
  const auto exact = std::ranges::find(titles, wanted);
  if (exact != titles.end()) return static_cast<std::size_t>(exact - titles.begin());
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < titles.size(); ++i) {
    if (fold(titles[i]) != fold(wanted)) continue;
    if (found) return std::nullopt;
    found = i;
  }
  return found;
}

Text no_such_column(const std::string& wanted, const std::vector<std::string>& titles) {
  const auto meant = closest(wanted, titles);
  return meant ? kNoSuchCaseColumnMeant(wanted, *meant) : kNoSuchCaseColumn(wanted);
}

bool says_not_applicable(std::string_view text) { return text == "-" || text == "–" || text == "—" || text == "−"; }

/// What a text of a column says; nothing where it is no number. A stated `decimal` sign is the only one there may be.
std::optional<double> number_of(const std::string& text, const std::string& column, const std::vector<WordValue>& words,
                                char decimal = '\0') {
  for (const WordValue& one : words) {
    const bool of_column = one.column.empty() || fold(one.column) == fold(column);
    if (of_column && fold(one.word) == fold(text)) return one.value;
  }
  const bool other_sign = decimal != '\0' && text.find(decimal == ',' ? '.' : ',') != std::string::npos;
  if (const auto number = other_sign ? std::nullopt : parse_number(text)) return number;
  if (const auto boolean = read_boolean(text, nullptr)) return *boolean ? 1 : 0;
  return std::nullopt;
}

/// Reads the wanted columns of one grid.
class CaseRows {
 public:
  CaseRows(const Grid& grid, const CaseQuestion& question, const ReadOptions& options, CaseReading& reading)
      : grid_(grid), question_(question), options_(options), reading_(reading) {}

  void read() {
    if (grid_.rows().empty()) return tell(Severity::error, "no-cases", grid_.place(), Text(kEmptyCaseTable));
    header_ = header_row();
    titles_ = titles_in(header_);
    if (!find_columns()) return;
    for (std::size_t row = header_ + 1; row < grid_.rows().size(); ++row) read_row(grid_.rows()[row]);
  }

  /// Whether one of its first rows has all titles that are wanted.
  [[nodiscard]] bool has_all() const {
    return !grid_.rows().empty() && known_in(header_row()) == question_.columns.size();
  }

 private:
  static constexpr std::size_t kLookedAt = 20;

  [[nodiscard]] std::vector<std::string> titles_in(std::size_t row) const {
    std::vector<std::string> titles;
    for (const GridCell& cell : grid_.cells(grid_.rows()[row])) titles.push_back(on_one_line(trim(cell.text())));
    return titles;
  }

  [[nodiscard]] std::size_t known_in(std::size_t row) const {
    const std::vector<std::string> titles = titles_in(row);
    return static_cast<std::size_t>(std::ranges::count_if(
        question_.columns, [&](const std::string& wanted) { return find_title(titles, wanted).has_value(); }));
  }

  /// Of the first rows, the one with most of the titles wanted.
  [[nodiscard]] std::size_t header_row() const {
    std::size_t best = 0;
    std::size_t most = 0;
    for (std::size_t row = 0; row < std::min(kLookedAt, grid_.rows().size()); ++row) {
      const std::size_t known = known_in(row);
      if (known > most) best = row;
      most = std::max(most, known);
    }
    return best;
  }

  void tell(Severity severity, std::string_view code, const Place& place, Text message) {
    reading_.diagnostics.add({.severity = severity, .code = code, .place = place, .message = std::move(message)});
  }

  void tell_cell(Severity severity, std::string_view code, std::uint32_t line, std::size_t column, Text message) {
    Diagnostic fault = grid_.locate(line, static_cast<std::uint32_t>(column));
    fault.severity = severity;
    fault.code = code;
    fault.message = std::move(message);
    reading_.diagnostics.add(std::move(fault));
  }

  bool find_columns() {
    const auto find = [&](const std::string& wanted) {
      const auto place = find_title(titles_, wanted);
      if (!place) tell(Severity::error, "unknown-column", grid_.place(), no_such_column(wanted, titles_));
      return place.value_or(0);
    };
    if (!question_.names.empty()) names_ = find(question_.names);
    for (const std::string& wanted : question_.columns) {
      places_.push_back(find(wanted));
      reading_.columns.push_back({titles_[places_.back()], {}});
    }
    return !reading_.diagnostics.has_errors();
  }

  /// The texts of a row; where wanted, the empty ones it begins with say what the row above does.
  std::vector<std::string> texts_of(const GridRow& row) {
    std::vector<std::string> texts;
    for (const GridCell& cell : grid_.cells(row)) {
      const std::string text = on_one_line(trim(cell.text()));
      texts.push_back(says_nothing(text, cell.quoted) ? "" : text);
    }
    texts.resize(std::max(texts.size(), titles_.size()));
    const bool any = std::ranges::any_of(texts, [](const std::string& text) { return !text.empty(); });
    for (std::size_t i = 0; options_.fill_down && any && i < above_.size() && texts[i].empty(); ++i)
      texts[i] = above_[i];
    if (any) above_ = texts;
    return texts;
  }

  void read_row(const GridRow& row) {
    const std::vector<std::string> all = texts_of(row);
    const std::string& name = all[names_];
    std::vector<std::string> texts;
    for (const std::size_t place : places_) texts.push_back(all[place]);
    const bool any = std::ranges::any_of(texts, [](const std::string& text) { return !text.empty(); });
    if (name.empty() && !any) return;
    if (name.empty()) return tell_cell(Severity::warning, "no-name", row.line, names_, Text(kCaseWithoutName));
    if (!is_whole(name, texts, row.line)) return;
    reading_.cases.push_back(name);
    for (std::size_t i = 0; i < texts.size(); ++i) reading_.columns[i].values.push_back(value(texts[i], i, row.line));
  }

  bool is_whole(const std::string& name, const std::vector<std::string>& texts, std::uint32_t line) {
    const auto empty = std::ranges::find(texts, "");
    if (empty == texts.end()) return true;
    const auto i = static_cast<std::size_t>(empty - texts.begin());
    tell_cell(Severity::warning, "set-aside", line, places_[i], kCaseSetAside(name, reading_.columns[i].name));
    reading_.set_aside.push_back(name);
    return false;
  }

  std::optional<double> value(const std::string& text, std::size_t i, std::uint32_t line) {
    if (says_not_applicable(text)) return std::nullopt;
    const std::string& column = reading_.columns[i].name;
    const auto number = number_of(text, column, question_.words, options_.decimal);
    if (!number && told_.emplace(i, text).second)
      tell_cell(Severity::error, "no-number", line, places_[i], kNoCaseNumber(shortened(text), column));
    return number;
  }

  const Grid& grid_;
  const CaseQuestion& question_;
  const ReadOptions& options_;
  CaseReading& reading_;
  std::size_t header_ = 0;
  std::vector<std::string> titles_;
  std::vector<std::string> above_;  ///< texts of the row before
  std::size_t names_ = 0;
  std::vector<std::size_t> places_;
  std::set<std::pair<std::size_t, std::string>> told_;  ///< words that are no number, by column: each is told once
};

void read_text(const InputFile& file, const CaseQuestion& question, const ReadOptions& options, CaseReading& reading) {
  const std::unique_ptr<SourceText> text = file.read_text(options.encoding, reading.diagnostics);
  text->prepare_table(options.repair, reading.diagnostics);
  const std::unique_ptr<Grid> grid = read_grid(*text, std::nullopt, {}, reading.diagnostics);
  CaseRows(*grid, question, options, reading).read();
}

/// The sheet of this name, or the first one that has all columns; null, and told, where there is none.
const OpenSheet* chosen_sheet(const std::vector<OpenSheet>& sheets, const std::string& file,
                              const CaseQuestion& question, const ReadOptions& options, CaseReading& reading) {
  for (const OpenSheet& one : sheets) {
    const bool named = fold(one.grid->place().sheet) == fold(question.sheet);
    if (question.sheet.empty() ? CaseRows(*one.grid, question, options, reading).has_all() : named) return &one;
  }
  if (reading.diagnostics.has_errors()) return nullptr;
  Text message = question.sheet.empty() ? Text(kNoCaseSheet) : kNoSuchCaseSheet(question.sheet);
  reading.diagnostics.add({.code = "unknown-sheet", .place = {.file = file}, .message = std::move(message)});
  return nullptr;
}

/// Every warning as an error, where that is wanted.
void make_strict(Diagnostics& diagnostics) {
  Diagnostics strict(diagnostics.limit());
  for (Diagnostic one : diagnostics.list()) {
    if (one.severity == Severity::warning) one.severity = Severity::error;
    strict.add(std::move(one));
  }
  diagnostics = std::move(strict);
}

CaseReading finished(CaseReading reading, bool strict = false) {
  reading.diagnostics.sort();
  if (strict) make_strict(reading.diagnostics);
  if (reading.diagnostics.has_errors()) throw InputError(std::move(reading.diagnostics));
  return reading;
}

/// What a project says under a title, as a text; nothing where it says nothing.
class ProjectColumns {
 public:
  ProjectColumns(const Ecosystem& ecosystem, const std::vector<CaseColumn>& measured)
      : ecosystem_(ecosystem), measured_(measured) {
    for (const Attribute& one : ecosystem.project_attributes) titles_.push_back(one.name);
    titles_.emplace_back("statut");
    titles_.emplace_back("status");
    for (const CaseColumn& one : measured) titles_.push_back(one.name);
  }

  [[nodiscard]] const std::vector<std::string>& titles() const { return titles_; }

  [[nodiscard]] std::string text(std::size_t column, std::size_t project) const {
    const auto& attributes = ecosystem_.project_attributes;
    if (column < attributes.size())
      return std::visit([&](const auto& of) { return said(of[project]); }, attributes[column].values);
    constexpr std::size_t kStatuses = 2;
    if (column >= attributes.size() + kStatuses)
      return said(measured_[column - attributes.size() - kStatuses].values[project]);
    const auto& status = ecosystem_.projects[project].status;
    const Language language = column == attributes.size() ? Language::french : Language::english;
    return status ? label(ecosystem_, *status, language) : "";
  }

 private:
  static std::string said(const std::optional<double>& value) { return value ? to_exact(*value) : ""; }
  static std::string said(const std::optional<bool>& value) {
    if (!value) return "";
    return *value ? "1" : "0";
  }
  static std::string said(const std::optional<std::string>& value) { return value.value_or(""); }
  static std::string said(const std::optional<Date>& value) { return value ? std::to_string(value->year) : ""; }

  const Ecosystem& ecosystem_;
  const std::vector<CaseColumn>& measured_;
  std::vector<std::string> titles_;
};

}  // namespace

CaseReading read_cases(const std::filesystem::path& path, const CaseQuestion& question, const ReadOptions& options) {
  CaseReading reading{{}, {}, {}, Diagnostics(options.diagnostics_kept)};
  InputFile file(input_path(path), *options.files);
  if (!file.is_workbook()) {
    read_text(file, question, options, reading);
    return finished(std::move(reading), options.strict);
  }
  const std::vector<OpenSheet> sheets = file.read_sheets(Severity::error, reading.diagnostics);
  if (const OpenSheet* sheet = chosen_sheet(sheets, file.name(), question, options, reading)) {
    tell_of_sheet(*sheet->grid, *sheet, reading.diagnostics);
    CaseRows(*sheet->grid, question, options, reading).read();
  }
  return finished(std::move(reading), options.strict);
}

CaseReading cases_of_projects(const Ecosystem& ecosystem, const CaseQuestion& question, bool strict,
                              const std::vector<CaseColumn>& measured) {
  CaseReading reading;
  const ProjectColumns columns(ecosystem, measured);
  std::vector<std::size_t> places;
  const auto add = [&](Severity severity, std::string_view code, Text message, const Origin& origin) {
    Place place;
    if (origin.line > 0) place = {.file = ecosystem.files[origin.file.index()], .line = origin.line};
    reading.diagnostics.add({.severity = severity, .code = code, .place = place, .message = std::move(message)});
  };
  for (const std::string& wanted : question.columns) {
    const auto place = find_title(columns.titles(), wanted);
    if (!place) add(Severity::error, "unknown-column", no_such_column(wanted, columns.titles()), {});
    places.push_back(place.value_or(0));
    reading.columns.push_back({place ? columns.titles()[*place] : wanted, {}});
  }
  if (reading.diagnostics.has_errors()) throw InputError(std::move(reading.diagnostics));
  std::set<std::pair<std::size_t, std::string>> told;
  for (std::size_t project = 0; project < ecosystem.projects.size(); ++project) {
    const Project& one = ecosystem.projects[project];
    std::vector<std::optional<double>> values;
    std::string lacking;
    for (std::size_t i = 0; i < places.size(); ++i) {
      const std::string text = columns.text(places[i], project);
      if (text.empty() && lacking.empty()) lacking = reading.columns[i].name;
      const bool applies = !text.empty() && !says_not_applicable(text);
      values.push_back(applies ? number_of(text, reading.columns[i].name, question.words) : std::nullopt);
      if (applies && !values.back() && told.emplace(i, text).second)
        add(Severity::error, "no-number", kNoCaseNumber(shortened(text), reading.columns[i].name), one.origin);
    }
    if (!lacking.empty()) {
      add(Severity::warning, "set-aside", kCaseSetAside(one.name, lacking), one.origin);
      reading.set_aside.push_back(one.name);
      continue;
    }
    reading.cases.push_back(one.name);
    for (std::size_t i = 0; i < values.size(); ++i) reading.columns[i].values.push_back(values[i]);
  }
  return finished(std::move(reading), strict);
}

}  // namespace maillage
