// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdlib>
#include <mutex>
#include <stdexcept>

#include "maillage/base/number.h"
#include "maillage/layout/engines.h"
#include "maillage/layout/graphviz_handles.h"

namespace maillage {
namespace {

/// Graphviz keeps its settings in variables of the process.
std::mutex& one_at_a_time() {
  static std::mutex mutex;
  return mutex;
}

/// Sets an attribute, declaring it first. Graphviz copies the texts but asks for writable ones.
void set(void* object, std::string name, std::string value) {
  std::string absent;
  agsafeset(object, name.data(), value.data(), absent.data());
}

class GraphvizGraph {
 public:
  GraphvizGraph(const Component& component, const LayoutOptions& options) {
    std::string name = "component";
    graph_.reset(agopen(name.data(), Agundirected, nullptr));
    if (!graph_) throw std::runtime_error("Graphviz: " + QuietGraphviz::last_message());
    describe_graph(options);
    add_nodes(component);
    add_ties(component, options);
  }

  /// \throw std::runtime_error with what Graphviz said
  [[nodiscard]] std::vector<Point> lay_out(GVC_t* context, const std::string& engine) {
    if (gvLayout(context, graph_.get(), engine.c_str()) != 0) {
      throw std::runtime_error("Graphviz " + engine + ": " + QuietGraphviz::last_message());
    }
    const LayoutGuard layout(context, graph_.get());
    std::vector<Point> points;
    for (Agnode_t* node : nodes_) {
      const auto* place = reinterpret_cast<const Agnodeinfo_t*>(node->base.data);
      points.push_back({place->coord.x, -place->coord.y});
    }
    return points;
  }

 private:
  /// No edge is routed and no overlap removed: only places are wanted.
  void describe_graph(const LayoutOptions& options) {
    set(graph_.get(), "overlap", "true");
    set(graph_.get(), "splines", "");
    set(graph_.get(), "start", std::to_string(options.seed % 2147483647));
    std::string name = "label";
    std::string empty;
    agattr(graph_.get(), AGNODE, name.data(), empty.data());
    const std::string side = "0.2";  // inches
    for (std::string key : {"width", "height"}) {
      std::string value = side;
      agattr(graph_.get(), AGNODE, key.data(), value.data());
    }
    for (auto [key, value] : {std::pair<std::string, std::string>{"shape", "circle"}, {"fixedsize", "true"}}) {
      agattr(graph_.get(), AGNODE, key.data(), value.data());
    }
  }

  void add_nodes(const Component& component) {
    for (std::size_t i = 0; i < component.size(); ++i) {
      std::string name = std::to_string(i);
      nodes_.push_back(agnode(graph_.get(), name.data(), 1));
    }
    set(graph_.get(), "root", std::to_string(most_tied(component)));
  }

  void add_ties(const Component& component, const LayoutOptions& options) {
    const std::vector<double> lengths = ideal_lengths(component, options.weighted);
    for (std::size_t i = 0; i < component.ties.size(); ++i) {
      const Component::Tie& tie = component.ties[i];
      Agedge_t* edge = agedge(graph_.get(), nodes_[tie.a], nodes_[tie.b], nullptr, 1);
      set(edge, "len", to_exact(lengths[i]));
      // dot takes whole weights only, fdp any.
      set(edge, "weight", std::to_string(static_cast<int>(std::clamp(4 / (lengths[i] * lengths[i]), 1.0, 20.0))));
    }
  }

  GraphHandle graph_;
  std::vector<Agnode_t*> nodes_;
};

}  // namespace

std::vector<Point> place_by_graphviz(const std::string& engine, const Component& component,
                                     const LayoutOptions& options) {
  const std::lock_guard lock(one_at_a_time());
  const QuietGraphviz quiet;
  const SeededGraphviz seeded(static_cast<std::uint32_t>(options.seed % 2147483647));
  const ContextHandle context(gvContext());
  if (!context) throw std::runtime_error("Graphviz: no context");
  GraphvizGraph graph(component, options);
  return graph.lay_out(context.get(), engine);
}

}  // namespace maillage
