// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/draft.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace maillage {
namespace {

constexpr std::ptrdiff_t kLandmarks = 3;  ///< names that come before those of suggestions

}  // namespace


Draft::Draft(const Ecosystem& its_ecosystem, Analysis& its_analysis, const FigureOptions& its_options,
             const Series* its_series)
    : ecosystem(its_ecosystem),
      analysis(its_analysis),
      network(its_analysis.network()),
      options(its_options),
      series(its_series),
      language(its_options.language),
      page(page_of(its_options.page, its_options.style)),
      degrees(network.size()),
      room(series != nullptr ? series->room : page.inside()),
      free(page.inside()),
      legend_place(free) {
  for (const Node& node : network.nodes()) (is_project(node) ? projects : actors) += 1;
  for (std::size_t e = 0; e < network.edge_count(); ++e) {
    const auto [a, b] = network.ends(EdgeId(e));
    ++degrees[a.index()];
    ++degrees[b.index()];
  }
  isolates = static_cast<std::size_t>(std::count(degrees.begin(), degrees.end(), 0U));
  Thinning thinning = thin_out(*this);
  drawn = std::move(thinning.drawn);
  sentences = std::move(thinning.sentences);
  marks_show = mark_channels(*this);
  ties_show = tie_channels(*this);
  hulls = plan_hulls(*this);
  highlight = plan_highlight(*this);
  apply_highlight(*this);
  plan = make_plan(*this);
  diagram = diagram_facts(*this);
  suggestions = plan_suggestions(*this);
  adapt_channels(*this);
}

std::string one_line(const std::string& text) {
  std::string result;
  for (const char c : text) {
    const bool space = static_cast<unsigned char>(c) <= 0x20;
    if (!space) result += c;
    if (space && !result.empty() && result.back() != ' ') result += ' ';
  }
  while (!result.empty() && result.back() == ' ') result.pop_back();
  return result;
}

std::size_t most_nodes(const Draft& draft) {
  return std::max<std::size_t>(1, draft.series != nullptr ? draft.series->most_nodes : draft.network.size());
}

double room_side(const Draft& draft) {
  return std::sqrt(0.62 * draft.room.width() * draft.room.height() / static_cast<double>(most_nodes(draft)));
}

double ties_per_actor(const Draft& draft) {
  double most = 0;
  for (const Analysis* analysis : sharing(draft)) {
    const Network& network = analysis->network();
    const auto nodes = static_cast<double>(std::max<std::size_t>(1, network.size()));
    most = std::max(most, static_cast<double>(network.edge_count()) / nodes);
  }
  return most;
}

std::vector<NodeId> by_importance(const Draft& draft) {
  std::vector<NodeId> order = draft.mapped;
  std::sort(order.begin(), order.end());
  const auto pointed_out = [&](NodeId id) {
    if (!draft.highlight) return 0;
    return id == draft.highlight->focus           ? 3
           : draft.highlight->depends[id.index()] ? 2
                                                  : static_cast<int>(draft.highlight->is_partner[id.index()]);
  };
  std::stable_sort(order.begin(), order.end(), [&](NodeId a, NodeId b) {
    if (pointed_out(a) != pointed_out(b)) return pointed_out(a) > pointed_out(b);
    const double x = draft.marks_show.sizes[a.index()].value_or(-1);
    const double y = draft.marks_show.sizes[b.index()].value_or(-1);
    return x != y ? x > y : draft.degrees[a.index()] > draft.degrees[b.index()];
  });
  if (draft.suggestions.is_end.empty() || order.size() <= kLandmarks) return order;
  // Whom to introduce to whom, with the largest that everybody looks for.
  std::stable_partition(order.begin() + kLandmarks, order.end(),
                        [&](NodeId id) { return draft.suggestions.is_end[id.index()]; });
  return order;
}

}  // namespace maillage
