// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ods_tables.h"

#include "support/workbook_parts.h"

namespace maillage::testing {

std::string ods_of(const std::vector<TextSheet>& sheets) {
  std::string tables;
  for (const TextSheet& sheet : sheets) {
    tables += "<table:table table:name=\"" + sheet.name + "\">";
    for (const auto& row : sheet.rows) {
      tables += "<table:table-row>";
      for (const std::string& cell : row) {
        const bool error = cell.starts_with('=');
        tables +=
            error ? "<table:table-cell table:formula=\"of:=A1\" calcext:value-type=\"error\"><text:p>" + cell.substr(1)
                  : "<table:table-cell office:value-type=\"string\"><text:p>" + cell;
        tables += "</text:p></table:table-cell>";
      }
      tables += "</table:table-row>";
    }
    tables += "</table:table>";
  }
  return ods_parts(tables).zipped();
}

}  // namespace maillage::testing
