// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/tables/table.h"

#include <utility>

#include <fmt/ranges.h>

#include "maillage/base/number.h"
#include "maillage/reports/tables/noise.h"
#include "maillage/reports/tables/readable.h"

namespace maillage::reports {
namespace {

std::string shown_number(double value, NumberFormat format, Language language) {
  if (format.decimals) return to_readable(value, *format.decimals, language);
  return readable(value, format.kind, language);
}

}  // namespace

Cell Cell::text(std::string_view text) { return {.value = std::string(text)}; }

Cell Cell::named(std::string_view id, Prose shown) { return {.value = std::string(id), .shown = std::move(shown)}; }

Cell Cell::marked(std::string_view text) {
  Prose prose = Prose::marked(text);
  return {.value = prose.text(), .shown = std::move(prose)};
}

Cell Cell::number(std::optional<double> value, NumberFormat format) {
  if (!value) return {.format = format};
  return {.value = without_noise(*value), .format = format};
}

Cell Cell::number(std::optional<double> value, ValueFormat kind) { return number(value, NumberFormat{kind}); }

Cell Cell::count(std::size_t count) { return number(static_cast<double>(count), ValueFormat::integer); }

Cell Cell::yes_no(bool value) { return number(value ? 1 : 0, ValueFormat::yes_no); }

Cell Cell::list(std::vector<std::string> ids, Prose shown) {
  return {.value = std::move(ids), .shown = std::move(shown)};
}

Prose shown(const Cell& cell, Language language) {
  if (cell.shown) return *cell.shown;
  if (const auto* text = std::get_if<std::string>(&cell.value)) return *text;
  if (const auto* number = std::get_if<double>(&cell.value)) return shown_number(*number, cell.format, language);
  if (const auto* list = std::get_if<std::vector<std::string>>(&cell.value))
    return fmt::format("{}", fmt::join(*list, ", "));
  return "–";
}

std::string exact(const Cell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell.value)) return *text;
  if (const auto* number = std::get_if<double>(&cell.value)) return to_exact(*number);
  if (const auto* list = std::get_if<std::vector<std::string>>(&cell.value))
    return fmt::format("{}", fmt::join(*list, ";"));
  return "";
}

}  // namespace maillage::reports
