// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/measures/project_rows.h"
#include "maillage/measures/projects/parts.h"
#include "maillage/measures/registry.h"

/// Measures of projects: see Scope::project.
namespace maillage {

/// Who takes part in each project of the ecosystem by the rows that are selected; none for a network alone. Valid as
/// long as a copy of the analysis is.
[[nodiscard]] const std::vector<std::vector<Part>>& studied_parts(const Analysis& analysis);

/// What `of` makes of each project of the study and the ecosystem.
template <typename Of>
[[nodiscard]] Values of_projects(const Analysis& analysis, Of of) {
  Values values;
  for (const ProjectId id : projects_of(analysis)) values.push_back(of(id, *studied_rows(analysis).ecosystem));
  return values;
}

/// What `of` makes of the participants of each project of the study and the ecosystem.
template <typename Of>
[[nodiscard]] Values of_parts(const Analysis& analysis, Of of) {
  return of_projects(analysis, [&](ProjectId id, const Ecosystem& ecosystem) {
    return of(studied_parts(analysis)[id.index()], ecosystem);
  });
}

}  // namespace maillage

namespace maillage::catalogue {

// project_measures.cpp \cite blau_1977 agresti_agresti_1978 breiger_1974 ansell_gash_2008 evers_laville_2004
extern const Measure kProjectParticipants;
extern const Measure kProjectKinds;
extern const Measure kProjectKindDiversity;
extern const Measure kProjectKindDiversityNormalized;
extern const Measure kProjectLeads;
extern const Measure kProjectFunders;
extern const Measure kProjectFunderKinds;
extern const Measure kProjectPublicMoney;
extern const Measure kProjectHubTakesPart;
extern const Measure kProjectHubLeads;

// project_history_measures.cpp \cite guimera_uzzi_2005 obstfeld_2005 engwall_2003
extern const Measure kProjectKnownBefore;
extern const Measure kProjectPairsKnownBefore;
extern const Measure kProjectFirstBroughtTogether;
extern const Measure kProjectEmbeddedness;

// project_ground_measures.cpp \cite boschma_2005 lascoumes_le_gales_2007 lundin_soderholm_1995
extern const Measure kProjectCommunes;
extern const Measure kProjectIntercommunalities;
extern const Measure kProjectMeanDistance;
extern const Measure kProjectInside;
extern const Measure kProjectFrameworks;
extern const Measure kProjectDuration;

}  // namespace maillage::catalogue
