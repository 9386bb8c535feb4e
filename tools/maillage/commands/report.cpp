// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <stdexcept>
#include <utility>
#include <variant>

#include "maillage/base/file.h"
#include "maillage/base/text.h"
#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/io/grid/grid_tables.h"
#include "maillage/messages/misspelt_messages.h"
#include "maillage/messages/placeholders.h"
#include "maillage/messages/report_messages.h"
#include "maillage/network/by_node.h"
#include "maillage/options/actor_words.h"
#include "maillage/options/as_of.h"
#include "maillage/options/counts.h"
#include "maillage/options/weaving_words.h"
#include "maillage/output/output.h"
#include "maillage/output/overwriting.h"
#include "maillage/output/workshop_files.h"
#include "maillage/reports/tables/readings.h"
#include "maillage/reports/territory/territory_report.h"
#include "maillage/weaving/effort.h"
#include "maillage/weaving/likely_ties.h"

namespace maillage::tool {
namespace {

constexpr std::array kReportFormats = {OutputFormat::markdown, OutputFormat::html,
                                       OutputFormat::pdf, OutputFormat::zip};

struct ReportArguments {
  std::string data;
  NetworkArguments network;
  OutputArguments output;
  std::string plan;
  std::string parts;
  std::string title;
  std::string actor;
  std::string links = "10";
  bool brief = false;
  bool exact = false;
  std::string seed = "1";
};

std::vector<reports::ReportPart> listed_parts(const std::string& list, Language language) {
  std::vector<reports::ReportPart> parts;
  for (std::size_t at = 0; at <= list.size();) {
    const std::size_t end = std::min(list.find(',', at), list.size());
    const std::string word(trim(std::string_view(list).substr(at, end - at)));
    const auto part = chosen("--parts", word, reports::report_parts(), language);
    if (std::ranges::find(parts, part) != parts.end())
      throw UsageError(kPartTwice.in(language, word));
    parts.push_back(part);
    at = end + 1;
  }
  return parts;
}

reports::ReportPlan asked_plan(const ReportArguments& arguments, Language language) {
  if (!arguments.plan.empty() && !arguments.parts.empty())
    throw UsageError(std::string(kPlanOrParts.in(language)));
  reports::ReportPlan plan;
  if (!arguments.plan.empty()) {
    guard_input(arguments.plan);
    reports::PlanReading reading =
        reports::parse_report_plan(input_files().read(arguments.plan)->view(), arguments.plan);
    plan = std::move(reading.plan);
    say(reading.warnings, language);
  }
  if (!arguments.parts.empty()) plan.parts = listed_parts(arguments.parts, language);
  if (!arguments.title.empty()) plan.title = arguments.title;
  return plan;
}

/// A report has no draws: what it says of the hub are values, not tests.
reports::HubQuestion about_the_hub(const Study& study, const ReportArguments& arguments) {
  reports::HubQuestion asked{.options = {.permutations = 0,
                                         .robustness = 0,
                                         .seed = study.options().seed,
                                         .threads = study.options().threads}};
  if (!arguments.actor.empty())
    asked.actor = find_actor("--actor", arguments.actor, study.ecosystem(), study.network());
  return asked;
}

/// The actor of the report among those of what goes on; nothing where nobody stands out, or it is
/// not there.
std::optional<NodeId> hub_among(const Network& network, const reports::HubFacts& hub) {
  if (hub.chosen.choice == HubChoice::best_tied) return std::nullopt;
  const std::string& id = hub.study.network()[hub.report.actor].id;
  for (const NodeId node : node_ids(network)) {
    if (network[node].id == id) return node;
  }
  return std::nullopt;
}

/// As `maillage suggest` does for that actor.
reports::SuggestFacts links_to_make(const PairEvidence& evidence, const Present& now,
                                    const reports::HubFacts& hub, std::size_t links) {
  reports::SuggestFacts facts{.evidence = evidence, .found = {}, .day = now.day};
  if (evidence.network().size() == 0) return facts;
  LikelySuggestions likely =
      suggest_likely(evidence, {.top = links,
                                .hub = hub_among(evidence.network(), hub),
                                .threads = evidence.study().options().threads});
  facts.found = std::move(likely.found);
  facts.judged = std::move(likely.judged);
  return facts;
}

/// Nothing where the data have no grid of criteria.
std::optional<reports::ScoreFacts> pillars_of(const Study& study, const std::string& data,
                                              const GeneralArguments& general, Language language) {
  const ReadOptions reading = read_options(general, language);
  const std::optional<GridFiles> files = find_grid(data, *reading.files);
  if (!files) return std::nullopt;
  for (const std::filesystem::path& file : {files->criteria, files->marks}) {
    if (!file.empty()) guard_input(file);
  }
  std::optional<GridReading> grid = check_grid_tables(*files, &study.ecosystem(), reading);
  if (!grid) return std::nullopt;
  if (grid->diagnostics.has_errors()) throw InputError(std::move(grid->diagnostics));
  if (grid->grid.criteria.empty()) return std::nullopt;
  say(grid->diagnostics, language);
  return reports::score_facts(study, std::move(grid->grid), std::nullopt);
}

/// Year by year, where any is known and a table has room for all, with the hub of the report.
std::optional<reports::TimelineFacts> change_of(const Study& study, const reports::HubFacts& hub) {
  const std::size_t years = known_years(study).size();
  if (years == 0 || years > kMostPeriods) return std::nullopt;
  TimelineOptions options;
  if (const auto* actor = std::get_if<ActorId>(&study.network()[hub.report.actor].subject))
    options.hub = *actor;
  return reports::timeline_facts(study, std::move(options), watched());
}

/// Where nothing can stand beside it, Markdown has no figures.
bool has_figures(const ReportArguments& arguments, OutputFormat format) {
  return format != OutputFormat::markdown || !on_standard_output(arguments.output.path);
}

std::vector<Written> written(const reports::ReportFacts& facts, const reports::ReportPlan& plan,
                             const ReportArguments& arguments, OutputFormat format,
                             Language language) {
  Document report = arguments.brief ? reports::territory_brief(facts, plan, language)
                                    : reports::territory_report(facts, plan, language);
  if (format == OutputFormat::zip) {
    const bool named = !on_standard_output(arguments.output.path);
    const std::string folder = named ? std::filesystem::path(arguments.output.path).stem().string()
                                     : std::string(kReportFolder.in(language));
    return {{arguments.output.path,
             reports::report_archive(std::move(report), reports::report_tables(facts, language),
                                     folder)}};
  }
  if (on_standard_output(arguments.output.path))
    return {{"", reports::write_sheet(report, format)}};
  return sheet_files(std::move(report), arguments.output.path);
}

/// A page has neither parts nor words of the author's.
void say_what_a_page_leaves_out(const reports::ReportPlan& plan, Language language) {
  if (plan.parts != reports::all_report_parts() || !plan.words.empty())
    say_info(kBriefLeavesOut.in(language));
}

bool has_part(const reports::ReportPlan& plan, reports::ReportPart part) {
  return std::ranges::find(plan.parts, part) != plan.parts.end();
}

int run_report(const CLI::App& command, const ReportArguments& arguments,
               const GeneralArguments& general, Language language) {
  need_data(command, arguments.data, language);
  const OutputFormat format = output_format(arguments.output, kReportFormats, language);
  if (arguments.brief && (!arguments.parts.empty() || format == OutputFormat::zip))
    throw UsageError(std::string(kBriefHasNoParts.in(language)));
  const std::size_t links = whole_count("--links", arguments.links, language);
  if (links == 0) throw UsageError(kAtLeastOne.in(language, "--links"));
  reports::ReportPlan plan = asked_plan(arguments, language);
  plan.figures = has_figures(arguments, format);
  if (arguments.brief) say_what_a_page_leaves_out(plan, language);
  const MeasureOptions measuring = measure_options(general, arguments.seed, language);
  Reading reading = read_told(arguments.data, general, language);
  const Question asked = question(arguments.network, reading.ecosystem, language);
  const Study study = make_study(std::move(reading.ecosystem), asked, measuring, arguments.exact);
  need_measurable(study.network(), Aim::closure, language);
  const reports::HubQuestion hub = about_the_hub(study, arguments);
  const auto wanted = reports::summary_measures(study.network(), reports::SummaryExtent::all);
  say_cost(seconds_for_hub_report(study, hub.options) +
           reports::seconds_for_summary(study, wanted) +
           seconds_for_suggestions(study.network(), {.top = links}));
  const Progress shown(kReporting.in(language));
  const Present now = present(Ecosystem(study.ecosystem()), study.question(), "", language);
  const Study today(now.going_on, study.question(), {.threads = study.options().threads});
  const PairEvidence evidence = evidence_of(today, now);
  reports::HubFacts about_hub = reports::hub_facts(study, hub, watched());
  reports::SuggestFacts missing = links_to_make(evidence, now, about_hub, links);
  std::optional<reports::TimelineFacts> change;
  if (!arguments.brief && has_part(plan, reports::ReportPart::change))
    change = change_of(study, about_hub);
  std::optional<reports::ScoreFacts> pillars;
  if (!arguments.brief && has_part(plan, reports::ReportPart::pillars))
    pillars = pillars_of(study, arguments.data, general, language);
  const reports::ReportFacts facts{.hub = std::move(about_hub),
                                   .summary = reports::summarise(study, wanted),
                                   .missing = std::move(missing),
                                   .links_asked = links,
                                   .pillars = std::move(pillars),
                                   .change = std::move(change),
                                   .findings = std::move(reading.diagnostics)};
  deliver_all(written(facts, plan, arguments, format, language), language);
  return 0;
}

}  // namespace

Run set_up_report(CLI::App& command, const GeneralArguments& general, Language language) {
  const auto arguments = std::make_shared<ReportArguments>();
  add_data(command, arguments->data, language);
  const std::string group(kReportOptions.in(language));
  const auto add = [&](const char* option, std::string& value, Label help,
                       const std::string& word) {
    command.add_option(option, value, std::string(help.in(language)))
        ->group(group)
        ->option_text(word);
  };
  add("--plan", arguments->plan, kPlanHelp, std::string(kFileValue.in(language)));
  add("--parts", arguments->parts, kPartsHelp, std::string(kPartsValue.in(language)));
  command.add_flag("--brief", arguments->brief, std::string(kReportBriefHelp.in(language)))
      ->group(group);
  add("--title", arguments->title, kReportTitleHelp, std::string(kTextValue.in(language)));
  add("--actor", arguments->actor, kReportActorHelp, std::string(kIdOrNameValue.in(language)));
  add("--links", arguments->links, kLinksHelp, "N");
  add_seed(command, arguments->seed, language);
  add_exact(command, arguments->exact, language);
  add_network(command, arguments->network, language);
  leave_out(command, "--show");      // a report is on all
  leave_out(command, "--two-mode");  // a report is on actors
  add_output(command, arguments->output, kReportFormats, kReportFormatHelp, language);
  return [&command, arguments, &general, language] {
    return run_report(command, *arguments, general, language);
  };
}

}  // namespace maillage::tool
