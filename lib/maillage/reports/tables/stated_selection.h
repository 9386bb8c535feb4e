// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "maillage/measures/study.h"
#include "maillage/reports/tables/table.h"

namespace maillage::reports {

/// What a study asks, leaves out and counts throughout, as every result states it; with the kinds of actors that are
/// the only ones listed, if there are any.
[[nodiscard]] StatedSelection stated_selection(const Study& study, std::span<const KindId> shown = {});
[[nodiscard]] StatedSelection stated_selection(const Ecosystem& ecosystem, const Question& question,
                                               std::span<const KindId> shown = {});

/// Whether a node is listed: of one of these kinds, or any where there are none.
[[nodiscard]] bool is_shown(const Node& node, std::span<const KindId> shown);

/// Its words as a sentence; "" where there is nothing to say.
[[nodiscard]] std::string sentence(const StatedSelection& selection, Language language);

}  // namespace maillage::reports
