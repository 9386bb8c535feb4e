// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/tables/stacked_titles.h"

#include <algorithm>
#include <span>
#include <string_view>

#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/io/tables/header_row.h"
#include "maillage/io/text/cell_words.h"

namespace maillage {
namespace {

std::string text_at(std::span<const GridCell> cells, std::size_t column) {
  return column < cells.size() ? on_one_line(trim(cells[column].text())) : std::string();
}

/// Two rows of titles, one upon the other.
class TwoRows {
 public:
  TwoRows(std::span<const GridCell> above, std::span<const GridCell> below, TableKind kind)
      : above_(above), below_(below), kind_(kind) {}

  /// True when the second row names columns of a group above, and repeats or leaves empty what has no group: a field of
  /// the table among it.
  [[nodiscard]] bool belong_together() const {
    std::size_t parts = 0;
    bool field_alone = false;
    for (std::size_t i = 0; i < columns(); ++i) {
      const std::string part = text_at(below_, i);
      const std::string title = text_at(above_, i);
      field_alone = field_alone || ((part.empty() || is_repeated(i)) && count_known(kind_, std::span(&title, 1)) == 1);
      if (part.empty()) continue;
      if (parse_number(part)) return false;
      if (is_repeated(i)) continue;
      if (group_of(i).empty()) return false;
      ++parts;
    }
    return parts > 1 && field_alone;
  }

  [[nodiscard]] std::vector<std::string> titles() const {
    std::vector<std::string> titles;
    for (std::size_t i = 0; i < columns(); ++i) titles.push_back(title_of(i));
    while (!titles.empty() && titles.back().empty()) titles.pop_back();
    return titles;
  }

  /// Titles in which the answers of a group, in columns where nothing but marks stand, name their question.
  template <typename HoldsMarks>
  [[nodiscard]] std::vector<std::string> titles_of_answers(HoldsMarks holds_marks) const {
    std::vector<std::string> titles;
    std::size_t answers = 0;
    for (std::size_t i = 0; i < below_.size(); ++i) {
      const std::string part = text_at(below_, i);
      const std::string group = group_of(i);
      const bool answer = !part.empty() && !group.empty() && holds_marks(i);
      answers += answer ? 1U : 0U;
      titles.push_back(answer ? group + " [" + part + "]" : part);
    }
    while (!titles.empty() && titles.back().empty()) titles.pop_back();
    return answers > 1 ? titles : std::vector<std::string>();
  }

 private:
  [[nodiscard]] std::size_t columns() const { return std::max(above_.size(), below_.size()); }

  /// A cell of the first row merged down over the second.
  [[nodiscard]] bool is_repeated(std::size_t i) const {
    return i < below_.size() && below_[i].filled && text_at(below_, i) == text_at(above_, i);
  }

  /// The title of the group a column is in: behind its first column, the cells above are empty.
  [[nodiscard]] std::string group_of(std::size_t column) const {
    for (std::size_t i = column + 1; i-- > 0;) {
      const std::string title = text_at(above_, i);
      if (title.empty()) continue;
      if (above_[i].across > 0) return column - i <= above_[i].across ? title : std::string();
      const bool has_room = i + 1 < below_.size() && text_at(above_, i + 1).empty() && !text_at(below_, i + 1).empty();
      return has_room ? title : std::string();
    }
    return {};
  }

  [[nodiscard]] std::string title_of(std::size_t i) const {
    const std::string part = text_at(below_, i);
    if (part.empty() || is_repeated(i)) return text_at(above_, i);
    const bool known = count_known(kind_, std::span(&part, 1)) == 1;
    const std::string group = group_of(i);
    return known || group.empty() ? part : group + " [" + part + "]";
  }

  std::span<const GridCell> above_;
  std::span<const GridCell> below_;
  TableKind kind_;
};

/// Crosses, yes and no, short numbers: nothing longer.
bool holds_marks(std::span<const GridRow> rows, const Grid& grid, std::size_t column) {
  constexpr std::size_t kLongest = 4;
  bool some = false;
  for (const GridRow& row : rows) {
    const std::string text = text_at(grid.cells(row), column);
    if (text.size() > kLongest) return false;
    some = some || !text.empty();
  }
  return some;
}

/// The titles under a row of questions, each above the first of its answers.
StackedTitles answers_in_groups(const Grid& grid, std::size_t header, TableKind kind) {
  const auto rows = grid.rows();
  if (header == 0 || rows[header - 1].line + 1 != rows[header].line) return {};
  const auto above = grid.cells(rows[header - 1]);
  const auto filled = std::ranges::count_if(above, [](const GridCell& cell) { return !text_of(cell).empty(); });
  if (filled < 2) return {};
  const TwoRows two(above, grid.cells(rows[header]), kind);
  return {
      two.titles_of_answers([&](std::size_t column) { return holds_marks(rows.subspan(header + 1), grid, column); }),
      false};
}

}  // namespace

StackedTitles stacked_titles(const Grid& grid, std::size_t header, TableKind kind) {
  const auto rows = grid.rows();
  const auto try_rows = [&](std::size_t above, bool below) -> StackedTitles {
    if (rows[above].line + 1 != rows[above + 1].line) return {};
    const TwoRows two(grid.cells(rows[above]), grid.cells(rows[above + 1]), kind);
    return two.belong_together() ? StackedTitles{two.titles(), below} : StackedTitles{};
  };
  if (header + 1 < rows.size()) {
    StackedTitles down = try_rows(header, true);
    if (!down.titles.empty()) return down;
  }
  StackedTitles answers = answers_in_groups(grid, header, kind);
  if (!answers.titles.empty()) return answers;
  const auto is_filled = [](const GridCell& cell) { return cell.filled; };
  const bool merged = header > 0 && std::ranges::any_of(grid.cells(rows[header]), is_filled);
  return merged ? try_rows(header - 1, false) : StackedTitles{};
}

}  // namespace maillage
