// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/options/described.h"
#include "maillage/surroundings.h"

namespace maillage::tool {

/// The language that --lang asks for, or the usual one.
[[nodiscard]] Language language_of(const std::vector<std::string>& arguments, Language usual);

/// Runs `maillage ARGUMENTS…` and returns its exit code: 0 all is well, 1 the data are at fault, 2
/// the command is misspelt. `usual` is the language where no --lang says another. One command runs
/// at a time.
[[nodiscard]] int run_command(const std::vector<std::string>& arguments, Language usual,
                              Surroundings& surroundings);

/// Every command with its options, as its help says them, in the order of the help.
[[nodiscard]] std::vector<DescribedCommand> described_commands(Language language);

/// A result under the name that was asked for; "" is standard output.
struct NamedResult {
  std::string name;
  std::string bytes;
};

/// All that a command gives.
struct CommandResults {
  int exit_code = 0;
  std::vector<NamedResult> results;  ///< in the order in which they came
  std::string messages;              ///< lines, each ended by a line feed
};

/// The same without a terminal, and without writing a file.
[[nodiscard]] CommandResults run_command(const std::vector<std::string>& arguments, Language usual);

/// The same of files in memory alone: bytes in, bytes out. Arguments name the files as they are
/// named here.
[[nodiscard]] CommandResults run_command(const std::vector<std::string>& arguments, Language usual,
                                         std::span<const NamedBytes> files);

/// What is installed beside the command, by its path in the folder for shared data: pages of the
/// manual in both languages, and the completion of bash.
[[nodiscard]] std::vector<NamedResult> companion_files();

}  // namespace maillage::tool
