// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/read_ecosystem.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <span>
#include <system_error>
#include <utility>
#include <vector>

#include "maillage/base/text.h"
#include "maillage/io/input_file.h"
#include "maillage/io/package/data_package.h"
#include "maillage/io/reading_choices.h"
#include "maillage/io/tables/dialect.h"
#include "maillage/io/tables/prepared_rows.h"
#include "maillage/io/tables/recognise.h"
#include "maillage/io/territory/own_words.h"
#include "maillage/io/territory/read_tables.h"
#include "maillage/io/text/messages.h"
#include "maillage/io/text/refusals.h"
#include "maillage/io/workbook/workbook_messages.h"

namespace maillage {
namespace {

namespace fs = std::filesystem;

/// Every warning as an error.
Diagnostics strictly(const Diagnostics& lenient) {
  Diagnostics strict(lenient.limit());
  const auto raised = [](Severity severity) { return severity == Severity::warning ? Severity::error : severity; };
  for (Diagnostic diagnostic : lenient.list()) {
    diagnostic.severity = raised(diagnostic.severity);
    strict.add(std::move(diagnostic));
  }
  for (const Severity severity : {Severity::note, Severity::warning, Severity::error}) {
    const auto kept = static_cast<std::size_t>(std::ranges::count_if(
        lenient.list(), [&](const Diagnostic& one) { return one.severity == severity; }));
    for (std::size_t i = kept; i < lenient.count(severity); ++i) strict.count_only(raised(severity));
  }
  return strict;
}

/// A table that may be one of a territory's: its rows, and what is known of it before they are looked at.
struct TableSheet {
  fs::path path;
  std::string name;  ///< of the file without ending, or of the sheet
  TableFormat format;
  std::unique_ptr<SourceText> source;  ///< null for a sheet of a workbook
  std::unique_ptr<Grid> grid;
  std::optional<OpenSheet> sheet;  ///< what a workbook hides of it; its grid is the one above
  std::optional<TableKind> kind;
};

/// Finds the tables of a territory, whatever they are called.
class SheetFinder {
 public:
  SheetFinder(const ReadOptions& options, Diagnostics& diagnostics) : options_(options), diagnostics_(diagnostics) {}

  using Sheets = std::array<std::unique_ptr<TableSheet>, kTableKinds>;

  /// The tables in a folder.
  Sheets in_folder(const fs::path& folder) {
    for (const fs::path& path : tables_in(folder)) {
      if (InputFile(path, *options_.files).is_workbook()) take_workbook(path, Severity::warning);
      else take(path, find_table_kind(path.stem().string()));
    }
    recognise_others();
    return std::move(sheets_);
  }

  /// One file, and the tables beside it that have the name of another one.
  Sheets beside(const fs::path& file) {
    if (InputFile(file, *options_.files).is_workbook()) take_workbook(file, Severity::error);
    else take(file, find_table_kind(file.stem().string()));
    recognise_others();
    if (diagnostics_.has_errors()) return std::move(sheets_);
    const bool nothing = std::ranges::none_of(sheets_, [](const auto& sheet) { return sheet != nullptr; });
    if (nothing && others_.empty()) return std::move(sheets_);
    if (nothing) put(TableKind::actors, std::move(others_.front()));
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    for (const fs::path& path : tables_in(folder)) {
      const auto kind = find_table_kind(path.stem().string());
      if (!kind || sheets_[index(*kind)]) continue;
      const fs::path shown = file.has_parent_path() ? path : path.filename();
      if (InputFile(path, *options_.files).is_workbook()) take_workbook(shown, Severity::warning);
      else take(shown, kind);
    }
    return std::move(sheets_);
  }

  /// What a workbook that maillage wrote keeps of what its sheets do not say; empty for others.
  [[nodiscard]] const std::string& descriptor() const { return descriptor_; }

  /// The tables of a data package, which says what they are.
  Sheets of_package(TableFiles files) {
    for (std::size_t i = 0; i < files.size(); ++i) {
      const auto kind = static_cast<TableKind>(i);
      if (files[i]) put(kind, open(files[i]->path, std::move(files[i]->format), kind, diagnostics_));
    }
    return std::move(sheets_);
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
    workbooks_.push_back(std::make_unique<InputFile>(path, *options_.files));
    std::vector<OpenSheet> sheets = workbooks_.back()->read_sheets(unreadable, diagnostics_);
    const bool alone = sheets.size() == 1;
    for (OpenSheet& open : sheets) {
      const auto kind = kind_by_name(open, alone);
      auto sheet = std::make_unique<TableSheet>();
      sheet->path = path;
      sheet->name = open.grid->place().sheet;
      sheet->grid = std::move(open.grid);
      if (sheet->name == kDescriptor) descriptor_ = text_of(*sheet->grid);
      sheet->sheet = std::move(open);
      set_choices(sheet->format);
      sheet->kind = kind;
      if (kind) {
        const TableKind is = as_it_is(*kind, *sheet->grid);
        put_sheet(is, std::move(sheet));
        continue;
      }
      unnamed_sheets_.push_back(std::move(sheet));
    }
  }

  void put_sheet(TableKind kind, std::unique_ptr<TableSheet> sheet) {
    const Place place = sheet->grid->place();
    const auto& first = sheets_[index(kind)];
    if (!first) return put(kind, std::move(sheet));
    const std::string one = to_string(first->grid->place());
    const std::string other = to_string(place);
    diagnostics_.add({.code = "two-tables", .place = place, .message = kTwoTables(Words(one), Words(other))});
  }

  static bool explains(const TableSheet& sheet) {
    const std::string name = fold(sheet.name);
    return name == "lisez moi" || name == "read me" || name == "readme" || sheet.name == kDescriptor;
  }

  /// Sheets whose names say nothing, each by its titles.
  void recognise_sheets() {
    for (std::unique_ptr<TableSheet>& sheet : unnamed_sheets_) {
      if (explains(*sheet)) continue;
      const auto found = recognise(*sheet->grid);
      const bool wanted = found && !sheets_[index(found->kind)];
      Diagnostic note{.severity = Severity::note, .code = wanted ? "known-by-columns" : "ignored-sheet", .place = sheet->grid->place()};
      note.message = wanted ? kKnownByColumns(name_of(found->kind)) : kIgnoredSheet();
      diagnostics_.add(std::move(note));
      if (wanted) put(found->kind, std::move(sheet));
    }
    unnamed_sheets_.clear();
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
    if (const auto& first = sheets_[index(*kind)]) {
      const std::string one = first->path.filename().string();
      const std::string other = path.filename().string();
      diagnostics_.add({.code = "two-tables", .place = {path.string()}, .message = kTwoTables(Words(one), Words(other))});
      return;
    }
    std::unique_ptr<TableSheet> sheet = open(path, {}, kind, diagnostics_);
    const TableKind is = as_it_is(*kind, *sheet->grid);
    put(is, std::move(sheet));
  }

  /// A table of participations with a column for each role is one of projects.
  [[nodiscard]] TableKind as_it_is(TableKind named, const Grid& grid) const {
    const bool wide = named == TableKind::participations && !sheets_[index(TableKind::projects)] && has_role_columns(grid);
    return wide ? TableKind::projects : named;
  }

  void put(TableKind kind, std::unique_ptr<TableSheet> sheet) { sheets_[index(kind)] = std::move(sheet); }

  /// Looks at the titles of the files whose names say nothing: each stands for the table it fits best, if that is missing.
  void recognise_others() {
    recognise_sheets();
    std::vector<Recognition> found;
    for (const fs::path& path : quietly_) {
      Diagnostics unsaid(0);  // what is to be told is told when the table is opened as what it is
      std::unique_ptr<TableSheet> sheet = open(path, {}, std::nullopt, unsaid);
      const auto by_tool = find_tool_table(sheet->name);
      const auto by_columns = recognise(*sheet->grid);
      const bool tool_fits = by_tool && !sheets_[index(*by_tool)] && can_be(*sheet->grid, *by_tool);
      Recognition recognition = by_columns.value_or(Recognition{.known = 0});
      if (tool_fits) recognition = {*by_tool, recognition.known + 100};  // a name counts more than any title
      others_.push_back(std::move(sheet));
      found.push_back(recognition);
    }
    quietly_.clear();
    give_out(found);
  }

  void give_out(const std::vector<Recognition>& found) {
    std::vector<std::size_t> order(found.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return found[a].known > found[b].known; });
    for (const std::size_t i : order) {
      const TableKind kind = found[i].kind;
      if (found[i].known == 0 || sheets_[index(kind)]) tell_ignored(others_[i]->path);
      else tell_recognised(kind, *others_[i]);
      if (found[i].known > 0 && !sheets_[index(kind)]) put(kind, open(others_[i]->path, {}, kind, diagnostics_));
      if (sheets_[index(kind)] && sheets_[index(kind)]->path == others_[i]->path) others_[i].reset();
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

  void tell_ignored(const fs::path& path) {
    diagnostics_.add(
        {.severity = Severity::note, .code = "ignored-file", .place = {path.string()}, .message = kIgnoredFile()});
  }

  static std::string text_of(const Grid& grid) {
    std::string text;
    for (const GridRow& row : grid.rows()) text += std::string(grid.cells(row).front().text()) + "\n";
    return text;
  }

  static constexpr std::string_view kDescriptor = "datapackage";

  const ReadOptions& options_;
  Diagnostics& diagnostics_;
  std::string descriptor_;
  std::vector<fs::path> quietly_;  ///< files whose names say nothing
  std::vector<std::unique_ptr<TableSheet>> others_;
  std::vector<std::unique_ptr<TableSheet>> unnamed_sheets_;
  std::vector<std::unique_ptr<InputFile>> workbooks_;  ///< hold the texts of the sheets
  Sheets sheets_;
};

/// Reads the tables of one territory, one after the other.
class TerritoryReader {
 public:
  explicit TerritoryReader(const ReadOptions& options) : options_(options), diagnostics_(options.diagnostics_kept) {}

  Reading read(const fs::path& path) {
    if (!options_.files->exists(path))
      throw std::system_error(std::make_error_code(std::errc::no_such_file_or_directory), path.string());
    find_sheets(path);
    const bool read = read_tables();
    if (!read && !diagnostics_.has_errors())
      diagnostics_.add({.code = "missing-table", .place = {path.string()}, .message = kMissingTable()});
    diagnostics_.sort();
    if (options_.strict) diagnostics_ = strictly(diagnostics_);
    if (diagnostics_.has_errors()) throw InputError(std::move(diagnostics_));
    return {std::move(ecosystem_), std::move(diagnostics_), std::move(ledgers_), std::move(inputs_)};
  }

 private:
  static std::size_t index(TableKind kind) { return static_cast<std::size_t>(kind); }
  [[nodiscard]] const std::unique_ptr<TableSheet>& sheet(TableKind kind) const { return sheets_[index(kind)]; }

  void find_sheets(const fs::path& path) {
    const bool is_folder = options_.files->is_folder(path);
    const fs::path folder = is_folder ? path : path.parent_path();
    read_choices(folder);
    read_words(folder);
    finder_.emplace(options_, diagnostics_);
    SheetFinder& finder = *finder_;
    const bool described = is_folder && options_.files->exists(path / "datapackage.json");
    if (described) sheets_ = finder.of_package(read_package(path / "datapackage.json"));
    else if (is_folder) sheets_ = finder.in_folder(path);
    else if (fold(path.extension().string()) == ".json") sheets_ = finder.of_package(read_package(path));
    else sheets_ = finder.beside(path);
    if (!finder.descriptor().empty()) read_descriptor(path, finder.descriptor());
  }

  /// What the descriptor says of the columns that are still there.
  void read_descriptor(const fs::path& path, const std::string& text) {
    package_ = std::make_unique<SourceText>(path.string() + ":datapackage", text);
    TableFiles described = read_workbook_package(*package_, ecosystem_, diagnostics_);
    for (std::size_t i = 0; i < described.size(); ++i) {
      if (!described[i] || !sheets_[i] || !sheets_[i]->sheet) continue;
      const std::vector<std::string> titles = titles_of(*sheets_[i]->grid, 0);
      for (ColumnFormat& column : described[i]->format.columns) {
        if (std::ranges::find(titles, column.name) != titles.end())
          sheets_[i]->format.columns.push_back(std::move(column));
      }
    }
  }

  void read_choices(const fs::path& folder) {
    const fs::path file = folder / kReadingChoicesFile;
    if (!options_.files->exists(file)) return;
    inputs_.push_back(file);
    add_reading_choices(file, options_, diagnostics_);
  }

  void read_words(const fs::path& folder) {
    const fs::path file = folder / kOwnWordsFile;
    if (!options_.files->exists(file)) return;
    inputs_.push_back(file);
    ecosystem_.own_words = read_own_words(file, *options_.files, ecosystem_.kinds, diagnostics_);
  }

  TableFiles read_package(const fs::path& path) {
    inputs_.push_back(path);
    package_ = std::make_unique<SourceText>(path.string(), options_.files->read(path), "", diagnostics_);
    return read_data_package(*package_, {path.parent_path(), *options_.files}, ecosystem_, diagnostics_);
  }

  const Table* open(TableKind kind) {
    const auto& there = sheet(kind);
    if (!there) return nullptr;
    if (there->sheet) tell_of_sheet(*there->grid, *there->sheet, diagnostics_);
    ecosystem_.files.push_back(to_string(there->grid->place()));
    inputs_.push_back(there->path);
    tables_[index(kind)] = std::make_unique<Table>(*there->grid, kind, std::move(there->format), diagnostics_);
    return tables_[index(kind)].get();
  }

  FileId last_file() const { return FileId(ecosystem_.files.size() - 1); }

  /// The tables open, in the order in which they are read.
  struct Opened {
    const Table* actors = nullptr;
    const Table* projects = nullptr;
    const Table* participations = nullptr;
    const Table* ties = nullptr;
    FileId actors_file, projects_file, participations_file, ties_file;
  };

  Opened open_all() {
    Opened all;
    if ((all.actors = open(TableKind::actors)) != nullptr) all.actors_file = last_file();
    if ((all.projects = open(TableKind::projects)) != nullptr) all.projects_file = last_file();
    if ((all.participations = open(TableKind::participations)) != nullptr) all.participations_file = last_file();
    if ((all.ties = open(TableKind::ties)) != nullptr) all.ties_file = last_file();
    return all;
  }

  /// False when no table says who there is.
  bool read_tables() {
    const Territory territory{ecosystem_, diagnostics_, options_.threads};
    const Opened tables = open_all();
    const bool some = tables.actors != nullptr || tables.participations != nullptr || tables.ties != nullptr;
    if (!some && !embedded_in_projects(tables)) return false;
    read_actors(tables, territory);
    ActorIndex actors(ecosystem_.actors, ecosystem_.files);
    index_actors(tables, actors, territory);
    read_links(tables, actors, territory);
    read_places(tables.actors, territory);
    for (const auto& table : tables_) {
      if (table) ledgers_.push_back(table->ledger());
    }
    return true;
  }

  /// No table says who takes part in what, and columns of the projects do; or columns of the actors.
  static bool embedded_in_projects(const Opened& tables) {
    return tables.participations == nullptr && tables.projects != nullptr && names_participants(*tables.projects);
  }
  static bool embedded_in_actors(const Opened& tables) {
    return tables.participations == nullptr && tables.actors != nullptr && !embedded_in_projects(tables) &&
           names_projects(*tables.actors);
  }

  void read_actors(const Opened& tables, const Territory& territory) {
    if (tables.actors != nullptr) {
      actor_rows_ = maillage::read_actors(*tables.actors, tables.actors_file, territory);
      if (tables.actors->lists_people()) make_organisations(*tables.actors, tables.actors_file, territory);
      return;
    }
    if (embedded_in_projects(tables)) make_participants(*tables.projects, tables.projects_file, territory);
    if (tables.ties != nullptr) {
      const std::array columns = {column(*tables.ties, TieField::from), column(*tables.ties, TieField::to)};
      make_actors(*tables.ties, tables.ties_file, columns, territory);
    }
    if (tables.participations == nullptr) return;
    const std::array columns = {column(*tables.participations, ParticipationField::actor)};
    make_actors(*tables.participations, tables.participations_file, columns, territory);
  }

  void index_actors(const Opened& tables, ActorIndex& actors, const Territory& territory) {
    if (tables.actors == nullptr) {
      for (std::uint32_t i = 0; i < ecosystem_.actors.size(); ++i) actors.insert_made(i);
      return;
    }
    maillage::index_actors(*tables.actors, actors, territory);
    resolve_memberships(*tables.actors, actor_rows_, actors, territory);
    warn_of_duplicates(*tables.actors, territory);
    mend_swapped_positions(*tables.actors, territory);
    finish(*tables.actors, actor_rows_, ecosystem_.actor_attributes, territory);
    for (Attribute& attribute : ecosystem_.actor_attributes)
      std::visit([&](auto& values) { values.resize(ecosystem_.actors.size()); }, attribute.values);
  }

  void read_places(const Table* actors, const Territory& territory) {
    const Table* communes = open(TableKind::communes);
    if (communes == nullptr) return;
    const auto rows = read_communes(*communes, last_file(), territory);
    finish(*communes, rows, ecosystem_.commune_attributes, territory);
    if (actors != nullptr) tell_places(*actors, territory);
  }

  void read_links(const Opened& tables, ActorIndex& actors, const Territory& territory) {
    std::vector<std::uint32_t> project_rows;
    if (tables.projects != nullptr) project_rows = maillage::read_projects(*tables.projects, tables.projects_file, territory);
    else make_all_projects(tables, territory);
    ProjectIndex index(ecosystem_.projects, ecosystem_.files);
    if (tables.projects != nullptr) {
      index_projects(*tables.projects, index, territory);
      finish(*tables.projects, project_rows, ecosystem_.project_attributes, territory);
    } else {
      for (std::uint32_t i = 0; i < ecosystem_.projects.size(); ++i) index.insert_made(i);
    }
    if (tables.participations != nullptr) {
      const auto rows = read_participations(*tables.participations, tables.participations_file, actors, index, territory);
      finish(*tables.participations, rows, ecosystem_.participation_attributes, territory);
    }
    read_embedded(tables, project_rows, actors, index, territory);
    if (tables.ties == nullptr) return;
    const auto rows = read_ties(*tables.ties, tables.ties_file, actors, index, territory);
    finish(*tables.ties, rows, ecosystem_.tie_attributes, territory);
  }

  void read_embedded(const Opened& tables, std::span<const std::uint32_t> project_rows, const ActorIndex& actors,
                     const ProjectIndex& projects, const Territory& territory) {
    if (embedded_in_projects(tables))
      read_participants_of(*tables.projects, tables.projects_file, project_rows, actors, territory);
    if (embedded_in_actors(tables))
      read_projects_of(*tables.actors, tables.actors_file, actor_rows_, projects, territory);
  }

  static void make_all_projects(const Opened& tables, const Territory& territory) {
    if (tables.participations != nullptr) {
      make_projects(*tables.participations, tables.participations_file, column(*tables.participations, ParticipationField::project), territory);
    }
    if (embedded_in_actors(tables)) make_projects_named(*tables.actors, tables.actors_file, territory);
    if (tables.ties != nullptr) make_projects(*tables.ties, tables.ties_file, column(*tables.ties, TieField::project), territory);
  }

  static void finish(const Table& table, std::span<const std::uint32_t> rows, std::vector<Attribute>& attributes,
                     const Territory& territory) {
    check_schema(table, territory);
    read_attributes(table, rows, attributes, territory.diagnostics);
  }

  template <typename Field>
  static std::uint32_t column(const Table& table, Field field) {
    return table.columns().of_field[static_cast<std::size_t>(field)];
  }

  ReadOptions options_;
  Diagnostics diagnostics_;
  Ecosystem ecosystem_;
  std::unique_ptr<SourceText> package_;  ///< what formats of columns point into
  std::optional<SheetFinder> finder_;
  SheetFinder::Sheets sheets_;
  std::array<std::unique_ptr<Table>, kTableKinds> tables_;
  std::vector<std::uint32_t> actor_rows_;
  std::vector<TableLedger> ledgers_;
  std::vector<fs::path> inputs_;
};

}  // namespace

bool is_table_name(const fs::path& file) {
  const std::string name = file.filename().string();
  if (name == kOwnWordsFile || name == kReadingChoicesFile || name == "datapackage.json") return true;
  const std::string stem = file.stem().string();
  return has_table_ending(file) && (find_table_kind(stem) || find_tool_table(stem));
}

std::vector<fs::path> choices_beside(const fs::path& data) {
  const fs::path folder = fs::is_directory(data) ? data : data.parent_path();
  std::vector<fs::path> found;
  for (const char* name : {kOwnWordsFile, kReadingChoicesFile}) {
    if (fs::is_regular_file(folder / name)) found.push_back(folder / name);
  }
  return found;
}

Reading read_ecosystem(const fs::path& path, const ReadOptions& options) { return TerritoryReader(options).read(path); }

Reading read_ecosystem(std::span<const NamedBytes> files, ReadOptions options) {
  const FilesInMemory memory(files);
  options.files = &memory;
  const fs::path first = files.empty() ? fs::path() : fs::path(files.front().name);
  return read_ecosystem(files.size() == 1 ? first : first.parent_path(), options);
}

}  // namespace maillage
