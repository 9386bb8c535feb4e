// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/tables/repeated_rows.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "maillage/base/text.h"

namespace maillage {
namespace {

/// Empty beyond the last cell.
std::string_view text_at(const PreparedRow& row, std::size_t i) {
  return i < row.cells.size() ? trim(row.cells[i].text()) : std::string_view();
}

std::size_t hash_of(const PreparedRow& row) {
  std::size_t hash = 0;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const std::string_view text = text_at(row, i);
    if (!text.empty()) hash = hash * 1'099'511'628'211U + std::hash<std::string_view>{}(text) + i;
  }
  return hash;
}

bool equal(const PreparedRow& a, const PreparedRow& b) {
  const std::size_t most = std::max(a.cells.size(), b.cells.size());
  for (std::size_t i = 0; i < most; ++i) {
    if (text_at(a, i) != text_at(b, i)) return false;
  }
  return true;
}

}  // namespace

std::vector<RepeatedRow> take_repeated(std::vector<PreparedRow>& rows, bool references) {
  std::unordered_map<std::size_t, std::size_t> first;
  std::vector<PreparedRow> kept;
  std::vector<RepeatedRow> repeated;
  kept.reserve(rows.size());
  for (const PreparedRow& row : rows) {
    const auto [found, added] = first.emplace(hash_of(row), kept.size());
    const bool of_a_block = references && text_at(row, 0).empty();
    const bool again = !added && !of_a_block && row.fault == QuoteFault::none && equal(kept[found->second], row);
    if (again) repeated.push_back({row.line, kept[found->second].line});
    else kept.push_back(row);
  }
  rows = std::move(kept);
  return repeated;
}

}  // namespace maillage
