// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measure_words.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "maillage/arguments.h"
#include "maillage/base/text.h"
#include "maillage/messages.h"

namespace maillage::tool {
namespace {

struct RowsWords {
  Rows rows;
  std::string_view english;
  std::string_view french;
};

constexpr std::array kRowsWords = {RowsWords{Rows::actors, "actors", "acteurs"}, RowsWords{Rows::ties, "ties", "liens"},
                                   RowsWords{Rows::network, "network", "réseau"},
                                   RowsWords{Rows::kinds, "kinds", "types"},
                                   RowsWords{Rows::key_players, "key-players", "acteurs-clés"}};

}  // namespace

Rows parse_rows(const std::string& text, const std::vector<Rows>& known, Language language) {
  std::vector<std::string> names;
  for (const RowsWords& words : kRowsWords) {
    if (std::find(known.begin(), known.end(), words.rows) == known.end()) continue;
    if (fold(text) == fold(words.english) || fold(text) == fold(words.french)) return words.rows;
    names.emplace_back(words.english);
  }
  refuse_value("--of", text, names, language);
}

std::string_view name(Rows rows) { return kRowsWords.at(static_cast<std::size_t>(rows)).english; }

Scope scope_of(Rows rows) {
  assert(rows == Rows::actors || rows == Rows::ties || rows == Rows::network);
  if (rows == Rows::actors) return Scope::actor;
  return rows == Rows::ties ? Scope::tie : Scope::network;
}

std::vector<std::string> measure_ids(std::optional<Scope> scope) {
  std::vector<std::string> ids;
  for (const Measure& measure : measures()) {
    if (!scope || measure.scope == *scope) ids.emplace_back(measure.id);
  }
  return ids;
}

const Measure& named_measure(std::string_view option, const std::string& id, Scope scope, Language language) {
  const Measure* measure = find_measure(id);
  if (measure == nullptr || measure->scope != scope) refuse_value(option, id, measure_ids(scope), language);
  return *measure;
}

bool wants_all(const std::string& list) { return list == "all" || fold(list) == "toutes"; }

std::vector<const Measure*> listed_measures(const std::string& list, Scope scope, Language language) {
  std::vector<const Measure*> wanted;
  for (std::size_t begin = 0; begin <= list.size();) {
    const std::size_t end = std::min(list.find(',', begin), list.size());
    wanted.push_back(&named_measure("--measures", std::string(trim(list.substr(begin, end - begin))), scope, language));
    begin = end + 1;
  }
  return wanted;
}

void need_suitable(const std::vector<const Measure*>& measures, const Network& network, Language language) {
  for (const Measure* measure : measures) {
    if (const auto reason = outside_domain(*measure, network)) {
      throw UsageError(kOutsideDomain.in(language, measure->id, reason->in(language)));
    }
  }
}

}  // namespace maillage::tool
