// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/document/prose.h"
#include "maillage/measures/registry.h"

namespace maillage::reports {

/// How people read a number: as its kind is written, with so many decimals where that is said.
struct NumberFormat {
  ValueFormat kind = ValueFormat::decimal;
  std::optional<int> decimals = {};

  friend bool operator==(const NumberFormat&, const NumberFormat&) = default;
};

/// One cell: what it holds, and what people see where that is something else.
struct Cell {
  /// Nothing for what is not known or does not apply; several texts are a list.
  using Value = std::variant<std::monostate, std::string, double, std::vector<std::string>>;

  Value value = {};
  NumberFormat format = {};  ///< of a number
  std::optional<Prose> shown = {};

  [[nodiscard]] static Cell text(std::string_view text);
  /// What machines know by its id and people by its name, or in other words.
  [[nodiscard]] static Cell named(std::string_view id, Prose shown);
  /// A text with marks; see Prose::marked(). Machines read it without.
  [[nodiscard]] static Cell marked(std::string_view text);
  [[nodiscard]] static Cell number(std::optional<double> value, NumberFormat format = {});
  [[nodiscard]] static Cell number(std::optional<double> value, ValueFormat kind);
  [[nodiscard]] static Cell count(std::size_t count);
  [[nodiscard]] static Cell yes_no(bool value);
  [[nodiscard]] static Cell list(std::vector<std::string> ids, Prose shown);

  friend bool operator==(const Cell&, const Cell&) = default;
};

/// Whom a column is for. Machines get ids and every figure; people get what fits a page.
enum class Readers : std::uint8_t { everyone, people, machines };

struct Column {
  std::string id = {};   ///< its name for machines, in every language: the head in CSV, the key in JSON
  Text title = {};       ///< its name for people; may be empty
  bool numeric = false;  ///< set to the right
  Readers readers = Readers::everyone;

  friend bool operator==(const Column&, const Column&) = default;
};

/// What the rows of a result were chosen by, and what that left out: for people in words, for machines by ids. See
/// stated_selection().
struct StatedSelection {
  Text words = {};                                       ///< a clause without a mark at its end; empty: all there is
  std::vector<std::pair<std::string, Cell>> facts = {};  ///< none: nothing is to be stated

  friend bool operator==(const StatedSelection&, const StatedSelection&) = default;
};

/// Rows of one kind, for whoever reads them: see readings.h. Every row holds as many cells as there are columns.
struct Table {
  std::string id = {};                   ///< what its rows are, for machines: "actors"
  Language language = Language::french;  ///< of what its cells show
  std::vector<Column> columns = {};
  std::vector<std::vector<Cell>> rows = {};
  std::vector<std::string> notes = {};  ///< how to read it, for people: sentences in its language
  StatedSelection selection = {};       ///< what they were chosen by

  friend bool operator==(const Table&, const Table&) = default;
};

/// What people see in a cell: "–" for what is not known.
[[nodiscard]] Prose shown(const Cell& cell, Language language);

/// What machines read in a cell: a number exactly, the texts of a list with ";" between them, "" for what is not known.
[[nodiscard]] std::string exact(const Cell& cell);

}  // namespace maillage::reports
