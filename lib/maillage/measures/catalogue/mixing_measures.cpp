// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/catalogue.h"
#include "maillage/measures/catalogue/common_labels.h"
#include "maillage/measures/shared.h"
#include "maillage/measures/structure/mixing.h"

namespace maillage {
namespace {

template <bool Weighted>
struct Ties {
  ExternalInternalTies of;
};

/// \pre not two-mode
template <bool Weighted>
const ExternalInternalTies& ties_of(const Analysis& analysis) {
  return analysis
      .once<Ties<Weighted>>([&] { return Ties<Weighted>{external_internal_ties(underlying(analysis), Weighted)}; })
      .of;
}

template <bool Weighted>
Values actor_index(const Analysis& analysis) {
  if (analysis.network().two_mode()) return Values(analysis.network().size());
  Values values;
  for (const ExternalInternal& ties : ties_of<Weighted>(analysis).of_actor) values.push_back(ties.index());
  return values;
}

template <bool Weighted>
Values participation_values(const Analysis& analysis) {
  if (analysis.network().two_mode()) return Values(analysis.network().size());
  return participation(underlying(analysis), Weighted);
}

template <bool Weighted>
Values network_index(const Analysis& analysis) {
  if (analysis.network().two_mode()) return for_network(std::nullopt);
  return for_network(ties_of<Weighted>(analysis).network.index());
}

template <bool Weighted, double ExternalInternal::* Part>
Values network_ties(const Analysis& analysis) {
  if (analysis.network().two_mode()) return for_network(std::nullopt);
  return for_network(ties_of<Weighted>(analysis).network.*Part);
}

Values expected_index(const Analysis& analysis) {
  if (analysis.network().two_mode()) return for_network(std::nullopt);
  return for_network(expected_external_internal_index(analysis.network()));
}

template <bool Weighted, std::optional<double> (*Score)(const MixingMatrix&, bool)>
Values of_matrix(const Analysis& analysis) {
  const Network& network = analysis.network();
  if (network.two_mode()) return for_network(std::nullopt);
  return for_network(Score(mixing_matrix(network, Weighted), network.directed()));
}

Values degree_assortativity_value(const Analysis& analysis) {
  return for_network(degree_assortativity(analysis.network()));
}

constexpr const char* kKrackhardt =
    "Krackhardt, D. & Stern, R. N. (1988). Informal networks and organizational crises: an experimental simulation. "
    "Social Psychology Quarterly, 51(2), 123–140.";
constexpr const char* kGuimera =
    "Guimerà, R. & Amaral, L. A. N. (2005). Functional cartography of complex metabolic networks. Nature, 433, "
    "895–900.";
constexpr const char* kNewmanMixing =
    "Newman, M. E. J. (2003). Mixing patterns in networks. Physical Review E, 67, 026126.";
constexpr const char* kNewmanModularity =
    "Newman, M. E. J. & Girvan, M. (2004). Finding and evaluating community structure in networks. Physical Review E, "
    "69, 026113; Leicht, E. A. & Newman, M. E. J. (2008). Community structure in directed networks. Physical Review "
    "Letters, 100, 118703.";

constexpr Label kNoTies = {"aucun lien\u202F; réseau biparti", "no tie; two-mode network"};

}  // namespace

namespace catalogue {

constinit const Measure kExternalInternal = {
    .id = "ei_index",
    .scope = Scope::actor,
    .format = ValueFormat::decimal,
    .name = {"indice E-I", "E-I index"},
    .meaning = {"Dit si l’acteur coopère plutôt avec d’autres types que le sien (1) ou avec ses semblables (−1).",
                "Says whether the actor cooperates rather with other kinds than its own (1) or with its like (−1)."},
    .definition =
        {"(E − I) / (E + I), E étant le nombre de partenaires d’un autre type et I celui de partenaires du même "
         "type. Un acteur sans type est du type «\u00A0inconnu\u00A0». Le sens des liens est ignoré.",
         "(E − I) / (E + I), E being the number of partners of another kind and I that of partners of the same "
         "kind. An actor without kind is of the kind “unknown”. The direction of ties is ignored."},
    .range = kMinusOneToOne,
    .undefined = {"acteur isolé\u202F; réseau biparti", "isolated actor; two-mode network"},
    .reference = kKrackhardt,
    .compute = actor_index<false>,
    .domain = kOneMode};

constinit const Measure kExternalInternalWeighted = {
    .id = "ei_index_weighted",
    .scope = Scope::actor,
    .format = ValueFormat::decimal,
    .name = {"indice E-I pondéré", "weighted E-I index"},
    .meaning = {"Comme l’indice E-I, mais les coopérations intenses comptent davantage.",
                "Like the E-I index, but intense cooperations count for more."},
    .definition =
        {"(E − I) / (E + I), E et I étant les sommes des poids des liens de l’acteur avec d’autres types et avec "
         "le sien. Le sens des liens est ignoré\u00A0: les poids des deux sens s’ajoutent.",
         "(E − I) / (E + I), E and I being the sums of the weights of the actor’s ties with other kinds and with "
         "its own. The direction of ties is ignored: weights of both directions add up."},
    .range = kMinusOneToOne,
    .undefined = {"acteur isolé\u202F; réseau biparti", "isolated actor; two-mode network"},
    .reference = kKrackhardt,
    .compute = actor_index<true>,
    .domain = kOneMode};

constinit const Measure kParticipation = {
    .id = "participation",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"coefficient de participation", "participation coefficient"},
    .meaning = {"À quel point les partenaires de l’acteur sont de types variés\u00A0: 0 s’ils sont tous du même.",
                "How varied the kinds of the actor’s partners are: 0 when all are of one kind."},
    .definition =
        {"1 − Σ (k_s / k)² sur les types s, k étant le nombre de partenaires et k_s celui de partenaires du "
         "type s. Le sens des liens est ignoré.",
         "1 − Σ (k_s / k)² over the kinds s, k being the number of partners and k_s that of partners of kind s. "
         "The direction of ties is ignored."},
    .range = {"0 à 1 − 1/nombre de types", "0 to 1 − 1/number of kinds"},
    .undefined = {"acteur isolé\u202F; réseau biparti", "isolated actor; two-mode network"},
    .reference = kGuimera,
    .compute = participation_values<false>,
    .domain = kOneMode};

constinit const Measure kParticipationWeighted = {
    .id = "participation_weighted",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"coefficient de participation pondéré", "weighted participation coefficient"},
    .meaning = {"Comme le coefficient de participation, mais les coopérations intenses comptent davantage.",
                "Like the participation coefficient, but intense cooperations count for more."},
    .definition =
        {"1 − Σ (w_s / w)² sur les types s, w étant la somme des poids des liens de l’acteur et w_s celle de ses "
         "liens avec le type s. Le sens des liens est ignoré\u00A0: les poids des deux sens s’ajoutent.",
         "1 − Σ (w_s / w)² over the kinds s, w being the sum of the weights of the actor’s ties and w_s that of "
         "its ties with kind s. The direction of ties is ignored: weights of both directions add up."},
    .range = {"0 à 1 − 1/nombre de types", "0 to 1 − 1/number of kinds"},
    .undefined = {"acteur isolé\u202F; réseau biparti", "isolated actor; two-mode network"},
    .reference = kGuimera,
    .compute = participation_values<true>,
    .domain = kOneMode};

constinit const Measure kInternalTies = {
    .id = "network.ei_internal_ties",
    .scope = Scope::network,
    .format = ValueFormat::integer,
    .name = {"liens internes aux types", "ties within kinds"},
    .meaning = {"Nombre de paires d’acteurs du même type qui coopèrent.",
                "Number of pairs of actors of the same kind that cooperate."},
    .definition =
        {"I, nombre de liens entre acteurs du même type. Le sens des liens est ignoré\u00A0: un lien réciproque "
         "compte une fois.",
         "I, number of ties between actors of the same kind. The direction of ties is ignored: a reciprocated "
         "tie counts once."},
    .range = {"0 à m", "0 to m"},
    .undefined = kTwoMode,
    .reference = kKrackhardt,
    .compute = network_ties<false, &ExternalInternal::internal>,
    .domain = kOneMode};

constinit const Measure kInternalTiesWeighted = {
    .id = "network.ei_internal_ties_w",
    .scope = Scope::network,
    .format = ValueFormat::decimal,
    .name = {"poids des liens internes aux types", "weight of the ties within kinds"},
    .meaning = {"Intensité totale de la coopération entre acteurs du même type.",
                "Total intensity of the cooperation between actors of the same kind."},
    .definition = {"Somme des poids des liens entre acteurs du même type, tous sens confondus.",
                   "Sum of the weights of the ties between actors of the same kind, in all directions."},
    .range = {"0 et plus", "0 and more"},
    .undefined = kTwoMode,
    .reference = kKrackhardt,
    .compute = network_ties<true, &ExternalInternal::internal>,
    .domain = kOneMode};

constinit const Measure kExternalTies = {
    .id = "network.ei_external_ties",
    .scope = Scope::network,
    .format = ValueFormat::integer,
    .name = {"liens entre types", "ties between kinds"},
    .meaning = {"Nombre de paires d’acteurs de types différents qui coopèrent.",
                "Number of pairs of actors of different kinds that cooperate."},
    .definition =
        {"E, nombre de liens entre acteurs de types différents. Le sens des liens est ignoré\u00A0: un lien "
         "réciproque compte une fois.",
         "E, number of ties between actors of different kinds. The direction of ties is ignored: a reciprocated "
         "tie counts once."},
    .range = {"0 à m", "0 to m"},
    .undefined = kTwoMode,
    .reference = kKrackhardt,
    .compute = network_ties<false, &ExternalInternal::external>,
    .domain = kOneMode};

constinit const Measure kExternalTiesWeighted = {
    .id = "network.ei_external_ties_w",
    .scope = Scope::network,
    .format = ValueFormat::decimal,
    .name = {"poids des liens entre types", "weight of the ties between kinds"},
    .meaning = {"Intensité totale de la coopération entre acteurs de types différents.",
                "Total intensity of the cooperation between actors of different kinds."},
    .definition = {"Somme des poids des liens entre acteurs de types différents, tous sens confondus.",
                   "Sum of the weights of the ties between actors of different kinds, in all directions."},
    .range = {"0 et plus", "0 and more"},
    .undefined = kTwoMode,
    .reference = kKrackhardt,
    .compute = network_ties<true, &ExternalInternal::external>,
    .domain = kOneMode};

constinit const Measure kExternalInternalGlobal = {
    .id = "network.ei_global",
    .scope = Scope::network,
    .format = ValueFormat::decimal,
    .name = {"indice E-I du réseau", "E-I index of the network"},
    .meaning = {"Dit si les coopérations franchissent les types d’acteurs (1) ou restent entre semblables (−1).",
                "Says whether cooperations cross the kinds of actors (1) or stay among the like (−1)."},
    .definition =
        {"(E − I) / (E + I), E étant le nombre de liens entre types et I celui de liens internes aux types. Le "
         "sens des liens est ignoré. À lire à côté de sa valeur attendue, qui dépend de la taille des types.",
         "(E − I) / (E + I), E being the number of ties between kinds and I that of ties within kinds. The "
         "direction of ties is ignored. To be read beside its expected value, which depends on the sizes of the "
         "kinds."},
    .range = kMinusOneToOne,
    .undefined = kNoTies,
    .reference = kKrackhardt,
    .compute = network_index<false>,
    .domain = kOneMode};

constinit const Measure kExternalInternalGlobalWeighted = {
    .id = "network.ei_global_w",
    .scope = Scope::network,
    .format = ValueFormat::decimal,
    .name = {"indice E-I pondéré du réseau", "weighted E-I index of the network"},
    .meaning = {"Comme l’indice E-I du réseau, mais les coopérations intenses comptent davantage.",
                "Like the E-I index of the network, but intense cooperations count for more."},
    .definition =
        {"(E − I) / (E + I), E et I étant les sommes des poids des liens entre types et internes aux types. Le "
         "sens des liens est ignoré.",
         "(E − I) / (E + I), E and I being the sums of the weights of the ties between and within kinds. The "
         "direction of ties is ignored."},
    .range = kMinusOneToOne,
    .undefined = kNoTies,
    .reference = kKrackhardt,
    .compute = network_index<true>,
    .domain = kOneMode};

constinit const Measure kExternalInternalExpected = {
    .id = "network.ei_expected_if_ties_uniform",
    .scope = Scope::network,
    .format = ValueFormat::decimal,
    .name = {"indice E-I attendu", "expected E-I index"},
    .meaning = {"Indice E-I qu’aurait le réseau si les types n’y étaient pour rien.",
                "E-I index the network would have if kinds did not matter."},
    .definition =
        {"(E − I) / (E + I) sur toutes les paires d’acteurs, liées ou non\u00A0: la valeur autour de laquelle "
         "l’indice varie quand les liens tombent au hasard.",
         "(E − I) / (E + I) over all pairs of actors, tied or not: the value around which the index varies when "
         "ties fall at random."},
    .range = kMinusOneToOne,
    .undefined = {"moins de deux acteurs\u202F; réseau biparti", "fewer than two actors; two-mode network"},
    .reference = kKrackhardt,
    .compute = expected_index,
    .domain = kOneMode};

constinit const Measure kKindAssortativity = {
    .id = "network.assortativity_kind",
    .scope = Scope::network,
    .format = ValueFormat::decimal,
    .name = {"assortativité par type", "assortativity by kind"},
    .meaning =
        {"Qui se ressemble s’assemble-t-il\u202F? 1 si tous les liens restent dans leur type, 0 si les types ne "
         "comptent pas, négatif si l’on coopère surtout avec d’autres types.",
         "Do birds of a feather flock together? 1 when all ties stay within their kind, 0 when kinds do not matter, "
         "negative when actors cooperate above all with other kinds."},
    .definition =
        {"(Σ e_ii − Σ a_i b_i) / (1 − Σ a_i b_i), e_ij étant la part des extrémités de liens qui vont du type i "
         "au type j, a et b ses sommes par ligne et par colonne. Réseau orienté\u00A0: dans le sens des liens.",
         "(Σ e_ii − Σ a_i b_i) / (1 − Σ a_i b_i), e_ij being the share of tie ends that go from kind i to kind "
         "j, a and b its sums by row and by column. Directed network: along the ties."},
    .range = kMinusOneToOne,
    .undefined = {"aucun lien\u202F; tous les liens dans un seul type\u202F; réseau biparti",
                  "no tie; all ties within a single kind; two-mode network"},
    .reference = kNewmanMixing,
    .compute = of_matrix<false, kind_assortativity>,
    .domain = kOneMode};

constinit const Measure kKindAssortativityWeighted = {
    .id = "network.assortativity_kind_w",
    .scope = Scope::network,
    .format = ValueFormat::decimal,
    .name = {"assortativité par type pondérée", "weighted assortativity by kind"},
    .meaning = {"Comme l’assortativité par type, mais les coopérations intenses comptent davantage.",
                "Like assortativity by kind, but intense cooperations count for more."},
    .definition = {"Assortativité par type, e_ij étant la part du poids des liens au lieu de leur nombre.",
                   "Assortativity by kind, e_ij being the share of the weight of ties instead of their number."},
    .range = kMinusOneToOne,
    .undefined = {"aucun lien\u202F; tous les liens dans un seul type\u202F; réseau biparti",
                  "no tie; all ties within a single kind; two-mode network"},
    .reference = kNewmanMixing,
    .compute = of_matrix<true, kind_assortativity>,
    .domain = kOneMode};

constinit const Measure kKindModularity = {
    .id = "network.modularity_kind",
    .scope = Scope::network,
    .format = ValueFormat::decimal,
    .name = {"modularité des types", "modularity of the kinds"},
    .meaning =
        {"Les types d’acteurs forment-ils des groupes qui coopèrent surtout entre eux\u202F? 0 s’ils ne comptent pas.",
         "Do the kinds of actors form groups that cooperate above all among themselves? 0 when they do not matter."},
    .definition =
        {"Σ e_ii − Σ a_i b_i\u00A0: part des liens internes aux types, moins celle qu’on attendrait au hasard avec "
         "les mêmes degrés. Réseau orienté\u00A0: dans le sens des liens (Leicht et Newman).",
         "Σ e_ii − Σ a_i b_i: share of the ties within kinds, less that expected at random with the same degrees. "
         "Directed network: along the ties (Leicht and Newman)."},
    .range = {"−1/2 à 1\u202F; −1 à 1 dans un réseau orienté", "−1/2 to 1; −1 to 1 in a directed network"},
    .undefined = kNoTies,
    .reference = kNewmanModularity,
    .compute = of_matrix<false, kind_modularity>,
    .domain = kOneMode};

constinit const Measure kKindModularityWeighted = {
    .id = "network.modularity_kind_w",
    .scope = Scope::network,
    .format = ValueFormat::decimal,
    .name = {"modularité pondérée des types", "weighted modularity of the kinds"},
    .meaning = {"Comme la modularité des types, mais les coopérations intenses comptent davantage.",
                "Like the modularity of the kinds, but intense cooperations count for more."},
    .definition = {"Σ e_ii − Σ a_i b_i, e_ij étant la part du poids des liens au lieu de leur nombre.",
                   "Σ e_ii − Σ a_i b_i, e_ij being the share of the weight of ties instead of their number."},
    .range = {"−1/2 à 1\u202F; −1 à 1 dans un réseau orienté", "−1/2 to 1; −1 to 1 in a directed network"},
    .undefined = kNoTies,
    .reference = kNewmanModularity,
    .compute = of_matrix<true, kind_modularity>,
    .domain = kOneMode};

constinit const Measure kDegreeAssortativity = {
    .id = "network.assortativity_degree",
    .scope = Scope::network,
    .format = ValueFormat::decimal,
    .name = {"assortativité de degré", "degree assortativity"},
    .meaning = {"Dit si les acteurs bien entourés coopèrent entre eux (1) ou avec des acteurs peu liés (−1).",
                "Says whether well-connected actors cooperate with each other (1) or with little-connected ones (−1)."},
    .definition =
        {"Corrélation de Pearson entre les degrés des deux extrémités des liens, chaque lien pris dans les deux "
         "sens. Réseau orienté\u00A0: degré sortant de l’origine et degré entrant de la destination. Réseau "
         "biparti\u00A0: entre acteurs et projets.",
         "Pearson correlation between the degrees at the two ends of ties, each tie taken both ways. Directed "
         "network: out-degree of the source and in-degree of the target. Two-mode network: between actors and "
         "projects."},
    .range = kMinusOneToOne,
    .undefined = {"aucun lien, ou degrés tous égaux", "no tie, or all degrees equal"},
    .reference = "Newman, M. E. J. (2002). Assortative mixing in networks. Physical Review Letters, 89, 208701.",
    .compute = degree_assortativity_value};

}  // namespace catalogue
}  // namespace maillage
