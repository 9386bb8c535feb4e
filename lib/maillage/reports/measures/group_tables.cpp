// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/measures/group_tables.h"

#include <array>

#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "maillage/base/number.h"
#include "maillage/measures/structure/key_players.h"
#include "maillage/measures/structure/kinds.h"
#include "maillage/reports/measures/group_messages.h"
#include "maillage/reports/measures/messages.h"
#include "maillage/reports/tables/columns.h"
#include "maillage/reports/tables/table_json.h"

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
  return best.method == SearchMethod::exhaustive ? "exhaustive" : "searches";
}

std::string method_text(const KeyPlayers& best, Language language) {
  if (best.candidates > 0) {
    const std::string from = best.sources > 0 ? kFromSources.in(language, best.sources) : std::string();
    return kSearchesAmong.in(language, best.searches, best.agreeing, best.candidates) + from;
  }
  if (best.method != SearchMethod::exhaustive) return kSearches.in(language, best.searches, best.agreeing);
  if (best.as_good == 1) return std::string(kExhaustive.in(language));
  return kExhaustiveTied.in(language, to_readable(static_cast<std::int64_t>(best.as_good - 1), language));
}

/// Why actors that reach nobody are in the set that is nearest to all.
void add_note_of_isolates(Table& table, const Network& network, const KeyPlayers& best) {
  std::string names;
  for (const NodeId id : best.set) {
    if (network.neighbours(id).empty() && network.in_neighbours(id).empty())
      names += (names.empty() ? "" : ", ") + network[id].name;
  }
  if (!names.empty()) table.notes.push_back(kIsolatesInReach.in(table.language, names));
}

}  // namespace

Table kinds_table(const Ecosystem& ecosystem, const Network& network, Language language) {
  const Mixing mixing(network);
  Table table{
      .id = "kinds", .language = language, .columns = {text_column("kind", kKind), number_column("actors", kActors)}};
  for (const KindId kind : mixing.ties.kinds)
    table.columns.push_back({.id = "ties_" + ecosystem[kind].id, .title = ecosystem[kind].label, .numeric = true});
  table.columns.push_back(machine_column("external"));
  table.columns.push_back(machine_column("internal"));
  table.columns.push_back(number_column("ei_index", kIndexColumn));
  for (std::size_t i = 0; i < mixing.ties.kinds.size(); ++i) {
    const Kind& kind = ecosystem[mixing.ties.kinds[i]];
    const ExternalInternal& ties = mixing.indices.of_kind[i];
    std::vector<Cell> row = {Cell::named(kind.id, kind.label.in(language)), Cell::count(mixing.actors[i])};
    for (std::size_t j = 0; j < mixing.ties.kinds.size(); ++j)
      row.push_back(Cell::number(mixing.ties(i, j), ValueFormat::integer));
    row.insert(row.end(), {Cell::number(ties.external), Cell::number(ties.internal), Cell::number(ties.index())});
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::string kinds_json(const Ecosystem& ecosystem, const Network& network, const StatedSelection& selection) {
  const Mixing mixing(network);
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
  Json json = {{"kinds", std::move(rows)}};
  if (!selection.facts.empty()) json["selection"] = selection_json(selection);
  return json.dump(2) + "\n";
}

Table key_players_table(const Network& network, std::size_t size, int threads, Language language) {
  Table table{.id = "key_players",
              .language = language,
              .columns = {text_column("goal", kGoalColumn), number_column("value", kReachedColumn),
                          number_column("before", kBeforeColumn), text_column("set", kSetColumn),
                          text_column("search", kSearchColumn), machine_column("as_good"), machine_column("searches"),
                          machine_column("agreeing"), machine_column("candidates"), machine_column("sources")}};
  for (const Found& one : search(network, size, threads)) {
    const auto names = members(one, network, &Node::name);
    std::vector<Cell>& row = table.rows.emplace_back();
    row = {Cell::named(one.goal->id, one.goal->name.in(language)),
           Cell::number(one.best ? std::optional(one.best->value) : std::nullopt), Cell::number(one.before),
           Cell::list(members(one, network, &Node::id), fmt::format("{}", fmt::join(names, ", ")))};
    if (one.best) row.push_back(Cell::named(method_id(*one.best), method_text(*one.best, language)));
    else row.push_back({.shown = kTooFew.in(language)});
    const bool exhaustive = one.best && one.best->method == SearchMethod::exhaustive;
    row.push_back(exhaustive ? Cell::count(one.best->as_good) : Cell());
    row.push_back(one.best && !exhaustive ? Cell::count(one.best->searches) : Cell());
    row.push_back(one.best && !exhaustive ? Cell::count(one.best->agreeing) : Cell());
    row.push_back(one.best && one.best->candidates > 0 ? Cell::count(one.best->candidates) : Cell());
    row.push_back(one.best && one.best->sources > 0 ? Cell::count(one.best->sources) : Cell());
    if (one.goal->goal == KeyPlayerGoal::reach && one.best) add_note_of_isolates(table, network, *one.best);
  }
  return table;
}

double seconds_for_key_players(const Network& network, std::size_t size) {
  return maillage::seconds_for_key_players(network, size);
}

}  // namespace maillage::reports
