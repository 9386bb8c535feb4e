// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/catalogue.h"
#include "maillage/measures/catalogue/common_labels.h"
#include "maillage/measures/core_fit.h"
#include "maillage/measures/shared.h"

namespace maillage {

const std::optional<CorePeriphery>& core_periphery_of(const Analysis& analysis) {
  using Fit = std::optional<CorePeriphery>;
  const auto make = [&]() -> Fit {
    if (analysis.network().two_mode()) return std::nullopt;
    return core_periphery(underlying(analysis));
  };
  return analysis.once<Fit>(make);
}

namespace {

Values core(const Analysis& analysis) {
  Values values(analysis.network().size());
  const auto& found = core_periphery_of(analysis);
  if (!found) return values;
  for (auto& value : values) value = 0;
  for (const NodeId node : found->core) values[node.index()] = 1;
  return values;
}

Values core_size(const Analysis& analysis) {
  const auto& found = core_periphery_of(analysis);
  if (!found) return for_network(std::nullopt);
  return for_network(static_cast<double>(found->core.size()));
}

template <double CorePeriphery::* Part>
Values of_fit(const Analysis& analysis) {
  const auto& found = core_periphery_of(analysis);
  if (!found) return for_network(std::nullopt);
  return for_network((*found).*Part);
}

constexpr const char* kBorgattiEverett =
    "Borgatti, S. P. & Everett, M. G. (2000). Models of core/periphery structures. Social Networks, 21(4), 375–395.";
constexpr Label kUndefined = {"moins de cinq acteurs, aucun lien, ou toutes les paires liées\u202F; réseau biparti",
                              "fewer than five actors, no tie, or all pairs tied; two-mode network"};

}  // namespace

namespace catalogue {

constinit const Measure kCore = {
    .id = "core",
    .scope = Scope::actor,
    .format = ValueFormat::yes_no,
    .name = {"membre du cœur", "member of the core"},
    .meaning =
        {"Oui si l’acteur est du cœur du réseau, dont les membres sont liés entre eux et avec les autres.",
         "Yes if the actor is of the core of the network, whose members are tied to each other and to the others."},
    .definition =
        {"1 pour les membres du cœur du modèle discret de Borgatti et Everett, 0 pour la périphérie\u00A0: le cœur "
         "de trois acteurs au moins dont le motif idéal (une paire est liée si l’un des deux est du cœur) est le "
         "mieux corrélé aux liens. Tous les cœurs jusqu’à 18 acteurs\u202F; au-delà, recherche gloutonne avec "
         "échanges, toujours la même. Sens et poids des liens sont ignorés.",
         "1 for the members of the core of Borgatti and Everett’s discrete model, 0 for the periphery: the core of "
         "three actors or more whose ideal pattern (a pair is tied when one of the two is in the core) correlates "
         "best with the ties. All cores up to 18 actors; beyond, a greedy search with exchanges, always the same. "
         "Direction and weight of ties are ignored."},
    .range = {"oui ou non", "yes or no"},
    .undefined = kUndefined,
    .reference = kBorgattiEverett,
    .compute = core,
    .domain = kOneMode};

constinit const Measure kCoreSize = {
    .id = "network.core_size",
    .scope = Scope::network,
    .format = ValueFormat::integer,
    .name = {"taille du cœur", "size of the core"},
    .meaning = {"Nombre d’acteurs du cœur du réseau.", "Number of actors in the core of the network."},
    .definition = {"Nombre de membres du cœur du modèle cœur-périphérie qui s’ajuste le mieux, trois au moins.",
                   "Number of members of the core of the best-fitting core–periphery model, three at least."},
    .range = {"3 à n − 2", "3 to n − 2"},
    .undefined = kUndefined,
    .reference = kBorgattiEverett,
    .compute = core_size,
    .domain = kOneMode};

constinit const Measure kCoreDensity = {
    .id = "network.core_density",
    .scope = Scope::network,
    .format = ValueFormat::share,
    .name = {"densité du cœur", "density of the core"},
    .meaning = {"Part des paires d’acteurs du cœur qui coopèrent.",
                "Share of the pairs of core actors that cooperate."},
    .definition =
        {"Nombre de liens entre membres du cœur / nombre de paires qu’ils forment. Le sens des liens est ignoré.",
         "Number of ties between members of the core / number of pairs they form. The direction of ties is "
         "ignored."},
    .range = {"0 à 1", "0 to 1"},
    .undefined = kUndefined,
    .reference = kBorgattiEverett,
    .compute = of_fit<&CorePeriphery::core_density>,
    .domain = kOneMode};

constinit const Measure kCoreCorrelation = {
    .id = "network.core_periphery",
    .scope = Scope::network,
    .format = ValueFormat::decimal,
    .name = {"ajustement cœur-périphérie", "core–periphery fit"},
    .meaning = {"À quel point le réseau se compose d’un cœur et d’une périphérie qui n’est liée qu’à lui.",
                "How far the network consists of a core and a periphery tied to the core only."},
    .definition =
        {"Corrélation, sur toutes les paires, entre les liens et le motif idéal du meilleur cœur (une paire est "
         "liée si l’un des deux est du cœur). Une étoile en est proche aussi\u00A0: à lire avec la taille et la "
         "densité du cœur.",
         "Correlation, over all pairs, of the ties with the ideal pattern of the best core (a pair is tied when "
         "one of the two is in the core). A star comes near to it too: to be read with the size and density of "
         "the core."},
    .range = {"−1 à 1", "−1 to 1"},
    .undefined = kUndefined,
    .reference = kBorgattiEverett,
    .compute = of_fit<&CorePeriphery::correlation>,
    .domain = kOneMode};

}  // namespace catalogue
}  // namespace maillage
