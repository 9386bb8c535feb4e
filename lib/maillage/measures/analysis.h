// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "maillage/network/network.h"

namespace maillage {

struct MeasureOptions {
  std::uint64_t seed = 1;  ///< of the measures that draw at random (communities)
  int threads = 0;         ///< 0: all processors; no result depends on it
  /// Asks for estimates of the unweighted betweenness of actors, off by no more than this on its normalised values, in
  /// ]0, 1[; see betweenness_approximation(). Nothing: exact.
  std::optional<double> approximate = std::nullopt;
};

/// A network under analysis: what several measures need (shortest paths, the igraph copy, communities) is computed
/// once, when first asked for. Not to be shared between threads.
class Analysis {
 public:
  /// \pre the network outlives the analysis
  explicit Analysis(const Network& network, const MeasureOptions& options = {});
  Analysis(Network&&, const MeasureOptions& = {}) = delete;
  ~Analysis();
  Analysis(Analysis&&) noexcept;
  Analysis& operator=(Analysis&&) noexcept;
  Analysis(const Analysis&) = delete;
  Analysis& operator=(const Analysis&) = delete;

  [[nodiscard]] const Network& network() const;
  [[nodiscard]] const MeasureOptions& options() const;

  /// The shared intermediate results, for the measures' own sources.
  struct Shared;
  [[nodiscard]] Shared& shared() { return *shared_; }

 private:
  std::unique_ptr<Shared> shared_;
};

}  // namespace maillage
