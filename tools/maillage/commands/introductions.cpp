// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>
#include <stdexcept>

#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/messages/introduction_messages.h"
#include "maillage/messages/misspelt_messages.h"
#include "maillage/messages/placeholders.h"
#include "maillage/messages/suggest_messages.h"
#include "maillage/options/actor_words.h"
#include "maillage/options/as_of.h"
#include "maillage/options/counts.h"
#include "maillage/options/weaving_words.h"
#include "maillage/output/output.h"
#include "maillage/reports/tables/readings.h"
#include "maillage/reports/weaving/suggest_tables.h"
#include "maillage/weaving/effort.h"
#include "maillage/weaving/likely_ties.h"

namespace maillage::tool {
namespace {

struct IntroductionArguments {
  std::string data;
  std::string participants;
  NetworkArguments network;
  std::string rounds = "1";
  std::string aim = "closure";
  std::string impossible;
  std::string hub;
  std::string as_of;
  bool with_facilitators = false;
  OutputArguments output;
};

std::size_t round_count(const std::string& text, Language language) {
  const std::size_t rounds = whole_count("--rounds", text, language);
  if (rounds == 0) throw UsageError(kAtLeastOne.in(language, "--rounds"));
  if (rounds > kMostRounds) throw UsageError(kTooManyRounds.in(language, kMostRounds));
  return rounds;
}

/// Says who comes after the last round; they are in no pair.
bool comes_in_time(const Participants& participants, std::size_t participant, std::size_t rounds,
                   Diagnostics& diagnostics) {
  const Participant& one = participants.list[participant];
  const std::size_t arrival = one.arrival.value_or(1);
  if (arrival <= rounds) return true;
  diagnostics.add({.severity = Severity::warning,
                   .code = "arrives-too-late",
                   .place = place_of(participants, participant),
                   .message = kArrivesTooLate(one.name, arrival, rounds)});
  return false;
}

void choose_people(reports::IntroductionFacts& facts, const IntroductionArguments& arguments,
                   std::size_t rounds, Language language) {
  Diagnostics diagnostics;
  for (std::size_t i = 0; i < facts.participants.list.size(); ++i) {
    const Participant& one = facts.participants.list[i];
    if (one.facilitator && !arguments.with_facilitators) facts.facilitators.push_back(i);
    else if (comes_in_time(facts.participants, i, rounds, diagnostics)) facts.who.push_back(i);
  }
  say(diagnostics, language);
  if (facts.who.size() < 2)
    throw std::runtime_error(kTooFewToIntroduce.in(language, facts.who.size()));
  if (facts.who.size() > kMostIntroduced)
    throw std::runtime_error(kTooManyToIntroduce.in(language, kMostIntroduced, facts.who.size()));
}

IntroductionTask task_of(const reports::IntroductionFacts& facts) {
  IntroductionTask task;
  std::vector<std::size_t> place(facts.participants.list.size(), 0);
  for (std::size_t i = 0; i < facts.who.size(); ++i) {
    place[facts.who[i]] = i;
    const Participant& one = facts.participants.list[facts.who[i]];
    task.people.push_back(
        {one.arrival.value_or(1), one.departure.value_or(Attendance().departure)});
  }
  for (const ParticipantPair& pair : facts.pairs.list)
    task.pairs.push_back(
        {place[pair.a], place[pair.b], pair.value, pair.acquaintance == Acquaintance::tied});
  return task;
}

std::string written(const reports::IntroductionFacts& facts, OutputFormat format,
                    Language language) {
  switch (format) {
    case OutputFormat::text: return reports::introductions_text(facts, language);
    case OutputFormat::csv:
    case OutputFormat::csv_excel:
    case OutputFormat::xlsx:
      return write_table(reports::introductions_table(facts, language), format);
    case OutputFormat::json: return reports::introductions_json(facts, language);
    default: return reports::write_sheet(reports::introductions_document(facts, language), format);
  }
}

int run_introductions(const CLI::App& command, const IntroductionArguments& arguments,
                      const GeneralArguments& general, Language language) {
  need_data(command, arguments.data, language);
  need_participants(command, arguments.participants, language);
  const OutputFormat format = output_format(arguments.output, kListFormats, language);
  const Aim aim = asked_aim(arguments.aim, language);
  const std::size_t rounds = round_count(arguments.rounds, language);
  Ecosystem ecosystem = read_data(arguments.data, general, language);
  const Participants participants =
      read_who_comes(arguments.participants, ecosystem, general, language);
  const ImpossiblePairs impossible =
      read_impossible(arguments.impossible, ecosystem, general, language);
  const Question asked = question(arguments.network, ecosystem, language);
  const Present now = present(std::move(ecosystem), asked, arguments.as_of, language);
  const auto threads = static_cast<int>(whole_number("--threads", general.threads, language));
  const Study study(now.going_on, asked, {.threads = threads});
  need_measurable(study.network(), aim, language);
  say_unstated(study, format, language);
  SuggestOptions options{.aim = aim, .threads = threads};
  if (!arguments.hub.empty())
    options.hub = find_actor("--hub", arguments.hub, study.ecosystem(), study.network());

  const PairEvidence evidence = evidence_of(study, now);
  reports::IntroductionFacts facts{evidence, participants, aim, {}, {}, {}, {}, {}};
  facts.day = now.day;
  choose_people(facts, arguments, rounds, language);
  const std::size_t people = facts.who.size();
  say_cost(seconds_for_comparing(study.network(), people, options) +
           seconds_for_introductions(people, rounds));
  const Progress progress(kIntroducing.in(language));
  JudgedTies judged;
  if (aim == Aim::closure) judged = judged_ties(evidence, people / 2, threads);
  options.likely = judged.likely();
  facts.pairs = participant_pairs(participants, facts.who, evidence, impossible.list, options);
  facts.judged = std::move(judged.judged);
  facts.task = task_of(facts);
  facts.rounds = introductions(facts.task, rounds);
  deliver(written(facts, format, language), arguments.output.path);
  return 0;
}

}  // namespace

Run set_up_introductions(CLI::App& command, const GeneralArguments& general, Language language) {
  const auto arguments = std::make_shared<IntroductionArguments>();
  add_data(command, arguments->data, language);
  add_participants(command, arguments->participants, language);
  const std::string group(kIntroductionOptions.in(language));
  const auto add = [&](const char* option, std::string& value, Label help,
                       const std::string& word) {
    command.add_option(option, value, std::string(help.in(language)))
        ->group(group)
        ->option_text(word);
  };
  add("--rounds", arguments->rounds, kIntroductionRoundsHelp, "N");
  add("--aim", arguments->aim, kAimHelp, "closure|bridge|resilience");
  add("--impossible", arguments->impossible, kImpossibleHelp, std::string(kFileValue.in(language)));
  add("--hub", arguments->hub, kHubHelp, std::string(kIdOrNameValue.in(language)));
  add_as_of(command, arguments->as_of, group, language);
  command
      .add_flag("--with-facilitators", arguments->with_facilitators,
                std::string(kWithFacilitatorsHelp.in(language)))
      ->group(group);
  add_network(command, arguments->network, language);
  leave_out(command, "--show");      // who is listed are the participants
  leave_out(command, "--two-mode");  // introductions are of actors
  add_list_output(command, arguments->output, language);
  return [&command, arguments, &general, language] {
    return run_introductions(command, *arguments, general, language);
  };
}

}  // namespace maillage::tool
