// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/grid/score_report.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <utility>

#include <nlohmann/json.hpp>

#include "maillage/base/text.h"
#include "maillage/base/wording.h"
#include "maillage/measures/project_rows.h"
#include "maillage/model/date_words.h"
#include "maillage/reports/grid/score_messages.h"
#include "maillage/reports/tables/columns.h"
#include "maillage/reports/tables/readings.h"
#include "maillage/reports/tables/table_json.h"

namespace maillage::reports {
namespace {

constexpr NumberFormat kTwoDecimals{ValueFormat::decimal, 2};

const std::string& name_of_project(const ScoreFacts& facts, ProjectId id) { return facts.study.ecosystem()[id].name; }

std::string two_decimals(double value, Language language) { return Wording(language).number(value, 2); }

bool is_bounded(const Score& score) { return score.known && score.low + kScoreRounding < score.high; }

/// What is between two scores; nothing where that is rounding.
double difference(double one, double other) { return std::abs(one - other) <= kScoreRounding ? 0 : one - other; }

/// Whole percents; never "0 %" or "100 %" of what is a little more, or less.
std::string share_of_weights(double share, Language language) {
  constexpr double kHalfAPercent = 0.005;
  const Wording wording(language);
  if (share > kScoreRounding && share < kHalfAPercent) return "<\u202F" + wording.percent(0.01, 0);
  if (share < 1 - kScoreRounding && share >= 1 - kHalfAPercent) return ">\u202F" + wording.percent(0.99, 0);
  return wording.percent(share, 0);
}

Cell end_cell(double value, Language language) {
  Cell cell = Cell::number(value);
  cell.shown = Prose(scale_end(value, language));
  return cell;
}

/// The known score with its bounds; "–" where nothing is marked.
Cell score_cell(const Score& score, Language language) {
  Cell cell = Cell::number(score.known, kTwoDecimals);
  if (is_bounded(score))
    cell.shown = Prose(two_decimals(*score.known, language) + " (" + two_decimals(score.low, language) + "–" +
                       two_decimals(score.high, language) + ")");
  return cell;
}

/// In what share of the weights one project stands above another.
struct PairShare {
  ProjectId upper;
  ProjectId lower;
  std::optional<double> share = {};  ///< none where a pillar of either has no mark, and that matters
  Acceptability bounds = {};

  [[nodiscard]] bool is_open() const { return bounds.low + kScoreRounding < bounds.high; }
};

PairShare share_of(const ProjectScores& upper, const ProjectScores& lower) {
  PairShare pair{upper.project, lower.project, {}, acceptability(upper, lower)};
  std::vector<double> differences;
  for (std::size_t p = 0; p < upper.pillars.size(); ++p) {
    if (upper.pillars[p].known && lower.pillars[p].known)
      differences.push_back(*upper.pillars[p].known - *lower.pillars[p].known);
  }
  if (differences.size() == upper.pillars.size()) pair.share = share_above(differences);
  if (!pair.is_open()) pair.share = pair.bounds.low;
  return pair;
}

Cell share_cell(const PairShare& pair, Language language) {
  Cell cell = Cell::number(pair.share, ValueFormat::share);
  std::string words = pair.share ? share_of_weights(*pair.share, language) : "–";
  if (pair.is_open())
    words = kShareBounds.in(language, words, share_of_weights(pair.bounds.low, language),
                            share_of_weights(pair.bounds.high, language));
  cell.shown = Prose(std::move(words));
  return cell;
}

/// A column for machines under a title made of another.
Column made_column(std::string id, const ScoreWord& title, std::string_view of) {
  Column column = number_column(std::move(id), kWholeColumn);
  column.title = title(of);
  return only_for(Readers::machines, std::move(column));
}

/// The columns of a pillar, or of the whole, in one row.
struct ScoredColumn {
  std::string id;
  std::string title;
  std::size_t pillar = 0;
  bool whole = false;

  [[nodiscard]] const Score& of(const ProjectScores& scores) const {
    return whole ? scores.whole : scores.pillars[pillar];
  }
};

std::vector<ScoredColumn> scored_columns(const ScoreFacts& facts, Language language) {
  std::vector<ScoredColumn> columns = {{"whole", std::string(kWholeColumn.in(language)), 0, true}};
  const std::vector<std::string> pillars = pillars_of(facts.grid);
  for (std::size_t p = 0; p < pillars.size(); ++p)
    columns.push_back({"pillar_" + slug(pillars[p]), pillars[p], p, false});
  return columns;
}

Column titled(std::string id, const std::string& title) {
  Column column = number_column(std::move(id), kWholeColumn);
  column.title = Text::per_language([&](Language) { return title; });
  return column;
}

/// How to read scores, in words that hold for tables and charts.
std::vector<std::string> score_notes(const ScoreFacts& facts, Language language) {
  const std::vector<std::string> pillars = pillars_of(facts.grid);
  std::vector<std::string> all = {kScoreNote.in(language, Count(facts.grid.criteria.size()), Count(pillars.size()))};
  std::vector<std::string> weights;
  const std::vector<double> shares = pillar_weights(facts.grid);
  for (std::size_t p = 0; p < pillars.size(); ++p)
    weights.push_back(pillars[p] + " " + Wording(language).percent(shares[p], 0));
  all.push_back(kWeightsNote.in(language, Wording(language).list(weights)));
  std::size_t marked = 0;
  std::size_t without = 0;
  for (const ProjectScores& one : facts.order) {
    marked += one.whole.marked;
    without += one.whole.marked == 0 ? 1U : 0U;
  }
  const std::size_t possible = facts.order.size() * facts.grid.criteria.size();
  all.push_back(marked == possible ? std::string(kNoneMissingNote.in(language))
                                   : kMissingNote.in(language, Count(possible - marked), Count(possible)));
  if (without > 0) all.back() += " " + kNoMarksNote.in(language, Count(without));
  if (facts.on) all.push_back(kOnNote.in(language, Wording(language).until(calendar(*facts.on))));
  return all;
}

/// Every table of one set of scores.
class ScoreTables {
 public:
  ScoreTables(const ScoreFacts& facts, Language language) : facts_(facts), language_(language) {}

  [[nodiscard]] Table of(ScoreTable which) const {
    switch (which) {
      case ScoreTable::scores: return scores();
      case ScoreTable::criteria: return criteria();
      case ScoreTable::acceptability: return pairs();
      case ScoreTable::changes: return changes();
      case ScoreTable::mirrors: return mirrors();
      case ScoreTable::time: break;
    }
    return over_time();
  }

 private:
  [[nodiscard]] Table table(std::string id, std::vector<Column> columns) const {
    Table table{.id = std::move(id), .language = language_, .columns = std::move(columns)};
    table.selection = stated_selection(facts_.study);
    return table;
  }

  [[nodiscard]] Cell named(ProjectId id) const {
    return Cell::named(facts_.study.ecosystem()[id].id, name_of_project(facts_, id));
  }

  [[nodiscard]] Table scores() const {
    Table result = table("scores", {text_column("project", kScoredProject)});
    const auto columns = scored_columns(facts_, language_);
    for (const ScoredColumn& column : columns) {
      result.columns.push_back(titled(column.id, column.title));
      result.columns.push_back(made_column(column.id + "_low", kLowOf, column.title));
      result.columns.push_back(made_column(column.id + "_high", kHighOf, column.title));
    }
    result.columns.push_back(number_column("marked", kMarkedColumn));
    for (const ProjectScores& one : facts_.order) {
      std::vector<Cell> row = {named(one.project)};
      for (const ScoredColumn& column : columns) {
        const Score& score = column.of(one);
        row.push_back(score_cell(score, language_));
        row.push_back(Cell::number(score.low, kTwoDecimals));
        row.push_back(Cell::number(score.high, kTwoDecimals));
      }
      row.push_back(Cell::count(one.whole.marked));
      result.rows.push_back(std::move(row));
    }
    result.notes = score_notes(facts_, language_);
    const auto bounded = [](const ProjectScores& one) {
      return is_bounded(one.whole) || std::ranges::any_of(one.pillars, is_bounded);
    };
    if (std::ranges::any_of(facts_.order, bounded))
      result.notes.insert(result.notes.begin() + 1, std::string(kBoundsNote.in(language_)));
    return result;
  }
  [[nodiscard]] Table criteria() const {
    Table result =
        table("criteria", {text_column("criterion", kCriterionColumn), text_column("pillar", kPillarColumn),
                           number_column("weight", kWeightColumn), number_column("min", kLowColumn),
                           number_column("max", kHighColumn), text_column("sense", kSenseColumn),
                           number_column("marked", kMarkedProjectsColumn), text_column("source", kGridSourceColumn)});
    std::vector<std::string> measured;
    double all = 0;
    for (const Criterion& one : facts_.grid.criteria) all += one.weight;
    for (std::size_t c = 0; c < facts_.grid.criteria.size(); ++c) {
      const Criterion& one = facts_.grid.criteria[c];
      const auto marked = std::ranges::count_if(
          facts_.order, [c](const ProjectScores& project) { return project.criteria[c].has_value(); });
      const bool more = one.sense == Sense::more;
      result.rows.push_back({Cell::named(one.id, one.name), Cell::text(one.pillar),
                             Cell::number(one.weight / all, ValueFormat::share), end_cell(one.low, language_),
                             end_cell(one.high, language_),
                             Cell::named(more ? "more" : "less", std::string((more ? kMore : kLess).in(language_))),
                             Cell::count(static_cast<std::size_t>(marked)), Cell::text(one.source)});
      if (measure_of(one) != nullptr) measured.push_back(one.name);
    }
    if (!measured.empty()) result.notes = {kMeasuredNote.in(language_, Wording(language_).list(measured))};
    return result;
  }

  /// Those that have a score, two by two, the better first.
  [[nodiscard]] Table pairs() const {
    Table result = table("acceptability", {text_column("project", kUpperColumn), text_column("above", kLowerColumn),
                                           number_column("share", kShareColumn),
                                           only_for(Readers::machines, number_column("low", kShareLowColumn)),
                                           only_for(Readers::machines, number_column("high", kShareHighColumn))});
    std::vector<PairShare> shares;
    for (std::size_t i = 0; i < facts_.order.size() && facts_.order[i].whole.known; ++i) {
      for (std::size_t j = i + 1; j < facts_.order.size() && facts_.order[j].whole.known; ++j)
        shares.push_back(share_of(facts_.order[i], facts_.order[j]));
    }
    for (const PairShare& one : shares)
      result.rows.push_back({named(one.upper), named(one.lower), share_cell(one, language_),
                             Cell::number(one.bounds.low, ValueFormat::share),
                             Cell::number(one.bounds.high, ValueFormat::share)});
    result.notes = {std::string(kAcceptabilityNote.in(language_))};
    if (std::ranges::any_of(shares, &PairShare::is_open))
      result.notes.emplace_back(kAcceptabilityBoundsNote.in(language_));
    if (std::ranges::any_of(shares, [](const PairShare& one) { return !one.share; }))
      result.notes.emplace_back(kShareUnknownNote.in(language_));
    return result;
  }

  [[nodiscard]] Table changes() const {
    Table result =
        table("changes", {text_column("project", kUpperColumn), text_column("followed_by", kBehindColumn),
                          text_column("pillar", kPillarColumn), number_column("weight", kNowColumn),
                          number_column("needed", kNeededColumn), text_column("missing_may", kMissingMayColumn),
                          machine_column("equal"), machine_column("told")});
    const std::vector<RankChange> changes = rank_changes(facts_.grid, facts_.order);
    for (const RankChange& one : changes) {
      const bool any = one.pillar.has_value();
      result.rows.push_back({named(facts_.order[one.upper].project), named(facts_.order[one.lower].project),
                             changed_pillar(one), any ? Cell::number(one.weight, ValueFormat::share) : Cell(),
                             any ? Cell::number(one.needed, ValueFormat::share) : Cell(), Cell::yes_no(one.missing_may),
                             Cell::yes_no(one.equal), Cell::yes_no(one.told)});
    }
    result.notes = {std::string(kChangesNote.in(language_))};
    if (std::ranges::any_of(changes, &RankChange::equal)) result.notes.emplace_back(kEqualNote.in(language_));
    if (std::ranges::any_of(changes, [](const RankChange& one) { return !one.told && !one.equal; }))
      result.notes.emplace_back(kNotToldNote.in(language_));
    return result;
  }

  /// Or a mark that a note explains.
  [[nodiscard]] Cell changed_pillar(const RankChange& change) const {
    if (change.pillar) return Cell::text(pillars_of(facts_.grid)[*change.pillar]);
    Cell cell;
    if (change.equal) cell.shown = Prose("=");
    else if (!change.told) cell.shown = Prose("?");
    return cell;
  }

  [[nodiscard]] const ProjectScores* scores_of(ProjectId id) const {
    for (const auto* scores : {&facts_.order, &facts_.elsewhere}) {
      const auto found = std::ranges::find(*scores, id, &ProjectScores::project);
      if (found != scores->end()) return &*found;
    }
    return nullptr;
  }

  [[nodiscard]] Table mirrors() const {
    Table result = table("mirrors", {text_column("project", kScoredProject), text_column("mirror", kMirrorColumn)});
    const auto columns = scored_columns(facts_, language_);
    for (const ScoredColumn& column : columns) {
      result.columns.push_back(titled(column.id, column.title));
      result.columns.push_back(titled(column.id + "_mirror", kMirrorOf.in(language_, column.title)));
      result.columns.push_back(made_column(column.id + "_difference", kDifferenceOf, column.title));
    }
    for (const auto& [project, mirror] : facts_.mirrors) {
      const ProjectScores* own = scores_of(project);
      const ProjectScores* other = scores_of(mirror);
      std::vector<Cell> row = {named(project), named(mirror)};
      for (const ScoredColumn& column : columns) {
        const Score a = own != nullptr ? column.of(*own) : Score();
        const Score b = other != nullptr ? column.of(*other) : Score();
        row.push_back(score_cell(a, language_));
        row.push_back(score_cell(b, language_));
        row.push_back(a.known && b.known ? Cell::number(difference(*a.known, *b.known), kTwoDecimals) : Cell());
      }
      result.rows.push_back(std::move(row));
    }
    result.notes = mirror_notes();
    return result;
  }

  [[nodiscard]] std::vector<std::string> mirror_notes() const {
    if (facts_.mirrors.empty() && facts_.unknown_mirrors.empty()) return {std::string(kNoMirrors.in(language_))};
    const Wording wording(language_);
    std::vector<std::string> notes;
    std::vector<std::string> names;
    for (const ProjectScores& one : facts_.elsewhere) names.push_back(name_of_project(facts_, one.project));
    if (!names.empty()) notes.push_back(kElsewhereNote.in(language_, wording.list(names)));
    names.clear();
    for (const auto& [project, mirror] : facts_.unknown_mirrors)
      names.push_back(wording.quoted(mirror) + " (" + name_of_project(facts_, project) + ")");
    if (!names.empty()) notes.push_back(kUnknownMirrorsNote.in(language_, wording.list(names)));
    return notes;
  }

  /// In which a mark of the project has its date, until the day of the scores.
  [[nodiscard]] std::set<std::int16_t> dated_years(ProjectId project) const {
    std::set<std::int16_t> years;
    for (const GridMark& mark : facts_.grid.marks) {
      if (mark.project == project && mark.date && counts_on(mark, facts_.on)) years.insert(mark.date->year);
    }
    return years;
  }

  [[nodiscard]] Table over_time() const {
    Table result = table("time", {text_column("project", kScoredProject), number_column("year", kYearColumn)});
    const auto columns = scored_columns(facts_, language_);
    for (const ScoredColumn& column : columns) result.columns.push_back(titled(column.id, column.title));
    for (const ProjectScores& project : facts_.order) {
      for (const std::int16_t year : dated_years(project.project)) {
        const std::array one = {project.project};
        const Date end = facts_.on && facts_.on->year == year ? *facts_.on : Date{year, 0, 0};
        const auto then = score_projects(facts_.grid, facts_.study.ecosystem(), one, end);
        std::vector<Cell> row = {named(project.project), Cell::text(std::to_string(year))};
        for (const ScoredColumn& column : columns) row.push_back(score_cell(column.of(then.front()), language_));
        result.rows.push_back(std::move(row));
      }
    }
    if (!result.rows.empty()) result.notes = {std::string(kTimeNote.in(language_))};
    else if (!facts_.on) result.notes = {std::string(kNoDatedMarks.in(language_))};
    else result.notes = {kNoDatedMarksOn.in(language_, Wording(language_).until(calendar(*facts_.on)))};
    return result;
  }

  const ScoreFacts& facts_;
  Language language_;
};

bool any_scores(const ScoreFacts& facts) { return !facts.order.empty() && facts.order.front().whole.known; }

/// Those that have a score, as many as come first.
std::span<const ProjectScores> scored(const ScoreFacts& facts) {
  const auto end = std::ranges::find_if(facts.order, [](const ProjectScores& one) { return !one.whole.known; });
  return std::span(facts.order).first(static_cast<std::size_t>(end - facts.order.begin()));
}

std::vector<std::string> score_caption(const ScoreFacts& facts, const Label& note, Language language) {
  std::vector<std::string> caption = {std::string(note.in(language))};
  std::string more;
  for (const std::string& one : score_notes(facts, language)) more += (more.empty() ? "" : " ") + one;
  caption.push_back(std::move(more));
  return caption;
}

}  // namespace

Table score_table(const ScoreFacts& facts, ScoreTable table, Language language) {
  return ScoreTables(facts, language).of(table);
}

std::string score_json(const ScoreFacts& facts) {
  nlohmann::ordered_json json;
  for (const ScoreTable one : {ScoreTable::scores, ScoreTable::criteria, ScoreTable::acceptability, ScoreTable::changes,
                               ScoreTable::mirrors, ScoreTable::time}) {
    const Table table = score_table(facts, one, Language::english);
    json[table.id] = rows_json(table);
  }
  for (const auto& [project, mirror] : facts.unknown_mirrors)
    json["unknown_mirrors"].push_back({{"project", facts.study.ecosystem()[project].id}, {"mirror", mirror}});
  if (const StatedSelection selection = stated_selection(facts.study); !selection.facts.empty())
    json["selection"] = selection_json(selection);
  return json.dump(2) + "\n";
}

std::optional<DotChart> score_dots(const ScoreFacts& facts, Language language) {
  if (!any_scores(facts)) return std::nullopt;
  DotChart chart{.language = language,
                 .title = std::string(kDotsTitle.in(language)),
                 .subtitle = facts.study.ecosystem().title,
                 .caption = score_caption(facts, kDotsNote, language)};
  const auto columns = scored_columns(facts, language);
  for (const ScoredColumn& column : columns) chart.columns.push_back(column.title);
  for (const ProjectScores& one : scored(facts)) {
    DotRow row{facts.study.ecosystem()[one.project].id, name_of_project(facts, one.project), {}};
    for (const ScoredColumn& column : columns) {
      const Score& score = column.of(one);
      row.values.push_back({score.known, score.low, score.high});
    }
    chart.rows.push_back(std::move(row));
  }
  return chart;
}

std::optional<CellChart> score_cells(const ScoreFacts& facts, Language language) {
  if (!any_scores(facts)) return std::nullopt;
  CellChart chart{.language = language,
                  .title = std::string(kCellsTitle.in(language)),
                  .subtitle = facts.study.ecosystem().title,
                  .caption = score_caption(facts, kCellsNote, language)};
  const std::vector<std::string> pillars = pillars_of(facts.grid);
  std::vector<std::size_t> order(facts.grid.criteria.size());
  std::vector<double> means(order.size(), -1);
  for (std::size_t c = 0; c < order.size(); ++c) {
    order[c] = c;
    double sum = 0;
    double count = 0;
    for (const ProjectScores& one : scored(facts)) {
      if (!one.criteria[c]) continue;
      sum += *one.criteria[c];
      ++count;
    }
    if (count > 0) means[c] = sum / count;
  }
  const auto pillar = [&](std::size_t c) { return std::ranges::find(pillars, facts.grid.criteria[c].pillar); };
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
    return pillar(a) != pillar(b) ? pillar(a) < pillar(b) : means[a] > means[b];
  });
  for (const std::size_t c : order)
    chart.columns.push_back(facts.grid.criteria[c].name + " (" + facts.grid.criteria[c].pillar + ")");
  for (const ProjectScores& one : scored(facts)) {
    CellRow row{facts.study.ecosystem()[one.project].id, name_of_project(facts, one.project), {}};
    for (const std::size_t c : order) row.values.push_back(one.criteria[c]);
    chart.rows.push_back(std::move(row));
  }
  return chart;
}

}  // namespace maillage::reports
