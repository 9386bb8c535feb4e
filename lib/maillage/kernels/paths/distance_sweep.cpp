// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/distance_sweep.h"

#include <algorithm>
#include <numeric>
#include <utility>

#undef HWY_TARGET_INCLUDE
// NOLINTNEXTLINE(cppcoreguidelines-macro-usage): Highway compiles this file once per instruction set
#define HWY_TARGET_INCLUDE "maillage/kernels/paths/distance_sweep.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace maillage::kernels::HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

constexpr std::size_t kWords = DistanceSweep::kTargets / 64;
using Vectors = hn::CappedTag<std::uint64_t, kWords>;
using Vector = hn::Vec<Vectors>;
constexpr Vectors kVectors;
constexpr std::size_t kWidth = hn::MaxLanes(kVectors);
constexpr std::size_t kCount = kWords / kWidth;

/// Bits set in a row of words.
HWY_INLINE std::uint32_t count_bits(const std::uint64_t* words) {
  std::size_t bits = 0;
  for (std::size_t i = 0; i < kWords; ++i) bits += hwy::PopCount(words[i]);
  return static_cast<std::uint32_t>(bits);
}

/// Gives the new bits of the node; false when there are none.
HWY_ATTR bool find(const DistanceSweep::State& state, Label node, bool& complete) {
  Vector missing[kCount];
  Vector found[kCount];
  const std::uint64_t* const seen = state.seen.get() + node * kWords;
  for (std::size_t i = 0; i < kCount; ++i) {
    missing[i] = hn::AndNot(hn::Load(kVectors, seen + i * kWidth), hn::Load(kVectors, state.all + i * kWidth));
    found[i] = hn::Zero(kVectors);
  }
  for (const Label next : state.graph->out.row(node)) {
    const std::uint64_t* const last = state.last.get() + next * kWords;
    for (std::size_t i = 0; i < kCount; ++i) found[i] = hn::Or(found[i], hn::Load(kVectors, last + i * kWidth));
  }
  Vector any = hn::Zero(kVectors);
  Vector left = hn::Zero(kVectors);
  std::uint64_t* const own = state.next.get() + node * kWords;
  for (std::size_t i = 0; i < kCount; ++i) {
    found[i] = hn::And(found[i], missing[i]);
    any = hn::Or(any, found[i]);
    left = hn::Or(left, hn::Xor(found[i], missing[i]));
    hn::Store(found[i], kVectors, own + i * kWidth);
  }
  complete = hn::AllTrue(kVectors, hn::Eq(left, hn::Zero(kVectors)));
  return !hn::AllTrue(kVectors, hn::Eq(any, hn::Zero(kVectors)));
}

HWY_ATTR void sweep(DistanceSweep::State& state) {
  state.found.clear();
  std::size_t kept = 0;
  for (const Label node : state.open) {
    bool complete = false;
    if (find(state, node, complete)) {
      state.found.push_back({node, count_bits(state.next.get() + node * kWords)});
    }
    state.open[kept] = node;
    kept += complete ? 0 : 1;
  }
  state.open.resize(kept);
  for (const auto& [node, targets] : state.found) {
    for (std::size_t i = node * kWords; i < (node + 1) * kWords; i += kWidth) {
      const Vector both = hn::Or(hn::Load(kVectors, state.seen.get() + i), hn::Load(kVectors, state.next.get() + i));
      hn::Store(both, kVectors, state.seen.get() + i);
    }
  }
}

}  // namespace
}  // namespace maillage::kernels::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace maillage::kernels {
namespace {

HWY_EXPORT(sweep);

constexpr std::size_t kWords = DistanceSweep::kTargets / 64;

hwy::AlignedFreeUniquePtr<std::uint64_t[]> words_for(std::size_t nodes) {
  return hwy::AllocateAligned<std::uint64_t>(std::max<std::size_t>(1, nodes * kWords));
}

}  // namespace

DistanceSweep::DistanceSweep(const Graph& graph) {
  state_.graph = &graph;
  state_.seen = words_for(graph.size());
  state_.last = words_for(graph.size());
  state_.next = words_for(graph.size());
}

void DistanceSweep::start(std::span<const Label> targets) {
  const std::size_t size = state_.graph->size() * kWords;
  std::fill_n(state_.seen.get(), size, 0);
  std::fill_n(state_.next.get(), size, 0);
  std::fill_n(state_.all, kWords, 0);
  for (std::size_t i = 0; i < targets.size(); ++i) {
    const std::uint64_t bit = std::uint64_t{1} << (i % 64);
    state_.seen[targets[i] * kWords + i / 64] |= bit;
    state_.next[targets[i] * kWords + i / 64] |= bit;
    state_.all[i / 64] |= bit;
  }
  state_.open.resize(state_.graph->size());
  std::iota(state_.open.begin(), state_.open.end(), Label{0});
}

/// One step farther; false when nobody found anybody.
bool DistanceSweep::advance() {
  std::swap(state_.last, state_.next);
  HWY_DYNAMIC_DISPATCH(sweep)(state_);
  return !state_.found.empty();
}

}  // namespace maillage::kernels
#endif
