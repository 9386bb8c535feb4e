// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace maillage {

class Canvas;

/// A piece of a page, as wide as the text, that is not cut: a line of text, a line of a row, a figure. In points.
struct Strip {
  double height = 0;
  double gap = 0;                           ///< above it, unless it begins a page
  double least_height = 0;                  ///< it may be made that small to fit onto the page; 0: it may not
  bool with_next = false;                   ///< no page ends after it
  bool new_page = false;                    ///< begins a page
  bool landscape = false;                   ///< what it is with goes onto a landscape page of its own
  std::optional<std::size_t> heading = {};  ///< of the outline: the heading that begins here
  std::optional<std::size_t> element = {};  ///< of the structure: what it is a part of; none: not part of what is read
  std::optional<std::size_t> box = {};      ///< neighbours of one box have one background
  std::shared_ptr<const std::vector<Strip>> headers = {};  ///< go before it where it begins a page
  std::function<void(Canvas& canvas, double top, double height)> draw = {};
};

}  // namespace maillage
