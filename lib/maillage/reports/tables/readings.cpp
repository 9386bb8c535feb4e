// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/tables/readings.h"

#include <cassert>
#include <cstddef>
#include <vector>

#include <nlohmann/json.hpp>

#include "maillage/io/writing/written_sheet.h"
#include "maillage/reports/tables/aligned.h"
#include "maillage/reports/tables/messages.h"
#include "maillage/reports/tables/table_json.h"

namespace maillage::reports {
namespace {

/// The places of the columns that are for everyone or for `readers`.
std::vector<std::size_t> columns_for(const Table& table, Readers readers) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const Readers whom = table.columns[i].readers;
    if (whom == Readers::everyone || whom == readers) places.push_back(i);
  }
  return places;
}

std::string csv_cell(const std::string& cell) {
  if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
  std::string quoted = "\"";
  for (const char c : cell) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

WrittenCell written_cell(const Cell& cell) {
  if (const auto* number = std::get_if<double>(&cell.value)) return *number;
  const std::string text = exact(cell);
  return text.empty() ? WrittenCell() : WrittenCell(text);
}

/// The columns for machines under the titles for people; a column without title keeps its id. The sheet's name is that
/// of no table of a territory, so that no result is read as one.
WrittenSheet written_sheet(const Table& table) {
  WrittenSheet sheet{std::string(kResultSheet.in(table.language)), {}, {}, true, false};
  const std::vector<std::size_t> places = columns_for(table, Readers::machines);
  for (const std::size_t i : places) {
    const std::string& title = table.columns[i].title.in(table.language);
    sheet.columns.push_back({.title = title.empty() ? table.columns[i].id : title});
  }
  for (const auto& row : table.rows) {
    auto& cells = sheet.rows.emplace_back();
    for (const std::size_t i : places) cells.push_back(written_cell(row[i]));
  }
  return sheet;
}

nlohmann::ordered_json json_cell(const Cell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell.value)) return *text;
  if (const auto* number = std::get_if<double>(&cell.value)) return to_json_number(*number);
  if (const auto* list = std::get_if<std::vector<std::string>>(&cell.value)) return *list;
  return nullptr;
}

/// What its rows were chosen by, then how to read it.
std::vector<std::string> all_notes(const Table& table) {
  std::vector<std::string> notes = table.notes;
  const std::string chosen = sentence(table.selection, table.language);
  if (!chosen.empty()) notes.insert(notes.begin(), chosen);
  return notes;
}

/// A page of text beside the table.
WrittenSheet notes_sheet(const std::vector<std::string>& notes, Language language) {
  WrittenSheet sheet{std::string(kNotesSheet.in(language)), {WrittenColumn{}}, {}, false, false};
  for (const std::string& note : notes) sheet.rows.push_back({WrittenCell(note)});
  return sheet;
}

}  // namespace

std::string to_text(const Table& table) {
  std::string text = aligned(to_block(table));
  const std::vector<std::string> notes = all_notes(table);
  if (!notes.empty()) text += "\n";
  for (const std::string& note : notes) text += note + "\n";
  return text;
}

std::string to_csv(const Table& table) {
  const std::vector<std::size_t> places = columns_for(table, Readers::machines);
  std::string text;
  const auto add = [&](std::size_t i, const std::string& cell) { text += (i > 0 ? "," : "") + csv_cell(cell); };
  for (std::size_t i = 0; i < places.size(); ++i) add(i, table.columns[places[i]].id);
  text += "\n";
  for (const auto& row : table.rows) {
    assert(row.size() == table.columns.size());
    for (std::size_t i = 0; i < places.size(); ++i) add(i, exact(row[places[i]]));
    text += "\n";
  }
  return text;
}

nlohmann::ordered_json rows_json(const Table& table) {
  const std::vector<std::size_t> places = columns_for(table, Readers::machines);
  nlohmann::ordered_json rows = nlohmann::ordered_json::array();
  for (const auto& row : table.rows) {
    nlohmann::ordered_json one = nlohmann::ordered_json::object();
    for (const std::size_t i : places) one[table.columns[i].id] = json_cell(row[i]);
    rows.push_back(std::move(one));
  }
  return rows;
}

nlohmann::ordered_json selection_json(const StatedSelection& selection) {
  nlohmann::ordered_json json = nlohmann::ordered_json::object();
  for (const auto& [id, cell] : selection.facts) json[id] = json_cell(cell);
  return json;
}

std::string to_json(const Table& table) {
  nlohmann::ordered_json json = {{table.id, rows_json(table)}};
  if (!table.selection.facts.empty()) json["selection"] = selection_json(table.selection);
  return json.dump(2) + "\n";
}

std::string to_csv_excel(const Table& table) { return maillage::to_csv(written_sheet(table), CsvLook::excel); }

std::string to_xlsx(const Table& table) {
  std::vector<WrittenSheet> sheets = {written_sheet(table)};
  const std::vector<std::string> notes = all_notes(table);
  if (!notes.empty()) sheets.push_back(notes_sheet(notes, table.language));
  return maillage::to_xlsx(sheets);
}

std::string write_table(const Table& table, OutputFormat format) {
  switch (format) {
    case OutputFormat::csv: return to_csv(table);
    case OutputFormat::csv_excel: return to_csv_excel(table);
    case OutputFormat::xlsx: return to_xlsx(table);
    case OutputFormat::json: return to_json(table);
    default: assert(format == OutputFormat::text); return to_text(table);
  }
}

TableBlock to_block(const Table& table) {
  const std::vector<std::size_t> places = columns_for(table, Readers::people);
  TableBlock block;
  for (const std::size_t i : places) {
    const Column& column = table.columns[i];
    block.columns.push_back({.header = column.title.in(table.language), .numeric = column.numeric});
  }
  for (const auto& row : table.rows) {
    std::vector<Prose>& cells = block.rows.emplace_back();
    for (const std::size_t i : places) cells.push_back(shown(row[i], table.language));
  }
  return block;
}

}  // namespace maillage::reports
