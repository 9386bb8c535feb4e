// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <typeindex>
#include <typeinfo>

#include "maillage/base/progress.h"
#include "maillage/base/ranks.h"
#include "maillage/network/network.h"

namespace maillage {

struct MeasureOptions {
  std::uint64_t seed = 1;  ///< of the measures that draw at random (communities)
  int threads = 0;         ///< 0: all processors; no result depends on it
  /// Asks for estimates of the unweighted betweenness of actors, off by no more than this on its normalised values, in
  /// ]0, 1[, and of what estimate_of() names beside it. Nothing: exact.
  std::optional<double> approximate = std::nullopt;
  const Ranks* ranks = nullptr;  ///< whom exact betweenness shares its searches with; they outlive the analysis
  Progress progress = {};        ///< told how far each long search is: exact betweenness, distances, vitality
};

/// A network under analysis: what several measures need (shortest paths, the igraph copy, communities) is computed
/// once, when first asked for. A copy is cheap: it shares the network and all that is computed. Analyses that share are
/// for one thread at a time.
class Analysis {
 public:
  /// Of a network without more: what takes an analysis takes a network as well, and keeps it as long as it needs.
  Analysis(Network network, const MeasureOptions& options = {});
  explicit Analysis(std::shared_ptr<const Network> network, const MeasureOptions& options = {});

  /// Valid as long as a copy of the analysis is.
  [[nodiscard]] const Network& network() const&;
  [[nodiscard]] const Network& network() const&& = delete;
  [[nodiscard]] const MeasureOptions& options() const;

  /// The same network measured otherwise: nothing computed is shared.
  [[nodiscard]] Analysis with(const MeasureOptions& options) const;

  /// make(), called once for each type T: the type is the key under which measures share an intermediate result.
  /// Valid as network() is. \pre what it makes does not keep this analysis
  template <typename T, typename Make>
  const T& once(Make make) const {
    std::shared_ptr<const void>& result = kept(typeid(T));
    if (!result) result = std::make_shared<const T>(make());
    return *static_cast<const T*>(result.get());
  }

 private:
  struct Shared;
  [[nodiscard]] std::shared_ptr<const void>& kept(std::type_index type) const;

  std::shared_ptr<Shared> shared_;
};

}  // namespace maillage
