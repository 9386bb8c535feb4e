// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "maillage/drawing/subject/figure_options.h"

namespace maillage {

const Choice<PageSize>& page_sizes() {
  static constexpr std::array<Choosable<PageSize>, 5> kPages = {
      {{PageSize::a4_portrait, "a4-portrait"},
       {PageSize::a4_landscape, "a4-landscape", "a4 paysage|a4"},
       {PageSize::a3_portrait, "a3-portrait"},
       {PageSize::a3_landscape, "a3-landscape", "a3 paysage|a3"},
       {PageSize::screen, "screen", "ecran"}}};
  static constexpr Choice<PageSize> kChoice(kPages);
  return kChoice;
}

const Choice<FigureStyle>& figure_styles() {
  static constexpr std::array<Choosable<FigureStyle>, 3> kStyles = {{{FigureStyle::print, "print", "papier|impression"},
                                                                     {FigureStyle::screen, "screen", "ecran"},
                                                                     {FigureStyle::grey, "grey", "gris|gray"}}};
  static constexpr Choice<FigureStyle> kChoice(kStyles);
  return kChoice;
}

const Choice<MarkShapes>& mark_shapes() {
  static constexpr std::array<Choosable<MarkShapes>, 2> kShapes = {
      {{MarkShapes::by_kind, "kind", "type"}, {MarkShapes::all_alike, "none", "aucune|aucun"}}};
  static constexpr Choice<MarkShapes> kChoice(kShapes);
  return kChoice;
}

const Choice<TieStyles>& tie_styles() {
  static constexpr std::array<Choosable<TieStyles>, 3> kStyles = {{{TieStyles::by_type, "type", "nature"},
                                                                   {TieStyles::by_origin, "origin", "origine"},
                                                                   {TieStyles::all_alike, "none", "aucun"}}};
  static constexpr Choice<TieStyles> kChoice(kStyles);
  return kChoice;
}

const Choice<Undated>& undated_choices() {
  static constexpr std::array<Choosable<Undated>, 3> kChoices = {{{Undated::dashed, "dashed", "tiretes|tirete"},
                                                                  {Undated::shown, "show", "montres|montrer"},
                                                                  {Undated::hidden, "hide", "caches|cacher"}}};
  static constexpr Choice<Undated> kChoice(kChoices);
  return kChoice;
}

const Choice<Routing>& routings() {
  static constexpr std::array<Choosable<Routing>, 3> kRoutings = {
      {{Routing::straight, "straight", "droit"},
       {Routing::curved, "curved", "courbe"},
       {Routing::bundled, "bundled", "en faisceaux|faisceaux"}}};
  static constexpr Choice<Routing> kChoice(kRoutings);
  return kChoice;
}

}  // namespace maillage
