// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "maillage/measures/catalogue/common_labels.h"
#include "maillage/measures/project_measures.h"
#include "maillage/measures/projects/meetings.h"
#include "maillage/network/selected_rows.h"

namespace maillage {
namespace {

struct StudiedMeetings {
  std::vector<std::optional<Meetings>> of_projects;
};

/// What `of` makes of the meetings in each project of two participants or more.
template <typename Of>
Values of_meetings(const Analysis& analysis, Of of) {
  const auto& meetings = analysis
                             .once<StudiedMeetings>([&] {
                               const StudiedRows& rows = studied_rows(analysis);
                               if (!rows.ecosystem) return StudiedMeetings();
                               return StudiedMeetings{meetings_of_projects(*rows.ecosystem, studied_parts(analysis))};
                             })
                             .of_projects;
  Values values;
  for (const ProjectId id : projects_of(analysis)) {
    const auto& one = meetings[id.index()];
    values.push_back(one && one->knows.size() >= 2 ? of(*one) : std::nullopt);
  }
  return values;
}

std::optional<double> part_of_all(std::size_t part, std::size_t all) {
  return static_cast<double>(part) / static_cast<double>(all);
}

Values known_before(const Analysis& analysis) {
  return of_meetings(analysis, [](const Meetings& one) -> std::optional<double> {
    for (std::size_t i = 0; i < one.knows.size(); ++i) {
      if (one.may_know[i] && !one.knows[i]) return std::nullopt;
    }
    return part_of_all(static_cast<std::size_t>(std::ranges::count(one.knows, true)), one.knows.size());
  });
}

Values pairs_known_before(const Analysis& analysis) {
  return of_meetings(analysis, [](const Meetings& one) {
    return one.open > 0 ? std::nullopt : part_of_all(one.known, one.known + one.first);
  });
}

Values first_brought_together(const Analysis& analysis) {
  return of_meetings(analysis, [](const Meetings& one) {
    return one.open > 0 ? std::nullopt : std::optional(static_cast<double>(one.first));
  });
}

/// In how many projects that have begun each actor takes part.
std::map<ActorId, std::size_t> numbers_of_projects(const Ecosystem& ecosystem) {
  std::map<ActorId, std::size_t> numbers;
  for (const std::vector<Part>& parts : parts_of_all(ecosystem)) {
    for (const Part& part : parts) ++numbers[part.actor];
  }
  return numbers;
}

Values embeddedness(const Analysis& analysis) {
  const StudiedRows& rows = studied_rows(analysis);
  const auto numbers = rows.ecosystem ? numbers_of_projects(*rows.ecosystem) : std::map<ActorId, std::size_t>();
  Values values;
  for (const ProjectId id : projects_of(analysis)) {
    const std::vector<Part>& parts = studied_parts(analysis)[id.index()];
    const std::size_t own = has_begun((*rows.ecosystem)[id]) ? 1 : 0;
    const auto others = std::ranges::count_if(parts, [&](const Part& part) {
      const auto found = numbers.find(part.actor);
      return found != numbers.end() && found->second > own;
    });
    values.push_back(parts.empty() ? std::nullopt : part_of_all(static_cast<std::size_t>(others), parts.size()));
  }
  return values;
}

constexpr const char* kGuimeraUzzi =
    "Guimerà, R., Uzzi, B., Spiro, J. & Amaral, L. A. N. (2005). Team assembly mechanisms determine collaboration "
    "network structure and team performance. Science, 308(5722), 697–702.";
constexpr const char* kObstfeldWoven =
    "Obstfeld, D. (2005). Social networks, the tertius iungens orientation, and involvement in innovation. "
    "Administrative Science Quarterly, 50(1), 100–130.";
constexpr const char* kEngwall =
    "Engwall, M. (2003). No project is an island: linking projects to history and context. Research Policy, 32(5), "
    "789–808.";

// What measures of who met whom have in common.
constexpr Label kMeeting = {
    "Deux acteurs se rencontrent dans un lien ou dans un projet, quand le second des deux y entre\u202F; tous "
    "les liens et tous les projets commencés comptent, même ceux que la sélection laisse de côté. Une "
    "rencontre est d’avant quand elle commence avant, aussi précisément que les deux dates le disent\u00A0: de "
    "2023 et mars 2023, aucune. Les membres d’une même maison se connaissent.",
    "Two actors meet in a tie, or in a project when the second of the two joins it; all ties and all projects "
    "that have begun count, even those that the selection leaves out. A meeting is before another when it "
    "begins before, as far as both dates say: of 2023 and March 2023, neither. Members of one house know each "
    "other."};
constexpr Label kMeetingUnknown = {
    "quand des dates manquent pour le dire, quand le projet a moins de deux participants ou plus de "
    "1\u202F000, ou quand il n’a pas commencé",
    "when dates are missing to tell, when the project has fewer than two participants or more than 1,000, or "
    "when it has not begun"};

}  // namespace

namespace catalogue {

constinit const Measure kProjectKnownBefore = {
    .id = "project.known_before",
    .scope = Scope::project,
    .format = ValueFormat::share,
    .name = {"participants qui en connaissaient un autre", "participants that knew another before"},
    .meaning = {"Part des participants qui avaient déjà rencontré au moins un autre participant.",
                "Share of the participants that had met at least one other participant before."},
    .definition = kMeeting,
    .range = kZeroToOne,
    .undefined = kMeetingUnknown,
    .reference = kGuimeraUzzi,
    .compute = known_before,
};

constinit const Measure kProjectPairsKnownBefore = {
    .id = "project.pairs_known_before",
    .scope = Scope::project,
    .format = ValueFormat::share,
    .name = {"paires qui se connaissaient", "pairs that knew each other before"},
    .meaning = {"Part des paires de participants qui s’étaient déjà rencontrés.",
                "Share of the pairs of participants that had met before."},
    .definition = kMeeting,
    .range = kZeroToOne,
    .undefined = kMeetingUnknown,
    .reference = kGuimeraUzzi,
    .compute = pairs_known_before,
};

constinit const Measure kProjectFirstBroughtTogether = {
    .id = "project.first_brought_together",
    .scope = Scope::project,
    .format = ValueFormat::integer,
    .name = {"paires réunies pour la première fois", "pairs first brought together"},
    .meaning = {"Nombre de paires de participants que rien ne liait avant ce projet\u00A0: ce qu’il a tissé.",
                "Number of pairs of participants that nothing tied before this project: what it wove."},
    .definition =
        {"Deux acteurs se rencontrent dans un lien ou dans un projet, quand le second des deux y entre\u202F; tous "
         "les liens et tous les projets commencés comptent, même ceux que la sélection laisse de côté. Une "
         "rencontre est d’avant quand elle commence avant, aussi précisément que les deux dates le disent\u00A0: de "
         "2023 et mars 2023, aucune. Les membres d’une même maison se connaissent. Quand plusieurs projets "
         "réunissent une paire en même temps, chacun compte.",
         "Two actors meet in a tie, or in a project when the second of the two joins it; all ties and all projects "
         "that have begun count, even those that the selection leaves out. A meeting is before another when it "
         "begins before, as far as both dates say: of 2023 and March 2023, neither. Members of one house know each "
         "other. Where several projects bring a pair together at the same time, each counts."},
    .range = {"0 et plus", "0 and more"},
    .undefined = kMeetingUnknown,
    .reference = kObstfeldWoven,
    .compute = first_brought_together,
};

constinit const Measure kProjectEmbeddedness = {
    .id = "project.embeddedness",
    .scope = Scope::project,
    .format = ValueFormat::share,
    .name = {"encastrement", "embeddedness"},
    .meaning = {"Part des participants qui prennent part à un autre projet au moins.",
                "Share of the participants that take part in at least one other project."},
    .definition =
        {"Tous les autres projets commencés comptent, à toute date, même ceux que la sélection laisse de "
         "côté\u202F; une idée et un projet annulé ne comptent pas.",
         "All other projects that have begun count, of any date, even those that the selection leaves out; an idea "
         "and a cancelled project do not."},
    .range = kZeroToOne,
    .undefined = {"quand personne n’est connu pour prendre part au projet",
                  "when nobody is known to take part in the project"},
    .reference = kEngwall,
    .compute = embeddedness,
};

}  // namespace catalogue
}  // namespace maillage
