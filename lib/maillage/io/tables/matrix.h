// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

#include "maillage/io/tables/columns.h"
#include "maillage/io/tables/prepared_rows.h"
#include "maillage/io/tables/table_format.h"
#include "maillage/io/text/grid.h"

namespace maillage {

/// A table that says who takes part in what, or who is tied with whom, by crosses, numbers or roles where a row and a
/// column meet.
enum class MatrixKind : std::uint8_t { none, actors_by_projects, projects_by_actors, actors_by_actors };

/// What may be marks. Crosses and roles; numbers too, where a table is a matrix or nothing; abbreviations too, where
/// its name or its corner ("Acteurs / Projets") says that it is a matrix. Columns of what actors have or are
/// ("Adhérent") are those of a matrix only there.
enum class MatrixMarks : std::uint8_t { known, numbers, any };

/// What kind of matrix the rows under this row of titles are, to stand for a table of this kind: two columns or more
/// beside the first, all cells empty, crosses, numbers or roles; of ties: most titles are those of rows too.
[[nodiscard]] MatrixKind matrix_kind(const Grid& grid, std::size_t header, TableKind kind,
                                     MatrixMarks marks = MatrixMarks::known);

/// The same kind, or the other way round where the corner does not say what the rows are, and the names of actors and
/// projects that are known before do.
[[nodiscard]] MatrixKind turned_by_names(const Grid& grid, std::size_t header, MatrixKind kind,
                                         const TableFormat& format);

/// The matrix as rows of a table of participations or ties, one for each cell that says something. Of a symmetric
/// matrix of ties each pair once, else from row to column; a row without marks is an actor without ties where its name
/// is that of a column or of an actor known before.
void read_matrix(const Grid& grid, std::size_t header, MatrixKind kind, const TableFormat& format, PreparedRows& rows);

}  // namespace maillage
