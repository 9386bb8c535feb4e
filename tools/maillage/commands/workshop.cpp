// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/workshop.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <optional>
#include <span>

#include "maillage/base/text.h"
#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/messages/misspelt_messages.h"
#include "maillage/messages/placeholders.h"
#include "maillage/messages/suggest_messages.h"
#include "maillage/messages/workshop_messages.h"
#include "maillage/options/actor_words.h"
#include "maillage/options/as_of.h"
#include "maillage/options/counts.h"
#include "maillage/options/weaving_words.h"
#include "maillage/output/workshop_files.h"
#include "maillage/reports/weaving/planned_faults.h"
#include "maillage/reports/weaving/workshop_faults.h"
#include "maillage/reports/weaving/workshop_sheet.h"
#include "maillage/weaving/effort.h"
#include "maillage/weaving/likely_ties.h"
#include "maillage/weaving/planned_tables.h"

namespace maillage::tool {
namespace {

constexpr std::string_view kSeatsUnlessAsked = "6";
constexpr std::size_t kRoundsUnlessAsked = 3;
constexpr std::size_t kMostPeople = 1000;
constexpr std::size_t kMostWorkshopRounds = 100;

struct WorkshopArguments {
  std::string data;
  std::string participants;
  NetworkArguments network;
  std::string tables;
  std::string seats;
  std::string rounds;
  std::string aim = "closure";
  std::string hub;
  std::string as_of;
  std::string impossible;
  std::string seed = "1";
  OutputArguments output;
  std::string title;
  std::string sheet;
  std::string cards;
  std::string keep;
  std::string earlier;
  std::string evaluate;
};

/// Plans that were made before; empty where none is named.
struct EarlierPlans {
  PlannedSeats kept;
  PlannedSeats evaluated;
  PlannedSeats earlier;

  /// The one that today's is to be.
  [[nodiscard]] const PlannedSeats& today() const {
    return evaluated.list.empty() ? kept : evaluated;
  }
};

std::size_t positive(std::string_view option, const std::string& text, std::size_t most,
                     Language language) {
  const std::size_t number = whole_count(option, text, language);
  if (number == 0) throw UsageError(kAtLeastOne.in(language, option));
  if (number > most) throw UsageError(kAtMost.in(language, option, most));
  return number;
}

PlannedSeats read_plan(std::string_view option, const std::string& path,
                       const GeneralArguments& general, Language language) {
  if (path.empty()) return {};
  const auto threads = static_cast<int>(whole_number("--threads", general.threads, language));
  PlannedSeatReading reading =
      read_planned_seats(path, {.threads = threads, .files = &input_files()});
  say(reading.diagnostics, language);
  if (reading.seats.list.empty()) throw std::runtime_error(kEmptyPlan.in(language, path));
  if (rounds_of(reading.seats) > kMostWorkshopRounds)
    throw std::runtime_error(kAtMost.in(language, option, kMostWorkshopRounds));
  return std::move(reading.seats);
}

EarlierPlans read_plans(const WorkshopArguments& arguments, const GeneralArguments& general,
                        Language language) {
  return {.kept = read_plan("--keep", arguments.keep, general, language),
          .evaluated = read_plan("--evaluate-plan", arguments.evaluate, general, language),
          .earlier = read_plan("--earlier-plan", arguments.earlier, general, language)};
}

/// Seats of each table; one number stands for all tables, as many as asked for, or as the plan has
/// and people need. Unless asked, a table has as many as in the plan at least.
std::vector<std::size_t> seats_at(const WorkshopArguments& arguments, std::size_t people,
                                  const PlannedSeats& plan, Language language) {
  const std::string asked(arguments.seats.empty() ? kSeatsUnlessAsked : arguments.seats);
  std::vector<std::size_t> seats;
  for (std::size_t at = 0; at <= asked.size();) {
    const std::size_t end = std::min(asked.find(',', at), asked.size());
    const std::string one(trim(asked.substr(at, end - at)));
    if (one.empty()) throw UsageError(std::string(kBadSeats.in(language)));
    seats.push_back(positive("--seats", one, kMostPeople, language));
    at = end + 1;
  }
  const std::size_t tables =
      arguments.tables.empty() ? 0 : positive("--tables", arguments.tables, kMostPeople, language);
  if (seats.size() == 1) {
    const std::size_t needed =
        std::max<std::size_t>((people + seats.front() - 1) / seats.front(), 1);
    const std::vector<std::size_t> planned = seats_of(plan);
    seats.assign(tables == 0 ? std::max(needed, planned.size()) : tables, seats.front());
    for (std::size_t i = 0; arguments.seats.empty() && i < std::min(seats.size(), planned.size());
         ++i) {
      seats[i] = std::max(seats[i], planned[i]);
    }
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
  std::optional<std::size_t> rounds;
  MeasureOptions measuring;
  OutputFormat format = OutputFormat::text;
};

Asked asked_for(const WorkshopArguments& arguments, const GeneralArguments& general,
                Language language) {
  Asked asked{.aim = asked_aim(arguments.aim, language),
              .rounds = {},
              .measuring = measure_options(general, arguments.seed, language),
              .format = output_format(arguments.output, kListFormats, language)};
  if (!arguments.rounds.empty())
    asked.rounds = positive("--rounds", arguments.rounds, kMostWorkshopRounds, language);
  if (!arguments.keep.empty() && !arguments.evaluate.empty())
    throw UsageError(std::string(kKeepOrEvaluate.in(language)));
  check_sheet_end(arguments.sheet, language);
  check_cards_end(arguments.cards, language);
  if (!arguments.hub.empty() && asked.aim != Aim::resilience && arguments.sheet.empty())
    throw UsageError(std::string(kHubUnused.in(language)));
  return asked;
}

void check(const Participants& participants, const WorkshopArguments& arguments,
           const PlannedSeats& plan, std::span<const std::size_t> seats, std::size_t rounds,
           Language language) {
  const bool list = arguments.seats.find(',') != std::string::npos;
  Diagnostics diagnostics;
  const bool tables = !list && !arguments.tables.empty();
  const reports::SeatsAsked asked{.place = tables ? "--tables" : "--seats", .told = list || tables};
  reports::check_workshop(participants, seats, rounds, asked, diagnostics);
  reports::check_plan(plan, seats.size(), rounds, diagnostics);
  if (diagnostics.has_errors()) throw InputError(std::move(diagnostics));
  say(diagnostics, language);
}

/// Seats people anew, by the plan that is kept, or not at all: as the plan says that is evaluated.
SeatingPlan plan_of(SeatingProblem& problem, const Participants& participants,
                    const EarlierPlans& plans, const Ecosystem& ecosystem,
                    const MeasureOptions& measuring, Language language) {
  const SeatingOptions options{.seed = measuring.seed, .threads = measuring.threads};
  const PlannedTables before =
      tables_of(plans.earlier, participants, ecosystem, rounds_of(plans.earlier));
  problem.earlier = pairs_at_tables(before.tables);
  PlannedTables today = tables_of(plans.today(), participants, ecosystem, problem.rounds);
  const bool given = !plans.evaluated.list.empty();
  Diagnostics diagnostics;
  reports::add_strangers(plans.earlier, before.strangers, Severity::note, diagnostics);
  reports::add_strangers(plans.today(), today.strangers, given ? Severity::warning : Severity::note,
                         diagnostics);
  if (given) {
    reports::add_plan_faults(plans.evaluated, participants, plan_faults(problem, today.tables),
                             diagnostics);
  }
  say(diagnostics, language);
  if (given) return evaluate_plan(participants, problem, ecosystem, today.tables, options);
  need_seatable(participants, problem);
  if (!plans.kept.list.empty()) problem.kept = std::move(today.tables);
  return seat_participants(participants, problem, ecosystem, options);
}

void say_alone(const Participants& participants, const SeatingProblem& problem,
               const SeatingPlan& plan, Language language) {
  Diagnostics diagnostics;
  reports::add_alone(participants, problem, plan.tables, diagnostics);
  say(diagnostics, language);
}

reports::PlanOrigin origin_of(const EarlierPlans& plans) {
  if (!plans.evaluated.list.empty()) return reports::PlanOrigin::given;
  return plans.kept.list.empty() ? reports::PlanOrigin::searched : reports::PlanOrigin::kept;
}

struct Results {
  std::vector<Written> files;
  std::string fault;  ///< what keeps cards from being written; empty when nothing does
};

/// All that is asked for; what goes to standard output comes last.
/// Cards without room for their names do not keep the others from being written.
Results results(const reports::WorkshopFacts& facts, const WorkshopArguments& arguments,
                OutputFormat format, const PairEvidence& evidence, const SuggestOptions& options,
                Language language) {
  Results all;
  std::vector<Written>& files = all.files;
  const auto add = [&](std::vector<Written> more) {
    for (Written& file : more) files.push_back(std::move(file));
  };
  if (!arguments.sheet.empty())
    add(sheet_files(
        reports::workshop_sheet(reports::sheet_facts(facts, evidence, options), language),
        arguments.sheet));
  try {
    if (!arguments.cards.empty()) add(card_files(facts, arguments.cards, language));
  } catch (const std::runtime_error& fault) {
    all.fault = fault.what();
  }
  files.push_back({arguments.output.path, write_plan(facts, format, language)});
  return all;
}

int run_workshop(const CLI::App& command, const WorkshopArguments& arguments,
                 const GeneralArguments& general, Language language) {
  need_data(command, arguments.data, language);
  need_participants(command, arguments.participants, language);
  const Asked asked = asked_for(arguments, general, language);
  Ecosystem ecosystem = read_data(arguments.data, general, language);
  const EarlierPlans plans = read_plans(arguments, general, language);
  const Participants participants = with_hosts_of(
      plans.today(), read_who_comes(arguments.participants, ecosystem, general, language),
      ecosystem);
  const std::vector<std::size_t> seats =
      seats_at(arguments, participants.list.size(), plans.today(), language);
  const std::size_t planned =
      plans.today().list.empty() ? kRoundsUnlessAsked : rounds_of(plans.today());
  const std::size_t rounds = asked.rounds.value_or(planned);
  check(participants, arguments, plans.today(), seats, rounds, language);
  const ImpossiblePairs impossible =
      read_impossible(arguments.impossible, ecosystem, general, language);
  const Question about = question(arguments.network, ecosystem, language);
  const Present now = present(std::move(ecosystem), about, arguments.as_of, language);
  const Study study(now.going_on, about, asked.measuring);
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
           seconds_for_seating(people, seats.size(), rounds));
  const Progress progress(kSeating.in(language));
  const PairEvidence evidence = evidence_of(study, now);
  JudgedTies judged;
  if (asked.aim == Aim::closure) judged = judged_ties(evidence, options.top, options.threads);
  options.likely = judged.likely();
  const ParticipantPairs pairs = all_pairs(participants, evidence, impossible, options);
  SeatingProblem problem =
      seating_problem(participants, pairs, impossible.list, study.ecosystem(), seats, rounds);
  const SeatingPlan plan =
      plan_of(problem, participants, plans, study.ecosystem(), asked.measuring, language);
  say_alone(participants, problem, plan, language);
  const reports::WorkshopFacts facts{
      study.ecosystem(), participants,     problem,          plan,
      arguments.title,   study.question(), origin_of(plans), now.day};
  const Results all = results(facts, arguments, asked.format, evidence, options, language);
  deliver_all(all.files, language);
  if (!all.fault.empty()) throw std::runtime_error(all.fault);
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
  add_as_of(command, arguments->as_of, group, language);
  add("--title", arguments->title, kWorkshopTitleHelp, std::string(kTextValue.in(language)));
  add("--sheet", arguments->sheet, kSheetFileHelp, std::string(kFileValue.in(language)));
  add("--cards", arguments->cards, kCardsHelp, std::string(kFileValue.in(language)));
  add("--keep", arguments->keep, kKeepPlanHelp, std::string(kFileValue.in(language)));
  add("--earlier-plan", arguments->earlier, kEarlierPlanHelp, std::string(kFileValue.in(language)));
  add("--evaluate-plan", arguments->evaluate, kEvaluatePlanHelp,
      std::string(kFileValue.in(language)));
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
