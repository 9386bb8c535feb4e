// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/options/measure_words.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "maillage/base/text.h"
#include "maillage/messages/misspelt_messages.h"
#include "maillage/options/arguments.h"

namespace maillage::tool {
namespace {

constexpr std::array<Choosable<Rows>, 6> kRows = {
    {{Rows::actors, "actors", "acteurs"},
     {Rows::ties, "ties", "liens"},
     {Rows::network, "network", "reseau"},
     {Rows::kinds, "kinds", "types"},
     {Rows::key_players, "key-players", "acteurs cles"},
     {Rows::projects, "projects", "projets"}}};
constexpr Choice<Rows> kChoice(kRows);

}  // namespace

Rows parse_rows(const std::string& text, const std::vector<Rows>& known, Language language) {
  const auto rows = kChoice.parse(text);
  if (rows && std::find(known.begin(), known.end(), *rows) != known.end()) return *rows;
  std::vector<std::string> names;
  for (const Rows one : known) names.emplace_back(name(one));
  refuse_value("--of", text, names, language);
}

std::string_view name(Rows rows) { return kChoice.id(rows); }

Scope scope_of(Rows rows) {
  switch (rows) {
    case Rows::actors: return Scope::actor;
    case Rows::ties: return Scope::tie;
    case Rows::projects: return Scope::project;
    case Rows::network:
    case Rows::kinds:
    case Rows::key_players: break;
  }
  assert(rows == Rows::network);
  return Scope::network;
}

std::vector<std::string> measure_ids(std::optional<Scope> scope) {
  std::vector<std::string> ids;
  for (const Measure& measure : measures()) {
    if (!scope || measure.scope == *scope) ids.emplace_back(measure.id);
  }
  return ids;
}

const Measure& named_measure(std::string_view option, const std::string& id, Scope scope,
                             Language language) {
  const Measure* measure = find_measure(id);
  if (measure == nullptr || measure->scope != scope)
    refuse_value(option, id, measure_ids(scope), language);
  return *measure;
}

bool wants_all(const std::string& list) { return list == "all" || fold(list) == "toutes"; }

std::vector<const Measure*> listed_measures(const std::string& list, Scope scope,
                                            Language language) {
  std::vector<const Measure*> wanted;
  for (std::size_t begin = 0; begin <= list.size();) {
    const std::size_t end = std::min(list.find(',', begin), list.size());
    const Measure* named = &named_measure(
        "--measures", std::string(trim(list.substr(begin, end - begin))), scope, language);
    if (std::ranges::find(wanted, named) == wanted.end()) wanted.push_back(named);
    begin = end + 1;
  }
  return wanted;
}

void need_suitable(const std::vector<const Measure*>& measures, const Network& network,
                   Language language) {
  for (const Measure* measure : measures) {
    if (const auto reason = outside_domain(*measure, network)) {
      throw UsageError(kOutsideDomain.in(language, measure->id, reason->in(language)));
    }
  }
}

}  // namespace maillage::tool
