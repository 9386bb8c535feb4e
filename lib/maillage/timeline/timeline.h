// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "maillage/base/progress.h"
#include "maillage/measures/registry.h"
#include "maillage/measures/study.h"
#include "maillage/model/date.h"
#include "maillage/significance/robustness.h"

/// How a territory changed: its network in one period after another.
namespace maillage {

struct TimelineOptions {
  /// In order; none: known_years(). Of each, the part that the study's own period leaves counts.
  std::vector<Period> periods = {};
  std::optional<ActorId> hub = {};   ///< nothing: who stands most between the others in all periods together
  std::size_t draws = 200;           ///< in which ties are missing, for the interval of the hub's share; 0: none
  double missing = 0.1;              ///< share of ties and memberships missing in a draw
  /// Of the network, measured in each period.
  std::vector<const Measure*> measures = {};
};

/// The network of one period, beside that of the period before.
struct PeriodNetwork {
  std::size_t actors = 0;
  std::size_t ties = 0;
  std::optional<std::size_t> entered = {};  ///< actors that are not in the period before; nothing in the first
  std::optional<std::size_t> left = {};     ///< actors of the period before that are not in this one; likewise
  std::optional<std::size_t> new_ties = {};
  std::optional<std::size_t> ended_ties = {};
  /// (new + ended) / ties in one period or the other, 1 − Jaccard's index: 0 to 1; nothing in the first period, or
  /// without ties in both. \cite snijders_2010
  std::optional<double> turnover = {};
  Values measures = {};                   ///< those asked for
  std::optional<double> hub_share = {};   ///< betweenness of the hub, normalised; nothing where it is not there
  std::optional<double> hub_degree = {};  ///< its partners
  friend bool operator==(const PeriodNetwork&, const PeriodNetwork&) = default;
};

/// The projects of one period. A status is what the data say today.
struct PeriodProjects {
  std::size_t active = 0;   ///< their dates share a day with the period
  std::size_t begun = 0;    ///< they start in it
  std::size_t ended = 0;    ///< they end in it, stopped or not
  std::size_t stopped = 0;  ///< of those that end in it, those of the status stopped
  std::vector<std::pair<std::optional<Status>, std::size_t>> by_status = {};  ///< of those active; see Timeline
  friend bool operator==(const PeriodProjects&, const PeriodProjects&) = default;
};

struct TimelinePeriod {
  Period period = {};
  PeriodNetwork dated = {};         ///< of rows with a date
  PeriodNetwork with_undated = {};  ///< of these and of all rows without date, as if they lasted through all periods
  Interval hub = {};                ///< of dated.hub_share when ties are missing
  PeriodProjects projects = {};
  friend bool operator==(const TimelinePeriod&, const TimelinePeriod&) = default;
};

/// Rows of which nobody knows when: neither they nor their project have a date, or their project is over and states no
/// end.
struct UndatedRows {
  std::size_t participations = 0;
  std::size_t ties = 0;
  std::vector<ProjectId> projects = {};  ///< that are in no period, whatever the reason
  friend bool operator==(const UndatedRows&, const UndatedRows&) = default;
};

struct Timeline {
  std::vector<TimelinePeriod> periods = {};
  std::vector<const Measure*> measures = {};
  std::optional<ActorId> hub = {};  ///< nothing when nobody stands between two others
  /// Those that active projects have, nothing being that of projects that state none.
  std::vector<std::optional<Status>> statuses = {};
  UndatedRows undated = {};
};

/// How many periods one page and one table have room for.
inline constexpr std::size_t kMostPeriods = 100;

/// Every year from the first to the last that a start or an end of what the study counts names.
[[nodiscard]] std::vector<Period> known_years(const Study& study);

/// Costs two networks and their measures for each period, and the draws. \pre the study is not two-mode; the measures
/// are of the network; each period shares a day with that of the study; at most kMostPeriods
[[nodiscard]] Timeline timeline(const Study& study, const TimelineOptions& options = {}, const Progress& progress = {});

/// When an actor is in the network, by rows with a date.
struct Presence {
  ActorId actor;
  Date first;                     ///< the earliest beginning of what it takes part in, or of a tie
  std::optional<Date> last = {};  ///< the latest end; nothing while one has no end
};

/// Of those actors that have a dated row, by first date, then by id.
[[nodiscard]] std::vector<Presence> presences(const Study& study);

}  // namespace maillage
