// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "maillage/base/diagnostic.h"
#include "maillage/model/ecosystem.h"
#include "maillage/network/network.h"

namespace maillage::tool {

/// The actor asked for, by its id as it stands, else by its id or name, capitals and accents aside. `place` is where it
/// was asked for: an option, a line of a view. \throw InputError for none, with "did you mean", or several
[[nodiscard]] NodeId find_actor(const Ecosystem& ecosystem, const Network& network, const std::string& asked,
                                const Place& place);

}  // namespace maillage::tool
