// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/workshop.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/io/read_ecosystem.h"
#include "maillage/network/question.h"

#include "support/ecosystem_builder.h"
#include "support/paths.h"

namespace maillage::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

PersonPair pair(std::uint32_t a, std::uint32_t b) { return {PersonId(a), PersonId(b)}; }

//  north — hub — south    alone     clerk belongs to office, office to south
class WorkshopTest : public ::testing::Test {
 protected:
  WorkshopTest() {
    for (const char* other : {"north", "south"}) builder_.tie("hub", other);
    builder_.actor("alone", "municipality");
    builder_.actor("office");
    builder_.actor("clerk");
    belongs("office", "south");
    belongs("clerk", "office");
  }

  void belongs(const std::string& actor, const std::string& to) {
    const ActorId head = builder_.actor_id(to);
    builder_.ecosystem().actors[builder_.actor_id(actor).index()].belongs_to = {head};
  }

  Participant& come(const std::string& actor) {
    Participant& added = participants_.list.emplace_back();
    added.name = actor;
    if (actor != "stranger") added.actor = builder_.actor_id(actor);
    return added;
  }

  [[nodiscard]] ImpossiblePair impossible(const std::string& a, const std::string& b) {
    ImpossiblePair pair;
    pair.a = builder_.actor_id(a);
    pair.b = builder_.actor_id(b);
    return pair;
  }

  [[nodiscard]] ParticipantPairs pairs(const std::vector<ImpossiblePair>& impossible = {}) const {
    std::vector<std::size_t> who(participants_.list.size());
    std::iota(who.begin(), who.end(), std::size_t{0});
    return participant_pairs(participants_, who, PairEvidence(Study(builder_.ecosystem())), impossible);
  }

  [[nodiscard]] SeatingProblem problem(const std::vector<ImpossiblePair>& impossible = {},
                                       std::vector<std::size_t> seats = {3, 3}) const {
    return seating_problem(participants_, pairs(impossible), impossible, builder_.ecosystem(), std::move(seats), 3);
  }

  EcosystemBuilder builder_;
  Participants participants_;
};

TEST_F(WorkshopTest, ValuesMeetingsAsPairsOfParticipants) {
  for (const char* actor : {"north", "hub", "south", "alone", "stranger"}) come(actor);
  const SeatingProblem found = problem();
  ASSERT_EQ(found.values.size(), 10U);
  const auto value = [&](std::uint32_t a, std::uint32_t b) {
    return found.values[pair_number(5, PersonId(a), PersonId(b))];
  };
  EXPECT_DOUBLE_EQ(value(0, 1), 0);    // north and hub have a tie
  EXPECT_DOUBLE_EQ(value(0, 2), 1);    // north and south share a partner
  EXPECT_DOUBLE_EQ(value(0, 3), 0.5);  // alone shares nothing
  EXPECT_DOUBLE_EQ(value(3, 4), 0.5);
  EXPECT_THAT(found.met, ElementsAre(pair(0, 1), pair(1, 2)));
  EXPECT_EQ(found.seats, (std::vector<std::size_t>{3, 3}));
  EXPECT_EQ(found.rounds, 3U);
  EXPECT_THAT(found.forbidden, IsEmpty());
  EXPECT_THAT(found.fixed, IsEmpty());
}

TEST_F(WorkshopTest, TakesThoseUnderOneHeadForColleagues) {
  for (const char* actor : {"south", "office", "clerk", "north", "stranger", "stranger"}) come(actor);
  const SeatingProblem found = problem();
  for (const auto& [a, b] : {std::pair(0U, 1U), std::pair(0U, 2U), std::pair(1U, 2U)}) {
    EXPECT_TRUE(are_colleagues(found, PersonId(a), PersonId(b))) << a << " and " << b;
    EXPECT_DOUBLE_EQ(meeting_values(found)[pair_number(6, PersonId(a), PersonId(b))], 0) << a << " and " << b;
  }
  EXPECT_FALSE(are_colleagues(found, PersonId(0), PersonId(3)));
  EXPECT_FALSE(are_colleagues(found, PersonId(4), PersonId(5)));  // nothing is known of either
}

TEST_F(WorkshopTest, ForbidsThoseWhoAvoidEachOtherAndImpossiblePairs) {
  for (const char* actor : {"south", "north", "alone", "stranger"}) come(actor);
  participants_.list[3].avoid = {1};
  EXPECT_THAT(problem({impossible("alone", "south")}).forbidden, UnorderedElementsAre(pair(0, 2), pair(1, 3)));
}

TEST_F(WorkshopTest, ForbidsImpossiblePairsOfAllTheirPeople) {
  for (const char* actor : {"south", "north", "south", "north"}) come(actor);
  EXPECT_THAT(problem({impossible("south", "north")}).forbidden,
              UnorderedElementsAre(pair(0, 1), pair(0, 3), pair(1, 2), pair(2, 3)));
}

TEST_F(WorkshopTest, KeepsKindsAndPresence) {
  come("north").arrival = 2;
  come("alone").departure = 2;
  come("stranger");
  const SeatingProblem found = problem();
  EXPECT_EQ(found.people[0].kind, builder_.kind_id("association").value);
  EXPECT_EQ(found.people[1].kind, builder_.kind_id("municipality").value);
  EXPECT_EQ(found.people[2].kind, std::nullopt);
  EXPECT_THAT(found.people[2].organisations, IsEmpty());
  EXPECT_FALSE(found.people[0].present(0));
  EXPECT_TRUE(found.people[0].present(1) && found.people[0].present(2));
  EXPECT_TRUE(found.people[1].present(1));
  EXPECT_FALSE(found.people[1].present(2));
}

TEST_F(WorkshopTest, FixesFacilitatorsAndThoseWhoseRowNamesATable) {
  come("north").table = 2;
  come("south").facilitator = true;
  come("alone");
  EXPECT_THAT(problem().fixed, ElementsAre(FixedSeat{PersonId(0), TableId(1), std::nullopt},
                                           FixedSeat{PersonId(1), TableId(0), std::nullopt}));
}

TEST_F(WorkshopTest, OfOnePersonHasNoPairs) {
  come("north");
  EXPECT_THAT(problem().values, IsEmpty());
}

TEST_F(WorkshopTest, GivesFacilitatorsTheFirstTablesThatNoOtherFacilitatorHas) {
  const auto facilitator = [&](std::optional<std::size_t> table) {
    Participant& one = come("stranger");
    one.facilitator = true;
    one.table = table;
  };
  facilitator(std::nullopt);
  facilitator(1);
  come("north").table = 2;  // not a facilitator's: one may sit there
  facilitator(std::nullopt);
  come("south");
  facilitator(std::nullopt);
  EXPECT_THAT(tables_of(participants_, 3), ElementsAre(2U, 1U, 2U, 3U, std::nullopt, std::nullopt));
  EXPECT_THAT(tables_of(participants_, 4), ElementsAre(2U, 1U, 2U, 3U, std::nullopt, 4U));
}

// Of each participant, by name, where they sit; whichever way round they are listed.
TEST_F(WorkshopTest, SeatsEverybodyTheSameWhateverTheOrderOfTheList) {
  for (const char* actor : {"south", "alone", "hub", "north", "stranger", "stranger", "office", "clerk"}) come(actor);
  for (const std::size_t i : {4U, 5U}) participants_.list[i].person = "Person " + std::to_string(i);
  for (const std::size_t i : {1U, 4U}) participants_.list[i].facilitator = true;
  participants_.list[6].arrival = 2;
  participants_.list[0].avoid = {3};
  const auto seats = [&] {
    const SeatingProblem found = problem({}, {4, 4});
    const SeatingPlan plan = seat_participants(participants_, found, builder_.ecosystem(), {.effort = 100});
    std::map<std::string, std::vector<std::optional<TableId>>> tables;
    for (std::size_t i = 0; i < 8; ++i) {
      const Participant& one = participants_.list[i];
      for (const auto& round : plan.tables) tables[one.name + one.person].push_back(round[i]);
    }
    std::set<std::pair<std::string, std::string>> again;
    for (const SharedTables& shared : plan.account.repeats) {
      const Participant& one = participants_.list[shared.pair.a.index()];
      const Participant& other = participants_.list[shared.pair.b.index()];
      again.insert(std::minmax(one.name + one.person, other.name + other.person));
    }
    return std::tuple(tables, again, plan.account.value, plan.account.random_value);
  };
  const auto as_listed = seats();
  std::ranges::reverse(participants_.list);
  participants_.list[7].avoid = {4};
  EXPECT_EQ(seats(), as_listed);
}

TEST_F(WorkshopTest, TakesThoseOfAnOrganisationNobodyKnowsForColleagues) {
  for (const char* actor : {"stranger", "stranger", "stranger", "clerk"}) come(actor);
  participants_.list[0].affiliation = "Mairie de Dole";
  participants_.list[1].affiliation = "MAIRIE DE DOLE";
  participants_.list[3].organisation = builder_.actor_id("north");
  const SeatingProblem found = problem();
  EXPECT_TRUE(are_colleagues(found, PersonId(0), PersonId(1)));
  EXPECT_FALSE(are_colleagues(found, PersonId(1), PersonId(2)));
  EXPECT_EQ(found.people[3].organisations.size(), 2U) << "south, by its chain, and north, by its row";
}

// Thirty actors of the territory at six tables of five.
TEST(Workshop, RepeatsNobodyOfThirtyActors) {
  const Study study(read_ecosystem(testing::source_dir() / "tests" / "data" / "territory").ecosystem);
  Participants participants;
  std::vector<std::size_t> who;
  for (std::size_t i = 0; i < 30; ++i) {
    Participant& one = participants.list.emplace_back();
    one.actor = ActorId(i);
    one.name = study.ecosystem().actors[i].name;
    who.push_back(i);
  }
  const ParticipantPairs pairs = participant_pairs(participants, who, PairEvidence(study), {});
  const SeatingProblem problem =
      seating_problem(participants, pairs, {}, study.ecosystem(), std::vector<std::size_t>(6, 5), 5);
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    const SeatingOptions options{.seed = seed, .restarts = 1, .effort = 300, .random_draws = 20};
    const SeatingPlan plan = seat_participants(participants, problem, study.ecosystem(), options);
    EXPECT_EQ(plan.account.repeat_count, 0U) << seed;
    EXPECT_GT(plan.account.value, plan.account.random_value) << seed;
  }
}

}  // namespace
}  // namespace maillage::testing
