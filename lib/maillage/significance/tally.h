// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "maillage/measures/registry.h"
#include "maillage/significance/significance.h"

namespace maillage {

/// What a null model's replicates are: a random sample of it, or all of it, the observed case among them.
enum class Coverage : std::uint8_t { sample, whole };

/// Compares observed values with those of replicates, one replicate after the other, keeping none.
class Tally {
 public:
  explicit Tally(const Values& observed) : counts_(observed.size()), observed_(observed) {}

  /// \pre as many values as observed
  void add(const Values& replicate);
  [[nodiscard]] std::vector<Significance> tests(Coverage coverage) const;

 private:
  struct Count {
    std::size_t defined = 0;
    std::size_t as_high = 0;
    std::size_t as_low = 0;
    double mean = 0;
    double squares = 0;  ///< of the differences from the mean
  };

  static void add(double value, const std::optional<double>& observed, Count& count);
  [[nodiscard]] static Significance test(const std::optional<double>& observed, const Count& count, Coverage coverage);

  std::vector<Count> counts_;
  Values observed_;
};

}  // namespace maillage
