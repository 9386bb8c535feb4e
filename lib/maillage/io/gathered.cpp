// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/gathered.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "maillage/base/count.h"
#include "maillage/base/message.h"

namespace maillage {
namespace {

constexpr std::size_t kMostLines = 8;
constexpr Message<Count, std::string_view> kLikewise{" (de même\u00A0: {0:ligne|lignes} {1})",
                                                     " (likewise: {0:line|lines} {1})"};
constexpr Message<std::size_t> kInAll{", … ({} fois en tout)", ", … ({} times in all)"};

/// What is guessed or mended in one way wherever it is met: one finding, whatever the cells say.
bool is_told_once(std::string_view code) {
  constexpr std::array<std::string_view, 13> kCodes = {
      "siret",          "lost-zero", "leading-zero",     "number-id",    "date-serial",         "doubtful-date",
      "zero-weight",    "self-tie",  "swapped-position", "far-position", "several-memberships", "postal-code",
      "doubtful-number"};
  return std::ranges::find(kCodes, code) != kCodes.end();
}

bool follows_from(const UnsureTables& unsure, std::string_view code) {
  const bool of_actors = code == "unknown-actor" || code == "unknown-partner" || code == "list-in-cell";
  return (unsure.actors && of_actors) || (unsure.projects && code == "unknown-project");
}

/// What the findings of one cause have in common.
using Cause = std::tuple<Severity, std::string_view, std::string, std::string, std::string>;

Cause cause_of(const Diagnostic& one) {
  return {one.severity, one.code, one.place.file, one.place.sheet,
          is_told_once(one.code) ? std::string() : one.message.in(Language::english)};
}

struct Finding {
  Diagnostic first;
  std::vector<std::uint32_t> lines = {};  ///< of the others, each once
  std::size_t times = 1;

  void add(const Diagnostic& again) {
    ++times;
    const std::uint32_t line = again.place.line;
    const bool known = line == first.place.line || std::ranges::find(lines, line) != lines.end();
    if (!known && lines.size() < kMostLines) lines.push_back(line);
  }

  [[nodiscard]] Diagnostic told() && {
    if (lines.empty()) return std::move(first);
    std::ranges::sort(lines);
    std::string list;
    for (const std::uint32_t line : lines) list += (list.empty() ? "" : ", ") + std::to_string(line);
    for (const Language language : kLanguages) {
      std::string& message = first.message.in(language);
      message +=
          kLikewise.in(language, lines.size(), list + (lines.size() == kMostLines ? kInAll.in(language, times) : ""));
    }
    return std::move(first);
  }
};

}  // namespace

Diagnostics gathered(const Diagnostics& found, const UnsureTables& unsure, std::size_t kept) {
  std::vector<Finding> findings;
  std::map<Cause, std::size_t> places;
  std::array<std::size_t, 3> listed = {};
  for (const Diagnostic& one : found.list()) {
    ++listed[static_cast<std::size_t>(one.severity)];
    if (follows_from(unsure, one.code)) continue;
    const bool alone = one.severity == Severity::note || one.place.line == 0;
    const auto [place, added] = alone ? std::pair(places.end(), true) : places.emplace(cause_of(one), findings.size());
    if (added) findings.push_back({.first = one});
    else findings[place->second].add(one);
  }
  Diagnostics all(kept);
  for (Finding& finding : findings) all.add(std::move(finding).told());
  if (unsure.actors || unsure.projects) return all;  // those not listed are mostly of what is left out
  for (const Severity severity : {Severity::note, Severity::warning, Severity::error}) {
    for (std::size_t i = listed[static_cast<std::size_t>(severity)]; i < found.count(severity); ++i)
      all.count_only(severity);
  }
  return all;
}

}  // namespace maillage
