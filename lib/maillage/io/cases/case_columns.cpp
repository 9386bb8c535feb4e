// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/cases/case_columns.h"

#include <algorithm>
#include <memory>
#include <set>
#include <utility>

#include "maillage/base/text.h"
#include "maillage/base/wording.h"
#include "maillage/io/cases/case_column_messages.h"
#include "maillage/io/cases/case_rules.h"
#include "maillage/io/input_file.h"
#include "maillage/io/tables/dialect.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/io/text/standard_input.h"

namespace maillage {
namespace {

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
    set_aside_.tell(reading_.columns, reading_.diagnostics);
    tell_nameless();
  }

  /// Whether one of its first rows has all titles that are wanted.
  [[nodiscard]] bool has_all() const {
    return !grid_.rows().empty() && known_in(header_row()) == question_.columns.size();
  }

  /// Of the row of titles.
  [[nodiscard]] std::vector<std::string> titles() const {
    return grid_.rows().empty() ? std::vector<std::string>() : titles_in(header_row());
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
    const std::vector<OfferedColumns> offered = {offered_titles(Text(kColumnsOfTable), titles_)};
    const auto find = [&](const std::string& wanted) {
      const auto place = find_title(titles_, wanted);
      if (!place) tell(Severity::error, "unknown-column", grid_.place(), no_such_column(wanted, offered));
      return place.value_or(0);
    };
    if (!question_.names.empty()) names_ = find(question_.names);
    for (const std::string& wanted : question_.columns) {
      places_.push_back(find(wanted));
      reading_.columns.push_back({titles_[places_.back()], {}});
    }
    if (!reading_.diagnostics.has_errors()) return true;
    tell_offered(offered, grid_.place(), reading_.diagnostics);
    return false;
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
    if (name.empty()) return nameless_.push_back(row.line);
    if (!is_whole(name, texts, row.line)) return;
    reading_.cases.push_back(name);
    for (std::size_t i = 0; i < texts.size(); ++i) reading_.columns[i].values.push_back(value(texts[i], i, row.line));
  }

  bool is_whole(const std::string& name, const std::vector<std::string>& texts, std::uint32_t line) {
    const auto empty = std::ranges::find(texts, "");
    if (empty == texts.end()) return true;
    const auto i = static_cast<std::size_t>(empty - texts.begin());
    set_aside_.add(i, name, grid_.locate(line, static_cast<std::uint32_t>(places_[i])));
    reading_.set_aside.push_back(name);
    return false;
  }

  void tell_nameless() {
    if (nameless_.empty()) return;
    const std::size_t count = nameless_.size();
    std::vector<std::string> lines;
    for (const std::uint32_t line : nameless_) lines.push_back(std::to_string(line));
    Text message = count == 1 ? Text(kCaseWithoutName) : Text::per_language([&](Language language) {
      return kCasesWithoutName.in(language, count, Wording(language).list(lines, kMostNamed));
    });
    tell_cell(Severity::warning, "no-name", nameless_.front(), names_, std::move(message));
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
  SetAside set_aside_;
  std::vector<std::uint32_t> nameless_;                 ///< lines
  std::set<std::pair<std::size_t, std::string>> told_;  ///< words that are no number, by column: each is told once
};

void read_text(const InputFile& file, const CaseQuestion& question, const ReadOptions& options, CaseReading& reading) {
  const std::unique_ptr<SourceText> text = file.read_text(options.encoding, reading.diagnostics);
  text->prepare_table(options.repair, reading.diagnostics);
  const std::unique_ptr<Grid> grid = read_grid(*text, std::nullopt, {}, reading.diagnostics);
  CaseRows(*grid, question, options, reading).read();
}

/// Tells what no sheet has, and what each has.
void tell_sheets(const std::vector<OpenSheet>& sheets, const std::string& file, const CaseQuestion& question,
                 const ReadOptions& options, CaseReading& reading) {
  const auto add = [&](std::string_view code, Text message) {
    reading.diagnostics.add({.code = code, .place = {.file = file}, .message = std::move(message)});
  };
  std::vector<OfferedColumns> offered;
  std::vector<std::string> all;
  for (const OpenSheet& one : sheets) {
    const std::vector<std::string> titles = CaseRows(*one.grid, question, options, reading).titles();
    all.insert(all.end(), titles.begin(), titles.end());
    offered.push_back(offered_titles(kColumnsOfSheet(one.grid->place().sheet), titles));
  }
  for (const std::string& wanted : question.columns) {
    const bool somewhere = std::ranges::any_of(all, [&](const auto& title) { return fold(title) == fold(wanted); });
    if (!somewhere) add("unknown-column", no_such_column(wanted, offered));
  }
  if (!reading.diagnostics.has_errors()) add("unknown-sheet", Text(kNoCaseSheet));
  tell_offered(offered, {.file = file}, reading.diagnostics);
}

/// The sheet of this name, or the first one that has all columns; null, and told, where there is none.
const OpenSheet* chosen_sheet(const std::vector<OpenSheet>& sheets, const std::string& file,
                              const CaseQuestion& question, const ReadOptions& options, CaseReading& reading) {
  for (const OpenSheet& one : sheets) {
    const bool named = fold(one.grid->place().sheet) == fold(question.sheet);
    if (question.sheet.empty() ? CaseRows(*one.grid, question, options, reading).has_all() : named) return &one;
  }
  if (reading.diagnostics.has_errors()) return nullptr;
  if (question.sheet.empty()) tell_sheets(sheets, file, question, options, reading);
  else
    reading.diagnostics.add(
        {.code = "unknown-sheet", .place = {.file = file}, .message = kNoSuchCaseSheet(question.sheet)});
  return nullptr;
}

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

}  // namespace maillage
