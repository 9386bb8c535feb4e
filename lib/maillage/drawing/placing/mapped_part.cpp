// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/placing/mapped_part.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "maillage/drawing/placing/on_map.h"
#include "maillage/network/by_node.h"

namespace maillage {

MappedPart mapped_part(const ToPlace& task, const Placing& placing) {
  const Network& network = task.subject.network;
  std::vector<Node> nodes;
  std::vector<std::uint32_t> numbers(network.size(), 0);
  MappedPart part;
  const std::vector<double> reaches = mark_reaches(placing.marks);
  for (const NodeId id : placing.mapped) {
    numbers[id.index()] = static_cast<std::uint32_t>(nodes.size());
    nodes.push_back(network[id]);
    part.reaches.push_back(reaches[id.index()]);
    if (!task.meaning.values.empty()) part.values.push_back(task.meaning.values[id.index()]);
  }
  std::vector<Contribution> contributions;
  for (const EdgeId edge : edge_ids(network)) {
    const auto [a, b] = network.ends(edge);  // who is not on the map has no ties
    for (const Evidence& evidence : network.evidence(edge)) {
      contributions.push_back({numbers[a.index()], numbers[b.index()], evidence});
    }
  }
  part.network = Network(std::move(nodes), std::move(contributions), network.directed());
  return part;
}

Placing ready_to_place(const ToPlace& task, double scale) {
  Placing placing = task.meaning.measure != nullptr ? isolates_aside(task, scale) : all_on_map(task, scale);
  std::ranges::sort(placing.mapped);
  placing.named = placing.marks.size();
  return placing;
}

double widest(const std::vector<double>& reaches) { return reaches.empty() ? 0 : *std::ranges::max_element(reaches); }

std::string lower_name(const Measure& measure, Language language) {
  std::string text(measure.name.in(language));
  if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

}  // namespace maillage
