// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>

#include <gtest/gtest.h>

#include "maillage/measures/registry.h"

namespace maillage::testing {

/// Same size, undefined in the same places, defined values within a relative tolerance. `expected` holds numbers or
/// optional numbers.
template <typename Expected>
::testing::AssertionResult values_near(const Values& actual, const Expected& expected, double tolerance = 1e-12) {
  if (actual.size() != expected.size()) {
    return ::testing::AssertionFailure() << actual.size() << " values, expected " << expected.size();
  }
  std::size_t i = 0;
  for (const auto& entry : expected) {
    const std::optional<double> wanted(entry);
    const std::optional<double> got = actual[i];
    if (got.has_value() != wanted.has_value()) {
      return ::testing::AssertionFailure() << "value " << i << (got ? " is defined" : " is undefined");
    }
    if (got && !(std::abs(*got - *wanted) <= tolerance * std::max(1.0, std::abs(*wanted)))) {
      return ::testing::AssertionFailure() << "value " << i << " is " << *got << ", expected " << *wanted;
    }
    ++i;
  }
  return ::testing::AssertionSuccess();
}

}  // namespace maillage::testing
