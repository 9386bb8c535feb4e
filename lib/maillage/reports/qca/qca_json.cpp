// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <nlohmann/json.hpp>

#include "maillage/qca/fit.h"
#include "maillage/qca/minimising/cubes.h"
#include "maillage/reports/qca/qca_sheet.h"
#include "maillage/reports/qca/qca_words.h"
#include "maillage/reports/tables/table_json.h"

namespace maillage::reports {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 3> kCompleteness = {"all", "some", "unproven"};
constexpr std::array<std::string_view, 3> kOutputs = {"0", "1", "?"};
constexpr std::array<std::string_view, 3> kVerdicts = {"same", "changed", "unknown"};
constexpr std::array<std::string_view, 3> kKinds = {"conservative", "parsimonious", "intermediate"};
constexpr std::array<std::string_view, 3> kCutKinds = {"inclusion", "pri", "cases"};
constexpr std::array<std::string_view, 3> kReasons = {"impossible", "against-necessity", "contradictory"};
constexpr std::array<std::string_view, 5> kMethods = {"given", "levels", "direct", "linear", "thresholds"};

template <std::size_t Size, typename E>
Json word(const std::array<std::string_view, Size>& words, E value) {
  return words.at(static_cast<std::size_t>(value));
}

/// Writes what machines read of a comparison.
class QcaJson {
 public:
  explicit QcaJson(const QcaFacts& facts) : facts_(facts), space_(facts.comparison.space) {}

  [[nodiscard]] Json write() const {
    Json json{{"outcome", facts_.table.outcome.name}, {"cases", facts_.table.cases}, {"set_aside", facts_.set_aside}};
    json["conditions"] = conditions();
    const qca::ComparisonOptions& options = facts_.options;
    json["cuts"] = {{"inclusion", options.cuts.inclusion}, {"pri", options.cuts.pri}, {"cases", options.cuts.cases}};
    json["necessity_cuts"] = {{"inclusion", options.necessity.inclusion},
                              {"relevance", options.necessity.relevance},
                              {"coverage", options.necessity.coverage}};
    json["positive_for_both"] = texts(facts_.comparison.for_both);
    for (const bool negated : {false, true}) json["explanations"].push_back(explanation(negated));
    return json;
  }

 private:
  [[nodiscard]] Json conditions() const {
    Json list = Json::array();
    const auto add = [&](const qca::Condition& one) {
      list.push_back({{"name", one.name},
                      {"calibration", word(kMethods, one.calibration.method)},
                      {"anchors", one.calibration.anchors},
                      {"levels", one.calibration.levels()}});
    };
    for (const qca::Condition& one : facts_.table.conditions) add(one);
    add(facts_.table.outcome);
    return list;
  }

  [[nodiscard]] Json texts(const std::vector<qca::Literals>& terms) const {
    Json list = Json::array();
    for (const qca::Literals term : terms) list.push_back(space_.describe(term));
    return list;
  }

  [[nodiscard]] Json names(const std::vector<std::size_t>& cases) const { return case_names(facts_, cases); }

  static Json fit(const qca::Sufficiency& of) {
    return {{"inclusion", to_json_number(of.inclusion)},
            {"pri", to_json_number(of.pri)},
            {"coverage", to_json_number(of.coverage)}};
  }

  [[nodiscard]] Json explanation(bool negated) const {
    const qca::Explanation& of = facts_.comparison.explanations[negated ? 1 : 0];
    Json json{{"outcome", outcome_name(facts_, negated)}, {"expected", expected(of.expected)}};
    json["necessity"] = necessity(of);
    json["truth_table"] = truth_table(of);
    json["solutions"] = solutions(of);
    json["untenable"] = Json::array();
    for (const qca::UntenableTerm& one : of.untenable)
      json["untenable"].push_back({{"why", word(kReasons, one.why)}, {"term", space_.describe(one.term)}});
    json["doubts"] = doubts(facts_.doubts[negated ? 1 : 0]);
    return json;
  }

  [[nodiscard]] Json expected(qca::Literals literals) const {
    Json list = Json::array();
    for (qca::Literals rest = literals; rest != 0; rest &= rest - 1)
      list.push_back(space_.describe(rest & (~rest + 1)));
    return list;
  }

  [[nodiscard]] Json necessity(const qca::Explanation& of) const {
    Json list = Json::array();
    for (const qca::Necessary& one : of.necessary)
      list.push_back({{"expression", describe(one, space_)},
                      {"inclusion", to_json_number(one.fit.inclusion)},
                      {"relevance", to_json_number(one.fit.relevance)},
                      {"coverage", to_json_number(one.fit.coverage)}});
    return list;
  }

  [[nodiscard]] Json truth_table(const qca::Explanation& of) const {
    Json list = Json::array();
    for (const qca::TruthRow& one : of.rows)
      list.push_back({{"configuration", space_.describe(one.configuration)},
                      {"output", word(kOutputs, one.output)},
                      {"n", one.cases.size()},
                      {"inclusion", to_json_number(one.fit.inclusion)},
                      {"pri", to_json_number(one.fit.pri)},
                      {"cases", names(one.cases)},
                      {"against", names(one.against)}});
    return list;
  }

  [[nodiscard]] Json solutions(const qca::Explanation& of) const {
    Json list = Json::array();
    for (const ShownSolution& shown : shown_solutions(of)) {
      Json solution{{"kind", shown.kind}, {"completeness", word(kCompleteness, shown.solution->completeness)}};
      solution["uncovered"] = texts(shown.solution->uncovered);
      if (shown.intermediate != nullptr) add_counterfactuals(solution, *shown.intermediate);
      solution["models"] = Json::array();
      for (const qca::Expression& model : shown.solution->models)
        solution["models"].push_back(this->model(model, of.memberships));
      list.push_back(std::move(solution));
    }
    return list;
  }

  void add_counterfactuals(Json& solution, const qca::Intermediate& one) const {
    constexpr std::size_t kMost = 4096;
    solution["from"] = origin(one);
    solution["counterfactuals_listed"] = one.listed;
    solution["easy"] = texts(qca::configurations_of(one.easy, space_, kMost));
    solution["difficult"] = texts(qca::configurations_of(one.difficult, space_, kMost));
  }

  [[nodiscard]] Json model(const qca::Expression& terms, const qca::Memberships& memberships) const {
    const qca::ModelCases cases = model_cases(terms, memberships);
    Json json = {{"expression", space_.describe(terms)}};
    json.update(fit(cases.fit));
    json["terms"] = Json::array();
    for (const qca::TermCases& one : cases.terms) {
      Json term = {{"term", space_.describe(one.term)}};
      term.update(fit(one.fit));
      term.update({{"unique", to_json_number(one.unique)},
                   {"typical", names(one.typical)},
                   {"weaker", names(one.weaker)},
                   {"deviant", names(one.deviant)}});
      json["terms"].push_back(std::move(term));
    }
    json["deviant"] = names(cases.deviant);
    json["unexplained"] = names(cases.unexplained);
    return json;
  }

  [[nodiscard]] Json altered(const qca::Altered& one) const {
    Json json;
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
      Json models = Json::array();
      for (const qca::Expression& model : one.models[i]) models.push_back(space_.describe(model));
      json[std::string(kKinds[i])] = {{"verdict", word(kVerdicts, one.verdicts[i])}, {"models", std::move(models)}};
    }
    return json;
  }

  [[nodiscard]] Json reach(const qca::AnchorReach& one) const {
    Json json{{"holds_until", one.tested}, {"changes_at", to_json_number(one.changes)}};
    if (one.changes) json["solutions"] = altered(one.solutions);
    return json;
  }

  [[nodiscard]] Json doubts(const qca::Doubt& doubt) const {
    Json json{{"cuts", Json::array()}, {"removals", Json::array()}, {"anchors", Json::array()}};
    for (const qca::CutRange& one : doubt.cuts)
      json["cuts"].push_back({{"cut", word(kCutKinds, one.kind)},
                              {"above", to_json_number(one.above)},
                              {"up_to", to_json_number(one.up_to)},
                              {"given", one.is_given},
                              {"solutions", altered(one.solutions)}});
    for (const qca::Removal& one : doubt.removals)
      json["removals"].push_back({{"case", facts_.table.cases[one.removed]}, {"solutions", altered(one.solutions)}});
    for (const qca::AnchorDoubt& one : doubt.anchors)
      json["anchors"].push_back(
          {{"condition", one.condition ? facts_.table.conditions[*one.condition].name : facts_.table.outcome.name},
           {"anchor", one.place},
           {"down", reach(one.down)},
           {"up", reach(one.up)}});
    return json;
  }

  const QcaFacts& facts_;
  const qca::Space& space_;
};

}  // namespace

std::string qca_json(const QcaFacts& facts) { return QcaJson(facts).write().dump(2) + "\n"; }

}  // namespace maillage::reports
