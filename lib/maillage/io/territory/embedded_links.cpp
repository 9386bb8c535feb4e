// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes part in what, where no table of its own says so: columns of the projects ("Porteur", "Partenaires") or of
// the actors ("Projets").
#include <algorithm>
#include <array>
#include <iterator>
#include <map>

#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/io/tables/references.h"
#include "maillage/io/territory/answers.h"
#include "maillage/io/territory/read_tables.h"
#include "maillage/io/territory/survey_questions.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/io/text/messages.h"

namespace maillage {
namespace {

/// A column of projects that names actors, all in one role.
struct RoleColumn {
  std::uint32_t column = 0;
  std::optional<Role> role;
};

/// "structures impliquées" of "Autres structures impliquées".
std::string_view without_other(std::string_view title) {
  for (const std::string_view other : {"Autres ", "autres ", "Autre ", "autre ", "Other ", "other "}) {
    if (title.starts_with(other)) return title.substr(other.size());
  }
  return title;
}

/// True for a title that is a field of a table of participations.
bool is_field(std::string_view title, ParticipationField field) {
  title = without_other(title);
  const ColumnBinding alone = bind_columns(TableKind::participations, {std::string(title)});
  return alone.of_field[static_cast<std::size_t>(field)] == 0;
}

/// The role a title names: "Porteur", "Partenaires du projet", "Structure porteuse".
std::optional<Role> role_of(std::string_view title) {
  title = without_other(title);
  constexpr std::array<std::string_view, 8> kAnyRole = {"acteur",       "actor",     "structure",   "organisation",
                                                        "organization", "organisme", "participant", "membre"};
  if (std::ranges::find(kAnyRole, plain_word(title)) != kAnyRole.end()) return std::nullopt;
  if (const auto whole = parse_role(title)) return whole;
  const std::string plain = fold(title);
  const std::size_t space = plain.find(' ');
  if (space == std::string::npos) return std::nullopt;
  const std::string first = plain.substr(0, space);
  const bool names_actor =
      is_field(first, ParticipationField::actor) && first != "partenaire" && first != "beneficiaire";
  return parse_role(names_actor ? plain.substr(space + 1) : first);
}

std::string_view words_at(const Table& table, std::size_t row, std::uint32_t column) {
  const auto cells = table.cells_of(row);
  const std::string_view text = column < cells.size() ? trim(cells[column].text()) : std::string_view();
  return is_empty_word(text) ? std::string_view() : text;
}

/// Amounts and counts name nobody.
bool holds_names(const Table& table, std::uint32_t column) {
  bool some = false;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const std::string_view text = words_at(table, row, column);
    if (!text.empty() && (parse_number(text) || is_amount(text))) return false;
    some = some || !text.empty();
  }
  return some;
}

std::vector<RoleColumn> role_columns(const Table& projects) {
  std::vector<RoleColumn> found;
  for (const std::uint32_t column : projects.columns().further) {
    const std::string& title = projects.columns().headers[column];
    const auto role = role_of(title);
    if (!role && !is_field(title, ParticipationField::actor)) continue;
    if (holds_names(projects, column)) found.push_back({column, role});
  }
  return found;
}

/// The role of actors in the projects they name: that of "Projets (partenaire)", "Projets portés".
std::optional<Role> role_in_projects(std::string_view title) {
  const std::size_t open = title.find('(');
  if (open != std::string_view::npos && title.ends_with(')'))
    return parse_role(title.substr(open + 1, title.size() - open - 2));
  const std::string plain = plain_word(title);
  const std::size_t space = plain.find(' ');
  if (space == std::string::npos) return std::nullopt;
  const std::string_view behind = std::string_view(plain).substr(space + 1);
  for (const std::string_view lead : {"porte", "pilote", "en portage", "led"}) {
    if (behind == lead) return Role::lead;
  }
  for (const std::string_view partner : {"partenaire", "en partenariat", "accompagne", "as partner"}) {
    if (behind == partner) return Role::partner;
  }
  return behind == "finance" || behind == "funded" ? std::optional(Role::funder) : std::nullopt;
}

/// True where each answers with names, not with a sentence or a word for yes or no.
bool holds_short_names(const Table& table, std::uint32_t column) {
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (const std::string_view item : list_items(words_at(table, row, column))) {
      if (!is_empty_word(item) && !says_nobody(item) && !may_be_name(item)) return false;
    }
  }
  return holds_names(table, column);
}

/// True for a question of a form that asks for projects and is answered with their names.
bool answers_with_projects(const Table& actors, std::uint32_t column) {
  const std::string& title = actors.columns().headers[column];
  const auto box = question_of_box(title);
  if (title.ends_with(']') && !box) return false;
  const std::string_view stem = without_last_number(title);  // "Projet 1", "Projet 2"
  const bool numbered = stem.size() < title.size() && is_field(stem, ParticipationField::project);
  return (numbered || asks_for_projects(box ? *box : title)) && holds_short_names(actors, column);
}

/// Columns of actors that name projects, each in one role.
std::vector<RoleColumn> project_columns(const Table& actors) {
  std::vector<RoleColumn> found;
  for (const std::uint32_t column : actors.columns().further) {
    const std::string& title = actors.columns().headers[column];
    const std::string plain = plain_word(title);
    const auto role = role_in_projects(title);
    const bool in_role = role && is_field(plain.substr(0, plain.find(' ')), ParticipationField::project);
    const bool named = in_role || is_field(title, ParticipationField::project);
    if (named ? holds_names(actors, column) : answers_with_projects(actors, column)) found.push_back({column, role});
  }
  return found;
}

/// A name with the role in brackets behind it: "Mairie (porteur)"; an amount there says nothing of the name.
struct NameWithRole {
  std::string_view name;
  std::optional<Role> role;
};

NameWithRole with_role(std::string_view text) {
  const std::size_t open = text.rfind('(');
  if (open == std::string_view::npos || open == 0 || !text.ends_with(')')) return {text, std::nullopt};
  const std::string_view inside = text.substr(open + 1, text.size() - open - 2);
  const auto role = parse_role(inside);
  return role || is_amount(inside) ? NameWithRole{trim(text.substr(0, open)), role} : NameWithRole{text, std::nullopt};
}

/// The names in a cell of which none is known yet: a list by line breaks, semicolons or bars, else by commas.
std::vector<std::string> names_in(std::string_view text) {
  std::vector<std::string> names;
  const bool clear = text.find_first_of(";|\n") != std::string_view::npos;
  for (const std::string_view item : clear ? list_items(text, ";|\n") : list_items(text))
    names.push_back(on_one_line(with_role(item).name));
  return names;
}

/// The names of a cell; "Cantine / Marché" is two where one of them is in a cell by itself.
std::vector<std::string> parted(std::vector<std::string> names, const std::map<std::string, bool, std::less<>>& alone) {
  constexpr std::string_view kSign = " / ";
  std::vector<std::string> parts;
  for (std::string& name : names) {
    std::vector<std::string> split;
    for (std::size_t begin = 0; begin <= name.size();) {
      const std::size_t end = std::min(name.find(kSign, begin), name.size());
      split.push_back(name.substr(begin, end - begin));
      begin = end + kSign.size();
    }
    const bool known = std::ranges::any_of(split, [&](const std::string& one) { return alone.contains(fold(one)); });
    if (split.size() > 1 && known) std::ranges::move(split, std::back_inserter(parts));
    else parts.push_back(std::move(name));
  }
  return parts;
}

/// Appends a record for each name in these columns that no record has.
template <typename Record>
std::size_t make_named(const Table& table, FileId file, std::span<const std::uint32_t> columns,
                       std::vector<Record>& records) {
  std::map<std::string, bool, std::less<>> known;
  for (const Record& record : records) known.emplace(fold(record.name), true);
  const std::size_t before = records.size();
  const auto names_at = [&](std::size_t row, std::uint32_t column) {
    return names_in(without_brackets(without_addresses(words_at(table, row, column))));
  };
  std::map<std::string, bool, std::less<>> alone = known;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (const std::uint32_t column : columns) {
      for (const std::string& name : names_at(row, column)) alone.emplace(fold(name), true);
    }
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (const std::uint32_t column : columns) {
      for (std::string& name : parted(names_at(row, column), alone)) {
        if (!known.emplace(fold(name), true).second) continue;
        Record& record = records.emplace_back();
        record.id = name;
        record.name = std::move(name);
        record.origin = {file, table.line_of(row)};
      }
    }
  }
  return records.size() - before;
}

/// A record that a cell mentions, and the role it says.
struct CellMention {
  std::uint32_t record = 0;
  std::optional<Role> role;
};

/// What a cell mentions: the record of the whole, or of each part of a list; parts that are nobody are told, and count
/// not.
template <typename Record>
class CellMentions {
 public:
  CellMentions(const Table& table, const ReferenceIndex<Record>& index, Diagnostics& diagnostics)
      : table_(table), index_(index), diagnostics_(diagnostics) {}

  std::vector<CellMention> find(std::size_t row, std::uint32_t column) {
    const std::string text = without_brackets(without_addresses(words_at(table_, row, column)));
    if (text.empty()) return {};
    if (const auto whole = find(text)) return {*whole};
    std::vector<CellMention> found;
    const auto is_name = [this](std::string_view item) { return find(item).has_value(); };
    for (const std::string_view item : joined_items(text, is_name)) {
      const auto whole = find(item);
      for (const std::string_view part : whole ? std::vector{item} : split_words(item)) {
        const auto one = whole ? whole : find(part);
        if (!one) tell_unknown(row, column, part);
        else if (!holds(found, *one)) found.push_back(*one);
      }
    }
    return found;
  }

 private:
  static bool holds(const std::vector<CellMention>& found, const CellMention& one) {
    return std::ranges::any_of(
        found, [&](const CellMention& other) { return other.record == one.record && other.role == one.role; });
  }

  [[nodiscard]] std::optional<CellMention> find(std::string_view mention) const {
    const std::string name = on_one_line(mention);
    if (const auto exact = index_.find(name).index) return CellMention{*exact, std::nullopt};
    const NameWithRole parts = with_role(name);
    const auto head = parts.name.size() < name.size() ? index_.find(parts.name).index : std::nullopt;
    if (head) return CellMention{*head, parts.role};
    const auto loose = index_.find_loosely(name);
    return loose ? std::optional(CellMention{*loose, std::nullopt}) : std::nullopt;
  }

  void tell_unknown(std::size_t row, std::uint32_t column, std::string_view part) {
    tell_unknown_partner(table_, table_.cells_of(row)[column], part, kUnknownPartner, diagnostics_);
  }

  const Table& table_;
  const ReferenceIndex<Record>& index_;
  Diagnostics& diagnostics_;
};

void tell_embedded(const Table& table, std::span<const std::uint32_t> columns, std::size_t count,
                   Diagnostics& diagnostics) {
  std::string titles;
  for (const std::uint32_t column : columns) titles += (titles.empty() ? "" : ", ") + table.columns().headers[column];
  diagnostics.add({.severity = Severity::note,
                   .code = "embedded-participations",
                   .place = table.place(),
                   .message = kEmbedded(Words(titles), count)});
}

/// Names the actors that take part in nothing, the first of them: they stay.
void tell_without_project(const Table& table, std::span<const AnswerRow> rows, const std::vector<bool>& takes_part,
                          const Territory& territory) {
  constexpr std::size_t kMostShown = 5;
  std::size_t count = 0;
  std::string names;
  for (const AnswerRow& row : rows) {
    if (row.again || takes_part[row.actor]) continue;
    if (count < kMostShown) names += (count == 0 ? "" : ", ") + shortened(territory.ecosystem.actors[row.actor].name);
    ++count;
  }
  if (count == 0) return;
  if (count > kMostShown) names += ", …";
  territory.diagnostics.add({.severity = Severity::note,
                             .code = "no-project",
                             .place = table.place(),
                             .message = kActorsWithoutProject(count, Words(names))});
}

std::vector<std::uint32_t> columns_of(const std::vector<RoleColumn>& roles) {
  std::vector<std::uint32_t> columns;
  for (const RoleColumn& one : roles) columns.push_back(one.column);
  return columns;
}

/// Tells names of actors that are there, or near one that is, from those that are nobody’s.
class KnownNames {
 public:
  KnownNames(std::span<const Actor> actors, std::span<const std::string> files, bool has_ids)
      : index_(actors, files), has_ids_(has_ids) {
    for (std::uint32_t i = 0; i < actors.size(); ++i) index_.insert(i);
  }

  /// The names in a cell that are nobody’s: of lists, parts of what is no name as a whole, where another part is known.
  [[nodiscard]] std::vector<std::string_view> unknown_in(std::string_view cell) {
    std::vector<std::string_view> unknown;
    if (is_known(cell)) return unknown;
    const auto is_name = [this](std::string_view text) { return is_known(text); };
    for (const std::string_view item : joined_items(cell, is_name)) {
      if (is_known(item)) continue;
      const std::vector<std::string_view> words = split_words(item);
      const bool parts = std::ranges::any_of(words, is_name);
      for (const std::string_view one : parts ? words : std::vector{item}) {
        if (!is_known(one) && !is_near(one)) unknown.push_back(one);
      }
    }
    return unknown;
  }

 private:
  [[nodiscard]] bool is_known(std::string_view name) const {
    const std::string line = on_one_line(name);
    const Reference found = index_.find(line);
    return found.index || found.ambiguous || index_.find_loosely(line) || index_.find_number(name);
  }
  /// A slip of the pen, or an id where the table has some: no name of somebody else’s.
  [[nodiscard]] bool is_near(std::string_view name) {
    return index_.suggest(on_one_line(name)).has_value() || (has_ids_ && slug(name) == name);
  }

  ActorIndex index_;
  bool has_ids_;
};

/// Names the parents that were made, the first of them.
void tell_parents(const Table& table, const std::vector<Actor>& made, Diagnostics& diagnostics) {
  constexpr std::size_t kMostShown = 5;
  if (made.empty()) return;
  std::string names;
  for (std::size_t i = 0; i < std::min(made.size(), kMostShown); ++i)
    names += (i == 0 ? "" : ", ") + shortened(made[i].name);
  if (made.size() > kMostShown) names += ", …";
  diagnostics.add({.severity = Severity::warning,
                   .code = "made-parents",
                   .place = table.place(),
                   .message = kMadeParents(made.size(), Words(names))});
}

}  // namespace

void tell_unknown_partner(const Table& table, const GridCell& cell, std::string_view name,
                          const Message<Words>& message, Diagnostics& diagnostics) {
  table.tell(
      {.severity = Severity::warning,
       .code = "unknown-partner",
       .line = cell.line,
       .cell = cell.column,
       .describe = [word = shortened(name), &message](Diagnostic& fault) { fault.message = message(Words(word)); }},
      diagnostics);
}

bool names_participants(const Table& projects) { return !role_columns(projects).empty(); }
bool names_projects(const Table& actors) { return !project_columns(actors).empty(); }

void make_participants(const Table& projects, FileId file, const Territory& territory) {
  const std::vector<std::uint32_t> columns = columns_of(role_columns(projects));
  std::vector<Actor>& actors = territory.ecosystem.actors;
  const std::size_t made = make_named(projects, file, columns, actors);
  for (std::size_t i = actors.size() - made; i < actors.size(); ++i) actors[i].kind = unknown_kind(territory.ecosystem);
  if (made == 0) return;
  territory.diagnostics.add(
      {.severity = Severity::note, .code = "made-actors", .place = projects.place(), .message = kMadeActors(made)});
}

void make_projects_named(const Table& actors, FileId file, const Territory& territory) {
  const std::vector<std::uint32_t> columns = columns_of(project_columns(actors));
  const std::size_t made = make_named(actors, file, columns, territory.ecosystem.projects);
  if (made == 0) return;
  territory.diagnostics.add(
      {.severity = Severity::note, .code = "made-projects", .place = actors.place(), .message = kMadeProjects(made)});
}

void read_participants_of(const Table& projects, FileId file, std::span<const std::uint32_t> rows,
                          const ActorIndex& actors, const Territory& territory) {
  const std::vector<RoleColumn> roles = role_columns(projects);
  auto& participations = territory.ecosystem.participations;
  const std::size_t before = participations.size();
  CellMentions<Actor> mentions(projects, actors, territory.diagnostics);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (const RoleColumn& one : roles) {
      for (const CellMention& mention : mentions.find(rows[i], one.column)) {
        Participation& part = participations.emplace_back();
        part.project = ProjectId(i);
        part.actor = ActorId(mention.record);
        part.role = mention.role ? mention.role : one.role;
        part.origin = {file, projects.line_of(rows[i])};
      }
    }
  }
  for (const RoleColumn& one : roles) projects.set_understood(one.column);
  tell_embedded(projects, columns_of(roles), participations.size() - before, territory.diagnostics);
}

void read_projects_of(const Table& actors, FileId file, std::span<const AnswerRow> rows, const ProjectIndex& projects,
                      const Territory& territory) {
  const std::vector<RoleColumn> columns = project_columns(actors);
  auto& participations = territory.ecosystem.participations;
  const std::size_t before = participations.size();
  CellMentions<Project> mentions(actors, projects, territory.diagnostics);
  std::vector<bool> takes_part(territory.ecosystem.actors.size(), false);
  const auto told = [&](const Participation& part) {
    return std::any_of(participations.begin() + static_cast<std::ptrdiff_t>(before), participations.end(),
                       [&](const Participation& one) {
                         return one.project == part.project && one.actor == part.actor && one.role == part.role;
                       });
  };
  for (const AnswerRow& row : rows) {
    for (const RoleColumn& one : columns) {
      for (const CellMention& mention : mentions.find(row.row, one.column)) {
        Participation part;
        part.project = ProjectId(mention.record);
        part.role = mention.role ? mention.role : one.role;
        part.actor = ActorId(row.actor);
        part.origin = {file, actors.line_of(row.row)};
        takes_part[row.actor] = true;
        if (!row.again || !told(part)) participations.push_back(std::move(part));
      }
    }
  }
  for (const RoleColumn& one : columns) actors.set_understood(one.column);
  tell_embedded(actors, columns_of(columns), participations.size() - before, territory.diagnostics);
  tell_without_project(actors, rows, takes_part, territory);
}

void make_parents(const Table& table, FileId file, const Territory& territory) {
  const std::uint32_t column = table.columns().of_field[static_cast<std::size_t>(ActorField::belongs_to)];
  if (column == kNoColumn) return;
  std::vector<Actor>& actors = territory.ecosystem.actors;
  const bool has_ids = table.columns().of_field[static_cast<std::size_t>(ActorField::id)] != kNoColumn;
  KnownNames names(actors, territory.ecosystem.files, has_ids);
  std::vector<Actor> made;
  std::map<std::string, bool, std::less<>> known;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const std::string_view text = words_at(table, row, column);
    if (text.empty() || table.fate_of(row) != RowFate::read) continue;
    for (const std::string_view parent : names.unknown_in(text)) {
      if (!known.emplace(fold(parent), true).second) continue;
      Actor& one = made.emplace_back();
      one.name = on_one_line(parent);
      one.kind = unknown_kind(territory.ecosystem);
      one.origin = {file, table.line_of(row)};
    }
  }
  tell_parents(table, made, territory.diagnostics);
  std::ranges::move(made, std::back_inserter(actors));
}

void make_organisations(const Table& persons, FileId file, const Territory& territory) {
  const std::uint32_t column = persons.columns().of_field[static_cast<std::size_t>(ActorField::belongs_to)];
  if (column == kNoColumn) return;
  std::vector<Actor>& actors = territory.ecosystem.actors;
  const std::size_t made = make_named(persons, file, {&column, 1}, actors);
  for (std::size_t i = actors.size() - made; i < actors.size(); ++i) {
    actors[i].id.clear();  // made from its name, as those of the others
    actors[i].kind = unknown_kind(territory.ecosystem);
  }
  territory.diagnostics.add(
      {.severity = Severity::note, .code = "list-of-people", .place = persons.place(), .message = kPersons(made)});
}

}  // namespace maillage
