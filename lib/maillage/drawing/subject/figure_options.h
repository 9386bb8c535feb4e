// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "maillage/base/choice.h"
#include "maillage/base/language.h"
#include "maillage/layout/layout.h"
#include "maillage/model/geography.h"

namespace maillage {

/// The sheet a figure is made for.
enum class PageSize : std::uint8_t { a4_portrait, a4_landscape, a3_portrait, a3_landscape, screen };

/// What a figure is to be seen on. Print: white paper, in colour. Screen: a beamer, with larger texts, thicker and
/// darker lines; the page `screen` is 16:9. Grey: greys only, for copiers and black and white printers.
enum class FigureStyle : std::uint8_t { print, screen, grey };

/// What the shape of marks shows.
enum class MarkShapes : std::uint8_t { by_kind, all_alike };

/// What colour and dashes of ties show.
enum class TieStyles : std::uint8_t { all_alike, by_type, by_origin };

/// In a figure of periods, how ties are drawn where nothing dates them; dashed only without styles of ties.
enum class Undated : std::uint8_t { dashed, shown, hidden };

/// The way of the ties.
enum class Routing : std::uint8_t { straight, curved, bundled };

[[nodiscard]] const Choice<PageSize>& page_sizes();        ///< "a4-landscape" …
[[nodiscard]] const Choice<FigureStyle>& figure_styles();  ///< "print" …
[[nodiscard]] const Choice<MarkShapes>& mark_shapes();     ///< "kind", "none"
[[nodiscard]] const Choice<TieStyles>& tie_styles();       ///< "type", "origin", "none"
[[nodiscard]] const Choice<Routing>& routings();           ///< "straight" …
[[nodiscard]] const Choice<Undated>& undated_choices();    ///< "dashed" …

/// A tie that there is not, but might be.
struct SuggestedTie {
  std::string from;  ///< ids of actors
  std::string to;
  friend bool operator==(const SuggestedTie&, const SuggestedTie&) = default;
};

/// Where an actor is to stand.
struct Pin {
  std::string actor;  ///< id
  Point at;           ///< millimetres from the left and the upper edge of the page
  friend bool operator==(const Pin&, const Pin&) = default;
};

struct FigureOptions {
  Language language = Language::french;
  PageSize page = PageSize::a4_landscape;
  FigureStyle style = FigureStyle::print;
  std::string title = {};      ///< empty: the ecosystem's own
  std::string subtitle = {};   ///< what was selected, in words; may be empty
  std::string source = {};     ///< empty: the ecosystem's sources
  std::string selection = {};  ///< what counts, in words, for the caption; empty: as the question says
  std::string period = {};     ///< in words ("2023–2025"); empty: from the earliest to the latest date that counts
  std::string size_measure = "betweenness";  ///< id of the actor measure the marks' area shows; "none": all alike
  /// What the colour of actors shows: "kind", "none", the id of an actor measure (light to dark), or what sorts them
  /// into groups: "community", "component", "form", "place", a column of the actors' table.
  std::string colour = "kind";
  MarkShapes shape = MarkShapes::by_kind;
  std::string width = "weight";  ///< what the width of ties shows: "weight", "none" or the id of a tie measure
  TieStyles tie_style = TieStyles::all_alike;
  Routing routing = Routing::straight;
  Undated undated = Undated::dashed;
  /// What is outlined: "none", "projects", "kind", "community", "component", "form", "place" or a column of the actors'
  /// table; the groups named in `hull_of` (ids or names), or the largest ones.
  std::string hulls = "none";
  std::vector<std::string> hull_of = {};
  std::string highlight = {};  ///< id of the actor to be shown with its ties and what only it connects; empty: none
  /// Level of the disparity filter: only ties below it are drawn, in ]0, 1[; see disparity(). The layout is that of all
  /// ties. Nothing: all are drawn.
  std::optional<double> thin = std::nullopt;
  /// Dotted over the ties, in a figure of periods in the last panel; places are those of the real ties alone.
  std::vector<SuggestedTie> suggestions = {};
  LayoutOptions layout = {};
  std::string centre = {};  ///< of a radial layout: id of the actor in the middle; empty: by a measure
  std::string rings = {};   ///< measure that distance shows in radial and sectors, order in columns; empty: their own
  std::vector<Outline> outlines = {};  ///< of the territory; empty: zones around communes
  std::string attribution = {};        ///< whose the outlines are
  std::vector<Pin> pins = {};          ///< one for an actor; of layouts of engines; the others make way
  std::vector<Point> positions = {};   ///< of each node, at any scale, y downwards; empty: by the layout
};

}  // namespace maillage
