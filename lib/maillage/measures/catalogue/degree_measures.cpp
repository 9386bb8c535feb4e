// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>

#include "maillage/measures/catalogue.h"
#include "maillage/measures/shared.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

std::vector<std::size_t> degrees(const Network& undirected_network) {
  std::vector<std::size_t> degrees;
  degrees.reserve(undirected_network.size());
  for (const NodeId node : node_ids(undirected_network)) {
    degrees.push_back(undirected_network.neighbours(node).size());
  }
  return degrees;
}

Values degree(const Analysis& analysis) { return defined(degrees(underlying(analysis))); }

Values strength(const Analysis& analysis) {
  const Network& network = underlying(analysis);
  std::vector<double> strengths;
  strengths.reserve(network.size());
  for (const NodeId node : node_ids(network)) {
    const auto weights = network.weights(node);
    strengths.push_back(std::accumulate(weights.begin(), weights.end(), 0.0));
  }
  return defined(strengths);
}

Values actors(const Analysis& analysis) { return for_network(static_cast<double>(analysis.network().size())); }

Values ties(const Analysis& analysis) { return for_network(static_cast<double>(analysis.network().edge_count())); }

/// Number of pairs that could be tied.
double possible_ties(const Network& network) {
  const auto n = static_cast<double>(network.size());
  if (!network.two_mode()) return n * (n - 1) / (network.directed() ? 1 : 2);
  const auto nodes = network.nodes();
  const auto projects = static_cast<double>(std::count_if(
      nodes.begin(), nodes.end(), [](const Node& node) { return std::holds_alternative<ProjectId>(node.subject); }));
  return (n - projects) * projects;
}

Values density(const Analysis& analysis) {
  const Network& network = analysis.network();
  const double possible = possible_ties(network);
  if (possible == 0) return for_network(std::nullopt);
  return for_network(static_cast<double>(network.edge_count()) / possible);
}

Values degree_centralization(const Analysis& analysis) {
  const Network& network = underlying(analysis);
  if (network.size() < 3 || network.two_mode()) return for_network(std::nullopt);
  const auto n = static_cast<double>(network.size());
  const std::vector<std::size_t> all = degrees(network);
  const std::size_t highest = *std::max_element(all.begin(), all.end());
  std::size_t gaps = 0;
  for (const std::size_t one : all) gaps += highest - one;
  return for_network(static_cast<double>(gaps) / ((n - 1) * (n - 2)));
}

}  // namespace

namespace catalogue {

constinit const Measure kDegree = {
    .id = "degree",
    .scope = Scope::actor,
    .format = ValueFormat::integer,
    .name = {"degré", "degree"},
    .meaning = {"Nombre de partenaires directs.", "Number of direct partners."},
    .definition =
        {"Nombre d’acteurs différents liés à l’acteur. Dans un réseau orienté, un partenaire compte une fois, "
         "quel que soit le sens du lien. Dans un réseau biparti, nombre de projets d’un acteur, ou d’acteurs "
         "d’un projet.",
         "Number of different actors tied to the actor. In a directed network a partner counts once, whichever "
         "way the tie points. In a two-mode network, number of projects of an actor, or of actors of a "
         "project."},
    .range = {"0 à n − 1", "0 to n − 1"},
    .undefined = {"jamais", "never"},
    .reference =
        "Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks, 1(3), "
        "215–239.",
    .compute = degree};

constinit const Measure kStrength = {
    .id = "strength",
    .scope = Scope::actor,
    .format = ValueFormat::decimal,
    .name = {"force", "strength"},
    .meaning = {"Intensité totale de la coopération de l’acteur, tous partenaires confondus.",
                "Total intensity of the actor’s cooperation, all partners together."},
    .definition = {"Somme des poids des liens de l’acteur. Dans un réseau orienté, les liens des deux sens s’ajoutent. "
                   "Avec la projection de Newman et des intensités de 1, c’est le nombre de projets menés à plusieurs.",
                   "Sum of the weights of the actor’s ties. In a directed network ties of both directions add up. With "
                   "Newman’s projection and intensities of 1, it is the number of projects carried out with others."},
    .range = {"0 et plus", "0 and more"},
    .undefined = {"jamais", "never"},
    .reference =
        "Barrat, A., Barthélemy, M., Pastor-Satorras, R. & Vespignani, A. (2004). The architecture of complex "
        "weighted networks. PNAS, 101(11), 3747–3752; Newman, M. E. J. (2001). Scientific collaboration "
        "networks. II. Physical Review E, 64, 016132.",
    .compute = strength};

constinit const Measure kActors = {
    .id = "network.n",
    .scope = Scope::network,
    .format = ValueFormat::integer,
    .name = {"nombre d’acteurs", "number of actors"},
    .meaning = {"Nombre d’acteurs retenus, y compris ceux qui n’ont aucun lien.",
                "Number of actors selected, those without ties included."},
    .definition = {"n, nombre de nœuds du réseau. Dans un réseau biparti, acteurs et projets ensemble.",
                   "n, number of nodes of the network. In a two-mode network, actors and projects together."},
    .range = {"0 et plus", "0 and more"},
    .undefined = {"jamais", "never"},
    .reference = "Wasserman, S. & Faust, K. (1994). Social Network Analysis. Cambridge University Press, chap. 4.",
    .compute = actors};

constinit const Measure kTies = {
    .id = "network.m",
    .scope = Scope::network,
    .format = ValueFormat::integer,
    .name = {"nombre de liens", "number of ties"},
    .meaning = {"Nombre de paires d’acteurs qui coopèrent.", "Number of pairs of actors that cooperate."},
    .definition = {"m, nombre de liens après fusion des liens parallèles. Dans un réseau orienté, un lien réciproque "
                   "compte pour deux. Dans un réseau biparti, nombre de participations.",
                   "m, number of ties once parallel ties are merged. In a directed network a reciprocated tie counts "
                   "twice. In a two-mode network, number of participations."},
    .range = {"0 et plus", "0 and more"},
    .undefined = {"jamais", "never"},
    .reference = "Wasserman, S. & Faust, K. (1994). Social Network Analysis. Cambridge University Press, chap. 4.",
    .compute = ties};

constinit const Measure kDensity = {
    .id = "network.density",
    .scope = Scope::network,
    .format = ValueFormat::share,
    .name = {"densité", "density"},
    .meaning = {"Part des coopérations possibles qui existent.", "Share of the possible cooperations that exist."},
    .definition =
        {"2m / (n(n − 1)). Réseau orienté\u00A0: m / (n(n − 1)). Réseau biparti\u00A0: m / (acteurs × projets).",
         "2m / (n(n − 1)). Directed network: m / (n(n − 1)). Two-mode network: m / (actors × projects)."},
    .range = {"0 à 1", "0 to 1"},
    .undefined = {"moins de deux acteurs\u202F; réseau biparti sans acteur ou sans projet",
                  "fewer than two actors; two-mode network without actors or without projects"},
    .reference =
        "Wasserman, S. & Faust, K. (1994). Social Network Analysis. Cambridge University Press, chap. 4 and 8.",
    .compute = density};

constinit const Measure kDegreeCentralization = {
    .id = "network.centralization_degree",
    .scope = Scope::network,
    .format = ValueFormat::share,
    .name = {"centralisation de degré", "degree centralisation"},
    .meaning = {"À quel point les liens passent par un seul acteur\u00A0: 1 pour une étoile, 0 si tous ont autant de "
                "partenaires.",
                "How far ties gather around a single actor: 1 for a star, 0 when all have as many partners."},
    .definition = {"Σ (degré maximal − degré) / ((n − 1)(n − 2)), degrés sans tenir compte du sens des liens.",
                   "Σ (highest degree − degree) / ((n − 1)(n − 2)), degrees regardless of the direction of ties."},
    .range = {"0 à 1", "0 to 1"},
    .undefined = {"moins de trois acteurs\u202F; réseau biparti", "fewer than three actors; two-mode network"},
    .reference =
        "Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks, 1(3), "
        "215–239.",
    .compute = degree_centralization};

}  // namespace catalogue
}  // namespace maillage
