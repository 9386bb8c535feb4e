// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "maillage/base/language.h"
#include "maillage/measures/estimate.h"
#include "maillage/measures/stage.h"

namespace maillage::reports {

/// The stage of a network and what it is; a sentence for a network that is like none of the four.
[[nodiscard]] std::string stage_sentence(const StageReport& report, Language language);

/// One thing the stage is read from.
struct StageLine {
  std::string name;
  std::string_view id;  ///< of the measure; empty when it is none
  std::string value;
  std::string threshold;  ///< "≥ 50 %"; empty where the stage has none
};

/// All that the stage is read from: it is never shown without. Names of estimates are marked.
[[nodiscard]] std::vector<StageLine> stage_lines(const StageReport& report, const Network& network,
                                                 const Estimates& estimates, Language language);

/// The stage (null for none) with its evidence.
[[nodiscard]] nlohmann::ordered_json stage_json(const StageReport& report, const Network& network);

}  // namespace maillage::reports
