// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/introductions.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <vector>

#include <gtest/gtest.h>

#include "maillage/base/random.h"

namespace maillage::testing {
namespace {

using Places = std::vector<std::size_t>;

/// What a round is judged by, in this order; the lesser is the better.
struct Judgement {
  std::vector<std::size_t> waits;  ///< of those left out, most first: fewer people, then people who waited less
  std::size_t known = 0;
  double value = 0;
};

/// As many pairs as can be, hence as few left out; then element by element.
bool better(const Judgement& one, const Judgement& other) {
  if (one.waits.size() != other.waits.size()) return one.waits.size() < other.waits.size();
  if (one.waits != other.waits) return one.waits < other.waits;
  if (one.known != other.known) return one.known < other.known;
  return one.value > other.value + 1e-9;
}

/// Follows rounds beside a brute force over all sets of pairs.
class Follower {
 public:
  explicit Follower(const IntroductionTask& task) : task_(task), waits_(task.people.size(), 0) {}

  [[nodiscard]] Judgement judge(const Places& pairs, std::size_t round) const {
    Judgement found;
    std::vector<bool> paired(task_.people.size(), false);
    for (const std::size_t i : pairs) {
      const PossibleIntroduction& pair = task_.pairs[i];
      paired[pair.a] = paired[pair.b] = true;
      if (pair.known) ++found.known;
      else found.value += pair.value;
    }
    for (std::size_t who = 0; who < paired.size(); ++who) {
      if (!paired[who] && task_.people[who].in(round)) found.waits.push_back(waits_[who]);
    }
    std::sort(found.waits.rbegin(), found.waits.rend());
    return found;
  }

  [[nodiscard]] Judgement best(std::size_t round) const {
    std::optional<Judgement> found;
    Places chosen;
    std::vector<bool> taken(task_.people.size(), false);
    const std::function<void(std::size_t)> go_on = [&](std::size_t i) {
      if (i == task_.pairs.size()) {
        const Judgement judgement = judge(chosen, round);
        if (!found || better(judgement, *found)) found = judgement;
        return;
      }
      go_on(i + 1);
      const auto& [a, b, value, known] = task_.pairs[i];
      if (taken[a] || taken[b] || met_.contains(i) || !task_.people[a].in(round) || !task_.people[b].in(round)) return;
      taken[a] = taken[b] = true;
      chosen.push_back(i);
      go_on(i + 1);
      chosen.pop_back();
      taken[a] = taken[b] = false;
    };
    go_on(0);
    return found.value_or(Judgement());
  }

  /// False when the round breaks a rule.
  [[nodiscard]] bool accept(const IntroductionRound& found, std::size_t round) {
    std::set<std::size_t> busy;
    for (const std::size_t i : found.pairs) {
      if (!met_.insert(i).second) return false;
      for (const std::size_t who : {task_.pairs[i].a, task_.pairs[i].b}) {
        if (!busy.insert(who).second || !task_.people[who].in(round)) return false;
      }
    }
    Places left;
    for (std::size_t who = 0; who < task_.people.size(); ++who) {
      if (busy.contains(who) || !task_.people[who].in(round)) continue;
      left.push_back(who);
      ++waits_[who];
    }
    return left == found.left_out;
  }

 private:
  const IntroductionTask& task_;
  std::vector<std::size_t> waits_;
  std::set<std::size_t> met_;
};

IntroductionTask complete(std::size_t people, double value = 0.5) {
  IntroductionTask task;
  task.people.resize(people);
  for (std::size_t a = 0; a < people; ++a) {
    for (std::size_t b = a + 1; b < people; ++b) task.pairs.push_back({a, b, value});
  }
  return task;
}

/// Values in 1024ths, some of them alike; one pair in four is known, one in four missing.
IntroductionTask random_task(std::size_t people, std::uint64_t seed) {
  Random random(seed);
  IntroductionTask task;
  for (std::size_t i = 0; i < people; ++i)
    task.people.push_back({.arrival = 1 + random.below(2), .departure = 2 + random.below(3)});
  for (std::size_t a = 0; a < people; ++a) {
    for (std::size_t b = a + 1; b < people; ++b) {
      const std::uint64_t lot = random.below(4);
      const double value = static_cast<double>(random.below(seed % 2 == 0 ? 1024 : 3)) / 1024;
      if (lot > 0) task.pairs.push_back({a, b, value, lot == 1});
    }
  }
  return task;
}

TEST(Introductions, AreTheBestOfAllInEveryRoundUpToEightPeople) {
  for (std::size_t people = 2; people <= 8; ++people) {
    for (std::uint64_t seed = 0; seed < (people < 8 ? 60U : 12U); ++seed) {
      const IntroductionTask task = random_task(people, seed);
      Follower follower(task);
      const auto rounds = introductions(task, 4);
      ASSERT_EQ(rounds.size(), 4U);
      for (std::size_t round = 1; round <= 4; ++round) {
        const Judgement best = follower.best(round);
        const Judgement found = follower.judge(rounds[round - 1].pairs, round);
        ASSERT_FALSE(better(best, found)) << people << " people, seed " << seed << ", round " << round;
        ASSERT_TRUE(follower.accept(rounds[round - 1], round))
            << people << " people, seed " << seed << ", round " << round;
      }
    }
  }
}

//  Four people have three rounds of two pairs in them, and no fourth.
TEST(Introductions, NeverRepeatAndSayWhenNobodyIsLeftToMeet) {
  const auto rounds = introductions(complete(4), 4);
  std::set<std::size_t> met;
  for (std::size_t i = 0; i < 3; ++i) {
    EXPECT_EQ(rounds[i].pairs.size(), 2U);
    EXPECT_TRUE(rounds[i].left_out.empty());
    met.insert(rounds[i].pairs.begin(), rounds[i].pairs.end());
  }
  EXPECT_EQ(met.size(), 6U);
  EXPECT_EQ(rounds[3], (IntroductionRound{{}, {0, 1, 2, 3}}));
}

TEST(Introductions, LeaveEverybodyOutOnceBeforeAnybodyTwice) {
  IntroductionTask task = complete(7);
  for (PossibleIntroduction& pair : task.pairs) {
    if (pair.a == 0) pair.value = 0;  // 0 would stay out of every round
  }
  std::multiset<std::size_t> left;
  for (const IntroductionRound& round : introductions(task, 7))
    left.insert(round.left_out.begin(), round.left_out.end());
  EXPECT_EQ(left, (std::multiset<std::size_t>{0, 1, 2, 3, 4, 5, 6}));
}

//  0-1 and 2-3 know each other; 0-2 alone would be worth more than both together.
TEST(Introductions, PutThoseWhoKnowEachOtherTogetherOnlyBeforeSomebodySitsOut) {
  IntroductionTask task{.people = std::vector<Attendance>(4), .pairs = {{0, 1, 0, true}, {2, 3, 0, true}, {0, 2, 1}}};
  EXPECT_EQ(introductions(task, 1).front(), (IntroductionRound{{0, 1}, {}}));
  task.pairs.push_back({1, 3, 0});
  EXPECT_EQ(introductions(task, 1).front(), (IntroductionRound{{2, 3}, {}}));
}

TEST(Introductions, PreferTheMostValuableMeetings) {
  IntroductionTask task = complete(4, 0.5);
  task.pairs[2].value = 0.500002;  // 0-3
  EXPECT_EQ(introductions(task, 1).front().pairs, (Places{2, 3}));
}

TEST(Introductions, WaitForLateComersAndLetThoseGoWhoLeave) {
  IntroductionTask task = complete(3);
  task.people[2].arrival = 2;
  task.people[0].departure = 1;
  const auto rounds = introductions(task, 3);
  EXPECT_EQ(rounds[0], (IntroductionRound{{0}, {}}));
  EXPECT_EQ(rounds[1], (IntroductionRound{{2}, {}}));
  EXPECT_EQ(rounds[2], (IntroductionRound{{}, {1, 2}}));
}

TEST(Introductions, OfALargeWorkshopPairEverybodyForAsLongAsPromised) {
  const IntroductionTask task = complete(60);
  const auto rounds = introductions(task, 12);
  ASSERT_EQ(rounds.size(), 12U);
  for (const IntroductionRound& round : rounds) {
    EXPECT_EQ(round.pairs.size(), 30U);
    EXPECT_TRUE(round.left_out.empty());
  }
}

}  // namespace
}  // namespace maillage::testing
