// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "maillage/measures/projects/parts.h"
#include "maillage/model/ecosystem.h"

/// Whether those who take part in a project had met before. \cite guimera_uzzi_2005 obstfeld_2005
namespace maillage {

/// What the participants of one project had been to each other when it brought them together.
struct Meetings {
  std::size_t known = 0;            ///< pairs that another project or a tie had joined before, or of one house
  std::size_t first = 0;            ///< pairs that nothing had joined before
  std::size_t open = 0;             ///< pairs of which missing dates do not tell
  std::vector<bool> knows = {};     ///< of each participant: one of its pairs is known
  std::vector<bool> may_know = {};  ///< likewise, one is open
  friend bool operator==(const Meetings&, const Meetings&) = default;
};

/// Of each project, among these participants of it. Every project that has begun and every tie counts as a meeting,
/// whatever is selected; two meet in a project when the later of the two joins it. A meeting is before another when its
/// beginning is, see is_before(). Nothing for a project that has not begun, or of more than kMostTiedByAProject
/// participants, which joins nobody to nobody; nothing for all where all projects make more than kMostPairsTied pairs.
/// O(pairs × log pairs) \pre parts are one list per project, of some of its rows
[[nodiscard]] std::vector<std::optional<Meetings>> meetings_of_projects(const Ecosystem& ecosystem,
                                                                        const std::vector<std::vector<Part>>& parts);

/// Those of all projects that have begun, whatever is selected.
[[nodiscard]] std::vector<std::vector<Part>> parts_of_all(const Ecosystem& ecosystem);

}  // namespace maillage
