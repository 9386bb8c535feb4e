// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/batch.h"

#include <algorithm>
#include <bit>
#include <stdexcept>

#undef HWY_TARGET_INCLUDE
// NOLINTNEXTLINE(cppcoreguidelines-macro-usage): Highway compiles this file once per instruction set
#define HWY_TARGET_INCLUDE "maillage/kernels/paths/batch.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace maillage::kernels::HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

/// The lanes of all sources are kept in vectors of at most 8, and every sum is taken in the same order whatever the
/// size of a vector, so that each instruction set gives the same bytes.
using Vectors = hn::CappedTag<double, 8>;
using Vector = hn::Vec<Vectors>;
constexpr Vectors kVectors;
constexpr std::size_t kWidth = hn::MaxLanes(kVectors);
constexpr std::size_t kCount = kLanes / kWidth;

HWY_INLINE hn::Mask<Vectors> mask_of(std::uint32_t lanes, std::size_t vector) {
  const std::uint64_t bits = lanes >> (vector * kWidth);
  return hn::LoadMaskBits(kVectors, reinterpret_cast<const std::uint8_t*>(&bits));
}

/// All lanes, in an order that does not depend on kWidth.
HWY_INLINE double sum_of_lanes(const Vector* vectors) {
  constexpr std::size_t eighth = 8 / kWidth;
  HWY_ALIGN double lane[8];
  for (std::size_t i = 0; i < eighth; ++i) {
    hn::Store(
        hn::Add(hn::Add(vectors[i], vectors[i + eighth]), hn::Add(vectors[i + 2 * eighth], vectors[i + 3 * eighth])),
        kVectors, lane + i * kWidth);
  }
  return ((lane[0] + lane[4]) + (lane[2] + lane[6])) + ((lane[1] + lane[5]) + (lane[3] + lane[7]));
}

class Sweep {
 public:
  explicit Sweep(Batch::State& state) : state_(state), graph_(*state.graph) {}

  HWY_ATTR void run() {
    for (std::size_t level = 0; state_.levels[level] < state_.levels[level + 1]; ++level) {
      for (std::size_t i = state_.levels[level]; i < state_.levels[level + 1]; ++i) {
        find_successors(state_.events[i]);
        push(state_.events[i]);
      }
      close_level();
    }
    state_.events.push_back({0, 0, state_.successor_count});
    Vector smallest = hn::Set(kVectors, 1.0);
    for (std::size_t i = state_.levels.back(); i-- > state_.levels[1];) smallest = hn::Min(smallest, pull(i));
    HWY_ALIGN double lane[kWidth];
    hn::Store(smallest, kVectors, lane);
    state_.smallest = *std::min_element(lane, lane + kWidth);
    if (!state_.with_edges) return;
    for (std::size_t i = 0; i < state_.levels[1]; ++i) add_edges_of_source(i);
  }

 private:
  [[nodiscard]] HWY_INLINE double* row(Label node) const { return state_.rows.get() + node * kLanes; }

  HWY_ATTR void find_successors(Batch::Event& event) {
    event.successors = state_.successor_count;
    const std::uint32_t begin = graph_.out.begin[event.node];
    const std::uint32_t end = graph_.out.begin[event.node + 1];
    if (state_.successors.size() < state_.successor_count + (end - begin)) grow(end - begin);
    const Label* const targets = graph_.out.targets.data();
    const std::uint32_t* const seen = state_.seen.data();
    Batch::Successor* const found = state_.successors.data() + state_.successor_count;
    std::size_t count = 0;
    for (std::uint32_t arc = begin; arc < end; ++arc) {
      const std::uint32_t lanes = event.lanes & ~seen[targets[arc]];
      found[count] = {targets[arc], lanes};
      if (state_.with_edges) state_.edges[state_.successor_count + count] = graph_.out.edges[arc];
      count += lanes != 0 ? 1 : 0;
    }
    state_.successor_count += count;
  }

  void grow(std::size_t more) {
    state_.successors.resize(2 * state_.successor_count + more + 1024);
    if (state_.with_edges) state_.edges.resize(state_.successors.size());
  }

  /// Adds the path counts of the event, times the nodes it stands for unless it is a source, to its successors.
  HWY_ATTR void push(const Batch::Event& event) {
    const bool is_source = state_.levels.size() == 2;
    const Vector members = hn::Set(kVectors, is_source ? 1.0 : graph_.members[event.node]);
    Vector counts[kCount];
    for (std::size_t i = 0; i < kCount; ++i) {
      counts[i] = hn::Mul(members, hn::Load(kVectors, row(event.node) + i * kWidth));
    }
    for (std::size_t s = event.successors; s < state_.successor_count; ++s) {
      const auto [node, lanes] = state_.successors[s];
      const std::uint32_t before = state_.fresh[node];
      state_.fresh[node] = before | lanes;
      if (before == 0) state_.next.push_back(node);
      double* const sums = row(node);
      if ((before | state_.seen[node]) == 0) {
        for (std::size_t i = 0; i < kCount; ++i) {
          hn::Store(hn::IfThenElseZero(mask_of(lanes, i), counts[i]), kVectors, sums + i * kWidth);
        }
      } else {
        for (std::size_t i = 0; i < kCount; ++i) {
          const Vector old = hn::Load(kVectors, sums + i * kWidth);
          hn::Store(hn::IfThenElse(mask_of(lanes, i), hn::Add(old, counts[i]), old), kVectors, sums + i * kWidth);
        }
      }
    }
  }

  void close_level() {
    for (const Label node : state_.next) {
      state_.events.push_back({node, state_.fresh[node], 0});
      state_.seen[node] |= state_.fresh[node];
      state_.fresh[node] = 0;
    }
    state_.next.clear();
    state_.levels.push_back(state_.events.size());
  }

  /// Takes (1 + dependency) / path count from the successors of the event and leaves its own in its row; gives the
  /// smallest 1 / path count.
  HWY_ATTR Vector pull(std::size_t event_index) {
    const Batch::Event& event = state_.events[event_index];
    Vector sums[kCount];
    for (Vector& sum : sums) sum = hn::Zero(kVectors);
    const std::size_t end = state_.events[event_index + 1].successors;
    for (std::size_t s = event.successors; s < end; ++s) {
      const auto [node, lanes] = state_.successors[s];
      const double* const shares = row(node);
      for (std::size_t i = 0; i < kCount; ++i) {
        const Vector share = hn::Load(kVectors, shares + i * kWidth);
        sums[i] = hn::Add(sums[i], hn::IfThenElseZero(mask_of(lanes, i), share));
      }
    }
    if (state_.with_edges) add_edges(event, end);
    return finish(event, sums);
  }

  HWY_ATTR Vector finish(const Batch::Event& event, Vector* sums) {
    const Vector one = hn::Set(kVectors, 1.0);
    const Vector members = hn::Set(kVectors, graph_.members[event.node]);
    Vector smallest = one;
    double* const own = row(event.node);
    for (std::size_t i = 0; i < kCount; ++i) {
      const auto mask = mask_of(event.lanes, i);
      const Vector old = hn::Load(kVectors, own + i * kWidth);
      const Vector count = hn::IfThenElse(mask, old, one);
      const Vector inverse = hn::Div(one, count);
      smallest = hn::Min(smallest, inverse);
      const Vector share = hn::Mul(members, hn::Add(inverse, sums[i]));
      hn::Store(hn::IfThenElse(mask, share, old), kVectors, own + i * kWidth);
      sums[i] = hn::Mul(hn::Mul(count, sums[i]), hn::Load(kVectors, state_.multiplicity + i * kWidth));
    }
    state_.node_sums[event.node] += sum_of_lanes(sums);
    return smallest;
  }

  /// Before the row of the event is overwritten.
  HWY_ATTR void add_edges(const Batch::Event& event, std::size_t end) {
    Vector counts[kCount];
    for (std::size_t i = 0; i < kCount; ++i) {
      counts[i] = hn::Mul(hn::Load(kVectors, row(event.node) + i * kWidth),
                          hn::Load(kVectors, state_.multiplicity + i * kWidth));
    }
    for (std::size_t s = event.successors; s < end; ++s) {
      const auto [node, lanes] = state_.successors[s];
      Vector products[kCount];
      for (std::size_t i = 0; i < kCount; ++i) {
        const Vector share = hn::Load(kVectors, row(node) + i * kWidth);
        products[i] = hn::IfThenElseZero(mask_of(lanes, i), hn::Mul(counts[i], share));
      }
      state_.edge_sums[state_.edges[s]] += sum_of_lanes(products) / graph_.members[node];
    }
  }

  /// A source has one path to itself, and the ties of its twins are not on its paths.
  void add_edges_of_source(std::size_t event_index) {
    const Batch::Event& event = state_.events[event_index];
    const auto lane = static_cast<std::size_t>(std::countr_zero(event.lanes));
    for (std::size_t s = event.successors; s < state_.events[event_index + 1].successors; ++s) {
      const Label node = state_.successors[s].node;
      state_.edge_sums[state_.edges[s]] += row(node)[lane] / graph_.members[node];
    }
  }

  Batch::State& state_;
  const Graph& graph_;
};

HWY_ATTR void sweep(Batch::State& state) { Sweep(state).run(); }

}  // namespace
}  // namespace maillage::kernels::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace maillage::kernels {

HWY_EXPORT(sweep);

Batch::Batch(const Graph& graph, bool with_edges) {
  state_.graph = &graph;
  state_.with_edges = with_edges;
  state_.rows = hwy::AllocateAligned<double>(std::max<std::size_t>(1, graph.size() * kLanes));
  state_.fresh.resize(graph.size(), 0);
}

void Batch::add(Label first, std::size_t count, std::span<double> part) {
  start(first, count);
  state_.node_sums = part.data();
  state_.edge_sums = part.data() + state_.graph->size();
  HWY_DYNAMIC_DISPATCH(sweep)(state_);
  if (state_.smallest == 0) throw std::overflow_error("more than 10^308 shortest paths between two nodes");
}

void Batch::start(Label first, std::size_t count) {
  state_.seen.assign(state_.graph->size(), 0);
  state_.events.clear();
  state_.successor_count = 0;
  std::fill_n(state_.multiplicity, kLanes, 0.0);
  for (std::size_t lane = 0; lane < count; ++lane) {
    const Label source = first + static_cast<Label>(lane);
    const std::uint32_t bit = 1U << lane;
    state_.events.push_back({source, bit, 0});
    state_.seen[source] = bit;
    state_.multiplicity[lane] = state_.graph->members[source];
    std::fill_n(state_.rows.get() + source * kLanes, kLanes, 0.0);
    state_.rows[source * kLanes + lane] = 1;
  }
  state_.levels = {0, state_.events.size()};
}

double Batch::lanes_per_event() const {
  std::size_t lanes = 0;
  for (const Event& event : state_.events) lanes += static_cast<std::size_t>(std::popcount(event.lanes));
  return static_cast<double>(lanes) / static_cast<double>(state_.events.size() - 1);
}

}  // namespace maillage::kernels
#endif
