// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>
#include <string>

#include "maillage/base/text.h"
#include "maillage/measures/catalogue/common_labels.h"
#include "maillage/measures/project_measures.h"
#include "maillage/measures/projects/ground.h"

namespace maillage {
namespace {

struct StudiedGround {
  std::vector<Ground> of_actors;
};

/// What `of` makes of where the participants of each project are, in the order of their ids.
template <typename Of>
Values of_ground(const Analysis& analysis, Of of) {
  return of_parts(analysis, [&](const std::vector<Part>& parts, const Ecosystem& ecosystem) {
    const auto& all =
        analysis.once<StudiedGround>([&] { return StudiedGround{ground_of_actors(ecosystem)}; }).of_actors;
    std::vector<ActorId> actors;
    for (const Part& part : parts) actors.push_back(part.actor);
    std::ranges::sort(actors, {}, [&](ActorId id) -> const std::string& { return ecosystem[id].id; });
    std::vector<Ground> grounds;
    for (const ActorId actor : actors) grounds.push_back(all[actor.index()]);
    return of(grounds);
  });
}

std::optional<double> number_of_different(const std::vector<Ground>& grounds,
                                          std::optional<std::string> Ground::* what) {
  std::set<std::string> found;
  for (const Ground& one : grounds) {
    if (one.*what) found.insert(*(one.*what));
  }
  return found.empty() ? std::nullopt : std::optional(static_cast<double>(found.size()));
}

Values communes(const Analysis& analysis) {
  return of_ground(analysis,
                   [](const std::vector<Ground>& grounds) { return number_of_different(grounds, &Ground::commune); });
}

Values intercommunalities(const Analysis& analysis) {
  return of_ground(analysis, [](const std::vector<Ground>& grounds) {
    return number_of_different(grounds, &Ground::intercommunality);
  });
}

Values mean_distance_of_parts(const Analysis& analysis) {
  return of_ground(analysis, [](const std::vector<Ground>& grounds) {
    std::vector<GeoPoint> places;
    for (const Ground& one : grounds) {
      if (one.at) places.push_back(*one.at);
    }
    return mean_kilometres(places);
  });
}

Values inside(const Analysis& analysis) {
  return of_ground(analysis, [](const std::vector<Ground>& grounds) -> std::optional<double> {
    const auto known = std::ranges::count_if(grounds, [](const Ground& one) { return one.inside.has_value(); });
    const auto within = std::ranges::count_if(grounds, [](const Ground& one) { return one.inside.value_or(false); });
    if (known == 0) return std::nullopt;
    return static_cast<double>(within) / static_cast<double>(known);
  });
}

/// Those of a list with ";" or "|", that fold alike being one.
std::set<std::string> names_in(std::string_view list) {
  std::set<std::string> names;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find_first_of(";|"), list.size());
    names.insert(fold(trim(list.substr(0, end))));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  names.erase("");
  return names;
}

Values frameworks(const Analysis& analysis) {
  return of_projects(analysis, [](ProjectId id, const Ecosystem& ecosystem) -> std::optional<double> {
    const std::size_t count = names_in(ecosystem[id].framework).size();
    return count == 0 ? std::nullopt : std::optional(static_cast<double>(count));
  });
}

int months_before(const Date& date) { return 12 * date.year + date.month; }

Values duration(const Analysis& analysis) {
  const StudiedRows& rows = studied_rows(analysis);
  const auto periods = rows.ecosystem ? project_periods(*rows.ecosystem) : std::vector<Period>();
  return of_projects(analysis, [&](ProjectId id, const Ecosystem&) -> std::optional<double> {
    const Period& period = periods[id.index()];
    if (!period.start || !period.end || !period.is_possible()) return std::nullopt;
    return months_before(period.end->last_day()) - months_before(period.start->first_day()) + 1;
  });
}

constexpr const char* kBoschma =
    "Boschma, R. (2005). Proximity and innovation: a critical assessment. Regional Studies, 39(1), 61–74.";
constexpr const char* kLascoumes =
    "Lascoumes, P. & Le Galès, P. (2007). Introduction: understanding public policy through its instruments. "
    "Governance, 20(1), 1–21.";
constexpr const char* kLundin =
    "Lundin, R. A. & Söderholm, A. (1995). A theory of the temporary organization. Scandinavian Journal of Management, "
    "11(4), 437–455.";

}  // namespace

namespace catalogue {

constinit const Measure kProjectCommunes = {
    .id = "project.communes",
    .scope = Scope::project,
    .format = ValueFormat::integer,
    .name = {"communes", "communes"},
    .meaning = {"Nombre de communes où sont les participants.", "Number of communes that the participants are in."},
    .definition =
        {"La commune d’un acteur est celle de son code INSEE, ou à défaut de son lieu\u202F; un nom que plusieurs "
         "communes de la table portent ne dit rien, et les participants sans commune connue ne comptent pas.",
         "The commune of an actor is that of its INSEE code or, without one, of its place; a name that several "
         "communes of the table have says nothing, and participants whose commune is not known do not count."},
    .range = {"1 et plus", "1 and more"},
    .undefined = {"quand aucun participant n’a de commune connue", "when the commune of no participant is known"},
    .reference = kBoschma,
    .compute = communes,
};

constinit const Measure kProjectIntercommunalities = {
    .id = "project.intercommunalities",
    .scope = Scope::project,
    .format = ValueFormat::integer,
    .name = {"intercommunalités", "intercommunalities"},
    .meaning = {"Nombre d’intercommunalités où sont les participants, d’après la table des communes.",
                "Number of intercommunalities that the participants are in, after the table of communes."},
    .definition =
        {"La commune d’un acteur est celle de son code INSEE, ou à défaut de son lieu\u202F; un nom que plusieurs "
         "communes de la table portent ne dit rien, et les participants sans commune connue ne comptent pas. Hors "
         "de la table des communes, aucune intercommunalité n’est connue.",
         "The commune of an actor is that of its INSEE code or, without one, of its place; a name that several "
         "communes of the table have says nothing, and participants whose commune is not known do not count. "
         "Outside the table of communes, no intercommunality is known."},
    .range = {"1 et plus", "1 and more"},
    .undefined = {"quand aucun participant n’est dans une commune de la table qui a une intercommunalité",
                  "when no participant is in a commune of the table that has an intercommunality"},
    .reference = kBoschma,
    .compute = intercommunalities,
};

constinit const Measure kProjectMeanDistance = {
    .id = "project.mean_distance",
    .scope = Scope::project,
    .format = ValueFormat::decimal,
    .name = {"distance moyenne (km)", "mean distance (km)"},
    .meaning = {"Distance moyenne entre deux participants, en kilomètres à vol d’oiseau.",
                "Mean distance between two participants, in kilometres as the crow flies."},
    .definition =
        {"Moyenne, sur toutes les paires de participants situés, de la distance le long d’un grand cercle (sphère "
         "de 6\u202F371,0088 km). Un acteur est à ses coordonnées, ou au centre de sa commune\u202F; les autres ne "
         "comptent pas.",
         "Mean over all pairs of located participants of the distance along a great circle (sphere of 6371.0088 "
         "km). An actor is at its coordinates, or at the centre of its commune; the others do not count."},
    .range = {"0 et plus", "0 and more"},
    .undefined = {"quand moins de deux participants sont situés", "when fewer than two participants are located"},
    .reference = kBoschma,
    .compute = mean_distance_of_parts,
};

constinit const Measure kProjectInside = {
    .id = "project.inside",
    .scope = Scope::project,
    .format = ValueFormat::share,
    .name = {"part du territoire", "share of the territory"},
    .meaning = {"Part des participants qui sont dans une commune du territoire.",
                "Share of the participants that are in a commune of the territory."},
    .definition =
        {"Le territoire est la table des communes\u202F; une commune qui n’y est pas est au-dehors. La commune d’un "
         "acteur est celle de son code INSEE, ou à défaut de son lieu\u202F; un nom que plusieurs communes de la "
         "table portent ne dit rien, et les participants sans commune connue ne comptent pas.",
         "The territory is the table of communes; a commune that is not in it is outside. The commune of an actor "
         "is that of its INSEE code or, without one, of its place; a name that several communes of the table have "
         "says nothing, and participants whose commune is not known do not count."},
    .range = kZeroToOne,
    .undefined = {"sans table des communes, ou quand aucun participant n’a de commune connue",
                  "without a table of communes, or when the commune of no participant is known"},
    .reference = kBoschma,
    .compute = inside,
};

constinit const Measure kProjectFrameworks = {
    .id = "project.frameworks",
    .scope = Scope::project,
    .format = ValueFormat::integer,
    .name = {"dispositifs", "frameworks"},
    .meaning = {"Nombre de dispositifs ou programmes dont relève le projet.",
                "Number of programmes or schemes that the project belongs to."},
    .definition =
        {"Dispositifs distincts écrits dans la colonne du projet, séparés par un point-virgule ou une barre verticale.",
         "Distinct frameworks written in the column of the project, with a semicolon or a bar between them."},
    .range = {"1 et plus", "1 and more"},
    .undefined = {"quand aucun dispositif n’est écrit, ce qui ne veut pas dire qu’il n’y en a pas",
                  "when no framework is written, which is not to say that there is none"},
    .reference = kLascoumes,
    .compute = frameworks,
};

constinit const Measure kProjectDuration = {
    .id = "project.duration",
    .scope = Scope::project,
    .format = ValueFormat::integer,
    .name = {"durée (mois)", "duration (months)"},
    .meaning = {"Nombre de mois du début à la fin du projet.",
                "Number of months from the beginning to the end of the project."},
    .definition =
        {"Mois du calendrier du premier au dernier, les deux compris\u202F; une année seule commence en janvier et "
         "finit en décembre. Un projet fini qui ne dit pas de fin finit à la dernière date de ses participations et "
         "de ses liens.",
         "Months of the calendar from the first to the last, both included; a year alone begins in January and ends "
         "in December. A project that is over and states no end ends with the last date of its participations and "
         "ties."},
    .range = {"1 et plus", "1 and more"},
    .undefined =
        {"quand le début ou la fin n’est pas connu\u202F; d’un projet en cours, la fin est celle qui est prévue",
         "when the beginning or the end is not known; of an ongoing project, the end is the one that is planned"},
    .reference = kLundin,
    .compute = duration,
};

}  // namespace catalogue
}  // namespace maillage
