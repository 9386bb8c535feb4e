// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>

#include <gtest/gtest.h>

namespace maillage::testing {

/// Equal within a relative, below 1 absolute, difference; undefined (NaN) in the same places.
template <typename Found, typename Expected>
void expect_near(const Found& found, const Expected& expected, double relative = 1e-12) {
  ASSERT_EQ(found.size(), expected.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    const auto a = static_cast<double>(found[i]);
    const auto b = static_cast<double>(expected[i]);
    if (std::isnan(a) && std::isnan(b)) continue;
    ASSERT_NEAR(a, b, relative * std::max(1.0, std::abs(b))) << "at " << i;
  }
}

}  // namespace maillage::testing
