// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/measures/estimate_cells.h"

#include <nlohmann/json.hpp>

#include "maillage/reports/tables/columns.h"
#include "maillage/reports/tables/table_json.h"

namespace maillage::reports {
namespace {

constexpr Label kOfEachDraw{" Cela vaut pour les valeurs de chaque tirage.", " This is about the values of each draw."};

}  // namespace

std::string draw_estimate_note(const Measure& measure, const Estimate& estimate, Language language) {
  return estimate_sentence(measure, estimate, language) + std::string(kOfEachDraw.in(language));
}

void add_quality(std::vector<Cell>& row, const Estimate& estimate) {
  row.insert(row.end(), {Cell::number(estimate.epsilon), Cell::number(estimate.delta), Cell::count(estimate.samples)});
}

void add_quality_columns(Table& table, const Estimates& estimates) {
  if (estimates.empty()) return;
  for (const auto& [part, title] : kQuality)
    table.columns.push_back(only_for(Readers::machines, number_column(std::string(part), title)));
}

std::vector<Cell> network_row(const Measure& measure, std::optional<double> value, const Estimates& estimates,
                              Language language) {
  const Estimate* estimate = find_estimate(estimates, measure);
  std::vector<Cell> row = {Cell::named(measure.id, marked_name(measure, estimate != nullptr, language)),
                           Cell::number(value, measure.format)};
  if (estimate != nullptr) add_quality(row, *estimate);
  else if (!estimates.empty()) row.resize(row.size() + kQuality.size());
  return row;
}

std::vector<std::string> estimate_notes(const Estimates& estimates, Language language) {
  std::vector<std::string> notes;
  notes.reserve(estimates.size());
  for (const auto& [measure, estimate] : estimates) notes.push_back(estimate_sentence(*measure, estimate, language));
  return notes;
}

nlohmann::ordered_json quality_json(const Estimate& estimate) {
  return {{"epsilon", to_json_number(estimate.epsilon)},
          {"delta", to_json_number(estimate.delta)},
          {"samples", estimate.samples}};
}

void add_estimates(nlohmann::ordered_json& json, const Estimates& estimates) {
  for (const auto& [measure, estimate] : estimates)
    json["estimates"][std::string(measure->id)] = quality_json(estimate);
}

}  // namespace maillage::reports
