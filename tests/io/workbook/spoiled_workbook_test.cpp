// SPDX-License-Identifier: GPL-3.0-or-later
// A right territory in a workbook, spoiled as people and spreadsheet programs spoil workbooks, with the truth known: as
// spoiled_test.cpp does with tables of text. Every way is tried as .xlsx and as .ods; MAILLAGE_SPOILINGS sets how many
// times.
#include <array>
#include <cstdlib>
#include <functional>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "support/spoiled_territory.h"
#include "support/temporary_folder.h"
#include "support/workbook_parts.h"

namespace maillage::testing {
namespace {

using Random = std::mt19937;

/// What a cell holds beside what it shows.
enum class Holds { text, number, date, error, boolean };

struct BookCell {
  std::string text = {};  ///< of a date ISO 8601, of a number with a decimal point
  Holds holds = Holds::text;
  bool formula = false;  ///< its value is the one last computed
  bool computed = true;  ///< false: a formula without value
  bool code = false;     ///< a number shown with nine digits, zeros before it
  int across = 1;        ///< cells it is merged over
  int down = 1;
  bool covered = false;  ///< by a merged cell
};

struct BookSheet {
  std::string name = {};
  std::vector<std::vector<BookCell>> rows = {};
  bool hidden = false;
  std::size_t hidden_row = 0;     ///< from 1; 0: none
  std::size_t hidden_column = 0;  ///< from 1; 0: none
  bool many_empty = false;        ///< formatted but empty cells to the end of the sheet
};

struct Book {
  std::vector<BookSheet> sheets;
  bool since_1904 = false;  ///< days count from there (.xlsx)
  bool as_xlsx = true;

  BookSheet& operator[](std::string_view name) {
    return *std::ranges::find_if(sheets, [&](const BookSheet& sheet) { return sheet.name == name; });
  }
};

bool is_number(const std::string& text) {
  return !text.empty() && text.find_first_not_of("0123456789.") == std::string::npos && text.front() != '0';
}

Book right_book() {
  Book book;
  const std::map<std::string, Rows> tables = right_tables();
  for (const char* name : {"acteurs", "projets", "participations", "liens"}) {
    BookSheet& sheet = book.sheets.emplace_back();
    sheet.name = name;
    for (const std::vector<std::string>& row : tables.at(name)) {
      std::vector<BookCell>& cells = sheet.rows.emplace_back();
      for (const std::string& text : row) cells.push_back({.text = text});
    }
  }
  for (auto& row : book["liens"].rows) row[3].holds = is_number(row[3].text) ? Holds::number : Holds::text;
  return book;
}

std::string escaped(std::string_view text) {
  std::string xml;
  for (const char c : text) {
    if (c == '&') xml += "&amp;";
    else if (c == '<') xml += "&lt;";
    else xml += c;
  }
  return xml;
}

/// Days from the first of January 1970, proleptic Gregorian (Hinnant 2013).
long days_of(int year, int month, int day) {
  year -= month <= 2 ? 1 : 0;
  const long era = year / 400;
  const long of_era = year - era * 400;
  const long of_year = (153L * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097L + of_era * 365L + of_era / 4 - of_era / 100 + of_year - 719468L;
}

long serial_of(const std::string& iso, bool since_1904) {
  const long days = days_of(std::stoi(iso.substr(0, 4)), std::stoi(iso.substr(5, 2)), std::stoi(iso.substr(8, 2)));
  return days - (since_1904 ? days_of(1904, 1, 1) : days_of(1899, 12, 30));
}

std::string column_name(std::size_t column) { return std::string(1, static_cast<char>('A' + column)); }

std::string xlsx_cell(const BookCell& cell, const std::string& at, bool since_1904) {
  const std::string formula = cell.formula ? "<f>1+1</f>" : "";
  const std::string open = "<c r=\"" + at + "\"";
  if (!cell.computed) return open + ">" + formula + "</c>";
  switch (cell.holds) {
    case Holds::number: return open + (cell.code ? " s=\"2\"" : "") + ">" + formula + "<v>" + cell.text + "</v></c>";
    case Holds::date:
      return open + " s=\"1\">" + formula + "<v>" + std::to_string(serial_of(cell.text, since_1904)) + "</v></c>";
    case Holds::error: return open + " t=\"e\">" + formula + "<v>" + cell.text + "</v></c>";
    case Holds::boolean: return open + " t=\"b\">" + formula + "<v>" + (cell.text == "1" ? "1" : "0") + "</v></c>";
    case Holds::text: break;
  }
  if (cell.formula) return open + " t=\"str\">" + formula + "<v>" + escaped(cell.text) + "</v></c>";
  return open + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(cell.text) + "</t></is></c>";
}

std::string xlsx_sheet(const BookSheet& sheet, bool since_1904) {
  std::string columns;
  if (sheet.hidden_column > 0) {
    const std::string at = std::to_string(sheet.hidden_column);
    columns = "<cols><col min=\"" + at + "\" max=\"" + at + "\" width=\"9\" hidden=\"1\"/></cols>";
  }
  std::string rows;
  std::string merges;
  for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
    const std::string line = std::to_string(i + 1);
    rows += "<row r=\"" + line + "\"" + (sheet.hidden_row == i + 1 ? " hidden=\"1\"" : "") + ">";
    for (std::size_t j = 0; j < sheet.rows[i].size(); ++j) {
      const BookCell& cell = sheet.rows[i][j];
      const std::string at = column_name(j) + line;
      if (!cell.covered && (!cell.text.empty() || cell.formula)) rows += xlsx_cell(cell, at, since_1904);
      if (cell.across > 1 || cell.down > 1) {
        const std::string end = column_name(j + static_cast<std::size_t>(cell.across) - 1) +
                                std::to_string(i + static_cast<std::size_t>(cell.down));
        merges += "<mergeCell ref=\"" + at + ":" + end + "\"/>";
      }
    }
    rows += "</row>";
  }
  if (sheet.many_empty) rows += "<row r=\"1048576\"><c r=\"A1048576\" s=\"1\"/></row>";
  return columns + "<sheetData>" + rows + "</sheetData>" +
         (merges.empty() ? "" : "<mergeCells>" + merges + "</mergeCells>");
}

std::string xlsx_of(const Book& book) {
  const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const std::string package = "http://schemas.openxmlformats.org/package/2006/relationships";
  std::map<std::string, std::string, std::less<>> parts;
  std::string list;
  std::string relations;
  for (std::size_t i = 0; i < book.sheets.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    list += "<sheet name=\"" + escaped(book.sheets[i].name) + "\" sheetId=\"" + number + "\" r:id=\"s" + number + "\"" +
            (book.sheets[i].hidden ? " state=\"hidden\"" : "") + "/>";
    relations += "<Relationship Id=\"s" + number + "\" Type=\"" + office + "/worksheet\" Target=\"worksheets/sheet" +
                 number + ".xml\"/>";
    parts["xl/worksheets/sheet" + number + ".xml"] =
        "<worksheet xmlns=\"" + main + "\">" + xlsx_sheet(book.sheets[i], book.since_1904) + "</worksheet>";
  }
  parts["_rels/.rels"] = "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"a\" Type=\"" + office +
                         "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
  parts["xl/workbook.xml"] = "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\"><workbookPr" +
                             (book.since_1904 ? " date1904=\"1\"" : "") + "/><sheets>" + list + "</sheets></workbook>";
  parts["xl/_rels/workbook.xml.rels"] = "<Relationships xmlns=\"" + package + "\">" + relations +
                                        "<Relationship Id=\"y\" Type=\"" + office +
                                        "/styles\" Target=\"styles.xml\"/></Relationships>";
  parts["xl/styles.xml"] = "<styleSheet xmlns=\"" + main +
                           "\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"000000000\"/></numFmts><cellXfs><xf "
                           "numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>";
  return MemoryParts(std::move(parts)).zipped();
}

std::string ods_cell(const BookCell& cell) {
  const std::string name = cell.covered ? "table:covered-table-cell" : "table:table-cell";
  std::string open = "<" + name;
  if (cell.across > 1 || cell.down > 1) {
    open += " table:number-columns-spanned=\"" + std::to_string(cell.across) + "\" table:number-rows-spanned=\"" +
            std::to_string(cell.down) + "\"";
  }
  if (cell.formula) open += " table:formula=\"of:=1+1\"";
  if (cell.covered || cell.text.empty() || !cell.computed) return open + "/>";
  const std::string shown = "<text:p>" + escaped(cell.text) + "</text:p></" + name + ">";
  switch (cell.holds) {
    case Holds::number:
      return open + (cell.code ? " table:style-name=\"ce2\"" : "") + " office:value-type=\"float\" office:value=\"" +
             cell.text + "\">" + shown;
    case Holds::date: return open + " office:value-type=\"date\" office:date-value=\"" + cell.text + "\">" + shown;
    case Holds::error:
      return open + " calcext:value-type=\"error\" office:value-type=\"string\" office:string-value=\"\">" + shown;
    case Holds::boolean:
      return open + " office:value-type=\"boolean\" office:boolean-value=\"" + (cell.text == "1" ? "true" : "false") +
             "\">" + shown;
    case Holds::text: break;
  }
  return open + " office:value-type=\"string\">" + shown;
}

std::string ods_sheet(const BookSheet& sheet) {
  std::string xml = "<table:table table:name=\"" + escaped(sheet.name) + "\"" +
                    (sheet.hidden ? " table:style-name=\"ta1\"" : "") + ">";
  for (std::size_t j = 0; j < sheet.rows[0].size(); ++j)
    xml += std::string("<table:table-column") + (sheet.hidden_column == j + 1 ? " table:visibility=\"collapse\"" : "") +
           "/>";
  for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
    xml += std::string("<table:table-row") + (sheet.hidden_row == i + 1 ? " table:visibility=\"collapse\"" : "") + ">";
    for (const BookCell& cell : sheet.rows[i]) xml += ods_cell(cell);
    if (sheet.many_empty) xml += "<table:table-cell table:number-columns-repeated=\"16000\"/>";
    xml += "</table:table-row>";
  }
  if (sheet.many_empty)
    xml +=
        "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell "
        "table:number-columns-repeated=\"16384\"/></table:table-row>";
  return xml + "</table:table>";
}

std::string ods_of_book(const Book& book) {
  std::string tables;
  for (const BookSheet& sheet : book.sheets) tables += ods_sheet(sheet);
  const std::string styles =
      "<number:number-style style:name=\"N1\"><number:number "
      "number:min-integer-digits=\"9\"/></number:number-style><style:style style:name=\"ce2\" "
      "style:family=\"table-cell\" style:data-style-name=\"N1\"/><style:style style:name=\"ta1\" "
      "style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>";
  return ods_parts(tables, styles).zipped();
}

std::size_t pick(Random& random, std::size_t below) { return random() % below; }

std::string any_sheet(Random& random) {
  static const std::array<std::string, 4> kNames = {"acteurs", "projets", "participations", "liens"};
  return kNames.at(pick(random, kNames.size()));
}

std::vector<BookCell>& any_row(Book& book, const std::string& sheet, Random& random) {
  auto& rows = book[sheet].rows;
  return rows[1 + pick(random, rows.size() - 1)];
}

void insert_row(Book& book, const std::string& sheet, std::size_t at, std::vector<BookCell> cells) {
  auto& rows = book[sheet].rows;
  cells.resize(rows[0].size());
  rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(at), std::move(cells));
}

/// Every cell of a column from the first row of data on.
template <typename Change>
void for_column(Book& book, const std::string& sheet, std::size_t column, Change change) {
  auto& rows = book[sheet].rows;
  for (std::size_t i = 1; i < rows.size(); ++i) change(rows[i][column]);
}

struct Spoiling {
  std::string name = {};
  std::function<Expected(Book&, Random&)> spoil;
};

/// What spreadsheet programs make of values.
std::vector<Spoiling> values() {
  return {
      {"real dates", [](Book& b, Random&) { return b["projets"].rows[1][3].holds = Holds::date, Expected{}; }},
      {"real dates since 1904",
       [](Book& b, Random&) {
         b["projets"].rows[1][3].holds = Holds::date;
         b.since_1904 = true;
         return Expected{};
       }},
      {"a date as its number",
       [](Book& b, Random&) {
         b["projets"].rows[1][3] = {.text = "44256", .holds = Holds::number};
         return Expected{"date-serial"};
       }},
      {"years as numbers",
       [](Book& b, Random&) {
         for_column(b, "participations", 3,
                    [](BookCell& cell) { cell.holds = cell.text.empty() ? Holds::text : Holds::number; });
         return Expected{};
       }},
      {"a code as a number",
       [](Book& b, Random&) { return b["acteurs"].rows[2][4].holds = Holds::number, Expected{}; }},
      {"a code with zeros by its format",
       [](Book& b, Random&) {
         b["acteurs"].rows[2][4] = {.text = "732829320", .holds = Holds::number, .code = true};
         return Expected{};
       }},
      {"a code as a formula",
       [](Book& b, Random&) {
         b["acteurs"].rows[2][4] = {.text = "732829320", .holds = Holds::number, .formula = true};
         return Expected{};
       }},
      {"ids as numbers",
       [](Book& b, Random& r) {
         std::map<std::string, std::string> ids;
         for_column(b, "acteurs", 0, [&](BookCell& cell) { ids[cell.text] = std::to_string(ids.size() + 1); });
         const bool texts = r() % 2 == 0;
         const auto number = [&](BookCell& cell) { cell = {.text = ids.at(cell.text), .holds = Holds::number}; };
         for_column(b, "acteurs", 0, number);
         for_column(b, "participations", 1, number);
         for (const std::size_t end : {std::size_t{0}, std::size_t{1}}) {
           for_column(b, "liens", end, [&](BookCell& cell) {
             cell = {.text = ids.at(cell.text), .holds = texts ? Holds::text : Holds::number};
           });
         }
         return Expected{};
       }},
      {"formulas by their last value",
       [](Book& b, Random& r) {
         for (BookCell& cell : any_row(b, any_sheet(r), r)) cell.formula = !cell.text.empty();
         return Expected{};
       }},
      {"intensities as texts with commas",
       [](Book& b, Random&) {
         for_column(b, "liens", 3, [](BookCell& cell) {
           std::ranges::replace(cell.text, '.', ',');
           cell.holds = Holds::text;
         });
         return Expected{};
       }},
      {"an intensity as text among numbers",
       [](Book& b, Random& r) {
         BookCell& cell = any_row(b, "liens", r)[3];
         cell.holds = Holds::text;
         return Expected{};
       }},
      {"spaces around texts",
       [](Book& b, Random& r) {
         for (BookCell& cell : any_row(b, any_sheet(r), r))
           cell.text = cell.holds == Holds::text && !cell.text.empty() ? " " + cell.text + "\u00A0" : cell.text;
         return Expected{};
       }},
      {"invisible characters",
       [](Book& b, Random& r) {
         any_row(b, "liens", r)[pick(r, 2)].text += "\u200B";
         return Expected{"invisible-characters"};
       }},
      {"an error nobody needs",
       [](Book& b, Random&) {
         b["acteurs"].rows[2][3] = {.text = "#N/A", .holds = Holds::error, .formula = true};
         return Expected{"cell-error", false, true};
       }},
      {"an error that is needed",
       [](Book& b, Random& r) {
         any_row(b, "liens", r)[1] = {.text = "#REF!", .holds = Holds::error, .formula = true};
         return Expected{"cell-error", true, true};
       }},
      {"a formula never computed",
       [](Book& b, Random&) {
         b["acteurs"].rows[1][3] = {.formula = true, .computed = false};
         return Expected{"cell-error", false, true};
       }},
  };
}

/// How people lay out sheets.
std::vector<Spoiling> layouts() {
  return {
      {"merged cells down",
       [](Book& b, Random&) {
         auto& rows = b["participations"].rows;
         rows[1][0].down = 3;
         rows[2][0] = rows[3][0] = {.covered = true};
         return Expected{};
       }},
      {"merged cells across",
       [](Book& b, Random&) {
         insert_row(b, "acteurs", 0,
                    {{.text = "Acteurs du territoire", .across = 5},
                     {.covered = true},
                     {.covered = true},
                     {.covered = true},
                     {.covered = true}});
         return Expected{"title-rows"};
       }},
      {"a block of merged cells",
       [](Book& b, Random&) {
         auto& rows = b["participations"].rows;
         rows[4][0].down = 2;
         rows[5][0] = {.covered = true};
         rows[1][3].down = 2;
         rows[2][3] = {.covered = true};
         return Expected{};
       }},
      {"hidden rows",
       [](Book& b, Random& r) {
         const std::string sheet = any_sheet(r);
         b[sheet].hidden_row = 2 + pick(r, b[sheet].rows.size() - 1);
         return Expected{"hidden-rows"};
       }},
      {"hidden columns",
       [](Book& b, Random& r) {
         const std::string sheet = any_sheet(r);
         b[sheet].hidden_column = 1 + pick(r, b[sheet].rows[0].size());
         return Expected{"hidden-columns"};
       }},
      {"hidden sheets", [](Book& b, Random& r) { return b[any_sheet(r)].hidden = true, Expected{"hidden-sheet"}; }},
      {"empty cells to the end of the sheet",
       [](Book& b, Random& r) { return b[any_sheet(r)].many_empty = true, Expected{}; }},
      {"titles above",
       [](Book& b, Random& r) {
         const std::string sheet = any_sheet(r);
         for (std::size_t i = pick(r, 3) + 1; i > 0; --i)
           insert_row(b, sheet, 0, {{.text = "Recensement, état au 30 juin " + std::to_string(2020 + i)}});
         return Expected{"title-rows"};
       }},
      {"a total",
       [](Book& b, Random& r) {
         insert_row(b, "liens", b["liens"].rows.size(),
                    {{.text = r() % 2 == 0 ? "TOTAL" : "Sous-total"},
                     {},
                     {},
                     {.text = "8.25", .holds = Holds::number, .formula = true}});
         return Expected{"total-row"};
       }},
      {"a note below",
       [](Book& b, Random& r) {
         const std::string sheet = any_sheet(r);
         insert_row(b, sheet, b[sheet].rows.size(),
                    {{.text = r() % 2 == 0 ? "Source : enquête auprès des communes" : "* données provisoires"}});
         return Expected{"note-row"};
       }},
      {"empty rows",
       [](Book& b, Random& r) {
         const std::string sheet = any_sheet(r);
         for (int i = 0; i < 3; ++i) insert_row(b, sheet, 1 + pick(r, b[sheet].rows.size()), {});
         return Expected{};
       }},
      {"titles again",
       [](Book& b, Random& r) {
         const std::string sheet = any_sheet(r);
         insert_row(b, sheet, 3, b[sheet].rows[0]);
         return Expected{"repeated-titles"};
       }},
      {"a row pasted twice",
       [](Book& b, Random& r) {
         const std::string sheet = any_sheet(r);
         insert_row(b, sheet, b[sheet].rows.size(), any_row(b, sheet, r));
         return Expected{"repeated-row"};
       }},
      {"columns in another order",
       [](Book& b, Random& r) {
         for (auto& row : b[any_sheet(r)].rows) std::ranges::reverse(row);
         return Expected{};
       }},
      {"a column of one’s own",
       [](Book& b, Random& r) {
         auto& rows = b[any_sheet(r)].rows;
         for (std::size_t i = 0; i < rows.size(); ++i)
           rows[i].push_back(i == 0 ? BookCell{.text = "budget"}
                                    : BookCell{.text = std::to_string(100 * i), .holds = Holds::number});
         return Expected{"unknown-columns"};
       }},
      {"a column of boxes to tick",
       [](Book& b, Random&) {
         auto& rows = b["acteurs"].rows;
         for (std::size_t i = 0; i < rows.size(); ++i)
           if (i == 0) rows[i].push_back({.text = "adhérent"});
           else rows[i].push_back({.text = i % 2 == 0 ? "1" : "0", .holds = Holds::boolean});
         return Expected{"unknown-columns"};
       }},
      {"sheets with other names",
       [](Book& b, Random& r) {
         b[any_sheet(r)].name = "Feuil1";
         return Expected{"known-by-columns"};
       }},
      {"names of sheets in capitals",
       [](Book& b, Random&) {
         b["acteurs"].name = "ACTEURS";
         b["liens"].name = " Liens ";
         return Expected{};
       }},
      {"sheets of other things",
       [](Book& b, Random&) {
         b.sheets.push_back({.name = "Budget",
                             .rows = {{{.text = "poste"}, {.text = "montant"}},
                                      {{.text = "salaires"}, {.text = "12", .holds = Holds::number}}}});
         return Expected{"ignored-sheet"};
       }},
      {"a copy of a sheet",
       [](Book& b, Random&) {
         BookSheet copy = b["liens"];
         copy.name = "liens (2)";
         b.sheets.push_back(std::move(copy));
         return Expected{"second-table"};
       }},
      {"an empty column before all",
       [](Book& b, Random& r) {
         for (auto& row : b[any_sheet(r)].rows) row.insert(row.begin(), BookCell{});
         return Expected{};
       }},
      {"an actor nobody knows",
       [](Book& b, Random& r) {
         any_row(b, r() % 2 == 0 ? "liens" : "participations", r)[1] = {.text = "Mairie de Lonss"};
         return Expected{"unknown-actor", true, true};
       }},
      {"a loop",
       [](Book& b, Random& r) {
         auto& row = any_row(b, "liens", r);
         row[1] = row[0];
         return Expected{"self-tie", false, true};
       }},
  };
}

TEST(SpoiledWorkbook, ARightOneIsReadWithoutAWord) {
  for (const bool as_xlsx : {true, false}) {
    const TemporaryFolder folder;
    const Book book = right_book();
    const auto path = folder.write(as_xlsx ? "t.xlsx" : "t.ods", as_xlsx ? xlsx_of(book) : ods_of_book(book));
    const Outcome outcome = outcome_of(path);
    ASSERT_TRUE(outcome.ecosystem) << all_of(outcome.diagnostics);
    EXPECT_EQ(outcome.diagnostics.count(Severity::warning), 0U) << all_of(outcome.diagnostics);
    EXPECT_EQ(essence(*outcome.ecosystem).size(), 6U + 3U + 7U + 4U);
  }
}

TEST(SpoiledWorkbook, EverySpoilingIsMendedOrTold) {
  const char* asked = std::getenv("MAILLAGE_SPOILINGS");
  const int times = asked != nullptr ? std::atoi(asked) : 4;
  const TemporaryFolder whole;
  const std::vector<std::string> truth = essence(*outcome_of(whole.write("t.xlsx", xlsx_of(right_book()))).ecosystem);
  std::size_t tried = 0;
  for (const auto& list : {values(), layouts()}) {
    for (const Spoiling& spoiling : list) {
      for (int seed = 0; seed < 2 * times; ++seed, ++tried) {
        SCOPED_TRACE(spoiling.name + ", seed " + std::to_string(seed / 2) + (seed % 2 == 0 ? ", xlsx" : ", ods"));
        Random random(static_cast<unsigned>(seed / 2));
        Book book = right_book();
        book.as_xlsx = seed % 2 == 0;
        const Expected expected = spoiling.spoil(book, random);
        const TemporaryFolder folder;
        const std::string name = book.as_xlsx ? "t.xlsx" : "t.ods";
        expect_told_or_mended(outcome_of(folder.write(name, book.as_xlsx ? xlsx_of(book) : ods_of_book(book))),
                              expected, truth);
      }
    }
  }
  EXPECT_GE(tried, 300U);
}

}  // namespace
}  // namespace maillage::testing
