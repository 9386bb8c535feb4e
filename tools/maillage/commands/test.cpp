// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/measures/estimate.h"
#include "maillage/messages/messages.h"
#include "maillage/messages/misspelt_messages.h"
#include "maillage/messages/placeholders.h"
#include "maillage/messages/test_messages.h"
#include "maillage/network/question.h"
#include "maillage/options/counts.h"
#include "maillage/options/measure_words.h"
#include "maillage/output/output.h"
#include "maillage/reports/measures/measure_words.h"
#include "maillage/reports/measures/test_tables.h"
#include "maillage/reports/tables/readings.h"
#include "maillage/significance/effort.h"

namespace maillage::tool {
namespace {

struct TestArguments {
  std::string data;
  NetworkArguments network;
  OutputArguments output;
  bool exact = false;
  std::string seed = "1";
  std::string against = "rewiring";
  std::string of = "actors";
  std::string measures;
  std::string replicates;
  std::string share;
  std::string top;
  std::string keep;
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
      return "network.transitivity,network.modularity,network.centralization_betweenness,network."
             "global_efficiency";
    return "network.giant_share,network.global_efficiency,network.transitivity,network."
           "centralization_degree,"
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
  if (!share || *share <= 0 || *share >= 1)
    throw UsageError(kBadMissingShare.in(language, arguments.share));
  return *share;
}

/// Nothing: as many as usual.
std::optional<std::size_t> replicates_asked(const TestArguments& arguments, Language language) {
  if (arguments.replicates.empty()) return std::nullopt;
  const std::size_t count = whole_count("--replicates", arguments.replicates, language);
  if (count == 0) throw UsageError(std::string(kNoReplicates.in(language)));
  return count;
}

/// What stays with its actor when participations are dealt out anew.
struct Kept {
  bool roles = false;
  bool dates = false;
};
constexpr std::array<Choosable<bool Kept::*>, 2> kKeep = {
    {{&Kept::roles, "roles"}, {&Kept::dates, "dates"}}};
constexpr Choice<bool Kept::*> kKeepChoice(kKeep);

/// The words of --keep, separated by commas. \throw UsageError for one that is unknown
Kept asked_to_keep(const std::string& list, Language language) {
  Kept kept;
  for (std::size_t begin = 0; !list.empty() && begin <= list.size();) {
    const std::size_t end = std::min(list.find(',', begin), list.size());
    (kept.*chosen("--keep", std::string(trim(list.substr(begin, end - begin))), kKeepChoice,
                  language)) = true;
    begin = end + 1;
  }
  return kept;
}

std::size_t replicates_of(const Network& network, const TestArguments& arguments,
                          reports::Against against, Language language) {
  const auto asked = replicates_asked(arguments, language);
  const std::size_t usual = with_data_missing(against) ? 200 : 999;
  if (asked || arguments.exact) return asked.value_or(usual);
  return usual_draws(network, usual, 1, "--replicates N", language);
}

/// How far off betweenness may be in a draw, where it is measured and all draws together would take
/// too long.
std::optional<double> precision_of(const std::vector<const Measure*>& measures,
                                   const reports::TestRun& run, const Network& network,
                                   bool exact) {
  const bool concerned = std::any_of(measures.begin(), measures.end(),
                                     [](const Measure* one) { return has_estimate(*one); });
  if (exact || !concerned || run.against == reports::Against::kinds) return std::nullopt;
  return affordable_precision(network, run.replicates);
}

/// Options that would change nothing are refused.
void check_options(const TestArguments& arguments, reports::Against against, Rows rows,
                   Language language) {
  const auto refuse = [&](std::string_view option, const std::string& value, bool used) {
    if (!value.empty() && !used) throw UsageError(kOptionWithRows.in(language, option, name(rows)));
  };
  if (!arguments.share.empty() && !with_data_missing(against))
    throw UsageError(kOptionAgainst.in(language, "--share", name(against)));
  if (rows == Rows::kinds && against != reports::Against::kinds)
    throw UsageError(kOptionAgainst.in(language, "--of kinds", name(against)));
  if (!arguments.keep.empty() && against != reports::Against::rewiring)
    throw UsageError(kOptionAgainst.in(language, "--keep", name(against)));
  refuse("--measures", arguments.measures, rows != Rows::kinds);
  refuse("--top", arguments.top, rows == Rows::actors);
  refuse("--show", arguments.network.shown.empty() ? "" : arguments.network.shown.front(),
         rows == Rows::actors);
  if (rows != Rows::kinds && !arguments.measures.empty() && !wants_all(arguments.measures))
    (void)listed_measures(arguments.measures, scope_of(rows), language);
}

std::vector<const Measure*> tested_measures(const TestArguments& arguments,
                                            reports::Against against, Scope scope,
                                            const Network& network, Language language) {
  if (wants_all(arguments.measures)) return reports::suitable_measures(network, scope);
  const bool usual = arguments.measures.empty();
  auto wanted = listed_measures(
      usual ? std::string(usual_measures(against, scope, network.directed())) : arguments.measures,
      scope, language);
  need_suitable(wanted, network, language);
  return wanted;
}

/// Tables for people show the most between first; files are in the order of ids.
std::vector<std::size_t> shown_actors(const TestArguments& arguments, const Study& study,
                                      OutputFormat format, Language language) {
  const Network& network = study.network();
  const bool in_own_order = format != OutputFormat::text && arguments.top.empty();
  auto order = in_own_order ? reports::own_order(network.size())
                            : reports::order_by(find_measure("betweenness")->compute(study),
                                                network, Scope::actor);
  const std::vector<KindId> shown = shown_kinds(arguments.network, study.ecosystem());
  std::erase_if(order,
                [&](std::size_t row) { return !reports::is_shown(network.nodes()[row], shown); });
  if (!arguments.top.empty())
    order.resize(std::min(order.size(), whole_count("--top", arguments.top, language)));
  return order;
}

/// What is tested, and how.
struct Testing {
  Study study;
  const TestArguments& arguments;
  reports::TestRun run;
  Kept keeping;
  OutputFormat format = OutputFormat::text;
  Language language = Language::french;
};

reports::StatedSelection stated(const Testing& testing) {
  const auto shown = shown_kinds(testing.arguments.network, testing.study.ecosystem());
  return reports::stated_selection(testing.study, shown);
}

std::string written(reports::Table table, const Testing& testing) {
  table.selection = stated(testing);
  if (testing.format == OutputFormat::json) return reports::tests_json(table, testing.run);
  return write_table(table, testing.format);
}

PermutationOptions permuting(const Testing& testing) {
  return {testing.run.replicates, testing.run.seed, testing.study.options().threads, ranks()};
}

std::string tested_kinds(Testing& testing, const maillage::Progress& progress) {
  const auto tests = external_internal_tests(testing.study.network(), permuting(testing), progress);
  testing.run.exact = tests.exact;
  return written(
      reports::kind_tests_table(testing.study.ecosystem(), tests, testing.run, testing.language),
      testing);
}

reports::RewiredRows rewired_rows(const TieSources& sources) {
  if (sources.memberships.empty()) return reports::RewiredRows::ties;
  return sources.direct.empty() ? reports::RewiredRows::participations : reports::RewiredRows::both;
}

std::string tested_with_data_missing(Testing& testing, const std::vector<const Measure*>& measures,
                                     const reports::TestedRows& rows,
                                     const maillage::Progress& progress) {
  const reports::TestRun& run = testing.run;
  const Missing missing =
      run.against == reports::Against::missing_ties ? Missing::ties : Missing::actors;
  const TieSources sources = tie_sources(testing.study.ecosystem(), testing.study.question());
  testing.run.rewired = rewired_rows(sources);
  const auto found = robustness(testing.study, sources, measures,
                                {.missing = missing,
                                 .share = run.share,
                                 .replicates = run.replicates,
                                 .seed = run.seed,
                                 .threads = testing.study.options().threads,
                                 .ranks = ranks(),
                                 .approximate = run.within},
                                progress);
  reports::Table table = reports::robustness_table(rows, found, run, testing.language);
  table.selection = stated(testing);
  return testing.format == OutputFormat::json ? reports::robustness_json(table, found, run)
                                              : write_table(table, testing.format);
}

std::string tested_measures_against(Testing& testing, const std::vector<const Measure*>& measures,
                                    const reports::TestedRows& rows,
                                    const maillage::Progress& progress) {
  reports::TestRun& run = testing.run;
  if (run.against == reports::Against::rewiring) {
    const TieSources sources = tie_sources(testing.study.ecosystem(), testing.study.question());
    run.rewired = rewired_rows(sources);
    run.kept_roles = testing.keeping.roles;
    run.kept_dates = testing.keeping.dates;
    MeasureOptions observed = testing.study.options();
    observed.approximate = run.within;
    run.estimates = estimates_of(measures, testing.study.with(observed));
    const auto tests = rewiring_tests(sources, measures,
                                      {.replicates = run.replicates,
                                       .seed = run.seed,
                                       .threads = testing.study.options().threads,
                                       .ranks = ranks(),
                                       .keep_roles = testing.keeping.roles,
                                       .keep_dates = testing.keeping.dates,
                                       .approximate = run.within},
                                      progress);
    return written(reports::significance_table(rows, tests, run, testing.language), testing);
  }
  const auto tests = kind_tests(testing.study.network(), measures, permuting(testing), progress);
  run.exact = tests.exact;
  return written(reports::significance_table(rows, tests.of_measure, run, testing.language),
                 testing);
}

/// Runs the test and writes its table.
std::string tested(Testing testing, Rows rows) {
  const Language language = testing.language;
  const maillage::Progress progress = watched();
  if (rows == Rows::kinds) {
    say_cost(
        seconds_for_replicates(testing.study.network(), {}, testing.run.replicates, std::nullopt));
    const Progress shown(kTesting.in(language));
    return tested_kinds(testing, progress);
  }
  const Scope scope = scope_of(rows);
  const auto measures = tested_measures(testing.arguments, testing.run.against, scope,
                                        testing.study.network(), language);
  std::vector<std::size_t> nodes = {0};
  if (scope == Scope::actor)
    nodes = shown_actors(testing.arguments, testing.study, testing.format, language);
  const reports::TestedRows shown_rows{testing.study.ecosystem(), testing.study.network(),
                                       std::move(nodes)};
  testing.run.within =
      precision_of(measures, testing.run, testing.study.network(), testing.arguments.exact);
  say_cost(seconds_for_replicates(testing.study.network(), measures, testing.run.replicates,
                                  testing.run.within));
  const Progress shown(kTesting.in(language));
  if (with_data_missing(testing.run.against))
    return tested_with_data_missing(testing, measures, shown_rows, progress);
  return tested_measures_against(testing, measures, shown_rows, progress);
}

int run_test(const CLI::App& command, const TestArguments& arguments,
             const GeneralArguments& general, Language language) {
  need_data(command, arguments.data, language);
  const Rows rows = parse_rows(arguments.of, {Rows::actors, Rows::network, Rows::kinds}, language);
  const reports::Against against = chosen("--against", arguments.against, kAgainstChoice, language);
  check_options(arguments, against, rows, language);
  const Kept keeping = asked_to_keep(arguments.keep, language);
  const MeasureOptions options = measure_options(general, arguments.seed, language);
  (void)replicates_asked(arguments, language);
  reports::TestRun run{
      .against = against, .seed = options.seed, .share = share_of(arguments, language)};
  const OutputFormat format = output_format(arguments.output, kTableFormats, language);
  if (!arguments.top.empty()) (void)whole_number("--top", arguments.top, language);
  Ecosystem ecosystem = read_data(arguments.data, general, language);
  const Question asked = question(arguments.network, ecosystem, language);
  const Study study = make_study(std::move(ecosystem), asked, options, arguments.exact);
  const Network& network = study.network();
  if (network.size() == 0) throw std::runtime_error(std::string(kEmptyNetwork.in(language)));
  if (against == reports::Against::kinds && network.two_mode())
    throw UsageError(std::string(kNoKindTests.in(language)));
  run.replicates = replicates_of(network, arguments, against, language);
  say_unstated(study, format, language);
  deliver(tested({study, arguments, run, keeping, format, language}, rows), arguments.output.path);
  return 0;
}

}  // namespace

Run set_up_test(CLI::App& command, const GeneralArguments& general, Language language) {
  const auto arguments = std::make_shared<TestArguments>();
  add_data(command, arguments->data, language);
  const std::string group(kTestOptions.in(language));
  const auto add = [&](const char* option, std::string& value, Label help,
                       const std::string& word) {
    command.add_option(option, value, std::string(help.in(language)))
        ->group(group)
        ->option_text(word);
  };
  add("--against", arguments->against, kAgainstHelp, "kinds|rewiring|missing-ties|missing-actors");
  add("--of", arguments->of, kTestOfHelp, "actors|network|kinds");
  add("--measures", arguments->measures, kTestMeasuresHelp, "ID,ID…");
  add("--replicates", arguments->replicates, kReplicatesHelp, "N");
  add("--share", arguments->share, kShareHelp, std::string(kShareValue.in(language)));
  add("--keep", arguments->keep, kKeepHelp, "roles,dates");
  add("--top", arguments->top, kTestTopHelp, "N");
  add_seed(command, arguments->seed, language);
  add_exact(command, arguments->exact, language);
  add_network(command, arguments->network, language);
  add_directed(command, arguments->network, language);
  add_output(command, arguments->output, kTableFormats, kFormatHelp, language);
  return [&command, arguments, &general, language] {
    return run_test(command, *arguments, general, language);
  };
}

}  // namespace maillage::tool
