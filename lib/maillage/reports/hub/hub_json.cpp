// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

#include "maillage/network/selection_words.h"
#include "maillage/reports/hub/hub_sheet.h"
#include "maillage/reports/measures/estimate_cells.h"
#include "maillage/reports/measures/stage_lines.h"
#include "maillage/reports/tables/readings.h"
#include "maillage/reports/tables/table_json.h"

namespace maillage::reports {
namespace {

using Json = nlohmann::ordered_json;

Json ids(const std::vector<NodeId>& nodes, const Network& network) {
  Json list = Json::array();
  for (const NodeId node : nodes) list.push_back(network[node].id);
  return list;
}

Json roles_json(const HubReport& report) {
  constexpr std::array<const char*, 4> kIds = {"coordinator", "consultant", "boundary", "liaison"};
  Json json = {{"exact", report.exact_tests}};
  for (std::size_t i = 0; i < report.roles.size(); ++i) {
    const Significance& test = report.roles[i].test;
    json[kIds[i]] = {{"pairs", to_json_number(test.observed)},
                     {"expected", to_json_number(test.expected)},
                     {"deviation", to_json_number(test.deviation)},
                     {"p", to_json_number(test.p)},
                     {"p_high", to_json_number(test.p_high)},
                     {"p_low", to_json_number(test.p_low)},
                     {"replicates", test.replicates}};
  }
  return json;
}

Json kinds_json(const HubFacts& facts) {
  const MixingMatrix& matrix = facts.report.kinds;
  Json json = {{"kinds", Json::array()}, {"pairs", Json::array()}};
  for (std::size_t i = 0; i < matrix.kinds.size(); ++i) {
    json["kinds"].push_back(facts.study.ecosystem()[matrix.kinds[i]].id);
    Json row = Json::array();
    for (std::size_t j = 0; j < matrix.kinds.size(); ++j) row.push_back(to_json_number(matrix(i, j)));
    json["pairs"].push_back(std::move(row));
  }
  return json;
}

Json held_json(const HubFacts& facts) {
  const auto& held = facts.report.held;
  Json json = {{"exclusive", held.size()},
               {"sole", std::count_if(held.begin(), held.end(), [](const HeldPair& pair) { return pair.sole; })}};
  json["shown"] = Json::array();
  for (const HeldPair& pair : listed_pairs(facts)) {
    json["shown"].push_back({{"a", facts.study.network()[pair.a].id},
                             {"c", facts.study.network()[pair.c].id},
                             {"sole", pair.sole},
                             {"piece_a", pair.piece_a},
                             {"piece_c", pair.piece_c},
                             {"engagement", to_json_number(pair.engagement)}});
  }
  return json;
}

Json interval_json(const Interval& interval) {
  return {{"low", to_json_number(interval.low)},
          {"median", to_json_number(interval.median)},
          {"high", to_json_number(interval.high)},
          {"draws", interval.draws}};
}

Json standings_json(const HubReport& report) {
  Json json = Json::object();
  for (const Standing& one : report.standings) {
    Json& standing = json[std::string(one.measure->id)];
    standing = {{"value", to_json_number(one.value)},
                {"rank", to_json_number(one.ties_missing.observed)},
                {"of", one.ranked},
                {"ties_missing", interval_json(one.ties_missing)},
                {"actors_missing", interval_json(one.actors_missing)}};
    if (one.in_draws) standing["in_draws"] = quality_json(*one.in_draws);
  }
  return json;
}

Json departure_json(const HubFacts& facts) {
  const WithWithout& departure = facts.report.departure;
  Json json = Json::object();
  for (const Change& change : departure.changes) {
    json[std::string(change.measure->id)] = {{"with", to_json_number(change.with)},
                                             {"without", to_json_number(change.without)}};
  }
  json["isolates"] = {{"with", departure.isolates_with}, {"without", departure.isolates_without}};
  json["new_isolates"] = ids(departure.new_isolates, facts.study.network());
  json["pieces"] = Json::array();
  for (const auto& piece : departure.pieces) json["pieces"].push_back(piece.size());
  json["cut_off"] = Json::array();
  for (std::size_t i = 1; i < departure.pieces.size(); ++i)
    json["cut_off"].push_back(ids(departure.pieces[i], facts.study.network()));
  json["hubs"] = ids(departure.hubs, facts.study.network());
  json["next_hubs"] = ids(departure.next_hubs, facts.study.network());
  json["next_betweenness_normalized"] = to_json_number(departure.next_betweenness);
  return json;
}

Json period_json(const Period& period) {
  Json json = {{"start", nullptr}, {"end", nullptr}};
  if (period.start) json["start"] = to_string(*period.start);
  if (period.end) json["end"] = to_string(*period.end);
  return json;
}

Json open_pairs_json(const OpenPairs& pairs) {
  return {{"open", pairs.number},
          {"present", pairs.present},
          {"tied", pairs.tied},
          {"share", to_json_number(pairs.share())}};
}

/// null, with the dates there are, where two periods cannot be told apart.
Json bringing_json(const HubFacts& facts) {
  Json json = {{"dated", facts.split.dated}, {"datable", facts.split.all}, {"before", nullptr}, {"after", nullptr}};
  if (!facts.periods || !facts.report.bringing_together) return json;
  json["before"] = period_json(facts.periods->before);
  json["after"] = period_json(facts.periods->after);
  json["periods_asked"] = facts.periods_asked;
  const BringingTogether& found = *facts.report.bringing_together;
  json["actor_was_there"] = found.actor_was_there;
  json["held"] = open_pairs_json(found.held);
  json["others"] = open_pairs_json(found.others);
  return json;
}

Json parameters_json(const HubFacts& facts) {
  Json json = {{"selection", selection_json(stated_selection(facts.study, facts.shown))},
               {"ties", tie_origins().id(facts.study.question().origin)},
               {"projection", projections().id(facts.study.question().projection)},
               {"directed", false},
               {"permutations", facts.options.permutations},
               {"robustness", facts.options.robustness},
               {"missing", facts.options.missing},
               {"seed", facts.options.seed}};
  if (const auto& within = facts.options.draws_within) json["robustness_epsilon"] = *within;
  return json;
}

}  // namespace

std::string hub_json(const HubFacts& facts) {
  constexpr std::array<const char*, 3> kChoices = {"asked", "most_between", "best_tied"};
  const Node& node = facts.study.network()[facts.report.actor];
  Json json;
  json["program"] = "maillage " MAILLAGE_VERSION;
  json["data"] = {{"title", facts.study.ecosystem().title},
                  {"version", facts.study.ecosystem().version},
                  {"created", facts.study.ecosystem().created}};
  json["actor"] = {{"id", node.id}, {"name", node.name}, {"kind", facts.study.ecosystem()[node.kind].id}};
  json["choice"] = kChoices[static_cast<std::size_t>(facts.chosen.choice)];
  json["equals"] = facts.chosen.equals;
  for (const ActorValue& one : facts.report.values)
    json["measures"][std::string(one.measure->id)] = to_json_number(one.value);
  json["kinds"] = kinds_json(facts);
  json["roles"] = roles_json(facts.report);
  json["held"] = held_json(facts);
  json["standings"] = standings_json(facts.report);
  json["departure"] = departure_json(facts);
  json["stage"] = stage_json(facts.report.stage, facts.study.network());
  json["bringing_together"] = bringing_json(facts);
  json["parameters"] = parameters_json(facts);
  add_estimates(json, estimates(facts));
  return json.dump(2) + "\n";
}

}  // namespace maillage::reports
