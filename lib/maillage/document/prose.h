// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// How a run of text is set; `code` is for what one types or for ids.
enum class Emphasis : std::uint8_t { plain, bold, italic, code };

/// Text of one look, UTF-8.
struct Run {
  std::string text;
  Emphasis emphasis = Emphasis::plain;

  friend bool operator==(const Run&, const Run&) = default;
};

/// A text in runs. A plain string converts to it as it stands: nothing in it is markup.
class Prose {
 public:
  Prose() = default;
  Prose(std::string text, Emphasis emphasis = Emphasis::plain);
  Prose(std::string_view text, Emphasis emphasis = Emphasis::plain);
  Prose(const char* text, Emphasis emphasis = Emphasis::plain);

  /// Reads **bold**, *italic* and `code`, which do not nest; a backslash before any of \ * _ ` [ ] < > | takes its
  /// meaning away. A mark without its other end, or with a space inside it next to it, stands for itself.
  [[nodiscard]] static Prose marked(std::string_view text);

  [[nodiscard]] const std::vector<Run>& runs() const { return runs_; }
  [[nodiscard]] bool empty() const { return runs_.empty(); }
  /// Without its looks.
  [[nodiscard]] std::string text() const;

  /// Neighbours of one look become one run.
  Prose& operator+=(const Prose& more);
  friend Prose operator+(Prose one, const Prose& other) { return one += other; }
  friend bool operator==(const Prose&, const Prose&) = default;

 private:
  void add(std::string_view text, Emphasis emphasis);

  std::vector<Run> runs_;
};

/// A name as Prose::marked() reads back as it stands; line ends become spaces.
[[nodiscard]] std::string escape_marks(std::string_view name);

}  // namespace maillage
