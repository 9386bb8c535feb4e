// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/measures/group_tables.h"

#include <array>

#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "maillage/base/number.h"
#include "maillage/measures/key_players.h"
#include "maillage/measures/mixing.h"
#include "maillage/reports/measures/group_messages.h"
#include "maillage/reports/measures/messages.h"
#include "maillage/reports/tables/table_json.h"
#include "maillage/reports/tables/readable.h"
#include "maillage/reports/tables/text_table.h"

namespace maillage::reports {
namespace {

using Json = nlohmann::ordered_json;

/// The ties of a network by kinds.
struct Mixing {
  explicit Mixing(const Network& network) : ties(mixing_matrix(network)), indices(external_internal_ties(network)) {
    actors.assign(ties.kinds.size(), 0);
    for (const Node& node : network.nodes()) ++actors[place(node.kind)];
  }

  [[nodiscard]] std::size_t place(KindId kind) const {
    return static_cast<std::size_t>(std::lower_bound(ties.kinds.begin(), ties.kinds.end(), kind) - ties.kinds.begin());
  }

  MixingMatrix ties;
  ExternalInternalTies indices;
  std::vector<std::size_t> actors;  ///< per kind
};

TextTable kinds_for_people(const Mixing& mixing, const Ecosystem& ecosystem, Language language) {
  TextTable table{{std::string(kKind.in(language)), std::string(kActors.in(language))}, {false, true}, {}};
  for (const KindId kind : mixing.ties.kinds) table.headers.push_back(ecosystem[kind].label.in(language));
  table.headers.emplace_back(kIndexColumn.in(language));
  table.numeric.resize(table.headers.size(), true);
  const auto whole = [language](double value) { return readable(value, ValueFormat::integer, language); };
  for (std::size_t i = 0; i < mixing.ties.kinds.size(); ++i) {
    std::vector<std::string> row = {ecosystem[mixing.ties.kinds[i]].label.in(language),
                                    whole(static_cast<double>(mixing.actors[i]))};
    for (std::size_t j = 0; j < mixing.ties.kinds.size(); ++j) row.push_back(whole(mixing.ties(i, j)));
    row.push_back(readable(mixing.indices.of_kind[i].index(), ValueFormat::decimal, language));
    table.rows.push_back(std::move(row));
  }
  return table;
}

TextTable kinds_for_machines(const Mixing& mixing, const Ecosystem& ecosystem) {
  TextTable table{{"kind", "actors"}, {}, {}};
  for (const KindId kind : mixing.ties.kinds) table.headers.push_back("ties_" + ecosystem[kind].id);
  table.headers.insert(table.headers.end(), {"external", "internal", "ei_index"});
  for (std::size_t i = 0; i < mixing.ties.kinds.size(); ++i) {
    std::vector<std::string> row = {ecosystem[mixing.ties.kinds[i]].id, std::to_string(mixing.actors[i])};
    for (std::size_t j = 0; j < mixing.ties.kinds.size(); ++j) row.push_back(exact(mixing.ties(i, j)));
    const ExternalInternal& ties = mixing.indices.of_kind[i];
    row.insert(row.end(), {exact(ties.external), exact(ties.internal), exact(ties.index())});
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::string kinds_as_json(const Mixing& mixing, const Ecosystem& ecosystem) {
  Json rows = Json::array();
  for (std::size_t i = 0; i < mixing.ties.kinds.size(); ++i) {
    Json row{{"kind", ecosystem[mixing.ties.kinds[i]].id}, {"actors", mixing.actors[i]}, {"ties", Json::object()}};
    for (std::size_t j = 0; j < mixing.ties.kinds.size(); ++j) {
      row["ties"][ecosystem[mixing.ties.kinds[j]].id] = to_json_number(mixing.ties(i, j));
    }
    const ExternalInternal& ties = mixing.indices.of_kind[i];
    row["external"] = to_json_number(ties.external);
    row["internal"] = to_json_number(ties.internal);
    row["ei_index"] = to_json_number(ties.index());
    rows.push_back(std::move(row));
  }
  return Json({{"kinds", std::move(rows)}}).dump(2) + "\n";
}

struct Goal {
  KeyPlayerGoal goal;
  std::string_view id;
  Label name;
};

constexpr std::array kGoals = {Goal{KeyPlayerGoal::fragmentation, "fragmentation", kFragmentGoal},
                               Goal{KeyPlayerGoal::distance_fragmentation, "distance_fragmentation", kDistanceGoal},
                               Goal{KeyPlayerGoal::reach, "reach", kReachGoal}};

struct Found {
  const Goal* goal = nullptr;
  std::optional<KeyPlayers> best;
  std::optional<double> before;  ///< the same figure while nobody has left; nothing for reach
};

std::vector<Found> search(const Network& network, std::size_t size, int threads) {
  std::vector<Found> all;
  for (const Goal& goal : kGoals) {
    Found one{&goal, best_key_players(network, goal.goal, size, {.threads = threads}), std::nullopt};
    if (goal.goal == KeyPlayerGoal::fragmentation) one.before = fragmentation(network);
    if (goal.goal == KeyPlayerGoal::distance_fragmentation) one.before = distance_fragmentation(network);
    all.push_back(std::move(one));
  }
  return all;
}

std::vector<std::string> members(const Found& found, const Network& network, std::string Node::* field) {
  std::vector<std::string> texts;
  if (!found.best) return texts;
  for (const NodeId id : found.best->set) texts.push_back(network[id].*field);
  return texts;
}

std::string_view method_id(const KeyPlayers& best) {
  return best.method == SearchMethod::exhaustive ? "exhaustive" : "greedy_with_swaps";
}

std::string method_text(const KeyPlayers& best, Language language) {
  if (best.method != SearchMethod::exhaustive) return std::string(kGreedy.in(language));
  if (best.as_good == 1) return std::string(kExhaustive.in(language));
  return kExhaustiveTied.in(language, to_readable(static_cast<std::int64_t>(best.as_good - 1), language));
}

std::string key_players_for_people(const std::vector<Found>& all, const Network& network, Language language) {
  TextTable table{{}, {false, true, true, false, false}, {}};
  for (const Label& header : {kGoalColumn, kReachedColumn, kBeforeColumn, kSetColumn, kSearchColumn}) {
    table.headers.emplace_back(header.in(language));
  }
  for (const Found& one : all) {
    const auto value = one.best ? std::optional(one.best->value) : std::nullopt;
    table.rows.push_back({std::string(one.goal->name.in(language)), readable(value, ValueFormat::decimal, language),
                          readable(one.before, ValueFormat::decimal, language),
                          fmt::format("{}", fmt::join(members(one, network, &Node::name), ", ")),
                          one.best ? method_text(*one.best, language) : std::string(kTooFew.in(language))});
  }
  return to_aligned(table);
}

std::string key_players_as_csv(const std::vector<Found>& all, const Network& network) {
  TextTable table{{"goal", "value", "before", "set", "search", "as_good"}, {}, {}};
  for (const Found& one : all) {
    std::vector<std::string> row = {std::string(one.goal->id), "", exact(one.before), "", "", ""};
    if (one.best) {
      row[1] = exact(one.best->value);
      row[3] = fmt::format("{}", fmt::join(members(one, network, &Node::id), ";"));
      row[4] = method_id(*one.best);
      row[5] = std::to_string(one.best->as_good);
    }
    table.rows.push_back(std::move(row));
  }
  return to_csv(table);
}

std::string key_players_as_json(const std::vector<Found>& all, const Network& network) {
  Json rows = Json::array();
  for (const Found& one : all) {
    Json row{{"goal", one.goal->id}, {"value", nullptr}, {"before", to_json_number(one.before)}};
    row["set"] = members(one, network, &Node::id);
    if (one.best) {
      row["value"] = to_json_number(one.best->value);
      row["search"] = method_id(*one.best);
      row["as_good"] = one.best->as_good;
    }
    rows.push_back(std::move(row));
  }
  return Json({{"key_players", std::move(rows)}}).dump(2) + "\n";
}

}  // namespace

std::string kinds_table(const Ecosystem& ecosystem, const Network& network, Format format, Language language) {
  const Mixing mixing(network);
  if (format == Format::csv) return to_csv(kinds_for_machines(mixing, ecosystem));
  if (format == Format::json) return kinds_as_json(mixing, ecosystem);
  return to_aligned(kinds_for_people(mixing, ecosystem, language));
}

std::string key_players_table(const Network& network, std::size_t size, int threads, Format format, Language language) {
  const std::vector<Found> all = search(network, size, threads);
  if (format == Format::csv) return key_players_as_csv(all, network);
  if (format == Format::json) return key_players_as_json(all, network);
  return key_players_for_people(all, network, language);
}

}  // namespace maillage::reports
