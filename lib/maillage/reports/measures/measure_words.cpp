// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/measures/measure_words.h"

#include <algorithm>
#include <numeric>

#include "maillage/base/text.h"
#include "maillage/reports/measures/messages.h"

namespace maillage::reports {
namespace {

bool is_project(const Node& node) { return std::holds_alternative<ProjectId>(node.subject); }

std::string_view first_name(const Network& network, Scope scope, std::size_t i) {
  return scope == Scope::tie ? network[network.ends(EdgeId(i)).first].name : network.nodes()[i].name;
}

}  // namespace

std::vector<const Measure*> suitable_measures(const Network& network, Scope scope) {
  std::vector<const Measure*> suitable;
  for (const Measure& measure : measures()) {
    if (measure.scope == scope && !outside_domain(measure, network)) suitable.push_back(&measure);
  }
  return suitable;
}

std::string kind_id(const Node& node, const Ecosystem& ecosystem) {
  return is_project(node) ? "project" : ecosystem[node.kind].id;
}

std::string kind_name(const Node& node, const Ecosystem& ecosystem, Language language) {
  return is_project(node) ? std::string(kProjectKind.in(language)) : ecosystem[node.kind].label.in(language);
}

std::vector<std::size_t> own_order(std::size_t count) {
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  return order;
}

std::vector<std::size_t> order_by(const Values& values, const Network& network, Scope scope) {
  std::vector<std::size_t> order = own_order(values.size());
  if (scope == Scope::network) return order;
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    if (values[a] != values[b]) return values[b] < values[a];
    return collate(first_name(network, scope, a), first_name(network, scope, b)) < 0;
  });
  return order;
}

}  // namespace maillage::reports
