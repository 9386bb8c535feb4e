// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/read_ecosystem.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <system_error>
#include <utility>
#include <vector>

#include "maillage/base/text.h"
#include "maillage/io/gathered.h"
#include "maillage/io/input_file.h"
#include "maillage/io/package/data_package.h"
#include "maillage/io/reading_choices.h"
#include "maillage/io/sheet_finder.h"
#include "maillage/io/tables/header_row.h"
#include "maillage/io/tables/prepared_rows.h"
#include "maillage/io/territory/answers.h"
#include "maillage/io/territory/own_words.h"
#include "maillage/io/territory/read_tables.h"
#include "maillage/io/territory/survey_questions.h"
#include "maillage/io/text/messages.h"
#include "maillage/io/workbook/workbook_messages.h"

namespace maillage {
namespace {

namespace fs = std::filesystem;

constexpr Label kTheActors{"les acteurs sont ceux", "the actors are those"};
constexpr Label kTheProjects{"les projets sont ceux", "the projects are those"};

/// Counts those of one list that were not kept, in another that has those that were.
void count_others(const Diagnostics& list, Diagnostics& other) {
  for (const Severity severity : {Severity::note, Severity::warning, Severity::error}) {
    const auto kept = static_cast<std::size_t>(
        std::ranges::count_if(list.list(), [&](const Diagnostic& one) { return one.severity == severity; }));
    for (std::size_t i = kept; i < list.count(severity); ++i) other.count_only(severity);
  }
}

/// Every warning as an error.
Diagnostics strictly(const Diagnostics& lenient) {
  Diagnostics strict(lenient.limit());
  const auto raised = [](Severity severity) { return severity == Severity::warning ? Severity::error : severity; };
  for (Diagnostic diagnostic : lenient.list()) {
    diagnostic.severity = raised(diagnostic.severity);
    strict.add(std::move(diagnostic));
  }
  for (const Severity severity : {Severity::note, Severity::warning, Severity::error}) {
    const auto kept = static_cast<std::size_t>(
        std::ranges::count_if(lenient.list(), [&](const Diagnostic& one) { return one.severity == severity; }));
    for (std::size_t i = kept; i < lenient.count(severity); ++i) strict.count_only(raised(severity));
  }
  return strict;
}

/// Reads the tables of one territory, one after the other.
class TerritoryReader {
 public:
  explicit TerritoryReader(const ReadOptions& options)
      : options_(options), diagnostics_(std::max(options.diagnostics_kept, kLookedThrough)) {}

  Reading read(const fs::path& path) {
    if (!options_.files->exists(path))
      throw std::system_error(std::make_error_code(std::errc::no_such_file_or_directory), path.string());
    find_sheets(path);
    const bool read = read_tables();
    if (!read && !diagnostics_.has_errors())
      diagnostics_.add({.code = "missing-table", .place = {path.string()}, .message = kMissingTable()});
    tell_unknown_columns();
    tell_unused_encoding();
    diagnostics_ = gathered(diagnostics_, unsure(), options_.diagnostics_kept);
    diagnostics_.sort();
    if (options_.strict) diagnostics_ = strictly(diagnostics_);
    if (diagnostics_.has_errors()) throw InputError(std::move(diagnostics_));
    return {std::move(ecosystem_), std::move(diagnostics_), std::move(ledgers_), std::move(inputs_)};
  }

 private:
  static constexpr std::string_view kColumnsToTell = "columns-to-tell";
  static constexpr std::size_t kLookedThrough = 5000;  ///< findings of each severity, for those of one cause

  static std::size_t index(TableKind kind) { return static_cast<std::size_t>(kind); }

  /// Tables that are there twice, or lack the column of names.
  [[nodiscard]] UnsureTables unsure() const {
    const auto is_unsure = [&](TableKind kind) {
      const auto& table = tables_[index(kind)];
      return found_.twice[index(kind)] || (table && !has_required(kind, table->columns()));
    };
    return {is_unsure(TableKind::actors), is_unsure(TableKind::projects)};
  }

  [[nodiscard]] const std::unique_ptr<TableSheet>& sheet(TableKind kind) const { return found_.sheets[index(kind)]; }

  /// Which columns of a table are unknown is known once all tables are read; it is told where the table was opened.
  void tell_unknown_columns() {
    Diagnostics all(diagnostics_.limit());
    for (const Diagnostic& one : diagnostics_.list()) {
      const auto is_its_table = [&](const auto& table) { return table && table->place() == one.place; };
      if (one.code != kColumnsToTell) all.add(one);
      else (*std::ranges::find_if(tables_, is_its_table))->tell_unknown_columns(all);
    }
    count_others(diagnostics_, all);
    diagnostics_ = std::move(all);
  }

  /// Workbooks say themselves how their texts are written.
  void tell_unused_encoding() {
    const auto is_text = [](const auto& sheet) { return sheet && !sheet->sheet; };
    if (options_.encoding.empty() || found_.workbooks.empty() || std::ranges::any_of(found_.sheets, is_text)) return;
    diagnostics_.add({.severity = Severity::note,
                      .code = "unused-encoding",
                      .place = {found_.workbooks.front()->name()},
                      .message = kUnusedEncoding()});
  }

  void find_sheets(const fs::path& path) {
    const bool is_folder = options_.files->is_folder(path);
    const fs::path folder = is_folder ? path : path.parent_path();
    read_choices(folder);
    read_words(folder);
    const bool described = is_folder && options_.files->exists(path / "datapackage.json");
    if (described) found_ = open_described(read_package(path / "datapackage.json"), options_, diagnostics_);
    else if (is_folder) found_ = find_in_folder(path, options_, diagnostics_);
    else if (fold(path.extension().string()) == ".json")
      found_ = open_described(read_package(path), options_, diagnostics_);
    else found_ = find_beside(path, options_, diagnostics_);
    if (!found_.descriptor.empty()) read_descriptor(path, found_.descriptor);
  }

  /// What the descriptor says of the columns that are still there.
  void read_descriptor(const fs::path& path, const std::string& text) {
    package_ = std::make_unique<SourceText>(path.string() + ":datapackage", text);
    TableFiles described = read_workbook_package(*package_, ecosystem_, diagnostics_);
    for (std::size_t i = 0; i < described.size(); ++i) {
      TableSheet* const there = found_.sheets[i].get();
      if (!described[i] || there == nullptr || !there->sheet) continue;
      const std::vector<std::string> titles = titles_of(*there->grid, 0);
      for (ColumnFormat& column : described[i]->format.columns) {
        if (std::ranges::find(titles, column.name) != titles.end()) there->format.columns.push_back(std::move(column));
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
    const auto header = find_header(*there->grid, kind);
    const bool links = kind == TableKind::participations || kind == TableKind::ties;
    if (links && header && !header->complete) {
      there->format.known_actors = names_in(tables_[index(TableKind::actors)].get());
      there->format.known_projects = names_in(tables_[index(TableKind::projects)].get());
    }
    tables_[index(kind)] = std::make_unique<Table>(*there->grid, kind, std::move(there->format), diagnostics_);
    diagnostics_.add({.severity = Severity::note, .code = kColumnsToTell, .place = there->grid->place()});
    return tables_[index(kind)].get();
  }

  /// The names and ids of a table of actors or projects, folded.
  static std::set<std::string, std::less<>> names_in(const Table* table) {
    std::set<std::string, std::less<>> names;
    for (std::size_t row = 0; table != nullptr && row < table->rows(); ++row) {
      for (const std::uint32_t field : {0U, 1U}) {
        const std::uint32_t column = table->columns().of_field[field];
        const auto cells = table->cells_of(row);
        if (column < cells.size() && cells[column].size > 0) names.insert(fold(cells[column].text()));
      }
    }
    return names;
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
    leave_unfilled(all);
    return all;
  }

  static bool is_filled(const Table* table) { return table != nullptr && table->rows() > 0; }

  /// A table of actors or projects that nobody has filled in is none where others mention some.
  void leave_unfilled(Opened& all) {
    const bool mentions = is_filled(all.participations) || is_filled(all.ties) ||
                          (is_filled(all.projects) && names_participants(*all.projects));
    if (all.actors != nullptr && !is_filled(all.actors) && mentions) leave(all.actors, kUnfilled(kTheActors));
    if (all.projects != nullptr && !is_filled(all.projects) && is_filled(all.participations))
      leave(all.projects, kUnfilled(kTheProjects));
    const bool told_elsewhere = (all.projects != nullptr && names_participants(*all.projects)) ||
                                (all.actors != nullptr && names_projects(*all.actors));
    if (!is_filled(all.participations) && told_elsewhere) all.participations = nullptr;
  }

  void leave(const Table*& table, Text message) {
    diagnostics_.add(
        {.severity = Severity::note, .code = "unfilled-table", .place = table->place(), .message = std::move(message)});
    table = nullptr;
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

  /// What forms ask of each actor counts where no table says it.
  static bool asks_ties(const Opened& tables) { return is_filled(tables.actors) && !is_filled(tables.ties); }
  static bool asks_participations(const Opened& tables) {
    return is_filled(tables.actors) && !is_filled(tables.participations) && !embedded_in_projects(tables);
  }

  void read_actors(const Opened& tables, const Territory& territory) {
    if (tables.actors != nullptr) {
      actor_rows_ = maillage::read_actors(*tables.actors, tables.actors_file, territory);
      answers_ = join_answers(*tables.actors, actor_rows_, territory);
      if (tables.actors->lists_people()) make_organisations(*tables.actors, tables.actors_file, territory);
      else make_parents(*tables.actors, tables.actors_file, territory);
      if (is_filled(tables.actors)) survey_ = survey_of(*tables.actors);
      if (asks_ties(tables)) make_answered_actors(*tables.actors, tables.actors_file, survey_, territory);
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
    index_short_names(*tables.actors, actor_rows_, actors);
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
    if (tables.projects != nullptr)
      project_rows = maillage::read_projects(*tables.projects, tables.projects_file, territory);
    else make_all_projects(tables, territory);
    if (tables.projects == nullptr && asks_participations(tables))
      make_answered_projects(*tables.actors, tables.actors_file, survey_, territory);
    ProjectIndex index(ecosystem_.projects, ecosystem_.files);
    if (tables.projects != nullptr) {
      index_projects(*tables.projects, index, territory);
      finish(*tables.projects, project_rows, ecosystem_.project_attributes, territory);
      keep_date_words(*tables.projects, project_rows, ecosystem_.projects, ecosystem_.project_attributes);
    } else {
      for (std::uint32_t i = 0; i < ecosystem_.projects.size(); ++i) index.insert_made(i);
    }
    if (tables.participations != nullptr) {
      const auto rows =
          read_participations(*tables.participations, tables.participations_file, actors, index, territory);
      finish(*tables.participations, rows, ecosystem_.participation_attributes, territory);
      keep_date_words(*tables.participations, rows, ecosystem_.participations, ecosystem_.participation_attributes);
    }
    read_embedded(tables, project_rows, actors, index, territory);
    if (tables.ties == nullptr) return;
    const std::size_t answered = ecosystem_.ties.size();
    const auto rows = read_ties(*tables.ties, tables.ties_file, actors, index, territory);
    finish(*tables.ties, rows, ecosystem_.tie_attributes, territory);
    if (answered == 0) keep_date_words(*tables.ties, rows, ecosystem_.ties, ecosystem_.tie_attributes);
  }

  void read_embedded(const Opened& tables, std::span<const std::uint32_t> project_rows, const ActorIndex& actors,
                     const ProjectIndex& projects, const Territory& territory) {
    if (embedded_in_projects(tables))
      read_participants_of(*tables.projects, tables.projects_file, project_rows, actors, territory);
    if (embedded_in_actors(tables)) read_projects_of(*tables.actors, tables.actors_file, answers_, projects, territory);
    if (asks_participations(tables))
      read_answered_participations(*tables.actors, tables.actors_file, answers_, survey_, actors, projects, territory);
    if (asks_ties(tables)) read_answered_ties(*tables.actors, tables.actors_file, answers_, survey_, actors, territory);
    const bool apart = tables.projects == nullptr && tables.participations == nullptr && tables.ties == nullptr;
    if (apart && is_filled(tables.actors) && ecosystem_.ties.empty() && ecosystem_.participations.empty())
      tell_cross_columns(*tables.actors, survey_, territory);
  }

  static void make_all_projects(const Opened& tables, const Territory& territory) {
    if (tables.participations != nullptr) {
      make_projects(*tables.participations, tables.participations_file,
                    column(*tables.participations, ParticipationField::project), territory);
    }
    if (embedded_in_actors(tables)) make_projects_named(*tables.actors, tables.actors_file, territory);
    if (tables.ties != nullptr)
      make_projects(*tables.ties, tables.ties_file, column(*tables.ties, TieField::project), territory);
  }

  static void finish(const Table& table, std::span<const std::uint32_t> rows, std::vector<Attribute>& attributes,
                     const Territory& territory) {
    check_schema(table, territory);
    read_attributes(table, rows, attributes, territory.diagnostics);
  }

  template <typename Record>
  static void keep_date_words(const Table& table, std::span<const std::uint32_t> rows,
                              const std::vector<Record>& records, std::vector<Attribute>& attributes) {
    if (rows.size() != records.size()) return;
    const auto period_of = [&](std::size_t i) -> const Period& { return records[i].period; };
    read_date_words_kept(table, rows, period_of, attributes);
  }

  template <typename Field>
  static std::uint32_t column(const Table& table, Field field) {
    return table.columns().of_field[static_cast<std::size_t>(field)];
  }

  ReadOptions options_;
  Diagnostics diagnostics_;
  Ecosystem ecosystem_;
  std::unique_ptr<SourceText> package_;  ///< what formats of columns point into
  FoundSheets found_;
  std::array<std::unique_ptr<Table>, kTableKinds> tables_;
  std::vector<std::uint32_t> actor_rows_;
  std::vector<AnswerRow> answers_;  ///< the rows of the table of actors, those too that are about one already read
  Survey survey_;                   ///< what the table of actors asks
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

std::vector<fs::path> choices_beside(const fs::path& data, const Files& files) {
  const fs::path folder = files.is_folder(data) ? data : data.parent_path();
  std::vector<fs::path> found;
  for (const char* name : {kOwnWordsFile, kReadingChoicesFile}) {
    if (files.is_file(folder / name)) found.push_back(folder / name);
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
