// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/seating/turned_seating.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "maillage/base/maths/maths.h"
#include "maillage/base/random.h"

namespace maillage::seating {
namespace {

/// The pairs that turns make of one another.
class PairOrbits {
 public:
  PairOrbits(std::size_t people, const Turning& turning)
      : people_(people), turning_(turning), orbit_of_(people * people, kNone) {
    for (std::uint32_t a = 0; a < people; ++a) {
      for (std::uint32_t b = a + 1; b < people; ++b) {
        if (orbit_of_[a * people + b] == kNone) add(a, b);
      }
    }
  }

  [[nodiscard]] std::size_t count() const { return sizes_.size(); }
  [[nodiscard]] std::uint32_t of(std::uint32_t a, std::uint32_t b) const { return orbit_of_[a * people_ + b]; }
  /// Its pairs.
  [[nodiscard]] std::size_t size(std::uint32_t orbit) const { return sizes_[orbit]; }
  /// How often each of its pairs meets where one of them meets in a round that is found.
  [[nodiscard]] std::size_t meetings(std::uint32_t orbit) const { return turning_.turn / sizes_[orbit]; }

  [[nodiscard]] std::uint32_t turned(std::uint32_t person, std::size_t by) const {
    if (person >= people_ - turning_.alone) return person;
    const std::size_t place = person % turning_.turn;
    return static_cast<std::uint32_t>(person - place + (place + by) % turning_.turn);
  }

 private:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  void add(std::uint32_t a, std::uint32_t b) {
    const auto orbit = static_cast<std::uint32_t>(sizes_.size());
    sizes_.push_back(0);
    for (std::size_t by = 0; by < turning_.turn; ++by) {
      const std::uint32_t one = turned(a, by);
      const std::uint32_t other = turned(b, by);
      if (orbit_of_[one * people_ + other] == orbit) continue;
      orbit_of_[one * people_ + other] = orbit;
      orbit_of_[other * people_ + one] = orbit;
      ++sizes_.back();
    }
  }

  std::size_t people_;
  Turning turning_;
  std::vector<std::uint32_t> orbit_of_;  ///< people × people, symmetric
  std::vector<std::size_t> sizes_;
};

/// One search under way.
class TurnSearch {
 public:
  TurnSearch(std::span<const std::size_t> counts, const Turning& turning, std::span<const std::size_t> host_tables,
             std::uint64_t seed)
      : turning_(turning),
        counts_(counts),
        orbits_(std::accumulate(counts.begin(), counts.end(), std::size_t{0}), turning),
        times_(orbits_.count()),
        random_(seed) {
    for (std::uint32_t table = 0; table < counts.size(); ++table) {
      first_place_.push_back(static_cast<std::uint32_t>(table_of_.size()));
      table_of_.insert(table_of_.end(), counts[table], table);
    }
    first_place_.push_back(static_cast<std::uint32_t>(table_of_.size()));
    for (std::size_t round = 0; round < turning.found; ++round) seat_at_random(host_tables);
  }

  [[nodiscard]] std::size_t repeats() const { return repeats_; }
  /// Whether any exchange is possible.
  [[nodiscard]] bool moves() const { return movable_.size() > 1 && counts_.size() > 1; }

  void try_one(double temperature) {
    const std::uint64_t drawn = random_.next();
    const std::size_t round = (drawn >> 48U) % turning_.found;
    const std::uint32_t one = movable_[below(drawn & 0xFFFFFFU, movable_.size())];
    const std::uint32_t other = movable_[below((drawn >> 24U) & 0xFFFFFFU, movable_.size())];
    if (table_of_[one] == table_of_[other]) return;
    const std::size_t before = repeats_;
    exchange(round, one, other);
    if (repeats_ <= before) return;
    const auto dearer = static_cast<double>(repeats_ - before);
    if (random_.uniform() >= maths::exp(-dearer / temperature)) exchange(round, one, other);
  }

  [[nodiscard]] TurnedSeating result() const {
    TurnedSeating result{{}, repeats_};
    for (const std::vector<std::uint32_t>& people : people_) {
      for (std::size_t by = 0; by < turning_.turn; ++by) {
        result.rounds.emplace_back(counts_.size());
        for (std::size_t place = 0; place < people.size(); ++place)
          result.rounds.back()[table_of_[place]].push_back(orbits_.turned(people[place], by));
      }
    }
    return result;
  }

 private:
  /// In [0, bound), of 24 bits.
  static std::size_t below(std::uint64_t drawn, std::size_t bound) { return (drawn * bound) >> 24U; }

  /// Hosts have the first places of their tables, in every round.
  void seat_at_random(std::span<const std::size_t> host_tables) {
    std::vector<std::uint32_t> people(table_of_.size());
    std::vector<bool> taken(people.size());
    const auto first_host = static_cast<std::uint32_t>(people.size() - turning_.alone);
    for (std::uint32_t host = 0; host < host_tables.size(); ++host) {
      const std::uint32_t place = first_place_[host_tables[host]];
      people[place] = first_host + host;
      taken[place] = true;
    }
    std::vector<std::uint32_t> others;
    for (std::uint32_t person = 0; person < people.size(); ++person) {
      if (person < first_host || person >= first_host + host_tables.size()) others.push_back(person);
    }
    random_.shuffle(std::span(others));
    movable_.clear();
    for (std::uint32_t place = 0; place < people.size(); ++place) {
      if (taken[place]) continue;
      people[place] = others[movable_.size()];
      movable_.push_back(place);
    }
    people_.push_back(std::move(people));
    for (std::size_t table = 0; table < counts_.size(); ++table) count_table(people_.back(), table);
  }

  void count_table(const std::vector<std::uint32_t>& people, std::size_t table) {
    for (std::uint32_t place = first_place_[table]; place < first_place_[table + 1]; ++place) {
      for (std::uint32_t other = first_place_[table]; other < place; ++other) meet(people[place], people[other]);
    }
  }

  [[nodiscard]] std::size_t repeats_of(std::uint32_t orbit) const {
    return times_[orbit] == 0 ? 0 : orbits_.size(orbit) * (times_[orbit] - 1);
  }

  void meet(std::uint32_t a, std::uint32_t b) {
    const std::uint32_t orbit = orbits_.of(a, b);
    repeats_ -= repeats_of(orbit);
    times_[orbit] += orbits_.meetings(orbit);
    repeats_ += repeats_of(orbit);
  }

  void part(std::uint32_t a, std::uint32_t b) {
    const std::uint32_t orbit = orbits_.of(a, b);
    repeats_ -= repeats_of(orbit);
    times_[orbit] -= orbits_.meetings(orbit);
    repeats_ += repeats_of(orbit);
  }

  void replace(std::vector<std::uint32_t>& people, std::uint32_t place, std::uint32_t newcomer) {
    const std::uint32_t table = table_of_[place];
    for (std::uint32_t other = first_place_[table]; other < first_place_[table + 1]; ++other) {
      if (other == place) continue;
      part(people[place], people[other]);
      meet(newcomer, people[other]);
    }
    people[place] = newcomer;
  }

  /// Of places of different tables.
  void exchange(std::size_t round, std::uint32_t one, std::uint32_t other) {
    std::vector<std::uint32_t>& people = people_[round];
    const std::uint32_t leaving = people[one];
    replace(people, one, people[other]);
    replace(people, other, leaving);
  }

  Turning turning_;
  std::span<const std::size_t> counts_;
  PairOrbits orbits_;
  std::vector<std::size_t> times_;  ///< per orbit, that each of its pairs meets
  Random random_;
  std::vector<std::uint32_t> table_of_;             ///< per place
  std::vector<std::uint32_t> first_place_;          ///< per table, and one more: their number
  std::vector<std::uint32_t> movable_;              ///< places whose people are no hosts
  std::vector<std::vector<std::uint32_t>> people_;  ///< per round that is found, and place
  std::size_t repeats_ = 0;
};

}  // namespace

std::optional<TurnedSeating> turned_seating(std::span<const std::size_t> counts, const Turning& turning,
                                            std::span<const std::size_t> host_tables, const SeatingSearch& search,
                                            const std::atomic<std::size_t>& stop) {
  // Of one orbit of pairs that repeats: above the hot one rounds are all but random, below the cold one they are
  // frozen.
  constexpr double kHot = 0.5;
  constexpr double kCold = 0.12;
  constexpr std::size_t kSteps = 200;
  TurnSearch seating(counts, turning, host_tables, search.seed);
  for (std::size_t step = 0; step < kSteps && seating.repeats() > 0 && seating.moves(); ++step) {
    if (stop.load() < search.number) return std::nullopt;
    const double cooled = maths::pow(kCold / kHot, static_cast<double>(step) / kSteps);
    const double temperature = kHot * cooled * static_cast<double>(turning.turn);
    for (std::size_t i = 0; i < search.moves / kSteps && seating.repeats() > 0; ++i) seating.try_one(temperature);
  }
  return seating.result();
}

}  // namespace maillage::seating
