// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>

#include "maillage/kernels/paths/distances.h"
#include "maillage/measures/catalogue.h"
#include "maillage/measures/catalogue/common_labels.h"
#include "maillage/measures/directions.h"
#include "maillage/measures/estimated_distances.h"
#include "maillage/measures/shared.h"

namespace maillage {
namespace {

struct WeightedSums {
  kernels::Distances of;
};

const kernels::Distances& weighted_sums(const Analysis& analysis) {
  const auto make = [&] {
    const MeasureOptions& asked = analysis.options();
    const kernels::DistanceOptions options = {.weighted = true, .threads = asked.threads, .progress = asked.progress};
    return WeightedSums{kernels::distances(analysis.network(), options)};
  };
  return analysis.once<WeightedSums>(make).of;
}

struct UnderlyingSums {
  kernels::Distances of;
};

/// Each tie of length 1, directions ignored.
const kernels::Distances& underlying_sums(const Analysis& analysis) {
  const auto make = [&] {
    const MeasureOptions& asked = analysis.options();
    return UnderlyingSums{
        kernels::distances(underlying(analysis), {.threads = asked.threads, .progress = asked.progress})};
  };
  return analysis.once<UnderlyingSums>(make).of;
}

double reached_pairs(const std::vector<std::uint32_t>& reached) {
  return static_cast<double>(std::accumulate(reached.begin(), reached.end(), std::uint64_t{0}));
}

/// Everyone reaches all of its component.
double pairs_in_components(const Partition& components) {
  double pairs = 0;
  for (const std::uint32_t size : components.sizes) pairs += static_cast<double>(size) * (size - 1.0);
  return pairs;
}

Values reachable_pairs(const Analysis& analysis) {
  if (!analysis.network().directed()) return for_network(pairs_in_components(components_of(analysis)));
  const kernels::DistanceOptions options = {.threads = analysis.options().threads};
  return for_network(reached_pairs(kernels::distances(analysis.network(), options).reached));
}

Values diameter_weighted(const Analysis& analysis) {
  if (distance_sums_estimated(analysis, true)) {
    const auto& [least, most] = estimated_diameter<true>(analysis);
    return for_network(most == 0 ? std::nullopt : std::optional((least + most) / 2));
  }
  const kernels::Distances& sums = weighted_sums(analysis);
  if (reached_pairs(sums.reached) == 0) return for_network(std::nullopt);
  return for_network(*std::max_element(sums.eccentricity.begin(), sums.eccentricity.end()));
}

Values mean_distance_weighted(const Analysis& analysis) {
  const bool estimated = distance_sums_estimated(analysis, true);
  const std::vector<double>& sum = estimated ? estimated_distances<true>(analysis).sum.of : weighted_sums(analysis).sum;
  const double pairs =
      reached_pairs(estimated ? estimated_distances<true>(analysis).reached : weighted_sums(analysis).reached);
  if (pairs == 0) return for_network(std::nullopt);
  return for_network(std::accumulate(sum.begin(), sum.end(), 0.0) / pairs);
}

Values global_efficiency_weighted(const Analysis& analysis) {
  const auto n = static_cast<double>(analysis.network().size());
  if (n < 2) return for_network(std::nullopt);
  const auto& inverse = distances_estimated(analysis, true) ? estimated_distances<true>(analysis).inverse_sum.of
                                                            : weighted_sums(analysis).inverse_sum;
  return for_network(std::accumulate(inverse.begin(), inverse.end(), 0.0) / (n * (n - 1)));
}

Values radius(const Analysis& analysis) {
  const std::size_t n = analysis.network().size();
  if (n == 0) return for_network(std::nullopt);
  if (components_of(analysis).sizes.size() > 1) return for_network(std::nullopt);
  const kernels::Distances& sums = underlying_sums(analysis);
  return for_network(*std::min_element(sums.eccentricity.begin(), sums.eccentricity.end()));
}

/// Freeman's: Σ (highest − value) over what the middle of a star gets.
Values closeness_centralization(const Analysis& analysis) {
  const Network& network = analysis.network();
  const auto n = static_cast<double>(network.size());
  if (network.size() < 3 || network.two_mode() || components_of(analysis).sizes.size() > 1) {
    return for_network(std::nullopt);
  }
  std::vector<double> closeness;
  for (const auto& value : catalogue::kCloseness.compute(underlying_analysis(analysis))) {
    closeness.push_back(value.value_or(0));
  }
  const double highest = *std::max_element(closeness.begin(), closeness.end());
  double gaps = 0;
  for (const double one : closeness) gaps += highest - one;
  return for_network(gaps * (2 * n - 3) / ((n - 1) * (n - 2)));
}

/// Of the clustering coefficients; actors where it is undefined count 0, or not at all.
template <bool UndefinedIsZero>
Values average_clustering(const Analysis& analysis) {
  const Values clustering = catalogue::kClustering.compute(analysis);
  double sum = 0;
  std::size_t count = UndefinedIsZero ? clustering.size() : 0;
  for (const auto& one : clustering) {
    sum += one.value_or(0);
    if (!UndefinedIsZero && one) ++count;
  }
  if (count == 0 || analysis.network().two_mode()) return for_network(std::nullopt);
  return for_network(sum / static_cast<double>(count));
}

constexpr const char* kReachLatora =
    "Latora, V. & Marchiori, M. (2001). Efficient behavior of small-world networks. Physical Review Letters, 87(19), "
    "198701; Newman, M. E. J. (2001). Scientific collaboration networks. II. Physical Review E, 64, 016132.";
constexpr const char* kNewman =
    "Newman, M. E. J. (2001). Scientific collaboration networks. II. Physical Review E, 64, 016132.";
constexpr const char* kHarary = "Harary, F. (1969). Graph Theory. Addison-Wesley, chap. 2 and 4.";
constexpr const char* kWattsStrogatz =
    "Watts, D. J. & Strogatz, S. H. (1998). Collective dynamics of “small-world” networks. Nature, 393, 440–442; "
    "Kaiser, M. (2008). Mean clustering coefficients: the role of isolated nodes and leafs on clustering measures for "
    "small-world networks. New Journal of Physics, 10, 083042.";
constexpr Label kNoTieOfActor = {"aucun lien", "no tie"};

}  // namespace

namespace catalogue {

constinit const Measure kReachablePairs = {
    .id = "network.reachable_ordered_pairs",
    .scope = Scope::network,
    .format = ValueFormat::integer,
    .name = {"couples qui peuvent se joindre", "pairs that can reach each other"},
    .meaning = {"Nombre de couples d’acteurs dont le premier peut joindre le second, par d’autres au besoin.",
                "Number of ordered pairs of actors whose first can reach the second, through others if need be."},
    .definition = {"Nombre de couples ordonnés joints par un chemin. Réseau orienté\u00A0: dans le sens des liens.",
                   "Number of ordered pairs joined by a path. Directed network: along the ties."},
    .range = {"0 à n(n − 1)", "0 to n(n − 1)"},
    .undefined = {"jamais", "never"},
    .reference = kHarary,
    .compute = reachable_pairs};

constinit const Measure kDiameterWeighted = {
    .id = "network.diameter_finite_w",
    .scope = Scope::network,
    .format = ValueFormat::decimal,
    .name = {"diamètre pondéré", "weighted diameter"},
    .meaning =
        {"Plus grande distance entre deux acteurs qui peuvent se joindre, les coopérations intenses étant courtes.",
         "Greatest distance between two actors that can reach each other, intense cooperations being short."},
    .definition =
        {"Diamètre où un lien de poids w a pour longueur 1/w\u202F; les paires sans chemin sont laissées de côté. "
         "Réseau orienté\u00A0: dans le sens des liens.",
         "Diameter where a tie of weight w has length 1/w; pairs without a path are left out. Directed network: "
         "along the ties."},
    .range = {"plus de 0", "above 0"},
    .undefined = kNoTieOfActor,
    .reference = kNewman,
    .compute = diameter_weighted,
    .searches = Searches::weighted_distances};

constinit const Measure kMeanDistanceWeighted = {
    .id = "network.average_path_length_finite_w",
    .scope = Scope::network,
    .format = ValueFormat::decimal,
    .name = {"distance moyenne pondérée", "weighted mean distance"},
    .meaning = {"Distance moyenne entre deux acteurs qui peuvent se joindre, les coopérations intenses étant courtes.",
                "Mean distance between two actors that can reach each other, intense cooperations being short."},
    .definition =
        {"Moyenne des longueurs des plus courts chemins, un lien de poids w ayant pour longueur 1/w\u202F; les paires "
         "sans chemin sont laissées de côté. Réseau orienté\u00A0: couples ordonnés, dans le sens des liens.",
         "Mean of the lengths of shortest paths, a tie of weight w having length 1/w; pairs without a path are "
         "left out. Directed network: ordered pairs, along the ties."},
    .range = {"plus de 0", "above 0"},
    .undefined = kNoTieOfActor,
    .reference = kNewman,
    .compute = mean_distance_weighted,
    .searches = Searches::weighted_distances};

constinit const Measure kGlobalEfficiencyWeighted = {
    .id = "network.global_efficiency_w",
    .scope = Scope::network,
    .format = ValueFormat::decimal,
    .name = {"efficacité globale pondérée", "weighted global efficiency"},
    .meaning = {"Comme l’efficacité globale, mais une coopération intense rapproche davantage.",
                "Like global efficiency, but an intense cooperation brings nearer."},
    .definition =
        {"Σ 1/d / (n(n − 1)) sur les couples d’acteurs, un lien de poids w ayant pour longueur 1/w\u202F; un couple "
         "sans chemin ajoute 0. Réseau orienté\u00A0: dans le sens des liens.",
         "Σ 1/d / (n(n − 1)) over ordered pairs of actors, a tie of weight w having length 1/w; a pair without a "
         "path adds 0. Directed network: along the ties."},
    .range = {"0 au poids maximal", "0 to the highest weight"},
    .undefined = {"moins de deux acteurs", "fewer than two actors"},
    .reference = kReachLatora,
    .compute = global_efficiency_weighted,
    .searches = Searches::weighted_distances};

constinit const Measure kRadius = {
    .id = "network.radius_all_modes",
    .scope = Scope::network,
    .format = ValueFormat::integer,
    .name = {"rayon", "radius"},
    .meaning = {"Nombre de liens à parcourir, au plus, pour joindre n’importe qui depuis l’acteur le mieux placé.",
                "Number of ties to travel, at most, to reach anyone from the best-placed actor."},
    .definition =
        {"Plus petite excentricité, l’excentricité d’un acteur étant sa plus grande distance aux autres. Le sens des "
         "liens est ignoré.",
         "Smallest eccentricity, the eccentricity of an actor being its greatest distance to the others. The "
         "direction of ties is ignored."},
    .range = {"0 à n / 2", "0 to n / 2"},
    .undefined = {"réseau en plusieurs morceaux, ou sans acteur", "disconnected network, or no actor"},
    .reference = kHarary,
    .compute = radius,
    .searches = Searches::distances};

constinit const Measure kClosenessCentralization = {
    .id = "network.centralization_closeness",
    .scope = Scope::network,
    .format = ValueFormat::share,
    .name = {"centralisation de proximité", "closeness centralisation"},
    .meaning = {"À quel point un seul acteur est proche de tous\u00A0: 1 pour une étoile, 0 si tous se valent.",
                "How far a single actor is near to all: 1 for a star, 0 when all are alike."},
    .definition =
        {"Σ (proximité maximale − proximité) × (2n − 3) / ((n − 1)(n − 2)). Le sens des liens est ignoré.",
         "Σ (highest closeness − closeness) × (2n − 3) / ((n − 1)(n − 2)). The direction of ties is ignored."},
    .range = kZeroToOne,
    .undefined = {"moins de trois acteurs\u202F; réseau en plusieurs morceaux\u202F; réseau biparti",
                  "fewer than three actors; disconnected network; two-mode network"},
    .reference =
        "Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks, 1(3), "
        "215–239.",
    .compute = closeness_centralization,
    .domain = kOneMode,
    .searches = Searches::distances};

constinit const Measure kAverageClustering = {
    .id = "network.average_clustering_nan_skipped",
    .scope = Scope::network,
    .format = ValueFormat::share,
    .name = {"regroupement moyen", "average clustering"},
    .meaning = {"En moyenne, part des partenaires d’un acteur qui coopèrent aussi entre eux.",
                "On average, share of an actor’s partners that also cooperate with each other."},
    .definition = {"Moyenne du coefficient de regroupement sur les acteurs qui ont au moins deux partenaires.",
                   "Mean of the clustering coefficient over the actors with two partners or more."},
    .range = kZeroToOne,
    .undefined = {"aucun acteur n’a deux partenaires\u202F; réseau biparti",
                  "no actor has two partners; two-mode network"},
    .reference = kWattsStrogatz,
    .compute = average_clustering<false>,
    .domain = kOneMode};

constinit const Measure kAverageClusteringOfAll = {
    .id = "network.average_clustering_zero",
    .scope = Scope::network,
    .format = ValueFormat::share,
    .name = {"regroupement moyen de tous", "average clustering of all"},
    .meaning = {"Comme le regroupement moyen, les acteurs de moins de deux partenaires comptant pour 0.",
                "Like average clustering, actors of fewer than two partners counting 0."},
    .definition = {"Somme des coefficients de regroupement / n, 0 où il n’est pas défini.",
                   "Sum of the clustering coefficients / n, 0 where it is undefined."},
    .range = kZeroToOne,
    .undefined = {"aucun acteur\u202F; réseau biparti", "no actor; two-mode network"},
    .reference = kWattsStrogatz,
    .compute = average_clustering<true>,
    .domain = kOneMode};

}  // namespace catalogue
}  // namespace maillage
