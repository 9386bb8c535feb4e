// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/scene.h"

namespace maillage {

Box box_of(const TextLine& text) {
  const double width = text_width(text.text, text.size, text.weight);
  const double left = text.anchor == Anchor::start ? text.at.x
                      : text.anchor == Anchor::end ? text.at.x - width
                                                   : text.at.x - width / 2;
  return {left, text.at.y - kAscent * text.size, left + width, text.at.y + kDescent * text.size};
}

}  // namespace maillage
