// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "maillage/kernels/paths/vitality.h"
#include "maillage/measures/catalogue.h"
#include "maillage/measures/catalogue/common_labels.h"
#include "maillage/measures/shared.h"
#include "maillage/measures/structure/key_players.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

const kernels::Vitality& vitality_of(const Analysis& analysis) {
  const auto make = [&] {
    const MeasureOptions& asked = analysis.options();
    return kernels::vitality(analysis.network(), {.threads = asked.threads, .progress = asked.progress});
  };
  return analysis.once<kernels::Vitality>(make);
}

Values fragmentation_after(const Analysis& analysis) { return vitality_of(analysis).fragmentation_without; }

Values distance_fragmentation_after(const Analysis& analysis) {
  return vitality_of(analysis).distance_fragmentation_without;
}

/// The difference of two numbers that are known to so many digits: 0 where only rounding tells them apart.
double difference(double a, double b) {
  constexpr double kRounding = 1e-14;
  return std::abs(a - b) <= kRounding * std::max(std::abs(a), std::abs(b)) ? 0 : a - b;
}

/// score(vitality, node) for each actor.
template <typename Score>
Values each(const Analysis& analysis, Score score) {
  Values values;
  for (const NodeId id : node_ids(analysis.network())) values.push_back(score(vitality_of(analysis), id));
  return values;
}

Values fragmentation_increase(const Analysis& analysis) {
  return each(analysis, [](const auto& vitality, NodeId node) { return vitality.fragmentation_increase(node); });
}

/// How much lower the efficiency is, which is how much higher D_F is.
Values efficiency_loss(const Analysis& analysis) {
  const double before = vitality_of(analysis).distance_fragmentation.value_or(0);
  Values values = distance_fragmentation_after(analysis);
  for (auto& value : values) {
    if (value) value = difference(*value, before);
  }
  return values;
}

Values efficiency_after(const Analysis& analysis) {
  Values values = distance_fragmentation_after(analysis);
  for (auto& value : values) {
    if (value) *value = 1 - *value;
  }
  return values;
}

/// (E − after) / E for each actor; nothing where E is 0 or what is left has no efficiency. `scale` multiplies the
/// latter.
Values relative_loss(const Analysis& analysis, double scale) {
  Values values = efficiency_after(analysis);
  const double before = 1 - vitality_of(analysis).distance_fragmentation.value_or(1);
  for (auto& value : values) {
    if (value) value = before == 0 ? std::nullopt : std::optional(difference(before, *value * scale) / before);
  }
  return values;
}

Values loss_without(const Analysis& analysis) { return relative_loss(analysis, 1); }

/// The mean stays over all n(n − 1) pairs.
Values loss_in_place(const Analysis& analysis) {
  const auto n = static_cast<double>(analysis.network().size());
  return relative_loss(analysis, (n - 2) / n);
}

Values network_fragmentation(const Analysis& analysis) { return for_network(fragmentation(analysis.network())); }

template <bool Weighted>
Values network_distance_fragmentation(const Analysis& analysis) {
  const Values efficiency =
      (Weighted ? catalogue::kGlobalEfficiencyWeighted : catalogue::kGlobalEfficiency).compute(analysis);
  if (!efficiency.front()) return for_network(std::nullopt);
  return for_network(1 - *efficiency.front());
}

constexpr const char* kBorgatti =
    "Borgatti, S. P. (2006). Identifying sets of key players in a social network. Computational and Mathematical "
    "Organization Theory, 12(1), 21–34.";
constexpr const char* kLatora =
    "Latora, V. & Marchiori, M. (2007). A measure of centrality based on network efficiency. New Journal of Physics, "
    "9, 188; Borgatti, S. P. (2006). Identifying sets of key players in a social network. Computational and "
    "Mathematical Organization Theory, 12(1), 21–34.";
constexpr Label kFewerThanThree = {"moins de trois acteurs", "fewer than three actors"};
constexpr Label kFewerThanTwo = {"moins de deux acteurs", "fewer than two actors"};
constexpr Label kFewerThanThreeOrNoTie = {"moins de trois acteurs\u202F; aucun lien",
                                          "fewer than three actors; no tie"};

}  // namespace

namespace catalogue {

constinit const Measure kFragmentationIncrease = {
    .id = "kpp_F_increase",
    .scope = Scope::actor,
    .format = ValueFormat::decimal,
    .name = {"fragmentation causée par son départ", "fragmentation caused by its leaving"},
    .meaning = {"Part des paires d’acteurs qui ne pourraient plus se joindre si l’acteur s’en allait.",
                "Share of the pairs of actors that could no longer reach each other if the actor left."},
    .definition =
        {"F après le retrait de l’acteur, parmi ceux qui restent, moins F du réseau entier\u202F; F est la part des "
         "paires qu’aucun chemin ne joint. Négative quand l’acteur était lui-même à l’écart. Réseau orienté\u00A0: "
         "couples ordonnés, chemins dans le sens des liens.",
         "F once the actor is removed, among those who remain, less F of the whole network; F is the share of the "
         "pairs that no path joins. Negative when the actor itself stood apart. Directed network: ordered pairs, "
         "paths along the ties."},
    .range = kMinusOneToOne,
    .undefined = kFewerThanThree,
    .reference = kBorgatti,
    .compute = fragmentation_increase,
    .searches = Searches::vitality};

constinit const Measure kFragmentationAfter = {
    .id = "kpp_F_after_removal",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"fragmentation après son départ", "fragmentation after its leaving"},
    .meaning = {"Part des paires d’acteurs restants qui ne pourraient pas se joindre si l’acteur s’en allait.",
                "Share of the pairs of remaining actors that could not reach each other if the actor left."},
    .definition =
        {"F = 1 − paires jointes par un chemin / toutes les paires, dans le réseau sans l’acteur. Réseau "
         "orienté\u00A0: couples ordonnés, chemins dans le sens des liens.",
         "F = 1 − pairs joined by a path / all pairs, in the network without the actor. Directed network: ordered "
         "pairs, paths along the ties."},
    .range = kZeroToOne,
    .undefined = kFewerThanThree,
    .reference = kBorgatti,
    .compute = fragmentation_after,
    .searches = Searches::vitality};

constinit const Measure kDistanceFragmentationIncrease = {
    .id = "kpp_DF_increase",
    .scope = Scope::actor,
    .format = ValueFormat::decimal,
    .name = {"éloignement causé par son départ", "distance caused by its leaving"},
    .meaning = {"À quel point les autres acteurs s’éloigneraient les uns des autres si l’acteur s’en allait.",
                "How far the other actors would drift apart if the actor left."},
    .definition =
        {"D_F après le retrait de l’acteur, parmi ceux qui restent, moins D_F du réseau entier\u202F; D_F = 1 − "
         "moyenne de 1/d sur les paires, 1/∞ = 0, chaque lien comptant pour 1. Négative quand le retrait rapproche "
         "les autres en moyenne. Réseau orienté\u00A0: couples ordonnés, dans le sens des liens.",
         "D_F once the actor is removed, among those who remain, less D_F of the whole network; D_F = 1 − mean of "
         "1/d over pairs, 1/∞ = 0, each tie counting 1. Negative when the removal brings the others nearer on "
         "average. Directed network: ordered pairs, along the ties."},
    .range = kMinusOneToOne,
    .undefined = kFewerThanThree,
    .reference = kBorgatti,
    .compute = efficiency_loss,
    .searches = Searches::vitality};

constinit const Measure kDistanceFragmentationAfter = {
    .id = "kpp_DF_after_removal",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"éloignement après son départ", "distance after its leaving"},
    .meaning = {"À quel point les acteurs restants seraient loin les uns des autres si l’acteur s’en allait.",
                "How far apart the remaining actors would be if the actor left."},
    .definition =
        {"D_F = 1 − moyenne de 1/d sur les paires, 1/∞ = 0, dans le réseau sans l’acteur, chaque lien comptant pour "
         "1. Réseau orienté\u00A0: couples ordonnés, dans le sens des liens.",
         "D_F = 1 − mean of 1/d over pairs, 1/∞ = 0, in the network without the actor, each tie counting 1. "
         "Directed network: ordered pairs, along the ties."},
    .range = kZeroToOne,
    .undefined = kFewerThanThree,
    .reference = kBorgatti,
    .compute = distance_fragmentation_after,
    .searches = Searches::vitality};

constinit const Measure kEfficiencyLoss = {
    .id = "geff_loss_abs",
    .scope = Scope::actor,
    .format = ValueFormat::decimal,
    .name = {"perte d’efficacité globale", "loss of global efficiency"},
    .meaning = {"Ce que le réseau perdrait en efficacité globale si l’acteur s’en allait.",
                "What the network would lose in global efficiency if the actor left."},
    .definition =
        {"E(G) − E(G − v), E étant l’efficacité globale, moyenne de 1/d sur les couples d’acteurs présents. Égale à "
         "l’éloignement causé par son départ. Réseau orienté\u00A0: dans le sens des liens.",
         "E(G) − E(G − v), E being global efficiency, the mean of 1/d over ordered pairs of the actors present. "
         "Equal to the distance caused by its leaving. Directed network: along the ties."},
    .range = kMinusOneToOne,
    .undefined = kFewerThanThree,
    .reference = kLatora,
    .compute = efficiency_loss,
    .searches = Searches::vitality};

constinit const Measure kEfficiencyLossRelative = {
    .id = "geff_loss_rel",
    .scope = Scope::actor,
    .format = ValueFormat::decimal,
    .name = {"perte relative d’efficacité globale", "relative loss of global efficiency"},
    .meaning = {"Part de l’efficacité globale que le réseau perdrait si l’acteur s’en allait.",
                "Share of its global efficiency that the network would lose if the actor left."},
    .definition =
        {"(E(G) − E(G − v)) / E(G), E(G − v) étant la moyenne sur les acteurs restants. Réseau orienté\u00A0: dans le "
         "sens des liens.",
         "(E(G) − E(G − v)) / E(G), E(G − v) being the mean over the remaining actors. Directed network: along the "
         "ties."},
    .range = {"jusqu’à 1", "up to 1"},
    .undefined = kFewerThanThreeOrNoTie,
    .reference = kLatora,
    .compute = loss_without,
    .searches = Searches::vitality};

constinit const Measure kEfficiencyLossKeepingSize = {
    .id = "geff_loss_keepN_rel",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"centralité d’information", "information centrality"},
    .meaning = {"Part de l’efficacité globale perdue si l’acteur restait mais perdait tous ses liens.",
                "Share of the global efficiency lost if the actor stayed but lost all its ties."},
    .definition =
        {"(E(G) − E(G′)) / E(G), G′ étant le réseau où l’acteur est isolé mais compté\u00A0: la moyenne porte "
         "toujours sur n(n − 1) couples. Jamais négative. Réseau orienté\u00A0: dans le sens des liens.",
         "(E(G) − E(G′)) / E(G), G′ being the network where the actor is isolated but counted: the mean is always "
         "over n(n − 1) pairs. Never negative. Directed network: along the ties."},
    .range = kZeroToOne,
    .undefined = kFewerThanThreeOrNoTie,
    .reference = kLatora,
    .compute = loss_in_place,
    .searches = Searches::vitality};

constinit const Measure kEfficiencyAfter = {
    .id = "geff_after_removal",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"efficacité globale après son départ", "global efficiency after its leaving"},
    .meaning = {"Efficacité globale du réseau si l’acteur s’en allait.",
                "Global efficiency of the network if the actor left."},
    .definition =
        {"E(G − v), moyenne de 1/d sur les couples d’acteurs restants. Réseau orienté\u00A0: dans le sens des liens.",
         "E(G − v), mean of 1/d over ordered pairs of the remaining actors. Directed network: along the ties."},
    .range = kZeroToOne,
    .undefined = kFewerThanThree,
    .reference = kLatora,
    .compute = efficiency_after,
    .searches = Searches::vitality};

constinit const Measure kFragmentation = {
    .id = "network.kpp_F",
    .scope = Scope::network,
    .format = ValueFormat::share,
    .name = {"fragmentation", "fragmentation"},
    .meaning = {"Part des paires d’acteurs qui ne peuvent pas se joindre.",
                "Share of the pairs of actors that cannot reach "
                "each other."},
    .definition =
        {"F = 1 − Σ s(s − 1) / (n(n − 1)) sur les composantes de taille s. Réseau orienté\u00A0: 1 − couples joints "
         "par un chemin dans le sens des liens / n(n − 1).",
         "F = 1 − Σ s(s − 1) / (n(n − 1)) over components of size s. Directed network: 1 − ordered pairs joined by "
         "a path along the ties / n(n − 1)."},
    .range = kZeroToOne,
    .undefined = kFewerThanTwo,
    .reference = kBorgatti,
    .compute = network_fragmentation};

constinit const Measure kDistanceFragmentation = {
    .id = "network.kpp_DF",
    .scope = Scope::network,
    .format = ValueFormat::share,
    .name = {"fragmentation selon les distances", "distance-weighted fragmentation"},
    .meaning = {"À quel point les acteurs sont loin les uns des autres\u00A0: 0 si tous coopèrent avec tous.",
                "How far apart the actors are: 0 when everyone cooperates with everyone."},
    .definition =
        {"D_F = 1 − Σ 1/d / (n(n − 1)) sur les couples d’acteurs, 1/∞ = 0, chaque lien comptant pour 1\u00A0: 1 − "
         "efficacité globale. Réseau orienté\u00A0: dans le sens des liens.",
         "D_F = 1 − Σ 1/d / (n(n − 1)) over ordered pairs of actors, 1/∞ = 0, each tie counting 1: 1 − global "
         "efficiency. Directed network: along the ties."},
    .range = kZeroToOne,
    .undefined = kFewerThanTwo,
    .reference = kBorgatti,
    .compute = network_distance_fragmentation<false>,
    .searches = Searches::distances};

constinit const Measure kDistanceFragmentationWeighted = {
    .id = "network.kpp_DF_w",
    .scope = Scope::network,
    .format = ValueFormat::decimal,
    .name = {"fragmentation pondérée selon les distances", "weighted distance-weighted fragmentation"},
    .meaning = {"Comme la fragmentation selon les distances, mais une coopération intense rapproche davantage.",
                "Like distance-weighted fragmentation, but an intense cooperation brings nearer."},
    .definition = {"1 − Σ 1/d / (n(n − 1)), un lien de poids w ayant pour longueur 1/w\u202F; négative quand des poids "
                   "dépassent 1.",
                   "1 − Σ 1/d / (n(n − 1)), a tie of weight w having length 1/w; negative when weights exceed 1."},
    .range = {"1 − poids maximal, à 1", "1 − highest weight, to 1"},
    .undefined = kFewerThanTwo,
    .reference = kBorgatti,
    .compute = network_distance_fragmentation<true>,
    .searches = Searches::weighted_distances};

}  // namespace catalogue
}  // namespace maillage
