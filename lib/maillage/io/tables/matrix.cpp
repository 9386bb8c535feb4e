// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/tables/matrix.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/io/tables/header_row.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/model/vocabulary.h"

namespace maillage {
namespace {

constexpr std::size_t kFewestColumns = 2;

bool is_no(std::string_view text) {
  const std::string folded = fold(text);
  return text.empty() || folded == "0" || folded == "non" || folded == "no" || folded == "faux" || folded == "false" ||
         is_empty_word(text);
}

bool is_cross(std::string_view text) {
  const std::string folded = fold(text);
  return folded == "x" || folded == "xx" || folded == "1" || folded == "oui" || folded == "yes" || folded == "true" ||
         folded == "vrai" || text == "✓" || text == "✔" || text == "✗" || text == "●" || text == "•";
}

bool is_role(std::string_view text) {
  const auto words = split_words(text);
  return !words.empty() &&
         std::ranges::all_of(words, [](std::string_view word) { return parse_role(word).has_value(); });
}

bool is_mark(std::string_view text) { return is_no(text) || is_cross(text) || parse_number(text) || is_role(text); }

class Matrix {
 public:
  Matrix(const Grid& grid, std::size_t header) : grid_(grid), header_(header) {}

  /// False for a column that adds the others up.
  [[nodiscard]] bool counts(std::size_t column) const { return !is_only_total(trim(titles()[column].text())); }
  /// True for a row that adds the others up.
  [[nodiscard]] bool is_total(const GridRow& row) const { return is_only_total(trim(cells(row).front().text())); }
  [[nodiscard]] std::span<const GridCell> titles() const { return grid_.cells(grid_.rows()[header_]); }
  [[nodiscard]] std::span<const GridRow> rows() const { return grid_.rows().subspan(header_ + 1); }
  [[nodiscard]] std::span<const GridCell> cells(const GridRow& row) const { return grid_.cells(row); }

  /// The cell that says what stands in a column: of merged cells the first.
  [[nodiscard]] static const GridCell& mark_at(std::span<const GridCell> cells, std::size_t column) {
    if (!trim(cells[column].text()).empty()) return cells[column];
    for (std::size_t i = column; i-- > 1;) {
      if (trim(cells[i].text()).empty()) continue;
      return column - i <= cells[i].across ? cells[i] : cells[column];
    }
    return cells[column];
  }

  /// True when every cell beside the first of its row is a mark, and some say something.
  [[nodiscard]] bool has_marks() const {
    bool some = false;
    for (const GridRow& row : rows()) {
      const auto marks = cells(row).subspan(std::min<std::size_t>(1, row.count));
      if (marks.size() >= titles().size()) return false;
      for (const GridCell& cell : marks) {
        const std::string_view text = trim(cell.text());
        if (!is_mark(text)) return false;
        some = some || !is_no(text);
      }
    }
    return some;
  }

  [[nodiscard]] bool titles_are_rows() const {
    std::map<std::string, bool, std::less<>> names;
    for (const GridRow& row : rows()) names.emplace(fold(cells(row).front().text()), true);
    const auto among = std::ranges::count_if(titles().subspan(1),
                                             [&](const GridCell& title) { return names.contains(fold(title.text())); });
    return 2 * static_cast<std::size_t>(among) > titles().size() - 1;
  }

 private:
  const Grid& grid_;
  std::size_t header_;
};

/// The cells of the rows a matrix becomes.
class MatrixRows {
 public:
  explicit MatrixRows(PreparedRows& rows) : rows_(rows) {}

  void add(const GridCell& first, const GridCell& second, const GridCell& mark, bool mark_is_role,
           std::string_view sense) {
    std::vector<GridCell>& made = rows_.made.emplace_back();
    GridCell nothing{.line = mark.line, .column = mark.column};
    const bool cross = is_cross(trim(mark.text()));
    made = {first, second, cross || !mark_is_role ? nothing : mark, cross || mark_is_role ? nothing : mark, nothing};
    made.back().data = sense.data();
    made.back().size = static_cast<std::uint32_t>(sense.size());
    rows_.rows.push_back({.cells = made, .line = mark.line});
  }

 private:
  PreparedRows& rows_;
};

using Pair = std::pair<std::string, std::string>;

/// The marks of a matrix of ties by row and column.
std::map<Pair, std::string_view> marks_by_pair(const Matrix& matrix) {
  std::map<Pair, std::string_view> marks;
  for (const GridRow& row : matrix.rows()) {
    const auto cells = matrix.cells(row);
    for (std::size_t i = 1; i < cells.size(); ++i) {
      const std::string_view text = trim(Matrix::mark_at(cells, i).text());
      if (!is_no(text) && matrix.counts(i) && !matrix.is_total(row))
        marks.emplace(Pair{fold(cells[0].text()), fold(matrix.titles()[i].text())}, text);
    }
  }
  return marks;
}

bool is_symmetric(const std::map<Pair, std::string_view>& marks) {
  return std::ranges::all_of(marks, [&](const auto& mark) {
    const auto mirrored = marks.find({mark.first.second, mark.first.first});
    return mirrored != marks.end() && mirrored->second == mark.second;
  });
}

/// Only one half of the matrix is filled: ties without direction.
bool is_triangular(const std::map<Pair, std::string_view>& marks) {
  return std::ranges::none_of(marks, [&](const auto& mark) {
    return mark.first.first != mark.first.second && marks.contains({mark.first.second, mark.first.first});
  });
}

}  // namespace

MatrixKind matrix_kind(const Grid& grid, std::size_t header, TableKind kind) {
  const Matrix matrix(grid, header);
  if (matrix.titles().size() < kFewestColumns + 1 || matrix.rows().empty()) return MatrixKind::none;
  const std::vector<std::string> titles = titles_of(grid, header);
  if (!matrix.has_marks()) return MatrixKind::none;
  if (kind == TableKind::ties) return matrix.titles_are_rows() ? MatrixKind::actors_by_actors : MatrixKind::none;
  if (kind != TableKind::participations || count_known(kind, titles) > 1) return MatrixKind::none;
  const ColumnBinding binding = bind_columns(kind, titles);
  const auto place = [&](ParticipationField field) { return binding.of_field[static_cast<std::size_t>(field)]; };
  if (place(ParticipationField::actor) == 0) return MatrixKind::actors_by_projects;
  if (place(ParticipationField::project) == 0) return MatrixKind::projects_by_actors;
  return titles[0].empty() ? MatrixKind::actors_by_projects : MatrixKind::none;
}

void read_matrix(const Grid& grid, std::size_t header, MatrixKind kind, PreparedRows& rows) {
  const Matrix matrix(grid, header);
  const bool ties = kind == MatrixKind::actors_by_actors;
  if (ties) rows.titles = {"de", "vers", "type", "intensite", "sens"};
  else if (kind == MatrixKind::actors_by_projects) rows.titles = {"acteur", "projet", "role", "intensite"};
  else rows.titles = {"projet", "acteur", "role", "intensite"};
  rows.places.assign(rows.titles.size(), 0);
  const auto marks = ties ? marks_by_pair(matrix) : std::map<Pair, std::string_view>();
  const bool symmetric = ties && is_symmetric(marks);
  const std::string_view sense = symmetric || is_triangular(marks) ? "" : "->";
  MatrixRows made(rows);
  for (const GridRow& row : matrix.rows()) {
    const auto cells = matrix.cells(row);
    if (matrix.is_total(row)) {
      rows.aside.emplace_back(RowFate::total, row.line);
      continue;
    }
    std::size_t found = 0;
    const std::size_t before = rows.rows.size();
    for (std::size_t i = 1; i < cells.size(); ++i) {
      const GridCell& mark = Matrix::mark_at(cells, i);
      const std::string_view text = trim(mark.text());
      if (is_no(text) || !matrix.counts(i)) continue;
      ++found;
      const Pair pair{fold(cells[0].text()), fold(matrix.titles()[i].text())};
      const bool mirrored = symmetric && pair.second < pair.first && marks.contains({pair.second, pair.first});
      if (!mirrored) made.add(cells[0], matrix.titles()[i], mark, !parse_number(text), sense);
    }
    if (found == 0) rows.aside.emplace_back(RowFate::no_tie, row.line);
    else if (rows.rows.size() == before)
      rows.aside.emplace_back(RowFate::read, row.line);  // all said by the other half
  }
}

}  // namespace maillage
