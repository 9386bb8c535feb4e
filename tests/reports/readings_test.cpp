// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/tables/readings.h"

#include <gtest/gtest.h>

#include "maillage/io/workbook/read_workbook.h"

#include "support/workbook_parts.h"

namespace maillage::reports {
namespace {

/// Three columns that everyone reads, one for each other reader, every kind of cell, one of them not known.
Table every_cell(Language language) {
  return {
      .id = "actors",
      .language = language,
      .columns = {{.id = "id", .readers = Readers::machines},
                  {.id = "name", .title = {"nom", "name"}},
                  {.id = "share", .title = {"part", "share"}, .numeric = true},
                  {.id = "rank", .title = {"rang", "rank"}, .numeric = true},
                  {.id = "with", .title = {"avec", "with"}},
                  {.id = "remark", .title = {"remarque", "remark"}, .readers = Readers::people}},
      .rows = {{Cell::text("ecla"), Cell::text("ECLA, \"la\" collectivité"), Cell::number(0.125, ValueFormat::share),
                Cell::number(1234.5, {.decimals = 1}), Cell::list({"ademe", "cma"}, "ADEME et CMA"), Cell::text("*")},
               {Cell::text("pays"), Cell::named("Pays", Prose::marked("**Pays**")), Cell::number(std::nullopt),
                Cell::count(3), Cell::list({}, ""), Cell::yes_no(true)}},
      .notes = {"Une note."}};
}

TEST(Text, OfATableIsForPeople) {
  EXPECT_EQ(to_text(every_cell(Language::french)),
            "nom                        part     rang  avec          remarque\n"
            "────────────────────────────────────────────────────────────────\n"
            "ECLA, \"la\" collectivité  12,5\u00A0%  1\u202F234,5  ADEME et CMA  *\n"
            "Pays                          –        3                oui\n"
            "\n"
            "Une note.\n");
}

TEST(Text, OfATableWithoutTitlesHasNoLineOfTitles) {
  Table table{.columns = {{.id = "name"}, {.id = "value", .numeric = true}},
              .rows = {{Cell::text("a"), Cell::count(10)}, {Cell::text("bc"), Cell::count(2)}}};
  EXPECT_EQ(to_text(table), "a   10\nbc   2\n");
}

TEST(Csv, OfATableIsForMachinesInEitherLanguage) {
  const std::string csv =
      "id,name,share,rank,with\n"
      "ecla,\"ECLA, \"\"la\"\" collectivité\",0.125,1234.5,ademe;cma\n"
      "pays,Pays,,3,\n";
  EXPECT_EQ(to_csv(every_cell(Language::french)), csv);
  EXPECT_EQ(to_csv(every_cell(Language::english)), csv);
}

TEST(CsvExcel, OfATableIsForAFrenchSpreadsheet) {
  EXPECT_EQ(to_csv_excel(every_cell(Language::french)),
            "\xEF\xBB\xBFid;nom;part;rang;avec\r\n"
            "ecla;\"ECLA, \"\"la\"\" collectivité\";0,125;1234,5;\"ademe;cma\"\r\n"
            "pays;Pays;;3;\r\n");
}

TEST(Xlsx, OfATableIsASheetOfTypedCellsAndOneOfItsNotes) {
  const std::string bytes = to_xlsx(every_cell(Language::english));
  const auto workbook = read_workbook(bytes);
  ASSERT_EQ(workbook->sheets.size(), 2U);
  EXPECT_EQ(workbook->sheets[0].name, "Result");
  EXPECT_EQ(testing::lines_of(workbook->sheets[0]),
            "1: A=id B=name C=share D=rank E=with\n"
            "2: A=ecla B=ECLA, \"la\" collectivité C=n:0.125 D=n:1234.5 E=ademe;cma\n"
            "3: A=pays B=Pays D=n:3\n");
  EXPECT_NE(testing::lines_of(workbook->sheets[1]).find("Une note."), std::string::npos);
  EXPECT_EQ(to_xlsx(every_cell(Language::english)), bytes);
}

TEST(Json, OfATableHoldsTypedValues) {
  Table table = every_cell(Language::english);
  table.rows.erase(table.rows.begin());
  EXPECT_EQ(to_json(table), R"({
  "actors": [
    {
      "id": "pays",
      "name": "Pays",
      "share": null,
      "rank": 3,
      "with": []
    }
  ]
}
)");
}

TEST(Block, OfATableKeepsTheLooksOfItsTexts) {
  const TableBlock block = to_block(every_cell(Language::english));
  ASSERT_EQ(block.columns.size(), 5U);
  EXPECT_EQ(block.columns[1].header, Prose("share"));
  EXPECT_TRUE(block.columns[1].numeric);
  EXPECT_EQ(block.rows[1][0], Prose("Pays", Emphasis::bold));
  EXPECT_EQ(block.rows[1][1], Prose("–"));
  EXPECT_EQ(block.rows[1][4], Prose("yes"));
}

}  // namespace
}  // namespace maillage::reports
