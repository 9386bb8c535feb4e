// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

namespace maillage {

/// Number of threads a request means: 0 stands for all processors of the machine.
[[nodiscard]] int resolve_threads(int requested);

/// Calls body(i) for each i in [0, count), on up to `threads` threads (0: all). The calls must not depend on each
/// other. An exception of the lowest i that throws is thrown again once all threads are done.
void parallel_for(std::size_t count, int threads, const std::function<void(std::size_t)>& body);

/// Sums work over [0, count) in blocks whose number depends on `count` and `blocks` alone, so that the result is the
/// same for any number of threads: `work(begin, end, partial)` adds a block to a fresh `make()`, and
/// `merge(total, partial)` joins the partials in block order. Keeps at most `threads` partials at a time.
template <typename Make, typename Work, typename Merge>
auto parallel_reduce(std::size_t count, std::size_t blocks, int threads, Make make, Work work, Merge merge) {
  auto total = make();
  const std::size_t parts = std::min(count, blocks);
  const auto wave = static_cast<std::size_t>(resolve_threads(threads));
  for (std::size_t first = 0; first < parts; first += wave) {
    const std::size_t in_wave = std::min(wave, parts - first);
    std::vector<decltype(make())> partials;
    partials.reserve(in_wave);
    for (std::size_t i = 0; i < in_wave; ++i) partials.push_back(make());
    parallel_for(in_wave, threads, [&](std::size_t i) {
      const std::size_t part = first + i;
      work(count * part / parts, count * (part + 1) / parts, partials[i]);
    });
    for (auto& partial : partials) merge(total, partial);
  }
  return total;
}

}  // namespace maillage
