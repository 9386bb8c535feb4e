// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace maillage {

/// What dates in numbers say of the order they are written in, all those of a table together: "25/11/2023" is the day
/// first, "11/25/2023" the month.
class DateOrder {
 public:
  void look_at(std::string_view text);

  /// The dates that allow both are read with the month first: some can be read in no other way, and none with the day
  /// first.
  [[nodiscard]] bool is_month_first() const { return !month_first_.empty() && day_first_.empty(); }
  [[nodiscard]] bool is_mixed() const { return !month_first_.empty() && !day_first_.empty(); }

  /// The first that can be read in this way only; empty without one.
  [[nodiscard]] const std::string& month_first() const { return month_first_; }
  [[nodiscard]] const std::string& day_first() const { return day_first_; }

 private:
  std::string month_first_;
  std::string day_first_;
};

}  // namespace maillage
