// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdlib>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string_view>

#include "maillage/base/count.h"
#include "maillage/base/diagnostic.h"
#include "maillage/base/message.h"
#include "maillage/base/number.h"
#include "maillage/layout/engines.h"
#include "maillage/layout/graphviz_handles.h"

namespace maillage {
namespace {

constexpr Message<std::string_view, Count> kTooManyTies{
    "la disposition «\u00A0{0}\u00A0» prend un temps sans fin au-delà de {1} {1:lien|liens}\u00A0: prenez "
    "«\u00A0stress\u00A0», ou «\u00A0circle\u00A0» pour un cercle",
    "the layout '{0}' takes time without end beyond {1} {1:tie|ties}: take 'stress', or 'circle' for a circle"};

/// Ties up to which an engine ends within seconds. circo looks for places on its circles pair by pair and tie by tie.
std::optional<std::size_t> most_ties(std::string_view engine) {
  if (engine == "circo") return 200;
  if (engine == "dot") return 5000;
  return std::nullopt;
}

/// \throw InputError for more ties in one component than the engine can take
void refuse_too_many(const std::string& engine, const Component& component) {
  const auto most = most_ties(engine);
  if (most && component.ties.size() > *most)
    throw InputError({.code = "too-many-ties", .message = kTooManyTies(engine, *most)});
}

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
    describe_graph(component, options);
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
  void describe_graph(const Component& component, const LayoutOptions& options) {
    set(graph_.get(), "overlap", "true");
    set(graph_.get(), "splines", "");
    if (component.ties.size() > kTiesWithoutLimits) set_limits();
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

  static constexpr std::size_t kTiesWithoutLimits = 200;

  /// dot betters ranks, crossings and places step by step: in so many steps for each node, else those of a dense
  /// network would take hours.
  void set_limits() {
    set(graph_.get(), "nslimit", "0.3");
    set(graph_.get(), "nslimit1", "0.3");
    set(graph_.get(), "mclimit", "0.1");
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
  refuse_too_many(engine, component);
  const std::lock_guard lock(one_at_a_time());
  const QuietGraphviz quiet;
  const SeededGraphviz seeded(static_cast<std::uint32_t>(options.seed % 2147483647));
  const ContextHandle context(gvContext());
  if (!context) throw std::runtime_error("Graphviz: no context");
  GraphvizGraph graph(component, options);
  return graph.lay_out(context.get(), engine);
}

}  // namespace maillage
