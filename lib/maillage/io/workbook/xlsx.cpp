// SPDX-License-Identifier: GPL-3.0-or-later
// Why a reader of our own and not orcus (0.17 in Debian 12): it leaves cells with errors and inline strings out, does
// not know the 1904 dates, reads a repeated row of an .ods once and does not repeat it, does not know its merged or
// covered cells, and unpacks a part whole before it looks at it. What is here reads a stream with bounds, on libzip and
// expat alone.
#include "maillage/io/workbook/xlsx.h"

#include "maillage/io/workbook/xlsx_parts.h"

namespace maillage {

void read_xlsx(const Parts& parts, Workbook& workbook) {
  const XlsxContents contents = read_xlsx_contents(parts);
  XlsxShared shared{contents.epoch, {}, {}};
  if (!contents.strings.empty() && parts.has(contents.strings))
    shared.strings = read_shared_strings(parts, contents.strings, workbook.texts);
  if (!contents.styles.empty() && parts.has(contents.styles))
    shared.formats = read_xlsx_formats(parts, contents.styles);
  for (const XlsxSheet& sheet : contents.sheets)
    workbook.sheets.push_back(read_xlsx_sheet(parts, sheet, shared, workbook.texts));
}

}  // namespace maillage
