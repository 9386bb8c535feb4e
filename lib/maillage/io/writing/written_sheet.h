// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <ctime>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/model/date.h"
#include "maillage/model/ecosystem.h"

namespace maillage {

/// 1 January 2000: the second in which every workbook says it was made.
inline constexpr std::time_t kNoClock = 946684800;

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

/// The bytes of an .ods with these sheets, titles bold. Notes and lists to choose from are not written. The same sheets
/// give the same bytes: its dates of making are those of no clock. Control characters, which the format cannot hold,
/// become U+FFFD. \throw std::system_error when the machine has no room for it
[[nodiscard]] std::string to_ods(std::span<const WrittenSheet> sheets);

/// The bytes of an .xlsx with these sheets: titles bold, frozen and with their notes; columns with choices offer them
/// in a list, down to row 1000. The same sheets give the same bytes: its dates of making are those of no clock. Numbers
/// that need more digits than the format's writer keeps are written as texts, so that none is changed.
/// \throw std::system_error when the machine has no room for it
[[nodiscard]] std::string to_xlsx(std::span<const WrittenSheet> sheets);

/// What either takes, about, in seconds of one processor: from the number of cells alone.
[[nodiscard]] double seconds_for_workbook(std::span<const WrittenSheet> sheets);

/// The first row of data and the last that a drop-down of to_xlsx() reaches, counting from 1.
inline constexpr int kFirstFilledRow = 2;
inline constexpr int kLastFilledRow = 1000;

/// A territory as tables to write, and the data package that describes them.
struct WrittenTerritory {
  std::vector<WrittenSheet>
      tables;              ///< actors always, the others where they have rows; named "acteurs" or "actors", ...
  std::string descriptor;  ///< datapackage.json of the tables as files "acteurs.csv", ...
};

/// The sheet in which a workbook keeps the descriptor, hidden.
inline constexpr std::string_view kDescriptorSheet = "datapackage";
[[nodiscard]] WrittenSheet descriptor_sheet(const std::string& descriptor);

/// Everything an ecosystem holds but where it was read: all known columns, then every attribute. Titles and the words
/// of the vocabulary are in `language`; reading gives an equal ecosystem. Linear.
[[nodiscard]] WrittenTerritory written_territory(const Ecosystem& ecosystem, Language language,
                                                 CsvLook look = CsvLook::canonical);

}  // namespace maillage
