// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/diagnostic.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "maillage/base/text.h"
#include "maillage/base/wording.h"

namespace maillage {
namespace {

constexpr std::array<Label, 3> kSeverityLabels = {Label("note", "note"), Label("avertissement", "warning"),
                                                  Label("erreur", "error")};

/// The part of a line to show and where its caret stands.
struct Window {
  std::string text;
  std::size_t caret = 0;
  std::size_t length = 0;
};

Window window_around(const Diagnostic& diagnostic, std::size_t width) {
  constexpr std::size_t kLead = 20;
  const std::uint32_t from = diagnostic.excerpt_column > 0 ? diagnostic.excerpt_column : diagnostic.place.column;
  const std::size_t column = from > 0 ? from - 1U : 0U;
  const std::size_t total = utf8_length(diagnostic.excerpt);
  if (total <= width) return {diagnostic.excerpt, column, diagnostic.length};
  const std::size_t first = column > kLead ? std::min(column - kLead, total - std::min(total, width / 2)) : 0;
  const std::size_t shown = std::min(total - first, width);
  Window window{std::string(utf8_substring(diagnostic.excerpt, first, shown)), column - first, diagnostic.length};
  if (first + shown < total) window.text += "…";
  if (first > 0) {
    window.text.insert(0, "…");
    ++window.caret;
  }
  window.length = std::min(window.length, shown - std::min(shown, column - first));
  return window;
}

std::string printable(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
  return text;
}

std::string underline(const Window& window) {
  const std::size_t tildes = window.length > 0 ? window.length - 1 : 0;
  return std::string(window.caret, ' ') + '^' + std::string(tildes, '~');
}

/// "A", "Z", "AA", ...: the columns of a sheet, counting from 1.
std::string column_letters(std::uint32_t column) {
  std::string letters;
  for (; column > 0; column = (column - 1) / 26)
    letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
  return letters;
}

std::string in_workbook(const Place& place) {
  const std::string sheet = place.file + ":" + place.sheet;
  return place.line > 0 ? sheet + "!" + column_letters(place.column) + std::to_string(place.line) : sheet;
}

}  // namespace

std::string to_string(const Place& place) {
  if (!place.sheet.empty()) return in_workbook(place);
  std::string text = place.file;
  if (place.line > 0) text += ":" + std::to_string(place.line);
  if (place.line > 0 && place.column > 0) text += ":" + std::to_string(place.column);
  return text;
}

std::string_view label(Severity severity, Language language) {
  return kSeverityLabels[static_cast<std::size_t>(severity)].in(language);
}

std::string render(const Diagnostic& diagnostic, Language language, std::size_t width) {
  const std::string where = to_string(diagnostic.place);
  const std::string_view colon = Wording(language).colon();
  std::string text = where.empty() ? "" : where + ": ";
  text +=
      std::string(label(diagnostic.severity, language)) + std::string(colon) + diagnostic.message.in(language) + "\n";
  if (!diagnostic.excerpt.empty()) {
    const Window window = window_around(diagnostic, width);
    text += printable(window.text) + "\n";
    if (diagnostic.length > 0) text += underline(window) + "\n";
  }
  for (const Related& related : diagnostic.related) {
    text += to_string(related.place) + ": " + std::string(label(Severity::note, language)) + std::string(colon) +
            related.message.in(language) + "\n";
  }
  return text;
}

void Diagnostics::add(Diagnostic diagnostic) {
  const bool keep = has_room(diagnostic.severity);
  count_only(diagnostic.severity);
  if (keep) list_.push_back(std::move(diagnostic));
}

void Diagnostics::sort() {
  std::map<std::string, std::size_t, std::less<>> order;
  for (const Diagnostic& diagnostic : list_) order.emplace(diagnostic.place.file, order.size());
  std::stable_sort(list_.begin(), list_.end(), [&order](const Diagnostic& a, const Diagnostic& b) {
    return std::make_tuple(order.at(a.place.file), a.place.line, a.place.column) <
           std::make_tuple(order.at(b.place.file), b.place.line, b.place.column);
  });
}

InputError::InputError(Diagnostics diagnostics)
    : std::runtime_error(diagnostics.list().empty() ? "bad input"
                                                    : render(diagnostics.list().front(), Language::english)),
      diagnostics_(std::move(diagnostics)) {}

InputError::InputError(Diagnostic diagnostic) : std::runtime_error(render(diagnostic, Language::english)) {
  diagnostics_.add(std::move(diagnostic));
}

}  // namespace maillage
