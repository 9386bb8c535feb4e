// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/io/read_ecosystem.h"
#include "maillage/model/ecosystem.h"

namespace maillage {

/// Two different actors who might be tied.
struct SuggestedPair {
  ActorId from = {};
  ActorId to = {};
  Origin origin = {};  ///< its file is SuggestedTies::file
  friend bool operator==(const SuggestedPair&, const SuggestedPair&) = default;
};

struct SuggestedTies {
  std::string file;                 ///< they were read from
  std::vector<SuggestedPair> list;  ///< in the order of the rows, each pair once
  friend bool operator==(const SuggestedTies&, const SuggestedTies&) = default;
};

struct SuggestedTieReading {
  SuggestedTies ties;
  Diagnostics diagnostics;  ///< warnings and notes
};

/// Reads a table as `maillage suggest --format csv` writes it: the columns from_id/de_id and to_id/vers_id (or from/de
/// and to/vers, where those are not there) name actors by id or name; other columns are passed over. "-" is standard
/// input. A pair that comes again, in either order, is warned about and left out. Linear.
/// \throw InputError with every fault located: actors nobody is, an actor with itself; std::system_error when the file
/// cannot be read
[[nodiscard]] SuggestedTieReading read_suggested_ties(const std::filesystem::path& path, const Ecosystem& ecosystem,
                                                      const ReadOptions& options = {});

}  // namespace maillage
