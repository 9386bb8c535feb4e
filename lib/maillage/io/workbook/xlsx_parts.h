// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "maillage/io/workbook/number_format.h"
#include "maillage/io/workbook/parts.h"
#include "maillage/io/workbook/sheet.h"

namespace maillage {

/// What the cells of every sheet of an .xlsx refer to.
struct XlsxShared {
  Epoch epoch = Epoch::of_1900;
  std::vector<std::string_view> strings;  ///< in the workbook's texts
  std::vector<NumberFormat> formats;      ///< by the style of a cell
};

/// A sheet as the workbook lists it.
struct XlsxSheet {
  std::string name;
  std::string part;
  bool hidden = false;
};

/// Which part of an .xlsx is what.
struct XlsxContents {
  std::vector<XlsxSheet> sheets;  ///< of cells
  std::string strings;            ///< empty when there is no such part
  std::string styles;
  Epoch epoch = Epoch::of_1900;
};

[[nodiscard]] XlsxContents read_xlsx_contents(const Parts& parts);
[[nodiscard]] std::vector<std::string_view> read_shared_strings(const Parts& parts, std::string_view part,
                                                                TextStore& texts);
[[nodiscard]] std::vector<NumberFormat> read_xlsx_formats(const Parts& parts, std::string_view part);
[[nodiscard]] Sheet read_xlsx_sheet(const Parts& parts, const XlsxSheet& sheet, const XlsxShared& shared,
                                    TextStore& texts);

/// Text in which Office writes control characters as "_x000D_": with those characters, less carriage returns.
[[nodiscard]] std::string decode_office_text(std::string_view text);

}  // namespace maillage
