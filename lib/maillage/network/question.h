// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "maillage/model/ecosystem.h"
#include "maillage/network/network.h"

namespace maillage {

/// What counts. An empty list selects everything; several lists must all agree.
struct Selection {
  std::vector<ProjectId> projects;
  std::vector<std::string> sectors;  ///< compared folded
  std::vector<KindId> kinds;
  std::vector<Role> roles;
  std::vector<Status> statuses;
  std::vector<TieTypeId> tie_types;
  Period period;  ///< participations, ties and projects without dates are in every period
};

/// What makes a tie: rows of the table of ties, taking part in the same project, or both.
enum class TieOrigin : std::uint8_t { direct, participation, both };

/// What a shared project with k participants gives each pair: 1/(k−1) (Newman 2001), or 1.
enum class Projection : std::uint8_t { newman, simple };

struct Question {
  Selection selection = {};
  TieOrigin origin = TieOrigin::both;
  Projection projection = Projection::newman;
  bool directed = false;  ///< co-participation ties then go both ways
  bool two_mode = false;  ///< projects are nodes, participations are ties; direct ties are left out
};

/// The network that answers a question. An actor is in it when it is of the selected kinds and, as soon as projects,
/// sectors, roles, statuses, tie types or a period select anything, when it takes part in what they select; without them
/// actors that have no tie stay, isolated. A participation's weight is multiplied by the intensity: a pair gets
/// √(intensity of one × intensity of the other) times the projection's share. An actor with several roles in a project
/// takes part once, with its highest intensity. Linear in the ecosystem plus the pairs of each project.
[[nodiscard]] Network build_network(const Ecosystem& ecosystem, const Question& question = {});

}  // namespace maillage
