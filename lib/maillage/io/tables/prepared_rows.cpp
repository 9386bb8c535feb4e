// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/tables/prepared_rows.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <utility>

#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/io/tables/example_row.h"
#include "maillage/io/tables/header_row.h"
#include "maillage/io/tables/matrix.h"
#include "maillage/io/tables/repeated_rows.h"
#include "maillage/io/tables/stacked_titles.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/io/text/messages.h"
#include "maillage/model/vocabulary.h"

namespace maillage {
namespace {

bool is_empty(const GridCell& cell) { return text_of(cell).empty(); }

/// Empty, or what a program writes for it: "nan".
bool says_little(const GridCell& cell) { return is_empty(cell) || says_nothing(text_of(cell), cell.quoted); }

/// A number as people write it in a total: with a unit, with spaces.
std::optional<double> amount(std::string_view text) {
  std::string plain(text);
  for (const std::string_view sign : {"€", "%", "k€"}) {
    if (const std::size_t at = plain.find(sign); at != std::string::npos) plain.erase(at, sign.size());
  }
  return parse_number(trim(plain));
}

/// Sorts the rows of one grid.
class RowSorter {
 public:
  RowSorter(const Grid& grid, TableKind kind, const TableFormat& format, Diagnostics& diagnostics)
      : grid_(grid), kind_(kind), format_(format), diagnostics_(diagnostics) {}

  PreparedRows sort() {
    rows_.in_grid = grid_.rows().size();
    if (!format_.header) return sort_without_titles();
    const auto header = find_header(grid_, kind_);
    if (!header) return std::move(rows_);
    if (are_bare_names(*header)) return sort_bare_names();
    begin(*header);
    if (lies_down(*header)) return stand_up(header->row);
    const MatrixKind matrix =
        header->complete ? MatrixKind::none : matrix_kind(grid_, header->row, kind_, MatrixMarks::any);
    if (matrix != MatrixKind::none) {
      read_matrix(grid_, header->row, turned_by_names(grid_, header->row, matrix, format_), format_, rows_);
      note("matrix", kMatrix(rows_.rows.size()));
      return std::move(rows_);
    }
    const StackedTitles stacked = stacked_titles(grid_, header->row, kind_);
    place_columns(header->row, stacked);
    if (stacked.below) aside(RowFate::title, grid_.rows()[header->row + 1].line);
    sort_rows(header->row + (stacked.below ? 2 : 1));
    return std::move(rows_);
  }

 private:
  PreparedRows sort_without_titles() {
    for (const ColumnFormat& column : format_.columns) rows_.titles.push_back(column.name);
    for (std::uint32_t i = 0; i < rows_.titles.size(); ++i) rows_.places.push_back(i);
    for (const GridRow& row : grid_.rows()) add(row, grid_.cells(row));
    return std::move(rows_);
  }

  /// A list of names, one a line, under no title.
  [[nodiscard]] bool are_bare_names(const HeaderRow& header) const {
    const bool alone = std::ranges::all_of(grid_.rows(), [&](const GridRow& row) {
      return std::ranges::all_of(grid_.cells(row).subspan(std::min<std::size_t>(1, row.count)), is_empty);
    });
    return kind_ == TableKind::actors && header.known == 0 && header.row == 0 && grid_.rows().size() > 1 && alone;
  }

  PreparedRows sort_bare_names() {
    rows_.titles = {"nom"};
    rows_.places = {0};
    rows_.has_header = true;
    rows_.header_line = grid_.rows().front().line;
    binding_ = bind_columns(kind_, rows_.titles);
    note("bare-names", kBareNames());
    for (const GridRow& row : grid_.rows()) {
      if (is_comment(grid_.cells(row), true)) aside(RowFate::comment, row.line);
      else if (is_only_total(text_of(grid_.cells(row)[0])) || says_note(text_of(grid_.cells(row)[0])))
        tell_aside_note(row.line);
      else add(row, grid_.cells(row).first(1));
    }
    drop_repeated();
    return std::move(rows_);
  }

  /// The titles stand in the first column: a table that lies on its side.
  [[nodiscard]] bool lies_down(const HeaderRow& header) const {
    constexpr std::size_t kMostRows = 60;
    const auto rows = grid_.rows().subspan(header.row);
    if (static_cast<std::size_t>(kind_) >= kTableKinds || rows.size() < 2 || rows.size() > kMostRows ||
        header.known != 1)
      return false;
    if (rows.front().count < 3) return false;
    std::vector<std::string> titles;
    for (const GridRow& row : rows) titles.emplace_back(text_of(grid_.cells(row)[0]));
    const std::size_t known = count_known(kind_, titles);
    return known >= 2 && 2 * known > titles.size() && count_known(kind_, {titles.data(), 1}) == 1 &&
           has_required(kind_, bind_columns(kind_, titles));
  }

  PreparedRows stand_up(std::size_t first) {
    const auto rows = grid_.rows().subspan(first);
    std::size_t columns = 0;
    for (const GridRow& row : rows) {
      rows_.titles.emplace_back(on_one_line(text_of(grid_.cells(row)[0])));
      rows_.places.push_back(0);
      columns = std::max<std::size_t>(columns, row.count);
      if (&row != &rows.front()) aside(RowFate::read, row.line);
    }
    rows_.aside.erase(std::ranges::find(rows_.aside, std::pair(RowFate::title, rows_.header_line)));
    binding_ = bind_columns(kind_, rows_.titles);
    for (std::uint32_t column = 1; column < columns; ++column) add_lying_row(rows, column);
    if (rows_.rows.empty()) aside(RowFate::title, rows_.header_line);
    note("lying-table", kLyingTable(rows_.rows.size()));
    return std::move(rows_);
  }

  void add_lying_row(std::span<const GridRow> rows, std::uint32_t column) {
    std::vector<GridCell>& made = rows_.made.emplace_back();
    for (const GridRow& row : rows) {
      const auto cells = grid_.cells(row);
      made.push_back(column < cells.size() ? cells[column] : GridCell{.line = row.line, .column = column});
    }
    if (all_empty(made) || is_total({made.data(), made.size()})) rows_.made.pop_back();
    else rows_.rows.push_back({.cells = made, .line = rows_.header_line});
  }

  void note(std::string_view code, Text message, Severity severity = Severity::note) {
    diagnostics_.add({.severity = severity, .code = code, .place = grid_.place(), .message = std::move(message)});
  }

  void begin(const HeaderRow& header) {
    std::size_t comments = 0;
    for (std::size_t i = 0; i < header.row; ++i) {
      const GridRow& row = grid_.rows()[i];
      const bool comment = is_comment(grid_.cells(row), true);
      comments += comment ? 1U : 0U;
      rows_.aside.emplace_back(comment ? RowFate::comment : RowFate::title, row.line);
    }
    rows_.has_header = true;
    rows_.header_line = grid_.rows()[header.row].line;
    rows_.aside.emplace_back(RowFate::title, rows_.header_line);
    if (header.row > comments) note("title-rows", kTitleRows(rows_.header_line));
    tell_table_above(header.row);
    if (comments > 0) note("comments", kComments(comments));
  }

  /// Another table that stands above this one, with rows of its own, is not read: its rows would be missed in silence.
  void tell_table_above(std::size_t header) {
    constexpr std::size_t kFewestTitles = 2;
    constexpr std::array kOthers = {TableKind::actors, TableKind::projects, TableKind::participations, TableKind::ties};
    for (std::size_t i = 0; i + 1 < header; ++i) {
      const std::vector<std::string> titles = titles_of(grid_, i);
      for (const TableKind other : kOthers) {
        if (other == kind_ || count_known(other, titles) < kFewestTitles ||
            !has_required(other, bind_columns(other, titles)))
          continue;
        return tell(grid_.rows()[i].line, "table-above", kTableAbove(name_of(other)));
      }
    }
  }

  /// Where the columns are: as the titles are, or one further on under titles that leave out the names of the rows.
  void place_columns(std::size_t header, const StackedTitles& stacked) {
    rows_.titles = stacked.titles.empty() ? titles_of(grid_, header) : stacked.titles;
    const std::span<const GridRow> body = grid_.rows().subspan(header + (stacked.below ? 2 : 1));
    std::uint32_t shift = 0;
    if (is_shifted(body, grid_.cells(grid_.rows()[header]))) {
      shift = 1;
      note("shifted-titles", kShiftedTitles());
    } else if (numbers_rows(body)) {
      rows_.titles.erase(rows_.titles.begin());
      shift = 1;
      note("row-numbers", kRowNumbers());
    }
    name_columns_beyond(body, grid_.rows()[header].count, shift);
    for (std::uint32_t i = 0; i < rows_.titles.size(); ++i) rows_.places.push_back(i + shift);
    find_empty_columns(body, shift);
  }

  void find_empty_columns(std::span<const GridRow> body, std::uint32_t shift) {
    rows_.empty.assign(rows_.titles.size(), true);
    std::size_t open = rows_.titles.size();
    for (const GridRow& row : body) {
      if (open == 0) return;
      const auto cells = grid_.cells(row);
      for (std::size_t i = 0; i < rows_.titles.size() && i + shift < cells.size(); ++i) {
        if (!rows_.empty[i] || is_empty(cells[i + shift])) continue;
        rows_.empty[i] = false;
        --open;
      }
    }
  }

  /// Cells beyond the titles are columns without title where the row of titles has room for them, or in a sheet, which
  /// has no separators to mistake: they are kept.
  void name_columns_beyond(std::span<const GridRow> body, std::size_t width, std::uint32_t shift) {
    if (static_cast<std::size_t>(kind_) >= kTableKinds) return;
    const std::size_t named = rows_.titles.size() + shift;
    std::size_t last = named;
    for (const GridRow& row : body) {
      const auto cells = grid_.cells(row);
      const std::size_t end = grid_.place().sheet.empty() ? std::min(width, cells.size()) : cells.size();
      for (std::size_t i = last; i < end; ++i) last = is_empty(cells[i]) ? last : i + 1;
    }
    for (std::size_t i = named; i < last; ++i)
      rows_.titles.push_back(unnamed_column(static_cast<std::uint32_t>(i - shift)));
  }

  /// R’s write.table: one title fewer than cells, the first of which number the rows, or name them in quotes as all
  /// titles stand in quotes.
  [[nodiscard]] bool is_shifted(std::span<const GridRow> body, std::span<const GridCell> titles) const {
    if (body.empty() || titles.size() < 2) return false;
    const bool quoted = std::ranges::all_of(titles, [](const GridCell& title) { return title.quoted; });
    std::set<std::string_view> names;
    bool numbered = true;
    bool last_filled = false;
    for (const GridRow& row : body) {
      const auto cells = grid_.cells(row);
      if (cells.size() != titles.size() + 1 || !names.insert(text_of(cells[0])).second) return false;
      numbered = numbered && parse_number(text_of(cells[0])) == static_cast<double>(names.size());
      if (!numbered && !(quoted && cells[0].quoted)) return false;
      last_filled = last_filled || !is_empty(cells.back());
    }
    return last_filled;
  }

  /// Row numbers under no title, as R and pandas write them.
  [[nodiscard]] bool numbers_rows(std::span<const GridRow> body) const {
    if (rows_.titles.size() < 2 || body.empty()) return false;
    if (!rows_.titles[0].empty() && !fold(rows_.titles[0]).starts_with("unnamed: ")) return false;
    std::optional<double> last;
    for (const GridRow& row : body) {
      const auto number = parse_number(text_of(grid_.cells(row)[0]));
      const bool follows = number && (last ? *number == *last + 1 : *number == 0 || *number == 1);
      if (!follows) return false;
      last = number;
    }
    return true;
  }

  void sort_rows(std::size_t first) {
    find_people();
    binding_ = bind_columns(kind_, rows_.titles, rows_.empty);
    std::vector<std::string> plain;
    for (const std::string& title : rows_.titles) plain.push_back(fold(title));
    std::size_t padded = 0;
    std::uint32_t first_padded = 0;
    const std::uint32_t notes_from = first_note(first);
    for (const GridRow& row : grid_.rows().subspan(std::min(first, grid_.rows().size()))) {
      const std::span<const GridCell> cells = columns_of(row);
      if (is_comment(grid_.cells(row), false) || is_example_row(grid_.cells(row))) aside(RowFate::comment, row.line);
      else if (repeats_titles(cells, plain)) aside(RowFate::title, row.line);
      else if (is_total(cells)) tell_total(row.line);
      else if (is_section(cells)) begin_section(row, *std::ranges::find_if_not(cells, is_empty));
      else if (row.line >= notes_from) tell_aside_note(row.line);
      else {
        if (cells.size() < binding_.headers.size() && row.fault == QuoteFault::none)
          first_padded = padded++ == 0 ? row.line : first_padded;
        add(row, cells);
        if (!section_.empty()) add_kind();
      }
    }
    if (padded > 0) note("padded-rows", kPaddedRows(padded, first_padded));
    tell_repeated_titles();
    if (format_.fill_down) fill_down();
    if (rows_.people) join_names();
    if (static_cast<std::size_t>(kind_) < kTableKinds) drop_repeated();
  }

  [[nodiscard]] std::span<const GridCell> columns_of(const GridRow& row) const {
    const auto cells = grid_.cells(row);
    const std::size_t shift = rows_.places.empty() ? 0 : rows_.places.front();
    return cells.subspan(std::min(shift, cells.size()));
  }

  void add(const GridRow& row, std::span<const GridCell> cells) {
    rows_.hidden += row.hidden ? 1U : 0U;
    rows_.rows.push_back({cells, row.line, row.fault_cell, row.fault});
  }

  void aside(RowFate fate, std::uint32_t line) { rows_.aside.emplace_back(fate, line); }

  [[nodiscard]] static bool repeats_titles(std::span<const GridCell> cells, const std::vector<std::string>& titles) {
    if (cells.size() < titles.size() || titles.size() < 2) return false;
    for (std::size_t i = 0; i < titles.size(); ++i) {
      if (fold(cells[i].text()) != titles[i]) return false;
    }
    return true;
  }

  void tell_repeated_titles() {
    const auto again = std::ranges::count_if(
        rows_.aside, [&](const auto& row) { return row.first == RowFate::title && row.second > rows_.header_line; });
    if (again > 0) note("repeated-titles", kRepeatedTitles(static_cast<std::size_t>(again)));
  }

  /// Says so, and every other cell is empty or a number; a number is there where it might be a name.
  [[nodiscard]] bool is_total(std::span<const GridCell> cells) const {
    if (rows_.titles.size() < 2 || static_cast<std::size_t>(kind_) >= kTableKinds) return false;
    const auto first = std::ranges::find_if_not(cells, is_empty);
    if (first == cells.end() || !says_total(first->text())) return false;
    const auto has_amount = [](const GridCell& cell) { return amount(text_of(cell)).has_value(); };
    if (!is_only_total(first->text()) && std::none_of(first + 1, cells.end(), has_amount)) return false;
    return std::all_of(first + 1, cells.end(), [&](const GridCell& cell) {
      return is_empty(cell) || has_amount(cell) || cell.type == CellType::error || is_spreadsheet_error(text_of(cell));
    });
  }

  /// Places of the columns of a list of people.
  struct People {
    std::size_t name = 0;
    std::size_t first_name = 0;
    std::optional<std::size_t> organisation;
  };

  [[nodiscard]] std::optional<std::size_t> place_of(std::span<const std::string_view> titles) const {
    for (std::size_t i = 0; i < rows_.titles.size(); ++i) {
      if (std::ranges::find(titles, fold(rows_.titles[i])) != titles.end()) return i;
    }
    return std::nullopt;
  }

  /// A name, a first name: what says their organisation is whom they belong to.
  void find_people() {
    constexpr std::array<std::string_view, 9> kNames = {"nom",       "name",         "nom de famille",
                                                        "last name", "surname",      "family name",
                                                        "nachname",  "nom adherent", "nom participant"};
    constexpr std::array<std::string_view, 7> kFirstNames = {
        "prenom", "prenoms", "first name", "given name", "vorname", "prenom adherent", "prenom participant"};
    constexpr std::array<std::string_view, 14> kOrganisations = {
        "structure",  "organisme",           "organisation",   "organization",          "association",
        "entreprise", "employeur",           "institution",    "etablissement",         "company",
        "employer",   "nom de la structure", "raison sociale", "nom de votre structure"};
    if (kind_ != TableKind::actors) return;
    const auto name = place_of(kNames);
    const auto first_name = place_of(kFirstNames);
    if (!name || !first_name) return;
    rows_.people = true;
    people_ = {*name, *first_name, place_of(kOrganisations)};
    const ColumnBinding bound = bind_columns(kind_, rows_.titles);
    const bool stated = bound.of_field[static_cast<std::size_t>(ActorField::belongs_to)] != kNoColumn;
    if (people_.organisation && !stated) rows_.titles[*people_.organisation] = "rattachement";
  }

  /// "Prénom Nom" in the column of names.
  void join_names() {
    for (PreparedRow& row : rows_.rows) {
      if (std::max(people_.name, people_.first_name) >= row.cells.size()) continue;
      const std::string_view first = text_of(row.cells[people_.first_name]);
      const std::string_view last = text_of(row.cells[people_.name]);
      if (first.empty()) continue;
      const std::string& whole =
          rows_.texts.emplace_back(std::string(first) + (last.empty() ? "" : " ") + std::string(last));
      std::vector<GridCell>& made = rows_.made.emplace_back(row.cells.begin(), row.cells.end());
      made[people_.name].data = whole.data();
      made[people_.name].size = static_cast<std::uint32_t>(whole.size());
      row.cells = made;
    }
  }

  /// The line of the first of the notes that people write under a table, beyond all others where there are none.
  [[nodiscard]] std::uint32_t first_note(std::size_t first) const {
    std::uint32_t line = 0xFFFFFFFF;
    if (rows_.titles.size() < 2 || static_cast<std::size_t>(kind_) >= kTableKinds) return line;
    for (std::size_t i = grid_.rows().size(); i > first; --i) {
      const GridRow& row = grid_.rows()[i - 1];
      const std::span<const GridCell> cells = columns_of(row);
      const auto filled = std::ranges::find_if_not(cells, is_empty);
      if (filled == cells.end()) continue;
      const bool alone = std::all_of(filled + 1, cells.end(), is_empty);
      if (is_total(cells) || is_comment(cells, false)) continue;
      if (!alone || !says_note(text_of(*filled))) break;
      line = row.line;
    }
    return line;
  }

  void tell_aside_note(std::uint32_t line) {
    aside(RowFate::comment, line);
    tell(line, "note-row", kNoteRow());
  }

  /// A row that is the title of those below: one cell across half of the table, or in a list of actors the plural of a
  /// kind.
  [[nodiscard]] bool is_section(std::span<const GridCell> cells) const {
    if (rows_.titles.size() < 3 || static_cast<std::size_t>(kind_) >= kTableKinds) return false;
    const auto first = std::ranges::find_if_not(cells, is_empty);
    if (first == cells.end() || !std::all_of(first + 1, cells.end(), is_empty)) return false;
    if (2U * (first->across + 1U) >= rows_.titles.size()) return true;
    const std::string word = fold(first->text());
    const bool plural = word.ends_with('s') || word.ends_with('x');
    const bool in_first_column = first == cells.begin();
    return kind_ == TableKind::actors && in_first_column && plural && find_meaning(WordField::kind, word).has_value();
  }

  void begin_section(const GridRow& row, const GridCell& title) {
    aside(RowFate::title, row.line);
    const bool is_kind = kind_ == TableKind::actors && find_meaning(WordField::kind, title.text()).has_value();
    section_ = is_kind ? text_of(title) : std::string_view();
    if (is_kind && binding_.of_field[static_cast<std::size_t>(ActorField::kind)] == kNoColumn) add_kind_column();
    tell(row.line, "section-row", is_kind ? kKindSection(Words(shortened(title.text()))) : kSection());
  }

  /// The sections say the kinds of a table that has no column for them.
  void add_kind_column() {
    rows_.titles.emplace_back("type");
    rows_.places.push_back(rows_.places.empty() ? 0 : rows_.places.back() + 1);
    binding_ = bind_columns(kind_, rows_.titles);
  }

  /// Gives the last row the kind its section says, unless it says one itself.
  void add_kind() {
    const std::uint32_t column = binding_.of_field[static_cast<std::size_t>(ActorField::kind)];
    PreparedRow& row = rows_.rows.back();
    if (column < row.cells.size() && !is_empty(row.cells[column])) return;
    std::vector<GridCell>& made = rows_.made.emplace_back(row.cells.begin(), row.cells.end());
    for (auto next = static_cast<std::uint32_t>(made.size()); next <= column; ++next)
      made.push_back({.line = row.line, .column = next});
    made[column].data = section_.data();
    made[column].size = static_cast<std::uint32_t>(section_.size());
    made[column].filled = true;
    row.cells = made;
  }

  void tell_total(std::uint32_t line) {
    aside(RowFate::total, line);
    tell(line, "total-row", kTotalRow());
  }

  void tell(std::uint32_t line, std::string_view code, const Text& message, std::optional<std::uint32_t> other = {}) {
    if (!diagnostics_.has_room(Severity::warning)) return diagnostics_.count_only(Severity::warning);
    Diagnostic warning = grid_.locate(line, kNoColumn);
    warning.severity = Severity::warning;
    warning.code = code;
    warning.message = message;
    if (other) warning.related.push_back({grid_.locate(*other, kNoColumn).place, kFirstHere()});
    diagnostics_.add(std::move(warning));
  }

  /// Fills the empty cells a row begins with from the row above: what merged cells leave.
  void fill_down() {
    std::size_t filled = 0;
    for (std::size_t i = 1; i < rows_.rows.size(); ++i) {
      PreparedRow& row = rows_.rows[i];
      const std::span<const GridCell> above = rows_.rows[i - 1].cells;
      if (row.cells.empty() || above.empty() || !says_little(row.cells[0]) || is_empty(above[0])) continue;
      std::vector<GridCell>& made = rows_.made.emplace_back(row.cells.begin(), row.cells.end());
      for (std::size_t c = 0; c < made.size() && c < above.size() && says_little(made[c]); ++c) {
        made[c].data = above[c].data;
        made[c].size = above[c].size;
        made[c].filled = true;
        ++filled;
      }
      row.cells = made;
    }
    if (filled > 0) note("filled-down", kFilledDown(filled));
  }

  [[nodiscard]] bool is_reference_table() const {
    return kind_ == TableKind::participations || kind_ == TableKind::ties;
  }

  void drop_repeated() {
    for (const RepeatedRow& one : take_repeated(rows_.rows, is_reference_table())) {
      aside(RowFate::repeated, one.line);
      tell(one.line, "repeated-row", kRepeatedRow(), one.first);
    }
  }

  const Grid& grid_;
  TableKind kind_;
  const TableFormat& format_;
  Diagnostics& diagnostics_;
  ColumnBinding binding_;
  std::string_view section_;  ///< the kind that the last title among the rows says
  People people_;
  PreparedRows rows_;
};

}  // namespace

PreparedRows prepare_rows(const Grid& grid, TableKind kind, const TableFormat& format, Diagnostics& diagnostics) {
  return RowSorter(grid, kind, format, diagnostics).sort();
}

}  // namespace maillage
