// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdio>
#include <stdexcept>
#include <string>

#include <sys/wait.h>

namespace maillage::testing {

/// What a command printed on standard output, and its exit code.
struct CommandResult {
  std::string output;
  int exit_code = 0;
};

/// Runs a shell command. \throw std::runtime_error when it cannot be started or is killed
inline CommandResult run_command(const std::string& command) {
  FILE* pipe = ::popen(command.c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("cannot run " + command);
  CommandResult result;
  std::array<char, 4096> buffer{};
  for (std::size_t got = 1; got > 0;) {
    got = std::fread(buffer.data(), 1, buffer.size(), pipe);
    result.output.append(buffer.data(), got);
  }
  const int status = ::pclose(pipe);
  if (!WIFEXITED(status)) throw std::runtime_error(command + " was killed");
  result.exit_code = WEXITSTATUS(status);
  return result;
}

}  // namespace maillage::testing
