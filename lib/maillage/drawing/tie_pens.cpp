// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/tie_pens.h"

#include <algorithm>
#include <cmath>

#include "maillage/drawing/draft.h"
#include "maillage/drawing/palette.h"

namespace maillage {
namespace {

constexpr double kFinest = 0.08;      ///< width of a line, in pixels, that renderers still show
constexpr double kUsualLength = 0.2;  ///< of ties in a large network, over the diagonal of the page
constexpr double kMostInk = 0.8;      ///< of the page, that all ties may cover together
constexpr double kMostCrowded = 10;   ///< ties per actor at which they are palest
constexpr double kFaintest = 0.5;     ///< width from which a line of the legend is seen
constexpr double kSteps = 8;

/// By how much ties must be thinner, lest so many of this width blacken the page.
double thinning_of(const Draft& draft, double width) {
  const Box page = draft.page.inside();
  const double length = kUsualLength * std::hypot(page.width(), page.height());
  const double ink = static_cast<double>(draft.network.edge_count()) * length * width;
  return std::min(1.0, kMostInk * page.width() * page.height() / ink);
}

}  // namespace

double TiePens::step(double strength) const { return steps ? std::round(strength * kSteps) / kSteps : strength; }

std::string TiePens::colour(double strength) const {
  return tie_colour(fade * strength, crowd + kMostCrowded * (1 - fade));
}

double TiePens::enlarged() const { return std::max(1.0, std::ceil(kFaintest / widths.thinnest())); }

TiePens tie_pens(const Draft& draft, double lowest, double highest) {
  const double unit = draft.page.text / 10;
  const double many = ties_per_actor(draft);
  // Few ties can be heavier than many.
  const double crowd = std::clamp((many - 1.5) / 6, 0.0, 1.0);
  const double thinnest = (1.1 - 0.55 * crowd) * unit;
  const double thickest = (many > 20 ? 2.5 : 3.6) * unit;
  const double thinning = thinning_of(draft, (thinnest + thickest) / 2);
  return {.widths = {lowest, highest, std::max(kFinest, thinning * thinnest),
                     std::max(1.5 * kFinest, thinning * thickest)},
          .crowd = many,
          .fade = std::min(1.0, thinning * thickest / (1.5 * kFinest)),
          .steps = draft.network.edge_count() > kMostSingleTies};
}

}  // namespace maillage
