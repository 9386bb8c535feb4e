// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/structural_holes.h"
#include "maillage/measures/catalogue.h"
#include "maillage/measures/shared.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

template <bool Weighted>
struct Holes {
  Values constraint;
  Values effective_size;
  Values efficiency;
  Values hierarchy;
};

template <bool Weighted>
Holes<Weighted> find_holes(const Network& network, const Network& underlying, int threads) {
  const kernels::StructuralHoles found =
      kernels::structural_holes(network, {.weighted = Weighted, .hierarchy = true, .threads = threads});
  Holes<Weighted> holes{found.constraint, found.effective_size, found.effective_size, found.hierarchy};
  for (const NodeId node : node_ids(network)) {
    const auto alters = static_cast<double>(underlying.neighbours(node).size());
    if (auto& efficiency = holes.efficiency[node.index()]) *efficiency /= alters;
    if (alters == 0) holes.hierarchy[node.index()] = 0;
  }
  return holes;
}

template <bool Weighted, Values Holes<Weighted>::* Part>
Values column(const Analysis& analysis) {
  const auto make = [&] {
    return find_holes<Weighted>(analysis.network(), underlying(analysis), analysis.options().threads);
  };
  return analysis.once<Holes<Weighted>>(make).*Part;
}

constexpr const char* kBurt =
    "Burt, R. S. (1992). Structural Holes: The Social Structure of Competition. Harvard University Press, chap. 2.";
constexpr Label kIsolate = {"acteur isolé", "isolated actor"};

}  // namespace

namespace catalogue {

constinit const Measure kConstraint = {
    .id = "constraint",
    .scope = Scope::actor,
    .format = ValueFormat::decimal,
    .name = {"contrainte", "constraint"},
    .meaning =
        {"À quel point l’acteur dépend de partenaires qui se tiennent entre eux\u202F; faible quand il relie des "
         "milieux séparés.",
         "How far the actor depends on partners that hang together; low when it links separate circles."},
    .definition =
        {"Σ_j (p_ij + Σ_q p_iq p_qj)² sur les partenaires j, p_ij étant la part de j dans les liens de i et q tout "
         "autre acteur du réseau. Réseau orienté\u00A0: a_ij + a_ji, un lien réciproque compte donc deux fois. "
         "Réseau biparti\u00A0: même formule entre acteurs et projets.",
         "Σ_j (p_ij + Σ_q p_iq p_qj)² over the partners j, p_ij being the share of j in the ties of i and q any "
         "other actor of the network. Directed network: a_ij + a_ji, so that a reciprocated tie counts twice. "
         "Two-mode network: the same formula between actors and projects."},
    .range = {"plus de 0\u202F; peut dépasser 1 (1,125 dans un triangle)",
              "above 0; can exceed 1 (1.125 in a triangle)"},
    .undefined = kIsolate,
    .reference = kBurt,
    .compute = column<false, &Holes<false>::constraint>};

constinit const Measure kConstraintWeighted = {
    .id = "constraint_weighted",
    .scope = Scope::actor,
    .format = ValueFormat::decimal,
    .name = {"contrainte pondérée", "weighted constraint"},
    .meaning = {"Comme la contrainte, mais l’acteur dépend davantage de ses coopérations intenses.",
                "Like constraint, but the actor depends more on its intense cooperations."},
    .definition =
        {"Contrainte où p_ij est la part de j dans la somme des poids des liens de i, tous sens confondus.",
         "Constraint where p_ij is the share of j in the sum of the weights of the ties of i, in all directions."},
    .range = {"plus de 0\u202F; peut dépasser 1", "above 0; can exceed 1"},
    .undefined = kIsolate,
    .reference = kBurt,
    .compute = column<true, &Holes<true>::constraint>};

constinit const Measure kEffectiveSize = {
    .id = "effective_size",
    .scope = Scope::actor,
    .format = ValueFormat::decimal,
    .name = {"taille efficace", "effective size"},
    .meaning = {"Nombre de partenaires qui ne font pas double emploi\u00A0: ceux qui ne sont pas déjà liés entre eux.",
                "Number of partners that do not duplicate one another: those not already tied to each other."},
    .definition =
        {"Σ_j (1 − Σ_q p_iq m_jq) sur les partenaires j, m_jq = z_jq / max_k z_jk et z = a + aᵀ. Réseau non "
         "orienté\u00A0: degré moins degré moyen des partenaires entre eux. Réseau biparti\u00A0: égale au degré.",
         "Σ_j (1 − Σ_q p_iq m_jq) over the partners j, m_jq = z_jq / max_k z_jk and z = a + aᵀ. Undirected "
         "network: degree less the mean degree of the partners among themselves. Two-mode network: equal to the "
         "degree."},
    .range = {"1 au degré", "1 to the degree"},
    .undefined = kIsolate,
    .reference = kBurt,
    .compute = column<false, &Holes<false>::effective_size>};

constinit const Measure kEffectiveSizeWeighted = {
    .id = "effective_size_weighted",
    .scope = Scope::actor,
    .format = ValueFormat::decimal,
    .name = {"taille efficace pondérée", "weighted effective size"},
    .meaning =
        {"Comme la taille efficace, mais deux partenaires font d’autant plus double emploi qu’ils coopèrent "
         "intensément.",
         "Like effective size, but two partners duplicate each other the more, the more intensely they cooperate."},
    .definition = {"Taille efficace où a_ij est le poids du lien, tous sens confondus.",
                   "Effective size where a_ij is the weight of the tie, in all directions."},
    .range = {"1 au degré", "1 to the degree"},
    .undefined = kIsolate,
    .reference = kBurt,
    .compute = column<true, &Holes<true>::effective_size>};

constinit const Measure kEfficiency = {
    .id = "efficiency",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"efficacité du réseau personnel", "efficiency"},
    .meaning = {"Part des partenaires de l’acteur qui ne font pas double emploi.",
                "Share of the actor’s partners that do not duplicate one another."},
    .definition = {"Taille efficace / nombre de partenaires. Réseau biparti\u00A0: toujours 1.",
                   "Effective size / number of partners. Two-mode network: always 1."},
    .range = {"plus de 0, à 1", "above 0, to 1"},
    .undefined = kIsolate,
    .reference = kBurt,
    .compute = column<false, &Holes<false>::efficiency>};

constinit const Measure kEfficiencyWeighted = {
    .id = "efficiency_weighted",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"efficacité pondérée du réseau personnel", "weighted efficiency"},
    .meaning =
        {"Comme l’efficacité, mais deux partenaires font d’autant plus double emploi qu’ils coopèrent intensément.",
         "Like efficiency, but two partners duplicate each other the more, the more intensely they cooperate."},
    .definition = {"Taille efficace pondérée / nombre de partenaires.",
                   "Weighted effective size / number of partners."},
    .range = {"plus de 0, à 1", "above 0, to 1"},
    .undefined = kIsolate,
    .reference = kBurt,
    .compute = column<true, &Holes<true>::efficiency>};

constinit const Measure kHierarchy = {
    .id = "hierarchy",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"hiérarchie de la contrainte", "hierarchy"},
    .meaning = {"Dit si la contrainte vient d’un seul partenaire (1) ou de tous également (0).",
                "Says whether the constraint comes from a single partner (1) or from all alike (0)."},
    .definition =
        {"Σ_j r_j ln r_j / (N ln N), r_j étant la contrainte c_ij due au partenaire j rapportée à la moyenne des N "
         "partenaires. Un seul partenaire\u00A0: 1\u202F; aucun\u00A0: 0. Réseaux orientés et bipartis\u00A0: comme "
         "la contrainte.",
         "Σ_j r_j ln r_j / (N ln N), r_j being the constraint c_ij due to partner j over the mean of the N "
         "partners. A single partner: 1; none: 0. Directed and two-mode networks: as for constraint."},
    .range = {"0 à 1", "0 to 1"},
    .undefined = {"jamais", "never"},
    .reference = kBurt,
    .compute = column<false, &Holes<false>::hierarchy>};

constinit const Measure kHierarchyWeighted = {
    .id = "hierarchy_weighted",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"hiérarchie pondérée de la contrainte", "weighted hierarchy"},
    .meaning = {"Comme la hiérarchie, mais l’acteur dépend davantage de ses coopérations intenses.",
                "Like hierarchy, but the actor depends more on its intense cooperations."},
    .definition = {"Hiérarchie de la contrainte pondérée.", "Hierarchy of the weighted constraint."},
    .range = {"0 à 1", "0 to 1"},
    .undefined = {"jamais", "never"},
    .reference = kBurt,
    .compute = column<true, &Holes<true>::hierarchy>};

}  // namespace catalogue
}  // namespace maillage
