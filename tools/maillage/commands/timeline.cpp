// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <stdexcept>

#include <fmt/format.h>

#include "maillage/base/text.h"
#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/drawing/writers/figure_export.h"
#include "maillage/messages/messages.h"
#include "maillage/messages/placeholders.h"
#include "maillage/messages/timeline_messages.h"
#include "maillage/model/date_words.h"
#include "maillage/options/actor_words.h"
#include "maillage/options/beyond_dates.h"
#include "maillage/options/measure_words.h"
#include "maillage/output/output.h"
#include "maillage/output/workshop_files.h"
#include "maillage/reports/tables/readings.h"
#include "maillage/reports/timeline/timeline_report.h"

namespace maillage::tool {
namespace {

struct TimelineArguments {
  std::string data;
  NetworkArguments network;
  OutputArguments output;
  std::string periods;
  std::string actor;
  std::string measures;
  std::string draws;
  std::string chart;
  std::string page;
  std::string seed = "1";
};

enum class TimelineChart : std::uint8_t { lines, projects, actors };
constexpr std::array<Choosable<TimelineChart>, 3> kCharts = {
    {{TimelineChart::lines, "lines", "courbes"},
     {TimelineChart::projects, "projects", "projets"},
     {TimelineChart::actors, "actors", "acteurs"}}};
constexpr Choice<TimelineChart> kChartChoice(kCharts);

/// Everything that needs no data.
struct TimelineRequest {
  OutputFormat format = OutputFormat::text;
  std::optional<TimelineChart> chart;
  PageSize page = PageSize::a4_landscape;
  TimelineOptions options;
};

std::vector<Period> listed_periods(const std::string& list, Language language) {
  std::vector<Period> periods;
  for (std::size_t begin = 0; begin < list.size();) {
    const std::size_t end = std::min(list.find(',', begin), list.size());
    const std::string text(trim(list.substr(begin, end - begin)));
    const auto period = parse_period(text);
    if (!period) throw UsageError(kBadTimelinePeriod.in(language, text));
    if (!periods.empty()) {
      const auto& last = periods.back().end;
      if (!last || !period->start || last->last_day() >= period->start->first_day())
        throw UsageError(std::string(kPeriodsOutOfOrder.in(language)));
    }
    periods.push_back(*period);
    begin = end + 1;
  }
  if (periods.size() > kMostPeriods)
    throw UsageError(kMorePeriodsThanRows.in(language, Count(periods.size()), Count(kMostPeriods)));
  return periods;
}

/// Charts of projects and of actors show dates as they are.
void refuse_without_effect(const TimelineArguments& arguments, TimelineChart chart,
                           Language language) {
  if (chart == TimelineChart::lines) return;
  const auto refuse = [&](std::string_view option, const std::string& value) {
    if (!value.empty())
      throw UsageError(kNotWithChart.in(language, option, kChartChoice.id(chart)));
  };
  refuse("--periods", arguments.periods);
  refuse("--actor", arguments.actor);
  refuse("--measures", arguments.measures);
  refuse("--draws", arguments.draws);
}

/// Throws where there is nothing to tell, or more than a page has room for.
void need_periods(const TimelineOptions& options, const Study& study, Language language) {
  const Period& asked = study.question().selection.period;
  for (const Period& one : options.periods) {
    if (!one.overlaps(asked))
      throw UsageError(kPeriodOutside.in(language, in_words(one, language)));
    say_beyond_dates(study.ecosystem(), one, language);
  }
  if (!options.periods.empty()) return;
  const std::vector<Period> years = known_years(study);
  if (years.empty()) throw std::runtime_error(std::string(kNoKnownYear.in(language)));
  if (years.size() > kMostPeriods)
    throw std::runtime_error(kTooManyYears.in(language, in_words(years.front(), language),
                                              in_words(years.back(), language),
                                              Count(kMostPeriods)));
}

TimelineRequest request_of(const TimelineArguments& arguments, Language language) {
  TimelineRequest request;
  if (!arguments.chart.empty())
    request.chart = chosen("--chart", arguments.chart, kChartChoice, language);
  if (request.chart) refuse_without_effect(arguments, *request.chart, language);
  const std::vector<OutputFormat> figures = figure_formats();
  request.format = request.chart ? output_format(arguments.output, figures, language)
                                 : output_format(arguments.output, kTableFormats, language);
  if (!arguments.page.empty()) {
    if (!request.chart) throw UsageError(std::string(kPageWithoutChart.in(language)));
    request.page = chosen("--page", arguments.page, page_sizes(), language);
    if (request.page == PageSize::screen) throw UsageError(std::string(kNoScreenPage.in(language)));
  }
  request.options.periods = listed_periods(arguments.periods, language);
  if (!arguments.draws.empty())
    request.options.draws = whole_number("--draws", arguments.draws, language);
  if (!arguments.measures.empty())
    request.options.measures = listed_measures(arguments.measures, Scope::network, language);
  return request;
}

using Pages = std::vector<std::shared_ptr<const Scene>>;

Pages drawn(const reports::TimelineFacts& facts, const TimelineRequest& request,
            Language language) {
  if (*request.chart == TimelineChart::lines)
    return {draw_lines(reports::timeline_lines(facts, language), request.page)};
  const auto bars = *request.chart == TimelineChart::projects
                        ? reports::projects_in_time(facts, language)
                        : reports::actors_in_time(facts, language);
  if (!bars) throw std::runtime_error(std::string(kNothingToChart.in(language)));
  return draw_bars(*bars, request.page);
}

/// One PDF, or a file for each page where there are several: qui-1.svg and so on; on standard
/// output the first of them.
std::vector<Written> chart_files(const Pages& pages, const TimelineRequest& request,
                                 const std::string& path, Language language) {
  if (pages.size() == 1) return {{path, write_figure(*pages.front(), request.format)}};
  if (request.format == OutputFormat::pdf) {
    say_info(kChartOnPages.in(language, pages.size()));
    return {{path, write_pdf(pages)}};
  }
  if (on_standard_output(path)) {
    say_info(kFirstPageAlone.in(language, pages.size()));
    return {{path, write_figure(*pages.front(), request.format)}};
  }
  std::vector<Written> files;
  for (const auto& page : pages)
    files.push_back({numbered(path, files.size() + 1), write_figure(*page, request.format)});
  say_info(kChartInFiles.in(language, pages.size(), files.front().path, files.back().path));
  return files;
}

std::vector<Written> written(const reports::TimelineFacts& facts, const TimelineRequest& request,
                             const std::string& path, Language language) {
  if (request.chart) return chart_files(drawn(facts, request, language), request, path, language);
  if (request.format == OutputFormat::json) return {{path, reports::timeline_json(facts)}};
  return {{path, write_table(reports::timeline_table(facts, language), request.format)}};
}

int run_timeline(const CLI::App& command, const TimelineArguments& arguments,
                 const GeneralArguments& general, Language language) {
  need_data(command, arguments.data, language);
  TimelineRequest request = request_of(arguments, language);
  const MeasureOptions measuring = measure_options(general, arguments.seed, language);
  Ecosystem ecosystem = read_data(arguments.data, general, language);
  const Question asked = question(arguments.network, ecosystem, language);
  Study study = make_study(std::move(ecosystem), asked, measuring, true);
  need_suitable(request.options.measures, study.network(), language);
  need_periods(request.options, study, language);
  if (!arguments.actor.empty()) {
    const NodeId node = find_actor("--actor", arguments.actor, study.ecosystem(), study.network());
    request.options.hub = std::get<ActorId>(study.network()[node].subject);
  }
  const reports::TimelineFacts facts = [&] {
    const Progress shown(kMeasuring.in(language));
    return reports::timeline_facts(std::move(study), request.options, watched());
  }();
  deliver_all(written(facts, request, arguments.output.path, language), language);
  return 0;
}

}  // namespace

Run set_up_timeline(CLI::App& command, const GeneralArguments& general, Language language) {
  const auto arguments = std::make_shared<TimelineArguments>();
  add_data(command, arguments->data, language);
  const std::string group(kTimelineOptions.in(language));
  const auto add = [&](const char* option, std::string& value, const Label& help,
                       const std::string& word) {
    command.add_option(option, value, std::string(help.in(language)))
        ->group(group)
        ->option_text(word);
  };
  add("--periods", arguments->periods, kPeriodsHelp, std::string(kPeriodsValue.in(language)));
  add("--actor", arguments->actor, kTimelineActorHelp, std::string(kIdOrNameValue.in(language)));
  add("--measures", arguments->measures, kTimelineMeasuresHelp, "ID,ID…");
  add("--draws", arguments->draws, kDrawsHelp, "N");
  add("--chart", arguments->chart, kChartHelp, "lines|projects|actors");
  add("--page", arguments->page, kChartPageHelp,
      "a4-landscape|a4-portrait|a3-landscape|a3-portrait");
  add_seed(command, arguments->seed, language);
  add_network(command, arguments->network, language);
  leave_out(command, "--show");      // periods are listed, not actors
  leave_out(command, "--two-mode");  // what changes is who is tied to whom
  add_output(command, arguments->output, kTableFormats, kTimelineFormatHelp, language);
  return [&command, arguments, &general, language] {
    return run_timeline(command, *arguments, general, language);
  };
}

}  // namespace maillage::tool
