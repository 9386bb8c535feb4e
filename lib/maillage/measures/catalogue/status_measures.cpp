// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/catalogue.h"
#include "maillage/measures/catalogue/common_labels.h"
#include "maillage/measures/shared.h"
#include "maillage/measures/structure/status.h"

namespace maillage {
namespace {

template <bool Weighted, bool Outward>
Values katz_scores(const Analysis& analysis) {
  return defined(katz(analysis.network(), {.weighted = Weighted, .outward = Outward}));
}

template <std::vector<double> Hits::* Part>
Values hits_scores(const Analysis& analysis) {
  using Found = std::optional<Hits>;
  const Found& found = analysis.once<Found>([&] { return hits(analysis.network()); });
  return found ? defined((*found).*Part) : Values(analysis.network().size());
}

template <bool Weighted>
Values spectral_radius(const Analysis& analysis) {
  return for_network(largest_eigenvalue(underlying(analysis), Weighted));
}

constexpr const char* kKatzReference =
    "Katz, L. (1953). A new status index derived from sociometric analysis. Psychometrika, 18(1), 39–43.";
constexpr const char* kKleinberg =
    "Kleinberg, J. M. (1999). Authoritative sources in a hyperlinked environment. Journal of the ACM, 46(5), 604–632.";
constexpr const char* kCvetkovic =
    "Cvetković, D., Rowlinson, P. & Simić, S. (1997). Eigenspaces of Graphs. Cambridge University Press, chap. 1; "
    "Restrepo, J. G., Ott, E. & Hunt, B. R. (2007). Approximating the largest eigenvalue of network adjacency "
    "matrices. Physical Review E, 76, 056119.";
constexpr Label kOneAndMore = {"1 et plus", "1 and more"};
constexpr Label kNoTie = {"aucun lien dans le réseau", "no tie in the network"};

}  // namespace

namespace catalogue {

constinit const Measure kKatz = {
    .id = "katz",
    .scope = Scope::actor,
    .format = ValueFormat::decimal,
    .name = {"centralité de Katz", "Katz centrality"},
    .meaning = {"Audience de l’acteur\u00A0: par combien de chemins, courts surtout, on arrive à lui.",
                "Audience of the actor: by how many ways, short ones above all, one arrives at it."},
    .definition =
        {"1 + Σ α^k × nombre de marches de longueur k qui arrivent à l’acteur, α valant 0,85/λ, λ étant la plus "
         "grande valeur propre du réseau sans directions. Non normalisée\u00A0: 1 pour un acteur isolé. Réseau "
         "orienté\u00A0: marches dans le sens des liens.",
         "1 + Σ α^k × number of walks of length k that arrive at the actor, α being 0.85/λ and λ the largest "
         "eigenvalue of the network without directions. Not normalised: 1 for an isolated actor. Directed "
         "network: walks along the ties."},
    .range = kOneAndMore,
    .undefined = kNever,
    .reference = kKatzReference,
    .compute = katz_scores<false, false>};

constinit const Measure kKatzWeighted = {
    .id = "katz_weighted",
    .scope = Scope::actor,
    .format = ValueFormat::decimal,
    .name = {"centralité de Katz pondérée", "weighted Katz centrality"},
    .meaning = {"Comme la centralité de Katz, mais les coopérations intenses comptent davantage.",
                "Like Katz centrality, but intense cooperations count for more."},
    .definition =
        {"Centralité de Katz où une marche compte pour α^k fois le produit des poids de ses liens, α valant "
         "0,85/λ, λ étant la plus grande valeur propre de la matrice des poids du réseau sans directions.",
         "Katz centrality where a walk counts α^k times the product of the weights of its ties, α being 0.85/λ "
         "and λ the largest eigenvalue of the matrix of weights of the network without directions."},
    .range = kOneAndMore,
    .undefined = kNever,
    .reference = kKatzReference,
    .compute = katz_scores<true, false>};

constinit const Measure kKatzOut = {
    .id = "katz_out",
    .scope = Scope::actor,
    .format = ValueFormat::decimal,
    .name = {"centralité de Katz sortante", "out-Katz centrality"},
    .meaning = {"Portée de l’acteur\u00A0: par combien de chemins, courts surtout, on part de lui.",
                "Reach of the actor: by how many ways, short ones above all, one leaves from it."},
    .definition =
        {"1 + Σ α^k × nombre de marches de longueur k qui partent de l’acteur, dans le sens des liens, α valant "
         "0,85/λ. Réseau non orienté\u00A0: égale à la centralité de Katz.",
         "1 + Σ α^k × number of walks of length k that leave the actor, along the ties, α being 0.85/λ. "
         "Undirected network: equal to Katz centrality."},
    .range = kOneAndMore,
    .undefined = kNever,
    .reference = kKatzReference,
    .compute = katz_scores<false, true>,
    .domain = kDirected};

constinit const Measure kHitsHub = {
    .id = "hits_hub",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"score de pivot (HITS)", "hub score (HITS)"},
    .meaning = {"À quel point l’acteur s’adresse à ceux vers qui l’on se tourne.",
                "How far the actor turns to those whom others turn to."},
    .definition =
        {"Vecteur singulier dominant de gauche de la matrice d’adjacence A (vecteur propre de AAᵀ), maximum ramené "
         "à 1\u202F; réseau en plusieurs morceaux\u00A0: là où la valeur singulière est la plus grande, 0 "
         "ailleurs. Réseau non orienté\u00A0: proche de la centralité de vecteur propre.",
         "Leading left singular vector of the adjacency matrix A (eigenvector of AAᵀ), scaled to maximum 1; "
         "disconnected network: where the singular value is largest, 0 elsewhere. Undirected network: close to "
         "eigenvector centrality."},
    .range = kZeroToOne,
    .undefined = kNoTie,
    .reference = kKleinberg,
    .compute = hits_scores<&Hits::hubs>,
    .domain = kDirected};

constinit const Measure kHitsAuthority = {
    .id = "hits_authority",
    .scope = Scope::actor,
    .format = ValueFormat::share,
    .name = {"score d’autorité (HITS)", "authority score (HITS)"},
    .meaning = {"À quel point ceux qui savent à qui s’adresser se tournent vers l’acteur.",
                "How far those who know whom to ask turn to the actor."},
    .definition =
        {"Vecteur singulier dominant de droite de la matrice d’adjacence A (vecteur propre de AᵀA), maximum ramené "
         "à 1\u202F; réseau en plusieurs morceaux\u00A0: là où la valeur singulière est la plus grande, 0 "
         "ailleurs. Réseau non orienté\u00A0: proche de la centralité de vecteur propre.",
         "Leading right singular vector of the adjacency matrix A (eigenvector of AᵀA), scaled to maximum 1; "
         "disconnected network: where the singular value is largest, 0 elsewhere. Undirected network: close to "
         "eigenvector centrality."},
    .range = kZeroToOne,
    .undefined = kNoTie,
    .reference = kKleinberg,
    .compute = hits_scores<&Hits::authorities>,
    .domain = kDirected};

constinit const Measure kLargestEigenvalue = {
    .id = "network.lambda_max",
    .scope = Scope::network,
    .format = ValueFormat::decimal,
    .name = {"plus grande valeur propre", "largest eigenvalue"},
    .meaning =
        {"Facilité avec laquelle une information se propage dans le réseau\u00A0: entre le degré moyen et le degré "
         "maximal.",
         "How easily information spreads in the network: between the mean and the highest degree."},
    .definition = {"λ, rayon spectral de la matrice d’adjacence. Le sens des liens est ignoré.",
                   "λ, spectral radius of the adjacency matrix. The direction of ties is ignored."},
    .range = {"1 à n − 1", "1 to n − 1"},
    .undefined = kNoTie,
    .reference = kCvetkovic,
    .compute = spectral_radius<false>};

constinit const Measure kLargestEigenvalueWeighted = {
    .id = "network.lambda_max_w",
    .scope = Scope::network,
    .format = ValueFormat::decimal,
    .name = {"plus grande valeur propre pondérée", "weighted largest eigenvalue"},
    .meaning = {"Comme la plus grande valeur propre, mais les coopérations intenses comptent davantage.",
                "Like the largest eigenvalue, but intense cooperations count for more."},
    .definition =
        {"Rayon spectral de la matrice des poids. Le sens des liens est ignoré\u00A0: les poids des deux sens "
         "s’ajoutent.",
         "Spectral radius of the matrix of weights. The direction of ties is ignored: weights of both directions "
         "add up."},
    .range = {"plus de 0", "above 0"},
    .undefined = kNoTie,
    .reference = kCvetkovic,
    .compute = spectral_radius<true>};

}  // namespace catalogue
}  // namespace maillage
