// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/measures/stage_lines.h"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

#include "maillage/base/number.h"
#include "maillage/base/wording.h"
#include "maillage/measures/registry.h"
#include "maillage/reports/measures/stage_messages.h"
#include "maillage/reports/tables/readable.h"
#include "maillage/reports/tables/table_json.h"

namespace maillage::reports {
namespace {

constexpr std::array<std::string_view, 4> kStageIds = {"scattered", "hub_and_spoke", "multi_hub", "core_periphery"};

std::string at_least(double value, int decimals, Language language) {
  return "≥\u00A0" + to_readable(value, decimals, language);
}

/// The names of the first hubs, and how many others.
std::string hub_names(const std::vector<NodeId>& hubs, const Network& network, Language language) {
  constexpr std::size_t kShown = 3;
  if (hubs.empty()) return std::string(kNone.in(language));
  std::string text = to_readable(static_cast<std::int64_t>(hubs.size()), language) + " (";
  for (std::size_t i = 0; i < std::min(hubs.size(), kShown); ++i) text += (i > 0 ? ", " : "") + network[hubs[i]].name;
  return text + (hubs.size() > kShown ? ", …)" : ")");
}

StageLine line_of(std::string_view id, std::optional<double> value, std::string threshold, Language language,
                  const Estimates& estimates = {}) {
  const Measure* measure = find_measure(id);
  return {marked_name(*measure, find_estimate(estimates, *measure) != nullptr, language), id,
          readable(value, measure->format, language), std::move(threshold)};
}

}  // namespace

std::string stage_sentence(const StageReport& report, Language language) {
  const bool has_ties = report.evidence.dependent_share.has_value();
  if (!has_ties) return std::string(kStageWithoutTies.in(language));
  if (!report.stage) return std::string(kNoStage.in(language));
  return std::string(kStages[static_cast<std::size_t>(*report.stage)].in(language));
}

std::vector<StageLine> stage_lines(const StageReport& report, const Network& network, const Estimates& estimates,
                                   Language language) {
  constexpr StageThresholds kThresholds;
  const StageEvidence& evidence = report.evidence;
  const auto share = [language](double value) {
    return at_least(100 * value, 0, language) + std::string(Wording(language).percent_sign());
  };
  const bool has_core = evidence.core.has_value();
  const auto core = [&](auto value) { return has_core ? std::optional<double>(value(*evidence.core)) : std::nullopt; };
  std::vector<StageLine> lines = {
      line_of("network.giant_share", evidence.giant_share, share(kThresholds.giant_share), language),
      line_of("network.centralization_degree", evidence.degree_centralization, "", language),
      line_of("network.centralization_betweenness", evidence.betweenness_centralization,
              share(kThresholds.centralization), language, estimates),
      line_of("network.transitivity", evidence.transitivity, "", language)};
  lines.push_back({std::string(kHubs.in(language)), "", hub_names(evidence.hubs, network, language), ""});
  lines.push_back({std::string(kDependentShare.in(language)), "",
                   readable(evidence.dependent_share, ValueFormat::share, language), ""});
  lines.push_back(line_of("network.core_size",
                          core([](const auto& one) { return static_cast<double>(one.core.size()); }), "", language));
  lines.push_back(line_of("network.core_density", core([](const auto& one) { return one.core_density; }),
                          share(kThresholds.core_density), language));
  lines.push_back(line_of("network.core_periphery", core([](const auto& one) { return one.correlation; }),
                          at_least(kThresholds.core_correlation, 1, language), language));
  lines.push_back({std::string(kCoreHolds.in(language)), "",
                   has_core ? readable(static_cast<double>(evidence.core_holds), ValueFormat::yes_no, language) : "–",
                   ""});
  return lines;
}

nlohmann::ordered_json stage_json(const StageReport& report, const Network& network) {
  const StageEvidence& evidence = report.evidence;
  nlohmann::ordered_json json;
  json["stage"] = nullptr;
  if (report.stage) json["stage"] = kStageIds[static_cast<std::size_t>(*report.stage)];
  json["giant_share"] = to_json_number(evidence.giant_share);
  json["degree_centralization"] = to_json_number(evidence.degree_centralization);
  json["betweenness_centralization"] = to_json_number(evidence.betweenness_centralization);
  json["transitivity"] = to_json_number(evidence.transitivity);
  json["hubs"] = nlohmann::ordered_json::array();
  for (const NodeId hub : evidence.hubs) json["hubs"].push_back(network[hub].id);
  json["dependent_share"] = to_json_number(evidence.dependent_share);
  json["core"] = nullptr;
  if (evidence.core) {
    json["core"] = {{"size", evidence.core->core.size()},
                    {"density", to_json_number(evidence.core->core_density)},
                    {"correlation", to_json_number(evidence.core->correlation)},
                    {"holds", evidence.core_holds}};
  }
  return json;
}

}  // namespace maillage::reports
