// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/random.h"

#include <bit>
#include <cassert>

namespace maillage {
namespace {

std::uint64_t split_mix(std::uint64_t& state) {
  state += 0x9E3779B97F4A7C15ULL;
  std::uint64_t z = state;
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31U);
}

}  // namespace

Random::Random(std::uint64_t seed) : seed_(seed) {
  std::uint64_t state = seed;
  for (std::uint64_t& word : state_) word = split_mix(state);
}

std::uint64_t Random::next() {
  const std::uint64_t result = std::rotl(state_[1] * 5, 7) * 9;
  const std::uint64_t shifted = state_[1] << 17U;
  state_[2] ^= state_[0];
  state_[3] ^= state_[1];
  state_[1] ^= state_[2];
  state_[0] ^= state_[3];
  state_[2] ^= shifted;
  state_[3] = std::rotl(state_[3], 45);
  return result;
}

std::uint64_t Random::below(std::uint64_t bound) {
  assert(bound > 0);
  const std::uint64_t unfair = -bound % bound;  // 2^64 mod bound values at the low end would be drawn once too often
  std::uint64_t drawn = next();
  while (drawn < unfair) drawn = next();
  return drawn % bound;
}

double Random::uniform() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }

Random Random::split(std::uint64_t index) const {
  std::uint64_t state = seed_ ^ (0xD1B54A32D192ED03ULL * (index + 1));
  return Random(split_mix(state));
}

}  // namespace maillage
