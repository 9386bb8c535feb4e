// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace maillage::qca {

/// How many steps a search may still take: the same on every machine, unlike time.
class Effort {
 public:
  explicit constexpr Effort(std::uint64_t steps) : left_(steps) {}

  /// False once there are no steps left.
  constexpr bool spend(std::uint64_t steps) {
    left_ = steps < left_ ? left_ - steps : 0;
    return left_ > 0;
  }
  [[nodiscard]] constexpr bool is_spent() const { return left_ == 0; }

 private:
  std::uint64_t left_;
};

}  // namespace maillage::qca
