// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/seating/seating_bounds.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <numeric>
#include <vector>

namespace maillage::seating {
namespace {

std::size_t pairs_of(std::size_t people) { return people < 2 ? 0 : people * (people - 1) / 2; }

std::size_t over(std::size_t a, std::size_t b) { return a > b ? a - b : 0; }

/// One round, as far as it is the same in all seatings.
struct RoundFrame {
  std::vector<std::size_t> seated;                   ///< per table
  std::vector<std::optional<std::size_t>> fixed_at;  ///< per person
  std::vector<bool> present;                         ///< per person
  std::size_t largest = 0;                           ///< most people at a table where somebody is not fixed
  std::size_t smallest = 0;                          ///< fewest
};

RoundFrame frame_of(const SeatingProblem& problem, const SeatingTables& tables, std::size_t round) {
  RoundFrame frame{std::vector<std::size_t>(problem.seats.size()),
                   std::vector<std::optional<std::size_t>>(problem.people.size()),
                   std::vector<bool>(problem.people.size()), 0, problem.people.size()};
  for (std::size_t person = 0; person < problem.people.size(); ++person) {
    const auto table = tables[round][person];
    frame.present[person] = table.has_value();
    if (table) ++frame.seated[table->index()];
  }
  std::vector<std::size_t> free = frame.seated;
  for (const FixedSeat& seat : problem.fixed) {
    auto& at = frame.fixed_at[seat.person.index()];
    if (seat.round.value_or(round) != round || !frame.present[seat.person.index()] || at) continue;
    at = seat.table.index();
    --free[*at];
  }
  for (std::size_t table = 0; table < free.size(); ++table) {
    if (free[table] == 0) continue;
    frame.largest = std::max(frame.largest, frame.seated[table]);
    frame.smallest = std::min(frame.smallest, frame.seated[table]);
  }
  return frame;
}

/// What any seating keeps: who can meet whom at all, and how many.
struct Frame {
  std::size_t people = 0;
  std::vector<RoundFrame> rounds;
  std::vector<bool> can_meet;              ///< per pair: for the first time
  std::vector<std::size_t> most_meetings;  ///< per person, repeats counted
  std::vector<std::size_t> least_meetings;
  std::vector<std::size_t> others;  ///< per person, how many it can meet

  [[nodiscard]] std::size_t number(std::size_t a, std::size_t b) const {
    return pair_number(people, PersonId(a), PersonId(b));
  }
  /// Pairs at one table, counted in each round.
  [[nodiscard]] std::size_t all_meetings() const {
    std::size_t sum = 0;
    for (const RoundFrame& round : rounds) {
      for (const std::size_t seated : round.seated) sum += pairs_of(seated);
    }
    return sum;
  }
};

bool can_share(const RoundFrame& round, std::size_t a, std::size_t b) {
  if (!round.present[a] || !round.present[b]) return false;
  return !round.fixed_at[a] || !round.fixed_at[b] || round.fixed_at[a] == round.fixed_at[b];
}

void find_who_can_meet(Frame& frame, const SeatingProblem& problem) {
  for (std::size_t a = 0; a < frame.people; ++a) {
    for (std::size_t b = a + 1; b < frame.people; ++b) {
      const auto together = [&](const RoundFrame& round) { return can_share(round, a, b); };
      frame.can_meet.push_back(std::any_of(frame.rounds.begin(), frame.rounds.end(), together));
    }
  }
  for (const PersonPair& pair : problem.earlier) frame.can_meet[frame.number(pair.a.index(), pair.b.index())] = false;
  for (const PersonPair& pair : problem.forbidden) frame.can_meet[frame.number(pair.a.index(), pair.b.index())] = false;
}

void count_meetings(Frame& frame, std::size_t person) {
  std::size_t most = 0;
  std::size_t least = 0;
  for (const RoundFrame& round : frame.rounds) {
    if (!round.present[person]) continue;
    const auto table = round.fixed_at[person];
    most += (table ? round.seated[*table] : round.largest) - 1;
    least += (table ? round.seated[*table] : round.smallest) - 1;
  }
  std::size_t others = 0;
  for (std::size_t other = 0; other < frame.people; ++other)
    others += other != person && frame.can_meet[frame.number(person, other)] ? 1U : 0U;
  frame.most_meetings.push_back(most);
  frame.least_meetings.push_back(least);
  frame.others.push_back(others);
}

Frame make_frame(const SeatingProblem& problem, const SeatingTables& tables) {
  Frame frame;
  frame.people = problem.people.size();
  for (std::size_t round = 0; round < problem.rounds; ++round) frame.rounds.push_back(frame_of(problem, tables, round));
  find_who_can_meet(frame, problem);
  for (std::size_t person = 0; person < frame.people; ++person) count_meetings(frame, person);
  return frame;
}

/// Pairs that share a table in two rounds, at least: a table's people came from so many tables before.
std::size_t shared_twice(const RoundFrame& before, const RoundFrame& after) {
  const auto boxes = static_cast<std::size_t>(
      std::count_if(before.seated.begin(), before.seated.end(), [](std::size_t seated) { return seated > 0; }));
  std::size_t newcomers = 0;
  for (std::size_t person = 0; person < after.present.size(); ++person)
    newcomers += after.present[person] && !before.present[person] ? 1U : 0U;
  std::size_t sum = 0;
  for (const std::size_t seated : after.seated) {
    const std::size_t returning = over(seated, newcomers);
    if (boxes == 0 || returning == 0) continue;
    const std::size_t fuller = returning % boxes;
    sum += fuller * pairs_of(returning / boxes + 1) + (boxes - fuller) * pairs_of(returning / boxes);
  }
  return sum;
}

/// A pair that shares a table in a round and did so before is a repeat of that round.
std::size_t repeats_by_pigeonhole(const Frame& frame) {
  std::size_t sum = 0;
  for (std::size_t round = 1; round < frame.rounds.size(); ++round) {
    std::size_t most = 0;
    for (std::size_t before = 0; before < round; ++before) {
      const RoundFrame& one = frame.rounds[before];
      const RoundFrame& other = frame.rounds[round];
      most = std::max({most, shared_twice(one, other), shared_twice(other, one)});
    }
    sum += most;
  }
  return sum;
}

std::size_t repeats_by_counting(const Frame& frame) {
  const auto pairs = static_cast<std::size_t>(std::count(frame.can_meet.begin(), frame.can_meet.end(), true));
  std::size_t ends = 0;
  for (std::size_t person = 0; person < frame.people; ++person)
    ends += over(frame.least_meetings[person], frame.others[person]);
  return std::max(over(frame.all_meetings(), pairs), (ends + 1) / 2);
}

/// Of people who are fixed at one table together.
std::size_t repeats_of_fixed(const Frame& frame) {
  std::map<std::size_t, std::size_t> times;
  for (const RoundFrame& round : frame.rounds) {
    for (std::size_t a = 0; a < frame.people; ++a) {
      for (std::size_t b = a + 1; round.fixed_at[a] && b < frame.people; ++b) {
        if (round.fixed_at[a] == round.fixed_at[b]) ++times[frame.number(a, b)];
      }
    }
  }
  std::size_t sum = 0;
  for (const auto& [pair, count] : times) sum += count - 1;
  return sum;
}

double sum_of_best(std::vector<double> values, std::size_t most) {
  std::sort(values.begin(), values.end(), std::greater<>());
  values.resize(std::min(values.size(), most));
  return std::accumulate(values.begin(), values.end(), 0.0);
}

constexpr double kRounding = 1e-9;  ///< more than sums of so many values are rounded by

/// Value of pairs to choose, limited per person and in all.
class ValueBound {
 public:
  ValueBound(const SeatingProblem& problem, const Frame& frame, std::size_t most) : most_(most) {
    const std::vector<double> values = meeting_values(problem);
    for (std::size_t a = 0; a < frame.people; ++a) {
      limit_.push_back(std::min(frame.most_meetings[a], frame.others[a]));
      for (std::size_t b = a + 1; b < frame.people; ++b) {
        const std::size_t pair = frame.number(a, b);
        if (frame.can_meet[pair] && values[pair] > 0) pairs_.push_back({a, b, values[pair]});
      }
    }
  }

  double run() {
    if (pairs_.empty() || most_ == 0) return 0;
    double best = std::min(best_of_all(), half_of_best_of_each());
    descend(best);
    return best;
  }

 private:
  struct Pair {
    std::size_t a;
    std::size_t b;
    double value;
  };

  [[nodiscard]] double best_of_all() const {
    std::vector<double> values;
    values.reserve(pairs_.size());
    for (const Pair& pair : pairs_) values.push_back(pair.value);
    return sum_of_best(values, most_);
  }

  /// Prices of meeting start at half of the worst value that each would pay for.
  double half_of_best_of_each() {
    std::vector<std::vector<double>> of_each(limit_.size());
    for (const Pair& pair : pairs_) {
      of_each[pair.a].push_back(pair.value);
      of_each[pair.b].push_back(pair.value);
    }
    double sum = 0;
    price_.assign(limit_.size() + 1, 0);
    for (std::size_t person = 0; person < limit_.size(); ++person) {
      std::vector<double>& values = of_each[person];
      sum += sum_of_best(values, limit_[person]) / 2;
      std::sort(values.begin(), values.end(), std::greater<>());
      if (limit_[person] > 0 && values.size() > limit_[person]) price_[person] = values[limit_[person]] / 2;
    }
    return sum;
  }

  /// The bound that the prices prove, and how much each limit is left unused (the subgradient).
  double evaluate(std::vector<double>& unused) const {
    const std::size_t all = limit_.size();
    double bound = static_cast<double>(most_) * price_[all];
    unused.assign(all + 1, 0);
    unused[all] = static_cast<double>(most_);
    for (std::size_t person = 0; person < all; ++person) {
      unused[person] = static_cast<double>(limit_[person]);
      bound += unused[person] * price_[person];
    }
    for (const Pair& pair : pairs_) {
      const double surplus = pair.value - price_[pair.a] - price_[pair.b] - price_[all];
      if (surplus <= 0) continue;
      bound += surplus;
      for (const std::size_t limit : {pair.a, pair.b, all}) unused[limit] -= 1;
    }
    return bound;
  }

  /// Steps of the subgradient towards a target a little below the best bound so far (Polyak's).
  void descend(double& best) {
    const std::size_t steps = std::clamp<std::size_t>(40'000'000 / pairs_.size(), 20, 500);
    double below = 0.1 * best;
    std::vector<double> unused;
    std::size_t without_gain = 0;
    for (std::size_t step = 0; step < steps; ++step) {
      const double bound = evaluate(unused) * (1 + kRounding);
      without_gain = bound < best ? 0 : without_gain + 1;
      best = std::min(best, bound);
      if (without_gain > 10) {
        below /= 2;
        without_gain = 0;
      }
      const double length = std::inner_product(unused.begin(), unused.end(), unused.begin(), 0.0);
      if (length == 0) return;
      const double stride = (bound - best + below) / length;
      for (std::size_t limit = 0; limit < price_.size(); ++limit)
        price_[limit] = std::max(0.0, price_[limit] - stride * unused[limit]);
    }
  }

  std::size_t most_;                ///< pairs that can be chosen
  std::vector<std::size_t> limit_;  ///< pairs that can be chosen per person
  std::vector<Pair> pairs_;
  std::vector<double> price_;  ///< of each person's limit, then of the whole
};

}  // namespace

SeatingBounds seating_bounds(const SeatingProblem& problem, const SeatingTables& tables) {
  const Frame frame = make_frame(problem, tables);
  SeatingBounds bounds;
  bounds.repeats_of_fixed = repeats_of_fixed(frame);
  bounds.repeats = std::max({repeats_by_pigeonhole(frame), repeats_by_counting(frame), bounds.repeats_of_fixed});
  bounds.value = ValueBound(problem, frame, frame.all_meetings() - bounds.repeats).run();
  return bounds;
}

}  // namespace maillage::seating
