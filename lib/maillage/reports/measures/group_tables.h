// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "maillage/base/language.h"
#include "maillage/model/ecosystem.h"
#include "maillage/network/network.h"
#include "maillage/reports/tables/table.h"

namespace maillage::reports {

/// Who cooperates with which kind: ties between kinds, with the E-I index of each. \pre network is not two-mode
[[nodiscard]] Table kinds_table(const Ecosystem& ecosystem, const Network& network, Language language);
/// The same, the ties of a kind together.
[[nodiscard]] std::string kinds_json(const Ecosystem& ecosystem, const Network& network,
                                     const StatedSelection& selection = {});

/// The best sets of `size` actors for each goal, and how they were searched for.
[[nodiscard]] Table key_players_table(const Network& network, std::size_t size, int threads, Language language);

/// What that takes, about, in seconds of one processor.
[[nodiscard]] double seconds_for_key_players(const Network& network, std::size_t size);

}  // namespace maillage::reports
