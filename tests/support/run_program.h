// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace maillage::testing {

/// What a program printed, byte for byte, and how it ended.
struct ProgramResult {
  std::string output;
  std::string errors;
  int exit_code = 0;  ///< 128 and the number of the signal that killed it
};

/// Runs a program without a shell, in this process's folder and environment, with nothing on standard input.
/// \throw std::system_error when it cannot be started
[[nodiscard]] ProgramResult run_program(const std::filesystem::path& program,
                                        const std::vector<std::string>& arguments);

}  // namespace maillage::testing
