// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/shapes/palette.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <fmt/format.h>

namespace maillage {
namespace {

constexpr std::array<std::pair<std::string_view, Shape>, 7> kShapes = {{{"municipality", Shape::square},
                                                                        {"association", Shape::circle},
                                                                        {"company", Shape::diamond},
                                                                        {"citizen", Shape::triangle_up},
                                                                        {"public_body", Shape::triangle_down},
                                                                        {"research", Shape::pentagon},
                                                                        {"unknown", Shape::cross}}};
constexpr std::array kFurtherShapes = {Shape::star,          Shape::hexagon, Shape::cross,
                                       Shape::square,        Shape::circle,  Shape::triangle_up,
                                       Shape::triangle_down, Shape::diamond, Shape::pentagon};

}  // namespace

Shape shape_of(std::span<const Kind> kinds, std::size_t kind) {
  const auto find = [](const std::string& id) {
    return std::find_if(kShapes.begin(), kShapes.end(), [&](const auto& entry) { return entry.first == id; });
  };
  if (const auto found = find(kinds[kind].id); found != kShapes.end()) return found->second;
  std::size_t rank = 0;
  for (std::size_t i = 0; i < kind; ++i) {
    if (find(kinds[i].id) == kShapes.end()) ++rank;
  }
  return kFurtherShapes[rank % kFurtherShapes.size()];
}

Mark valueless(Mark mark) {
  mark.colour = "#ffffff";
  mark.tone.clear();
  mark.outline = "#8a9097";
  return mark;
}

std::string tie_colour(double strength, double ties_per_actor) {
  const double crowd = std::clamp((ties_per_actor - 1.5) / 8, 0.0, 1.0);
  const double lightest = 178 + 42 * crowd;
  constexpr double darkest = 122;
  const double level = lightest + (darkest - lightest) * std::clamp(strength, 0.0, 1.0);
  const auto channel = [&](double tint) { return static_cast<int>(std::lround(std::min(255.0, level + tint))); };
  return fmt::format("#{:02x}{:02x}{:02x}", channel(-2), channel(0), channel(3));
}

}  // namespace maillage
