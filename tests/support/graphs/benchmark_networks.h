// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "maillage/network/network.h"

namespace maillage::testing {

/// A value of expected.csv.
struct ExpectedValue {
  std::string measure;
  std::string actor;            ///< "*": the whole network
  std::optional<double> value;  ///< nothing where it is undefined
};

/// Names of the folders of tests/data/measures.
[[nodiscard]] std::vector<std::string> benchmark_names();

/// The network of a folder, its rows in the order of the file or turned upside down.
[[nodiscard]] Network read_benchmark(const std::string& name, bool upside_down = false);

[[nodiscard]] std::vector<ExpectedValue> read_expected(const std::string& name);

}  // namespace maillage::testing
