// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "maillage/measures/brokerage.h"
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

/// Ties between and within kinds, as mixing.h defines them without weights.
struct MixingTests {
  Significance external_internal;  ///< E-I index, −1 to 1; undefined without ties
  Significance assortativity;      ///< at most 1; undefined without ties or when they join one kind
  Significance modularity;         ///< of the kinds, −1/2 to 1; undefined without ties
  std::vector<KindId> kinds;       ///< of the network's actors, ascending
  std::vector<Significance> external_internal_of_kind;   ///< per kind; undefined where it has no tie
  std::vector<Significance> external_internal_of_actor;  ///< per node; undefined for isolates
  std::vector<Significance> participation;               ///< per node, 0 to 1 − 1/kinds; undefined for isolates
  bool exact = false;                                    ///< as in PermutationTests
  friend bool operator==(const MixingTests&, const MixingTests&) = default;
};

/// Do kinds keep to themselves, or seek each other out, more than if they had nothing to do with ties? For a kind of
/// few actors and for single actors p takes few values; assortativity, modularity and the E-I index of one undirected
/// network mostly say the same. O(ties) per replicate. \pre network is not two-mode; B > 0
/// \cite krackhardt_stern_1988 newman_2003 guimera_amaral_2005
[[nodiscard]] MixingTests mixing_tests(const Network& network, const PermutationOptions& options = {},
                                       const Progress& progress = {});

}  // namespace maillage
