// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "maillage/io/read_ecosystem.h"

namespace maillage::testing {

/// Texts of tables by the names of their files.
using Files = std::map<std::string, std::string>;

/// What these files, alone in a folder, are read as; expects ledgers that balance.
[[nodiscard]] Reading read(const Files& files, const ReadOptions& options = {});

/// The codes of the errors for which these files are refused.
[[nodiscard]] std::vector<std::string> errors_of(const Files& files);

[[nodiscard]] std::vector<std::string> codes_of(const Reading& reading);
[[nodiscard]] std::vector<std::string> names_of(const Reading& reading);

/// "A-B" of each tie.
[[nodiscard]] std::vector<std::string> ties_of(const Reading& reading);

/// "A-B=2" of each tie, "A>B=2" of one that goes one way.
[[nodiscard]] std::vector<std::string> weighted_ties_of(const Reading& reading);

/// "project: actor, role" of each participation.
[[nodiscard]] std::vector<std::string> parts_of(const Reading& reading);

}  // namespace maillage::testing
