// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "maillage/model/date.h"
#include "maillage/model/ecosystem.h"
#include "maillage/network/network.h"

namespace maillage {

/// What counts. An empty list selects everything, but projects that are an idea or were cancelled count only when
/// statuses select them: nobody worked together in them. Several lists must all agree, and a row that does not state
/// what a list asks for is left out: direct ties have no role, participations no tie type, ties without project no
/// sector.
struct Selection {
  std::vector<ProjectId> projects = {};
  std::vector<std::string> sectors = {};  ///< compared folded
  std::vector<KindId> kinds = {};         ///< of actors; a direct tie counts when both its ends are of these kinds
  std::vector<Role> roles = {};
  std::vector<Status> statuses = {};
  std::vector<TieTypeId> tie_types = {};
  /// Participations, ties and projects without dates are in every period. A project that is over and states no end ends
  /// with the last date of its participations and ties.
  Period period = {};
};

/// What makes a tie: rows of the table of ties, taking part in the same project, or both.
enum class TieOrigin : std::uint8_t { direct, participation, both };

/// What a shared project with k participants gives each pair: 1/(k−1) (Newman 2001), or 1.
enum class Projection : std::uint8_t { newman, simple };

struct Question {
  Selection selection = {};
  TieOrigin origin = TieOrigin::both;
  Projection projection = Projection::newman;
  /// Co-participation ties then go both ways; direct ties from → to where they say so, or where nothing says of any.
  bool directed = false;
  bool two_mode = false;  ///< projects are nodes, participations are ties, undirected; direct ties are left out
};

/// What a question leaves out, or counts everywhere, that a reader should know of.
struct LeftOut {
  std::size_t ideas = 0;        ///< projects that are an idea, and would count otherwise
  std::size_t cancelled = 0;    ///< projects that were cancelled, likewise
  std::size_t undated = 0;      ///< rows without any date of their own or their project’s, when a period selects
  std::size_t direct_ties = 0;  ///< in two-mode: ties between actors, which are no participations
  std::size_t undirected = 0;   ///< ties taken as from → to because nothing says which way they go
  friend bool operator==(const LeftOut&, const LeftOut&) = default;
};
[[nodiscard]] LeftOut left_out(const Ecosystem& ecosystem, const Question& question);

/// Rows that make no tie, whatever is asked, in a network of shared projects and direct ties.
struct UntiedRows {
  std::size_t alone = 0;           ///< participations of the only actor of a project
  std::size_t not_begun = 0;       ///< participations in a project that is an idea or was cancelled
  std::size_t ties_not_begun = 0;  ///< ties of such a project
  friend bool operator==(const UntiedRows&, const UntiedRows&) = default;
};
[[nodiscard]] UntiedRows untied_rows(const Ecosystem& ecosystem);

/// When a project was: as stated, or until its last dated participation or tie where it is over and no end is stated.
[[nodiscard]] std::vector<Period> project_periods(const Ecosystem& ecosystem);

/// The network that answers a question. The selection says who is in it, the origin what ties them. An actor is in when
/// it is of the selected kinds and, as soon as projects, sectors, roles, statuses, tie types or a period select
/// anything, when it has a selected participation or direct tie; without them actors that have no tie stay, isolated.
/// Projects, in two-mode, likewise: those selected stay without participants unless kinds, roles or tie types select.
/// A pair gets √(intensity of one × intensity of the other) times the projection's share, k being the participants that
/// are selected. An actor of several selected roles in a project takes part once, at its highest intensity. In a
/// period, two whose dates in a project share no day are not tied by it. No tie of an actor with itself. Linear, plus
/// all pairs.
[[nodiscard]] Network build_network(const Ecosystem& ecosystem, const Question& question = {});

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
