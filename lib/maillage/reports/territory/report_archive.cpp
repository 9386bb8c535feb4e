// SPDX-License-Identifier: GPL-3.0-or-later
#include <list>
#include <string>
#include <variant>
#include <vector>

#include "maillage/io/writing/zip_bytes.h"
#include "maillage/reports/tables/readings.h"
#include "maillage/reports/territory/territory_report.h"

namespace maillage::reports {

std::string report_archive(Document report, const std::vector<Table>& tables, const std::string& folder) {
  std::list<std::string> contents;  // which the parts point into
  std::vector<ZipPart> parts;
  const auto add = [&](const std::string& name, std::string bytes) {
    contents.push_back(std::move(bytes));
    parts.push_back({.name = folder + "/" + name, .contents = contents.back()});
  };
  std::size_t figures = 0;
  for (DocumentBlock& block : report.blocks) {
    auto* const figure = std::get_if<FigureBlock>(&block);
    if (figure == nullptr) continue;
    figure->file = "figure-" + std::to_string(++figures) + ".svg";
    add(figure->file, figure->svg);
  }
  add("report.md", to_markdown(report));
  for (const Table& table : tables) add("tables/" + table.id + ".csv", to_csv(table));
  return to_zip(parts);
}

}  // namespace maillage::reports
