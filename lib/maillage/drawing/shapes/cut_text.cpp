// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/shapes/cut_text.h"

#include "maillage/drawing/shapes/text_metrics.h"

namespace maillage {

std::string cut_to(const std::string& text, double width, double size) {
  if (text_width(text, size) <= width) return text;
  std::size_t end = text.size();
  while (end > 0 && text_width(text.substr(0, end) + "…", size) > width) {
    do --end;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U);
  }
  return text.substr(0, end) + "…";
}

}  // namespace maillage
