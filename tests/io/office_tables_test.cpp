// SPDX-License-Identifier: GPL-3.0-or-later
// Plain tables of offices, that are no matrices and no forms; and forms and matrices among them.
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
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

constexpr const char* kActorsOfOffice = "nom;type\nMairie;commune\nFerme;entreprise\nAMAP;association\n";

// Matrices

TEST(OfficeTables, WhatActorsHaveIsNoProject) {
  const Reading reading = read({{"liste.csv",
                                 "Structure;Adhérent;Cotisation à jour;Newsletter\nMairie;oui;non;oui\n"
                                 "Ferme;non;oui;oui\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "Ferme"));
  EXPECT_THAT(reading.ecosystem.projects, IsEmpty());
  EXPECT_EQ(reading.ecosystem.actor_attributes.size(), 3U);
}

TEST(OfficeTables, NumbersOfActorsAreNoParticipations) {
  const Reading counted = read({{"effectifs.csv", "Structure;Gouvernance;Finance\nMairie;12;13\nFerme;3;4\n"}});
  EXPECT_THAT(names_of(counted), ElementsAre("Mairie", "Ferme"));
  EXPECT_THAT(counted.ecosystem.participations, IsEmpty());
}

TEST(OfficeTables, NumbersBesideATableOfActorsAreParticipations) {
  const Reading reading =
      read({{"acteurs.csv", kActorsOfOffice}, {"suivi.csv", "Acteur;Cantine;Marché\nMairie;2;\nFerme;1;3\n"}});
  EXPECT_THAT(parts_of(reading), UnorderedElementsAre("Cantine: Mairie", "Cantine: Ferme", "Marché: Ferme"));
}

TEST(OfficeTables, MonthsOfAPlanAreNoActors) {
  EXPECT_THAT(errors_of({{"planning.csv", "Action;Janvier;Février;Mars\nCantine;x;x;\nMarché;;x;x\n"}}),
              ElementsAre("missing-table"));
}

TEST(OfficeTables, CrossesOfMeetingsAreParticipations) {
  const Reading reading = read({{"presence.csv", "Structure;COPIL 12/03;COPIL 14/06\nMairie;X;\nFerme;X;X\n"}});
  EXPECT_THAT(parts_of(reading),
              UnorderedElementsAre("COPIL 12/03: Mairie", "COPIL 12/03: Ferme", "COPIL 14/06: Ferme"));
}

TEST(OfficeTables, CodesAreNoMarks) {
  const Reading reading = read({{"acteurs.csv", "Structure;Pays;Région\nMairie;FR;BF\nFerme;FR;BF\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "Ferme"));
  EXPECT_THAT(reading.ecosystem.participations, IsEmpty());
}

TEST(OfficeTables, LettersAreRolesWhereTheCornerSaysThatItIsAMatrix) {
  const Reading reading = read({{"acteurs.csv", kActorsOfOffice},
                                {"tableau.csv", "Acteurs / Projets;Cantine;Marché\nMairie;P;\nFerme;X;X\nAMAP;;P\n"}});
  EXPECT_EQ(reading.ecosystem.participations.size(), 4U);
}

TEST(OfficeTables, ANoteBelowAMatrixOfTiesIsNobody) {
  const Reading reading =
      read({{"acteurs.csv", kActorsOfOffice},
            {"liens.csv", ";Mairie;Ferme;AMAP\nMairie;;1;\nFerme;1;;\nAMAP;;;\nNote : relevé de 2024;;;\n"}});
  EXPECT_THAT(ties_of(reading), ElementsAre("Ferme-Mairie"));
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "Ferme", "AMAP"));
}

// Columns named as projects or actors are

TEST(OfficeTables, ActorsTickTheProjectsThatAreKnown) {
  const Reading reading = read({{"acteurs.csv",
                                 "Nom;Type;Adhérent;Cantine;Marché\nMairie;commune;oui;oui;non\n"
                                 "Ferme;entreprise;non;porteur;oui\n"},
                                {"projets.csv", "nom;statut\nCantine;en cours\nMarché;en cours\n"}});
  EXPECT_THAT(parts_of(reading), UnorderedElementsAre("Cantine: Mairie", "Cantine: Ferme, lead", "Marché: Ferme"));
}

TEST(OfficeTables, AnswersTickedWithTheirOwnTitlesAreATie) {  // Typeform
  const Reading reading = read({{"responses.csv",
                                 "#,Quel est le nom de votre structure ?,Mairie,AMAP,Radio,Submit Date (UTC)\n"
                                 "a1,Mairie,,AMAP,,2024-03-01 10:00:00\na2,AMAP,Mairie,,Radio,2024-03-02 10:00:00\n"}});
  EXPECT_THAT(ties_of(reading), UnorderedElementsAre("Mairie-AMAP", "AMAP-Mairie", "AMAP-Radio"));
}

// Forms

TEST(OfficeTables, NumberedQuestionsAreReadTogether) {
  const Reading reading = read({{"enquete.csv",
                                 "Structure;Citez trois partenaires : 1;Citez trois partenaires : 2\n"
                                 "Mairie;AMAP;Ferme\nAMAP;Mairie;Radio\nFerme;;\n"}});
  EXPECT_THAT(ties_of(reading), UnorderedElementsAre("Mairie-AMAP", "Mairie-Ferme", "AMAP-Mairie"));
  EXPECT_THAT(codes_of(reading), Contains("unknown-partner"));
}

TEST(OfficeTables, AnswersNeitherYesNorNoAreTold) {
  const Reading reading = read({{"reponses.csv",
                                 "Horodateur,Nom de la structure,Avec qui travaillez-vous ? [Mairie],Avec qui "
                                 "travaillez-vous ? [AMAP]\n2024-03-01,Mairie,,\"Oui, un peu\"\n"
                                 "2024-03-01,AMAP,oui,\n2024-03-01,Ferme,ça dépend,oui\n"}});
  EXPECT_THAT(ties_of(reading), UnorderedElementsAre("Mairie-AMAP", "AMAP-Mairie", "Ferme-AMAP"));
  EXPECT_THAT(codes_of(reading), Contains("unclear-answers"));
}

TEST(OfficeTables, ColumnsOfOneThemeAreNoForm) {
  const Reading reading =
      read({{"acteurs.csv", "Nom;Partenariat (écoles);Partenariat (habitants)\nMairie;oui;non\nFerme;non;oui\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "Ferme"));
  EXPECT_THAT(reading.ecosystem.ties, IsEmpty());
}

TEST(OfficeTables, FormsWriteTheGroupsOfTheirQuestionsBeforeThem) {  // KoBo
  const Reading reading =
      read({{"enquete.csv",
             "start,end,group_a/Nom_de_votre_structure,group_b/Avec_qui_travaillez_vous,_id,_uuid\n"
             "2024-03-01,2024-03-01,Mairie,AMAP,11,u1\n2024-03-01,2024-03-01,AMAP,Mairie,12,u2\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "AMAP"));
}

// Titles

TEST(OfficeTables, ATitleIsNoFieldForOneOfItsWords) {
  const Reading reading = read({{"acteurs.csv",
                                 "Nom de la structure;Nature de l’accompagnement;Code interne\nMairie;suivi;\n"
                                 "AMAP;;A1\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "AMAP"));
  EXPECT_THAT(codes_of(reading), Not(Contains("unknown-kind")));
}

TEST(OfficeTables, EndsOfTiesAreNamedByNames) {  // Graph Commons
  EXPECT_THAT(ties_of(read({{"edges.csv",
                             "From Type,From Name,Edge Type,To Type,To Name\nOrganization,Mairie,WORKS "
                             "WITH,Organization,AMAP\n"}})),
              ElementsAre("Mairie-AMAP"));
}

// Cells

TEST(OfficeTables, AmountsWithTheirUnitsNameNobody) {
  const Reading reading = read({{"financement.csv",
                                 "Projet;Porteur;Subvention Région;Financeurs\nCantine;Mairie;3 000 €;Région (12 000 "
                                 "€)\nMarché;AMAP;500 €;\n"}});
  EXPECT_THAT(names_of(reading), UnorderedElementsAre("Mairie", "AMAP", "Région"));
  EXPECT_THAT(parts_of(reading),
              UnorderedElementsAre("Cantine: Mairie, lead", "Cantine: Région, funder", "Marché: AMAP, lead"));
}

TEST(OfficeTables, ARoleIsKnownBesideItsAmount) {
  const Reading reading = read({{"participations.csv", "projet;acteur;role\nCantine;Mairie;Financeur (10 %)\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: Mairie, funder"));
}

TEST(OfficeTables, ActorsNameTheirProjectsByRole) {  // Airtable
  const Reading reading = read({{"Structures-All.csv",
                                 "Name,Type,Projets portés,Projets (partenaire)\nMairie,Commune,Cantine,\n"
                                 "AMAP,Association,,\"Cantine,Marché\"\n"}});
  EXPECT_THAT(parts_of(reading),
              UnorderedElementsAre("Cantine: Mairie, lead", "Cantine: AMAP, partner", "Marché: AMAP, partner"));
}

TEST(OfficeTables, NamesBetweenCommasAreListsWhereTheyComeAgain) {
  const Reading lists = read({{"suivi.csv", "Projet;Acteurs\nCantine;Mairie, AMAP\nMarché;AMAP, Ferme\n"}});
  EXPECT_THAT(parts_of(lists),
              UnorderedElementsAre("Cantine: Mairie", "Cantine: AMAP", "Marché: AMAP", "Marché: Ferme"));
  EXPECT_THAT(codes_of(lists), Contains("comma-names"));
  const Reading meetings = read(
      {{"reunions.csv", "Réunion;Date;Participants\nA;12/03/2023;Mairie, AMAP\nB;14/06/2023;Mairie, Ferme, AMAP\n"}});
  EXPECT_THAT(names_of(meetings), UnorderedElementsAre("Mairie", "AMAP", "Ferme"));
}

TEST(OfficeTables, NamesWithTheirTownsAreNoListsAndAreTold) {
  const Reading reading = read({{"suivi.csv", "Projet;Acteurs\nCantine;Mairie, Lons\nMarché;École, Lons\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie, Lons", "École, Lons"));
  EXPECT_THAT(codes_of(reading), Contains("maybe-lists"));
}

TEST(OfficeTables, OtherStructuresOfAProjectTakePart) {
  const Reading reading = read({{"acteurs.csv", kActorsOfOffice},
                                {"projets.csv",
                                 "Nom du projet;Structure porteuse;Autres structures impliquées\nCantine;Mairie;AMAP / "
                                 "Ferme\n"}});
  EXPECT_THAT(parts_of(reading), UnorderedElementsAre("Cantine: Mairie, lead", "Cantine: AMAP", "Cantine: Ferme"));
}

TEST(OfficeTables, CrossesThatMayBeProjectsAreNoted) {
  const Reading reading =
      read({{"tableau.csv", "Acteur;Type;Cantine;Marché\nMairie;commune;x;\nFerme;entreprise;x;x\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "Ferme"));
  EXPECT_THAT(codes_of(reading), Contains("cross-columns"));
}

TEST(OfficeTables, ATotalThatASpreadsheetCouldNotComputeIsATotal) {
  const Reading reading =
      read({{"acteurs.csv", "Nom;Type;SIREN\nMairie;commune;213900079\nFerme;entreprise;\nTotal;;#REF!\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "Ferme"));
  EXPECT_THAT(codes_of(reading), Contains("total-row"));
}

TEST(OfficeTables, TheTableOfCommunesIsThatOfInsee) {
  const Reading reading = read({{"acteurs.csv", "nom;type;code_insee\nMairie;commune;39300\n"},
                                {"communes.csv",
                                 "CODGEO;LIBGEO;EPCI;LIBEPCI;DEP;REG\n39300;Lons-le-Saunier;200071116;CA "
                                 "Espace;39;27\n"}});
  ASSERT_EQ(reading.ecosystem.communes.size(), 1U);
  EXPECT_EQ(reading.ecosystem.communes[0].name, "Lons-le-Saunier");
  EXPECT_EQ(reading.ecosystem.communes[0].intercommunality, "CA Espace");
}

TEST(OfficeTables, NumbersOfAnswersAreNobody) {  // LimeSurvey, titles as codes
  EXPECT_THAT(
      errors_of({{"results.csv", "id,submitdate,G01Q01,G01Q02_SQ001\n1,2024-03-01,Mairie,Y\n2,2024-03-01,AMAP,\n"}}),
      ElementsAre("missing-table"));
}

TEST(OfficeTables, NobodyIsNoPartner) {
  const Reading reading = read({{"reponses.csv",
                                 "Horodateur;Nom de la structure;Avec qui travaillez-vous ?\n"
                                 "2024-03-01;Mairie;Aucun\n2024-03-01;AMAP;Mairie\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "AMAP"));
  EXPECT_THAT(ties_of(reading), ElementsAre("AMAP-Mairie"));
}

TEST(OfficeTables, IdsMatchInOtherLettersAndWithoutTheirZeros) {
  const Reading letters =
      read({{"acteurs.csv", "id;nom\nA01;Mairie\nA02;AMAP\n"}, {"liens.csv", "de;vers\na01;A02\n"}});
  EXPECT_THAT(ties_of(letters), ElementsAre("Mairie-AMAP"));
  const Reading numbers = read({{"acteurs.csv", "id;nom\n001;Mairie\n002;AMAP\n"}, {"liens.csv", "de;vers\n1;2\n"}});
  EXPECT_THAT(ties_of(numbers), ElementsAre("Mairie-AMAP"));
  EXPECT_THAT(codes_of(numbers), Contains("number-id"));
}

TEST(OfficeTables, ActorsAreMeantByTheirShortNamesToo) {
  const Files files = {{"acteurs.csv",
                        "Sigle;Nom complet;Catégorie\nCCB;Communauté de communes Bresse;EPCI\nADMR;Aide à "
                        "domicile;association\n;AMAP;association\n"},
                       {"liens.csv", "De;Vers\nCCB;ADMR\nadmr;AMAP\n"}};
  EXPECT_THAT(ties_of(read(files)),
              ElementsAre("Communauté de communes Bresse-Aide à domicile", "Aide à domicile-AMAP"));
  EXPECT_THAT(codes_of(read(files)), Contains("read-as"));
}

TEST(OfficeTables, AShortNameOfTwoActorsIsNeither) {
  EXPECT_THAT(errors_of({{"acteurs.csv", "Sigle;Nom\nCCB;Communauté A\nCCB;Communauté B\n"},
                         {"liens.csv", "De;Vers\nCCB;Communauté A\n"}}),
              ElementsAre("unknown-actor"));
}

TEST(OfficeTables, BeforeAYearIsNoEnd) {
  const Reading reading =
      read({{"acteurs.csv", kActorsOfOffice}, {"projets.csv", "nom;debut;acteurs\nCantine;avant 2020;Mairie\n"}});
  EXPECT_FALSE(reading.ecosystem.projects[0].period.end.has_value());
  EXPECT_THAT(codes_of(reading), Contains("impossible-date"));
}

TEST(OfficeTables, ANumberThatMayBeTwoIdsIsNone) {
  EXPECT_THAT(errors_of({{"acteurs.csv", "id;nom\n01;Mairie\n001;AMAP\n"}, {"liens.csv", "de;vers\n1;Mairie\n"}}),
              ElementsAre("unknown-actor"));
}

TEST(OfficeTables, WhatBeganInAQuarterAndGoesOnDidNotEndWithIt) {
  const Reading reading = read({{"projets.csv",
                                 "nom;statut;début;fin\nA;;T1 2023;en cours\nB;en cours;1er semestre 2024;\n"
                                 "C;;été 2022;T3 2024\nD;en cours;2022-2024;\nE;terminé;hiver 2022-2023;\n"
                                 "F;;T2 2023;un jour\n"},
                                {"participations.csv", "projet;acteur\nA;Mairie\n"}});
  const auto period = [&](std::size_t i) {
    const Period& of = reading.ecosystem.projects[i].period;
    return (of.start ? to_string(*of.start) : "") + ".." + (of.end ? to_string(*of.end) : "");
  };
  EXPECT_EQ(period(0), "2023-01..");
  EXPECT_EQ(period(1), "2024-01..");
  EXPECT_EQ(period(2), "2022-06..2024-09");
  EXPECT_EQ(period(3), "2022..2024");
  EXPECT_EQ(period(4), "2022-12..2023-02");
  EXPECT_EQ(period(5), "2023-04..");
}

}  // namespace
}  // namespace maillage::testing
