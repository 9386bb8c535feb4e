// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <iterator>

#include <nlohmann/json.hpp>

#include "maillage/base/diagnostic.h"
#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/io/grid/grid_tables.h"
#include "maillage/messages/check_messages.h"
#include "maillage/messages/messages.h"
#include "maillage/network/question.h"
#include "maillage/output/check_screen.h"
#include "maillage/output/output.h"
#include "maillage/output/overwriting.h"
#include "maillage/reports/tables/readings.h"

namespace maillage::tool {
namespace {

using Json = nlohmann::ordered_json;

struct CheckArguments {
  std::string data;
  OutputArguments output;
};

/// What checking found, whether the data can be used or not.
struct Findings {
  std::optional<Ecosystem> ecosystem;  ///< none when they cannot
  Diagnostics diagnostics;
  std::vector<TableLedger> ledgers;
  std::optional<bool> grid_usable;  ///< none where there is no grid
};

Findings check_data(const std::string& path, const GeneralArguments& general, Language language) {
  try {
    Reading reading = read_guarded(path, general, language);
    return {std::move(reading.ecosystem), std::move(reading.diagnostics),
            std::move(reading.ledgers), std::nullopt};
  } catch (const InputError& error) {
    return {std::nullopt, error.diagnostics(), {}, std::nullopt};
  }
}

void add_all(const Diagnostics& more, Diagnostics& found) {
  std::array<std::size_t, 3> kept = {};
  for (const Diagnostic& one : more.list()) {
    ++kept[static_cast<std::size_t>(one.severity)];
    found.add(one);
  }
  for (const Severity severity : {Severity::note, Severity::warning, Severity::error}) {
    for (std::size_t i = kept[static_cast<std::size_t>(severity)]; i < more.count(severity); ++i)
      found.count_only(severity);
  }
}

/// What stands in the tables of a grid beside the data, where there is one.
void check_grid(const std::string& path, const ReadOptions& options, Findings& findings) {
  try {
    const auto files = find_grid(path, *options.files);
    if (!files) return;
    guard_input(files->criteria);
    if (!files->marks.empty()) guard_input(files->marks);
    const Ecosystem* ecosystem = findings.ecosystem ? &*findings.ecosystem : nullptr;
    auto reading = check_grid_tables(*files, ecosystem, options);
    if (!reading) return;
    findings.grid_usable = !reading->diagnostics.has_errors();
    add_all(reading->diagnostics, findings.diagnostics);
    std::ranges::move(reading->ledgers, std::back_inserter(findings.ledgers));
  } catch (const InputError& error) {
    findings.grid_usable = false;
    add_all(error.diagnostics(), findings.diagnostics);
  }
}

Findings check(const std::string& path, const GeneralArguments& general, Language language) {
  Findings findings = check_data(path, general, language);
  check_grid(path, read_options(general, language), findings);
  return findings;
}

bool all_usable(const Findings& findings) {
  return findings.ecosystem && findings.grid_usable.value_or(true);
}

std::string severity_id(Severity severity) {
  return std::string(label(severity, Language::english));
}

Json to_json(const Place& place) {
  Json json = {{"file", place.file}};
  if (!place.sheet.empty()) json["sheet"] = place.sheet;
  if (place.line > 0) json["line"] = place.line;
  if (place.column > 0) json["column"] = place.column;
  return json;
}

Json to_json(const Diagnostic& diagnostic, Language language) {
  Json json = {{"severity", severity_id(diagnostic.severity)}, {"code", diagnostic.code}};
  json.update(to_json(diagnostic.place));
  json["message"] = diagnostic.message.in(language);
  json["touches"] = touches(diagnostic, language);
  for (const Related& related : diagnostic.related) {
    Json other = to_json(related.place);
    other["message"] = related.message.in(language);
    json["related"].push_back(std::move(other));
  }
  return json;
}

Json to_json(const TableLedger& ledger, Language language) {
  Json json = to_json(ledger.place);
  json["table"] = ledger.name.in(language);
  json["rows"] = ledger.rows;
  json["read"] = ledger.count(RowFate::read);
  json["ledger"] = to_text(ledger).in(language);
  return json;
}

std::string as_json(const Findings& findings, Language language) {
  Json json = {{"usable", findings.ecosystem.has_value()}};
  if (findings.grid_usable) json["grid_usable"] = *findings.grid_usable;
  if (const auto& ecosystem = findings.ecosystem) {
    json["actors"] = ecosystem->actors.size();
    json["projects"] = ecosystem->projects.size();
    json["participations"] = ecosystem->participations.size();
    json["ties"] = ecosystem->ties.size();
  }
  const Diagnostics& found = findings.diagnostics;
  json["errors"] = found.count(Severity::error);
  json["warnings"] = found.count(Severity::warning);
  json["notes"] = found.count(Severity::note);
  json["tables"] = Json::array();
  for (const TableLedger& ledger : findings.ledgers)
    json["tables"].push_back(to_json(ledger, language));
  json["diagnostics"] = Json::array();
  for (const Diagnostic& diagnostic : found.list())
    json["diagnostics"].push_back(to_json(diagnostic, language));
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

reports::Table table_of(const Diagnostics& diagnostics, Language language) {
  reports::Table table{.id = "diagnostics", .language = language};
  for (const char* id : {"severity", "code", "file", "line", "column", "message", "touches"})
    table.columns.push_back({.id = id});
  const auto place = [](std::uint32_t value) {
    return value > 0 ? reports::Cell::count(value) : reports::Cell();
  };
  for (const Diagnostic& one : diagnostics.list()) {
    table.rows.push_back({reports::Cell::text(severity_id(one.severity)),
                          reports::Cell::text(one.code), reports::Cell::text(one.place.file),
                          place(one.place.line), place(one.place.column),
                          reports::Cell::text(one.message.in(language)),
                          reports::Cell::text(touches(one, language))});
  }
  return table;
}

/// Participations and ties that make none in the network, with the reason.
std::string untied(const Ecosystem& ecosystem, Language language) {
  if (ecosystem.actors.size() > 1 && ecosystem.participations.empty() && ecosystem.ties.empty())
    return std::string(kNothingTies.in(language)) + "\n";
  const UntiedRows rows = untied_rows(ecosystem);
  if (rows.alone + rows.not_begun + rows.ties_not_begun == 0) return "";
  return kUntied.in(language, rows.alone, rows.not_begun, rows.ties_not_begun) + "\n";
}

/// What stands under the findings: how much there is, where each row went, and whether the data can
/// be used.
std::string closing(const Findings& findings, Language language) {
  std::string text;
  const Diagnostics& found = findings.diagnostics;
  if (const auto& ecosystem = findings.ecosystem) {
    text += kCheckCounts.in(language, ecosystem->actors.size(), ecosystem->projects.size(),
                            ecosystem->participations.size(), ecosystem->ties.size()) +
            "\n";
  }
  for (const TableLedger& ledger : findings.ledgers) text += to_text(ledger).in(language) + "\n";
  if (findings.ecosystem) text += untied(*findings.ecosystem, language);
  text += kCheckVerdict.in(language, found.count(Severity::error), found.count(Severity::warning),
                           found.count(Severity::note)) +
          "\n";
  if (findings.ecosystem && !all_usable(findings))
    return text + std::string(kGoodButGrid.in(language)) + "\n";
  return text + std::string((findings.ecosystem ? kGood : kBad).in(language)) + "\n";
}

int run_check(const CLI::App& command, const CheckArguments& arguments,
              const GeneralArguments& general, Language language) {
  need_data(command, arguments.data, language);
  const OutputFormat format = output_format(arguments.output, kTableFormats, language);
  const Findings findings = check(arguments.data, general, language);
  std::string result;
  if (format == OutputFormat::json) result = as_json(findings, language);
  else if (is_rows(format)) result = write_table(table_of(findings.diagnostics, language), format);
  else
    result =
        check_screen(findings.diagnostics, closing(findings, language), general.verbose, language);
  deliver(result, arguments.output.path);
  return all_usable(findings) ? 0 : 1;
}

}  // namespace

Run set_up_check(CLI::App& command, const GeneralArguments& general, Language language) {
  const auto arguments = std::make_shared<CheckArguments>();
  add_data(command, arguments->data, language);
  add_output(command, arguments->output, kTableFormats, kFormatHelp, language);
  return [&command, arguments, &general, language] {
    return run_check(command, *arguments, general, language);
  };
}

}  // namespace maillage::tool
