// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace maillage {

/// Processes, on one machine or several, that all run the same computation on the same data, each doing its share of
/// the long loops. What is gathered is the same for all of them, so that all go the same way.
class Ranks {
 public:
  Ranks() = default;
  Ranks(Ranks&&) = delete;
  Ranks(const Ranks&) = delete;
  Ranks& operator=(Ranks&&) = delete;
  Ranks& operator=(const Ranks&) = delete;
  virtual ~Ranks() = default;

  [[nodiscard]] virtual std::size_t count() const = 0;  ///< ≥ 1
  [[nodiscard]] virtual std::size_t own() const = 0;    ///< which of them this process is, from 0

  /// What each of them gives, in the order of ranks, to all of them. Called by all, as often and in the same order, on
  /// the thread that computes for all others of its process. \throw std::runtime_error where one of them is lost
  [[nodiscard]] virtual std::vector<std::vector<double>> gathered(std::vector<double> given) const = 0;
};

/// Whether there are others to share work with.
[[nodiscard]] inline bool is_shared(const Ranks* ranks) { return ranks != nullptr && ranks->count() > 1; }

}  // namespace maillage
