// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/workbook/read_workbook.h"

#include <map>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "maillage/base/file.h"
#include "maillage/io/workbook/workbook_fault.h"

#include "support/paths.h"
#include "support/workbook_parts.h"

namespace maillage {
namespace {

using testing::lines_of;
using testing::MemoryParts;

std::string fault_of(std::string_view bytes) {
  try {
    const auto workbook = read_workbook(bytes);
    return "none";
  } catch (const WorkbookFault& fault) {
    EXPECT_NE(fault.message().in(Language::french), "");
    return std::string(fault.code());
  }
}

std::string archive_of(const std::string& name, const std::string& contents) {
  return MemoryParts(std::map<std::string, std::string, std::less<>>{{name, contents}}).zipped();
}

std::string wide(std::string_view text) {
  std::string doubled;
  for (const char c : text) doubled += {c, '\0'};
  return doubled;
}

// The same sheet (tests/data/workbooks/territoire.fods) as two programs save it in two formats. Each has its own view
// of 28 February 1900, which Excel's calendar puts a day later.
class SavedBy : public ::testing::TestWithParam<const char*> {};

TEST_P(SavedBy, ReadsTheSame) {
  const std::string name = GetParam();
  const FileBytes file(testing::source_dir().string() + "/tests/data/workbooks/" + name);
  const auto workbook = read_workbook(file.view());
  const std::string day = name == "libreoffice.xlsx" ? "29" : "28";
  ASSERT_EQ(workbook->sheets.size(), 2U);
  EXPECT_EQ(lines_of(workbook->sheets[0]),
            "1: A=Liste des acteurs du territoire\n"
            "2: A=nom B=type C=code_insee D=siren E=depuis F=mois G=annee H=adherent I=part J=effectif\n"
            "3: A=Bresse Énergies B=association C=n:01053 D=n:073282932 E=d:2023-11-25 F=d:2023-01 G=d:2022 H=b:true "
            "I=12.5% J=n:12.5\n"
            "4h: A=Ferme du Pré B=entreprise C=n:39300 D=e:#N/A E=d:1900-02-" +
                day +
                " H=b:false I=n:3 J=n:42\n"
                "5: A=Scierie *B=entreprise C=39001 E=e:#REF!\n"
                "6: A=Deux\nlignes *B=entreprise G=fin\n"
                "7: A=Trois fois B=x C=x D=y\n"
                "8: A=Trois fois B=x C=x D=y\n"
                "9: A=Trois fois B=x C=x D=y\n");
  EXPECT_EQ(workbook->sheets[1].name, "Liens");
  EXPECT_EQ(workbook->sheets[1].hidden, name != "gnumeric.xlsx");  // gnumeric does not write that a sheet is hidden
}

INSTANTIATE_TEST_SUITE_P(Programs, SavedBy,
                         ::testing::Values("libreoffice.ods", "libreoffice.xlsx", "gnumeric.ods", "gnumeric.xlsx"),
                         [](const auto& one) {
                           std::string name = one.param;
                           name[name.find('.')] = '_';
                           return name;
                         });

TEST(ReadWorkbook, RefusesOtherFilesByTheirFirstBytes) {
  const std::string compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
  EXPECT_EQ(fault_of(compound + wide("Workbook")), "old-workbook");
  EXPECT_EQ(fault_of(compound + wide("EncryptedPackage")), "encrypted-workbook");
  EXPECT_EQ(fault_of(compound + wide("WordDocument")), "not-a-table");
  EXPECT_EQ(fault_of(archive_of("Index/Document.iwa", "x")), "numbers-workbook");
  EXPECT_EQ(fault_of(archive_of("xl/workbook.bin", "x")), "binary-workbook");
  EXPECT_EQ(fault_of(archive_of("word/document.xml", "<a/>")), "not-a-table");
  EXPECT_EQ(fault_of(archive_of("acteurs.csv", "nom\n")), "not-a-table");
  EXPECT_EQ(fault_of("<!DOCTYPE html><table>"), "web-page");
  EXPECT_EQ(fault_of("<?xml version=\"1.0\"?><Workbook/>"), "xml-spreadsheet");
  EXPECT_EQ(fault_of("%PDF-1.7"), "not-a-table");
  EXPECT_EQ(fault_of("nom;type\n"), "text-named-workbook");
  EXPECT_EQ(fault_of(""), "empty-file");
}

TEST(ReadWorkbook, TellsWorkbooksFromTexts) {
  EXPECT_TRUE(looks_like_workbook(archive_of("a", "b"), ".csv"));
  EXPECT_TRUE(looks_like_workbook("nom;type\n", ".xlsx"));
  EXPECT_TRUE(looks_like_workbook("\xEF\xBB\xBF <HTML>", ".csv"));
  EXPECT_FALSE(looks_like_workbook("nom;type\n", ".csv"));
  EXPECT_FALSE(looks_like_workbook("PK;type\n", ".csv"));
  EXPECT_FALSE(looks_like_workbook("", ".csv"));
}

TEST(ReadWorkbook, RefusesEncryptedOpenDocuments) {
  const std::string manifest =
      "<m:manifest xmlns:m=\"urn:m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>";
  EXPECT_EQ(fault_of(MemoryParts({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                  {"META-INF/manifest.xml", manifest},
                                  {"content.xml", "\x8f\x01"}})
                         .zipped()),
            "encrypted-workbook");
}

// Ten entities of ten each, nine deep: a billion of them.
TEST(ReadWorkbook, RefusesEntities) {
  std::string laughs = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a0 \"ha\">";
  for (int i = 1; i < 10; ++i) {
    const std::string name = "&a" + std::to_string(i - 1) + ";";
    laughs += "<!ENTITY a" + std::to_string(i) + " \"";
    for (int k = 0; k < 10; ++k) laughs += name;
    laughs += "\">";
  }
  laughs += "]><a>&a9;</a>";
  try {
    const auto workbook = read_workbook(
        MemoryParts({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", laughs}})
            .zipped());
    FAIL();
  } catch (const WorkbookFault& fault) {
    EXPECT_EQ(fault.message().in(Language::english),
              "workbook refused: its part 'content.xml' declares a DOCTYPE, which no spreadsheet program writes");
  }
}

TEST(ReadWorkbook, RefusesDeepNestingAndEndlessTags) {
  std::string deep;
  for (int i = 0; i < 300; ++i) deep += "<a>";
  const auto ods = [](std::string content) {
    return MemoryParts(
               {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", std::move(content)}})
        .zipped();
  };
  EXPECT_EQ(fault_of(ods(deep)), "damaged-workbook");
  EXPECT_EQ(fault_of(ods("<a b=\"" + std::string(std::size_t{2} << 20U, 'x') + "\"/>")), "damaged-workbook");
}

// A bomb: 150 MB of one text in some 150 kB. What is kept of a workbook's texts is bounded to 128 MB.
TEST(ReadWorkbook, RefusesABomb) {
  std::string cells = "<sheetData><row>";
  const std::string cell = "<c t=\"str\"><v>" + std::string(std::size_t{1} << 19U, 'x') + "</v></c>";
  for (int i = 0; i < 300; ++i) cells += cell;
  const std::string bytes = testing::xlsx_parts({.sheet = cells + "</row></sheetData>"}).zipped();
  EXPECT_LT(bytes.size(), std::size_t{1} << 20U);
  EXPECT_EQ(fault_of(bytes), "too-large-workbook");
}

TEST(ReadWorkbook, SaysOfEveryCutWorkbookThatItIsDamaged) {
  const FileBytes file(testing::source_dir().string() + "/tests/data/workbooks/gnumeric.xlsx");
  for (std::size_t size = 4; size < file.view().size(); size += 97)
    EXPECT_EQ(fault_of(file.view().substr(0, size)), "damaged-workbook") << size;
}

}  // namespace
}  // namespace maillage
