// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/workshop.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <span>

#include "maillage/base/text.h"
#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/messages/messages.h"
#include "maillage/messages/placeholders.h"
#include "maillage/messages/suggest_messages.h"
#include "maillage/messages/workshop_messages.h"
#include "maillage/options/actor_words.h"
#include "maillage/options/weaving_words.h"
#include "maillage/output/workshop_files.h"
#include "maillage/reports/weaving/workshop_faults.h"
#include "maillage/reports/weaving/workshop_sheet.h"
#include "maillage/weaving/effort.h"

namespace maillage::tool {
namespace {

constexpr std::size_t kMostPeople = 1000;
constexpr std::size_t kMostWorkshopRounds = 100;

struct WorkshopArguments {
  std::string data;
  std::string participants;
  NetworkArguments network;
  std::string tables;
  std::string seats = "6";
  std::string rounds = "3";
  std::string aim = "closure";
  std::string hub;
  std::string impossible;
  std::string seed = "1";
  OutputArguments output;
  std::string title;
  std::string sheet;
  std::string cards;
};

std::size_t positive(std::string_view option, const std::string& text, std::size_t most,
                     Language language) {
  const std::size_t number = whole_count(option, text, language);
  if (number == 0) throw UsageError(kAtLeastOne.in(language, option));
  if (number > most) throw UsageError(kAtMost.in(language, option, most));
  return number;
}

/// Seats of each table; one number stands for all tables, as many as asked for or as people need.
std::vector<std::size_t> seats_of(const WorkshopArguments& arguments, std::size_t people,
                                  Language language) {
  std::vector<std::size_t> seats;
  for (std::size_t at = 0; at <= arguments.seats.size();) {
    const std::size_t end = std::min(arguments.seats.find(',', at), arguments.seats.size());
    const std::string one(trim(arguments.seats.substr(at, end - at)));
    if (one.empty()) throw UsageError(std::string(kBadSeats.in(language)));
    seats.push_back(positive("--seats", one, kMostPeople, language));
    at = end + 1;
  }
  const std::size_t tables =
      arguments.tables.empty() ? 0 : positive("--tables", arguments.tables, kMostPeople, language);
  if (seats.size() == 1) {
    const std::size_t needed =
        std::max<std::size_t>((people + seats.front() - 1) / seats.front(), 1);
    seats.assign(tables == 0 ? needed : tables, seats.front());
  }
  if (tables != 0 && tables != seats.size())
    throw UsageError(kSeatsAndTables.in(language, seats.size(), tables));
  return seats;
}

ParticipantPairs all_pairs(const Participants& participants, const PairEvidence& evidence,
                           const ImpossiblePairs& impossible, const SuggestOptions& options) {
  std::vector<std::size_t> who(participants.list.size());
  std::iota(who.begin(), who.end(), std::size_t{0});
  return participant_pairs(participants, who, evidence, impossible.list, options);
}

/// \throw InputError when the workshop cannot be seated, with everything that clashes
void need_seatable(const Participants& participants, const SeatingProblem& problem) {
  Diagnostics diagnostics;
  reports::add_conflicts(participants, seating_conflicts(problem), "--seats", diagnostics);
  if (diagnostics.has_errors()) throw InputError(std::move(diagnostics));
}

/// What the command line asks for by itself, checked before anything is read.
struct Asked {
  Aim aim = Aim::closure;
  std::size_t rounds = 0;
  MeasureOptions measuring;
  OutputFormat format = OutputFormat::text;
};

Asked asked_for(const WorkshopArguments& arguments, const GeneralArguments& general,
                Language language) {
  Asked asked{.aim = asked_aim(arguments.aim, language),
              .rounds = positive("--rounds", arguments.rounds, kMostWorkshopRounds, language),
              .measuring = measure_options(general, arguments.seed, language),
              .format = output_format(arguments.output, kListFormats, language)};
  check_sheet_end(arguments.sheet, language);
  check_cards_end(arguments.cards, language);
  if (!arguments.hub.empty() && asked.aim != Aim::resilience && arguments.sheet.empty())
    throw UsageError(std::string(kHubUnused.in(language)));
  return asked;
}

void check(const Participants& participants, const WorkshopArguments& arguments,
           std::span<const std::size_t> seats, std::size_t rounds, Language language) {
  const bool list = arguments.seats.find(',') != std::string::npos;
  Diagnostics diagnostics;
  const bool tables = !list && !arguments.tables.empty();
  const reports::SeatsAsked asked{.place = tables ? "--tables" : "--seats", .told = list || tables};
  reports::check_workshop(participants, seats, rounds, asked, diagnostics);
  if (diagnostics.has_errors()) throw InputError(std::move(diagnostics));
  say(diagnostics, language);
}

/// All that is asked for; what goes to standard output comes last.
std::vector<Written> results(const reports::WorkshopFacts& facts,
                             const WorkshopArguments& arguments, OutputFormat format,
                             const PairEvidence& evidence, const SuggestOptions& options,
                             Language language) {
  std::vector<Written> files;
  const auto add = [&](std::vector<Written> more) {
    for (Written& file : more) files.push_back(std::move(file));
  };
  if (!arguments.sheet.empty())
    add(sheet_files(
        reports::workshop_sheet(reports::sheet_facts(facts, evidence, options), language),
        arguments.sheet));
  if (!arguments.cards.empty()) add(card_files(facts, arguments.cards, language));
  files.push_back({arguments.output.path, write_plan(facts, format, language)});
  return files;
}

int run_workshop(const CLI::App& command, const WorkshopArguments& arguments,
                 const GeneralArguments& general, Language language) {
  need_data(command, arguments.data, language);
  need_participants(command, arguments.participants, language);
  const Asked asked = asked_for(arguments, general, language);
  Ecosystem ecosystem = read_data(arguments.data, general, language);
  const Participants participants =
      read_who_comes(arguments.participants, ecosystem, general, language);
  const std::vector<std::size_t> seats = seats_of(arguments, participants.list.size(), language);
  check(participants, arguments, seats, asked.rounds, language);
  const ImpossiblePairs impossible =
      read_impossible(arguments.impossible, ecosystem, general, language);
  const Question about = question(arguments.network, ecosystem, language);
  const Study study(std::move(ecosystem), about, asked.measuring);
  const Network& network = study.network();
  need_measurable(network, asked.aim, language);
  say_unstated(study, asked.format, language);
  SuggestOptions options{.aim = asked.aim,
                         .impossible = node_pairs(impossible, network),
                         .threads = asked.measuring.threads};
  if (!arguments.hub.empty())
    options.hub = find_actor("--hub", arguments.hub, study.ecosystem(), network);

  const std::size_t people = participants.list.size();
  say_cost(seconds_for_comparing(network, people, options) +
           seconds_for_seating(people, seats.size(), asked.rounds));
  const Progress progress(kSeating.in(language));
  const PairEvidence evidence(study);
  const ParticipantPairs pairs = all_pairs(participants, evidence, impossible, options);
  const SeatingProblem problem =
      seating_problem(participants, pairs, impossible.list, study.ecosystem(), seats, asked.rounds);
  need_seatable(participants, problem);
  const SeatingPlan plan =
      seat_participants(participants, problem, study.ecosystem(),
                        {.seed = asked.measuring.seed, .threads = asked.measuring.threads});
  const reports::WorkshopFacts facts{study.ecosystem(), participants,    problem, plan,
                                     arguments.title,   study.question()};
  deliver_all(results(facts, arguments, asked.format, evidence, options, language), language);
  return 0;
}

}  // namespace

Run set_up_workshop(CLI::App& command, const GeneralArguments& general, Language language) {
  const auto arguments = std::make_shared<WorkshopArguments>();
  add_data(command, arguments->data, language);
  add_participants(command, arguments->participants, language);
  const std::string group(kSeatingOptions.in(language));
  const auto add = [&](const char* option, std::string& value, Label help,
                       const std::string& word) {
    command.add_option(option, value, std::string(help.in(language)))
        ->group(group)
        ->option_text(word);
  };
  add("--tables", arguments->tables, kTablesHelp, "N");
  add("--seats", arguments->seats, kSeatsHelp, "N|N,N…");
  add("--rounds", arguments->rounds, kRoundsHelp, "N");
  add("--aim", arguments->aim, kAimHelp, "closure|bridge|resilience");
  add("--impossible", arguments->impossible, kImpossibleHelp, std::string(kFileValue.in(language)));
  add("--hub", arguments->hub, kHubHelp, std::string(kIdOrNameValue.in(language)));
  add("--title", arguments->title, kWorkshopTitleHelp, std::string(kTextValue.in(language)));
  add("--sheet", arguments->sheet, kSheetFileHelp, std::string(kFileValue.in(language)));
  add("--cards", arguments->cards, kCardsHelp, std::string(kFileValue.in(language)));
  add_seed(command, arguments->seed, language);
  add_network(command, arguments->network, language);
  leave_out(command, "--show");      // who is listed are the participants
  leave_out(command, "--two-mode");  // a workshop is for actors
  add_list_output(command, arguments->output, language);
  return [&command, arguments, &general, language] {
    return run_workshop(command, *arguments, general, language);
  };
}

}  // namespace maillage::tool
