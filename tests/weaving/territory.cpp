// SPDX-License-Identifier: GPL-3.0-or-later
#include "weaving/territory.h"

#include <algorithm>
#include <stdexcept>

#include "support/graphs/kind_networks.h"
#include "support/study_of.h"

namespace maillage::testing {
namespace {

Network of_three_kinds(std::size_t size, const std::vector<Link>& links) {
  std::vector<std::size_t> kinds;
  kinds.reserve(size);
  for (std::size_t i = 0; i < size; ++i) kinds.push_back(i % 3);
  return with_kinds(make_network(size, links), kinds);
}

}  // namespace

Territory::Territory(Study given)
    : study(std::move(given)), ecosystem(study.ecosystem()), network(study.network()), evidence(study) {}

Territory::Territory(Ecosystem given, const Question& question) : Territory(Study(std::move(given), question)) {}

Territory::Territory(const Network& given) : Territory(study_of(given)) {}

Territory::Territory(std::size_t size, const std::vector<Link>& links) : Territory(of_three_kinds(size, links)) {}

NodeId Territory::node(const std::string& id) const {
  for (std::size_t i = 0; i < network.size(); ++i) {
    if (network[NodeId(i)].id == id) return NodeId(i);
  }
  throw std::invalid_argument("no actor " + id);
}

bool tied(const Network& network, NodeId a, NodeId b) {
  const auto partners = network.neighbours(a);
  return std::find(partners.begin(), partners.end(), b) != partners.end();
}

std::vector<std::pair<NodeId, NodeId>> open_pairs(const Network& network) {
  std::vector<std::pair<NodeId, NodeId>> pairs;
  for (std::size_t a = 0; a < network.size(); ++a) {
    for (std::size_t b = a + 1; b < network.size(); ++b) {
      if (!tied(network, NodeId(a), NodeId(b))) pairs.emplace_back(a, b);
    }
  }
  return pairs;
}

}  // namespace maillage::testing
