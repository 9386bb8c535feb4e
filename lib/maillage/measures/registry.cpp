// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/registry.h"

#include <algorithm>

#include "maillage/measures/catalogue.h"

namespace maillage {

std::span<const Measure> measures() {
  using namespace catalogue;
  static const std::vector<Measure> kMeasures = {
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
  };
  return kMeasures;
}

const Measure* find_measure(std::string_view id) {
  const auto all = measures();
  const auto found = std::find_if(all.begin(), all.end(), [id](const Measure& measure) { return measure.id == id; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace maillage
