// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "maillage/base/choice.h"
#include "maillage/base/diagnostic.h"
#include "maillage/base/language.h"
#include "maillage/network/question.h"
#include "maillage/network/selection_words.h"

namespace maillage::tool {

/// The command is misspelt: exit code 2.
class UsageError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Names on the command line that fit nothing: exit code 2 too.
class MisspeltNames : public InputError {
 public:
  using InputError::InputError;
};
/// \throw MisspeltNames always, where options are the places of all these errors; else InputError
[[noreturn]] void refuse_names(Diagnostics diagnostics);

/// Options of every command, as written.
struct GeneralArguments {
  std::string language;
  bool quiet = false;
  bool verbose = false;
  std::string encoding;
  std::string decimal;
  bool fill_down = false;
  bool repair = false;
  bool strict = false;
  std::string level;
  bool force = false;
  std::string threads = "0";
};

/// Options of the commands that build a network, as written.
struct NetworkArguments {
  std::vector<std::string> projects;
  std::vector<std::string> sectors;
  std::vector<std::string> kinds;
  std::vector<std::string> shown;  ///< kinds of actors that are listed
  std::vector<std::string> roles;
  std::vector<std::string> statuses;
  std::string since;
  std::string until;
  std::string ties;
  std::string projection;
  bool two_mode = false;
  bool directed = false;
};

void add_general(CLI::App& command, GeneralArguments& arguments, Language language);
/// How the data are read, and whether a file of the user’s may be replaced.
void add_reading(CLI::App& command, GeneralArguments& arguments, Language language);
void add_network(CLI::App& command, NetworkArguments& arguments, Language language);
void add_directed(CLI::App& command, NetworkArguments& arguments, Language language);
/// Takes back an option that the command has no use for. \pre it has it
void leave_out(CLI::App& command, std::string_view option);

/// The words of the command line that choose what counts.
[[nodiscard]] SelectionWords selection_words(const NetworkArguments& arguments);

/// Reads a whole number ≥ 0. \throw UsageError
[[nodiscard]] std::uint64_t whole_number(std::string_view option, const std::string& text,
                                         Language language);

/// Complains of a value, naming the nearest known one or all of them. \throw UsageError always
[[noreturn]] void refuse_value(std::string_view option, const std::string& value,
                               std::span<const std::string> known, Language language);

/// The value of a closed choice that a text names. \throw UsageError when it names none
template <typename E>
[[nodiscard]] E chosen(std::string_view option, const std::string& text, const Choice<E>& choice,
                       Language language) {
  if (const auto value = choice.parse(text)) return *value;
  refuse_value(option, text, choice.ids(), language);
}

[[nodiscard]] TieOrigin tie_origin(const std::string& text, Language language);
[[nodiscard]] Projection projection(const std::string& text, Language language);

}  // namespace maillage::tool
