// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/document/prose.h"

#include <array>
#include <utility>

namespace maillage {
namespace {

constexpr std::string_view kMarks = "\\*_[]<>|`";

bool is_mark(char c) { return kMarks.find(c) != std::string_view::npos; }

/// A stretch between two marks, and how long it is with them.
struct Stretch {
  Emphasis emphasis;
  std::string text;
  std::size_t length = 0;
};

std::string without_escapes(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size() && is_mark(text[i + 1])) ++i;
    plain += text[i];
  }
  return plain;
}

/// Where `mark` stands again, right behind a word; escaped ones aside.
std::size_t find_end(std::string_view text, std::string_view mark, std::size_t from) {
  for (std::size_t i = from; i < text.size(); ++i) {
    if (text[i] == '\\') ++i;
    else if (text.substr(i, mark.size()) == mark && text[i - 1] != ' ') return i;
  }
  return std::string_view::npos;
}

/// The stretch that begins with a mark here; of no length where none does.
Stretch stretch_at(std::string_view text) {
  struct Kind {
    std::string_view mark;
    Emphasis emphasis;
  };
  constexpr std::array<Kind, 3> kKinds = {{{"**", Emphasis::bold}, {"*", Emphasis::italic}, {"`", Emphasis::code}}};
  for (const Kind& kind : kKinds) {
    if (!text.starts_with(kind.mark)) continue;
    const std::size_t start = kind.mark.size();
    if (text.substr(start, 1) == " ") continue;
    const std::size_t end =
        kind.emphasis == Emphasis::code ? text.find(kind.mark, start) : find_end(text, kind.mark, start);
    if (end == std::string_view::npos || end == start) continue;
    const std::string_view inside = text.substr(start, end - start);
    return {kind.emphasis, kind.emphasis == Emphasis::code ? std::string(inside) : without_escapes(inside),
            end + kind.mark.size()};
  }
  return {Emphasis::plain, {}, 0};
}

}  // namespace

Prose::Prose(std::string text, Emphasis emphasis) {
  if (!text.empty()) runs_.push_back({std::move(text), emphasis});
}

Prose::Prose(std::string_view text, Emphasis emphasis) : Prose(std::string(text), emphasis) {}

Prose::Prose(const char* text, Emphasis emphasis) : Prose(std::string(text), emphasis) {}

Prose Prose::marked(std::string_view text) {
  Prose prose;
  std::size_t plain = 0;
  std::size_t i = 0;
  while (i < text.size()) {
    if (text[i] == '\\') {
      i += 2;
      continue;
    }
    const Stretch stretch = stretch_at(text.substr(i));
    if (stretch.length == 0) {
      ++i;
      continue;
    }
    prose.add(without_escapes(text.substr(plain, i - plain)), Emphasis::plain);
    prose.add(stretch.text, stretch.emphasis);
    i += stretch.length;
    plain = i;
  }
  if (plain < text.size()) prose.add(without_escapes(text.substr(plain)), Emphasis::plain);
  return prose;
}

std::string Prose::text() const {
  std::string text;
  for (const Run& run : runs_) text += run.text;
  return text;
}

Prose& Prose::operator+=(const Prose& more) {
  if (&more == this) return *this += Prose(more);
  for (const Run& run : more.runs_) add(run.text, run.emphasis);
  return *this;
}

void Prose::add(std::string_view text, Emphasis emphasis) {
  if (text.empty()) return;
  if (!runs_.empty() && runs_.back().emphasis == emphasis) runs_.back().text += text;
  else runs_.push_back({std::string(text), emphasis});
}

std::string escape_marks(std::string_view name) {
  std::string text;
  for (const char c : name) {
    if (is_mark(c)) text += '\\';
    text += c == '\n' || c == '\r' ? ' ' : c;
  }
  return text;
}

}  // namespace maillage
