// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/layout.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "maillage/layout/diagrams/overlap.h"
#include "maillage/layout/layout_quality.h"

#include "benchmarks/benchmark.h"

using namespace maillage;
using namespace maillage::benchmark;

namespace {

using Engines = std::vector<std::string>;

const Engines kAll = {"stress", "neato", "sfdp", "kamada-kawai", "mds"};
constexpr std::size_t kMostMeasured = 20000;  ///< nodes, up to which quality is computed too

struct Run {
  std::string engine;
  int threads = 0;
  double seconds = 0;
  std::optional<double> stress;
  std::optional<std::uint64_t> crossings;
};

double seconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Every tie of length 1, so that all engines look for the same distances.
Run run(const Network& network, const std::string& engine, int threads) {
  const auto start = std::chrono::steady_clock::now();
  const auto positions = compute_layout(network, {.engine = engine, .weighted = false, .threads = threads});
  Run result{.engine = engine, .threads = threads, .seconds = seconds_since(start)};
  if (network.size() <= kMostMeasured) {
    result.stress = normalised_stress(network, positions);
    result.crossings = crossings(network, positions);
  }
  return result;
}

template <typename T>
std::string shown(const std::optional<T>& value, const char* format) {
  return value ? fmt::format(fmt::runtime(format), *value) : "–";
}

/// Peers are other engines.
void print(const Sample& sample, const std::vector<Run>& runs) {
  double best_peer = std::numeric_limits<double>::infinity();
  for (const Run& run : runs) {
    if (run.engine != "stress" && run.stress) best_peer = std::min(best_peer, *run.stress);
  }
  for (const Run& run : runs) {
    std::optional<double> ratio;
    if (run.stress && best_peer < std::numeric_limits<double>::infinity()) ratio = *run.stress / best_peer;
    const std::string name = run.threads == 0 ? run.engine : fmt::format("{}, {} thr", run.engine, run.threads);
    std::puts(fmt::format("| {} | {} | {} | {} | {:.3g} | {} |", sample.name, name, shown(run.stress, "{:.5f}"),
                          shown(run.crossings, "{}"), run.seconds, shown(ratio, "{:.4f}"))
                  .c_str());
  }
  std::fflush(stdout);
}

void compare(const Sample& sample, const Engines& peers) {
  std::vector<Run> runs = {run(sample.network, "stress", 1), run(sample.network, "stress", 2)};
  for (const std::string& engine : peers) {
    if (engine != "stress") runs.push_back(run(sample.network, engine, 0));
  }
  print(sample, runs);
}

/// Discs on the places of a layout, as large as drawn marks are.
void race_overlaps(const Sample& sample) {
  const auto positions = compute_layout(sample.network, {.engine = "stress", .weighted = false});
  const std::vector<double> radii(positions.size(), 0.2);
  const auto start = std::chrono::steady_clock::now();
  const auto moved = remove_overlaps(positions, radii, 0.05);
  std::puts(fmt::format("\nOverlaps removed from {}: {:.3g} s", sample.name, seconds_since(start)).c_str());
}

}  // namespace

int main() {
  std::puts("\n| network | engine | stress | crossings | seconds | stress / best peer |\n|---|---|---|---|---|---|");
  compare(package("benchmarks/karate"), kAll);
  compare(package("benchmarks/lesmis"), kAll);
  compare(grid(10), kAll);
  compare(package("pays-ledonien"), kAll);
  compare(territory(500), kAll);
  compare(territory(5000), {"sfdp"});
  compare(preferential(10000), {"sfdp"});
  compare(preferential(100000), {});
  race_overlaps(territory(5000));
}
