// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/qca/qca_words.h"

#include <algorithm>
#include <cmath>

#include <fmt/ranges.h>

#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/base/wording.h"
#include "maillage/reports/qca/qca_messages.h"

namespace maillage::reports {
namespace {

std::string anchors_text(const qca::Calibration& calibration, Language language) {
  std::vector<std::string> texts;
  for (const double anchor : calibration.anchors) texts.push_back(plain_number(anchor, language));
  return fmt::format("{}", fmt::join(texts, Wording(language).semicolon()));
}

}  // namespace

std::string plain_number(double value, Language language) {
  constexpr int kMostDecimals = 3;
  int decimals = 0;
  for (double scaled = value; decimals < kMostDecimals && std::abs(scaled - std::round(scaled)) > 1e-3; scaled *= 10)
    ++decimals;
  return to_readable(value, decimals, language);
}

std::string outcome_name(const QcaFacts& facts, bool negated) {
  const qca::Space space({{.name = facts.table.outcome.name}});
  return space.describe(space.literal(0, negated ? 0 : 1));
}

std::vector<std::string> case_names(const QcaFacts& facts, const std::vector<std::size_t>& cases) {
  std::vector<std::string> names;
  for (const std::size_t one : cases) names.push_back(facts.table.cases[one]);
  return names;
}

Cell cases_cell(const QcaFacts& facts, const std::vector<std::size_t>& cases) {
  std::vector<std::string> names = case_names(facts, cases);
  Prose shown(fmt::format("{}", fmt::join(names, ", ")));
  return Cell::list(std::move(names), std::move(shown));
}

std::string short_list(const std::vector<std::string>& names, Language language) {
  constexpr std::size_t kWidth = 40;
  if (names.empty()) return {};
  std::string text = names.front();
  if (utf8_length(text) > kWidth) text = std::string(utf8_substring(text, 0, kWidth - 1)) + "…";
  std::size_t shown = 1;
  while (shown < names.size() && utf8_length(text) + utf8_length(names[shown]) + 2 <= kWidth)
    text += ", " + names[shown++];
  return shown == names.size() ? text : kAndOtherCases.in(language, text, names.size() - shown);
}

std::vector<ShownSolution> shown_solutions(const qca::Explanation& explanation) {
  std::vector<ShownSolution> list;
  list.push_back({"conservative", kConservative, &explanation.standard.conservative});
  list.push_back({"parsimonious", kParsimonious, &explanation.standard.parsimonious});
  for (const qca::Intermediate& one : explanation.standard.intermediate)
    list.push_back({"intermediate", kIntermediate, &one.solution, &one, explanation.standard.all_pairs});
  list.push_back({"enhanced-parsimonious", kEnhancedParsimonious, &explanation.enhanced.parsimonious});
  for (const qca::Intermediate& one : explanation.enhanced.intermediate)
    list.push_back(
        {"enhanced-intermediate", kEnhancedIntermediate, &one.solution, &one, explanation.enhanced.all_pairs});
  return list;
}

std::string name_of(const ShownSolution& shown, Language language) {
  const std::string_view name = shown.name.in(language);
  const qca::Completeness completeness = shown.solution->completeness;
  if (completeness == qca::Completeness::unproven) return kNotProven.in(language, name);
  if (completeness == qca::Completeness::some || !shown.all_pairs) return kAmongOthers.in(language, name);
  return std::string(name);
}

std::string origin(const qca::Intermediate& one) {
  std::vector<std::string> texts;
  for (const auto& [conservative, parsimonious] : one.from)
    texts.push_back(fmt::format("C{}P{}", conservative + 1, parsimonious + 1));
  return fmt::format("{}", fmt::join(texts, ", "));
}

std::string calibration_words(const qca::Calibration& calibration, Language language) {
  const std::string anchors = anchors_text(calibration, language);
  switch (calibration.method) {
    case qca::CalibrationMethod::direct: return kDirectCalibration.in(language, anchors);
    case qca::CalibrationMethod::linear: return kLinearCalibration.in(language, anchors);
    case qca::CalibrationMethod::thresholds: return kThresholdCalibration.in(language, anchors);
    case qca::CalibrationMethod::levels: return kLevelsCalibration.in(language, calibration.given_levels);
    case qca::CalibrationMethod::given: break;
  }
  return std::string(kGivenCalibration.in(language));
}

std::string altered_words(const QcaFacts& facts, const qca::Altered& altered, qca::SolutionKind kind, Language language,
                          std::size_t longest) {
  constexpr std::size_t kMost = 2;
  constexpr std::size_t kMostTerms = 8;
  const auto& models = altered.models[static_cast<std::size_t>(kind)];
  if (altered.of(kind) == qca::Verdict::same) return std::string(kSameSolution.in(language));
  if (models.empty())
    return std::string(altered.of(kind) == qca::Verdict::unknown ? kUnknownSolution.in(language) : "–");
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < std::min(kMost, models.size()); ++i) {
    const std::string model = facts.comparison.space.describe(models[i]);
    const bool is_long = models[i].size() > kMostTerms || utf8_length(model) > longest;
    texts.push_back(is_long ? kManyTerms.in(language, models[i].size()) : model);
  }
  std::string text = fmt::format("{}", fmt::join(texts, kOrModels.in(language)));
  return models.size() > kMost ? kAndMoreModels.in(language, text, models.size() - kMost) : text;
}

}  // namespace maillage::reports
