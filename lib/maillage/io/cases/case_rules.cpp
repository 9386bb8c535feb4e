// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/cases/case_rules.h"

#include <algorithm>
#include <utility>

#include "maillage/base/number.h"
#include "maillage/base/suggestion.h"
#include "maillage/base/text.h"
#include "maillage/base/wording.h"
#include "maillage/io/cases/case_column_messages.h"
#include "maillage/io/tables/cell_values.h"

namespace maillage {
namespace {

/// Every warning as an error, where that is wanted.
void make_strict(Diagnostics& diagnostics) {
  Diagnostics strict(diagnostics.limit());
  for (Diagnostic one : diagnostics.list()) {
    if (one.severity == Severity::warning) one.severity = Severity::error;
    strict.add(std::move(one));
  }
  diagnostics = std::move(strict);
}

}  // namespace

std::optional<std::size_t> find_title(const std::vector<std::string>& titles, const std::string& wanted) {
  const auto exact = std::ranges::find(titles, wanted);
  if (exact != titles.end()) return static_cast<std::size_t>(exact - titles.begin());
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < titles.size(); ++i) {
    if (fold(titles[i]) != fold(wanted)) continue;
    if (found) return std::nullopt;
    found = i;
  }
  return found;
}

Text no_such_column(const std::string& wanted, const std::vector<OfferedColumns>& offered) {
  return Text::per_language([&](Language language) {
    std::vector<std::string> words;
    for (const OfferedColumns& one : offered) {
      for (const Text& name : one.names) words.push_back(name.in(language));
    }
    for (const OfferedColumns& one : offered) {
      words.insert(words.end(), one.others.begin(), one.others.end());
      for (const Text& name : one.names) words.insert(words.end(), name.begin(), name.end());
    }
    const auto meant = closest(wanted, words);
    return meant ? kNoSuchCaseColumnMeant.in(language, wanted, *meant) : kNoSuchCaseColumn.in(language, wanted);
  });
}

void tell_offered(const std::vector<OfferedColumns>& offered, const Place& place, Diagnostics& diagnostics) {
  constexpr std::size_t kMost = 40;
  for (const OfferedColumns& one : offered) {
    if (one.names.empty()) continue;
    diagnostics.add({.severity = Severity::note,
                     .code = "columns",
                     .place = place,
                     .message = Text::per_language([&](Language language) {
                       std::vector<std::string> names;
                       for (const Text& name : one.names) names.push_back(name.in(language));
                       return kOfferedColumns.in(language, one.sort.in(language), Wording(language).list(names, kMost));
                     })});
  }
}

OfferedColumns offered_titles(Text sort, const std::vector<std::string>& titles) {
  OfferedColumns offered{std::move(sort), {}};
  for (const std::string& one : titles) {
    if (!one.empty()) offered.names.push_back(Text::verbatim(one));
  }
  return offered;
}

bool says_not_applicable(std::string_view text) { return text == "-" || text == "–" || text == "—" || text == "−"; }

std::optional<double> number_of(const std::string& text, const std::string& column, const std::vector<WordValue>& words,
                                char decimal) {
  for (const WordValue& one : words) {
    const bool of_column = one.column.empty() || fold(one.column) == fold(column);
    if (of_column && fold(one.word) == fold(text)) return one.value;
  }
  const bool other_sign = decimal != '\0' && text.find(decimal == ',' ? '.' : ',') != std::string::npos;
  if (const auto number = other_sign ? std::nullopt : parse_number(text)) return number;
  if (const auto boolean = read_boolean(text, nullptr)) return *boolean ? 1 : 0;
  return std::nullopt;
}

void SetAside::add(std::size_t column, const std::string& name, Diagnostic place) {
  lacking_.try_emplace(column, Together{std::move(place), {}}).first->second.cases.push_back(name);
}

void SetAside::tell(const std::vector<CaseColumn>& columns, Diagnostics& diagnostics) {
  for (auto& [column, together] : lacking_) {
    const std::string& title = columns[column].name;
    const std::vector<std::string>& cases = together.cases;
    Diagnostic warning = std::move(together.first);
    warning.severity = Severity::warning;
    warning.code = "set-aside";
    warning.message =
        cases.size() == 1 ? kCaseSetAside(cases.front(), title) : Text::per_language([&](Language language) {
          return kCasesSetAside.in(language, cases.size(), title, Wording(language).list(cases, kMostNamed));
        });
    diagnostics.add(std::move(warning));
  }
}

CaseReading finished(CaseReading reading, bool strict) {
  reading.diagnostics.sort();
  if (strict) make_strict(reading.diagnostics);
  if (reading.diagnostics.has_errors()) throw InputError(std::move(reading.diagnostics));
  return reading;
}

}  // namespace maillage
