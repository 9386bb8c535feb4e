// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <stdexcept>

#include "maillage/actor_words.h"
#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/hub_messages.h"
#include "maillage/messages.h"
#include "maillage/output.h"
#include "maillage/period_words.h"
#include "maillage/placeholders.h"
#include "maillage/reports/hub/hub_sheet.h"
#include "maillage/reports/tables/sheet.h"

namespace maillage::tool {
namespace {

/// What the sheet is written as; of `text` the figures alone.
constexpr std::array kSheetFormats = {OutputFormat::markdown, OutputFormat::html, OutputFormat::pdf, OutputFormat::text,
                                      OutputFormat::json};

struct HubArguments {
  std::string data;
  NetworkArguments network;
  OutputArguments output;
  std::string actor;
  std::string pairs = "10";
  std::string permutations = "999";
  std::string robustness = "200";
  std::string seed = "1";
  std::string before;
  std::string after;
};

/// The options that choose what counts, as written.
std::vector<std::pair<std::string, std::string>> written_selection(const NetworkArguments& network) {
  std::vector<std::pair<std::string, std::string>> written;
  const auto add = [&written](const char* option, const std::vector<std::string>& words) {
    for (const std::string& word : words) written.emplace_back(option, word);
  };
  add("--project", network.projects);
  add("--sector", network.sectors);
  add("--kind", network.kinds);
  add("--role", network.roles);
  add("--status", network.statuses);
  if (!network.since.empty()) add("--since", {network.since});
  if (!network.until.empty()) add("--until", {network.until});
  return written;
}

reports::HubFacts gather(const Study& study, const HubArguments& arguments, Language language) {
  reports::HubQuestion asked{.periods = asked_periods(arguments.before, arguments.after, language),
                             .options = {.permutations = whole_number("--permutations", arguments.permutations, language),
                                         .robustness = whole_number("--robustness", arguments.robustness, language),
                                         .seed = study.options().seed,
                                         .threads = study.options().threads}};
  if (!arguments.actor.empty())
    asked.actor = find_actor("--actor", arguments.actor, study.ecosystem(), study.network());
  const std::string what(kMeasuring.in(language));
  Progress shown(what);
  reports::HubFacts facts = reports::hub_facts(
      study, asked, [&](std::size_t done, std::size_t total) { shown.step(what, std::min(done, total - 1), total); });
  facts.selection = written_selection(arguments.network);
  facts.pairs_shown = whole_number("--pairs", arguments.pairs, language);
  return facts;
}

std::string written(const reports::HubFacts& facts, OutputFormat format, Language language) {
  if (format == OutputFormat::json) return reports::hub_json(facts);
  const bool figures = format == OutputFormat::text;
  const auto detail = figures ? reports::SheetDetail::figures : reports::SheetDetail::whole;
  return reports::write_sheet(reports::hub_sheet(facts, detail, language), format);
}

int run_hub(const CLI::App& command, const HubArguments& arguments, const GeneralArguments& general,
            Language language) {
  need_data(command, arguments.data, language);
  if (arguments.output.format == "csv") throw UsageError(std::string(kNoCsv.in(language)));
  const OutputFormat format = output_format(arguments.output, kSheetFormats, language);
  (void)asked_periods(arguments.before, arguments.after, language);
  const MeasureOptions measuring = measure_options(general, arguments.seed, language);
  Ecosystem ecosystem = read_data(arguments.data, general, language);
  const Question asked = question(arguments.network, ecosystem, language);
  const Study study(std::move(ecosystem), asked, measuring);
  if (study.network().size() == 0) throw std::runtime_error(std::string(kEmptyNetwork.in(language)));
  const reports::HubFacts facts = gather(study, arguments, language);
  deliver(written(facts, format, language), arguments.output.path);
  return 0;
}

}  // namespace

Run set_up_hub(CLI::App& command, const GeneralArguments& general, Language language) {
  const auto arguments = std::make_shared<HubArguments>();
  add_data(command, arguments->data, language);
  const std::string group(kSheetOptions.in(language));
  const auto add = [&](const char* option, std::string& value, Label help, const std::string& word) {
    command.add_option(option, value, std::string(help.in(language)))->group(group)->option_text(word);
  };
  add("--actor", arguments->actor, kActorHelp, std::string(kIdOrNameValue.in(language)));
  add("--pairs", arguments->pairs, kPairsHelp, "N");
  add("--permutations", arguments->permutations, kPermutationsHelp, "N");
  add("--robustness", arguments->robustness, kRobustnessHelp, "N");
  add("--before", arguments->before, kBeforeHelp, "DATE..DATE");
  add("--after", arguments->after, kAfterHelp, "DATE..DATE");
  add_seed(command, arguments->seed, language);
  add_network(command, arguments->network, language);
  command.remove_option(command.get_option("--two-mode"));  // a sheet is about actors
  add_output(command, arguments->output, kSheetFormats, kSheetFormatHelp, language);
  return [&command, arguments, &general, language] { return run_hub(command, *arguments, general, language); };
}

}  // namespace maillage::tool
