// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>
#include <stdexcept>

#include "maillage/base/number.h"
#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/measures/project_rows.h"
#include "maillage/messages/misspelt_messages.h"
#include "maillage/messages/placeholders.h"
#include "maillage/messages/suggest_messages.h"
#include "maillage/network/going_on.h"
#include "maillage/options/actor_words.h"
#include "maillage/options/as_of.h"
#include "maillage/options/counts.h"
#include "maillage/options/period_words.h"
#include "maillage/options/weaving_words.h"
#include "maillage/output/output.h"
#include "maillage/reports/tables/readings.h"
#include "maillage/reports/weaving/evaluation_table.h"
#include "maillage/reports/weaving/suggest_tables.h"
#include "maillage/weaving/effort.h"
#include "maillage/weaving/likely_ties.h"

namespace maillage::tool {
namespace {

struct SuggestArguments {
  std::string data;
  NetworkArguments network;
  OutputArguments output;
  std::string aim = "closure";
  std::string top = "10";
  std::string of;
  std::string project;
  std::vector<std::string> between;
  std::vector<std::string> excluded;
  std::string impossible;
  std::string follow_up;
  std::string hub;
  std::string as_of;
  bool tied_organisations = false;
  bool evaluate = false;
  std::string hidden = "projects";
  std::string share;
  std::string replicates;
  std::string at;
  std::string before;
  std::string after;
  std::string seed = "1";
};

/// The words of the command line as options; every word that fits nothing is complained of.
class SuggestWords {
 public:
  SuggestWords(const Ecosystem& ecosystem, const Network& network)
      : ecosystem_(ecosystem), network_(network) {}

  [[nodiscard]] SuggestOptions resolve(const SuggestArguments& arguments) {
    SuggestOptions options;
    if (!arguments.of.empty()) options.of = actor("--for", arguments.of);
    if (!arguments.hub.empty()) options.hub = actor("--hub", arguments.hub);
    for (const std::string& word : arguments.excluded) {
      if (const auto found = actor("--exclude", word)) options.excluded.push_back(*found);
    }
    if (!arguments.project.empty()) {
      const auto found =
          selection({.projects = {{arguments.project, {.file = "--project"}}}}).projects;
      if (!found.empty()) options.project = found.front();
    }
    if (!arguments.between.empty()) options.between = kinds(arguments.between);
    if (diagnostics_.has_errors()) refuse_names(std::move(diagnostics_));
    return options;
  }

 private:
  std::optional<NodeId> actor(std::string_view option, const std::string& word) {
    return find_actor(option, word, ecosystem_, network_, diagnostics_);
  }
  Selection selection(const SelectionWords& words) {
    return maillage::resolve(ecosystem_, words, diagnostics_);
  }

  std::optional<std::pair<KindId, KindId>> kinds(const std::vector<std::string>& words) {
    std::vector<KindId> found;
    for (const std::string& word : words) {
      const auto kind = selection({.kinds = {{word, {.file = "--between"}}}}).kinds;
      if (!kind.empty()) found.push_back(kind.front());
    }
    return found.size() == 2 ? std::optional(std::pair(found.front(), found.back())) : std::nullopt;
  }

  const Ecosystem& ecosystem_;
  const Network& network_;
  Diagnostics diagnostics_;
};

/// Options that would change nothing are refused.
void check_options(const CLI::App& command, bool evaluate, Language language) {
  const auto refuse = [&](std::initializer_list<const char*> options,
                          const Message<std::string_view>& message) {
    for (const char* option : options) {
      if (command.count(option) > 0) throw UsageError(message.in(language, option));
    }
  };
  if (evaluate)
    refuse({"--aim", "--top", "--for", "--project", "--between", "--exclude", "--impossible",
            "--follow-up", "--hub", "--tied-organisations"},
           kNotEvaluating);
  else
    refuse({"--hide", "--share", "--replicates", "--at", "--before", "--after", "--seed"},
           kOnlyEvaluating);
}

std::optional<FollowUp> read_what_became(const std::string& path, const Ecosystem& ecosystem,
                                         const GeneralArguments& general, Language language) {
  if (path.empty()) return std::nullopt;
  const auto threads = static_cast<int>(whole_number("--threads", general.threads, language));
  FollowUpReading reading =
      read_follow_up(path, ecosystem, {.threads = threads, .files = &input_files()});
  say(reading.diagnostics, language);
  return std::move(reading.follow_up);
}

/// On the day it is about, or that the data speak of.
void leave_out_followed(const FollowUp& follow_up, const Present& now, const Network& network,
                        SuggestOptions& options) {
  const std::optional<Date> day = now.day ? now.day->date : day_of_data(*now.whole);
  ImpossiblePairs pairs;
  for (const FollowedPair& pair : not_to_suggest(follow_up, day))
    pairs.list.push_back({.a = pair.a, .b = pair.b});
  for (const NodePair& pair : node_pairs(pairs, network)) options.impossible.push_back(pair);
}

EvaluationOptions evaluation_options(const SuggestArguments& arguments,
                                     const MeasureOptions& general, Language language) {
  EvaluationOptions options{.seed = general.seed, .threads = general.threads, .ranks = ranks()};
  const auto hidden = hidden_choices().parse(arguments.hidden);
  if (!hidden) throw UsageError(kBadHidden.in(language, arguments.hidden));
  options.hidden = *hidden;
  if (!arguments.share.empty()) {
    const auto share = parse_number(arguments.share);
    if (!share || *share <= 0 || *share >= 1)
      throw UsageError(kBadHiddenShare.in(language, arguments.share));
    options.share = *share;
  }
  if (!arguments.replicates.empty())
    options.repetitions = whole_count("--replicates", arguments.replicates, language);
  if (options.repetitions == 0) throw UsageError(kAtLeastOne.in(language, "--replicates"));
  if (!arguments.at.empty()) options.at = whole_count("--at", arguments.at, language);
  return options;
}

std::string written(const Evaluation& evaluation, const reports::EvaluationRun& run,
                    const reports::StatedSelection& selection, OutputFormat format,
                    Language language) {
  if (format == OutputFormat::json) return reports::evaluation_json(evaluation, run, selection);
  reports::Table rows = reports::evaluation_table(evaluation, run, language);
  rows.selection = selection;
  const std::string table = write_table(rows, format);
  if (is_rows(format)) return table;
  return reports::evaluation_lead(evaluation, run, language) + "\n\n" + table;
}

int run_evaluation(const CLI::App& command, const SuggestArguments& arguments,
                   const GeneralArguments& general, Language language) {
  const OutputFormat format = output_format(arguments.output, kTableFormats, language);
  const auto periods = asked_periods(arguments.before, arguments.after, language);
  if (periods && (!arguments.share.empty() || command.count("--hide") > 0))
    throw UsageError(std::string(kShareOfLater.in(language)));
  if (periods && !arguments.as_of.empty())
    throw UsageError(std::string(kAsOfAndPeriods.in(language)));
  reports::EvaluationRun run{
      periods.has_value(),
      evaluation_options(arguments, measure_options(general, arguments.seed, language), language)};
  Ecosystem read = read_data(arguments.data, general, language);
  Question asked = question(arguments.network, read, language);
  const Present now = periods ? everything(std::move(read))
                              : present(std::move(read), asked, arguments.as_of, language);
  run.day = now.day;
  const Ecosystem& ecosystem = *now.going_on;
  const reports::StatedSelection selection = reports::stated_selection(ecosystem, asked);
  say_cost(seconds_for_evaluation(build_network(ecosystem, asked), run.options.repetitions));
  const Progress shown(kEvaluating.in(language));
  const maillage::Progress progress = watched();
  std::optional<Evaluation> evaluation;
  if (periods) {
    asked.selection.period = periods->before;
    const Network before = build_network(ecosystem, asked);
    asked.selection.period = periods->after;
    evaluation = evaluate_later(before, build_network(ecosystem, asked), run.options, progress);
  } else {
    evaluation = evaluate_hidden(tie_sources(ecosystem, asked), run.options, progress);
  }
  if (!evaluation)
    throw std::runtime_error(std::string((periods ? kNothingLater : kNothingToHide).in(language)));
  deliver(written(*evaluation, run, selection, format, language), arguments.output.path);
  return 0;
}

/// Of all that ever was, the actor that stands between the others most, where it is another.
std::optional<ActorId> other_hub(const Suggestions& found, const Study& study, const Present& now) {
  if (!now.day || !found.hub || found.hub_estimate) return std::nullopt;
  const Study whole(now.whole, study.question(), study.options());
  const std::vector<ActorId>& hubs = hubs_of(whole);
  const ActorId hub = std::get<ActorId>(study.network()[*found.hub].subject);
  if (hubs.empty() || std::ranges::find(hubs, hub) != hubs.end()) return std::nullopt;
  return hubs.front();
}

std::string written(const reports::SuggestFacts& facts, OutputFormat format, Language language) {
  switch (format) {
    case OutputFormat::text: return reports::suggestions_text(facts, language);
    case OutputFormat::csv:
    case OutputFormat::csv_excel:
    case OutputFormat::xlsx:
      return write_table(reports::suggestions_table(facts, language), format);
    case OutputFormat::json: return reports::suggestions_json(facts, language);
    default: return reports::write_sheet(reports::suggestions_document(facts, language), format);
  }
}

int run_suggest(const CLI::App& command, const SuggestArguments& arguments,
                const GeneralArguments& general, Language language) {
  need_data(command, arguments.data, language);
  check_options(command, arguments.evaluate, language);
  if (arguments.evaluate && !arguments.network.shown.empty())
    throw UsageError(kNotEvaluating.in(language, "--show"));
  if (arguments.evaluate) return run_evaluation(command, arguments, general, language);
  const OutputFormat format = output_format(arguments.output, kListFormats, language);
  const Aim aim = asked_aim(arguments.aim, language);
  const std::size_t top = whole_count("--top", arguments.top, language);
  if (top == 0) throw UsageError(kAtLeastOne.in(language, "--top"));
  Ecosystem read = read_data(arguments.data, general, language);
  const Question asked = question(arguments.network, read, language);
  const Present now = present(std::move(read), asked, arguments.as_of, language);
  const auto threads = static_cast<int>(whole_number("--threads", general.threads, language));
  const Study study(now.going_on, asked, {.threads = threads});
  const Ecosystem& ecosystem = study.ecosystem();
  const Network& network = study.network();
  need_measurable(network, aim, language);
  say_unstated(study, format, language);
  SuggestOptions options = SuggestWords(ecosystem, network).resolve(arguments);
  options.impossible =
      node_pairs(read_impossible(arguments.impossible, ecosystem, general, language), network);
  const std::optional<FollowUp> follow_up =
      read_what_became(arguments.follow_up, ecosystem, general, language);
  if (follow_up) leave_out_followed(*follow_up, now, network, options);
  options.with_kinds = shown_kinds(arguments.network, ecosystem);
  options.tied_houses = arguments.tied_organisations;
  options.aim = aim;
  options.top = top;
  options.threads = threads;
  say_cost(seconds_for_suggestions(network, options));
  const Progress progress(kSuggesting.in(language));
  const PairEvidence evidence = evidence_of(study, now);
  LikelySuggestions likely = aim == Aim::closure
                                 ? suggest_likely(evidence, options)
                                 : LikelySuggestions{suggest(evidence, options), std::nullopt};
  reports::SuggestFacts facts{evidence, aim, std::move(likely.found), options.with_kinds,
                              std::move(likely.judged)};
  facts.day = now.day;
  facts.project = options.project;
  if (!options.hub) facts.hub_of_all = other_hub(facts.found, study, now);
  if (follow_up) facts.followed = counted(*follow_up);
  deliver(written(facts, format, language), arguments.output.path);
  return 0;
}

void add_evaluation(CLI::App& command, SuggestArguments& arguments, Language language) {
  const std::string group(kEvaluationOptions.in(language));
  const auto add = [&](const char* option, std::string& value, Label help,
                       const std::string& word) {
    command.add_option(option, value, std::string(help.in(language)))
        ->group(group)
        ->option_text(word);
  };
  command.add_flag("--evaluate", arguments.evaluate, std::string(kEvaluateHelp.in(language)))
      ->group(group);
  add("--hide", arguments.hidden, kHideHelp, "projects|memberships");
  add("--share", arguments.share, kHiddenShareHelp, std::string(kShareValue.in(language)));
  add("--replicates", arguments.replicates, kEvaluationReplicatesHelp, "N");
  add("--at", arguments.at, kAtHelp, "K");
  add("--before", arguments.before, kTrainHelp, "DATE..DATE");
  add("--after", arguments.after, kLaterHelp, "DATE..DATE");
}

}  // namespace

Run set_up_suggest(CLI::App& command, const GeneralArguments& general, Language language) {
  const auto arguments = std::make_shared<SuggestArguments>();
  add_data(command, arguments->data, language);
  const std::string group(kSuggestOptions.in(language));
  const auto add = [&](const char* option, auto& value, Label help, const std::string& word) {
    return command.add_option(option, value, std::string(help.in(language)))
        ->group(group)
        ->option_text(word);
  };
  const std::string actor(kIdOrNameValue.in(language));
  add("--aim", arguments->aim, kAimHelp, "closure|bridge|resilience");
  add("--top", arguments->top, kSuggestTopHelp, "N");
  add("--for", arguments->of, kForHelp, actor);
  add("--between", arguments->between, kBetweenHelp, std::string(kTwoKindsValue.in(language)))
      ->expected(2);
  add("--exclude", arguments->excluded, kExcludeHelp, actor)
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  add("--impossible", arguments->impossible, kImpossibleHelp, std::string(kFileValue.in(language)));
  add("--follow-up", arguments->follow_up, kFollowUpHelp, std::string(kFileValue.in(language)));
  command
      .add_flag("--tied-organisations", arguments->tied_organisations,
                std::string(kTiedOrganisationsHelp.in(language)))
      ->group(group);
  add("--hub", arguments->hub, kHubHelp, actor);
  add_as_of(command, arguments->as_of, group, language);
  add_evaluation(command, *arguments, language);
  add_seed(command, arguments->seed, language);
  add_network(command, arguments->network, language);
  leave_out(command, "--two-mode");  // suggestions are about actors
  leave_out(command, "--project");   // in one project all are tied
  add("--project", arguments->project, kForProjectHelp, actor);
  add_list_output(command, arguments->output, language);
  return [&command, arguments, &general, language] {
    return run_suggest(command, *arguments, general, language);
  };
}

}  // namespace maillage::tool
