// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/io/workbook/parts.h"
#include "maillage/io/workbook/sheet.h"

namespace maillage {

/// Reads an Office Open XML workbook (.xlsx, .xlsm): of each sheet of cells the values, formulas as last computed.
/// Comments, pictures, charts and macros are passed over. Linear. \throw WorkbookFault
void read_xlsx(const Parts& parts, Workbook& workbook);

}  // namespace maillage
