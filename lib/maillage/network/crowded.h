// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "maillage/network/question.h"

namespace maillage {

/// A project of more participants ties none of them to another: a committee of 3,000 would make 4.5 million ties of
/// weight 1/2,999, and little else would show. In two-mode it stays what it is, a node with 3,000 ties.
inline constexpr std::size_t kMostTiedByAProject = 1000;

/// Pairs that all projects together may tie; more fit no memory.
inline constexpr std::size_t kMostPairsTied = 20'000'000;

/// The projects whose selected participants are too many to be tied to one another by them; none in two-mode or where
/// participations tie nobody. Linear.
[[nodiscard]] std::vector<ProjectId> crowded_projects(const Ecosystem& ecosystem, const Question& question);

}  // namespace maillage
