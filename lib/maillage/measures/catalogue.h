// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/measures/registry.h"

/// Every measure, defined with its texts beside those of its family. A new one is declared here and listed in
/// registry.cpp.
namespace maillage::catalogue {

// degree_measures.cpp
extern const Measure kDegree;
extern const Measure kStrength;
extern const Measure kActors;
extern const Measure kTies;
extern const Measure kDensity;
extern const Measure kDegreeCentralization;

// betweenness_measures.cpp
extern const Measure kBetweenness;
extern const Measure kBetweennessNormalized;
extern const Measure kBetweennessWeighted;
extern const Measure kBetweennessCentralization;

// distance_measures.cpp
extern const Measure kCloseness;
extern const Measure kHarmonic;
extern const Measure kHarmonicWeighted;
extern const Measure kDiameter;
extern const Measure kMeanDistance;
extern const Measure kGlobalEfficiency;

// spectral_measures.cpp
extern const Measure kEigenvector;
extern const Measure kEigenvectorWeighted;
extern const Measure kPagerank;
extern const Measure kPagerankWeighted;

// cohesion_measures.cpp
extern const Measure kCoreness;
extern const Measure kClustering;
extern const Measure kClusteringWeighted;
extern const Measure kTriangles;
extern const Measure kTransitivity;
extern const Measure kTrianglesTotal;

// component_measures.cpp
extern const Measure kArticulation;
extern const Measure kComponent;
extern const Measure kComponents;
extern const Measure kGiantSize;
extern const Measure kGiantShare;
extern const Measure kArticulations;
extern const Measure kBridges;
extern const Measure kBicomponents;

// community_measures.cpp
extern const Measure kCommunity;
extern const Measure kCommunityWeighted;
extern const Measure kCommunities;
extern const Measure kCommunitiesWeighted;
extern const Measure kModularity;
extern const Measure kModularityWeighted;

// direction_measures.cpp
extern const Measure kDegreeIn;
extern const Measure kDegreeOut;
extern const Measure kStrengthIn;
extern const Measure kStrengthOut;
extern const Measure kClosenessIn;
extern const Measure kClosenessOut;
extern const Measure kClosenessAll;
extern const Measure kHarmonicIn;
extern const Measure kHarmonicOut;
extern const Measure kHarmonicAll;
extern const Measure kCorenessIn;
extern const Measure kCorenessOut;
extern const Measure kDegreeInCentralization;
extern const Measure kDegreeOutCentralization;

// status_measures.cpp
extern const Measure kKatz;
extern const Measure kKatzWeighted;
extern const Measure kKatzOut;
extern const Measure kHitsHub;
extern const Measure kHitsAuthority;
extern const Measure kLargestEigenvalue;
extern const Measure kLargestEigenvalueWeighted;

// bridging_measures.cpp
extern const Measure kEverettValente;
extern const Measure kBridgingCoefficient;
extern const Measure kBridgingCentrality;
extern const Measure kEdgeBetweenness;
extern const Measure kEdgeBetweennessNormalized;
extern const Measure kEdgeBetweennessWeighted;
extern const Measure kBridge;

// disparity.cpp
extern const Measure kDisparity;

// brokerage_measures.cpp
extern const Measure kCoordinator;
extern const Measure kConsultant;
extern const Measure kRepresentative;
extern const Measure kGatekeeper;
extern const Measure kBoundary;
extern const Measure kLiaison;
extern const Measure kBrokered;
extern const Measure kBrokeredPartial;
extern const Measure kBrokeredExclusive;
extern const Measure kBrokeredSole;

// structural_hole_measures.cpp
extern const Measure kConstraint;
extern const Measure kConstraintWeighted;
extern const Measure kEffectiveSize;
extern const Measure kEffectiveSizeWeighted;
extern const Measure kEfficiency;
extern const Measure kEfficiencyWeighted;
extern const Measure kHierarchy;
extern const Measure kHierarchyWeighted;

// mixing_measures.cpp
extern const Measure kExternalInternal;
extern const Measure kExternalInternalWeighted;
extern const Measure kParticipation;
extern const Measure kParticipationWeighted;
extern const Measure kInternalTies;
extern const Measure kInternalTiesWeighted;
extern const Measure kExternalTies;
extern const Measure kExternalTiesWeighted;
extern const Measure kExternalInternalGlobal;
extern const Measure kExternalInternalGlobalWeighted;
extern const Measure kExternalInternalExpected;
extern const Measure kKindAssortativity;
extern const Measure kKindAssortativityWeighted;
extern const Measure kKindModularity;
extern const Measure kKindModularityWeighted;
extern const Measure kDegreeAssortativity;

// key_player_measures.cpp
extern const Measure kFragmentationIncrease;
extern const Measure kFragmentationAfter;
extern const Measure kDistanceFragmentationIncrease;
extern const Measure kDistanceFragmentationAfter;
extern const Measure kEfficiencyLoss;
extern const Measure kEfficiencyLossRelative;
extern const Measure kEfficiencyLossKeepingSize;
extern const Measure kEfficiencyAfter;
extern const Measure kFragmentation;
extern const Measure kDistanceFragmentation;
extern const Measure kDistanceFragmentationWeighted;

// core_measures.cpp
extern const Measure kCore;
extern const Measure kCoreSize;
extern const Measure kCoreDensity;
extern const Measure kCoreCorrelation;

// reach_measures.cpp
extern const Measure kReachablePairs;
extern const Measure kDiameterWeighted;
extern const Measure kMeanDistanceWeighted;
extern const Measure kGlobalEfficiencyWeighted;
extern const Measure kRadius;
extern const Measure kClosenessCentralization;
extern const Measure kAverageClustering;
extern const Measure kAverageClusteringOfAll;

}  // namespace maillage::catalogue
