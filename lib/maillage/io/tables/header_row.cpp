// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/tables/header_row.h"

#include <algorithm>

#include "maillage/base/text.h"
#include "maillage/io/tables/example_row.h"
#include "maillage/io/tables/matrix.h"
#include "maillage/io/text/cell_words.h"

namespace maillage {
namespace {

constexpr std::size_t kRowsBeforeTitles = 40;
constexpr std::size_t kRowsOfTitles = 2;  // groups of titles may stand above them
constexpr std::size_t kRowsOfCells = 4;   // so many rows of several cells above are no titles of groups: they are data

/// True for a row with empty cells between others, as groups of titles have.
bool has_gaps(const Grid& grid, std::size_t row) {
  const std::vector<std::string> titles = titles_of(grid, row);
  return std::ranges::any_of(titles, [](const std::string& title) { return title.empty(); });
}

/// Words in the cells of a matrix may be those of titles: "partenaire".
bool is_matrix(const Grid& grid, std::size_t row, TableKind kind) {
  const bool may_be = kind == TableKind::participations || kind == TableKind::ties;
  return may_be && matrix_kind(grid, row, kind, MatrixMarks::any) != MatrixKind::none;
}

/// The row of titles of a matrix below a title of its own; `best` where there is none.
std::size_t matrix_row(const Grid& grid, TableKind kind, std::size_t best) {
  constexpr std::size_t kRowsAbove = 12;
  const std::size_t last = std::min(grid.rows().size(), kRowsAbove);
  for (std::size_t row = 0; row < last; ++row) {
    if (is_matrix(grid, row, kind)) return row;
  }
  return best;
}

}  // namespace

bool is_comment(std::span<const GridCell> cells, bool before_titles) {
  if (cells.empty()) return false;
  const std::string_view text = text_of(cells[0]);
  const bool remark = text.starts_with("//") || text.starts_with("-- ") || text.starts_with("% ");
  if (remark && all_empty(cells.subspan(1))) return true;
  if (!text.starts_with('#')) return false;
  if (text.starts_with("#N") || text.starts_with("#R") || text.starts_with("#V") || text.starts_with("#D"))
    return false;
  if (text.starts_with("# ") || (before_titles && text.size() > 1)) return true;
  return (before_titles || cells.size() > 1) && all_empty(cells.subspan(1));
}

std::vector<std::string> titles_of(const Grid& grid, std::size_t row) {
  std::vector<std::string> titles;
  for (const GridCell& cell : grid.cells(grid.rows()[row])) titles.push_back(on_one_line(text_of(cell)));
  while (!titles.empty() && titles.back().empty()) titles.pop_back();
  return titles;
}

std::optional<HeaderRow> find_header(const Grid& grid, TableKind kind) {
  const std::size_t last = std::min(grid.rows().size(), kRowsBeforeTitles);
  std::optional<HeaderRow> best;
  std::size_t of_cells = 0;
  for (std::size_t i = 0; i < last && of_cells <= kRowsOfCells; ++i) {
    if (is_comment(grid.cells(grid.rows()[i]), true)) continue;
    const auto is_filled = [](const GridCell& cell) { return !text_of(cell).empty(); };
    of_cells += std::ranges::count_if(grid.cells(grid.rows()[i]), is_filled) > 1 ? 1U : 0U;
    const std::vector<std::string> titles = titles_of(grid, i);
    const std::size_t known = count_known(kind, titles);
    const bool names_some = known > 0 || !required_fields(kind).empty();  // where any one column will do
    const HeaderRow here{i, known, names_some && has_required(kind, bind_columns(kind, titles))};
    const bool no_groups = best && best->complete && here.complete &&
                           here.known >= std::max<std::size_t>(best->known, 2) && has_gaps(grid, best->row) &&
                           !has_gaps(grid, i);
    const bool better =
        no_groups || !best || (here.complete && !best->complete && here.known >= best->known) ||
        (here.complete == best->complete && here.known > best->known && (!best->complete || has_gaps(grid, best->row)));
    if (better && best && best->known > 0 && !here.complete && is_matrix(grid, best->row, kind)) break;
    if (better) best = here;
    if (best->complete && i >= best->row + kRowsOfTitles) break;
  }
  if (!best && !grid.rows().empty()) best = HeaderRow{};
  if (best && !best->complete) best->row = matrix_row(grid, kind, best->row);
  return best;
}

bool is_unfilled(const Grid& grid, TableKind kind) {
  if (grid.rows().empty()) return true;
  const auto header = find_header(grid, kind);
  if (!header || !header->complete) return false;
  return std::ranges::all_of(grid.rows().subspan(header->row + 1), [&](const GridRow& row) {
    const auto cells = grid.cells(row);
    return all_empty(cells) || is_comment(cells, false) || is_example_row(cells);
  });
}

}  // namespace maillage
