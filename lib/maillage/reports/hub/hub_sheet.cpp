// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/hub/hub_sheet.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "maillage/base/number.h"
#include "maillage/reports/hub/hub_messages.h"
#include "maillage/reports/hub/hub_sentences.h"
#include "maillage/reports/measures/messages.h"
#include "maillage/reports/measures/stage_lines.h"
#include "maillage/reports/measures/stage_messages.h"
#include "maillage/reports/tables/bibliography.h"
#include "maillage/reports/tables/readable.h"
#include "maillage/reports/tables/sheet_section.h"
#include "maillage/reports/tables/text_table.h"

namespace maillage::reports {
namespace {

using Strings = std::vector<std::string>;

constexpr std::array<std::string_view, 4> kRoleIds = {"coordinator", "consultant", "boundary", "liaison"};
constexpr double kUnusual = 0.05;  ///< p-values up to here are said to differ from chance

/// Writes one sheet.
class SheetWriter {
 public:
  SheetWriter(const HubFacts& facts, SheetDetail detail, Language language)
      : facts_(facts), report_(facts.report), detail_(detail), language_(language) {}

  Document write() {
    Document sheet{.title = Prose::marked(kSheetTitle.in(language_, name(report_.actor))),
                   .subtitle = facts_.ecosystem.title,
                   .language = language_};
    add_paragraphs(sheet, summary_paragraphs(facts_, language_));
    for (const std::string_view id : {"degree", "betweenness_normalized", "brokered"}) cite(id);
    const auto add = [&](const SheetSection& section) { add_section(sheet, section); };
    add(whom());
    if (connects_some()) {
      add(roles());
      add(held());
    }
    for (const SheetSection& section : {holes(), standing(), departure(), stage(), bringing()}) add(section);
    if (detail_ == SheetDetail::whole) {
      add(reading());
      add(references());
    }
    add(parameters());
    return sheet;
  }

 private:
  [[nodiscard]] std::string text(const Label& label) const { return std::string(label.in(language_)); }
  [[nodiscard]] std::string name(NodeId node) const { return escape_marks(facts_.network[node].name); }
  [[nodiscard]] std::string kind(NodeId node) const {
    return escape_marks(facts_.ecosystem[facts_.network[node].kind].label.in(language_));
  }
  [[nodiscard]] std::string code(std::string_view id) const { return id.empty() ? "" : "`" + std::string(id) + "`"; }
  [[nodiscard]] std::string number(double value) const { return readable(value, ValueFormat::integer, language_); }
  [[nodiscard]] std::string counted(std::size_t count, const Noun& noun) const {
    return Wording(language_).counted(count, noun);
  }
  [[nodiscard]] std::string count(std::size_t value) const { return number(static_cast<double>(value)); }
  [[nodiscard]] Strings headers(std::initializer_list<Label> labels) const {
    Strings texts;
    for (const Label& label : labels) texts.push_back(text(label));
    return texts;
  }

  /// Its name and its id, its works among the references.
  Strings cite(std::string_view id) {
    const Measure* measure = find_measure(id);
    bibliography_.add_measure(measure->reference);
    return {text(measure->name), code(id)};
  }

  [[nodiscard]] bool connects_some() const { return report_.value("brokered").value_or(0) > 0; }

  SheetSection whom() {
    SheetSection section{text(kWhomTitle)};
    if (!connects_some()) {
      section.before = {text(kNobody)};
      return section;
    }
    const auto partial = readable(report_.value("brokered_partial"), ValueFormat::decimal, language_);
    section.before = {kMatrixNote.in(language_, number(report_.value("brokered").value_or(0))) +
                      kPartialNote.in(language_, partial)};
    section.table = matrix();
    return section;
  }

  /// The kinds that pairs have; below the diagonal the cells are empty, as each pair counts once.
  [[nodiscard]] TextTable matrix() const {
    const MixingMatrix& kinds = report_.kinds;
    std::vector<std::size_t> used;
    for (std::size_t i = 0; i < kinds.kinds.size(); ++i) {
      bool any = false;
      for (std::size_t j = 0; j < kinds.kinds.size(); ++j) any = any || kinds(i, j) > 0;
      if (any) used.push_back(i);
    }
    TextTable table{{""}, {false}, {}};
    for (const std::size_t i : used) {
      table.headers.push_back(plural(kinds.kinds[i]));
      table.numeric.push_back(true);
    }
    for (std::size_t i = 0; i < used.size(); ++i) {
      Strings row = {plural(kinds.kinds[used[i]])};
      for (std::size_t j = 0; j < used.size(); ++j) row.push_back(j < i ? "" : number(kinds(used[i], used[j])));
      table.rows.push_back(std::move(row));
    }
    return table;
  }

  [[nodiscard]] std::string plural(KindId id) const { return escape_marks(facts_.ecosystem[id].plural.in(language_)); }

  SheetSection roles() {
    SheetSection section{text(kRolesTitle)};
    TextTable table{
        headers({kRoleColumn, kIdHeader, kPairsColumn, kExpectedColumn, kDeviationColumn, kPColumn, kVerdictColumn}),
        {false, false, true, true, true, true, false},
        {}};
    for (std::size_t i = 0; i < report_.roles.size(); ++i)
      table.rows.push_back(role_row(kRoleIds[i], kRoleGlosses[i], report_.roles[i].test));
    section.table = std::move(table);
    section.before = {role_sentences()};
    const std::size_t replicates = report_.roles.front().test.replicates;
    if (replicates > 0) {
      section.after = {(report_.exact_tests ? kExactTests : kSampledTests).in(language_, count(replicates))};
      for (const std::string_view reference : kPermutationReferences) bibliography_.add_method(reference);
    }
    return section;
  }

  [[nodiscard]] std::string role_sentences() const {
    double most = 0;
    for (const RoleTest& role : report_.roles) most = std::max(most, role.test.observed.value_or(0));
    std::string main;
    std::string unusual;
    std::size_t equals = 0;
    for (std::size_t i = 0; i < report_.roles.size(); ++i) {
      const std::string role = text(find_measure(kRoleIds[i])->name);
      const Significance& test = report_.roles[i].test;
      if (test.observed == most) {
        main += (equals > 0 ? ", " : "") + role;
        ++equals;
      }
      if (test.p.value_or(1) <= kUnusual) unusual += (unusual.empty() ? "" : ", ") + role + " (" + verdict(test) + ")";
    }
    const double pairs = report_.value("brokered").value_or(0);
    const std::string of_all = counted(static_cast<std::size_t>(pairs), kPairNoun);
    std::string sentences =
        equals == 1 ? kMainRole.in(language_, main, number(most), of_all) : kMainRoles.in(language_, main);
    if (!report_.roles.front().test.p) return sentences;
    return sentences + " " + (unusual.empty() ? text(kNoUnusualRole) : kUnusualRoles.in(language_, unusual));
  }

  Strings role_row(std::string_view id, const Label& gloss, const Significance& test) {
    const Strings named = cite(id);
    const auto decimal = [&](std::optional<double> value) { return readable(value, ValueFormat::decimal, language_); };
    return {named[0] + " (" + text(gloss) + ")",
            named[1],
            number(test.observed.value_or(0)),
            decimal(test.expected),
            decimal(test.deviation),
            p_text(test.p),
            verdict(test)};
  }

  [[nodiscard]] std::string p_text(std::optional<double> p) const {
    if (!p) return "–";
    if (*p < 0.001) return "<\u00A0" + to_readable(0.001, 3, language_);
    return to_readable(*p, 3, language_);
  }

  [[nodiscard]] std::string verdict(const Significance& test) const {
    if (!test.p) return text(kNoTest);
    if (*test.p > kUnusual) return text(kLikeChance);
    return text(test.observed > test.expected ? kMoreThanChance : kLessThanChance);
  }

  SheetSection held() {
    SheetSection section{text(kHeldTitle)};
    if (report_.held.empty()) {
      section.before = {text(kHeldNone)};
      return section;
    }
    const auto sole = static_cast<std::size_t>(
        std::count_if(report_.held.begin(), report_.held.end(), [](const HeldPair& pair) { return pair.sole; }));
    const bool one = report_.held.size() == 1;
    std::string counts =
        kHeldExclusive.in(language_, counted(report_.held.size(), kPairNoun));
    if (sole == 0) counts += text(kHeldNoneSole);
    else counts += kHeldSole.in(language_, sole);
    section.before = {counts + (one ? "" : " " + text(kHeldOrder))};
    for (const std::string_view id : {"brokered_exclusive", "brokered_sole", "strength"}) cite(id);
    const std::size_t shown = std::min(facts_.pairs_shown, report_.held.size());
    if (shown > 0) section.table = held_table(shown);
    if (const std::size_t more = report_.held.size() - shown; more > 0 && shown > 0) {
      section.after = {kMorePairs.in(language_, counted(more, kOtherPairNoun))};
    }
    return section;
  }

  [[nodiscard]] TextTable held_table(std::size_t shown) const {
    TextTable table{{"", text(kActorNoun.one), text(kKindHeader), text(kActorNoun.one), text(kKindHeader)},
                    {false, false, false, false, false},
                    {}};
    for (const HeldPair& pair : varied_pairs(report_.held, shown)) {
      table.rows.push_back({pair.sole ? "●" : "", name(pair.a), kind(pair.a), name(pair.c), kind(pair.c)});
    }
    return table;
  }

  SheetSection holes() {
    const bool with_meaning = detail_ == SheetDetail::whole;
    TextTable table{headers({kMeasureHeader, kIdHeader, kValueHeader}), {false, false, true}, {}};
    if (with_meaning) {
      table.headers.push_back(text(kMeaningHeader));
      table.numeric.push_back(false);
    }
    for (const std::string_view id : {"constraint", "effective_size", "efficiency", "hierarchy"}) {
      const Measure* measure = find_measure(id);
      Strings row = cite(id);
      row.push_back(readable(report_.value(id), measure->format, language_));
      if (with_meaning) row.push_back(text(measure->meaning));
      table.rows.push_back(std::move(row));
    }
    return {text(kHolesTitle), {}, std::move(table), {}};
  }

  SheetSection standing() {
    const bool drawn = facts_.options.robustness > 0;
    TextTable table{headers({kMeasureHeader, kIdHeader, kValueHeader, kRankHeader}), {false, false, true, true}, {}};
    if (drawn) {
      for (const Label& label : {kTiesMissingHeader, kActorsMissingHeader}) {
        table.headers.push_back(text(label));
        table.numeric.push_back(true);
      }
      bibliography_.add_method(kRobustnessReference);
    }
    for (const Standing& one : report_.standings) {
      Strings row = cite(one.measure->id);
      row.push_back(readable(one.value, one.measure->format, language_));
      const auto rank = one.ties_missing.observed;
      row.push_back(rank ? kRankOf.in(language_, rank_text(*rank), count(one.ranked)) : "–");
      if (drawn) {
        row.push_back(range_text(one.ties_missing));
        row.push_back(range_text(one.actors_missing));
      }
      table.rows.push_back(std::move(row));
    }
    std::string note = text(kRankNote);
    if (drawn) {
      note = kRobustnessNote.in(language_, count(facts_.options.robustness)) + " " +
             text(steady() ? kSteadyRanks : kUnsteadyRanks);
    }
    return {text(kStandingTitle), {}, std::move(table), {note}};
  }

  [[nodiscard]] bool steady() const {
    const auto same = [](const Interval& rank) { return rank.low == rank.observed && rank.high == rank.observed; };
    return std::all_of(report_.standings.begin(), report_.standings.end(),
                       [&](const Standing& one) { return same(one.ties_missing) && same(one.actors_missing); });
  }

  /// Whole, or with a decimal where ranks are shared or an interval falls between two.
  [[nodiscard]] std::string rank_text(double rank) const {
    return to_readable(rank, rank == std::floor(rank) ? 0 : 1, language_);
  }

  [[nodiscard]] std::string range_text(const Interval& interval) const {
    if (!interval.low || !interval.high) return "–";
    const std::string low = rank_text(*interval.low);
    const std::string high = rank_text(*interval.high);
    return low == high ? low : kRankRange.in(language_, low, high);
  }

  SheetSection departure() {
    const WithWithout& departure = report_.departure;
    TextTable table{headers({kMeasureHeader, kIdHeader, kWithColumn, kWithoutColumn}), {false, false, true, true}, {}};
    for (const Change& change : departure.changes) {
      Strings row = cite(change.measure->id);
      row.push_back(readable(change.with, change.measure->format, language_));
      row.push_back(readable(change.without, change.measure->format, language_));
      table.rows.push_back(std::move(row));
    }
    table.rows.push_back({text(kIsolates), "", count(departure.isolates_with), count(departure.isolates_without)});
    table.rows.push_back(
        {text(kMostBetweenRow), code("betweenness"), names(departure.hubs), names(departure.next_hubs)});
    SheetSection section{text(kDepartureTitle), {}, std::move(table), {}};
    if (departure.pieces.size() > 1) section.after = {kCutOff.in(language_, cut_off())};
    return section;
  }

  [[nodiscard]] std::string names(const std::vector<NodeId>& nodes) const {
    constexpr std::size_t kMost = 3;
    return nodes.empty() ? "–" : listed(nodes, facts_, kMost, language_);
  }

  /// The members of all pieces but the largest.
  [[nodiscard]] std::string cut_off() const {
    constexpr std::size_t kPieces = 10;
    constexpr std::size_t kMembers = 4;
    const auto& pieces = report_.departure.pieces;
    std::string found;
    for (std::size_t i = 1; i < std::min(pieces.size(), kPieces + 1); ++i) {
      found += (i > 1 ? " · " : "") + listed(pieces[i], facts_, kMembers, language_);
    }
    if (pieces.size() > kPieces + 1) {
      const std::size_t more = pieces.size() - kPieces - 1;
      found += " · … +" + count(more);
    }
    return found;
  }

  SheetSection stage() {
    TextTable table{
        headers({kEvidenceHeader, kIdHeader, kValueHeader, kThresholdHeader}), {false, false, true, true}, {}};
    for (const StageLine& line : stage_lines(report_.stage, facts_.network, language_)) {
      if (!line.id.empty()) cite(line.id);
      table.rows.push_back(
          {line.name, code(line.id), line.id.empty() ? escape_marks(line.value) : line.value, line.threshold});
    }
    bibliography_.add_method(kStageReference);
    return {text(kStageTitle), {stage_sentence(report_.stage, language_)}, std::move(table), {text(kStageNote)}};
  }

  SheetSection bringing() {
    SheetSection section{text(kBringingTitle), bringing_sentences(facts_, language_)};
    const auto& found = report_.bringing_together;
    if (!facts_.periods || !found || !found->actor_was_there) return section;
    const std::string before = period_text(facts_.periods->before, language_);
    const std::string after = period_text(facts_.periods->after, language_);
    TextTable table{{text(kPairsOf), kOpenColumn.in(language_, before), kPresentColumn.in(language_, after),
                     kTiedColumn.in(language_, after), text(kShareColumn)},
                    {false, true, true, true, true},
                    {}};
    const auto add_row = [&](const Label& label, const OpenPairs& pairs) {
      table.rows.push_back({text(label), count(pairs.number), count(pairs.present), count(pairs.tied),
                            readable(pairs.share(), ValueFormat::share, language_)});
    };
    add_row(kHeldRow, found->held);
    add_row(kOthersRow, found->others);
    section.table = std::move(table);
    section.after = {facts_.periods_asked
                         ? text(kAskedPeriods)
                         : kSplitNote.in(language_, count(facts_.split.dated), count(facts_.split.all))};
    bibliography_.add_method(kBringingReference);
    return section;
  }

  [[nodiscard]] SheetSection reading() const {
    SheetSection section{text(kReadingTitle)};
    for (const Label& reading : kReadings) section.items.push_back(text(reading));
    return section;
  }

  SheetSection references() {
    if (!facts_.ecosystem.projects.empty() && facts_.question.origin != TieOrigin::direct &&
        facts_.question.projection == Projection::newman) {
      bibliography_.add_method(kProjectionReference);
    }
    std::string list;
    for (const std::string& work : bibliography_.measures()) list += (list.empty() ? "" : ", ") + work;
    SheetSection section{text(kReferencesTitle)};
    section.items = {kMeasureReferences.in(language_, list)};
    for (const std::string& reference : bibliography_.methods()) section.items.push_back(reference);
    return section;
  }

  [[nodiscard]] SheetSection parameters() const {
    TextTable table{{"", ""}, {false, false}, {}};
    table.rows.push_back({text(kDataParameter), data_text()});
    std::string selection;
    for (const auto& [option, word] : facts_.selection)
      selection += (selection.empty() ? "" : " ") + code(option) + " " + escape_marks(word);
    table.rows.push_back({text(kSelectionParameter), selection.empty() ? text(kEverything) : selection});
    table.rows.push_back({text(kTiesParameter), ties_text()});
    table.rows.push_back(
        {text(kDrawsParameter), kDraws.in(language_, count(facts_.options.permutations),
                                          count(facts_.options.robustness), std::to_string(facts_.options.seed))});
    table.rows.push_back({text(kProgramParameter), "maillage " MAILLAGE_VERSION});
    return {text(kParametersTitle), {}, std::move(table), {}};
  }

  [[nodiscard]] std::string data_text() const {
    const Ecosystem& ecosystem = facts_.ecosystem;
    std::string data = escape_marks(ecosystem.title);
    if (!ecosystem.version.empty()) data += (data.empty() ? "" : ", ") + kDataVersion.in(language_, ecosystem.version);
    if (!ecosystem.created.empty())
      data += " " + kDataDate.in(language_, ecosystem.created.substr(0, ecosystem.created.find('T')));
    return data.empty() ? "–" : data;
  }

  [[nodiscard]] std::string ties_text() const {
    const Question& question = facts_.question;
    const std::string_view origin = question.origin == TieOrigin::both     ? kOrigins[2].in(language_)
                                    : question.origin == TieOrigin::direct ? kOrigins[0].in(language_)
                                                                           : kOrigins[1].in(language_);
    std::string ties = std::string(origin) + ", " + text(kNoDirection);
    if (question.origin == TieOrigin::direct) return ties;
    return ties + ", " + text(kProjections[question.projection == Projection::newman ? 0 : 1]);
  }

  const HubFacts& facts_;
  const HubReport& report_;
  SheetDetail detail_;
  Language language_;
  Bibliography bibliography_;
};

}  // namespace

Document hub_sheet(const HubFacts& facts, SheetDetail detail, Language language) {
  return SheetWriter(facts, detail, language).write();
}

}  // namespace maillage::reports
