// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/project_measures.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

#include "maillage/measures/catalogue/common_labels.h"
#include "maillage/network/selected_rows.h"

namespace maillage {

const std::vector<std::vector<Part>>& studied_parts(const Analysis& analysis) {
  struct StudiedParts {
    std::vector<std::vector<Part>> parts;
  };
  return analysis
      .once<StudiedParts>([&] {
        const StudiedRows& rows = studied_rows(analysis);
        if (!rows.ecosystem) return StudiedParts();
        return StudiedParts{
            parts_of_projects(*rows.ecosystem, selected_rows(*rows.ecosystem, *rows.question).participations)};
      })
      .parts;
}

namespace {

using Parts = std::vector<Part>;

std::optional<double> number(std::size_t count) { return static_cast<double>(count); }

/// A count; nothing where it is 0, for what is not named may still be there.
std::optional<double> named(std::size_t count) { return count == 0 ? std::nullopt : number(count); }

Parts with_role(const Parts& parts, Role role) {
  Parts found;
  std::ranges::copy_if(parts, std::back_inserter(found), [role](const Part& part) { return has_role(part, role); });
  return found;
}

/// How many of these actors are of each kind that is known.
std::map<KindId, std::size_t> known_kinds(const Parts& parts, const Ecosystem& ecosystem) {
  const KindId unknown = unknown_kind(ecosystem);
  std::map<KindId, std::size_t> counts;
  for (const Part& part : parts) {
    const KindId kind = ecosystem[part.actor].kind;
    if (kind != unknown) ++counts[kind];
  }
  return counts;
}

std::optional<double> blau(const Parts& parts, const Ecosystem& ecosystem) {
  const auto counts = known_kinds(parts, ecosystem);
  if (counts.empty()) return std::nullopt;
  double all = 0;
  double squares = 0;
  for (const auto& [kind, count] : counts) {
    const auto n = static_cast<double>(count);
    all += n;
    squares += n * n;
  }
  return (all * all - squares) / (all * all);
}

std::size_t kinds_of_actors(const Ecosystem& ecosystem) {
  std::set<KindId> kinds;
  for (const Actor& actor : ecosystem.actors) kinds.insert(actor.kind);
  kinds.erase(unknown_kind(ecosystem));
  return kinds.size();
}

Values participants(const Analysis& analysis) {
  return of_parts(analysis, [](const Parts& parts, const Ecosystem&) { return named(parts.size()); });
}

Values kinds(const Analysis& analysis) {
  return of_parts(analysis, [](const Parts& parts, const Ecosystem& ecosystem) {
    return named(known_kinds(parts, ecosystem).size());
  });
}

Values kind_diversity(const Analysis& analysis) { return of_parts(analysis, blau); }

Values kind_diversity_normalized(const Analysis& analysis) {
  return of_parts(analysis, [](const Parts& parts, const Ecosystem& ecosystem) -> std::optional<double> {
    const auto all = static_cast<double>(kinds_of_actors(ecosystem));
    const auto index = blau(parts, ecosystem);
    if (!index || all < 2) return std::nullopt;
    return *index * all / (all - 1);
  });
}

Values leads(const Analysis& analysis) {
  return of_parts(analysis,
                  [](const Parts& parts, const Ecosystem&) { return named(with_role(parts, Role::lead).size()); });
}

Values funders(const Analysis& analysis) {
  return of_parts(analysis,
                  [](const Parts& parts, const Ecosystem&) { return named(with_role(parts, Role::funder).size()); });
}

Values funder_kinds(const Analysis& analysis) {
  return of_parts(analysis, [](const Parts& parts, const Ecosystem& ecosystem) {
    return named(known_kinds(with_role(parts, Role::funder), ecosystem).size());
  });
}

bool is_public(const Kind& kind) { return kind.id == "municipality" || kind.id == "public_body"; }

std::optional<double> has_public_money(const Parts& parts, const Ecosystem& ecosystem) {
  const Parts paying = with_role(parts, Role::funder);
  const auto kind = [&](const Part& part) -> const Kind& { return ecosystem[ecosystem[part.actor].kind]; };
  if (std::ranges::any_of(paying, [&](const Part& part) { return is_public(kind(part)); })) return 1;
  const bool told = std::ranges::none_of(paying, [&](const Part& part) { return kind(part).id == "unknown"; });
  return !paying.empty() && told ? std::optional<double>(0) : std::nullopt;
}

Values public_money(const Analysis& analysis) { return of_parts(analysis, has_public_money); }

/// Whether a hub is among these.
std::optional<double> holds_hub(const Parts& parts, const std::vector<ActorId>& hubs) {
  if (parts.empty() || hubs.empty()) return std::nullopt;
  const bool any =
      std::ranges::any_of(parts, [&](const Part& part) { return std::ranges::binary_search(hubs, part.actor); });
  return any ? 1 : 0;
}

Values hub_takes_part(const Analysis& analysis) {
  const auto& hubs = hubs_of(analysis);
  return of_parts(analysis, [&](const Parts& parts, const Ecosystem&) { return holds_hub(parts, hubs); });
}

Values hub_leads(const Analysis& analysis) {
  const auto& hubs = hubs_of(analysis);
  return of_parts(analysis,
                  [&](const Parts& parts, const Ecosystem&) { return holds_hub(with_role(parts, Role::lead), hubs); });
}

constexpr const char* kBreiger =
    "Breiger, R. L. (1974). The duality of persons and groups. Social Forces, 53(2), 181–190.";
constexpr const char* kBlau =
    "Blau, P. M. (1977). Inequality and Heterogeneity: A Primitive Theory of Social Structure. Free Press.";
constexpr const char* kAgresti =
    "Agresti, A. & Agresti, B. F. (1978). Statistical analysis of qualitative variation. Sociological Methodology, 9, "
    "204–237.";
constexpr const char* kAnsell =
    "Ansell, C. & Gash, A. (2008). Collaborative governance in theory and practice. Journal of Public Administration "
    "Research and Theory, 18(4), 543–571.";
constexpr const char* kEvers = "Evers, A. & Laville, J.-L. (2004). The Third Sector in Europe. Edward Elgar.";
constexpr const char* kFreemanHub =
    "Freeman, L. C. (1977). A set of measures of centrality based on betweenness. Sociometry, 40(1), 35–41.";

}  // namespace

namespace catalogue {

constinit const Measure kProjectParticipants = {
    .id = "project.participants",
    .scope = Scope::project,
    .format = ValueFormat::integer,
    .name = {"participants", "participants"},
    .meaning = {"Nombre d’acteurs qui prennent part au projet.", "Number of actors that take part in the project."},
    .definition =
        {"Chaque acteur compte une fois, quel que soit le nombre de lignes qui le citent\u202F; seuls comptent les "
         "participants que la sélection retient. Une personne compte à côté de son organisation, à moins qu’on ne "
         "mesure au niveau des organisations.",
         "Each actor counts once, however many rows name it; only participants that are selected count. A person "
         "counts beside their organisation, unless one measures at the level of organisations."},
    .range = {"1 et plus", "1 and more"},
    .undefined = {"quand personne n’est connu pour prendre part au projet",
                  "when nobody is known to take part in the project"},
    .reference = kBreiger,
    .compute = participants,
};

constinit const Measure kProjectKinds = {
    .id = "project.kinds",
    .scope = Scope::project,
    .format = ValueFormat::integer,
    .name = {"types de participants", "kinds of participants"},
    .meaning = {"Nombre de types d’acteurs différents parmi les participants.",
                "Number of different kinds of actor among the participants."},
    .definition = {"Types distincts parmi les participants dont le type est connu\u202F; les autres ne comptent pas.",
                   "Distinct kinds among the participants whose kind is known; the others do not count."},
    .range = {"1 et plus", "1 and more"},
    .undefined = {"quand aucun participant n’a de type connu", "when no participant is of a known kind"},
    .reference = kBlau,
    .compute = kinds,
};

constinit const Measure kProjectKindDiversity = {
    .id = "project.kind_diversity",
    .scope = Scope::project,
    .format = ValueFormat::decimal,
    .name = {"diversité des participants (Blau)", "diversity of participants (Blau)"},
    .meaning = {"Probabilité que deux participants tirés au hasard, avec remise, soient de types différents.",
                "Probability that two participants drawn at random, with replacement, are of different kinds."},
    .definition =
        {"1 − Σ p², où p est la part de chaque type parmi les participants de type connu (indice de Blau, ou de "
         "Gini-Simpson)\u202F; 0 pour un seul type.",
         "1 − Σ p², where p is the share of each kind among the participants of a known kind (index of Blau, or of "
         "Gini–Simpson); 0 for a single kind."},
    .range = kZeroToOne,
    .undefined = {"quand aucun participant n’a de type connu", "when no participant is of a known kind"},
    .reference = kBlau,
    .compute = kind_diversity,
};

constinit const Measure kProjectKindDiversityNormalized = {
    .id = "project.kind_diversity_normalized",
    .scope = Scope::project,
    .format = ValueFormat::share,
    .name = {"diversité normalisée des participants", "normalised diversity of participants"},
    .meaning = {"Diversité des types, de 0 (un seul type) à 1 (tous les types de l’écosystème à parts égales).",
                "Diversity of kinds, from 0 (a single kind) to 1 (every kind of the ecosystem in equal shares)."},
    .definition =
        {"(1 − Σ p²) / (1 − 1/K), où p est la part de chaque type parmi les participants de type connu et K le "
         "nombre de types connus qu’ont les acteurs des données, retenus ou non (indice de variation qualitative).",
         "(1 − Σ p²) / (1 − 1/K), where p is the share of each kind among the participants of a known kind, and K "
         "the number of known kinds that actors of the data have, selected or not (index of qualitative variation)."},
    .range = kZeroToOne,
    .undefined = {"quand aucun participant n’a de type connu, ou quand les acteurs des données sont tous du même type",
                  "when no participant is of a known kind, or when all actors of the data are of the same kind"},
    .reference = kAgresti,
    .compute = kind_diversity_normalized,
};

constinit const Measure kProjectLeads = {
    .id = "project.leads",
    .scope = Scope::project,
    .format = ValueFormat::integer,
    .name = {"porteurs", "leads"},
    .meaning = {"Nombre d’acteurs qui portent le projet\u202F; à partir de 2, le portage est collectif.",
                "Number of actors that lead the project; from 2 on, it is carried collectively."},
    .definition =
        {"Participants qui ont, entre autres rôles ou seul, celui de porteur. Chaque acteur compte une fois, quel "
         "que soit le nombre de lignes qui le citent\u202F; seuls comptent les participants que la sélection "
         "retient.",
         "Participants that have the role of lead, alone or among others. Each actor counts once, however many rows "
         "name it; only participants that are selected count."},
    .range = {"1 et plus", "1 and more"},
    .undefined = {"quand les données ne nomment aucun porteur, ce qui ne veut pas dire qu’il n’y en a pas",
                  "when the data name no lead, which is not to say that there is none"},
    .reference = kAnsell,
    .compute = leads,
};

constinit const Measure kProjectFunders = {
    .id = "project.funders",
    .scope = Scope::project,
    .format = ValueFormat::integer,
    .name = {"financeurs", "funders"},
    .meaning = {"Nombre d’acteurs qui financent le projet.", "Number of actors that fund the project."},
    .definition =
        {"Participants qui ont, entre autres rôles ou seul, celui de financeur. Chaque acteur compte une fois, quel "
         "que soit le nombre de lignes qui le citent\u202F; seuls comptent les participants que la sélection "
         "retient.",
         "Participants that have the role of funder, alone or among others. Each actor counts once, however many "
         "rows name it; only participants that are selected count."},
    .range = {"1 et plus", "1 and more"},
    .undefined = {"quand les données ne nomment aucun financeur, ce qui ne veut pas dire qu’il n’y en a pas",
                  "when the data name no funder, which is not to say that there is none"},
    .reference = kEvers,
    .compute = funders,
};

constinit const Measure kProjectFunderKinds = {
    .id = "project.funder_kinds",
    .scope = Scope::project,
    .format = ValueFormat::integer,
    .name = {"types de financeurs", "kinds of funders"},
    .meaning = {"Nombre de types d’acteurs différents parmi les financeurs\u00A0: l’hybridation des ressources.",
                "Number of different kinds of actor among the funders: how far resources are hybrid."},
    .definition = {"Types distincts parmi les financeurs dont le type est connu\u202F; les autres ne comptent pas.",
                   "Distinct kinds among the funders whose kind is known; the others do not count."},
    .range = {"1 et plus", "1 and more"},
    .undefined = {"quand aucun financeur de type connu n’est nommé", "when no funder of a known kind is named"},
    .reference = kEvers,
    .compute = funder_kinds,
};

constinit const Measure kProjectPublicMoney = {
    .id = "project.public_money",
    .scope = Scope::project,
    .format = ValueFormat::yes_no,
    .name = {"argent public", "public money"},
    .meaning = {"Oui si une collectivité ou un organisme public finance le projet.",
                "Yes if a municipality or a public body funds the project."},
    .definition =
        {"1 si un financeur au moins est du type collectivité ou organisme public\u202F; 0 si des financeurs sont "
         "nommés, tous d’un autre type connu. Les laboratoires et universités (recherche) ne comptent pas comme "
         "financeurs publics.",
         "1 if at least one funder is of the kind municipality or public body; 0 if funders are named and all are "
         "of another known kind. Laboratories and universities (research) do not count as public funders."},
    .range = {"oui ou non", "yes or no"},
    .undefined =
        {"quand aucun financeur n’est nommé, ou quand aucun n’est public et que le type de l’un d’eux n’est pas "
         "connu",
         "when no funder is named, or when none is public and the kind of one of them is not known"},
    .reference = kEvers,
    .compute = public_money,
};

constinit const Measure kProjectHubTakesPart = {
    .id = "project.hub_takes_part",
    .scope = Scope::project,
    .format = ValueFormat::yes_no,
    .name = {"le hub y prend part", "the hub takes part"},
    .meaning = {"Oui si l’acteur qui relie le plus les autres prend part au projet.",
                "Yes if the actor that stands most between the others takes part in the project."},
    .definition =
        {"Le hub est l’acteur de la plus forte intermédiarité dans le réseau non orienté des acteurs que la "
         "sélection donne\u202F; quand plusieurs sont à égalité, un seul suffit.",
         "The hub is the actor of the highest betweenness in the undirected network of actors that the selection "
         "gives; where several are equal, one of them is enough."},
    .range = {"oui ou non", "yes or no"},
    .undefined =
        {"quand personne n’est connu pour prendre part au projet, ou quand aucun acteur n’est entre deux autres",
         "when nobody is known to take part in the project, or when no actor stands between two others"},
    .reference = kFreemanHub,
    .compute = hub_takes_part,
};

constinit const Measure kProjectHubLeads = {
    .id = "project.hub_leads",
    .scope = Scope::project,
    .format = ValueFormat::yes_no,
    .name = {"le hub le porte", "the hub leads"},
    .meaning = {"Oui si l’acteur qui relie le plus les autres porte le projet.",
                "Yes if the actor that stands most between the others leads the project."},
    .definition = {"Comme «\u00A0le hub y prend part\u00A0», avec le rôle de porteur.",
                   "As “the hub takes part”, with the role of lead."},
    .range = {"oui ou non", "yes or no"},
    .undefined = {"quand les données ne nomment aucun porteur, ou quand aucun acteur n’est entre deux autres",
                  "when the data name no lead, or when no actor stands between two others"},
    .reference = kFreemanHub,
    .compute = hub_leads,
};

}  // namespace catalogue
}  // namespace maillage
