// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/drawing/subject/figure_options.h"

namespace maillage {
namespace {

using ::testing::ElementsAre;

template <typename E>
void expect_understood(const Choice<E>& choice, std::initializer_list<E> values) {
  EXPECT_EQ(choice.ids().size(), values.size());
  for (const E value : values) EXPECT_EQ(choice.parse(choice.id(value)), value) << choice.id(value);
}

TEST(FigureChoices, UnderstandWhatTheyCallTheirValues) {
  expect_understood(page_sizes(), {PageSize::a4_portrait, PageSize::a4_landscape, PageSize::a3_portrait,
                                   PageSize::a3_landscape, PageSize::screen});
  expect_understood(figure_styles(), {FigureStyle::print, FigureStyle::screen, FigureStyle::grey});
  expect_understood(mark_shapes(), {MarkShapes::by_kind, MarkShapes::all_alike});
  expect_understood(tie_styles(), {TieStyles::by_type, TieStyles::by_origin, TieStyles::all_alike});
  expect_understood(undated_choices(), {Undated::dashed, Undated::shown, Undated::hidden});
  expect_understood(routings(), {Routing::straight, Routing::curved, Routing::bundled});
}

TEST(FigureChoices, UnderstandFrench) {
  EXPECT_EQ(page_sizes().parse("A3-paysage"), PageSize::a3_landscape);
  EXPECT_EQ(figure_styles().parse("écran"), FigureStyle::screen);
  EXPECT_EQ(mark_shapes().parse("aucune"), MarkShapes::all_alike);
  EXPECT_EQ(tie_styles().parse("origine"), TieStyles::by_origin);
  EXPECT_EQ(routings().parse("en faisceaux"), Routing::bundled);
  EXPECT_EQ(routings().parse("zigzag"), std::nullopt);
}

TEST(FigureChoices, AreListedInTheirOrder) {
  EXPECT_THAT(figure_styles().ids(), ElementsAre("print", "screen", "grey"));
}

}  // namespace
}  // namespace maillage
