// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/arguments.h"

#include <charconv>
#include <system_error>

#include <fmt/ranges.h>

#include "maillage/base/suggestion.h"
#include "maillage/messages.h"

namespace maillage::tool {
namespace {

std::vector<Word> words(std::string_view option, const std::vector<std::string>& texts) {
  std::vector<Word> list;
  list.reserve(texts.size());
  for (const std::string& text : texts) list.push_back({text, {.file = std::string(option)}});
  return list;
}

/// A repeatable option; each use takes one value.
void add_list(CLI::App& command, const std::string& name, std::vector<std::string>& values, Label help,
              Language language) {
  command.add_option(name, values, std::string(help.in(language)))
      ->group(std::string(kSelectionOptions.in(language)))
      ->option_text(language == Language::french ? "MOT" : "WORD")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->take_all();
}

}  // namespace

void add_general(CLI::App& command, GeneralArguments& arguments, Language language) {
  const std::string group(kGeneralOptions.in(language));
  command.set_help_flag("-h,--help", std::string(kHelpHelp.in(language)))->group(group);
  command.add_option("--lang", arguments.language, std::string(kLanguageHelp.in(language)))
      ->group(group)
      ->option_text("fr|en");
  command.add_option("--threads", arguments.threads, std::string(kThreadsHelp.in(language)))
      ->group(group)
      ->option_text("N");
  command.add_flag("-q,--quiet", arguments.quiet, std::string(kQuietHelp.in(language)))->group(group);
  command.add_flag("-v,--verbose", arguments.verbose, std::string(kVerboseHelp.in(language)))->group(group);
}

void add_reading(CLI::App& command, GeneralArguments& arguments, Language language) {
  const std::string group(kReadingOptions.in(language));
  command.add_option("--encoding", arguments.encoding, std::string(kEncodingHelp.in(language)))
      ->group(group)
      ->option_text(language == Language::french ? "NOM" : "NAME");
  command.add_option("--decimal", arguments.decimal, std::string(kDecimalHelp.in(language)))->group(group)->option_text(",|.");
  command.add_flag("--fill-down", arguments.fill_down, std::string(kFillDownHelp.in(language)))->group(group);
  command.add_flag("--repair", arguments.repair, std::string(kRepairHelp.in(language)))->group(group);
  command.add_flag("--strict", arguments.strict, std::string(kStrictHelp.in(language)))->group(group);
  command.add_option("--level", arguments.level, std::string(kLevelHelp.in(language)))
      ->group(group)
      ->option_text("actor|organisation");
  command.add_flag("--force", arguments.force, std::string(kForceHelp.in(language)))
      ->group(std::string(kOutputOptions.in(language)));
}

void add_network(CLI::App& command, NetworkArguments& arguments, Language language) {
  add_list(command, "--project", arguments.projects, kProjectHelp, language);
  add_list(command, "--sector", arguments.sectors, kSectorHelp, language);
  add_list(command, "--kind", arguments.kinds, kKindHelp, language);
  add_list(command, "--role", arguments.roles, kRoleHelp, language);
  add_list(command, "--status", arguments.statuses, kStatusHelp, language);
  const std::string selection(kSelectionOptions.in(language));
  command.add_option("--since", arguments.since, std::string(kSinceHelp.in(language)))
      ->group(selection)
      ->option_text("DATE");
  command.add_option("--until", arguments.until, std::string(kUntilHelp.in(language)))
      ->group(selection)
      ->option_text("DATE");
  const std::string network(kNetworkOptions.in(language));
  command.add_option("--ties", arguments.ties, std::string(kTiesHelp.in(language)))
      ->group(network)
      ->option_text("both|direct|participation");
  command.add_option("--projection", arguments.projection, std::string(kProjectionHelp.in(language)))
      ->group(network)
      ->option_text("newman|simple");
  command.add_flag("--two-mode", arguments.two_mode, std::string(kTwoModeHelp.in(language)))->group(network);
}

void add_directed(CLI::App& command, NetworkArguments& arguments, Language language) {
  command.add_flag("--directed", arguments.directed, std::string(kDirectedHelp.in(language)))
      ->group(std::string(kNetworkOptions.in(language)));
}

SelectionWords selection_words(const NetworkArguments& arguments) {
  SelectionWords selection;
  selection.projects = words("--project", arguments.projects);
  selection.sectors = words("--sector", arguments.sectors);
  selection.kinds = words("--kind", arguments.kinds);
  selection.roles = words("--role", arguments.roles);
  selection.statuses = words("--status", arguments.statuses);
  if (!arguments.since.empty()) selection.since = {arguments.since, {.file = "--since"}};
  if (!arguments.until.empty()) selection.until = {arguments.until, {.file = "--until"}};
  return selection;
}

std::uint64_t whole_number(std::string_view option, const std::string& text, Language language) {
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error == std::errc() && end == text.data() + text.size()) return value;
  throw UsageError(kBadNumber.in(language, option, text));
}

void refuse_value(std::string_view option, const std::string& value, std::span<const std::string> known,
                  Language language) {
  if (const auto meant = closest(value, known)) {
    throw UsageError(kBadChoiceSuggest.in(language, option, value, *meant));
  }
  throw UsageError(kBadChoice.in(language, option, value, fmt::format("{}", fmt::join(known, ", "))));
}

TieOrigin tie_origin(const std::string& text, Language language) {
  if (text.empty()) return TieOrigin::both;
  if (const auto origin = parse_tie_origin(text)) return *origin;
  refuse_value("--ties", text, std::vector<std::string>{"both", "direct", "participation"}, language);
}

Projection projection(const std::string& text, Language language) {
  if (text.empty()) return Projection::newman;
  if (const auto projection = parse_projection(text)) return *projection;
  refuse_value("--projection", text, std::vector<std::string>{"newman", "simple"}, language);
}

}  // namespace maillage::tool
