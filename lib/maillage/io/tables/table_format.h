// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "maillage/io/text/csv.h"
#include "maillage/io/text/source_text.h"

namespace maillage {

/// What a cell of a column holds, by the field of a Table Schema; `other` types are kept as texts.
enum class ColumnType : std::uint8_t { any, text, number, integer, boolean, date, other };

/// What a Table Schema demands of the values of a column.
struct Constraints {
  bool required = false;
  bool unique = false;
  std::optional<double> minimum;  ///< of a date: year, month and first day as one number, 20231125
  std::optional<double> maximum;
  std::optional<double> exclusive_minimum;
  std::optional<double> exclusive_maximum;
  std::optional<double> min_length;
  std::optional<double> max_length;
  std::string pattern;
  std::vector<std::string> values;  ///< enum

  friend bool operator==(const Constraints&, const Constraints&) = default;
};

/// A part of a descriptor, to be located only when something is said of it.
struct DescriptorPlace {
  const SourceText* source = nullptr;  ///< lives as long as what is read of it is used
  std::size_t offset = 0;
  std::size_t length = 0;
};

/// A field of a Table Schema.
struct ColumnFormat {
  std::string name;
  ColumnType type = ColumnType::any;
  std::string decimal = ".";
  std::string group;
  bool bare_number = true;  ///< false: signs such as "€" may stand around a number
  std::vector<std::string> true_values;
  std::vector<std::string> false_values;
  std::vector<std::string> missing_values;
  std::string date_format;  ///< strftime pattern; empty: every form parse_date() reads
  Constraints constraints;
  DescriptorPlace where;  ///< the field in its package
};

/// What is known of a table before it is read; nothing for a file alone.
struct TableFormat {
  std::string encoding;
  std::optional<CsvDialect> dialect;  ///< none: told from the first line
  bool header = true;
  std::vector<std::string> missing_values;  ///< texts that mean the same as an empty cell
  std::vector<ColumnFormat> columns;
  std::vector<std::vector<std::string>> keys;  ///< columns that together tell rows apart
  char decimal = '\0';                         ///< sign of numbers; zero: told from each column
  std::set<std::string, std::less<>>
      known_actors;  ///< folded names, of a matrix whose corner does not say what is what
  std::set<std::string, std::less<>> known_projects;
  bool fill_down = false;  ///< empty cells a row begins with say what the row above does
};

/// A file that holds a table.
struct TableFile {
  std::filesystem::path path;
  TableFormat format;
};

}  // namespace maillage
