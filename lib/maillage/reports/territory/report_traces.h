// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/reports/tables/table.h"
#include "maillage/reports/territory/territory_report.h"

namespace maillage::reports {

/// Where the numbers of a report come from, in the order in which they are told.
class Traces {
 public:
  explicit Traces(Language language) : language_(language) {}

  /// What is told from now on stands in this part.
  void begin(ReportPart part) { part_ = part; }
  /// A value of a measure, as it is told.
  void add(std::string_view measure, const std::string& value);
  /// Of something that is no measure, from what is typed or in words.
  void add(const std::string& what, const std::string& value, const Prose& source);

  [[nodiscard]] Table table() const;

 private:
  struct Trace {
    ReportPart part;
    std::string what;
    std::string value;
    Prose source;
  };

  Language language_;
  ReportPart part_ = ReportPart::territory;
  std::vector<Trace> traces_;
};

/// An id as one types it in a command.
[[nodiscard]] std::string typed(const std::string& id);

/// The title of a part.
[[nodiscard]] std::string title_of(ReportPart part, Language language);

}  // namespace maillage::reports
