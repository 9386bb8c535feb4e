// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "maillage/model/date.h"
#include "maillage/network/network.h"

namespace maillage {

/// What one of the two has that a project of the other lacks.
enum class Complement : std::uint8_t {
  funder,        ///< funds projects, and the other leads one without a funder that has not ended
  municipality,  ///< is a municipality, and the other leads such a project without any, a direct tie for it included
  partner        ///< has partners, and the other has one alone
};

struct ComplementFact {
  Complement complement = Complement::partner;
  NodeId has;  ///< the one who has it
  NodeId lacks;
  std::optional<ProjectId> project;  ///< that lacks it; nothing for partner
  friend bool operator==(const ComplementFact&, const ComplementFact&) = default;
};
/// Cooperation that has begun and the network leaves out: a direct tie, or a project shared at one time, if dated.
struct FormerCooperation {
  std::optional<ProjectId> project;  ///< nothing for a direct tie
  std::optional<Date> until;         ///< its end, when it is dated
  bool over = false;  ///< it ended before the day asked about; without that end or day, its project is over
  friend bool operator==(const FormerCooperation&, const FormerCooperation&) = default;
};
struct PairFacts {
  NodeId a;
  NodeId b;
  std::vector<NodeId> shared_partners;         ///< the closest to both first: sum of the two ties' weights, then id
  std::vector<std::string> shared_sectors;     ///< of projects they take part in, as first written; by collation
  std::vector<std::string> shared_frameworks;  ///< the same
  /// Between their places, or the centres of their communes, as the crow flies; nothing within one commune unless
  /// both have coordinates of their own.
  std::optional<double> kilometres;
  std::string commune;           ///< that both are in; may be empty
  std::string intercommunality;  ///< that both communes belong to, and neither of the two is; may be empty
  std::vector<ComplementFact> complements;
  std::vector<FormerCooperation> former;  ///< the latest first
  friend bool operator==(const PairFacts&, const PairFacts&) = default;
};

}  // namespace maillage
