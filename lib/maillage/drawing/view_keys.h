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
/// A share: between 0 and 1, neither of them.
struct ViewShare {
  In<std::optional<double>> at;
  [[nodiscard]] static bool holds(double number) { return number > 0 && number < 1; }
};
/// A number in its bounds.
struct ViewNumber {
  In<std::optional<double>> at;
  double least = 0;
  double most = 0;
  [[nodiscard]] bool holds(double number) const { return number >= least && number <= most; }
};
/// One of a closed list of words.
struct ViewChoice {
  bool (*set)(View&,
              std::string_view word);  ///< false, and nothing changed that counts, for a word that is none of them
  std::vector<std::string> (*names)();
};

/// Where a value goes, which tells what it may be: a text in one or all languages, words looked up in the data, a list
/// of those, yes or no, a share, a number in its bounds, a whole number, a path, a word of a list, …
using ViewSlot =
    std::variant<ViewSection, In<ViewText>, In<std::optional<Word>>, In<std::vector<Word>>, In<bool>, ViewShare,
                 ViewNumber, In<std::optional<std::uint64_t>>, In<std::filesystem::path>, ViewChoice, ViewOutput>;

enum class ViewOptionGroup : std::uint8_t { figure, reading, general };

/// How the command `draw` takes a key.
struct ViewOption {
  std::string_view names;  ///< "--colour,--color"; messages name the first
  Label value;             ///< what stands for the value in the help: "MOT"; empty: the words of a ViewChoice
  Label help;              ///< "{}" stands for the words of a ViewChoice, that of ViewKey::standard told
  ViewOptionGroup group = ViewOptionGroup::figure;
  char delimiter = 0;  ///< of a list given at once; 0: the option is repeated
};

/// A key a view may hold.
struct ViewKey {
  std::string_view section;  ///< "" at the top, "selection", "network"
  std::string_view name;     ///< "projects"
  std::string_view french;   ///< understood as well: "projets"
  Label meaning;
  Label values;    ///< what it accepts: "un nombre, de 10 à 4800"; empty: the words of a ViewChoice
  Label standard;  ///< what holds without it
  ViewSlot slot;
  std::optional<ViewOption> option = std::nullopt;  ///< none: common to all commands, or the command's own
};

/// Every key, in the order of presentation. An option stands in the help by its rank, and in that order.
[[nodiscard]] std::span<const ViewKey> view_keys();

}  // namespace maillage
