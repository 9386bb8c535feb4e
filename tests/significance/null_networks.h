// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "maillage/measures/registry.h"
#include "maillage/network/question.h"

/// Networks in which nothing but chance is at work, and what the rewiring tests say of them.
namespace maillage::testing {

enum class NullNetwork : std::uint8_t { direct, participations, mixed, two_mode };

/// Actors and projects with these memberships: (actor, project).
[[nodiscard]] TieSources sources_of(std::uint32_t actors, std::uint32_t projects,
                                    const std::vector<std::pair<std::uint32_t, std::uint32_t>>& rows);

/// Twelve actors of three kinds, eight projects: every membership, or direct tie, is as likely as another.
[[nodiscard]] TieSources random_sources(NullNetwork kind, std::uint64_t seed);

/// What the two-sided p-values of a measure are on many random networks.
struct NullShare {
  std::string measure;
  std::size_t networks = 0;  ///< where p is defined
  double small = 0;          ///< share of them with p ≤ .05
  double above = 0;  ///< how far the distribution of p rises above the uniform one (Kolmogorov–Smirnov, one-sided)
};

[[nodiscard]] std::vector<NullShare> null_shares(NullNetwork kind, const std::vector<const Measure*>& measures,
                                                 std::size_t networks, std::size_t replicates);

struct UniformityFault {
  std::string measure;
  double distance = 0;  ///< how far the distribution of p rises above the uniform one
  double bound = 0;     ///< exceeded by chance once in a million
};

/// All measures, but those of ties, that suit such networks.
[[nodiscard]] std::vector<const Measure*> measures_that_suit(NullNetwork kind);

/// Tests each measure of actors (for its first actor) and of the network on `networks` of them. Gives the number of
/// measures tested: those defined on at least half of them.
std::size_t check_uniformity(NullNetwork kind, const std::vector<const Measure*>& measures, std::size_t networks,
                             std::size_t replicates, const std::function<void(const UniformityFault&)>& report);

}  // namespace maillage::testing
