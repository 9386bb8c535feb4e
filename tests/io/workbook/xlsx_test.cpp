// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/workbook/xlsx.h"

#include <string>

#include <gtest/gtest.h>

#include "maillage/io/workbook/workbook_fault.h"

#include "support/workbook_parts.h"

namespace maillage {
namespace {

using testing::lines_of;
using testing::xlsx_parts;
using testing::XlsxCase;

std::string read(const XlsxCase& made) {
  Workbook workbook;
  read_xlsx(xlsx_parts(made), workbook);
  return lines_of(workbook.sheets.at(0));
}

std::string fault_of(const XlsxCase& made) {
  try {
    return "none: " + read(made);
  } catch (const WorkbookFault& fault) {
    return std::string(fault.code()) + ": " + fault.message().in(Language::english);
  }
}

TEST(Xlsx, ReadsSharedInlineAndComputedTexts) {
  EXPECT_EQ(read({.sheet = "<sheetData><row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c>"
                           "<c r=\"C2\" t=\"inlineStr\"><is><t>en </t><r><t>ligne</t></r></is></c>"
                           "<c r=\"D2\" t=\"str\"><f>A2&amp;\"!\"</f><v>calculé</v></c></row></sheetData>",
                  .strings = "<si><t>zéro</t></si><si><r><t>en </t></r><r><rPr><b/></rPr><t>gras</t></r>"
                             "<rPh sb=\"0\" eb=\"1\"><t>prononcé</t></rPh></si>"}),
            "2: A=en gras C=en ligne D=calculé\n");
}

TEST(Xlsx, CountsRowsAndCellsThatDoNotSayWhereTheyStand) {
  EXPECT_EQ(read({.sheet = "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c>"
                           "<c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>"}),
            "1: A=n:1 B=n:2\n5: C=n:3 D=n:4\n6: A=n:5\n");
}

TEST(Xlsx, ReadsBooleansErrorsAndDates) {
  EXPECT_EQ(read({.sheet = "<sheetData><row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><v>#N/A</v></c>"
                           "<c t=\"e\"><f>#REF!</f><v>#REF!</v></c><c s=\"1\"><v>45255</v></c>"
                           "<c t=\"d\"><v>2023-11-25T00:00:00</v></c></row></sheetData>",
                  .formats = {"dd/mm/yyyy"}}),
            "1: A=b:true B=b:false C=e:#N/A D=e:#REF! E=d:2023-11-25 F=d:2023-11-25\n");
}

TEST(Xlsx, CountsDatesFrom1904WhereTheWorkbookSaysSo) {
  const std::string sheet = "<sheetData><row><c s=\"1\"><v>43793</v></c></row></sheetData>";
  EXPECT_EQ(read({.sheet = sheet, .formats = {"dd/mm/yyyy"}, .workbook_settings = "<x:workbookPr date1904=\"1\"/>"}),
            "1: A=d:2023-11-25\n");
  EXPECT_EQ(read({.sheet = sheet, .formats = {"dd/mm/yyyy"}, .workbook_settings = "<x:workbookPr date1904=\"0\"/>"}),
            "1: A=d:2019-11-24\n");
}

TEST(Xlsx, SaysWhichFormulaWasNeverComputed) {
  EXPECT_EQ(
      read({.sheet = "<sheetData><row><c><f>1+1</f></c><c><f>1+1</f><v>2</v></c><c t=\"str\"><f>\"\"</f><v></v></c>"
                     "<c><f>B1</f><v></v></c></row></sheetData>"}),
      "1: A=e:= B=n:2 D=e:=\n");
}

// A and C stand in blocks of merged cells; the last block reaches over rows without anything.
TEST(Xlsx, FillsMergedCellsDownwards) {
  EXPECT_EQ(read({.sheet = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
                           "<row r=\"2\"><c r=\"B2\"><v>3</v></c></row>"
                           "<row r=\"3\"><c r=\"B3\"><v>4</v></c><c r=\"C3\"><v>5</v></c></row>"
                           "<row r=\"4\"><c r=\"D4\"><v>6</v></c></row></sheetData>"
                           "<mergeCells><mergeCell ref=\"A1:A3\"/><mergeCell ref=\"C3:C1048576\"/></mergeCells>"}),
            "1: A=n:1 B=n:2\n2: *A=n:1 B=n:3\n3: *A=n:1 B=n:4 C=n:5\n4: *C=n:5 D=n:6\n");
}

TEST(Xlsx, UsesHiddenRowsColumnsAndSheetsAndSaysSo) {
  Workbook workbook;
  read_xlsx(
      xlsx_parts({.sheet = "<cols><col min=\"1\" max=\"1\" hidden=\"1\"/><col min=\"5\" max=\"9\" hidden=\"1\"/></cols>"
                           "<sheetData><row r=\"1\" hidden=\"1\"><c><v>1</v></c></row></sheetData>",
                  .sheet_state = "state=\"veryHidden\""}),
      workbook);
  EXPECT_EQ(lines_of(workbook.sheets.at(0)), "1h: A=n:1\n");
  EXPECT_TRUE(workbook.sheets.at(0).hidden);
  EXPECT_EQ(workbook.sheets.at(0).hidden_columns, 1U);
}

TEST(Xlsx, DecodesControlCharactersOfOffice) {
  EXPECT_EQ(read({.sheet = "<sheetData><row><c t=\"str\"><v>a_x000D_\nb_x005F_x0041_</v></c></row></sheetData>"}),
            "1: A=a\nb_x0041_\n");
}

TEST(Xlsx, LeavesOutWhatOtherProgramsAdd) {
  EXPECT_EQ(read({.sheet = "<sheetData><row><c><v>1</v><extLst><ext><v>9</v></ext></extLst></c></row></sheetData>"
                           "<extLst><ext><c><v>7</v></c></ext></extLst>"}),
            "1: A=n:1\n");
}

TEST(Xlsx, RefusesWhatIsDamaged) {
  const std::string damaged =
      "damaged-workbook: damaged workbook (part 'xl/worksheets/sheet1.xml'): open it in your spreadsheet program and "
      "save it again";
  EXPECT_EQ(fault_of({.sheet = "<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>"}), damaged);
  EXPECT_EQ(fault_of({.sheet = "<sheetData><row r=\"1048577\"/></sheetData>"}), damaged);
  EXPECT_EQ(fault_of({.sheet = "<sheetData><row><c r=\"XFE1\"><v>1</v></c></row></sheetData>"}), damaged);
  EXPECT_EQ(fault_of({.sheet = "<sheetData><row><c><v>douze</v></c></row></sheetData>"}), damaged);
  EXPECT_EQ(fault_of({.sheet = "<sheetData><row>"}), damaged);
  EXPECT_EQ(
      fault_of({.sheet = "<sheetData><row><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row></sheetData>"}),
      "damaged-workbook: damaged workbook (part 'Feuille'): open it in your spreadsheet program and save it again");
}

TEST(Xlsx, BoundsWhatBlocksOfMergedCellsFill) {
  std::string sheet = "<sheetData>";
  for (int i = 0; i < 5000; ++i) sheet += "<row><c><v>1</v></c><c/><c><v>2</v></c></row>";
  sheet += "</sheetData><mergeCells>";
  for (int i = 0; i < 5000; ++i) sheet += "<mergeCell ref=\"A1:A5000\"/>";
  EXPECT_EQ(fault_of({.sheet = sheet + "</mergeCells>"}),
            "too-large-workbook: workbook refused: it has more than 16 million filled cells; keep only the tables that "
            "matter in it");
}

}  // namespace
}  // namespace maillage
