// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/document/column_widths.h"

#include <algorithm>
#include <cstddef>

namespace maillage {
namespace {

/// Longest words beyond this share of the width are cut rather than to crowd out the other columns.
constexpr double kWidestWord = 0.4;

/// As wide as needed, or between the longest words and that.
std::vector<double> by_content(std::span<const ColumnNeed> needs, double width) {
  double least = 0;
  double natural = 0;
  for (const ColumnNeed& need : needs) {
    least += need.least;
    natural += need.natural;
  }
  std::vector<double> widths;
  widths.reserve(needs.size());
  for (const ColumnNeed& need : needs) {
    if (natural <= width) widths.push_back(need.natural);
    else if (least >= width) widths.push_back(need.least * width / least);
    else widths.push_back(need.least + (need.natural - need.least) * (width - least) / (natural - least));
  }
  return widths;
}

}  // namespace

std::vector<double> column_widths(std::span<const ColumnNeed> needs, double width) {
  double weights = 0;
  std::vector<ColumnNeed> unweighted;
  for (const ColumnNeed& need : needs) {
    weights += std::max(need.weight, 0.0);
    if (need.weight > 0) continue;
    unweighted.push_back(need);
    unweighted.back().least = std::min(need.least, kWidestWord * width);
  }
  // Columns with a weight keep half of the width at least.
  const std::vector<double> own = by_content(unweighted, weights > 0 ? width / 2 : width);
  double left = width;
  for (const double one : own) left -= one;
  std::vector<double> widths;
  widths.reserve(needs.size());
  std::size_t next = 0;
  for (const ColumnNeed& need : needs) widths.push_back(need.weight > 0 ? left * need.weight / weights : own[next++]);
  return widths;
}

}  // namespace maillage
