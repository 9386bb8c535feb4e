// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/document/document.h"
#include "maillage/hub/hub_report.h"
#include "maillage/measures/estimate.h"
#include "maillage/measures/study.h"

namespace maillage::reports {

/// All that a sheet is made of.
struct HubFacts {
  Study study;
  ChosenHub chosen;
  HubReport report;
  PeriodSplit split;                  ///< of the dates, whether its periods were used or not
  std::optional<TwoPeriods> periods;  ///< that were compared
  bool periods_asked = false;
  HubOptions options;
  std::size_t pairs_shown = 10;
  std::vector<KindId> shown = {};  ///< of one actor at least of each pair listed; empty: all pairs are
};

/// What a sheet is to be about.
struct HubQuestion {
  std::optional<NodeId> actor = {};        ///< nothing: default_hub()
  std::optional<TwoPeriods> periods = {};  ///< compared for bringing together; nothing: those of split_periods()
  HubOptions options = {};                 ///< `before`, `after` and `sources` do not count
};

/// Measures what a sheet says. \pre the network has actors and no projects, is undirected and the whole answer to the
/// study's question
[[nodiscard]] HubFacts hub_facts(const Study& study, const HubQuestion& asked = {}, const Progress& progress = {});

/// Those of its measures whose values are estimates, each once.
[[nodiscard]] Estimates estimates(const HubFacts& facts);

/// What a sheet is for: to be read, to have its tables looked at, to stand in a report for everybody, without ids, or
/// to be handed out on one page.
enum class SheetDetail : std::uint8_t { whole, figures, no_ids, brief };

/// The pairs that only the actor links and that are listed.
[[nodiscard]] std::vector<HeldPair> listed_pairs(const HubFacts& facts);

/// The sheet in words.
[[nodiscard]] Document hub_sheet(const HubFacts& facts, SheetDetail detail, Language language);

[[nodiscard]] std::string hub_json(const HubFacts& facts);

}  // namespace maillage::reports
