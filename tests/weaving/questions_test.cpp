// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/questions.h"

#include <array>
#include <string>

#include <gtest/gtest.h>

#include "maillage/network/question.h"
#include "maillage/weaving/suggest.h"

#include "support/ecosystem_builder.h"

namespace maillage::testing {
namespace {

NodeId node(const Network& network, const std::string& id) {
  for (std::size_t i = 0; i < network.size(); ++i) {
    if (network[NodeId(i)].id == id) return NodeId(i);
  }
  throw std::invalid_argument("no node " + id);
}

/// What a and b are asked first, in English; \pre they are not tied.
std::string asked(const EcosystemBuilder& builder, const Question& question = {},
                  Language language = Language::english) {
  const PairEvidence evidence(Study(builder.ecosystem(), question));
  const Network& network = evidence.network();
  const std::array<NodePair, 1> pair = {NodePair(node(network, "a"), node(network, "b"))};
  const Suggestions found = compare_pairs(evidence, pair);
  return first_question(found.list.front(), evidence, found.hub, {language, {}});
}

std::string asked_in_french(const EcosystemBuilder& builder) { return asked(builder, {}, Language::french); }

//  a — hub — b, and two more around the hub
EcosystemBuilder around_a_hub() {
  EcosystemBuilder builder;
  for (const char* other : {"a", "b", "c", "d"}) builder.tie("hub", other);
  return builder;
}

/// Adds to `actor` a project with one more participant: so that it has several partners.
Participation& work(EcosystemBuilder& builder, const std::string& actor, const std::string& project) {
  builder.participation(project, "with " + project);
  return builder.participation(project, actor);
}

TEST(FirstQuestion, OfTwoOfWhomNothingIsKnownIsNeutral) {
  EcosystemBuilder builder;
  builder.actor("a");
  builder.actor("b");
  EXPECT_EQ(asked(builder), "What is each of you working on, and who is missing to get further?");
  EXPECT_EQ(asked_in_french(builder), "Sur quoi travaille chacun de vous, et qui lui manque pour avancer\u202F?");
  EXPECT_EQ(asked(builder), neutral_question(Language::english));
}

TEST(FirstQuestion, IsAboutTheHubWhenNothingElseJoinsThem) {
  EXPECT_EQ(asked(around_a_hub()), "How does each of you work with Actor hub?");
  EXPECT_EQ(asked_in_french(around_a_hub()),
            "Vous avez un partenaire commun (Actor hub)\u00A0: comment chacun de vous travaille-t-il avec lui\u202F?");
}

TEST(FirstQuestion, PrefersNearnessToTheHub) {
  EcosystemBuilder builder = around_a_hub();
  for (const char* id : {"a", "b"}) {
    Actor& actor = builder.ecosystem().actors[builder.actor_id(id).index()];
    actor.latitude = 46.67;
    actor.longitude = id[0] == 'a' ? 5.55 : 5.62;  // 7 times 0.76 km
  }
  EXPECT_EQ(asked(builder), "You are 5 km apart: what could you share?");
  EXPECT_EQ(asked_in_french(builder), "5\u00A0km vous séparent\u00A0: que pourriez-vous partager\u202F?");
  builder.ecosystem().actors[builder.actor_id("b").index()].longitude = 5.551;
  EXPECT_EQ(asked(builder), "You are neighbours: what could you share?");
  builder.ecosystem().actors[builder.actor_id("b").index()].longitude = 5.85;  // 23 km
  EXPECT_EQ(asked(builder), "How does each of you work with Actor hub?");
}

TEST(FirstQuestion, PrefersTheIntercommunalityToDistances) {
  EcosystemBuilder builder = around_a_hub();
  Commune& commune = builder.ecosystem().communes.emplace_back();
  commune.insee_code = "39300";
  commune.intercommunality = "ECLA";
  for (const char* id : {"a", "b"}) builder.ecosystem().actors[builder.actor_id(id).index()].insee_code = "39300";
  EXPECT_EQ(asked(builder), "You are of the same intercommunality (ECLA): what could you do together there?");
  EXPECT_EQ(asked_in_french(builder),
            "Vous êtes de la même intercommunalité (ECLA)\u00A0: que pourriez-vous y faire ensemble\u202F?");
}

TEST(FirstQuestion, IsAboutASharedFrameworkOrRatherASharedSector) {
  EcosystemBuilder builder = around_a_hub();
  for (const char* id : {"a", "b"}) {
    work(builder, id, id);
    builder.ecosystem().projects.back().framework = "LEADER";
  }
  EXPECT_EQ(asked(builder), "What does the framework “LEADER” allow each of you to do?");
  EXPECT_EQ(asked_in_french(builder), "Que permet à chacun de vous le dispositif «\u00A0LEADER\u00A0»\u202F?");
  for (Project& project : builder.ecosystem().projects) project.sectors = {"wood"};
  EXPECT_EQ(asked(builder), "What is each of you after in the sector “wood”?");
  EXPECT_EQ(asked_in_french(builder), "Que cherche chacun de vous dans le secteur «\u00A0wood\u00A0»\u202F?");
}

TEST(FirstQuestion, HelpsTheOneWithASinglePartner) {
  EcosystemBuilder builder = around_a_hub();
  work(builder, "b", "mill");
  EXPECT_EQ(asked(builder), "Which new partners would help Actor a?");
  EXPECT_EQ(asked_in_french(builder), "Quels nouveaux partenaires aideraient l’un de vous (Actor a)\u202F?");
}

TEST(FirstQuestion, PrefersASharedPartnerOtherThanTheHub) {
  EcosystemBuilder builder = around_a_hub();
  builder.tie("a", "go-between");
  builder.tie("b", "go-between");
  for (Project& project : builder.ecosystem().projects) project.sectors = {"wood"};
  EXPECT_EQ(asked(builder), "How does each of you work with Actor go-between?");
}

TEST(FirstQuestion, PrefersWhatTheyOnceDidTogether) {
  EcosystemBuilder builder = around_a_hub();
  builder.tie("a", "go-between");
  builder.tie("b", "go-between");
  builder.participants("mill", {"a", "b"});
  builder.ecosystem().projects.back().period = {year(2015), year(2017)};
  Question since;
  since.selection.period = {year(2020), {}};
  EXPECT_EQ(asked(builder, since), "What has the project “Project mill” taught you?");
  EXPECT_EQ(asked(builder, since, Language::french), "Que vous a appris le projet «\u00A0Project mill\u00A0»\u202F?");
}

TEST(FirstQuestion, BeginsWithTheFunderAProjectLacks) {
  EcosystemBuilder builder = around_a_hub();
  builder.tie("a", "go-between");
  builder.tie("b", "go-between");
  work(builder, "b", "school").role = Role::funder;
  work(builder, "a", "mill").role = Role::lead;
  EXPECT_EQ(asked(builder), "Is the project “Project mill” looking for a funder?");
  EXPECT_EQ(asked_in_french(builder), "Le projet «\u00A0Project mill\u00A0» cherche-t-il un financeur\u202F?");
  builder.ecosystem().projects.back().status = Status::completed;
  EXPECT_EQ(asked(builder), "How does each of you work with Actor go-between?");
}

TEST(FirstQuestion, OrTheMunicipality) {
  EcosystemBuilder builder;
  builder.actor("b", "municipality");
  for (const char* other : {"a", "b", "c", "d"}) builder.tie("hub", other);
  work(builder, "a", "mill").role = Role::lead;
  EXPECT_EQ(asked(builder), "What would the project “Project mill” gain by bringing in a municipality?");
  EXPECT_EQ(asked_in_french(builder),
            "Que gagnerait le projet «\u00A0Project mill\u00A0» à associer une collectivité\u202F?");
}

TEST(QuestionOfTied, IsAboutWhatTheirTieRestsOnMost) {
  EcosystemBuilder builder;
  builder.participants("large", {"a", "b", "c", "d"});
  builder.participants("small", {"a", "b", "c"});
  builder.tie("a", "b");
  const PairEvidence evidence(Study(builder.ecosystem()));
  const EdgeId tie = evidence.network().edges(node(evidence.network(), "a")).front();
  EXPECT_EQ(question_of_tied(tie, evidence, {Language::english, {}}),
            "What should come after the project “Project small”?");
  EXPECT_EQ(question_of_tied(tie, evidence), "Quelle suite donner au projet «\u00A0Project small\u00A0»\u202F?");
  EXPECT_EQ(reason_of_tied(tie, false, evidence, {Language::english, {}}),
            "They cooperate already: “Project small”, “Project large” and direct tie.");
  EXPECT_EQ(reason_of_tied(tie, false, evidence),
            "Coopèrent déjà\u00A0: «\u00A0Project small\u00A0», «\u00A0Project large\u00A0» et lien direct.");
  EXPECT_EQ(reason_of_tied(tie, true, evidence, {Language::english, {}}),
            "Their organisations cooperate already, through Actor a and Actor b: “Project small”, “Project large” and "
            "direct tie.");
}

TEST(QuestionOfTied, WithoutProjectAsksForMore) {
  EcosystemBuilder builder;
  builder.tie("a", "b");
  const PairEvidence evidence(Study(builder.ecosystem()));
  EXPECT_EQ(question_of_tied(EdgeId(0), evidence),
            "Que pourriez-vous faire ensemble que vous ne faites pas encore\u202F?");
  EXPECT_EQ(reason_of_tied(EdgeId(0), false, evidence), "Coopèrent déjà\u00A0: lien direct.");
}

}  // namespace
}  // namespace maillage::testing
