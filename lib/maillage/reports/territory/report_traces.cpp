// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/territory/report_traces.h"

#include <algorithm>

#include "maillage/measures/registry.h"
#include "maillage/reports/tables/columns.h"
#include "maillage/reports/territory/report_messages.h"

namespace maillage::reports {

std::string title_of(ReportPart part, Language language) {
  return std::string(kPartTitles.at(static_cast<std::size_t>(part)).in(language));
}

std::string typed(const std::string& id) {
  const auto is_plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_'; };
  return std::ranges::all_of(id, is_plain) ? id : "\"" + id + "\"";
}

void Traces::add(std::string_view measure, const std::string& value) {
  add(std::string(find_measure(measure)->name.in(language_)), value, Prose(measure, Emphasis::code));
}

void Traces::add(const std::string& what, const std::string& value, const Prose& source) {
  traces_.push_back({part_, what, value, source});
}

Table Traces::table() const {
  Table table{.id = "numbers",
              .language = language_,
              .columns = {text_column("part", kPartColumn), text_column("figure", kFigureColumn),
                          text_column("value", kAmountColumn), text_column("from", kWhereFromColumn)}};
  const Trace* before = nullptr;
  for (const Trace& one : traces_) {
    const bool same = before != nullptr && before->part == one.part;
    table.rows.push_back({Cell::named(report_parts().id(one.part), same ? "" : title_of(one.part, language_)),
                          Cell::text(one.what), Cell::text(one.value), Cell::named(one.source.text(), one.source)});
    before = &one;
  }
  return table;
}

}  // namespace maillage::reports
