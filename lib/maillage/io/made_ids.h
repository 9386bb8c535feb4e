// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/text.h"
#include "maillage/io/messages.h"
#include "maillage/io/reference_index.h"
#include "maillage/io/table.h"

namespace maillage {

/// An id no record has: the name's slug (or `thing` when it has no letters), with a number from 2 up when it is taken.
template <typename Record>
std::string free_id(std::string_view name, std::string_view thing, const ReferenceIndex<Record>& index) {
  std::string base = slug(name);
  if (base.empty()) base = thing;
  std::string id = base;
  for (std::size_t i = 2; index.find_id(id); ++i) id = base + "-" + std::to_string(i);
  return id;
}

/// Adds every record to the index by its id; tells ids that come again, and makes those that are missing from names,
/// once all that are stated are known.
template <typename Record>
void index_records(const Table& table, std::uint32_t id_column, std::string_view thing, std::vector<Record>& records,
                   ReferenceIndex<Record>& index, Diagnostics& diagnostics) {
  for (std::uint32_t i = 0; i < records.size(); ++i) {
    if (records[i].id.empty()) continue;
    const auto first = index.insert(i);
    if (!first) continue;
    table.tell({.code = "duplicate-id",
                .line = records[i].origin.line,
                .cell = id_column,
                .describe =
                    [&](Diagnostic& fault) {
                      fault.message = kDuplicateId(Words(records[i].id));
                      const Diagnostic earlier = table.locate(records[*first].origin.line, id_column);
                      fault.related.push_back({earlier.place, kFirstDefinedHere()});
                    }},
               diagnostics);
  }
  std::size_t made = 0;
  for (std::uint32_t i = 0; i < records.size(); ++i) {
    Record& record = records[i];
    if (!record.id.empty() || record.name.empty()) continue;
    record.id = free_id(record.name, thing, index);
    index.insert(i);
    ++made;
  }
  if (made == 0) return;
  diagnostics.add(
      {.severity = Severity::note, .code = "made-ids", .place = table.place(), .message = kMadeIds(made)});
}

}  // namespace maillage
