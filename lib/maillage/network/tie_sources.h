// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "maillage/model/date.h"
#include "maillage/model/ecosystem.h"
#include "maillage/network/network.h"
#include "maillage/network/question.h"

namespace maillage {

/// An actor's part in a project: the selected participation of highest intensity.
struct Membership {
  std::uint32_t actor = 0;    ///< index in TieSources::nodes
  std::uint32_t project = 0;  ///< index in TieSources::projects
  ParticipationId row = {};
  double intensity = 1;           ///< > 0
  std::optional<Role> role = {};  ///< of that row
  /// The year in which it starts, or else its project: who could have taken part instead is who did things then.
  std::optional<std::int16_t> year = {};
  std::vector<Period> periods = {};  ///< when, in each of its rows; empty unless the question is about a period
};

/// A project that memberships name.
struct SourceProject {
  ProjectId id;
  std::optional<std::uint32_t> node = {};  ///< index in TieSources::nodes; two-mode only
};

/// What the ties of a network come from, before they are made of it: who takes part in what, and ties from one actor to
/// another. Null models and draws of missing data change these and make the network anew, as a project with many
/// participants makes a tie of each of their pairs: such ties are not there, nor absent, one by one.
struct TieSources {
  std::vector<Node> nodes = {};           ///< in the order of the network
  std::vector<Contribution> direct = {};  ///< ties between actors; of a directed network, one for each way
  std::vector<SourceProject> projects = {};
  std::vector<Membership> memberships = {};  ///< one for each pair of project and actor, in the order of their ids
  Projection projection = Projection::newman;
  bool directed = false;
  bool two_mode = false;
};

/// The sources of the network that answers the question; see build_network() and crowded.h. Linear in the ecosystem but
/// for sorting. \throw InputError when all projects together would tie more pairs than fit into memory
[[nodiscard]] TieSources tie_sources(const Ecosystem& ecosystem, const Question& question = {});

/// The ties of a network as its own sources: direct ones, or in two-mode memberships.
[[nodiscard]] TieSources tie_sources(const Network& network);

/// The network they make. Memberships may stand in any order.
[[nodiscard]] Network network_of(const TieSources& sources);

}  // namespace maillage
