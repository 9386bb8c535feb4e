// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/weaving/evaluation_table.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <nlohmann/json.hpp>

#include "maillage/base/number.h"
#include "maillage/base/wording.h"
#include "maillage/reports/tables/columns.h"
#include "maillage/reports/tables/table_json.h"
#include "maillage/reports/weaving/suggest_messages.h"

namespace maillage::reports {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<Label, kRankings> kRankingNames = {
    Label{"proximité (closure) de maillage", "closure of maillage"},
    Label{"partenaires communs", "common neighbours"},
    Label{"Jaccard", "Jaccard"},
    Label{"Adamic–Adar", "Adamic–Adar"},
    Label{"allocation de ressources", "resource allocation"},
    Label{"attachement préférentiel", "preferential attachment"},
    Label{"partenaires communs, pondéré", "common neighbours, weighted"},
    Label{"Adamic–Adar, pondéré", "Adamic–Adar, weighted"},
    Label{"allocation de ressources, pondérée", "resource allocation, weighted"},
    Label{"allocation de ressources, par les projets", "resource allocation, two-mode"},
    Label{"Salton", "Salton"},
    Label{"marche locale", "local random walk"},
    Label{"marches superposées", "superposed random walk"},
    Label{"marche avec retour", "random walk with restart"},
    Label{"marche corrigée du nombre de partenaires", "degree-corrected walk"},
    Label{"marche corrigée de l’intensité des liens", "degree-corrected walk, weighted"},
    Label{"chemins de trois liens", "paths of three ties"},
    Label{"hasard", "random"}};

Cell worth(const std::optional<double>& value) { return Cell::number(value, NumberFormat{.decimals = 3}); }

Cell interval(const OverRepetitions& estimate, Language language) {
  return Cell::text(to_readable(estimate.low, 3, language) + "–" + to_readable(estimate.high, 3, language));
}

std::string count_text(std::size_t count, Language language) {
  return to_readable(static_cast<std::int64_t>(count), language);
}

std::vector<Column> ranking_columns(const Evaluation& evaluation, bool precise, Language language) {
  const Readers of_precision = precise ? Readers::everyone : Readers::machines;
  std::vector<Column> columns = {text_column("ranking", kRankingHeader),
                                 number_column("auc", kAucHeader),
                                 only_for(Readers::people, number_column("auc_interval", kIntervalHeader)),
                                 machine_column("auc_low"),
                                 machine_column("auc_high"),
                                 machine_column("at")};
  columns.push_back({.id = "precision",
                     .title = kPrecisionHeader(count_text(evaluation.at, language)),
                     .numeric = true,
                     .readers = of_precision});
  if (precise) columns.push_back(only_for(Readers::people, number_column("precision_interval", kIntervalHeader)));
  columns.push_back(machine_column("precision_low"));
  columns.push_back(machine_column("precision_high"));
  return columns;
}

std::vector<Cell> ranking_row(const RankingWorth& ranking, std::size_t at, bool precise, Language language) {
  const auto part = [&](double OverRepetitions::* which) {
    return ranking.precision ? std::optional((*ranking.precision).*which) : std::nullopt;
  };
  std::vector<Cell> row = {Cell::named(name(ranking.ranking), ranking_name(ranking.ranking, language)),
                           worth(ranking.auc.mean),
                           interval(ranking.auc, language),
                           worth(ranking.auc.low),
                           worth(ranking.auc.high),
                           Cell::count(at),
                           worth(part(&OverRepetitions::mean))};
  if (precise) row.push_back(ranking.precision ? interval(*ranking.precision, language) : Cell());
  row.push_back(worth(part(&OverRepetitions::low)));
  row.push_back(worth(part(&OverRepetitions::high)));
  return row;
}

std::string_view what_is_hidden(const Evaluation& evaluation, const EvaluationOptions& options, Language language) {
  if (!evaluation.of_projects) return kHiddenTies.in(language);
  return (options.hidden == Hidden::projects ? kHiddenProjects : kHiddenMemberships).in(language);
}

Json chances_json(const std::vector<ChanceStep>& steps) {
  Json json = Json::array();
  for (const ChanceStep& step : steps) json.push_back({{"until", step.until}, {"chance", step.chance}});
  return json;
}

Json estimate_json(const OverRepetitions& estimate) {
  return {{"mean", estimate.mean}, {"low", estimate.low}, {"high", estimate.high}};
}

}  // namespace

std::string_view ranking_name(Ranking ranking, Language language) {
  return kRankingNames.at(static_cast<std::size_t>(ranking)).in(language);
}

std::string blend_names(const Blend& blend, Language language) {
  std::vector<std::string> names;
  for (auto one = blend.begin(); one != blend.end(); ++one) {
    if (std::find(blend.begin(), one, *one) != one) continue;
    const auto times = std::count(blend.begin(), blend.end(), *one);
    std::string written(ranking_name(*one, language));
    if (times > 1) written = kSeveralTimes.in(language, written, static_cast<std::size_t>(times));
    names.push_back(std::move(written));
  }
  return Wording(language).list(names);
}

std::optional<std::string> judgement(const Evaluation& evaluation, const EvaluationOptions& options,
                                     Language language) {
  const auto& precision = evaluation.rankings.front().precision;
  if (!precision) return std::nullopt;
  const std::string_view what = what_is_hidden(evaluation, options, language);
  const Count share{100 * options.share, 0};
  if (evaluation.at == 1)
    return kJudgedFirst.in(language, what, share, Count{100 * precision->mean, 0}, evaluation.repetitions);
  const auto pairs = static_cast<double>(evaluation.at);
  const double low = std::floor(precision->low * pairs);
  const double high = std::ceil(precision->high * pairs);
  const Count mean{precision->mean * pairs, 1};
  if (low == high)
    return kJudgedAlike.in(language, what, share, Count{low, 0}, evaluation.at, evaluation.repetitions, mean);
  return kJudged.in(language, what, share, Count{low, 0}, Count{high, 0}, evaluation.at, evaluation.repetitions, mean);
}

std::string evaluation_lead(const Evaluation& evaluation, const EvaluationRun& run, Language language) {
  std::string lead = (run.later ? kLaterLead : kHiddenLead)
                         .in(language, evaluation.sought, evaluation.open_pairs, run.options.repetitions);
  if (run.later) return lead;
  lead += " " + kWhatIsHidden.in(language, what_is_hidden(evaluation, run.options, language));
  return run.day ? lead + " " + day_sentence(*run.day, language) : lead;
}

Table evaluation_table(const Evaluation& evaluation, const EvaluationRun& run, Language language) {
  const bool precise = evaluation.rankings.front().precision.has_value();
  Table table{.id = "rankings", .language = language, .columns = ranking_columns(evaluation, precise, language)};
  for (const RankingWorth& ranking : evaluation.rankings)
    table.rows.push_back(ranking_row(ranking, evaluation.at, precise, language));
  std::string note(kEvaluationNote.in(language));
  note += " " + (run.later ? kLaterBlendNote : kBlendNote).in(language, blend_names(evaluation.closure, language));
  if (evaluation.chance_error) note += " " + kChanceNote.in(language, Count{*evaluation.chance_error, 3});
  if (evaluation.sampled) note += " " + kSampledNote.in(language, kMostPairs);
  table.notes.push_back(std::move(note));
  return table;
}

std::string evaluation_json(const Evaluation& evaluation, const EvaluationRun& run, const StatedSelection& selection) {
  Json rankings = Json::object();
  for (const RankingWorth& worth : evaluation.rankings) {
    rankings[std::string(name(worth.ranking))] = {
        {"auc", estimate_json(worth.auc)}, {"precision", worth.precision ? estimate_json(*worth.precision) : Json()}};
  }
  Json json = {{"sought", run.later ? "later" : "hidden"},
               {"ties_sought", evaluation.sought},
               {"open_pairs", evaluation.open_pairs},
               {"at", evaluation.at},
               {"sampled", evaluation.sampled},
               {"repetitions", run.options.repetitions},
               {"seed", run.options.seed}};
  if (!run.later) {
    json["share"] = run.options.share;
    json["hidden"] = evaluation.of_projects ? Json(hidden_choices().id(run.options.hidden)) : Json("ties");
  }
  Json closure = Json::array();
  for (const Ranking one : evaluation.closure) closure.push_back(name(one));
  json["closure"] = std::move(closure);
  json["chances"] = chances_json(evaluation.chances);
  json["chance_error"] = to_json_number(evaluation.chance_error);
  json["as_of"] = run.day && run.day->date ? Json(to_string(*run.day->date)) : Json();
  json["past_projects"] = run.day ? Json(run.day->past) : Json();
  json["rankings"] = std::move(rankings);
  if (!selection.facts.empty()) json["selection"] = selection_json(selection);
  return json.dump(2) + "\n";
}

}  // namespace maillage::reports
