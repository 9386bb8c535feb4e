// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/weaving/suggest_tables.h"

#include <nlohmann/json.hpp>

#include "maillage/base/number.h"
#include "maillage/reports/tables/readable.h"
#include "maillage/reports/tables/sheet_section.h"
#include "maillage/reports/tables/table_json.h"
#include "maillage/reports/tables/text_table.h"
#include "maillage/reports/weaving/suggest_messages.h"
#include "maillage/weaving/evaluation.h"
#include "maillage/weaving/reasons.h"

namespace maillage::reports {
namespace {

using Json = nlohmann::ordered_json;
using Strings = std::vector<std::string>;

std::string as_it_stands(std::string_view name) { return std::string(name); }

class ListWriter {
 public:
  /// `written` turns a name into what stands in a sentence.
  ListWriter(const SuggestFacts& facts, std::string (*written)(std::string_view name), Language language)
      : facts_(facts), network_(facts.evidence.network()), language_(language), style_{language, written} {}

  [[nodiscard]] std::string name(NodeId node) const { return style_.name(network_[node].name); }
  [[nodiscard]] std::string pair(const Suggestion& one) const { return name(one.facts.a) + " – " + name(one.facts.b); }
  [[nodiscard]] std::string why(const Suggestion& one) const {
    return reason(one, facts_.evidence, facts_.found.hub, style_);
  }
  [[nodiscard]] std::string through(const Suggestion& one) const { return introduction(one, network_, style_); }
  [[nodiscard]] std::string change(const Suggestion& one) const {
    return effect(one.change, facts_.found.before, network_, facts_.found.hub, style_);
  }
  [[nodiscard]] std::string number(double value) const { return to_readable(value, 2, language_); }

  [[nodiscard]] std::string lead() const {
    switch (facts_.aim) {
      case Aim::closure: return std::string(kClosureLead.in(language_));
      case Aim::bridge: return std::string(kBridgeLead.in(language_));
      case Aim::resilience: break;
    }
    return kResilienceLead.in(language_, facts_.found.hub ? name(*facts_.found.hub) : "");
  }

  /// Of an empty list.
  [[nodiscard]] std::string nothing() const {
    const bool held = facts_.aim == Aim::resilience && !facts_.found.hub;
    return std::string((held ? kResilienceNoHub : kNothingToSuggest).in(language_));
  }

  [[nodiscard]] std::string compared() const {
    return (facts_.found.all_pairs ? kAllCompared : kSomeCompared).in(language_, facts_.found.candidates);
  }

  [[nodiscard]] std::string rule() const {
    switch (facts_.aim) {
      case Aim::closure: return std::string(kClosureRule.in(language_));
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

SheetSection list_section(const SuggestFacts& facts, const ListWriter& write, Language language) {
  const auto text = [&](const Label& label) { return std::string(label.in(language)); };
  SheetSection section{text(kListTitle)};
  TextTable table{{"", text(kPairHeader), text(kWhyHeader), text(kByWhomHeader), text(kEffectHeader)},
                  {true, false, false, false, false},
                  {}};
  for (std::size_t i = 0; i < facts.found.list.size(); ++i) {
    const Suggestion& one = facts.found.list[i];
    table.rows.push_back(
        {std::to_string(i + 1), write.pair(one), write.why(one), write.through(one), write.change(one)});
  }
  section.table = std::move(table);
  return section;
}

SheetSection score_section(const SuggestFacts& facts, const ListWriter& write, Language language) {
  const auto text = [&](const Label& label) { return std::string(label.in(language)); };
  SheetSection section{text(kScoresTitle)};
  section.before = {text(kScoreRule), write.rule()};
  TextTable table{{"", text(kSuggestScoreHeader), text(kMainHeader), text(kSectorsHeader), text(kFrameworksHeader),
                   text(kNearnessHeader), text(kComplementsHeader), text(kFormerHeader), text(kVarietyHeader)},
                  std::vector<bool>(9, true),
                  {}};
  for (std::size_t i = 0; i < facts.found.list.size(); ++i) {
    const ScoreParts& parts = facts.found.list[i].parts;
    Strings row{std::to_string(i + 1)};
    for (const double value : {parts.score(), parts.main, parts.sectors, parts.frameworks, parts.nearness,
                               parts.complements, parts.former, parts.variety})
      row.push_back(write.number(value));
    table.rows.push_back(std::move(row));
  }
  section.table = std::move(table);
  section.after = {write.compared(), text(kHonesty), text(kSuggestReferences)};
  return section;
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
  for (const FormerCooperation& fact : one.facts.former)
    former.push_back(
        {{"project", project_id(fact.project)}, {"until", fact.until ? Json(to_string(*fact.until)) : Json()}});
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
  const ListWriter write(facts, as_it_stands, language);
  if (facts.found.list.empty()) return write.nothing() + "\n";
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
  return text + "\n" + write.compared() + "\n";
}

Document suggestions_document(const SuggestFacts& facts, Language language) {
  const ListWriter write(facts, escape_marks, language);
  Document document{
      .title = kSuggestTitle.in(language), .subtitle = facts.evidence.ecosystem().title, .language = language};
  if (facts.found.list.empty()) {
    add_paragraphs(document, {write.nothing()});
    return document;
  }
  add_paragraphs(document, {write.lead()});
  add_section(document, list_section(facts, write, language));
  add_section(document, score_section(facts, write, language));
  return document;
}

std::string suggestions_csv(const SuggestFacts& facts, Language language) {
  const ListWriter write(facts, as_it_stands, language);
  TextTable table{{"rank",
                   "from_id",
                   "from",
                   "to_id",
                   "to",
                   "score",
                   "main",
                   "sectors",
                   "frameworks",
                   "nearness",
                   "complements",
                   "former",
                   "variety",
                   "shared_partners",
                   "kilometres",
                   "distance",
                   "only_through_hub",
                   "efficiency",
                   "efficiency_without_hub",
                   "fragmentation_without_hub",
                   "freed_pairs",
                   "why",
                   "through"},
                  {},
                  {}};
  for (std::size_t i = 0; i < facts.found.list.size(); ++i) {
    const Suggestion& one = facts.found.list[i];
    const Network& network = facts.evidence.network();
    const ScoreParts& parts = one.parts;
    Strings row{std::to_string(i + 1), network[one.facts.a].id, network[one.facts.a].name, network[one.facts.b].id,
                network[one.facts.b].name};
    for (const double value : {parts.score(), parts.main, parts.sectors, parts.frameworks, parts.nearness,
                               parts.complements, parts.former, parts.variety})
      row.push_back(to_exact(value));
    row.insert(row.end(), {std::to_string(one.facts.shared_partners.size()), exact(one.facts.kilometres),
                           one.distance ? std::to_string(*one.distance) : "", one.only_through_hub ? "1" : "0",
                           exact(one.change.efficiency), exact(one.change.efficiency_without_hub),
                           exact(one.change.fragmentation_without_hub), std::to_string(one.change.freed),
                           write.why(one), write.through(one)});
    table.rows.push_back(std::move(row));
  }
  return to_csv(table);
}

std::string suggestions_json(const SuggestFacts& facts, Language language) {
  const ListWriter write(facts, as_it_stands, language);
  const Network& network = facts.evidence.network();
  Json list = Json::array();
  for (const Suggestion& one : facts.found.list) {
    list.push_back({{"from", network[one.facts.a].id},
                    {"to", network[one.facts.b].id},
                    {"parts", parts_json(one.parts)},
                    {"facts", facts_json(one, facts.evidence)},
                    {"change", change_json(one.change)},
                    {"introducers", ids(one.introducers, network)},
                    {"by_path", one.by_path()},
                    {"why", write.why(one)},
                    {"through", write.through(one)},
                    {"effect", write.change(one)}});
  }
  const TieBaseline& before = facts.found.before;
  const Json json = {{"aim", aims().id(facts.aim)},
                     {"hub", facts.found.hub ? Json(network[*facts.found.hub].id) : Json()},
                     {"candidates", facts.found.candidates},
                     {"all_pairs", facts.found.all_pairs},
                     {"before",
                      {{"efficiency", to_json_number(before.efficiency)},
                       {"efficiency_without_hub", to_json_number(before.efficiency_without_hub)},
                       {"fragmentation_without_hub", to_json_number(before.fragmentation_without_hub)}}},
                     {"suggestions", std::move(list)}};
  return json.dump(2) + "\n";
}

}  // namespace maillage::reports
