// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as other programs and other people make them, beside those of wild_test.cpp: what must be read from each.
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/io/read_ecosystem.h"
#include "maillage/model/geography.h"

#include "support/read_tables.h"

namespace maillage::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

constexpr const char* kThreeActors = "nom;type\nMairie;commune\nFerme;entreprise\nAMAP;association\n";

// Who takes part, without a table of participations

TEST(Siblings, ProjectsNameTheirPartnersInColumnsByRole) {
  const Reading reading =
      read({{"acteurs.csv", kThreeActors},
            {"projets.csv",
             "Projet;Porteur;Partenaires;Statut\nCantine;Mairie;Ferme, AMAP;en cours\nMarché;AMAP;;terminé\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: Mairie, lead", "Cantine: Ferme, partner",
                                             "Cantine: AMAP, partner", "Marché: AMAP, lead"));
  EXPECT_THAT(codes_of(reading), Contains("embedded-participations"));
}

TEST(Siblings, PartnersNobodyKnowsAreWarnedOfAndNotCounted) {
  const Reading reading =
      read({{"acteurs.csv", kThreeActors},
            {"projets.csv", "Projet;Porteur;Partenaires\nCantine;Mairie;Ferme, habitants du quartier\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: Mairie, lead", "Cantine: Ferme, partner"));
  EXPECT_THAT(codes_of(reading), Contains("unknown-partner"));
}

TEST(Siblings, AListOfProjectsAloneMakesItsActors) {
  const Reading reading =
      read({{"suivi.csv",
             "Projet;Porteur;Partenaires;Financeurs\nCantine;Mairie;Ferme, AMAP;Région\nMarché;AMAP;Mairie;\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "Ferme", "AMAP", "Région"));
  EXPECT_EQ(reading.ecosystem.participations.size(), 6U);
}

TEST(Siblings, ParticipationsMayHaveAColumnForEachRole) {
  const Reading reading =
      read({{"participations.csv", "projet;porteur;partenaire;financeur\nCantine;Mairie;Ferme;Région\n"},
            {"acteurs.csv", "nom\nMairie\nFerme\nRégion\n"}});
  EXPECT_THAT(parts_of(reading),
              ElementsAre("Cantine: Mairie, lead", "Cantine: Ferme, partner", "Cantine: Région, funder"));
}

TEST(Siblings, ListsAsProgramsWriteThem) {
  const Reading reading = read(
      {{"projets.csv", "nom,acteurs\nCantine,\"['Mairie', 'AMAP']\"\nMarché,\"[\"\"AMAP\"\", \"\"L'Ferme\"\"]\"\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: Mairie", "Cantine: AMAP", "Marché: AMAP", "Marché: L'Ferme"));
}

TEST(Siblings, ActorsNameTheirProjects) {  // Airtable
  const Reading reading =
      read({{"Structures-Grid view.csv",
             "\xEF\xBB\xBFNom,Type,Projets\nMairie,Collectivité,\"Cantine,Marché\"\nAMAP,Association,Marché\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: Mairie", "Marché: Mairie", "Marché: AMAP"));
}

TEST(Siblings, AmountsBesideProjectsAreNoPartners) {
  const Reading reading = read({{"acteurs.csv", kThreeActors},
                                {"projets.csv", "Projet;Porteur;Financeurs\nCantine;Mairie;12000\nMarché;AMAP;500\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: Mairie, lead", "Marché: AMAP, lead"));
}

TEST(Siblings, AListOfPeopleBelongsToItsOrganisations) {
  const Reading reading = read({{"annuaire.csv",
                                 "Nom;Prénom;Structure;Commune\nDURAND;Exemple;Mairie;Lons\nMARTIN;Autre;Mairie;"
                                 "Lons\nPETIT;Exemple;Ferme;Lons\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Exemple DURAND", "Autre MARTIN", "Exemple PETIT", "Mairie", "Ferme"));
  EXPECT_EQ(reading.ecosystem.actors[0].belongs_to, (std::vector{ActorId(3)}));
  EXPECT_EQ(reading.ecosystem.actors[2].belongs_to, (std::vector{ActorId(4)}));
  EXPECT_THAT(codes_of(reading), Contains("list-of-people"));
}

// Titles

TEST(Siblings, TitlesThatDifferByANumberAreTheEndsOfATie) {
  for (const char* titles :
       {"Partenaire 1;Partenaire 2;Nature", "Organisation A;Organisation B;x", "nom1;nom2;x", "Membre 1;Membre 2;x"}) {
    SCOPED_TRACE(titles);
    EXPECT_THAT(ties_of(read({{"export.csv", std::string(titles) + "\nMairie;AMAP;y\nAMAP;Ferme;z\n"}})),
                ElementsAre("Mairie-AMAP", "AMAP-Ferme"));
  }
}

TEST(Siblings, NumbersOfOtherThingsAreNoEnds) {
  const Reading reading = read({{"acteurs.csv", "nom;téléphone 1;téléphone 2\nMairie;1;2\nAMAP;3;4\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "AMAP"));
}

TEST(Siblings, GermanTitlesAndWords) {
  const Reading reading = read({{"knoten.csv", "Name;Typ;Ort\nMusterdorf;Gemeinde;X\nGrün;Verein;X\n"},
                                {"kanten.csv", "Von;Nach;Gewicht\nMusterdorf;Grün;1,5\n"}});
  EXPECT_THAT(ties_of(reading), ElementsAre("Musterdorf-Grün"));
  EXPECT_EQ(reading.ecosystem.ties[0].intensity, 1.5);
  EXPECT_EQ(reading.ecosystem[reading.ecosystem.actors[1].kind].id, "association");
}

TEST(Siblings, BarsSeparateToo) {
  EXPECT_THAT(ties_of(read({{"liens.csv", "source|target|weight\nMairie|AMAP|2\n"}})), ElementsAre("Mairie-AMAP"));
}

TEST(Siblings, NamesAloneNeedNoTitle) {
  const Reading reading = read({{"acteurs.csv", "Mairie de Lons\nAMAP\nFerme du Haut\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie de Lons", "AMAP", "Ferme du Haut"));
  EXPECT_THAT(codes_of(reading), Contains("bare-names"));
}

TEST(Siblings, ATableOnItsSideIsStoodUp) {
  const Reading reading =
      read({{"acteurs.csv", "Nom;Mairie;AMAP;Ferme\nType;commune;association;entreprise\nCommune;Lons;Conliège;\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "AMAP", "Ferme"));
  EXPECT_EQ(reading.ecosystem.actors[1].place, "Conliège");
  EXPECT_THAT(codes_of(reading), Contains("lying-table"));
}

// Around the table

TEST(Siblings, NotesUnderATableAreNobody) {
  const Reading reading = read({{"acteurs.csv",
                                 "nom;type\nMairie;commune\nSource Vive;association\n\nNombre d'acteurs : 2;\nSource : "
                                 "enquête 2023\n* données provisoires\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "Source Vive"));
  EXPECT_THAT(codes_of(reading), Contains("note-row").Times(1));
}

TEST(Siblings, RemarksInOtherSigns) {
  const Reading reading =
      read({{"acteurs.csv", "// export du 12/01/2024\nnom;type\nMairie;commune\n// à revoir\nAMAP;association\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "AMAP"));
}

// Matrices

TEST(Siblings, TotalsOfAMatrixAreLeftOut) {
  const Reading reading = read(
      {{"acteurs.csv", kThreeActors},
       {"participations.csv", "Projet,Mairie,Ferme,AMAP,Total\nCantine,1,1,0,2\nMarché,0,1,1,2\nTotal,1,2,1,4\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: Mairie", "Cantine: Ferme", "Marché: Ferme", "Marché: AMAP"));
}

TEST(Siblings, AMatrixIsKnownWhateverItsName) {
  const Reading reading = read({{"matrice.csv", ";Mairie;AMAP;Ferme\nMairie;-;X;\nAMAP;X;-;X\nFerme;;X;-\n"}});
  EXPECT_THAT(ties_of(reading), UnorderedElementsAre("AMAP-Mairie", "AMAP-Ferme"));
}

// Cells

TEST(Siblings, AddressesBehindNamesAreNoPartOfThem) {  // Notion
  const Reading reading = read({{"acteurs.csv", kThreeActors},
                                {"liens.csv",
                                 "de,vers\nMairie (https://www.notion.so/abc),\"AMAP (https://www.notion.so/d), Ferme "
                                 "(https://www.notion.so/e)\"\n"}});
  EXPECT_THAT(ties_of(reading), ElementsAre("Mairie-AMAP", "Mairie-Ferme"));
}

TEST(Siblings, ArticlesAndShortFormsAreFound) {
  const Reading reading =
      read({{"acteurs.csv",
             "nom\nMairie de Lons-le-Saunier\nL'AMAP du Haut-Jura\nParc naturel régional du Haut-Jura (PNRHJ)\n"},
            {"liens.csv",
             "de;vers\nmairie Lons le Saunier;AMAP du Haut Jura\nPNRHJ;AMAP Haut-Jura\nParc naturel régional "
             "Haut-Jura;Mairie de Lons le Saunier\n"}});
  EXPECT_EQ(reading.ecosystem.ties.size(), 3U);
  EXPECT_THAT(codes_of(reading), Contains("read-as"));
}

TEST(Siblings, AShortFormOfSeveralIsNobody) {
  EXPECT_THAT(errors_of({{"acteurs.csv", "nom\nCentre social (CS)\nComité de soutien (CS)\nAMAP\n"},
                         {"liens.csv", "de;vers\nCS;AMAP\n"}}),
              ElementsAre("unknown-actor"));
}

TEST(Siblings, AnAnswerOfNoIsNoTie) {
  const Reading reading = read(
      {{"acteurs.csv", kThreeActors}, {"liens.csv", "de;vers;lien\nMairie;AMAP;oui\nMairie;Ferme;non\nFerme;AMAP;\n"}});
  EXPECT_THAT(ties_of(reading), ElementsAre("Mairie-AMAP", "Ferme-AMAP"));
  EXPECT_THAT(codes_of(reading), Contains("no-tie"));
  EXPECT_THAT(reading.ecosystem.tie_types, ElementsAre(""));
}

TEST(Siblings, FrequenciesAndStarsAreScales) {
  const auto intensities = [](const char* table) {
    std::vector<double> found;
    for (const Tie& tie : read({{"liens.csv", table}}).ecosystem.ties) found.push_back(tie.intensity);
    return found;
  };
  EXPECT_THAT(intensities("de;vers;fréquence\nA;B;annuelle\nA;C;mensuelle\nB;C;hebdomadaire\n"), ElementsAre(1, 2, 3));
  EXPECT_THAT(intensities("de;vers;intensité\nA;B;***\nA;C;*\nB;C;**\n"), ElementsAre(3, 1, 2));
}

TEST(Siblings, WordsThatAreWorthNothingAreOneFault) {
  EXPECT_THAT(errors_of({{"liens.csv", "de;vers;intensité\nA;B;12 %\nA;C;3 fois\nB;C;beaucoup\n"}}),
              ElementsAre("bad-weights"));
}

TEST(Siblings, BothCoordinatesInOneCell) {
  const Reading reading = read(
      {{"acteurs.csv",
        "nom;type;coordonnées\nA;association;46.67, 5.55\nB;commune;\"46,67 ; 5,55\"\nC;commune;46.6700N 5.5500E\n"}});
  for (const Actor& actor : reading.ecosystem.actors) {
    ASSERT_TRUE(actor.latitude) << actor.name;
    EXPECT_NEAR(*actor.latitude, 46.67, 1e-9);
    EXPECT_NEAR(*actor.longitude, 5.55, 1e-9);
  }
}

TEST(Siblings, PlacesBesideTheirPostalCode) {
  const Reading reading = read({{"acteurs.csv",
                                 "nom;commune\nA;39000 Lons-le-Saunier\nB;Lons-le-Saunier 39000\nC;Lons-le-Saunier "
                                 "(39)\nD;LONS LE SAUNIER CEDEX\n"},
                                {"communes.csv", "code_insee,nom,lat,lon\n39300,Lons-le-Saunier,46.67,5.55\n"}});
  for (const auto& place : locate_actors(reading.ecosystem)) EXPECT_TRUE(place);
}

TEST(Siblings, SpansInAColumnOfPeriods) {
  const Reading reading = read({{"projets.csv", "nom;période;acteurs\nP1;2019-2021;Mairie\n"}});
  EXPECT_EQ(reading.ecosystem.projects[0].period, (Period{Date{2019, 0, 0}, Date{2021, 0, 0}}));
}

TEST(Siblings, DirectionsInOtherWords) {
  const Reading reading = read({{"liens.csv", "de;vers;sens\nA;B;A vers B\nA;C;les deux\nB;C;unidirectionnel\n"}});
  EXPECT_TRUE(reading.ecosystem.ties[0].directed);
  EXPECT_FALSE(reading.ecosystem.ties[1].directed);
  EXPECT_TRUE(reading.ecosystem.ties[2].directed);
  EXPECT_THAT(codes_of(reading), Not(Contains("unknown-direction")));
}

TEST(Siblings, SectorsBetweenSlashes) {
  const Reading reading =
      read({{"projets.csv", "nom;secteurs;acteurs\nP1;alimentation / solidarité;Mairie\nP2;solidarité;AMAP\n"}});
  EXPECT_THAT(reading.ecosystem.projects[0].sectors, ElementsAre("alimentation", "solidarité"));
}

TEST(Siblings, OtherWordsForNothing) {
  const Reading reading = read({{"acteurs.csv", "nom;type\nA;k.A.\nB;(vide)\nC;sans réponse\n"}});
  EXPECT_THAT(codes_of(reading), Not(Contains("unknown-kind")));
}

// Tables nobody has filled in

constexpr const char* kTemplate = "nom;type;lieu\n(exemple) Scierie du Haut;entreprise;Lons\n";

TEST(Siblings, AnEmptyTemplateGivesWayToAFilledTable) {
  for (const char* name : {"actors.csv", "mes acteurs.csv"}) {
    SCOPED_TRACE(name);
    const Reading reading =
        read({{"acteurs.csv", kTemplate}, {name, kThreeActors}, {"liens.csv", "de;vers\nMairie;AMAP\n"}});
    EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "Ferme", "AMAP"));
    EXPECT_THAT(codes_of(reading), Contains("unfilled-table").Times(1));
  }
}

TEST(Siblings, ActorsAreThoseOfTiesWhereTheirTableIsEmpty) {
  for (const char* actors : {kTemplate, "nom;type\n", ""}) {
    const Reading reading = read({{"acteurs.csv", actors}, {"liens.csv", "de;vers\nMairie;AMAP\n"}});
    EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "AMAP")) << actors;
    EXPECT_THAT(codes_of(reading), Contains("made-actors"));
  }
}

TEST(Siblings, ProjectsAreThoseOfParticipationsWhereTheirTableIsEmpty) {
  const Reading reading = read({{"acteurs.csv", kThreeActors},
                                {"projets.csv", "nom;statut\n"},
                                {"participations.csv", "projet;acteur\nCantine;Mairie\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: Mairie"));
  EXPECT_THAT(codes_of(reading), Contains("unfilled-table"));
}

TEST(Siblings, ColumnsOfProjectsCountWhereTheTableOfParticipationsIsEmpty) {
  const Reading reading = read({{"acteurs.csv", kThreeActors},
                                {"participations.csv", "projet;acteur;role\n"},
                                {"projets.csv", "nom;Porteur\nCantine;Mairie\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: Mairie, lead"));
}

TEST(Siblings, NewTablesToFillInAreReadWithoutAWord) {
  const Reading reading = read({{"acteurs.csv", kTemplate},
                                {"liens.csv", "de;vers\n"},
                                {"projets.csv", "nom\n"},
                                {"participations.csv", "projet;acteur\n"}});
  EXPECT_THAT(codes_of(reading), IsEmpty());
}

TEST(Siblings, ASecondTableOfAKindIsWarnedOf) {
  const Reading reading =
      read({{"acteurs.csv", kThreeActors}, {"acteurs 2023.csv", "nom;type\nMairie;commune\nRadio;association\n"}});
  EXPECT_THAT(codes_of(reading), Contains("second-table"));
}

// One cause, one finding

TEST(Siblings, ANameNobodyKnowsIsOneFaultHoweverOftenItComes) {
  EXPECT_THAT(
      errors_of({{"acteurs.csv", kThreeActors}, {"liens.csv", "de;vers\nMairie;Radio\nRadio;AMAP\nFerme;Radio\n"}}),
      ElementsAre("unknown-actor"));
}

TEST(Siblings, LinesOfTheSameFaultAreTold) {
  try {
    (void)read({{"acteurs.csv", kThreeActors}, {"liens.csv", "de;vers\nMairie;Radio\nMairie;AMAP\nFerme;Radio\n"}});
    FAIL();
  } catch (const InputError& error) {
    EXPECT_THAT(error.diagnostics().list()[0].message.in(Language::french),
                ::testing::EndsWith("(de même\u00A0: ligne 4)"));
  }
}

TEST(Siblings, TwoFullTablesAreOneFault) {
  const char* const kOthers = "nom;type\nRadio;association\n";
  EXPECT_THAT(
      errors_of({{"acteurs.csv", kThreeActors}, {"actors.csv", kOthers}, {"liens.csv", "de;vers\nRadio;AMAP\n"}}),
      ElementsAre("two-tables"));
}

TEST(Siblings, ATableOfActorsWithoutNamesIsOneFault) {
  EXPECT_THAT(errors_of({{"acteurs.csv", "type;lieu\ncommune;Lons\n"}, {"liens.csv", "de;vers\nMairie;AMAP\n"}}),
              ElementsAre("missing-column"));
}

TEST(Siblings, AGuessIsToldOnceForItsColumn) {
  const Reading reading = read({{"acteurs.csv", "nom;siren\nA;21390007900015\nB;21390010300012\n"}});
  EXPECT_EQ(reading.ecosystem.actors[1].siren, "213900103");
  EXPECT_THAT(codes_of(reading), ElementsAre("siret"));
}

// Forms

TEST(Siblings, AnswersThatAreTickedAreTies) {  // LimeSurvey
  const Reading reading =
      read({{"results-survey.csv",
             "id,submitdate,Quel est le nom de votre structure ?,Type de structure,Avec qui travaillez-vous ? "
             "[Mairie],Avec qui travaillez-vous ? [AMAP],Avec qui travaillez-vous ? [Radio]\n"
             "1,2024-03-01,Mairie,Commune,,Oui,Non\n2,2024-03-02,AMAP,Association,Oui,,Oui\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "AMAP", "Radio"));
  EXPECT_THAT(ties_of(reading), ElementsAre("Mairie-AMAP", "AMAP-Mairie", "AMAP-Radio"));
  EXPECT_EQ(reading.ecosystem[reading.ecosystem.actors[1].kind].id, "association");
  EXPECT_THAT(codes_of(reading), Contains("survey-ties"));
}

TEST(Siblings, AnswersInOneCellAreTies) {  // Google Forms
  const Reading reading = read(
      {{"Réponses au formulaire 1.csv",
        "Horodateur,Nom de votre structure,Dans quelle commune ?,Avec quelles structures travaillez-vous ?\n"
        "01/03/2024 10:12:00,Mairie,Lons,\"AMAP, Ferme\"\n01/03/2024 11:00:00,AMAP,Lons,\"Mairie, Radio Inconnue\"\n"
        "02/03/2024 09:30:00,Ferme,Conliège,\n"}});
  EXPECT_THAT(ties_of(reading), ElementsAre("Mairie-AMAP", "Mairie-Ferme", "AMAP-Mairie"));
  EXPECT_THAT(codes_of(reading), Contains("unknown-partner"));
}

TEST(Siblings, QuestionsAboveTheirAnswersAreOneTitle) {  // Framaforms
  const Reading reading = read(
      {{"resultats.csv",
        "Numéro de série;Nom de la structure;Vos partenaires;;\n;;Mairie;AMAP;Radio\n1;Mairie;;X;\n2;AMAP;X;;X\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "AMAP", "Radio"));
  EXPECT_THAT(ties_of(reading), ElementsAre("Mairie-AMAP", "AMAP-Mairie", "AMAP-Radio"));
}

TEST(Siblings, AnswersAboutProjectsAreParticipations) {
  const Reading reading = read({{"enquete.csv",
                                 "Structure;À quels projets participez-vous ? [Cantine];À quels projets "
                                 "participez-vous ? [Marché]\nMairie;Y;N\nAMAP;Y;Y\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: Mairie", "Cantine: AMAP", "Marché: AMAP"));
}

TEST(Siblings, AnswersDoNotCountBesideATableOfTies) {
  const Reading reading =
      read({{"acteurs.csv", "nom;Partenaires\nMairie;AMAP\nAMAP;Mairie\n"}, {"liens.csv", "de;vers\nMairie;AMAP\n"}});
  EXPECT_EQ(reading.ecosystem.ties.size(), 1U);
}

TEST(Siblings, DatesOfAPartnershipNameNobody) {
  const Reading reading = read({{"acteurs.csv", "nom;Partenaire depuis\nMairie;T1 2021\nAMAP;2019\n"}});
  EXPECT_TRUE(reading.ecosystem.ties.empty());
}

// Titles and rows between

TEST(Siblings, GroupsOfTitlesStandAboveTheTitlesOfTheirColumns) {
  const Reading reading = read(
      {{"acteurs.csv", "Nom;Où ?;;\n;Commune;Latitude;Longitude\nMairie;Lons;46,67;5,55\nAMAP;Conliège;46,65;5,60\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "AMAP"));
  EXPECT_EQ(reading.ecosystem.actors[1].place, "Conliège");
  EXPECT_NEAR(reading.ecosystem.actors[0].latitude.value_or(0), 46.67, 1e-9);
}

TEST(Siblings, ARowUnderColumnsWithoutTitlesIsARow) {
  const Reading reading = read({{"acteurs.csv", "Nom;;\nMairie;commune;Lons\nAMAP;association;Lons\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "AMAP"));
}

TEST(Siblings, TitlesAmongTheRowsSayTheKindOfThoseBelow) {
  const Reading reading =
      read({{"acteurs.csv",
             "nom;lieu;contact\nCOLLECTIVITÉS;;\nMairie;Lons;a\nRégion;Dijon;b\nAssociations;;\nAMAP;Lons;c\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "Région", "AMAP"));
  EXPECT_EQ(reading.ecosystem[reading.ecosystem.actors[1].kind].id, "municipality");
  EXPECT_EQ(reading.ecosystem[reading.ecosystem.actors[2].kind].id, "association");
  EXPECT_THAT(codes_of(reading), Contains("section-row"));
}

TEST(Siblings, NamesThatBeginAsTotalsDoAreNames) {
  const Reading reading =
      read({{"acteurs.csv", "nom;type;lieu\nEnsemble vocal;;\nTotal Énergies;entreprise;\nMoyenne Montagne;;\n"}});
  EXPECT_EQ(names_of(reading).size(), 3U);
}

TEST(Siblings, WhoDoesWhatInEverydayTitles) {
  const Reading reading = read(
      {{"acteurs.csv", kThreeActors},
       {"Feuil2.csv", "Action;Qui;Fait quoi;Depuis quand\nCantine;Mairie;finance;2021\nCantine;AMAP;participe;\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: Mairie, funder", "Cantine: AMAP, partner"));
}

TEST(Siblings, WhoWorksWithWhomInEverydayTitles) {
  const Reading reading =
      read({{"export.csv", "Structure;Travaille avec;Nature de l'échange\nMairie;AMAP;conseil\nAMAP;Ferme;achats\n"}});
  EXPECT_THAT(ties_of(reading), ElementsAre("Mairie-AMAP", "AMAP-Ferme"));
}

TEST(Siblings, ActionsAreProjects) {
  const Reading reading =
      read({{"acteurs.csv", kThreeActors},
            {"Suivi.csv", "N°;Intitulé de l’action;État d’avancement;Porteur\n1;Cantine;en cours;Mairie\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: Mairie, lead"));
}

// Codes

TEST(Siblings, CellsThatHoldTheWordOfTheirColumnAloneAreNoCode) {
  for (const std::string cell : {"siren", "SIREN :", "n°", "N° SIRET"}) {
    const Reading reading = read({{"acteurs.csv", "nom;siren\nMairie;" + cell + "\n"}});
    ASSERT_EQ(reading.ecosystem.actors.size(), 1U) << cell;
    EXPECT_THAT(codes_of(reading), Contains("bad-siren").Times(1)) << cell;
  }
}

// Dates

TEST(Siblings, DatesWithTheMonthFirstAreToldByTheirColumn) {
  const Reading reading =
      read({{"projets.csv", "nom;debut;fin;acteurs\nP1;03/25/2023;04/05/2023;Mairie\nP2;01/02/2023;;Mairie\n"}});
  EXPECT_EQ(reading.ecosystem.projects[0].period, (Period{Date{2023, 3, 25}, Date{2023, 4, 5}}));
  EXPECT_EQ(reading.ecosystem.projects[1].period.start, (Date{2023, 1, 2}));
  EXPECT_THAT(codes_of(reading), Contains("month-first").Times(1));
}

TEST(Siblings, DatesInBothOrdersAreWarnedOf) {
  const Reading reading =
      read({{"projets.csv", "nom;debut;acteurs\nP1;03/25/2023;Mairie\nP2;25/04/2023;Mairie\nP3;01/02/2023;Mairie\n"}});
  EXPECT_EQ(reading.ecosystem.projects[0].period.start, (Date{2023, 3, 25}));
  EXPECT_EQ(reading.ecosystem.projects[1].period.start, (Date{2023, 4, 25}));
  EXPECT_EQ(reading.ecosystem.projects[2].period.start, (Date{2023, 2, 1}));
  EXPECT_THAT(codes_of(reading), Contains("mixed-dates"));
}

TEST(Siblings, SerialNumbersOfAColumnAreToldOnce) {
  const Reading reading = read({{"projets.csv", "nom;debut;acteurs\nP1;44927;Mairie\nP2;45000;Mairie\n"}});
  EXPECT_EQ(reading.ecosystem.projects[0].period.start, (Date{2023, 1, 1}));
  EXPECT_THAT(codes_of(reading), Contains("date-serial").Times(1));
}

TEST(Siblings, DatesInFrenchWords) {
  const auto start = [](const std::string& text) {
    return read({{"projets.csv", "nom;debut;acteurs\nP1;" + text + ";Mairie\n"}}).ecosystem.projects[0].period.start;
  };
  EXPECT_EQ(start("premier janvier deux mille vingt-trois"), (Date{2023, 1, 1}));
  EXPECT_EQ(start("le vingt-cinq novembre 2023"), (Date{2023, 11, 25}));
  EXPECT_EQ(start("mars mille neuf cent quatre-vingt-dix-huit"), (Date{1998, 3, 0}));
  EXPECT_EQ(start("rentrée 2023"), (Date{2023, 9, 0}));
  EXPECT_EQ(start("2025 (prévu) ?"), (Date{2025, 0, 0}));
  EXPECT_EQ(start("quatre saisons"), std::nullopt);
}

}  // namespace
}  // namespace maillage::testing
