// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "maillage/weaving/structure.h"
#include "maillage/weaving/suggest.h"

namespace maillage {

/// Candidates that are measured again after each suggestion.
inline constexpr std::size_t kMeasuredAnew = 1000;

struct Candidates {
  std::vector<NodePair> pairs;  ///< lower node first, ascending
  /// Every pair asked for that has no tie, or of closure, that shares a partner: all others have score 0.
  bool all = false;
};

/// The pairs that suggest() compares, for its options; see there. `hub`: of the structure.
[[nodiscard]] Candidates candidates(const PairEvidence& evidence, const SuggestOptions& options,
                                    std::optional<NodeId> hub);

}  // namespace maillage
