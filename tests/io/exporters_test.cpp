// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as surveys, other programs and people in a hurry write them, beside those of wild_test.cpp and
// siblings_test.cpp: what must be read from each.
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

constexpr const char* kActors = "nom;type\nMairie;commune\nFerme;entreprise\nAMAP;association\n";

const std::vector<std::string> kTicked = {"Mairie-AMAP", "AMAP-Mairie", "AMAP-Radio"};

// Forms

TEST(Exporters, QuestionsMayHaveTheirCodesBeforeThem) {  // LimeSurvey, code and text
  const Reading reading = read(
      {{"results.csv",
        "\"id. ID de la réponse\",\"submitdate. Date de soumission\",\"G01Q01. Nom de votre structure\","
        "\"G01Q02[SQ001]. Avec qui travaillez-vous ? [Mairie]\",\"G01Q02[SQ002]. Avec qui travaillez-vous ? [AMAP]\","
        "\"G01Q02[SQ003]. Avec qui travaillez-vous ? [Radio]\"\n"
        "\"1\",\"2024-03-01\",\"Mairie\",\"Non\",\"Oui\",\"Non\"\n"
        "\"2\",\"2024-03-02\",\"AMAP\",\"Oui\",\"N/A\",\"Oui\"\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "AMAP", "Radio"));
  EXPECT_EQ(ties_of(reading), kTicked);
}

TEST(Exporters, AnswersMayStandBehindASlashOrInBrackets) {  // KoBo, Tally
  const Reading kobo = read({{"kobo.csv",
                              "start;end;Nom de la structure;Avec qui travaillez-vous ?;Avec qui travaillez-vous "
                              "?/Mairie;Avec qui travaillez-vous ?/AMAP;Avec qui travaillez-vous ?/Radio;_uuid\n"
                              "2024-03-01T10:00:00;2024-03-01T10:10:00;Mairie;AMAP;0;1;0;aa-1\n"
                              "2024-03-01T10:00:00;2024-03-01T10:10:00;AMAP;Mairie Radio;1;0;1;aa-2\n"}});
  EXPECT_THAT(names_of(kobo), ElementsAre("Mairie", "AMAP", "Radio"));
  EXPECT_EQ(ties_of(kobo), kTicked);
  const Reading tally = read({{"Tally.csv",
                               "Submission ID,Nom de la structure,Avec qui travaillez-vous ?,Avec qui travaillez-vous "
                               "? (Mairie),Avec qui travaillez-vous ? (AMAP),Avec qui travaillez-vous ? (Radio)\n"
                               "x1,Mairie,AMAP,FALSE,TRUE,FALSE\nx2,AMAP,\"Mairie, Radio\",TRUE,FALSE,TRUE\n"}});
  EXPECT_EQ(ties_of(tally), kTicked);
  EXPECT_THAT(codes_of(tally), Not(Contains("duplicate-column")));
}

TEST(Exporters, HowOftenIsAnIntensity) {  // LimeSurvey’s arrays, grids of Google Forms
  const Reading words = read(
      {{"results.csv",
        "id,Nom de votre structure,À quelle fréquence échangez-vous avec… [Mairie],À quelle fréquence échangez-vous "
        "avec… [AMAP],À quelle fréquence échangez-vous avec… [Radio]\n"
        "1,Mairie,,Souvent,Jamais\n2,AMAP,Parfois,,Rarement\n3,Radio,Jamais,Aucun lien,\n"}});
  EXPECT_THAT(weighted_ties_of(words), ElementsAre("Mairie-AMAP=3", "AMAP-Mairie=2", "AMAP-Radio=1"));
  const Reading numbers = read({{"results.csv",
                                 "id,Nom de votre structure,Intensité de vos échanges [Mairie],Intensité de vos "
                                 "échanges [AMAP],Intensité de vos échanges [Radio]\n1,Mairie,,3,0\n2,AMAP,5,,1\n"}});
  EXPECT_THAT(weighted_ties_of(numbers), ElementsAre("Mairie-AMAP=3", "AMAP-Mairie=5", "AMAP-Radio=1"));
}

TEST(Exporters, WhatKindOfTieIsItsType) {
  const Reading reading = read({{"réponses.csv",
                                 "Nom de la structure;Quels liens avez-vous ? [Mairie];Quels liens avez-vous ? [AMAP]\n"
                                 "Mairie;;Conseil\nAMAP;Prêt de salle;\n"}});
  EXPECT_THAT(ties_of(reading), ElementsAre("Mairie-AMAP", "AMAP-Mairie"));
  EXPECT_THAT(reading.ecosystem.tie_types, ElementsAre("", "Conseil", "Prêt de salle"));
}

TEST(Exporters, CountsAreNoTies) {
  const Reading reading = read({{"réponses.csv",
                                 "Nom de la structure;Nombre de partenaires [publics];Nombre de partenaires "
                                 "[privés];Budget (2022);Budget (2023)\nMairie;3;1;10;20\nAMAP;2;5;1;2\n"}});
  EXPECT_THAT(ties_of(reading), IsEmpty());
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "AMAP"));
}

TEST(Exporters, WhoAnswersIsNotWhoIsAskedAbout) {  // Microsoft Forms
  const Reading reading = read({{"Enquête.csv",
                                 "ID;Heure de début;Heure de fin;Adresse de messagerie;Nom;Quel est le nom de votre "
                                 "structure ?;Avec quelles structures travaillez-vous ?\n"
                                 "1;2024-03-01;2024-03-01;anonymous;;Mairie;\"AMAP;Ferme;\"\n"
                                 "2;2024-03-01;2024-03-01;anonymous;Ana;AMAP;\"Mairie;\"\n"
                                 "3;2024-03-01;2024-03-01;anonymous;;Ferme;\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "AMAP", "Ferme"));
  EXPECT_THAT(ties_of(reading), ElementsAre("Mairie-AMAP", "Mairie-Ferme", "AMAP-Mairie"));
}

TEST(Exporters, QuestionsMayStandAboveTheirAnswersAndAllElse) {  // Framaforms
  const Reading reading = read({{"Submissions.csv",
                                 "Submission Details;;;Votre structure;;Vos partenaires;;\n"
                                 "Serial;SID;Draft;Nom de la structure;Type de structure;Mairie;AMAP;Radio\n"
                                 "1;101;0;Mairie;Commune;;X;\n2;102;0;AMAP;Association;X;;X\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "AMAP", "Radio"));
  EXPECT_EQ(ties_of(reading), kTicked);
  EXPECT_EQ(reading.ecosystem[reading.ecosystem.actors[1].kind].id, "association");
}

TEST(Exporters, NamesMayHoldCommas) {
  const Reading reading = read({{"Réponses.csv",
                                 "Horodateur,Nom de la structure,Avec qui travaillez-vous ?\n"
                                 "01/03/2024,\"Ferme, la grande\",\"Mairie, AMAP\"\n"
                                 "01/03/2024,Mairie,\"Ferme, la grande, AMAP\"\n01/03/2024,AMAP,\n"}});
  EXPECT_THAT(ties_of(reading), ElementsAre("Ferme, la grande-Mairie", "Ferme, la grande-AMAP",
                                            "Mairie-Ferme, la grande", "Mairie-AMAP"));
  EXPECT_THAT(codes_of(reading), Not(Contains("unknown-partner")));
}

TEST(Exporters, PartnersWhoDidNotAnswerAreActors) {
  const Reading reading = read({{"Réponses.csv",
                                 "Horodateur,Nom de la structure,Quels sont vos partenaires ?\n"
                                 "01/03/2024,Mairie,\"Radio, Bibliothèque\"\n01/03/2024,AMAP,\"Radio, Lycée\"\n"}});
  EXPECT_THAT(ties_of(reading), ElementsAre("Mairie-Radio", "Mairie-Bibliothèque", "AMAP-Radio", "AMAP-Lycée"));
  EXPECT_THAT(codes_of(reading), Contains("made-actors"));
}

TEST(Exporters, AnswersThatNameNobodyMakeNobody) {
  for (const char* answers : {"oui;non", "communes;associations", "12;3",
                              "Nous en avons beaucoup, ici et ailleurs, depuis "
                              "toujours et pour longtemps encore;2021"}) {
    const std::string text(answers);
    const std::size_t semicolon = text.find(';');
    const Reading reading =
        read({{"Réponses.csv", "Horodateur;Nom de la structure;Quels sont vos partenaires ?\n1;Mairie;" +
                                   text.substr(0, semicolon) + "\n2;AMAP;" + text.substr(semicolon + 1) + "\n"}});
    EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "AMAP")) << answers;
  }
}

// Lists

TEST(Exporters, QuotesKeepANameTogether) {  // Airtable
  const Reading reading =
      read({{"Projets-Grid view.csv",
             "Nom,Statut,Structures\nCantine,en cours,\"Mairie,\"\"Ferme, la grande\"\"\"\nMarché,,AMAP\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: Mairie", "Cantine: Ferme, la grande", "Marché: AMAP"));
}

TEST(Exporters, PagesBehindNamesAreNoPartOfThem) {  // Notion
  const Reading reading =
      read({{"acteurs.csv",
             "Nom,Type,Projets\nMairie,commune,\"Cantine (../Projets/Cantine%20ab.md), Marché "
             "(Projets/March%C3%A9%20cd.md)\"\nAMAP,association,Marché (Projets/March%C3%A9%20cd.md)\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: Mairie", "Marché: Mairie", "Marché: AMAP"));
}

TEST(Exporters, BulletsNumbersAndAndSoOnAreNobody) {
  const Reading reading = read({{"acteurs.csv", kActors},
                                {"projets.csv",
                                 "Projet;Acteurs\nCantine;\"- Mairie\n- AMAP\"\nMarché;\"• Ferme\n• AMAP\"\nLieu;\"1. "
                                 "Mairie\n2. Ferme\"\nJardin;\"Mairie, AMAP, etc.\"\nRue;AMAP…\n"}});
  EXPECT_THAT(parts_of(reading),
              ElementsAre("Cantine: Mairie", "Cantine: AMAP", "Marché: Ferme", "Marché: AMAP", "Lieu: Mairie",
                          "Lieu: Ferme", "Jardin: Mairie", "Jardin: AMAP", "Rue: AMAP"));
  EXPECT_THAT(codes_of(reading), Not(Contains("unknown-partner")));
}

TEST(Exporters, RolesMayStandInBracketsBehindNames) {
  for (const char* actors : {kActors, ""}) {
    Files files = {{"projets.csv", "Projet;Acteurs\nCantine;\"Mairie (porteur), AMAP (partenaire), Ferme\"\n"}};
    if (*actors != '\0') files.emplace("acteurs.csv", actors);
    EXPECT_THAT(parts_of(read(files)),
                ElementsAre("Cantine: Mairie, lead", "Cantine: AMAP, partner", "Cantine: Ferme"));
  }
}

TEST(Exporters, ListsMakeTheirItemsActors) {
  const Reading reading =
      read({{"liens.csv", "de;vers\nMairie;AMAP | Ferme\nAMAP;Ferme, Mairie\nRadio;Ferme\nTotal, SA;AMAP\n"}});
  EXPECT_THAT(names_of(reading), UnorderedElementsAre("Mairie", "AMAP", "Ferme", "Radio", "Total, SA"));
  EXPECT_EQ(reading.ecosystem.ties.size(), 6U);
}

// Matrices

TEST(Exporters, MatricesHoldOtherMarks) {
  const Reading reading = read(
      {{"acteurs.csv", kActors}, {"participations.csv", "Projet;Mairie;Ferme;AMAP\nCantine;●;✅;\nMarché;;☑;■\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: Mairie", "Cantine: Ferme", "Marché: Ferme", "Marché: AMAP"));
}

TEST(Exporters, CrossesMayHaveTheirRoles) {
  const Reading reading = read(
      {{"acteurs.csv", kActors},
       {"participations.csv", "Projet;Mairie;Ferme;AMAP\nCantine;X (porteur);x;\nMarché;;P;porteur / financeur\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: Mairie, lead", "Cantine: Ferme", "Marché: Ferme, P",
                                             "Marché: AMAP, lead", "Marché: AMAP, funder"));
}

TEST(Exporters, TheNamesOfActorsSayHowAMatrixLies) {
  const auto expected = UnorderedElementsAre("Cantine: Mairie", "Cantine: Ferme", "Marché: Ferme", "Marché: AMAP");
  EXPECT_THAT(parts_of(read({{"acteurs.csv", kActors},
                             {"tableau.csv", "Suivi au 30/06;;;\n;Mairie;Ferme;AMAP\nCantine;x;x;\nMarché;;x;x\n"}})),
              expected);
  EXPECT_THAT(parts_of(read({{"acteurs.csv", kActors},
                             {"tableau.csv", "Acteurs / Projets;Cantine;Marché\nMairie;x;\nFerme;x;x\nAMAP;;x\n"}})),
              expected);
}

TEST(Exporters, PivotTablesAreMatrices) {
  const Reading reading =
      read({{"tcd.csv",
             "Nombre de Acteur;Étiquettes de colonnes;;;\nÉtiquettes de lignes;Cantine;Marché;(vide);Total général\n"
             "Mairie;1;;;1\nAMAP;1;1;;2\n(vide);;;;\nTotal général;2;1;;3\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: Mairie", "Cantine: AMAP", "Marché: AMAP"));
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "AMAP"));
}

TEST(Exporters, ARowWithoutTiesIsAnActorAllTheSame) {
  const Reading reading =
      read({{"matrice.csv", "De \\ Vers;Mairie;AMAP;Ferme\nMairie;0;2;0\nAMAP;1;0;0\nFerme;0;0;0\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "AMAP", "Ferme"));
  EXPECT_THAT(weighted_ties_of(reading), ElementsAre("Mairie>AMAP=2", "AMAP>Mairie=1"));
}

// Words and numbers

TEST(Exporters, StepsSayTheirNumbers) {
  for (const char* steps :
       {"1 - faible|2 - moyen|3 - fort", "Faible (1)|Moyen (2)|Fort (3)", "1/5|2/5|3/5", "★☆☆|★★☆|★★★",
        "niveau 1|niveau 2|niveau 3", "rarement|parfois|très souvent", "1 sur 3|2 sur 3|3 sur 3", "1 €|2 €|3 €"}) {
    std::string table = "de;vers;intensité\n";
    const std::string text(steps);
    const std::size_t first = text.find('|');
    const std::size_t second = text.find('|', first + 1);
    table += "A;B;" + text.substr(0, first) + "\nA;C;" + text.substr(first + 1, second - first - 1) + "\nB;C;" +
             text.substr(second + 1) + "\n";
    EXPECT_THAT(weighted_ties_of(read({{"liens.csv", table}})), ElementsAre("A-B=1", "A-C=2", "B-C=3")) << steps;
  }
}

TEST(Exporters, NeverIsNoTie) {
  const Reading reading = read({{"liens.csv", "de;vers;fréquence\nA;B;souvent\nA;C;jamais\n"}});
  EXPECT_THAT(ties_of(reading), ElementsAre("A-B"));
  EXPECT_THAT(codes_of(reading), Contains("zero-weight"));
  EXPECT_THAT(names_of(reading), ElementsAre("A", "B", "C"));
}

TEST(Exporters, DirectionsMayPointBack) {
  const Reading reading = read(
      {{"liens.csv", "de;vers;sens\nMairie;AMAP;<-\nMairie;Ferme;B vers A\nAMAP;Ferme;entrant\nFerme;Radio;->\n"}});
  EXPECT_THAT(weighted_ties_of(reading),
              ElementsAre("AMAP>Mairie=1", "Ferme>Mairie=1", "Ferme>AMAP=1", "Ferme>Radio=1"));
  EXPECT_THAT(codes_of(reading), Not(Contains("unknown-direction")));
  const Reading gephi = read({{"liens.csv", "Source;Cible;Type\na;b;Dirigé\nb;a;Non dirigé\n"}});
  EXPECT_THAT(weighted_ties_of(gephi), ElementsAre("a>b=1", "b-a=1"));
}

TEST(Exporters, NobodyIsNoPartner) {
  const Reading reading = read({{"liens.csv", "de;vers\nMairie;AMAP\nRadio;personne\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "AMAP", "Radio"));
  EXPECT_THAT(ties_of(reading), ElementsAre("Mairie-AMAP"));
}

TEST(Exporters, StatusesMayHaveMarksSharesAndWordsAroundThem) {
  const std::vector<std::pair<std::string, Status>> kWords = {{"En cours (2e phase)", Status::ongoing},
                                                              {"100 %", Status::completed},
                                                              {"75 %", Status::ongoing},
                                                              {"0%", Status::idea},
                                                              {"✅ Terminé", Status::completed},
                                                              {"🟢 En cours", Status::ongoing},
                                                              {"Projet abandonné", Status::stopped},
                                                              {"Action réalisée", Status::completed},
                                                              {"1 - En cours", Status::ongoing},
                                                              {"en cours depuis 2020", Status::ongoing}};
  for (const auto& [word, status] : kWords) {
    const Reading reading = read({{"projets.csv", "nom;statut;acteurs\nP;" + word + ";Mairie\n"}});
    EXPECT_EQ(reading.ecosystem.projects[0].status, status) << word;
  }
}

// Actors

TEST(Exporters, WhomOthersBelongToIsAnActor) {
  const Reading reading = read({{"acteurs.csv",
                                 "nom;type;rattachement\nMairie;commune;\nAMAP;association;Réseau des "
                                 "paysans\nFerme;entreprise;Réseau des paysans\nAna;citoyen;\"Mairie ; Radio\"\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "AMAP", "Ferme", "Ana", "Réseau des paysans", "Radio"));
  EXPECT_THAT(reading.ecosystem.actors[1].belongs_to, ElementsAre(ActorId(4)));
  EXPECT_THAT(reading.ecosystem.actors[3].belongs_to, ElementsAre(ActorId(0), ActorId(5)));
  EXPECT_THAT(codes_of(reading), Contains("made-parents").Times(1));
}

TEST(Exporters, TwoParentsMayBeJoinedByAnd) {
  const Reading reading = read({{"acteurs.csv",
                                 "nom;type;rattachement\nMairie;commune;\nAMAP;association;\nAna;citoyen;Mairie et "
                                 "AMAP\nBob;citoyen;Amis de la terre et des vents\n"}});
  EXPECT_THAT(reading.ecosystem.actors[2].belongs_to, ElementsAre(ActorId(0), ActorId(1)));
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "AMAP", "Ana", "Bob", "Amis de la terre et des vents"));
}

TEST(Exporters, PeopleOfAnExportBelongToTheirOrganisations) {  // HelloAsso
  const Reading reading = read({{"export-adhesions.csv",
                                 "Référence commande;Statut de la commande;Nom adhérent;Prénom adhérent;Raison "
                                 "sociale\n1001;Validé;EXEMPLE;Ana;Atelier Vélo\n1002;Validé;MODELE;Bob;AMAP\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Ana EXEMPLE", "Bob MODELE", "Atelier Vélo", "AMAP"));
}

TEST(Exporters, TheNumberOfRowsIsATotal) {
  const Reading reading = read({{"liens.csv", "de;vers;poids\nMairie;AMAP;2\nAMAP;Ferme;3\n2 liens;;5\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "AMAP", "Ferme"));
}

TEST(Exporters, AMisspeltParentIsNobodyNew) {
  const Reading reading =
      read({{"acteurs.csv", "nom;type;rattachement\nMairie de Lons;commune;\nAna;citoyen;Mairie de Lonss\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie de Lons", "Ana"));
  EXPECT_THAT(codes_of(reading), ElementsAre("unknown-actor"));
}

TEST(Exporters, CodesInOtherForms) {
  const Reading reading = read({{"acteurs.csv",
                                 "nom;siren;code_insee\nA;FR12 213900079;39300 - Lons-le-Saunier\nB;'213900079;'01053\n"
                                 "C;W392001234;2a004\nD;;39300.0\n"}});
  const std::vector<Actor>& actors = reading.ecosystem.actors;
  EXPECT_EQ(actors[0].siren, "213900079");
  EXPECT_EQ(actors[1].siren, "213900079");
  EXPECT_EQ(actors[2].siren, "");
  EXPECT_EQ(actors[2].rna, "W392001234");
  std::vector<std::string> codes;
  for (const Actor& actor : actors) codes.push_back(actor.insee_code);
  EXPECT_THAT(codes, ElementsAre("39300", "01053", "2A004", "39300"));
}

TEST(Exporters, PositionsInOtherColumns) {  // QGIS, Opendatasoft, links
  const std::vector<std::pair<std::string, std::string>> kPlaces = {
      {"X;Y", "5.55;46.67"},
      {"WKT;z", "POINT (5.55 46.67);"},
      {"geo_shape;z", "\"{\"\"coordinates\"\": [5.55, 46.67], \"\"type\"\": \"\"Point\"\"}\";"},
      {"coordonnées GPS;z", "https://www.google.com/maps?q=46.67,5.55;"},
      {"position;z", "https://www.openstreetmap.org/#map=19/46.67/5.55;"},
      {"latitude;longitude", "46.67, 5.55;"}};
  for (const auto& [titles, cells] : kPlaces) {
    const Reading reading = read({{"acteurs.csv", "nom;type;" + titles + "\nMairie;commune;" + cells + "\n"}});
    ASSERT_TRUE(reading.ecosystem.actors[0].latitude) << titles;
    EXPECT_NEAR(*reading.ecosystem.actors[0].latitude, 46.67, 1e-9) << titles;
    EXPECT_NEAR(*reading.ecosystem.actors[0].longitude, 5.55, 1e-9) << titles;
  }
}

TEST(Exporters, PlacesOnADrawingAreNoPositions) {
  const Reading reading = read({{"acteurs.csv", "nom;type;X;Y\nMairie;commune;120.5;33\nAMAP;association;-4;12\n"}});
  for (const Actor& actor : reading.ecosystem.actors) EXPECT_FALSE(actor.latitude);
}

// Titles

TEST(Exporters, TitlesMaySayMoreThanTheNameOfAField) {
  const Reading reading = read(
      {{"liste.csv",
        "\"Nom du bénéficiaire\nBeneficiary name\";Nom de l’opération / Operation name;Date de début de l’opération\n"
        "Mairie;Cantine;01/01/2021\nAMAP;Cantine;01/02/2021\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: Mairie", "Cantine: AMAP"));
  EXPECT_EQ(reading.ecosystem.participations[1].period.start, (Date{2021, 2, 1}));
}

TEST(Exporters, ARowOfWordsIsNoRowOfTitles) {
  const Reading reading = read({{"acteurs.csv",
                                 "Nom de l’organisme ou de l’association;Catégorie juridique;Commune du siège "
                                 "social\nAMAP;Association;Dole\nMairie;Commune;Lons\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("AMAP", "Mairie"));
  EXPECT_EQ(reading.ecosystem.actors[0].place, "Dole");
}

TEST(Exporters, ATableAboveAnotherIsWarnedOf) {
  const Reading reading =
      read({{"feuille.csv",
             "Acteurs;;\nNom;Type;\nMairie;commune;\nAMAP;association;\n\nLiens;;\nDe;Vers;Type\nMairie;AMAP;x\n"}});
  EXPECT_THAT(ties_of(reading), ElementsAre("Mairie-AMAP"));
  EXPECT_THAT(codes_of(reading), Contains("table-above"));
}

TEST(Exporters, WhoGivesAndWhoReceivesAreTheEndsOfATie) {
  EXPECT_THAT(ties_of(read({{"flux.csv", "Fournisseur;Client;Volume\nFerme;Mairie;2\n"}})),
              ElementsAre("Ferme-Mairie"));
  EXPECT_THAT(
      ties_of(read({{"subventions.csv",
                     "nomAttribuant;idAttribuant;nomBeneficiaire;objet;montant\nDépartement;2;AMAP;Marché;2000\n"}})),
      ElementsAre("Département-AMAP"));
  EXPECT_THAT(ties_of(read({{"export.csv", "Acteur de départ;Acteur d’arrivée;Force du lien\nMairie;AMAP;2\n"}})),
              ElementsAre("Mairie-AMAP"));
}

TEST(Exporters, NanIsFilledDownToo) {
  const Reading reading = read(
      {{"participations.csv", ",projet,acteur\n0,Cantine,Mairie\n1,nan,AMAP\n2,Marché,AMAP\n"}}, {.fill_down = true});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: Mairie", "Cantine: AMAP", "Marché: AMAP"));
}

// Dates

TEST(Exporters, DatesInMoreForms) {
  const std::vector<std::pair<std::string, Period>> kDates = {
      {"2019 -> 2021", {Date{2019, 0, 0}, Date{2021, 0, 0}}},
      {"25/11/2023 à 14h30", {Date{2023, 11, 25}, std::nullopt}},
      {"Sat Nov 25 2023", {Date{2023, 11, 25}, std::nullopt}},
      {"mar. 14/03/23", {Date{2023, 3, 14}, std::nullopt}},
      {"'2023", {Date{2023, 0, 0}, std::nullopt}},
      {"mar 2023", {Date{2023, 3, 0}, std::nullopt}},
      {"(2023)", {Date{2023, 0, 0}, std::nullopt}},
      {"30/12/1899", {}},
      {"01/01/1900", {}}};
  for (const auto& [text, period] : kDates) {
    const Reading reading = read({{"projets.csv", "nom;debut;acteurs\nP;" + text + ";Mairie\n"}});
    EXPECT_EQ(reading.ecosystem.projects[0].period, period) << text;
    EXPECT_THAT(codes_of(reading), Not(Contains("impossible-date"))) << text;
  }
}

}  // namespace
}  // namespace maillage::testing
