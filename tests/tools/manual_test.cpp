// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the manual say what --help says, and bash completes what there is.
#include <algorithm>
#include <regex>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/run_command.h"

#include "support/not_empty.h"
#include "support/run_program.h"
#include "support/temporary_folder.h"

namespace maillage::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using tool::NamedResult;

const std::vector<NamedResult>& files() {
  static const std::vector<NamedResult> kFiles = tool::companion_files();
  return kFiles;
}

const std::string& file(const std::string& name) {
  const auto found = std::ranges::find(files(), name, &NamedResult::name);
  if (found == files().end()) throw std::runtime_error("no file " + name);
  return found->bytes;
}

std::string help(const std::vector<std::string>& arguments, Language language) {
  std::vector<std::string> all = arguments;
  all.emplace_back("--help");
  return tool::run_command(all, language).results.at(0).bytes;
}

/// As they stand in the help: "--format".
std::set<std::string> options_in(const std::string& help) {
  const std::regex option("^  (?:-[a-z], ?)?(--[a-z-]+)", std::regex::multiline);
  std::set<std::string> found;
  for (auto at = std::sregex_iterator(help.begin(), help.end(), option); at != std::sregex_iterator(); ++at)
    found.insert((*at)[1]);
  return found;
}

std::vector<std::string> command_names() {
  std::vector<std::string> names;
  for (const tool::DescribedCommand& command : tool::described_commands(Language::english))
    names.push_back(command.name);
  return names;
}

void expect_page_says_what_help_says(const std::string& command, const std::string& folder, Language language) {
  const std::string& page = file(folder + "maillage-" + command + ".1");
  for (const std::string& option : not_empty(options_in(help({command}, language))))
    EXPECT_THAT(page, HasSubstr(std::regex_replace(option, std::regex("-"), "\\-"))) << command;
}

TEST(Manual, SaysWhatHelpSaysInBothLanguages) {
  for (const std::string& command : not_empty(command_names())) {
    expect_page_says_what_help_says(command, "man/man1/", Language::english);
    expect_page_says_what_help_says(command, "man/fr/man1/", Language::french);
  }
}

TEST(Manual, NamesEveryCommand) {
  for (const std::string& command : not_empty(command_names())) {
    EXPECT_THAT(file("man/man1/maillage.1"), HasSubstr("\\fB" + command + "\\fR"));
  }
}

/// Lines that begin with a point are requests: only those the pages use may be there.
TEST(Manual, HoldsNoTextThatIsTakenForARequest) {
  const std::regex request(R"(\.(TH|SH|TP|B|BR|nf|fi)( .*)?)");
  for (const NamedResult& one : files()) {
    if (!one.name.ends_with(".1")) continue;
    std::istringstream lines(one.bytes);
    for (std::string line; std::getline(lines, line);) {
      EXPECT_TRUE(!(line.starts_with(".") || line.starts_with("'")) || std::regex_match(line, request)) << line;
    }
  }
}

/// What bash proposes for the last of these words.
std::vector<std::string> completed(const std::string& words) {
  const TemporaryFolder folder;
  const auto script = folder.write("maillage", file("bash-completion/completions/maillage"));
  const std::string asked = "source " + script.string() + "; COMP_WORDS=(" + words +
                            "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _maillage; printf '%s\\n' \"${COMPREPLY[@]}\"";
  std::istringstream output(run_program("/bin/bash", {"-c", asked}).output);
  std::vector<std::string> lines;
  for (std::string line; std::getline(output, line);) {
    if (!line.empty()) lines.push_back(line);
  }
  return lines;
}

TEST(Completion, ProposesCommandsThenTheirOptions) {
  EXPECT_THAT(completed("maillage su"), ElementsAre("summary", "suggest"));
  EXPECT_THAT(completed("maillage check --str"), ElementsAre("--strict"));
  EXPECT_THAT(completed("maillage suggest data --ai"), ElementsAre("--aim"));
}

TEST(Completion, LeavesNamesOfFilesToBash) { EXPECT_TRUE(completed("maillage check da").empty()); }

}  // namespace
}  // namespace maillage::testing
