// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/reports/measures/communities_words.h"
#include "maillage/reports/measures/estimate_cells.h"
#include "maillage/reports/measures/measure_tables.h"
#include "maillage/reports/measures/measure_words.h"
#include "maillage/reports/measures/messages.h"
#include "maillage/reports/measures/project_messages.h"
#include "maillage/reports/measures/project_tables.h"
#include "maillage/reports/measures/stage_lines.h"
#include "maillage/reports/measures/stage_messages.h"
#include "maillage/reports/measures/summary_messages.h"
#include "maillage/reports/tables/columns.h"
#include "maillage/reports/tables/readable.h"
#include "maillage/reports/tables/readings.h"
#include "maillage/reports/tables/table_json.h"
#include "maillage/reports/tables/whole_selection.h"

namespace maillage::reports {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kBrokersShown = 5;

/// What people are shown; CSV and JSON give every measure of the network.
constexpr std::array<std::string_view, 15> kShown = {"network.n",
                                                     "network.m",
                                                     "network.density",
                                                     "network.n_components",
                                                     "network.giant_share",
                                                     "network.diameter_finite",
                                                     "network.average_path_length_finite",
                                                     "network.global_efficiency",
                                                     "network.transitivity",
                                                     "network.n_articulation",
                                                     "network.n_bridges",
                                                     "network.centralization_degree",
                                                     "network.centralization_betweenness",
                                                     "network.communities",
                                                     "network.modularity"};

bool is_for_people(const Measure& measure) {
  return std::find(kShown.begin(), kShown.end(), measure.id) != kShown.end();
}

std::vector<std::pair<const Kind*, std::size_t>> count_kinds(const Ecosystem& ecosystem, const Network& network) {
  std::vector<std::pair<const Kind*, std::size_t>> kinds;
  kinds.reserve(ecosystem.kinds.size());
  for (const Kind& kind : ecosystem.kinds) kinds.emplace_back(&kind, 0);
  for (const Node& node : network.nodes()) {
    if (std::holds_alternative<ActorId>(node.subject)) ++kinds[node.kind.index()].second;
  }
  std::erase_if(kinds, [](const auto& kind) { return kind.second == 0; });
  std::stable_sort(kinds.begin(), kinds.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  return kinds;
}

std::vector<Broker> find_brokers(const Analysis& analysis, std::span<const KindId> shown) {
  const Values betweenness = find_measure("betweenness_normalized")->compute(analysis);
  const Values degree = find_measure("degree")->compute(analysis);
  std::vector<Broker> brokers;
  for (std::size_t i = 0; i < betweenness.size(); ++i) {
    if (betweenness[i].value_or(0) > 0 && is_shown(analysis.network().nodes()[i], shown))
      brokers.push_back({&analysis.network().nodes()[i], betweenness[i], degree[i]});
  }
  std::stable_sort(brokers.begin(), brokers.end(),
                   [](const Broker& a, const Broker& b) { return a.betweenness > b.betweenness; });
  brokers.resize(std::min(brokers.size(), kBrokersShown));
  return brokers;
}

std::string heading(std::string_view text) { return fmt::format("\n{}\n", text); }

std::string indented(const std::vector<std::pair<std::string, std::string>>& lines) {
  std::size_t widest = 0;
  std::size_t widest_value = 0;
  for (const auto& [name, value] : lines) {
    widest = std::max(widest, utf8_length(name));
    widest_value = std::max(widest_value, utf8_length(value));
  }
  std::string text;
  for (const auto& [name, value] : lines) {
    const std::size_t gap = widest - utf8_length(name) + 2 + widest_value - utf8_length(value);
    text += fmt::format("  {}{:{}}{}\n", name, "", gap, value);
  }
  return text;
}

std::string broker_lines(const std::vector<Broker>& brokers, const Network& network, Language language) {
  if (brokers.empty()) return fmt::format("  {}\n", (network.edge_count() == 0 ? kNoKnownTie : kNoBroker).in(language));
  std::string text;
  for (std::size_t i = 0; i < brokers.size(); ++i) {
    const std::string share = readable(brokers[i].betweenness, ValueFormat::share, language);
    const Count partners(brokers[i].degree.value_or(0), 0);
    text += "  " + (i == 0 ? kHub : kNextBroker).in(language, brokers[i].node->name, share, partners) + "\n";
  }
  return text;
}

/// The stage and all it is read from; nothing where there is none to speak of.
std::string stage_part(const Summary& summary, const Network& network, Language language) {
  if (!summary.stage) return "";
  std::vector<std::pair<std::string, std::string>> lines;
  for (StageLine& line : stage_lines(*summary.stage, network, summary.estimates, language)) {
    const std::string threshold = line.threshold.empty() ? "" : fmt::format(" ({})", line.threshold);
    lines.emplace_back(std::move(line.name) + threshold, std::move(line.value));
  }
  return heading(kStageTitle.in(language)) + fmt::format("  {}\n", stage_sentence(*summary.stage, language)) +
         indented(lines);
}

/// Nothing where there are no projects.
std::string projects_part(const ProjectsSummary& projects, Language language) {
  const auto lines = project_lines(projects, language);
  return lines.empty() ? "" : heading(kTheProjects.in(language)) + indented(lines);
}

/// Nothing where all is asked.
std::optional<LeftOutBySelection> left_out_of(const Study& study) {
  if (takes_all(study.question().selection)) return std::nullopt;
  Question whole = study.question();
  whole.selection = {};
  const Network all = build_network(study.ecosystem(), whole);
  const Network& kept = study.network();
  return LeftOutBySelection{all.size() - std::min(all.size(), kept.size()), all.size(),
                            all.edge_count() - std::min(all.edge_count(), kept.edge_count()), all.edge_count(),
                            kept.two_mode()};
}

Json projects_json(const ProjectsSummary& projects) {
  Json json = {{"number", projects.projects}};
  for (const ProjectSpread& spread : projects.spreads) {
    Json one = {{"known", spread.known}};
    if (spread.measure->format == ValueFormat::yes_no) one["yes"] = spread.yes;
    else one.update({{"least", spread.least}, {"median", spread.median}, {"most", spread.most}});
    json[std::string(spread.measure->id)] = std::move(one);
  }
  return json;
}

std::string estimate_part(const Estimates& estimates, Language language) {
  std::string text;
  for (const std::string& note : estimate_notes(estimates, language)) text += "\n" + note;
  return text.empty() ? text : text + "\n";
}

}  // namespace

std::vector<const Measure*> summary_measures(const Network& network, SummaryExtent extent) {
  std::vector<const Measure*> suitable = suitable_measures(network, Scope::network);
  if (extent == SummaryExtent::shown)
    std::erase_if(suitable, [](const Measure* measure) { return !is_for_people(*measure); });
  return suitable;
}

Summary summarise(const Study& study, std::span<const Measure* const> wanted, const SummaryProgress& progress,
                  std::span<const KindId> shown) {
  const Network& network = study.network();
  Summary summary{study.ecosystem().title, count_kinds(study.ecosystem(), network), {}, {}};
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (progress) progress(*wanted[i], i, wanted.size());
    summary.measures.emplace_back(wanted[i], wanted[i]->compute(study).front());
  }
  summary.brokers = find_brokers(study, shown);
  if (!network.two_mode()) summary.stage = stage(study);
  summary.projects = summarise_projects(study);
  summary.selection = stated_selection(study, shown);
  summary.left_out = left_out_of(study);
  std::vector<const Measure*> used(wanted.begin(), wanted.end());
  used.push_back(find_measure("betweenness_normalized"));
  summary.estimates = estimates_of(used, study);
  return summary;
}

double seconds_for_summary(const Analysis& analysis, std::span<const Measure* const> wanted) {
  constexpr double kOfAnEnd = 8e-6;  // of a tie, or an actor: communities, core and periphery, and all that is linear
  std::vector<const Measure*> used(wanted.begin(), wanted.end());
  used.push_back(find_measure("betweenness"));
  const Network& network = analysis.network();
  return seconds_for(used, analysis) + kOfAnEnd * static_cast<double>(network.size() + 2 * network.edge_count());
}

std::string left_out_sentence(const Summary& summary, Language language) {
  if (!summary.left_out) return "";
  const LeftOutBySelection& left = *summary.left_out;
  return (left.two_mode ? kLeftOutTwoMode : kLeftOutBySelection)
      .in(language, left.nodes, left.of_nodes, left.ties, left.of_ties);
}

std::string summary_text(const Summary& summary, const Network& network, Language language) {
  std::string text = summary.title.empty() ? "" : summary.title + "\n";
  const std::string chosen = sentence(summary.selection, language);
  if (!chosen.empty()) text += chosen + "\n";
  if (const std::string left = left_out_sentence(summary, language); !left.empty()) text += left + "\n";
  std::vector<std::pair<std::string, std::string>> kinds;
  kinds.reserve(summary.kinds.size());
  for (const auto& [kind, count] : summary.kinds) {
    kinds.emplace_back((count > 1 ? kind->plural : kind->label).in(language),
                       to_readable(static_cast<std::int64_t>(count), language));
  }
  std::vector<std::pair<std::string, std::string>> measures;
  measures.reserve(kShown.size());
  for (const auto& [measure, value] : summary.measures) {
    if (!is_for_people(*measure)) continue;
    const bool estimated = find_estimate(summary.estimates, *measure) != nullptr;
    const std::string shown = counts_communities(*measure) ? communities_in_words(value, network, language)
                                                           : readable(value, measure->format, language);
    measures.emplace_back(marked_name(*measure, estimated, language), shown);
  }
  return text + heading(kTheKinds.in(language)) + indented(kinds) + heading(kTheNetwork.in(language)) +
         indented(measures) + heading(kTheHub.in(language)) + broker_lines(summary.brokers, network, language) +
         stage_part(summary, network, language) + projects_part(summary.projects, language) +
         estimate_part(summary.estimates, language);
}

Table summary_table(const Summary& summary, Language language) {
  Table table{.id = "summary",
              .language = language,
              .columns = {text_column("measure", kMeasureColumn), number_column("value", kValueColumn)},
              .selection = summary.selection};
  add_quality_columns(table, summary.estimates);
  for (const auto& [measure, value] : summary.measures)
    table.rows.push_back(network_row(*measure, value, summary.estimates, language));
  table.notes = estimate_notes(summary.estimates, language);
  if (std::string left = left_out_sentence(summary, language); !left.empty()) table.notes.push_back(std::move(left));
  return table;
}

std::string summary_json(const Summary& summary, const Network& network) {
  Json json;
  json["title"] = summary.title;
  json["selection"] = selection_json(summary.selection);
  if (const auto& left = summary.left_out)
    json["left_out_by_selection"] = {
        {"nodes", left->nodes}, {"of_nodes", left->of_nodes}, {"ties", left->ties}, {"of_ties", left->of_ties}};
  for (const auto& [measure, value] : summary.measures) json[std::string(measure->id)] = to_json_number(value);
  json["kinds"] = Json::object();
  for (const auto& [kind, count] : summary.kinds) json["kinds"][kind->id] = count;
  json["brokers"] = Json::array();
  for (const Broker& broker : summary.brokers) {
    json["brokers"].push_back({{"id", broker.node->id},
                               {"name", broker.node->name},
                               {"degree", to_json_number(broker.degree)},
                               {"betweenness_normalized", to_json_number(broker.betweenness)}});
  }
  if (summary.stage) json["stage"] = stage_json(*summary.stage, network);
  json["projects"] = projects_json(summary.projects);
  add_estimates(json, summary.estimates);
  return json.dump(2) + "\n";
}

}  // namespace maillage::reports
