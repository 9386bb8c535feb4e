// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <stdexcept>

#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/drawing/writers/figure_export.h"
#include "maillage/io/grid/grid_tables.h"
#include "maillage/messages/messages.h"
#include "maillage/messages/placeholders.h"
#include "maillage/messages/score_messages.h"
#include "maillage/output/output.h"
#include "maillage/output/overwriting.h"
#include "maillage/reports/grid/score_report.h"
#include "maillage/reports/tables/readings.h"

namespace maillage::tool {
namespace {

struct ScoreArguments {
  std::string data;
  NetworkArguments network;
  OutputArguments output;
  std::string criteria;
  std::string marks;
  std::string on;
  std::string table;
  std::string chart;
  std::string page;
  std::string seed = "1";
};

using reports::ScoreTable;
constexpr std::array<Choosable<ScoreTable>, 6> kScoreTables = {
    {{ScoreTable::scores, "scores"},
     {ScoreTable::criteria, "criteria", "criteres"},
     {ScoreTable::acceptability, "acceptability", "acceptabilite"},
     {ScoreTable::changes, "changes", "changements"},
     {ScoreTable::mirrors, "mirrors", "miroirs"},
     {ScoreTable::time, "time", "temps"}}};
constexpr Choice<ScoreTable> kScoreTableChoice(kScoreTables);

enum class ScoreChart : std::uint8_t { dots, cells };
constexpr std::array<Choosable<ScoreChart>, 2> kScoreCharts = {
    {{ScoreChart::dots, "dots", "points"}, {ScoreChart::cells, "cells", "cases"}}};
constexpr Choice<ScoreChart> kScoreChartChoice(kScoreCharts);

/// Everything that needs no data.
struct ScoreRequest {
  OutputFormat format = OutputFormat::text;
  ScoreTable table = ScoreTable::scores;
  std::optional<ScoreChart> chart;
  PageSize page = PageSize::a4_landscape;
  std::optional<Date> on;
};

ScoreRequest score_request(const ScoreArguments& arguments, Language language) {
  ScoreRequest request;
  if (!arguments.table.empty() && !arguments.chart.empty())
    throw UsageError(std::string(kTableAndChart.in(language)));
  if (!arguments.table.empty())
    request.table = chosen("--table", arguments.table, kScoreTableChoice, language);
  if (!arguments.chart.empty())
    request.chart = chosen("--chart", arguments.chart, kScoreChartChoice, language);
  const std::vector<OutputFormat> figures = figure_formats();
  request.format = request.chart ? output_format(arguments.output, figures, language)
                                 : output_format(arguments.output, kTableFormats, language);
  if (!arguments.table.empty() && request.format == OutputFormat::json)
    throw UsageError(std::string(kTableOrJson.in(language)));
  if (!arguments.page.empty()) {
    if (!request.chart) throw UsageError(std::string(kScorePageAlone.in(language)));
    request.page = chosen("--page", arguments.page, page_sizes(), language);
    if (request.page == PageSize::screen) throw UsageError(std::string(kScoreScreen.in(language)));
  }
  if (!arguments.on.empty()) {
    request.on = parse_date(arguments.on);
    if (!request.on) throw UsageError(kBadScoreDate.in(language, arguments.on));
  }
  if (arguments.criteria.empty() && !arguments.marks.empty())
    throw UsageError(std::string(kMarksWithoutCriteria.in(language)));
  return request;
}

/// Where the grid is, kept from being written to.
GridFiles grid_files(const ScoreArguments& arguments, const Files& files, Language language) {
  std::optional<GridFiles> found;
  if (!arguments.criteria.empty()) found = GridFiles{arguments.criteria, arguments.marks};
  else found = find_grid(arguments.data, files);
  if (!found) throw std::runtime_error(kNoGrid.in(language, arguments.data));
  if (!on_standard_output(found->criteria.string())) guard_input(found->criteria.string());
  if (!found->marks.empty() && !on_standard_output(found->marks.string()))
    guard_input(found->marks.string());
  return *found;
}

std::string written(const reports::ScoreFacts& facts, const ScoreRequest& request,
                    Language language) {
  if (!request.chart && request.format == OutputFormat::json) return reports::score_json(facts);
  if (!request.chart)
    return write_table(reports::score_table(facts, request.table, language), request.format);
  std::shared_ptr<const Scene> scene;
  if (*request.chart == ScoreChart::dots) {
    if (const auto dots = reports::score_dots(facts, language))
      scene = draw_dots(*dots, request.page);
  } else if (const auto cells = reports::score_cells(facts, language)) {
    scene = draw_cells(*cells, request.page);
  }
  if (!scene) throw std::runtime_error(std::string(kNothingScored.in(language)));
  return write_figure(*scene, request.format);
}

int run_score(const CLI::App& command, const ScoreArguments& arguments,
              const GeneralArguments& general, Language language) {
  need_data(command, arguments.data, language);
  const ScoreRequest request = score_request(arguments, language);
  const MeasureOptions measuring = measure_options(general, arguments.seed, language);
  Ecosystem ecosystem = read_data(arguments.data, general, language);
  const Question asked = question(arguments.network, ecosystem, language);
  Study study = make_study(std::move(ecosystem), asked, measuring, false);
  const ReadOptions reading = read_options(general, language);
  GridReading grid =
      read_grid_tables(grid_files(arguments, *reading.files, language), study.ecosystem(), reading);
  say(grid.diagnostics, language);
  const reports::ScoreFacts facts =
      reports::score_facts(std::move(study), std::move(grid.grid), request.on);
  deliver(written(facts, request, language), arguments.output.path);
  return 0;
}

}  // namespace

Run set_up_score(CLI::App& command, const GeneralArguments& general, Language language) {
  const auto arguments = std::make_shared<ScoreArguments>();
  add_data(command, arguments->data, language);
  const std::string group(kScoreOptions.in(language));
  const auto add = [&](const char* option, std::string& value, const Label& help,
                       const std::string& word) {
    command.add_option(option, value, std::string(help.in(language)))
        ->group(group)
        ->option_text(word);
  };
  add("--criteria", arguments->criteria, kCriteriaHelp, std::string(kFileValue.in(language)));
  add("--marks", arguments->marks, kMarksHelp, std::string(kFileValue.in(language)));
  add("--on", arguments->on, kOnHelp, "DATE");
  add("--table", arguments->table, kScoreTableHelp, std::string(kWordValue.in(language)));
  add("--chart", arguments->chart, kScoreChartHelp, "dots|cells");
  add("--page", arguments->page, kScorePageHelp,
      "a4-landscape|a4-portrait|a3-landscape|a3-portrait");
  add_seed(command, arguments->seed, language);
  add_network(command, arguments->network, language);
  leave_out(command, "--show");      // who is listed are projects
  leave_out(command, "--two-mode");  // a score is of projects, whatever the nodes are
  add_output(command, arguments->output, kTableFormats, kScoreFormatHelp, language);
  return [&command, arguments, &general, language] {
    return run_score(command, *arguments, general, language);
  };
}

}  // namespace maillage::tool
