// SPDX-License-Identifier: GPL-3.0-or-later
// Centralities of two-mode networks by what an actor, or a project, can reach at most. \cite borgatti_everett_1997
#include "maillage/measures/two_mode_measures.h"

#include <algorithm>
#include <cmath>
#include <variant>

#include "maillage/measures/catalogue.h"
#include "maillage/measures/catalogue/common_labels.h"
#include "maillage/measures/estimator.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

/// How many there are of a node's own kind, actor or project, and of the other.
struct Sides {
  double own = 0;
  double other = 0;
};

class TwoModes {
 public:
  explicit TwoModes(const Network& network) : network_(network) {
    for (const Node& node : network.nodes()) (is_actor(node) ? actors_ : projects_) += 1;
  }

  [[nodiscard]] Sides of(NodeId node) const {
    return is_actor(network_[node]) ? Sides{actors_, projects_} : Sides{projects_, actors_};
  }

 private:
  [[nodiscard]] static bool is_actor(const Node& node) { return std::holds_alternative<ActorId>(node.subject); }

  const Network& network_;
  double actors_ = 0;
  double projects_ = 0;
};

/// Each value over the largest that its side allows; nothing where that is 0.
template <typename Largest>
Values shares(const Analysis& analysis, Values values, Largest largest) {
  if (!analysis.network().two_mode()) return Values(values.size());
  const TwoModes modes(analysis.network());
  for (const NodeId node : node_ids(analysis.network())) {
    const double most = largest(modes.of(node));
    std::optional<double>& value = values[node.index()];
    if (value) value = most > 0 ? std::optional(std::min(1.0, *value / most)) : std::nullopt;
  }
  return values;
}

Values two_mode_degree(const Analysis& analysis) {
  return shares(analysis, catalogue::kDegree.compute(analysis), [](const Sides& sides) { return sides.other; });
}

/// closeness (r / (n − 1)) (r / Σ d) is 1 where all are at distance 1; here all others of one's own side are at 2.
Values two_mode_closeness(const Analysis& analysis) {
  return shares(analysis, catalogue::kCloseness.compute(analysis), [](const Sides& sides) {
    const double nearest = sides.other + 2 * (sides.own - 1);
    return sides.other > 0 && nearest > 0 ? (sides.own + sides.other - 1) / nearest : 0;
  });
}

/// Their formula, for a node of the side of n₁ = own: s = (n₁ − 1) div n₂, t = (n₁ − 1) mod n₂.
double largest_betweenness(const Sides& sides) {
  if (sides.other == 0) return 0;
  const double n = sides.other;
  const double s = std::floor((sides.own - 1) / n);
  const double t = sides.own - 1 - s * n;
  return (n * n * (s + 1) * (s + 1) + n * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}

Values betweenness(const Analysis& analysis) {
  return shares(analysis, exact_betweenness(analysis), largest_betweenness);
}

constexpr const char* kTwoModeBorgattiEverett =
    "Borgatti, S. P. & Everett, M. G. (1997). Network analysis of 2-mode data. Social Networks, 19(3), 243–269.";

}  // namespace

namespace catalogue {

constinit const Measure kDegreeTwoMode = {
    .id = "degree_two_mode",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"degré biparti normalisé", "two-mode degree, normalised"},
    .meaning = {"Part des projets auxquels l’acteur prend part, ou des acteurs qui prennent part au projet.",
                "Share of the projects the actor takes part in, or of the actors that take part in the project."},
    .definition = {"Degré / nombre de nœuds de l’autre sorte.", "Degree / number of nodes of the other sort."},
    .range = kZeroToOne,
    .undefined = {"réseau d’acteurs, sans les projets\u202F; aucun nœud de l’autre sorte",
                  "network of actors, without projects; no node of the other sort"},
    .reference = kTwoModeBorgattiEverett,
    .compute = two_mode_degree};

constinit const Measure kClosenessTwoMode = {
    .id = "closeness_two_mode",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"proximité bipartie normalisée", "two-mode closeness, normalised"},
    .meaning = {"À quel point l’acteur (ou le projet) est aussi proche des autres qu’un réseau biparti le permet.",
                "How far the actor (or project) is as near to the others as a two-mode network allows."},
    .definition = {"(n₂ + 2(n₁ − 1)) / Σ d, n₁ étant le nombre de nœuds de sa sorte et n₂ celui des autres, d leurs "
                   "distances\u202F; fois (r / (n − 1))², r étant combien d’autres il peut joindre, sur n − 1 "
                   "(Wasserman et Faust). Un nœud isolé vaut 0.",
                   "(n₂ + 2(n₁ − 1)) / Σ d, n₁ being the number of nodes of its sort, n₂ that of the others and d "
                   "their distances; times (r / (n − 1))² where r others, of n − 1, are within reach (Wasserman and "
                   "Faust). An isolated node scores 0."},
    .range = kZeroToOne,
    .undefined = {"réseau d’acteurs, sans les projets\u202F; aucun nœud de l’autre sorte",
                  "network of actors, without projects; no node of the other sort"},
    .reference = kTwoModeBorgattiEverett,
    .compute = two_mode_closeness,
    .searches = Searches::distances};

constinit const Measure kBetweennessTwoMode = {
    .id = "betweenness_two_mode",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"intermédiarité bipartie normalisée", "two-mode betweenness, normalised"},
    .meaning =
        {"À quel point l’acteur (ou le projet) est entre les autres, par rapport au plus qu’un réseau biparti permet.",
         "How far the actor (or project) is between the others, over the most that a two-mode network allows."},
    .definition = {"Intermédiarité / ½[n₂²(s + 1)² + n₂(s + 1)(2t − s − 1) − t(2s − t + 3)], n₁ étant le nombre de "
                   "nœuds de sa sorte et n₂ celui des autres, s le quotient et t le reste de n₁ − 1 par n₂.",
                   "Betweenness / ½[n₂²(s + 1)² + n₂(s + 1)(2t − s − 1) − t(2s − t + 3)], n₁ being the number of nodes "
                   "of its sort and n₂ that of the others, s the quotient and t the remainder of n₁ − 1 by n₂."},
    .range = kZeroToOne,
    .undefined = {"réseau d’acteurs, sans les projets\u202F; trop peu de nœuds pour être entre deux autres",
                  "network of actors, without projects; too few nodes to be between two others"},
    .reference = kTwoModeBorgattiEverett,
    .compute = betweenness,
    .searches = Searches::paths};

}  // namespace catalogue
}  // namespace maillage
