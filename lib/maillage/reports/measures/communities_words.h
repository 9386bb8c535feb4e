// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "maillage/base/language.h"
#include "maillage/measures/registry.h"
#include "maillage/network/network.h"

namespace maillage::reports {

/// Whether a measure counts communities, of which each actor without a tie is one.
[[nodiscard]] bool counts_communities(const Measure& measure);

/// Such a number for people, who is alone told apart: "3 groupes et 4 acteurs seuls". \pre the network is that of the
/// measure
[[nodiscard]] std::string communities_in_words(std::optional<double> communities, const Network& network,
                                               Language language);

}  // namespace maillage::reports
