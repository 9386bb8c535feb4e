// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measure_words.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <numeric>

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

constexpr std::array kRowsWords = {
    RowsWords{Rows::actors, "actors", "acteurs"}, RowsWords{Rows::ties, "ties", "liens"},
    RowsWords{Rows::network, "network", "réseau"}, RowsWords{Rows::kinds, "kinds", "types"},
    RowsWords{Rows::key_players, "key-players", "acteurs-clés"}};

bool is_project(const Node& node) { return std::holds_alternative<ProjectId>(node.subject); }

std::string_view first_name(const Network& network, Scope scope, std::size_t i) {
  return scope == Scope::tie ? network[network.ends(EdgeId(i)).first].name : network.nodes()[i].name;
}

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

std::vector<const Measure*> suitable_measures(const Network& network, Scope scope) {
  std::vector<const Measure*> suitable;
  for (const Measure& measure : measures()) {
    if (measure.scope == scope && !outside_domain(measure, network)) suitable.push_back(&measure);
  }
  return suitable;
}

void need_suitable(const std::vector<const Measure*>& measures, const Network& network, Language language) {
  for (const Measure* measure : measures) {
    if (const auto reason = outside_domain(*measure, network)) {
      throw UsageError(kOutsideDomain.in(language, measure->id, reason->in(language)));
    }
  }
}

std::string kind_id(const Node& node, const Ecosystem& ecosystem) {
  return is_project(node) ? "project" : ecosystem[node.kind].id;
}

std::string kind_name(const Node& node, const Ecosystem& ecosystem, Language language) {
  return is_project(node) ? std::string(kProjectKind.in(language)) : ecosystem[node.kind].label.in(language);
}

std::vector<std::size_t> own_order(std::size_t count) {
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  return order;
}

std::vector<std::size_t> order_by(const Values& values, const Network& network, Scope scope) {
  std::vector<std::size_t> order = own_order(values.size());
  if (scope == Scope::network) return order;
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    if (values[a] != values[b]) return values[b] < values[a];
    return collate(first_name(network, scope, a), first_name(network, scope, b)) < 0;
  });
  return order;
}

}  // namespace maillage::tool
