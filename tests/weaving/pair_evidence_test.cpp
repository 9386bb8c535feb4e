// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/pair_evidence.h"

#include <memory>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/network/going_on.h"

#include "support/ecosystem_builder.h"
#include "weaving/territory.h"

namespace maillage::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

PairFacts facts(const EcosystemBuilder& builder, const std::string& a, const std::string& b,
                const Question& question = {}) {
  const Territory territory(builder.ecosystem(), question);
  return territory.evidence.of(territory.node(a), territory.node(b));
}

Question direct_only() { return {.origin = TieOrigin::direct}; }

//  a — d — b     ties of 1 but for a–e (3) and c–b (2); x is a's alone
//  a — c — b
//  a — e — b
TEST(PairEvidence, ListsSharedPartnersByCloseness) {
  EcosystemBuilder builder;
  for (const char* one : {"a", "b", "c", "d", "e", "x"}) builder.actor(one);
  for (const char* one : {"c", "d", "e"}) {
    builder.tie("a", one);
    builder.tie(one, "b");
  }
  builder.tie("a", "x");
  builder.ecosystem().ties[4].intensity = 3;  // a–e
  builder.ecosystem().ties[1].intensity = 2;  // c–b
  const Territory territory(builder.ecosystem());
  const PairFacts found = territory.evidence.of(territory.node("a"), territory.node("b"));
  EXPECT_THAT(found.shared_partners, ElementsAre(territory.node("e"), territory.node("c"), territory.node("d")));
  EXPECT_THAT(territory.evidence.of(territory.node("b"), territory.node("x")).shared_partners, IsEmpty());
  EXPECT_THAT(territory.evidence.of(territory.node("c"), territory.node("x")).shared_partners,
              ElementsAre(territory.node("a")));
}

TEST(PairEvidence, PartnersEquallyCloseComeById) {
  EcosystemBuilder builder;
  for (const char* one : {"z", "m", "k"}) {
    builder.tie("a", one);
    builder.tie(one, "b");
  }
  const Territory territory(builder.ecosystem());
  EXPECT_THAT(territory.evidence.of(territory.node("a"), territory.node("b")).shared_partners,
              ElementsAre(territory.node("k"), territory.node("m"), territory.node("z")));
}

TEST(PairEvidence, FoldsSectorsAndNamesThemAsFirstWritten) {
  EcosystemBuilder builder;
  builder.project("one").sectors = {"Énergie", "bois"};
  builder.project("two").sectors = {"energie", "Alimentation", "BOIS"};
  builder.project("three").sectors = {"alimentation", "eau"};
  builder.participation("one", "a");
  builder.participation("three", "a");
  builder.participation("two", "b");
  EXPECT_THAT(facts(builder, "a", "b").shared_sectors, ElementsAre("alimentation", "bois", "Énergie"));
  EXPECT_THAT(facts(builder, "b", "a").shared_sectors, ElementsAre("alimentation", "bois", "Énergie"));
}

TEST(PairEvidence, NamesSharedFrameworks) {
  EcosystemBuilder builder;
  builder.project("one").framework = "LEADER";
  builder.project("two").framework = "Leader";
  builder.project("three");
  builder.participation("one", "a");
  builder.participation("three", "a");
  builder.participation("two", "b");
  builder.participation("two", "c");
  builder.participation("three", "d");
  EXPECT_THAT(facts(builder, "a", "b").shared_frameworks, ElementsAre("LEADER"));
  EXPECT_THAT(facts(builder, "b", "d").shared_frameworks, IsEmpty());
}

// Distance published between the centres of the two cities: 392 km.
TEST(PairEvidence, MeasuresKilometresBetweenPlaces) {
  EcosystemBuilder builder;
  Actor& paris = builder.actor("paris");
  paris.latitude = 48.8566;
  paris.longitude = 2.3522;
  builder.ecosystem().communes.push_back({"69123", "Lyon", "", 45.7640, 4.8357, {}});
  builder.actor("lyon").insee_code = "69123";
  builder.actor("nowhere");
  EXPECT_NEAR(facts(builder, "paris", "lyon").kilometres.value(), 392, 1);
  EXPECT_EQ(facts(builder, "paris", "nowhere").kilometres, std::nullopt);
}

TEST(PairEvidence, KnowsNoDistanceWithinACommuneWithoutCoordinates) {
  EcosystemBuilder builder;
  builder.ecosystem().communes.push_back({"39300", "Lons-le-Saunier", "ECLA", 46.67, 5.55, {}});
  builder.actor("a").insee_code = "39300";
  builder.actor("b").place = "lons le saunier";
  for (const char* one : {"c", "d"}) {
    Actor& actor = builder.actor(one);
    actor.insee_code = "39300";
    actor.latitude = 46.67;
    actor.longitude = *one == 'c' ? 5.55 : 5.57;
  }
  const PairFacts by_centre = facts(builder, "a", "b");
  EXPECT_EQ(by_centre.kilometres, std::nullopt);
  EXPECT_EQ(by_centre.commune, "Lons-le-Saunier");
  EXPECT_EQ(by_centre.intercommunality, "ECLA");
  EXPECT_EQ(facts(builder, "a", "c").kilometres, std::nullopt);
  EXPECT_NEAR(facts(builder, "c", "d").kilometres.value(), 1.526, 0.01);
  EXPECT_EQ(facts(builder, "c", "d").commune, "Lons-le-Saunier");
}

TEST(PairEvidence, PutsNobodyInTheIntercommunalityThatItIs) {
  EcosystemBuilder builder;
  builder.ecosystem().communes.push_back({"39300", "Lons", "Espace Communautaire (ECLA)", 46.67, 5.55, {}});
  for (const char* one : {"ecla", "lons", "bletterans"}) builder.actor(one).insee_code = "39300";
  builder.ecosystem().actors[builder.actor_id("ecla").index()].name = "ECLA, espace communautaire";
  EXPECT_EQ(facts(builder, "ecla", "lons").intercommunality, "");
  EXPECT_EQ(facts(builder, "bletterans", "lons").intercommunality, "Espace Communautaire (ECLA)");
}

TEST(PairEvidence, KnowsIntercommunalitiesByCodeAndByAnUnambiguousName) {
  EcosystemBuilder builder;
  auto& communes = builder.ecosystem().communes;
  communes.push_back({"39001", "Saint-Amour", "Terre d'Émeraude", {}, {}, {}});
  communes.push_back({"39002", "Orgelet", "Terre d'Émeraude", {}, {}, {}});
  communes.push_back({"39003", "Bletterans", "Bresse", {}, {}, {}});
  communes.push_back({"39004", "Saint-Lothain", "Terre d'Émeraude", {}, {}, {}});
  communes.push_back({"71004", "Saint-Lothain", "Ailleurs", {}, {}, {}});
  communes.push_back({"39005", "Montrond", "", {}, {}, {}});
  communes.push_back({"39006", "Le Fied", "", {}, {}, {}});
  builder.actor("code").insee_code = "39001";
  builder.actor("name").place = "ORGELET";
  builder.actor("other").insee_code = "39003";
  builder.actor("two").place = "Saint-Lothain";
  Actor& both = builder.actor("wrong");
  both.insee_code = "99999";
  both.place = "Orgelet";
  builder.actor("none").insee_code = "39005";
  builder.actor("nor").insee_code = "39006";
  builder.actor("unknown");
  builder.actor("unknown2");
  EXPECT_EQ(facts(builder, "code", "name").intercommunality, "Terre d'Émeraude");
  EXPECT_EQ(facts(builder, "code", "name").commune, "");
  EXPECT_EQ(facts(builder, "code", "other").intercommunality, "");
  EXPECT_EQ(facts(builder, "code", "two").intercommunality, "");    // one of two communes
  EXPECT_EQ(facts(builder, "name", "wrong").intercommunality, "");  // the code goes before the name
  EXPECT_EQ(facts(builder, "none", "nor").intercommunality, "");
  EXPECT_EQ(facts(builder, "unknown", "unknown2").intercommunality, "");
}

// "owner" leads four projects without a funder or a municipality; "bank" funds another, "town" is a municipality.
EcosystemBuilder with_leads() {
  EcosystemBuilder builder;
  builder.actor("bank", "public_body");
  builder.actor("town", "municipality");
  builder.project("completed").status = Status::completed;
  builder.project("idea").status = Status::idea;
  builder.project("stopped").status = Status::stopped;
  builder.project("unsaid");
  for (const char* project : {"completed", "idea", "stopped", "unsaid"})
    builder.participation(project, "owner").role = Role::lead;
  builder.participation("elsewhere", "bank").role = Role::funder;
  return builder;
}

TEST(PairEvidence, OffersAFunderToProjectsThatGoOnWithoutOne) {
  EcosystemBuilder builder = with_leads();
  const Territory territory(builder.ecosystem());
  const NodeId bank = territory.node("bank");
  const NodeId owner = territory.node("owner");
  const std::vector<ComplementFact> expected = {{Complement::funder, bank, owner, builder.project_id("idea")},
                                                {Complement::funder, bank, owner, builder.project_id("unsaid")}};
  EXPECT_EQ(territory.evidence.of(bank, owner).complements, expected);
  EXPECT_EQ(territory.evidence.of(owner, bank).complements, expected);
}

TEST(PairEvidence, OffersAMunicipalityToProjectsThatGoOnWithoutOne) {
  EcosystemBuilder builder = with_leads();
  const Territory territory(builder.ecosystem());
  const NodeId town = territory.node("town");
  const NodeId owner = territory.node("owner");
  const std::vector<ComplementFact> expected = {{Complement::municipality, town, owner, builder.project_id("idea")},
                                                {Complement::municipality, town, owner, builder.project_id("unsaid")}};
  EXPECT_EQ(territory.evidence.of(owner, town).complements, expected);
}

TEST(PairEvidence, OffersNothingToAProjectThatHasIt) {
  EcosystemBuilder builder = with_leads();
  builder.actor("village", "municipality");
  builder.participation("idea", "other bank").role = Role::funder;
  builder.participation("idea", "village");
  Tie& grant = builder.tie("owner", "third bank", "financement");
  grant.project = builder.project_id("unsaid");
  Tie& tie = builder.tie("village", "third bank", "partenariat");
  tie.project = builder.project_id("unsaid");
  EXPECT_THAT(facts(builder, "owner", "bank").complements, IsEmpty());
  EXPECT_THAT(facts(builder, "owner", "town").complements, IsEmpty());
}

TEST(PairEvidence, ALeadThatIsNotAloneOffersNoRole) {
  EcosystemBuilder builder = with_leads();
  builder.participation("unsaid", "helper").role = Role::support;
  EXPECT_THAT(facts(builder, "helper", "bank").complements, IsEmpty());  // it does not lead
}

//  a — b — c     d
TEST(PairEvidence, OffersPartnersToTheOneWithASinglePartner) {
  EcosystemBuilder builder;
  builder.tie("a", "b");
  builder.tie("b", "c");
  builder.tie("c", "e");
  builder.actor("d");
  const Territory territory(builder.ecosystem());
  const NodeId a = territory.node("a");
  const NodeId c = territory.node("c");
  EXPECT_THAT(territory.evidence.of(c, a).complements,
              ElementsAre(ComplementFact{Complement::partner, c, a, std::nullopt}));
  EXPECT_THAT(territory.evidence.of(a, territory.node("e")).complements, IsEmpty());  // one each
  EXPECT_THAT(territory.evidence.of(a, territory.node("d")).complements, IsEmpty());  // none
}

TEST(PairEvidence, RemembersWhatThePeriodLeavesOutTheLatestFirst) {
  EcosystemBuilder builder;
  builder.tie("a", "b").period = {year(2010), year(2012)};
  builder.project("old").period = {year(2011), Date{2012, 6, 0}};
  builder.project("late").period = {year(2015), year(2018)};
  builder.participants("old", {"a", "b"});
  builder.participants("late", {"a", "b"});
  for (const char* one : {"a", "b"}) builder.tie(one, "c");
  const auto found = facts(builder, "a", "b", {.selection = {.period = {year(2020), std::nullopt}}}).former;
  EXPECT_THAT(found, ElementsAre(FormerCooperation{builder.project_id("late"), year(2018), true},
                                 FormerCooperation{std::nullopt, year(2012), true},
                                 FormerCooperation{builder.project_id("old"), Date{2012, 6, 0}, true}));
}

TEST(PairEvidence, WhatGoesOnOutsideTheSelectionComesFirst) {
  EcosystemBuilder builder;
  builder.project("wood").period = {year(2024), std::nullopt};
  builder.participants("wood", {"a", "b"});
  builder.tie("b", "a", "old").period = {year(2010), year(2011)};
  builder.tie("a", "c", "new");
  builder.tie("b", "c", "new");
  const Question question{.selection = {.tie_types = {builder.tie_type_id("new")}}};
  EXPECT_THAT(facts(builder, "a", "b", question).former,
              ElementsAre(FormerCooperation{builder.project_id("wood"), std::nullopt},
                          FormerCooperation{std::nullopt, year(2011), true}));
}

TEST(PairEvidence, EndsASharedProjectWhenTheFirstOfThemLeft) {
  EcosystemBuilder builder;
  builder.project("long").period = {year(2010), year(2025)};
  builder.participation("long", "a").period = {year(2010), year(2018)};
  builder.participation("long", "b");
  EXPECT_THAT(facts(builder, "a", "b", direct_only()).former,
              ElementsAre(FormerCooperation{builder.project_id("long"), year(2018), true}));
}

TEST(PairEvidence, DoesNotCallSuccessorsInAProjectFormerPartners) {
  EcosystemBuilder builder;
  builder.participation("relay", "a").period = {year(2010), year(2015)};
  builder.participation("relay", "b").period = {year(2016), year(2019)};
  EXPECT_THAT(facts(builder, "a", "b", direct_only()).former, IsEmpty());
  builder.participation("relay", "a").period = {year(2018), year(2018)};  // came back: there from 2010 to 2018
  EXPECT_THAT(facts(builder, "a", "b", direct_only()).former,
              ElementsAre(FormerCooperation{builder.project_id("relay"), year(2018), true}));
}

/// What is former of a and b, who have no tie on this day.
std::vector<FormerCooperation> former_on(Date day, const EcosystemBuilder& builder) {
  const auto whole = std::make_shared<const Ecosystem>(builder.ecosystem());
  const PairEvidence evidence(Study(going_on(*whole, day).ecosystem), whole, day);
  return evidence.of(NodeId(0), NodeId(1)).former;
}

TEST(PairEvidence, DoesNotRememberWhatIsToCome) {
  EcosystemBuilder builder;
  builder.project("committee").period = {Date{2023, 11, 0}, year(2025)};
  builder.participants("committee", {"a", "b"});
  builder.tie("a", "b").period = {year(2024), year(2024)};
  EXPECT_THAT(former_on({2020, 1, 1}, builder), IsEmpty());
  builder.project("relay").status = Status::completed;
  builder.participation("relay", "a").period = {year(2010), std::nullopt};
  builder.participation("relay", "b").period = {year(2021), std::nullopt};
  EXPECT_THAT(former_on({2020, 1, 1}, builder), IsEmpty()) << "the second is not there yet";
  EXPECT_THAT(former_on({2026, 1, 1}, builder),
              UnorderedElementsAre(FormerCooperation{std::nullopt, year(2024), true},
                                   FormerCooperation{builder.project_id("committee"), year(2025), true},
                                   FormerCooperation{builder.project_id("relay"), std::nullopt, true}));
}

TEST(PairEvidence, DoesNotRememberAnIdea) {
  EcosystemBuilder builder;
  builder.project("plan").status = Status::idea;
  builder.participants("plan", {"a", "b"});
  builder.tie("a", "b", "for").project = builder.project_id("plan");
  for (const char* one : {"a", "b"}) builder.tie(one, "c", "with");
  const Question question{.selection = {.tie_types = {builder.tie_type_id("with")}}};
  EXPECT_THAT(facts(builder, "a", "b", question).former, IsEmpty());
}

// No status says so: its last day is over, or that of the one who leads it.
TEST(PairEvidence, KnowsNothingLackingWhereTheProjectHasEndedByTheDay) {
  EcosystemBuilder builder;
  builder.project("done").period.end = year(2023);
  builder.participation("other", "bank").role = Role::funder;
  for (const char* led : {"done", "left", "open"}) builder.participation(led, "owner").role = Role::lead;
  builder.ecosystem().participations[2].period.end = year(2023);
  const auto whole = std::make_shared<const Ecosystem>(builder.ecosystem());
  const PairEvidence evidence(Study(whole), whole, Date{2024, 6, 1});
  const auto lacking = evidence.of(NodeId(0), NodeId(1)).complements;
  ASSERT_EQ(lacking.size(), 1U);
  EXPECT_EQ(lacking.front().project, builder.project_id("open"));
}

// Completed by now, the project was not over on that day; only the part of one of them was.
TEST(PairEvidence, LetsAKnownEndSayWhatWasOverOnADay) {
  EcosystemBuilder builder;
  Project& done = builder.project("done");
  done.period = {year(2018), year(2024)};
  done.status = Status::completed;
  builder.participation("done", "a").period = {year(2018), year(2019)};
  builder.participation("done", "b");
  const auto whole = std::make_shared<const Ecosystem>(builder.ecosystem());
  const auto over = [&](Date day) {
    const PairEvidence evidence(Study(whole, direct_only()), whole, day);
    return evidence.of(NodeId(0), NodeId(1)).former.at(0).over;
  };
  EXPECT_FALSE(over({2019, 6, 1}));
  EXPECT_TRUE(over({2020, 6, 1}));
}

}  // namespace
}  // namespace maillage::testing
