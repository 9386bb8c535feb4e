// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "maillage/weaving/suggest.h"

#include "support/ecosystem_builder.h"
#include "weaving/territory.h"

namespace maillage::testing {
namespace {

/// Five actors a to e, of which b is the hub, and two projects.
class Reasons : public ::testing::Test {
 protected:
  static Ecosystem made() {
    EcosystemBuilder builder;
    for (const char* one : {"a", "b", "c", "d", "e"}) builder.actor(one).name = std::string("[") + one + "]";
    builder.project("wood").name = "Filière *bois*";
    builder.project("oven").name = "Four";
    builder.tie("a", "b");
    builder.tie("b", "c");
    return builder.ecosystem();
  }

  void expect_reason(const std::string& french, const std::string& english) const {
    EXPECT_EQ(reason(one_, territory_.evidence, hub_, {Language::french}), french);
    EXPECT_EQ(reason(one_, territory_.evidence, hub_, {Language::english}), english);
  }
  void expect_introduction(const std::string& french, const std::string& english) const {
    EXPECT_EQ(introduction(one_, territory_.network, {Language::french}), french);
    EXPECT_EQ(introduction(one_, territory_.network, {Language::english}), english);
  }
  void expect_effect(const TieBaseline& before, const std::string& french, const std::string& english) const {
    EXPECT_EQ(effect(one_.change, before, territory_.network, hub_, {Language::french}), french);
    EXPECT_EQ(effect(one_.change, before, territory_.network, hub_, {Language::english}), english);
  }
  void add_former(std::optional<ProjectId> project, std::optional<Date> until) {
    one_.facts.former = {{project, until, until.has_value()}, {std::nullopt, year(1999), true}};
  }

  Territory territory_{made()};
  NodeId a_ = territory_.node("a");
  NodeId b_ = territory_.node("b");
  NodeId c_ = territory_.node("c");
  NodeId d_ = territory_.node("d");
  NodeId e_ = territory_.node("e");
  std::optional<NodeId> hub_ = b_;
  Suggestion one_ = [this] {
    Suggestion one;
    one.facts.a = a_;
    one.facts.b = e_;
    return one;
  }();
};

TEST_F(Reasons, TellHowFarApartTheyAre) {
  expect_reason("Aucun chemin entre eux.", "No path between them.");
  one_.distance = 4;
  expect_reason("À 4 liens l’un de l’autre.", "4 ties apart.");
}

TEST_F(Reasons, NameSharedPartners) {
  one_.facts.shared_partners = {d_};
  expect_reason("Un partenaire commun\u00A0: [d].", "One shared partner: [d].");
  one_.facts.shared_partners = {c_, b_};
  expect_reason("2 partenaires communs\u00A0: [c] et [b].", "2 shared partners: [c] and [b].");
  one_.facts.shared_partners = {c_, b_, d_, a_};
  expect_reason("4 partenaires communs\u00A0: [c], [b], [d] et [a].", "4 shared partners: [c], [b], [d] and [a].");
  one_.facts.shared_partners = {c_, b_, d_, a_, e_};
  expect_reason("5 partenaires communs\u00A0: [c], [b], [d] et 2\u00A0autres.",
                "5 shared partners: [c], [b], [d] and 2 others.");
}

TEST_F(Reasons, SayWhereTheHubIsAllThatIsCommon) {
  one_.facts.shared_partners = {b_};
  expect_reason("Un partenaire commun\u00A0: [b]\u202F; rien de commun au-delà de l’acteur central.",
                "One shared partner: [b]; nothing in common beyond the hub.");
  one_.facts.complements = {{Complement::partner, a_, e_, std::nullopt}};
  EXPECT_NE(reason(one_, territory_.evidence, hub_, {Language::english}).find("beyond the hub"), std::string::npos);
  one_.facts.kilometres = 12;
  EXPECT_EQ(reason(one_, territory_.evidence, hub_, {Language::english}).find("beyond the hub"), std::string::npos);
}

TEST_F(Reasons, TellFirstHowTheOtherSuitsTheProject) {
  one_.distance = 3;
  one_.facts.shared_sectors = {"bois", "eau"};
  one_.facts.shared_frameworks = {"LEADER"};
  one_.fit = ProjectFit{.project = ProjectId(0),
                        .other = e_,
                        .sectors = {"bois"},
                        .frameworks = {},
                        .brings = {Complement::funder, Complement::municipality}};
  expect_reason(
      "Même secteur que le projet\u00A0: bois\u202F; l’un ([e]) finance des projets, et le projet («\u00A0Filière "
      "*bois*\u00A0») n’a pas de financeur connu\u202F; l’un ([e]) est une collectivité, et le projet («\u00A0Filière "
      "*bois*\u00A0») n’en a pas de connue\u202F; autre secteur commun\u00A0: eau\u202F; même dispositif\u00A0: "
      "LEADER\u202F; à 3 liens l’un de l’autre.",
      "Same sector as the project: bois; [e] funds projects, and the project (“Filière *bois*”) has no known funder; "
      "[e] is a municipality, and the project (“Filière *bois*”) has none known; other shared sector: eau; same "
      "framework: LEADER; 3 ties apart.");
  one_.fit = ProjectFit{.project = ProjectId(0), .other = e_, .sectors = {}, .frameworks = {"LEADER"}, .brings = {}};
  expect_reason(
      "Même dispositif que le projet\u00A0: LEADER\u202F; mêmes secteurs\u00A0: bois et eau\u202F; à 3 liens l’un de "
      "l’autre.",
      "Same framework as the project: LEADER; same sectors: bois and eau; 3 ties apart.");
}

// Who leads the project is told with it.
TEST_F(Reasons, DoNotSayTwiceWhatTheProjectLacks) {
  one_.distance = 3;
  one_.facts.complements = {{Complement::funder, e_, a_, ProjectId(0)}};
  one_.fit =
      ProjectFit{.project = ProjectId(0), .other = e_, .sectors = {}, .frameworks = {}, .brings = {Complement::funder}};
  expect_reason(
      "À 3 liens l’un de l’autre\u202F; l’un ([e]) finance des projets, l’autre ([a]) porte un projet sans financeur "
      "connu («\u00A0Filière *bois*\u00A0»).",
      "3 ties apart; [e] funds projects, and the one [a] leads (“Filière *bois*”) has no known funder.");
}

TEST_F(Reasons, DoNotSayOfOtherProjectsWhatIsSaidOfTheOneAskedFor) {
  one_.distance = 3;
  one_.facts.complements = {{Complement::funder, e_, a_, ProjectId(1)}};
  one_.fit =
      ProjectFit{.project = ProjectId(0), .other = e_, .sectors = {}, .frameworks = {}, .brings = {Complement::funder}};
  expect_reason(
      "L’un ([e]) finance des projets, et le projet («\u00A0Filière *bois*\u00A0») n’a pas de financeur connu\u202F; à "
      "3 "
      "liens l’un de l’autre.",
      "[e] funds projects, and the project (“Filière *bois*”) has no known funder; 3 ties apart.");
}

TEST_F(Reasons, NameSectorsAndFrameworks) {
  one_.facts.shared_sectors = {"bois"};
  one_.facts.shared_frameworks = {"LEADER"};
  expect_reason("Aucun chemin entre eux\u202F; même secteur\u00A0: bois\u202F; même dispositif\u00A0: LEADER.",
                "No path between them; same sector: bois; same framework: LEADER.");
  one_.facts.shared_sectors = {"bois", "eau"};
  one_.facts.shared_frameworks = {"LEADER", "PAT"};
  expect_reason(
      "Aucun chemin entre eux\u202F; mêmes secteurs\u00A0: bois et eau\u202F; mêmes dispositifs\u00A0: "
      "LEADER et PAT.",
      "No path between them; same sectors: bois and eau; same frameworks: LEADER and PAT.");
}

TEST_F(Reasons, TellTheWayOnTheGround) {
  one_.distance = 3;
  one_.facts.kilometres = 0.4;
  expect_reason("À 3 liens l’un de l’autre\u202F; moins d’un kilomètre à vol d’oiseau.",
                "3 ties apart; less than a kilometre as the crow flies.");
  one_.facts.kilometres = 11.6;
  one_.facts.intercommunality = "ECLA";
  expect_reason("À 3 liens l’un de l’autre\u202F; 12\u00A0km à vol d’oiseau\u202F; même intercommunalité\u00A0: ECLA.",
                "3 ties apart; 12 km as the crow flies; same intercommunality: ECLA.");
  one_.facts.kilometres = std::nullopt;
  one_.facts.commune = "Lons-le-Saunier";
  expect_reason("À 3 liens l’un de l’autre\u202F; même commune\u00A0: Lons-le-Saunier.",
                "3 ties apart; same commune: Lons-le-Saunier.");
}

TEST_F(Reasons, TellWhatOneHasAndTheOtherLacks) {
  one_.distance = 3;
  one_.facts.complements = {{Complement::funder, a_, e_, ProjectId(0)}};
  expect_reason(
      "À 3 liens l’un de l’autre\u202F; l’un ([a]) finance des projets, l’autre ([e]) porte un projet sans financeur "
      "connu («\u00A0Filière *bois*\u00A0»).",
      "3 ties apart; [a] funds projects, and the one [e] leads (“Filière *bois*”) has no known funder.");
  one_.facts.complements = {{Complement::municipality, e_, a_, ProjectId(0)}};
  expect_reason(
      "À 3 liens l’un de l’autre\u202F; l’un ([e]) est une collectivité, l’autre ([a]) porte un projet sans "
      "collectivité connue («\u00A0Filière *bois*\u00A0»).",
      "3 ties apart; [e] is a municipality, and the project [a] leads (“Filière *bois*”) has none known.");
  one_.facts.complements = {{Complement::partner, a_, e_, std::nullopt}};
  expect_reason("À 3 liens l’un de l’autre\u202F; un seul partenaire pour l’un ([e]), plusieurs pour l’autre ([a]).",
                "3 ties apart; [e] has a single partner, [a] has several.");
}

TEST_F(Reasons, TellTwoComplementsAtMost) {
  one_.distance = 3;
  one_.facts.complements = {{Complement::funder, a_, e_, ProjectId(0)},
                            {Complement::municipality, a_, e_, ProjectId(0)},
                            {Complement::partner, a_, e_, std::nullopt}};
  expect_reason(
      "À 3 liens l’un de l’autre\u202F; l’un ([a]) finance des projets, l’autre ([e]) porte un projet sans financeur "
      "connu («\u00A0Filière *bois*\u00A0»)\u202F; l’un ([a]) est une collectivité, l’autre ([e]) porte un projet sans "
      "collectivité connue («\u00A0Filière *bois*\u00A0»).",
      "3 ties apart; [a] funds projects, and the one [e] leads (“Filière *bois*”) has no known funder; [a] is a "
      "municipality, and the project [e] leads (“Filière *bois*”) has none known.");
}

TEST_F(Reasons, TellTheSameOfSeveralProjectsOnce) {
  one_.distance = 3;
  one_.facts.complements = {{Complement::municipality, a_, e_, ProjectId(0)},
                            {Complement::municipality, a_, e_, ProjectId(1)}};
  expect_reason(
      "À 3 liens l’un de l’autre\u202F; l’un ([a]) est une collectivité, l’autre ([e]) porte des projets sans "
      "collectivité connue («\u00A0Filière *bois*\u00A0» et «\u00A0Four\u00A0»).",
      "3 ties apart; [a] is a municipality, and the projects [e] leads (“Filière *bois*” and “Four”) have none known.");
}

TEST_F(Reasons, CallNobodyAMunicipality) {
  Ecosystem ecosystem = made();
  ecosystem.actors[0].form = "Personne";
  const Territory territory(std::move(ecosystem));
  one_.distance = 3;
  one_.facts.complements = {{Complement::municipality, a_, e_, ProjectId(0)}};
  EXPECT_EQ(reason(one_, territory.evidence, hub_, {Language::french}),
            "À 3 liens l’un de l’autre\u202F; l’un ([a]) vient d’une collectivité, l’autre ([e]) porte un projet sans "
            "collectivité connue («\u00A0Filière *bois*\u00A0»).");
  EXPECT_EQ(
      reason(one_, territory.evidence, hub_, {Language::english}),
      "3 ties apart; [a] comes from a municipality, and the project [e] leads (“Filière *bois*”) has none known.");
}

TEST_F(Reasons, TellWhatTheyDidTogether) {
  one_.distance = 3;
  add_former(ProjectId(0), Date{2021, 5, 0});
  expect_reason(
      "À 3 liens l’un de l’autre\u202F; ont déjà travaillé ensemble («\u00A0Filière *bois*\u00A0», jusqu’en 2021).",
      "3 ties apart; have worked together before (“Filière *bois*”, until 2021).");
  add_former(std::nullopt, year(2019));
  expect_reason("À 3 liens l’un de l’autre\u202F; ont déjà travaillé ensemble (lien direct, jusqu’en 2019).",
                "3 ties apart; have worked together before (direct tie, until 2019).");
  add_former(ProjectId(0), std::nullopt);
  expect_reason("À 3 liens l’un de l’autre\u202F; coopèrent par ailleurs («\u00A0Filière *bois*\u00A0»).",
                "3 ties apart; cooperate elsewhere (“Filière *bois*”).");
  add_former(std::nullopt, std::nullopt);
  expect_reason("À 3 liens l’un de l’autre\u202F; coopèrent par ailleurs (lien direct).",
                "3 ties apart; cooperate elsewhere (direct tie).");
}

TEST_F(Reasons, TellWhoAloneLinksThem) {
  one_.facts.shared_partners = {b_};
  one_.only_through_hub = true;
  expect_reason("Un partenaire commun, seul lien entre eux\u00A0: [b].", "One shared partner, their only link: [b].");
  one_.facts.shared_partners.clear();
  one_.distance = 3;
  expect_reason("À 3 liens l’un de l’autre\u202F; reliés par un seul acteur\u00A0: [b].",
                "3 ties apart; linked only through [b].");
}

TEST_F(Reasons, NamesFitTheTextTheyGoInto) {
  one_.facts.shared_partners = {b_};
  one_.facts.shared_sectors = {"a|b"};
  one_.facts.intercommunality = "<x>";
  one_.facts.complements = {{Complement::funder, a_, e_, ProjectId(0)}};
  one_.introducers = {b_};
  one_.change.freed = 1;
  const SentenceStyle shouted{Language::english, [](const std::string& name) { return "{" + name + "}"; }};
  EXPECT_EQ(
      reason(one_, territory_.evidence, hub_, shouted),
      "One shared partner: {[b]}; same sector: {a|b}; same intercommunality: {<x>}; {[a]} funds projects, and the one "
      "{[e]} leads (“{Filière *bois*}”) has no known funder.");
  EXPECT_EQ(introduction(one_, territory_.network, shouted), "{[b]} can introduce them.");
  EXPECT_EQ(effect(one_.change, {}, territory_.network, hub_, shouted),
            "One pair of partners would no longer depend on {[b]} alone.");
}

// Whatever its gender and number, a name fits: no verb, article or preposition depends on it.
TEST_F(Reasons, SuitNamesOfAnyGrammar) {
  for (const std::string name :
       {"Experts", "Mairie de Lons-le-Saunier", "Transformateurs bois", "ADEME", "Œuvres", "Le Clos"}) {
    Ecosystem ecosystem = made();
    ecosystem.actors[1].name = name;
    const Territory territory(std::move(ecosystem));
    one_.introducers = {territory.node("b")};
    EXPECT_EQ(introduction(one_, territory.network, {Language::french}), "Pour les présenter\u00A0: " + name + ".");
  }
}

TEST_F(Reasons, QuoteANameThatWouldReadAsTwo) {
  Ecosystem ecosystem = made();
  ecosystem.actors[1].name = "Bois, fer et Cie";
  const Territory territory(std::move(ecosystem));
  one_.introducers = {territory.node("b"), territory.node("c")};
  EXPECT_EQ(introduction(one_, territory.network, {Language::english}),
            "From one to the next: “Bois, fer et Cie”, then [c].");
  one_.facts.shared_partners = one_.introducers;
  EXPECT_EQ(introduction(one_, territory.network, {Language::english}),
            "“Bois, fer et Cie” or [c] can introduce them.");
  one_.facts.shared_partners = one_.introducers = {territory.node("b")};
  EXPECT_EQ(introduction(one_, territory.network, {Language::english}), "“Bois, fer et Cie” can introduce them.");
  EXPECT_EQ(
      reason(one_, territory.evidence, hub_, {Language::french}),
      "Un partenaire commun\u00A0: «\u00A0Bois, fer et Cie\u00A0»\u202F; rien de commun au-delà de l’acteur central.");
}

TEST_F(Reasons, SayWhoCanIntroduceThem) {
  expect_introduction("Personne ne les relie\u00A0: il faudra les inviter tous deux.",
                      "Nobody links them: both will have to be invited.");
  one_.facts.shared_partners = one_.introducers = {b_};
  expect_introduction("Pour les présenter\u00A0: [b].", "[b] can introduce them.");
  one_.facts.shared_partners = one_.introducers = {b_, c_};
  expect_introduction("Pour les présenter\u00A0: [b] ou [c].", "[b] or [c] can introduce them.");
  one_.facts.shared_partners = one_.introducers = {b_, c_, d_, a_, e_};
  expect_introduction("Pour les présenter\u00A0: [b], [c] ou [d].", "[b], [c] or [d] can introduce them.");
  // Whoever could introduce them.
  add_former(ProjectId(0), year(2021));
  expect_introduction("Ils se connaissent déjà\u00A0: nul besoin de les présenter.",
                      "They know each other already: no need to introduce them.");
  one_.facts.shared_partners = one_.introducers = {};
  expect_introduction("Ils se connaissent déjà\u00A0: nul besoin de les présenter.",
                      "They know each other already: no need to introduce them.");
}

TEST_F(Reasons, SayTheWayFromOneToTheOther) {
  one_.introducers = {b_, c_};
  expect_introduction("De proche en proche\u00A0: [b], puis [c].", "From one to the next: [b], then [c].");
  one_.introducers = {b_, c_, d_};
  expect_introduction("De proche en proche\u00A0: [b], [c], puis [d].", "From one to the next: [b], [c], then [d].");
}

TEST_F(Reasons, SayWhatTheTieWouldChange) {
  EXPECT_EQ(effect(one_.change, {}, territory_.network, hub_), "");
  one_.change = {.efficiency = 0.002, .efficiency_without_hub = 0.01, .fragmentation_without_hub = -0.012, .freed = 1};
  expect_effect(
      {.efficiency = 0.4, .efficiency_without_hub = 0.2, .fragmentation_without_hub = 0.5},
      "Efficacité globale\u00A0: +0,50\u00A0%\u202F; sans l’acteur central ([b])\u00A0: +5,0\u00A0%\u202F; "
      "fragmentation sans l’acteur central ([b])\u00A0: \u22121,2\u00A0point\u202F; une paire de partenaires ne "
      "tiendrait plus à un seul acteur ([b]).",
      "Global efficiency: +0.50%; without [b]: +5.0%; fragmentation without [b]: \u22121.2 points; one pair of "
      "partners would no longer depend on [b] alone.");
  one_.change = {
      .efficiency = 0.4, .efficiency_without_hub = 0.00001, .fragmentation_without_hub = -0.2, .freed = 1234};
  expect_effect(
      {.efficiency = 0.2, .efficiency_without_hub = 0.3, .fragmentation_without_hub = 0.5},
      "Efficacité globale\u00A0: +200\u00A0%\u202F; sans l’acteur central ([b])\u00A0: +0,0033\u00A0%\u202F; "
      "fragmentation sans l’acteur central ([b])\u00A0: \u221220\u00A0points\u202F; 1\u202F234 paires de partenaires "
      "ne tiendraient plus à un seul acteur ([b]).",
      "Global efficiency: +200%; without [b]: +0.0033%; fragmentation without [b]: \u221220 points; 1,234 pairs of "
      "partners would no longer depend on [b] alone.");
}

// Nothing is a share of 0.
TEST_F(Reasons, SayWhatARiseFromNothingComesTo) {
  one_.change = {.efficiency = 0.5, .efficiency_without_hub = 1.0 / 15, .fragmentation_without_hub = 0, .freed = 0};
  expect_effect({.efficiency = 0, .efficiency_without_hub = 0, .fragmentation_without_hub = 0},
                "Efficacité globale\u00A0: de 0 à 0,50\u202F; sans l’acteur central ([b])\u00A0: de 0 à 0,067.",
                "Global efficiency: from 0 to 0.50; without [b]: from 0 to 0.067.");
}

}  // namespace
}  // namespace maillage::testing
