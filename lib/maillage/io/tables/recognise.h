// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>

#include "maillage/io/tables/columns.h"
#include "maillage/io/text/grid.h"

namespace maillage {

/// What a table is by its titles, and how well they fit.
struct Recognition {
  TableKind kind = TableKind::actors;
  std::size_t known = 0;  ///< titles that name a field
};

/// The table of a territory whose titles these are: ties where both ends are known, participations where an actor and a
/// project are, else actors or projects by what only one of them has; a matrix of them likewise. Nothing for a list of
/// suggestions or any other table.
[[nodiscard]] std::optional<Recognition> recognise(const Grid& grid);

/// True for numbers of actors by projects: participations with an intensity, unless it is the table of the actors.
[[nodiscard]] bool may_be_weighted_matrix(const Grid& grid);

/// True for titles among which are those that programs of surveys write beside the answers: there, "start" and "end"
/// are those of answering.
[[nodiscard]] bool is_answered_form(std::span<const std::string> titles);

/// True for a table of projects that names who takes part in columns by role ("Projet", "Porteur", "Partenaires").
[[nodiscard]] bool has_role_columns(const Grid& grid);

/// True for a list of actors, a row for each, that says what they take part in: "Structure", "Type", "Projets". Some
/// have several projects in their cell, or none.
[[nodiscard]] bool lists_projects(const Grid& grid);

/// True when the grid has what a table of this kind needs, as a list or a matrix.
[[nodiscard]] bool can_be(const Grid& grid, TableKind kind);

}  // namespace maillage
