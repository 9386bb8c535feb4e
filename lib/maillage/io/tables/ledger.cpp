// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/tables/ledger.h"

#include <algorithm>
#include <array>
#include <numeric>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "maillage/base/message.h"
#include "maillage/base/wording.h"

namespace maillage {
namespace {

constexpr std::array<Noun, kRowFates> kFateNames = {
    {{{"lue", "read"}, {"lues", "read"}},
     {{"répétée", "repeated"}, {"répétées", "repeated"}},
     {{"de titres", "of titles"}, {"de titres", "of titles"}},
     {{"de commentaire", "comment"}, {"de commentaire", "comments"}},
     {{"de total", "total"}, {"de total", "totals"}},
     {{"d’un acteur à lui-même", "of an actor with itself"}, {"d’un acteur à lui-même", "of an actor with itself"}},
     {{"sans lien", "without tie"}, {"sans lien", "without tie"}},
     {{"sans nom", "without name"}, {"sans nom", "without name"}},
     {{"déjà là", "there already"}, {"déjà là", "there already"}},
     {{"d’un acteur déjà lu", "of an actor read already"}, {"d’acteurs déjà lus", "of actors read already"}},
     {{"fautive", "at fault"}, {"fautives", "at fault"}}}};
constexpr Noun kRow{{"ligne", "row"}, {"lignes", "rows"}};
constexpr Noun kLine{{"ligne", "line"}, {"lignes", "lines"}};
constexpr Message<std::size_t> kHiddenAndRead{"masquées dans la feuille et lues\u00A0: {}",
                                              "hidden in the sheet and read: {}"};

std::string places_of(const RowGroup& group, const Wording& wording) {
  if (group.lines.empty()) return "";
  const std::string more = group.count > group.lines.size() ? ", …" : "";
  return fmt::format(" ({} {}{})", wording.form(group.count, kLine), fmt::join(group.lines, ", "), more);
}

std::string counted(std::size_t count, RowFate fate, const Wording& wording) {
  return wording.counted(count, kFateNames[static_cast<std::size_t>(fate)]);
}

std::string in(const TableLedger& ledger, Language language) {
  const Wording wording(language);
  std::string text =
      fmt::format("{}{}{}, {} = {}", to_string(ledger.place), wording.colon(), ledger.name.in(language),
                  wording.counted(ledger.rows, kRow), counted(ledger.count(RowFate::read), RowFate::read, wording));
  for (const RowGroup& group : ledger.groups) {
    if (group.fate == RowFate::read) continue;
    text += " + " + counted(group.count, group.fate, wording) + places_of(group, wording);
  }
  if (ledger.hidden > 0) text += std::string(wording.semicolon()) + kHiddenAndRead.in(language, ledger.hidden);
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
