// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "maillage/base/diagnostic.h"
#include "maillage/io/reference_index.h"
#include "maillage/io/table.h"
#include "maillage/model/ecosystem.h"

namespace maillage {

/// What the tables of one territory are read into.
struct Territory {
  Ecosystem& ecosystem;
  Diagnostics& diagnostics;
  int threads = 0;
};

using ActorIndex = ReferenceIndex<Actor>;
using ProjectIndex = ReferenceIndex<Project>;

/// Appends the rows of a table to the ecosystem: one actor, project, participation or tie per row, in their order, even
/// for a row with faults. Ids missing are made from names.
void read_actors(const Table& table, FileId file, const Territory& territory);
void read_projects(const Table& table, FileId file, const Territory& territory);
void read_participations(const Table& table, FileId file, ActorIndex& actors, ProjectIndex& projects,
                         const Territory& territory);
void read_ties(const Table& table, FileId file, ActorIndex& actors, ProjectIndex& projects, const Territory& territory);
/// Tells codes that come again, too.
void read_communes(const Table& table, FileId file, const Territory& territory);

/// Finds whom each actor belongs to, once all actors are known.
void resolve_memberships(const Table& table, ActorIndex& actors, const Territory& territory);

/// Tells rows that have the same id as an earlier one. The index holds all others.
void index_actors(const Table& table, ActorIndex& actors, const Territory& territory);
void index_projects(const Table& table, ProjectIndex& projects, const Territory& territory);

/// Without a table of projects: appends a project for each one the table mentions, in the order of first mention,
/// unless it is there already. `column` is the table's column of projects.
void make_projects(const Table& table, FileId file, std::uint32_t column, const Territory& territory);

/// Notes how many actors are placed by the name of their place alone, and warns of those whose place is the name of
/// several communes. \pre the communes are read
void tell_places(const Table& actors, const Territory& territory);

/// Warns of actors that may be the same, by their names.
void warn_of_duplicates(const Table& table, const Territory& territory);

/// Checks a table against its schema: the columns stated, their constraints, the keys.
void check_schema(const Table& table, const Territory& territory);

/// The cells of some columns, one per row; those of malformed rows are empty.
[[nodiscard]] std::vector<std::vector<GridCell>> collect_cells(const Table& table, std::span<const std::uint32_t> columns,
                                                           Diagnostics& diagnostics, int threads);

/// Appends the columns of no known name to `attributes`, one value per row.
void read_attributes(const Table& table, std::vector<Attribute>& attributes, Diagnostics& diagnostics, int threads);

}  // namespace maillage
