// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Owners of what Graphviz hands out. For sources of this module only.
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>

#include <graphviz/gvc.h>

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

/// While it lives the C library's rand() and drand48(), which Graphviz draws from, run from a seed; those of the host
/// program go on from where they were afterwards.
class SeededGraphviz {
 public:
  explicit SeededGraphviz(std::uint32_t seed) : previous_(initstate(seed, state_.data(), state_.size())) {
    std::array<unsigned short, 3> first = {0x330E, static_cast<unsigned short>(seed & 0xFFFF),
                                           static_cast<unsigned short>(seed >> 16U)};
    const unsigned short* const before = seed48(first.data());
    std::copy_n(before, 3, before48_.begin());
  }
  ~SeededGraphviz() {
    setstate(previous_);
    seed48(before48_.data());
  }
  SeededGraphviz(const SeededGraphviz&) = delete;
  SeededGraphviz& operator=(const SeededGraphviz&) = delete;

 private:
  std::array<char, 128> state_{};
  std::array<unsigned short, 3> before48_{};
  char* previous_;
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
