// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/weaving/evaluation_table.h"

#include <array>

#include <nlohmann/json.hpp>

#include "maillage/base/number.h"
#include "maillage/reports/tables/text_table.h"
#include "maillage/reports/weaving/suggest_messages.h"

namespace maillage::reports {
namespace {

using Json = nlohmann::ordered_json;
using Strings = std::vector<std::string>;

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
    Label{"hasard", "random"}};

std::string interval(const Estimate& estimate, Language language) {
  return to_readable(estimate.low, 3, language) + "–" + to_readable(estimate.high, 3, language);
}

std::string for_people(const Evaluation& evaluation, const EvaluationRun& run, Language language) {
  const auto text = [&](const Label& label) { return std::string(label.in(language)); };
  const auto count = [&](std::size_t number) { return to_readable(static_cast<std::int64_t>(number), language); };
  const std::string at = count(evaluation.at);
  TextTable table{{text(kRankingHeader), text(kAucHeader), text(kIntervalHeader)}, {false, true, true}, {}};
  const bool precise = evaluation.rankings.front().precision.has_value();
  if (precise) {
    table.headers.insert(table.headers.end(), {kPrecisionHeader.in(language, at), text(kIntervalHeader)});
    table.numeric.insert(table.numeric.end(), {true, true});
  }
  for (const RankingWorth& worth : evaluation.rankings) {
    Strings row{text(kRankingNames.at(static_cast<std::size_t>(worth.ranking))),
                to_readable(worth.auc.mean, 3, language), interval(worth.auc, language)};
    if (worth.precision)
      row.insert(row.end(), {to_readable(worth.precision->mean, 3, language), interval(*worth.precision, language)});
    table.rows.push_back(std::move(row));
  }
  const std::string lead = (run.later ? kLaterLead : kHiddenLead)
                               .in(language, evaluation.sought, evaluation.open_pairs, run.options.repetitions);
  std::string notes = text(kEvaluationNote);
  if (evaluation.sampled) notes += " " + kSampledNote.in(language, kMostPairs);
  return lead + "\n\n" + to_aligned(table) + "\n" + notes + "\n";
}

std::string as_csv(const Evaluation& evaluation) {
  TextTable table{
      {"ranking", "auc", "auc_low", "auc_high", "at", "precision", "precision_low", "precision_high"}, {}, {}};
  for (const RankingWorth& worth : evaluation.rankings) {
    const auto part = [&](double Estimate::* which) {
      return worth.precision ? to_exact((*worth.precision).*which) : "";
    };
    table.rows.push_back({std::string(name(worth.ranking)), to_exact(worth.auc.mean), to_exact(worth.auc.low),
                          to_exact(worth.auc.high), std::to_string(evaluation.at), part(&Estimate::mean),
                          part(&Estimate::low), part(&Estimate::high)});
  }
  return to_csv(table);
}

Json estimate_json(const Estimate& estimate) {
  return {{"mean", estimate.mean}, {"low", estimate.low}, {"high", estimate.high}};
}

std::string as_json(const Evaluation& evaluation, const EvaluationRun& run) {
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
  if (!run.later) json["share"] = run.options.share;
  json["rankings"] = std::move(rankings);
  return json.dump(2) + "\n";
}

}  // namespace

std::string evaluation_table(const Evaluation& evaluation, const EvaluationRun& run, Format format, Language language) {
  switch (format) {
    case Format::table: return for_people(evaluation, run, language);
    case Format::csv: return as_csv(evaluation);
    case Format::json: return as_json(evaluation, run);
  }
  return {};
}

}  // namespace maillage::reports
