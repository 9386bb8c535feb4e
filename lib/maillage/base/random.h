// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <utility>

namespace maillage {

/// Random numbers from an explicit seed, the same stream on every platform: xoshiro256** seeded by SplitMix64.
/// \cite blackman_vigna_2021
class Random {
 public:
  explicit Random(std::uint64_t seed);

  /// Uniform over all 64-bit values.
  std::uint64_t next();
  /// Uniform in [0, bound), without bias. \pre bound > 0
  std::uint64_t below(std::uint64_t bound);
  /// Uniform in [0, 1), 53 bits.
  double uniform();
  /// An independent stream for the sub-task `index`: the same whatever was drawn from this one.
  [[nodiscard]] Random split(std::uint64_t index) const;

  /// Every order is equally likely (Fisher–Yates).
  template <typename T>
  void shuffle(std::span<T> items) {
    for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[below(i)]);
  }

 private:
  std::uint64_t seed_;
  std::array<std::uint64_t, 4> state_{};
};

}  // namespace maillage
