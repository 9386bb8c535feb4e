// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "maillage/io/writing/written_sheet.h"

namespace maillage {

/// The bytes of an .xlsx with these sheets: titles bold, frozen and with their notes; columns with choices offer them
/// in a list, down to row 1000. The same sheets give the same bytes: its dates of making are those of no clock. Numbers
/// that need more digits than the format's writer keeps are written as texts, so that none is changed.
/// \throw std::system_error when the machine has no room for it
[[nodiscard]] std::string to_xlsx(std::span<const WrittenSheet> sheets);

/// The first row of data and the last that a drop-down of to_xlsx() reaches, counting from 1.
inline constexpr int kFirstFilledRow = 2;
inline constexpr int kLastFilledRow = 1000;

}  // namespace maillage
