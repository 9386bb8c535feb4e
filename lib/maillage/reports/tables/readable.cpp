// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/tables/readable.h"

#include <cmath>

#include <fmt/format.h>

#include "maillage/base/number.h"
#include "maillage/base/wording.h"
#include "maillage/reports/tables/messages.h"
#include "maillage/reports/tables/noise.h"

namespace maillage::reports {
namespace {

/// Three significant digits, not fewer than `least` decimals for small numbers, none for large ones.
int decimals_for(double value) {
  const double magnitude = std::abs(value);
  if (magnitude >= 100) return 0;
  if (magnitude >= 10) return 1;
  return magnitude >= 1 ? 2 : 3;
}

}  // namespace

double without_noise(double value) {
  constexpr double kNoise = 1e-14;
  if (value == std::floor(value) || !std::isfinite(value)) return value;
  const auto rounded = parse_number(fmt::format("{:.10g}", value));
  return rounded && std::abs(*rounded - value) <= kNoise * std::abs(value) ? *rounded : value;
}

std::string readable(std::optional<double> value, ValueFormat format, Language language) {
  if (!value) return "–";
  switch (format) {
    case ValueFormat::integer: return to_readable(std::llround(*value), language);
    case ValueFormat::share: return Wording(language).percent(*value, 1);
    case ValueFormat::yes_no: return std::string((*value != 0 ? kYes : kNo).in(language));
    case ValueFormat::decimal: break;
  }
  return to_readable(*value, decimals_for(*value), language);
}

std::string exact(std::optional<double> value) { return value ? to_exact(*value) : ""; }

}  // namespace maillage::reports
