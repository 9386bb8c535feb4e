// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/planned_tables.h"

#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/ecosystem_builder.h"

namespace maillage::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

PlannedSeats plan(std::vector<PlannedSeat> seats) { return {"plan.csv", std::move(seats)}; }

Participant called(const std::string& person, const std::string& name, std::optional<ActorId> actor = {}) {
  Participant one;
  one.name = name;
  one.person = person;
  one.actor = actor;
  return one;
}

class PlannedTablesTest : public ::testing::Test {
 protected:
  PlannedTablesTest() {
    builder_.tie("ademe", "lons");
    participants_.list = {called("Ana Roy", "Ana Roy", builder_.actor_id("ademe")), called("Luc", "Luc (A)"),
                          called("Luc", "Luc (B)"), called("", "lons")};
  }

  [[nodiscard]] PlannedTables tables(const PlannedSeats& of, std::size_t rounds = 2) const {
    return tables_of(of, participants_, builder_.ecosystem(), rounds);
  }

  EcosystemBuilder builder_;
  Participants participants_;
};

TEST_F(PlannedTablesTest, FindPeopleByTheirNamesWithTheirOrganisationOrWithout) {
  const std::string with_organisation = name_with_organisation(participants_.list[0], builder_.ecosystem());
  ASSERT_NE(with_organisation, "Ana Roy");
  const PlannedTables found = tables(plan({{1, 2, "ana roy"}, {2, 1, with_organisation}, {1, 1, "Luc (B)"}}));
  EXPECT_THAT(found.tables[0], ElementsAre(TableId(1), std::nullopt, TableId(0), std::nullopt));
  EXPECT_THAT(found.tables[1], ElementsAre(TableId(0), std::nullopt, std::nullopt, std::nullopt));
  EXPECT_THAT(found.strangers, IsEmpty());
}

TEST_F(PlannedTablesTest, LeaveOutThoseWhoAreNotInTheListOrWhomSeveralAreCalled) {
  const PlannedTables found = tables(plan({{1, 1, "Luc"}, {1, 1, "lons"}, {3, 1, "lons"}, {1, 1, "Eve"}}));
  EXPECT_THAT(found.strangers, ElementsAre(0U, 3U));
  EXPECT_THAT(found.tables[0], ElementsAre(std::nullopt, std::nullopt, std::nullopt, TableId(0)));
}

// Luc (A) keeps the second table; Luc (B) changes, and Ana's row names the third.
TEST_F(PlannedTablesTest, GiveFacilitatorsTheirTables) {
  for (const std::size_t i : {0U, 1U, 2U}) participants_.list[i].facilitator = true;
  participants_.list[0].table = 3;
  const PlannedSeats seats = plan(
      {{1, 1, "Ana Roy"}, {1, 2, "Luc (A)"}, {2, 2, "Luc (A)"}, {1, 1, "Luc (B)"}, {2, 2, "Luc (B)"}, {1, 1, "lons"}});
  const Participants found = with_hosts_of(seats, participants_, builder_.ecosystem());
  EXPECT_EQ(found.list[0].table, 3U);
  EXPECT_EQ(found.list[1].table, 2U);
  EXPECT_EQ(found.list[2].table, std::nullopt);
  EXPECT_EQ(found.list[3].table, std::nullopt);
}

TEST(PlannedTables, CountRoundsAndSeats) {
  const PlannedSeats seats = plan({{1, 1, "a"}, {1, 1, "b"}, {1, 3, "c"}, {4, 3, "a"}});
  EXPECT_EQ(rounds_of(seats), 4U);
  EXPECT_THAT(seats_of(seats), ElementsAre(2U, 0U, 1U));
  EXPECT_EQ(rounds_of({}), 0U);
}

TEST(PlannedTables, HoldPairs) {
  const TableId one(0);
  const TableId other(1);
  EXPECT_THAT(pairs_at_tables({{one, one, other, {}}, {one, one, other, other}}),
              ElementsAre(PersonPair{PersonId(0), PersonId(1)}, PersonPair{PersonId(2), PersonId(3)}));
}

// Tables of two; 3 leaves after the first round, 0 sits at the first table, 0 and 1 avoid each other.
//   0 1 | 2 3   then   2 . | 0 3, person 1 being nowhere
TEST(PlannedTables, TellWhatTheyDoNotKeep) {
  SeatingProblem problem;
  problem.people.resize(4);
  problem.people[3].last_round = 0;
  problem.seats = {2, 2};
  problem.rounds = 2;
  problem.fixed = {{PersonId(0), TableId(0), {}}};
  problem.forbidden = {{PersonId(0), PersonId(1)}};
  const TableId one(0);
  const TableId other(1);
  const PlanFaults faults = plan_faults(problem, {{one, one, other, other}, {other, {}, one, other}});
  EXPECT_THAT(faults.together, ElementsAre(PlanFaults::Pair{{PersonId(0), PersonId(1)}, 0}));
  EXPECT_THAT(faults.elsewhere, ElementsAre(PlanFaults::Seat{PersonId(0), 1}));
  EXPECT_THAT(faults.unseated, ElementsAre(PlanFaults::Seat{PersonId(1), 1}));
  EXPECT_THAT(faults.away, ElementsAre(PlanFaults::Seat{PersonId(3), 1}));
  EXPECT_THAT(faults.overfull, IsEmpty());
  problem.seats[0] = 1;
  EXPECT_THAT(plan_faults(problem, {{one, one, other, other}, {other, {}, one, other}}).overfull,
              ElementsAre(PlanFaults::Table{one, 0}));
}

}  // namespace
}  // namespace maillage::testing
