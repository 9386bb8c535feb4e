// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/io/read_ecosystem.h"
#include "maillage/model/ecosystem.h"

namespace maillage {

/// Two different actors that must not be suggested to each other.
struct ImpossiblePair {
  ActorId a = {};
  ActorId b = {};
  std::string reason = {};
  Origin origin = {};  ///< its file is ImpossiblePairs::file
  friend bool operator==(const ImpossiblePair&, const ImpossiblePair&) = default;
};

struct ImpossiblePairs {
  std::string file;                   ///< they were read from
  std::vector<ImpossiblePair> list;   ///< one per row, in either order; the same pair may come again
  std::vector<Attribute> attributes;  ///< further columns, one value per row
  friend bool operator==(const ImpossiblePairs&, const ImpossiblePairs&) = default;
};

struct ImpossiblePairReading {
  ImpossiblePairs pairs;
  Diagnostics diagnostics;  ///< warnings and notes
};

/// Reads a table with the columns de/from and vers/to (actors, by id or name) and perhaps motif/reason; "-" is standard
/// input. A pair that comes again is warned about. Linear.
/// \throw InputError with every fault located: actors nobody is, an actor with itself; std::system_error when the file
/// cannot be read
[[nodiscard]] ImpossiblePairReading read_impossible_pairs(const std::filesystem::path& path, const Ecosystem& ecosystem,
                                                          const ReadOptions& options = {});

}  // namespace maillage
