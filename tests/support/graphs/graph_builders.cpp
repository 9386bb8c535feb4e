// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/graphs/graph_builders.h"

#include <stdexcept>

#include <fmt/format.h>

#include "maillage/base/random.h"

namespace maillage::testing {
namespace {

Node make_actor(std::size_t number) {
  return {fmt::format("{:07}", number), fmt::format("Actor {}", number), KindId(0), ActorId(number)};
}

}  // namespace

Network make_network(std::size_t size, const std::vector<Link>& links, bool directed) {
  std::vector<Node> nodes;
  for (std::size_t i = 0; i < size; ++i) nodes.push_back(make_actor(i));
  std::vector<Contribution> contributions;
  for (const Link& link : links) {
    contributions.push_back({link.from, link.to, {TieId(contributions.size()), link.weight}});
  }
  return {std::move(nodes), std::move(contributions), directed};
}

Network make_path(std::size_t size) {
  std::vector<Link> links;
  for (std::uint32_t i = 1; i < size; ++i) links.push_back({i - 1, i});
  return make_network(size, links);
}

Network make_star(std::size_t size) {
  std::vector<Link> links;
  for (std::uint32_t i = 1; i < size; ++i) links.push_back({0, i});
  return make_network(size, links);
}

Network make_cycle(std::size_t size) {
  std::vector<Link> links;
  for (std::uint32_t i = 0; i < size; ++i) links.push_back({i, static_cast<std::uint32_t>((i + 1) % size)});
  return make_network(size, links);
}

Network make_complete(std::size_t size) {
  std::vector<Link> links;
  for (std::uint32_t j = 1; j < size; ++j) {
    for (std::uint32_t i = 0; i < j; ++i) links.push_back({i, j});
  }
  return make_network(size, links);
}

Network make_two_mode(std::size_t actors, std::size_t projects, const std::vector<Link>& links) {
  std::vector<Node> nodes;
  for (std::size_t i = 0; i < actors; ++i) nodes.push_back(make_actor(i));
  for (std::size_t i = 0; i < projects; ++i) {
    nodes.push_back({fmt::format("p{:07}", i), fmt::format("Project {}", i), KindId(0), ProjectId(i)});
  }
  std::vector<Contribution> contributions;
  for (const Link& link : links) {
    const auto project = static_cast<std::uint32_t>(actors + link.to);
    contributions.push_back({link.from, project, {ParticipationId(contributions.size()), link.weight}});
  }
  return {std::move(nodes), std::move(contributions), false};
}

std::vector<Link> random_links(std::size_t size, double probability, std::uint64_t seed, bool directed) {
  Random random(seed);
  std::vector<Link> links;
  for (std::uint32_t i = 0; i < size; ++i) {
    for (std::uint32_t j = directed ? 0 : i + 1; j < size; ++j) {
      if (i == j || random.uniform() >= probability) continue;
      links.push_back({i, j, static_cast<double>(1 + random.below(8)) / 4});
    }
  }
  return links;
}

std::vector<Link> renumber(std::vector<Link> links, const std::vector<std::uint32_t>& number) {
  for (Link& link : links) {
    link.from = number[link.from];
    link.to = number[link.to];
  }
  return links;
}

void for_each_graph(std::size_t size, const std::function<void(const Network&)>& visit, bool directed) {
  std::vector<Link> pairs;
  for (std::uint32_t j = 1; j < size; ++j) {
    for (std::uint32_t i = 0; i < j; ++i) {
      pairs.push_back({i, j});
      if (directed) pairs.push_back({j, i});
    }
  }
  for (std::uint32_t subset = 0; subset < (1U << pairs.size()); ++subset) {
    std::vector<Link> links;
    for (std::size_t k = 0; k < pairs.size(); ++k) {
      if ((subset >> k & 1U) != 0) links.push_back(pairs[k]);
    }
    visit(make_network(size, links, directed));
  }
}

Values measure(const Network& network, std::string_view id, const MeasureOptions& options) {
  const Measure* found = find_measure(id);
  if (found == nullptr) throw std::invalid_argument(fmt::format("no measure '{}'", id));
  Analysis analysis(network, options);
  return found->compute(analysis);
}

std::optional<double> measure_whole(const Network& network, std::string_view id, const MeasureOptions& options) {
  const Values values = measure(network, id, options);
  if (values.size() != 1) throw std::logic_error(fmt::format("'{}' is not one value", id));
  return values.front();
}

}  // namespace maillage::testing
