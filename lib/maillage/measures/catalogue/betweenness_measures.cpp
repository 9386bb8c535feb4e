// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "maillage/kernels/paths/approximate_betweenness.h"
#include "maillage/kernels/paths/betweenness.h"
#include "maillage/measures/catalogue.h"
#include "maillage/measures/estimator.h"
#include "maillage/measures/shared.h"

namespace maillage {
namespace {

/// The greatest that an actor of the network could have: that of the middle of a star; 0 with fewer than 3 actors.
double largest_betweenness(const Network& network) {
  const auto n = static_cast<double>(network.size());
  if (n < 3) return 0;
  return (n - 1) * (n - 2) / (network.directed() ? 1 : 2);
}

const kernels::ApproximateBetweenness& estimates(const Analysis& analysis, double epsilon) {
  return analysis.once<kernels::ApproximateBetweenness>([&] {
    const MeasureOptions& options = analysis.options();
    return kernels::approximate_betweenness(analysis.network(),
                                            {.epsilon = epsilon, .seed = options.seed, .threads = options.threads});
  });
}

std::vector<double> estimated_scores(const Analysis& analysis, double epsilon) {
  std::vector<double> scores = estimates(analysis, epsilon).nodes;
  for (double& score : scores) score *= largest_betweenness(analysis.network());
  return scores;
}

struct EstimatedScores {
  std::vector<double> of;
};

template <bool Weighted>
struct ExactScores {
  std::vector<double> of;
};

template <bool Weighted>
const std::vector<double>& exact_scores(const Analysis& analysis) {
  const auto compute = [&] {
    const MeasureOptions& asked = analysis.options();
    const kernels::BetweennessOptions options = {
        .weighted = Weighted, .threads = asked.threads, .ranks = asked.ranks, .progress = asked.progress};
    return ExactScores<Weighted>{kernels::betweenness(analysis.network(), options).nodes};
  };
  return analysis.once<ExactScores<Weighted>>(compute).of;
}

/// As the options ask: estimates, or exact.
const std::vector<double>& scores(const Analysis& analysis) {
  const std::optional<double> epsilon = analysis.options().approximate;
  if (!epsilon) return exact_scores<false>(analysis);
  const auto compute = [&] { return EstimatedScores{estimated_scores(analysis, *epsilon)}; };
  return analysis.once<EstimatedScores>(compute).of;
}

Values raw(const Analysis& analysis) { return defined(scores(analysis)); }
Values raw_weighted(const Analysis& analysis) { return defined(exact_scores<true>(analysis)); }

/// Of values that are `unit` times the normalised ones.
Estimate estimate_in(double unit, const Analysis& analysis) {
  const auto& found = estimates(analysis, *analysis.options().approximate);
  return {found.epsilon * unit, found.delta, found.samples, Drawn::paths};
}

Estimate raw_estimate(const Analysis& analysis) {
  return estimate_in(largest_betweenness(analysis.network()), analysis);
}

Estimate normalized_estimate(const Analysis& analysis) { return estimate_in(1, analysis); }

/// The mean of n − 1 differences, each of two values.
Estimate centralization_estimate(const Analysis& analysis) { return estimate_in(2, analysis); }

Values normalized(const Analysis& analysis) {
  const double largest = largest_betweenness(analysis.network());
  if (largest == 0) return Values(analysis.network().size());
  std::vector<double> shares = scores(analysis);
  for (double& share : shares) share /= largest;
  return defined(shares);
}

Values centralization(const Analysis& analysis) {
  const double largest = largest_betweenness(analysis.network());
  if (largest == 0 || analysis.network().two_mode()) return for_network(std::nullopt);
  const std::vector<double>& all = scores(analysis);
  const double highest = *std::max_element(all.begin(), all.end());
  double gaps = 0;
  for (const double one : all) gaps += (highest - one) / largest;
  return for_network(gaps / static_cast<double>(all.size() - 1));
}

bool always(const Analysis& /*analysis*/) { return true; }
double little(const Analysis& /*analysis*/) { return 0; }

constexpr std::array<std::pair<std::string_view, Estimator>, 3> kEstimators = {
    {{"betweenness", {always, little, always, raw_estimate}},
     {"betweenness_normalized", {always, little, always, normalized_estimate}},
     {"network.centralization_betweenness", {always, little, always, centralization_estimate}}}};

}  // namespace

const Estimator* estimator_of(std::string_view id) {
  const auto found = std::ranges::find(kEstimators, id, &std::pair<std::string_view, Estimator>::first);
  return found == kEstimators.end() ? distance_estimator_of(id) : &found->second;
}

Values exact_betweenness(const Analysis& analysis) { return defined(exact_scores<false>(analysis)); }

namespace catalogue {

constinit const Measure kBetweenness = {
    .id = "betweenness",
    .scope = Scope::actor,
    .format = ValueFormat::decimal,
    .name = {"intermédiarité", "betweenness"},
    .meaning = {"Nombre de paires d’acteurs que l’acteur relie par le plus court chemin\u00A0: mesure classique de "
                "l’intermédiaire.",
                "Number of pairs of actors that the actor connects by the shortest way: the classic measure of the "
                "go-between."},
    .definition = {"Σ sur les paires d’autres acteurs {s, t} de la part de leurs plus courts chemins qui passent par "
                   "l’acteur, chaque lien comptant pour 1. Non normalisée. Une paire sans chemin compte pour 0. Réseau "
                   "orienté\u00A0: couples ordonnés, chemins dans le sens des liens. Réseau biparti\u00A0: chemins par "
                   "les projets, acteurs et projets comptés ensemble.",
                   "Σ over pairs of other actors {s, t} of the share of their shortest paths that pass through the "
                   "actor, each tie counting 1. Not normalised. A pair without a path counts 0. Directed network: "
                   "ordered pairs, paths along the ties. Two-mode network: paths through projects, actors and projects "
                   "counted together."},
    .range = {"0 à (n − 1)(n − 2) / 2\u202F; le double dans un réseau orienté",
              "0 to (n − 1)(n − 2) / 2; twice that in a directed network"},
    .undefined = {"jamais", "never"},
    .reference =
        "Freeman, L. C. (1977). A set of measures of centrality based on betweenness. Sociometry, 40(1), 35–41; "
        "Brandes, U. (2001). A faster algorithm for betweenness centrality. Journal of Mathematical Sociology, "
        "25(2), 163–177.",
    .compute = raw,
    .searches = Searches::paths};

constinit const Measure kBetweennessNormalized = {
    .id = "betweenness_normalized",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"intermédiarité normalisée", "normalised betweenness"},
    .meaning =
        {"Part des autres paires d’acteurs que l’acteur relie par le plus court chemin, comparable d’un réseau à "
         "l’autre.",
         "Share of the other pairs of actors that the actor connects by the shortest way, comparable between "
         "networks."},
    .definition = {"Intermédiarité × 2 / ((n − 1)(n − 2)). Réseau orienté\u00A0: intermédiarité / ((n − 1)(n − 2)). "
                   "Réseau biparti\u00A0: même formule, n étant le nombre d’acteurs et de projets.",
                   "Betweenness × 2 / ((n − 1)(n − 2)). Directed network: betweenness / ((n − 1)(n − 2)). Two-mode "
                   "network: the same formula, n being the number of actors and projects."},
    .range = {"0 à 1", "0 to 1"},
    .undefined = {"moins de trois acteurs", "fewer than three actors"},
    .reference =
        "Freeman, L. C. (1977). A set of measures of centrality based on betweenness. Sociometry, 40(1), 35–41.",
    .compute = normalized,
    .searches = Searches::paths};

constinit const Measure kBetweennessWeighted = {
    .id = "betweenness_weighted",
    .scope = Scope::actor,
    .format = ValueFormat::decimal,
    .name = {"intermédiarité pondérée", "weighted betweenness"},
    .meaning = {"Comme l’intermédiarité, mais les coopérations intenses raccourcissent les chemins.",
                "Like betweenness, but intense cooperations shorten the paths."},
    .definition =
        {"Intermédiarité non normalisée où un lien de poids w a pour longueur 1/w\u202F; deux chemins dont les "
         "longueurs diffèrent de moins de 10⁻¹⁰ en valeur relative sont égaux. Réseaux orientés, bipartis ou "
         "en plusieurs morceaux\u00A0: comme l’intermédiarité.",
         "Betweenness, not normalised, where a tie of weight w has length 1/w; two paths whose lengths differ "
         "by less than a relative 10⁻¹⁰ are equal. Directed, two-mode and disconnected networks: as for "
         "betweenness."},
    .range = {"0 à (n − 1)(n − 2) / 2\u202F; le double dans un réseau orienté",
              "0 to (n − 1)(n − 2) / 2; twice that in a directed network"},
    .undefined = {"jamais", "never"},
    .reference =
        "Brandes, U. (2001). A faster algorithm for betweenness centrality. Journal of Mathematical Sociology, "
        "25(2), 163–177; Newman, M. E. J. (2001). Scientific collaboration networks. II. Physical Review E, 64, "
        "016132.",
    .compute = raw_weighted,
    .searches = Searches::weighted_paths};

constinit const Measure kBetweennessCentralization = {
    .id = "network.centralization_betweenness",
    .scope = Scope::network,
    .format = ValueFormat::share,
    .name = {"centralisation d’intermédiarité", "betweenness centralisation"},
    .meaning = {"À quel point un seul acteur tient les autres ensemble\u00A0: 1 pour une étoile, 0 si tous se valent.",
                "How far a single actor holds the others together: 1 for a star, 0 when all are alike."},
    .definition =
        {"Σ (intermédiarité normalisée maximale − intermédiarité normalisée) / (n − 1). Réseau orienté\u00A0: "
         "même formule, avec les chemins dans le sens des liens.",
         "Σ (highest normalised betweenness − normalised betweenness) / (n − 1). Directed network: the same "
         "formula, with paths along the ties."},
    .range = {"0 à 1", "0 to 1"},
    .undefined = {"moins de trois acteurs\u202F; réseau biparti", "fewer than three actors; two-mode network"},
    .reference =
        "Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks, 1(3), "
        "215–239.",
    .compute = centralization,
    .searches = Searches::paths};

}  // namespace catalogue
}  // namespace maillage
