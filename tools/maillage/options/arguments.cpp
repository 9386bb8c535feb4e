// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/options/arguments.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <system_error>
#include <variant>

#include <fmt/ranges.h>

#include "maillage/base/suggestion.h"
#include "maillage/messages/messages.h"
#include "maillage/messages/misspelt_messages.h"
#include "maillage/messages/placeholders.h"

namespace maillage::tool {
namespace {

std::vector<Word> words(std::string_view option, const std::vector<std::string>& texts) {
  std::vector<Word> list;
  list.reserve(texts.size());
  for (const std::string& text : texts) list.push_back({text, {.file = std::string(option)}});
  return list;
}

/// An option of the network: what counts, and how it is built.
struct NetworkOption {
  const char* name;
  std::variant<std::vector<std::string> NetworkArguments::*, std::string NetworkArguments::*,
               bool NetworkArguments::*>
      member;
  Label group;
  Label help;
  Label value;  ///< what stands for it in the help
};

constexpr Label kDateValue{"DATE", "DATE"};
constexpr Label kNothing{"", ""};

constexpr std::array<NetworkOption, 11> kNetworkTable = {{
    {"--project", &NetworkArguments::projects, kSelectionOptions, kProjectHelp, kWordValue},
    {"--sector", &NetworkArguments::sectors, kSelectionOptions, kSectorHelp, kWordValue},
    {"--kind", &NetworkArguments::kinds, kSelectionOptions, kKindHelp, kWordValue},
    {"--show", &NetworkArguments::shown, kSelectionOptions, kShowHelp, kWordValue},
    {"--role", &NetworkArguments::roles, kSelectionOptions, kRoleHelp, kWordValue},
    {"--status", &NetworkArguments::statuses, kSelectionOptions, kStatusHelp, kWordValue},
    {"--since", &NetworkArguments::since, kSelectionOptions, kSinceHelp, kDateValue},
    {"--until", &NetworkArguments::until, kSelectionOptions, kUntilHelp, kDateValue},
    {"--ties",
     &NetworkArguments::ties,
     kNetworkOptions,
     kTiesHelp,
     {"both|direct|participation", "both|direct|participation"}},
    {"--projection",
     &NetworkArguments::projection,
     kNetworkOptions,
     kProjectionHelp,
     {"newman|simple", "newman|simple"}},
    {"--two-mode", &NetworkArguments::two_mode, kNetworkOptions, kTwoModeHelp, kNothing},
}};

/// A list is an option that is repeated, each time with one value.
void add(CLI::App& command, const NetworkOption& option, NetworkArguments& arguments,
         Language language) {
  const std::string help(option.help.in(language));
  const auto describe = [&](CLI::Option* added) {
    return added->group(std::string(option.group.in(language)))
        ->option_text(std::string(option.value.in(language)));
  };
  if (const auto* flag = std::get_if<bool NetworkArguments::*>(&option.member)) {
    command.add_flag(option.name, arguments.**flag, help)
        ->group(std::string(option.group.in(language)));
  } else if (const auto* word = std::get_if<std::string NetworkArguments::*>(&option.member)) {
    describe(command.add_option(option.name, arguments.**word, help));
  } else {
    auto& list = arguments.*std::get<std::vector<std::string> NetworkArguments::*>(option.member);
    describe(command.add_option(option.name, list, help))
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->take_all();
  }
}

bool is_of_option(const Diagnostic& diagnostic) {
  return diagnostic.severity != Severity::error || diagnostic.place.file.starts_with("--");
}

}  // namespace

void refuse_names(Diagnostics diagnostics) {
  if (std::ranges::all_of(diagnostics.list(), is_of_option))
    throw MisspeltNames(std::move(diagnostics));
  throw InputError(std::move(diagnostics));
}

void add_general(CLI::App& command, GeneralArguments& arguments, Language language) {
  const std::string group(kGeneralOptions.in(language));
  command.set_help_flag("-h,--help", std::string(kHelpHelp.in(language)))->group(group);
  command.add_option("--lang", arguments.language, std::string(kLanguageHelp.in(language)))
      ->group(group)
      ->option_text("fr|en");
  command.add_option("--threads", arguments.threads, std::string(kThreadsHelp.in(language)))
      ->group(group)
      ->option_text("N");
  command.add_flag("-q,--quiet", arguments.quiet, std::string(kQuietHelp.in(language)))
      ->group(group);
  command.add_flag("-v,--verbose", arguments.verbose, std::string(kVerboseHelp.in(language)))
      ->group(group);
}

void add_reading(CLI::App& command, GeneralArguments& arguments, Language language) {
  const std::string group(kReadingOptions.in(language));
  command.add_option("--encoding", arguments.encoding, std::string(kEncodingHelp.in(language)))
      ->group(group)
      ->option_text(language == Language::french ? "NOM" : "NAME");
  command.add_option("--decimal", arguments.decimal, std::string(kDecimalHelp.in(language)))
      ->group(group)
      ->option_text(",|.");
  command.add_flag("--fill-down", arguments.fill_down, std::string(kFillDownHelp.in(language)))
      ->group(group);
  command.add_flag("--repair", arguments.repair, std::string(kRepairHelp.in(language)))
      ->group(group);
  command.add_flag("--strict", arguments.strict, std::string(kStrictHelp.in(language)))
      ->group(group);
  command.add_option("--level", arguments.level, std::string(kLevelHelp.in(language)))
      ->group(group)
      ->option_text("actor|organisation");
  command.add_flag("--force", arguments.force, std::string(kForceHelp.in(language)))
      ->group(std::string(kOutputOptions.in(language)));
}

void add_network(CLI::App& command, NetworkArguments& arguments, Language language) {
  for (const NetworkOption& option : kNetworkTable) add(command, option, arguments, language);
}

void add_directed(CLI::App& command, NetworkArguments& arguments, Language language) {
  command.add_flag("--directed", arguments.directed, std::string(kDirectedHelp.in(language)))
      ->group(std::string(kNetworkOptions.in(language)));
}

void leave_out(CLI::App& command, std::string_view option) {
  // Not by CLI::App::get_option(), which ends the program where memory is short.
  const auto named = [option](const CLI::Option* one) {
    return !one->get_lnames().empty() && option.substr(2) == one->get_lnames().front();
  };
  const std::vector<CLI::Option*> options = command.get_options();
  command.remove_option(*std::find_if(options.begin(), options.end(), named));
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

void refuse_value(std::string_view option, const std::string& value,
                  std::span<const std::string> known, Language language) {
  if (const auto meant = closest(value, known)) {
    throw UsageError(kBadChoiceSuggest.in(language, option, value, *meant));
  }
  throw UsageError(
      kBadChoice.in(language, option, value, fmt::format("{}", fmt::join(known, ", "))));
}

TieOrigin tie_origin(const std::string& text, Language language) {
  return text.empty() ? TieOrigin::both : chosen("--ties", text, tie_origins(), language);
}

Projection projection(const std::string& text, Language language) {
  return text.empty() ? Projection::newman : chosen("--projection", text, projections(), language);
}

}  // namespace maillage::tool
