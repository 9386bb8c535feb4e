// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/workbook/ods.h"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "maillage/io/workbook/workbook_fault.h"

#include "support/workbook_parts.h"

namespace maillage {
namespace {

using testing::lines_of;
using testing::ods_parts;

/// "<row>" and "<cell>" stand for the elements with their long names.
std::string spelt_out(std::string text) {
  const auto replace = [&text](std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
      text.replace(at, from.size(), to);
  };
  replace("<row", "<table:table-row");
  replace("</row", "</table:table-row");
  replace("<cell", "<table:table-cell");
  replace("</cell", "</table:table-cell");
  replace("<covered", "<table:covered-table-cell");
  replace("</covered", "</table:covered-table-cell");
  replace("<p>", "<text:p>");
  replace("</p>", "</text:p>");
  return text;
}

std::string read(const std::string& rows, std::string_view styles = {}) {
  Workbook workbook;
  const std::string table = "<table:table table:name=\"Feuille\">" + spelt_out(rows) + "</table:table>";
  read_ods(ods_parts(table, styles), workbook);
  return lines_of(workbook.sheets.at(0));
}

std::string fault_of(const std::string& rows) {
  try {
    return "none: " + read(rows);
  } catch (const WorkbookFault& fault) {
    return std::string(fault.code()) + ": " + fault.message().in(Language::english);
  }
}

// readODS#81, SheetJS#383: what is repeated is there as often as said, and what follows stands behind it.
TEST(Ods, RepeatsRowsAndCellsAsOftenAsSaid) {
  EXPECT_EQ(
      read("<row table:number-rows-repeated=\"2\"><cell table:number-columns-repeated=\"2\"><p>x</p></cell>"
           "<cell table:number-columns-repeated=\"3\"/><cell><p>y</p></cell></row><row><cell><p>z</p></cell></row>"),
      "1: A=x B=x F=y\n2: A=x B=x F=y\n3: A=z\n");
}

// odftoolkit#25: a sheet whose unused cells are formatted to its end.
TEST(Ods, DoesNotExpandAMillionEmptyRows) {
  EXPECT_EQ(read("<row><cell><p>x</p></cell></row><row table:number-rows-repeated=\"1048574\"><cell "
                 "table:number-columns-repeated=\"16384\"/></row><row><cell><p>fin</p></cell></row>"),
            "1: A=x\n1048576: A=fin\n");
}

TEST(Ods, BoundsRepeatedCells) {
  EXPECT_EQ(fault_of("<row table:number-rows-repeated=\"1048576\"><cell "
                     "table:number-columns-repeated=\"16384\"><p>x</p></cell></row>"),
            "too-large-workbook: workbook refused: it has more than 16 million filled cells; keep only the tables that "
            "matter in it");
  EXPECT_EQ(fault_of("<row><cell table:number-columns-repeated=\"-3\"><p>x</p></cell></row>"),
            "damaged-workbook: damaged workbook (part 'content.xml'): open it in your spreadsheet program and save it "
            "again");
}

TEST(Ods, ReadsTypedValues) {
  EXPECT_EQ(read("<row><cell office:value-type=\"float\" office:value=\"12.5\"><p>12,50</p></cell>"
                 "<cell office:value-type=\"float\" office:value=\"1053\"><p>01053</p></cell>"
                 "<cell office:value-type=\"float\" office:value=\"73282932\"><p>073 282 932</p></cell>"
                 "<cell office:value-type=\"percentage\" office:value=\"0.125\"><p>12,5 %</p></cell>"
                 "<cell office:value-type=\"currency\" office:value=\"1234.5\"><p>1 234,50 €</p></cell>"
                 "<cell office:value-type=\"boolean\" office:boolean-value=\"true\"><p>VRAI</p></cell>"
                 "<cell office:value-type=\"date\" office:date-value=\"2023-11-25T00:00:00\"><p>25/11/23</p></cell>"
                 "<cell office:value-type=\"time\" office:time-value=\"PT14H30M00S\"><p>14:30</p></cell></row>"),
            "1: A=n:12.5 B=n:01053 C=n:073282932 D=12.5% E=n:1234.5 F=b:true G=d:2023-11-25 H=14:30\n");
}

TEST(Ods, ReadsDatesAsPreciseAsTheyAreShown) {
  const std::string_view styles =
      "<number:date-style style:name=\"N1\"><number:month/><number:year/></number:date-style>"
      "<number:date-style style:name=\"N2\"><number:year/></number:date-style>"
      "<style:style style:name=\"c1\" style:family=\"table-cell\" style:data-style-name=\"N1\"/>"
      "<style:style style:name=\"c2\" style:family=\"table-cell\" style:parent-style-name=\"c3\"/>"
      "<style:style style:name=\"c3\" style:family=\"table-cell\" style:data-style-name=\"N2\"/>";
  const std::string date = "office:value-type=\"date\" office:date-value=\"2023-01-01\"";
  EXPECT_EQ(read("<table:table-column/><table:table-column table:default-cell-style-name=\"c2\"/>"
                 "<row><cell table:style-name=\"c1\" " +
                     date + "/><cell " + date + "/><cell " + date + "/></row>",
                 styles),
            "1: A=d:2023-01 B=d:2023 C=d:2023-01-01\n");
}

TEST(Ods, ReadsParagraphsSpacesAndTabs) {
  EXPECT_EQ(read("<row><cell><p>Ferme <text:span>du</text:span><text:s text:c=\"2\"/>Pré</p><p>bio<text:tab/>local</p>"
                 "</cell></row>"),
            "1: A=Ferme du  Pré\nbio\tlocal\n");
}

TEST(Ods, PassesOverCommentsAndTrackedChanges) {
  EXPECT_EQ(
      read("<row><cell office:value-type=\"string\"><office:annotation><p>remarque</p></office:annotation><p>x</p>"
           "</cell></row>"),
      "1: A=x\n");
  Workbook workbook;
  read_ods(ods_parts(spelt_out("<table:tracked-changes><cell><p>ancien</p></cell></table:tracked-changes>"
                               "<table:table table:name=\"A\"><row><cell><p>x</p></cell></row></table:table>")),
           workbook);
  EXPECT_EQ(lines_of(workbook.sheets.at(0)), "1: A=x\n");
}

TEST(Ods, LocatesErrors) {
  EXPECT_EQ(read("<row><cell table:formula=\"of:=NA()\" office:value-type=\"string\" calcext:value-type=\"error\">"
                 "<p>#N/A</p></cell><cell table:formula=\"of:=A9\" office:value-type=\"float\" office:value=\"0\">"
                 "<p>#REF!</p></cell><cell office:value-type=\"string\"><p>#N/A</p></cell></row>"),
            "1: A=e:#N/A B=e:#REF! C=#N/A\n");
}

TEST(Ods, FillsMergedCellsDownwardsAndNothingOfWhatTheyCover) {
  EXPECT_EQ(read("<row><cell table:number-rows-spanned=\"2\" table:number-columns-spanned=\"2\"><p>p</p></cell>"
                 "<covered><p>caché</p></covered><cell><p>a</p></cell></row>"
                 "<row><covered table:number-columns-repeated=\"2\"/><cell><p>b</p></cell></row>"),
            "1: A=p C=a\n2: *A=p C=b\n");
}

TEST(Ods, UsesHiddenRowsAndSheets) {
  Workbook workbook;
  read_ods(
      ods_parts(spelt_out("<table:table table:name=\"A\" table:style-name=\"ta2\"><row table:visibility=\"filter\">"
                          "<cell><p>x</p></cell></row></table:table>"),
                "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties "
                "table:display=\"false\"/></style:style>"),
      workbook);
  EXPECT_EQ(lines_of(workbook.sheets.at(0)), "1h: A=x\n");
  EXPECT_TRUE(workbook.sheets.at(0).hidden);
}

}  // namespace
}  // namespace maillage
