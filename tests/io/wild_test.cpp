// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as people really make them: tests/data/wild. Each case says what must be told, what is read, and that every
// row of every file is accounted for.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/io/read_ecosystem.h"
#include "maillage/network/question.h"

#include "support/paths.h"

namespace maillage::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

namespace fs = std::filesystem;

const fs::path kWild = testing::source_dir() / "tests" / "data" / "wild";

std::vector<std::string> codes(const Diagnostics& diagnostics, Severity severity) {
  std::vector<std::string> found;
  for (const Diagnostic& one : diagnostics.list()) {
    if (one.severity == severity) found.emplace_back(one.code);
  }
  return found;
}

/// A case that is read: the ledgers balance.
Reading read(const std::string& name, const ReadOptions& options = {}) {
  Reading reading = read_ecosystem(kWild / name, options);
  for (const TableLedger& ledger : reading.ledgers)
    EXPECT_TRUE(ledger.balances()) << to_text(ledger).in(Language::english);
  return reading;
}

std::vector<std::string> notes(const Reading& reading) { return codes(reading.diagnostics, Severity::note); }
std::vector<std::string> warnings(const Reading& reading) { return codes(reading.diagnostics, Severity::warning); }

/// The errors of a case that is refused.
std::vector<std::string> errors(const std::string& name, const ReadOptions& options = {}) {
  try {
    (void)read_ecosystem(kWild / name, options);
  } catch (const InputError& error) {
    return codes(error.diagnostics(), Severity::error);
  }
  return {};
}

std::vector<std::string> names(const Ecosystem& ecosystem) {
  std::vector<std::string> list;
  for (const Actor& actor : ecosystem.actors) list.push_back(actor.name);
  return list;
}

std::string kind_of(const Ecosystem& ecosystem, std::size_t actor) {
  return ecosystem[ecosystem.actors[actor].kind].id;
}

std::string pair(const Ecosystem& ecosystem, const Tie& tie) {
  return ecosystem[tie.from].name + "-" + ecosystem[tie.to].name;
}

std::vector<std::string> pairs(const Ecosystem& ecosystem) {
  std::vector<std::string> list;
  for (const Tie& tie : ecosystem.ties) list.push_back(pair(ecosystem, tie));
  return list;
}

std::vector<double> intensities(const Ecosystem& ecosystem) {
  std::vector<double> list;
  for (const Tie& tie : ecosystem.ties) list.push_back(tie.intensity);
  return list;
}

std::vector<std::string> participations(const Ecosystem& ecosystem) {
  std::vector<std::string> list;
  for (const Participation& one : ecosystem.participations) {
    std::string text = ecosystem[one.project].name + "/" + ecosystem[one.actor].name;
    if (one.role) text += "/" + label(ecosystem, *one.role, Language::french);
    list.push_back(text);
  }
  return list;
}

std::string period_of(const Project& project) {
  const auto text = [](const std::optional<Date>& date) { return date ? to_string(*date) : std::string(); };
  return text(project.period.start) + ".." + text(project.period.end);
}

TEST(Wild, GephiTablesAreRecognisedByTheirColumns) {  // Gephi #638, #955
  const Reading reading = read("02-gephi-955-638");
  EXPECT_THAT(notes(reading), Contains("recognised-table").Times(2));
  EXPECT_THAT(warnings(reading), IsEmpty());
  EXPECT_THAT(names(reading.ecosystem), ElementsAre("Radio Alpha", "Agence Beta", "Gamma presse"));
  EXPECT_THAT(intensities(reading.ecosystem), ElementsAre(2, 1));
  EXPECT_TRUE(reading.ecosystem.ties[0].directed);
  EXPECT_FALSE(reading.ecosystem.ties[1].directed);
}

TEST(Wild, GephiDirectionsAreKept) {
  const Reading reading = read("02c-gephi-directed");
  const Network network = build_network(reading.ecosystem, {.directed = true});
  EXPECT_EQ(network.in_neighbours(NodeId(1)).size(), 3U);
  EXPECT_EQ(network.neighbours(NodeId(1)).size(), 0U);
}

TEST(Wild, KumuKindsAreKeptAsKindsOfTheirOwn) {  // Kumu’s import guide
  const Reading reading = read("04-kumu");
  EXPECT_THAT(warnings(reading), ElementsAre("unknown-kind"));
  EXPECT_EQ(reading.ecosystem[reading.ecosystem.actors[0].kind].label.in(Language::french), "Organization");
  EXPECT_EQ(kind_of(reading.ecosystem, 2), "citizen");
  EXPECT_EQ(kind_of(reading.ecosystem, 3), "company");
  EXPECT_EQ(reading.ecosystem.ties.size(), 4U);
}

TEST(Wild, NodeXlTitlesStandInTheSecondLine) {
  const Reading reading = read("05-nodexl");
  EXPECT_THAT(notes(reading), Contains("title-rows").Times(2));
  EXPECT_THAT(names(reading.ecosystem), ElementsAre("Alpha", "Beta", "Gamma"));
  EXPECT_THAT(pairs(reading.ecosystem), ElementsAre("Alpha-Beta", "Alpha-Gamma"));
}

TEST(Wild, ALoopSaysThatAnActorIsThere) {  // netwulf #6
  const Reading reading = read("06-netwulf-6-selfloop");
  EXPECT_THAT(warnings(reading), ElementsAre("self-tie"));
  EXPECT_EQ(reading.ecosystem.actors.size(), 4U);
  EXPECT_EQ(reading.ecosystem.ties.size(), 3U);
  EXPECT_EQ(reading.ledgers[1].count(RowFate::loop), 1U);
}

TEST(Wild, RWritesRowNumbersAndNa) {  // rigraph #1905, #223
  const Reading reading = read("07-r-writecsv-na");
  EXPECT_THAT(notes(reading), Contains("row-numbers").Times(2));
  EXPECT_THAT(names(reading.ecosystem), ElementsAre("Alice Coop", "Bob SARL", "NA", "Cecil"));
  EXPECT_EQ(kind_of(reading.ecosystem, 1), "unknown");
  EXPECT_THAT(reading.ecosystem.actors[3].belongs_to, ElementsAre(ActorId(1)));
  EXPECT_THAT(intensities(reading.ecosystem), ElementsAre(2, 1, 1));
  EXPECT_EQ(reading.ecosystem.ties[0].period, Period{});
}

TEST(Wild, PandasTurnsIdsToFloats) {  // api-subventions-asso #3389
  const Reading reading = read("08-pandas-float");
  EXPECT_THAT(notes(reading), Contains("float-endings"));
  EXPECT_EQ(reading.ecosystem.actors[0].id, "1");
  EXPECT_EQ(reading.ecosystem.actors[0].insee_code, "39007");
  EXPECT_EQ(reading.ecosystem.actors[1].insee_code, "01053");
  EXPECT_EQ(reading.ecosystem.actors[0].siren, "213900079");
  EXPECT_FALSE(reading.ecosystem.actors[2].latitude);
  EXPECT_EQ(reading.ecosystem.ties.size(), 2U);
}

TEST(Wild, CodesThatASpreadsheetSpoiledAreMendedOrSetAside) {  // recherche-entreprises #70, ma-cantine #1075
  const Reading reading = read("09-siret-excel");
  const std::vector<Actor>& actors = reading.ecosystem.actors;
  EXPECT_EQ(actors[0].siren, "213900079");
  EXPECT_EQ(actors[1].siren, "213900103");
  EXPECT_EQ(actors[3].siren, "");
  EXPECT_EQ(actors[3].insee_code, "01053");
  EXPECT_EQ(actors[5].siren, "200077253");
  EXPECT_THAT(warnings(reading), Contains("siret").Times(1));
  EXPECT_THAT(warnings(reading), Contains("lost-digits").Times(2));
}

TEST(Wild, CordisTablesAreRecognised) {
  const Reading reading = read("10b-cordis-split");
  EXPECT_EQ(reading.ecosystem.actors[2].name, "VILLE DE LONS");
  EXPECT_EQ(reading.ecosystem.projects.size(), 2U);
  EXPECT_EQ(reading.ecosystem.participations.size(), 4U);
}

TEST(Wild, FrenchDatesAreRead) {  // xls2rdf #6, date-fns #4104, opensanctions #4974
  const Reading reading = read("12-french-dates");
  std::vector<std::string> found;
  for (const Project& project : reading.ecosystem.projects) found.push_back(period_of(project));
  EXPECT_THAT(found,
              ElementsAre("2012-04-24..", "2023-01..", "2023-02-01..", "2023-01-01..", "2023-11-25..", "2023-11-25..",
                          "2023-11..", "2023..2024", "2023-01..2023-03", "..", "2019..", "2023-11-25..", "..", "..",
                          "2022-01..2022-06", "2023-11-25..", "2021-09..", "2021..", "2021..", "2022-03..2022-04",
                          "2020..", "2023-11-25..", "1905-07-14..", "2023-11-25..", "2023-11-25.."));
  EXPECT_THAT(warnings(reading), ElementsAre("date-serial", "impossible-date", "doubtful-date"));
}

TEST(Wild, MergedCellsAreSaidAndFilledOnDemand) {  // SheetJS #1682, csvkit #293
  EXPECT_THAT(errors("13-merged-cells"), ElementsAre("merged-cells"));
  const Reading reading = read("13-merged-cells", {.fill_down = true});
  EXPECT_THAT(notes(reading), Contains("filled-down"));
  EXPECT_THAT(participations(reading.ecosystem),
              ElementsAre("Cantine bio/Mairie/porteur", "Cantine bio/Ferme/partenaire", "Cantine bio/AMAP/partenaire",
                          "Marché/AMAP/porteur", "Marché/Ferme/partenaire"));
}

TEST(Wild, TotalsAreSetAside) {  // arlo #2148
  const Reading reading = read("14-total-row");
  EXPECT_THAT(warnings(reading), ElementsAre("total-row", "total-row"));
  EXPECT_EQ(reading.ecosystem.actors.size(), 3U);
  EXPECT_EQ(reading.ecosystem.ties.size(), 2U);
  EXPECT_EQ(reading.ledgers[0].count(RowFate::total), 1U);
}

TEST(Wild, OldEncodingsGiveTheRightLetters) {
  const auto letters = ElementsAre("Mairie de Lons", "Fédération régionale", "Unité locale");
  for (const char* name : {"16a-excel-msdos-cp850", "16b-excel-mac-macroman"}) {
    const Reading reading = read(name);
    EXPECT_THAT(names(reading.ecosystem), letters) << name;
    EXPECT_THAT(notes(reading), Contains("encoding").Times(2)) << name;
    EXPECT_EQ(kind_of(reading.ecosystem, 0), "municipality") << name;
  }
}

TEST(Wild, TextReadTwiceIsToldAndMendedOnDemand) {
  EXPECT_THAT(warnings(read("16g-mojibake")), Contains("mojibake"));
  EXPECT_EQ(read("16g-mojibake", {.repair = true}).ecosystem.actors[0].name, "Lycée agricole");
}

TEST(Wild, InvisibleCharactersDoNotCount) {  // gephi #2178
  const Reading reading = read("17-invisible-chars");
  EXPECT_THAT(notes(reading), Contains("invisible-characters"));
  EXPECT_EQ(reading.ecosystem.ties.size(), 3U);
}

TEST(Wild, CurlyQuotesStandAroundCells) {
  const Reading reading = read("18-smart-quotes");
  EXPECT_THAT(names(reading.ecosystem), ElementsAre("Les Amis, du Jura", "Mairie", "L’Atelier", "Le Bief"));
  EXPECT_EQ(reading.ecosystem.ties.size(), 2U);
}

TEST(Wild, AMatrixIsReadAsAList) {  // gephi #1143
  const Reading reading = read("19-matrix-participations");
  EXPECT_THAT(notes(reading), Contains("matrix"));
  EXPECT_THAT(participations(reading.ecosystem),
              ElementsAre("Cantine bio/Mairie", "Tiers-lieu/Mairie", "Cantine bio/Ferme", "Marché/Ferme", "Marché/AMAP",
                          "Tiers-lieu/AMAP"));
}

TEST(Wild, SeveralActorsInACellAreSplit) {  // GeotrekCE #371
  const Reading reading = read("21-list-in-cell");
  EXPECT_THAT(notes(reading), Contains("list-in-cell"));
  EXPECT_EQ(reading.ecosystem.participations.size(), 7U);
}

TEST(Wild, TitlesStandAboveAndATotalBelow) {
  const Reading reading = read("22-feder-title-rows");
  EXPECT_THAT(names(reading.ecosystem), ElementsAre("Mairie de Lons", "Ferme du Haut"));
  EXPECT_EQ(reading.ecosystem.actors[1].place, "Conliège");
  EXPECT_EQ(reading.ledgers[0].count(RowFate::title), 3U);
  EXPECT_EQ(reading.ledgers[0].count(RowFate::total), 1U);
}

TEST(Wild, ATitleTwiceIsAnErrorOnlyWhereItsColumnIsNeeded) {
  EXPECT_THAT(errors("23-duplicate-header"), ElementsAre("duplicate-column"));
}

TEST(Wild, WordsAndSharesAreNoIntensities) {
  EXPECT_THAT(errors("26-intensity-formats"), UnorderedElementsAre("doubtful-number", "bad-weights", "bad-weight"));
}

TEST(Wild, PointsBetweenThousandsAreToldFromTheColumn) {  // readr #1061, #1445
  const Reading reading = read("26b-weight-dot-thousands");
  EXPECT_THAT(intensities(reading.ecosystem), ElementsAre(1250, 800, 12500));
  EXPECT_THAT(notes(reading), Contains("number-style"));
}

TEST(Wild, PositionsAreConvertedAndPutInOrder) {
  const Reading reading = read("27-coordinates");
  const std::vector<Actor>& actors = reading.ecosystem.actors;
  for (const std::size_t i : {std::size_t{0}, std::size_t{1}, std::size_t{2}, std::size_t{3}, std::size_t{5}}) {
    ASSERT_TRUE(actors[i].latitude) << i;
    EXPECT_NEAR(*actors[i].latitude, 46.67, 0.1) << i;
    EXPECT_NEAR(*actors[i].longitude, 5.55, 0.1) << i;
  }
  for (const std::size_t i : {std::size_t{4}, std::size_t{6}, std::size_t{7}}) EXPECT_FALSE(actors[i].latitude) << i;
  EXPECT_THAT(warnings(reading), Contains("swapped-position"));
  EXPECT_THAT(warnings(reading), Contains("half-position"));
  EXPECT_THAT(warnings(reading), Contains("bad-position"));
  EXPECT_THAT(notes(reading), Contains("zero-position"));
  EXPECT_THAT(notes(reading), Contains("converted-position"));
}

TEST(Wild, NumbersInExponentsAreFound) {  // igraph #301
  const Reading reading = read("29-igraph-301-sci");
  EXPECT_THAT(pairs(reading.ecosystem), ElementsAre("A-B", "C-A"));
  EXPECT_THAT(warnings(reading), Contains("number-id").Times(1));
}

TEST(Wild, RWritesOneTitleFewer) {
  const Reading reading = read("30-r-write-table-shift");
  EXPECT_THAT(notes(reading), Contains("shifted-titles"));
  EXPECT_THAT(names(reading.ecosystem), ElementsAre("Mairie", "Ferme"));
  EXPECT_EQ(kind_of(reading.ecosystem, 0), "municipality");
}

TEST(Wild, RowsPastedTwiceCountOnce) {
  const Reading reading = read("32-duplicate-rows");
  EXPECT_THAT(warnings(reading), ElementsAre("repeated-row"));
  EXPECT_THAT(intensities(reading.ecosystem), ElementsAre(2, 3, 1));
  EXPECT_EQ(reading.ledgers[1].count(RowFate::repeated), 1U);
}

TEST(Wild, ActorsAreMadeFromTies) {  // graphology #400
  const Reading reading = read("36-only-ties-graphology-400");
  EXPECT_THAT(notes(reading), Contains("made-actors"));
  EXPECT_THAT(names(reading.ecosystem), ElementsAre("Anna", "Ben", "Carl"));
  EXPECT_EQ(reading.ecosystem.ties.size(), 2U);
}

TEST(Wild, ByteOrderMarksInTheMiddleAreDropped) {
  const Reading reading = read("37-bom-twice");
  EXPECT_THAT(pairs(reading.ecosystem), ElementsAre("A-B"));
}

TEST(Wild, CommentLinesArePassedOver) {
  const Reading reading = read("39-comment-lines");
  EXPECT_THAT(names(reading.ecosystem), ElementsAre("Renaissance rurale", "Les Repères"));
  EXPECT_EQ(reading.ledgers[0].count(RowFate::comment), 3U);
}

TEST(Wild, FrenchKindsAreUnderstood) {
  const Reading reading = read("41-french-kinds");
  const Ecosystem& ecosystem = reading.ecosystem;
  std::size_t own = 0;
  for (std::size_t i = 0; i < ecosystem.actors.size(); ++i) own += ecosystem.actors[i].kind.index() > 6 ? 1U : 0U;
  EXPECT_EQ(ecosystem.actors.size(), 92U);
  EXPECT_LE(own, 8U);
  EXPECT_EQ(kind_of(ecosystem, 4), "public_body");    // Chambre d'agriculture
  EXPECT_EQ(kind_of(ecosystem, 11), "association");   // ESAT
  EXPECT_EQ(kind_of(ecosystem, 65), "municipality");  // Département du Jura
  for (std::size_t i = 85; i < 92; ++i) EXPECT_EQ(kind_of(ecosystem, i), "unknown") << i;
}

TEST(Wild, RolesAndStatusesAreUnderstoodOrKept) {
  const Reading reading = read("42-roles-statuts");
  const auto parts = participations(reading.ecosystem);
  EXPECT_THAT(parts, Contains("Projet 31/A/porteur"));
  EXPECT_THAT(parts, Contains("Projet 31/A/financeur"));
  EXPECT_THAT(parts, Contains("Projet 32/A/accompagnateur"));
  EXPECT_EQ(parts.size(), 35U);
  EXPECT_EQ(reading.ecosystem.projects[12].status, Status::stopped);
  EXPECT_EQ(reading.ecosystem.projects[13].status, Status::idea);
  EXPECT_THAT(reading.ecosystem.own_statuses, ElementsAre("oui"));
  EXPECT_THAT(warnings(reading), Contains("unknown-status"));
}

TEST(Wild, ShortRowsAreFilledUp) {  // xlsx2csv #96, exceljs #454
  const Reading reading = read("47-short-rows");
  EXPECT_THAT(notes(reading), Contains("padded-rows"));
  EXPECT_EQ(reading.ecosystem.actors.size(), 3U);
}

TEST(Wild, SeveralMembershipsAreKept) {
  const Reading reading = read("46-belongs");
  EXPECT_THAT(warnings(reading), Contains("several-memberships"));
  EXPECT_THAT(warnings(reading), Contains("made-parents"));
  EXPECT_THAT(names(reading.ecosystem), ElementsAre("Ecla", "Service eau", "Maison", "X", "Mairie", "Inconnu SA"));
  EXPECT_THAT(reading.ecosystem.actors[2].belongs_to, ElementsAre(ActorId(0), ActorId(4)));
}

TEST(Wild, AnActorAloneInItsRowHasNoTie) {  // rigraph #202
  const Reading reading = read("48-igraph-202-isolate-na");
  EXPECT_THAT(notes(reading), Contains("isolate"));
  EXPECT_THAT(pairs(reading.ecosystem), ElementsAre("John-Jim"));
  EXPECT_EQ(reading.ecosystem.actors.size(), 3U);
}

TEST(Wild, DirectTiesAreCountedOutOfTwoModes) {
  const Reading reading = read("52-two-mode-direct-ties");
  EXPECT_EQ(left_out(reading.ecosystem, {.two_mode = true}).direct_ties, 1U);
}

TEST(Wild, CommasBetweenSectorsMakeLists) {
  const Reading reading = read("53-sectors-comma");
  EXPECT_THAT(notes(reading), Contains("comma-lists"));
  EXPECT_THAT(reading.ecosystem.projects[0].sectors, ElementsAre("alimentation", "solidarité"));
}

TEST(Wild, IdeasAndCancelledProjectsMakeNoTies) {
  const Ecosystem ecosystem = read("54-periods-status").ecosystem;
  EXPECT_EQ(build_network(ecosystem).edge_count(), 1U);
  EXPECT_EQ(build_network(ecosystem, {.selection = {.statuses = {Status::idea}}}).edge_count(), 1U);
  EXPECT_EQ(left_out(ecosystem, {}).ideas, 1U);
  EXPECT_EQ(left_out(ecosystem, {}).cancelled, 1U);
  const Selection late{.period = {Date{2024, 0, 0}, std::nullopt}};
  EXPECT_EQ(left_out(ecosystem, {.selection = late}).undated, 2U);
}

TEST(Wild, PlacesAreFoundByTheirNames) {
  const Reading reading = read("45-insee-postal");
  EXPECT_THAT(warnings(reading), Not(IsEmpty()));
}

TEST(Wild, StrictlyEveryWarningIsAnError) {
  EXPECT_THAT(errors("06-netwulf-6-selfloop", {.strict = true}), ElementsAre("self-tie"));
}

TEST(Wild, EveryRowOfEveryCaseIsAccountedFor) {
  for (const auto& entry : fs::directory_iterator(kWild)) {
    if (!entry.is_directory()) continue;
    try {
      (void)read(entry.path().filename().string());
    } catch (const InputError& error) {
      EXPECT_GT(error.diagnostics().count(Severity::error), 0U) << entry.path();
    }
  }
}

}  // namespace
}  // namespace maillage::testing
