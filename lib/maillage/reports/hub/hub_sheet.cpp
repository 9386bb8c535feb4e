// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/hub/hub_sheet.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

#include "maillage/base/number.h"
#include "maillage/reports/hub/hub_messages.h"
#include "maillage/reports/hub/hub_parameters.h"
#include "maillage/reports/hub/hub_sentences.h"
#include "maillage/reports/measures/estimate_cells.h"
#include "maillage/reports/measures/messages.h"
#include "maillage/reports/measures/stage_lines.h"
#include "maillage/reports/measures/stage_messages.h"
#include "maillage/reports/tables/bibliography.h"
#include "maillage/reports/tables/columns.h"
#include "maillage/reports/tables/readable.h"
#include "maillage/reports/tables/readings.h"
#include "maillage/reports/tables/sheet_section.h"

namespace maillage::reports {
namespace {

constexpr std::array<std::string_view, 4> kRoleIds = {"coordinator", "consultant", "boundary", "liaison"};
constexpr std::size_t kPairsInBrief = 5;
constexpr std::array<std::string_view, 5> kChangesInBrief = {
    "network.n", "network.m", "network.n_components", "network.giant_share", "network.average_path_length_finite"};
constexpr double kUnusual = 0.05;  ///< p-values up to here are said to differ from chance

/// Writes one sheet.
class SheetWriter {
 public:
  SheetWriter(const HubFacts& facts, SheetDetail detail, Language language)
      : facts_(facts), report_(facts.report), detail_(detail), language_(language) {}

  Document write() {
    Document sheet{.title = Prose::marked(kSheetTitle.in(language_, name(report_.actor))),
                   .subtitle = facts_.study.ecosystem().title,
                   .source = sentence(stated_selection(facts_.study, facts_.shown), language_),
                   .language = language_};
    add_paragraphs(sheet, lead_paragraphs(facts_, language_));
    if (detail_ == SheetDetail::brief) {
      add_section(sheet, main_kinds());
      if (connects_some()) add_section(sheet, held());
      add_section(sheet, departure());
      return sheet;
    }
    add_paragraphs(sheet, {measure_traces(language_)});
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
    add(parameters_section(facts_, language_));
    return sheet;
  }

  [[nodiscard]] std::vector<SheetSection> without_ids() {
    std::vector<SheetSection> sections = {whom()};
    if (connects_some()) sections.push_back(held());
    sections.push_back(departure());
    return sections;
  }

 private:
  [[nodiscard]] bool with_ids() const { return detail_ == SheetDetail::whole || detail_ == SheetDetail::figures; }
  [[nodiscard]] std::string text(const Label& label) const { return std::string(label.in(language_)); }
  [[nodiscard]] std::string name(NodeId node) const { return escape_marks(facts_.study.network()[node].name); }
  [[nodiscard]] Cell actor(NodeId node) const {
    return Cell::named(facts_.study.network()[node].id, Prose::marked(name(node)));
  }
  [[nodiscard]] Cell kind(NodeId node) const {
    const Kind& kind = facts_.study.ecosystem()[facts_.study.network()[node].kind];
    return Cell::named(kind.id, kind.label.in(language_));
  }
  /// An id as one types it.
  [[nodiscard]] static Cell code(std::string_view id) { return Cell::named(id, Prose(id, Emphasis::code)); }
  [[nodiscard]] std::string number(double value) const { return readable(value, ValueFormat::integer, language_); }
  [[nodiscard]] std::string counted(std::size_t count, const Noun& noun) const {
    return Wording(language_).counted(count, noun);
  }
  [[nodiscard]] std::string count(std::size_t value) const { return number(static_cast<double>(value)); }
  [[nodiscard]] Table table(const char* id, std::vector<Column> columns) const {
    return {.id = id, .language = language_, .columns = std::move(columns)};
  }
  /// Columns for a measure of each row: its name and, unless in brief, its id.
  [[nodiscard]] std::vector<Column> measure_columns() const {
    if (!with_ids()) return {text_column("measure", kMeasureHeader)};
    return {text_column("measure", kMeasureHeader), text_column("id", kIdHeader)};
  }
  /// Cells of these columns.
  [[nodiscard]] std::vector<Cell> measure_cells(std::string_view name, Cell id) const {
    if (!with_ids()) return {Cell::text(name)};
    return {Cell::text(name), std::move(id)};
  }

  /// Its name and its id, its works among the references.
  std::vector<Cell> cite(std::string_view id) {
    const Measure* measure = find_measure(id);
    bibliography_.add_measure(measure->reference);
    return measure_cells(marked_name(*measure, is_estimated(*measure, facts_.study), language_), code(id));
  }

  [[nodiscard]] bool connects_some() const { return report_.value("brokered").value_or(0) > 0; }

  SheetSection whom() {
    SheetSection section{text(kWhomTitle)};
    if (!connects_some()) {
      section.before = {text(kNobody)};
      return section;
    }
    const std::string pairs = number(report_.value("brokered").value_or(0));
    if (with_ids()) {
      const auto partial = readable(report_.value("brokered_partial"), ValueFormat::decimal, language_);
      section.before = {kMatrixNote.in(language_, pairs) + kPartialNote.in(language_, partial)};
    } else {
      section.before = {kMatrixNoteInBrief.in(language_, pairs)};
    }
    section.table = matrix();
    return section;
  }

  /// The kinds between which it stands most, in a sentence.
  [[nodiscard]] SheetSection main_kinds() const {
    return {text(kWhomTitle), {connects_some() ? main_kinds_sentence(facts_, language_) : text(kNobody)}};
  }

  /// The kinds that pairs have; below the diagonal the cells are empty, as each pair counts once.
  [[nodiscard]] Table matrix() const {
    const MixingMatrix& kinds = report_.kinds;
    std::vector<std::size_t> used;
    for (std::size_t i = 0; i < kinds.kinds.size(); ++i) {
      bool any = false;
      for (std::size_t j = 0; j < kinds.kinds.size(); ++j) any = any || kinds(i, j) > 0;
      if (any) used.push_back(i);
    }
    Table pairs = table("kinds", {{.id = "kind"}});
    for (const std::size_t i : used) {
      const Kind& kind = facts_.study.ecosystem()[kinds.kinds[i]];
      pairs.columns.push_back({.id = kind.id, .title = kind.plural, .numeric = true});
    }
    for (std::size_t i = 0; i < used.size(); ++i) {
      const Kind& kind = facts_.study.ecosystem()[kinds.kinds[used[i]]];
      std::vector<Cell>& row = pairs.rows.emplace_back();
      row.push_back(Cell::named(kind.id, kind.plural.in(language_)));
      for (std::size_t j = 0; j < used.size(); ++j)
        row.push_back(j < i ? Cell::text("") : Cell::number(kinds(used[i], used[j]), ValueFormat::integer));
    }
    return pairs;
  }

  SheetSection roles() {
    SheetSection section{text(kRolesTitle)};
    Table found = table(
        "roles", {text_column("role", kRoleColumn), text_column("id", kIdHeader), number_column("pairs", kPairsColumn),
                  number_column("expected", kExpectedColumn), number_column("deviation", kDeviationColumn),
                  number_column("p", kPColumn), text_column("reading", kVerdictColumn)});
    for (std::size_t i = 0; i < report_.roles.size(); ++i)
      found.rows.push_back(role_row(kRoleIds[i], kRoleGlosses[i], report_.roles[i].test));
    section.table = std::move(found);
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

  std::vector<Cell> role_row(std::string_view id, const Label& gloss, const Significance& test) {
    std::vector<Cell> row = cite(id);
    row.front() = Cell::text(text(find_measure(id)->name) + " (" + text(gloss) + ")");
    row.insert(row.end(), {Cell::number(test.observed.value_or(0), ValueFormat::integer), Cell::number(test.expected),
                           Cell::number(test.deviation), probability(test.p), Cell::text(verdict(test))});
    return row;
  }

  [[nodiscard]] Cell probability(std::optional<double> p) const {
    Cell cell = Cell::number(p, NumberFormat{.decimals = 3});
    if (p && *p < 0.001) cell.shown = "<\u00A0" + to_readable(0.001, 3, language_);
    return cell;
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
    const std::string all = counted(report_.held.size(), kPairNoun);
    const auto& of_all = with_ids() ? kHeldExclusive : kHeldInBrief;
    const auto& of_sole = with_ids() ? kHeldSole : kSoleInBrief;
    const std::string alone = sole == 0 ? text(kHeldNoneSole) : of_sole.in(language_, sole);
    section.before = {of_all.in(language_, all) + alone + (one || !with_ids() ? "" : " " + text(kHeldOrder))};
    for (const std::string_view id : {"brokered_exclusive", "brokered_sole", "strength"}) cite(id);
    std::vector<HeldPair> listed = listed_pairs(facts_);
    if (!with_ids() && listed.size() > kPairsInBrief) listed.resize(kPairsInBrief);
    if (!listed.empty()) section.table = held_table(listed);
    if (const std::size_t more = report_.held.size() - listed.size(); more > 0 && !listed.empty()) {
      section.after = {kMorePairs.in(language_, counted(more, kOtherPairNoun))};
    }
    return section;
  }

  [[nodiscard]] Table held_table(const std::vector<HeldPair>& listed) const {
    Table held = table("held", {{.id = "sole"},
                                text_column("a", kActorNoun.one),
                                text_column("kind_a", kKindHeader),
                                text_column("c", kActorNoun.one),
                                text_column("kind_c", kKindHeader)});
    for (const HeldPair& pair : listed) {
      held.rows.push_back({Cell::named(pair.sole ? "1" : "0", pair.sole ? "●" : ""), actor(pair.a), kind(pair.a),
                           actor(pair.c), kind(pair.c)});
    }
    return held;
  }

  SheetSection holes() {
    const bool with_meaning = detail_ == SheetDetail::whole;
    Table holes = table("holes", measure_columns());
    holes.columns.push_back(number_column("value", kValueHeader));
    if (with_meaning) holes.columns.push_back(text_column("meaning", kMeaningHeader));
    for (const std::string_view id : {"constraint", "effective_size", "efficiency", "hierarchy"}) {
      const Measure* measure = find_measure(id);
      std::vector<Cell>& row = holes.rows.emplace_back(cite(id));
      row.push_back(Cell::number(report_.value(id), measure->format));
      if (with_meaning) row.push_back(Cell::text(text(measure->meaning)));
    }
    return {.title = text(kHolesTitle), .table = std::move(holes)};
  }

  SheetSection standing() {
    const bool drawn = facts_.options.robustness > 0;
    Table standings = table("standings", measure_columns());
    standings.columns.push_back(number_column("value", kValueHeader));
    standings.columns.push_back(number_column("rank", kRankHeader));
    if (drawn) {
      standings.columns.push_back(number_column("ties_missing", kTiesMissingHeader));
      standings.columns.push_back(number_column("actors_missing", kActorsMissingHeader));
      bibliography_.add_method(kRobustnessReference);
    }
    for (const Standing& one : report_.standings) {
      std::vector<Cell>& row = standings.rows.emplace_back(cite(one.measure->id));
      row.push_back(Cell::number(one.value, one.measure->format));
      row.push_back(rank_cell(one));
      if (!drawn) continue;
      row.push_back(range(one.ties_missing));
      row.push_back(range(one.actors_missing));
    }
    std::string note = text(kRankNote);
    if (drawn) {
      note = kRobustnessNote.in(language_, count(facts_.options.robustness)) + " " +
             text(steady() ? kSteadyRanks : kUnsteadyRanks);
      if (const auto& within = facts_.options.draws_within)
        note += " " + kEstimatedDraws.in(language_, readable(*within, ValueFormat::decimal, language_));
      for (const Standing& one : report_.standings) {
        if (one.in_draws && one.in_draws->drawn == Drawn::actors)
          note += " " + draw_estimate_note(*one.measure, *one.in_draws, language_);
      }
    }
    return {.title = text(kStandingTitle), .table = std::move(standings), .after = {note}};
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

  /// "3 of 90".
  [[nodiscard]] Cell rank_cell(const Standing& one) const {
    Cell cell = Cell::number(one.ties_missing.observed);
    if (const auto rank = one.ties_missing.observed)
      cell.shown = kRankOf.in(language_, rank_text(*rank), count(one.ranked));
    return cell;
  }

  [[nodiscard]] Cell range(const Interval& interval) const {
    if (!interval.low || !interval.high) return {};
    const std::string low = rank_text(*interval.low);
    const std::string high = rank_text(*interval.high);
    return Cell::text(low == high ? low : kRankRange.in(language_, low, high));
  }

  SheetSection departure() {
    const WithWithout& departure = report_.departure;
    Table changes = table("departure", measure_columns());
    changes.columns.push_back(number_column("with", kWithColumn));
    changes.columns.push_back(number_column("without", kWithoutColumn));
    for (const Change& change : departure.changes) {
      if (detail_ == SheetDetail::brief && !tells_in_brief(change)) continue;
      std::vector<Cell>& row = changes.rows.emplace_back(cite(change.measure->id));
      row.push_back(Cell::number(change.with, change.measure->format));
      row.push_back(Cell::number(change.without, change.measure->format));
    }
    const auto add_row = [&](const Label& what, Cell id, Cell with, Cell without) {
      std::vector<Cell>& row = changes.rows.emplace_back(measure_cells(text(what), std::move(id)));
      row.insert(row.end(), {std::move(with), std::move(without)});
    };
    add_row(kIsolates, Cell::text(""), Cell::count(departure.isolates_with), Cell::count(departure.isolates_without));
    add_row(kMostBetweenRow, code("betweenness"), names(departure.hubs), names(departure.next_hubs));
    SheetSection section{.title = text(kDepartureTitle), .table = std::move(changes)};
    if (detail_ != SheetDetail::brief && departure.pieces.size() > 1)
      section.after = {pieces_sentence(facts_, language_)};
    return section;
  }

  [[nodiscard]] static bool tells_in_brief(const Change& change) {
    return std::ranges::find(kChangesInBrief, change.measure->id) != kChangesInBrief.end();
  }

  [[nodiscard]] Cell names(const std::vector<NodeId>& nodes) const {
    constexpr std::size_t kMost = 3;
    return nodes.empty() ? Cell() : Cell::marked(listed(nodes, facts_, kMost, language_));
  }

  SheetSection stage() {
    Table evidence =
        table("stage", {text_column("evidence", kEvidenceHeader), text_column("id", kIdHeader),
                        number_column("value", kValueHeader), number_column("threshold", kThresholdHeader)});
    for (const StageLine& line : stage_lines(report_.stage, facts_.study.network(), estimates(facts_), language_)) {
      if (!line.id.empty()) cite(line.id);
      evidence.rows.push_back(
          {Cell::text(line.name), code(line.id), Cell::text(line.value), Cell::text(line.threshold)});
    }
    bibliography_.add_method(kStageReference);
    return {.title = text(kStageTitle),
            .before = {stage_sentence(report_.stage, language_)},
            .table = std::move(evidence),
            .after = {text(kStageNote)}};
  }

  SheetSection bringing() {
    SheetSection section{text(kBringingTitle), bringing_sentences(facts_, language_)};
    const auto& found = report_.bringing_together;
    if (!facts_.periods || !found || !found->actor_was_there) return section;
    const std::string before = period_text(facts_.periods->before, language_);
    const std::string after = period_text(facts_.periods->after, language_);
    Table pairs = table("bringing_together", {text_column("pairs", kPairsOf),
                                              {.id = "open", .title = kOpenColumn(before), .numeric = true},
                                              {.id = "present", .title = kPresentColumn(after), .numeric = true},
                                              {.id = "tied", .title = kTiedColumn(after), .numeric = true},
                                              number_column("share", kShareColumn)});
    const auto add_row = [&](const Label& label, const OpenPairs& open) {
      pairs.rows.push_back({Cell::text(text(label)), Cell::count(open.number), Cell::count(open.present),
                            Cell::count(open.tied), Cell::number(open.share(), ValueFormat::share)});
    };
    add_row(kHeldRow, found->held);
    add_row(kOthersRow, found->others);
    section.table = std::move(pairs);
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
    if (!facts_.study.ecosystem().projects.empty() && facts_.study.question().origin != TieOrigin::direct &&
        facts_.study.question().projection == Projection::newman) {
      bibliography_.add_method(kProjectionReference);
    }
    std::string list;
    for (const std::string& work : bibliography_.measures()) list += (list.empty() ? "" : ", ") + work;
    SheetSection section{text(kReferencesTitle)};
    section.items = {kMeasureReferences.in(language_, list)};
    for (const std::string& reference : bibliography_.methods()) section.items.push_back(reference);
    return section;
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

std::vector<SheetSection> sections_in_brief(const HubFacts& facts, Language language) {
  return SheetWriter(facts, SheetDetail::no_ids, language).without_ids();
}

}  // namespace maillage::reports
