// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "maillage/model/ecosystem.h"

namespace maillage {

/// A territory in which those who belong to others are merged into them.
struct OrganisationLevel {
  Ecosystem ecosystem;
  std::size_t merged = 0;    ///< actors that are no longer there
  std::size_t internal = 0;  ///< ties between actors of one organisation, which are none between organisations
};

/// Merges every actor that belongs to others into those at the top: its ties and participations become theirs, those of
/// each where there are several. Ties inside an organisation are left out. Linear in the rows that result.
[[nodiscard]] OrganisationLevel at_level_of_organisations(const Ecosystem& ecosystem);

}  // namespace maillage
