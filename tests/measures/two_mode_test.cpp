// SPDX-License-Identifier: GPL-3.0-or-later
// Southern women (Davis, Gardner & Gardner 1941) as Borgatti & Everett (1997) publish their centralities, two decimals.
#include <cmath>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "maillage/io/read_ecosystem.h"
#include "maillage/measures/registry.h"
#include "maillage/network/question.h"

#include "support/graphs/graph_builders.h"
#include "support/paths.h"
#include "support/value_matchers.h"

namespace maillage::testing {
namespace {

struct Published {
  std::string who;
  double degree;
  double closeness;
  double betweenness;
};

std::vector<Published> published() {
  return {{"Evelyn Jefferson", .57, .80, .10},
          {"Laura Mandeville", .50, .73, .05},
          {"Theresa Anderson", .57, .80, .09},
          {"Brenda Rogers", .50, .73, .05},
          {"Charlotte McDowd", .29, .60, .01},
          {"Frances Anderson", .29, .67, .01},
          {"Eleanor Nye", .29, .67, .01},
          {"Pearl Oglethorpe", .21, .67, .01},
          {"Ruth DeSand", .29, .71, .02},
          {"Verne Sanderson", .29, .71, .02},
          {"Sylvia Avondale", .50, .77, .07},
          {"Nora Fayette", .57, .80, .11},
          {"Helen Lloyd", .36, .73, .04},
          {"Dorothy Murchison", .14, .65, .00},
          {"Olivia Carleton", .14, .59, .01},
          {"Flora Price", .14, .59, .01},
          {"E1", .17, .52, .00},
          {"E2", .17, .52, .00},
          {"E3", .33, .56, .02},
          {"E4", .22, .54, .01},
          {"E5", .44, .59, .04},
          {"E6", .44, .69, .07},
          {"E7", .56, .73, .13},
          {"E8", .78, .85, .24},
          {"E9", .67, .79, .23},
          {"E10", .28, .55, .01},
          {"E11", .22, .54, .02},
          {"E12", .33, .56, .02},
          {"E13", .17, .52, .00},
          {"E14", .17, .52, .00}};
}

double hundredths(double value) { return std::round(100 * value) / 100; }

TEST(TwoModeCentralities, AreThoseOfTheSouthernWomen) {
  const Network network = build_network(
      read_ecosystem(testing::source_dir() / "data" / "benchmarks" / "davis").ecosystem, {.two_mode = true});
  ASSERT_EQ(network.size(), 32U);
  const Values degree = measure(network, "degree_two_mode");
  const Values closeness = measure(network, "closeness_two_mode");
  const Values betweenness = measure(network, "betweenness_two_mode");
  std::size_t compared = 0;
  for (std::size_t i = 0; i < network.size(); ++i) {
    for (const Published& one : published()) {
      if (one.who != network[NodeId(i)].name) continue;
      ++compared;
      EXPECT_NEAR(hundredths(degree[i].value()), one.degree, 1e-9) << one.who;
      EXPECT_NEAR(hundredths(closeness[i].value()), one.closeness, 1e-9) << one.who;
      EXPECT_NEAR(hundredths(betweenness[i].value()), one.betweenness, 1e-9) << one.who;
    }
  }
  EXPECT_EQ(compared, published().size());
}

// A project that all take part in: nobody could be nearer to the others, or more between them.
TEST(TwoModeCentralities, AreOneForTheMiddleOfAStar) {
  const Network network = make_two_mode(4, 1, {{0, 0}, {1, 0}, {2, 0}, {3, 0}});
  EXPECT_TRUE(values_near(measure(network, "degree_two_mode"), std::vector<double>{1, 1, 1, 1, 1}));
  EXPECT_EQ(measure(network, "closeness_two_mode")[4], 1);
  EXPECT_EQ(measure(network, "betweenness_two_mode")[4], 1);
  EXPECT_EQ(measure(network, "betweenness_two_mode")[0], std::nullopt);  // no actor can be between others
}

TEST(TwoModeCentralities, AreUndefinedWithoutProjectsOrActors) {
  for (const char* id : {"degree_two_mode", "closeness_two_mode", "betweenness_two_mode"}) {
    EXPECT_TRUE(values_near(measure(make_path(3), id), Values(3))) << id;
    EXPECT_TRUE(values_near(measure(make_two_mode(2, 0, {}), id), Values(2))) << id;
    EXPECT_EQ(outside_domain(*find_measure(id), make_path(3))->in(Language::english),
              "needs a two-mode network, with projects");
    EXPECT_FALSE(outside_domain(*find_measure(id), make_two_mode(1, 1, {})));
  }
}

}  // namespace
}  // namespace maillage::testing
