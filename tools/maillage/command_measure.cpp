// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>

#include <nlohmann/json.hpp>

#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/command.h"
#include "maillage/console.h"
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

std::vector<std::string> known_ids(std::optional<Scope> scope) {
  std::vector<std::string> ids;
  for (const Measure& measure : measures()) {
    if (!scope || measure.scope == *scope) ids.emplace_back(measure.id);
  }
  return ids;
}

Scope scope_of(const std::string& word, Language language) {
  const std::string folded = fold(word);
  if (folded == "actors" || folded == "acteurs") return Scope::actor;
  if (folded == "ties" || folded == "liens") return Scope::tie;
  refuse_value("--of", word, std::vector<std::string>{"actors", "ties"}, language);
}

const Measure& named_measure(std::string_view option, const std::string& id, Scope scope, Language language) {
  const Measure* measure = find_measure(id);
  if (measure == nullptr || measure->scope != scope) refuse_value(option, id, known_ids(scope), language);
  return *measure;
}

bool wants_all(const std::string& list) { return list == "all" || fold(list) == "toutes"; }

/// The measures of a list separated by commas.
std::vector<const Measure*> listed_measures(const std::string& list, Scope scope, Language language) {
  std::vector<const Measure*> wanted;
  for (std::size_t begin = 0; begin <= list.size();) {
    const std::size_t end = std::min(list.find(',', begin), list.size());
    wanted.push_back(&named_measure("--measures", std::string(trim(list.substr(begin, end - begin))), scope, language));
    begin = end + 1;
  }
  return wanted;
}

/// The measures asked for; of `all`, those that suit the network. \throw UsageError for one that does not
std::vector<const Measure*> wanted_measures(const std::string& list, const Network& network, Scope scope,
                                            Language language) {
  std::vector<const Measure*> wanted;
  if (wants_all(list)) {
    for (const Measure& measure : measures()) {
      if (measure.scope == scope && !outside_domain(measure, network)) wanted.push_back(&measure);
    }
    return wanted;
  }
  const std::string_view by_default = scope == Scope::actor ? kActorDefaults : kTieDefaults;
  wanted = listed_measures(list.empty() ? std::string(by_default) : list, scope, language);
  for (const Measure* measure : wanted) {
    if (const auto reason = outside_domain(*measure, network)) {
      throw UsageError(kOutsideDomain.in(language, measure->id, reason->in(language)));
    }
  }
  return wanted;
}

std::string first_name(const Network& network, Scope scope, std::size_t i) {
  return scope == Scope::actor ? network.nodes()[i].name : network[network.ends(EdgeId(i)).first].name;
}

/// Largest value first, undefined last; equal values by name, then in their own order.
std::vector<std::size_t> order_by(const Values& values, const Network& network, Scope scope) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    if (values[a] != values[b]) return values[b] < values[a];
    return collate(first_name(network, scope, a), first_name(network, scope, b)) < 0;
  });
  return order;
}

/// Tables for people are in the order of betweenness; files in the order of ids, unless a measure is named.
std::vector<std::size_t> order_of(Analysis& analysis, const MeasureArguments& arguments, Scope scope, Language language) {
  const Network& network = analysis.network();
  std::vector<std::size_t> order(scope == Scope::actor ? network.size() : network.edge_count());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const bool for_people = arguments.output.format == "table" || !arguments.top.empty();
  const std::string_view usual = scope == Scope::actor ? "betweenness" : "edge_betweenness";
  const std::string by = arguments.sort.empty() && for_people ? std::string(usual) : arguments.sort;
  if (!by.empty()) order = order_by(named_measure("--sort", by, scope, language).compute(analysis), network, scope);
  if (arguments.top.empty()) return order;
  order.resize(std::min<std::size_t>(order.size(), whole_number("--top", arguments.top, language)));
  return order;
}

Result measure(Analysis& analysis, const MeasureArguments& arguments, Scope scope, Language language) {
  Result result{scope, wanted_measures(arguments.measures, analysis.network(), scope, language), {}, {}};
  Progress progress(kMeasuring.in(language));
  for (std::size_t i = 0; i < result.measures.size(); ++i) {
    progress.step(result.measures[i]->name.in(language), i, result.measures.size());
    result.values.push_back(result.measures[i]->compute(analysis));
  }
  result.order = order_of(analysis, arguments, scope, language);
  return result;
}

bool is_project(const Node& node) { return std::holds_alternative<ProjectId>(node.subject); }

std::string kind_id(const Node& node, const Ecosystem& ecosystem) {
  return is_project(node) ? "project" : ecosystem[node.kind].id;
}

std::string kind_name(const Node& node, const Ecosystem& ecosystem, Language language) {
  return is_project(node) ? std::string(kProjectKind.in(language)) : ecosystem[node.kind].label.in(language);
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
  if (measure == nullptr) refuse_value("--explain", id, known_ids(std::nullopt), language);
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

int run_measure(const CLI::App& command, const MeasureArguments& arguments, const GeneralArguments& general,
                Language language) {
  const Format format = parse_format(arguments.output.format, language);
  if (arguments.list) {
    deliver(fmt::format("{}\n\n{}\n{}\n\n{}\n{}\n\n{}", kActorMeasures.in(language),
                        list_measures(Scope::actor, language), kTieMeasures.in(language),
                        list_measures(Scope::tie, language), kNetworkMeasures.in(language),
                        list_measures(Scope::network, language)),
            arguments.output.path);
    return 0;
  }
  if (!arguments.explain.empty()) {
    deliver(explain(arguments.explain, language), arguments.output.path);
    return 0;
  }
  need_data(command, arguments.data, language);
  MeasureOptions options = measure_options(general, arguments.seed, language);
  options.approximate = epsilon(arguments.approximate, language);
  const Scope scope = scope_of(arguments.of, language);
  if (!arguments.measures.empty() && !wants_all(arguments.measures)) {
    (void)listed_measures(arguments.measures, scope, language);  // a misspelt one is told before the data are read
  }
  const Ecosystem ecosystem = read_data(arguments.data, general, language);
  const Network network = build_network(ecosystem, question(arguments.network, ecosystem, language));
  Analysis analysis(network, options);
  if (const auto quality = betweenness_approximation(analysis)) tell(*quality, language);
  const Result result = measure(analysis, arguments, scope, language);
  if (format == Format::csv) deliver(as_csv(result, network, ecosystem), arguments.output.path);
  else if (format == Format::json) deliver(as_json(result, network, ecosystem), arguments.output.path);
  else deliver(as_table(result, network, ecosystem, language), arguments.output.path);
  return 0;
}

}  // namespace

Run set_up_measure(CLI::App& command, const GeneralArguments& general, Language language) {
  const auto arguments = std::make_shared<MeasureArguments>();
  add_data(command, arguments->data, language);
  const std::string group(kMeasureOptions.in(language));
  command.add_option("--measures", arguments->measures, std::string(kMeasuresHelp.in(language)))->group(group)->option_text("ID,ID…");
  command.add_option("--of", arguments->of, std::string(kOfHelp.in(language)))->group(group)->option_text("actors|ties");
  command.add_option("--sort", arguments->sort, std::string(kSortHelp.in(language)))->group(group)->option_text("ID");
  command.add_option("--approximate", arguments->approximate, std::string(kApproximateHelp.in(language)))
      ->group(group)
      ->option_text("EPSILON");
  command.add_option("--top", arguments->top, std::string(kTopHelp.in(language)))->group(group)->option_text("N");
  command.add_flag("--list", arguments->list, std::string(kListHelp.in(language)))->group(group);
  command.add_option("--explain", arguments->explain, std::string(kExplainHelp.in(language)))->group(group)->option_text("ID");
  add_seed(command, arguments->seed, language);
  add_network(command, arguments->network, language);
  add_directed(command, arguments->network, language);
  add_output(command, arguments->output, language);
  return [&command, arguments, &general, language] { return run_measure(command, *arguments, general, language); };
}

}  // namespace maillage::tool
