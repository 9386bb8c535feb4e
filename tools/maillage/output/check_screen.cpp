// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/output/check_screen.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "maillage/base/text.h"
#include "maillage/base/wording.h"
#include "maillage/io/touched.h"
#include "maillage/messages/check_messages.h"
#include "maillage/messages/messages.h"

namespace maillage::tool {
namespace {

constexpr std::size_t kLines = 40;
constexpr std::size_t kColumns = 100;

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// Number of lines a text takes on the screen.
std::size_t height(std::string_view text) {
  std::size_t lines = 0;
  for (const std::string_view line : lines_of(text))
    lines += std::max<std::size_t>(1, (utf8_length(line) + kColumns - 1) / kColumns);
  return lines;
}

/// One line as several that fit, all but the first indented. Broken at plain spaces only.
std::string wrapped(std::string_view line) {
  constexpr std::string_view kIndent = "    ";
  std::string text;
  std::size_t used = 0;
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(' '), line.size());
    const std::string_view word = line.substr(0, end);
    const std::size_t length = utf8_length(word);
    if (used > 0 && used + 1 + length > kColumns) {
      text.append("\n").append(kIndent);
      used = kIndent.size();
    } else if (used > 0) {
      text += ' ';
      ++used;
    }
    text += word;
    used += length;
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  return text + "\n";
}

/// The file all findings are in, or the folder of all their files: what their places begin with.
std::string common_place(const Diagnostics& found) {
  const auto list = found.list();
  if (list.empty()) return "";
  std::string_view common = list.front().place.file;
  const bool one = std::ranges::all_of(list, [&](const Diagnostic& each) {
    return each.place.file == common && !each.place.sheet.empty();
  });
  if (one) return std::string(common) + ":";
  for (const Diagnostic& each : list) {
    const auto [end, other] = std::ranges::mismatch(common, each.place.file);
    common = {common.begin(), end};
  }
  const std::size_t slash = common.rfind('/');
  return slash == std::string_view::npos ? "" : std::string(common.substr(0, slash + 1));
}

std::string without(std::string text, std::string_view prefix) {
  return text.starts_with(prefix) ? text.substr(prefix.size()) : text;
}

/// One finding in short: where (several places for a note that says the same of each), what, and
/// what it touches.
class ShortFindings {
 public:
  ShortFindings(const Diagnostics& found, std::string prefix, Language language)
      : language_(language), prefix_(std::move(prefix)) {
    for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
      for (const Diagnostic& one : found.list()) {
        if (one.severity == severity) add(one);
      }
    }
  }

  struct Entry {
    const Diagnostic* finding = nullptr;
    std::string where;
    std::size_t findings = 1;
  };
  [[nodiscard]] const std::vector<Entry>& list() const { return list_; }

  [[nodiscard]] std::string in_short(const Entry& entry) const {
    const Diagnostic& one = *entry.finding;
    const std::string colon(Wording(language_).colon());
    std::string line = entry.where + colon + std::string(label(one.severity, language_)) + colon +
                       one.message.in(language_);
    if (const std::string touched = touches(one, language_); !touched.empty())
      line += " [" + kTouches.in(language_, touched) + "]";
    return wrapped(line);
  }

 private:
  void add(const Diagnostic& one) {
    const std::string where = without(to_string(one.place), prefix_);
    if (one.severity == Severity::note && one.place.line == 0) {
      const auto [place, added] = notes_.emplace(one.message.in(language_), list_.size());
      if (!added) {
        list_[place->second].where += ", " + where;
        ++list_[place->second].findings;
        return;
      }
    }
    list_.push_back({&one, where});
  }

  Language language_;
  std::string prefix_;
  std::map<std::string, std::size_t> notes_;  ///< places in the list by what they say
  std::vector<Entry> list_;
};

/// Says what has no room, when anything has none.
std::string left_out(const Diagnostics& found, std::size_t shown, Language language) {
  const std::size_t all =
      found.count(Severity::error) + found.count(Severity::warning) + found.count(Severity::note);
  return all > shown ? wrapped(kNotOnScreen.in(language, all - shown)) : "";
}

std::string short_screen(const Diagnostics& found, const std::string& closing, Language language) {
  const std::string prefix = common_place(found);
  std::string end = "\n";
  for (const std::string_view line : lines_of(closing))
    end += wrapped(without(std::string(line), prefix));
  const std::size_t room = kLines - std::min(kLines, height(end) + 1);
  const ShortFindings findings(found, prefix, language);
  std::string text;
  std::size_t used = 0;
  std::size_t shown = 0;
  for (const ShortFindings::Entry& entry : findings.list()) {
    const std::string line = findings.in_short(entry);
    if (entry.finding->severity != Severity::error && used + height(line) > room) break;
    text += line;
    used += height(line);
    shown += entry.findings;
  }
  return text + left_out(found, shown, language) + end;
}

std::string whole_screen(const Diagnostics& found, const std::string& closing, Language language) {
  std::string text;
  for (const Diagnostic& diagnostic : found.list()) {
    text += render(diagnostic, language);
    const std::string touched = touches(diagnostic, language);
    if (!touched.empty()) text += "  " + kTouches.in(language, touched) + "\n";
    text += "\n";
  }
  const std::size_t all =
      found.count(Severity::error) + found.count(Severity::warning) + found.count(Severity::note);
  if (const std::size_t hidden = all - found.list().size(); hidden > 0)
    text += kMoreDiagnostics.in(language, hidden) + "\n\n";
  return text + closing;
}

}  // namespace

std::string touches(const Diagnostic& diagnostic, Language language) {
  const Touched touched = touched_by(diagnostic.code);
  std::string list;
  const auto add = [&](bool does, const Label& what) {
    if (does) list += (list.empty() ? "" : ", ") + std::string(what.in(language));
  };
  add(touched.measures, kTouchesMeasures);
  add(touched.map, kTouchesMap);
  add(touched.periods, kTouchesPeriods);
  add(touched.duplicates, kTouchesDuplicates);
  add(touched.scores, kTouchesScores);
  return list;
}

std::string check_screen(const Diagnostics& found, const std::string& closing, bool whole,
                         Language language) {
  const std::string all = whole_screen(found, closing, language);
  return whole || height(all) <= kLines ? all : short_screen(found, closing, language);
}

}  // namespace maillage::tool
