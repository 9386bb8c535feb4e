// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "maillage/base/text.h"
#include "maillage/io/tables/reference_index.h"
#include "maillage/io/tables/table.h"
#include "maillage/io/text/messages.h"

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

/// Takes out the records that have the id of an earlier one: one of the same name, or of none, is that one again, which
/// is warned of; else nobody knows which of the two the id means, which is an error.
template <typename Record>
void drop_same_ids(const Table& table, std::uint32_t id_column, std::vector<Record>& records,
                   std::vector<std::uint32_t>& rows, Diagnostics& diagnostics) {
  std::unordered_map<std::string_view, std::size_t> first;
  std::vector<bool> again(records.size(), false);
  for (std::size_t i = 0; i < records.size(); ++i) {
    const Record& record = records[i];
    if (record.id.empty()) continue;
    const auto [found, added] = first.emplace(record.id, i);
    if (added) continue;
    again[i] = true;
    const Record& earlier = records[found->second];
    const bool same = fold(record.name) == fold(earlier.name) || record.name == record.id;
    table.set_fate(rows[i], same ? RowFate::same_id : RowFate::wrong);
    table.tell({.severity = same ? Severity::warning : Severity::error,
                .code = same ? "repeated-id" : "duplicate-id",
                .line = record.origin.line,
                .cell = table.place_of(id_column),
                .describe =
                    [&](Diagnostic& fault) {
                      fault.message = same ? kRepeatedId(Words(record.id)) : kDuplicateId(Words(record.id));
                      fault.related.push_back(
                          {table.locate(earlier.origin.line, table.place_of(id_column)).place, kFirstDefinedHere()});
                    }},
               diagnostics);
  }
  std::size_t kept = 0;
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (again[i]) continue;
    if (kept != i) records[kept] = std::move(records[i]);
    rows[kept++] = rows[i];
  }
  records.resize(kept);
  rows.resize(kept);
}

/// Adds every record to the index by its id, and makes those that are missing from names, once all that are stated are
/// known; noted where the table has a column of ids.
/// \pre the first field of the table is its id
template <typename Record>
void index_records(const Table& table, std::string_view thing, std::vector<Record>& records,
                   ReferenceIndex<Record>& index, Diagnostics& diagnostics) {
  for (std::uint32_t i = 0; i < records.size(); ++i) {
    if (!records[i].id.empty()) index.insert(i);
  }
  std::size_t made = 0;
  for (std::uint32_t i = 0; i < records.size(); ++i) {
    Record& record = records[i];
    if (!record.id.empty()) continue;
    record.id = free_id(record.name, thing, index);
    index.insert_made(i);
    ++made;
  }
  const bool expected = table.columns().of_field[0] != kNoColumn;  // a table without a column of ids lacks none
  if (made == 0 || !expected) return;
  diagnostics.add({.severity = Severity::note, .code = "made-ids", .place = table.place(), .message = kMadeIds(made)});
}

}  // namespace maillage
