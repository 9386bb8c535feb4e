// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/measures/communities_words.h"

#include <algorithm>

#include "maillage/base/count.h"
#include "maillage/network/by_node.h"
#include "maillage/reports/measures/messages.h"
#include "maillage/reports/tables/readable.h"

namespace maillage::reports {

bool counts_communities(const Measure& measure) { return measure.id.starts_with("network.communities"); }

std::string communities_in_words(std::optional<double> communities, const Network& network, Language language) {
  const auto nodes = node_ids(network);
  const auto alone = static_cast<std::size_t>(
      std::ranges::count_if(nodes, [&](NodeId node) { return network.neighbours(node).empty(); }));
  if (!communities || alone == 0) return readable(communities, ValueFormat::integer, language);
  const Count groups(*communities - static_cast<double>(alone), 0);
  return (network.two_mode() ? kGroupsAndAloneTwoMode : kGroupsAndAlone).in(language, groups, alone);
}

}  // namespace maillage::reports
