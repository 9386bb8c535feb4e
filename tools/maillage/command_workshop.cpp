// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>
#include <numeric>

#include "maillage/actor_words.h"
#include "maillage/base/text.h"
#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/messages.h"
#include "maillage/output.h"
#include "maillage/sheet.h"
#include "maillage/suggest_messages.h"
#include "maillage/weaving/workshop.h"
#include "maillage/weaving_words.h"
#include "maillage/workshop_faults.h"
#include "maillage/workshop_messages.h"
#include "maillage/workshop_plan.h"
#include "maillage/workshop_sheet.h"

namespace maillage::tool {
namespace {

constexpr std::size_t kUsualSeats = 6;
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
  std::string format;
  std::string path;
  std::string title;
  std::string sheet;
  std::string cards;
};

std::size_t positive(std::string_view option, const std::string& text, std::size_t most, Language language) {
  const std::uint64_t number = whole_number(option, text, language);
  if (number == 0) throw UsageError(kAtLeastOne.in(language, option));
  if (number > most) throw UsageError(kAtMost.in(language, option, most));
  return number;
}

/// Seats of each table; one number stands for all tables, as many as asked for or as people need.
std::vector<std::size_t> seats_of(const WorkshopArguments& arguments, std::size_t people, Language language) {
  std::vector<std::size_t> seats;
  for (std::size_t at = 0; at <= arguments.seats.size();) {
    const std::size_t end = std::min(arguments.seats.find(',', at), arguments.seats.size());
    const std::string one(trim(arguments.seats.substr(at, end - at)));
    if (one.empty()) throw UsageError(std::string(kBadSeats.in(language)));
    seats.push_back(positive("--seats", one, kMostPeople, language));
    at = end + 1;
  }
  const std::size_t tables = arguments.tables.empty() ? 0 : positive("--tables", arguments.tables, kMostPeople, language);
  if (seats.size() == 1) {
    const std::size_t needed = std::max<std::size_t>((people + seats.front() - 1) / seats.front(), 1);
    seats.assign(tables == 0 ? needed : tables, seats.front());
  }
  if (tables != 0 && tables != seats.size()) throw UsageError(kSeatsAndTables.in(language, seats.size(), tables));
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
  add_conflicts(participants, seating_conflicts(problem), diagnostics);
  if (diagnostics.has_errors()) throw InputError(std::move(diagnostics));
}

std::string written(const WorkshopFacts& facts, ListFormat format, Language language) {
  if (format == ListFormat::csv) return plan_csv(facts);
  if (format == ListFormat::json) return plan_json(facts);
  return write_list_sheet(plan_document(facts, language), format);
}

/// Of the file the sheet goes to, by its name.
SheetFormat dossier_format(const std::string& path, Language language) {
  const auto ends = {".pdf", ".html", ".md"};
  const bool known = std::any_of(ends.begin(), ends.end(), [&](const char* end) { return path.ends_with(end); });
  if (!path.empty() && !known) throw UsageError(kBadSheetEnd.in(language, path));
  return sheet_format("", path, language);
}

void check_cards(const std::string& path, Language language) {
  if (!path.empty() && !path.ends_with(".pdf") && !path.ends_with(".svg"))
    throw UsageError(kBadCardsEnd.in(language, path));
}

/// One PDF, or an SVG for each table.
void write_cards(const WorkshopFacts& facts, const std::string& path, Language language) {
  if (path.ends_with(".pdf")) return deliver(place_cards_pdf(facts, language), path);
  const std::vector<std::string> pages = place_cards(facts, language);
  const std::string stem = path.substr(0, path.size() - std::string_view(".svg").size());
  for (std::size_t i = 0; i < pages.size(); ++i) deliver(pages[i], stem + "-" + std::to_string(i + 1) + ".svg");
}

int run_workshop(const CLI::App& command, const WorkshopArguments& arguments, const GeneralArguments& general,
                 Language language) {
  need_data(command, arguments.data, language);
  need_participants(command, arguments.participants, language);
  const ListFormat format = list_format(arguments.format, arguments.path, language);
  const Aim aim = asked_aim(arguments.aim, language);
  const std::size_t rounds = positive("--rounds", arguments.rounds, kMostWorkshopRounds, language);
  const MeasureOptions measuring = measure_options(general, arguments.seed, language);
  const SheetFormat sheet = dossier_format(arguments.sheet, language);
  check_cards(arguments.cards, language);
  const Ecosystem ecosystem = read_data(arguments.data, general, language);
  const Participants participants = read_who_comes(arguments.participants, ecosystem, general, language);
  const std::vector<std::size_t> seats = seats_of(arguments, participants.list.size(), language);
  Diagnostics diagnostics;
  check_workshop(participants, seats, rounds, diagnostics);
  if (diagnostics.has_errors()) throw InputError(std::move(diagnostics));
  say(diagnostics, language);
  const Network network = build_network(ecosystem, question(arguments.network, ecosystem, language));
  need_measurable(network, aim, language);
  SuggestOptions options{.aim = aim, .threads = measuring.threads};
  if (!arguments.hub.empty()) options.hub = find_actor("--hub", arguments.hub, ecosystem, network);
  const ImpossiblePairs impossible = read_impossible(arguments.impossible, ecosystem, general, language);
  const PairEvidence evidence(ecosystem, network);
  const ParticipantPairs pairs = all_pairs(participants, evidence, impossible, options);
  const SeatingProblem problem = seating_problem(participants, pairs, impossible.list, ecosystem, seats, rounds);
  need_seatable(participants, problem);
  const SeatingPlan plan = seat_people(problem, {.seed = measuring.seed, .threads = measuring.threads});
  const WorkshopFacts facts{ecosystem, participants, problem, plan, arguments.title};
  const std::string result = written(facts, format, language);
  if (!arguments.sheet.empty()) {
    options.impossible = node_pairs(impossible, network);
    deliver(write_sheet(workshop_sheet(sheet_facts(facts, evidence, options), language), sheet), arguments.sheet);
  }
  if (!arguments.cards.empty()) write_cards(facts, arguments.cards, language);
  deliver(result, arguments.path);
  return 0;
}

}  // namespace

Run set_up_workshop(CLI::App& command, const GeneralArguments& general, Language language) {
  const auto arguments = std::make_shared<WorkshopArguments>();
  const bool french = language == Language::french;
  add_data(command, arguments->data, language);
  add_participants(command, arguments->participants, language);
  const std::string group(kSeatingOptions.in(language));
  const auto add = [&](const char* option, std::string& value, Label help, const char* word) {
    command.add_option(option, value, std::string(help.in(language)))->group(group)->option_text(word);
  };
  add("--tables", arguments->tables, kTablesHelp, "N");
  add("--seats", arguments->seats, kSeatsHelp, "N|N,N…");
  add("--rounds", arguments->rounds, kRoundsHelp, "N");
  add("--aim", arguments->aim, kAimHelp, "closure|bridge|resilience");
  add("--impossible", arguments->impossible, kImpossibleHelp, french ? "FICHIER" : "FILE");
  add("--hub", arguments->hub, kHubHelp, french ? "ID|NOM" : "ID|NAME");
  add("--title", arguments->title, kWorkshopTitleHelp, french ? "TEXTE" : "TEXT");
  add("--sheet", arguments->sheet, kSheetFileHelp, french ? "FICHIER" : "FILE");
  add("--cards", arguments->cards, kCardsHelp, french ? "FICHIER" : "FILE");
  add_seed(command, arguments->seed, language);
  add_network(command, arguments->network, language);
  command.remove_option(command.get_option("--two-mode"));  // a workshop is for actors
  add_list_output(command, arguments->format, arguments->path, language);
  return [&command, arguments, &general, language] { return run_workshop(command, *arguments, general, language); };
}

}  // namespace maillage::tool
