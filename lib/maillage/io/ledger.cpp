// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/ledger.h"

#include <algorithm>
#include <array>
#include <numeric>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "maillage/io/messages.h"

namespace maillage {
namespace {

constexpr std::array<Label, kRowFates> kFateNames = {{{"lues", "read"},
                                                      {"répétées", "repeated"},
                                                      {"titres", "titles"},
                                                      {"commentaires", "comments"},
                                                      {"totaux", "totals"},
                                                      {"liens d’un acteur à lui-même", "ties of an actor with itself"},
                                                      {"sans lien", "without tie"},
                                                      {"sans nom", "without name"},
                                                      {"déjà là", "there already"},
                                                      {"fautives", "at fault"}}};

std::string places_of(const RowGroup& group, Language language) {
  if (group.lines.empty()) return "";
  const std::string more = group.count > group.lines.size() ? ", …" : "";
  const bool one = group.count == 1;
  const std::string_view word = language == Language::french ? (one ? "ligne" : "lignes") : (one ? "line" : "lines");
  return fmt::format(" ({} {}{})", word, fmt::join(group.lines, ", "), more);
}

std::string in(const TableLedger& ledger, Language language) {
  const bool french = language == Language::french;
  std::string text = to_string(ledger.place) + (french ? "\u00A0: " : ": ");
  text += french ? fmt::format("{}, {} lignes = {} lues", ledger.name.in(language), ledger.rows, ledger.count(RowFate::read))
                 : fmt::format("{}, {} rows = {} read", ledger.name.in(language), ledger.rows, ledger.count(RowFate::read));
  for (const RowGroup& group : ledger.groups) {
    if (group.fate == RowFate::read) continue;
    text += fmt::format(" + {} {}{}", group.count, kFateNames[static_cast<std::size_t>(group.fate)].in(language),
                        places_of(group, language));
  }
  if (ledger.hidden > 0) text += french ? fmt::format(" ; masquées dans la feuille et lues : {}", ledger.hidden)
                                        : fmt::format("; hidden in the sheet and read: {}", ledger.hidden);
  return text;
}

}  // namespace

std::size_t TableLedger::count(RowFate fate) const {
  const auto group = std::ranges::find_if(groups, [fate](const RowGroup& one) { return one.fate == fate; });
  return group != groups.end() ? group->count : 0;
}

bool TableLedger::balances() const {
  const auto add = [](std::size_t sum, const RowGroup& group) { return sum + group.count; };
  return std::accumulate(groups.begin(), groups.end(), std::size_t{0}, add) == rows;
}

Text to_text(const TableLedger& ledger) {
  return Text::per_language([&](Language language) { return in(ledger, language); });
}

}  // namespace maillage
