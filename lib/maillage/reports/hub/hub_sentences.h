// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces of a hub's sheet: texts with marks; see Prose::marked().
#pragma once

#include <string>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/reports/hub/hub_sheet.h"

namespace maillage::reports {

[[nodiscard]] std::vector<std::string> summary_paragraphs(const HubFacts& facts, Language language);
[[nodiscard]] std::string departure_sentences(const HubFacts& facts, Language language);
[[nodiscard]] std::vector<std::string> bringing_sentences(const HubFacts& facts, Language language);

/// "2014–2019", "depuis 2020".
[[nodiscard]] std::string period_text(const Period& period, Language language);

/// "a, b and c"; beyond `most`, "a, b and 3 others"; names with their marks escaped. \pre not empty
[[nodiscard]] std::string listed(const std::vector<NodeId>& nodes, const HubFacts& facts, std::size_t most,
                                 Language language);

}  // namespace maillage::reports
