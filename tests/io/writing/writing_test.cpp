// SPDX-License-Identifier: GPL-3.0-or-later
// What is written reads back: territories as workbooks and as folders, and the territory to fill in.
#include <filesystem>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/base/file.h"
#include "maillage/io/read_ecosystem.h"
#include "maillage/io/writing/template_sheets.h"
#include "maillage/io/writing/written_sheet.h"

#include "support/paths.h"
#include "support/read_file.h"
#include "support/temporary_folder.h"

namespace maillage::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

/// Without where it was read, which no file keeps.
Ecosystem unplaced(Ecosystem ecosystem) {
  ecosystem.files.clear();
  for (auto& one : ecosystem.actors) one.origin = {};
  for (auto& one : ecosystem.projects) one.origin = {};
  for (auto& one : ecosystem.participations) one.origin = {};
  for (auto& one : ecosystem.ties) one.origin = {};
  for (auto& one : ecosystem.communes) one.origin = {};
  return ecosystem;
}

std::string as_xlsx(const Ecosystem& ecosystem, Language language) {
  WrittenTerritory written = written_territory(ecosystem, language);
  written.tables.push_back(descriptor_sheet(written.descriptor));
  return to_xlsx(written.tables);
}

std::string as_ods(const Ecosystem& ecosystem, Language language) {
  WrittenTerritory written = written_territory(ecosystem, language);
  written.tables.push_back(descriptor_sheet(written.descriptor));
  return to_ods(written.tables);
}

void write_package(const Ecosystem& ecosystem, CsvLook look, const TemporaryFolder& folder) {
  const WrittenTerritory written = written_territory(ecosystem, Language::french, look);
  for (const WrittenSheet& table : written.tables) folder.write(table.name + ".csv", to_csv(table, look));
  folder.write("datapackage.json", written.descriptor);
}

Ecosystem read(const std::filesystem::path& path) { return unplaced(read_ecosystem(path).ecosystem); }

/// A territory with one of everything that is hard to keep.
Ecosystem hard_territory() {
  Ecosystem ecosystem;
  ecosystem.title = "Un « territoire »; difficile";
  ecosystem.sources = {"un document"};
  ecosystem.kinds.push_back(
      {"third-place", {"tiers-lieu", "third place"}, {"tiers-lieux", "third places"}, "#332288", {}});
  Actor alpha;
  alpha.id = "0012";
  alpha.name = "Alpha, \"B\" & Cie";
  alpha.kind = KindId(static_cast<std::uint32_t>(ecosystem.kinds.size() - 1));
  alpha.siren = "012345674";
  alpha.latitude = 46.671234567890123;
  alpha.longitude = 0.1 + 0.2;
  Actor beta;
  beta.id = "b";
  beta.name = "Bêta γ";
  beta.kind = unknown_kind(ecosystem);
  beta.belongs_to = {ActorId(0)};
  ecosystem.actors = {alpha, beta};
  Project project;
  project.id = "p";
  project.name = "=SOMME(A1)";
  project.sectors = {"bois", "énergie"};
  project.status = Status::ongoing;
  project.period = {Date{2023, 0, 0}, Date{2024, 2, 29}};
  ecosystem.projects = {project};
  Participation participation;
  participation.project = ProjectId(0);
  participation.actor = ActorId(1);
  participation.role = Role::funder;
  participation.intensity = 2.5;
  ecosystem.participations = {participation};
  ecosystem.tie_types = {"", "conseil"};
  Tie tie;
  tie.from = ActorId(0);
  tie.to = ActorId(1);
  tie.type = TieTypeId(1);
  tie.intensity = 1e-7;
  tie.directed = true;
  tie.period.start = Date{2022, 3, 0};
  ecosystem.ties = {tie};
  ecosystem.actor_attributes = {{"code", Attribute::Texts{"12", "_x0041_"}},
                                {"effectif", Attribute::Numbers{12.5, std::nullopt}},
                                {"adhérent", Attribute::Booleans{true, false}},
                                {"depuis", Attribute::Dates{Date{2020, 1, 15}, Date{1899, 12, 31}}}};
  return ecosystem;
}

TEST(WrittenTerritory, ReadsBackEqualFromAWorkbook) {
  const TemporaryFolder folder;
  const Ecosystem territory = read(testing::source_dir().string() + "/data/pays-ledonien");
  for (const Language language : {Language::french, Language::english}) {
    EXPECT_EQ(read(folder.write("t.xlsx", as_xlsx(territory, language))), territory);
    EXPECT_EQ(read(folder.write("t.xlsx", as_xlsx(hard_territory(), language))), hard_territory());
    EXPECT_EQ(read(folder.write("t.ods", as_ods(territory, language))), territory);
    EXPECT_EQ(read(folder.write("t.ods", as_ods(hard_territory(), language))), hard_territory());
  }
}

TEST(WrittenTerritory, ReadsBackEqualFromAFolder) {
  const TemporaryFolder folder;
  const Ecosystem territory = read(testing::source_dir().string() + "/data/pays-ledonien");
  write_package(territory, CsvLook::canonical, folder);
  EXPECT_EQ(read(folder.path()), territory);
  write_package(hard_territory(), CsvLook::canonical, folder);
  std::filesystem::remove(folder.path() / "communes.csv");
  EXPECT_EQ(read(folder.path()), hard_territory());
}

/// A territory with every word of the vocabulary.
Ecosystem wordy_territory() {
  Ecosystem ecosystem;
  for (std::uint32_t i = 0; i < ecosystem.kinds.size(); ++i) {
    Actor& actor = ecosystem.actors.emplace_back();
    actor.id = "a" + std::to_string(i);
    actor.name = "Acteur " + std::to_string(i);
    actor.kind = KindId(i);
  }
  for (std::size_t i = 0; i < kStatusCount; ++i) {
    Project& project = ecosystem.projects.emplace_back();
    project.id = "p" + std::to_string(i);
    project.name = "Projet " + std::to_string(i);
    project.status = static_cast<Status>(i);
  }
  for (std::size_t i = 0; i < kRoleCount; ++i) {
    Participation& one = ecosystem.participations.emplace_back();
    one.project = ProjectId(0);
    one.actor = ActorId(0);
    one.role = static_cast<Role>(i);
  }
  Tie& tie = ecosystem.ties.emplace_back();
  tie.to = ActorId(1);
  tie.directed = true;
  ecosystem.actor_attributes = {{"adhérent", Attribute::Booleans(ecosystem.actors.size(), true)}};
  return ecosystem;
}

TEST(WrittenTerritory, IsInFrenchForAFrenchSpreadsheetAndReadsBackEqual) {
  const TemporaryFolder folder;
  write_package(wordy_territory(), CsvLook::excel, folder);
  EXPECT_EQ(read(folder.path()), wordy_territory());
  EXPECT_THAT(read_file(folder.path() / "acteurs.csv"),
              HasSubstr("id;nom;type;forme;lieu;code INSEE;SIREN;RNA;latitude;longitude;rattachement;source;note;"
                        "adhérent\r\n"));
  EXPECT_THAT(read_file(folder.path() / "acteurs.csv"), HasSubstr(";vrai\r\n"));
  EXPECT_THAT(read_file(folder.path() / "projets.csv"), HasSubstr("id;nom;catégorie;secteurs;statut;début;fin;"));
  EXPECT_THAT(read_file(folder.path() / "participations.csv"), HasSubstr("projet;acteur;rôle;intensité;début;fin;"));
  for (const Kind& kind : built_in_kinds()) {
    if (kind.label.in(Language::french) == kind.id) continue;
    EXPECT_THAT(read_file(folder.path() / "acteurs.csv"), Not(HasSubstr(";" + kind.id + ";")));
  }
  EXPECT_EQ(read(folder.write("t.xlsx", as_xlsx(wordy_territory(), Language::french))), wordy_territory());
}

TEST(WrittenTerritory, ReadsBackWithKindsOfItsOwnThatLookLikeOthers) {
  const TemporaryFolder folder;
  folder.write("acteurs.csv", "nom,type\nFerme,company]\nMairie,{fablab}\nRadio,<fablab>\n");
  const Ecosystem territory = read(folder.path());
  EXPECT_NE(territory.actors[1].kind, territory.actors[2].kind);
  const TemporaryFolder again;
  write_package(territory, CsvLook::canonical, again);
  EXPECT_EQ(read(again.path()), territory);
}

TEST(WrittenTerritory, KeepsTheWordsThatStandForDates) {
  const TemporaryFolder folder;
  folder.write("projets.csv",
               "nom;début;fin\nCantine;2022;en cours\nMarché;à définir;2024\nJardin;bientôt;À définir\nFour;2020;-\n");
  folder.write("acteurs.csv", "nom\nMairie\n");
  folder.write("participations.csv", "projet;acteur;fin\nCantine;Mairie;en cours\nMarché;Mairie;2024\n");
  const Ecosystem territory = read(folder.path());
  EXPECT_FALSE(territory.projects[0].period.end);
  for (const CsvLook look : {CsvLook::canonical, CsvLook::excel}) {
    const TemporaryFolder again;
    write_package(territory, look, again);
    const std::string separator = look == CsvLook::excel ? ";" : ",";
    const std::string projects = read_file(again.path() / "projets.csv");
    EXPECT_THAT(projects, HasSubstr(separator + "2022" + separator + "en cours" + separator));
    EXPECT_THAT(projects, HasSubstr(separator + "à définir" + separator + "2024" + separator));
    EXPECT_THAT(projects, HasSubstr(separator + "bientôt" + separator + "À définir" + separator));
    EXPECT_THAT(read_file(again.path() / "participations.csv"), HasSubstr("en cours"));
    EXPECT_EQ(read(again.path()), territory);
  }
  const TemporaryFolder book;
  EXPECT_EQ(read(book.write("t.xlsx", as_xlsx(territory, Language::english))), territory);
}

TEST(WrittenTerritory, IsTheSameBytesEachTime) {
  EXPECT_EQ(as_xlsx(hard_territory(), Language::french), as_xlsx(hard_territory(), Language::french));
  EXPECT_EQ(as_ods(hard_territory(), Language::french), as_ods(hard_territory(), Language::french));
}

TEST(WrittenTerritory, KeepsSpacesAndLinesInAnOds) {
  const WrittenSheet sheet{"acteurs",
                           {{.title = "nom"}, {.title = "note"}},
                           {{std::string("A  B"), std::string(" x\n\ty  z &<")}},
                           true,
                           false};
  const TemporaryFolder folder;
  const Ecosystem read = read_ecosystem(folder.write("t.ods", to_ods({&sheet, 1}))).ecosystem;
  ASSERT_EQ(read.actors.size(), 1U);
  EXPECT_EQ(read.actors[0].name, "A  B");
  EXPECT_EQ(read.actors[0].note, "x\n\ty  z &<");  // ends of cells are trimmed
}

TEST(CsvForSpreadsheets, IsWhatAFrenchSpreadsheetOpens) {
  const WrittenSheet sheet{"t",
                           {{.title = "nom"}, {.title = "valeur"}, {.title = "jour"}},
                           {{std::string("=1+1"), 12.5, Date{2023, 11, 25}},
                            {std::string("a;b \"c\""), -3.0, Date{2023, 11, 0}},
                            {std::string("@x"), {}, Date{2023, 0, 0}}},
                           true,
                           false};
  EXPECT_EQ(to_csv(sheet, CsvLook::excel),
            "\xEF\xBB\xBFnom;valeur;jour\r\n'=1+1;12,5;25/11/2023\r\n\"a;b \"\"c\"\"\";-3;11/2023\r\n'@x;;2023\r\n");
  EXPECT_EQ(to_csv(sheet, CsvLook::canonical),
            "nom,valeur,jour\n=1+1,12.5,2023-11-25\n\"a;b \"\"c\"\"\",-3,2023-11\n@x,,2023\n");
}

/// The territory to fill in with a row typed into each table.
std::vector<WrittenSheet> filled_in(Language language) {
  const bool french = language == Language::french;
  std::vector<WrittenSheet> sheets = template_sheets(language);
  const auto type = [&](std::size_t sheet, std::vector<WrittenCell> cells) {
    cells.resize(sheets[sheet].columns.size());
    sheets[sheet].rows.push_back(std::move(cells));
  };
  type(1, {"Scierie Vuillet", french ? "entreprise" : "company", "Lons-le-Saunier", "39300", "552100554", {}, {}, {}});
  type(1, {"CC Porte du Jura", french ? "collectivité" : "municipality", {}, {}, {}, {}, {}, {}});
  type(2, {"Plan alimentaire", {}, "alimentation", french ? "en cours" : "ongoing", 2023.0, {}, {}});
  type(3, {"Plan alimentaire", "CC Porte du Jura", french ? "porteur" : "lead", Date{2023, 4, 12}, {}, {}});
  type(3, {"Plan alimentaire", "Scierie Vuillet", french ? "partenaire" : "partner", {}, {}, {}});
  type(4, {"CC Porte du Jura", "Scierie Vuillet", "conseil", {}, 2.0, "11/2023", {}, {}});
  return sheets;
}

void expect_read_right(const Reading& reading) {
  for (const Diagnostic& one : reading.diagnostics.list()) {
    ADD_FAILURE() << render(one, Language::english);
  }
  ASSERT_EQ(reading.ecosystem.actors.size(), 2U);
  EXPECT_EQ(reading.ecosystem.actors[0].insee_code, "39300");
  EXPECT_EQ(reading.ecosystem.projects.at(0).period.start, (Date{2023, 0, 0}));
  EXPECT_EQ(reading.ecosystem.participations.at(0).role, Role::lead);
  EXPECT_EQ(reading.ecosystem.participations.at(0).period.start, (Date{2023, 4, 12}));
  EXPECT_EQ(reading.ecosystem.ties.at(0).intensity, 2);
  EXPECT_EQ(reading.ecosystem.ties.at(0).period.start, (Date{2023, 11, 0}));
}

TEST(TerritoryToFillIn, SpeaksOfWhatItIsMadeAs) {
  const auto page = [](Language language, const TemplateForm& form) {
    std::string text;
    const std::vector<WrittenSheet> sheets = template_sheets(language, form);
    for (const auto& row : sheets.front().rows) text += std::get<std::string>(row[0]) + "\n";
    return text;
  };
  const std::string folder = page(Language::french, {.folder = true, .name = "mes-donnees"});
  EXPECT_THAT(folder, HasSubstr("Ce dossier décrit"));
  EXPECT_THAT(folder, HasSubstr("maillage check mes-donnees"));
  for (const char* word : {"classeur", "feuille", "dans les listes", ".xlsx"})
    EXPECT_THAT(folder, Not(HasSubstr(word)));
  const std::string english = page(Language::english, {.folder = true});
  for (const char* word : {"workbook", "sheets", "the lists", ".xlsx"}) EXPECT_THAT(english, Not(HasSubstr(word)));
  const std::string workbook = page(Language::french, {.name = "jura.xlsx"});
  EXPECT_THAT(workbook, HasSubstr("Ce classeur décrit"));
  EXPECT_THAT(workbook, HasSubstr("maillage hub jura.xlsx -o fiche.pdf"));
}

TEST(TerritoryToFillIn, ReadsWithoutAFindingOnceFilledIn) {
  const TemporaryFolder folder;
  for (const Language language : {Language::french, Language::english}) {
    expect_read_right(read_ecosystem(folder.write("t.xlsx", to_xlsx(filled_in(language)))));
    const TemporaryFolder tables;
    for (const WrittenSheet& sheet : filled_in(language)) {
      if (sheet.with_titles)
        tables.write(sheet.name + ".csv",
                     to_csv(sheet, language == Language::french ? CsvLook::excel : CsvLook::canonical));
    }
    expect_read_right(read_ecosystem(tables.path()));
  }
}

// The same, saved again by two programs: the French one as LibreOffice and gnumeric write it.
TEST(TerritoryToFillIn, ReadsWithoutAFindingOnceSavedAgain) {
  for (const char* name : {"init-libreoffice.xlsx", "init-libreoffice.ods", "init-gnumeric.xlsx"}) {
    SCOPED_TRACE(name);
    expect_read_right(read_ecosystem(testing::source_dir().string() + "/tests/data/workbooks/" + name));
  }
}

TEST(SecondsForWorkbook, GrowWithTheCells) {
  const auto seconds = [](std::size_t rows) {
    const WrittenSheet sheet{.name = "x",
                             .columns = std::vector<WrittenColumn>(2),
                             .rows = std::vector<std::vector<WrittenCell>>(rows, {{}, 1.0})};
    return seconds_for_workbook(std::vector<WrittenSheet>{sheet, sheet});
  };
  EXPECT_EQ(seconds(0), 0);
  EXPECT_LT(seconds(1000), 0.1);
  EXPECT_DOUBLE_EQ(seconds(50000), 50 * seconds(1000));
}

}  // namespace
}  // namespace maillage::testing
