// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/registry.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

#include "maillage/measures/catalogue.h"
#include "maillage/measures/project_measures.h"
#include "maillage/measures/two_mode_measures.h"

namespace maillage {

namespace {

std::vector<Measure> catalogue_of_all() {
  using namespace catalogue;
  std::vector<Measure> measures = {
      kDegree,
      kStrength,
      kBetweenness,
      kBetweennessNormalized,
      kBetweennessWeighted,
      kCloseness,
      kHarmonic,
      kHarmonicWeighted,
      kEigenvector,
      kEigenvectorWeighted,
      kPagerank,
      kPagerankWeighted,
      kCoreness,
      kClustering,
      kClusteringWeighted,
      kTriangles,
      kArticulation,
      kComponent,
      kCommunity,
      kCommunityWeighted,
      kDegreeIn,
      kDegreeOut,
      kStrengthIn,
      kStrengthOut,
      kClosenessIn,
      kClosenessOut,
      kClosenessAll,
      kHarmonicIn,
      kHarmonicOut,
      kHarmonicAll,
      kCorenessIn,
      kCorenessOut,
      kKatz,
      kKatzWeighted,
      kKatzOut,
      kHitsHub,
      kHitsAuthority,
      kEverettValente,
      kBridgingCoefficient,
      kBridgingCentrality,
      kCoordinator,
      kConsultant,
      kRepresentative,
      kGatekeeper,
      kBoundary,
      kLiaison,
      kBrokered,
      kBrokeredPartial,
      kBrokeredExclusive,
      kBrokeredSole,
      kConstraint,
      kConstraintWeighted,
      kEffectiveSize,
      kEffectiveSizeWeighted,
      kEfficiency,
      kEfficiencyWeighted,
      kHierarchy,
      kHierarchyWeighted,
      kExternalInternal,
      kExternalInternalWeighted,
      kParticipation,
      kParticipationWeighted,
      kFragmentationIncrease,
      kFragmentationAfter,
      kDistanceFragmentationIncrease,
      kDistanceFragmentationAfter,
      kEfficiencyLoss,
      kEfficiencyLossRelative,
      kEfficiencyLossKeepingSize,
      kEfficiencyAfter,
      kCore,
      kDegreeTwoMode,
      kClosenessTwoMode,
      kBetweennessTwoMode,

      kEdgeBetweenness,
      kEdgeBetweennessNormalized,
      kEdgeBetweennessWeighted,
      kBridge,
      kDisparity,

      kActors,
      kTies,
      kDensity,
      kComponents,
      kGiantSize,
      kGiantShare,
      kDiameter,
      kMeanDistance,
      kGlobalEfficiency,
      kTransitivity,
      kTrianglesTotal,
      kArticulations,
      kBridges,
      kBicomponents,
      kDegreeCentralization,
      kBetweennessCentralization,
      kCommunities,
      kCommunitiesWeighted,
      kModularity,
      kModularityWeighted,
      kDegreeInCentralization,
      kDegreeOutCentralization,
      kLargestEigenvalue,
      kLargestEigenvalueWeighted,
      kInternalTies,
      kInternalTiesWeighted,
      kExternalTies,
      kExternalTiesWeighted,
      kExternalInternalGlobal,
      kExternalInternalGlobalWeighted,
      kExternalInternalExpected,
      kKindAssortativity,
      kKindAssortativityWeighted,
      kKindModularity,
      kKindModularityWeighted,
      kDegreeAssortativity,
      kFragmentation,
      kDistanceFragmentation,
      kDistanceFragmentationWeighted,
      kCoreSize,
      kCoreDensity,
      kCoreCorrelation,
      kReachablePairs,
      kDiameterWeighted,
      kMeanDistanceWeighted,
      kGlobalEfficiencyWeighted,
      kRadius,
      kClosenessCentralization,
      kAverageClustering,
      kAverageClusteringOfAll,

      kProjectParticipants,
      kProjectKinds,
      kProjectKindDiversity,
      kProjectKindDiversityNormalized,
      kProjectLeads,
      kProjectFunders,
      kProjectFunderKinds,
      kProjectPublicMoney,
      kProjectHubTakesPart,
      kProjectHubLeads,
      kProjectKnownBefore,
      kProjectPairsKnownBefore,
      kProjectFirstBroughtTogether,
      kProjectEmbeddedness,
      kProjectCommunes,
      kProjectIntercommunalities,
      kProjectMeanDistance,
      kProjectInside,
      kProjectFrameworks,
      kProjectDuration,
  };
  measures.reserve(measures.size() + kMostOwnMeasures);  // so that they stay where they are
  return measures;
}

bool needs_projects(const Measure& measure) {
  return std::ranges::find(catalogue::kTwoModeMeasures, measure.id, &Measure::id) != catalogue::kTwoModeMeasures.end();
}

std::vector<Measure>& registry() {
  static std::vector<Measure> measures = catalogue_of_all();
  return measures;
}

}  // namespace

std::span<const Measure> measures() { return registry(); }

void register_measure(const Measure& measure) {
  if (find_measure(measure.id) != nullptr)
    throw std::invalid_argument("there is a measure '" + std::string(measure.id) + "'");
  if (registry().size() == registry().capacity()) throw std::length_error("too many measures");
  registry().push_back(measure);
}

const Measure* find_measure(std::string_view id) {
  const auto all = measures();
  const auto found = std::find_if(all.begin(), all.end(), [id](const Measure& measure) { return measure.id == id; });
  return found == all.end() ? nullptr : &*found;
}

std::optional<Label> outside_domain(const Measure& measure, const Network& network) {
  if (measure.domain.one_mode && network.two_mode()) {
    return Label("demande un réseau d’acteurs, sans les projets", "needs a network of actors, without projects");
  }
  if (needs_projects(measure) && !network.two_mode()) {
    return Label("demande un réseau biparti, avec les projets", "needs a two-mode network, with projects");
  }
  if (measure.domain.direction == Direction::directed && !network.directed()) {
    return Label("demande un réseau orienté", "needs a directed network");
  }
  if (measure.domain.direction == Direction::undirected && network.directed()) {
    return Label("demande un réseau non orienté", "needs an undirected network");
  }
  return std::nullopt;
}

}  // namespace maillage
