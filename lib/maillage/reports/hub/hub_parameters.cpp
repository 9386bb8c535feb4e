// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/hub/hub_parameters.h"

#include <string>
#include <utility>

#include "maillage/base/wording.h"
#include "maillage/reports/hub/hub_messages.h"
#include "maillage/reports/measures/estimate_cells.h"
#include "maillage/reports/tables/readings.h"

namespace maillage::reports {
namespace {

/// Empty where the data say nothing of themselves.
std::string data_text(const Ecosystem& ecosystem, Language language) {
  std::string data = escape_marks(ecosystem.title);
  if (!ecosystem.version.empty()) data += (data.empty() ? "" : ", ") + kDataVersion.in(language, ecosystem.version);
  if (!ecosystem.created.empty())
    data +=
        (data.empty() ? "" : " ") + kDataDate.in(language, ecosystem.created.substr(0, ecosystem.created.find('T')));
  return data;
}

std::string ties_text(const Question& question, Language language) {
  const auto origin = static_cast<std::size_t>(question.origin);
  std::string ties = std::string(kOrigins.at(origin).in(language)) + ", " + std::string(kNoDirection.in(language));
  if (question.origin == TieOrigin::direct) return ties;
  return ties + ", " + std::string(kProjections.at(question.projection == Projection::newman ? 0 : 1).in(language));
}

}  // namespace

SheetSection parameters_section(const HubFacts& facts, Language language) {
  Table parameters{.id = "parameters", .language = language, .columns = {{.id = "parameter"}, {.id = "value"}}};
  const auto add = [&](const Label& what, Cell value) {
    parameters.rows.push_back({Cell::text(what.in(language)), std::move(value)});
  };
  const Wording wording(language);
  const HubOptions& options = facts.options;
  const std::string chosen = stated_selection(facts.study, facts.shown).words.in(language);
  const std::string data = data_text(facts.study.ecosystem(), language);
  if (!data.empty()) add(kDataParameter, Cell::marked(data));
  add(kSelectionParameter, Cell::text(chosen.empty() ? std::string(kEverything.in(language)) : chosen));
  add(kTiesParameter, Cell::text(ties_text(facts.study.question(), language)));
  add(kDrawsParameter, Cell::text(kDraws.in(language, wording.number(options.permutations),
                                            wording.number(options.robustness), std::to_string(options.seed))));
  add(kProgramParameter, Cell::text("maillage " MAILLAGE_VERSION));
  for (const auto& [measure, estimate] : estimates(facts))
    add(kEstimateParameter, Cell::text(estimate_sentence(*measure, estimate, language)));
  return {.title = std::string(kParametersTitle.in(language)), .table = std::move(parameters)};
}

}  // namespace maillage::reports
