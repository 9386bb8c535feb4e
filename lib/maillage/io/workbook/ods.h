// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/io/workbook/parts.h"
#include "maillage/io/workbook/sheet.h"

namespace maillage {

/// Reads an OpenDocument spreadsheet (.ods): of each sheet the values, formulas as last computed, rows and cells
/// repeated as often as the file says. Comments, drawings and tracked changes are passed over. Linear.
/// \throw WorkbookFault
void read_ods(const Parts& parts, Workbook& workbook);

}  // namespace maillage
