// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/tables/recognise.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

#include "maillage/base/text.h"
#include "maillage/io/tables/header_row.h"
#include "maillage/io/tables/matrix.h"
#include "maillage/io/tables/prepared_rows.h"
#include "maillage/io/tables/title_words.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/model/vocabulary.h"

namespace maillage {
namespace {

template <typename Field>
std::size_t count_bound(const ColumnBinding& binding, std::span<const Field> fields) {
  return static_cast<std::size_t>(std::ranges::count_if(
      fields, [&](Field field) { return binding.of_field[static_cast<std::size_t>(field)] != kNoColumn; }));
}

/// Number of titles that only a table of actors, or of projects, has.
std::size_t actors_alone(const ColumnBinding& binding) {
  using enum ActorField;
  constexpr std::array kOwn = {kind, form, place, insee_code, siren, rna, latitude, longitude, belongs_to};
  return count_bound(binding, std::span<const ActorField>(kOwn));
}

std::size_t projects_alone(const ColumnBinding& binding) {
  using enum ProjectField;
  constexpr std::array kOwn = {sectors, status, start, end, framework};
  return count_bound(binding, std::span<const ProjectField>(kOwn));
}

std::optional<HeaderRow> complete_header(const Grid& grid, TableKind kind) {
  const auto header = find_header(grid, kind);
  return header && header->complete ? header : std::nullopt;
}

/// True for a title that says several: "Projets", "Ses actions".
bool is_plural(std::string_view title) {
  const std::string plain = fold(title.substr(0, title.find('(')));
  const std::string_view first = std::string_view(plain).substr(0, plain.find_last_not_of(' ') + 1);
  return first.ends_with('s') || first.ends_with('x');
}

/// What the rows of a list say of one column, where another names who it is about.
struct ListedProjects {
  bool once = true;      ///< nobody has two rows
  bool some = false;     ///< a cell holds something
  bool none = false;     ///< a cell is empty
  bool several = false;  ///< a cell is a list
};

ListedProjects projects_listed(const Grid& grid, std::size_t header, std::uint32_t actor, std::uint32_t project) {
  ListedProjects found;
  std::set<std::string> met;
  for (const GridRow& row : grid.rows().subspan(header + 1)) {
    const auto cells = grid.cells(row);
    if (all_empty(cells) || is_comment(cells, false)) continue;
    const auto at = [&](std::uint32_t column) {
      return column < cells.size() ? text_of(cells[column]) : std::string_view();
    };
    const std::string_view listed = is_empty_word(at(project)) ? std::string_view() : at(project);
    found.once = found.once && !at(actor).empty() && met.insert(fold(at(actor))).second;
    found.some = found.some || !listed.empty();
    found.none = found.none || listed.empty();
    found.several = found.several || list_items(listed, ";|\n").size() > 1;
  }
  return found;
}

}  // namespace

bool lists_projects(const Grid& grid) {
  const auto header = complete_header(grid, TableKind::participations);
  const auto as_actors = complete_header(grid, TableKind::actors);
  if (!header || !as_actors || header->row != as_actors->row) return false;
  const std::vector<std::string> titles = titles_of(grid, header->row);
  const ColumnBinding rows = bind_columns(TableKind::participations, titles);
  using enum ParticipationField;
  constexpr std::array kOfOneProject = {role, intensity, start, end};
  if (count_bound(rows, std::span<const ParticipationField>(kOfOneProject)) > 0) return false;
  const auto column = [&](ParticipationField field) { return rows.of_field[static_cast<std::size_t>(field)]; };
  const ListedProjects listed = projects_listed(grid, header->row, column(actor), column(project));
  if (!listed.once || !listed.some) return false;
  const bool says_more = actors_alone(bind_columns(TableKind::actors, titles)) > 0 && column(actor) < column(project);
  return listed.several || is_plural(titles[column(project)]) || (listed.none && says_more);
}

bool is_answered_form(std::span<const std::string> titles) {
  constexpr std::array<std::string_view, 9> kOfForms = {"_uuid",      "_submission_time", "_id",
                                                        "submitdate", "instanceID",       "Submission ID",
                                                        "Horodateur", "Timestamp",        "Completion time"};
  return std::ranges::any_of(
      titles, [&](const std::string& title) { return std::ranges::find(kOfForms, title) != kOfForms.end(); });
}

bool has_role_columns(const Grid& grid) {
  const auto header = complete_header(grid, TableKind::projects);
  if (!header) return false;
  const std::vector<std::string> titles = titles_of(grid, header->row);
  const ColumnBinding as_rows = bind_columns(TableKind::participations, titles);
  if (as_rows.of_field[static_cast<std::size_t>(ParticipationField::role)] != kNoColumn) return false;
  return std::ranges::count_if(titles, [](const std::string& title) { return parse_role(title).has_value(); }) > 1;
}

bool can_be(const Grid& grid, TableKind kind) {
  const auto header = find_header(grid, kind);
  return header && (header->complete || matrix_kind(grid, header->row, kind, MatrixMarks::any) != MatrixKind::none);
}

bool may_be_weighted_matrix(const Grid& grid) {
  const auto header = find_header(grid, TableKind::participations);
  return header && matrix_kind(grid, header->row, TableKind::participations, MatrixMarks::numbers) != MatrixKind::none;
}

std::optional<Recognition> recognise(const Grid& grid) {
  if (complete_header(grid, TableKind::suggested_ties)) {
    const auto names = titles_of(grid, complete_header(grid, TableKind::suggested_ties)->row);
    const auto is_id = [](const std::string& name) { return name == "from_id" || name == "de_id"; };
    if (std::ranges::any_of(names, is_id)) return std::nullopt;
  }
  for (const TableKind kind : {TableKind::ties, TableKind::participations}) {
    if (kind == TableKind::participations && has_role_columns(grid)) return Recognition{TableKind::projects, 2};
    if (kind == TableKind::participations && lists_projects(grid)) return Recognition{TableKind::actors, 2};
    if (const auto header = complete_header(grid, kind))
      return Recognition{kind, std::max<std::size_t>(header->known, 1)};
  }
  for (const TableKind kind : {TableKind::ties, TableKind::participations}) {
    const auto header = find_header(grid, kind);
    if (header && matrix_kind(grid, header->row, kind) != MatrixKind::none)
      return Recognition{kind, std::max<std::size_t>(header->known, 1)};
  }
  const auto actors = complete_header(grid, TableKind::actors);
  const auto projects = complete_header(grid, TableKind::projects);
  if (!actors && !projects) return std::nullopt;
  if (!projects) return Recognition{TableKind::actors, actors->known};
  if (!actors) return Recognition{TableKind::projects, projects->known};
  if (is_answered_form(titles_of(grid, actors->row))) return Recognition{TableKind::actors, actors->known};
  const ColumnBinding as_actors = bind_columns(TableKind::actors, titles_of(grid, actors->row));
  const ColumnBinding as_projects = bind_columns(TableKind::projects, titles_of(grid, projects->row));
  const bool are_projects = projects_alone(as_projects) > actors_alone(as_actors);
  return are_projects ? Recognition{TableKind::projects, projects->known}
                      : Recognition{TableKind::actors, actors->known};
}

}  // namespace maillage
