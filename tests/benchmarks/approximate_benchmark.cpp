// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "maillage/kernels/paths/approximate_betweenness.h"

#include "benchmarks/benchmark.h"

using namespace maillage;
using namespace maillage::benchmark;

namespace {

void time_approximate(const Sample& sample) {
  const auto ours = [&](int threads) {
    return largest(
        kernels::approximate_betweenness(sample.network, {.epsilon = 0.01, .delta = 0.1, .threads = threads}).nodes);
  };
  const std::size_t samples = kernels::approximate_betweenness(sample.network, {.epsilon = 0.01}).samples;
  race(fmt::format("{}, {} samples", sample.name, samples),
       {{"1 thread", [&] { return ours(1); }}, {"2 threads", [&] { return ours(2); }}});
}

}  // namespace

int main() {
  print_header("Approximate betweenness, ε = 0.01, δ = 0.1");
  time_approximate(territory());
  time_approximate(preferential(10000));
  time_approximate(preferential(100000));
  time_approximate(small_world());
}
