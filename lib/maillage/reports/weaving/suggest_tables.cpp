// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/weaving/suggest_tables.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <nlohmann/json.hpp>

#include "maillage/base/number.h"
#include "maillage/base/wording.h"
#include "maillage/reports/tables/columns.h"
#include "maillage/reports/tables/readings.h"
#include "maillage/reports/tables/sheet_section.h"
#include "maillage/reports/tables/table_json.h"
#include "maillage/reports/weaving/evaluation_table.h"
#include "maillage/reports/weaving/suggest_messages.h"
#include "maillage/weaving/evaluation.h"
#include "maillage/weaving/suggest.h"

namespace maillage::reports {
namespace {

using Json = nlohmann::ordered_json;

class ListWriter {
 public:
  /// `written` turns a name into what stands in a sentence; null: left as it is.
  ListWriter(const SuggestFacts& facts, std::string (*written)(std::string_view name), Language language)
      : facts_(facts), network_(facts.evidence.network()), language_(language), style_{language, written} {}

  [[nodiscard]] std::string name(NodeId node) const { return style_.written(network_[node].name); }
  [[nodiscard]] std::string pair(const Suggestion& one) const { return name(one.facts.a) + " – " + name(one.facts.b); }
  [[nodiscard]] std::string why(const Suggestion& one) const {
    return reason(one, facts_.evidence, facts_.found.hub, style_);
  }
  [[nodiscard]] std::string through(const Suggestion& one) const { return introduction(one, network_, style_); }
  [[nodiscard]] std::string change(const Suggestion& one) const {
    return effect(one.change, facts_.found.before, network_, facts_.found.hub, style_);
  }
  [[nodiscard]] std::string together() const { return effect_together(facts_.found, network_, style_); }
  [[nodiscard]] std::string number(double value) const { return to_readable(value, 2, language_); }

  [[nodiscard]] std::string lead() const { return facts_.project ? project_lead() : aim_lead(); }

  /// Whom the pairs are of, and which come first.
  [[nodiscard]] std::string project_lead() const {
    const Wording wording(language_);
    const std::string project = style_.written(facts_.evidence.ecosystem()[*facts_.project].name);
    std::string told = kProjectLead.in(language_, wording.quoted(project), project_order().in(language_));
    const auto slight =
        static_cast<std::size_t>(std::ranges::count(facts_.found.list, CommonGround::hub, &Suggestion::ground));
    if (slight > 0) told += " " + kProjectLast.in(language_, slight);
    return told;
  }

  [[nodiscard]] const Label& project_order() const {
    switch (facts_.aim) {
      case Aim::closure: return kProjectClosure;
      case Aim::bridge: return kProjectBridge;
      case Aim::resilience: break;
    }
    return kProjectResilience;
  }

  [[nodiscard]] std::string aim_lead() const {
    switch (facts_.aim) {
      case Aim::closure: return std::string((is_likely() ? kLikelyLead : kClosureLead).in(language_));
      case Aim::bridge: return std::string(kBridgeLead.in(language_));
      case Aim::resilience: break;
    }
    return kResilienceLead.in(language_, facts_.found.hub ? name(*facts_.found.hub) : "");
  }

  /// Closure is the chance that an evaluation tells.
  [[nodiscard]] bool is_likely() const {
    return !facts_.found.list.empty() && facts_.found.list.front().chance && facts_.judged;
  }

  /// Of an empty list.
  [[nodiscard]] std::string nothing() const {
    const bool held = facts_.aim == Aim::resilience && !facts_.found.hub;
    return std::string((held ? kResilienceNoHub : kNothingToSuggest).in(language_));
  }

  [[nodiscard]] std::string compared() const {
    std::string told = (facts_.found.all_pairs ? kAllCompared : kSomeCompared).in(language_, facts_.found.candidates);
    if (facts_.found.sure_share < 1)
      told += " " + kSureShare.in(language_, Count{std::floor(100 * facts_.found.sure_share), 0});
    told += houses() + day() + other_hub();
    if (!facts_.found.hub || !facts_.found.hub_estimate) return told;
    return told + " " + kEstimatedHub.in(language_, name(*facts_.found.hub)) + " " +
           estimate_sentence(*find_measure("betweenness_normalized"), *facts_.found.hub_estimate, language_);
  }

  /// What counts as of today.
  [[nodiscard]] std::string day() const { return facts_.day ? " " + day_sentence(*facts_.day, language_) : ""; }

  /// That another is the hub of all that ever was.
  [[nodiscard]] std::string other_hub() const {
    if (!facts_.hub_of_all || !facts_.found.hub) return "";
    const std::string other = style_.written(facts_.evidence.ecosystem()[*facts_.hub_of_all].name);
    return " " + kHubOfAll.in(language_, name(*facts_.found.hub), other);
  }

  /// At which level they speak, where actors belong to others.
  [[nodiscard]] std::string houses() const {
    return facts_.found.tied_houses ? "" : " " + std::string(kHousesApart.in(language_));
  }

  /// What became of earlier suggestions; "" where nobody says so.
  [[nodiscard]] std::string followed() const {
    if (!facts_.followed || facts_.followed->all() == 0) return "";
    const Followed& found = *facts_.followed;
    const std::string told =
        kFollowed.in(language_, found.all(), found.done, found.tried, found.not_now, found.impossible);
    if (found.decided() == 0) return told;
    const SuccessRate rate = success_rate(found.done, found.decided());
    const auto percent = [](double share) { return Count{100 * share, 0}; };
    return told + " " + kFollowedRate.in(language_, found.decided(), found.done, percent(rate.low), percent(rate.high));
  }

  /// What the scores are worth on these data, or that nobody asked.
  [[nodiscard]] std::string honesty() const {
    std::optional<std::string> judged;
    if (facts_.judged) judged = judgement(*facts_.judged, {}, language_);
    if (!judged) return std::string(kHonesty.in(language_));
    // What is judged is not quite what is listed.
    return *judged + " " + std::string((facts_.project ? kJudgedBeforeProject : kJudgedBefore).in(language_));
  }

  [[nodiscard]] std::vector<std::string> what_they_are_worth() const {
    std::vector<std::string> told = {compared(), honesty()};
    if (std::string found = followed(); !found.empty()) told.push_back(std::move(found));
    told.emplace_back(kSuggestReferences.in(language_));
    return told;
  }

  [[nodiscard]] std::string rule() const {
    switch (facts_.aim) {
      case Aim::closure:
        if (is_likely()) return kLikelyRule.in(language_, blend_names(facts_.judged->closure, language_));
        return std::string(kClosureRule.in(language_));
      case Aim::bridge: return std::string(kBridgeRule.in(language_)) + std::string(kNextMeasured.in(language_));
      case Aim::resilience: break;
    }
    return std::string(kResilienceRule.in(language_)) + std::string(kNextMeasured.in(language_));
  }

 private:
  const SuggestFacts& facts_;
  const Network& network_;
  Language language_;
  SentenceStyle style_;
};

Cell rank(std::size_t place) { return Cell::count(place + 1); }

Cell distance(const Suggestion& one) { return one.distance ? Cell::count(*one.distance) : Cell(); }

SheetSection list_section(const SuggestFacts& facts, const ListWriter& write, Language language) {
  Table table{.id = "suggestions",
              .language = language,
              .columns = {{.id = "rank", .numeric = true},
                          text_column("pair", kPairHeader),
                          text_column("why", kWhyHeader),
                          text_column("through", kByWhomHeader),
                          text_column("effect", kEffectHeader)}};
  for (std::size_t i = 0; i < facts.found.list.size(); ++i) {
    const Suggestion& one = facts.found.list[i];
    table.rows.push_back({rank(i), Cell::marked(write.pair(one)), Cell::marked(write.why(one)),
                          Cell::marked(write.through(one)), Cell::marked(write.change(one))});
  }
  SheetSection section{.title = std::string(kListTitle.in(language)), .table = std::move(table)};
  if (const std::string together = write.together(); !together.empty()) section.after = {together};
  return section;
}

/// What a score is made of, the whole first.
std::array<double, 8> score_values(const ScoreParts& parts) {
  return {parts.score(),  parts.main,        parts.sectors, parts.frameworks,
          parts.nearness, parts.complements, parts.former,  parts.variety};
}

std::vector<Column> score_columns() {
  return {number_column("score", kSuggestScoreHeader), number_column("main", kMainHeader),
          number_column("sectors", kSectorsHeader),    number_column("frameworks", kFrameworksHeader),
          number_column("nearness", kNearnessHeader),  number_column("complements", kComplementsHeader),
          number_column("former", kFormerHeader),      number_column("variety", kVarietyHeader)};
}

void add_scores(std::vector<Cell>& row, const ScoreParts& parts) {
  for (const double value : score_values(parts)) row.push_back(Cell::number(value, NumberFormat{.decimals = 2}));
}

SheetSection score_section(const SuggestFacts& facts, const ListWriter& write, Language language) {
  const auto text = [&](const Label& label) { return std::string(label.in(language)); };
  Table table{.id = "scores", .language = language, .columns = {{.id = "rank", .numeric = true}}};
  for (Column& column : score_columns()) table.columns.push_back(std::move(column));
  for (std::size_t i = 0; i < facts.found.list.size(); ++i)
    add_scores(table.rows.emplace_back(std::vector{rank(i)}), facts.found.list[i].parts);
  return {.title = text(kScoresTitle),
          .before = {text(kScoreRule), write.rule()},
          .table = std::move(table),
          .after = write.what_they_are_worth()};
}

Json parts_json(const ScoreParts& parts) {
  return {{"score", parts.score()},         {"main", parts.main},         {"sectors", parts.sectors},
          {"frameworks", parts.frameworks}, {"nearness", parts.nearness}, {"complements", parts.complements},
          {"former", parts.former},         {"variety", parts.variety}};
}

Json change_json(const TieChange& change) {
  return {{"efficiency", to_json_number(change.efficiency)},
          {"efficiency_without_hub", to_json_number(change.efficiency_without_hub)},
          {"fragmentation_without_hub", to_json_number(change.fragmentation_without_hub)},
          {"freed_pairs", change.freed}};
}

Json baseline_json(const TieBaseline& baseline) {
  return {{"efficiency", to_json_number(baseline.efficiency)},
          {"efficiency_without_hub", to_json_number(baseline.efficiency_without_hub)},
          {"fragmentation_without_hub", to_json_number(baseline.fragmentation_without_hub)}};
}

Json followed_json(const std::optional<Followed>& followed) {
  if (!followed) return {};
  Json json = {{"done", followed->done},
               {"tried", followed->tried},
               {"not_now", followed->not_now},
               {"impossible", followed->impossible}};
  if (followed->decided() == 0) return json;
  const SuccessRate rate = success_rate(followed->done, followed->decided());
  json["came_true"] = {{"share", rate.share}, {"low", rate.low}, {"high", rate.high}};
  return json;
}

std::string_view name(Complement complement) {
  switch (complement) {
    case Complement::funder: return "funder";
    case Complement::municipality: return "municipality";
    case Complement::partner: return "partner";
  }
  return {};
}

Json ids(const std::vector<NodeId>& nodes, const Network& network) {
  Json json = Json::array();
  for (const NodeId node : nodes) json.push_back(network[node].id);
  return json;
}

Json facts_json(const Suggestion& one, const PairEvidence& evidence) {
  const Network& network = evidence.network();
  const Ecosystem& ecosystem = evidence.ecosystem();
  const auto project_id = [&](const std::optional<ProjectId>& project) {
    return project ? Json(ecosystem[*project].id) : Json();
  };
  Json complements = Json::array();
  for (const ComplementFact& fact : one.facts.complements) {
    complements.push_back({{"of", name(fact.complement)},
                           {"has", network[fact.has].id},
                           {"lacks", network[fact.lacks].id},
                           {"project", project_id(fact.project)}});
  }
  Json former = Json::array();
  for (const FormerCooperation& fact : one.facts.former) {
    former.push_back({{"project", project_id(fact.project)},
                      {"until", fact.until ? Json(to_string(*fact.until)) : Json()},
                      {"over", fact.over}});
  }
  Json scores = Json::object();
  for (std::size_t i = 0; i < kernels::kPairScores; ++i)
    scores[std::string(name(static_cast<Ranking>(i + 1)))] = one.scores.scores.at(i);
  return {{"distance", one.distance ? Json(*one.distance) : Json()},
          {"only_through_hub", one.only_through_hub},
          {"shared_partners", ids(one.facts.shared_partners, network)},
          {"shared_sectors", one.facts.shared_sectors},
          {"shared_frameworks", one.facts.shared_frameworks},
          {"kilometres", to_json_number(one.facts.kilometres)},
          {"commune", one.facts.commune},
          {"intercommunality", one.facts.intercommunality},
          {"complements", std::move(complements)},
          {"former", std::move(former)},
          {"scores", std::move(scores)}};
}

}  // namespace

std::string suggestions_text(const SuggestFacts& facts, Language language) {
  const ListWriter write(facts, nullptr, language);
  const std::string chosen = sentence(stated_selection(facts.evidence.study(), facts.shown), language);
  const std::string last = chosen.empty() ? "" : chosen + "\n";
  if (facts.found.list.empty()) return write.nothing() + "\n" + last;
  std::string text = write.lead() + "\n";
  for (std::size_t i = 0; i < facts.found.list.size(); ++i) {
    const Suggestion& one = facts.found.list[i];
    const std::string number = std::to_string(i + 1) + ". ";
    const std::string indent = "\n" + std::string(number.size(), ' ');
    text += "\n" + number + write.pair(one) + " (" + write.number(one.parts.score()) + ")" + indent + write.why(one) +
            indent + write.through(one);
    const std::string change = write.change(one);
    if (!change.empty()) text += indent + change;
    text += "\n";
  }
  if (const std::string together = write.together(); !together.empty()) text += "\n" + together + "\n";
  const std::string followed = write.followed();
  return text + "\n" + write.compared() + "\n" + (facts.judged ? write.honesty() + "\n" : "") +
         (followed.empty() ? "" : followed + "\n") + last;
}

Document suggestions_document(const SuggestFacts& facts, Language language) {
  const ListWriter write(facts, escape_marks, language);
  Document document{.title = kSuggestTitle.in(language),
                    .subtitle = facts.evidence.ecosystem().title,
                    .source = sentence(stated_selection(facts.evidence.study(), facts.shown), language),
                    .language = language};
  if (facts.found.list.empty()) {
    add_paragraphs(document, {write.nothing()});
    return document;
  }
  add_paragraphs(document, {write.lead()});
  add_section(document, list_section(facts, write, language));
  add_section(document, score_section(facts, write, language));
  return document;
}

Table suggestions_table(const SuggestFacts& facts, Language language) {
  const ListWriter write(facts, nullptr, language);
  const Network& network = facts.evidence.network();
  Table table{
      .id = "suggestions", .language = language, .selection = stated_selection(facts.evidence.study(), facts.shown)};
  for (const char* id : {"rank", "from_id", "from", "to_id", "to"}) table.columns.push_back(machine_column(id));
  for (Column& column : score_columns()) table.columns.push_back(only_for(Readers::machines, std::move(column)));
  for (const char* id : {"chance", "shared_partners", "kilometres", "distance", "only_through_hub", "efficiency",
                         "efficiency_without_hub", "fragmentation_without_hub", "freed_pairs", "why", "through"})
    table.columns.push_back(machine_column(id));
  for (std::size_t i = 0; i < facts.found.list.size(); ++i) {
    const Suggestion& one = facts.found.list[i];
    const Node& from = network[one.facts.a];
    const Node& to = network[one.facts.b];
    std::vector<Cell>& row = table.rows.emplace_back();
    row = {rank(i), Cell::text(from.id), Cell::text(from.name), Cell::text(to.id), Cell::text(to.name)};
    add_scores(row, one.parts);
    row.insert(row.end(), {Cell::number(one.chance), Cell::count(one.facts.shared_partners.size()),
                           Cell::number(one.facts.kilometres), distance(one), Cell::yes_no(one.only_through_hub),
                           Cell::number(one.change.efficiency), Cell::number(one.change.efficiency_without_hub),
                           Cell::number(one.change.fragmentation_without_hub), Cell::count(one.change.freed),
                           Cell::text(write.why(one)), Cell::text(write.through(one))});
  }
  return table;
}

std::string suggestions_json(const SuggestFacts& facts, Language language) {
  const ListWriter write(facts, nullptr, language);
  const Network& network = facts.evidence.network();
  Json list = Json::array();
  for (const Suggestion& one : facts.found.list) {
    list.push_back({{"from", network[one.facts.a].id},
                    {"to", network[one.facts.b].id},
                    {"parts", parts_json(one.parts)},
                    {"facts", facts_json(one, facts.evidence)},
                    {"ground", name(one.ground)},
                    {"chance", to_json_number(one.chance)},
                    {"change", change_json(one.change)},
                    {"introducers", ids(one.introducers, network)},
                    {"by_path", one.by_path()},
                    {"why", write.why(one)},
                    {"through", write.through(one)},
                    {"effect", write.change(one)}});
  }
  Json json = {{"aim", aims().id(facts.aim)},
               {"hub", facts.found.hub ? Json(network[*facts.found.hub].id) : Json()},
               {"candidates", facts.found.candidates},
               {"all_pairs", facts.found.all_pairs},
               {"tied_houses", facts.found.tied_houses},
               {"sure_share", facts.found.sure_share},
               {"before", baseline_json(facts.found.before)},
               {"together", baseline_json(facts.found.together)},
               {"selection", selection_json(stated_selection(facts.evidence.study(), facts.shown))},
               {"as_of", facts.day && facts.day->date ? Json(to_string(*facts.day->date)) : Json()},
               {"past_projects", facts.day ? Json(facts.day->past) : Json()},
               {"followed", followed_json(facts.followed)},
               {"suggestions", std::move(list)}};
  if (facts.judged && facts.judged->rankings.front().precision) {
    const OverRepetitions& precision = *facts.judged->rankings.front().precision;
    json["judged"] = {
        {"at", facts.judged->at}, {"mean", precision.mean}, {"low", precision.low}, {"high", precision.high}};
  }
  if (const auto& estimate = facts.found.hub_estimate) {
    json["estimates"]["hub"] = {
        {"epsilon", estimate->epsilon}, {"delta", estimate->delta}, {"samples", estimate->samples}};
  }
  return json.dump(2) + "\n";
}

}  // namespace maillage::reports
