// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/disparity.h"

#include <algorithm>
#include <numeric>
#include <span>

#include "maillage/base/maths/maths.h"
#include "maillage/measures/catalogue.h"
#include "maillage/measures/shared.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

/// Of one end, from the weights of its ties.
std::optional<double> surprise(double weight, std::span<const double> weights) {
  if (weights.size() < 2) return std::nullopt;
  const double strength = std::accumulate(weights.begin(), weights.end(), 0.0);
  return maths::pow(std::max(0.0, 1 - weight / strength), static_cast<double>(weights.size() - 1));
}

Values disparity_values(const Analysis& analysis) { return disparity(analysis.network()); }

}  // namespace

std::vector<std::optional<double>> disparity(const Network& network) {
  std::vector<std::optional<double>> values(network.edge_count());
  for (const EdgeId tie : edge_ids(network)) {
    const auto [from, to] = network.ends(tie);
    const double weight = network.weight(tie);
    const auto one = surprise(weight, network.weights(from));
    const auto other = surprise(weight, network.in_weights(to));
    values[tie.index()] = one ? one : other;
    if (one && other) values[tie.index()] = std::min(*one, *other);
  }
  return values;
}

namespace catalogue {

constinit const Measure kDisparity = {
    .id = "disparity",
    .scope = Scope::tie,
    .format = ValueFormat::decimal,
    .name = {"disparité du lien", "disparity of the tie"},
    .meaning = {"À quel point le lien compte pour l’un de ses deux acteurs\u00A0: près de 0, bien plus que leurs "
                "autres liens.",
                "How much the tie matters to one of its two actors: near 0, far more than their other ties."},
    .definition = {"Le plus petit, sur les deux extrémités, de (1 − w/s)^(k − 1), w étant le poids du lien, s la somme "
                   "des poids de l’acteur et k son nombre de liens\u00A0: la probabilité d’une part aussi grande si "
                   "les poids étaient tirés au hasard. Une extrémité à un seul lien ne compte pas. Réseau "
                   "orienté\u00A0: liens sortants de la source, entrants de la cible.",
                   "The smaller, over its two ends, of (1 − w/s)^(k − 1), w being the weight of the tie, s the sum of "
                   "the weights of the actor and k its number of ties: the probability of a share as large, were the "
                   "weights drawn at random. An end with a single tie does not count. Directed network: outgoing ties "
                   "of the source, incoming ones of the target."},
    .range = {"0 à 1", "0 to 1"},
    .undefined = {"lien unique de ses deux extrémités", "only tie of both its ends"},
    .reference =
        "Serrano, M. Á., Boguñá, M. & Vespignani, A. (2009). Extracting the multiscale backbone of complex weighted "
        "networks. PNAS, 106(16), 6483–6488.",
    .compute = disparity_values};

}  // namespace catalogue
}  // namespace maillage
