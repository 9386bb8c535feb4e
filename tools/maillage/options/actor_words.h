// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "maillage/base/diagnostic.h"
#include "maillage/model/ecosystem.h"
#include "maillage/network/network.h"

namespace maillage::tool {

/// The actor an option names: by its id as it stands, else by its id or name, capitals and accents
/// aside.
/// \throw InputError for a word that fits nothing, with what was probably meant, or several actors
[[nodiscard]] NodeId find_actor(std::string_view option, const std::string& asked,
                                const Ecosystem& ecosystem, const Network& network);

/// The same; adds an error and returns nothing instead of throwing.
[[nodiscard]] std::optional<NodeId> find_actor(std::string_view option, const std::string& asked,
                                               const Ecosystem& ecosystem, const Network& network,
                                               Diagnostics& diagnostics);

}  // namespace maillage::tool
