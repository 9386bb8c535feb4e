// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/read_fuzzed_workbook.h"

#include <cstdint>
#include <cstdlib>
#include <string>

#include "maillage/io/workbook/ods.h"
#include "maillage/io/workbook/read_workbook.h"
#include "maillage/io/workbook/workbook_fault.h"
#include "maillage/io/workbook/xlsx.h"

#include "support/workbook_parts.h"

namespace maillage::testing {
namespace {

void require(bool promise) {
  if (!promise) std::abort();
}

void check(const Workbook& workbook) {
  for (const Sheet& sheet : workbook.sheets) {
    std::uint32_t line = 0;
    for (const SheetRow& row : sheet.rows) {
      require(row.line > line && row.line <= SheetBuilder::kMostRows && row.count > 0);
      line = row.line;
      std::int64_t column = -1;
      for (const SheetCell& cell : sheet.cells_of(row)) {
        require(cell.column > column && cell.column < SheetBuilder::kMostColumns && cell.size > 0);
        column = cell.column;
      }
    }
  }
}

void read_part(char part, const std::string& text, Workbook& workbook) {
  const std::string cells =
      "<sheetData><row><c t=\"s\" s=\"1\"><v>0</v></c><c s=\"1\"><v>45255.5</v></c></row></sheetData>";
  switch (part) {
    case 's':
      return read_xlsx(xlsx_parts({.sheet = text, .strings = "<si><t>x</t></si>", .formats = {"0000#"}}), workbook);
    case 't': return read_xlsx(xlsx_parts({.sheet = cells, .strings = text}), workbook);
    case 'f':
      return read_xlsx(xlsx_parts({.sheet = cells, .strings = "<si><t>x</t></si>", .formats = {text}}), workbook);
    case 'w':
      return read_xlsx(xlsx_parts({.sheet = cells, .strings = "<si><t>x</t></si>", .workbook_settings = text}),
                       workbook);
    case 'o': return read_ods(ods_parts(text), workbook);
    case 'y': return read_ods(ods_parts("<table:table table:name=\"a\"/>", text), workbook);
    default: return;
  }
}

}  // namespace

void read_fuzzed_workbook(std::string_view bytes) {
  if (bytes.empty()) return;
  Workbook workbook;
  try {
    const std::string_view known = "stfwoy";
    if (known.find(bytes.front()) == std::string_view::npos) return check(*read_workbook(bytes));
    read_part(bytes.front(), std::string(bytes.substr(1)), workbook);
    check(workbook);
  } catch (const WorkbookFault& fault) {
    for (const std::string& text : fault.message()) require(!text.empty());
  }
}

}  // namespace maillage::testing
