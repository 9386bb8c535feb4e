// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/study.h"

#include <optional>

#include <gtest/gtest.h>

#include "maillage/measures/registry.h"

#include "support/ecosystem_builder.h"
#include "support/graphs/graph_builders.h"
#include "support/study_of.h"

namespace maillage::testing {
namespace {

//  a—b in 2020, b—c in 2022
Ecosystem two_years() {
  EcosystemBuilder builder;
  builder.tie("a", "b").period = {Date{2020, 0, 0}, Date{2020, 0, 0}};
  builder.tie("b", "c").period = {Date{2022, 0, 0}, Date{2022, 0, 0}};
  return builder.ecosystem();
}

Question in(std::int16_t year) {
  Question question;
  question.selection.period = {Date{year, 0, 0}, Date{year, 0, 0}};
  return question;
}

TEST(Study, KnowsWhatWasAskedOfWhomAndTheAnswer) {
  const Study study(two_years(), in(2020), {.seed = 3});
  EXPECT_EQ(study.ecosystem(), two_years());
  EXPECT_EQ(study.question().selection.period.start, (Date{2020, 0, 0}));
  EXPECT_EQ(study.network(), build_network(two_years(), in(2020)));
  EXPECT_EQ(study.options().seed, 3U);
}

TEST(Study, KeepsTheEcosystemAsLongAsACopyLives) {
  std::optional<Study> first(std::in_place, two_years());
  const Study other = first->asking(in(2022));
  EXPECT_EQ(&other.ecosystem(), &first->ecosystem());
  EXPECT_TRUE(same_ecosystem(*first, other));
  first.reset();
  EXPECT_EQ(other.ecosystem().actors.size(), 3U);
  EXPECT_EQ(other.network().size(), 2U);
}

TEST(Study, IsMeasuredAsItsNetworkIs) {
  const Study study(two_years());
  EXPECT_EQ(find_measure("betweenness")->compute(study), (Values{0, 1, 0}));
  EXPECT_EQ(find_measure("betweenness")->compute(study.network()), (Values{0, 1, 0}));
}

TEST(Study, OfSomeNodesHasTheTiesBetweenThem) {
  const Study whole(two_years());
  const Study part = whole.among({true, true, false});
  EXPECT_EQ(part.network().size(), 2U);
  EXPECT_EQ(part.network().edge_count(), 1U);
  EXPECT_EQ(part.ecosystem().actors.size(), 3U);
}

TEST(Study, TellsEcosystemsApartByTheirRows) {
  EXPECT_TRUE(same_ecosystem(Study(two_years()), Study(two_years(), in(2022))));
  EcosystemBuilder other;
  other.tie("a", "b");
  EXPECT_FALSE(same_ecosystem(Study(two_years()), Study(other.ecosystem())));
}

TEST(StudyOf, BringsTheNetworkBack) {
  for (const bool directed : {false, true}) {
    const Network network = make_network(12, random_links(12, 0.3, 4, directed), directed);
    const Study study = study_of(network);
    EXPECT_EQ(study.network(), network);
  }
}

}  // namespace
}  // namespace maillage::testing
