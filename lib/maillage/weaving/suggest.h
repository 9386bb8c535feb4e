// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "maillage/base/ids.h"
#include "maillage/base/language.h"
#include "maillage/measures/estimate.h"
#include "maillage/weaving/pair_evidence.h"
#include "maillage/weaving/suggestion.h"

namespace maillage {
using NodePair = std::pair<NodeId, NodeId>;
class LikelyTies;

struct SuggestOptions {
  Aim aim = Aim::closure;
  std::size_t top = 10;
  std::optional<NodeId> of = {};          ///< pairs with this actor only
  std::optional<ProjectId> project = {};  ///< pairs of one who takes part in it and one who does not, by CommonGround
  std::optional<std::pair<KindId, KindId>> between = {};  ///< pairs of these two kinds only
  std::vector<KindId> with_kinds = {};                    ///< pairs with an actor of one of these; empty: of any
  std::vector<NodeId> among = {};                         ///< pairs of these only; empty: of all
  std::vector<NodeId> excluded = {};                      ///< no pairs with these
  std::vector<NodePair> impossible = {};                  ///< none of these pairs, whichever way round
  bool tied_houses = false;  ///< also pairs of which other members of their houses cooperate
  /// Whom the network should do without; nothing: the most between, the first of equals, by estimates to 0.01 in
  /// networks of more than most_actors_for(Aim::bridge) actors.
  std::optional<NodeId> hub = {};
  const LikelyTies* likely = nullptr;  ///< of this network: closure by their chance, not by the kClosureScores
  int threads = 0;                     ///< 0: all processors; the result does not depend on it
};

struct Suggestions {
  std::vector<Suggestion> list;  ///< the best first
  std::optional<NodeId> hub;     ///< nothing when nobody stands between two others
  /// Of the betweenness that tells the hub, where it is an estimate: one of those within its error may be ahead.
  std::optional<Estimate> hub_estimate;
  TieBaseline before;          ///< of the network without any of them
  TieBaseline together;        ///< with all of them; of compare_pairs() as before, as these are not made
  std::size_t candidates = 0;  ///< pairs compared
  bool all_pairs = false;      ///< every pair asked for that has no tie was compared, or has score 0
  /// Each has at least this share of the highest score there was in its turn among the pairs compared: 1 unless the
  /// network is so large that not all of those that could be it were measured.
  double sure_share = 1;
  bool tied_houses = true;  ///< pairs whose houses cooperate were asked for too, or nobody belongs to anybody
  friend bool operator==(const Suggestions&, const Suggestions&) = default;
};

/// From more actors on, distances between all are too many to keep: no bridge, no resilience.
[[nodiscard]] std::size_t most_actors_for(Aim aim);

/// Pairs without a tie that should meet, none within a house (see PairEvidence), none whose houses cooperate or of two
/// groups unless they are asked for (`tied_houses`; `of`, `among`). By the aim, `main` is
///   closure     mean of the kClosureScores, or the chance that `likely` tells, over the largest of the candidates
///   bridge      rise of the global efficiency, over the largest of the candidates
///   resilience  mean of the rise of the efficiency and of the fall of the fragmentation F, both the hub aside, each
///               over the largest of the candidates; pairs of the hub are no candidates
/// Pairs of score 0 are not suggested; those for a project come by CommonGround, then score; others by score, of equal
/// ones CommonGround::hub last. Each next suggestion adds most once those above it are made: bridge and resilience are
/// measured anew with their ties in place (TieChange tells what the tie alone would change), and variety halves for
/// each of the two that stands above, itself or by another of its house (the actor of `of` aside).
/// Candidates of closure: the pairs asked for that share a partner, at least 1000 of the highest by each score; by
/// `likely`, those of the highest chance, as many. Of the others: all asked for up to 80,000; beyond, 40,000 of those
/// nearest to all within each community, together, and of those nearest to all, with anyone (resilience: no hub).
/// \pre the network of `evidence` is undirected, of at most most_actors_for(aim) actors
/// \cite zhou_2007 zhou_2009 lu_zhou_2010 latora_marchiori_2001 borgatti_2006
[[nodiscard]] Suggestions suggest(const PairEvidence& evidence, const SuggestOptions& options = {});

/// The same of given pairs, in their order, all compared with each other; variety is 1, and none is dropped. Of the
/// options, aim, hub, likely and threads count. \pre each of two different nodes without a tie
[[nodiscard]] Suggestions compare_pairs(const PairEvidence& evidence, std::span<const NodePair> pairs,
                                        const SuggestOptions& options = {});

/// Its list alone.
[[nodiscard]] std::vector<Suggestion> score_pairs(const PairEvidence& evidence, std::span<const NodePair> pairs,
                                                  const SuggestOptions& options = {});

/// What the network would be with all these ties made; the hub aside, without those of the hub. Efficiencies are
/// nothing in networks of more than most_actors_for(Aim::bridge) actors.
/// \pre network is undirected; each pair of two different nodes without a tie
[[nodiscard]] TieBaseline with_ties(const Network& network, std::span<const NodePair> ties, std::optional<NodeId> hub,
                                    int threads = 0);

// Suggestions in words: each clause says what a fact of the suggestion says, and no more.

/// How names are written for the reader of one language.
struct SentenceStyle {
  Language language = Language::french;
  /// Makes a name fit the text it goes into, escaping what has a meaning there; empty: left as it is.
  std::function<std::string(const std::string&)> name = {};

  [[nodiscard]] std::string written(const std::string& one) const { return name ? name(one) : one; }
};
/// Why the two should meet: "3 shared partners: A, B and C; same sectors: food; 12 km as the crow flies; linked only
/// through H." `hub`: see Suggestions. Never empty.
[[nodiscard]] std::string reason(const Suggestion& suggestion, const PairEvidence& evidence, std::optional<NodeId> hub,
                                 const SentenceStyle& style = {});

/// Who can introduce them: "A, B or C can introduce them.", "From one to the next: A, then B."; or why nobody does.
[[nodiscard]] std::string introduction(const Suggestion& suggestion, const Network& network,
                                       const SentenceStyle& style = {});

/// What the tie would change: "Global efficiency: +0.4%; without H: +1.1%; …"; empty in networks too large to measure.
/// `before`: of the network as it is.
[[nodiscard]] std::string effect(const TieChange& change, const TieBaseline& before, const Network& network,
                                 std::optional<NodeId> hub, const SentenceStyle& style = {});

/// What all of them would change if they were made, which is not what each would add up to: "The 10 ties together.
/// Global efficiency: +4.9%; …"; empty for fewer than two, or in networks too large to measure where nothing changes.
[[nodiscard]] std::string effect_together(const Suggestions& suggestions, const Network& network,
                                          const SentenceStyle& style = {});

}  // namespace maillage
