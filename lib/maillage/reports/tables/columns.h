// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "maillage/base/language.h"
#include "maillage/reports/tables/table.h"

namespace maillage::reports {

/// A title of the program, in both languages.
[[nodiscard]] Text title(const Label& label);

[[nodiscard]] Column text_column(std::string id, const Label& label);
[[nodiscard]] Column number_column(std::string id, const Label& label);
/// For machines alone.
[[nodiscard]] Column machine_column(std::string id);
/// The same column for these readers alone.
[[nodiscard]] Column only_for(Readers readers, Column column);

}  // namespace maillage::reports
