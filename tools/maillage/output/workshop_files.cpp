// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/output/workshop_files.h"

#include <filesystem>
#include <set>
#include <variant>

#include "maillage/console.h"
#include "maillage/messages/workshop_messages.h"
#include "maillage/options/arguments.h"
#include "maillage/output/output.h"
#include "maillage/reports/tables/readings.h"
#include "maillage/reports/weaving/workshop_sheet.h"

namespace maillage::tool {
namespace {

namespace fs = std::filesystem;

}  // namespace

std::string numbered(const std::string& path, std::size_t number, const std::string& end) {
  fs::path file(path);
  const std::string own = end.empty() ? file.extension().string() : end;
  file.replace_filename(file.stem().string() + "-" + std::to_string(number) + own);
  return file.string();
}

void check_sheet_end(const std::string& path, Language language) {
  const auto format = output_format_of(path);
  const bool known = format == OutputFormat::pdf || format == OutputFormat::html ||
                     format == OutputFormat::markdown;
  if (!path.empty() && !known) throw UsageError(kBadSheetEnd.in(language, path));
}

void check_cards_end(const std::string& path, Language language) {
  const auto format = output_format_of(path);
  const bool known = format == OutputFormat::pdf || format == OutputFormat::svg;
  if (!path.empty() && !known) throw UsageError(kBadCardsEnd.in(language, path));
}

std::string write_plan(const reports::WorkshopFacts& facts, OutputFormat format,
                       Language language) {
  if (is_rows(format)) return write_table(reports::plan_table(facts, language), format);
  if (format == OutputFormat::json) return reports::plan_json(facts);
  return reports::write_sheet(reports::plan_document(facts, language), format);
}

std::vector<Written> sheet_files(Document sheet, const std::string& path) {
  const OutputFormat format = output_format_of(path).value_or(OutputFormat::markdown);
  if (format != OutputFormat::markdown) return {{path, reports::write_sheet(sheet, format)}};
  std::vector<Written> files = {{path, ""}};
  for (DocumentBlock& block : sheet.blocks) {
    auto* const figure = std::get_if<FigureBlock>(&block);
    if (figure == nullptr) continue;
    files.push_back({numbered(path, files.size(), ".svg"), figure->svg});
    figure->file = fs::path(files.back().path).filename().string();
  }
  files.front().bytes = reports::write_sheet(sheet, format);
  return files;
}

std::vector<Written> card_files(const reports::WorkshopFacts& facts, const std::string& path,
                                Language language) {
  std::vector<std::string> pages = reports::place_cards(facts, language);
  if (output_format_of(path) == OutputFormat::pdf)
    return {{path, reports::place_cards_pdf(std::move(pages), language)}};
  std::vector<Written> files;
  for (std::string& page : pages)
    files.push_back({numbered(path, files.size() + 1, ".svg"), std::move(page)});
  return files;
}

void deliver_all(const std::vector<Written>& files, Language language) {
  std::set<fs::path> paths;
  for (const Written& file : files) {
    if (on_standard_output(file.path)) continue;
    if (!paths.insert(fs::absolute(file.path).lexically_normal()).second)
      throw UsageError(kSameFile.in(language, file.path));
  }
  for (const Written& file : files) check_place(file.path);
  for (const Written& file : files) deliver(file.bytes, file.path);
}

}  // namespace maillage::tool
