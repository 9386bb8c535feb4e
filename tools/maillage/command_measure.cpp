// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>

#include <nlohmann/json.hpp>

#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/measures/registry.h"
#include "maillage/messages.h"
#include "maillage/network/question.h"

namespace maillage::tool {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kDefaultMeasures = "degree,strength,betweenness_normalized,harmonic,coreness,community";

struct MeasureArguments {
  std::string data;
  NetworkArguments network;
  OutputArguments output;
  std::string seed = "1";
  std::string measures = std::string(kDefaultMeasures);
  std::string sort;
  std::string top;
  bool list = false;
  std::string explain;
};

/// Actor measures with their values, and the order in which to show the actors.
struct Result {
  std::vector<const Measure*> measures;
  std::vector<Values> values;  ///< per measure, per node
  std::vector<std::size_t> order;
};

std::vector<std::string> known_ids(std::optional<Scope> scope) {
  std::vector<std::string> ids;
  for (const Measure& measure : measures()) {
    if (!scope || measure.scope == *scope) ids.emplace_back(measure.id);
  }
  return ids;
}

const Measure& actor_measure(std::string_view option, const std::string& id, Language language) {
  const Measure* measure = find_measure(id);
  if (measure == nullptr || measure->scope != Scope::actor) refuse_value(option, id, known_ids(Scope::actor), language);
  return *measure;
}

std::vector<const Measure*> wanted_measures(const std::string& list, Language language) {
  std::vector<const Measure*> wanted;
  if (list == "all" || fold(list) == "toutes") {
    for (const std::string& id : known_ids(Scope::actor)) wanted.push_back(find_measure(id));
    return wanted;
  }
  for (std::size_t begin = 0; begin <= list.size();) {
    const std::size_t end = std::min(list.find(',', begin), list.size());
    wanted.push_back(&actor_measure("--measures", std::string(trim(list.substr(begin, end - begin))), language));
    begin = end + 1;
  }
  return wanted;
}

/// Largest value first, undefined last; equal values by name, then id.
std::vector<std::size_t> order_by(const Values& values, const Network& network) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    if (values[a] != values[b]) return values[b] < values[a];
    return collate(network.nodes()[a].name, network.nodes()[b].name) < 0;
  });
  return order;
}

Result measure(Analysis& analysis, const MeasureArguments& arguments, Language language) {
  Result result{wanted_measures(arguments.measures, language), {}, {}};
  Progress progress(kMeasuring.in(language));
  for (std::size_t i = 0; i < result.measures.size(); ++i) {
    progress.step(result.measures[i]->name.in(language), i, result.measures.size());
    result.values.push_back(result.measures[i]->compute(analysis));
  }
  const Network& network = analysis.network();
  result.order.resize(network.size());
  std::iota(result.order.begin(), result.order.end(), std::size_t{0});
  const bool for_people = arguments.output.format == "table";
  if (!arguments.sort.empty()) {
    result.order = order_by(actor_measure("--sort", arguments.sort, language).compute(analysis), network);
  } else if (for_people || !arguments.top.empty()) {
    result.order = order_by(find_measure("betweenness")->compute(analysis), network);
  }
  if (!arguments.top.empty()) {
    const std::uint64_t top = whole_number("--top", arguments.top, language);
    if (top < result.order.size()) result.order.resize(top);
  }
  return result;
}

bool is_project(const Node& node) { return std::holds_alternative<ProjectId>(node.subject); }

std::string kind_id(const Node& node, const Ecosystem& ecosystem) {
  return is_project(node) ? "project" : ecosystem[node.kind].id;
}

std::string kind_name(const Node& node, const Ecosystem& ecosystem, Language language) {
  return is_project(node) ? std::string(kProjectKind.in(language)) : ecosystem[node.kind].label.in(language);
}

std::string as_csv(const Result& result, const Network& network, const Ecosystem& ecosystem) {
  TextTable table{{"id", "name", "kind"}, {}, {}};
  for (const Measure* measure : result.measures) table.headers.emplace_back(measure->id);
  for (const std::size_t i : result.order) {
    const Node& node = network.nodes()[i];
    std::vector<std::string> row = {node.id, node.name, kind_id(node, ecosystem)};
    for (const Values& values : result.values) row.push_back(exact(values[i]));
    table.rows.push_back(std::move(row));
  }
  return to_csv(table);
}

std::string as_json(const Result& result, const Network& network, const Ecosystem& ecosystem) {
  Json actors = Json::array();
  for (const std::size_t i : result.order) {
    const Node& node = network.nodes()[i];
    Json actor = {{"id", node.id}, {"name", node.name}, {"kind", kind_id(node, ecosystem)}};
    for (std::size_t m = 0; m < result.measures.size(); ++m) {
      actor[std::string(result.measures[m]->id)] = to_json_number(result.values[m][i]);
    }
    actors.push_back(std::move(actor));
  }
  return Json({{"actors", std::move(actors)}}).dump(2) + "\n";
}

std::string as_table(const Result& result, const Network& network, const Ecosystem& ecosystem, Language language) {
  TextTable table{{std::string(kName.in(language)), std::string(kKind.in(language))}, {false, false}, {}};
  for (const Measure* measure : result.measures) {
    table.headers.emplace_back(measure->name.in(language));
    table.numeric.push_back(true);
  }
  for (const std::size_t i : result.order) {
    const Node& node = network.nodes()[i];
    std::vector<std::string> row = {node.name, kind_name(node, ecosystem, language)};
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

int run_measure(const CLI::App& command, const MeasureArguments& arguments, const GeneralArguments& general,
                Language language) {
  const Format format = parse_format(arguments.output.format, language);
  if (arguments.list) {
    deliver(fmt::format("{}\n\n{}\n{}\n\n{}", kActorMeasures.in(language), list_measures(Scope::actor, language),
                        kNetworkMeasures.in(language), list_measures(Scope::network, language)),
            arguments.output.path);
    return 0;
  }
  if (!arguments.explain.empty()) {
    deliver(explain(arguments.explain, language), arguments.output.path);
    return 0;
  }
  need_data(command, arguments.data, language);
  const MeasureOptions options = measure_options(general, arguments.seed, language);
  (void)wanted_measures(arguments.measures, language);
  const Ecosystem ecosystem = read_data(arguments.data, general, language);
  const Network network = build_network(ecosystem, question(arguments.network, ecosystem, language));
  Analysis analysis(network, options);
  const Result result = measure(analysis, arguments, language);
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
  command.add_option("--sort", arguments->sort, std::string(kSortHelp.in(language)))->group(group)->option_text("ID");
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
