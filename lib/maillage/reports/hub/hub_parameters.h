// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/base/language.h"
#include "maillage/reports/hub/hub_sheet.h"
#include "maillage/reports/tables/sheet_section.h"

namespace maillage::reports {

/// What the numbers of a sheet rest on: the data, what is selected of them, how ties and draws are made.
[[nodiscard]] SheetSection parameters_section(const HubFacts& facts, Language language);

}  // namespace maillage::reports
