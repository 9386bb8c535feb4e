// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "maillage/measures/catalogue.h"
#include "maillage/measures/shared.h"

namespace maillage {

const Partition& components_of(const Analysis& analysis) {
  return analysis.once<Partition>([&] { return connected_components(underlying(analysis)); });
}

namespace {

const Blocks& blocks_of(const Analysis& analysis) {
  return analysis.once<Blocks>([&] { return biconnected_components(underlying(analysis)); });
}

Values component(const Analysis& analysis) {
  Values numbers;
  for (const std::uint32_t part : components_of(analysis).part_of) numbers.emplace_back(part + 1);
  return numbers;
}

Values articulation(const Analysis& analysis) {
  Values values(analysis.network().size(), 0);
  for (const NodeId node : blocks_of(analysis).articulation) values[node.index()] = 1;
  return values;
}

double giant(const Analysis& analysis) {
  const auto& sizes = components_of(analysis).sizes;
  return sizes.empty() ? 0 : sizes.front();
}

Values component_count(const Analysis& analysis) {
  return for_network(static_cast<double>(components_of(analysis).sizes.size()));
}

Values giant_size(const Analysis& analysis) { return for_network(giant(analysis)); }

Values giant_share(const Analysis& analysis) {
  if (analysis.network().size() == 0) return for_network(std::nullopt);
  return for_network(giant(analysis) / static_cast<double>(analysis.network().size()));
}

Values articulation_count(const Analysis& analysis) {
  return for_network(static_cast<double>(blocks_of(analysis).articulation.size()));
}

Values bridge_count(const Analysis& analysis) {
  const auto& sizes = blocks_of(analysis).sizes;
  return for_network(static_cast<double>(std::count(sizes.begin(), sizes.end(), 1U)));
}

Values block_count(const Analysis& analysis) {
  return for_network(static_cast<double>(blocks_of(analysis).sizes.size()));
}

constexpr const char* kHararyReference =
    "Harary, F. (1969). Graph Theory. Addison-Wesley, chap. 3; Hopcroft, J. & Tarjan, R. (1973). Algorithm 447: "
    "efficient algorithms for graph manipulation. Communications of the ACM, 16(6), 372–378.";
constexpr const char* kComponentReference =
    "Wasserman, S. & Faust, K. (1994). Social Network Analysis. Cambridge University Press, chap. 4.";

}  // namespace

namespace catalogue {

constinit const Measure kArticulation = {
    .id = "articulation",
    .scope = Scope::actor,
    .format = ValueFormat::yes_no,
    .name = {"point d’articulation", "articulation actor"},
    .meaning = {"Oui si, sans cet acteur, des acteurs qui se tenaient ne pourraient plus se joindre.",
                "Yes if, without this actor, actors that held together could no longer reach each other."},
    .definition =
        {"1 si le retrait de l’acteur coupe sa composante en plusieurs morceaux, 0 sinon. Le sens des liens et "
         "leurs poids sont ignorés. Réseau biparti\u00A0: un projet peut aussi être un point d’articulation.",
         "1 if removing the actor splits its component into several pieces, 0 otherwise. Direction and weight "
         "of ties are ignored. Two-mode network: a project can be an articulation point too."},
    .range = {"0 ou 1", "0 or 1"},
    .undefined = {"jamais", "never"},
    .reference = kHararyReference,
    .compute = articulation};

constinit const Measure kComponent = {
    .id = "component",
    .scope = Scope::actor,
    .format = ValueFormat::integer,
    .name = {"composante", "component"},
    .meaning = {"Numéro du morceau du réseau où se trouve l’acteur\u202F; 1 est le plus grand.",
                "Number of the piece of the network the actor is in; 1 is the largest."},
    .definition =
        {"Composantes connexes numérotées de la plus grande à la plus petite\u202F; à taille égale, celle du "
         "premier acteur dans l’ordre des identifiants d’abord. Le sens des liens est ignoré.",
         "Connected components numbered from the largest to the smallest; among equals, the one with the first "
         "actor in the order of ids comes first. The direction of ties is ignored."},
    .range = {"1 au nombre de composantes", "1 to the number of components"},
    .undefined = {"jamais", "never"},
    .reference = kComponentReference,
    .compute = component};

constinit const Measure kComponents = {
    .id = "network.n_components",
    .scope = Scope::network,
    .format = ValueFormat::integer,
    .name = {"nombre de composantes", "number of components"},
    .meaning = {"Nombre de morceaux séparés dont le réseau est fait, acteurs isolés compris.",
                "Number of separate pieces the network is made of, isolated actors included."},
    .definition = {"Nombre de composantes connexes. Le sens des liens est ignoré.",
                   "Number of connected components. The direction of ties is ignored."},
    .range = {"0 à n", "0 to n"},
    .undefined = {"jamais", "never"},
    .reference = kComponentReference,
    .compute = component_count};

constinit const Measure kGiantSize = {
    .id = "network.giant_size",
    .scope = Scope::network,
    .format = ValueFormat::integer,
    .name = {"taille de la plus grande composante", "size of the largest component"},
    .meaning = {"Nombre d’acteurs du plus grand morceau du réseau.",
                "Number of actors in the largest piece of the network."},
    .definition = {"Nombre de nœuds de la plus grande composante connexe. Le sens des liens est ignoré.",
                   "Number of nodes of the largest connected component. The direction of ties is ignored."},
    .range = {"0 à n", "0 to n"},
    .undefined = {"jamais", "never"},
    .reference = kComponentReference,
    .compute = giant_size};

constinit const Measure kGiantShare = {
    .id = "network.giant_share",
    .scope = Scope::network,
    .format = ValueFormat::share,
    .name = {"part de la plus grande composante", "share of the largest component"},
    .meaning = {"Part des acteurs qui se trouvent dans le plus grand morceau du réseau.",
                "Share of the actors that are in the largest piece of the network."},
    .definition = {"Taille de la plus grande composante connexe / n. Le sens des liens est ignoré.",
                   "Size of the largest connected component / n. The direction of ties is ignored."},
    .range = {"plus de 0, à 1", "above 0, to 1"},
    .undefined = {"aucun acteur", "no actor"},
    .reference = kComponentReference,
    .compute = giant_share};

constinit const Measure kArticulations = {
    .id = "network.n_articulation",
    .scope = Scope::network,
    .format = ValueFormat::integer,
    .name = {"nombre de points d’articulation", "number of articulation actors"},
    .meaning = {"Nombre d’acteurs dont le départ couperait le réseau.",
                "Number of actors whose departure would split the network."},
    .definition = {"Nombre d’acteurs dont le retrait coupe leur composante. Le sens des liens est ignoré.",
                   "Number of actors whose removal splits their component. The direction of ties is ignored."},
    .range = {"0 à n − 2", "0 to n − 2"},
    .undefined = {"jamais", "never"},
    .reference = kHararyReference,
    .compute = articulation_count};

constinit const Measure kBridges = {
    .id = "network.n_bridges",
    .scope = Scope::network,
    .format = ValueFormat::integer,
    .name = {"nombre de ponts", "number of bridges"},
    .meaning = {"Nombre de coopérations dont la fin couperait le réseau.",
                "Number of cooperations whose end would split the network."},
    .definition = {"Nombre de liens dont le retrait coupe leur composante. Le sens des liens est ignoré.",
                   "Number of ties whose removal splits their component. The direction of ties is ignored."},
    .range = {"0 à n − 1", "0 to n − 1"},
    .undefined = {"jamais", "never"},
    .reference = kHararyReference,
    .compute = bridge_count};

constinit const Measure kBicomponents = {
    .id = "network.n_bicomponents",
    .scope = Scope::network,
    .format = ValueFormat::integer,
    .name = {"nombre de blocs", "number of blocks"},
    .meaning = {"Nombre de parties du réseau qui tiennent quel que soit l’acteur qui s’en va.",
                "Number of parts of the network that hold whichever actor leaves."},
    .definition =
        {"Nombre de composantes biconnexes\u00A0: ensembles maximaux de liens qu’aucun retrait d’un acteur ne "
         "sépare\u202F; un pont est un bloc à lui seul. Le sens des liens est ignoré.",
         "Number of biconnected components: maximal sets of ties that removing one actor does not separate; a "
         "bridge is a block by itself. The direction of ties is ignored."},
    .range = {"0 à m", "0 to m"},
    .undefined = {"jamais", "never"},
    .reference = kHararyReference,
    .compute = block_count};

}  // namespace catalogue
}  // namespace maillage
