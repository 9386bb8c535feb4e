// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/catalogue.h"
#include "maillage/measures/catalogue/common_labels.h"
#include "maillage/measures/shared.h"
#include "maillage/measures/structure/kinds.h"

namespace maillage {
namespace {

/// \pre not two-mode
const std::vector<RoleTotals>& roles_of(const Analysis& analysis) {
  return analysis.once<std::vector<RoleTotals>>(
      [&] { return broker_roles(analysis.network(), analysis.options().threads); });
}

template <BrokerRole Role>
Values role_counts(const Analysis& analysis) {
  Values values(analysis.network().size());
  const bool of_directed = Role == BrokerRole::representative || Role == BrokerRole::gatekeeper;
  const bool of_undirected = Role == BrokerRole::boundary;
  if (analysis.network().two_mode() || (analysis.network().directed() ? of_undirected : of_directed)) return values;
  const std::vector<RoleTotals>& roles = roles_of(analysis);
  for (std::size_t i = 0; i < values.size(); ++i) values[i] = roles[i].all[Role];
  return values;
}

template <RoleCounts RoleTotals::* Count>
Values totals(const Analysis& analysis) {
  Values values(analysis.network().size());
  if (analysis.network().two_mode()) return values;
  const std::vector<RoleTotals>& roles = roles_of(analysis);
  for (std::size_t i = 0; i < values.size(); ++i) values[i] = (roles[i].*Count).total();
  return values;
}

constexpr const char* kGouldFernandez =
    "Gould, R. V. & Fernandez, R. M. (1989). Structures of mediation: a formal approach to brokerage in transaction "
    "networks. Sociological Methodology, 19, 89–126.";
constexpr const char* kGouldFernandezBurt =
    "Gould, R. V. & Fernandez, R. M. (1989). Structures of mediation: a formal approach to brokerage in transaction "
    "networks. Sociological Methodology, 19, 89–126; Burt, R. S. (1992). Structural Holes. Harvard University Press.";
constexpr Label kCount = {"0 à (n − 1)(n − 2) / 2\u202F; le double dans un réseau orienté",
                          "0 to (n − 1)(n − 2) / 2; twice that in a directed network"};
constexpr Domain kDirectedOneMode = {.direction = Direction::directed, .one_mode = true};
constexpr Domain kUndirected = {.direction = Direction::undirected, .one_mode = true};

}  // namespace

namespace catalogue {

constinit const Measure kCoordinator = {
    .id = "coordinator",
    .scope = Scope::actor,
    .format = ValueFormat::integer,
    .name = {"coordinateur", "coordinator"},
    .meaning = {"Paires d’acteurs de son propre type que l’acteur relie sans qu’ils coopèrent entre eux.",
                "Pairs of actors of its own kind that the actor links and that do not cooperate with each other."},
    .definition =
        {"Nombre de paires {a, c} liées à l’acteur v mais pas entre elles, a, v et c étant du même type. Réseau "
         "orienté\u00A0: couples a → v → c sans lien a → c, qu’il y ait ou non un lien c → a. Les poids sont "
         "ignorés\u202F; un acteur sans type est du type «\u00A0inconnu\u00A0».",
         "Number of pairs {a, c} tied to the actor v but not to each other, a, v and c being of one kind. "
         "Directed network: ordered pairs a → v → c without a tie a → c, whether or not there is a tie c → a. "
         "Weights are ignored; an actor without kind is of the kind “unknown”."},
    .range = kCount,
    .undefined = kTwoMode,
    .reference = kGouldFernandez,
    .compute = role_counts<BrokerRole::coordinator>,
    .domain = kOneMode};

constinit const Measure kConsultant = {
    .id = "consultant",
    .scope = Scope::actor,
    .format = ValueFormat::integer,
    .name = {"consultant", "consultant"},
    .meaning =
        {"Paires d’acteurs d’un même type que l’acteur, d’un autre type, relie sans qu’ils coopèrent entre eux.",
         "Pairs of actors of one kind that the actor, of another kind, links and that do not cooperate with each "
         "other."},
    .definition =
        {"Nombre de paires {a, c} liées à l’acteur v mais pas entre elles, a et c étant d’un même type et v d’un "
         "autre (courtier itinérant). Réseau orienté\u00A0: couples a → v → c sans lien a → c. Les poids sont "
         "ignorés.",
         "Number of pairs {a, c} tied to the actor v but not to each other, a and c being of one kind and v of "
         "another (itinerant broker). Directed network: ordered pairs a → v → c without a tie a → c. Weights are "
         "ignored."},
    .range = kCount,
    .undefined = kTwoMode,
    .reference = kGouldFernandez,
    .compute = role_counts<BrokerRole::consultant>,
    .domain = kOneMode};

constinit const Measure kRepresentative = {
    .id = "representative",
    .scope = Scope::actor,
    .format = ValueFormat::integer,
    .name = {"représentant", "representative"},
    .meaning = {"Couples où l’acteur porte vers un autre type ce qui vient d’un acteur de son type.",
                "Pairs where the actor carries to another kind what comes from an actor of its own."},
    .definition =
        {"Nombre de couples a → v → c sans lien a → c, a étant du type de l’acteur v et c d’un autre. Défini par le "
         "chemin (b_IO du logiciel sna). Les poids sont ignorés. Réseau non orienté\u00A0: voir "
         "«\u00A0frontière\u00A0».",
         "Number of ordered pairs a → v → c without a tie a → c, a being of the kind of the actor v and c of "
         "another. Defined by the path (b_IO of the package sna). Weights are ignored. Undirected network: see "
         "“boundary”."},
    .range = {"0 à (n − 1)(n − 2)", "0 to (n − 1)(n − 2)"},
    .undefined = {"réseau non orienté\u202F; réseau biparti", "undirected network; two-mode network"},
    .reference = kGouldFernandez,
    .compute = role_counts<BrokerRole::representative>,
    .domain = kDirectedOneMode};

constinit const Measure kGatekeeper = {
    .id = "gatekeeper",
    .scope = Scope::actor,
    .format = ValueFormat::integer,
    .name = {"portier", "gatekeeper"},
    .meaning = {"Couples où l’acteur fait entrer dans son type ce qui vient d’un autre.",
                "Pairs where the actor lets into its own kind what comes from another."},
    .definition =
        {"Nombre de couples a → v → c sans lien a → c, c étant du type de l’acteur v et a d’un autre. Défini par le "
         "chemin (b_OI du logiciel sna). Les poids sont ignorés. Réseau non orienté\u00A0: voir "
         "«\u00A0frontière\u00A0».",
         "Number of ordered pairs a → v → c without a tie a → c, c being of the kind of the actor v and a of "
         "another. Defined by the path (b_OI of the package sna). Weights are ignored. Undirected network: see "
         "“boundary”."},
    .range = {"0 à (n − 1)(n − 2)", "0 to (n − 1)(n − 2)"},
    .undefined = {"réseau non orienté\u202F; réseau biparti", "undirected network; two-mode network"},
    .reference = kGouldFernandez,
    .compute = role_counts<BrokerRole::gatekeeper>,
    .domain = kDirectedOneMode};

constinit const Measure kBoundary = {
    .id = "boundary",
    .scope = Scope::actor,
    .format = ValueFormat::integer,
    .name = {"frontière", "boundary"},
    .meaning =
        {"Paires où l’acteur relie un acteur de son type à un acteur d’un autre, sans qu’ils coopèrent entre eux.",
         "Pairs where the actor links an actor of its kind to one of another, who do not cooperate with each other."},
    .definition =
        {"Nombre de paires {a, c} liées à l’acteur v mais pas entre elles, l’un des deux étant du type de v et "
         "l’autre non\u00A0: représentant et portier à la fois, faute de sens. Les poids sont ignorés.",
         "Number of pairs {a, c} tied to the actor v but not to each other, one of the two being of v’s kind and "
         "the other not: representative and gatekeeper in one, as there is no direction. Weights are ignored."},
    .range = {"0 à (n − 1)(n − 2) / 2", "0 to (n − 1)(n − 2) / 2"},
    .undefined = {"réseau orienté, où l’on distingue représentant et portier\u202F; réseau biparti",
                  "directed network, where representative and gatekeeper are told apart; two-mode network"},
    .reference = kGouldFernandez,
    .compute = role_counts<BrokerRole::boundary>,
    .domain = kUndirected};

constinit const Measure kLiaison = {
    .id = "liaison",
    .scope = Scope::actor,
    .format = ValueFormat::integer,
    .name = {"agent de liaison", "liaison"},
    .meaning =
        {"Paires d’acteurs de deux types, différents du sien, que l’acteur relie sans qu’ils coopèrent entre eux.",
         "Pairs of actors of two kinds other than its own that the actor links and that do not cooperate with each "
         "other."},
    .definition =
        {"Nombre de paires {a, c} liées à l’acteur v mais pas entre elles, a, v et c étant de trois types. Réseau "
         "orienté\u00A0: couples a → v → c sans lien a → c. Les poids sont ignorés.",
         "Number of pairs {a, c} tied to the actor v but not to each other, a, v and c being of three kinds. "
         "Directed network: ordered pairs a → v → c without a tie a → c. Weights are ignored."},
    .range = kCount,
    .undefined = kTwoMode,
    .reference = kGouldFernandez,
    .compute = role_counts<BrokerRole::liaison>,
    .domain = kOneMode};

constinit const Measure kBrokered = {
    .id = "brokered",
    .scope = Scope::actor,
    .format = ValueFormat::integer,
    .name = {"paires mises en relation", "brokered pairs"},
    .meaning = {"Paires d’acteurs que l’acteur relie sans qu’ils coopèrent entre eux.",
                "Pairs of actors that the actor links and that do not cooperate with each other."},
    .definition =
        {"Nombre de paires {a, c} liées à l’acteur mais pas entre elles\u00A0: somme de tous les rôles. Réseau "
         "orienté\u00A0: couples a → v → c sans lien a → c. Les poids sont ignorés.",
         "Number of pairs {a, c} tied to the actor but not to each other: the sum of all roles. Directed network: "
         "ordered pairs a → v → c without a tie a → c. Weights are ignored."},
    .range = kCount,
    .undefined = kTwoMode,
    .reference = kGouldFernandez,
    .compute = totals<&RoleTotals::all>,
    .domain = kOneMode};

constinit const Measure kBrokeredPartial = {
    .id = "brokered_partial",
    .scope = Scope::actor,
    .format = ValueFormat::decimal,
    .name = {"paires mises en relation, partagées", "brokered pairs, shared out"},
    .meaning = {"Paires que l’acteur relie, chacune partagée entre tous ceux qui la relient.",
                "Pairs that the actor links, each shared out among all who link it."},
    .definition =
        {"Σ 1/t sur les paires mises en relation, t étant le nombre d’acteurs par qui la paire est liée en deux pas. "
         "La somme sur tous les acteurs est le nombre de paires à deux pas l’une de l’autre. Réseau orienté\u00A0: "
         "couples dans le sens des liens.",
         "Σ 1/t over brokered pairs, t being the number of actors through whom the pair is linked in two steps. "
         "The sum over all actors is the number of pairs two steps apart. Directed network: ordered pairs along "
         "the ties."},
    .range = kCount,
    .undefined = kTwoMode,
    .reference = kGouldFernandez,
    .compute = totals<&RoleTotals::partial>,
    .domain = kOneMode};

constinit const Measure kBrokeredExclusive = {
    .id = "brokered_exclusive",
    .scope = Scope::actor,
    .format = ValueFormat::integer,
    .name = {"paires en exclusivité", "exclusive pairs"},
    .meaning = {"Paires que l’acteur est le seul à relier directement.", "Pairs that nobody else links directly."},
    .definition =
        {"Nombre de paires mises en relation dont l’acteur est le seul intermédiaire en deux pas\u202F; d’autres "
         "chemins, plus longs, peuvent exister. Réseau orienté\u00A0: couples dans le sens des liens.",
         "Number of brokered pairs with the actor as their only go-between in two steps; other, longer ways may "
         "exist. Directed network: ordered pairs along the ties."},
    .range = kCount,
    .undefined = kTwoMode,
    .reference = kGouldFernandezBurt,
    .compute = totals<&RoleTotals::exclusive>,
    .domain = kOneMode};

constinit const Measure kBrokeredSole = {
    .id = "brokered_sole",
    .scope = Scope::actor,
    .format = ValueFormat::integer,
    .name = {"paires sans autre chemin", "pairs without another way"},
    .meaning = {"Paires de partenaires que plus rien ne relierait si l’acteur s’en allait.",
                "Pairs of partners that nothing would link any more if the actor left."},
    .definition =
        {"Nombre de paires mises en relation qu’aucun chemin ne joint sans l’acteur. Réseau orienté\u00A0: couples a → "
         "v → c sans autre chemin de a à c dans le sens des liens.",
         "Number of brokered pairs that no path joins without the actor. Directed network: ordered pairs a → v → c "
         "without another path from a to c along the ties."},
    .range = kCount,
    .undefined = kTwoMode,
    .reference = kGouldFernandezBurt,
    .compute = totals<&RoleTotals::sole>,
    .domain = kOneMode};

}  // namespace catalogue
}  // namespace maillage
