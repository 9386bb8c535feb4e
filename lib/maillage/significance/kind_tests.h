// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "maillage/measures/structure/kinds.h"
#include "maillage/network/network.h"
#include "maillage/significance/kind_permutation.h"
#include "maillage/significance/significance.h"

/// What the kinds of actors have to do with their ties, tested by kind_permutation().
namespace maillage {

/// The pairs an actor brokers in each role, 0 or more (RoleTotals::all). Their total is not tested: kinds do not change
/// it. In an undirected network representative and gatekeeper have no value, in a directed one boundary has none.
/// \cite gould_fernandez_1989
struct RoleSignificance {
  std::array<Significance, 6> of = {};  ///< by BrokerRole
  [[nodiscard]] const Significance& operator[](BrokerRole role) const { return of[static_cast<std::size_t>(role)]; }
  friend bool operator==(const RoleSignificance&, const RoleSignificance&) = default;
};

struct RoleTests {
  std::vector<RoleSignificance> of_actor;  ///< one per actor asked for
  bool exact = false;                      ///< as in PermutationTests
  friend bool operator==(const RoleTests&, const RoleTests&) = default;
};

/// Does each actor play its roles more than if kinds were dealt out at random, its ties and all others staying as they
/// are? The same shuffles serve all actors; with many of them some p-values are small by chance. Keeps their open
/// pairs, O(Σ degree²), and looks at each in each replicate. \pre network is not two-mode; B > 0
[[nodiscard]] RoleTests role_tests(const Network& network, const PermutationOptions& options = {},
                                   const Progress& progress = {});

/// The same for one actor; its figures are those that the test of all gives it.
[[nodiscard]] RoleTests role_tests(const Network& network, NodeId actor, const PermutationOptions& options = {},
                                   const Progress& progress = {});

struct MeasureKindTests {
  std::vector<MeasureTests> of_measure;
  bool exact = false;  ///< as in PermutationTests
  friend bool operator==(const MeasureKindTests&, const MeasureKindTests&) = default;
};

/// Tests registered measures: would the value be the same if kinds were dealt out at random? Meant for those that look
/// at kinds (roles, E-I index, participation, assortativity); any other has deviation 0 and p = 1. For single actors p
/// takes few values; with many of them some are small by chance. Costs B times the measures. \pre B > 0, no null
/// measure, none of ties
/// \cite krackhardt_stern_1988 newman_2003 guimera_amaral_2005
[[nodiscard]] MeasureKindTests kind_tests(const Network& network, std::span<const Measure* const> measures,
                                          const PermutationOptions& options = {}, const Progress& progress = {});

/// The E-I index of each kind, −1 to 1, as mixing.h defines it without weights; undefined where it has no tie.
struct ExternalInternalTests {
  std::vector<KindId> kinds;  ///< of the network's actors, ascending
  std::vector<Significance> of_kind;
  bool exact = false;  ///< as in PermutationTests
  friend bool operator==(const ExternalInternalTests&, const ExternalInternalTests&) = default;
};

/// Does each kind keep to itself, or seek the others out, more than if kinds had nothing to do with ties? For a kind of
/// few actors p takes few values. O(ties) per replicate. \pre network is not two-mode; B > 0
/// \cite krackhardt_stern_1988
[[nodiscard]] ExternalInternalTests external_internal_tests(const Network& network,
                                                            const PermutationOptions& options = {},
                                                            const Progress& progress = {});

}  // namespace maillage
