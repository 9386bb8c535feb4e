// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/measures/estimate.h"
#include "maillage/measures/project_rows.h"
#include "maillage/measures/registry.h"
#include "maillage/messages/messages.h"
#include "maillage/messages/misspelt_messages.h"
#include "maillage/network/question.h"
#include "maillage/options/counts.h"
#include "maillage/options/measure_words.h"
#include "maillage/output/output.h"
#include "maillage/reports/measures/group_tables.h"
#include "maillage/reports/measures/measure_tables.h"
#include "maillage/reports/measures/measure_words.h"
#include "maillage/reports/measures/project_tables.h"
#include "maillage/reports/tables/readable.h"
#include "maillage/reports/tables/readings.h"

namespace maillage::tool {
namespace {

constexpr std::string_view kActorDefaults =
    "degree,strength,betweenness_normalized,harmonic,coreness,community";
constexpr std::string_view kTieDefaults = "edge_betweenness,bridge";
constexpr std::string_view kProjectDefaults =
    "project.participants,project.kind_diversity_normalized,project.leads,project.funders,"
    "project.hub_takes_part,project.known_before,project.embeddedness";

/// What is measured when nobody says, and what tables for people are in the order of.
struct UsualMeasures {
  std::string_view shown;
  std::string_view order;
};

/// \pre not of the network
UsualMeasures usual(Scope scope) {
  if (scope == Scope::actor) return {kActorDefaults, "betweenness"};
  if (scope == Scope::tie) return {kTieDefaults, "edge_betweenness"};
  return {kProjectDefaults, "project.participants"};
}

struct MeasureArguments {
  std::string data;
  NetworkArguments network;
  OutputArguments output;
  bool exact = false;
  std::string seed = "1";
  std::string measures;
  std::string of = "actors";
  std::string sort;
  std::string top;
  std::string size;
  std::string approximate;
  bool list = false;
  bool own_columns = false;
  std::string explain;
};

/// The measures asked for; of `all`, or of the network by default, those that suit it.
/// \throw UsageError for one that does not
std::vector<const Measure*> wanted_measures(const std::string& list, const Network& network,
                                            Scope scope, Language language) {
  if (wants_all(list) || (list.empty() && scope == Scope::network))
    return reports::suitable_measures(network, scope);
  auto wanted =
      listed_measures(list.empty() ? std::string(usual(scope).shown) : list, scope, language);
  need_suitable(wanted, network, language);
  return wanted;
}

/// Of ties, those with an end that is.
bool is_listed(const Network& network, Scope scope, std::size_t row,
               std::span<const KindId> shown) {
  if (scope == Scope::project) return true;
  if (scope == Scope::actor) return reports::is_shown(network.nodes()[row], shown);
  const auto [from, to] = network.ends(EdgeId(row));
  return reports::is_shown(network[from], shown) || reports::is_shown(network[to], shown);
}

/// The measure that rows are in the order of: tables for people in that of betweenness, files in
/// that of ids (null), unless one is named.
const Measure* sort_measure(const MeasureArguments& arguments, OutputFormat format, Scope scope,
                            Language language) {
  if (scope == Scope::network) return nullptr;
  const bool for_people = format == OutputFormat::text || !arguments.top.empty();
  const std::string by =
      arguments.sort.empty() && for_people ? std::string(usual(scope).order) : arguments.sort;
  return by.empty() ? nullptr : &named_measure("--sort", by, scope, language);
}

std::size_t number_of_rows(const Study& study, Scope scope) {
  if (scope == Scope::project) return projects_of(study).size();
  return scope == Scope::actor ? study.network().size() : study.network().edge_count();
}

std::vector<std::size_t> order_by(const Measure& measure, const Study& study, Scope scope) {
  const Values values = measure.compute(study);
  return scope == Scope::project ? reports::order_of_projects(values, study)
                                 : reports::order_by(values, study.network(), scope);
}

std::vector<std::size_t> order_of(const Study& study, const MeasureArguments& arguments,
                                  const Measure* by, Scope scope, std::span<const KindId> shown,
                                  Language language) {
  const Network& network = study.network();
  std::vector<std::size_t> order = reports::own_order(number_of_rows(study, scope));
  if (by != nullptr) order = order_by(*by, study, scope);
  std::erase_if(order, [&](std::size_t row) { return !is_listed(network, scope, row, shown); });
  if (arguments.top.empty()) return order;
  order.resize(std::min(order.size(), whole_count("--top", arguments.top, language)));
  return order;
}

/// Estimates that the user asks for and nothing shown would be computed by are refused.
void check_estimates(const Analysis& analysis, const std::vector<const Measure*>& measures,
                     const Measure* by, Language language) {
  const auto estimated = [&](const Measure* measure) {
    return measure != nullptr && is_estimated(*measure, analysis);
  };
  if (estimated(by) || std::any_of(measures.begin(), measures.end(), estimated)) return;
  std::string ids;
  for (const Measure& measure : maillage::measures()) {
    if (has_estimate(measure)) ids += (ids.empty() ? "" : ", ") + std::string(measure.id);
  }
  throw UsageError(kNothingEstimated.in(language, ids));
}

/// How good an estimate is that rows are in the order of, where its own values are not shown.
void tell_order(const reports::MeasuredRows& rows, const Measure* by, const Analysis& analysis,
                Language language) {
  if (by == nullptr || find_estimate(rows.estimates, *by) != nullptr) return;
  if (const auto estimate = estimate_of(*by, analysis))
    say_info(std::string(kOrderEstimated.in(language)) + " " +
             estimate_sentence(*by, *estimate, language));
}

reports::MeasuredRows measure(const Study& study, const MeasureArguments& arguments,
                              OutputFormat format, Scope scope, std::span<const KindId> shown,
                              Language language) {
  reports::MeasuredRows result{
      scope, wanted_measures(arguments.measures, study.network(), scope, language), {}, {}};
  const Measure* by = sort_measure(arguments, format, scope, language);
  if (!arguments.approximate.empty()) check_estimates(study, result.measures, by, language);
  std::vector<const Measure*> costly = result.measures;
  if (by != nullptr) costly.push_back(by);
  say_cost(seconds_for(costly, study));
  Progress progress(kMeasuring.in(language));
  for (std::size_t i = 0; i < result.measures.size(); ++i) {
    progress.step(result.measures[i]->name.in(language), i, result.measures.size());
    result.values.push_back(result.measures[i]->compute(study));
  }
  if (scope != Scope::network)
    result.order = order_of(study, arguments, by, scope, shown, language);
  result.estimates = estimates_of(result.measures, study);
  tell_order(result, by, study, language);
  return result;
}

std::optional<double> epsilon(const std::string& text, Language language) {
  if (text.empty()) return std::nullopt;
  const auto value = parse_number(text);
  if (!value || *value <= 0 || *value >= 1) throw UsageError(kBadEpsilon.in(language, text));
  return value;
}

/// What is said of measures, without any data.
bool tell_of_measures(const MeasureArguments& arguments, Language language) {
  if (arguments.list) {
    const OutputFormat format = output_format(arguments.output, kTableFormats, language);
    deliver(format == OutputFormat::text
                ? reports::measures_list_text(language)
                : write_table(reports::measures_list(std::nullopt, language), format),
            arguments.output.path);
  } else if (!arguments.explain.empty()) {
    const Measure* measure = find_measure(arguments.explain);
    if (measure == nullptr)
      refuse_value("--explain", arguments.explain, measure_ids(std::nullopt), language);
    (void)output_format(arguments.output, std::array{OutputFormat::text}, language);
    deliver(reports::measure_explanation(*measure, language), arguments.output.path);
  }
  return arguments.list || !arguments.explain.empty();
}

/// Options that would change nothing are refused, and a misspelt measure is told before the data
/// are read.
void check_options(const MeasureArguments& arguments, Rows rows, Language language) {
  const auto refuse = [&](std::string_view option, const std::string& value, bool used) {
    if (!value.empty() && !used) throw UsageError(kOptionWithRows.in(language, option, name(rows)));
  };
  const bool listed = rows == Rows::actors || rows == Rows::ties || rows == Rows::projects;
  const bool measured = listed || rows == Rows::network;
  refuse("--measures", arguments.measures, measured);
  refuse("--approximate", arguments.approximate, rows == Rows::actors || rows == Rows::network);
  refuse("--sort", arguments.sort, listed);
  refuse("--top", arguments.top, listed);
  refuse("--show", arguments.network.shown.empty() ? "" : arguments.network.shown.front(),
         rows == Rows::actors || rows == Rows::ties);
  refuse("--size", arguments.size, rows == Rows::key_players);
  if (measured && !arguments.measures.empty() && !wants_all(arguments.measures)) {
    (void)listed_measures(arguments.measures, scope_of(rows), language);
  }
}

std::size_t set_size(const MeasureArguments& arguments, Language language) {
  constexpr std::size_t kUsual = 3;
  if (arguments.size.empty()) return kUsual;
  const std::size_t size = whole_count("--size", arguments.size, language);
  if (size == 0) throw UsageError(std::string(kNoSize.in(language)));
  return size;
}

/// A table of this study.
std::string written(reports::Table table, const Study& study, OutputFormat format,
                    std::span<const KindId> shown = {}) {
  table.selection = reports::stated_selection(study, shown);
  return write_table(table, format);
}

std::string measured(const Study& study, const MeasureArguments& arguments, Scope scope,
                     OutputFormat format, Language language) {
  const std::vector<KindId> shown = shown_kinds(arguments.network, study.ecosystem());
  const reports::MeasuredRows rows = measure(study, arguments, format, scope, shown, language);
  if (scope == Scope::project) {
    reports::Table table = project_measures_table(rows, study, language);
    if (arguments.own_columns) add_own_columns_of_projects(table, rows, study);
    return written(std::move(table), study, format);
  }
  if (scope != Scope::network) {
    reports::Table table = measures_table(rows, study.network(), study.ecosystem(), language);
    if (arguments.own_columns) add_own_columns(table, rows, study.network(), study.ecosystem());
    return written(std::move(table), study, format, shown);
  }
  if (format == OutputFormat::json)
    return network_measures_json(rows, reports::stated_selection(study));
  return written(network_measures_table(rows, language), study, format);
}

std::string kinds(const Study& study, OutputFormat format, Language language) {
  if (study.network().two_mode()) throw UsageError(std::string(kKindsOfActors.in(language)));
  if (format == OutputFormat::json)
    return reports::kinds_json(study.ecosystem(), study.network(),
                               reports::stated_selection(study));
  return written(reports::kinds_table(study.ecosystem(), study.network(), language), study, format);
}

int run_measure(const CLI::App& command, const MeasureArguments& arguments,
                const GeneralArguments& general, Language language) {
  if (tell_of_measures(arguments, language)) return 0;
  need_data(command, arguments.data, language);
  const OutputFormat format = output_format(arguments.output, kTableFormats, language);
  MeasureOptions options = measure_options(general, arguments.seed, language);
  options.approximate = epsilon(arguments.approximate, language);
  const Rows rows = parse_rows(
      arguments.of,
      {Rows::actors, Rows::ties, Rows::projects, Rows::network, Rows::kinds, Rows::key_players},
      language);
  check_options(arguments, rows, language);
  const bool has_own_columns = rows == Rows::actors || rows == Rows::projects;
  if (arguments.own_columns && (!has_own_columns || format == OutputFormat::text))
    throw UsageError(std::string(kOwnColumnsOfActors.in(language)));
  const std::size_t size = set_size(arguments, language);
  Ecosystem ecosystem = read_data(arguments.data, general, language);
  const Question asked = question(arguments.network, ecosystem, language);
  const Study study = make_study(std::move(ecosystem), asked, options, arguments.exact);
  say_unstated(study, format, language);
  const std::string result = [&] {
    if (rows == Rows::kinds) return kinds(study, format, language);
    if (rows != Rows::key_players)
      return measured(study, arguments, scope_of(rows), format, language);
    say_cost(reports::seconds_for_key_players(study.network(), size));
    const Progress progress(kMeasuring.in(language));
    return written(reports::key_players_table(study.network(), size, options.threads, language),
                   study, format);
  }();
  deliver(result, arguments.output.path);
  return 0;
}

}  // namespace

Run set_up_measure(CLI::App& command, const GeneralArguments& general, Language language) {
  const auto arguments = std::make_shared<MeasureArguments>();
  add_data(command, arguments->data, language);
  const std::string group(kMeasureOptions.in(language));
  command.add_option("--measures", arguments->measures, std::string(kMeasuresHelp.in(language)))
      ->group(group)
      ->option_text("ID,ID…");
  command.add_option("--of", arguments->of, std::string(kOfHelp.in(language)))
      ->group(group)
      ->option_text("actors|ties|projects|network|kinds|key-players");
  command.add_option("--sort", arguments->sort, std::string(kSortHelp.in(language)))
      ->group(group)
      ->option_text("ID");
  command
      .add_option("--approximate", arguments->approximate,
                  std::string(kApproximateHelp.in(language)))
      ->group(group)
      ->option_text("EPSILON");
  command.add_option("--top", arguments->top, std::string(kTopHelp.in(language)))
      ->group(group)
      ->option_text("N");
  command.add_option("--size", arguments->size, std::string(kSetSizeHelp.in(language)))
      ->group(group)
      ->option_text("N");
  command
      .add_flag("--own-columns", arguments->own_columns, std::string(kOwnColumnsHelp.in(language)))
      ->group(group);
  command.add_flag("--list", arguments->list, std::string(kListHelp.in(language)))->group(group);
  command.add_option("--explain", arguments->explain, std::string(kExplainHelp.in(language)))
      ->group(group)
      ->option_text("ID");
  add_seed(command, arguments->seed, language);
  add_exact(command, arguments->exact, language);
  add_network(command, arguments->network, language);
  add_directed(command, arguments->network, language);
  add_output(command, arguments->output, kTableFormats, kFormatHelp, language);
  return [&command, arguments, &general, language] {
    return run_measure(command, *arguments, general, language);
  };
}

}  // namespace maillage::tool
