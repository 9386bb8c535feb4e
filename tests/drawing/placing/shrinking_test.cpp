// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/placing/shrinking.h"

#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maillage {
namespace {

struct Attempt {
  bool fits = false;
  double mark_scale = 1;
};

TEST(Shrinking, AttemptsSmallerScalesUntilAllFits) {
  std::vector<double> tried;
  const Attempt made = shrink_until_all_fits(0.8, [&](double scale) {
    tried.push_back(scale);
    return scale > 0.3 ? Attempt{false, scale / 2} : Attempt{true, scale};
  });
  EXPECT_THAT(tried, ::testing::ElementsAre(0.8, 0.4, 0.2));
  EXPECT_EQ(made.mark_scale, 0.2);
}

TEST(Shrinking, AttemptsOnceWhereAllFits) {
  int attempts = 0;
  const Attempt made = shrink_until_all_fits(1, [&](double scale) {
    ++attempts;
    return Attempt{true, scale * 0.9};
  });
  EXPECT_EQ(attempts, 1);
  EXPECT_EQ(made.mark_scale, 0.9) << "what the attempt made is what is taken";
}

}  // namespace
}  // namespace maillage
