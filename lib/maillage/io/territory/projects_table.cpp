// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <unordered_map>
#include <utility>

#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/io/tables/cell_values.h"
#include "maillage/io/tables/row_values.h"
#include "maillage/io/territory/made_ids.h"
#include "maillage/io/territory/open_words.h"
#include "maillage/io/territory/read_tables.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/io/text/messages.h"

namespace maillage {
namespace {

/// Reads the projects of one part of the table. Statuses nobody knows get numbers beyond those known.
class ProjectRows {
 public:
  ProjectRows(RowReader& rows, FaultList& faults, FileId file, const Ecosystem& ecosystem, std::string_view between,
              OpenWords& own_statuses)
      : values_(rows, faults), file_(file), ecosystem_(&ecosystem), between_(between), own_statuses_(&own_statuses) {}

  void read_into(std::vector<Project>& projects) {
    while (values_.next()) read_row(projects[values_.row().index]);
  }

 private:
  void read_row(Project& project) {
    project.origin = {file_, values_.row().line};
    project.id = values_.text(ProjectField::id);
    if (!values_.row().well_formed) return;
    project.name = values_.text(ProjectField::name);
    if (project.name.empty() && !name_by_id(project)) return;
    project.category = on_one_line(values_.value(ProjectField::category));
    const std::string_view sectors = values_.value(ProjectField::sectors);
    project.sectors = sectors_of(sectors);
    project.status = status();
    project.period = values_.period(ProjectField::start, ProjectField::end, project.status == Status::ongoing);
    project.framework = on_one_line(values_.value(ProjectField::framework));
    project.source = values_.value(ProjectField::source);
  }

  /// The items of a list, or marks of themes: "#alimentation #solidarité".
  [[nodiscard]] std::vector<std::string> sectors_of(std::string_view cell) const {
    if (cell.starts_with('#')) return split_list(cell, "#,;|\n");
    return split_list(cell, between_);
  }

  bool name_by_id(Project& project) {
    project.name = project.id;
    const bool has_column = values_.column_of(ProjectField::name) != kNoColumn;
    const bool nothing = project.id.empty();
    if (nothing) values_.set_aside(RowFate::nameless);
    if (has_column || nothing) {
      values_.tell(Severity::warning, "empty-name", has_column ? ProjectField::name : ProjectField::id,
                   [nothing](Diagnostic& warning) { warning.message = nothing ? kEmptyProjectName() : kNamedById(); });
    }
    return !nothing;
  }

  std::optional<Status> status() {
    const std::string_view word = values_.value(ProjectField::status);
    if (word.empty()) return std::nullopt;
    const auto& known =
        statuses_.get(word, [this](std::string_view name) { return parse_status(name, ecosystem_->own_words); });
    if (known) return known;
    const GridCell& cell = values_.row().cells[values_.column_of(ProjectField::status)];
    return static_cast<Status>(kStatusCount + own_statuses_->add(word, cell.line, cell.column));
  }

  RowValues values_;
  FileId file_;
  const Ecosystem* ecosystem_;
  std::string_view between_;  ///< the signs between sectors
  OpenWords* own_statuses_;
  WordCache<Status> statuses_;
};

/// True when this sign between sectors makes a list: a part of one stands alone, or in another list.
bool separates_sectors(const Table& table, char sign) {
  const std::string signs = std::string(";|") + sign;
  const std::uint32_t column = table.columns().of_field[static_cast<std::size_t>(ProjectField::sectors)];
  if (column == kNoColumn) return false;
  std::map<std::string, std::size_t> parts;
  bool some = false;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const auto cells = table.cells_of(row);
    if (column >= cells.size()) continue;
    some = some || cells[column].text().find(sign) != std::string_view::npos;
    for (const std::string& part : split_list(cells[column].text(), signs)) ++parts[fold(part)];
  }
  return some && std::ranges::any_of(parts, [](const auto& part) { return part.second > 1; });
}

void add_own_statuses(const Table& table, std::span<const OpenWords> parts, const Territory& territory) {
  const JoinedWords joined = join(parts);
  for (const OpenWords::Entry& entry : joined.words.list()) territory.ecosystem.own_statuses.push_back(entry.word);
  for (std::size_t part = 0; part < parts.size(); ++part) {
    const TablePart& rows = table.parts()[part];
    for (std::size_t i = rows.first_row; i < rows.first_row + rows.rows; ++i) {
      std::optional<Status>& status = territory.ecosystem.projects[i].status;
      const auto number = status ? static_cast<std::size_t>(*status) : 0;
      if (number >= kStatusCount)
        status = static_cast<Status>(kStatusCount + joined.places[part][number - kStatusCount]);
    }
  }
  tell_open_words(table, joined.words, WordField::status, territory.diagnostics);
}

/// What a column mentions, in the order of first mention, with the line.
using Mentions = std::vector<std::pair<std::string, std::uint32_t>>;

Mentions mentions_in(const Table& table, std::span<const std::uint32_t> columns) {
  Mentions found;
  std::unordered_map<std::string, bool> seen;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const auto cells = table.cells_of(row);
    if (table.fate_of(row) == RowFate::wrong) continue;
    for (const std::uint32_t column : columns) {
      if (column >= cells.size()) continue;
      const std::string_view text = cell_text(cells[column], table, column);
      const bool nothing = says_nothing(text, cells[column].quoted) || is_empty_word(text) || says_nobody(text);
      std::string name = nothing ? "" : on_one_line(text);
      if (!name.empty() && seen.emplace(fold(name), true).second)
        found.emplace_back(std::move(name), cells[column].line);
    }
  }
  return found;
}

/// True for items that may be names each: they begin as names do, and none is what stands behind a name ("Halle, SA").
bool begin_as_names(std::span<const std::string_view> items) {
  constexpr std::array<std::string_view, 15> kForms = {"sa",   "sas",  "sasu", "sarl", "scop", "scic", "eurl", "sci",
                                                       "gaec", "earl", "snc",  "inc",  "ltd",  "llc",  "gmbh"};
  return std::ranges::all_of(items, [&](std::string_view item) {
    const bool small = item[0] >= 'a' && item[0] <= 'z';
    return !small && !is_digit(item[0]) && std::ranges::find(kForms, fold(item)) == kForms.end();
  });
}

/// Whether names with commas in a column are lists: an item of one is mentioned alone, stands first in one and later in
/// another, or comes again beside two others. "Mairie, Lons" and "École, Lons" are none.
bool are_comma_lists(const Mentions& mentions) {
  constexpr unsigned kAlone = 1;
  constexpr unsigned kFirst = 2;
  constexpr unsigned kLater = 4;
  constexpr unsigned kAmongMany = 8;
  constexpr unsigned kAgain = 16;
  std::unordered_map<std::string, unsigned> seen;
  for (const auto& [name, line] : mentions) {
    const std::vector<std::string_view> items = list_items(name);
    if (!begin_as_names(items)) continue;
    const bool clear = name.find_first_of(";|") != std::string::npos;
    for (std::size_t i = 0; i < items.size(); ++i) {
      unsigned& signs = seen[fold(items[i])];
      if (signs != 0) signs |= kAgain;
      if (items.size() == 1 || clear) signs |= kAlone;
      else signs |= (i == 0 ? kFirst : kLater) | (items.size() > 2 ? kAmongMany : 0U);
    }
  }
  return std::ranges::any_of(seen, [](const auto& one) {
    const auto has = [&](unsigned signs) { return (one.second & signs) == signs; };
    const bool listed = has(kFirst) || has(kLater);
    return (listed && has(kAlone)) || has(kFirst | kLater) || has(kAmongMany | kAgain);
  });
}

void tell_comma_names(const Table& table, std::string_view code, Severity severity, Text message,
                      Diagnostics& diagnostics) {
  diagnostics.add({.severity = severity, .code = code, .place = table.place(), .message = std::move(message)});
}

/// Takes out lists whose every item is mentioned alone as well, or stands between signs that part nothing but lists:
/// their items are mentions. Names with commas that may be lists are told.
void part_lists(Mentions& mentions, const Table& table, Diagnostics& diagnostics) {
  std::unordered_map<std::string, bool> alone;
  for (const auto& [name, line] : mentions) alone.emplace(fold(name), true);
  const auto is_name = [&](std::string_view text) { return alone.contains(fold(text)); };
  const bool commas = are_comma_lists(mentions);
  Mentions parted;
  std::size_t doubtful = 0;
  std::string first;
  for (auto& [name, line] : mentions) {
    const std::vector<std::string_view> items = list_items(name);
    const bool clear = name.find_first_of(";|") != std::string::npos;
    const bool may_be = items.size() > 1 && begin_as_names(items);
    if (items.size() < 2 || (!clear && !std::ranges::all_of(items, is_name) && !(commas && may_be))) {
      if (may_be && doubtful++ == 0) first = shortened(name);
      parted.emplace_back(std::move(name), line);
      continue;
    }
    for (const std::string_view item : items) parted.emplace_back(on_one_line(item), line);
  }
  mentions = std::move(parted);
  if (commas) tell_comma_names(table, "comma-names", Severity::note, kCommaNames(), diagnostics);
  if (doubtful > 0)
    tell_comma_names(table, "maybe-lists", Severity::warning, kMaybeLists(doubtful, Words(first)), diagnostics);
}

/// Appends a record for each name mentioned that none has.
template <typename Record>
std::size_t make_records(const Mentions& mentions, FileId file, std::vector<Record>& records) {
  std::unordered_map<std::string, bool> known;
  for (const Record& record : records) known.emplace(fold(record.name), true);
  const std::size_t before = records.size();
  for (const auto& [name, line] : mentions) {
    if (!known.emplace(fold(name), true).second) continue;
    Record& record = records.emplace_back();
    record.id = name;
    record.name = name;
    record.origin = {file, line};
  }
  return records.size() - before;
}

}  // namespace

std::vector<std::uint32_t> read_projects(const Table& table, FileId file, const Territory& territory) {
  std::vector<Project>& projects = territory.ecosystem.projects;
  projects.resize(table.rows());
  std::string between = ";|\n";
  for (const char sign : {',', '/'}) {
    if (!separates_sectors(table, sign)) continue;
    between += sign;
    territory.diagnostics.add({.severity = Severity::note,
                               .code = "comma-lists",
                               .place = table.place(),
                               .message = kCommaLists(Words(&between.back(), 1))});
  }
  std::vector<OpenWords> own_statuses(table.parts().size());
  table.read(territory.threads, territory.diagnostics, [&](std::size_t part, RowReader& rows, FaultList& faults) {
    ProjectRows(rows, faults, file, territory.ecosystem, between, own_statuses[part]).read_into(projects);
  });
  add_own_statuses(table, own_statuses, territory);
  std::vector<std::uint32_t> rows = keep_read(table, projects);
  drop_same_ids(table, table.columns().of_field[0], projects, rows, territory.diagnostics);
  return rows;
}

void index_projects(const Table& table, ProjectIndex& index, const Territory& territory) {
  index_records(table, "project", territory.ecosystem.projects, index, territory.diagnostics);
}

void make_projects(const Table& table, FileId file, std::uint32_t column, const Territory& territory) {
  if (column == kNoColumn) return;
  const std::size_t made = make_records(mentions_in(table, {&column, 1}), file, territory.ecosystem.projects);
  if (made == 0) return;
  territory.diagnostics.add(
      {.severity = Severity::note, .code = "made-projects", .place = table.place(), .message = kMadeProjects(made)});
}

void make_actors(const Table& table, FileId file, std::span<const std::uint32_t> columns, const Territory& territory) {
  std::vector<Actor>& actors = territory.ecosystem.actors;
  Mentions mentions = mentions_in(table, columns);
  part_lists(mentions, table, territory.diagnostics);
  const std::size_t made = make_records(mentions, file, actors);
  for (std::size_t i = actors.size() - made; i < actors.size(); ++i) actors[i].kind = unknown_kind(territory.ecosystem);
  if (made == 0) return;
  territory.diagnostics.add(
      {.severity = Severity::note, .code = "made-actors", .place = table.place(), .message = kMadeActors(made)});
}

}  // namespace maillage
