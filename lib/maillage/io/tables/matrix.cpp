// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/tables/matrix.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
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
  constexpr std::array<std::string_view, 12> kSigns = {"✓", "✔", "✔️", "✗", "☑", "✅", "●", "•", "■", "◼", "⬛", "⚫"};
  const std::string folded = fold(text);
  return folded == "x" || folded == "xx" || folded == "1" || folded == "oui" || folded == "yes" || folded == "true" ||
         folded == "vrai" || std::ranges::find(kSigns, text) != kSigns.end();
}

bool is_role(std::string_view text) {
  const auto words = split_words(text);
  return !words.empty() &&
         std::ranges::all_of(words, [](std::string_view word) { return parse_role(word).has_value(); });
}

/// "porteur" of "X (porteur)": a cross with its role; the text itself where there is none.
std::string_view role_in(std::string_view text) {
  const std::size_t open = text.find('(');
  const bool both = open != std::string_view::npos && text.ends_with(')') && is_cross(trim(text.substr(0, open)));
  return both ? trim(text.substr(open + 1, text.size() - open - 2)) : text;
}

/// One or two capitals that stand for a role which a legend explains: "P", "CF"; no answer such as "OK".
bool is_abbreviation(std::string_view text) {
  constexpr std::array<std::string_view, 6> kAnswers = {"Y", "N", "O", "OK", "KO", "NR"};
  const bool capitals = std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
  return !text.empty() && text.size() < 3 && capitals && std::ranges::find(kAnswers, text) == kAnswers.end();
}

bool is_mark(std::string_view text) {
  return is_no(text) || is_cross(text) || parse_number(text) || is_role(role_in(text));
}

/// A number that is more than a cross.
bool is_weight(std::string_view text) {
  const auto number = parse_number(text);
  return number && *number != 0 && *number != 1;
}

/// True for a title of what somebody has or is, or of a month: no project or actor.
bool names_property(std::string_view title) {
  constexpr std::array<std::string_view, 29> kWords = {
      "adherent", "adherents",  "adherente",   "adhesion",  "cotisation", "cotisations", "newsletter", "membre",
      "salarie",  "salaries",   "benevole",    "benevoles", "effectif",   "effectifs",   "etp",        "montant",
      "cout",     "subvention", "subventions", "nombre",    "nb",         "rgpd",        "member",     "employees",
      "employee", "volunteers", "staff",       "amount",    "cost"};
  constexpr std::array<std::string_view, 24> kMonths = {
      "janvier",   "fevrier", "mars",     "avril",    "mai",       "juin",     "juillet",  "aout",
      "septembre", "octobre", "novembre", "decembre", "january",   "february", "march",    "april",
      "may",       "june",    "july",     "august",   "september", "october",  "november", "december"};
  const std::string plain = fold(title);
  const auto words = split_list(plain, " ");
  return std::ranges::find(kMonths, plain) != kMonths.end() || std::ranges::any_of(words, [&](const std::string& word) {
           return std::ranges::find(kWords, word) != kWords.end();
         });
}

/// What the corner says of the rows: "Acteurs" of "Acteurs / Projets".
std::string title_of_rows(std::string_view corner) {
  constexpr std::array<std::string_view, 4> kNothing = {"etiquettes de lignes", "row labels", "lignes", "rows"};
  for (const std::string_view sign : {"/", "\\", "|", " x "}) corner = trim(corner.substr(0, corner.find(sign)));
  return std::ranges::find(kNothing, fold(corner)) == kNothing.end() ? std::string(corner) : std::string();
}

class Matrix {
 public:
  Matrix(const Grid& grid, std::size_t header) : grid_(grid), header_(header) {}

  /// False for a column that adds the others up, or stands for what has no name.
  [[nodiscard]] bool counts(std::size_t column) const { return !says_all(titles()[column]); }
  /// True for a row that does.
  [[nodiscard]] bool is_total(const GridRow& row) const { return says_all(cells(row).front()); }
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

  /// True when every cell beside the first of its row is a mark, and some say something. Abbreviations are marks where
  /// they may be and cells are empty between them: without, they are codes of a list.
  [[nodiscard]] bool has_marks(MatrixMarks marks_known) const {
    constexpr std::size_t kFewestEmpty = 5;  // one cell in so many
    bool some = false;
    std::size_t short_words = 0;
    std::size_t empty = 0;
    std::size_t all = 0;
    for (const GridRow& row : rows()) {
      const auto marks = cells(row).subspan(std::min<std::size_t>(1, row.count));
      if (marks.size() >= titles().size()) return false;
      for (const GridCell& cell : marks) {
        const std::string_view text = trim(cell.text());
        const bool mark = is_mark(text);
        if (!mark && (marks_known != MatrixMarks::any || !is_abbreviation(text))) return false;
        some = some || !is_no(text);
        short_words += mark ? 0U : 1U;
        empty += text.empty() ? 1U : 0U;
        ++all;
      }
    }
    return some && (short_words == 0 || kFewestEmpty * empty >= all);
  }

  [[nodiscard]] bool has_weights() const {
    return std::ranges::any_of(rows(), [&](const GridRow& row) {
      if (is_total(row)) return false;
      const auto all = cells(row);
      for (std::size_t i = 1; i < all.size(); ++i) {
        if (counts(i) && is_weight(trim(all[i].text()))) return true;
      }
      return false;
    });
  }

  [[nodiscard]] bool has_properties() const {
    return std::ranges::any_of(titles().subspan(1),
                               [](const GridCell& title) { return names_property(trim(title.text())); });
  }

  [[nodiscard]] bool has_title(std::string_view name) const {
    return std::ranges::any_of(titles().subspan(1), [&](const GridCell& title) { return fold(title.text()) == name; });
  }

  /// How many titles of columns are among these names, and how many of rows.
  [[nodiscard]] std::pair<std::size_t, std::size_t> count_known(const std::set<std::string, std::less<>>& names) const {
    const auto known = [&](const GridCell& cell) { return names.contains(fold(cell.text())) ? 1U : 0U; };
    std::pair<std::size_t, std::size_t> found;
    for (const GridCell& title : titles().subspan(1)) found.first += known(title);
    for (const GridRow& row : rows()) found.second += known(cells(row).front());
    return found;
  }

  [[nodiscard]] bool titles_are_rows() const {
    std::map<std::string, bool, std::less<>> names;
    for (const GridRow& row : rows()) names.emplace(fold(cells(row).front().text()), true);
    const auto among = std::ranges::count_if(titles().subspan(1),
                                             [&](const GridCell& title) { return names.contains(fold(title.text())); });
    return 2 * static_cast<std::size_t>(among) > titles().size() - 1;
  }

 private:
  static bool says_all(const GridCell& title) {
    const std::string_view text = trim(title.text());
    return is_only_total(text) || (!text.empty() && is_empty_word(text));
  }

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
    GridCell role = mark;
    const std::string_view word = role_in(trim(mark.text()));
    role.data = word.data();
    role.size = static_cast<std::uint32_t>(word.size());
    made = {first, second, cross || !mark_is_role ? nothing : role, cross || mark_is_role ? nothing : mark, nothing};
    made.back().data = sense.data();
    made.back().size = static_cast<std::uint32_t>(sense.size());
    rows_.rows.push_back({.cells = made, .line = mark.line});
  }

  /// A row of one end alone: an actor without ties.
  void add_alone(const GridCell& first) {
    rows_.made.push_back({first});
    rows_.rows.push_back({.cells = rows_.made.back(), .line = first.line});
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

bool is_tied(const std::map<Pair, std::string_view>& marks, const std::string& name) {
  return std::ranges::any_of(marks, [&](const auto& mark) { return mark.first.second == name; });
}

/// Whether a row without marks is an actor without ties: one that has a column too, or a row elsewhere.
bool is_alone(const Matrix& matrix, const TableFormat& format, const std::map<Pair, std::string_view>& marks,
              const GridCell& cell) {
  const std::string name = fold(cell.text());
  if (name.empty() || says_note(trim(cell.text())) || is_tied(marks, name)) return false;
  return matrix.has_title(name) || format.known_actors.contains(name);
}

/// Only one half of the matrix is filled: ties without direction.
bool is_triangular(const std::map<Pair, std::string_view>& marks) {
  return std::ranges::none_of(marks, [&](const auto& mark) {
    return mark.first.first != mark.first.second && marks.contains({mark.first.second, mark.first.first});
  });
}

/// "Acteurs / Projets": a corner that says what rows and columns are.
bool names_both_sides(std::string_view corner) {
  const std::size_t at = corner.find_first_of("/\\|");
  if (at == std::string_view::npos) return false;
  const ColumnBinding both = bind_columns(
      TableKind::participations, {std::string(trim(corner.substr(0, at))), std::string(trim(corner.substr(at + 1)))});
  return both.of_field[0] != kNoColumn && both.of_field[1] != kNoColumn;
}

}  // namespace

MatrixKind matrix_kind(const Grid& grid, std::size_t header, TableKind kind, MatrixMarks marks) {
  const Matrix matrix(grid, header);
  if (matrix.titles().size() < kFewestColumns + 1 || matrix.rows().empty()) return MatrixKind::none;
  const std::vector<std::string> titles = titles_of(grid, header);
  const bool questions = std::ranges::any_of(titles, [](const std::string& title) { return title.ends_with(']'); });
  if (names_both_sides(titles[0])) marks = MatrixMarks::any;
  if (questions || !matrix.has_marks(marks)) return MatrixKind::none;
  if (kind == TableKind::ties) return matrix.titles_are_rows() ? MatrixKind::actors_by_actors : MatrixKind::none;
  if (kind != TableKind::participations || count_known(kind, titles) > 1) return MatrixKind::none;
  const std::string rows = title_of_rows(titles[0]);
  if (marks != MatrixMarks::any && !rows.empty() && matrix.has_properties()) return MatrixKind::none;
  const ColumnBinding binding = bind_columns(kind, {rows});
  const auto place = [&](ParticipationField field) { return binding.of_field[static_cast<std::size_t>(field)]; };
  const bool of_actors = place(ParticipationField::actor) == 0;
  if (of_actors && marks == MatrixMarks::known && matrix.has_weights()) return MatrixKind::none;
  if (of_actors) return MatrixKind::actors_by_projects;
  if (place(ParticipationField::project) == 0) return MatrixKind::projects_by_actors;
  return rows.empty() ? MatrixKind::actors_by_projects : MatrixKind::none;
}

MatrixKind turned_by_names(const Grid& grid, std::size_t header, MatrixKind kind, const TableFormat& format) {
  const Matrix matrix(grid, header);
  if (kind != MatrixKind::actors_by_projects || !title_of_rows(trim(matrix.titles()[0].text())).empty()) return kind;
  const auto [actor_titles, actor_rows] = matrix.count_known(format.known_actors);
  const auto [project_titles, project_rows] = matrix.count_known(format.known_projects);
  return actor_titles + project_rows > actor_rows + project_titles ? MatrixKind::projects_by_actors : kind;
}

void read_matrix(const Grid& grid, std::size_t header, MatrixKind kind, const TableFormat& format, PreparedRows& rows) {
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
    if (found == 0 && ties && is_alone(matrix, format, marks, cells[0])) made.add_alone(cells[0]);
    else if (found == 0)
      rows.aside.emplace_back(says_note(trim(cells[0].text())) ? RowFate::comment : RowFate::no_tie, row.line);
    else if (rows.rows.size() == before)
      rows.aside.emplace_back(RowFate::read, row.line);  // all said by the other half
  }
}

}  // namespace maillage
