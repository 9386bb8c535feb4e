// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/grid/score_report.h"

#include <algorithm>
#include <array>
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

/// The known score with its bounds; "–" where nothing is marked.
Cell score_cell(const Score& score, Language language) {
  Cell cell = Cell::number(score.known, kTwoDecimals);
  constexpr double kRounding = 1e-9;
  if (score.known && score.low + kRounding < score.high)
    cell.shown = Prose(two_decimals(*score.known, language) + " (" + two_decimals(score.low, language) + "–" +
                       two_decimals(score.high, language) + ")");
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
    result.notes = notes();
    return result;
  }

  [[nodiscard]] std::vector<std::string> notes() const {
    const std::vector<std::string> pillars = pillars_of(facts_.grid);
    std::vector<std::string> all = {
        kScoreNote.in(language_, Count(facts_.grid.criteria.size()), Count(pillars.size()))};
    std::vector<std::string> weights;
    const std::vector<double> shares = pillar_weights(facts_.grid);
    for (std::size_t p = 0; p < pillars.size(); ++p)
      weights.push_back(pillars[p] + " " + Wording(language_).percent(shares[p], 0));
    all.push_back(kWeightsNote.in(language_, Wording(language_).list(weights)));
    std::size_t marked = 0;
    std::size_t without = 0;
    for (const ProjectScores& one : facts_.order) {
      marked += one.whole.marked;
      without += one.whole.marked == 0 ? 1U : 0U;
    }
    const std::size_t possible = facts_.order.size() * facts_.grid.criteria.size();
    all.push_back(kMissingNote.in(language_, Count(possible - marked), Count(possible)));
    if (without > 0) all.back() += " " + kNoMarksNote.in(language_, Count(without));
    if (facts_.on) all.push_back(kOnNote.in(language_, Wording(language_).until(calendar(*facts_.on))));
    return all;
  }

  [[nodiscard]] Table criteria() const {
    Table result =
        table("criteria", {text_column("criterion", kCriterionColumn), text_column("pillar", kPillarColumn),
                           number_column("weight", kWeightColumn), number_column("min", kLowColumn),
                           number_column("max", kHighColumn), text_column("sense", kSenseColumn),
                           number_column("marked", kMarkedProjectsColumn), text_column("source", kGridSourceColumn)});
    double all = 0;
    for (const Criterion& one : facts_.grid.criteria) all += one.weight;
    for (std::size_t c = 0; c < facts_.grid.criteria.size(); ++c) {
      const Criterion& one = facts_.grid.criteria[c];
      const auto marked = std::ranges::count_if(
          facts_.order, [c](const ProjectScores& project) { return project.criteria[c].has_value(); });
      const bool more = one.sense == Sense::more;
      result.rows.push_back({Cell::named(one.id, one.name), Cell::text(one.pillar),
                             Cell::number(one.weight / all, ValueFormat::share), Cell::number(one.low),
                             Cell::number(one.high),
                             Cell::named(more ? "more" : "less", std::string((more ? kMore : kLess).in(language_))),
                             Cell::count(static_cast<std::size_t>(marked)), Cell::text(one.source)});
    }
    return result;
  }

  /// Those that have a score, two by two, the better first.
  [[nodiscard]] Table pairs() const {
    Table result = table("acceptability", {text_column("project", kUpperColumn), text_column("above", kLowerColumn),
                                           number_column("share", kShareColumn),
                                           only_for(Readers::machines, number_column("low", kShareLowColumn)),
                                           only_for(Readers::machines, number_column("high", kShareHighColumn))});
    for (std::size_t i = 0; i < facts_.order.size() && facts_.order[i].whole.known; ++i) {
      for (std::size_t j = i + 1; j < facts_.order.size() && facts_.order[j].whole.known; ++j)
        result.rows.push_back(pair_row(facts_.order[i], facts_.order[j]));
    }
    result.notes = {std::string(kAcceptabilityNote.in(language_))};
    return result;
  }

  [[nodiscard]] std::vector<Cell> pair_row(const ProjectScores& upper, const ProjectScores& lower) const {
    const Acceptability bounds = acceptability(upper, lower);
    std::vector<double> differences;
    bool known = true;
    for (std::size_t p = 0; p < upper.pillars.size(); ++p) {
      known = known && upper.pillars[p].known && lower.pillars[p].known;
      if (known) differences.push_back(*upper.pillars[p].known - *lower.pillars[p].known);
    }
    const auto share = known ? std::optional(share_above(differences)) : std::nullopt;
    Cell cell = Cell::number(share, ValueFormat::share);
    if (bounds.low < bounds.high) {
      const Wording wording(language_);
      cell.shown = Prose((share ? wording.percent(*share, 0) : "–") + " (" + wording.percent(bounds.low, 0) + "–" +
                         wording.percent(bounds.high, 0) + ")");
    }
    return {named(upper.project), named(lower.project), cell, Cell::number(bounds.low, ValueFormat::share),
            Cell::number(bounds.high, ValueFormat::share)};
  }

  [[nodiscard]] Table changes() const {
    Table result =
        table("changes", {text_column("project", kUpperColumn), text_column("followed_by", kBehindColumn),
                          text_column("pillar", kPillarColumn), number_column("weight", kNowColumn),
                          number_column("needed", kNeededColumn), text_column("missing_may", kMissingMayColumn)});
    const std::vector<std::string> pillars = pillars_of(facts_.grid);
    for (const RankChange& one : rank_changes(facts_.grid, facts_.order)) {
      const bool any = one.pillar.has_value();
      result.rows.push_back(
          {named(facts_.order[one.upper].project), named(facts_.order[one.lower].project),
           any ? Cell::text(pillars[*one.pillar]) : Cell(), any ? Cell::number(one.weight, ValueFormat::share) : Cell(),
           any ? Cell::number(one.needed, ValueFormat::share) : Cell(), Cell::yes_no(one.missing_may)});
    }
    result.notes = {std::string(kChangesNote.in(language_))};
    return result;
  }

  [[nodiscard]] const ProjectScores* scores_of(ProjectId id) const {
    const auto found = std::ranges::find(facts_.order, id, &ProjectScores::project);
    return found == facts_.order.end() ? nullptr : &*found;
  }

  [[nodiscard]] Table mirrors() const {
    Table result = table("mirrors", {text_column("project", kScoredProject), text_column("mirror", kMirrorColumn)});
    const auto columns = scored_columns(facts_, language_);
    for (const ScoredColumn& column : columns) {
      result.columns.push_back(titled(column.id, column.title));
      result.columns.push_back(titled(column.id + "_mirror", std::string(kMirrorColumn.in(language_))));
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
        row.push_back(a.known && b.known ? Cell::number(*a.known - *b.known, kTwoDecimals) : Cell());
      }
      result.rows.push_back(std::move(row));
    }
    if (facts_.mirrors.empty()) result.notes = {std::string(kNoMirrors.in(language_))};
    return result;
  }

  [[nodiscard]] Table over_time() const {
    Table result = table("time", {text_column("project", kScoredProject), number_column("year", kYearColumn)});
    const auto columns = scored_columns(facts_, language_);
    for (const ScoredColumn& column : columns) result.columns.push_back(titled(column.id, column.title));
    std::set<std::int16_t> years;
    for (const GridMark& mark : facts_.grid.marks) {
      if (mark.date) years.insert(mark.date->year);
    }
    for (const ProjectScores& project : facts_.order) {
      for (const std::int16_t year : years) {
        const std::array one = {project.project};
        const auto then = score_projects(facts_.grid, facts_.study.ecosystem(), one, Date{year, 0, 0});
        if (then.front().whole.marked == 0) continue;
        std::vector<Cell> row = {named(project.project), Cell::text(std::to_string(year))};
        for (const ScoredColumn& column : columns) row.push_back(score_cell(column.of(then.front()), language_));
        result.rows.push_back(std::move(row));
      }
    }
    if (years.empty()) result.notes = {std::string(kNoDatedMarks.in(language_))};
    return result;
  }

  const ScoreFacts& facts_;
  Language language_;
};

/// The project that the text of another's column names, by id or name.
std::optional<ProjectId> project_called(const Ecosystem& ecosystem, const std::string& text) {
  const auto fits = [&](const Project& one) { return fold(one.id) == fold(text) || fold(one.name) == fold(text); };
  const auto found = std::ranges::find_if(ecosystem.projects, fits);
  if (found == ecosystem.projects.end()) return std::nullopt;
  return ProjectId(static_cast<std::size_t>(found - ecosystem.projects.begin()));
}

std::vector<std::pair<ProjectId, ProjectId>> find_mirrors(const Study& study) {
  constexpr std::array<std::string_view, 4> kTitles = {"miroir", "mirror", "terrain miroir", "mirror site"};
  const Ecosystem& ecosystem = study.ecosystem();
  std::vector<std::pair<ProjectId, ProjectId>> pairs;
  for (const Attribute& attribute : ecosystem.project_attributes) {
    const auto* texts = std::get_if<Attribute::Texts>(&attribute.values);
    if (texts == nullptr || std::ranges::find(kTitles, fold(attribute.name)) == kTitles.end()) continue;
    for (const ProjectId id : projects_of(study)) {
      const auto& text = (*texts)[id.index()];
      const auto mirror = text ? project_called(ecosystem, *text) : std::nullopt;
      if (mirror) pairs.emplace_back(id, *mirror);
    }
  }
  return pairs;
}

bool any_scores(const ScoreFacts& facts) { return !facts.order.empty() && facts.order.front().whole.known; }

/// Those that have a score, as many as come first.
std::span<const ProjectScores> scored(const ScoreFacts& facts) {
  const auto end = std::ranges::find_if(facts.order, [](const ProjectScores& one) { return !one.whole.known; });
  return std::span(facts.order).first(static_cast<std::size_t>(end - facts.order.begin()));
}

std::vector<std::string> score_caption(const ScoreFacts& facts, const Label& note, Language language) {
  std::vector<std::string> caption = {std::string(note.in(language))};
  std::string more;
  for (const std::string& one : score_table(facts, ScoreTable::scores, language).notes)
    more += (more.empty() ? "" : " ") + one;
  caption.push_back(std::move(more));
  return caption;
}

}  // namespace

ScoreFacts score_facts(Study study, ScoringGrid grid, const std::optional<Date>& on) {
  add_measured(grid, study);
  auto order = score_projects(grid, study.ecosystem(), projects_of(study), on);
  auto mirrors = find_mirrors(study);
  return {std::move(study), std::move(grid), on, std::move(order), std::move(mirrors)};
}

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
