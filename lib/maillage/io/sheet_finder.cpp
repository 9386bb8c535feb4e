// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/sheet_finder.h"

#include <algorithm>
#include <utility>

#include "maillage/base/text.h"
#include "maillage/io/tables/dialect.h"
#include "maillage/io/tables/header_row.h"
#include "maillage/io/tables/prepared_rows.h"
#include "maillage/io/tables/recognise.h"
#include "maillage/io/territory/own_words.h"
#include "maillage/io/text/messages.h"
#include "maillage/io/text/refusals.h"
#include "maillage/io/workbook/workbook_messages.h"

namespace maillage {
namespace {

namespace fs = std::filesystem;

class SheetFinder {
 public:
  SheetFinder(const ReadOptions& options, Diagnostics& diagnostics) : options_(options), diagnostics_(diagnostics) {}

  FoundSheets in_folder(const fs::path& folder) {
    for (const fs::path& path : tables_in(folder)) {
      if (InputFile(path, *options_.files).is_workbook()) take_workbook(path, Severity::warning);
      else take(path, find_table_kind(path.stem().string()));
    }
    recognise_others();
    leave_empty();
    return std::move(found_);
  }

  FoundSheets beside(const fs::path& file) {
    if (InputFile(file, *options_.files).is_workbook()) take_workbook(file, Severity::error);
    else take(file, find_table_kind(file.stem().string()));
    recognise_others();
    if (diagnostics_.has_errors()) return std::move(found_);
    const bool nothing = std::ranges::none_of(found_.sheets, [](const auto& sheet) { return sheet != nullptr; });
    if (nothing && others_.empty()) return std::move(found_);
    if (nothing) put(TableKind::actors, std::move(others_.front()));
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    for (const fs::path& path : tables_in(folder)) {
      const auto kind = find_table_kind(path.stem().string());
      if (!kind || found_.sheets[index(*kind)]) continue;
      const fs::path shown = file.has_parent_path() ? path : path.filename();
      if (InputFile(path, *options_.files).is_workbook()) take_workbook(shown, Severity::warning);
      else take(shown, kind);
    }
    leave_empty();
    return std::move(found_);
  }

  FoundSheets of_package(TableFiles files) {
    for (std::size_t i = 0; i < files.size(); ++i) {
      const auto kind = static_cast<TableKind>(i);
      if (files[i]) put(kind, open(files[i]->path, std::move(files[i]->format), kind, diagnostics_));
    }
    return std::move(found_);
  }

 private:
  static std::size_t index(TableKind kind) { return static_cast<std::size_t>(kind); }

  /// An error under the name of a table, which would else be missed in silence.
  void tell_unusable(const NoFile& entry) {
    const bool needed = find_table_kind(entry.path.stem().string()).has_value();
    diagnostics_.add({.severity = needed ? Severity::error : Severity::note,
                      .code = "not-a-file",
                      .place = {entry.path.string()},
                      .message = entry.lost ? kLostLink() : kNotAFile()});
  }

  /// Whether a name is a table's; not of a copy that a program keeps open.
  static bool names_table(const fs::path& path) {
    const std::string name = path.filename().string();
    const bool kept_open = name.starts_with(".") || name.starts_with("~$");
    return !kept_open && name != kOwnWordsFile && has_table_ending(path);
  }

  [[nodiscard]] std::vector<fs::path> tables_in(const fs::path& folder) {
    std::vector<fs::path> paths = options_.files->in_folder(folder);
    std::erase_if(paths, [](const fs::path& path) { return !names_table(path); });
    for (const NoFile& entry : options_.files->no_files_in(folder)) {
      if (names_table(entry.path)) tell_unusable(entry);
    }
    return paths;
  }

  std::unique_ptr<TableSheet> open(const fs::path& path, TableFormat format, std::optional<TableKind> kind,
                                   Diagnostics& diagnostics) {
    auto sheet = std::make_unique<TableSheet>();
    sheet->path = path;
    sheet->name = path.stem().string();
    sheet->format = std::move(format);
    set_choices(sheet->format);
    const std::string& encoding = sheet->format.encoding.empty() ? options_.encoding : sheet->format.encoding;
    sheet->source = std::make_unique<SourceText>(path.string(), options_.files->read(path), encoding, diagnostics);
    sheet->source->prepare_table(options_.repair, diagnostics);
    sheet->grid = read_grid(*sheet->source, kind, sheet->format, diagnostics);
    sheet->kind = kind;
    return sheet;
  }

  /// The sheets of a workbook: by their names, or else by their titles. One that explains the others is no table.
  void take_workbook(const fs::path& path, Severity unreadable) {
    found_.workbooks.push_back(std::make_unique<InputFile>(path, *options_.files));
    const std::size_t told = diagnostics_.count(unreadable);
    std::vector<OpenSheet> sheets = found_.workbooks.back()->read_sheets(unreadable, diagnostics_);
    if (sheets.empty() && diagnostics_.count(unreadable) == told)
      diagnostics_.add(
          {.severity = unreadable, .code = "empty-workbook", .place = {path.string()}, .message = kEmptyWorkbook()});
    const bool alone = sheets.size() == 1;
    for (OpenSheet& open : sheets) {
      const auto kind = kind_by_name(open, alone);
      auto sheet = std::make_unique<TableSheet>();
      sheet->path = path;
      sheet->name = open.grid->place().sheet;
      sheet->grid = std::move(open.grid);
      if (sheet->name == kDescriptor) found_.descriptor = text_of(*sheet->grid);
      sheet->sheet = std::move(open);
      set_choices(sheet->format);
      sheet->kind = kind;
      if (kind) {
        const TableKind is = as_it_is(*kind, *sheet->grid);
        put_named(is, std::move(sheet));
        continue;
      }
      unnamed_sheets_.push_back(std::move(sheet));
    }
  }

  /// How messages name a table: by its file, or by the sheet of its workbook.
  static std::string name_of_table(const TableSheet& sheet) {
    return sheet.sheet ? to_string(sheet.grid->place()) : sheet.path.filename().string();
  }

  /// Puts a table where its name says. Of two, the one that nobody has filled in gives way.
  void put_named(TableKind kind, std::unique_ptr<TableSheet> sheet) {
    std::unique_ptr<TableSheet>& first = found_.sheets[index(kind)];
    if (!first) return put(kind, std::move(sheet));
    if (is_unfilled(*sheet->grid, kind)) return tell_unfilled(*sheet, *first);
    if (is_unfilled(*first->grid, kind)) {
      tell_unfilled(*first, *sheet);
      return put(kind, std::move(sheet));
    }
    found_.twice[index(kind)] = true;
    const std::string one = name_of_table(*first);
    const std::string other = name_of_table(*sheet);
    diagnostics_.add(
        {.code = "two-tables", .place = sheet->grid->place(), .message = kTwoTables(Words(one), Words(other))});
  }

  void tell_unfilled(const TableSheet& unfilled, const TableSheet& read) {
    const std::string name = name_of_table(read);
    diagnostics_.add({.severity = Severity::note,
                      .code = "unfilled-table",
                      .place = unfilled.grid->place(),
                      .message = kUnfilledBeside(Words(name))});
  }

  /// A file with nothing in it is no table beside others that have something.
  void leave_empty() {
    const auto has_rows = [](const auto& sheet) { return sheet && !sheet->grid->rows().empty(); };
    if (std::ranges::none_of(found_.sheets, has_rows)) return;
    for (auto& sheet : found_.sheets) {
      if (!sheet || has_rows(sheet)) continue;
      diagnostics_.add({.severity = Severity::warning,
                        .code = "empty-file",
                        .place = sheet->grid->place(),
                        .message = kNothingInFile()});
      sheet.reset();
    }
  }

  /// True where no table of this kind is, or none that anybody has filled in.
  [[nodiscard]] bool is_missing(TableKind kind) const {
    const auto& there = found_.sheets[index(kind)];
    return !there || is_unfilled(*there->grid, kind);
  }

  /// Puts a table that was recognised. \pre is_missing()
  void put_recognised(TableKind kind, std::unique_ptr<TableSheet> sheet) {
    const auto& there = found_.sheets[index(kind)];
    if (there) tell_unfilled(*there, *sheet);
    put(kind, std::move(sheet));
  }

  static bool explains(const TableSheet& sheet) {
    const std::string name = fold(sheet.name);
    return name == "lisez moi" || name == "read me" || name == "readme" || sheet.name == kDescriptor;
  }

  /// One of the two tables of a grid of marks, which are read apart: by its name and a title of its own.
  static bool is_of_grid(const std::unique_ptr<TableSheet>& sheet) {
    const std::string name = fold(sheet->name);
    const bool criteria = name == "criteres" || name == "criteria";
    const bool marks = name == "notes" || name == "marks";
    if ((!criteria && !marks) || sheet->grid->rows().empty()) return false;
    return std::ranges::any_of(sheet->grid->cells(sheet->grid->rows().front()), [&](const GridCell& cell) {
      const std::string title = fold(trim(cell.text()));
      return criteria ? title == "pilier" || title == "pillar" : title == "critere" || title == "criterion";
    });
  }

  static bool lists_participants(const TableSheet& sheet) {
    const Label names = name_of(TableKind::participants);
    return std::ranges::any_of(names, [&](std::string_view one) { return fold(sheet.name) == fold(one); });
  }

  /// Sheets whose names say nothing, each by its titles.
  void recognise_sheets() {
    for (std::unique_ptr<TableSheet>& sheet : unnamed_sheets_) {
      if (explains(*sheet) || is_of_grid(sheet)) continue;
      if (lists_participants(*sheet)) {
        diagnostics_.add({.severity = Severity::note,
                          .code = "ignored-sheet",
                          .place = sheet->grid->place(),
                          .message = kWorkshopSheet()});
        continue;
      }
      const auto found = recognise_beside(*sheet->grid);
      const bool wanted = found && is_missing(found->kind);
      if (!wanted) {
        tell_ignored(*sheet, found);
        continue;
      }
      diagnostics_.add({.severity = Severity::note,
                        .code = "known-by-columns",
                        .place = sheet->grid->place(),
                        .message = kKnownByColumns(name_of(found->kind))});
      put_recognised(found->kind, std::move(sheet));
    }
    unnamed_sheets_.clear();
  }

  /// A table that is there twice is more than a note: its rows are missing.
  void tell_ignored(const TableSheet& sheet, const std::optional<Recognition>& found) {
    const bool again = found && found->known > 0 && !is_missing(found->kind) && !is_unfilled(*sheet.grid, found->kind);
    if (again) {
      const std::string read = name_of_table(*found_.sheets[index(found->kind)]);
      diagnostics_.add({.severity = Severity::warning,
                        .code = "second-table",
                        .place = sheet.grid->place(),
                        .message = kSecondTable(name_of(found->kind), Words(read))});
      return;
    }
    diagnostics_.add({.severity = Severity::note,
                      .code = sheet.sheet ? "ignored-sheet" : "ignored-file",
                      .place = sheet.grid->place(),
                      .message = sheet.sheet ? kIgnoredSheet() : kIgnoredFile()});
  }

  void set_choices(TableFormat& format) const {
    if (options_.decimal != '\0') format.decimal = options_.decimal;
    format.fill_down = options_.fill_down;
  }

  void take(const fs::path& path, std::optional<TableKind> kind) {
    if (!kind) {
      quietly_.push_back(path);
      return;
    }
    std::unique_ptr<TableSheet> sheet = open(path, {}, kind, diagnostics_);
    const TableKind is = as_it_is(*kind, *sheet->grid);
    put_named(is, std::move(sheet));
  }

  /// A table of participations with a column for each role is one of projects.
  [[nodiscard]] TableKind as_it_is(TableKind named, const Grid& grid) const {
    const bool wide =
        named == TableKind::participations && !found_.sheets[index(TableKind::projects)] && has_role_columns(grid);
    return wide ? TableKind::projects : named;
  }

  void put(TableKind kind, std::unique_ptr<TableSheet> sheet) { found_.sheets[index(kind)] = std::move(sheet); }

  /// Looks at the titles of the files whose names say nothing: each stands for the table it fits best, if that is
  /// missing.
  void recognise_others() {
    recognise_sheets();
    std::vector<Recognition> found;
    for (const fs::path& path : quietly_) {
      Diagnostics unsaid(0);  // what is to be told is told when the table is opened as what it is
      std::unique_ptr<TableSheet> sheet = open(path, {}, std::nullopt, unsaid);
      if (is_of_grid(sheet)) continue;
      const auto by_tool = find_tool_table(sheet->name);
      const auto by_columns = recognise(*sheet->grid);
      const bool tool_fits = by_tool && is_missing(*by_tool) && can_be(*sheet->grid, *by_tool);
      Recognition recognition = by_columns.value_or(Recognition{.known = 0});
      if (tool_fits) recognition = {*by_tool, recognition.known + 100};  // a name counts more than any title
      others_.push_back(std::move(sheet));
      found.push_back(recognition);
    }
    quietly_.clear();
    give_out(std::move(found));
  }

  /// A list of actors with a number in each column, beside another of the actors, says who takes part in what.
  [[nodiscard]] std::optional<Recognition> recognise_beside(const Grid& grid) const {
    auto found = recognise(grid);
    const bool again = found && found->kind == TableKind::actors && !is_missing(TableKind::actors);
    const bool tells_participations = may_be_weighted_matrix(grid) || lists_projects(grid);
    if (again && is_missing(TableKind::participations) && tells_participations) found->kind = TableKind::participations;
    return found;
  }

  void give_out(std::vector<Recognition> found) {
    std::vector<std::size_t> order(found.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto rank = [&](std::size_t i) {  // templates that nobody has filled in come last
      return std::pair(!is_unfilled(*others_[i]->grid, found[i].kind), found[i].known);
    };
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return rank(a) > rank(b); });
    for (const std::size_t i : order) {
      if (found[i].known > 0 && found[i].kind == TableKind::actors && !is_missing(TableKind::actors))
        found[i] = recognise_beside(*others_[i]->grid).value_or(found[i]);
      const TableKind kind = found[i].kind;
      if (found[i].known == 0 || !is_missing(kind)) {
        tell_ignored(*others_[i], found[i]);
        continue;
      }
      tell_recognised(kind, *others_[i]);
      put_recognised(kind, open(others_[i]->path, {}, kind, diagnostics_));
      others_[i].reset();
    }
    std::erase(others_, nullptr);
  }

  void tell_recognised(TableKind kind, const TableSheet& sheet) {
    const Label name = name_of(kind);
    diagnostics_.add({.severity = Severity::note,
                      .code = "recognised-table",
                      .place = sheet.grid->place(),
                      .message = kRecognised(name)});
  }

  static std::string text_of(const Grid& grid) {
    std::string text;
    for (const GridRow& row : grid.rows()) text += std::string(grid.cells(row).front().text()) + "\n";
    return text;
  }

  static constexpr std::string_view kDescriptor = "datapackage";

  const ReadOptions& options_;
  Diagnostics& diagnostics_;
  std::vector<fs::path> quietly_;  ///< files whose names say nothing
  std::vector<std::unique_ptr<TableSheet>> others_;
  std::vector<std::unique_ptr<TableSheet>> unnamed_sheets_;
  FoundSheets found_;
};

}  // namespace

FoundSheets find_in_folder(const fs::path& folder, const ReadOptions& options, Diagnostics& diagnostics) {
  return SheetFinder(options, diagnostics).in_folder(folder);
}

FoundSheets find_beside(const fs::path& file, const ReadOptions& options, Diagnostics& diagnostics) {
  return SheetFinder(options, diagnostics).beside(file);
}

FoundSheets open_described(TableFiles files, const ReadOptions& options, Diagnostics& diagnostics) {
  return SheetFinder(options, diagnostics).of_package(std::move(files));
}

}  // namespace maillage
