// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <stdexcept>

#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/messages/hub_messages.h"
#include "maillage/messages/messages.h"
#include "maillage/messages/placeholders.h"
#include "maillage/options/actor_words.h"
#include "maillage/options/counts.h"
#include "maillage/options/period_words.h"
#include "maillage/output/output.h"
#include "maillage/reports/hub/hub_sheet.h"
#include "maillage/reports/tables/readings.h"
#include "maillage/significance/effort.h"

namespace maillage::tool {
namespace {

/// What the sheet is written as; of `text` the figures alone.
constexpr std::array kSheetFormats = {OutputFormat::markdown, OutputFormat::html, OutputFormat::pdf,
                                      OutputFormat::text, OutputFormat::json};

struct HubArguments {
  std::string data;
  NetworkArguments network;
  OutputArguments output;
  std::string actor;
  std::string pairs = "10";
  std::string permutations = "999";
  std::string robustness;
  bool exact = false;
  bool brief = false;
  std::string seed = "1";
  std::string before;
  std::string after;
};

/// Draws in which ties are missing, and as many in which actors are.
std::size_t draws(const Study& study, const HubArguments& arguments, Language language) {
  constexpr std::size_t kUsual = 200;
  if (!arguments.robustness.empty())
    return whole_count("--robustness", arguments.robustness, language);
  return arguments.exact ? kUsual
                         : usual_draws(study.network(), kUsual, 2, "--robustness N", language);
}

reports::HubFacts gather(const Study& study, const HubArguments& arguments, Language language) {
  reports::HubQuestion asked{
      .periods = asked_periods(arguments.before, arguments.after, language),
      .options = {.permutations = whole_count("--permutations", arguments.permutations, language),
                  .robustness = draws(study, arguments, language),
                  .seed = study.options().seed,
                  .threads = study.options().threads}};
  if (!arguments.exact)
    asked.options.draws_within =
        affordable_precision(study.network(), 2 * asked.options.robustness);
  if (!arguments.actor.empty())
    asked.actor = find_actor("--actor", arguments.actor, study.ecosystem(), study.network());
  asked.options.ranks = study.options().ranks;
  if (arguments.brief) asked.options.permutations = asked.options.robustness = 0;
  say_cost(seconds_for_hub_report(study, asked.options));
  const Progress shown(kMeasuring.in(language));
  reports::HubFacts facts = reports::hub_facts(study, asked, watched());
  facts.shown = shown_kinds(arguments.network, study.ecosystem());
  facts.pairs_shown = whole_count("--pairs", arguments.pairs, language);
  return facts;
}

std::string written(const reports::HubFacts& facts, OutputFormat format, bool brief,
                    Language language) {
  if (format == OutputFormat::json) return reports::hub_json(facts);
  const bool figures = format == OutputFormat::text;
  const auto whole = figures ? reports::SheetDetail::figures : reports::SheetDetail::whole;
  const auto detail = brief ? reports::SheetDetail::brief : whole;
  return reports::write_sheet(reports::hub_sheet(facts, detail, language), format);
}

/// A page has no tests, no draws and no room for more pairs.
void refuse_what_a_page_leaves_out(const CLI::App& command, OutputFormat format,
                                   Language language) {
  if (format == OutputFormat::json) throw UsageError(std::string(kNoBriefJson.in(language)));
  for (const char* option : {"--pairs", "--permutations", "--robustness", "--before", "--after"}) {
    if (command.count(option) > 0) throw UsageError(kNotInBrief.in(language, option));
  }
}

int run_hub(const CLI::App& command, const HubArguments& arguments, const GeneralArguments& general,
            Language language) {
  need_data(command, arguments.data, language);
  if (arguments.output.format == "csv") throw UsageError(std::string(kNoCsv.in(language)));
  const OutputFormat format = output_format(arguments.output, kSheetFormats, language);
  if (arguments.brief) refuse_what_a_page_leaves_out(command, format, language);
  (void)asked_periods(arguments.before, arguments.after, language);
  const MeasureOptions measuring = measure_options(general, arguments.seed, language);
  Ecosystem ecosystem = read_data(arguments.data, general, language);
  const Question asked = question(arguments.network, ecosystem, language);
  const Study study = make_study(std::move(ecosystem), asked, measuring, arguments.exact);
  if (study.network().size() == 0)
    throw std::runtime_error(std::string(kEmptyNetwork.in(language)));
  const reports::HubFacts facts = gather(study, arguments, language);
  deliver(written(facts, format, arguments.brief, language), arguments.output.path);
  return 0;
}

}  // namespace

Run set_up_hub(CLI::App& command, const GeneralArguments& general, Language language) {
  const auto arguments = std::make_shared<HubArguments>();
  add_data(command, arguments->data, language);
  const std::string group(kSheetOptions.in(language));
  const auto add = [&](const char* option, std::string& value, Label help,
                       const std::string& word) {
    command.add_option(option, value, std::string(help.in(language)))
        ->group(group)
        ->option_text(word);
  };
  add("--actor", arguments->actor, kActorHelp, std::string(kIdOrNameValue.in(language)));
  command.add_flag("--brief", arguments->brief, std::string(kBriefHelp.in(language)))->group(group);
  add("--pairs", arguments->pairs, kPairsHelp, "N");
  add("--permutations", arguments->permutations, kPermutationsHelp, "N");
  add("--robustness", arguments->robustness, kRobustnessHelp, "N");
  add("--before", arguments->before, kBeforeHelp, "DATE..DATE");
  add("--after", arguments->after, kAfterHelp, "DATE..DATE");
  add_seed(command, arguments->seed, language);
  add_exact(command, arguments->exact, language);
  add_network(command, arguments->network, language);
  leave_out(command, "--two-mode");  // a sheet is about actors
  add_output(command, arguments->output, kSheetFormats, kSheetFormatHelp, language);
  return [&command, arguments, &general, language] {
    return run_hub(command, *arguments, general, language);
  };
}

}  // namespace maillage::tool
