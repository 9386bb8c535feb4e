// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iterator>
#include <source_location>
#include <utility>

#include <gtest/gtest.h>

namespace maillage::testing {

/// The range itself, for a loop that expects something of each element: where there is none, the test fails.
template <typename Range>
[[nodiscard]] Range not_empty(Range&& range, std::source_location place = std::source_location::current()) {
  if (std::empty(range)) ADD_FAILURE_AT(place.file_name(), static_cast<int>(place.line())) << "nothing to look at";
  return std::forward<Range>(range);
}

}  // namespace maillage::testing
