// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>

#include "maillage/measures/catalogue.h"
#include "maillage/measures/catalogue/common_labels.h"
#include "maillage/measures/directions.h"
#include "maillage/measures/igraph_measures.h"
#include "maillage/measures/shared.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

enum class Way : bool { in, out };

template <Way Which>
std::vector<double> degrees(const Network& network) {
  std::vector<double> degrees;
  for (const NodeId node : node_ids(network)) {
    const auto row = Which == Way::in ? network.in_neighbours(node) : network.neighbours(node);
    degrees.push_back(static_cast<double>(row.size()));
  }
  return degrees;
}

template <Way Which>
Values degree(const Analysis& analysis) {
  return defined(degrees<Which>(analysis.network()));
}

template <Way Which>
Values strength(const Analysis& analysis) {
  const Network& network = analysis.network();
  std::vector<double> strengths;
  for (const NodeId node : node_ids(network)) {
    const auto row = Which == Way::in ? network.in_weights(node) : network.weights(node);
    strengths.push_back(std::accumulate(row.begin(), row.end(), 0.0));
  }
  return defined(strengths);
}

Values closeness_in(const Analysis& analysis) { return catalogue::kCloseness.compute(reversed_analysis(analysis)); }
Values closeness_out(const Analysis& analysis) { return catalogue::kCloseness.compute(analysis); }
Values closeness_all(const Analysis& analysis) { return catalogue::kCloseness.compute(underlying_analysis(analysis)); }
Values harmonic_in(const Analysis& analysis) { return catalogue::kHarmonic.compute(reversed_analysis(analysis)); }
Values harmonic_out(const Analysis& analysis) { return catalogue::kHarmonic.compute(analysis); }
Values harmonic_all(const Analysis& analysis) { return catalogue::kHarmonic.compute(underlying_analysis(analysis)); }

template <Way Which>
Values coreness(const Analysis& analysis) {
  const IgraphIntegers cores;
  call_igraph(igraph_coreness, igraph_copy(analysis).graph(), cores.get(), Which == Way::in ? IGRAPH_IN : IGRAPH_OUT);
  return defined(cores.values());
}

template <Way Which>
Values centralization(const Analysis& analysis) {
  const Network& network = analysis.network();
  if (network.size() < 3 || network.two_mode()) return for_network(std::nullopt);
  if (!network.directed()) return catalogue::kDegreeCentralization.compute(analysis);
  const auto others = static_cast<double>(network.size()) - 1;
  const std::vector<double> all = degrees<Which>(network);
  const double highest = *std::max_element(all.begin(), all.end());
  double gaps = 0;
  for (const double one : all) gaps += highest - one;
  return for_network(gaps / (others * others));
}

constexpr const char* kFreeman =
    "Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks, 1(3), 215–239.";
constexpr const char* kWasserman =
    "Wasserman, S. & Faust, K. (1994). Social Network Analysis. Cambridge University Press, chap. 4 and 5.";
constexpr const char* kHarmonicReference =
    "Rochat, Y. (2009). Closeness centrality extended to unconnected graphs: the harmonic centrality index. ASNA; "
    "Boldi, P. & Vigna, S. (2014). Axioms for centrality. Internet Mathematics, 10(3–4), 222–262.";
constexpr const char* kCores =
    "Seidman, S. B. (1983). Network structure and minimum degree. Social Networks, 5(3), 269–287; Giatsidis, C., "
    "Thilikos, D. M. & Vazirgiannis, M. (2013). D-cores: measuring collaboration of directed graphs based on "
    "degeneracy. Knowledge and Information Systems, 35, 311–343.";
constexpr Label kAlone = {"un seul acteur", "a single actor"};

}  // namespace

namespace catalogue {

constinit const Measure kDegreeIn = {
    .id = "degree_in",
    .scope = Scope::actor,
    .format = ValueFormat::integer,
    .name = {"degré entrant", "in-degree"},
    .meaning = {"Nombre d’acteurs dont un lien mène à l’acteur.",
                "Number of actors with a tie that leads to the actor."},
    .definition = {"Nombre de liens qui arrivent à l’acteur. Réseau non orienté\u00A0: égal au degré.",
                   "Number of ties that arrive at the actor. Undirected network: equal to the degree."},
    .range = {"0 à n − 1", "0 to n − 1"},
    .undefined = kNever,
    .reference = kWasserman,
    .compute = degree<Way::in>,
    .domain = kDirected};

constinit const Measure kDegreeOut = {
    .id = "degree_out",
    .scope = Scope::actor,
    .format = ValueFormat::integer,
    .name = {"degré sortant", "out-degree"},
    .meaning = {"Nombre d’acteurs auxquels mène un lien de l’acteur.",
                "Number of actors that a tie of the actor leads to."},
    .definition = {"Nombre de liens qui partent de l’acteur. Réseau non orienté\u00A0: égal au degré.",
                   "Number of ties that leave the actor. Undirected network: equal to the degree."},
    .range = {"0 à n − 1", "0 to n − 1"},
    .undefined = kNever,
    .reference = kWasserman,
    .compute = degree<Way::out>,
    .domain = kDirected};

constinit const Measure kStrengthIn = {
    .id = "strength_in",
    .scope = Scope::actor,
    .format = ValueFormat::decimal,
    .name = {"force entrante", "in-strength"},
    .meaning = {"Intensité totale des liens qui mènent à l’acteur.",
                "Total intensity of the ties that lead to the actor."},
    .definition =
        {"Somme des poids des liens qui arrivent à l’acteur. Réseau non orienté\u00A0: égale à la force.",
         "Sum of the weights of the ties that arrive at the actor. Undirected network: equal to the strength."},
    .range = {"0 et plus", "0 and more"},
    .undefined = kNever,
    .reference =
        "Barrat, A., Barthélemy, M., Pastor-Satorras, R. & Vespignani, A. (2004). The architecture of complex "
        "weighted networks. PNAS, 101(11), 3747–3752.",
    .compute = strength<Way::in>,
    .domain = kDirected};

constinit const Measure kStrengthOut = {
    .id = "strength_out",
    .scope = Scope::actor,
    .format = ValueFormat::decimal,
    .name = {"force sortante", "out-strength"},
    .meaning = {"Intensité totale des liens qui partent de l’acteur.",
                "Total intensity of the ties that leave the actor."},
    .definition = {"Somme des poids des liens qui partent de l’acteur. Réseau non orienté\u00A0: égale à la force.",
                   "Sum of the weights of the ties that leave the actor. Undirected network: equal to the strength."},
    .range = {"0 et plus", "0 and more"},
    .undefined = kNever,
    .reference =
        "Barrat, A., Barthélemy, M., Pastor-Satorras, R. & Vespignani, A. (2004). The architecture of complex "
        "weighted networks. PNAS, 101(11), 3747–3752.",
    .compute = strength<Way::out>,
    .domain = kDirected};

constinit const Measure kClosenessIn = {
    .id = "closeness_in",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"proximité entrante", "in-closeness"},
    .meaning = {"À quel point les autres peuvent joindre l’acteur en peu d’intermédiaires.",
                "How far the others can reach the actor through few go-betweens."},
    .definition =
        {"Centralité de proximité (Wasserman et Faust) avec les distances des autres jusqu’à l’acteur, dans le "
         "sens des liens. Réseau non orienté\u00A0: égale à la centralité de proximité.",
         "Closeness (Wasserman and Faust) with the distances from the others to the actor, along the ties. "
         "Undirected network: equal to closeness."},
    .range = kZeroToOne,
    .undefined = kAlone,
    .reference = kWasserman,
    .compute = closeness_in,
    .domain = kDirected,
    .searches = Searches::distances};

constinit const Measure kClosenessOut = {
    .id = "closeness_out",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"proximité sortante", "out-closeness"},
    .meaning = {"À quel point l’acteur peut joindre les autres en peu d’intermédiaires, en suivant les liens.",
                "How far the actor can reach the others through few go-betweens, following the ties."},
    .definition =
        {"Centralité de proximité (Wasserman et Faust) avec les distances de l’acteur aux autres, dans le sens "
         "des liens\u00A0: c’est la mesure «\u00A0closeness\u00A0», sous un nom qui dit le sens.",
         "Closeness (Wasserman and Faust) with the distances from the actor to the others, along the ties: the "
         "measure “closeness”, under a name that says the direction."},
    .range = kZeroToOne,
    .undefined = kAlone,
    .reference = kWasserman,
    .compute = closeness_out,
    .domain = kDirected,
    .searches = Searches::distances};

constinit const Measure kClosenessAll = {
    .id = "closeness_all",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"proximité sans le sens des liens", "closeness regardless of direction"},
    .meaning = {"À quel point l’acteur est proche des autres, quel que soit le sens des liens.",
                "How near the actor is to the others, whichever way ties point."},
    .definition =
        {"Centralité de proximité (Wasserman et Faust) dans le réseau sans directions. Réseau non orienté\u00A0: "
         "égale à la centralité de proximité.",
         "Closeness (Wasserman and Faust) in the network without directions. Undirected network: equal to "
         "closeness."},
    .range = kZeroToOne,
    .undefined = kAlone,
    .reference = kWasserman,
    .compute = closeness_all,
    .domain = kDirected,
    .searches = Searches::distances};

constinit const Measure kHarmonicIn = {
    .id = "harmonic_in",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"proximité harmonique entrante", "in-harmonic closeness"},
    .meaning = {"À quel point les autres sont proches de l’acteur, en suivant les liens vers lui.",
                "How near the others are to the actor, following the ties towards it."},
    .definition =
        {"Σ 1/d / (n − 1), d étant la distance de chaque autre acteur jusqu’à lui, dans le sens des liens\u202F; "
         "qui ne peut pas le joindre ajoute 0. Réseau non orienté\u00A0: égale à la proximité harmonique.",
         "Σ 1/d / (n − 1), d being the distance from each other actor to it, along the ties; who cannot reach it "
         "adds 0. Undirected network: equal to harmonic closeness."},
    .range = kZeroToOne,
    .undefined = kAlone,
    .reference = kHarmonicReference,
    .compute = harmonic_in,
    .domain = kDirected,
    .searches = Searches::distances};

constinit const Measure kHarmonicOut = {
    .id = "harmonic_out",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"proximité harmonique sortante", "out-harmonic closeness"},
    .meaning = {"À quel point l’acteur est proche des autres, en suivant ses liens.",
                "How near the actor is to the others, following its ties."},
    .definition =
        {"Σ 1/d / (n − 1), d étant la distance de l’acteur à chaque autre, dans le sens des liens\u00A0: c’est la "
         "mesure «\u00A0harmonic\u00A0», sous un nom qui dit le sens.",
         "Σ 1/d / (n − 1), d being the distance from the actor to each other, along the ties: the measure "
         "“harmonic”, under a name that says the direction."},
    .range = kZeroToOne,
    .undefined = kAlone,
    .reference = kHarmonicReference,
    .compute = harmonic_out,
    .domain = kDirected,
    .searches = Searches::distances};

constinit const Measure kHarmonicAll = {
    .id = "harmonic_all",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"proximité harmonique sans le sens des liens", "harmonic closeness regardless of direction"},
    .meaning =
        {"À quel point l’acteur est proche des autres, quel que soit le sens des liens, même quand le réseau est en "
         "plusieurs morceaux.",
         "How near the actor is to the others, whichever way ties point, even when the network is in several "
         "pieces."},
    .definition =
        {"Σ 1/d / (n − 1) dans le réseau sans directions. Réseau non orienté\u00A0: égale à la proximité "
         "harmonique.",
         "Σ 1/d / (n − 1) in the network without directions. Undirected network: equal to harmonic closeness."},
    .range = kZeroToOne,
    .undefined = kAlone,
    .reference = kHarmonicReference,
    .compute = harmonic_all,
    .domain = kDirected,
    .searches = Searches::distances};

constinit const Measure kCorenessIn = {
    .id = "coreness_in",
    .scope = Scope::actor,
    .format = ValueFormat::integer,
    .name = {"indice de cœur entrant", "in-coreness"},
    .meaning = {"Plus grand k tel que l’acteur appartienne à un groupe où chacun reçoit k liens des autres membres.",
                "Largest k such that the actor belongs to a group in which each receives k ties from the others."},
    .definition = {"Indice de cœur selon les degrés entrants. Réseau non orienté\u00A0: égal à l’indice de cœur.",
                   "Core number by in-degrees. Undirected network: equal to the coreness."},
    .range = {"0 à n − 1", "0 to n − 1"},
    .undefined = kNever,
    .reference = kCores,
    .compute = coreness<Way::in>,
    .domain = kDirected};

constinit const Measure kCorenessOut = {
    .id = "coreness_out",
    .scope = Scope::actor,
    .format = ValueFormat::integer,
    .name = {"indice de cœur sortant", "out-coreness"},
    .meaning = {"Plus grand k tel que l’acteur appartienne à un groupe où chacun adresse k liens aux autres membres.",
                "Largest k such that the actor belongs to a group in which each sends k ties to the others."},
    .definition = {"Indice de cœur selon les degrés sortants. Réseau non orienté\u00A0: égal à l’indice de cœur.",
                   "Core number by out-degrees. Undirected network: equal to the coreness."},
    .range = {"0 à n − 1", "0 to n − 1"},
    .undefined = kNever,
    .reference = kCores,
    .compute = coreness<Way::out>,
    .domain = kDirected};

constinit const Measure kDegreeInCentralization = {
    .id = "network.centralization_degree_in",
    .scope = Scope::network,
    .format = ValueFormat::share,
    .name = {"centralisation de degré entrant", "in-degree centralisation"},
    .meaning = {"À quel point les liens mènent à un seul acteur.", "How far ties lead to a single actor."},
    .definition =
        {"Σ (degré entrant maximal − degré entrant) / (n − 1)²\u00A0: 1 quand tous s’adressent à un seul. Réseau "
         "non orienté\u00A0: égale à la centralisation de degré.",
         "Σ (highest in-degree − in-degree) / (n − 1)²: 1 when all turn to a single one. Undirected network: "
         "equal to degree centralisation."},
    .range = kZeroToOne,
    .undefined = {"moins de trois acteurs\u202F; réseau biparti", "fewer than three actors; two-mode network"},
    .reference = kFreeman,
    .compute = centralization<Way::in>,
    .domain = {.direction = Direction::directed, .one_mode = true}};

constinit const Measure kDegreeOutCentralization = {
    .id = "network.centralization_degree_out",
    .scope = Scope::network,
    .format = ValueFormat::share,
    .name = {"centralisation de degré sortant", "out-degree centralisation"},
    .meaning = {"À quel point les liens partent d’un seul acteur.", "How far ties leave from a single actor."},
    .definition =
        {"Σ (degré sortant maximal − degré sortant) / (n − 1)²\u00A0: 1 quand un seul s’adresse à tous. Réseau "
         "non orienté\u00A0: égale à la centralisation de degré.",
         "Σ (highest out-degree − out-degree) / (n − 1)²: 1 when a single one turns to all. Undirected network: "
         "equal to degree centralisation."},
    .range = kZeroToOne,
    .undefined = {"moins de trois acteurs\u202F; réseau biparti", "fewer than three actors; two-mode network"},
    .reference = kFreeman,
    .compute = centralization<Way::out>,
    .domain = {.direction = Direction::directed, .one_mode = true}};

}  // namespace catalogue
}  // namespace maillage
