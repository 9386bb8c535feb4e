// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include "maillage/base/number.h"
#include "maillage/base/wording.h"
#include "maillage/document/document.h"
#include "maillage/drawing/place_cards.h"
#include "maillage/reports/tables/columns.h"
#include "maillage/reports/tables/readings.h"
#include "maillage/reports/tables/sheet_section.h"
#include "maillage/reports/tables/table_json.h"
#include "maillage/reports/weaving/planned_messages.h"
#include "maillage/reports/weaving/round_messages.h"
#include "maillage/reports/weaving/workshop_messages.h"
#include "maillage/reports/weaving/workshop_sheet.h"
#include "maillage/weaving/suggest.h"

namespace maillage::reports {
namespace {

using Json = nlohmann::ordered_json;
using Strings = std::vector<std::string>;

constexpr std::size_t kMostNamed = 8;  ///< pairs in one sentence

std::string count(std::size_t number, Language language) {
  return to_readable(static_cast<std::int64_t>(number), language);
}

const std::string& name(const WorkshopFacts& facts, PersonId person) {
  return facts.participants.list[person.index()].name;
}

/// For people: of a person, with their organisation.
std::string shown(const WorkshopFacts& facts, PersonId person) {
  return name_with_organisation(facts.participants.list[person.index()], facts.ecosystem);
}

/// Each pair once, "a and b, c and d".
std::string named_pairs(const std::vector<SharedTables>& pairs, const WorkshopFacts& facts, Language language) {
  Strings names;
  const Wording wording(language);
  const auto named = [&](PersonId person) { return wording.one_of_several(escape_marks(shown(facts, person))); };
  for (const SharedTables& one : pairs) {
    names.push_back(kPairOf.in(language, named(one.pair.a), named(one.pair.b)));
    if (one.rounds.size() > 2) names.back() += " (×\u00A0" + std::to_string(one.rounds.size()) + ")";
  }
  std::string text;
  for (std::size_t i = 0; i < std::min(names.size(), kMostNamed); ++i) text += (i > 0 ? ", " : "") + names[i];
  if (names.size() > kMostNamed) text += ", … +" + count(names.size() - kMostNamed, language);
  return text;
}

/// Pairs that meet again and shared a table on an earlier day.
std::size_t met_before(const WorkshopFacts& facts) {
  const std::vector<bool> earlier = earlier_pairs(facts.problem);
  const auto before = [&](const SharedTables& shared) {
    return earlier[pair_number(facts.problem.people.size(), shared.pair.a, shared.pair.b)];
  };
  return static_cast<std::size_t>(std::ranges::count_if(facts.plan.account.repeats, before));
}

/// How many, and whether there could be fewer.
void add_repeats(Strings& found, const WorkshopFacts& facts, Language language) {
  const SeatingAccount& account = facts.plan.account;
  found.push_back(
      kRepeats.in(language, count(account.repeat_count, language), named_pairs(account.repeats, facts, language)));
  if (const std::size_t before = met_before(facts); before > 0) found.push_back(kMetBefore.in(language, before));
  const bool searched = facts.origin == PlanOrigin::searched;
  const std::string fewest = count(account.fewest_repeats, language);
  if (account.repeat_count == account.fewest_repeats) found.emplace_back(kRepeatsProvenLeast.in(language));
  else if (account.fewest_repeats == 0)
    found.emplace_back(searched ? kRepeatsPerhapsNone.in(language) : kPlanPerhapsNone.in(language));
  else found.push_back(searched ? kRepeatsAboveBound.in(language, fewest) : kPlanAboveBound.in(language, fewest));
}

/// What became of the plan that is kept.
std::string kept_sentence(const WorkshopFacts& facts, Language language) {
  const SeatingAccount& account = facts.plan.account;
  if (account.moved.empty()) return kAllKept.in(language, account.kept_seats);
  std::string names;
  for (std::size_t i = 0; i < std::min(account.moved.size(), kMostNamed); ++i) {
    const MovedSeat& seat = account.moved[i];
    names += names.empty() ? "" : Wording(language).semicolon();
    names += kMovedInRound.in(language, escape_marks(shown(facts, seat.person)), seat.round + 1);
  }
  if (account.moved.size() > kMostNamed) names += ", … +" + count(account.moved.size() - kMostNamed, language);
  return kMoved.in(language, account.moved.size(), account.kept_seats, names);
}

Strings account_sentences(const WorkshopFacts& facts, Language language) {
  const SeatingAccount& account = facts.plan.account;
  const auto number = [&](double value) { return to_readable(value, 1, language); };
  Strings found = {
      kMeetings.in(language, count(account.meetings, language), count(account.new_meetings, language)),
      kValueSentence.in(language, number(account.value), number(account.random_value), number(account.value_bound))};
  if (facts.origin == PlanOrigin::kept) found.push_back(kept_sentence(facts, language));
  if (account.repeats.empty()) found.emplace_back(kNoRepeats.in(language));
  else add_repeats(found, facts, language);
  if (account.colleagues.empty()) found.emplace_back(kNoColleagues.in(language));
  else found.push_back(kColleagues.in(language, named_pairs(account.colleagues, facts, language)));
  if (account.imbalance == 0) found.emplace_back(kBalanced.in(language));
  else found.push_back(kImbalance.in(language, count(account.imbalance, language)));
  return found;
}

/// How the plan was made.
const Label& rule_of(PlanOrigin origin) {
  switch (origin) {
    case PlanOrigin::searched: return kSearchedRule;
    case PlanOrigin::kept: return kKeptRule;
    case PlanOrigin::given: break;
  }
  return kGivenRule;
}

/// A dash for who is not there.
Cell seat_cell(const std::optional<TableId>& table) { return table ? Cell::count(table->index() + 1) : Cell(); }

SheetSection round_section(const WorkshopFacts& facts, std::size_t round, Language language) {
  Table table{.id = "tables",
              .language = language,
              .columns = {text_column("table", kTableHeader), text_column("people", kPeopleHeader)}};
  const auto seated = people_at_tables(facts.plan.tables, round, facts.problem.seats.size());
  for (std::size_t i = 0; i < seated.size(); ++i) {
    std::string names;
    for (const PersonId person : seated[i]) names += (names.empty() ? "" : " · ") + escape_marks(shown(facts, person));
    table.rows.push_back({Cell::text(kTableName.in(language, i + 1)), Cell::marked(names)});
  }
  return {.title = kRoundTitle.in(language, round + 1), .table = std::move(table)};
}

SheetSection person_section(const WorkshopFacts& facts, Language language) {
  Table table{.id = "people", .language = language, .columns = {text_column("person", kPersonHeader)}};
  for (std::size_t round = 0; round < facts.problem.rounds; ++round)
    table.columns.push_back(
        {.id = "round_" + std::to_string(round + 1), .title = kRoundTitle(round + 1), .numeric = true});
  for (std::size_t i = 0; i < facts.participants.list.size(); ++i) {
    std::vector<Cell>& row = table.rows.emplace_back();
    row.push_back(Cell::marked(escape_marks(shown(facts, PersonId(i)))));
    for (const auto& tables : facts.plan.tables) row.push_back(seat_cell(tables[i]));
  }
  return {.title = std::string(kByPersonTitle.in(language)), .table = std::move(table)};
}

Json shared_json(const std::vector<SharedTables>& pairs, const WorkshopFacts& facts) {
  Json json = Json::array();
  for (const SharedTables& one : pairs) {
    Json rounds = Json::array();
    for (const std::size_t round : one.rounds) rounds.push_back(round + 1);
    json.push_back({{"a", name(facts, one.pair.a)}, {"b", name(facts, one.pair.b)}, {"rounds", std::move(rounds)}});
  }
  return json;
}

Json account_json(const WorkshopFacts& facts) {
  const SeatingAccount& account = facts.plan.account;
  Json json = {{"value", account.value},
               {"value_bound", account.value_bound},
               {"random_value", account.random_value},
               {"meetings", account.meetings},
               {"new_meetings", account.new_meetings},
               {"repeat_count", account.repeat_count},
               {"fewest_repeats", account.fewest_repeats},
               {"repeats", shared_json(account.repeats, facts)},
               {"colleagues", shared_json(account.colleagues, facts)},
               {"imbalance", account.imbalance}};
  if (facts.origin == PlanOrigin::kept) {
    json["kept_seats"] = account.kept_seats;
    json["moved_seats"] = account.moved.size();
  }
  return json;
}

}  // namespace

void add_tables(Document& document, const WorkshopFacts& facts) {
  for (std::size_t round = 0; round < facts.problem.rounds; ++round)
    add_section(document, round_section(facts, round, document.language));
}

void add_by_person(Document& document, const WorkshopFacts& facts) {
  add_section(document, person_section(facts, document.language));
}

void add_account(Document& document, const WorkshopFacts& facts) {
  document.blocks.emplace_back(Heading{kAccountTitle.in(document.language)});
  ItemList list;
  for (const std::string& sentence : account_sentences(facts, document.language))
    list.items.push_back(Prose::marked(sentence));
  document.blocks.emplace_back(std::move(list));
  add_paragraphs(document, {std::string(kMeetingWorth.in(document.language)) + " " +
                            std::string(rule_of(facts.origin).in(document.language))});
}

Document plan_document(const WorkshopFacts& facts, Language language) {
  Document document;
  document.language = language;
  document.title =
      facts.title.empty() ? Prose(kPlanPlainTitle.in(language)) : Prose(kPlanTitle.in(language, facts.title));
  document.subtitle = facts.ecosystem.title;
  document.source = sentence(stated_selection(facts.ecosystem, facts.question), language);
  std::string lead = kPlanLead.in(language, count(facts.participants.list.size(), language),
                                  count(facts.problem.seats.size(), language), count(facts.problem.rounds, language));
  if (facts.day) lead += " " + day_sentence(*facts.day, language);
  add_paragraphs(document, {lead});
  add_tables(document, facts);
  add_by_person(document, facts);
  add_account(document, facts);
  return document;
}

std::vector<std::string> place_cards(const WorkshopFacts& facts, Language language) {
  std::vector<TableCard> cards(facts.problem.seats.size());
  for (std::size_t table = 0; table < cards.size(); ++table) cards[table].heading = kTableName.in(language, table + 1);
  for (std::size_t round = 0; round < facts.problem.rounds; ++round) {
    const auto seated = people_at_tables(facts.plan.tables, round, cards.size());
    for (std::size_t table = 0; table < cards.size(); ++table) {
      CardRound& one = cards[table].rounds.emplace_back(CardRound{.heading = kRoundTitle.in(language, round + 1)});
      for (const PersonId person : seated[table]) {
        const bool facilitates = facts.participants.list[person.index()].facilitator;
        one.seats.push_back({shown(facts, person), facilitates ? std::string(kFacilitatorNote.in(language)) : ""});
      }
    }
  }
  std::vector<std::string> pages;
  pages.reserve(cards.size());
  for (const TableCard& card : cards) {
    try {
      pages.push_back(draw_place_card(card, {.language = language, .title = facts.title}));
    } catch (const NoRoomOnCard&) {
      throw std::runtime_error(kNoRoomOnCard.in(language, card.heading));
    }
  }
  return pages;
}

std::string place_cards_pdf(std::vector<std::string> pages, Language language) {
  Document document;  // without a title, which would leave the first card less room: each names the workshop itself
  document.language = language;
  for (std::string& page : pages)
    document.blocks.emplace_back(FigureBlock{.svg = std::move(page), .place = FigurePlace::landscape_page});
  return to_pdf(document);
}

Table plan_table(const WorkshopFacts& facts, Language language) {
  Table table{.id = "seats", .language = language, .selection = stated_selection(facts.ecosystem, facts.question)};
  for (const char* id : {"round", "table", "participant", "actor_id", "facilitator", "organisation"})
    table.columns.push_back(machine_column(id));
  for (std::size_t round = 0; round < facts.problem.rounds; ++round) {
    for (std::size_t i = 0; i < facts.participants.list.size(); ++i) {
      const Participant& one = facts.participants.list[i];
      table.rows.push_back({Cell::count(round + 1), seat_cell(facts.plan.tables[round][i]), Cell::text(one.name),
                            Cell::text(one.actor ? facts.ecosystem[*one.actor].id : ""), Cell::yes_no(one.facilitator),
                            Cell::text(organisation_name(one, facts.ecosystem))});
    }
  }
  return table;
}

std::string plan_json(const WorkshopFacts& facts) {
  Json rounds = Json::array();
  for (std::size_t round = 0; round < facts.problem.rounds; ++round) {
    Json tables = Json::array();
    for (const auto& people : people_at_tables(facts.plan.tables, round, facts.problem.seats.size())) {
      Json names = Json::array();
      for (const PersonId person : people) names.push_back(name(facts, person));
      tables.push_back(std::move(names));
    }
    rounds.push_back(std::move(tables));
  }
  Json participants = Json::array();
  for (const Participant& one : facts.participants.list) {
    const std::string organisation = organisation_name(one, facts.ecosystem);
    participants.push_back({{"name", one.name},
                            {"actor", one.actor ? Json(facts.ecosystem[*one.actor].id) : Json()},
                            {"organisation", organisation.empty() ? Json() : Json(organisation)},
                            {"facilitator", one.facilitator}});
  }
  const Json json = {{"title", facts.title},
                     {"selection", selection_json(stated_selection(facts.ecosystem, facts.question))},
                     {"as_of", facts.day && facts.day->date ? Json(to_string(*facts.day->date)) : Json()},
                     {"past_projects", facts.day ? Json(facts.day->past) : Json()},
                     {"participants", std::move(participants)},
                     {"seats", facts.problem.seats},
                     {"rounds", std::move(rounds)},
                     {"account", account_json(facts)}};
  return json.dump(2) + "\n";
}

}  // namespace maillage::reports
