// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces of a hub's sheet: texts with marks; see Prose::marked().
#pragma once

#include <string>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/reports/hub/hub_sheet.h"
#include "maillage/reports/tables/sheet_section.h"

namespace maillage::reports {

/// Whom it is about, whom it connects, what its leaving would do: a paragraph each.
[[nodiscard]] std::vector<std::string> lead_paragraphs(const HubFacts& facts, Language language);
/// Of these, whom it connects: "In this network of 99 actors …".
[[nodiscard]] std::string connection_sentences(const HubFacts& facts, Language language);
/// Between which kinds it stands most. \pre it connects some
[[nodiscard]] std::string main_kinds_sentence(const HubFacts& facts, Language language);
/// Which measures these rest on.
[[nodiscard]] std::string measure_traces(Language language);
[[nodiscard]] std::string departure_sentences(const HubFacts& facts, Language language);
/// Who would be cut off from the largest piece; all pieces where none is larger than all others. \pre there are two
[[nodiscard]] std::string pieces_sentence(const HubFacts& facts, Language language);
[[nodiscard]] std::vector<std::string> bringing_sentences(const HubFacts& facts, Language language);

/// The parts of a sheet without ids: whom it connects, what it alone connects, the network without it.
[[nodiscard]] std::vector<SheetSection> sections_in_brief(const HubFacts& facts, Language language);

/// "2014–2019", "depuis 2020".
[[nodiscard]] std::string period_text(const Period& period, Language language);

/// "a, b and c"; beyond `most`, "a, b and 3 others"; names with their marks escaped. \pre not empty
[[nodiscard]] std::string listed(const std::vector<NodeId>& nodes, const HubFacts& facts, std::size_t most,
                                 Language language);

}  // namespace maillage::reports
