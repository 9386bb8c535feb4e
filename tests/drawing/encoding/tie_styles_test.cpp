// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/encoding/tie_styles.h"

#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/network/question.h"

#include "support/ecosystem_builder.h"

namespace maillage {
namespace {

using ::testing::ElementsAre;

//  a — b — c   (project p),  a — b financement,  c — d rattachement,  d — e without type
Ecosystem territory() {
  testing::EcosystemBuilder builder;
  builder.participants("p", {"a", "b", "c"});
  builder.tie("a", "b", "financement");
  builder.tie("c", "d", "rattachement");
  builder.tie("d", "e");
  Ecosystem ecosystem = builder.ecosystem();
  ecosystem.participations[0].role = Role::lead;
  return ecosystem;
}

std::vector<std::string> told(const TieClasses& ties) {
  std::vector<std::string> list;
  for (const TieClass& one : ties.classes) list.push_back(one.name + " " + std::to_string(one.count));
  return list;
}

TieClasses sorted(TieClasses (*by)(const Subject&), const Question& question = {}) {
  const Ecosystem ecosystem = territory();
  const Network network = build_network(ecosystem, question);
  Analysis analysis(network);
  const FigureOptions options{.language = Language::english};
  return by(Subject(ecosystem, analysis, options));
}

TEST(TieClasses, AreTheTypesOfWhatTiesRestOn) {
  const TieClasses ties = sorted(ties_by_type);
  EXPECT_THAT(told(ties),
              ElementsAre("shared project 2", "direct tie, not specified 1", "rattachement 1", "several sorts 1"));
  EXPECT_THAT(ties.class_of, ElementsAre(3, 0, 0, 2, 1));
}

TEST(TieClasses, AreOriginsToo) {
  EXPECT_THAT(told(sorted(ties_by_origin)), ElementsAre("direct tie 2", "shared project 2", "both 1"));
}

TEST(TieClasses, AreRolesInTwoMode) {
  EXPECT_THAT(told(sorted(ties_by_type, {.two_mode = true})), ElementsAre("participation, not specified 2", "lead 1"));
}

TEST(TieStyles, DifferInDashesAlone) {
  std::set<std::vector<double>> dashes;
  for (std::size_t i = 0; i <= kMostTieStyles; ++i) dashes.insert(tie_style(i).dashes);
  EXPECT_EQ(dashes.size(), kMostTieStyles + 1);
}

}  // namespace
}  // namespace maillage
