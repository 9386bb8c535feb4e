// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "maillage/io/territory/read_tables.h"
#include "maillage/io/workshop/participants.h"

namespace maillage {

/// A row of a table of participants, not yet beside the others.
struct ParticipantRow {
  Participant participant;         ///< its name may be that of others too; `avoid` is empty
  std::vector<std::string> avoid;  ///< as written
  bool sound = false;              ///< who it is, is known
};

/// Reads every row by itself and tells what is wrong with it; in their order.
[[nodiscard]] std::vector<ParticipantRow> read_participant_rows(const Table& table, const Ecosystem& ecosystem,
                                                                ActorIndex& actors, Diagnostics& diagnostics,
                                                                int threads);

}  // namespace maillage
