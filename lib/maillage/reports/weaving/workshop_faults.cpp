// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/weaving/workshop_faults.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "maillage/base/wording.h"
#include "maillage/reports/weaving/workshop_messages.h"
#include "maillage/weaving/suggest.h"
#include "maillage/weaving/workshop.h"

namespace maillage::reports {
namespace {

constexpr std::size_t kMostNames = 6;

class Checking {
 public:
  /// `place` is that of faults about the number of seats.
  Checking(const Participants& participants, std::string place, Diagnostics& diagnostics)
      : participants_(participants), place_(std::move(place)), diagnostics_(diagnostics) {}

  void rows(std::size_t tables, std::size_t rounds) {
    const auto assigned = tables_of(participants_, tables);
    for (std::size_t i = 0; i < participants_.list.size(); ++i) {
      const Participant& one = participants_.list[i];
      if (one.table && *one.table > tables) row(i, "no-such-table", kNoSuchTable(*one.table, tables));
      if (one.arrival && *one.arrival > rounds) row(i, "no-such-round", kNoSuchRound(*one.arrival, rounds));
      if (one.facilitator && !assigned[i]) row(i, "no-table-left", kNoTableLeft(tables));
    }
  }

  void numbers(std::span<const std::size_t> seats, bool told) {
    const std::size_t people = participants_.list.size();
    const std::size_t all = std::accumulate(seats.begin(), seats.end(), std::size_t{0});
    if (people < 2) return option(Severity::error, participants_.file, "too-few-people", kTooFewPeople());
    if (2 * seats.size() > people) at_seats("empty-tables", kEmptyTables(seats.size(), people));
    else if (all > people && told) option(Severity::note, place_, "spare-seats", kSpareSeats(all, people));
  }

  void conflict(const SeatingConflict& conflict) {
    switch (conflict.clash) {
      case SeatingClash::never_present: return row(conflict.people.front().index(), "never-there", kNeverThere());
      case SeatingClash::fixed_while_absent:
        return person(conflict, "fixed-while-absent",
                      [&](const std::string& who) { return kFixedAway(who, conflict.table->index() + 1); });
      case SeatingClash::fixed_twice:
        return person(conflict, "fixed-twice", [](const std::string& who) { return kFixedTwice(who); });
      case SeatingClash::too_few_seats:
        return at_seats("too-few-seats", Text::per_language([&](Language language) {
                          return kTooFewSeats.in(language, conflict.needed, rounds_of(conflict, language),
                                                 conflict.available);
                        }));
      case SeatingClash::overfull_table:
        return at_seats("overfull-table", Text::per_language([&](Language language) {
                          return kOverfullTable.in(language, conflict.table->index() + 1, conflict.needed,
                                                   people_of(conflict, language), conflict.available);
                        }));
      case SeatingClash::forbidden_fixed:
        return row(conflict.people.front().index(), "forbidden-fixed",
                   kForbiddenFixed(name(conflict.people[0]), name(conflict.people[1]), conflict.table->index() + 1));
      case SeatingClash::too_few_tables:
        return row(conflict.people.front().index(), "too-few-tables", Text::per_language([&](Language language) {
                     return kTooFewTables.in(language, conflict.needed, people_of(conflict, language),
                                             rounds_of(conflict, language), conflict.available);
                   }));
      case SeatingClash::forbidden_pairs:
        return row(conflict.forbidden.front().a.index(), "forbidden-pairs",
                   Text::per_language([&](Language language) { return kept_apart(conflict, language); }));
      case SeatingClash::undecided:
        return row(conflict.forbidden.front().a.index(), "undecided", Text::per_language([&](Language language) {
                     return kUndecided.in(language, pairs_of(conflict, language));
                   }));
    }
  }

 private:
  void row(std::size_t participant, std::string_view code, Text message) {
    diagnostics_.add({.code = code, .place = place_of(participants_, participant), .message = std::move(message)});
  }
  void option(Severity severity, const std::string& name, std::string_view code, Text message) {
    diagnostics_.add({.severity = severity, .code = code, .place = {.file = name}, .message = std::move(message)});
  }
  void at_seats(std::string_view code, Text message) { option(Severity::error, place_, code, std::move(message)); }

  template <typename Message>
  void person(const SeatingConflict& conflict, std::string_view code, Message message) {
    row(conflict.people.front().index(), code, message(name(conflict.people.front())));
  }

  [[nodiscard]] const std::string& name(PersonId person) const { return participants_.list[person.index()].name; }

  [[nodiscard]] std::string people_of(const SeatingConflict& conflict, Language language) const {
    std::vector<std::string> names;
    for (const PersonId person : conflict.people) names.push_back(name(person));
    return Wording(language).list(names, kMostNames);
  }

  [[nodiscard]] std::string pairs_of(const SeatingConflict& conflict, Language language) const {
    std::vector<std::string> pairs;
    const Wording wording(language);
    for (const PersonPair& pair : conflict.forbidden) {
      pairs.push_back(kPairOf.in(language, wording.one_of_several(name(pair.a)), wording.one_of_several(name(pair.b))));
    }
    std::string text;
    for (const std::string& pair : pairs)
      text += (text.empty() ? "" : std::string(Wording(language).semicolon())) + pair;
    return text;
  }

  [[nodiscard]] std::string kept_apart(const SeatingConflict& conflict, Language language) const {
    const std::string rounds = rounds_of(conflict, language);
    const std::string pairs = pairs_of(conflict, language);
    if (conflict.fixed.empty()) return kForbiddenPairs.in(language, rounds, pairs);
    std::vector<std::string> seats;
    for (const FixedSeat& seat : conflict.fixed)
      seats.push_back(kSeatAt.in(language, name(seat.person), seat.table.index() + 1));
    return kForbiddenSeats.in(language, rounds, pairs, Wording(language).list(seats, kMostNames));
  }

  [[nodiscard]] static std::string rounds_of(const SeatingConflict& conflict, Language language) {
    if (conflict.rounds.size() == 1) return kInRound.in(language, conflict.rounds.front() + 1);
    std::vector<std::string> rounds;
    for (const std::size_t round : conflict.rounds) rounds.push_back(std::to_string(round + 1));
    return kInRounds.in(language, Wording(language).list(rounds, kMostNames));
  }

  const Participants& participants_;
  std::string place_;
  Diagnostics& diagnostics_;
};

}  // namespace

void check_workshop(const Participants& participants, std::span<const std::size_t> seats, std::size_t rounds,
                    const SeatsAsked& asked, Diagnostics& diagnostics) {
  Checking checking(participants, asked.place, diagnostics);
  checking.rows(seats.size(), rounds);
  checking.numbers(seats, asked.told);
}

void add_conflicts(const Participants& participants, std::span<const SeatingConflict> conflicts,
                   const std::string& place, Diagnostics& diagnostics) {
  Checking checking(participants, place, diagnostics);
  for (const SeatingConflict& conflict : conflicts) checking.conflict(conflict);
}

}  // namespace maillage::reports
