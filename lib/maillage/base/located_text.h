// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "maillage/base/diagnostic.h"

namespace maillage {

/// A line and a column of a text, in characters, from 1; 0 where that is not known.
struct TextPosition {
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

/// A short text of the user's, for the diagnostics of what reads it. The text must outlive it.
class LocatedText {
 public:
  /// `name` is what diagnostics call it.
  LocatedText(std::string_view text, std::string name) : text_(text), name_(std::move(name)) {}

  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] const std::string& name() const { return name_; }

  /// Of a byte.
  [[nodiscard]] TextPosition position_of(std::size_t offset) const;
  [[nodiscard]] Place place(TextPosition at) const { return {name_, {}, at.line, at.column}; }

  /// An error there, with the line and so many of its characters marked, at least one.
  [[nodiscard]] Diagnostic fault(std::string_view code, TextPosition at, std::size_t length, Text message) const;

 private:
  [[nodiscard]] std::string line(std::uint32_t number) const;

  std::string_view text_;
  std::string name_;
};

}  // namespace maillage
