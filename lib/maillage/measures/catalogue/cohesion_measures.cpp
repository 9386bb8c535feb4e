// SPDX-License-Identifier: GPL-3.0-or-later
#include <numeric>

#include "maillage/kernels/triangles.h"
#include "maillage/measures/catalogue.h"
#include "maillage/measures/igraph_measures.h"
#include "maillage/measures/shared.h"
#include "maillage/measures/structure/triangles.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

const kernels::Triangles& triangles_of(const Analysis& analysis) {
  return analysis.once<kernels::Triangles>(
      [&] { return kernels::triangles(underlying(analysis), analysis.options().threads); });
}

Values coreness_numbers(const Analysis& analysis) { return defined(coreness(underlying_igraph_copy(analysis))); }

Values triangle_counts(const Analysis& analysis) { return defined(triangles_of(analysis).closed); }

Values clustering(const Analysis& analysis) {
  if (analysis.network().two_mode()) return Values(analysis.network().size());
  return kernels::clustering(triangles_of(analysis));
}

Values clustering_weighted(const Analysis& analysis) {
  const Network& network = underlying(analysis);
  Values values(network.size());
  if (network.two_mode()) return values;
  const std::vector<double> around = triangle_weights(network);
  for (const NodeId node : node_ids(network)) {
    const auto weights = network.weights(node);
    if (weights.size() < 2) continue;
    const double strength = std::accumulate(weights.begin(), weights.end(), 0.0);
    values[node.index()] = around[node.index()] / (strength * static_cast<double>(weights.size() - 1));
  }
  return values;
}

Values transitivity(const Analysis& analysis) {
  if (analysis.network().two_mode()) return for_network(std::nullopt);
  return for_network(kernels::transitivity(triangles_of(analysis)));
}

Values triangle_total(const Analysis& analysis) {
  const auto& closed = triangles_of(analysis).closed;
  return for_network(static_cast<double>(std::accumulate(closed.begin(), closed.end(), std::uint64_t{0}) / 3));
}

}  // namespace

namespace catalogue {

constinit const Measure kCoreness = {
    .id = "coreness",
    .scope = Scope::actor,
    .format = ValueFormat::integer,
    .name = {"indice de cœur", "coreness"},
    .meaning = {"À quel point l’acteur appartient au noyau dense du réseau, où chacun a beaucoup de partenaires.",
                "How deep the actor belongs to the dense kernel of the network, where everyone has many partners."},
    .definition =
        {"Plus grand k tel que l’acteur appartient à un ensemble dont tous les membres ont au moins k partenaires "
         "dans l’ensemble (k-cœur). Le sens des liens et leurs poids sont ignorés.",
         "Largest k such that the actor belongs to a set whose members all have at least k partners within the "
         "set (k-core). Direction and weight of ties are ignored."},
    .range = {"0 à n − 1", "0 to n − 1"},
    .undefined = {"jamais", "never"},
    .reference = "Seidman, S. B. (1983). Network structure and minimum degree. Social Networks, 5(3), 269–287.",
    .compute = coreness_numbers};

constinit const Measure kClustering = {
    .id = "clustering",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"coefficient de regroupement", "clustering coefficient"},
    .meaning = {"Part des paires de partenaires de l’acteur qui coopèrent aussi entre eux.",
                "Share of the pairs of the actor’s partners that also cooperate with each other."},
    .definition = {"2 × triangles / (k(k − 1)), k étant le degré. Le sens des liens et leurs poids sont ignorés.",
                   "2 × triangles / (k(k − 1)), k being the degree. Direction and weight of ties are ignored."},
    .range = {"0 à 1", "0 to 1"},
    .undefined = {"moins de deux partenaires\u202F; réseau biparti, où il n’y a pas de triangle",
                  "fewer than two partners; two-mode network, where there are no triangles"},
    .reference =
        "Watts, D. J. & Strogatz, S. H. (1998). Collective dynamics of “small-world” networks. Nature, 393, "
        "440–442.",
    .compute = clustering};

constinit const Measure kClusteringWeighted = {
    .id = "clustering_weighted",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"coefficient de regroupement pondéré", "weighted clustering coefficient"},
    .meaning = {"Comme le coefficient de regroupement, en comptant davantage les partenaires avec qui l’acteur coopère "
                "le plus.",
                "Like the clustering coefficient, counting more the partners the actor cooperates most with."},
    .definition =
        {"Σ sur les triangles de l’acteur i avec j et h de (w_ij + w_ih) / (s(k − 1)), s étant la force et k le "
         "degré de i (Barrat et al.). Réseau orienté\u00A0: les poids des deux sens s’ajoutent.",
         "Σ over the triangles of the actor i with j and h of (w_ij + w_ih) / (s(k − 1)), s being the strength "
         "and k the degree of i (Barrat et al.). Directed network: weights of both directions add up."},
    .range = {"0 à 1", "0 to 1"},
    .undefined = {"moins de deux partenaires\u202F; réseau biparti, où il n’y a pas de triangle",
                  "fewer than two partners; two-mode network, where there are no triangles"},
    .reference =
        "Barrat, A., Barthélemy, M., Pastor-Satorras, R. & Vespignani, A. (2004). The architecture of complex "
        "weighted networks. PNAS, 101(11), 3747–3752.",
    .compute = clustering_weighted};

constinit const Measure kTriangles = {
    .id = "triangles",
    .scope = Scope::actor,
    .format = ValueFormat::integer,
    .name = {"triangles", "triangles"},
    .meaning = {"Nombre de paires de partenaires de l’acteur qui coopèrent aussi entre eux.",
                "Number of pairs of the actor’s partners that also cooperate with each other."},
    .definition =
        {"Nombre de trios d’acteurs tous liés entre eux dont l’acteur fait partie. Le sens des liens est ignoré. "
         "Toujours 0 dans un réseau biparti.",
         "Number of trios of actors all tied to each other that the actor belongs to. The direction of ties is "
         "ignored. Always 0 in a two-mode network."},
    .range = {"0 à (n − 1)(n − 2) / 2", "0 to (n − 1)(n − 2) / 2"},
    .undefined = {"jamais", "never"},
    .reference = "Wasserman, S. & Faust, K. (1994). Social Network Analysis. Cambridge University Press, chap. 6.",
    .compute = triangle_counts};

constinit const Measure kTransitivity = {
    .id = "network.transitivity",
    .scope = Scope::network,
    .format = ValueFormat::share,
    .name = {"transitivité", "transitivity"},
    .meaning = {"Probabilité que deux partenaires d’un même acteur coopèrent aussi entre eux.",
                "Probability that two partners of the same actor also cooperate with each other."},
    .definition = {"3 × triangles / paires de liens qui ont un acteur en commun. Le sens des liens et leurs poids sont "
                   "ignorés.",
                   "3 × triangles / pairs of ties that share an actor. Direction and weight of ties are ignored."},
    .range = {"0 à 1", "0 to 1"},
    .undefined = {"aucun acteur n’a deux partenaires\u202F; réseau biparti, où il n’y a pas de triangle",
                  "no actor has two partners; two-mode network, where there are no triangles"},
    .reference =
        "Wasserman, S. & Faust, K. (1994). Social Network Analysis. Cambridge University Press, p. 243; Newman, M. "
        "E. J., Strogatz, S. H. & Watts, D. J. (2001). Random graphs with arbitrary degree distributions. Physical "
        "Review E, 64, 026118.",
    .compute = transitivity};

constinit const Measure kTrianglesTotal = {
    .id = "network.triangles_total",
    .scope = Scope::network,
    .format = ValueFormat::integer,
    .name = {"nombre de triangles", "number of triangles"},
    .meaning = {"Nombre de trios d’acteurs qui coopèrent tous les uns avec les autres.",
                "Number of trios of actors that all cooperate with each other."},
    .definition =
        {"Nombre de trios de nœuds tous liés entre eux. Le sens des liens est ignoré. Toujours 0 dans un réseau "
         "biparti.",
         "Number of trios of nodes all tied to each other. The direction of ties is ignored. Always 0 in a "
         "two-mode network."},
    .range = {"0 à n(n − 1)(n − 2) / 6", "0 to n(n − 1)(n − 2) / 6"},
    .undefined = {"jamais", "never"},
    .reference = "Wasserman, S. & Faust, K. (1994). Social Network Analysis. Cambridge University Press, chap. 6.",
    .compute = triangle_total};

}  // namespace catalogue
}  // namespace maillage
