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

}  // namespace maillage::catalogue
