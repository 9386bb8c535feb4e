// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cmath>
#include <compare>
#include <cstdint>

namespace maillage::kernels {

/// A sum of positive doubles without rounding, whatever their magnitudes: a number of 2176 bits, in units of the
/// smallest double there is.
class ExactLength {
 public:
  /// \pre finite, ≥ 0; fewer than 2^32 are added
  void add(double length) {
    const auto bits = std::bit_cast<std::uint64_t>(length);
    const std::uint64_t exponent = bits >> kMantissa;
    std::uint64_t mantissa = bits & ((std::uint64_t{1} << kMantissa) - 1);
    if (exponent > 0) mantissa |= std::uint64_t{1} << kMantissa;
    const std::uint64_t place = exponent > 0 ? exponent - 1 : 0;
    const std::size_t word = place / 64;
    const std::uint64_t shift = place % 64;
    add(word, mantissa << shift);
    if (shift > 0) add(word + 1, mantissa >> (64 - shift));
  }

  /// Rounded, the same for the same sum; of what is above 0 never 0.
  [[nodiscard]] double rounded() const {
    constexpr int kUnit = -1074;
    double value = 0;
    int words = 0;
    for (std::size_t i = kWords; i-- > 0 && words < 3;) {
      if (words == 0 && words_[i] == 0) continue;
      value += std::ldexp(static_cast<double>(words_[i]), static_cast<int>(64 * i) + kUnit);
      ++words;
    }
    return value;
  }

  friend std::strong_ordering operator<=>(const ExactLength& a, const ExactLength& b) {
    for (std::size_t i = kWords; i-- > 0;) {
      if (a.words_[i] != b.words_[i]) return a.words_[i] <=> b.words_[i];
    }
    return std::strong_ordering::equal;
  }
  friend bool operator==(const ExactLength&, const ExactLength&) = default;

 private:
  static constexpr int kMantissa = 52;
  static constexpr std::size_t kWords = 34;

  void add(std::size_t word, std::uint64_t value) {
    for (; value > 0; ++word) {
      words_[word] += value;
      value = words_[word] < value ? 1 : 0;
    }
  }

  std::array<std::uint64_t, kWords> words_{};  ///< the lowest first
};

}  // namespace maillage::kernels
