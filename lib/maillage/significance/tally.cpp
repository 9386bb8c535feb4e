// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/significance/tally.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "maillage/significance/rounding.h"

namespace maillage {

void Tally::add(const Values& replicate) {
  assert(replicate.size() == observed_.size());
  for (std::size_t i = 0; i < replicate.size(); ++i) {
    if (const std::optional<double>& value = replicate[i]) add(*value, observed_[i], counts_[i]);
  }
}

void Tally::add(double value, const std::optional<double>& observed, Count& count) {
  ++count.defined;
  const double before = value - count.mean;  // Welford's recurrence: no difference of large sums
  count.mean += before / static_cast<double>(count.defined);
  count.squares += before * (value - count.mean);
  if (!observed) return;
  const bool equal = equal_but_rounding(value, *observed);
  if (equal || value > *observed) ++count.as_high;
  if (equal || value < *observed) ++count.as_low;
}

Significance Tally::test(const std::optional<double>& observed, const Count& count, Coverage coverage) {
  const std::size_t itself = coverage == Coverage::sample ? 1 : 0;
  Significance test{.observed = observed, .replicates = count.defined};
  if (count.defined == 0) return test;
  test.expected = count.mean;
  if (count.defined > itself) test.deviation = std::sqrt(count.squares / static_cast<double>(count.defined - itself));
  if (!observed) return test;
  const auto all = static_cast<double>(count.defined + itself);
  test.p_high = static_cast<double>(count.as_high + itself) / all;
  test.p_low = static_cast<double>(count.as_low + itself) / all;
  test.p = std::min(1.0, 2 * std::min(*test.p_high, *test.p_low));
  return test;
}

std::vector<Significance> Tally::tests(Coverage coverage) const {
  std::vector<Significance> tests;
  tests.reserve(counts_.size());
  for (std::size_t i = 0; i < counts_.size(); ++i) tests.push_back(test(observed_[i], counts_[i], coverage));
  return tests;
}

}  // namespace maillage
