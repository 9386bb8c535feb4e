// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "maillage/measures/analysis.h"
#include "maillage/measures/registry.h"
#include "maillage/model/ecosystem.h"
#include "maillage/network/question.h"

/// Measures of Scope::project: they are read off the rows a study rests on, one value for each project it counts.
namespace maillage {

/// What a study asked of what; both null for a network of which no more is known, whose projects nobody can tell.
struct StudiedRows {
  std::shared_ptr<const Ecosystem> ecosystem = nullptr;
  std::shared_ptr<const Question> question = nullptr;
};
[[nodiscard]] const StudiedRows& studied_rows(const Analysis& analysis);

/// The projects of which measures of Scope::project give one value each, by id: those that would be nodes in two-mode.
/// Valid as long as a copy of the analysis is.
[[nodiscard]] const std::vector<ProjectId>& projects_of(const Analysis& analysis);

/// The actors that stand most between the others in the undirected network of actors that the study asks for, all that
/// are equal, ascending; none when nobody stands between two others. Valid likewise. Costs what betweenness costs.
[[nodiscard]] const std::vector<ActorId>& hubs_of(const Analysis& analysis);

/// Why nodes of this network have no values of a measure of actors or projects: see outside_domain(); those of projects
/// need projects among the nodes.
[[nodiscard]] std::optional<Label> outside_nodes(const Measure& measure, const Network& network);

/// Values of a measure for each node of the network: of actors and projects, or of projects alone, where it is of
/// these. \pre measure is not of ties or the network
[[nodiscard]] Values node_values(const Measure& measure, const Analysis& analysis);

}  // namespace maillage
