// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/benchmark.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>

#include <boost/version.hpp>
#include <fmt/format.h>
#include <hwy/highway.h>

#include "maillage/io/read_ecosystem.h"
#include "maillage/network/question.h"

#include "kernels/sample_networks.h"
#include "support/paths.h"

namespace maillage::benchmark {
namespace {

double seconds_of(const std::function<double()>& run, double& value) {
  const auto start = std::chrono::steady_clock::now();
  value = run();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> times) {
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

Sample sample(std::string name, Network network) {
  name += fmt::format(" ({} nodes, {} ties)", network.size(), network.edge_count());
  return {std::move(name), std::move(network)};
}

}  // namespace

IgraphNetwork::IgraphNetwork(const Network& network) {
  const auto ties = static_cast<igraph_integer_t>(network.edge_count());
  igraph_vector_int_t ends;
  igraph_vector_int_init(&ends, 2 * ties);
  igraph_vector_init(&weights, ties);
  igraph_vector_init(&lengths, ties);
  igraph_vector_init(&result, 0);
  for (igraph_integer_t i = 0; i < ties; ++i) {
    const EdgeId edge(static_cast<std::size_t>(i));
    VECTOR(ends)[2 * i] = network.ends(edge).first.value;
    VECTOR(ends)[2 * i + 1] = network.ends(edge).second.value;
    VECTOR(weights)[i] = network.weight(edge);
    VECTOR(lengths)[i] = 1 / network.weight(edge);
  }
  igraph_create(&graph, &ends, static_cast<igraph_integer_t>(network.size()), network.directed());
  igraph_vector_int_destroy(&ends);
}

IgraphNetwork::~IgraphNetwork() {
  igraph_destroy(&graph);
  igraph_vector_destroy(&weights);
  igraph_vector_destroy(&lengths);
  igraph_vector_destroy(&result);
}

void race(const std::string& title, const std::vector<Contestant>& contestants, int rounds) {
  std::vector<std::vector<double>> times(contestants.size());
  std::vector<double> values(contestants.size());
  for (int round = 0; round < rounds; ++round) {
    for (std::size_t i = 0; i < contestants.size(); ++i) {
      times[i].push_back(seconds_of(contestants[i].run, values[i]) * contestants[i].scale);
    }
  }
  std::string row = fmt::format("| {} |", title);
  const std::size_t ours = contestants.size() > 1 && contestants[1].name == "2 threads" ? 2 : 1;
  for (std::size_t i = 0; i < ours; ++i) row += fmt::format(" {:.3g} |", median(times[i]));
  if (ours == 1) row += " – |";
  for (std::size_t i = ours; i < contestants.size(); ++i) {
    row += fmt::format(" {}: {:.3g} s, **{:.1f} ×**", contestants[i].name, median(times[i]),
                       median(times[i]) / median(times[0]));
    if (ours == 2) row += fmt::format(" / **{:.1f} ×**", median(times[i]) / median(times[1]));
    const bool agree = std::abs(values[i] - values[0]) <= 1e-6 * std::abs(values[0]);
    if (contestants[i].scale != 1) row += " (from a part)";
    else if (!agree) row += fmt::format(" (gives {} for {})", values[i], values[0]);
    row += i + 1 < contestants.size() ? ";" : "";
  }
  std::puts((row + " |").c_str());
  std::fflush(stdout);
}

void print_machine() {
  std::ifstream file("/proc/cpuinfo");
  std::string processor = "unknown processor";
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("model name")) processor = line.substr(line.find(':') + 2);
  }
  const char* igraph = nullptr;
  igraph_version(&igraph, nullptr, nullptr, nullptr);
  const std::int64_t targets = hwy::SupportedTargets();
  std::puts(fmt::format("{}, {}, gcc {}, igraph {}, Boost {}.{}; medians of 5, in seconds\n", processor,
                        hwy::TargetName(targets & -targets), __VERSION__, igraph, BOOST_VERSION / 100000,
                        BOOST_VERSION / 100 % 1000)
                .c_str());
}

void print_header(const std::string& family) {
  std::puts(
      fmt::format("\n| {} | 1 thread | 2 threads | beside, and how many times faster we are with 1 / 2 threads |\n"
                  "|---|---|---|---|",
                  family)
          .c_str());
}

Sample territory(std::size_t actors) {
  return sample(fmt::format("terr-{}", actors), testing::affiliation_network(actors, 1));
}

Sample preferential(std::size_t size) {
  return sample(fmt::format("BA-1e{:.0f}", std::log10(size)), testing::preferential_network(size, 4, 1));
}

Sample small_world() { return sample("WS-1e5", testing::small_world_network(100000, 8, 1)); }

Sample grid(std::uint32_t side) {
  std::vector<testing::Edge> edges;
  for (std::uint32_t i = 0; i < side * side; ++i) {
    if (i % side + 1 < side) edges.push_back({i, i + 1});
    if (i + side < side * side) edges.push_back({i, i + side});
  }
  return sample(fmt::format("grid {0} × {0}", side),
                testing::make_network(static_cast<std::size_t>(side) * side, edges));
}

Sample package(const std::string& folder) {
  return sample(folder, build_network(read_ecosystem(testing::source_dir().string() + "/data/" + folder).ecosystem));
}

double largest(const std::vector<double>& values) { return *std::max_element(values.begin(), values.end()); }
double largest(const igraph_vector_t& values) { return igraph_vector_max(&values); }

}  // namespace maillage::benchmark
