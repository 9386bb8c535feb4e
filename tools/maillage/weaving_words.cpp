// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving_words.h"

#include <algorithm>
#include <filesystem>
#include <stdexcept>
#include <unordered_map>

#include "maillage/base/text.h"
#include "maillage/console.h"
#include "maillage/messages.h"
#include "maillage/placeholders.h"
#include "maillage/reports/tables/sheet.h"
#include "maillage/sheet_format.h"
#include "maillage/suggest_messages.h"

namespace maillage::tool {

void add_list_output(CLI::App& command, std::string& format, std::string& path, Language language) {
  const std::string group(kOutputOptions.in(language));
  command.add_option("--format", format, std::string(kListFormatHelp.in(language)))
      ->group(group)
      ->option_text("table|markdown|html|pdf|csv|json");
  command.add_option("-o,--output", path, std::string(kOutputHelp.in(language)))
      ->group(group)
      ->option_text(std::string(kFileValue.in(language)));
}

std::string_view format_of_end(const std::string& path) {
  const std::string end = fold(std::filesystem::path(path).extension().string());
  if (end == ".md" || end == ".markdown") return "markdown";
  if (end == ".html" || end == ".htm") return "html";
  for (const std::string_view format : {"pdf", "csv", "json", "svg"}) {
    if (end.size() == format.size() + 1 && end.ends_with(format)) return format;
  }
  return "";
}

bool on_standard_output(const std::string& path) { return path.empty() || path == "-"; }

ListFormat list_format(const std::string& asked, const std::string& path, Language language) {
  const std::vector<std::string> known = {"table", "markdown", "html", "pdf", "csv", "json"};
  const std::string named(on_standard_output(path) ? "" : format_of_end(path));
  const bool told = std::find(known.begin(), known.end(), named) != known.end();
  const std::string usual = told ? named : on_standard_output(path) ? "table" : "markdown";
  const std::string format = asked.empty() ? usual : asked;
  const auto found = std::find(known.begin(), known.end(), format);
  if (found == known.end()) refuse_value("--format", format, known, language);
  if (told && named != format) throw UsageError(kFormatsDiffer.in(language, path, named, format));
  if (format == "pdf") (void)sheet_format(format, path, language);  // refuses a terminal
  return static_cast<ListFormat>(found - known.begin());
}

std::string write_list_sheet(const Document& document, ListFormat format) {
  switch (format) {
    case ListFormat::html: return reports::write_sheet(document, reports::SheetFormat::html);
    case ListFormat::pdf: return reports::write_sheet(document, reports::SheetFormat::pdf);
    case ListFormat::table: return reports::write_sheet(document, reports::SheetFormat::table);
    default: return reports::write_sheet(document, reports::SheetFormat::markdown);
  }
}

Aim asked_aim(const std::string& text, Language language) { return chosen("--aim", text, aims(), language); }

void need_measurable(const Network& network, Aim aim, Language language) {
  if (network.size() == 0) throw std::runtime_error(std::string(kEmptyNetwork.in(language)));
  if (network.size() > most_actors_for(aim))
    throw std::runtime_error(kTooManyForAim.in(language, aims().id(aim), most_actors_for(aim), network.size()));
}

ImpossiblePairs read_impossible(const std::string& path, const Ecosystem& ecosystem, const GeneralArguments& general,
                                Language language) {
  if (path.empty()) return {};
  const auto threads = static_cast<int>(whole_number("--threads", general.threads, language));
  ImpossiblePairReading reading = read_impossible_pairs(path, ecosystem, {.threads = threads});
  say(reading.diagnostics, language);
  return std::move(reading.pairs);
}

std::vector<NodePair> node_pairs(const ImpossiblePairs& pairs, const Network& network) {
  std::unordered_map<ActorId, NodeId> nodes;
  for (std::size_t i = 0; i < network.size(); ++i)
    nodes.emplace(std::get<ActorId>(network[NodeId(i)].subject), NodeId(i));
  std::vector<NodePair> found;
  for (const ImpossiblePair& pair : pairs.list) {
    const auto a = nodes.find(pair.a);
    const auto b = nodes.find(pair.b);
    if (a != nodes.end() && b != nodes.end()) found.emplace_back(a->second, b->second);
  }
  return found;
}

void add_participants(CLI::App& command, std::string& path, Language language) {
  command.add_option("PARTICIPANTS", path, std::string(kParticipantsHelp.in(language)))->type_name("");
}

void need_participants(const CLI::App& command, const std::string& path, Language language) {
  if (path.empty()) throw UsageError(kNoParticipants.in(language, command.get_name()));
}

Participants read_who_comes(const std::string& path, const Ecosystem& ecosystem, const GeneralArguments& general,
                            Language language) {
  const auto threads = static_cast<int>(whole_number("--threads", general.threads, language));
  ParticipantReading reading = read_participants(path, ecosystem, {.threads = threads});
  say(reading.diagnostics, language);
  return std::move(reading.participants);
}

}  // namespace maillage::tool
