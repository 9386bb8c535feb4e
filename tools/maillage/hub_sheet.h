// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "maillage/base/language.h"
#include "maillage/document/document.h"
#include "maillage/hub/hub_report.h"
#include "maillage/measures/study.h"

namespace maillage::tool {

/// All that a sheet is made of.
struct HubFacts {
  Study study;
  ChosenHub chosen;
  HubReport report;
  PeriodSplit split;                  ///< of the dates, whether its periods were used or not
  std::optional<TwoPeriods> periods;  ///< that were compared
  bool periods_asked = false;
  std::vector<std::pair<std::string, std::string>>
      selection;  ///< options and words that choose what counts, as written
  HubOptions options;
  std::size_t pairs_shown = 10;
};

/// What a sheet is for: to be read, or to have its tables looked at.
enum class SheetDetail : std::uint8_t { whole, figures };

/// The sheet in words.
[[nodiscard]] Document make_sheet(const HubFacts& facts, SheetDetail detail, Language language);

/// Its pieces, in hub_summary.cpp, with marks; see Prose::marked().
[[nodiscard]] std::vector<std::string> summary_paragraphs(const HubFacts& facts, Language language);
[[nodiscard]] std::string departure_sentences(const HubFacts& facts, Language language);
[[nodiscard]] std::vector<std::string> bringing_sentences(const HubFacts& facts, Language language);

[[nodiscard]] nlohmann::ordered_json to_json(const HubFacts& facts);

/// "2014–2019", "depuis 2020".
[[nodiscard]] std::string period_text(const Period& period, Language language);

/// "a, b and c"; beyond `most`, "a, b and 3 others"; names with their marks escaped. \pre not empty
[[nodiscard]] std::string listed(const std::vector<NodeId>& nodes, const HubFacts& facts, std::size_t most,
                                 Language language);

}  // namespace maillage::tool
