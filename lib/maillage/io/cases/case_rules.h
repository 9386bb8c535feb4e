// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/base/language.h"
#include "maillage/io/cases/case_columns.h"

/// What holds for cases of a table and for those of a territory alike.
namespace maillage {

/// The place of a title among others: exactly, else folded where that fits one alone.
[[nodiscard]] std::optional<std::size_t> find_title(const std::vector<std::string>& titles, const std::string& wanted);

/// What may have been meant by a name, in the language of who wrote it where it is called so.
[[nodiscard]] Text no_such_column(const std::string& wanted, const std::vector<OfferedColumns>& offered);

/// Tells all columns there are, a note for each sort.
void tell_offered(const std::vector<OfferedColumns>& offered, const Place& place, Diagnostics& diagnostics);

[[nodiscard]] OfferedColumns offered_titles(Text sort, const std::vector<std::string>& titles);

/// "-", of a condition that does not apply.
[[nodiscard]] bool says_not_applicable(std::string_view text);

/// What a text of a column says; nothing where it is no number. A stated `decimal` sign is the only one there may be.
[[nodiscard]] std::optional<double> number_of(const std::string& text, const std::string& column,
                                              const std::vector<WordValue>& words, char decimal = '\0');

inline constexpr std::size_t kMostNamed = 5;  ///< of cases that are told together

/// Cases that lack a value, by the column they lack it in: told in one line each.
class SetAside {
 public:
  void add(std::size_t column, const std::string& name, Diagnostic place);
  void tell(const std::vector<CaseColumn>& columns, Diagnostics& diagnostics);

 private:
  /// Where the first is, and who they are.
  struct Together {
    Diagnostic first;
    std::vector<std::string> cases;
  };
  std::map<std::size_t, Together> lacking_;
};

/// In order, and warnings as errors where that is wanted. \throw InputError where there are errors
[[nodiscard]] CaseReading finished(CaseReading reading, bool strict);

}  // namespace maillage
