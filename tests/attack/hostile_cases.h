// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "support/temporary_folder.h"

namespace maillage::testing {

/// Something made to crash, hang or mislead the command, and how it must end.
struct HostileCase {
  std::string name;
  std::function<void(const TemporaryFolder&)> make;  ///< writes its files
  std::vector<std::string> arguments;                ///< run in that folder
  int exit_code = 0;
  std::string says;  ///< on either stream
};

/// As gtest shows a case.
void PrintTo(const HostileCase& one, std::ostream* out);  // NOLINT(readability-identifier-naming): gtest's name

/// Texts nested or long beyond measure.
[[nodiscard]] std::vector<HostileCase> nested_cases();
/// What takes time without end where a step goes through all the others.
[[nodiscard]] std::vector<HostileCase> endless_cases();
/// Bytes that act on a terminal.
[[nodiscard]] std::vector<HostileCase> terminal_cases();
/// What was passed over without a word.
[[nodiscard]] std::vector<HostileCase> silent_cases();
/// What the system refuses.
[[nodiscard]] std::vector<HostileCase> refused_cases();
/// As endless_cases(), at sizes that take longer than a test may.
[[nodiscard]] std::vector<HostileCase> large_cases();

}  // namespace maillage::testing
