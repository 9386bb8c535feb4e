// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "maillage/drawing/view.h"

/// What a view may hold: one table, which drives TOML files, the options of `draw`, their help and `--explain`.
namespace maillage {

/// Where in a view a value goes.
template <typename T>
using In = T& (*)(View&);

/// A section of keys.
struct ViewSection {};
/// The file the figure goes to.
struct ViewOutput {};
/// Dots per inch.
struct ViewDots {};
/// One of a closed list of words.
struct ViewChoice {
  bool (*set)(View&,
              std::string_view word);  ///< false, and nothing changed that counts, for a word that is none of them
  std::vector<std::string> (*names)();
};

/// Where a value goes, which tells what it may be: a text in one or all languages, words looked up in the data, a list
/// of those, yes or no, a share between 0 and 1, a whole number, a path, a word of a list, …
using ViewSlot = std::variant<ViewSection, In<ViewText>, In<std::optional<Word>>, In<std::vector<Word>>, In<bool>,
                              In<std::optional<double>>, In<std::optional<std::uint64_t>>, In<std::filesystem::path>,
                              ViewChoice, ViewOutput, ViewDots>;

enum class ViewOptionGroup : std::uint8_t { figure, reading };

/// How the command `draw` takes a key.
struct ViewOption {
  std::string_view names;  ///< "--colour,--color"; messages name the first
  Label value;             ///< what stands for the value in the help: "MOT"
  Label help;              ///< "{}" stands for the words of a ViewChoice
  ViewOptionGroup group = ViewOptionGroup::figure;
  char delimiter = 0;  ///< of a list given at once; 0: the option is repeated
};

/// A key a view may hold.
struct ViewKey {
  std::string_view section;  ///< "" at the top, "selection", "network"
  std::string_view name;     ///< "projects"
  std::string_view french;   ///< understood as well: "projets"
  Label meaning;
  Label values;    ///< what it accepts: "'fr' ou 'en'"
  Label standard;  ///< what holds without it
  ViewSlot slot;
  std::optional<ViewOption> option = std::nullopt;  ///< none: common to all commands, or the command's own
};

/// Every key, in the order of presentation.
[[nodiscard]] std::span<const ViewKey> view_keys();

}  // namespace maillage
