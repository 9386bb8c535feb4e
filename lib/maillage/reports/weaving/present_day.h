// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "maillage/base/language.h"
#include "maillage/model/date.h"

namespace maillage::reports {

/// The day that a result is about, and how many projects were over by then.
struct PresentDay {
  std::optional<Date> date = {};  ///< a month or a year is any day of it; nothing where nothing is dated
  std::size_t past = 0;
};

/// "This is about what is under way on 22 November 2025; 27 finished projects count as past cooperation."
[[nodiscard]] std::string day_sentence(const PresentDay& day, Language language);

}  // namespace maillage::reports
