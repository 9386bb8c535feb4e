// SPDX-License-Identifier: GPL-3.0-or-later
// What commands about missing links have in common.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "maillage/arguments.h"
#include "maillage/io/impossible_pairs.h"
#include "maillage/weaving/suggest.h"

namespace maillage::tool {

enum class ListFormat : std::uint8_t { table, markdown, csv, json };

/// \throw UsageError
[[nodiscard]] ListFormat list_format(const std::string& text, Language language);
[[nodiscard]] Aim asked_aim(const std::string& text, Language language);

/// \throw std::runtime_error for a network without actors, or with too many for the aim
void need_measurable(const Network& network, Aim aim, Language language);

/// Reads the table and says its warnings; without a path, no pairs. \throw InputError
[[nodiscard]] ImpossiblePairs read_impossible(const std::string& path, const Ecosystem& ecosystem,
                                              const GeneralArguments& general, Language language);

/// Those of which both actors are in the network.
[[nodiscard]] std::vector<NodePair> node_pairs(const ImpossiblePairs& pairs, const Network& network);

}  // namespace maillage::tool
