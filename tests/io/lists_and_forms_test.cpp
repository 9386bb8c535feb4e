// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of actors with what they take part in, and forms whose answers are names: what must be read from each, and what
// is said of it.
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/io/read_ecosystem.h"

#include "support/read_tables.h"

namespace maillage::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

/// What the first finding with this code says.
std::string message_of(const Reading& reading, std::string_view code, Language language = Language::english) {
  for (const Diagnostic& one : reading.diagnostics.list()) {
    if (one.code == code) return one.message.in(language);
  }
  return {};
}

std::size_t rows_with(const Reading& reading, RowFate fate) {
  std::size_t count = 0;
  for (const TableLedger& ledger : reading.ledgers) count += ledger.count(fate);
  return count;
}

// Actors with their projects

TEST(ListsOfProjects, AreActorsWithTheirProjectsWhateverTheTitleOfNames) {
  for (const std::string title : {"Structure", "Votre structure", "Organisme", "Nom"}) {
    SCOPED_TRACE(title);
    const Reading reading = read({{"liste.csv", title + ";Type;Projets\nAMAP;association;Cantine, Marché\n"
                                                        "Mairie;commune;Cantine\nFerme;entreprise;\n"}});
    EXPECT_THAT(names_of(reading), ElementsAre("AMAP", "Mairie", "Ferme"));
    EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: AMAP", "Marché: AMAP", "Cantine: Mairie"));
    EXPECT_EQ(reading.ecosystem[reading.ecosystem.actors[2].kind].id, "company");
    EXPECT_EQ(message_of(reading, "no-project"), "1 actor without project, kept without participation: Ferme");
  }
}

TEST(ListsOfProjects, MayHaveOneProjectOrNoneInACell) {
  const Reading reading = read(
      {{"liste.csv", "Structure;Type;Projet\nAMAP;association;Cantine\nMairie;commune;\nFerme;entreprise;Marché\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("AMAP", "Mairie", "Ferme"));
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: AMAP", "Marché: Ferme"));
  EXPECT_THAT(codes_of(reading), Contains("no-project"));
}

TEST(ListsOfProjects, MayHaveAColumnForEach) {
  const Reading reading = read({{"liste.csv",
                                 "Structure;Type;Projet 1;Projet 2\nAMAP;association;Cantine;Marché\n"
                                 "Mairie;commune;Marché;\nFerme;entreprise;;\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("AMAP", "Mairie", "Ferme"));
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: AMAP", "Marché: AMAP", "Marché: Mairie"));
}

TEST(ListsOfProjects, MaySayThatTheyGoOn) {
  const Reading reading =
      read({{"liste.csv", "Organisme;Type;Projets en cours\nAMAP;association;Cantine\nFerme;entreprise;\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: AMAP"));
}

TEST(ListsOfProjects, ArePartedAtSlashesWhereAPartStandsAlone) {
  const Reading reading = read({{"liste.csv",
                                 "Organisme;Type;Projets\nAMAP;association;Cantine / Marché\nMairie;commune;Cantine\n"
                                 "Ferme;entreprise;Culture / Sport\n"}});
  EXPECT_THAT(parts_of(reading),
              ElementsAre("Cantine: AMAP", "Marché: AMAP", "Cantine: Mairie", "Culture / Sport: Ferme"));
}

TEST(ListsOfProjects, WithRolesAreParticipations) {
  const Reading reading =
      read({{"liste.csv", "Structure;Projets;Rôle\nAMAP;Cantine;porteur\nMairie;Marché;partenaire\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: AMAP, lead", "Marché: Mairie, partner"));
}

TEST(ListsOfProjects, AreParticipationsBesideATableOfActors) {
  const Reading reading =
      read({{"acteurs.csv", "nom;type\nAMAP;association\nMairie;commune\n"},
            {"suivi.csv", "Structure;Type;Projets\nAMAP;association;Cantine\nMairie;commune;Marché\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: AMAP", "Marché: Mairie"));
}

TEST(Participations, OfAnActorAloneInItsOnlyRowAreNone) {
  const Reading reading =
      read({{"participations.csv", "Structure;Projet\nAMAP;Cantine\nAMAP;Marché\nMairie;Cantine\nFerme;\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("AMAP", "Mairie", "Ferme"));
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: AMAP", "Marché: AMAP", "Cantine: Mairie"));
  EXPECT_THAT(message_of(reading, "no-project"), HasSubstr("--fill-down"));
  EXPECT_EQ(rows_with(reading, RowFate::no_tie), 1U);
}

TEST(Participations, OfMergedCellsAreRefusedAllTheSame) {
  EXPECT_THAT(errors_of({{"participations.csv", "Structure;Projet\nAMAP;Cantine\nAMAP;\nMairie;Cantine\n"}}),
              ElementsAre("merged-cells"));
  EXPECT_THAT(errors_of({{"participations.csv", "Structure;Projet;Rôle\nAMAP;Cantine;porteur\nMairie;;partenaire\n"}}),
              ElementsAre("merged-cells"));
}

// Forms

constexpr const char* kLimeSurvey =
    "\"id\",\"submitdate\",\"Q1. Quel est le nom de votre structure ?\",\"Q2. Type de structure\","
    "\"Q3[SQ001]. Avec qui travaillez-vous ? [Structure 1]\",\"Q3[SQ002]. Avec qui travaillez-vous ? [Structure 2]\","
    "\"Q3[SQ003]. Avec qui travaillez-vous ? [Structure 3]\",\"Q4. À quels projets participez-vous ?\"\n"
    "\"1\",\"2026-01-02\",\"AMAP\",\"association\",\"Mairie\",\"Ferme\",\"\",\"Cantine, Marché\"\n"
    "\"2\",\"2026-01-03\",\"Mairie\",\"commune\",\"AMAP\",\"\",\"\",\"Cantine\"\n"
    "\"3\",\"2026-01-03\",\"Ferme\",\"entreprise\",\"Chambre d'agriculture\",\"Lycée Bel Air\",\"AMAP\",\"\"\n"
    "\"4\",\"2026-01-04\",\"Mairie\",\"commune\",\"Lycée Bel Air\",\"AMAP\",\"\",\"Marché; Cantine\"\n";

TEST(Forms, HaveBoxesForPartnersThatAreAlters) {
  const Reading reading = read({{"results.csv", kLimeSurvey}});
  EXPECT_THAT(names_of(reading), ElementsAre("AMAP", "Mairie", "Ferme", "Chambre d'agriculture", "Lycée Bel Air"));
  EXPECT_THAT(ties_of(reading),
              UnorderedElementsAre("AMAP-Mairie", "AMAP-Ferme", "Mairie-AMAP", "Ferme-Chambre d'agriculture",
                                   "Ferme-Lycée Bel Air", "Ferme-AMAP", "Mairie-Lycée Bel Air"));
  EXPECT_EQ(message_of(reading, "survey-ties"), "ties read from the answers to 'Avec qui travaillez-vous ?': 7");
}

TEST(Forms, AskForProjectsOfWhichACellHoldsSeveral) {
  const Reading reading = read({{"results.csv", kLimeSurvey}});
  EXPECT_THAT(parts_of(reading),
              UnorderedElementsAre("Cantine: AMAP", "Marché: AMAP", "Cantine: Mairie", "Marché: Mairie"));
  const Reading google =
      read({{"reponses.csv",
             "Horodateur,Votre structure,À quels projets participez-vous ?\n2026/01/02,AMAP,\"Cantine, Marché\"\n"
             "2026/01/02,Mairie,Cantine\n2026/01/02,Ferme,\n"}});
  EXPECT_THAT(parts_of(google), ElementsAre("Cantine: AMAP", "Marché: AMAP", "Cantine: Mairie"));
  const Reading boxes = read({{"reponses.csv",
                               "Horodateur,Votre structure,Citez vos projets [Projet 1],Citez vos projets [Projet 2]\n"
                               "2026/01/02,AMAP,Cantine,Marché\n2026/01/02,Mairie,Marché,\n"}});
  EXPECT_THAT(parts_of(boxes), ElementsAre("Cantine: AMAP", "Marché: AMAP", "Marché: Mairie"));
}

TEST(Forms, AnswerNoProjectsWithYesOrASentence) {
  for (const std::string answers : {"oui", "Nous animons un jardin avec les habitants du quartier et une école."}) {
    const Reading reading =
        read({{"reponses.csv", "Horodateur,Votre structure,À quelles actions participez-vous ?\n2026/01/02,AMAP," +
                                   answers + "\n2026/01/02,Mairie," + answers + "\n"}});
    EXPECT_THAT(reading.ecosystem.projects, IsEmpty()) << answers;
  }
}

TEST(Forms, OfOneStructureAnsweredTwiceAreOneActor) {
  const Reading reading = read({{"results.csv", kLimeSurvey}});
  EXPECT_EQ(rows_with(reading, RowFate::again), 1U);
  EXPECT_EQ(rows_with(reading, RowFate::read), 3U);
  EXPECT_THAT(message_of(reading, "answers-again"), HasSubstr("'Mairie' has answered already"));
  EXPECT_THAT(to_text(reading.ledgers.front()).in(Language::french), HasSubstr("1 d’un acteur déjà lu (ligne 5)"));
  for (const Tie& tie : reading.ecosystem.ties) EXPECT_EQ(tie.intensity, 1);
}

TEST(Forms, ThatNameAPartnerTwiceInOneAnswerTellOneTie) {
  const Reading reading =
      read({{"r.csv",
             "Horodateur,Votre structure,Avec qui travaillez-vous ? [Mairie],Avec qui travaillez-vous ? [AMAP],"
             "Avec qui travaillez-vous ? [Autre]\n1,Mairie,,Oui,\n2,AMAP,Oui,,Mairie\n"}});
  EXPECT_THAT(weighted_ties_of(reading), ElementsAre("Mairie-AMAP=1", "AMAP-Mairie=1"));
}

TEST(Forms, FillInWhatTheFirstAnswerLeftEmpty) {
  const Reading reading = read({{"reponses.csv",
                                 "Horodateur,Votre structure,Type,Commune\n2026/01/02,AMAP,,Lons\n"
                                 "2026/01/03,amap,association,Dole\n"}});
  ASSERT_THAT(names_of(reading), ElementsAre("AMAP"));
  EXPECT_EQ(reading.ecosystem[reading.ecosystem.actors[0].kind].id, "association");
  EXPECT_EQ(reading.ecosystem.actors[0].place, "Lons");
}

TEST(Tables, OfActorsKeepTwoOfOneName) {  // nobody says that they are answers
  const Reading reading = read({{"acteurs.csv", "nom;type\nAMAP;association\nAMAP;entreprise\n"}});
  EXPECT_EQ(reading.ecosystem.actors.size(), 2U);
  EXPECT_THAT(codes_of(reading), Not(Contains("answers-again")));
}

// Columns

TEST(UnknownColumns, AreThoseThatNothingIsReadFrom) {
  const Reading form = read({{"results.csv", kLimeSurvey}});
  EXPECT_EQ(message_of(form, "unknown-columns"), "unknown columns, kept as attributes: 'submitdate'");
  const Reading listed = read({{"acteurs.csv", "Structure;Projets;Adhésion\nAMAP;Cantine;2024\nMairie;Marché;2023\n"}});
  EXPECT_EQ(message_of(listed, "unknown-columns"), "unknown columns, kept as attributes: 'Adhésion'");
  const Reading placed = read({{"acteurs.csv", "Structure;Sigle;GPS\nAMAP;A;\"46.6, 5.5\"\nMairie;M;\n"}});
  EXPECT_EQ(message_of(placed, "unknown-columns"), "");
  const Reading led = read({{"projets.csv", "Projet;Porteur;Budget prévu\nCantine;Mairie;12\nMarché;AMAP;3\n"}});
  EXPECT_EQ(message_of(led, "unknown-columns"), "unknown columns, kept as attributes: 'Budget prévu'");
}

}  // namespace
}  // namespace maillage::testing
