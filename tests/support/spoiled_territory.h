// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "maillage/io/read_ecosystem.h"

namespace maillage::testing {

using Rows = std::vector<std::vector<std::string>>;

/// The four tables of a small territory that is right, by their names, each with its row of titles.
[[nodiscard]] std::map<std::string, Rows> right_tables();

/// What must be the same however the tables are written.
[[nodiscard]] std::vector<std::string> essence(const Ecosystem& ecosystem);

/// What a spoiling must lead to: nothing, or a finding with this code beside an unchanged rest.
struct Expected {
  std::string code;      ///< of what must be told; empty: nothing need be
  bool error = false;    ///< the tables are refused
  bool changes = false;  ///< what is read differs from the truth, as told
};

/// What reading gave.
struct Outcome {
  std::optional<Ecosystem> ecosystem;
  Diagnostics diagnostics;
  std::vector<TableLedger> ledgers;
};
[[nodiscard]] Outcome outcome_of(const std::filesystem::path& path, const ReadOptions& options = {});

/// Everything told, for messages of tests.
[[nodiscard]] std::string all_of(const Diagnostics& diagnostics);

/// Expects what is expected, ledgers that balance, and where nothing was to change the truth.
void expect_told_or_mended(const Outcome& outcome, const Expected& expected, const std::vector<std::string>& truth);

}  // namespace maillage::testing
