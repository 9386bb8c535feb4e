// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace maillage {

/// A JSON value that knows where it stands in its text.
struct JsonValue {
  enum class Type : std::uint8_t { null, boolean, number, text, array, object };

  Type type = Type::null;
  bool boolean = false;
  double number = 0;
  std::string text;                ///< of a text; of a number as written
  std::vector<std::string> names;  ///< of an object's members
  std::vector<JsonValue> values;   ///< of an object's members, or an array's items
  std::size_t offset = 0;          ///< in bytes
  std::size_t length = 0;          ///< in bytes; 1 for an array or object

  /// The member of that name (the last one, if several); null for none.
  [[nodiscard]] const JsonValue* find(std::string_view name) const;
};

/// A text that is not JSON: where it stops being so.
struct JsonFault {
  std::size_t offset = 0;
  bool too_deep = false;  ///< it is JSON so far, but deeper than any file of ours
};

/// Reads a whole text, nested at most 100 deep. Linear.
[[nodiscard]] std::optional<JsonValue> parse_json(std::string_view text, JsonFault& fault);

}  // namespace maillage
