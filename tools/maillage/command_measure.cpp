// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <nlohmann/json.hpp>

#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/group_tables.h"
#include "maillage/measure_words.h"
#include "maillage/measures/approximation.h"
#include "maillage/measures/registry.h"
#include "maillage/messages.h"
#include "maillage/network/question.h"

namespace maillage::tool {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kActorDefaults = "degree,strength,betweenness_normalized,harmonic,coreness,community";
constexpr std::string_view kTieDefaults = "edge_betweenness,bridge";

struct MeasureArguments {
  std::string data;
  NetworkArguments network;
  OutputArguments output;
  std::string seed = "1";
  std::string measures;
  std::string of = "actors";
  std::string sort;
  std::string top;
  std::string size;
  std::string approximate;
  bool list = false;
  std::string explain;
};

/// Measures with their values, and the order in which to show the actors or ties they are of.
struct Result {
  Scope scope = Scope::actor;
  std::vector<const Measure*> measures;
  std::vector<Values> values;  ///< per measure, per node or tie
  std::vector<std::size_t> order;
};

/// The measures asked for; of `all`, or of the network by default, those that suit it.
/// \throw UsageError for one that does not
std::vector<const Measure*> wanted_measures(const std::string& list, const Network& network, Scope scope,
                                            Language language) {
  if (wants_all(list) || (list.empty() && scope == Scope::network)) return suitable_measures(network, scope);
  const std::string_view by_default = scope == Scope::actor ? kActorDefaults : kTieDefaults;
  auto wanted = listed_measures(list.empty() ? std::string(by_default) : list, scope, language);
  need_suitable(wanted, network, language);
  return wanted;
}

/// Tables for people are in the order of betweenness; files in the order of ids, unless a measure is named.
std::vector<std::size_t> order_of(const Analysis& analysis, const MeasureArguments& arguments, Scope scope, Language language) {
  const Network& network = analysis.network();
  std::vector<std::size_t> order = own_order(scope == Scope::actor ? network.size() : network.edge_count());
  const bool for_people = arguments.output.format == "table" || !arguments.top.empty();
  const std::string_view usual = scope == Scope::actor ? "betweenness" : "edge_betweenness";
  const std::string by = arguments.sort.empty() && for_people ? std::string(usual) : arguments.sort;
  if (!by.empty()) order = order_by(named_measure("--sort", by, scope, language).compute(analysis), network, scope);
  if (arguments.top.empty()) return order;
  order.resize(std::min<std::size_t>(order.size(), whole_number("--top", arguments.top, language)));
  return order;
}

Result measure(const Analysis& analysis, const MeasureArguments& arguments, Scope scope, Language language) {
  Result result{scope, wanted_measures(arguments.measures, analysis.network(), scope, language), {}, {}};
  Progress progress(kMeasuring.in(language));
  for (std::size_t i = 0; i < result.measures.size(); ++i) {
    progress.step(result.measures[i]->name.in(language), i, result.measures.size());
    result.values.push_back(result.measures[i]->compute(analysis));
  }
  if (scope != Scope::network) result.order = order_of(analysis, arguments, scope, language);
  return result;
}

/// Cells that say which actor or tie a row is of: for machines ids, for people names.
std::vector<std::string> subject(const Result& result, std::size_t i, const Network& network, const Ecosystem& ecosystem) {
  if (result.scope == Scope::actor) {
    const Node& node = network.nodes()[i];
    return {node.id, node.name, kind_id(node, ecosystem)};
  }
  const auto [from, to] = network.ends(EdgeId(i));
  return {network[from].id, network[to].id, exact(network.weight(EdgeId(i)))};
}

std::vector<std::string> subject_headers(Scope scope) {
  return scope == Scope::actor ? std::vector<std::string>{"id", "name", "kind"}
                               : std::vector<std::string>{"from", "to", "weight"};
}

std::string as_csv(const Result& result, const Network& network, const Ecosystem& ecosystem) {
  TextTable table{subject_headers(result.scope), {}, {}};
  for (const Measure* measure : result.measures) table.headers.emplace_back(measure->id);
  for (const std::size_t i : result.order) {
    std::vector<std::string> row = subject(result, i, network, ecosystem);
    for (const Values& values : result.values) row.push_back(exact(values[i]));
    table.rows.push_back(std::move(row));
  }
  return to_csv(table);
}

std::string as_json(const Result& result, const Network& network, const Ecosystem& ecosystem) {
  const std::vector<std::string> headers = subject_headers(result.scope);
  Json rows = Json::array();
  for (const std::size_t i : result.order) {
    const std::vector<std::string> cells = subject(result, i, network, ecosystem);
    Json row;
    for (std::size_t c = 0; c < cells.size(); ++c) row[headers[c]] = cells[c];
    if (result.scope == Scope::tie) row["weight"] = to_json_number(network.weight(EdgeId(i)));
    for (std::size_t m = 0; m < result.measures.size(); ++m) {
      row[std::string(result.measures[m]->id)] = to_json_number(result.values[m][i]);
    }
    rows.push_back(std::move(row));
  }
  return Json({{result.scope == Scope::actor ? "actors" : "ties", std::move(rows)}}).dump(2) + "\n";
}

std::vector<std::string> subject_for_people(const Result& result, std::size_t i, const Network& network,
                                            const Ecosystem& ecosystem, Language language) {
  if (result.scope == Scope::actor) {
    const Node& node = network.nodes()[i];
    return {node.name, kind_name(node, ecosystem, language)};
  }
  const auto [from, to] = network.ends(EdgeId(i));
  return {network[from].name, network[to].name};
}

std::string as_table(const Result& result, const Network& network, const Ecosystem& ecosystem, Language language) {
  TextTable table;
  if (result.scope == Scope::actor) table.headers = {std::string(kName.in(language)), std::string(kKind.in(language))};
  else table.headers = {std::string(kFromColumn.in(language)), std::string(kToColumn.in(language))};
  table.numeric = {false, false};
  for (const Measure* measure : result.measures) {
    table.headers.emplace_back(measure->name.in(language));
    table.numeric.push_back(true);
  }
  for (const std::size_t i : result.order) {
    std::vector<std::string> row = subject_for_people(result, i, network, ecosystem, language);
    for (std::size_t m = 0; m < result.measures.size(); ++m) {
      row.push_back(readable(result.values[m][i], result.measures[m]->format, language));
    }
    table.rows.push_back(std::move(row));
  }
  return to_aligned(table);
}

/// Measures of the network: one a row.
std::string network_values(const Result& result, Format format, Language language) {
  if (format == Format::json) {
    Json values;
    for (std::size_t i = 0; i < result.measures.size(); ++i) {
      values[std::string(result.measures[i]->id)] = to_json_number(result.values[i].front());
    }
    return Json({{"network", std::move(values)}}).dump(2) + "\n";
  }
  const bool csv = format == Format::csv;
  TextTable table{{"measure", "value"}, {false, true}, {}};
  if (!csv) table.headers = {std::string(kMeasureColumn.in(language)), std::string(kValueColumn.in(language))};
  for (std::size_t i = 0; i < result.measures.size(); ++i) {
    const Measure& measure = *result.measures[i];
    const auto value = result.values[i].front();
    table.rows.push_back({std::string(csv ? measure.id : measure.name.in(language)),
                          csv ? exact(value) : readable(value, measure.format, language)});
  }
  return csv ? to_csv(table) : to_aligned(table);
}

std::string list_measures(Scope scope, Language language) {
  TextTable table{{std::string(kIdColumn.in(language)), std::string(kName.in(language)), std::string(kMeaningColumn.in(language))},
                  {false, false, false},
                  {}};
  for (const Measure& measure : measures()) {
    if (measure.scope != scope) continue;
    table.rows.push_back({std::string(measure.id), std::string(measure.name.in(language)), std::string(measure.meaning.in(language))});
  }
  return to_aligned(table);
}

std::string explain(const std::string& id, Language language) {
  const Measure* measure = find_measure(id);
  if (measure == nullptr) refuse_value("--explain", id, measure_ids(std::nullopt), language);
  const auto line = [language](Label what, std::string_view text) {
    return fmt::format("{}: {}\n", what.in(language), text);
  };
  return fmt::format("{} ({})\n{}\n\n", measure->name.in(language), measure->id, measure->meaning.in(language)) +
         line(kDefinition, measure->definition.in(language)) + line(kRange, measure->range.in(language)) +
         line(kUndefined, measure->undefined.in(language)) + line(kReference, measure->reference);
}

std::optional<double> epsilon(const std::string& text, Language language) {
  if (text.empty()) return std::nullopt;
  const auto value = parse_number(text);
  if (!value || *value <= 0 || *value >= 1) throw UsageError(kBadEpsilon.in(language, text));
  return value;
}

void tell(const Approximation& quality, Language language) {
  constexpr int kDecimals = 4;
  say_info(kApproximated.in(language, to_readable(quality.epsilon, kDecimals, language),
                            readable(1 - quality.delta, ValueFormat::share, language),
                            to_readable(static_cast<std::int64_t>(quality.samples), language)));
}

/// What is said of measures, without any data.
bool tell_of_measures(const MeasureArguments& arguments, Language language) {
  if (arguments.list) {
    deliver(fmt::format("{}\n\n{}\n{}\n\n{}\n{}\n\n{}", kActorMeasures.in(language),
                        list_measures(Scope::actor, language), kTieMeasures.in(language),
                        list_measures(Scope::tie, language), kNetworkMeasures.in(language),
                        list_measures(Scope::network, language)),
            arguments.output.path);
  } else if (!arguments.explain.empty()) {
    deliver(explain(arguments.explain, language), arguments.output.path);
  }
  return arguments.list || !arguments.explain.empty();
}

/// Options that would change nothing are refused, and a misspelt measure is told before the data are read.
void check_options(const MeasureArguments& arguments, Rows rows, Language language) {
  const auto refuse = [&](std::string_view option, const std::string& value, bool used) {
    if (!value.empty() && !used) throw UsageError(kOptionWithRows.in(language, option, name(rows)));
  };
  const bool listed = rows == Rows::actors || rows == Rows::ties;
  const bool measured = listed || rows == Rows::network;
  refuse("--measures", arguments.measures, measured);
  refuse("--approximate", arguments.approximate, rows == Rows::actors || rows == Rows::network);
  refuse("--sort", arguments.sort, listed);
  refuse("--top", arguments.top, listed);
  refuse("--size", arguments.size, rows == Rows::key_players);
  if (measured && !arguments.measures.empty() && !wants_all(arguments.measures)) {
    (void)listed_measures(arguments.measures, scope_of(rows), language);
  }
}

std::size_t set_size(const MeasureArguments& arguments, Language language) {
  constexpr std::size_t kUsual = 3;
  if (arguments.size.empty()) return kUsual;
  const std::uint64_t size = whole_number("--size", arguments.size, language);
  if (size == 0) throw UsageError(std::string(kNoSize.in(language)));
  return size;
}

std::string measured(const Study& study, const MeasureArguments& arguments, Scope scope, Format format,
                     Language language) {
  const Ecosystem& ecosystem = study.ecosystem();
  const Network& network = study.network();
  if (const auto quality = betweenness_approximation(study)) tell(*quality, language);
  const Result result = measure(study, arguments, scope, language);
  if (scope == Scope::network) return network_values(result, format, language);
  if (format == Format::csv) return as_csv(result, network, ecosystem);
  if (format == Format::json) return as_json(result, network, ecosystem);
  return as_table(result, network, ecosystem, language);
}

int run_measure(const CLI::App& command, const MeasureArguments& arguments, const GeneralArguments& general,
                Language language) {
  const Format format = parse_format(arguments.output.format, language);
  if (tell_of_measures(arguments, language)) return 0;
  need_data(command, arguments.data, language);
  MeasureOptions options = measure_options(general, arguments.seed, language);
  options.approximate = epsilon(arguments.approximate, language);
  const Rows rows = parse_rows(
      arguments.of, {Rows::actors, Rows::ties, Rows::network, Rows::kinds, Rows::key_players}, language);
  check_options(arguments, rows, language);
  const std::size_t size = set_size(arguments, language);
  Ecosystem ecosystem = read_data(arguments.data, general, language);
  const Question asked = question(arguments.network, ecosystem, language);
  const Study study(std::move(ecosystem), asked, options);
  const Network& network = study.network();
  if (rows == Rows::kinds) {
    if (network.two_mode()) throw UsageError(std::string(kKindsOfActors.in(language)));
    deliver(kinds_table(study.ecosystem(), network, format, language), arguments.output.path);
  } else if (rows == Rows::key_players) {
    const Progress progress(kMeasuring.in(language));
    deliver(key_players_table(network, size, options.threads, format, language), arguments.output.path);
  } else {
    deliver(measured(study, arguments, scope_of(rows), format, language), arguments.output.path);
  }
  return 0;
}

}  // namespace

Run set_up_measure(CLI::App& command, const GeneralArguments& general, Language language) {
  const auto arguments = std::make_shared<MeasureArguments>();
  add_data(command, arguments->data, language);
  const std::string group(kMeasureOptions.in(language));
  command.add_option("--measures", arguments->measures, std::string(kMeasuresHelp.in(language)))->group(group)->option_text("ID,ID…");
  command.add_option("--of", arguments->of, std::string(kOfHelp.in(language)))->group(group)->option_text("actors|ties|network|kinds|key-players");
  command.add_option("--sort", arguments->sort, std::string(kSortHelp.in(language)))->group(group)->option_text("ID");
  command.add_option("--approximate", arguments->approximate, std::string(kApproximateHelp.in(language)))
      ->group(group)
      ->option_text("EPSILON");
  command.add_option("--top", arguments->top, std::string(kTopHelp.in(language)))->group(group)->option_text("N");
  command.add_option("--size", arguments->size, std::string(kSetSizeHelp.in(language)))->group(group)->option_text("N");
  command.add_flag("--list", arguments->list, std::string(kListHelp.in(language)))->group(group);
  command.add_option("--explain", arguments->explain, std::string(kExplainHelp.in(language)))->group(group)->option_text("ID");
  add_seed(command, arguments->seed, language);
  add_network(command, arguments->network, language);
  add_directed(command, arguments->network, language);
  add_output(command, arguments->output, language);
  return [&command, arguments, &general, language] { return run_measure(command, *arguments, general, language); };
}

}  // namespace maillage::tool
