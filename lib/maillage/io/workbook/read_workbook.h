// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>

#include "maillage/io/workbook/sheet.h"

namespace maillage {

/// True for bytes that are no table as text, by how they begin: a workbook, or what read_workbook() refuses.
/// `ending`: of the file's name, folded, as ".xlsx": a text that is named like a workbook is no table either.
[[nodiscard]] bool looks_like_workbook(std::string_view bytes, std::string_view ending);

/// Reads an .xlsx or .ods, whatever its name. Linear in the size unpacked, which is bounded.
/// \throw WorkbookFault that says what the file is and what to do
[[nodiscard]] std::unique_ptr<Workbook> read_workbook(std::string_view bytes);

}  // namespace maillage
