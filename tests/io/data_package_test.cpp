// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/io/read_ecosystem.h"

#include "support/fault_case.h"
#include "support/temporary_folder.h"

namespace maillage::testing {
namespace {

using ::testing::ElementsAre;

Reading read(std::string_view package, std::initializer_list<FileText> files) {
  const TemporaryFolder folder;
  folder.write("datapackage.json", package);
  for (const FileText& file : files) folder.write(file.name, file.contents);
  return read_ecosystem(folder.path());
}

/// A package of one resource, the table of actors, with these further members.
std::string of_actors(std::string_view members, std::string_view further = "") {
  return R"({"resources": [{"name": "acteurs", "path": "acteurs.csv")" + std::string(members) + "}]" +
         std::string(further) + "}";
}

TEST(DataPackage, GivesItsTitleSourcesAndLicences) {
  const Reading reading =
      read(of_actors("", R"(, "title": "Essai", "description": "D", "version": "1.2", "created": "2026-01-01",
        "sources": [{"title": "Cahier"}, {"path": "https://example.org"}], "licenses": [{"name": "etalab-2.0"}])"),
           {{"acteurs.csv", "nom\nAlpha\n"}});
  EXPECT_EQ(reading.ecosystem.title, "Essai");
  EXPECT_EQ(reading.ecosystem.description, "D");
  EXPECT_EQ(reading.ecosystem.version, "1.2");
  EXPECT_EQ(reading.ecosystem.created, "2026-01-01");
  EXPECT_THAT(reading.ecosystem.sources, ElementsAre("Cahier", "https://example.org"));
  EXPECT_THAT(reading.ecosystem.licences, ElementsAre("etalab-2.0"));
}

TEST(DataPackage, FindsTablesByResourceNameThenByFileName) {
  const Reading reading = read(
      R"({"resources": [{"name": "actors", "path": "tables/qui.csv"}, {"name": "x", "path": "tables/Liens.csv"}]})",
      {{"tables/qui.csv", "id,nom\na,Alpha\nb,Bêta\n"}, {"tables/Liens.csv", "de,vers\na,b\n"}});
  EXPECT_EQ(reading.ecosystem.actors.size(), 2U);
  EXPECT_EQ(reading.ecosystem.ties.size(), 1U);
}

TEST(DataPackage, IsReadByTheNameOfItsDescriptorToo) {
  const TemporaryFolder folder;
  const auto path = folder.write("paquet.json", of_actors(""));
  folder.write("acteurs.csv", "nom\nAlpha\n");
  EXPECT_EQ(read_ecosystem(path).ecosystem.actors.size(), 1U);
}

TEST(DataPackage, DeclaresKinds) {
  const Reading reading =
      read(of_actors("", R"(, "maillage": {"kinds": [
        {"id": "family", "labels": {"fr": "famille", "en": "family"}, "plurals": {"fr": "familles", "en": "families"},
         "aliases": ["clan"], "colour": "#4477AA"},
        {"id": "commune", "labels": {"fr": "commune"}}]})"),
           {{"acteurs.csv",
             "nom,type\nMedici,famille\nPazzi,Families\nStrozzi,clan\nLons,commune\nECLA,intercommunalité\n"}});
  const Ecosystem& ecosystem = reading.ecosystem;
  ASSERT_EQ(ecosystem.kinds.size(), 9U);
  EXPECT_EQ(ecosystem.kinds[7].label, (Text{"famille", "family"}));
  EXPECT_EQ(ecosystem.kinds[7].plural, (Text{"familles", "families"}));
  EXPECT_EQ(ecosystem.kinds[7].colour, "#4477AA");
  EXPECT_EQ(ecosystem.kinds[8].label, (Text{"commune", "commune"}));
  std::vector<std::string> kinds;
  for (const Actor& actor : ecosystem.actors) kinds.push_back(ecosystem[actor.kind].id);
  EXPECT_THAT(kinds, ElementsAre("family", "family", "family", "commune", "municipality"));
}

TEST(DataPackage, StatesEncodingAndDialect) {
  const Reading reading =
      read(of_actors(R"(, "encoding": "iso-8859-15", "dialect": {"delimiter": "|", "quoteChar": "'", "header": false},
        "schema": {"fields": [{"name": "id"}, {"name": "nom"}]})"),
           {{"acteurs.csv", "a|'\xC9lan | 10 \xA4'\n"}});
  ASSERT_EQ(reading.ecosystem.actors.size(), 1U);
  EXPECT_EQ(reading.ecosystem.actors[0].name, "Élan | 10 €");
  EXPECT_EQ(reading.ecosystem.actors[0].origin.line, 1U);
}

TEST(DataPackage, StatesTheTypesOfFurtherColumns) {
  const Reading reading =
      read(of_actors(R"(, "schema": {"missingValues": ["", "n/a"], "fields": [{"name": "nom"},
        {"name": "code", "type": "string"},
        {"name": "montant", "type": "number", "decimalChar": ",", "groupChar": ".", "bareNumber": false},
        {"name": "actif", "type": "boolean", "trueValues": ["O"], "falseValues": ["N"]},
        {"name": "jour", "type": "date", "format": "%d/%m/%Y"}]})"),
           {{"acteurs.csv", "nom;code;montant;actif;jour\nAlpha;12;1.234,5 €;O;03/02/2020\nBêta;n/a;;N;n/a\n"}});
  const auto& attributes = reading.ecosystem.actor_attributes;
  ASSERT_EQ(attributes.size(), 4U);
  EXPECT_THAT(std::get<Attribute::Texts>(attributes[0].values), ElementsAre("12", std::nullopt));
  EXPECT_THAT(std::get<Attribute::Numbers>(attributes[1].values), ElementsAre(1234.5, std::nullopt));
  EXPECT_THAT(std::get<Attribute::Booleans>(attributes[2].values), ElementsAre(true, false));
  EXPECT_THAT(std::get<Attribute::Dates>(attributes[3].values), ElementsAre(Date{2020, 2, 3}, std::nullopt));
}

TEST(DataPackage, SaysNothingOfValuesThatFitTheirConstraints) {
  const Reading reading = read(
      of_actors(R"(, "schema": {"primaryKey": "id", "fields": [
        {"name": "id", "constraints": {"required": true, "unique": true, "pattern": "[a-z]+"}}, {"name": "nom"},
        {"name": "lieu", "constraints": {"enum": ["Lons", "Orgelet"], "minLength": 4, "maxLength": 7}},
        {"name": "rang", "type": "integer", "constraints": {"minimum": 1, "maximum": 2, "exclusiveMinimum": 0, "exclusiveMaximum": 3}},
        {"name": "jour", "type": "date", "constraints": {"minimum": "2020-01-01", "maximum": "2020-12-31"}}]})"),
      {{"acteurs.csv", "id,nom,lieu,rang,jour\na,Alpha,Lons,1,2020-01-01\nb,Bêta,Orgelet,2,2020-12-31\nc,Gamma,,,\n"}});
  EXPECT_TRUE(reading.diagnostics.list().empty());
}

TEST(DataPackage, LetsAPatternThatTakesTooLongPass) {
  const Reading reading = read(
      of_actors(R"(, "schema": {"fields": [{"name": "nom"}, {"name": "x", "constraints": {"pattern": "(a+)+b"}}]})"),
      {{"acteurs.csv", "nom,x\nAlpha," + std::string(40, 'a') + "\n"}});
  EXPECT_EQ(reading.ecosystem.actors.size(), 1U);
}

}  // namespace
}  // namespace maillage::testing
