// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "maillage/model/ecosystem.h"
#include "maillage/network/question.h"
#include "maillage/reports/weaving/suggest_tables.h"

namespace maillage::tool {

/// What links to make are asked of.
struct PresentRows {
  std::shared_ptr<const Ecosystem> whole;
  std::shared_ptr<const Ecosystem> going_on;    ///< the whole where all of it counts
  std::optional<reports::PresentDay> day = {};  ///< nothing where all of it counts
};

/// What goes on on the day that the data speak of, unless the question says when or in which state.
[[nodiscard]] PresentRows present_rows(std::shared_ptr<const Ecosystem> whole,
                                       const Question& question);

}  // namespace maillage::tool
