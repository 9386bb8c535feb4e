// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/read_ecosystem.h"

#include <algorithm>
#include <string>
#include <system_error>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/fault_case.h"
#include "support/paths.h"
#include "support/temporary_folder.h"

namespace maillage::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using std::string_view_literals::operator""sv;

const std::filesystem::path kData = testing::source_dir() / "data";

Ecosystem read(std::initializer_list<FileText> files) {
  const TemporaryFolder folder;
  for (const FileText& file : files) folder.write(file.name, file.contents);
  return read_ecosystem(folder.path()).ecosystem;
}

std::vector<std::string> names(const Ecosystem& ecosystem) {
  std::vector<std::string> list;
  for (const Actor& actor : ecosystem.actors) list.push_back(actor.name);
  return list;
}

std::vector<std::string_view> codes(const Diagnostics& diagnostics) {
  std::vector<std::string_view> list;
  for (const Diagnostic& diagnostic : diagnostics.list()) list.push_back(diagnostic.code);
  return list;
}

// The living tables, of which nothing else is compared: what they hold may change, but not that they can be read.
TEST(ReadEcosystem, SaysOfThePaysLedonienOnlyWhoHasNoPlace) {
  const Reading reading = read_ecosystem(kData / "pays-ledonien");
  EXPECT_FALSE(reading.ecosystem.actors.empty());
  EXPECT_FALSE(reading.ecosystem.communes.empty());
  EXPECT_THAT(codes(reading.diagnostics), ElementsAre("unplaced"));
}

TEST(ReadEcosystem, ReadsATerritory) {
  const Reading reading = read_ecosystem(testing::source_dir() / "tests" / "data" / "territory");
  EXPECT_EQ(reading.ecosystem.actors.size(), 99U);
  EXPECT_EQ(reading.ecosystem.projects.size(), 43U);
  EXPECT_EQ(reading.ecosystem.participations.size(), 195U);
  EXPECT_EQ(reading.ecosystem.ties.size(), 39U);
  EXPECT_EQ(reading.diagnostics.count(Severity::warning), 0U) << "no two of its actors are probable duplicates";
  EXPECT_THAT(codes(reading.diagnostics), ElementsAre("unplaced"));
  EXPECT_EQ(reading.ecosystem.communes.size(), 199U);
  EXPECT_EQ(reading.ecosystem.version, "0.1.0");
  EXPECT_EQ(reading.ecosystem.sources.size(), 6U);
}

TEST(ReadEcosystem, ReadsThePublishedNetworks) {
  for (const char* name : {"davis", "florentine", "karate", "kite"}) {
    const Reading reading = read_ecosystem(kData / "benchmarks" / name);
    EXPECT_THAT(codes(reading.diagnostics), IsEmpty()) << name;
    EXPECT_EQ(reading.ecosystem.kinds.size(), 8U) << name;
  }
}

TEST(ReadEcosystem, ReadsEveryColumn) {
  const Ecosystem ecosystem = read(
      {{"acteurs.csv",
        "id,nom,type,forme,lieu,code_insee,siren,rna,lat,lon,rattachement,source,note\n"
        "a,Alpha,commune,mairie,Lons,39300,732 829 320,W391000001,46.67,\"5,55\",,S,N\nb,Bêta,,,,,,,,,a,,\n"},
       {"projets.csv",
        "id,nom,categorie,secteurs,statut,debut,fin,dispositif,source\np,Projet,étude,eau;bois | "
        "air,terminé,2020,11/2023,PAT,S\n"},
       {"participations.csv", "projet,acteur,role,intensite,debut,fin,source\np,a,porteur,2.5,2020,2021,S\n"},
       {"liens.csv", "de,vers,type,projet,intensite,sens,debut,fin,source\na,b,don,p,3,oui,2021,,S\nb,a,,,,non,,,\n"}});
  const Actor& alpha = ecosystem.actors[0];
  EXPECT_EQ(alpha.id, "a");
  EXPECT_EQ(ecosystem[alpha.kind].id, "municipality");
  EXPECT_EQ(alpha.form, "mairie");
  EXPECT_EQ(alpha.place, "Lons");
  EXPECT_EQ(alpha.insee_code, "39300");
  EXPECT_EQ(alpha.siren, "732829320");
  EXPECT_EQ(alpha.rna, "W391000001");
  EXPECT_EQ(alpha.latitude, 46.67);
  EXPECT_EQ(alpha.longitude, 5.55);
  EXPECT_EQ(alpha.source, "S");
  EXPECT_EQ(alpha.note, "N");
  EXPECT_THAT(ecosystem.actors[1].belongs_to, ElementsAre(ActorId(0)));
  EXPECT_EQ(ecosystem.actors[1].kind, unknown_kind(ecosystem));
  const Project& project = ecosystem.projects[0];
  EXPECT_EQ(project.category, "étude");
  EXPECT_THAT(project.sectors, ElementsAre("eau", "bois", "air"));
  EXPECT_EQ(project.status, Status::completed);
  EXPECT_EQ(project.period, (Period{Date{2020, 0, 0}, Date{2023, 11, 0}}));
  EXPECT_EQ(project.framework, "PAT");
  const Participation& participation = ecosystem.participations[0];
  EXPECT_EQ(participation.role, Role::lead);
  EXPECT_EQ(participation.intensity, 2.5);
  EXPECT_EQ(participation.period.end, (Date{2021, 0, 0}));
  const Tie& tie = ecosystem.ties[0];
  EXPECT_EQ(tie.from, ActorId(0));
  EXPECT_EQ(tie.to, ActorId(1));
  EXPECT_EQ(ecosystem.tie_types[tie.type.index()], "don");
  EXPECT_EQ(tie.project, ProjectId(0));
  EXPECT_EQ(tie.intensity, 3);
  EXPECT_TRUE(tie.directed);
  EXPECT_FALSE(ecosystem.ties[1].directed);
  EXPECT_EQ(ecosystem.ties[1].intensity, 1);
  EXPECT_EQ(ecosystem.ties[1].type, TieTypeId(0));
}

TEST(ReadEcosystem, ReadsCommunes) {
  const Ecosystem ecosystem = read({{"acteurs.csv", "id,nom\na,Alpha\n"},
                                    {"communes.csv",
                                     "code_insee,nom,epci,lat,lon,population\n39300,Lons-le-Saunier,ECLA,\"46,67\",5."
                                     "55,17000\n1004,Ambérieu,,,,\n"}});
  ASSERT_EQ(ecosystem.communes.size(), 2U);
  const Commune& lons = ecosystem.communes[0];
  EXPECT_EQ(lons.insee_code, "39300");
  EXPECT_EQ(lons.name, "Lons-le-Saunier");
  EXPECT_EQ(lons.intercommunality, "ECLA");
  EXPECT_EQ(lons.latitude, 46.67);
  EXPECT_EQ(lons.longitude, 5.55);
  EXPECT_EQ(lons.origin.line, 2U);
  EXPECT_EQ(ecosystem.communes[1].insee_code, "01004") << "a spreadsheet took the zero off";
  EXPECT_EQ(ecosystem.communes[1].latitude, std::nullopt);
  ASSERT_EQ(ecosystem.commune_attributes.size(), 1U);
  EXPECT_EQ(ecosystem.commune_attributes[0].name, "population");
}

TEST(ReadEcosystem, UnderstandsEnglishHeaders) {
  const Ecosystem ecosystem = read(
      {{"actors.csv", "id,name,kind,form,place,insee_code,belongs_to\na,Alpha,company,ltd,Lons,39300,\nb,Beta,,,,,a\n"},
       {"projects.csv", "id,name,category,sectors,status,start,end,framework\np,Project,c,water,ongoing,2020,,F\n"},
       {"participations.csv", "project,actor,role,intensity,start,end\np,a,lead,2,2020,2021\n"},
       {"ties.csv", "from,to,type,project,intensity,direction\na,b,gift,p,2,yes\n"}});
  EXPECT_EQ(ecosystem.actors[0].insee_code, "39300");
  EXPECT_THAT(ecosystem.actors[1].belongs_to, ElementsAre(ActorId(0)));
  EXPECT_EQ(ecosystem.projects[0].status, Status::ongoing);
  EXPECT_EQ(ecosystem.participations[0].role, Role::lead);
  EXPECT_TRUE(ecosystem.ties[0].directed);
  EXPECT_THAT(ecosystem.actor_attributes, IsEmpty());
}

TEST(ReadEcosystem, UnderstandsHeadersAsPeopleWriteThem) {
  const Ecosystem ecosystem =
      read({{"Acteurs.CSV", "Raison Sociale;N° SIREN;Code INSEE;RATTACHÉ À\nAlpha;732829320;39300;\n"}});
  EXPECT_THAT(names(ecosystem), ElementsAre("Alpha"));
  EXPECT_EQ(ecosystem.actors[0].siren, "732829320");
  EXPECT_EQ(ecosystem.actors[0].insee_code, "39300");
}

TEST(ReadEcosystem, PrefersAFieldsOwnNameToASynonym) {
  const Ecosystem ecosystem = read({{"acteurs.csv", "denomination,nom,lieu,commune\nA,Alpha,Lons,Orgelet\n"}});
  EXPECT_THAT(names(ecosystem), ElementsAre("Alpha"));
  EXPECT_EQ(ecosystem.actors[0].place, "Lons");
  ASSERT_EQ(ecosystem.actor_attributes.size(), 2U);
  EXPECT_EQ(ecosystem.actor_attributes[1].name, "commune");
}

TEST(ReadEcosystem, AcceptsEverySeparator) {
  for (const char separator : {',', ';', '\t'}) {
    std::string table = "id|nom|type\na|Alpha|commune\n";
    std::replace(table.begin(), table.end(), '|', separator);
    EXPECT_THAT(names(read({{"acteurs.csv", table}})), ElementsAre("Alpha")) << separator;
  }
}

TEST(ReadEcosystem, AcceptsALineThatStatesTheSeparator) {
  const Ecosystem ecosystem = read({{"acteurs.csv", "sep=;\r\nid;nom\r\na;Alpha, Bêta\r\n"}});
  EXPECT_THAT(names(ecosystem), ElementsAre("Alpha, Bêta"));
  EXPECT_EQ(ecosystem.actors[0].origin.line, 3U);
}

TEST(ReadEcosystem, AcceptsOneColumn) {
  EXPECT_THAT(names(read({{"acteurs.csv", "nom\nAlpha\nBêta, Gamma\n"}})), ElementsAre("Alpha", "Bêta, Gamma"));
}

TEST(ReadEcosystem, AcceptsEveryEncoding) {
  EXPECT_THAT(names(read({{"acteurs.csv", "nom\nÉlan\n"}})), ElementsAre("Élan"));
  EXPECT_THAT(names(read({{"acteurs.csv", "\xEF\xBB\xBFnom\n\xC3\x89lan\n"}})), ElementsAre("Élan"));
  EXPECT_THAT(names(read({{"acteurs.csv", "\xFF\xFEn\0o\0m\0\n\0\xC9\0"sv}})), ElementsAre("É"));
  EXPECT_THAT(names(read({{"acteurs.csv", "\xFE\xFF\0n\0o\0m\0\n\0\xC9"sv}})), ElementsAre("É"));
  EXPECT_THAT(names(read({{"acteurs.csv", "nom\n\xC9lan\n"}})), ElementsAre("Élan"));
}

TEST(ReadEcosystem, AcceptsEveryLineEnd) {
  for (const std::string_view end : {"\n", "\r\n", "\r"}) {
    const std::string table = "id,nom" + std::string(end) + "a,\"Al\npha\"" + std::string(end) + "b,Bêta";
    EXPECT_THAT(names(read({{"acteurs.csv", table}})), ElementsAre("Al pha", "Bêta"));
  }
}

TEST(ReadEcosystem, AcceptsEmptyRowsAndColumnsAtTheEnd) {
  const Ecosystem ecosystem = read({{"acteurs.csv", "id;nom;;\na;Alpha;;\nb;Bêta\nc;Gamma;;;;\n;;;\n\n;;\n"}});
  EXPECT_THAT(names(ecosystem), ElementsAre("Alpha", "Bêta", "Gamma"));
}

TEST(ReadEcosystem, AcceptsFrenchNumbersAndDates) {
  const Ecosystem ecosystem =
      read({{"acteurs.csv", "id;nom\na;Alpha\nb;Bêta\n"},
            {"liens.csv",
             "de;vers;intensite;debut\na;b;1 234,5;25/11/2023\nb;a;1\u00A0234,5;nov. 2023\na;b;1\u202F234;2023\n"}});
  EXPECT_EQ(ecosystem.ties[0].intensity, 1234.5);
  EXPECT_EQ(ecosystem.ties[1].intensity, 1234.5);
  EXPECT_EQ(ecosystem.ties[2].intensity, 1234);
  EXPECT_EQ(ecosystem.ties[0].period.start, (Date{2023, 11, 25}));
  EXPECT_EQ(ecosystem.ties[1].period.start, (Date{2023, 11, 0}));
}

TEST(ReadEcosystem, MakesMissingIdsFromNames) {
  const Ecosystem ecosystem =
      read({{"acteurs.csv", "id,nom\n,L'Élan d'Or\nl-elan-d-or,Alpha\n,L’élan d’or (2)\n,???\n"}});
  std::vector<std::string> ids;
  for (const Actor& actor : ecosystem.actors) ids.push_back(actor.id);
  EXPECT_THAT(ids, ElementsAre("l-elan-d-or-2", "l-elan-d-or", "l-elan-d-or-2-2", "actor"));
}

TEST(ReadEcosystem, FindsActorsAndProjectsByName) {
  const Ecosystem ecosystem = read({{"acteurs.csv", "id,nom\na,Clus'Ter Jura\nb,Bêta\n"},
                                    {"projets.csv", "id,nom\np,Bois local\n"},
                                    {"participations.csv", "projet,acteur\nBOIS LOCAL,clus’ter jura\n"}});
  EXPECT_EQ(ecosystem.participations[0].actor, ActorId(0));
  EXPECT_EQ(ecosystem.participations[0].project, ProjectId(0));
}

TEST(ReadEcosystem, MakesTheProjectsThatNoTableLists) {
  const Ecosystem ecosystem = read({{"acteurs.csv", "id,nom\na,Alpha\nb,Bêta\n"},
                                    {"participations.csv", "projet,acteur\nPain,a\nVin,b\nPain,b\n"},
                                    {"liens.csv", "de,vers,projet\na,b,Miel\na,b,Vin\n"}});
  std::vector<std::string> projects;
  for (const Project& project : ecosystem.projects) projects.push_back(project.name);
  EXPECT_THAT(projects, ElementsAre("Pain", "Vin", "Miel"));
  EXPECT_EQ(ecosystem.participations[2].project, ProjectId(0));
  EXPECT_EQ(ecosystem.ties[1].project, ProjectId(1));
  EXPECT_EQ(ecosystem.projects[2].origin, (Origin{FileId(2), 2}));
}

TEST(ReadEcosystem, ReadsTiesAsGraphToolsWriteThem) {
  const Ecosystem ecosystem =
      read({{"acteurs.csv", "id,nom\na,Alpha\nb,Bêta\n"}, {"relations.csv", "Source,Target,Weight\na,b,2\n"}});
  EXPECT_EQ(ecosystem.ties[0].to, ActorId(1));
  EXPECT_EQ(ecosystem.ties[0].intensity, 2);
}

TEST(ReadEcosystem, KeepsOneSpellingOfATieType) {
  const Ecosystem ecosystem =
      read({{"acteurs.csv", "id,nom\na,Alpha\nb,Bêta\n"}, {"liens.csv", "de,vers,type\na,b,Don\nb,a,don\na,b,prêt\n"}});
  EXPECT_THAT(ecosystem.tie_types, ElementsAre("", "Don", "prêt"));
}

TEST(ReadEcosystem, RemembersWhereRowsStand) {
  const Ecosystem ecosystem =
      read({{"acteurs.csv", "id,nom\na,\"Al\n\npha\"\n\nb,Bêta\n"}, {"liens.csv", "de,vers\na,b\n"}});
  EXPECT_EQ(ecosystem.actors[0].origin, (Origin{FileId(0), 2}));
  EXPECT_EQ(ecosystem.actors[1].origin, (Origin{FileId(0), 6}));
  EXPECT_EQ(ecosystem.ties[0].origin, (Origin{FileId(1), 2}));
  EXPECT_THAT(ecosystem.files[1], ::testing::EndsWith("liens.csv"));
}

template <typename Values>
Values attribute(std::string_view column) {
  std::string table = "nom;colonne\n";
  std::size_t row = 0;
  for (std::string rest(column); !rest.empty(); rest.erase(0, std::min(rest.find('|'), rest.size() - 1) + 1)) {
    table += "Nom" + std::to_string(row++) + ";" + rest.substr(0, rest.find('|')) + "\n";
  }
  const Ecosystem ecosystem = read({{"acteurs.csv", table}});
  const Values* values = std::get_if<Values>(&ecosystem.actor_attributes.at(0).values);
  EXPECT_NE(values, nullptr) << column;
  return values != nullptr ? *values : Values{};
}

TEST(ReadEcosystem, TellsTheTypesOfFurtherColumns) {
  EXPECT_THAT(attribute<Attribute::Numbers>("1 200,5||-3"), ElementsAre(1200.5, std::nullopt, -3.0));
  EXPECT_THAT(attribute<Attribute::Booleans>("oui|NON||x|Vrai|false"),
              ElementsAre(true, false, std::nullopt, true, true, false));
  EXPECT_THAT(attribute<Attribute::Dates>("25/11/2023|2023-11"), ElementsAre(Date{2023, 11, 25}, Date{2023, 11, 0}));
  EXPECT_THAT(attribute<Attribute::Texts>("039|12"), ElementsAre("039", "12"));
  EXPECT_THAT(attribute<Attribute::Texts>("oui|peut-être"), ElementsAre("oui", "peut-être"));
}

TEST(ReadEcosystem, ReadsATableOfActorsWithTheOthersBesideIt) {
  const TemporaryFolder folder;
  const auto path = folder.write("mes acteurs.csv", "id,nom\na,Alpha\nb,Bêta\n");
  folder.write("liens.csv", "de,vers\na,b\n");
  EXPECT_EQ(read_ecosystem(path).ecosystem.ties.size(), 1U);
}

TEST(ReadEcosystem, NamesFilesAsTheUserGaveThem) {
  const TemporaryFolder folder;
  const auto path = folder.write("acteurs.csv", "nom\nAlpha\n");
  EXPECT_EQ(read_ecosystem(folder.path()).ecosystem.files[0], path.string());
}

TEST(ReadEcosystem, ThrowsASystemErrorForWhatIsNotThere) {
  EXPECT_THROW((void)read_ecosystem("/nowhere/at/all"), std::system_error);
}

TEST(ReadEcosystem, TellsAllFaultsAtOnceInTheOrderOfTheFiles) {
  const TemporaryFolder folder;
  folder.write("acteurs.csv", "id,nom,type\na,Alpha,zzz\na,,commune\nb\n");
  folder.write("projets.csv", "id,nom,debut,fin\np,Projet,2024,2020\n");
  folder.write("participations.csv", "projet,acteur,role\nq,a,zzz\n");
  folder.write("liens.csv", "de,vers,intensite,debut\nx,a,0,32/01/2020\na,a,1,\n");
  try {
    (void)read_ecosystem(folder.path());
    FAIL();
  } catch (const InputError& error) {
    EXPECT_THAT(codes(error.diagnostics()), ElementsAre("padded-rows", "unknown-kind", "repeated-id", "empty-name",
                                                        "end-before-start", "unknown-project", "unknown-role",
                                                        "unknown-actor", "zero-weight", "impossible-date", "self-tie"));
  }
}

TEST(ReadEcosystem, CountsTheFaultsItDoesNotKeep) {
  std::string ties = "de,vers\n";
  for (int i = 0; i < 50; ++i) ties += "a,x" + std::to_string(i) + "\n";
  const TemporaryFolder folder;
  folder.write("acteurs.csv", "id,nom\na,Alpha\n");
  folder.write("liens.csv", ties);
  try {
    (void)read_ecosystem(folder.path(), {.diagnostics_kept = 7});
    FAIL();
  } catch (const InputError& error) {
    EXPECT_EQ(error.diagnostics().list().size(), 7U);
    EXPECT_EQ(error.diagnostics().count(Severity::error), 50U);
    EXPECT_EQ(error.diagnostics().list().back().place.line, 8U);
  }
}

TEST(ReadEcosystem, ReadsManyRowsTheSameWithAnyNumberOfThreads) {
  constexpr std::size_t kActors = 20'000;
  constexpr std::size_t kTies = 100'000;
  std::string actors = "id,nom,type,rang\n";
  for (std::size_t i = 0; i < kActors; ++i) {
    const std::string number = std::to_string(i);
    actors += "a" + number + ",\"Acteur, " + number + "\",association," + number + "\n";
  }
  std::string ties = "de,vers,type,source\n";
  for (std::size_t i = 0; i < kTies; ++i) {
    ties += "a" + std::to_string(i % kActors) + ",a" + std::to_string((i * 7 + 1) % kActors) + ",t" +
            std::to_string(i / 30'000) + ",\"s\n" + std::to_string(i) + "\"\n";
  }
  const TemporaryFolder folder;
  folder.write("acteurs.csv", actors);
  folder.write("liens.csv", ties);
  const Ecosystem alone = read_ecosystem(folder.path(), {.threads = 1}).ecosystem;
  ASSERT_EQ(alone.actors.size(), kActors);
  ASSERT_EQ(alone.ties.size(), kTies);
  EXPECT_EQ(alone.actors[19'999].name, "Acteur, 19999");
  EXPECT_EQ(std::get<Attribute::Numbers>(alone.actor_attributes[0].values)[12'345], 12'345);
  EXPECT_EQ(alone.ties[99'999].origin.line, 2U * 99'999U + 2U);
  EXPECT_EQ(alone.ties[99'999].source, "s\n99999");
  EXPECT_THAT(alone.tie_types, ElementsAre("", "t0", "t1", "t2", "t3"));
  for (const int threads : {2, 3, 8}) {
    EXPECT_TRUE(read_ecosystem(folder.path(), {.threads = threads}).ecosystem == alone) << threads;
  }
}

TEST(ReadEcosystem, ShowsLongCellsAndLinesInPart) {
  const std::string word(300, 'z');
  const std::string line(100'000, 'y');
  const std::string said = all_said(
      {{"acteurs.csv", "nom,type,note\nAlpha,\"" + word + "\n\",\nBêta,zz," + line + "\n"}}, Language::english);
  EXPECT_THAT(said, ::testing::HasSubstr("unknown kind of actor '" + word.substr(0, 80) + "…' (1 line)"));
  EXPECT_THAT(said, ::testing::HasSubstr("acteurs.csv:4:6: warning: unknown kind of actor 'zz' (1 line)"));
  EXPECT_LT(said.size(), 1000U);
}

TEST(ReadEcosystem, LocatesAFaultFarDown) {
  std::string ties = "de,vers,source\n";
  for (int i = 0; i < 50'000; ++i) ties += "a,b,s" + std::to_string(i) + "\na,b,t" + std::to_string(i) + "\n";
  ties += "b,c,\n";
  const TemporaryFolder folder;
  folder.write("acteurs.csv", "id,nom\na,Alpha\nb,Bêta\n");
  folder.write("liens.csv", ties);
  try {
    (void)read_ecosystem(folder.path());
    FAIL();
  } catch (const InputError& error) {
    ASSERT_EQ(error.diagnostics().list().size(), 1U);
    EXPECT_EQ(error.diagnostics().list()[0].place.line, 100'002U);
    EXPECT_EQ(error.diagnostics().list()[0].place.column, 3U);
  }
}

}  // namespace
}  // namespace maillage::testing
