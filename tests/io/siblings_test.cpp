// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as other programs and other people make them, beside those of wild_test.cpp: what must be read from each.
#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/io/read_ecosystem.h"
#include "maillage/model/geography.h"

#include "support/temporary_folder.h"

namespace maillage::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

using Files = std::map<std::string, std::string>;

Reading read(const Files& files, const ReadOptions& options = {}) {
  const TemporaryFolder folder;
  for (const auto& [name, text] : files) folder.write(name, text);
  Reading reading = read_ecosystem(folder.path(), options);
  for (const TableLedger& ledger : reading.ledgers) EXPECT_TRUE(ledger.balances()) << to_text(ledger).in(Language::english);
  return reading;
}

std::vector<std::string> errors_of(const Files& files) {
  std::vector<std::string> codes;
  try {
    (void)read(files);
  } catch (const InputError& error) {
    for (const Diagnostic& one : error.diagnostics().list()) {
      if (one.severity == Severity::error) codes.emplace_back(one.code);
    }
  }
  return codes;
}

std::vector<std::string> codes_of(const Reading& reading) {
  std::vector<std::string> codes;
  for (const Diagnostic& one : reading.diagnostics.list()) codes.emplace_back(one.code);
  return codes;
}

std::vector<std::string> names_of(const Reading& reading) {
  std::vector<std::string> names;
  for (const Actor& actor : reading.ecosystem.actors) names.push_back(actor.name);
  return names;
}

/// "A-B" of each tie.
std::vector<std::string> ties_of(const Reading& reading) {
  std::vector<std::string> ties;
  for (const Tie& tie : reading.ecosystem.ties)
    ties.push_back(reading.ecosystem[tie.from].name + "-" + reading.ecosystem[tie.to].name);
  return ties;
}

/// "project: actor, role" of each participation.
std::vector<std::string> parts_of(const Reading& reading) {
  std::vector<std::string> parts;
  for (const Participation& part : reading.ecosystem.participations) {
    const std::string role = part.role ? ", " + label(reading.ecosystem, *part.role, Language::english) : "";
    parts.push_back(reading.ecosystem[part.project].name + ": " + reading.ecosystem[part.actor].name + role);
  }
  return parts;
}

constexpr const char* kThreeActors = "nom;type\nMairie;commune\nFerme;entreprise\nAMAP;association\n";

// Who takes part, without a table of participations

TEST(Siblings, ProjectsNameTheirPartnersInColumnsByRole) {
  const Reading reading = read({{"acteurs.csv", kThreeActors},
                                {"projets.csv", "Projet;Porteur;Partenaires;Statut\nCantine;Mairie;Ferme, AMAP;en cours\nMarché;AMAP;;terminé\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: Mairie, lead", "Cantine: Ferme, partner", "Cantine: AMAP, partner", "Marché: AMAP, lead"));
  EXPECT_THAT(codes_of(reading), Contains("embedded-participations"));
}

TEST(Siblings, PartnersNobodyKnowsAreWarnedOfAndNotCounted) {
  const Reading reading = read({{"acteurs.csv", kThreeActors}, {"projets.csv", "Projet;Porteur;Partenaires\nCantine;Mairie;Ferme, habitants du quartier\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: Mairie, lead", "Cantine: Ferme, partner"));
  EXPECT_THAT(codes_of(reading), Contains("unknown-partner"));
}

TEST(Siblings, AListOfProjectsAloneMakesItsActors) {
  const Reading reading = read({{"suivi.csv", "Projet;Porteur;Partenaires;Financeurs\nCantine;Mairie;Ferme, AMAP;Région\nMarché;AMAP;Mairie;\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "Ferme", "AMAP", "Région"));
  EXPECT_EQ(reading.ecosystem.participations.size(), 6U);
}

TEST(Siblings, ParticipationsMayHaveAColumnForEachRole) {
  const Reading reading = read({{"participations.csv", "projet;porteur;partenaire;financeur\nCantine;Mairie;Ferme;Région\n"}, {"acteurs.csv", "nom\nMairie\nFerme\nRégion\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: Mairie, lead", "Cantine: Ferme, partner", "Cantine: Région, funder"));
}

TEST(Siblings, ListsAsProgramsWriteThem) {
  const Reading reading = read({{"projets.csv", "nom,acteurs\nCantine,\"['Mairie', 'AMAP']\"\nMarché,\"[\"\"AMAP\"\", \"\"L'Ferme\"\"]\"\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: Mairie", "Cantine: AMAP", "Marché: AMAP", "Marché: L'Ferme"));
}

TEST(Siblings, ActorsNameTheirProjects) {  // Airtable
  const Reading reading = read({{"Structures-Grid view.csv", "\xEF\xBB\xBFNom,Type,Projets\nMairie,Collectivité,\"Cantine,Marché\"\nAMAP,Association,Marché\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: Mairie", "Marché: Mairie", "Marché: AMAP"));
}

TEST(Siblings, AmountsBesideProjectsAreNoPartners) {
  const Reading reading = read({{"acteurs.csv", kThreeActors}, {"projets.csv", "Projet;Porteur;Financeurs\nCantine;Mairie;12000\nMarché;AMAP;500\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: Mairie, lead", "Marché: AMAP, lead"));
}

TEST(Siblings, AListOfPeopleBelongsToItsOrganisations) {
  const Reading reading = read({{"annuaire.csv", "Nom;Prénom;Structure;Commune\nDURAND;Exemple;Mairie;Lons\nMARTIN;Autre;Mairie;Lons\nPETIT;Exemple;Ferme;Lons\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Exemple DURAND", "Autre MARTIN", "Exemple PETIT", "Mairie", "Ferme"));
  EXPECT_EQ(reading.ecosystem.actors[0].belongs_to, (std::vector{ActorId(3)}));
  EXPECT_EQ(reading.ecosystem.actors[2].belongs_to, (std::vector{ActorId(4)}));
  EXPECT_THAT(codes_of(reading), Contains("list-of-people"));
}

// Titles

TEST(Siblings, TitlesThatDifferByANumberAreTheEndsOfATie) {
  for (const char* titles : {"Partenaire 1;Partenaire 2;Nature", "Organisation A;Organisation B;x", "nom1;nom2;x", "Membre 1;Membre 2;x"}) {
    SCOPED_TRACE(titles);
    EXPECT_THAT(ties_of(read({{"export.csv", std::string(titles) + "\nMairie;AMAP;y\nAMAP;Ferme;z\n"}})), ElementsAre("Mairie-AMAP", "AMAP-Ferme"));
  }
}

TEST(Siblings, NumbersOfOtherThingsAreNoEnds) {
  const Reading reading = read({{"acteurs.csv", "nom;téléphone 1;téléphone 2\nMairie;1;2\nAMAP;3;4\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "AMAP"));
}

TEST(Siblings, GermanTitlesAndWords) {
  const Reading reading = read({{"knoten.csv", "Name;Typ;Ort\nMusterdorf;Gemeinde;X\nGrün;Verein;X\n"}, {"kanten.csv", "Von;Nach;Gewicht\nMusterdorf;Grün;1,5\n"}});
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
  const Reading reading = read({{"acteurs.csv", "Nom;Mairie;AMAP;Ferme\nType;commune;association;entreprise\nCommune;Lons;Conliège;\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "AMAP", "Ferme"));
  EXPECT_EQ(reading.ecosystem.actors[1].place, "Conliège");
  EXPECT_THAT(codes_of(reading), Contains("lying-table"));
}

// Around the table

TEST(Siblings, NotesUnderATableAreNobody) {
  const Reading reading = read({{"acteurs.csv", "nom;type\nMairie;commune\nSource Vive;association\n\nNombre d'acteurs : 2;\nSource : enquête 2023\n* données provisoires\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "Source Vive"));
  EXPECT_THAT(codes_of(reading), Contains("note-row").Times(3));
}

TEST(Siblings, RemarksInOtherSigns) {
  const Reading reading = read({{"acteurs.csv", "// export du 12/01/2024\nnom;type\nMairie;commune\n// à revoir\nAMAP;association\n"}});
  EXPECT_THAT(names_of(reading), ElementsAre("Mairie", "AMAP"));
}

// Matrices

TEST(Siblings, TotalsOfAMatrixAreLeftOut) {
  const Reading reading = read({{"acteurs.csv", kThreeActors}, {"participations.csv", "Projet,Mairie,Ferme,AMAP,Total\nCantine,1,1,0,2\nMarché,0,1,1,2\nTotal,1,2,1,4\n"}});
  EXPECT_THAT(parts_of(reading), ElementsAre("Cantine: Mairie", "Cantine: Ferme", "Marché: Ferme", "Marché: AMAP"));
}

TEST(Siblings, AMatrixIsKnownWhateverItsName) {
  const Reading reading = read({{"matrice.csv", ";Mairie;AMAP;Ferme\nMairie;-;X;\nAMAP;X;-;X\nFerme;;X;-\n"}});
  EXPECT_THAT(ties_of(reading), UnorderedElementsAre("AMAP-Mairie", "AMAP-Ferme"));
}

// Cells

TEST(Siblings, AddressesBehindNamesAreNoPartOfThem) {  // Notion
  const Reading reading = read({{"acteurs.csv", kThreeActors}, {"liens.csv", "de,vers\nMairie (https://www.notion.so/abc),\"AMAP (https://www.notion.so/d), Ferme (https://www.notion.so/e)\"\n"}});
  EXPECT_THAT(ties_of(reading), ElementsAre("Mairie-AMAP", "Mairie-Ferme"));
}

TEST(Siblings, ArticlesAndShortFormsAreFound) {
  const Reading reading = read({{"acteurs.csv", "nom\nMairie de Lons-le-Saunier\nL'AMAP du Haut-Jura\nParc naturel régional du Haut-Jura (PNRHJ)\n"},
                                {"liens.csv", "de;vers\nmairie Lons le Saunier;AMAP du Haut Jura\nPNRHJ;AMAP Haut-Jura\nParc naturel régional Haut-Jura;Mairie de Lons le Saunier\n"}});
  EXPECT_EQ(reading.ecosystem.ties.size(), 3U);
  EXPECT_THAT(codes_of(reading), Contains("read-as"));
}

TEST(Siblings, AShortFormOfSeveralIsNobody) {
  EXPECT_THAT(errors_of({{"acteurs.csv", "nom\nCentre social (CS)\nComité de soutien (CS)\nAMAP\n"}, {"liens.csv", "de;vers\nCS;AMAP\n"}}), ElementsAre("unknown-actor"));
}

TEST(Siblings, AnAnswerOfNoIsNoTie) {
  const Reading reading = read({{"acteurs.csv", kThreeActors}, {"liens.csv", "de;vers;lien\nMairie;AMAP;oui\nMairie;Ferme;non\nFerme;AMAP;\n"}});
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
  EXPECT_THAT(errors_of({{"liens.csv", "de;vers;intensité\nA;B;12 %\nA;C;3 fois\nB;C;beaucoup\n"}}), ElementsAre("bad-weights"));
}

TEST(Siblings, BothCoordinatesInOneCell) {
  const Reading reading = read({{"acteurs.csv", "nom;type;coordonnées\nA;association;46.67, 5.55\nB;commune;\"46,67 ; 5,55\"\nC;commune;46.6700N 5.5500E\n"}});
  for (const Actor& actor : reading.ecosystem.actors) {
    ASSERT_TRUE(actor.latitude) << actor.name;
    EXPECT_NEAR(*actor.latitude, 46.67, 1e-9);
    EXPECT_NEAR(*actor.longitude, 5.55, 1e-9);
  }
}

TEST(Siblings, PlacesBesideTheirPostalCode) {
  const Reading reading = read({{"acteurs.csv", "nom;commune\nA;39000 Lons-le-Saunier\nB;Lons-le-Saunier 39000\nC;Lons-le-Saunier (39)\nD;LONS LE SAUNIER CEDEX\n"},
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
  const Reading reading = read({{"projets.csv", "nom;secteurs;acteurs\nP1;alimentation / solidarité;Mairie\nP2;solidarité;AMAP\n"}});
  EXPECT_THAT(reading.ecosystem.projects[0].sectors, ElementsAre("alimentation", "solidarité"));
}

TEST(Siblings, OtherWordsForNothing) {
  const Reading reading = read({{"acteurs.csv", "nom;type\nA;k.A.\nB;(vide)\nC;sans réponse\n"}});
  EXPECT_THAT(codes_of(reading), Not(Contains("unknown-kind")));
}

}  // namespace
}  // namespace maillage::testing
