// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "maillage/model/ecosystem.h"
#include "maillage/network/network.h"

namespace maillage {

/// What counts. An empty list selects everything; several lists must all agree, and a row that does not state what a
/// list asks for is left out: direct ties have no role, participations no tie type, ties without project no sector.
struct Selection {
  std::vector<ProjectId> projects = {};
  std::vector<std::string> sectors = {};  ///< compared folded
  std::vector<KindId> kinds = {};         ///< of actors; a direct tie counts when both its ends are of these kinds
  std::vector<Role> roles = {};
  std::vector<Status> statuses = {};
  std::vector<TieTypeId> tie_types = {};
  Period period = {};  ///< participations, ties and projects without dates are in every period
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
  bool two_mode = false;  ///< projects are nodes, participations are ties, undirected; direct ties are left out
};

/// The network that answers a question. The selection says who is in it, the origin what ties them. An actor is in when
/// it is of the selected kinds and, as soon as projects, sectors, roles, statuses, tie types or a period select
/// anything, when it has a selected participation or direct tie; without them actors that have no tie stay, isolated.
/// Projects, in two-mode, likewise: those selected stay without participants unless kinds, roles or tie types select.
/// A pair gets √(intensity of one × intensity of the other) times the projection's share, k being the participants that
/// are selected. An actor with several selected roles in a project takes part once, with its highest intensity; a tie
/// of an actor with itself is left out. Linear in the ecosystem plus the pairs of each project.
[[nodiscard]] Network build_network(const Ecosystem& ecosystem, const Question& question = {});

}  // namespace maillage
