// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <vector>

/// Rounds of introductions of one to one.
namespace maillage {

/// The rounds somebody is there for, both included, from 1.
struct Attendance {
  std::size_t arrival = 1;
  std::size_t departure = std::numeric_limits<std::size_t>::max();

  [[nodiscard]] bool in(std::size_t round) const { return arrival <= round && round <= departure; }
  friend bool operator==(const Attendance&, const Attendance&) = default;
};

/// Two who may meet.
struct PossibleIntroduction {
  std::size_t a = 0;
  std::size_t b = 0;
  double value = 0;    ///< of their meeting, 0 to 1; of no account when they know each other
  bool known = false;  ///< they know each other
  friend bool operator==(const PossibleIntroduction&, const PossibleIntroduction&) = default;
};

struct IntroductionTask {
  std::vector<Attendance> people = {};
  std::vector<PossibleIntroduction> pairs = {};  ///< no others may meet
};

struct IntroductionRound {
  std::vector<std::size_t> pairs;     ///< places in IntroductionTask::pairs, ascending
  std::vector<std::size_t> left_out;  ///< who are there and meet nobody, ascending
  friend bool operator==(const IntroductionRound&, const IntroductionRound&) = default;
};

inline constexpr std::size_t kMostIntroduced = 1000;  ///< people
inline constexpr std::size_t kMostRounds = 1000;

/// Nobody meets the same person twice. Each round is the best one after those before it: as many meet as can; of those
/// who must be left out, as few as can be have been left out most often, then second most often, and so on; then as few
/// pairs as can be know each other; then the sum of the values is largest (to 2^-20 of each). A round without pairs
/// means that nobody there can meet anybody any more. Maximum weight matching: O(people × pairs × log people) each.
/// \pre at most kMostIntroduced people and kMostRounds rounds; a ≠ b; no pair comes twice
/// \cite edmonds_1965
[[nodiscard]] std::vector<IntroductionRound> introductions(const IntroductionTask& task, std::size_t rounds);

}  // namespace maillage
