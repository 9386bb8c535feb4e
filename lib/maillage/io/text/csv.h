// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// How the cells of a delimited text are told apart. A zero character stands for "there is none".
struct CsvDialect {
  char separator = ',';
  char quote = '"';
  char escape = '\0';             ///< makes the next character an ordinary one inside quotes
  bool doubled_quotes = true;     ///< two quotes inside quotes stand for one
  bool carriage_returns = false;  ///< rows end with CR alone; else with LF or CR LF

  friend bool operator==(const CsvDialect&, const CsvDialect&) = default;
};

/// One cell: a view of the text, without its quotes. Valid as long as the text.
struct Cell {
  const char* data = nullptr;
  std::uint32_t size = 0;
  bool quoted = false;
  bool escaped = false;  ///< holds doubled quotes or escapes: see unescape()

  [[nodiscard]] std::string_view raw() const { return {data, size}; }
  /// Where it begins and how long it is in the text, quotes included.
  [[nodiscard]] const char* begin() const { return quoted ? data - 1 : data; }
  [[nodiscard]] std::size_t length() const { return size + (quoted ? 2U : 0U); }
};

/// The content of a cell that `escaped` says needs it: doubled quotes and escapes resolved.
[[nodiscard]] std::string unescape(const Cell& cell, const CsvDialect& dialect);

/// A place between two rows.
struct CsvPosition {
  std::size_t offset = 0;
  std::uint32_t line = 1;
};

/// Quotes that do not fit: one that is never closed, or one that is closed in the middle of its cell.
enum class QuoteFault : std::uint8_t { none, open, misplaced };

/// Reads rows one after the other. Rows without any content are passed over. A quoted cell that is not closed, or
/// closed on a later line in the middle of a cell, is read as if its quote were an ordinary character, so that the rows
/// after it are read soundly. Linear in the text.
class CsvCursor {
 public:
  CsvCursor(std::string_view text, const CsvDialect& dialect, CsvPosition start = {});

  /// Puts the cells of the next row into `cells`; false at the end.
  [[nodiscard]] bool next(std::vector<Cell>& cells);

  /// Where the last row begins, where the next one does.
  [[nodiscard]] CsvPosition row() const { return row_; }
  [[nodiscard]] CsvPosition position() const;
  /// The first fault of the last row and the place of its cell in the row.
  [[nodiscard]] QuoteFault fault() const { return fault_; }
  [[nodiscard]] std::uint32_t fault_cell() const { return fault_cell_; }

 private:
  bool begin_row();
  bool has_quote_before(const char* line_end);
  void read_plain(std::vector<Cell>& cells);
  void read_quoted(std::vector<Cell>& cells);
  bool read_quoted_cell(const char* open, Cell& cell);
  const char* read_cell(const char* at, Cell& cell, std::size_t index);
  const char* find_line_end(const char* from) const;
  void note_fault(QuoteFault fault, std::size_t cell);
  void end_row_at(const char* line_end);

  const char* begin_;
  const char* end_;
  const char* at_;
  const char* clear_until_;         ///< there is no quote from at_ up to here
  const char* line_end_ = nullptr;  ///< of the plain row that begins at row_
  bool plain_ = true;
  CsvDialect dialect_;
  std::uint32_t line_;
  CsvPosition row_;
  QuoteFault fault_ = QuoteFault::none;
  std::uint32_t fault_cell_ = 0;
  std::vector<Cell> scratch_;
};

/// True when the rows of a text end with CR alone, by the first line end outside quotes.
[[nodiscard]] bool has_carriage_returns(std::string_view text, char quote);

}  // namespace maillage
