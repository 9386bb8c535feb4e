// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/measures/estimate.h"
#include "maillage/measures/registry.h"
#include "maillage/measures/stage.h"
#include "maillage/measures/study.h"
#include "maillage/model/ecosystem.h"
#include "maillage/network/network.h"
#include "maillage/reports/measures/left_out_by_selection.h"
#include "maillage/reports/tables/table.h"

namespace maillage::reports {

/// Measures with their values, and the order in which to show the actors, ties or projects they are of.
struct MeasuredRows {
  Scope scope = Scope::actor;
  std::vector<const Measure*> measures;
  std::vector<Values> values;  ///< per measure, per node, tie or project
  std::vector<std::size_t> order;
  Estimates estimates = {};  ///< those of the measures whose values are estimates
};

/// A row per actor or tie, in the order of the rows. Beside an estimate stand, for machines, its epsilon, delta and
/// samples; people read them in a note. \pre rows are of actors or ties
[[nodiscard]] Table measures_table(const MeasuredRows& result, const Network& network, const Ecosystem& ecosystem,
                                   Language language);

/// Adds what the user's own columns say of each actor, under their titles, to a table of measures_table() of actors,
/// for machines alone. \pre the rows are of actors
void add_own_columns(Table& table, const MeasuredRows& result, const Network& network, const Ecosystem& ecosystem);

/// Measures of the network: one a row; in JSON one object, and one of the estimates among them where there are any.
[[nodiscard]] Table network_measures_table(const MeasuredRows& result, Language language);
[[nodiscard]] std::string network_measures_json(const MeasuredRows& result, const StatedSelection& selection = {});

/// All measures there are, or those of one scope: id, name, meaning.
[[nodiscard]] Table measures_list(std::optional<Scope> scope, Language language);
/// For people at a terminal: those of each scope under a title.
[[nodiscard]] std::string measures_list_text(Language language);
/// Its definition, range, undefined cases and reference.
[[nodiscard]] std::string measure_explanation(const Measure& measure, Language language);

/// An actor between others.
struct Broker {
  const Node* node = nullptr;
  std::optional<double> betweenness;
  std::optional<double> degree;
};

/// How a measure is spread over the projects that have a value.
struct ProjectSpread {
  const Measure* measure = nullptr;
  std::size_t known = 0;  ///< projects that have one
  double least = 0;
  double median = 0;  ///< of an even number, the mean of the middle two
  double most = 0;
  std::size_t yes = 0;  ///< of a measure of yes or no
};

/// The projects of a study in a few figures.
struct ProjectsSummary {
  std::size_t projects = 0;
  std::vector<ProjectSpread> spreads = {};  ///< those of which some project has a value
};

/// A network in a few figures.
struct Summary {
  std::string title;
  std::vector<std::pair<const Kind*, std::size_t>> kinds;  ///< those present, most numerous first
  std::vector<std::pair<const Measure*, std::optional<double>>> measures;
  std::vector<Broker> brokers;            ///< the most between first; none when no actor is between others
  std::optional<StageReport> stage = {};  ///< nothing for a network of projects, or of nobody
  StatedSelection selection = {};
  Estimates estimates = {};  ///< those of all these measures whose values are estimates
  ProjectsSummary projects = {};
  std::optional<LeftOutBySelection> left_out = {};  ///< nothing where nothing is selected
};

/// Told before each measure is computed: which, how many are done, how many there are.
using SummaryProgress = std::function<void(const Measure&, std::size_t, std::size_t)>;

/// What a summary says of a network: the measures that people are shown, or every one that suits it.
enum class SummaryExtent : std::uint8_t { shown, all };

/// In the order of the registry.
[[nodiscard]] std::vector<const Measure*> summary_measures(const Network& network, SummaryExtent extent);

/// These measures of the network, who is in it and who holds it together; of the last, only those of the kinds shown,
/// if any are named.
[[nodiscard]] Summary summarise(const Study& study, std::span<const Measure* const> wanted,
                                const SummaryProgress& progress = {}, std::span<const KindId> shown = {});

/// What that takes, about, in seconds of one processor.
[[nodiscard]] double seconds_for_summary(const Analysis& analysis, std::span<const Measure* const> wanted);

/// What the selection leaves out, in a sentence; "" where nothing is selected.
[[nodiscard]] std::string left_out_sentence(const Summary& summary, Language language);

/// For people, at a terminal: what SummaryExtent::shown has, and no more.
[[nodiscard]] std::string summary_text(const Summary& summary, const Network& network, Language language);
/// One measure a row.
[[nodiscard]] Table summary_table(const Summary& summary, Language language);
[[nodiscard]] std::string summary_json(const Summary& summary, const Network& network);

}  // namespace maillage::reports
