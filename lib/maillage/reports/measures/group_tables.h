// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "maillage/base/language.h"
#include "maillage/model/ecosystem.h"
#include "maillage/network/network.h"
#include "maillage/reports/tables/text_table.h"

namespace maillage::reports {

/// Who cooperates with which kind: ties between kinds, with the E-I index of each. \pre network is not two-mode
[[nodiscard]] std::string kinds_table(const Ecosystem& ecosystem, const Network& network, Format format,
                                      Language language);

/// The best sets of `size` actors for each goal, and how they were searched for.
[[nodiscard]] std::string key_players_table(const Network& network, std::size_t size, int threads, Format format,
                                            Language language);

}  // namespace maillage::reports
