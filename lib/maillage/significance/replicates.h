// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <utility>
#include <vector>

#include "maillage/base/parallel/parallel.h"
#include "maillage/significance/significance.h"

namespace maillage {

/// Calls take(make(b)) for each b in [0, count): make on up to `threads` threads, in any order; take on the calling
/// thread, in the order of b, so that what it adds up does not depend on threads. Only how often `progress` is told
/// depends on how long they take.
template <typename Make, typename Take>
void for_each_replicate(std::size_t count, int threads, const Progress& progress, Make make, Take take) {
  using Clock = std::chrono::steady_clock;
  constexpr auto kShort = std::chrono::milliseconds(50);  // threads waiting for each other must not cost more than work
  constexpr std::size_t kMost = 256;                      // kept in memory at a time
  auto wave = static_cast<std::size_t>(resolve_threads(threads));
  std::size_t done = 0;
  while (done < count) {
    const auto begin = Clock::now();
    std::vector<decltype(make(done))> made(std::min(wave, count - done));
    parallel_for(made.size(), threads, [&](std::size_t i) { made[i] = make(done + i); });
    for (auto& one : made) take(std::move(one));
    done += made.size();
    if (progress) progress(done, count);
    if (Clock::now() - begin < kShort) wave = std::max(wave, std::min(2 * wave, kMost));
  }
}

}  // namespace maillage
