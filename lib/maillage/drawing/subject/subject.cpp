// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/subject/subject.h"

#include <algorithm>
#include <cmath>

#include "maillage/network/by_node.h"

namespace maillage {

Subject::Subject(const Ecosystem& its_ecosystem, Analysis& its_analysis, const FigureOptions& its_options,
                 const Series* its_series)
    : ecosystem(its_ecosystem),
      analysis(its_analysis),
      network(its_analysis.network()),
      options(its_options),
      series(its_series),
      language(its_options.language),
      page(page_of(its_options.page, its_options.style)),
      room(series != nullptr ? series->room : page.inside()),
      degrees(network.size()) {
  for (const Node& node : network.nodes()) (is_project(node) ? projects : actors) += 1;
  for (const EdgeId edge : edge_ids(network)) {
    const auto [a, b] = network.ends(edge);
    ++degrees[a.index()];
    ++degrees[b.index()];
  }
  isolates = static_cast<std::size_t>(std::count(degrees.begin(), degrees.end(), 0U));
}

std::size_t most_nodes(const Subject& subject) {
  return std::max<std::size_t>(1, subject.series != nullptr ? subject.series->most_nodes : subject.network.size());
}

double room_side(const Subject& subject) {
  return std::sqrt(0.62 * subject.room.width() * subject.room.height() / static_cast<double>(most_nodes(subject)));
}

double ties_per_actor(const Subject& subject) {
  double most = 0;
  for (const Analysis* analysis : sharing(subject)) {
    const Network& network = analysis->network();
    const auto nodes = static_cast<double>(std::max<std::size_t>(1, network.size()));
    most = std::max(most, static_cast<double>(network.edge_count()) / nodes);
  }
  return most;
}

}  // namespace maillage
