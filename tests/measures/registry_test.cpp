// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/registry.h"

#include <cstdlib>
#include <set>
#include <stdexcept>
#include <string>

#include <gtest/gtest.h>

#include "support/graphs/graph_builders.h"
#include "support/not_empty.h"

namespace maillage::testing {
namespace {

/// Every text of a measure in one language.
std::vector<std::string_view> texts(const Measure& measure, Language language) {
  return {measure.name.in(language), measure.meaning.in(language), measure.definition.in(language),
          measure.range.in(language), measure.undefined.in(language)};
}

TEST(Registry, FindsEachMeasureByItsOwnId) {
  std::set<std::string_view> ids;
  for (const Measure& measure : not_empty(measures())) {
    EXPECT_EQ(find_measure(measure.id), &measure);
    EXPECT_TRUE(ids.insert(measure.id).second) << measure.id;
    EXPECT_EQ(measure.id.starts_with("network."), measure.scope == Scope::network) << measure.id;
    EXPECT_EQ(measure.id.starts_with("project."), measure.scope == Scope::project) << measure.id;
  }
}

TEST(Registry, FindsNothingByAnUnknownId) { EXPECT_EQ(find_measure("popularity"), nullptr); }

TEST(Registry, HasTheMeasuresItMust) {
  for (const std::string_view id : {"degree",
                                    "strength",
                                    "betweenness",
                                    "betweenness_normalized",
                                    "betweenness_weighted",
                                    "closeness",
                                    "harmonic",
                                    "harmonic_weighted",
                                    "eigenvector",
                                    "eigenvector_weighted",
                                    "pagerank",
                                    "pagerank_weighted",
                                    "coreness",
                                    "clustering",
                                    "clustering_weighted",
                                    "triangles",
                                    "articulation",
                                    "component",
                                    "community",
                                    "network.n",
                                    "network.m",
                                    "network.density",
                                    "network.n_components",
                                    "network.giant_size",
                                    "network.giant_share",
                                    "network.diameter_finite",
                                    "network.average_path_length_finite",
                                    "network.transitivity",
                                    "network.centralization_degree",
                                    "network.centralization_betweenness",
                                    "network.communities",
                                    "network.modularity",
                                    "network.global_efficiency",
                                    "network.n_articulation"}) {
    EXPECT_NE(find_measure(id), nullptr) << id;
  }
}

TEST(Registry, SaysEverythingInBothLanguages) {
  for (const Measure& measure : not_empty(measures())) {
    for (const Language language : {Language::french, Language::english}) {
      for (const std::string_view text : not_empty(texts(measure, language))) EXPECT_FALSE(text.empty()) << measure.id;
      EXPECT_TRUE(measure.meaning.in(language).ends_with('.')) << measure.id;
      EXPECT_TRUE(measure.definition.in(language).ends_with('.')) << measure.id;
    }
    EXPECT_NE(measure.meaning.in(Language::french), measure.meaning.in(Language::english)) << measure.id;
    EXPECT_NE(measure.definition.in(Language::french), measure.definition.in(Language::english)) << measure.id;
  }
}

TEST(Registry, CitesAnAuthorAndAYear) {
  for (const Measure& measure : not_empty(measures())) {
    EXPECT_NE(measure.reference.find(", "), std::string_view::npos) << measure.id;
    EXPECT_NE(measure.reference.find("). "), std::string_view::npos) << measure.id;
  }
}

TEST(Registry, SetsFrenchAsItIsPrinted) {
  constexpr std::string_view kNoBreakSpace = "\u00A0";
  constexpr std::string_view kNarrowNoBreakSpace = "\u202F";
  for (const Measure& measure : not_empty(measures())) {
    for (const std::string_view text : not_empty(texts(measure, Language::french))) {
      EXPECT_EQ(text.find('\''), std::string_view::npos) << measure.id << ": straight apostrophe in " << text;
      for (std::size_t i = 0; i < text.size(); ++i) {
        if (std::string_view(":;?!").find(text[i]) == std::string_view::npos) continue;
        const std::string_view space = text[i] == ':' ? kNoBreakSpace : kNarrowNoBreakSpace;
        EXPECT_TRUE(text.substr(0, i).ends_with(space)) << measure.id << ": no no-break space in " << text;
      }
    }
  }
}

Values constant(const Analysis& analysis) { return Values(analysis.network().size(), 7); }

/// Whether the registry takes a measure of one's own, once, and leaves all others where they are.
bool takes_own_measure() {
  const Measure* degree = find_measure("degree");
  const Measure own{.id = "own_constant",
                    .scope = Scope::actor,
                    .format = ValueFormat::integer,
                    .name = {"constante", "constant"},
                    .meaning = {"Toujours la même.", "Always the same."},
                    .definition = {"7", "7"},
                    .range = {"7", "7"},
                    .undefined = {"jamais", "never"},
                    .reference = "",
                    .compute = constant};
  const std::size_t before = measures().size();
  register_measure(own);
  EXPECT_THROW(register_measure(own), std::invalid_argument);
  EXPECT_THROW(register_measure(*degree), std::invalid_argument);
  return measures().size() == before + 1 && find_measure("degree") == degree &&
         find_measure("own_constant")->compute(make_path(2)) == Values{7, 7} && !::testing::Test::HasFailure();
}

// In a process of its own: other tests count the measures there are.
TEST(RegistryDeathTest, TakesAMeasureOfOnesOwnOnce) {
  EXPECT_EXIT(std::exit(takes_own_measure() ? 0 : 1), ::testing::ExitedWithCode(0), "");
}

}  // namespace
}  // namespace maillage::testing
