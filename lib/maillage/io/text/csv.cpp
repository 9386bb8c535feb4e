// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/text/csv.h"

#include <algorithm>
#include <cstring>

#include "maillage/base/text.h"

namespace maillage {
namespace {

const char* find(const char* from, const char* end, char c) {
  const auto* found = static_cast<const char*>(std::memchr(from, c, static_cast<std::size_t>(end - from)));
  return found != nullptr ? found : end;
}

std::string_view between(const char* from, const char* to) { return {from, static_cast<std::size_t>(to - from)}; }

std::uint32_t count_lines(std::string_view text, bool carriage_returns) {
  auto lines = std::count(text.begin(), text.end(), '\n');
  if (!carriage_returns) return static_cast<std::uint32_t>(lines);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')) ++lines;
  }
  return static_cast<std::uint32_t>(lines);
}

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

bool all_empty(const std::vector<Cell>& cells) {
  return std::all_of(cells.begin(), cells.end(), [](const Cell& cell) { return trim(cell.raw()).empty(); });
}

}  // namespace

std::string unescape(const Cell& cell, const CsvDialect& dialect) {
  std::string text;
  text.reserve(cell.size);
  const std::string_view raw = cell.raw();
  for (std::size_t i = 0; i < raw.size(); ++i) {
    const bool doubled = dialect.doubled_quotes && raw[i] == dialect.quote;
    const bool escape = dialect.escape != '\0' && raw[i] == dialect.escape;
    if ((doubled || escape) && i + 1 < raw.size()) ++i;
    text += raw[i];
  }
  return text;
}

CsvCursor::CsvCursor(std::string_view text, const CsvDialect& dialect, CsvPosition start)
    : begin_(text.data()),
      end_(text.data() + text.size()),
      at_(text.data() + start.offset),
      clear_until_(at_),
      dialect_(dialect),
      line_(start.line) {
  if (dialect_.quote == '\0') clear_until_ = end_;
}

CsvPosition CsvCursor::position() const { return {static_cast<std::size_t>(at_ - begin_), line_}; }

const char* CsvCursor::find_line_end(const char* from) const {
  return find(from, end_, dialect_.carriage_returns ? '\r' : '\n');
}

void CsvCursor::end_row_at(const char* line_end) {
  at_ = line_end == end_ ? end_ : line_end + 1;
  if (dialect_.carriage_returns && at_ != end_ && *at_ == '\n') ++at_;
  if (line_end != end_) ++line_;
}

/// Looks for quotes well ahead of the line, so that most lines need no search.
bool CsvCursor::has_quote_before(const char* line_end) {
  constexpr std::ptrdiff_t kAhead = 1 << 14;
  clear_until_ = std::max(clear_until_, at_);
  if (clear_until_ >= line_end) return false;
  const char* stop = std::max(line_end, at_ + std::min(kAhead, end_ - at_));
  clear_until_ = find(clear_until_, stop, dialect_.quote);
  return clear_until_ < line_end;
}

/// Finds where the next row begins and, when it has no quotes, where it ends. Leaves out plain lines without content.
bool CsvCursor::begin_row() {
  while (at_ != end_) {
    line_end_ = find_line_end(at_);
    plain_ = !has_quote_before(line_end_);
    row_ = position();
    if (!plain_) return true;
    const char* content = at_;
    while (content != line_end_ && (*content == dialect_.separator || is_blank(*content))) ++content;
    const bool doubtful = content != line_end_ && static_cast<unsigned char>(*content) >= 0x80;
    if (content != line_end_ && !doubtful) return true;
    if (doubtful) {
      read_plain(scratch_);
      if (!all_empty(scratch_)) return true;
    }
    end_row_at(line_end_);
  }
  return false;
}

bool CsvCursor::next(std::vector<Cell>& cells) {
  while (begin_row()) {
    fault_ = QuoteFault::none;
    if (plain_) {
      read_plain(cells);
      end_row_at(line_end_);
      return true;
    }
    read_quoted(cells);
    if (!all_empty(cells)) return true;
  }
  return false;
}

void CsvCursor::read_plain(std::vector<Cell>& cells) {
  cells.clear();
  const char* stop = line_end_;
  if (stop != at_ && !dialect_.carriage_returns && stop[-1] == '\r') --stop;
  const char* from = at_;
  if (dialect_.separator != '\0') {
    for (const char* at = from; at != stop; ++at) {
      if (*at != dialect_.separator) continue;
      cells.push_back({from, static_cast<std::uint32_t>(at - from)});
      from = at + 1;
    }
  }
  cells.push_back({from, static_cast<std::uint32_t>(stop - from)});
}

void CsvCursor::note_fault(QuoteFault fault, std::size_t cell) {
  if (fault_ != QuoteFault::none) return;
  fault_ = fault;
  fault_cell_ = static_cast<std::uint32_t>(cell);
}

/// The content of a cell that opens with a quote; false when no quote closes it.
bool CsvCursor::read_quoted_cell(const char* open, Cell& cell) {
  cell = {open + 1, 0, true, false};
  for (const char* at = open + 1; at < end_; ++at) {
    if (dialect_.escape != '\0' && *at == dialect_.escape && dialect_.escape != dialect_.quote && at + 1 < end_) {
      cell.escaped = true;
      ++at;
    } else if (*at == dialect_.quote) {
      const bool doubled = dialect_.doubled_quotes && at + 1 < end_ && at[1] == dialect_.quote;
      if (!doubled) {
        cell.size = static_cast<std::uint32_t>(at - open - 1);
        return true;
      }
      cell.escaped = true;
      ++at;
    } else if (dialect_.escape == '\0') {
      at = find(at, end_, dialect_.quote) - 1;
    }
  }
  return false;
}

/// Reads the cell that begins at `at`; returns the separator or line end after it.
const char* CsvCursor::read_cell(const char* at, Cell& cell, std::size_t index) {
  const char newline = dialect_.carriage_returns ? '\r' : '\n';
  const auto ends_cell = [&](const char* c) {
    return c == end_ || (*c == dialect_.separator && *c != '\0') || *c == newline;
  };
  const char* from = at;
  const char* first = at;
  while (first != end_ && *first == ' ') ++first;
  while (between(first, end_).starts_with(kByteOrderMark)) first += kByteOrderMark.size();  // of files put together
  if (first != end_ && *first == dialect_.quote) {
    const bool closed = read_quoted_cell(first, cell);
    const char* after = closed ? cell.data + cell.size + 1 : end_;
    while (after != end_ && is_blank(*after) && !ends_cell(after)) ++after;
    if (closed && ends_cell(after)) return after;
    const bool spans_lines = !closed || std::find(first, after, newline) != after;
    note_fault(spans_lines ? QuoteFault::open : QuoteFault::misplaced, index);
    if (!spans_lines) at = after;  // the quotes and what follows them are the cell
  }
  while (!ends_cell(at)) ++at;
  cell = {from, static_cast<std::uint32_t>(at - from)};
  if (cell.size > 0 && newline == '\n' && cell.data[cell.size - 1] == '\r') --cell.size;
  return at;
}

void CsvCursor::read_quoted(std::vector<Cell>& cells) {
  cells.clear();
  fault_ = QuoteFault::none;
  const char* at = at_;
  while (true) {
    Cell cell;
    at = read_cell(at, cell, cells.size());
    cells.push_back(cell);
    if (at == end_ || *at != dialect_.separator || dialect_.separator == '\0') break;
    ++at;
  }
  line_ += count_lines(between(at_, at), dialect_.carriage_returns);
  end_row_at(at);
}

bool has_carriage_returns(std::string_view text, char quote) {
  bool inside = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (quote != '\0' && text[i] == quote) inside = !inside;
    if (inside || (text[i] != '\n' && text[i] != '\r')) continue;
    return text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n');
  }
  return false;
}

}  // namespace maillage
