// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/scene/scene.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/drawing/figure.h"
#include "maillage/network/question.h"

#include "support/ecosystem_builder.h"

namespace maillage {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

//  a — hub — b      c: tied to nobody      d, e: joined by the project p, and to the hub by d
Ecosystem territory() {
  testing::EcosystemBuilder builder;
  for (const char* id : {"a", "b"}) builder.tie("hub", id, "financement").intensity = 2;
  builder.actor("c", "company");
  builder.tie("hub", "d");
  builder.participants("p", {"d", "e"});
  return builder.ecosystem();
}

Figure draw(const FigureOptions& options, const Question& question = {}) {
  return draw_figure(Study(territory(), question), options);
}

template <typename T>
T find(const std::vector<T>& list, const std::string& id, std::string T::* member) {
  const auto found = std::ranges::find(list, id, member);
  if (found != list.end()) return *found;
  ADD_FAILURE() << "there is no " << id;
  return T();
}

TEST(FigureScene, SaysOfEachMarkWhomItStandsForAndWhatItShows) {
  const Scene scene = *draw({.size_measure = "degree", .colour = "component"}).scene;
  ASSERT_THAT(scene.maps, SizeIs(1));
  const SceneMap& map = scene.maps.front();
  const SceneActor hub = find(map.actors, "hub", &SceneActor::id);
  EXPECT_EQ(hub.size, 3);
  EXPECT_EQ(hub.colour_means, "Composantes\u00A0: autour de «\u00A0Actor hub\u00A0»");
  EXPECT_FALSE(hub.is_project);
  const SceneLabel label = find(map.labels, "hub", &SceneLabel::actor);
  ASSERT_THAT(label.lines, ::testing::Not(IsEmpty()));
  EXPECT_THAT(label.lines.front().text, ::testing::StartsWith("Actor"));
  EXPECT_EQ(find(map.actors, "c", &SceneActor::id).kind, "company");
}

TEST(FigureScene, SaysOfEachTieWhatItRestsOn) {
  const Scene scene = *draw({.language = Language::english, .tie_style = TieStyles::by_type}).scene;
  const SceneTie tie = find(scene.maps.front().ties, "a", &SceneTie::source);
  EXPECT_EQ(tie.target, "hub");
  EXPECT_EQ(tie.sort, "financement");
  EXPECT_EQ(tie.weight, 2);
}

TEST(FigureScene, SaysWhatTheLegendMeans) {
  const Scene scene = *draw({.size_measure = "degree", .hulls = "projects", .highlight = "hub"}).scene;
  std::vector<LegendMeaning> meanings;
  std::vector<std::string> outlined;
  for (const LegendBlock& block : scene.legend) {
    EXPECT_THAT(block.heading, ::testing::Not(IsEmpty()));
    for (const LegendEntry& entry : block.entries) {
      meanings.push_back(entry.meaning);
      if (entry.meaning == LegendMeaning::outline) outlined.push_back(entry.of);
      EXPECT_EQ(entry.value.has_value(),
                entry.meaning == LegendMeaning::size || entry.meaning == LegendMeaning::tie_width);
    }
  }
  using enum LegendMeaning;
  for (const LegendMeaning meaning : {kind, size, tie_width, outline, focus, partners, dependents})
    EXPECT_THAT(meanings, ::testing::Contains(meaning));
  EXPECT_THAT(outlined, ElementsAre("p"));
}

TEST(FigureScene, SaysWhoIsInAnOutlineAndWhatARingMeans) {
  const SceneMap map = draw({.hulls = "projects", .highlight = "hub"}).scene->maps.front();
  ASSERT_THAT(map.hulls, SizeIs(1));
  EXPECT_THAT(map.hulls.front().members, ElementsAre("d", "e"));
  EXPECT_EQ(find(map.rings, "hub", &SceneRing::actor).meaning, RingMeaning::focus);
  EXPECT_EQ(find(map.rings, "b", &SceneRing::actor).meaning, RingMeaning::dependent);
  EXPECT_TRUE(find(map.actors, "c", &SceneActor::id).quiet);
  EXPECT_FALSE(find(map.actors, "a", &SceneActor::id).quiet);
}

TEST(FigureScene, HasAMapForEachPeriod) {
  const Study all(territory());
  const std::vector<FigurePeriod> periods = {{"before", all.asking({.origin = TieOrigin::direct})}, {"after", all}};
  const Scene scene = *draw_periods(periods, {.highlight = "hub"}).scene;
  ASSERT_THAT(scene.maps, SizeIs(2));
  EXPECT_EQ(scene.maps[0].name, "before");
  EXPECT_EQ(scene.maps[1].name, "after");
  EXPECT_LT(scene.maps[0].ties.size(), scene.maps[1].ties.size());
}

TEST(FigureScene, IsWhatItsDocumentShows) {
  const Figure figure = draw({.style = FigureStyle::grey}, {.two_mode = true});
  const SceneMap& map = figure.scene->maps.front();
  EXPECT_EQ(figure.ties, map.ties.size());
  EXPECT_EQ(figure.labels, map.labels.size());
  for (const SceneActor& actor : map.actors) {
    if (actor.plate) EXPECT_TRUE(actor.is_project) << actor.id;
    else EXPECT_THAT(figure.svg, ::testing::HasSubstr("fill=\"" + actor.mark.colour + "\"")) << actor.id;
  }
  EXPECT_THAT(map.suggestions, IsEmpty());
}

}  // namespace
}  // namespace maillage
