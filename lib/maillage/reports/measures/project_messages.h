// SPDX-License-Identifier: GPL-3.0-or-later
// What tables and summaries say of projects, in both languages.
#pragma once

#include <string_view>

#include "maillage/base/count.h"
#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::reports {

constexpr Label kProjectMeasures{"Mesures d’un projet", "Measures of a project"};
constexpr Label kStatus{"statut", "status"};
constexpr Message<std::string_view> kHubOfProjects{"Le hub\u00A0: {}.", "The hub: {}."};
constexpr Message<std::string_view> kHubsOfProjects{"Les hubs, à égalité\u00A0: {}.", "The hubs, equal: {}."};
constexpr Label kNoHubOfProjects{"Aucun hub\u00A0: personne n’est entre deux autres.",
                                 "No hub: nobody stands between two others."};
constexpr Label kTheProjects{"Les projets", "The projects"};
constexpr Label kNumberOfProjects{"projets", "projects"};
/// median, least, most, number known
constexpr Message<std::string_view, std::string_view, std::string_view, Count> kSpread{
    "médiane {0}, de {1} à {2} ({3} {3:connu|connus})", "median {0}, from {1} to {2} ({3} known)"};
/// value, number known
constexpr Message<std::string_view, Count> kAllTheSame{"toujours {0} ({1} {1:connu|connus})", "always {0} ({1} known)"};
constexpr Message<std::string_view> kOnlyOneKnown{"{} (1 connu)", "{} (1 known)"};
constexpr Message<Count, Count> kYesOf{"oui pour {0}, sur {1} {1:connu|connus}", "yes for {0}, of {1} known"};

}  // namespace maillage::reports
