// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/weaving/pair_facts.h"

namespace maillage {
class PairEvidence;

/// What speaks for a pair beyond its place in the network, the best first. Pairs for a project
/// (SuggestOptions::project) are ranked by it, then by their score; of other pairs, those of equal score.
enum class CommonGround : std::uint8_t {
  project,  ///< the one who does not take part in the project suits it, and neither is a group
  shared,   ///< a partner other than the hub, a sector, framework, past, nearness, or what a project of one lacks
  hub       ///< the hub at most
};
/// "project", "shared", "hub".
[[nodiscard]] std::string_view name(CommonGround ground);

/// How the one of two who does not take part in a project suits it.
struct ProjectFit {
  ProjectId project;
  NodeId other;                         ///< who does not take part
  std::vector<std::string> sectors;     ///< of the project, that the other works in
  std::vector<std::string> frameworks;  ///< the same
  std::vector<Complement> brings;       ///< that the project lacks

  [[nodiscard]] bool suits() const { return !sectors.empty() || !frameworks.empty() || !brings.empty(); }
  friend bool operator==(const ProjectFit&, const ProjectFit&) = default;
};

/// \pre one of the two takes part in it
[[nodiscard]] ProjectFit project_fit(const PairFacts& facts, const PairEvidence& evidence, ProjectId project);

[[nodiscard]] CommonGround ground_of(const PairFacts& facts, const std::optional<ProjectFit>& fit,
                                     const PairEvidence& evidence, std::optional<NodeId> hub);

/// The hub is the one partner they share, and nothing else is common to them.
[[nodiscard]] bool is_hub_alone(const PairFacts& facts, std::optional<NodeId> hub);

}  // namespace maillage
