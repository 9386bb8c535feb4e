// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "maillage/hub/difference.h"
#include "maillage/measures/estimate.h"
#include "maillage/measures/registry.h"
#include "maillage/measures/stage.h"
#include "maillage/measures/structure/kinds.h"
#include "maillage/network/network.h"
#include "maillage/network/question.h"
#include "maillage/significance/robustness.h"
#include "maillage/significance/significance.h"

/// How one actor stands between the others: everything its sheet says.
namespace maillage {

/// Why a sheet is about its actor.
enum class HubChoice : std::uint8_t {
  asked,         ///< by the user
  most_between,  ///< the highest betweenness
  best_tied      ///< most partners, as nobody stands between two others
};

struct ChosenHub {
  NodeId actor;
  HubChoice choice = HubChoice::asked;
  std::size_t equals = 0;  ///< other actors that were as good; the first in the order of ids is taken
  friend bool operator==(const ChosenHub&, const ChosenHub&) = default;
};

/// The actor a sheet is about when none is asked for; nothing for an empty network. Costs what betweenness costs.
[[nodiscard]] std::optional<ChosenHub> default_hub(const Analysis& analysis);

struct HubOptions {
  std::size_t permutations = 999;  ///< of kinds, for the roles; 0: no test
  std::size_t robustness = 200;    ///< draws; 0: no interval
  double missing = 0.1;            ///< share of the ties and memberships, or actors, missing in a draw
  std::optional<double> draws_within = std::nullopt;  ///< how far off betweenness may be in a draw; nothing: exact
  std::uint64_t seed = 1;
  int threads = 0;                  ///< 0: all processors; no result depends on it
  const Ranks* ranks = nullptr;     ///< who share the permutations and draws; no result depends on them
  const Network* before = nullptr;  ///< of a first period and of a second one, for bringing together: both or neither
  const Network* after = nullptr;
  /// What the ties come from, of which a share goes missing in a draw; null: the ties of the network as they are, which
  /// is not for those that come from projects.
  const TieSources* sources = nullptr;
};

/// A measure of the actor.
struct ActorValue {
  const Measure* measure = nullptr;
  std::optional<double> value = {};
  friend bool operator==(const ActorValue&, const ActorValue&) = default;
};

/// How many pairs in this role, beside what chance would give if kinds had nothing to do with ties.
struct RoleTest {
  BrokerRole role = BrokerRole::coordinator;
  Significance test = {};
  friend bool operator==(const RoleTest&, const RoleTest&) = default;
};

/// A pair that only the actor links directly.
struct HeldPair {
  NodeId a;  ///< the lower of the two
  NodeId c;
  bool sole = false;          ///< no chain of ties joins them without the actor
  std::uint32_t piece_a = 0;  ///< size of the piece a would be in without the actor
  std::uint32_t piece_c = 0;
  double engagement = 0;  ///< product of their strengths
  friend bool operator==(const HeldPair&, const HeldPair&) = default;
};

/// `count` of these pairs (all when there are fewer), in their order: those in front, but no actor twice as long as
/// there are others.
[[nodiscard]] std::vector<HeldPair> varied_pairs(const std::vector<HeldPair>& pairs, std::size_t count);

/// The actor's rank by a measure, 1 for the highest value.
struct Standing {
  const Measure* measure = nullptr;
  std::optional<double> value = {};
  std::size_t ranked = 0;  ///< actors that have a value
  Interval ties_missing;   ///< of the rank; its `observed` is the rank with nothing missing
  Interval actors_missing;
  std::optional<Estimate> in_draws = {};  ///< see MeasureRobustness; the wider of the two
  friend bool operator==(const Standing&, const Standing&) = default;
};

struct HubReport {
  NodeId actor;
  /// degree, strength, betweenness_normalized, brokered and its partial, exclusive and sole counts, constraint,
  /// effective_size, efficiency, hierarchy
  std::vector<ActorValue> values;
  MixingMatrix kinds;           ///< pairs it stands between, by the kinds of their two actors: see brokered_kinds()
  std::vector<RoleTest> roles;  ///< coordinator, consultant, boundary, liaison
  bool exact_tests = false;     ///< every arrangement of the kinds was enumerated
  /// Sole pairs first, those that part the largest pieces (by the product of their sizes) in front; then the others.
  /// Among equals the highest engagement, the pairs one would expect most to work together given how much each of the
  /// two does; then by id.
  std::vector<HeldPair> held;
  std::vector<Standing> standings;  ///< degree, strength, betweenness_normalized, harmonic, brokered_exclusive
  WithWithout departure;
  StageReport stage;
  std::optional<BringingTogether> bringing_together;  ///< nothing without networks of two periods

  /// A value of the actor. \pre one of `values`
  [[nodiscard]] std::optional<double> value(std::string_view id) const;
};

/// \pre the network is undirected and not two-mode; actor is one of its nodes
[[nodiscard]] HubReport hub_report(const Analysis& analysis, NodeId actor, const HubOptions& options = {},
                                   const Progress& progress = {});

/// What that takes, about, in seconds of one processor.
[[nodiscard]] double seconds_for_hub_report(const Analysis& analysis, const HubOptions& options = {});

}  // namespace maillage
