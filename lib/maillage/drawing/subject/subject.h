// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "maillage/drawing/subject/figure_options.h"
#include "maillage/drawing/subject/page.h"
#include "maillage/drawing/subject/series.h"
#include "maillage/measures/analysis.h"
#include "maillage/model/ecosystem.h"

namespace maillage {

/// What is drawn on which page: one network, and what it has in common with others in a figure of periods. Made once
/// and never changed; the stages of a figure take it with what the stages before them made.
struct Subject {
  /// \pre all outlive the subject; series is null in a figure of one network
  Subject(const Ecosystem& its_ecosystem, Analysis& its_analysis, const FigureOptions& its_options,
          const Series* its_series = nullptr);

  const Ecosystem& ecosystem;
  Analysis& analysis;
  const Network& network;
  const FigureOptions& options;
  const Series* series;  ///< whose panel, or whole, this is; null: a figure of one network
  Language language;
  Page page;
  Box room;  ///< as large as the map at most: sizes follow from it

  std::size_t actors = 0;  ///< counts of nodes
  std::size_t projects = 0;
  std::size_t isolates = 0;
  std::vector<std::uint32_t> degrees = {};
  std::vector<bool> undated = {};  ///< of each edge, in a panel: nothing dates it; empty: that is not told
};

[[nodiscard]] inline bool is_project(const Node& node) { return std::holds_alternative<ProjectId>(node.subject); }

/// Nodes that a map holds at most, from 1: its own, or those of the fullest panel.
[[nodiscard]] std::size_t most_nodes(const Subject& subject);

/// Side of the square each node would have, were the map divided evenly.
[[nodiscard]] double room_side(const Subject& subject);

/// In a series, of the panel with the most.
[[nodiscard]] double ties_per_actor(const Subject& subject);

}  // namespace maillage
