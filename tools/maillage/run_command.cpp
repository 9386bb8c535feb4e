// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/run_command.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include <CLI/CLI.hpp>

#include "maillage/base/diagnostic.h"
#include "maillage/base/suggestion.h"
#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/failures.h"
#include "maillage/messages/atlas_messages.h"
#include "maillage/messages/explore_messages.h"
#include "maillage/messages/hub_messages.h"
#include "maillage/messages/introduction_messages.h"
#include "maillage/messages/messages.h"
#include "maillage/messages/misspelt_messages.h"
#include "maillage/messages/qca_messages.h"
#include "maillage/messages/report_messages.h"
#include "maillage/messages/score_messages.h"
#include "maillage/messages/suggest_messages.h"
#include "maillage/messages/test_messages.h"
#include "maillage/messages/timeline_messages.h"
#include "maillage/messages/workshop_messages.h"
#include "maillage/messages/writing_messages.h"
#include "maillage/options/arguments.h"
#include "maillage/options/described.h"
#include "maillage/options/help.h"
#include "maillage/options/manual.h"
#include "maillage/output/overwriting.h"

namespace maillage::tool {
namespace {

constexpr int kDataFault = 1;
constexpr int kUsageFault = 2;

struct Command {
  std::string name;
  Label about;
  Label footer;
  Run (*set_up)(CLI::App&, const GeneralArguments&, Language);
};

const std::vector<Command>& commands() {
  static const std::vector<Command> kList = {
      {"init", kInitAbout, kInitFooter, set_up_init},
      {"check", kCheckAbout, kCheckFooter, set_up_check},
      {"summary", kSummaryAbout, kSummaryFooter, set_up_summary},
      {"measure", kMeasureAbout, kMeasureFooter, set_up_measure},
      {"hub", kHubAbout, kHubFooter, set_up_hub},
      {"test", kTestAbout, kTestFooter, set_up_test},
      {"suggest", kSuggestAbout, kSuggestFooter, set_up_suggest},
      {"introductions", kIntroductionsAbout, kIntroductionsFooter, set_up_introductions},
      {"workshop", kWorkshopAbout, kWorkshopFooter, set_up_workshop},
      {"qca", kQcaAbout, kQcaFooter, set_up_qca},
      {"score", kScoreAbout, kScoreFooter, set_up_score},
      {"timeline", kTimelineAbout, kTimelineFooter, set_up_timeline},
      {"report", kReportAbout, kReportFooter, set_up_report},
      {"atlas", kAtlasAbout, kAtlasFooter, set_up_atlas},
      {"vocabulary", kVocabularyAbout, kVocabularyFooter, set_up_vocabulary},
      {"draw", kDrawAbout, kDrawFooter, set_up_draw},
      {"explore", kExploreAbout, kExploreFooter, set_up_explore},
      {"convert", kConvertAbout, kConvertFooter, set_up_convert},
  };
  return kList;
}

/// The names a user may have meant: every option of the command, or every command.
std::vector<std::string> option_names(const CLI::App& command) {
  std::vector<std::string> names;
  for (const CLI::Option* option : command.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  return names;
}

std::string unexpected(const CLI::App& app, const std::string& argument, Language language) {
  const bool is_command = app.get_parent() == nullptr && !argument.starts_with("-");
  std::vector<std::string> known = option_names(app);
  if (is_command) {
    known.clear();
    for (const Command& command : commands()) known.push_back(command.name);
  }
  const auto meant = closest(argument.substr(0, argument.find('=')), known);
  if (is_command) {
    return meant ? kUnknownCommandSuggest.in(language, argument, *meant)
                 : kUnknownCommand.in(language, argument);
  }
  return meant ? kUnknownArgumentSuggest.in(language, argument, *meant)
               : kUnknownArgument.in(language, argument);
}

/// The command line with its options, ready to parse.
class CommandLine {
 public:
  /// `named` becomes "check " when that command is: for pointing at its help.
  CommandLine(Language language, std::string& named)
      : language_(language), named_(&named), app_(std::string(kAbout.in(language)), "maillage") {
    app_.formatter(std::make_shared<HelpFormatter>(language));
    app_.footer(std::string(kMainFooter.in(language)));
    add_general(app_, general_, language);
    app_.set_version_flag("--version", "maillage " MAILLAGE_VERSION,
                          std::string(kVersionHelp.in(language)))
        ->group(std::string(kGeneralOptions.in(language)));
    app_.allow_extras();
    for (const Command& command : commands()) add(command);
  }

  [[nodiscard]] const CLI::App& app() const { return app_; }

  int run(std::vector<std::string> arguments) {
    const bool bare = arguments.empty();
    std::reverse(arguments.begin(), arguments.end());
    try {
      app_.parse(std::move(arguments));
    } catch (const CLI::Success& success) {
      std::ostringstream asked;  // help, or the version
      const int code = app_.exit(success, asked, asked);
      deliver(asked.str(), "");
      return code;
    } catch (const CLI::ParseError& error) {
      throw UsageError(describe(error));
    }
    if (bare) {
      deliver(app_.help(), "");
      return kUsageFault;
    }
    refuse_leftovers();
    check_general();
    if (general_.force) allow_replacing();
    const Verbosity chosen = general_.quiet ? Verbosity::quiet : Verbosity::normal;
    set_verbosity(general_.verbose ? Verbosity::verbose : chosen);
    return chosen_->second();
  }

  [[nodiscard]] std::vector<DescribedCommand> describe_all() const {
    std::vector<DescribedCommand> all;
    for (const auto& [command, run] : runs_) all.push_back(described(*command));
    return all;
  }

 private:
  void add(const Command& command) {
    CLI::App* sub = app_.add_subcommand(command.name, std::string(command.about.in(language_)));
    sub->group(std::string(kCommands.in(language_)));
    sub->footer(std::string(command.footer.in(language_)));
    sub->allow_extras();
    sub->preparse_callback([this, name = command.name + " "](std::size_t) { *named_ = name; });
    add_general(*sub, general_, language_);
    add_reading(*sub, general_, language_);
    runs_.emplace_back(sub, command.set_up(*sub, general_, language_));
  }

  void refuse_leftovers() {
    const auto parsed = app_.get_subcommands();
    const std::vector<std::string> extras = app_.remaining(true);
    const CLI::App& at = parsed.empty() ? app_ : *parsed.front();
    if (!extras.empty()) throw UsageError(unexpected(at, extras.front(), language_));
    if (parsed.empty()) throw UsageError(kNoCommand.in(language_));
    chosen_ = std::find_if(runs_.begin(), runs_.end(),
                           [&](const auto& run) { return run.first == parsed.front(); });
  }

  void check_general() {
    if (!general_.language.empty() && !parse_language(general_.language)) {
      refuse_value("--lang", general_.language, std::vector<std::string>{"fr", "en"}, language_);
    }
    (void)whole_number("--threads", general_.threads, language_);
  }

  [[nodiscard]] std::string describe(const CLI::ParseError& error) const {
    const std::string text = error.what();
    const std::string option = text.substr(0, text.find(':'));
    if (error.get_name() == "ArgumentMismatch") return kMissingValue.in(language_, option);
    return kMisspelt.in(language_, text);
  }

  Language language_;
  std::string* named_;
  GeneralArguments general_;
  CLI::App app_;
  std::vector<std::pair<CLI::App*, Run>> runs_;
  std::vector<std::pair<CLI::App*, Run>>::iterator chosen_;
};

/// Those whose value names a file to be written.
constexpr std::array<std::string_view, 4> kWriting = {"-o", "--output", "--sheet", "--cards"};

/// Every file named on the command line is read, but those to be written.
void guard_arguments(const std::vector<std::string>& arguments) {
  const auto writes = [](std::string_view option) {
    return std::ranges::find(kWriting, option) != kWriting.end();
  };
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& one = arguments[i];
    const std::size_t equals = one.find('=');
    const bool has_value = one.starts_with("--") && equals != std::string::npos;
    const std::string path = has_value ? one.substr(equals + 1) : one;
    const bool names_output = (i > 0 && writes(arguments[i - 1])) ||
                              (has_value && writes(one.substr(0, equals))) || one.starts_with("-o");
    std::error_code failed;
    if (!names_output && std::filesystem::is_regular_file(path, failed)) guard_input(path);
  }
}

/// Keeps what a command gives and says.
class Memory : public Surroundings {
 public:
  Memory(CommandResults& results, const Files& files) : results_(results), files_(files) {}

  [[nodiscard]] const Files& files() const override { return files_; }

  void deliver(std::string_view result, const std::string& path) override {
    results_.results.push_back({path == "-" ? "" : path, std::string(result)});
  }
  void deliver_folder(const FolderFiles& files, const std::string& path) override {
    for (const auto& [name, bytes] : files)
      deliver(bytes, (std::filesystem::path(path) / name).string());
  }
  void say(Level /*level*/, std::string_view text) override {
    results_.messages.append(text) += '\n';
  }

 private:
  CommandResults& results_;
  const Files& files_;
};

CommandResults run_in_memory(const std::vector<std::string>& arguments, Language usual,
                             const Files& files) {
  CommandResults results;
  Memory memory(results, files);
  results.exit_code = run_command(arguments, usual, memory);
  return results;
}

}  // namespace

/// Help and errors need it before the options are parsed.
Language language_of(const std::vector<std::string>& arguments, Language usual) {
  std::string wanted;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i] == "--lang" && i + 1 < arguments.size()) wanted = arguments[i + 1];
    if (arguments[i].starts_with("--lang=")) wanted = arguments[i].substr(7);
  }
  return parse_language(wanted).value_or(usual);
}

int run_command(const std::vector<std::string>& arguments, Language usual,
                Surroundings& surroundings) {
  const Language language = language_of(arguments, usual);
  const Console console(surroundings, language);
  std::string named;
  try {
    start_guarding(language);
    guard_arguments(arguments);
    CommandLine line(language, named);
    return line.run(arguments);
  } catch (const UsageError& error) {
    say_error(error.what());
    say_error(kSeeHelp.in(language, named));
    return kUsageFault;
  } catch (const MisspeltNames& error) {
    say(error.diagnostics(), language);
    return kUsageFault;
  } catch (const InputError& error) {
    say(error.diagnostics(), language);
  } catch (const std::exception& error) {
    say_error(describe_failure(error, language));
    say_detail(error.what());
  }
  return kDataFault;
}

std::vector<DescribedCommand> described_commands(Language language) {
  std::string named;
  return CommandLine(language, named).describe_all();
}

CommandResults run_command(const std::vector<std::string>& arguments, Language usual) {
  return run_in_memory(arguments, usual, files_on_disk());
}

CommandResults run_command(const std::vector<std::string>& arguments, Language usual,
                           std::span<const NamedBytes> files) {
  return run_in_memory(arguments, usual, FilesInMemory(files));
}

std::vector<NamedResult> companion_files() {
  std::vector<NamedResult> files;
  std::string named;
  for (const Language language : {Language::english, Language::french}) {
    const CommandLine line(language, named);
    const std::string folder = language == Language::english ? "man/man1/" : "man/fr/man1/";
    files.push_back({folder + "maillage.1", manual_page(line.app(), language)});
    for (const Command& command : commands()) {
      files.push_back({folder + "maillage-" + command.name + ".1",
                       manual_page(*line.app().get_subcommand(command.name), language)});
    }
  }
  const CommandLine line(Language::english, named);
  files.push_back({"bash-completion/completions/maillage", completion_script(line.app())});
  return files;
}

}  // namespace maillage::tool
