// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/model/date.h"

namespace maillage {

/// A cell to write: nothing, a text, a number, a truth or a date.
using WrittenCell = std::variant<std::monostate, std::string, double, bool, Date>;

/// A column to write: its title, and what helps to fill it in where a format can hold that.
struct WrittenColumn {
  std::string title;
  std::string note = {};                  ///< shown beside the title
  std::vector<std::string> choices = {};  ///< words to choose from; others may be written all the same
  std::string choices_from = {};          ///< a range of cells to choose from instead: "=Acteurs!$A$2:$A$1000"
  bool is_code = false;                   ///< digits typed into it stay as they are typed: "01053"
  friend bool operator==(const WrittenColumn&, const WrittenColumn&) = default;
};

/// A table to write: one sheet, or one file of text. Every row has one cell per column.
struct WrittenSheet {
  std::string name;
  std::vector<WrittenColumn> columns;
  std::vector<std::vector<WrittenCell>> rows;
  bool with_titles = true;  ///< false: a page of text, without a row of titles
  bool hidden = false;
  friend bool operator==(const WrittenSheet&, const WrittenSheet&) = default;
};

/// How a delimited text is written. `canonical`: for programs; comma, LF, decimal point, UTF-8 without mark. `excel`:
/// as a French spreadsheet opens it with a click: semicolon, CR LF, decimal comma, UTF-8 with byte order mark, and
/// texts that it would take for formulas behind an apostrophe.
enum class CsvLook : std::uint8_t { canonical, excel };

/// The sheet as delimited text. Linear.
[[nodiscard]] std::string to_csv(const WrittenSheet& sheet, CsvLook look);

}  // namespace maillage
