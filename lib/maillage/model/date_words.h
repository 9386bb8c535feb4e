// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "maillage/base/wording.h"
#include "maillage/model/date.h"

/// Dates and periods as people write them.
namespace maillage {

[[nodiscard]] CalendarDate calendar(const Date& date);

/// "25 novembre 2023", "novembre 2023", "2023".
[[nodiscard]] std::string in_words(const Date& date, Language language);

/// "2014–2019", "mars 2020 – avril 2021", "depuis 2020", "jusqu’en 2019"; empty without dates.
[[nodiscard]] std::string in_words(const Period& period, Language language);

}  // namespace maillage
