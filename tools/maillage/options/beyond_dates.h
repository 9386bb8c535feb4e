// SPDX-License-Identifier: GPL-3.0-or-later
// Periods in which the data have no date.
#pragma once

#include "maillage/base/language.h"
#include "maillage/model/ecosystem.h"

namespace maillage::tool {

/// Says of a period that it lies before or behind all dates of the data, and what counts in it
/// then.
void say_beyond_dates(const Ecosystem& ecosystem, const Period& asked, Language language);

}  // namespace maillage::tool
