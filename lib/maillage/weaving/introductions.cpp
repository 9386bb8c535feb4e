// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/introductions.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>

#include "maillage/weaving/matching.h"

namespace maillage {
namespace {

constexpr std::int64_t kValueUnits = 1 << 20;

/// One round after the other.
class Introducing {
 public:
  explicit Introducing(const IntroductionTask& task)
      : task_(task), met_(task.pairs.size(), false), waits_(task.people.size(), 0) {}

  [[nodiscard]] IntroductionRound next(std::size_t round) {
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < task_.pairs.size(); ++i) {
      const PossibleIntroduction& pair = task_.pairs[i];
      if (!met_[i] && task_.people[pair.a].in(round) && task_.people[pair.b].in(round)) open.push_back(i);
    }
    std::vector<MatchingEdge> edges;
    edges.reserve(open.size());
    for (const std::size_t i : open) edges.push_back({task_.pairs[i].a, task_.pairs[i].b, weight(task_.pairs[i])});
    IntroductionRound found;
    for (const std::size_t place : maximum_weight_matching(task_.people.size(), edges))
      found.pairs.push_back(open[place]);
    close(found, round);
    return found;
  }

 private:
  /// What comes first outweighs all that comes after it, summed over all pairs of a round. A weight > 0 of each person
  /// makes as many meet as can, whatever the weights: the sets of people that can be paired at once are the independent
  /// sets of a matroid. For the same reason more for who was left out more often is enough, however little more.
  [[nodiscard]] std::int64_t weight(const PossibleIntroduction& pair) const {
    const auto most_pairs = static_cast<std::int64_t>(task_.people.size() / 2);
    const std::int64_t of_new = most_pairs * kValueUnits + 1;
    const std::int64_t of_person = most_pairs * (of_new + kValueUnits) + 1;
    const std::int64_t value = std::llround(pair.value * static_cast<double>(kValueUnits));
    return of_person * (2 + waits_[pair.a] + waits_[pair.b]) + (pair.known ? 0 : of_new + value);
  }

  void close(IntroductionRound& found, std::size_t round) {
    std::vector<bool> paired(task_.people.size(), false);
    for (const std::size_t i : found.pairs) {
      met_[i] = true;
      paired[task_.pairs[i].a] = paired[task_.pairs[i].b] = true;
    }
    for (std::size_t who = 0; who < task_.people.size(); ++who) {
      if (paired[who] || !task_.people[who].in(round)) continue;
      found.left_out.push_back(who);
      ++waits_[who];
    }
  }

  const IntroductionTask& task_;
  std::vector<bool> met_;            ///< per pair
  std::vector<std::int64_t> waits_;  ///< per person, rounds left out of
};

}  // namespace

std::vector<IntroductionRound> introductions(const IntroductionTask& task, std::size_t rounds) {
  assert(task.people.size() <= kMostIntroduced && rounds <= kMostRounds);
  Introducing introducing(task);
  std::vector<IntroductionRound> list;
  list.reserve(rounds);
  for (std::size_t round = 1; round <= rounds; ++round) list.push_back(introducing.next(round));
  return list;
}

}  // namespace maillage
