// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/suggestion.h"

#include <algorithm>
#include <limits>
#include <vector>

#include "maillage/base/text.h"

namespace maillage {
namespace {

std::vector<std::string_view> characters(std::string_view text) {
  std::vector<std::string_view> list;
  for (std::size_t i = 0; i < text.size();) {
    const std::string_view one = utf8_substring(text.substr(i), 0, 1);
    list.push_back(one);
    i += one.size();
  }
  return list;
}

/// Lower is closer; none when too far. A candidate that contains the name as whole words is nearly as good as equal.
std::optional<std::size_t> remoteness(const std::string& name, const std::string& candidate) {
  constexpr std::size_t kShortestPart = 4;
  if (name == candidate) return 0;
  const std::size_t length = std::max(utf8_length(name), utf8_length(candidate));
  const std::size_t allowed = length / 3;
  const std::size_t distance = edit_distance(name, candidate);
  if (distance <= allowed) return distance;
  const bool contained = (" " + candidate + " ").find(" " + name + " ") != std::string::npos;
  if (contained && utf8_length(name) >= kShortestPart) return allowed;
  return std::nullopt;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
  const auto left = characters(a);
  const auto right = characters(b);
  std::vector<std::size_t> before;
  std::vector<std::size_t> previous(right.size() + 1);
  for (std::size_t j = 0; j <= right.size(); ++j) previous[j] = j;
  for (std::size_t i = 1; i <= left.size(); ++i) {
    std::vector<std::size_t> row(right.size() + 1, i);
    for (std::size_t j = 1; j <= right.size(); ++j) {
      const std::size_t changed = left[i - 1] == right[j - 1] ? 0 : 1;
      row[j] = std::min({previous[j] + 1, row[j - 1] + 1, previous[j - 1] + changed});
      const bool swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before = std::move(previous);
    previous = std::move(row);
  }
  return previous.back();
}

std::optional<std::string> closest(std::string_view name, std::span<const std::string> candidates) {
  const std::string wanted = fold(name);
  std::optional<std::string> best;
  std::size_t least = std::numeric_limits<std::size_t>::max();
  for (const std::string& candidate : candidates) {
    const auto distance = remoteness(wanted, fold(candidate));
    if (!distance || *distance >= least) continue;
    least = *distance;
    best = candidate;
  }
  return best;
}

}  // namespace maillage
