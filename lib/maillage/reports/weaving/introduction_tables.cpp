// SPDX-License-Identifier: GPL-3.0-or-later
#include <cassert>

#include <nlohmann/json.hpp>

#include "maillage/base/number.h"
#include "maillage/base/wording.h"
#include "maillage/reports/tables/columns.h"
#include "maillage/reports/tables/readings.h"
#include "maillage/reports/tables/sheet_section.h"
#include "maillage/reports/tables/table_json.h"
#include "maillage/reports/weaving/evaluation_table.h"
#include "maillage/reports/weaving/introduction_messages.h"
#include "maillage/reports/weaving/round_messages.h"
#include "maillage/reports/weaving/suggest_messages.h"
#include "maillage/reports/weaving/suggest_tables.h"
#include "maillage/weaving/questions.h"
#include "maillage/weaving/suggest.h"

namespace maillage::reports {
namespace {

using Json = nlohmann::ordered_json;
using Strings = std::vector<std::string>;

class RoundWriter {
 public:
  /// `written` turns a name into what stands in a sentence; null: left as it is.
  RoundWriter(const IntroductionFacts& facts, std::string (*written)(std::string_view name), Language language)
      : facts_(facts),
        nodes_(nodes_of(facts.participants, facts.evidence.network())),
        language_(language),
        style_{language, written} {}

  [[nodiscard]] Language language() const { return language_; }

  /// Name, and of a person their organisation.
  [[nodiscard]] std::string who(std::size_t participant) const {
    return style_.written(name_with_organisation(facts_.participants.list[participant], facts_.evidence.ecosystem()));
  }

  [[nodiscard]] std::string pair(const ParticipantPair& one) const { return who(one.a) + " – " + who(one.b); }

  [[nodiscard]] std::string why(const ParticipantPair& one) const {
    switch (one.acquaintance) {
      case Acquaintance::fresh: return reason(suggestion(one), facts_.evidence, facts_.pairs.found.hub, style_);
      case Acquaintance::tied:
        return reason_of_tied(tie(one), one.by_others, facts_.evidence, style_) + " " +
               std::string(kTiedAnyway.in(language_));
      case Acquaintance::unknown: break;
    }
    std::vector<std::size_t> of_no_actor;
    std::vector<std::size_t> not_chosen;
    std::string perhaps;
    for (const std::size_t participant : {one.a, one.b}) {
      if (!nodes_[participant].empty()) continue;
      if (const auto near = facts_.participants.list[participant].near) {
        perhaps +=
            (perhaps.empty() ? "" : " ") +
            kPerhapsActor.in(language_, who(participant), style_.written(facts_.evidence.ecosystem()[*near].name));
        continue;
      }
      (facts_.participants.list[participant].actor ? not_chosen : of_no_actor).push_back(participant);
    }
    std::string text;
    if (!of_no_actor.empty()) text = kOfNoActor.in(language_, everybody(of_no_actor));
    if (!not_chosen.empty()) text += (text.empty() ? "" : " ") + kNotChosen.in(language_, everybody(not_chosen));
    if (!perhaps.empty()) text += (text.empty() ? "" : " ") + perhaps;
    return text;
  }

  [[nodiscard]] std::string question(const ParticipantPair& one) const {
    switch (one.acquaintance) {
      case Acquaintance::fresh: return first_question(suggestion(one), facts_.evidence, facts_.pairs.found.hub, style_);
      case Acquaintance::tied: return question_of_tied(tie(one), facts_.evidence, style_);
      case Acquaintance::unknown: break;
    }
    return neutral_question(language_);
  }

  /// Who can introduce them; empty when that is not known, or not needed.
  [[nodiscard]] std::string through(const ParticipantPair& one) const {
    if (one.acquaintance != Acquaintance::fresh || suggestion(one).introducers.empty()) return {};
    return introduction(suggestion(one), facts_.evidence.network(), style_);
  }

  [[nodiscard]] std::string effect_of(const ParticipantPair& one) const {
    if (one.acquaintance != Acquaintance::fresh) return {};
    const Suggestions& found = facts_.pairs.found;
    return effect(suggestion(one).change, found.before, facts_.evidence.network(), found.hub, style_);
  }

  [[nodiscard]] Strings lead() const {
    const std::size_t rounds = facts_.rounds.size();
    const std::string in_rounds = rounds == 1 ? std::string(kOneRound.in(language_)) : kRounds.in(language_, rounds);
    Strings text{kIntroductionsLead.in(language_, facts_.who.size(), in_rounds)};
    if (facts_.day) text.push_back(day_sentence(*facts_.day, language_));
    if (!facts_.facilitators.empty()) text.push_back(kFacilitators.in(language_, everybody(facts_.facilitators)));
    return text;
  }

  /// What is to be said of a round beside its pairs.
  [[nodiscard]] Strings remarks(std::size_t round) const {
    const IntroductionRound& found = facts_.rounds[round];
    Strings text;
    if (found.pairs.empty()) text.emplace_back(kNobodyToIntroduce.in(language_));
    if (!found.left_out.empty()) text.push_back(kLeftOut.in(language_, everybody(left_out(round))));
    if (const auto gone = absent(round); !gone.empty()) text.push_back(kNotThere.in(language_, everybody(gone)));
    return text;
  }

  [[nodiscard]] std::vector<const ParticipantPair*> pairs(std::size_t round) const {
    std::vector<const ParticipantPair*> found;
    for (const std::size_t i : facts_.rounds[round].pairs) found.push_back(&facts_.pairs.list[i]);
    return found;
  }

  [[nodiscard]] std::vector<std::size_t> left_out(std::size_t round) const {
    std::vector<std::size_t> found;
    for (const std::size_t person : facts_.rounds[round].left_out) found.push_back(facts_.who[person]);
    return found;
  }

  [[nodiscard]] std::vector<std::size_t> absent(std::size_t round) const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < facts_.who.size(); ++i) {
      if (!facts_.task.people[i].in(round + 1)) found.push_back(facts_.who[i]);
    }
    return found;
  }

  [[nodiscard]] std::optional<double> score(const ParticipantPair& one) const {
    return one.suggestion ? std::optional(suggestion(one).parts.score()) : std::nullopt;
  }

  [[nodiscard]] std::string actor_id(std::size_t participant) const {
    const auto& actor = facts_.participants.list[participant].actor;
    return actor ? facts_.evidence.ecosystem()[*actor].id : "";
  }

  [[nodiscard]] Json person_json(std::size_t participant) const {
    const auto& one = facts_.participants.list[participant];
    const std::string organisation = organisation_name(one, facts_.evidence.ecosystem());
    return {{"name", one.name},
            {"actor", one.actor ? Json(actor_id(participant)) : Json()},
            {"organisation", organisation.empty() ? Json() : Json(organisation)}};
  }

  [[nodiscard]] Json people_json(const std::vector<std::size_t>& people) const {
    Json list = Json::array();
    for (const std::size_t one : people) list.push_back(person_json(one));
    return list;
  }

  [[nodiscard]] Json pair_json(const ParticipantPair& one) const {
    Json introducers = Json::array();
    if (one.suggestion) {
      for (const NodeId node : suggestion(one).introducers) introducers.push_back(facts_.evidence.network()[node].id);
    }
    return {{"first", person_json(one.a)},
            {"second", person_json(one.b)},
            {"tied", one.acquaintance == Acquaintance::tied},
            {"value", one.value},
            {"score", to_json_number(score(one))},
            {"introducers", std::move(introducers)},
            {"why", why(one)},
            {"through", through(one)},
            {"effect", effect_of(one)},
            {"question", question(one)}};
  }

 private:
  [[nodiscard]] const Suggestion& suggestion(const ParticipantPair& one) const {
    assert(one.suggestion.has_value());
    return facts_.pairs.found.list[*one.suggestion];
  }

  [[nodiscard]] static EdgeId tie(const ParticipantPair& one) {
    assert(one.tie.has_value());
    return *one.tie;
  }

  [[nodiscard]] std::string everybody(const std::vector<std::size_t>& people) const {
    const Wording wording(language_);
    Strings names;
    names.reserve(people.size());
    for (const std::size_t one : people) names.push_back(wording.one_of_several(who(one)));
    return wording.list(names);
  }

  const IntroductionFacts& facts_;
  std::vector<std::vector<NodeId>> nodes_;  ///< per participant
  Language language_;
  SentenceStyle style_;
};

SheetSection round_section(const RoundWriter& write, std::size_t round) {
  const Language language = write.language();
  Table table{.id = "introductions",
              .language = language,
              .columns = {{.id = "place", .numeric = true},
                          text_column("pair", kPairHeader),
                          text_column("question", kFirstQuestionHeader),
                          text_column("why", kWhyHeader),
                          text_column("through", kByWhomHeader)}};
  for (const ParticipantPair* one : write.pairs(round)) {
    table.rows.push_back({Cell::count(table.rows.size() + 1), Cell::marked(write.pair(*one)),
                          Cell::marked(write.question(*one)), Cell::marked(write.why(*one)),
                          Cell::marked(write.through(*one))});
  }
  SheetSection section{.title = kRoundTitle.in(language, round + 1), .after = write.remarks(round)};
  if (!table.rows.empty()) section.table = std::move(table);
  return section;
}

/// What the main part of a score is, and what it is worth as far as that is known.
Strings main_part(const IntroductionFacts& facts, Language language) {
  switch (facts.aim) {
    case Aim::closure: break;
    case Aim::bridge: return {std::string(kBridgeRule.in(language))};
    case Aim::resilience: return {std::string(kResilienceRule.in(language))};
  }
  if (!facts.judged) return {std::string(kClosureRule.in(language))};
  Strings told{kLikelyRule.in(language, blend_names(facts.judged->closure, language))};
  if (auto worth = judgement(*facts.judged, {}, language)) told.push_back(std::move(*worth));
  return told;
}

}  // namespace

std::string introductions_text(const IntroductionFacts& facts, Language language) {
  const RoundWriter write(facts, nullptr, language);
  std::string text;
  for (const std::string& one : write.lead()) text += one + "\n";
  const std::string chosen = sentence(stated_selection(facts.evidence.study()), language);
  if (!chosen.empty()) text += chosen + "\n";
  for (std::size_t round = 0; round < facts.rounds.size(); ++round) {
    text += "\n" + kRoundTitle.in(language, round + 1) + "\n";
    std::size_t place = 0;
    for (const ParticipantPair* one : write.pairs(round)) {
      const std::string number = std::to_string(++place) + ". ";
      const std::string indent = "\n" + std::string(number.size(), ' ');
      text += number + write.pair(*one);
      for (const std::string& line :
           {write.why(*one), write.through(*one), kFirstQuestion.in(language, write.question(*one))}) {
        if (!line.empty()) text.append(indent).append(line);
      }
      text += "\n";
    }
    for (const std::string& remark : write.remarks(round)) text += remark + "\n";
  }
  return text;
}

Document introductions_document(const IntroductionFacts& facts, Language language) {
  const RoundWriter write(facts, escape_marks, language);
  const auto text = [&](const Label& label) { return std::string(label.in(language)); };
  Document document{.title = kIntroductionsTitle.in(language),
                    .subtitle = facts.evidence.ecosystem().title,
                    .source = sentence(stated_selection(facts.evidence.study()), language),
                    .language = language};
  add_paragraphs(document, write.lead());
  for (std::size_t round = 0; round < facts.rounds.size(); ++round) add_section(document, round_section(write, round));
  SheetSection rule{text(kRuleTitle)};
  rule.before = {text(kIntroductionRule), text(kIntroductionValue), text(kIntroductionScore)};
  for (std::string& one : main_part(facts, language)) rule.before.push_back(std::move(one));
  add_section(document, rule);
  return document;
}

Table introductions_table(const IntroductionFacts& facts, Language language) {
  const RoundWriter write(facts, nullptr, language);
  Table table{.id = "introductions", .language = language, .selection = stated_selection(facts.evidence.study())};
  for (const char* id :
       {"round", "first", "first_id", "second", "second_id", "tied", "value", "score", "question", "why", "through"})
    table.columns.push_back(machine_column(id));
  const auto person = [&](std::size_t participant) { return Cell::text(facts.participants.list[participant].name); };
  const auto actor = [&](std::size_t participant) { return Cell::text(write.actor_id(participant)); };
  for (std::size_t round = 0; round < facts.rounds.size(); ++round) {
    for (const ParticipantPair* one : write.pairs(round)) {
      table.rows.push_back({Cell::count(round + 1), person(one->a), actor(one->a), person(one->b), actor(one->b),
                            Cell::yes_no(one->acquaintance == Acquaintance::tied), Cell::number(one->value),
                            Cell::number(write.score(*one)), Cell::text(write.question(*one)),
                            Cell::text(write.why(*one)), Cell::text(write.through(*one))});
    }
    for (const std::size_t one : write.left_out(round)) {
      std::vector<Cell>& row = table.rows.emplace_back();
      row = {Cell::count(round + 1), person(one), actor(one)};
      row.resize(table.columns.size());
    }
  }
  return table;
}

std::string introductions_json(const IntroductionFacts& facts, Language language) {
  const RoundWriter write(facts, nullptr, language);
  Json rounds = Json::array();
  for (std::size_t round = 0; round < facts.rounds.size(); ++round) {
    Json pairs = Json::array();
    for (const ParticipantPair* one : write.pairs(round)) pairs.push_back(write.pair_json(*one));
    rounds.push_back({{"round", round + 1},
                      {"pairs", std::move(pairs)},
                      {"left_out", write.people_json(write.left_out(round))},
                      {"absent", write.people_json(write.absent(round))}});
  }
  const auto& hub = facts.pairs.found.hub;
  const Json json = {{"aim", aims().id(facts.aim)},
                     {"hub", hub ? Json(facts.evidence.network()[*hub].id) : Json()},
                     {"selection", selection_json(stated_selection(facts.evidence.study()))},
                     {"as_of", facts.day && facts.day->date ? Json(to_string(*facts.day->date)) : Json()},
                     {"past_projects", facts.day ? Json(facts.day->past) : Json()},
                     {"facilitators", write.people_json(facts.facilitators)},
                     {"rounds", std::move(rounds)}};
  return json.dump(2) + "\n";
}

}  // namespace maillage::reports
