// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/qca/qca_sheet.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "maillage/base/wording.h"
#include "maillage/qca/minimising/cubes.h"
#include "maillage/reports/qca/qca_messages.h"
#include "maillage/reports/qca/qca_tables.h"
#include "maillage/reports/qca/qca_words.h"
#include "maillage/reports/tables/sheet_section.h"

namespace maillage::reports {
namespace {

constexpr std::array<std::string_view, 6> kWorks = {
    "Duşa, A. (2019). QCA with R: A Comprehensive Resource. Springer.",
    "Ragin, C. C. (1987). The Comparative Method. University of California Press.",
    "Ragin, C. C. (2008). Redesigning Social Inquiry: Fuzzy Sets and Beyond. University of Chicago Press.",
    "Schneider, C. Q. & Rohlfing, I. (2013). Combining QCA and process tracing in set-theoretic multi-method research. "
    "Sociological Methods & Research 42(4).",
    "Schneider, C. Q. & Wagemann, C. (2012). Set-Theoretic Methods for the Social Sciences. Cambridge University "
    "Press.",
    "Skaaning, S.-E. (2011). Assessing the robustness of crisp-set and fuzzy-set QCA results. Sociological Methods & "
    "Research 40(2)."};

/// Writes one sheet.
class QcaSheetWriter {
 public:
  QcaSheetWriter(const QcaFacts& facts, Language language, QcaCells cells)
      : facts_(facts), language_(language), tables_(facts, language, cells), space_(facts.comparison.space) {}

  Document write() {
    Document sheet{
        .title = kQcaTitle.in(language_, facts_.table.outcome.name), .subtitle = facts_.source, .language = language_};
    add_paragraphs(sheet, summary());
    add_section(sheet, {.title = text(kCalibrationTitle), .table = tables_.calibration()});
    for (const bool negated : {false, true}) {
      for (const SheetSection& section : explanation(negated)) add_section(sheet, section);
    }
    SheetSection references{.title = text(kQcaReferences)};
    for (const std::string_view work : kWorks) references.items.push_back(escape_marks(work));
    add_section(sheet, references);
    return sheet;
  }

 private:
  [[nodiscard]] std::string text(const Label& label) const { return std::string(label.in(language_)); }
  [[nodiscard]] std::string outcome(bool negated) const { return escape_marks(outcome_name(facts_, negated)); }
  [[nodiscard]] const qca::Explanation& of(bool negated) const {
    return facts_.comparison.explanations[negated ? 1 : 0];
  }
  [[nodiscard]] const qca::Doubt& doubt(bool negated) const { return facts_.doubts[negated ? 1 : 0]; }

  [[nodiscard]] std::vector<std::string> summary() const {
    std::vector<std::string> paragraphs;
    const qca::Cuts& cuts = facts_.options.cuts;
    paragraphs.push_back(kQcaSize.in(language_, facts_.table.cases.size(), facts_.table.conditions.size(),
                                     of(false).rows.size(), Count(space_.configurations(), 0)) +
                         " " +
                         kQcaCuts.in(language_, tables_.number(cuts.inclusion), tables_.number(cuts.pri), cuts.cases));
    paragraphs.push_back(expectations());
    if (!facts_.set_aside.empty())
      paragraphs.push_back(
          kQcaSetAside.in(language_, facts_.set_aside.size(), escape_marks(Wording(language_).list(facts_.set_aside))));
    if (!facts_.comparison.for_both.empty())
      paragraphs.push_back(kQcaForBoth.in(language_, listed(facts_.comparison.for_both)));
    return paragraphs;
  }

  [[nodiscard]] std::string expectations() const {
    const qca::Literals expected = facts_.options.expected;
    if (expected == 0) return text(kNothingExpected);
    std::vector<qca::Literals> literals;
    for (qca::Literals rest = expected; rest != 0; rest &= rest - 1) literals.push_back(rest & (~rest + 1));
    return kQcaExpected.in(language_, outcome(false), listed(literals));
  }

  [[nodiscard]] std::string listed(const std::vector<qca::Literals>& terms) const {
    std::vector<std::string> texts;
    for (const qca::Literals term : terms) texts.push_back(space_.describe(term));
    return escape_marks(fmt::format("{}", fmt::join(texts, ", ")));
  }

  [[nodiscard]] std::vector<SheetSection> explanation(bool negated) const {
    return {needed(negated), truth(negated),    solutions(negated), counterfactuals(negated),
            cuts(negated),   removals(negated), anchors(negated)};
  }

  [[nodiscard]] SheetSection needed(bool negated) const {
    const qca::NecessityCuts& asked = facts_.options.necessity;
    SheetSection section{.title = kNecessityTitle.in(language_, outcome(negated))};
    section.before = {kNecessityNote.in(language_, tables_.number(asked.inclusion), tables_.number(asked.relevance),
                                        tables_.number(asked.coverage))};
    if (of(negated).necessary.empty()) section.before.push_back(text(kNothingNeeded));
    else section.table = tables_.necessity(negated);
    return section;
  }

  [[nodiscard]] SheetSection truth(bool negated) const {
    return {.title = kTruthTitle.in(language_, outcome(negated)),
            .before = {text(kTruthNote)},
            .table = tables_.truth(negated)};
  }

  [[nodiscard]] SheetSection solutions(bool negated) const {
    SheetSection section{.title = kSolutionsTitle.in(language_, outcome(negated))};
    Table table = tables_.solutions(negated);
    if (table.rows.empty()) {
      section.before = {kNothingPositive.in(language_, outcome(negated))};
      return section;
    }
    section.before = {text(kSolutionsNote)};
    section.table = std::move(table);
    for (const ShownSolution& shown : shown_solutions(of(negated))) add_limits(shown, section.after);
    add_pairs(of(negated).standard, kIntermediate, section.after);
    add_pairs(of(negated).enhanced, kEnhancedIntermediate, section.after);
    return section;
  }

  void add_limits(const ShownSolution& shown, std::vector<std::string>& notes) const {
    const std::string name = Wording::upper_first(shown.name.in(language_));
    const qca::Minimised& solution = *shown.solution;
    if (solution.completeness == qca::Completeness::unproven) notes.push_back(kUnprovenModels.in(language_, name));
    else if (solution.completeness == qca::Completeness::some || solution.models.size() > kModelsShown)
      notes.push_back(kMoreModels.in(language_, name, std::min(kModelsShown, solution.models.size())));
    if (!solution.uncovered.empty())
      notes.push_back(kUncoveredConfigurations.in(language_, name, listed(solution.uncovered)));
  }

  void add_pairs(const qca::Solutions& solutions, const Label& name, std::vector<std::string>& notes) const {
    if (!solutions.all_pairs) notes.push_back(kSomePairs.in(language_, Wording::upper_first(name.in(language_))));
  }

  [[nodiscard]] SheetSection counterfactuals(bool negated) const {
    SheetSection section{.title = kCounterfactualsTitle.in(language_, outcome(negated))};
    for (const qca::Intermediate& one : of(negated).standard.intermediate) {
      if (!one.listed) section.items.push_back(kTooManyCounterfactuals.in(language_, origin(one)));
      add_counterfactuals(kEasyCounterfactuals, one, one.easy, section.items);
      add_counterfactuals(kDifficultCounterfactuals, one, one.difficult, section.items);
    }
    add_untenable(of(negated).untenable, qca::Untenable::impossible, kWhyImpossible, section.items);
    add_untenable(of(negated).untenable, qca::Untenable::against_necessity, kWhyAgainstNecessity, section.items);
    add_untenable(of(negated).untenable, qca::Untenable::contradictory, kWhyContradictory, section.items);
    if (section.items.empty()) section.before = {text(kNoCounterfactuals)};
    return section;
  }

  void add_counterfactuals(const Message<std::string_view, Count, std::string_view>& message,
                           const qca::Intermediate& one, const std::vector<qca::Literals>& terms,
                           std::vector<std::string>& items) const {
    constexpr std::size_t kMost = 64;
    if (terms.empty()) return;
    double count = 0;
    for (const qca::Literals term : terms) count += qca::configurations_in(term, space_);
    const bool few = count <= kMost;
    const std::string list = few ? listed(qca::configurations_of(terms, space_, kMost)) : listed(terms);
    items.push_back(message.in(language_, origin(one), Count(count, 0), list));
  }

  void add_untenable(const std::vector<qca::UntenableTerm>& terms, qca::Untenable why, const Label& words,
                     std::vector<std::string>& items) const {
    constexpr std::size_t kMost = 64;
    std::vector<std::string> texts;
    for (const qca::UntenableTerm& one : terms) {
      if (one.why == why) texts.push_back(space_.describe(one.term));
    }
    if (texts.empty()) return;
    const bool cut = texts.size() > kMost;
    if (cut) texts.resize(kMost);
    const std::string list = escape_marks(fmt::format("{}", fmt::join(texts, ", "))) + (cut ? "…" : "");
    items.push_back(kUntenableTerms.in(language_, words.in(language_), list));
  }

  [[nodiscard]] SheetSection cuts(bool negated) const {
    return {.title = kCutsTitle.in(language_, outcome(negated)),
            .before = {kCutsHold.in(language_, tables_.given_range(negated, qca::CutKind::inclusion),
                                    tables_.given_range(negated, qca::CutKind::pri),
                                    tables_.given_range(negated, qca::CutKind::cases))},
            .table = tables_.cuts(negated)};
  }

  [[nodiscard]] SheetSection removals(bool negated) const {
    SheetSection section{.title = kRemovalsTitle.in(language_, outcome(negated))};
    const auto& removals = doubt(negated).removals;
    const auto changes = static_cast<std::size_t>(std::ranges::count_if(removals, [](const qca::Removal& one) {
      return std::ranges::count(one.solutions.verdicts, qca::Verdict::changed) > 0;
    }));
    Table table = tables_.removals(negated, false);
    if (table.rows.empty()) section.before.push_back(text(kNoRemovalChanges));
    if (changes > 0) section.before.push_back(kRemovalsChange.in(language_, changes, removals.size()));
    if (table.rows.size() > changes) section.after.push_back(text(kRemovalsUnknown));
    if (!table.rows.empty()) section.table = std::move(table);
    return section;
  }

  [[nodiscard]] SheetSection anchors(bool negated) const {
    SheetSection section{.title = kAnchorsTitle.in(language_, outcome(negated))};
    Table moved = tables_.anchors(negated);
    section.before = {text(moved.rows.empty() ? kNoAnchors : kAnchorsNote)};
    if (!moved.rows.empty()) section.table = std::move(moved);
    return section;
  }

  const QcaFacts& facts_;
  Language language_;
  QcaTables tables_;
  const qca::Space& space_;
};

/// Rows of both outcomes under each other, the outcome first.
Table joined(const QcaFacts& facts, const std::array<Table, 2>& tables) {
  Table both = tables[0];
  both.rows.clear();
  both.columns.insert(both.columns.begin(), Column{.id = "outcome", .title = Text(kOutcomeColumn)});
  for (const bool negated : {false, true}) {
    for (const std::vector<Cell>& row : tables[negated ? 1 : 0].rows) {
      std::vector<Cell>& whole = both.rows.emplace_back();
      whole.reserve(row.size() + 1);
      whole.push_back(Cell::text(outcome_name(facts, negated)));
      whole.insert(whole.end(), row.begin(), row.end());
    }
  }
  return both;
}

Table all_doubts(const QcaTables& tables, bool negated) {
  Table all = tables.cuts(negated);
  for (const Table& more : {tables.removals(negated, true), tables.anchors(negated)})
    all.rows.insert(all.rows.end(), more.rows.begin(), more.rows.end());
  return all;
}

}  // namespace

QcaFacts qca_facts(std::string source, qca::CaseTable table, std::vector<std::string> set_aside,
                   const qca::ComparisonOptions& options) {
  qca::Comparison comparison = compare(table, options);
  std::array<qca::Doubt, 2> doubts = {doubt(table, comparison, false, options),
                                      doubt(table, comparison, true, options)};
  return {std::move(source), std::move(table), std::move(set_aside), options, std::move(comparison), std::move(doubts)};
}

Document qca_sheet(const QcaFacts& facts, Language language, QcaCells cells) {
  return QcaSheetWriter(facts, language, cells).write();
}

Table qca_table(const QcaFacts& facts, QcaTable which, Language language) {
  const QcaTables tables(facts, language);
  switch (which) {
    case QcaTable::calibration: return tables.calibration();
    case QcaTable::necessity: return joined(facts, {tables.necessity(false), tables.necessity(true)});
    case QcaTable::truth: return joined(facts, {tables.truth(false), tables.truth(true)});
    case QcaTable::doubts: return joined(facts, {all_doubts(tables, false), all_doubts(tables, true)});
    case QcaTable::solutions: break;
  }
  return joined(facts, {tables.solutions(false), tables.solutions(true)});
}

}  // namespace maillage::reports
