// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/drawing/figure.h"
#include "maillage/drawing/figure_words.h"
#include "maillage/network/question.h"
#include "maillage/network/selection_words.h"

namespace maillage {

/// A text of a view: the same in both languages, or one for each.
using ViewText = std::optional<Text>;

/// A figure as code: which data, what of them, how drawn. Everything optional but the data.
struct View {
  std::filesystem::path data;    ///< as written, taken from the view's own folder
  std::filesystem::path output;  ///< where the figure goes, by its end an SVG, PDF or PNG; empty: beside the view
  std::optional<Language> language;
  SelectionWords selection;
  TieOrigin ties = TieOrigin::both;
  Projection projection = Projection::newman;
  std::optional<std::string> level;  ///< "actor" or "organisation"
  bool two_mode = false;
  bool directed = false;
  ViewText title;
  ViewText subtitle;
  ViewText source;
  ViewText period;
  std::optional<PageSize> page;
  std::optional<FigureStyle> style;
  std::optional<double> dpi;  ///< dots per inch of a PNG
  std::optional<std::string> layout;
  FigureWords aids;  ///< what is looked up in the data
  std::optional<MarkShapes> shape;
  std::optional<TieStyles> tie_style;
  std::optional<Routing> routing;
  std::optional<Undated> undated;
  std::optional<double> thin;
  std::optional<std::uint64_t> seed;
  std::filesystem::path outlines;     ///< GeoJSON, as written, taken from the view's own folder; empty: none
  std::vector<Word> periods;          ///< one panel for each
  std::filesystem::path suggestions;  ///< table of ties to be drawn dotted, as outlines; empty: none
};

/// A view from its text (TOML); `name` is what diagnostics call it, and data and output are taken from its folder.
/// \throw InputError with every fault located: syntax, unknown keys and values with "did you mean", values of the wrong
/// type, no data
[[nodiscard]] View parse_view(std::string_view toml, const std::filesystem::path& name);

/// The values that level and layout accept.
[[nodiscard]] std::vector<std::string> level_names();
[[nodiscard]] std::vector<std::string> layout_names();

}  // namespace maillage
