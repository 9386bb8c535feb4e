// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "maillage/drawing/placing/placing.h"

namespace maillage {

/// The guides of a diagram, one after the other, each begun before anything is added to it: texts look for room among
/// the marks and the texts before them.
class GuideMaker {
 public:
  /// \pre both outlive it, and the marks are at their places
  GuideMaker(const Subject& subject, const Placing& placing) : subject_(subject), placing_(placing) {}

  /// Begins a guide: what is added next belongs to it.
  void begin(GuideMeaning meaning, std::string of = {}, std::optional<double> value = {}) {
    guides_.push_back({meaning, std::move(of), value, {}});
  }

  void add(Plate plate) { guides_.back().shapes.plates.push_back(std::move(plate)); }
  void add(Path path) { guides_.back().shapes.paths.push_back(std::move(path)); }
  void add(Stroke stroke) { guides_.back().shapes.strokes.push_back(std::move(stroke)); }
  void add(Mark mark) { guides_.back().shapes.marks.push_back(std::move(mark)); }

  /// A line of text; names keep clear of it.
  void add_text(const Point& at, const std::string& text, Anchor anchor, double size, Weight weight = Weight::regular);

  /// Names in lines of at most `width`, centred on a point, bold: of wedges, columns, zones.
  void add_heading(const Point& middle, const std::string& text, double width, Anchor anchor);

  void add_ring(const Point& centre, double radius, std::vector<double> dashes = {});

  /// The text of a ring, where on the ring the fewest marks and texts stand.
  void add_ring_text(const Point& centre, double radius, const std::string& text);

  /// The cost of a place for a text, with what each mark and each text that it would lie over adds.
  [[nodiscard]] double cost_over(const Box& box, double cost, double each_mark, double each_text) const;

  [[nodiscard]] const Placing& placing() const { return placing_; }
  [[nodiscard]] std::vector<Guide> take() { return std::move(guides_); }

 private:
  const Subject& subject_;
  const Placing& placing_;
  std::vector<Guide> guides_;
  std::vector<Box> text_boxes_;  ///< of its texts
};

/// The id of a kind, or "project".
[[nodiscard]] std::string group_id(const Subject& subject, const Node& node);

/// The name of a kind, in the plural, or of projects.
[[nodiscard]] std::string group_name(const Subject& subject, const Node& node);

}  // namespace maillage
