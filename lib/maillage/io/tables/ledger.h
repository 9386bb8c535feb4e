// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/base/language.h"

namespace maillage {

/// What became of a row of a file.
enum class RowFate : std::uint8_t {
  read,
  repeated,  ///< equal in every cell to an earlier one
  title,     ///< the row of titles, what stands above it, and titles that come again
  comment,
  total,
  loop,      ///< a tie of an actor with itself
  no_tie,    ///< of intensity 0, or with one end: an actor without tie
  nameless,  ///< of nobody
  same_id,   ///< of an actor or project that an earlier row holds
  again,     ///< another answer of an actor who has answered: read as the same
  wrong      ///< told as an error
};
inline constexpr std::size_t kRowFates = 11;

/// The rows of one table with one fate.
struct RowGroup {
  RowFate fate = RowFate::read;
  std::size_t count = 0;
  std::vector<std::uint32_t> lines;  ///< of the first of them; none of those that were read
  friend bool operator==(const RowGroup&, const RowGroup&) = default;
};

/// Where every row with content of one table went.
struct TableLedger {
  Place place;  ///< file and sheet
  Text name;    ///< "acteurs", "actors"
  std::size_t rows = 0;
  std::vector<RowGroup> groups;  ///< in the order of fates, none empty
  std::size_t hidden = 0;        ///< rows hidden in their sheet, which are read like the others

  [[nodiscard]] std::size_t count(RowFate fate) const;
  /// True when every row has one fate.
  [[nodiscard]] bool balances() const;
  friend bool operator==(const TableLedger&, const TableLedger&) = default;
};

/// "acteurs.csv: 7 rows: 3 read, 1 repeated (5), 3 set aside: 2 titles (1, 2), 1 total (7)"
[[nodiscard]] Text to_text(const TableLedger& ledger);

}  // namespace maillage
