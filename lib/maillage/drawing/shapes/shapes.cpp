// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/shapes/shapes.h"

namespace maillage {
namespace {

/// Of a text's width, what lies left of its anchor.
double before_anchor(Anchor anchor) {
  switch (anchor) {
    case Anchor::start: return 0;
    case Anchor::middle: return 0.5;
    case Anchor::end: return 1;
  }
  return 0;
}

}  // namespace

Box box_of(const TextLine& text) {
  const double width = text_width(text.text, text.size, text.weight);
  const double left = text.at.x - before_anchor(text.anchor) * width;
  return {left, text.at.y - kAscent * text.size, left + width, text.at.y + kDescent * text.size};
}

}  // namespace maillage
