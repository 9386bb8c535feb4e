// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

#include "maillage/base/parallel/parallel.h"
#include "maillage/base/progress.h"
#include "maillage/base/ranks.h"
#include "maillage/significance/packing.h"

namespace maillage {

/// Who makes replicates.
struct Workers {
  int threads = 0;
  const Ranks* ranks = nullptr;
};

/// make(b) for each b in [first, end), on these threads.
template <typename Make>
auto made_here(std::size_t first, std::size_t end, int threads, Make make) {
  std::vector<decltype(make(first))> made(end - first);
  parallel_for(made.size(), threads, [&](std::size_t i) { made[i] = make(first + i); });
  return made;
}

/// The same, each rank making `each` of them.
template <typename Make>
auto made_together(std::size_t first, std::size_t end, std::size_t each, const Workers& workers, Make make) {
  const Ranks& ranks = *workers.ranks;
  const std::size_t begin = std::min(end, first + ranks.own() * each);
  auto own = made_here(begin, std::min(end, begin + each), workers.threads, make);
  Packer packer;
  packer(own);
  decltype(own) made;
  for (const std::vector<double>& numbers : ranks.gathered(packer.take())) {
    decltype(own) of_rank;
    Unpacker unpacker(numbers);
    unpacker(of_rank);
    std::move(of_rank.begin(), of_rank.end(), std::back_inserter(made));
  }
  return made;
}

/// Calls take(make(b)) for each b in [0, count): make on threads and ranks, in any order; take on the calling thread of
/// each rank, in the order of b, so that what it adds up depends on neither. Only how often `progress` is told depends
/// on how long they take.
template <typename Make, typename Take>
void for_each_replicate(std::size_t count, const Workers& workers, const Progress& progress, Make make, Take take) {
  using Clock = std::chrono::steady_clock;
  constexpr auto kShort = std::chrono::milliseconds(50);  // threads waiting for each other must not cost more than work
  constexpr std::size_t kMost = 256;                      // kept in memory at a time
  constexpr std::size_t kOfEachRank = 16;                 // the same on all machines, however many threads each has
  const bool shared = is_shared(workers.ranks);
  auto wave =
      shared ? kOfEachRank * workers.ranks->count() : static_cast<std::size_t>(resolve_threads(workers.threads));
  std::size_t done = 0;
  while (done < count) {
    const auto begin = Clock::now();
    const std::size_t end = done + std::min(wave, count - done);
    auto made =
        shared ? made_together(done, end, kOfEachRank, workers, make) : made_here(done, end, workers.threads, make);
    for (auto& one : made) take(std::move(one));
    done = end;
    if (progress) progress(done, count);
    if (!shared && Clock::now() - begin < kShort) wave = std::max(wave, std::min(2 * wave, kMost));
  }
}

}  // namespace maillage
