// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "maillage/network/network.h"

/// How far an actor's partners leave it free (Burt's structural holes, whole-network model). z_ij = a_ij + a_ji.
namespace maillage {

/// What one partner j is to an actor i.
struct Contact {
  NodeId alter;
  double investment = 0;  ///< p_ij, the share of i's ties that go to j: 0 to 1
  double constraint = 0;  ///< c_ij = (p_ij + Σ_q p_iq p_qj)²: how far i cannot get round j
  double redundancy = 0;  ///< Σ_q p_iq m_jq, m_jq = z_jq / highest z_jk: how far others give what j gives
};

/// The contacts of any actor of one network. \cite burt_1992
class StructuralHoles {
 public:
  /// `weighted`: a_ij is the weight of the tie; otherwise 1.
  explicit StructuralHoles(const Network& network, bool weighted = false);

  /// Ascending by alter. O(Σ degree of the alters)
  [[nodiscard]] std::vector<Contact> contacts(NodeId ego) const;

 private:
  Network dyads_;  ///< undirected, its weights z
  std::vector<double> strength_;
  std::vector<double> highest_;
};

/// Σ c_ij; nothing for an isolate. Can exceed 1.
[[nodiscard]] std::optional<double> constraint(std::span<const Contact> contacts);

/// Σ (1 − redundancy): partners that are not redundant; nothing for an isolate.
[[nodiscard]] std::optional<double> effective_size(std::span<const Contact> contacts);

/// Effective size per alter; nothing for an isolate.
[[nodiscard]] std::optional<double> efficiency(std::span<const Contact> contacts);

/// Coleman–Theil disorder of the c_ij: 0 when all partners constrain alike, 1 when one does it all; 1 with one partner,
/// 0 with none.
[[nodiscard]] double hierarchy(std::span<const Contact> contacts);

}  // namespace maillage
