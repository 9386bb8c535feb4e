// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/tables/dialect.h"

#include <algorithm>
#include <compare>
#include <string>
#include <vector>

#include "maillage/base/text.h"
#include "maillage/io/text/messages.h"

namespace maillage {
namespace {

std::vector<std::string> texts_of(std::span<const Cell> cells, const CsvDialect& dialect) {
  std::vector<std::string> texts;
  for (const Cell& cell : cells) {
    texts.emplace_back(trim(cell.escaped ? unescape(cell, dialect) : std::string(cell.raw())));
  }
  return texts;
}

/// The line "sep=;" some spreadsheets put first: the separator it states and its length.
struct StatedSeparator {
  char separator = '\0';
  std::size_t length = 0;
};

StatedSeparator stated_separator(std::string_view text) {
  if (text.size() < 5 || fold(text.substr(0, 3)) != "sep" || text[3] != '=') return {};
  const std::size_t end = std::min(text.find_first_of("\r\n", 5), text.size());
  if (!trim(text.substr(5, end - 5)).empty()) return {};
  const bool two = text.substr(end).starts_with("\r\n");
  return {text[4], std::min(end + (two ? 2U : 1U), text.size())};
}

/// How well a separator explains the header.
struct Score {
  std::size_t known = 0;
  std::size_t cells = 0;
  friend auto operator<=>(const Score&, const Score&) = default;
};

std::size_t count_known_of(std::optional<TableKind> kind, const std::vector<std::string>& titles) {
  if (kind) return count_known(*kind, titles);
  std::size_t known = 0;
  for (std::size_t i = 0; i < kTableKinds; ++i) known = std::max(known, count_known(static_cast<TableKind>(i), titles));
  return known;
}

/// Of the first line, or of one of the next that has more known titles: titles may stand above.
Score score_of(std::string_view text, const CsvDialect& dialect, CsvPosition start, std::optional<TableKind> kind) {
  constexpr int kFirstRows = 40;
  std::vector<Cell> cells;
  CsvCursor cursor(text, dialect, start);
  Score best;
  for (int row = 0; row < kFirstRows && cursor.next(cells); ++row) {
    const Score here{count_known_of(kind, texts_of(cells, dialect)), cells.size()};
    if (row == 0 || here.known > best.known) best = here;
  }
  return best;
}

void choose_separator(const SourceText& source, CsvPosition start, std::optional<TableKind> kind, CsvDialect& dialect,
                      Diagnostics& diagnostics) {
  Score best;
  bool ambiguous = false;
  CsvDialect tried = dialect;
  for (const char separator : {',', ';', '\t', '|'}) {
    tried.separator = separator;
    const Score score = score_of(source.text(), tried, start, kind);
    ambiguous = score == best || (ambiguous && score < best);
    if (score > best) dialect.separator = separator;
    best = std::max(best, score);
  }
  if (best.cells <= 1) dialect.separator = '\0';
  if (!ambiguous || best.cells <= 1) return;
  Diagnostic note = source.at(start, start.offset, 0);
  note.severity = Severity::note;
  note.code = "separator";
  note.message = kSeparatorDoubtful(Words(&dialect.separator, 1));
  diagnostics.add(std::move(note));
}

}  // namespace

std::unique_ptr<Grid> read_grid(const SourceText& source, std::optional<TableKind> kind, const TableFormat& format,
                                Diagnostics& diagnostics) {
  CsvPosition start;
  CsvDialect dialect = format.dialect.value_or(CsvDialect{});
  const StatedSeparator stated = stated_separator(source.text());
  if (stated.length > 0) start = {stated.length, 2};
  if (stated.length > 0 && !format.dialect) dialect.separator = stated.separator;
  dialect.carriage_returns = has_carriage_returns(source.text().substr(start.offset), dialect.quote);
  if (!format.dialect && stated.length == 0) choose_separator(source, start, kind, dialect, diagnostics);
  auto grid = std::make_unique<Grid>(source, dialect, start);
  tell_invisible(*grid, diagnostics);
  return grid;
}

}  // namespace maillage
