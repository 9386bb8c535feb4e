// SPDX-License-Identifier: GPL-3.0-or-later
// Measures of projects: a small territory reckoned by hand, and random ones reckoned anew.
#include <algorithm>
#include <map>
#include <numbers>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "maillage/base/random.h"
#include "maillage/measures/project_rows.h"
#include "maillage/measures/registry.h"
#include "maillage/measures/study.h"

#include "support/ecosystem_builder.h"
#include "support/graphs/graph_builders.h"
#include "support/value_matchers.h"

namespace maillage::testing {
namespace {

constexpr std::nullopt_t kNone = std::nullopt;

void add_part(EcosystemBuilder& builder, const char* project, const char* actor, std::optional<Role> role = kNone) {
  builder.participation(project, actor).role = role;
}

/// Added where it is not there yet.
Project& project(EcosystemBuilder& builder, const char* id) {
  const ProjectId at = builder.project_id(id);
  return builder.ecosystem().projects[at.index()];
}

Actor& add_actor(EcosystemBuilder& builder, const char* id, const char* kind, const char* code, const char* place) {
  Actor& actor = builder.actor(id, kind);
  actor.insee_code = code;
  actor.place = place;
  return actor;
}

// p1 (2020 – June 2021): mairie, amap · p2 (March 2021 –): mairie, amap, ferme, labo · p3 (no date): amap, ferme
// p4 (2021): ferme, labo, prof (of labo), region · p5 (an idea): everybody · mairie—ferme since 2019
EcosystemBuilder small_territory() {
  EcosystemBuilder builder;
  add_actor(builder, "mairie", "municipality", "39300", "");
  add_actor(builder, "amap", "association", "", "Lons-le-Saunier");
  add_actor(builder, "ferme", "company", "39041", "");
  add_actor(builder, "labo", "research", "", "Paris");
  builder.actor("prof", "research").belongs_to = {builder.actor_id("labo")};
  builder.actor("region", "public_body");
  builder.ecosystem().communes = {{"39300", "Lons-le-Saunier", "ECLA", 46, 5, {}},
                                  {"39041", "Baume-les-Messieurs", "ECLA", 47, 5, {}},
                                  {"39056", "Bletterans", "Bresse Haute Seille", {}, {}, {}}};
  project(builder, "p1").period = {year(2020), Date{2021, 6, 0}};
  project(builder, "p1").framework = "PAT; LEADER; pat";
  project(builder, "p2").period = {Date{2021, 3, 0}, kNone};
  project(builder, "p4").period = {year(2021), year(2021)};
  add_part(builder, "p1", "mairie", Role::lead);
  add_part(builder, "p1", "amap", Role::partner);
  add_part(builder, "p2", "mairie", Role::funder);
  add_part(builder, "p2", "amap", Role::lead);
  add_part(builder, "p2", "ferme", Role::lead);
  add_part(builder, "p2", "ferme", Role::expert);
  add_part(builder, "p2", "labo");
  add_part(builder, "p3", "amap");
  add_part(builder, "p3", "ferme");
  add_part(builder, "p4", "ferme", Role::lead);
  add_part(builder, "p4", "labo", Role::partner);
  add_part(builder, "p4", "prof", Role::expert);
  add_part(builder, "p4", "region", Role::funder);
  project(builder, "p5").status = Status::idea;
  builder.participants("p5", {"mairie", "amap", "ferme", "labo", "prof", "region"});
  builder.project("p6");  // of which nothing is known
  builder.tie("mairie", "ferme").period.start = year(2019);
  return builder;
}

Values of(const Study& study, std::string_view id) { return find_measure(id)->compute(study); }

TEST(ProjectMeasures, AreThoseReckonedByHand) {
  const Study study(small_territory().ecosystem());
  const std::map<std::string, Values> expected = {
      {"project.participants", {2, 4, 2, 4, kNone}},
      {"project.kinds", {2, 4, 2, 3, kNone}},
      {"project.kind_diversity", {0.5, 0.75, 0.5, 0.625, kNone}},
      {"project.kind_diversity_normalized", {0.625, 0.9375, 0.625, 0.78125, kNone}},
      {"project.leads", {1, 2, kNone, 1, kNone}},
      {"project.funders", {kNone, 1, kNone, 1, kNone}},
      {"project.funder_kinds", {kNone, 1, kNone, 1, kNone}},
      {"project.public_money", {kNone, 1, kNone, 1, kNone}},
      {"project.hub_takes_part", {0, 1, 1, 1, kNone}},
      {"project.hub_leads", {0, 1, kNone, 1, kNone}},
      {"project.known_before", {0, 0.75, kNone, 0.5, kNone}},
      {"project.pairs_known_before", {0, kNone, kNone, 1.0 / 6, kNone}},
      {"project.first_brought_together", {1, kNone, kNone, 5, kNone}},
      {"project.embeddedness", {1, 1, 1, 0.5, kNone}},
      {"project.communes", {1, 3, 2, 2, kNone}},
      {"project.intercommunalities", {1, 1, 1, 1, kNone}},
      {"project.inside", {1, 0.75, 1, 0.5, kNone}},
      {"project.frameworks", {2, kNone, kNone, kNone, kNone}},
      {"project.duration", {18, kNone, kNone, 12, kNone}}};
  for (const auto& [id, values] : expected) EXPECT_TRUE(values_near(of(study, id), values, 1e-12)) << id;
  const double degree = 6371.0088 * std::numbers::pi / 180;  // of latitude, in kilometres
  EXPECT_TRUE(values_near(of(study, "project.mean_distance"), Values{0, 2 * degree / 3, degree, kNone, kNone}, 1e-9));
  std::size_t projects = 0;
  for (const Measure& one : measures()) projects += one.scope == Scope::project ? 1U : 0U;
  EXPECT_EQ(projects, expected.size() + 1);
}

TEST(ProjectMeasures, HaveTwoHubsThatAreEqualInAnyNetworkOfTheStudy) {
  EcosystemBuilder builder = small_territory();
  const std::vector<ActorId> hubs = {builder.actor_id("ferme"), builder.actor_id("labo")};
  Question question;
  EXPECT_EQ(hubs_of(Study(builder.ecosystem())), hubs);
  question.two_mode = true;
  EXPECT_EQ(hubs_of(Study(builder.ecosystem(), question)), hubs);
  question = {.directed = true};
  EXPECT_EQ(hubs_of(Study(builder.ecosystem(), question)), hubs);
}

// No public funder, and one whose kind is not known: nobody can tell.
TEST(ProjectMeasures, DoNotTakeWhatIsNotKnownForNo) {
  EcosystemBuilder builder;
  builder.actor("somebody", "unknown");
  builder.actor("firm", "company");
  builder.actor("town", "municipality");
  add_part(builder, "p1", "firm", Role::funder);
  add_part(builder, "p2", "firm", Role::funder);
  add_part(builder, "p2", "somebody", Role::funder);
  add_part(builder, "p3", "somebody", Role::funder);
  add_part(builder, "p3", "town", Role::funder);
  const Study study(builder.ecosystem());
  EXPECT_EQ(of(study, "project.public_money"), (Values{0, kNone, 1}));
  EXPECT_EQ(of(study, "project.funders"), (Values{1, 2, 2}));
  EXPECT_EQ(of(study, "project.funder_kinds"), (Values{1, 1, 1}));
  EXPECT_EQ(of(study, "project.inside"), (Values{kNone, kNone, kNone}));
}

TEST(ProjectMeasures, AreOfTheProjectsAndParticipantsThatAreSelected) {
  EcosystemBuilder builder = small_territory();
  Question question;
  question.selection.kinds = {builder.kind_id("company"), builder.kind_id("research")};
  const Study study(builder.ecosystem(), question);
  std::vector<std::string> ids;
  for (const ProjectId id : projects_of(study)) ids.push_back(study.ecosystem()[id].id);
  EXPECT_EQ(ids, (std::vector<std::string>{"p2", "p3", "p4"}));
  EXPECT_EQ(of(study, "project.participants"), (Values{2, 1, 3}));
  EXPECT_EQ(of(study, "project.embeddedness"), (Values{1, 1, 2.0 / 3}));
}

// That mairie and ferme knew each other since 2019 is true of 2021 alone, too.
TEST(ProjectMeasures, RememberWhatWasBeforeThePeriod) {
  EcosystemBuilder builder = small_territory();
  Question question;
  question.selection.period = {year(2021), year(2022)};
  question.selection.projects = {builder.project_id("p2")};
  EXPECT_EQ(of(Study(builder.ecosystem(), question), "project.known_before"), (Values{0.75}));
}

TEST(ProjectMeasures, AreNoneOfANetworkWithoutItsRows) {
  for (const Measure& one : measures()) {
    if (one.scope != Scope::project) continue;
    EXPECT_TRUE(one.compute(make_two_mode(2, 1, {{0, 0}, {1, 0}})).empty()) << one.id;
  }
}

TEST(ProjectMeasures, StandAtTheirNodesInTwoMode) {
  Question question;
  question.two_mode = true;
  const Study study(small_territory().ecosystem(), question);
  const Values nodes = node_values(*find_measure("project.participants"), study);
  std::map<std::string, std::optional<double>> by_id;
  for (std::size_t i = 0; i < nodes.size(); ++i) by_id[study.network().nodes()[i].id] = nodes[i];
  EXPECT_EQ(by_id["p1"], 2);
  EXPECT_EQ(by_id["p4"], 4);
  EXPECT_EQ(by_id["p6"], kNone);
  EXPECT_EQ(by_id["mairie"], kNone);
}

TEST(BeforeAnother, IsADateThatIsAsFarAsBothSay) {
  EcosystemBuilder builder;
  builder.participants("early", {"a", "b"});
  builder.participants("late", {"a", "b"});
  const auto knew = [&](const Date& early, const Date& late) {
    project(builder, "early").period.start = early;
    project(builder, "late").period.start = late;
    return of(Study(builder.ecosystem()), "project.known_before");
  };
  EXPECT_EQ(knew({2020, 0, 0}, {2021, 0, 0}), (Values{0, 1}));
  EXPECT_EQ(knew({2021, 0, 0}, {2021, 3, 0}), (Values{0, 0}));
  EXPECT_EQ(knew({2021, 2, 0}, {2021, 3, 5}), (Values{0, 1}));
  EXPECT_EQ(knew({2021, 3, 0}, {2021, 3, 5}), (Values{0, 0}));
  EXPECT_EQ(knew({2021, 3, 4}, {2021, 3, 5}), (Values{0, 1}));
}

// Who joins later meets the others later.
TEST(BeforeAnother, IsTheMeetingNotTheProject) {
  EcosystemBuilder builder;
  builder.participants("long", {"a"});
  builder.participation("long", "b").period.start = year(2022);
  builder.participants("short", {"a", "b"});
  project(builder, "long").period.start = year(2019);
  project(builder, "short").period.start = year(2021);
  EXPECT_EQ(of(Study(builder.ecosystem()), "project.known_before"), (Values{1, 0}));
}

/// Up to 9 actors of 3 kinds in up to 7 projects, roles and dates sometimes missing.
Ecosystem random_territory(std::uint64_t seed) {
  Random random(seed);
  EcosystemBuilder builder;
  const std::vector<std::string> kinds = {"municipality", "association", "unknown"};
  const auto actors = 2 + random.below(8);
  for (std::uint64_t i = 0; i < actors; ++i) builder.actor("a" + std::to_string(i), kinds[random.below(3)]);
  const auto date = [&]() -> std::optional<Date> {
    if (random.below(5) == 0) return kNone;
    return Date{static_cast<std::int16_t>(2020 + random.below(3)), static_cast<std::uint8_t>(random.below(3)), 0};
  };
  const auto projects = 1 + random.below(7);
  for (std::uint64_t p = 0; p < projects; ++p) {
    const std::string id = "p" + std::to_string(p);
    builder.project(id).period.start = date();
    for (std::uint64_t i = 0; i < actors; ++i) {
      if (random.below(2) == 0) continue;
      Participation& row = builder.participation(id, "a" + std::to_string(i));
      if (random.below(3) > 0) row.role = static_cast<Role>(random.below(3));
    }
  }
  const auto ties = random.below(5);
  for (std::uint64_t i = 0; i < ties; ++i) {
    const auto from = random.below(actors);
    builder.tie("a" + std::to_string(from), "a" + std::to_string((from + 1) % actors)).period.start = date();
  }
  return builder.ecosystem();
}

/// Earlier for certain, written otherwise: by what is left of both dates at their coarser precision.
bool earlier(const Date& one, const Date& other) {
  if (one.month == 0 || other.month == 0) return one.year < other.year;
  return std::pair(one.year, one.month) < std::pair(other.year, other.month);
}

/// Each project from scratch, pair by pair over all rows.
class Reckoning {
 public:
  explicit Reckoning(const Ecosystem& ecosystem) : ecosystem_(ecosystem) {}

  [[nodiscard]] std::set<std::uint32_t> members(std::size_t project) const {
    std::set<std::uint32_t> found;
    for (const Participation& row : ecosystem_.participations) {
      if (row.project.index() == project) found.insert(row.actor.value);
    }
    return found;
  }

  /// 1: known, 0: not, nothing: who can tell?
  [[nodiscard]] std::optional<double> known(std::uint32_t a, std::uint32_t b, std::size_t project) const {
    std::vector<std::optional<Date>> others;
    for (std::size_t p = 0; p < ecosystem_.projects.size(); ++p) {
      const auto those = members(p);
      if (p != project && those.contains(a) && those.contains(b)) others.push_back(ecosystem_.projects[p].period.start);
    }
    for (const Tie& tie : ecosystem_.ties) {
      if (std::set{tie.from.value, tie.to.value} == std::set{a, b}) others.push_back(tie.period.start);
    }
    const auto& own = ecosystem_.projects[project].period.start;
    const bool sure = own && std::ranges::any_of(others, [&](const auto& one) { return one && earlier(*one, *own); });
    if (sure) return 1;
    const bool told = own && std::ranges::none_of(others, [](const auto& one) { return !one; });
    return others.empty() || told ? std::optional<double>(0) : kNone;
  }

  [[nodiscard]] std::optional<double> first_brought_together(std::size_t project) const {
    const auto those = members(project);
    double first = 0;
    for (const std::uint32_t a : those) {
      for (const std::uint32_t b : those) {
        if (a >= b) continue;
        const auto knew = known(a, b, project);
        if (!knew) return kNone;
        first += 1 - *knew;
      }
    }
    return those.size() < 2 ? kNone : std::optional(first);
  }

  [[nodiscard]] std::optional<double> known_before(std::size_t project) const {
    const auto those = members(project);
    double knowing = 0;
    for (const std::uint32_t a : those) {
      bool knows = false;
      bool open = false;
      for (const std::uint32_t b : those) {
        if (a == b) continue;
        const auto knew = known(a, b, project);
        knows = knows || knew == 1;
        open = open || !knew;
      }
      if (open && !knows) return kNone;
      knowing += knows ? 1 : 0;
    }
    if (those.size() < 2) return kNone;
    return knowing / static_cast<double>(those.size());
  }

  [[nodiscard]] std::optional<double> embeddedness(std::size_t project) const {
    const auto those = members(project);
    double embedded = 0;
    for (const std::uint32_t a : those) {
      for (std::size_t p = 0; p < ecosystem_.projects.size(); ++p) {
        if (p == project || !members(p).contains(a)) continue;
        ++embedded;
        break;
      }
    }
    if (those.empty()) return kNone;
    return embedded / static_cast<double>(those.size());
  }

  /// Chance that two drawn at random, the same one maybe, differ in kind: over all pairs.
  [[nodiscard]] std::optional<double> kind_diversity(std::size_t project) const {
    double pairs = 0;
    double different = 0;
    for (const std::uint32_t a : members(project)) {
      for (const std::uint32_t b : members(project)) {
        const KindId of_a = ecosystem_.actors[a].kind;
        const KindId of_b = ecosystem_.actors[b].kind;
        if (ecosystem_[of_a].id == "unknown" || ecosystem_[of_b].id == "unknown") continue;
        ++pairs;
        if (of_a != of_b) ++different;
      }
    }
    if (pairs == 0) return kNone;
    return different / pairs;
  }

 private:
  const Ecosystem& ecosystem_;
};

TEST(ProjectMeasures, AreThoseReckonedAnewOfRandomTerritories) {
  std::size_t told = 0;
  std::size_t untold = 0;
  for (std::uint64_t seed = 0; seed < 150; ++seed) {
    const Study study(random_territory(seed));
    const Reckoning reckoning(study.ecosystem());
    const std::vector<ProjectId>& projects = projects_of(study);
    for (std::size_t i = 0; i < projects.size(); ++i) {
      const std::size_t p = projects[i].index();
      const std::vector<std::pair<const char*, std::optional<double>>> expected = {
          {"project.first_brought_together", reckoning.first_brought_together(p)},
          {"project.known_before", reckoning.known_before(p)},
          {"project.embeddedness", reckoning.embeddedness(p)},
          {"project.kind_diversity", reckoning.kind_diversity(p)}};
      for (const auto& [id, value] : expected) {
        ++(value ? told : untold);
        EXPECT_TRUE(values_near(Values{of(study, id)[i]}, Values{value}, 1e-12))
            << id << ", seed " << seed << ", project " << p;
      }
    }
    if (HasFailure()) return;
  }
  EXPECT_GT(told, 500U);
  EXPECT_GT(untold, 100U);
}

TEST(ProjectMeasures, StayWithinTheRangesTheyState) {
  const std::map<std::string_view, std::pair<double, double>> ranges = {
      {"0 to 1", {0, 1}}, {"yes or no", {0, 1}}, {"0 and more", {0, 1e9}}, {"1 and more", {1, 1e9}}};
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    const Study study(random_territory(seed));
    for (const Measure& one : measures()) {
      if (one.scope != Scope::project) continue;
      const Values values = one.compute(study);
      ASSERT_EQ(values.size(), projects_of(study).size()) << one.id;
      const auto [low, high] = ranges.at(one.range.in(Language::english));
      for (const auto& value : values) EXPECT_TRUE(!value || (*value >= low && *value <= high)) << one.id;
    }
  }
}

TEST(ProjectMeasures, DoNotDependOnTheOrderOfTheRows) {
  for (std::uint64_t seed = 0; seed < 30; ++seed) {
    const Ecosystem ecosystem = random_territory(seed);
    Ecosystem turned = ecosystem;
    std::ranges::reverse(turned.participations);
    std::ranges::reverse(turned.ties);
    for (const Measure& one : measures()) {
      if (one.scope != Scope::project) continue;
      EXPECT_EQ(one.compute(Study(ecosystem)), one.compute(Study(turned))) << one.id;
    }
  }
}

}  // namespace
}  // namespace maillage::testing
