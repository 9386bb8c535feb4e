// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "maillage/drawing/encoding/encoding.h"
#include "maillage/drawing/placing/diagrams.h"
#include "maillage/drawing/placing/placing.h"
#include "maillage/drawing/scene/compose.h"

namespace maillage::testing {

/// Shapes of one sort of all guides.
template <typename T>
std::vector<T> of_guides(const std::vector<Guide>& guides, std::vector<T> ShapeGroup::* list) {
  std::vector<T> all;
  for (const Guide& guide : guides) all.insert(all.end(), (guide.shapes.*list).begin(), (guide.shapes.*list).end());
  return all;
}

/// A figure up to what its marks and ties show.
struct EncodedFigure {
  EncodedFigure(const Ecosystem& ecosystem, Analysis& analysis, FigureOptions its_options = {})
      : options(std::move(its_options)),
        subject(ecosystem, analysis, options),
        meaning(meaning_of_places(subject)),
        encoding(encode(subject, meaning)) {}
  EncodedFigure(const EncodedFigure&) = delete;  // the subject refers to the options
  EncodedFigure& operator=(const EncodedFigure&) = delete;
  EncodedFigure(EncodedFigure&&) = delete;
  EncodedFigure& operator=(EncodedFigure&&) = delete;
  ~EncodedFigure() = default;

  FigureOptions options;
  Subject subject;
  PlaceMeaning meaning;
  Encoding encoding;
};

/// A figure up to its map, on a page without title, legend and caption.
struct MappedFigure : EncodedFigure {
  MappedFigure(const Ecosystem& ecosystem, Analysis& analysis, FigureOptions its_options = {})
      : EncodedFigure(ecosystem, analysis, std::move(its_options)),
        placing(place_marks(subject, encoding, meaning, subject.page.inside())),
        map(compose_map(subject, encoding, placing)) {}

  [[nodiscard]] NodeId node(const std::string& id) const {
    const auto nodes = subject.network.nodes();
    return NodeId(static_cast<std::size_t>(std::ranges::find(nodes, id, &Node::id) - nodes.begin()));
  }
  [[nodiscard]] Point at(const std::string& id) const { return placing.marks[node(id).index()].centre; }

  Placing placing;
  SceneMap map;
};

}  // namespace maillage::testing
