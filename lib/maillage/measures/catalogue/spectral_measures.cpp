// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/catalogue.h"
#include "maillage/measures/igraph_measures.h"
#include "maillage/measures/shared.h"
#include "maillage/measures/structure/spectral.h"

namespace maillage {
namespace {

template <bool Weighted>
Values eigenvector_scores(const Analysis& analysis) {
  const Network& network = underlying(analysis);
  const auto scores = eigenvector(network, components_of(analysis), Weighted);
  return scores ? defined(*scores) : Values(network.size());
}

template <bool Weighted>
Values pagerank_scores(const Analysis& analysis) {
  if (analysis.network().size() == 0) return {};
  return defined(pagerank(igraph_copy(analysis), Weighted));
}

}  // namespace

namespace catalogue {

constinit const Measure kEigenvector = {
    .id = "eigenvector",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"centralité de vecteur propre", "eigenvector centrality"},
    .meaning = {"Importance de l’acteur d’après celle de ses partenaires\u00A0: être lié à des acteurs bien liés.",
                "Importance of the actor by that of its partners: being tied to well-tied actors."},
    .definition =
        {"Vecteur propre dominant de la matrice d’adjacence, maximum ramené à 1. Réseau en plusieurs "
         "morceaux\u00A0: calculé sur la composante de plus grand rayon spectral (toutes, s’il y en a plusieurs à "
         "égalité), 0 ailleurs. Le sens des liens est ignoré. Réseau biparti\u00A0: acteurs et projets ensemble.",
         "Leading eigenvector of the adjacency matrix, scaled to maximum 1. Disconnected network: computed on "
         "the component of the largest spectral radius (on all of them if several are equal), 0 elsewhere. The "
         "direction of ties is ignored. Two-mode network: actors and projects together."},
    .range = {"0 à 1", "0 to 1"},
    .undefined = {"aucun lien dans le réseau", "no tie in the network"},
    .reference =
        "Bonacich, P. (1972). Factoring and weighting approaches to status scores and clique identification. "
        "Journal of Mathematical Sociology, 2(1), 113–120; Bonacich, P. (1987). Power and centrality: a family of "
        "measures. American Journal of Sociology, 92(5), 1170–1182.",
    .compute = eigenvector_scores<false>};

constinit const Measure kEigenvectorWeighted = {
    .id = "eigenvector_weighted",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"centralité de vecteur propre pondérée", "weighted eigenvector centrality"},
    .meaning = {"Comme la centralité de vecteur propre, mais les coopérations intenses comptent davantage.",
                "Like eigenvector centrality, but intense cooperations count for more."},
    .definition =
        {"Vecteur propre dominant de la matrice des poids, maximum ramené à 1\u202F; composantes, sens des liens "
         "et réseaux bipartis comme pour la centralité de vecteur propre.",
         "Leading eigenvector of the matrix of weights, scaled to maximum 1; components, directions and "
         "two-mode networks as for eigenvector centrality."},
    .range = {"0 à 1", "0 to 1"},
    .undefined = {"aucun lien dans le réseau", "no tie in the network"},
    .reference =
        "Bonacich, P. (1987). Power and centrality: a family of measures. American Journal of Sociology, 92(5), "
        "1170–1182.",
    .compute = eigenvector_scores<true>};

constinit const Measure kPagerank = {
    .id = "pagerank",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"PageRank", "PageRank"},
    .meaning = {"Part du temps qu’un visiteur passerait chez l’acteur en allant de partenaire en partenaire au hasard.",
                "Share of the time a visitor would spend with the actor when going from partner to partner at random."},
    .definition =
        {"Loi stationnaire d’une marche qui suit un lien au hasard avec la probabilité 0,85 et sinon repart de "
         "n’importe quel acteur\u202F; sans lien à suivre, elle repart toujours. La somme vaut 1. Réseau "
         "orienté\u00A0: dans le sens des liens. Réseau biparti\u00A0: acteurs et projets ensemble.",
         "Stationary distribution of a walk that follows a tie at random with probability 0.85 and otherwise "
         "starts again from any actor; without a tie to follow it always starts again. Sums to 1. Directed "
         "network: along the ties. Two-mode network: actors and projects together."},
    .range = {"plus de 0, à 1", "above 0, to 1"},
    .undefined = {"jamais", "never"},
    .reference =
        "Brin, S. & Page, L. (1998). The anatomy of a large-scale hypertextual Web search engine. Computer "
        "Networks and ISDN Systems, 30(1–7), 107–117.",
    .compute = pagerank_scores<false>};

constinit const Measure kPagerankWeighted = {
    .id = "pagerank_weighted",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"PageRank pondéré", "weighted PageRank"},
    .meaning = {"Comme PageRank, mais le visiteur suit plus souvent les coopérations intenses.",
                "Like PageRank, but the visitor follows intense cooperations more often."},
    .definition =
        {"PageRank où un lien est suivi avec une probabilité proportionnelle à son poids\u202F; amortissement "
         "0,85.",
         "PageRank where a tie is followed with a probability proportional to its weight; damping 0.85."},
    .range = {"plus de 0, à 1", "above 0, to 1"},
    .undefined = {"jamais", "never"},
    .reference =
        "Brin, S. & Page, L. (1998). The anatomy of a large-scale hypertextual Web search engine. Computer "
        "Networks and ISDN Systems, 30(1–7), 107–117; Gleich, D. F. (2015). PageRank beyond the Web. SIAM Review, "
        "57(3), 321–363.",
    .compute = pagerank_scores<true>};

}  // namespace catalogue
}  // namespace maillage
