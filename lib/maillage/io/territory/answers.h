// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "maillage/io/tables/table.h"
#include "maillage/io/territory/read_tables.h"

namespace maillage {

/// A row of a table of actors, and whom it is about.
struct AnswerRow {
  std::uint32_t row = 0;
  std::uint32_t actor = 0;
  bool again = false;  ///< the actor has an earlier row
};

/// Of a form, the answers of one structure become one actor: the first says what it is, the others fill in what that
/// left empty, which is told of each. `rows` are those of the actors; both keep the first alone. Of other tables, as
/// they are. The rows that were read, in their order.
[[nodiscard]] std::vector<AnswerRow> join_answers(const Table& table, std::vector<std::uint32_t>& rows,
                                                  const Territory& territory);

}  // namespace maillage
