// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/subject/readable.h"

#include <cmath>

#include "maillage/base/number.h"
#include "maillage/base/wording.h"
#include "maillage/drawing/shapes/scales.h"

namespace maillage {
namespace {

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

std::string scale_text(double value, ValueFormat format, Language language) {
  if (format == ValueFormat::share) return Wording(language).percent(value, decimals_of(100 * value));
  return to_readable(value, decimals_of(value), language);
}

}  // namespace maillage
