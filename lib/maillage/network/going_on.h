// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "maillage/model/date.h"
#include "maillage/model/ecosystem.h"
#include "maillage/network/question.h"

/// What goes on on a day, and what is past by then.
namespace maillage {

/// The day an ecosystem speaks of: when its package was made, as that states; else the last on which anything in it
/// starts, projects that are an idea or were cancelled aside; nothing where nothing is dated. Linear
[[nodiscard]] std::optional<Date> day_of_data(const Ecosystem& ecosystem);

struct GoingOn {
  Ecosystem ecosystem;   ///< the same actors and projects; participations and ties that go on alone, without attributes
  std::size_t past = 0;  ///< projects that are over, of participations and ties that the question selects
};

/// Of an ecosystem what goes on on this day: participations and ties whose dates, and those of whose project, hold it,
/// as far as they are known (see project_periods()); none of a project that is completed or stopped, whose end is not
/// known. Without a day nothing but that is past. Of the question, the selection counts. Linear
[[nodiscard]] GoingOn going_on(const Ecosystem& ecosystem, std::optional<Date> day, const Question& question = {});

}  // namespace maillage
