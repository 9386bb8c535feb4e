// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/language.h"

namespace maillage {

enum class Severity : std::uint8_t { note, warning, error };

/// Where something stands in a file the user gave. Lines and columns count from 1; 0 means "not that precise".
/// Columns count characters (Unicode code points), not bytes.
struct Place {
  std::string file;
  std::string sheet = {};  ///< of a workbook; empty elsewhere
  std::uint32_t line = 0;
  std::uint32_t column = 0;

  friend bool operator==(const Place&, const Place&) = default;
};

/// "file:line:column", or "file:sheet!C12" in a workbook, leaving out what is not known.
[[nodiscard]] std::string to_string(const Place& place);

/// A second place a diagnostic speaks of ("first defined here").
struct Related {
  Place place;
  Text message;

  friend bool operator==(const Related&, const Related&) = default;
};

/// One fault, warning or note about what the user gave: what, where, and what was expected.
struct Diagnostic {
  Severity severity = Severity::error;
  std::string_view code;  ///< stable name of the fault in kebab case, such as "unknown-actor"; static storage
  Place place = {};
  Text message = {};
  std::string excerpt = {};  ///< the line it stands in, without its end; empty when it has none
  std::uint32_t length = 0;  ///< characters to underline from place.column; 0: none
  std::vector<Related> related = {};
  std::uint32_t excerpt_column = 0;  ///< where the underlining begins in the excerpt, from 1; 0: at place.column

  friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

/// Renders like a compiler: "file:line:column: error: message", the excerpt, a caret line, then the related places.
/// Several lines, each ended by a line feed. Excerpts wider than `width` characters are cut around the caret.
[[nodiscard]] std::string render(const Diagnostic& diagnostic, Language language, std::size_t width = 100);

/// "error", "erreur", ...
[[nodiscard]] std::string_view label(Severity severity, Language language);

/// Collects diagnostics; keeps the first `limit` of each severity and counts the others.
class Diagnostics {
 public:
  explicit Diagnostics(std::size_t limit = 200) : limit_(limit) {}

  [[nodiscard]] std::size_t limit() const { return limit_; }
  void add(Diagnostic diagnostic);
  /// True while a diagnostic of this severity would be kept: lets a caller skip the work of describing it.
  [[nodiscard]] bool has_room(Severity severity) const { return count(severity) < limit_; }
  /// Counts a diagnostic that is not kept.
  void count_only(Severity severity) { ++counts_[static_cast<std::size_t>(severity)]; }

  /// Number reported, kept or not.
  [[nodiscard]] std::size_t count(Severity severity) const { return counts_[static_cast<std::size_t>(severity)]; }
  [[nodiscard]] bool has_errors() const { return count(Severity::error) > 0; }
  [[nodiscard]] std::span<const Diagnostic> list() const { return list_; }

  /// Orders by file (in the order of first mention), line and column.
  void sort();

 private:
  std::size_t limit_;
  std::array<std::size_t, 3> counts_ = {};
  std::vector<Diagnostic> list_;
};

/// The data the user gave cannot be used; holds everything found wrong with it.
class InputError : public std::runtime_error {
 public:
  explicit InputError(Diagnostics diagnostics);
  explicit InputError(Diagnostic diagnostic);
  [[nodiscard]] const Diagnostics& diagnostics() const { return diagnostics_; }

 private:
  Diagnostics diagnostics_;
};

}  // namespace maillage
