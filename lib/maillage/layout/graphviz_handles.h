// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Owners of what Graphviz hands out. For sources of this module only.
#include <graphviz/gvc.h>

#include <memory>
#include <string>

namespace maillage {

struct CloseGraph {
  void operator()(Agraph_t* graph) const { agclose(graph); }
};
using GraphHandle = std::unique_ptr<Agraph_t, CloseGraph>;

struct FreeContext {
  void operator()(GVC_t* context) const { gvFreeContext(context); }
};
using ContextHandle = std::unique_ptr<GVC_t, FreeContext>;

/// While it lives Graphviz prints nothing and keeps its last message.
class QuietGraphviz {
 public:
  QuietGraphviz() : previous_(agseterr(AGMAX)) {}
  ~QuietGraphviz() { agseterr(previous_); }
  QuietGraphviz(const QuietGraphviz&) = delete;
  QuietGraphviz& operator=(const QuietGraphviz&) = delete;

  /// What Graphviz said last; empty when nothing.
  [[nodiscard]] static std::string last_message() {
    struct Free {
      void operator()(char* text) const { std::free(text); }  // NOLINT(cppcoreguidelines-no-malloc): cgraph's malloc
    };
    const std::unique_ptr<char, Free> text(aglasterr());
    return text ? std::string(text.get()) : std::string();
  }

 private:
  agerrlevel_t previous_;
};

/// Undoes a layout. To be destroyed before its graph and context.
class LayoutGuard {
 public:
  LayoutGuard(GVC_t* context, Agraph_t* graph) : context_(context), graph_(graph) {}
  ~LayoutGuard() { gvFreeLayout(context_, graph_); }
  LayoutGuard(const LayoutGuard&) = delete;
  LayoutGuard& operator=(const LayoutGuard&) = delete;

 private:
  GVC_t* context_;
  Agraph_t* graph_;
};

}  // namespace maillage
