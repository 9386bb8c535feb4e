// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/options/manual.h"

#include <cctype>
#include <sstream>
#include <string_view>
#include <vector>

#include "maillage/base/text.h"
#include "maillage/messages/manual_messages.h"
#include "maillage/messages/messages.h"
#include "maillage/options/help.h"

namespace maillage::tool {
namespace {

/// Text that means itself in roff: hyphens stay as they are typed, no line is a request.
std::string plain(std::string_view text) {
  std::string result;
  bool begins = true;
  for (const char c : text) {
    if (begins && (c == '.' || c == '\'')) result += "\\&";
    if (c == '\\') result += "\\e";
    else if (c == '-') result += "\\-";
    else result += c;
    begins = c == '\n';
  }
  return result;
}

std::string section(std::string_view title) { return ".SH \"" + plain(trim(title)) + "\"\n"; }

/// "maillage", "maillage-check".
std::string page_name(const CLI::App& command) {
  const bool whole = command.get_parent() == nullptr;
  return whole ? command.get_name() : command.get_parent()->get_name() + "-" + command.get_name();
}

class PageWriter {
 public:
  PageWriter(const CLI::App& command, Language language)
      : command_(command), language_(language), help_(language) {}

  [[nodiscard]] std::string write() const {
    return heading() + synopsis() + section(kDescriptionSection.in(language_)) +
           plain(command_.get_description()) + "\n" + arguments() + subcommands() + options() +
           footer() + others();
  }

 private:
  [[nodiscard]] std::string heading() const {
    std::string title = page_name(command_);
    for (char& c : title) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return ".TH \"" + title + "\" 1 \"\" \"maillage " MAILLAGE_VERSION "\" \"" +
           std::string(kManualTitle.in(language_)) + "\"\n" + section(kNameSection.in(language_)) +
           plain(page_name(command_)) + " \\- " + plain(in_a_line()) + "\n";
  }

  /// What it is for, as `apropos` lists it.
  [[nodiscard]] std::string in_a_line() const {
    const bool whole = command_.get_parent() == nullptr;
    return whole ? std::string(kProgramInALine.in(language_)) : command_.get_description();
  }

  [[nodiscard]] std::string synopsis() const {
    const bool whole = command_.get_parent() == nullptr;
    std::string line = ".B maillage\n";
    if (!whole) line = ".B maillage " + plain(command_.get_name()) + "\n";
    line += "[\\fIOPTION\\fR]...";
    for (const CLI::Option* option : positionals())
      line += " \\fI" + plain(help_.make_option_name(option, true)) + "\\fR";
    if (whole) line += " \\fI" + std::string(kCommandWord.in(language_)) + "\\fR";
    return section(kSynopsisSection.in(language_)) + line + "\n";
  }

  [[nodiscard]] std::vector<const CLI::Option*> positionals() const {
    return command_.get_options([](const CLI::Option* one) { return one->get_positional(); });
  }

  [[nodiscard]] std::string entry(const CLI::Option* option, bool positional) const {
    return ".TP\n\\fB" + plain(help_.make_option_name(option, positional)) + "\\fR" +
           plain(positional ? "" : help_.make_option_opts(option)) + "\n" +
           plain(help_.make_option_desc(option)) + "\n";
  }

  [[nodiscard]] std::string arguments() const {
    const auto list = positionals();
    if (list.empty()) return {};
    std::string text = section(kArgumentsSection.in(language_));
    for (const CLI::Option* option : list) text += entry(option, true);
    return text;
  }

  [[nodiscard]] std::string options() const {
    std::string text;
    for (const std::string& group : command_.get_groups()) {
      const auto list = command_.get_options([&group](const CLI::Option* one) {
        return one->nonpositional() && one->get_group() == group;
      });
      if (group.empty() || list.empty()) continue;
      text += section(group);
      for (const CLI::Option* option : list) text += entry(option, false);
    }
    return text;
  }

  [[nodiscard]] std::string subcommands() const {
    const auto list = command_.get_subcommands([](const CLI::App*) { return true; });
    if (list.empty()) return {};
    std::string text = section(kCommandsSection.in(language_));
    for (const CLI::App* one : list) {
      text += ".TP\n\\fB" + plain(one->get_name()) + "\\fR, \\fB" + plain(page_name(*one)) +
              "\\fR(1)\n" + plain(one->get_description()) + "\n";
    }
    return text;
  }

  /// The examples, line by line as they are.
  [[nodiscard]] std::string footer() const {
    if (command_.get_footer().empty()) return {};
    return section(kExamplesSection.in(language_)) + ".nf\n" + plain(command_.get_footer()) +
           "\n.fi\n";
  }

  [[nodiscard]] std::string others() const {
    if (command_.get_parent() == nullptr) return {};
    return section(kSeeAlsoSection.in(language_)) + ".BR maillage (1)\n";
  }

  const CLI::App& command_;
  Language language_;
  HelpFormatter help_;
};

std::string option_words(const CLI::App& command) {
  std::string words;
  for (const CLI::Option* option : command.get_options()) {
    for (const std::string& name : option->get_lnames()) words += " --" + name;
  }
  return words.empty() ? words : words.substr(1);
}

}  // namespace

std::string manual_page(const CLI::App& command, Language language) {
  return PageWriter(command, language).write();
}

std::string completion_script(const CLI::App& program) {
  std::ostringstream names;
  std::ostringstream cases;
  for (const CLI::App* one : program.get_subcommands([](const CLI::App*) { return true; })) {
    names << ' ' << one->get_name();
    cases << "      " << one->get_name() << ") words='" << option_words(*one) << "' ;;\n";
  }
  return "# bash completion of maillage\n"
         "_maillage() {\n"
         "  local current=${COMP_WORDS[COMP_CWORD]} words='" +
         option_words(program) +
         "' word\n"
         "  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
         "    case $word in\n" +
         cases.str() +
         "      *) continue ;;\n"
         "    esac\n"
         "    break\n"
         "  done\n"
         "  if ((COMP_CWORD == 1)) && [[ $current != -* ]]; then\n"
         "    words='" +
         names.str().substr(1) +
         "'\n"
         "  elif [[ $current != -* ]]; then\n"
         "    COMPREPLY=()\n"
         "    return\n"
         "  fi\n"
         "  mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\")\n"
         "}\n"
         "complete -o default -F _maillage maillage\n";
}

}  // namespace maillage::tool
