// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "maillage/io/writing/written_sheet.h"

namespace maillage {

/// The bytes of an .ods with these sheets, titles bold. Notes and lists to choose from are not written. The same sheets
/// give the same bytes: its dates of making are those of no clock. Control characters, which the format cannot hold,
/// become U+FFFD. \throw std::system_error when the machine has no room for it
[[nodiscard]] std::string to_ods(std::span<const WrittenSheet> sheets);

}  // namespace maillage
