// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/command.h"

#include <algorithm>
#include <array>

#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/console.h"
#include "maillage/measure_words.h"
#include "maillage/messages.h"
#include "maillage/network/question.h"
#include "maillage/network/tie_sources.h"
#include "maillage/output.h"
#include "maillage/placeholders.h"
#include "maillage/reports/measures/measure_words.h"
#include "maillage/reports/measures/test_tables.h"
#include "maillage/reports/tables/readings.h"
#include "maillage/test_messages.h"

namespace maillage::tool {
namespace {

struct TestArguments {
  std::string data;
  NetworkArguments network;
  OutputArguments output;
  std::string seed = "1";
  std::string against = "rewiring";
  std::string of = "actors";
  std::string measures;
  std::string replicates;
  std::string share;
  std::string top;
  bool keep_roles = false;
};

constexpr std::array<Choosable<reports::Against>, 4> kAgainst = {
    {{reports::Against::kinds, "kinds", "types"},
     {reports::Against::rewiring, "rewiring", "recablage"},
     {reports::Against::missing_ties, "missing-ties", "liens manquants"},
     {reports::Against::missing_actors, "missing-actors", "acteurs manquants"}}};
constexpr Choice<reports::Against> kAgainstChoice(kAgainst);

std::string_view name(reports::Against against) { return kAgainstChoice.id(against); }

bool with_data_missing(reports::Against against) {
  return against == reports::Against::missing_ties || against == reports::Against::missing_actors;
}

/// The measures that such a test is mostly about.
std::string_view usual_measures(reports::Against against, Scope scope, bool directed) {
  if (scope == Scope::network) {
    if (against == reports::Against::kinds)
      return "network.ei_global,network.assortativity_kind,network.modularity_kind";
    if (against == reports::Against::rewiring)
      return "network.transitivity,network.modularity,network.centralization_betweenness,network.global_efficiency";
    return "network.giant_share,network.global_efficiency,network.transitivity,network.centralization_degree,"
           "network.centralization_betweenness";
  }
  if (against == reports::Against::rewiring) return "betweenness_normalized,constraint";
  if (with_data_missing(against)) return "degree,betweenness,harmonic";
  return directed ? "coordinator,consultant,representative,gatekeeper,liaison,ei_index"
                  : "coordinator,consultant,boundary,liaison,ei_index";
}

double share_of(const TestArguments& arguments, Language language) {
  if (arguments.share.empty()) return 0.1;
  const auto share = parse_number(arguments.share);
  if (!share || *share <= 0 || *share >= 1) throw UsageError(kBadMissingShare.in(language, arguments.share));
  return *share;
}

std::size_t replicates_of(const TestArguments& arguments, reports::Against against, Language language) {
  if (arguments.replicates.empty()) return with_data_missing(against) ? 200 : 999;
  const std::uint64_t count = whole_number("--replicates", arguments.replicates, language);
  if (count == 0) throw UsageError(std::string(kNoReplicates.in(language)));
  return count;
}

/// Options that would change nothing are refused.
void check_options(const TestArguments& arguments, reports::Against against, Rows rows, Language language) {
  const auto refuse = [&](std::string_view option, const std::string& value, bool used) {
    if (!value.empty() && !used) throw UsageError(kOptionWithRows.in(language, option, name(rows)));
  };
  if (!arguments.share.empty() && !with_data_missing(against))
    throw UsageError(kOptionAgainst.in(language, "--share", name(against)));
  if (rows == Rows::kinds && against != reports::Against::kinds)
    throw UsageError(kOptionAgainst.in(language, "--of kinds", name(against)));
  if (arguments.keep_roles && against != reports::Against::rewiring)
    throw UsageError(kOptionAgainst.in(language, "--keep-roles", name(against)));
  refuse("--measures", arguments.measures, rows != Rows::kinds);
  refuse("--top", arguments.top, rows == Rows::actors);
  if (rows != Rows::kinds && !arguments.measures.empty() && !wants_all(arguments.measures))
    (void)listed_measures(arguments.measures, scope_of(rows), language);
}

std::vector<const Measure*> tested_measures(const TestArguments& arguments, reports::Against against, Scope scope,
                                            const Network& network, Language language) {
  if (wants_all(arguments.measures)) return reports::suitable_measures(network, scope);
  const bool usual = arguments.measures.empty();
  auto wanted = listed_measures(
      usual ? std::string(usual_measures(against, scope, network.directed())) : arguments.measures, scope, language);
  need_suitable(wanted, network, language);
  return wanted;
}

/// Tables for people show the most between first; files are in the order of ids.
std::vector<std::size_t> shown_actors(const TestArguments& arguments, const Analysis& analysis, OutputFormat format,
                                      Language language) {
  const Network& network = analysis.network();
  if (format != OutputFormat::text && arguments.top.empty()) return reports::own_order(network.size());
  auto order = reports::order_by(find_measure("betweenness")->compute(analysis), network, Scope::actor);
  if (!arguments.top.empty())
    order.resize(std::min<std::size_t>(order.size(), whole_number("--top", arguments.top, language)));
  return order;
}

/// What is tested, and how.
struct Testing {
  Study study;
  const TestArguments& arguments;
  reports::TestRun run;
  OutputFormat format = OutputFormat::text;
  Language language = Language::french;
};

std::string written(const reports::Table& table, const Testing& testing) {
  if (testing.format == OutputFormat::json) return reports::tests_json(table, testing.run);
  return write_table(table, testing.format);
}

std::string tested_kinds(Testing& testing, const maillage::Progress& progress) {
  const reports::TestRun& run = testing.run;
  const auto tests = external_internal_tests(
      testing.study.network(), {.replicates = run.replicates, .seed = run.seed, .threads = testing.study.options().threads}, progress);
  testing.run.exact = tests.exact;
  return written(reports::kind_tests_table(testing.study.ecosystem(), tests, testing.run, testing.language), testing);
}

std::string tested_with_data_missing(const Testing& testing, const std::vector<const Measure*>& measures,
                                     const reports::TestedRows& rows, const maillage::Progress& progress) {
  const reports::TestRun& run = testing.run;
  const Missing missing = run.against == reports::Against::missing_ties ? Missing::ties : Missing::actors;
  const auto found = robustness(testing.study, measures,
                                {.missing = missing,
                                 .share = run.share,
                                 .replicates = run.replicates,
                                 .seed = run.seed,
                                 .threads = testing.study.options().threads},
                                progress);
  const reports::Table table = reports::robustness_table(rows, found, run, testing.language);
  return testing.format == OutputFormat::json ? reports::robustness_json(table, found, run)
                                              : write_table(table, testing.format);
}

reports::RewiredRows rewired_rows(const TieSources& sources) {
  if (sources.memberships.empty()) return reports::RewiredRows::ties;
  return sources.direct.empty() ? reports::RewiredRows::participations : reports::RewiredRows::both;
}

std::string tested_measures_against(Testing& testing, const std::vector<const Measure*>& measures,
                                    const reports::TestedRows& rows, const maillage::Progress& progress) {
  reports::TestRun& run = testing.run;
  if (run.against == reports::Against::rewiring) {
    const TieSources sources = tie_sources(testing.study.ecosystem(), testing.study.question());
    run.rewired = rewired_rows(sources);
    const auto tests = rewiring_tests(sources, measures,
                                      {.replicates = run.replicates,
                                       .seed = run.seed,
                                       .threads = testing.study.options().threads,
                                       .keep_roles = testing.arguments.keep_roles},
                                      progress);
    return written(reports::significance_table(rows, tests, run, testing.language), testing);
  }
  const auto tests =
      kind_tests(testing.study.network(), measures,
                 {.replicates = run.replicates, .seed = run.seed, .threads = testing.study.options().threads}, progress);
  run.exact = tests.exact;
  return written(reports::significance_table(rows, tests.of_measure, run, testing.language), testing);
}

/// Runs the test and writes its table.
std::string tested(Testing testing, Rows rows) {
  const Language language = testing.language;
  Progress shown(kTesting.in(language));
  const maillage::Progress progress = [&](std::size_t done, std::size_t total) {
    shown.step(kTesting.in(language), std::min(done, total - 1), total);
  };
  if (rows == Rows::kinds) return tested_kinds(testing, progress);
  const Scope scope = scope_of(rows);
  const auto measures = tested_measures(testing.arguments, testing.run.against, scope, testing.study.network(), language);
  std::vector<std::size_t> nodes = {0};
  if (scope == Scope::actor)
    nodes = shown_actors(testing.arguments, testing.study, testing.format, language);
  const reports::TestedRows shown_rows{testing.study.ecosystem(), testing.study.network(), std::move(nodes)};
  if (with_data_missing(testing.run.against)) return tested_with_data_missing(testing, measures, shown_rows, progress);
  return tested_measures_against(testing, measures, shown_rows, progress);
}

int run_test(const CLI::App& command, const TestArguments& arguments, const GeneralArguments& general,
             Language language) {
  need_data(command, arguments.data, language);
  const Rows rows = parse_rows(arguments.of, {Rows::actors, Rows::network, Rows::kinds}, language);
  const reports::Against against = chosen("--against", arguments.against, kAgainstChoice, language);
  check_options(arguments, against, rows, language);
  const MeasureOptions options = measure_options(general, arguments.seed, language);
  const reports::TestRun run{.against = against,
                             .replicates = replicates_of(arguments, against, language),
                             .seed = options.seed,
                             .share = share_of(arguments, language)};
  const OutputFormat format = output_format(arguments.output, kTableFormats, language);
  if (!arguments.top.empty()) (void)whole_number("--top", arguments.top, language);
  Ecosystem ecosystem = read_data(arguments.data, general, language);
  const Question asked = question(arguments.network, ecosystem, language);
  const Study study(std::move(ecosystem), asked, options);
  const Network& network = study.network();
  if (network.size() == 0) throw std::runtime_error(std::string(kEmptyNetwork.in(language)));
  if (against == reports::Against::kinds && network.two_mode())
    throw UsageError(std::string(kNoKindTests.in(language)));
  deliver(tested({study, arguments, run, format, language}, rows), arguments.output.path);
  return 0;
}

}  // namespace

Run set_up_test(CLI::App& command, const GeneralArguments& general, Language language) {
  const auto arguments = std::make_shared<TestArguments>();
  add_data(command, arguments->data, language);
  const std::string group(kTestOptions.in(language));
  const auto add = [&](const char* option, std::string& value, Label help, const std::string& word) {
    command.add_option(option, value, std::string(help.in(language)))->group(group)->option_text(word);
  };
  add("--against", arguments->against, kAgainstHelp, "kinds|rewiring|missing-ties|missing-actors");
  add("--of", arguments->of, kTestOfHelp, "actors|network|kinds");
  add("--measures", arguments->measures, kTestMeasuresHelp, "ID,ID…");
  add("--replicates", arguments->replicates, kReplicatesHelp, "N");
  add("--share", arguments->share, kShareHelp, std::string(kShareValue.in(language)));
  command.add_flag("--keep-roles", arguments->keep_roles, std::string(kKeepRolesHelp.in(language)))->group(group);
  add("--top", arguments->top, kTestTopHelp, "N");
  add_seed(command, arguments->seed, language);
  add_network(command, arguments->network, language);
  add_directed(command, arguments->network, language);
  add_output(command, arguments->output, kTableFormats, kFormatHelp, language);
  return [&command, arguments, &general, language] { return run_test(command, *arguments, general, language); };
}

}  // namespace maillage::tool
