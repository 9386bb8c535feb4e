// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "maillage/drawing/diagram.h"
#include "maillage/drawing/figure.h"
#include "maillage/drawing/highlight.h"
#include "maillage/drawing/hulls.h"
#include "maillage/drawing/mark_channels.h"
#include "maillage/drawing/page.h"
#include "maillage/drawing/plan.h"
#include "maillage/drawing/scene.h"
#include "maillage/drawing/series.h"
#include "maillage/drawing/suggested.h"
#include "maillage/drawing/thinning.h"
#include "maillage/drawing/tie_channels.h"

namespace maillage {

/// A figure in the making. Its parts fill it one after the other, each on what the earlier ones left free of the page:
/// what is shown (channels, plan), the sheet around the map, places, then what stands there. See draw_figure().
struct Draft {
  /// \throw std::invalid_argument for options that fit nothing \pre a series outlives the draft
  Draft(const Ecosystem& its_ecosystem, Analysis& its_analysis, const FigureOptions& its_options,
        const Series* its_series = nullptr);

  const Ecosystem& ecosystem;
  Analysis& analysis;
  const Network& network;
  FigureOptions options;
  const Series* series;  ///< whose panel, or whole, this is; null: a figure of one network
  Language language;
  Page page;

  std::size_t actors = 0;  ///< counts of nodes
  std::size_t projects = 0;
  std::size_t isolates = 0;
  std::vector<std::uint32_t> degrees;

  // What is shown
  MarkChannels marks_show;
  TieChannels ties_show;
  std::vector<bool> drawn;  ///< of each edge: false where thinning leaves it out
  HullPlan hulls;
  std::optional<Highlight> highlight;
  std::optional<Plan> plan;            ///< of places; nothing: by the layout
  std::optional<DiagramFacts> diagram;
  SuggestionPlan suggestions;
  std::vector<std::string> sentences;  ///< further ones of the caption, on how to read it
  std::vector<LegendSection> sections; ///< further ones of the legend

  // Where
  Box room;                    ///< as large as the map at most: sizes follow from it
  Box free;                    ///< of the page, what nothing stands on yet
  Box legend_place;            ///< what was free before the legend
  double mark_scale = 1;       ///< < 1 where marks had to shrink to fit
  std::vector<Mark> marks;     ///< of all nodes
  std::vector<std::optional<Plate>> plates;  ///< of nodes drawn as plates; empty: none
  std::vector<NodeId> mapped;  ///< nodes on the map
  std::vector<NodeId> aside;   ///< actors without ties, or without a place, in a row under the map
  std::size_t named = 0;       ///< nodes of the map whose names room was made for
  std::vector<double> rings;   ///< of each mark, how far rings reach beyond it; empty: nowhere
  std::vector<Box> obstacles;  ///< texts on the map that names keep clear of

  Scene scene;
};

[[nodiscard]] inline bool is_project(const Node& node) { return std::holds_alternative<ProjectId>(node.subject); }

/// Without anything but spaces between words: names with line ends or tabs in them.
[[nodiscard]] std::string one_line(const std::string& text);

/// Nodes that a map holds at most, from 1: its own, or those of the fullest panel.
[[nodiscard]] std::size_t most_nodes(const Draft& draft);

/// Side of the square each node would have, were the map divided evenly.
[[nodiscard]] double room_side(const Draft& draft);

/// In a series, of the panel with the most.
[[nodiscard]] double ties_per_actor(const Draft& draft);

/// Nodes of the map by what makes a name worth showing: highlight, size measure, ties, id; but for the first few, ends
/// of suggestions before all others.
[[nodiscard]] std::vector<NodeId> by_importance(const Draft& draft);

}  // namespace maillage
