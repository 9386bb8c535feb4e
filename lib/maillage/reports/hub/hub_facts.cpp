// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>

#include "maillage/reports/hub/hub_sheet.h"
#include "maillage/reports/tables/readings.h"

namespace maillage::reports {
namespace {

Network network_of(const Study& study, const Period& period) {
  Question question = study.question();
  question.selection.period = period;
  return build_network(study.ecosystem(), question);
}

}  // namespace

std::vector<HeldPair> listed_pairs(const HubFacts& facts) {
  std::vector<HeldPair> listed;
  const Network& network = facts.study.network();
  std::ranges::copy_if(facts.report.held, std::back_inserter(listed), [&](const HeldPair& pair) {
    return is_shown(network[pair.a], facts.shown) || is_shown(network[pair.c], facts.shown);
  });
  return varied_pairs(listed, facts.pairs_shown);
}

Estimates estimates(const HubFacts& facts) {
  std::vector<const Measure*> measures;
  for (const ActorValue& one : facts.report.values) measures.push_back(one.measure);
  for (const Standing& one : facts.report.standings) measures.push_back(one.measure);
  for (const Change& one : facts.report.departure.changes) measures.push_back(one.measure);
  measures.push_back(find_measure("network.centralization_betweenness"));  // which the stage is read from
  return estimates_of(measures, facts.study);
}

HubFacts hub_facts(const Study& study, const HubQuestion& asked, const Progress& progress) {
  HubFacts facts{.study = study,
                 .chosen = asked.actor ? ChosenHub{*asked.actor} : default_hub(study).value_or(ChosenHub()),
                 .report = {},
                 .split = split_periods(study),
                 .periods = asked.periods,
                 .periods_asked = asked.periods.has_value(),
                 .options = asked.options};
  if (!facts.periods) facts.periods = facts.split.periods;
  HubOptions options = asked.options;
  const TieSources sources = tie_sources(study.ecosystem(), study.question());
  options.sources = &sources;
  Network before;
  Network after;
  if (facts.periods) {
    before = network_of(study, facts.periods->before);
    after = network_of(study, facts.periods->after);
    options.before = &before;
    options.after = &after;
  }
  facts.report = hub_report(study, facts.chosen.actor, options, progress);
  return facts;
}

}  // namespace maillage::reports
