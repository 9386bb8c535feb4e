// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/tables/date_order.h"

#include "maillage/io/tables/date_words.h"

namespace maillage {

void DateOrder::look_at(std::string_view text) {
  const DayPlace place = day_place(text);
  if (place == DayPlace::second && month_first_.empty()) month_first_ = std::string(text);
  if (place == DayPlace::first && day_first_.empty()) day_first_ = std::string(text);
}

}  // namespace maillage
