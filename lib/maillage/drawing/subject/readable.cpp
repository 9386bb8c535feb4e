// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/subject/readable.h"

#include <algorithm>
#include <cmath>

#include "maillage/base/maths/maths.h"
#include "maillage/base/number.h"
#include "maillage/base/wording.h"
#include "maillage/drawing/shapes/scales.h"

namespace maillage {
namespace {

constexpr int kMostDecimals = 6;
constexpr double kLeastShown = 1e-6;  ///< what so many decimals can show

/// Three digits or so of a value.
int telling_decimals(double size) {
  if (size >= 100) return 0;
  if (size >= 10) return 1;
  return size >= 0.1 || size == 0 ? 2 : 3;
}

}  // namespace

std::string one_line(const std::string& text) {
  std::string result;
  for (const char c : text) {
    const bool space = static_cast<unsigned char>(c) <= 0x20;
    if (!space) result += c;
    if (space && !result.empty() && result.back() != ' ') result += ' ';
  }
  while (!result.empty() && result.back() == ' ') result.pop_back();
  return result;
}

std::string readable_value(const std::optional<double>& value, ValueFormat format, Language language) {
  if (!value) return "–";
  switch (format) {
    case ValueFormat::integer: return to_readable(*value, 0, language);
    case ValueFormat::share: return Wording(language).percent(*value, 1);
    case ValueFormat::yes_no: return std::string((*value != 0 ? Label("oui", "yes") : Label("non", "no")).in(language));
    case ValueFormat::decimal: break;
  }
  return to_readable(*value, telling_decimals(std::abs(*value)), language);
}

std::string told_value(double value, ValueFormat format, Language language) {
  if (format == ValueFormat::yes_no) return readable_value(value, format, language);
  const double size = std::abs(format == ValueFormat::share ? 100 * value : value);
  if (!(size > 0)) return scale_text(0, format, language);
  if (size < kLeastShown) return scale_text(value, format, language);
  const double digits = std::max(0.0, 1 - std::floor(maths::log10(size)));
  const double unit = maths::pow(10, -digits) / (format == ValueFormat::share ? 100 : 1);
  return scale_text(std::round(value / unit) * unit, format, language);
}

std::string scale_text(double value, ValueFormat format, Language language) {
  const double unit = format == ValueFormat::share ? 100 : 1;
  // Of less than six decimals can show, all would be zeros.
  const bool is_too_small = value != 0 && std::abs(value) * unit < kLeastShown;
  const double shown = is_too_small ? std::copysign(kLeastShown / unit, value) : value;
  const int decimals = is_too_small ? kMostDecimals : decimals_of(unit * shown);
  const std::string text = format == ValueFormat::share ? Wording(language).percent(shown, decimals)
                                                        : to_readable(shown, decimals, language);
  if (!is_too_small) return text;
  return (value > 0 ? "<\u00A0" : ">\u00A0") + text;
}

}  // namespace maillage
