// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/io/tables/reference_index.h"
#include "maillage/io/tables/table.h"
#include "maillage/io/text/messages.h"
#include "maillage/model/ecosystem.h"

namespace maillage {

struct AnswerRow;
struct Survey;

/// What the tables of one territory are read into.
struct Territory {
  Ecosystem& ecosystem;
  Diagnostics& diagnostics;
  int threads = 0;
};

using ActorIndex = ReferenceIndex<Actor>;
using ProjectIndex = ReferenceIndex<Project>;

/// Appends the rows of a table to the ecosystem, in their order, and returns the row of each record: a row may make
/// several participations or ties, or, set aside, none. Ids missing are made from names once all are indexed.
std::vector<std::uint32_t> read_actors(const Table& table, FileId file, const Territory& territory);
std::vector<std::uint32_t> read_projects(const Table& table, FileId file, const Territory& territory);
std::vector<std::uint32_t> read_participations(const Table& table, FileId file, ActorIndex& actors,
                                               ProjectIndex& projects, const Territory& territory);
std::vector<std::uint32_t> read_ties(const Table& table, FileId file, ActorIndex& actors, ProjectIndex& projects,
                                     const Territory& territory);
/// Tells codes that come again, too.
std::vector<std::uint32_t> read_communes(const Table& table, FileId file, const Territory& territory);

/// Finds whom each actor belongs to, once all actors are known. `rows` are those of the actors.
void resolve_memberships(const Table& table, std::span<const std::uint32_t> rows, ActorIndex& actors,
                         const Territory& territory);

/// Adds all to the index.
void index_actors(const Table& table, ActorIndex& actors, const Territory& territory);
/// Tells the index the short names of the actors: those of a column "Sigle". `rows` are those of the actors.
void index_short_names(const Table& table, std::span<const std::uint32_t> rows, ActorIndex& actors);
void index_projects(const Table& table, ProjectIndex& projects, const Territory& territory);

/// Without a table of projects or actors: appends one for each that the table mentions in these columns, in the order
/// of first mention, unless it is there already.
void make_projects(const Table& table, FileId file, std::uint32_t column, const Territory& territory);
void make_actors(const Table& table, FileId file, std::span<const std::uint32_t> columns, const Territory& territory);

/// Where no table says who takes part in what: whether columns of the projects name actors ("Porteur", "Partenaires"),
/// or columns of the actors projects; and what they say. `rows` are those of the records, names that are nobody are
/// warned of.
[[nodiscard]] bool names_participants(const Table& projects);
[[nodiscard]] bool names_projects(const Table& actors);
void make_participants(const Table& projects, FileId file, const Territory& territory);
void make_projects_named(const Table& actors, FileId file, const Territory& territory);
void read_participants_of(const Table& projects, FileId file, std::span<const std::uint32_t> rows,
                          const ActorIndex& actors, const Territory& territory);
void read_projects_of(const Table& actors, FileId file, std::span<const AnswerRow> rows, const ProjectIndex& projects,
                      const Territory& territory);

/// What forms ask of each actor, where no table of ties, or of participations, says it: whom they work with, by names
/// in a cell or by answers that are ticked, each in a column of its own; and what they take part in. Answers that are
/// nobody yet become actors, or projects; those that say neither yes nor no are told. `survey` is what the table asks,
/// its partners found by the first. \pre the table has rows
void make_answered_actors(const Table& actors, FileId file, Survey& survey, const Territory& territory);
void make_answered_projects(const Table& actors, FileId file, const Survey& survey, const Territory& territory);
void read_answered_ties(const Table& actors, FileId file, std::span<const AnswerRow> rows, const Survey& survey,
                        const ActorIndex& index, const Territory& territory);
void read_answered_participations(const Table& actors, FileId file, std::span<const AnswerRow> rows,
                                  const Survey& survey, const ActorIndex& index, const ProjectIndex& projects,
                                  const Territory& territory);

/// Notes columns of crosses that may be projects, where nothing ties the actors.
void tell_cross_columns(const Table& actors, const Survey& survey, const Territory& territory);

/// Appends an actor for each that others belong to and that has no row: nothing in its name is near another’s. Warns of
/// them together.
void make_parents(const Table& table, FileId file, const Territory& territory);

/// Appends the organisations that a list of people names and that are not in it.
void make_organisations(const Table& persons, FileId file, const Territory& territory);

/// Swaps positions that are near the others only with latitude and longitude exchanged, and warns of those that are far
/// either way.
void mend_swapped_positions(const Table& table, const Territory& territory);

/// Notes how many actors are placed by the name of their place alone, and warns of those whose place is the name of
/// several communes. \pre the communes are read
void tell_places(const Table& actors, const Territory& territory);

/// Warns of actors that may be the same, by their names.
void warn_of_duplicates(const Table& table, const Territory& territory);

/// Checks a table against its schema: the columns stated, their constraints, the keys.
void check_schema(const Table& table, const Territory& territory);

/// The cells of a column in these rows.
[[nodiscard]] std::vector<GridCell> cells_of_column(const Table& table, std::uint32_t column,
                                                    std::span<const std::uint32_t> rows);

/// Appends the columns of no known name to `attributes`, one value for each of these rows, in this order.
void read_attributes(const Table& table, std::span<const std::uint32_t> rows, std::vector<Attribute>& attributes,
                     Diagnostics& diagnostics);

/// Appends, for each column of dates in which words stand where no date could be read ("en cours", "à définir"), these
/// as an attribute of the name of the field: what is written again keeps them. `period_of` is that of a record.
void read_date_words_kept(const Table& table, std::span<const std::uint32_t> rows,
                          const std::function<const Period&(std::size_t)>& period_of,
                          std::vector<Attribute>& attributes);

/// The numbers of all rows, for tables with one record per row.
[[nodiscard]] inline std::vector<std::uint32_t> all_rows(const Table& table) {
  std::vector<std::uint32_t> rows(table.rows());
  for (std::uint32_t i = 0; i < rows.size(); ++i) rows[i] = i;
  return rows;
}

/// Takes out the records of rows that were set aside, of one record per row; the rows of those left. Rows at fault
/// stay: others may mention them.
template <typename Record>
std::vector<std::uint32_t> keep_read(const Table& table, std::vector<Record>& records) {
  std::vector<std::uint32_t> rows;
  for (std::uint32_t row = 0; row < table.rows(); ++row) {
    if (table.fate_of(row) != RowFate::read && table.fate_of(row) != RowFate::wrong) continue;
    if (rows.size() != row) records[rows.size()] = std::move(records[row]);
    rows.push_back(row);
  }
  records.resize(rows.size());
  return rows;
}

/// Warns of a name in a cell that no actor has, beside a table that says who takes part in what.
void tell_unknown_partner(const Table& table, const GridCell& cell, std::string_view name,
                          const Message<Words>& message, Diagnostics& diagnostics);

}  // namespace maillage
