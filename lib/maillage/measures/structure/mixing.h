// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "maillage/network/network.h"

/// Who cooperates with which kind of actor. Actors whose kind is not stated are of a kind of their own, `unknown`.
namespace maillage {

/// The kinds of its actors, ascending.
[[nodiscard]] std::vector<KindId> kinds_of(const Network& network);

/// Ties between kinds.
struct MixingMatrix {
  std::vector<KindId> kinds;  ///< ascending
  std::vector<double> cells;  ///< rows of kinds.size() cells

  /// Ties (or their weights) from the kind of this row to the kind of this column. In an undirected network, ties
  /// between the two kinds: the matrix is symmetric, and a tie within a kind counts once.
  [[nodiscard]] double operator()(std::size_t row, std::size_t column) const {
    return cells[row * kinds.size() + column];
  }
};

/// \pre network is not two-mode
[[nodiscard]] MixingMatrix mixing_matrix(const Network& network, bool weighted = false);

/// Ties that leave a group and ties that stay within it.
struct ExternalInternal {
  double external = 0;
  double internal = 0;

  /// (E − I)/(E + I), from −1 (all within) to 1 (all without); nothing when there is no tie. \cite
  /// krackhardt_stern_1988
  [[nodiscard]] std::optional<double> index() const;
};

/// Directions ignored: a partner counts once. \pre network is not two-mode
struct ExternalInternalTies {
  ExternalInternal network;
  std::vector<KindId> kinds;               ///< ascending
  std::vector<ExternalInternal> of_kind;   ///< ties with an end of this kind; those between two kinds count for both
  std::vector<ExternalInternal> of_actor;  ///< per node
};

[[nodiscard]] ExternalInternalTies external_internal_ties(const Network& network, bool weighted = false);

/// The index if the same number of ties fell on pairs of actors at random; nothing with fewer than two actors.
/// \pre network is not two-mode
[[nodiscard]] std::optional<double> expected_external_internal_index(const Network& network);

/// Of each actor, 1 − Σ (share of its ties with a kind)²: 0 when all its partners are of one kind, at most 1 − 1/kinds;
/// nothing for an isolate. Directions ignored. \pre network is not two-mode \cite guimera_amaral_2005
[[nodiscard]] std::vector<std::optional<double>> participation(const Network& network, bool weighted = false);

/// Newman's modularity of the partition into kinds (Leicht & Newman's in a directed network); nothing without ties.
[[nodiscard]] std::optional<double> kind_modularity(const MixingMatrix& matrix, bool directed);

/// Newman's coefficient: 1 when all ties are within kinds, 0 when kinds do not matter; nothing without ties, or when
/// all ties are within one kind. \cite newman_2003
[[nodiscard]] std::optional<double> kind_assortativity(const MixingMatrix& matrix, bool directed);

/// Correlation of the degrees of the two ends of a tie; in a directed network of the out-degree of its source and the
/// in-degree of its target. Nothing when degrees at one end do not vary. \cite newman_2002
[[nodiscard]] std::optional<double> degree_assortativity(const Network& network);

}  // namespace maillage
