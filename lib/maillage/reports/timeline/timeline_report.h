// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/drawing/charts/line_chart.h"
#include "maillage/drawing/charts/time_chart.h"
#include "maillage/measures/study.h"
#include "maillage/reports/tables/table.h"
#include "maillage/timeline/timeline.h"

namespace maillage::reports {

/// All that tables, JSON and charts of a timeline are made of.
struct TimelineFacts {
  Study study;
  TimelineOptions options;
  Timeline timeline;
  std::vector<Presence> presences;
};
[[nodiscard]] TimelineFacts timeline_facts(Study study, TimelineOptions options, const Progress& progress = {});

/// A row per period. What has no date is left out, and beside it for people, in columns of its own for machines, what
/// the number is with it. The notes say how to read all of it.
[[nodiscard]] Table timeline_table(const TimelineFacts& facts, Language language);
[[nodiscard]] std::string timeline_json(const TimelineFacts& facts);

/// Over the periods: actors, ties and projects; who and what comes and goes; the hub's share. Bands reach to what the
/// numbers are with rows that have no date, and for the hub's share over where it falls when ties are missing.
[[nodiscard]] LineChart timeline_lines(const TimelineFacts& facts, Language language);
/// A bar per project that has a beginning, by beginning; the caption names those that have none. None without any.
[[nodiscard]] std::optional<TimeChart> projects_in_time(const TimelineFacts& facts, Language language);
/// A bar per actor that has a dated row, by when it joins. None without any.
[[nodiscard]] std::optional<TimeChart> actors_in_time(const TimelineFacts& facts, Language language);

}  // namespace maillage::reports
