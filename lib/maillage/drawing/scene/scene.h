// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/drawing/shapes/guide.h"
#include "maillage/drawing/sheet/legend_block.h"

namespace maillage {

struct SceneTie {
  std::string source;  ///< ids of actors or projects
  std::string target;
  std::string title;
  Stroke stroke;                       ///< from end to end, straight
  std::optional<Curve> bend = {};      ///< the way it takes instead
  std::vector<Point> arrow_head = {};  ///< corners, of its colour; empty: none
  double weight = 0;                   ///< 0: it is suggested only
  std::string sort = {};               ///< what colour and dashes say of it, in words; may be empty
  bool quiet = false;                  ///< it has nothing to do with the actor that is pointed out
};

struct SceneActor {
  std::string id;
  std::string kind;   ///< its id; "project" for projects
  std::string title;  ///< several lines
  Mark mark;
  std::optional<Plate> plate = {};  ///< drawn instead of the mark
  bool beside_plate = false;        ///< its mark is drawn too where it has a plate
  bool is_project = false;
  std::optional<double> size = {};  ///< value that the area shows
  std::string colour_means = {};    ///< what the colour says, in words; empty: the kind
  bool quiet = false;               ///< it has nothing to do with the actor that is pointed out
};

struct SceneLabel {
  std::string actor;                            ///< its id, or that of a project
  std::vector<TextLine> lines;                  ///< all of one size, weight and anchor
  std::optional<Stroke> leader = std::nullopt;  ///< from a label that stands away from its mark
  bool on_plate = false;                        ///< no white around its letters
};

/// A translucent area around marks that belong together.
struct SceneHull {
  std::string id;
  std::string title;
  Path path;
  std::vector<TextLine> name;             ///< its lines; empty where there was no room
  std::vector<std::string> members = {};  ///< ids of those inside
};

/// Actors too close to be shown one by one: a disc with their number.
struct SceneHeap {
  std::vector<std::string> members = {};  ///< their ids
  std::string title = {};                 ///< their names
  Mark mark = {};
  TextLine number = {};
};

enum class RingMeaning : std::uint8_t {
  focus,      ///< the actor that is pointed out
  dependent,  ///< one that only it joins to the rest
  enters,     ///< it is not in the period before
  leaves      ///< it is not in the period after
};

/// A ring around a mark.
struct SceneRing {
  std::string actor;  ///< its id
  RingMeaning meaning = RingMeaning::focus;
  Path path;
};

/// What stands on one map. Lists are in drawing order, later over earlier.
struct SceneMap {
  std::string name = {};  ///< of the period; empty in a figure of one network
  std::vector<SceneHull> hulls = {};
  std::vector<SceneTie> ties = {};
  std::vector<SceneTie> suggestions = {};
  std::vector<SceneRing> rings = {};
  std::vector<SceneActor> actors = {};  ///< but those of heaps
  std::vector<SceneHeap> heaps = {};
  std::vector<SceneLabel> labels = {};
};

/// A figure before any file format: everything at its place on the page, one unit being a CSS pixel (1/96 inch), with
/// what it means and whom it stands for. From the lowest layer to the highest: header, guides, hulls, ties,
/// suggestions, leaders, rings, marks, texts of guides, names of hulls, labels, notes, legend, caption.
struct Scene {
  Language language = Language::french;
  double width_mm = 0;  ///< of the paper; 0: a screen
  double height_mm = 0;
  double width = 0;
  double height = 0;
  std::string title;
  std::string description = {};  ///< the caption as one text
  std::vector<TextLine> header = {};
  std::vector<Guide> guides = {};    ///< what explains places; its texts over the ties, with white around them
  std::vector<SceneMap> maps = {};   ///< one, or in a figure of periods one for each
  std::vector<TextLine> notes = {};  ///< short texts inside the map
  std::vector<LegendBlock> legend = {};
  std::vector<TextLine> caption = {};
};

}  // namespace maillage
