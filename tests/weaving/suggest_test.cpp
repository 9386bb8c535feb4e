// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/suggest.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/kernels/pair_scores.h"

#include "support/ecosystem_builder.h"
#include "support/not_empty.h"
#include "weaving/brute_ties.h"
#include "weaving/territory.h"

namespace maillage::testing {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr double kRounding = 1e-9;
constexpr std::size_t kAll = 10000;
constexpr std::array kAims = {Aim::closure, Aim::bridge, Aim::resilience};

NodePair pair_of(const Suggestion& one) { return {one.facts.a, one.facts.b}; }

/// The parts of a benefit of each pair, from their definition.
using Benefits = std::map<NodePair, std::array<double, 3>>;

Benefits brute_benefits(const Network& network, const Pattern& pattern, Aim aim, std::optional<NodeId> hub) {
  Benefits benefits;
  for (const auto& [a, b] : open_pairs(network_of(pattern))) {
    if (aim == Aim::closure) {
      double plain = 0;
      double weighted = 0;
      double two_mode = 0;
      for (std::size_t z = 0; z < pattern.size(); ++z) {
        if (!pattern[a.index()][z] || !pattern[b.index()][z]) continue;
        const auto partners = network.neighbours(NodeId(z));
        const auto weights = network.weights(NodeId(z));
        double of_pair = 0;
        double product = 1;
        double of_all = 0;
        for (std::size_t i = 0; i < partners.size(); ++i) {
          of_all += weights[i];
          if (partners[i] != a && partners[i] != b) continue;
          of_pair += weights[i];
          product *= weights[i];
        }
        plain += 1 / static_cast<double>(partners.size());
        weighted += of_pair / of_all;
        two_mode += product / of_all;
      }
      benefits[{a, b}] = {plain, weighted, two_mode};
      continue;
    }
    const TieChange change = brute_change(pattern, hub, a, b);
    if (aim == Aim::bridge) benefits[{a, b}] = {*change.efficiency, 0, 0};
    else if (change.efficiency_without_hub)
      benefits[{a, b}] = {*change.efficiency_without_hub, -*change.fragmentation_without_hub, 0};
  }
  return benefits;
}

/// Each part over its largest, of those that are not 0 for all.
std::map<NodePair, double> brute_main(const Benefits& benefits, const Benefits& scale) {
  std::array<double, 3> largest{};
  for (const auto& [pair, parts] : scale) {
    for (std::size_t i = 0; i < 3; ++i) largest.at(i) = std::max(largest.at(i), parts.at(i));
  }
  std::map<NodePair, double> main;
  for (const auto& [pair, parts] : benefits) {
    double sum = 0;
    double count = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      if (largest.at(i) <= 1e-12) continue;
      sum += parts.at(i) / largest.at(i);
      count += 1;
    }
    main[pair] = count > 0 ? sum / count : 0;
  }
  return main;
}

std::optional<NodeId> brute_hub(const Network& network) {
  const Values values = measure(network, "betweenness");
  const auto most = std::max_element(values.begin(), values.end());
  if (most == values.end() || **most <= 0) return std::nullopt;
  return NodeId(static_cast<std::size_t>(most - values.begin()));
}

TEST(Suggest, MainIsWhatTheRuleOfEachAimSays) {
  for (std::uint64_t seed = 0; seed < 25; ++seed) {
    const std::size_t size = 5 + seed % 7;
    const Territory territory(size, random_links(size, 0.15 + 0.03 * static_cast<double>(seed % 5), seed));
    const auto hub = brute_hub(territory.network);
    for (const Aim aim : kAims) {
      SCOPED_TRACE(std::to_string(seed) + " " + std::string(aims().id(aim)));
      const auto benefits = brute_benefits(territory.network, pattern_of(territory.network), aim, hub);
      const auto main = brute_main(benefits, benefits);
      const auto pairs = open_pairs(territory.network);
      const auto scored = score_pairs(territory.evidence, pairs, {.aim = aim, .threads = 1});
      ASSERT_EQ(scored.size(), pairs.size());
      for (std::size_t i = 0; i < pairs.size(); ++i) {
        EXPECT_EQ(pair_of(scored[i]), pairs[i]);
        const auto expected = main.find(pairs[i]);
        EXPECT_NEAR(scored[i].parts.main, expected == main.end() ? 0 : expected->second, kRounding);
        EXPECT_EQ(scored[i].parts.variety, 1);
      }
    }
  }
}

// The score of a pair once those above are made: main measured anew over the largest of all at first, times variety.
double anew(const std::map<NodePair, double>& main, const ScoreParts& affinity, const NodePair& pair,
            const std::vector<Suggestion>& above) {
  double variety = 1;
  for (const Suggestion& one : above) {
    for (const NodeId node : {one.facts.a, one.facts.b}) variety /= node == pair.first || node == pair.second ? 2 : 1;
  }
  return main.at(pair) * (1 + affinity.affinity()) * variety;
}

double best_of(const Territory& territory, const std::map<NodePair, double>& main,
               const std::vector<Suggestion>& above) {
  double best = 0;
  for (const auto& [pair, value] : main) {
    const auto affinity = affinity_of(territory.evidence.of(pair.first, pair.second));
    best = std::max(best, anew(main, affinity, pair, above));
  }
  return best;
}

void expect_greedy(const Territory& territory, Aim aim) {
  const auto hub = brute_hub(territory.network);
  const Suggestions found = suggest(territory.evidence, {.aim = aim, .top = 5, .threads = 1});
  EXPECT_EQ(found.hub, hub);
  Pattern pattern = pattern_of(territory.network);
  const auto scale = brute_benefits(territory.network, pattern, aim, hub);
  std::vector<Suggestion> above;
  const auto main_now = [&] { return brute_main(brute_benefits(territory.network, pattern, aim, hub), scale); };
  for (const Suggestion& one : found.list) {
    const auto main = main_now();
    const double best = best_of(territory, main, above);
    EXPECT_NEAR(one.parts.score(), best, kRounding);
    EXPECT_NEAR(anew(main, one.parts, pair_of(one), above), best, kRounding);
    EXPECT_GT(best, 0);
    above.push_back(one);
    pattern = with_tie(pattern, one.facts.a, one.facts.b);
  }
  if (above.size() < 5) {
    EXPECT_NEAR(best_of(territory, main_now(), above), 0, kRounding) << "one more is worth something";
  }
}

TEST(Suggest, EachIsTheBestOnceThoseAboveAreMade) {
  for (std::uint64_t seed = 0; seed < 25; ++seed) {
    const std::size_t size = 6 + seed % 6;
    const Territory territory(size, random_links(size, 0.15 + 0.03 * static_cast<double>(seed % 5), seed));
    for (const Aim aim : {Aim::bridge, Aim::resilience}) {
      SCOPED_TRACE(std::to_string(seed) + " " + std::string(aims().id(aim)));
      expect_greedy(territory, aim);
    }
  }
}

TEST(Suggest, TellsWhatEachTieAloneWouldChange) {
  const Territory territory(12, random_links(12, 0.15, 4));
  const Pattern pattern = pattern_of(territory.network);
  for (const Aim aim : kAims) {
    const Suggestions found = suggest(territory.evidence, {.aim = aim, .top = 6});
    ASSERT_GT(found.list.size(), 2U);
    for (const Suggestion& one : not_empty(found.list)) {
      const TieChange expected = brute_change(pattern, found.hub, one.facts.a, one.facts.b);
      EXPECT_NEAR(*one.change.efficiency, *expected.efficiency, kRounding);
      EXPECT_EQ(one.change.freed, expected.freed);
    }
  }
}

TEST(Suggest, VarietyHalvesForEachOfTheTwoThatStandsAbove) {
  const Territory territory(12, random_links(12, 0.3, 3));
  const Suggestions found = suggest(territory.evidence, {.aim = Aim::closure, .top = 12});
  ASSERT_GT(found.list.size(), 5U);
  std::map<NodeId, int> above;
  bool again = false;
  for (const Suggestion& one : not_empty(found.list)) {
    EXPECT_EQ(one.parts.variety, std::pow(0.5, above[one.facts.a] + above[one.facts.b]));
    again |= one.parts.variety < 1;
    ++above[one.facts.a];
    ++above[one.facts.b];
  }
  EXPECT_TRUE(again);
}

TEST(Suggest, VarietyIsNotOfTheActorAskedFor) {
  const Territory territory(12, random_links(12, 0.3, 3));
  const Suggestions found = suggest(territory.evidence, {.aim = Aim::closure, .of = NodeId(4)});
  ASSERT_GT(found.list.size(), 2U);
  for (const Suggestion& one : not_empty(found.list)) EXPECT_EQ(one.parts.variety, 1);
}

TEST(Suggest, NothingTwiceNorTiedNorOfNoScore) {
  std::size_t all = 0;
  for (std::uint64_t seed = 0; seed < 15; ++seed) {
    const Territory territory(14, random_links(14, 0.04 + 0.05 * static_cast<double>(seed % 6), seed));
    for (const Aim aim : kAims) {
      std::set<NodePair> seen;
      const Suggestions found = suggest(territory.evidence, {.aim = aim, .top = kAll, .threads = 1});
      EXPECT_TRUE(found.all_pairs);
      EXPECT_LE(found.list.size(), found.candidates);
      all += found.list.size();
      for (const Suggestion& one : found.list) {
        EXPECT_LT(one.facts.a, one.facts.b);
        EXPECT_FALSE(tied(territory.network, one.facts.a, one.facts.b));
        EXPECT_GT(one.parts.score(), 0);
        EXPECT_TRUE(seen.insert(pair_of(one)).second);
      }
    }
  }
  EXPECT_GT(all, 500U);
}

TEST(Suggest, GivesTheSameForAnyNumberOfThreads) {
  const Territory territory(40, random_links(40, 0.06, 8));
  for (const Aim aim : kAims) {
    const Suggestions one = suggest(territory.evidence, {.aim = aim, .threads = 1});
    EXPECT_THAT(one.list, SizeIs(10));
    for (const int threads : {2, 5}) EXPECT_EQ(suggest(territory.evidence, {.aim = aim, .threads = threads}), one);
  }
}

TEST(Suggest, ScoresDoNotDependOnTheOrderOfActors) {
  const std::vector<std::uint32_t> number = {7, 3, 11, 0, 9, 5, 1, 10, 2, 8, 4, 6};
  const auto links = random_links(12, 0.17, 21);
  const Territory territory(make_network(12, links));
  const Territory renumbered(make_network(12, renumber(links, number)));
  const auto pairs = open_pairs(territory.network);
  std::vector<NodePair> others;
  for (const auto& [a, b] : pairs) others.emplace_back(NodeId(number[b.index()]), NodeId(number[a.index()]));
  const NodeId hub = *brute_hub(territory.network);
  for (const Aim aim : kAims) {
    const auto scored = score_pairs(territory.evidence, pairs, {.aim = aim, .hub = hub});
    const auto again = score_pairs(renumbered.evidence, others, {.aim = aim, .hub = NodeId(number[hub.index()])});
    ASSERT_FALSE(pairs.empty());
    ASSERT_EQ(scored.size(), pairs.size());
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      EXPECT_NEAR(scored[i].parts.score(), again[i].parts.score(), kRounding);
      EXPECT_EQ(scored[i].distance, again[i].distance);
      EXPECT_EQ(scored[i].only_through_hub, again[i].only_through_hub);
      EXPECT_EQ(scored[i].change.freed, again[i].change.freed);
    }
  }
}

TEST(Suggest, ScoresGivenPairsInTheirOrderComparedWithEachOther) {
  const Territory territory(10, random_links(10, 0.2, 6));
  const auto open = open_pairs(territory.network);
  const std::vector<NodePair> given = {{open[7].second, open[7].first}, open[2], open[11], open[0]};
  const auto scored = score_pairs(territory.evidence, given, {.aim = Aim::bridge});
  ASSERT_THAT(scored, SizeIs(4));
  double most = 0;
  for (std::size_t i = 0; i < given.size(); ++i) {
    EXPECT_EQ(pair_of(scored[i]), NodePair(std::minmax(given[i].first, given[i].second)));
    most = std::max(most, scored[i].parts.main);
  }
  EXPECT_DOUBLE_EQ(most, 1);
  EXPECT_THAT(score_pairs(territory.evidence, {}, {}), IsEmpty());
}

TEST(Suggest, NamesIntroducersByPartnersOrByAPath) {
  //  0 — 1 — 2 — 3     the way from 4 to 2: by 1, then 5 (a tie of 3) rather than 0
  //  |   |
  //  4 — 5     6
  const Territory territory(7, {{0, 1}, {1, 2}, {2, 3}, {0, 4}, {4, 5}, {1, 5, 3}});
  const std::vector<NodePair> pairs = {{NodeId(1), NodeId(4)}, {NodeId(2), NodeId(4)}, {NodeId(3), NodeId(6)}};
  const auto scored = score_pairs(territory.evidence, pairs, {.aim = Aim::bridge});
  EXPECT_EQ(scored[0].introducers, std::vector({NodeId(5), NodeId(0)}));
  EXPECT_EQ(scored[0].distance, 2U);
  EXPECT_FALSE(scored[0].by_path());
  EXPECT_EQ(scored[1].introducers, std::vector({NodeId(1), NodeId(5)}));
  EXPECT_EQ(scored[1].distance, 3U);
  EXPECT_TRUE(scored[1].by_path());
  EXPECT_THAT(scored[2].introducers, IsEmpty());
  EXPECT_EQ(scored[2].distance, std::nullopt);
  EXPECT_FALSE(scored[2].by_path());
}

TEST(Suggest, HasNothingToSayOfEmptyAndCompleteNetworks) {
  for (const std::size_t size : {0U, 1U, 2U, 5U}) {
    const Territory complete(make_complete(size));
    const Territory isolated(make_network(size, {}));
    for (const Aim aim : kAims) {
      EXPECT_THAT(suggest(complete.evidence, {.aim = aim}).list, IsEmpty());
      EXPECT_EQ(suggest(complete.evidence, {.aim = aim}).hub, std::nullopt);
      const bool joins = aim == Aim::bridge && size >= 2;
      EXPECT_NE(suggest(isolated.evidence, {.aim = aim}).list.empty(), joins);
    }
  }
}

// Nobody stands between two others: resilience has nothing to do without.
TEST(Suggest, WithoutAHubMeasuresTheWholeNetworkAlone) {
  const Territory territory(make_network(4, {{0, 1}, {2, 3}}));
  const Suggestions found = suggest(territory.evidence, {.aim = Aim::bridge});
  EXPECT_EQ(found.hub, std::nullopt);
  EXPECT_EQ(found.before.efficiency_without_hub, std::nullopt);
  ASSERT_FALSE(found.list.empty());
  EXPECT_EQ(found.list.front().change.efficiency_without_hub, std::nullopt);
  EXPECT_FALSE(found.list.front().only_through_hub);
  EXPECT_THAT(suggest(territory.evidence, {.aim = Aim::resilience}).list, IsEmpty());
  EXPECT_THAT(suggest(territory.evidence, {.aim = Aim::closure}).list, IsEmpty());
}

// 0—1  2—3  4—5: the second tie joins four with two, which is more than the first.
TEST(Suggest, MainExceedsOneWhereTiesAboveLetItBringMore) {
  const Territory territory(make_network(6, {{0, 1}, {2, 3}, {4, 5}}));
  const Suggestions found = suggest(territory.evidence, {.aim = Aim::bridge, .top = 2});
  ASSERT_THAT(found.list, SizeIs(2));
  EXPECT_EQ(found.list[0].parts.main, 1);
  EXPECT_GT(found.list[1].parts.main, 1);
}

TEST(SuggestOptions, LetNothingElseThrough) {
  const Territory territory(15, random_links(15, 0.15, 2));
  const auto every = [&](const SuggestOptions& options, const std::function<bool(NodeId, NodeId)>& right) {
    const auto list = suggest(territory.evidence, options).list;
    EXPECT_FALSE(list.empty());
    return std::all_of(list.begin(), list.end(),
                       [&](const Suggestion& one) { return right(one.facts.a, one.facts.b); });
  };
  const auto kind = [&](NodeId node) { return territory.network[node].kind.value; };
  for (const Aim aim : kAims) {
    EXPECT_TRUE(
        every({.aim = aim, .top = kAll, .of = NodeId(3)}, [](auto a, auto b) { return a.value == 3 || b.value == 3; }));
    EXPECT_TRUE(every({.aim = aim, .top = kAll, .between = std::pair(KindId(2), KindId(0))},
                      [&](auto a, auto b) { return kind(a) + kind(b) == 2 && kind(a) != kind(b); }));
    EXPECT_TRUE(every({.aim = aim, .top = kAll, .between = std::pair(KindId(1), KindId(1))},
                      [&](auto a, auto b) { return kind(a) == 1 && kind(b) == 1; }));
    EXPECT_TRUE(every({.aim = aim, .top = kAll, .excluded = {NodeId(0), NodeId(7)}},
                      [](auto a, auto b) { return a.value > 0 && a.value != 7 && b.value != 7; }));
  }
}

TEST(SuggestOptions, LetAllThatIsAskedForThrough) {
  const Territory territory(15, random_links(15, 0.15, 2));
  const auto all = suggest(territory.evidence, {.aim = Aim::bridge, .top = kAll}).list;
  const auto count = [&](const SuggestOptions& options) { return suggest(territory.evidence, options).list.size(); };
  const auto of_three = std::count_if(all.begin(), all.end(), [](const Suggestion& one) {
    return one.facts.a == NodeId(3) || one.facts.b == NodeId(3);
  });
  EXPECT_EQ(count({.aim = Aim::bridge, .top = kAll, .of = NodeId(3)}), static_cast<std::size_t>(of_three));
  EXPECT_EQ(count({.aim = Aim::bridge, .top = kAll, .excluded = {NodeId(3)}}),
            all.size() - static_cast<std::size_t>(of_three));
  const auto of_kinds = std::count_if(all.begin(), all.end(), [&](const Suggestion& one) {
    const std::pair<KindId, KindId> kinds =
        std::minmax(territory.network[one.facts.a].kind, territory.network[one.facts.b].kind);
    return kinds == std::pair(KindId(0), KindId(2));
  });
  for (const auto& kinds : {std::pair(KindId(0), KindId(2)), std::pair(KindId(2), KindId(0))})
    EXPECT_EQ(count({.aim = Aim::bridge, .top = kAll, .between = kinds}), static_cast<std::size_t>(of_kinds));
  EXPECT_EQ(count({.aim = Aim::bridge, .top = 4}), 4U);
  EXPECT_EQ(count({.aim = Aim::bridge, .top = 0}), 0U);
}

TEST(SuggestOptions, ImpossiblePairsAreNotSuggestedWhicheverWayRound) {
  const Territory territory(15, random_links(15, 0.15, 2));
  for (const Aim aim : kAims) {
    const auto list = suggest(territory.evidence, {.aim = aim}).list;
    ASSERT_GT(list.size(), 2U);
    const NodePair first = pair_of(list[0]);
    const NodePair second = pair_of(list[1]);
    const auto left =
        suggest(territory.evidence, {.aim = aim, .top = kAll, .impossible = {first, {second.second, second.first}}})
            .list;
    EXPECT_FALSE(left.empty());
    for (const Suggestion& one : not_empty(left)) {
      EXPECT_NE(pair_of(one), first);
      EXPECT_NE(pair_of(one), second);
    }
  }
}

TEST(SuggestOptions, ProjectPairsParticipantsWithOthers) {
  EcosystemBuilder builder;
  builder.participants("wood", {"a", "b", "c"});
  builder.participants("food", {"c", "d", "e"});
  builder.participants("work", {"e", "f"});
  const Territory territory(builder.ecosystem());
  const std::set<std::string> inside = {"a", "b", "c"};
  const auto list =
      suggest(territory.evidence, {.aim = Aim::bridge, .top = kAll, .project = builder.project_id("wood")}).list;
  EXPECT_THAT(list, SizeIs(7));  // 3 × 3, of which c knows two
  for (const Suggestion& one : not_empty(list))
    EXPECT_NE(inside.contains(territory.network[one.facts.a].id), inside.contains(territory.network[one.facts.b].id));
}

TEST(SuggestOptions, HubIsTheOneToDoWithout) {
  const Territory territory(15, random_links(15, 0.15, 2));
  const NodeId hub(9);
  const Suggestions found = suggest(territory.evidence, {.aim = Aim::resilience, .top = kAll, .hub = hub});
  EXPECT_EQ(found.hub, hub);
  const Pattern pattern = pattern_of(territory.network);
  ASSERT_FALSE(found.list.empty());
  for (const Suggestion& one : not_empty(found.list)) {
    EXPECT_TRUE(one.facts.a != hub && one.facts.b != hub);
    const TieChange expected = brute_change(pattern, hub, one.facts.a, one.facts.b);
    EXPECT_NEAR(*one.change.efficiency_without_hub, *expected.efficiency_without_hub, kRounding);
  }
}

}  // namespace
}  // namespace maillage::testing
