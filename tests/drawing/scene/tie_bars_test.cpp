// SPDX-License-Identifier: GPL-3.0-or-later
// Ties of real networks do not run through the marks of others, nor hide each other.
#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "maillage/drawing/figure.h"
#include "maillage/drawing/scene/scene.h"
#include "maillage/io/read_ecosystem.h"
#include "maillage/network/question.h"

#include "support/ecosystem_builder.h"
#include "support/paths.h"

namespace maillage {
namespace {

std::vector<Point> chain_of(const SceneTie& tie) {
  return tie.bend ? flattened(*tie.bend) : std::vector<Point>{tie.stroke.line.from, tie.stroke.line.to};
}

double nearest(const std::vector<Point>& chain, const Point& point) {
  double least = distance(point, chain.front());
  for (std::size_t i = 1; i < chain.size(); ++i) least = std::min(least, distance(point, {chain[i - 1], chain[i]}));
  return least;
}

/// Of the ties of a map, how many run through the inner half of a third mark or plate.
std::size_t through_marks(const SceneMap& map, const std::vector<SceneTie>& ties) {
  std::size_t count = 0;
  for (const SceneTie& tie : ties) {
    const std::vector<Point> chain = chain_of(tie);
    for (const SceneActor& actor : map.actors) {
      if (actor.id == tie.source || actor.id == tie.target) continue;
      const double half = actor.plate ? actor.plate->box.height() / 2 : actor.mark.radius;
      const Point middle = actor.plate ? actor.plate->box.centre() : actor.mark.centre;
      if (nearest(chain, middle) < half / 2) ++count;
    }
  }
  return count;
}

/// How many ties lie on another for half of their length.
std::size_t hidden(const SceneMap& map) {
  std::size_t count = 0;
  for (const SceneTie& tie : map.ties) {
    for (const SceneTie& other : map.ties) {
      if (&other == &tie) continue;
      const std::vector<Point> way = chain_of(other);
      const std::vector<Point> own = chain_of(tie);
      std::size_t covered = 0;
      for (int k = 0; k <= 60; ++k) {
        // Points at even steps along the straight line or the bend.
        const std::size_t at = static_cast<std::size_t>(k) * (own.size() - 1) / 60;
        const Point point =
            tie.bend ? own[at]
                     : Point{own[0].x + (own[1].x - own[0].x) * k / 60, own[0].y + (own[1].y - own[0].y) * k / 60};
        if (nearest(way, point) < (tie.stroke.width + other.stroke.width) / 2) ++covered;
      }
      if (covered > 36) {
        ++count;
        break;
      }
    }
  }
  return count;
}

struct TieBars : ::testing::Test {
  const Study study{read_ecosystem(testing::source_dir() / "tests/data/territory").ecosystem};

  [[nodiscard]] ProjectId project(const std::string& id) const {
    const auto& projects = study.ecosystem().projects;
    return ProjectId(static_cast<std::size_t>(std::ranges::find(projects, id, &Project::id) - projects.begin()));
  }

  static SceneMap map_of(const Study& of, FigureOptions options) {
    options.page = PageSize::a3_landscape;
    return draw_figure(of, options).scene->maps.front();
  }
};

TEST_F(TieBars, OfEveryLayoutPassBesideStrangers) {
  for (const char* layout : {"stress", "columns", "radial", "sectors", "circle"}) {
    const SceneMap map = map_of(study, {.layout = {.engine = layout}});
    EXPECT_LE(through_marks(map, map.ties), map.ties.size() / 100) << layout;
  }
}

TEST_F(TieBars, OfEveryRoutingPassBesideStrangers) {
  for (const Routing routing : {Routing::curved, Routing::bundled}) {
    const SceneMap map = map_of(study, {.routing = routing, .thin = 0.3});
    EXPECT_LE(through_marks(map, map.ties), map.ties.size() / 100) << static_cast<int>(routing);
  }
}

TEST_F(TieBars, AroundPlatesPassBesideThem) {
  const Study plates(study.ecosystem(), {.two_mode = true});
  const SceneMap map = map_of(plates, {});
  EXPECT_EQ(through_marks(map, map.ties), 0U);
}

/// One in the middle, forty around it.
Study star() {
  testing::EcosystemBuilder builder;
  builder.actor("hub", "association");
  const std::vector<std::string> kinds = {"municipality", "association", "company", "citizen"};
  for (std::size_t i = 0; i < 40; ++i) {
    const std::string id = "leaf" + std::to_string(i);
    builder.actor(id, kinds[i % kinds.size()]);
    builder.tie("hub", id).intensity = 1 + static_cast<double>(i % 3);
  }
  return Study(builder.ecosystem());
}

TEST_F(TieBars, OfAStarAreToldApart) {
  for (const char* layout : {"stress", "columns"}) {
    const SceneMap map = map_of(star(), {.layout = {.engine = layout}});
    EXPECT_EQ(through_marks(map, map.ties), 0U) << layout;
    EXPECT_EQ(hidden(map), 0U) << layout;
  }
}

TEST_F(TieBars, InColumnsHideNoOther) {
  Question question;
  for (const char* id : {"chatel", "fbi", "pat", "fij"}) question.selection.projects.push_back(project(id));
  const Study field(study.ecosystem(), question);
  const SceneMap map = map_of(field, {.layout = {.engine = "columns"}});
  ASSERT_GT(map.ties.size(), 20U);
  EXPECT_EQ(through_marks(map, map.ties), 0U);
  EXPECT_EQ(hidden(map), 0U);
}

TEST_F(TieBars, ThatAreSuggestedPassBesideStrangers) {
  std::vector<SuggestedTie> suggestions;
  const auto& actors = study.ecosystem().actors;
  for (std::size_t i = 0; i + 40 < actors.size(); i += 2) suggestions.push_back({actors[i].id, actors[i + 40].id});
  const SceneMap map = map_of(study, {.suggestions = suggestions});
  ASSERT_GT(map.suggestions.size(), 15U);
  EXPECT_EQ(through_marks(map, map.suggestions), 0U);
}

}  // namespace
}  // namespace maillage
