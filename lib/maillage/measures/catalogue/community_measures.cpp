// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/catalogue.h"
#include "maillage/measures/igraph_measures.h"
#include "maillage/measures/shared.h"

namespace maillage {
namespace {

template <bool Weighted>
struct Found {
  Communities of;
};

template <bool Weighted>
const Communities& found(const Analysis& analysis) {
  const auto compute = [&] {
    return Found<Weighted>{communities(underlying(analysis), underlying_igraph_copy(analysis),
                                       {.weighted = Weighted, .seed = analysis.options().seed})};
  };
  return analysis.once<Found<Weighted>>(compute).of;
}

template <bool Weighted>
Values community(const Analysis& analysis) {
  Values numbers;
  for (const std::uint32_t part : found<Weighted>(analysis).partition.part_of) numbers.emplace_back(part + 1);
  return numbers;
}

template <bool Weighted>
Values community_count(const Analysis& analysis) {
  return for_network(static_cast<double>(found<Weighted>(analysis).partition.sizes.size()));
}

template <bool Weighted>
Values quality(const Analysis& analysis) {
  if (analysis.network().edge_count() == 0) return for_network(std::nullopt);
  return for_network(found<Weighted>(analysis).modularity);
}

constexpr const char* kReference =
    "Traag, V. A., Waltman, L. & van Eck, N. J. (2019). From Louvain to Leiden: guaranteeing well-connected "
    "communities. Scientific Reports, 9, 5233; Newman, M. E. J. & Girvan, M. (2004). Finding and evaluating community "
    "structure in networks. Physical Review E, 69, 026113.";

}  // namespace

namespace catalogue {

constinit const Measure kCommunity = {
    .id = "community",
    .scope = Scope::actor,
    .format = ValueFormat::integer,
    .name = {"communauté", "community"},
    .meaning = {"Numéro du groupe d’acteurs plus liés entre eux qu’au reste du réseau\u202F; 1 est le plus grand.",
                "Number of the group of actors more tied to each other than to the rest of the network; 1 is the "
                "largest."},
    .definition =
        {"Partition de plus forte modularité trouvée par la méthode de Leiden en plusieurs essais (un seul dans "
         "un réseau de plus de 133\u202F000 acteurs et liens), à graine fixée\u202F; poids et sens des liens ignorés. "
         "Un acteur isolé est seul dans la sienne. Numérotées de la "
         "plus grande à la plus petite, puis par le premier identifiant. Réseau biparti\u00A0: acteurs et projets "
         "ensemble, comme dans un réseau ordinaire.",
         "Partition of highest modularity found by the Leiden method in several attempts (a single one in a "
         "network of more than 133,000 actors and ties), with a fixed seed; "
         "weight and direction of ties ignored. An isolated actor is alone in its own. Numbered from the "
         "largest to the smallest, then by the first id. Two-mode network: actors and projects together, as in "
         "an ordinary network."},
    .range = {"1 au nombre de communautés", "1 to the number of communities"},
    .undefined = {"jamais", "never"},
    .reference = kReference,
    .compute = community<false>};

constinit const Measure kCommunityWeighted = {
    .id = "community_weighted",
    .scope = Scope::actor,
    .format = ValueFormat::integer,
    .name = {"communauté (liens pondérés)", "community (weighted ties)"},
    .meaning = {"Comme la communauté, mais les coopérations intenses lient davantage.",
                "Like the community, but intense cooperations bind more."},
    .definition = {"Comme la communauté, avec la modularité des poids. Réseau orienté\u00A0: les poids des deux sens "
                   "s’ajoutent.",
                   "As the community, with the modularity of weights. Directed network: weights of both directions add "
                   "up."},
    .range = {"1 au nombre de communautés", "1 to the number of communities"},
    .undefined = {"jamais", "never"},
    .reference = kReference,
    .compute = community<true>};

constinit const Measure kCommunities = {
    .id = "network.communities",
    .scope = Scope::network,
    .format = ValueFormat::integer,
    .name = {"nombre de communautés", "number of communities"},
    .meaning = {"Nombre de groupes d’acteurs plus liés entre eux qu’au reste du réseau.",
                "Number of groups of actors more tied to each other than to the rest of the network."},
    .definition =
        {"Nombre de communautés de la partition trouvée (voir «\u00A0communauté\u00A0»), acteurs isolés compris.",
         "Number of communities of the partition found (see “community”), isolated actors included."},
    .range = {"0 à n", "0 to n"},
    .undefined = {"jamais", "never"},
    .reference = kReference,
    .compute = community_count<false>};

constinit const Measure kCommunitiesWeighted = {
    .id = "network.communities_weighted",
    .scope = Scope::network,
    .format = ValueFormat::integer,
    .name = {"nombre de communautés (liens pondérés)", "number of communities (weighted ties)"},
    .meaning = {"Nombre de groupes d’acteurs, quand les coopérations intenses lient davantage.",
                "Number of groups of actors, when intense cooperations bind more."},
    .definition = {"Nombre de communautés de la partition trouvée avec les poids, acteurs isolés compris.",
                   "Number of communities of the partition found with weights, isolated actors included."},
    .range = {"0 à n", "0 to n"},
    .undefined = {"jamais", "never"},
    .reference = kReference,
    .compute = community_count<true>};

constinit const Measure kModularity = {
    .id = "network.modularity",
    .scope = Scope::network,
    .format = ValueFormat::decimal,
    .name = {"modularité", "modularity"},
    .meaning =
        {"À quel point le réseau se divise nettement en communautés\u00A0: 0 pas plus que par hasard, au-delà de 0,3 "
         "nettement.",
         "How clearly the network divides into communities: 0 no more than by chance, above 0.3 clearly."},
    .definition =
        {"Part des liens à l’intérieur des communautés trouvées, moins celle qu’on attendrait si les liens étaient "
         "tirés au hasard à degrés égaux\u00A0: Σ (L/m − (K/2m)²), L étant les liens internes d’une communauté et K "
         "la somme de ses degrés. Poids et sens des liens ignorés.",
         "Share of the ties inside the communities found, less the share expected if ties were drawn at random "
         "with the same degrees: Σ (L/m − (K/2m)²), L being the internal ties of a community and K the sum of "
         "its degrees. Weight and direction of ties are ignored."},
    .range = {"−½ à 1", "−½ to 1"},
    .undefined = {"aucun lien", "no tie"},
    .reference = kReference,
    .compute = quality<false>};

constinit const Measure kModularityWeighted = {
    .id = "network.modularity_weighted",
    .scope = Scope::network,
    .format = ValueFormat::decimal,
    .name = {"modularité pondérée", "weighted modularity"},
    .meaning = {"Comme la modularité, mais les coopérations intenses comptent davantage.",
                "Like modularity, but intense cooperations count for more."},
    .definition = {"Modularité de la partition trouvée avec les poids, les poids remplaçant le nombre de liens. Réseau "
                   "orienté\u00A0: les poids des deux sens s’ajoutent.",
                   "Modularity of the partition found with weights, weights replacing the number of ties. Directed "
                   "network: weights of both directions add up."},
    .range = {"−½ à 1", "−½ to 1"},
    .undefined = {"aucun lien", "no tie"},
    .reference = kReference,
    .compute = quality<true>};

}  // namespace catalogue
}  // namespace maillage
