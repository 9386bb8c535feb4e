// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/betweenness.h"
#include "maillage/kernels/paths/blocks.h"
#include "maillage/kernels/paths/distances.h"
#include "maillage/measures/catalogue.h"
#include "maillage/measures/catalogue/common_labels.h"
#include "maillage/measures/directions.h"
#include "maillage/measures/estimator.h"
#include "maillage/measures/shared.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

template <bool Weighted>
struct EdgeScores {
  std::vector<double> of;
};

template <bool Weighted>
const std::vector<double>& edge_scores(const Analysis& analysis) {
  const auto make = [&] {
    const MeasureOptions& asked = analysis.options();
    const kernels::BetweennessOptions options = {.weighted = Weighted,
                                                 .edges = true,
                                                 .threads = asked.threads,
                                                 .ranks = asked.ranks,
                                                 .progress = asked.progress};
    return EdgeScores<Weighted>{kernels::betweenness(analysis.network(), options).edges};
  };
  return analysis.once<EdgeScores<Weighted>>(make).of;
}

template <bool Weighted>
Values edge_betweenness(const Analysis& analysis) {
  return defined(edge_scores<Weighted>(analysis));
}

Values edge_betweenness_normalized(const Analysis& analysis) {
  const auto n = static_cast<double>(analysis.network().size());
  const double pairs = analysis.network().directed() ? n * (n - 1) : n * (n - 1) / 2;
  std::vector<double> shares = edge_scores<false>(analysis);
  for (double& share : shares) share /= pairs;
  return defined(shares);
}

Values bridge(const Analysis& analysis) { return defined(kernels::are_bridges(analysis.network())); }

/// 1/degree over the sum of that of the neighbours; nothing for an isolate.
Values coefficients(const Network& network) {
  const auto share = [&](NodeId node) { return 1 / static_cast<double>(network.neighbours(node).size()); };
  Values values(network.size());
  for (const NodeId node : node_ids(network)) {
    double around = 0;
    for (const NodeId neighbour : network.neighbours(node)) around += share(neighbour);
    if (around > 0) values[node.index()] = share(node) / around;
  }
  return values;
}

Values bridging_coefficient(const Analysis& analysis) { return coefficients(underlying(analysis)); }

Values bridging_centrality(const Analysis& analysis) {
  const Analysis& underlying = underlying_analysis(analysis);
  Values values = exact_betweenness(underlying);
  const Values coefficient = coefficients(underlying.network());
  for (std::size_t i = 0; i < values.size(); ++i) values[i] = values[i].value_or(0) * coefficient[i].value_or(0);
  return values;
}

Values everett_valente_undirected(const Analysis& analysis) {
  const Partition& components = components_of(analysis);
  Values values = exact_betweenness(analysis);
  for (const NodeId node : node_ids(analysis.network())) {
    const auto degree = static_cast<double>(analysis.network().neighbours(node).size());
    const double reached = components.sizes[components.part_of[node.index()]] - 1.0;
    const double betweenness = values[node.index()].value_or(0);
    if (betweenness != 0) values[node.index()] = (2 * betweenness + reached) / degree;
  }
  return values;
}

Values everett_valente(const Analysis& analysis) {
  const Network& network = analysis.network();
  if (!network.directed()) return everett_valente_undirected(analysis);
  const kernels::DistanceOptions options = {.threads = analysis.options().threads};
  const std::vector<std::uint32_t> leads_to = kernels::distances(network, options).reached;
  const std::vector<std::uint32_t> comes_from =
      kernels::distances(reversed_analysis(analysis).network(), options).reached;
  Values values = exact_betweenness(analysis);
  for (const NodeId node : node_ids(network)) {
    const double betweenness = values[node.index()].value_or(0);
    if (betweenness == 0) continue;
    const double in =
        (betweenness + comes_from[node.index()]) / static_cast<double>(network.in_neighbours(node).size());
    const double out = (betweenness + leads_to[node.index()]) / static_cast<double>(network.neighbours(node).size());
    values[node.index()] = (in + out) / 2;
  }
  return values;
}

constexpr const char* kHwang =
    "Hwang, W., Kim, T., Ramanathan, M. & Zhang, A. (2008). Bridging centrality: graph mining from element level to "
    "group level. KDD ’08, 336–344.";
constexpr const char* kGirvanNewman =
    "Girvan, M. & Newman, M. E. J. (2002). Community structure in social and biological networks. PNAS, 99(12), "
    "7821–7826; Brandes, U. (2008). On variants of shortest-path betweenness centrality and their generic "
    "computation. Social Networks, 30(2), 136–145.";

}  // namespace

namespace catalogue {

constinit const Measure kEverettValente = {
    .id = "everett_valente",
    .scope = Scope::actor,
    .format = ValueFormat::decimal,
    .name = {"courtage d’Everett et Valente", "Everett–Valente brokerage"},
    .meaning =
        {"Ce que chaque partenariat rapporte à l’acteur en intermédiarité\u00A0: élevé pour qui relie beaucoup avec "
         "peu de liens.",
         "What each partnership earns the actor in betweenness: high for who connects much with few ties."},
    .definition =
        {"(2b + r) / degré si l’intermédiarité b n’est pas nulle, sinon 0, r étant le nombre d’acteurs que "
         "l’acteur peut joindre (n − 1 si le réseau est connexe). Réseau orienté\u00A0: moyenne de (b + nombre de ceux "
         "qui peuvent le joindre) / degré entrant et de (b + nombre de ceux qu’il peut joindre) / degré sortant.",
         "(2b + r) / degree if the betweenness b is not zero, otherwise 0, r being the number of actors the actor "
         "can reach (n − 1 in a connected network). Directed network: mean of (b + number of those that can reach it) "
         "/ in-degree and of (b + number of those it can reach) / out-degree."},
    .range = {"0 à (n² − 1)/4, ou (n² − 2)/4 si n est pair, dans un réseau non orienté",
              "0 to (n² − 1)/4, or (n² − 2)/4 when n is even, in an undirected network"},
    .undefined = kNever,
    .reference =
        "Everett, M. G. & Valente, T. W. (2016). Bridging, brokerage and betweenness. Social Networks, 44, 202–208.",
    .compute = everett_valente,
    .searches = Searches::paths};

constinit const Measure kBridgingCoefficient = {
    .id = "bridging_coefficient",
    .scope = Scope::actor,
    .format = ValueFormat::decimal,
    .name = {"coefficient de pont", "bridging coefficient"},
    .meaning = {"À quel point l’acteur, peu lié lui-même, se trouve entre des acteurs très liés.",
                "How far the actor, little tied itself, sits between much-tied actors."},
    .definition = {"(1/degré) / Σ 1/degré des partenaires. Le sens des liens et leurs poids sont ignorés.",
                   "(1/degree) / Σ 1/degree of the partners. Direction and weight of ties are ignored."},
    .range = {"plus de 0, à n − 1", "above 0, to n − 1"},
    .undefined = {"acteur isolé", "isolated actor"},
    .reference = kHwang,
    .compute = bridging_coefficient};

constinit const Measure kBridgingCentrality = {
    .id = "bridging_centrality",
    .scope = Scope::actor,
    .format = ValueFormat::decimal,
    .name = {"centralité de pont", "bridging centrality"},
    .meaning = {"À quel point l’acteur est un passage obligé entre des groupes denses, plutôt qu’un centre.",
                "How far the actor is a passage between dense groups, rather than a centre."},
    .definition =
        {"Intermédiarité (non normalisée) × coefficient de pont\u202F; 0 pour un acteur isolé. Le sens des liens "
         "et leurs poids sont ignorés.",
         "Betweenness (not normalised) × bridging coefficient; 0 for an isolated actor. Direction and weight of "
         "ties are ignored."},
    .range = {"0 et plus", "0 and more"},
    .undefined = kNever,
    .reference = kHwang,
    .compute = bridging_centrality,
    .searches = Searches::paths};

constinit const Measure kEdgeBetweenness = {
    .id = "edge_betweenness",
    .scope = Scope::tie,
    .format = ValueFormat::decimal,
    .name = {"intermédiarité du lien", "edge betweenness"},
    .meaning = {"Nombre de paires d’acteurs dont le plus court chemin emprunte ce lien.",
                "Number of pairs of actors whose shortest way takes this tie."},
    .definition =
        {"Σ sur les paires d’acteurs {s, t} de la part de leurs plus courts chemins qui passent par le lien, ses "
         "extrémités comprises, chaque lien comptant pour 1. Non normalisée. Réseau orienté\u00A0: couples "
         "ordonnés, dans le sens des liens.",
         "Σ over pairs of actors {s, t} of the share of their shortest paths that pass through the tie, its ends "
         "included, each tie counting 1. Not normalised. Directed network: ordered pairs, along the ties."},
    .range = {"1 à n²/4\u202F; moins de n(n − 1) dans un réseau orienté",
              "1 to n²/4; below n(n − 1) in a directed network"},
    .undefined = kNever,
    .reference = kGirvanNewman,
    .compute = edge_betweenness<false>,
    .searches = Searches::tie_paths};

constinit const Measure kEdgeBetweennessNormalized = {
    .id = "edge_betweenness_normalized",
    .scope = Scope::tie,
    .format = ValueFormat::share,
    .name = {"intermédiarité normalisée du lien", "normalised edge betweenness"},
    .meaning = {"Part des paires d’acteurs dont le plus court chemin emprunte ce lien.",
                "Share of the pairs of actors whose shortest way takes this tie."},
    .definition = {"Intermédiarité du lien / (n(n − 1)/2). Réseau orienté\u00A0: / (n(n − 1)).",
                   "Edge betweenness / (n(n − 1)/2). Directed network: / (n(n − 1))."},
    .range = {"plus de 0, à 1", "above 0, to 1"},
    .undefined = kNever,
    .reference = kGirvanNewman,
    .compute = edge_betweenness_normalized,
    .searches = Searches::tie_paths};

constinit const Measure kEdgeBetweennessWeighted = {
    .id = "edge_betweenness_weighted",
    .scope = Scope::tie,
    .format = ValueFormat::decimal,
    .name = {"intermédiarité pondérée du lien", "weighted edge betweenness"},
    .meaning = {"Comme l’intermédiarité du lien, mais les coopérations intenses raccourcissent les chemins.",
                "Like edge betweenness, but intense cooperations shorten the paths."},
    .definition =
        {"Intermédiarité du lien où un lien de poids w a pour longueur 1/w\u202F; deux chemins dont les longueurs "
         "diffèrent de moins de 10⁻¹⁰ en valeur relative sont égaux.",
         "Edge betweenness where a tie of weight w has length 1/w; two paths whose lengths differ by less than a "
         "relative 10⁻¹⁰ are equal."},
    .range = {"0 à n²/4\u202F; moins de n(n − 1) dans un réseau orienté",
              "0 to n²/4; below n(n − 1) in a directed network"},
    .undefined = kNever,
    .reference = kGirvanNewman,
    .compute = edge_betweenness<true>,
    .searches = Searches::weighted_tie_paths};

constinit const Measure kBridge = {
    .id = "bridge",
    .scope = Scope::tie,
    .format = ValueFormat::yes_no,
    .name = {"pont", "bridge"},
    .meaning = {"La disparition de ce lien couperait le réseau.", "Losing this tie would cut the network."},
    .definition = {"Oui si plus aucune suite de liens ne joindrait ses deux extrémités sans lui. Le sens des liens est "
                   "ignoré\u00A0: un lien réciproque compte pour un.",
                   "Yes if no chain of ties would join its two ends without it. The direction of ties is ignored: a "
                   "reciprocated tie counts as one."},
    .range = {"oui ou non", "yes or no"},
    .undefined = kNever,
    .reference = "Harary, F. (1969). Graph Theory. Addison-Wesley, chap. 3.",
    .compute = bridge};

}  // namespace catalogue
}  // namespace maillage
