// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>

#include "maillage/kernels/paths/distances.h"
#include "maillage/measures/catalogue.h"
#include "maillage/measures/estimated_distances.h"
#include "maillage/measures/shared.h"

namespace maillage {
namespace {

template <bool Weighted>
struct Sums {
  kernels::Distances of;
};

template <bool Weighted>
const kernels::Distances& sums(const Analysis& analysis) {
  const auto compute = [&] {
    const MeasureOptions& asked = analysis.options();
    const kernels::DistanceOptions options = {
        .weighted = Weighted, .threads = asked.threads, .progress = asked.progress};
    return Sums<Weighted>{kernels::distances(analysis.network(), options)};
  };
  return analysis.once<Sums<Weighted>>(compute).of;
}

/// Number of nodes besides one.
double others(const Analysis& analysis) { return static_cast<double>(analysis.network().size()) - 1; }

Values closeness(const Analysis& analysis) {
  if (analysis.network().size() < 2) return Values(analysis.network().size());
  const bool estimated = distance_sums_estimated(analysis, false);
  const std::vector<double>& sum = estimated ? estimated_distances<false>(analysis).sum.of : sums<false>(analysis).sum;
  const auto& reaches = estimated ? estimated_distances<false>(analysis).reached : sums<false>(analysis).reached;
  std::vector<double> scores;
  scores.reserve(sum.size());
  for (std::size_t i = 0; i < sum.size(); ++i) {
    const auto reached = static_cast<double>(reaches[i]);
    // Estimates of sums are never below what so many others are away at least.
    scores.push_back(reached == 0 ? 0 : reached / others(analysis) * (reached / std::max(sum[i], reached)));
  }
  return defined(scores);
}

template <bool Weighted>
Values harmonic(const Analysis& analysis) {
  if (analysis.network().size() < 2) return Values(analysis.network().size());
  std::vector<double> scores = distances_estimated(analysis, Weighted)
                                   ? estimated_distances<Weighted>(analysis).inverse_sum.of
                                   : sums<Weighted>(analysis).inverse_sum;
  for (double& score : scores) score /= others(analysis);
  return defined(scores);
}

/// Pairs between which there is a path, ordered.
double reachable_pairs(const std::vector<std::uint32_t>& reached) {
  return static_cast<double>(std::accumulate(reached.begin(), reached.end(), std::uint64_t{0}));
}

double total(const std::vector<double>& numbers) { return std::accumulate(numbers.begin(), numbers.end(), 0.0); }

Values diameter(const Analysis& analysis) {
  if (distance_sums_estimated(analysis, false)) {
    const auto& [least, most] = estimated_diameter<false>(analysis);
    return for_network(most == 0 ? std::nullopt : std::optional((least + most) / 2));
  }
  const kernels::Distances& known = sums<false>(analysis);
  if (reachable_pairs(known.reached) == 0) return for_network(std::nullopt);
  return for_network(*std::max_element(known.eccentricity.begin(), known.eccentricity.end()));
}

Values mean_distance(const Analysis& analysis) {
  const bool estimated = distance_sums_estimated(analysis, false);
  const std::vector<double>& sum = estimated ? estimated_distances<false>(analysis).sum.of : sums<false>(analysis).sum;
  const double pairs =
      reachable_pairs(estimated ? estimated_distances<false>(analysis).reached : sums<false>(analysis).reached);
  if (pairs == 0) return for_network(std::nullopt);
  return for_network(total(sum) / pairs);
}

Values global_efficiency(const Analysis& analysis) {
  if (analysis.network().size() < 2) return for_network(std::nullopt);
  const std::vector<double>& inverse = distances_estimated(analysis, false)
                                           ? estimated_distances<false>(analysis).inverse_sum.of
                                           : sums<false>(analysis).inverse_sum;
  return for_network(total(inverse) / (static_cast<double>(inverse.size()) * others(analysis)));
}

}  // namespace

namespace catalogue {

constinit const Measure kCloseness = {
    .id = "closeness",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"centralité de proximité", "closeness"},
    .meaning = {"À quel point l’acteur peut joindre les autres en peu d’intermédiaires.",
                "How far the actor can reach the others through few go-betweens."},
    .definition =
        {"(r / (n − 1)) × (r / Σ d), où r est le nombre d’acteurs qu’il peut joindre et d leurs distances, "
         "chaque lien comptant pour 1\u00A0: l’inverse de la distance moyenne, réduit à proportion des acteurs "
         "hors d’atteinte (Wasserman et Faust). Un acteur isolé vaut 0. Réseau orienté\u00A0: distances à partir "
         "de l’acteur, dans le sens des liens. Réseau biparti\u00A0: acteurs et projets ensemble.",
         "(r / (n − 1)) × (r / Σ d), where r is the number of actors it can reach and d their distances, each "
         "tie counting 1: the inverse of the mean distance, reduced in proportion to the actors out of reach "
         "(Wasserman and Faust). An isolated actor scores 0. Directed network: distances from the actor, along "
         "the ties. Two-mode network: actors and projects together."},
    .range = {"0 à 1", "0 to 1"},
    .undefined = {"un seul acteur", "a single actor"},
    .reference =
        "Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks, 1(3), "
        "215–239; Wasserman, S. & Faust, K. (1994). Social Network Analysis. Cambridge University Press, p. 201.",
    .compute = closeness,
    .searches = Searches::distances};

constinit const Measure kHarmonic = {
    .id = "harmonic",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"proximité harmonique", "harmonic closeness"},
    .meaning = {"À quel point l’acteur est proche des autres, même quand le réseau est en plusieurs morceaux.",
                "How near the actor is to the others, even when the network is in several pieces."},
    .definition =
        {"Σ 1/d / (n − 1) sur les autres acteurs, d étant leur distance, chaque lien comptant pour 1\u202F; un "
         "acteur hors d’atteinte ajoute 0. Réseau orienté\u00A0: distances à partir de l’acteur, dans le sens "
         "des liens. Réseau biparti\u00A0: acteurs et projets ensemble.",
         "Σ 1/d / (n − 1) over the other actors, d being their distance, each tie counting 1; an actor out of "
         "reach adds 0. Directed network: distances from the actor, along the ties. Two-mode network: actors "
         "and projects together."},
    .range = {"0 à 1", "0 to 1"},
    .undefined = {"un seul acteur", "a single actor"},
    .reference =
        "Marchiori, M. & Latora, V. (2000). Harmony in the small-world. Physica A, 285(3–4), 539–546; Rochat, Y. "
        "(2009). Closeness centrality extended to unconnected graphs: the harmonic centrality index. ASNA.",
    .compute = harmonic<false>,
    .searches = Searches::distances};

constinit const Measure kHarmonicWeighted = {
    .id = "harmonic_weighted",
    .scope = Scope::actor,
    .format = ValueFormat::decimal,
    .name = {"proximité harmonique pondérée", "weighted harmonic closeness"},
    .meaning = {"Comme la proximité harmonique, mais une coopération intense rapproche davantage.",
                "Like harmonic closeness, but an intense cooperation brings nearer."},
    .definition =
        {"Σ 1/d / (n − 1), d étant la longueur du plus court chemin où un lien de poids w a pour longueur "
         "1/w\u202F; un acteur hors d’atteinte ajoute 0. Réseau orienté\u00A0: dans le sens des liens.",
         "Σ 1/d / (n − 1), d being the length of the shortest path where a tie of weight w has length 1/w; an "
         "actor out of reach adds 0. Directed network: along the ties."},
    .range = {"0 au poids maximal", "0 to the highest weight"},
    .undefined = {"un seul acteur", "a single actor"},
    .reference =
        "Rochat, Y. (2009). Closeness centrality extended to unconnected graphs: the harmonic centrality index. "
        "ASNA; Newman, M. E. J. (2001). Scientific collaboration networks. II. Physical Review E, 64, 016132.",
    .compute = harmonic<true>,
    .searches = Searches::weighted_distances};

constinit const Measure kDiameter = {
    .id = "network.diameter_finite",
    .scope = Scope::network,
    .format = ValueFormat::integer,
    .name = {"diamètre", "diameter"},
    .meaning = {"Nombre de liens à parcourir entre les deux acteurs les plus éloignés qui peuvent se joindre.",
                "Number of ties to travel between the two actors farthest apart that can reach each other."},
    .definition =
        {"Plus grande distance entre deux acteurs reliés par un chemin, chaque lien comptant pour 1\u202F; les "
         "paires sans chemin sont laissées de côté. Réseau orienté\u00A0: dans le sens des liens.",
         "Greatest distance between two actors joined by a path, each tie counting 1; pairs without a path are "
         "left out. Directed network: along the ties."},
    .range = {"1 à n − 1", "1 to n − 1"},
    .undefined = {"aucun lien", "no tie"},
    .reference = "Wasserman, S. & Faust, K. (1994). Social Network Analysis. Cambridge University Press, chap. 4.",
    .compute = diameter,
    .searches = Searches::distances};

constinit const Measure kMeanDistance = {
    .id = "network.average_path_length_finite",
    .scope = Scope::network,
    .format = ValueFormat::decimal,
    .name = {"distance moyenne", "mean distance"},
    .meaning = {"Nombre moyen de liens à parcourir entre deux acteurs qui peuvent se joindre.",
                "Mean number of ties to travel between two actors that can reach each other."},
    .definition =
        {"Moyenne des distances entre acteurs reliés par un chemin, chaque lien comptant pour 1\u202F; les paires "
         "sans chemin sont laissées de côté. Réseau orienté\u00A0: couples ordonnés, dans le sens des liens.",
         "Mean of the distances between actors joined by a path, each tie counting 1; pairs without a path are "
         "left out. Directed network: ordered pairs, along the ties."},
    .range = {"1 à n − 1", "1 to n − 1"},
    .undefined = {"aucun lien", "no tie"},
    .reference =
        "Watts, D. J. & Strogatz, S. H. (1998). Collective dynamics of “small-world” networks. Nature, 393, "
        "440–442.",
    .compute = mean_distance,
    .searches = Searches::distances};

constinit const Measure kGlobalEfficiency = {
    .id = "network.global_efficiency",
    .scope = Scope::network,
    .format = ValueFormat::share,
    .name = {"efficacité globale", "global efficiency"},
    .meaning = {"À quel point deux acteurs pris au hasard sont proches\u00A0: 1 si tous coopèrent avec tous.",
                "How near two actors taken at random are: 1 when everyone cooperates with everyone."},
    .definition =
        {"Σ 1/d / (n(n − 1)) sur les couples d’acteurs, chaque lien comptant pour 1\u202F; un couple sans chemin "
         "ajoute 0. C’est la moyenne des proximités harmoniques. Réseau orienté\u00A0: dans le sens des liens.",
         "Σ 1/d / (n(n − 1)) over ordered pairs of actors, each tie counting 1; a pair without a path adds 0. "
         "It is the mean of harmonic closeness. Directed network: along the ties."},
    .range = {"0 à 1", "0 to 1"},
    .undefined = {"moins de deux acteurs", "fewer than two actors"},
    .reference =
        "Latora, V. & Marchiori, M. (2001). Efficient behavior of small-world networks. Physical Review Letters, "
        "87(19), 198701.",
    .compute = global_efficiency,
    .searches = Searches::distances};

}  // namespace catalogue
}  // namespace maillage
