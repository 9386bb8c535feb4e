// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <variant>

#include "maillage/model/ecosystem.h"
#include "maillage/reports/tables/table.h"

namespace maillage::reports {

/// A value of a further column, for machines.
struct OwnValue {
  Cell operator()(const std::string& text) const { return Cell::text(text); }
  Cell operator()(double number) const { return Cell::number(number); }
  Cell operator()(bool truth) const { return Cell::text(truth ? "true" : "false"); }
  Cell operator()(const Date& date) const { return Cell::text(to_string(date)); }
};

/// What a further column says of one row of its table.
[[nodiscard]] inline Cell own_cell(const Attribute& attribute, std::size_t row) {
  return std::visit([&](const auto& values) { return values[row] ? OwnValue()(*values[row]) : Cell(); },
                    attribute.values);
}

}  // namespace maillage::reports
