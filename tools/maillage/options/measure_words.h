// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/measures/registry.h"
#include "maillage/network/network.h"

namespace maillage::tool {

/// What the rows of a table are.
enum class Rows : std::uint8_t { actors, ties, network, kinds, key_players, projects };

/// Reads the value of --of, in either language; `known` are those that the command has. \throw
/// UsageError
[[nodiscard]] Rows parse_rows(const std::string& text, const std::vector<Rows>& known,
                              Language language);
[[nodiscard]] std::string_view name(Rows rows);

/// Of rows whose values are measures. \pre actors, ties, projects or network
[[nodiscard]] Scope scope_of(Rows rows);

[[nodiscard]] std::vector<std::string> measure_ids(std::optional<Scope> scope);

/// \throw UsageError for one that is unknown or of something else
[[nodiscard]] const Measure& named_measure(std::string_view option, const std::string& id,
                                           Scope scope, Language language);

/// "all" or "toutes".
[[nodiscard]] bool wants_all(const std::string& list);

/// The measures of a list separated by commas. \throw UsageError for the first that is unknown or
/// of something else
[[nodiscard]] std::vector<const Measure*> listed_measures(const std::string& list, Scope scope,
                                                          Language language);

/// \throw UsageError for the first that does not suit the network
void need_suitable(const std::vector<const Measure*>& measures, const Network& network,
                   Language language);

}  // namespace maillage::tool
