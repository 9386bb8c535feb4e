// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/tie_channels.h"

#include <algorithm>
#include <cmath>

#include "maillage/base/message.h"
#include "maillage/base/number.h"
#include "maillage/drawing/draft.h"
#include "maillage/drawing/palette.h"
#include "maillage/drawing/scales.h"

namespace maillage {
namespace {

constexpr double kFinest = 0.08;      ///< width of a line, in pixels, that renderers still show
constexpr double kUsualLength = 0.2;  ///< of ties in a large network, over the diagonal of the page
constexpr double kMostInk = 0.8;      ///< of the page, that all ties may cover together
constexpr double kMostCrowded = 10;   ///< ties per actor at which they are palest
constexpr double kFaintest = 0.5;     ///< width from which a line of the legend is seen

/// By how much ties must be thinner, lest so many of this width blacken the page.
double thinning_of(const Draft& draft, double width) {
  const Box page = draft.page.inside();
  const double length = kUsualLength * std::hypot(page.width(), page.height());
  const double ink = static_cast<double>(draft.network.edge_count()) * length * width;
  return std::min(1.0, kMostInk * page.width() * page.height() / ink);
}

/// From weights to widths and colours.
struct Pens {
  WidthScale widths;
  double crowd;  ///< as ties_per_actor of tie_colour
  double fade;   ///< below 1 where lines would have to be thinner than any can be: they are paler instead

  [[nodiscard]] std::string colour(double strength) const {
    return tie_colour(fade * strength, crowd + kMostCrowded * (1 - fade));
  }
};

Pens pens_of(const Draft& draft) {
  const Network& network = draft.network;
  double lowest = network.weight(EdgeId(0));
  double highest = lowest;
  for (std::size_t e = 0; e < network.edge_count(); ++e) {
    lowest = std::min(lowest, network.weight(EdgeId(e)));
    highest = std::max(highest, network.weight(EdgeId(e)));
  }
  const double unit = draft.page.text / 10;
  const double many = ties_per_actor(draft);
  // Few ties can be heavier than many.
  const double crowd = std::clamp((many - 1.5) / 6, 0.0, 1.0);
  const double thinnest = (1.1 - 0.55 * crowd) * unit;
  const double thickest = (many > 20 ? 2.5 : 3.6) * unit;
  const double thinning = thinning_of(draft, (thinnest + thickest) / 2);
  return {{lowest, highest, std::max(kFinest, thinning * thinnest), std::max(1.5 * kFinest, thinning * thickest)},
          many,
          std::min(1.0, thinning * thickest / (1.5 * kFinest))};
}

/// Many ties are drawn in few steps of strength, those of a step together.
double step_of(double strength, std::size_t ties) {
  constexpr double steps = 8;
  return ties > kMostSingleTies ? std::round(strength * steps) / steps : strength;
}

LegendSection strength_section(const Draft& draft, const Pens& pens) {
  const WidthScale& widths = pens.widths;
  static constexpr Label kHeading{"Liens\u00A0: force", "Ties: strength"};
  static const Message<int> kEnlarged{"Liens\u00A0: force (traits grossis {} fois)",
                                      "Ties: strength (lines {} times enlarged)"};
  const double enlarged = std::max(1.0, std::ceil(kFaintest / widths.width_at(0)));
  LegendSection section{enlarged > 1 ? kEnlarged.in(draft.language, static_cast<int>(enlarged))
                                     : std::string(kHeading.in(draft.language)),
                        {},
                        1};
  for (const double weight : widths.legend_values()) {
    section.items.push_back({.width = enlarged * widths.width(weight),
                             .colour = pens.colour(widths.strength(weight)),
                             .text = to_readable(weight, decimals_of(weight), draft.language)});
  }
  return section;
}

}  // namespace

TieChannels tie_channels(const Draft& draft) {
  TieChannels channels;
  if (draft.network.edge_count() == 0) return channels;
  const Pens pens = pens_of(draft);
  const WidthScale& widths = pens.widths;
  for (std::size_t e = 0; e < draft.network.edge_count(); ++e) {
    const double weight = draft.network.weight(EdgeId(e));
    const double strength = step_of(widths.strength(weight), draft.network.edge_count());
    channels.looks.push_back(
        {.width = widths.width_at(strength), .colour = pens.colour(strength), .strength = strength});
  }
  channels.sections.push_back(strength_section(draft, pens));
  return channels;
}

}  // namespace maillage
