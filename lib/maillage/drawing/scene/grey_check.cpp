// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/scene/grey_check.h"

#include <cmath>
#include <cstddef>

#include "maillage/base/count.h"
#include "maillage/base/message.h"
#include "maillage/drawing/shapes/colour.h"

namespace maillage {
namespace {

constexpr double kSameSize = 0.05;  ///< of a mark's radius or a line's width: less does not tell things apart
constexpr Message<std::string_view, std::string_view> kClash{
    "imprimés en gris, «\u00A0{}\u00A0» et «\u00A0{}\u00A0» se confondent\u00A0: choisissez une autre couleur ou le "
    "style grey",
    "printed in grey, '{}' and '{}' look alike: choose another colour or the style grey"};
constexpr Message<std::string_view, std::string_view, Count> kClashes{
    "imprimés en gris, «\u00A0{0}\u00A0» et «\u00A0{1}\u00A0» se confondent, et {2} {2:autre paire|autres paires} "
    "aussi\u00A0: choisissez d’autres couleurs ou le style grey",
    "printed in grey, '{0}' and '{1}' look alike, and {2} other {2:pair does|pairs do}: choose other colours or the "
    "style grey"};

bool same_size(double a, double b) { return std::abs(a - b) <= kSameSize * std::max(a, b); }

/// Areas stand on the map with their names beside them.
bool alike_but_for_colour(const LegendItem& a, const LegendItem& b) {
  if (a.area || b.area) return false;
  if (a.stroke.has_value() != b.stroke.has_value()) return false;
  if (a.stroke) return a.stroke->dashes == b.stroke->dashes && same_size(a.stroke->width, b.stroke->width);
  return a.mark.shape == b.mark.shape && same_size(a.mark.radius, b.mark.radius);
}

const std::string& colour_of(const LegendItem& item) { return item.stroke ? item.stroke->colour : item.mark.colour; }

}  // namespace

std::vector<GreyClash> grey_clashes(const LegendSection& section) {
  std::vector<GreyClash> clashes;
  for (std::size_t i = 0; i < section.items.size(); ++i) {
    for (std::size_t j = i + 1; j < section.items.size(); ++j) {
      const LegendItem& a = section.items[i];
      const LegendItem& b = section.items[j];
      if (!alike_but_for_colour(a, b)) continue;
      if (std::abs(lightness(colour_of(a)) - lightness(colour_of(b))) < kGreyStep) clashes.push_back({a.text, b.text});
    }
  }
  return clashes;
}

void warn_of_grey_clashes(const std::vector<LegendSection>& sections, Diagnostics& diagnostics) {
  for (const LegendSection& section : sections) {
    const auto clashes = grey_clashes(section);
    if (clashes.empty()) continue;
    const auto& [first, second] = clashes.front();
    diagnostics.add(
        {.severity = Severity::warning,
         .code = "grey-clash",
         .message = clashes.size() == 1 ? kClash(first, second) : kClashes(first, second, clashes.size() - 1)});
  }
}

}  // namespace maillage
