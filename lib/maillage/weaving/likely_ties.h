// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "maillage/network/network.h"
#include "maillage/weaving/evaluation.h"
#include "maillage/weaving/suggest.h"

namespace maillage {

/// How likely ties are that are not there, by what an evaluation of the same network found.
class LikelyTies {
 public:
  /// Ranks all open pairs by the blend that the evaluation found best. \pre evaluation is of this network, all of whose
  /// open pairs it ranked
  LikelyTies(const Network& network, const Evaluation& evaluation);

  /// The share of pairs at the place of this one that were hidden ties in the evaluation, 0 to 1; of equal shares the
  /// one in front has up to a billionth more. \pre a ≠ b, not tied
  [[nodiscard]] double chance(NodeId a, NodeId b) const { return chances_[number(a, b)]; }
  /// The highest of them; 0 where nothing was found.
  [[nodiscard]] double greatest() const { return greatest_; }

 private:
  [[nodiscard]] std::size_t number(NodeId a, NodeId b) const;

  std::size_t nodes_;
  std::vector<double> chances_;  ///< of all pairs; 0 of those that are tied
  double greatest_ = 0;
};

/// The chances of closure that judge_closure() tells, and what it found; nothing where it tells none.
struct JudgedTies {
  std::optional<Evaluation> judged = {};
  std::optional<LikelyTies> ties = {};

  /// For SuggestOptions::likely, as long as this lives.
  [[nodiscard]] const LikelyTies* likely() const { return ties ? &*ties : nullptr; }
};
/// `top`: of how many pairs placed first it tells what they are worth. \pre see suggest()
[[nodiscard]] JudgedTies judged_ties(const PairEvidence& evidence, std::size_t top, int threads = 0);

/// Suggestions of closure, by their chance where judge_closure() tells it, and what it found; that is nothing where
/// nothing is suggested.
struct LikelySuggestions {
  Suggestions found;
  std::optional<Evaluation> judged;
};
/// \pre the aim is closure; see suggest()
[[nodiscard]] LikelySuggestions suggest_likely(const PairEvidence& evidence, SuggestOptions options);

}  // namespace maillage
