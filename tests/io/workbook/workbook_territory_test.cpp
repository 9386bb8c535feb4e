// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks as data: which sheet is which table, and where in them something stands.
#include <filesystem>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/io/read_ecosystem.h"
#include "maillage/io/workshop/participants.h"

#include "support/ods_tables.h"
#include "support/paths.h"
#include "support/temporary_folder.h"

namespace maillage::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

const TextSheet kActors{"Acteurs", {{"nom", "type"}, {"Alpha", "commune"}, {"Bêta", "association"}, {"Gamma", ""}}};
const TextSheet kTies{"Liens", {{"de", "vers"}, {"Alpha", "Bêta"}, {"Bêta", "Gamma"}}};

/// "place: severity: code" of each, the folder left out, and what is said of every table without ids.
std::vector<std::string> lines_of(const Diagnostics& diagnostics, const std::filesystem::path& folder) {
  std::vector<std::string> lines;
  for (const Diagnostic& one : diagnostics.list()) {
    if (one.code == "made-projects") continue;
    const std::string place = to_string(one.place).substr(folder.string().size() + 1);
    lines.push_back(place + ": " + std::string(label(one.severity, Language::english)) + ": " + std::string(one.code));
  }
  return lines;
}

std::vector<std::string> faults_of(const std::filesystem::path& path, const std::filesystem::path& folder) {
  try {
    const Reading reading = read_ecosystem(path);
    return {"none"};
  } catch (const InputError& error) {
    return lines_of(error.diagnostics(), folder);
  }
}

TEST(WorkbookTerritory, ReadsItsSheetsAsTables) {
  const TemporaryFolder folder;
  const auto path = folder.write(
      "territoire.ods",
      ods_of({kActors, {"Participations", {{"projet", "acteur"}, {"PAT", "Alpha"}, {"PAT", "Gamma"}}}, kTies}));
  const Reading reading = read_ecosystem(path);
  EXPECT_THAT(lines_of(reading.diagnostics, folder.path()), IsEmpty());
  EXPECT_EQ(reading.ecosystem.actors.size(), 3U);
  EXPECT_EQ(reading.ecosystem.participations.size(), 2U);
  EXPECT_EQ(reading.ecosystem.ties.size(), 2U);
  EXPECT_EQ(reading.ecosystem.ties[1].origin.line, 3U);
  EXPECT_THAT(reading.ecosystem.files, Contains(path.string() + ":Liens"));
}

TEST(WorkbookTerritory, LocatesFaultsByCell) {
  const TemporaryFolder folder;
  const auto path = folder.write("territoire.ods", ods_of({kActors, {"Liens", {{"de", "vers"}, {"Alpha", "Delta"}}}}));
  EXPECT_THAT(faults_of(path, folder.path()), ElementsAre("territoire.ods:Liens!B2: error: unknown-actor"));
}

TEST(WorkbookTerritory, RecognisesSheetsByTheirTitlesAndListsTheOthers) {
  const TemporaryFolder folder;
  const auto path = folder.write("territoire.ods", ods_of({{"Feuil1", kActors.rows},
                                                           {"Feuil2", kTies.rows},
                                                           {"Budget", {{"poste", "montant"}}},
                                                           {"lisez-moi", {{"Bonjour"}}}}));
  const Reading reading = read_ecosystem(path);
  EXPECT_THAT(lines_of(reading.diagnostics, folder.path()), ElementsAre("territoire.ods:Feuil1: note: known-by-columns",
                                                                        "territoire.ods:Feuil2: note: known-by-columns",
                                                                        "territoire.ods:Budget: note: ignored-sheet"));
  EXPECT_EQ(reading.ecosystem.ties.size(), 2U);
}

TEST(WorkbookTerritory, WithoutAnyRowIsRefusedAsEmpty) {
  const TemporaryFolder folder;
  const std::vector<TextSheet> sheets = {{"Feuille1", {}}, {"Feuille2", {}}};
  const auto path = folder.write("vide.ods", ods_of(sheets));
  EXPECT_THAT(faults_of(path, folder.path()), ElementsAre("vide.ods: error: empty-workbook"));
  folder.write("acteurs.csv", "nom\nAlpha\n");
  EXPECT_THAT(lines_of(read_ecosystem(folder.path()).diagnostics, folder.path()),
              Contains("vide.ods: warning: empty-workbook"));
}

TEST(WorkbookTerritory, MayStandBesideTextsInAFolder) {
  const TemporaryFolder folder;
  const auto actors = folder.write("acteurs.csv", "nom,type\nAlpha,commune\nBêta,\nGamma,\n");
  folder.write("liens.ods", ods_of({{"Feuille1", kTies.rows}}));
  folder.write("~$liens.xlsx", "a lock file");
  EXPECT_EQ(read_ecosystem(folder.path()).ecosystem.ties.size(), 2U);
  EXPECT_EQ(read_ecosystem(actors).ecosystem.ties.size(), 2U);
}

TEST(WorkbookTerritory, AFileNamedCsvThatIsAWorkbookIsReadAsOne) {
  const TemporaryFolder folder;
  folder.write("acteurs.csv", ods_of({kActors}));
  EXPECT_EQ(read_ecosystem(folder.path()).ecosystem.actors.size(), 3U);
}

TEST(WorkbookTerritory, TwoTablesOfOneKindAreAnError) {
  const TemporaryFolder folder;
  folder.write("acteurs.csv", "nom\nAlpha\n");
  folder.write("territoire.ods", ods_of({kActors}));
  EXPECT_THAT(faults_of(folder.path(), folder.path()), ElementsAre("territoire.ods:Acteurs: error: two-tables"));
}

TEST(WorkbookTerritory, OldWorkbooksAreRefusedAndNoHindranceBesideOthers) {
  const TemporaryFolder folder;
  const auto old = folder.write("vieux.xls", std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8));
  EXPECT_THAT(faults_of(old, folder.path()), ElementsAre("vieux.xls: error: old-workbook"));
  folder.write("acteurs.csv", "nom\nAlpha\n");
  const Reading reading = read_ecosystem(folder.path());
  EXPECT_THAT(lines_of(reading.diagnostics, folder.path()), ElementsAre("vieux.xls: warning: old-workbook"));
}

TEST(WorkbookTerritory, CellsThatShowErrorsAreReadAsEmptyAndLocated) {
  const TemporaryFolder folder;
  const auto path = folder.write("acteurs.ods", ods_of({{"Acteurs", {{"nom", "siren"}, {"Alpha", "=#N/A"}}}}));
  const Reading reading = read_ecosystem(path);
  EXPECT_THAT(lines_of(reading.diagnostics, folder.path()), ElementsAre("acteurs.ods:Acteurs!B2: warning: cell-error"));
  EXPECT_EQ(reading.ecosystem.actors[0].siren, "");
}

TEST(WorkbookTerritory, InvisibleCharactersDoNotKeepNamesApart) {
  const TemporaryFolder folder;
  const auto path =
      folder.write("t.ods", ods_of({kActors, {"Liens", {{"de", "vers"}, {"Al\u00ADpha", "\u200BBêta"}}}}));
  EXPECT_EQ(read_ecosystem(path).ecosystem.ties.size(), 1U);
}

// A workbook made by hand (tests/data/workbooks/classeur.fods, all of it invented): titles above, groups of titles,
// merged and coloured cells, totals, notes, comments, a hidden row and a hidden sheet, sheets of odd names, roles in
// free words.
TEST(HandMadeWorkbook, IsReadWhole) {
  const Reading reading = read_ecosystem(testing::source_dir() / "tests" / "data" / "workbooks" / "classeur.xlsx");
  const Ecosystem& ecosystem = reading.ecosystem;
  EXPECT_EQ(ecosystem.actors.size(), 17U);
  EXPECT_EQ(ecosystem.projects.size(), 6U);
  EXPECT_EQ(ecosystem.participations.size(), 23U);
  EXPECT_EQ(ecosystem.ties.size(), 6U);
  EXPECT_EQ(ecosystem[ecosystem.actors[3].kind].id, "municipality");  // below a merged cell
  EXPECT_EQ(ecosystem.projects[0].period.start, (Date{2021, 9, 1}));
  for (const TableLedger& ledger : reading.ledgers)
    EXPECT_TRUE(ledger.balances()) << to_text(ledger).in(Language::english);
}

TEST(HandMadeWorkbook, ACellAcrossTheTableIsATitleAmongItsRows) {
  std::vector<std::string> codes;
  const Reading reading = read_ecosystem(testing::source_dir() / "tests" / "data" / "workbooks" / "classeur.xlsx");
  for (const Diagnostic& one : reading.diagnostics.list()) {
    if (one.code == "section-row") codes.push_back(one.place.sheet);
  }
  EXPECT_THAT(codes, ElementsAre("Feuil4"));
}

TEST(WorkbookParticipants, AreReadFromTheSheetOfThatName) {
  const TemporaryFolder folder;
  const Ecosystem ecosystem = read_ecosystem(folder.write("t.ods", ods_of({kActors}))).ecosystem;
  const auto list = folder.write(
      "atelier.ods", ods_of({{"Salle", {{"table"}, {"1"}}}, {"Participants", {{"nom", "acteur"}, {"Anne", "Alpha"}}}}));
  const ParticipantReading reading = read_participants(list, ecosystem);
  ASSERT_EQ(reading.participants.list.size(), 1U);
  EXPECT_EQ(reading.participants.list[0].name, "Anne");
  EXPECT_THAT(lines_of(reading.diagnostics, folder.path()), ElementsAre("atelier.ods:Salle: note: ignored-sheet"));
}

TEST(WorkbookParticipants, MayBeAMereListOfActors) {
  const TemporaryFolder folder;
  const Ecosystem ecosystem = read_ecosystem(folder.write("t.ods", ods_of({kActors}))).ecosystem;
  const auto list = folder.write("atelier.ods", ods_of({{"Feuille1", {{"Alpha"}, {"Gamma"}}}}));
  const ParticipantReading reading = read_participants(list, ecosystem);
  ASSERT_EQ(reading.participants.list.size(), 2U);
  EXPECT_EQ(reading.participants.list[1].actor, ActorId(2));
}

}  // namespace
}  // namespace maillage::testing
