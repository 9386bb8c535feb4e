// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/run_command.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/base/file.h"

#include "support/paths.h"
#include "support/run_command.h"
#include "support/temporary_folder.h"

namespace maillage::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::StartsWith;
using tool::CommandResults;
using Arguments = std::vector<std::string>;

const std::string kKite = (testing::source_dir() / "data" / "benchmarks" / "kite").string();

CommandResults run(const Arguments& arguments) { return tool::run_command(arguments, Language::english); }

TEST(CommandsInMemory, GiveTheBytesOfTheCommand) {
  for (const Arguments& arguments :
       {Arguments{"measure", kKite, "--format", "csv"}, Arguments{"hub", kKite, "--format", "pdf"},
        Arguments{"draw", kKite, "--format", "png", "--dpi", "50"}, Arguments{"measure", "--help"},
        Arguments{"--version"}}) {
    std::string line = testing::command_path() + " --lang en";
    for (const std::string& argument : arguments) line += " " + argument;
    const CommandResults results = run(arguments);
    EXPECT_EQ(results.exit_code, 0) << line;
    ASSERT_EQ(results.results.size(), 1U) << line;
    EXPECT_EQ(results.results.front().name, "");
    EXPECT_TRUE(results.results.front().bytes == run_command(line).output) << line;
  }
}

TEST(CommandsInMemory, WriteNoFile) {
  const TemporaryFolder folder;
  const std::string file = (folder.path() / "map.svg").string();
  const CommandResults results = run({"draw", kKite, "-o", file});
  EXPECT_EQ(results.exit_code, 0);
  ASSERT_EQ(results.results.size(), 1U);
  EXPECT_EQ(results.results.front().name, file);
  EXPECT_THAT(results.results.front().bytes, StartsWith("<?xml"));
  EXPECT_EQ(results.messages, "maillage: " + file + " written: 10 actors, 18 ties, 10 names\n");
  EXPECT_FALSE(fs::exists(file));
}

/// A territory of files in memory, under a folder that is nowhere else.
std::vector<NamedBytes> held_kite() {
  std::vector<NamedBytes> files;
  for (const auto& entry : fs::directory_iterator(kKite)) {
    const std::string name = entry.path().filename().string();
    files.push_back({"nowhere/" + name, std::string(FileBytes(entry.path()).view())});
  }
  files.push_back({"views/kite.toml", "data = \"../nowhere\"\ntitle = \"Kite\"\n"});
  return files;
}

CommandResults run_held(const Arguments& arguments) {
  return tool::run_command(arguments, Language::english, held_kite());
}

TEST(CommandsInMemory, ReadBytesAlone) {
  const auto measured = run_held({"measure", "nowhere", "--format", "csv"});
  EXPECT_EQ(measured.messages, "");
  ASSERT_EQ(measured.results.size(), 1U);
  EXPECT_EQ(measured.results.front().bytes, run({"measure", kKite, "--format", "csv"}).results.front().bytes);
  const auto drawn = run_held({"draw", "views/kite.toml", "-o", "-"});
  EXPECT_EQ(drawn.exit_code, 0) << drawn.messages;
  ASSERT_EQ(drawn.results.size(), 1U);
  EXPECT_THAT(drawn.results.front().bytes, HasSubstr("<title"));
  EXPECT_EQ(run_held({"check", kKite}).exit_code, 1) << "it is on the disk alone";
}

TEST(CommandsInMemory, GiveTheFilesOfAFolder) {
  const auto converted = run_held({"convert", "nowhere", "-o", "copy"});
  EXPECT_EQ(converted.exit_code, 0) << converted.messages;
  std::vector<std::string> names;
  for (const tool::NamedResult& result : converted.results) names.push_back(result.name);
  EXPECT_THAT(names, ::testing::ElementsAre("copy/actors.csv", "copy/ties.csv", "copy/datapackage.json"));
  EXPECT_FALSE(fs::exists("copy"));
}

TEST(CommandsInMemory, FindTheChoicesOfReadingInMemoryAlone) {
  const std::vector<NamedBytes> files = {{"donnees/acteurs.csv", "nom;type\nA;guilde\nB;guilde\nC;\n"},
                                         {"donnees/liens.csv", "de;vers;intensite\nA;B;1.250\nB;C;2.500\n"},
                                         {"donnees/lecture.toml", "decimale = \",\"\n"},
                                         {"donnees/vocabulaire.csv", "mot;champ;sens\nguilde;type;association\n"}};
  const CommandResults converted = tool::run_command({"convert", "donnees", "-o", "copie"}, Language::french, files);
  EXPECT_EQ(converted.exit_code, 0) << converted.messages;
  std::map<std::string, std::string> results;
  for (const tool::NamedResult& result : converted.results) results[result.name] = result.bytes;
  EXPECT_THAT(results["copie/liens.csv"], HasSubstr("1250"));
  EXPECT_TRUE(results.contains("copie/lecture.toml"));
  EXPECT_EQ(results["copie/vocabulaire.csv"], files[3].bytes);
}

TEST(CommandsInMemory, SayWhatIsAtFaultInTheLanguageAsked) {
  const CommandResults misspelt = run({"mesure", kKite, "--lang", "fr"});
  EXPECT_EQ(misspelt.exit_code, 2);
  EXPECT_TRUE(misspelt.results.empty());
  EXPECT_THAT(misspelt.messages, StartsWith("maillage\u00A0: commande inconnue «\u00A0mesure\u00A0»"));
  const CommandResults missing = run({"check", kKite + "-nowhere"});
  EXPECT_EQ(missing.exit_code, 1);
  EXPECT_THAT(missing.messages, HasSubstr("no such file or folder"));
}

TEST(CommandsInMemory, ForgetTheOneBefore) {
  EXPECT_EQ(run({"draw", kKite, "-o", "map.svg", "--quiet"}).messages, "");
  EXPECT_NE(run({"draw", kKite, "-o", "map.svg"}).messages, "");
}

TEST(DescribedCommands, HaveEveryOptionOfTheHelpInItsWords) {
  for (const tool::DescribedCommand& command : tool::described_commands(Language::french)) {
    const CommandResults help = tool::run_command({command.name, "--help"}, Language::french);
    ASSERT_EQ(help.results.size(), 1U) << command.name;
    const std::string& text = help.results.front().bytes;
    EXPECT_THAT(text, HasSubstr(command.about));
    std::size_t in_help = 0;
    for (std::size_t at = text.find("\n  -"); at != std::string::npos; at = text.find("\n  -", at + 1)) ++in_help;
    std::size_t options = 1;  // the help itself
    for (const tool::DescribedOption& option : command.options) {
      EXPECT_THAT(text, HasSubstr(option.name)) << command.name;
      EXPECT_THAT(text, HasSubstr(option.value)) << command.name;
      EXPECT_THAT(text, HasSubstr(option.help.substr(0, option.help.find(' ')))) << command.name;
      if (option.name.starts_with("--")) ++options;
    }
    EXPECT_EQ(options, in_help) << command.name;
  }
}

TEST(DescribedCommands, KnowFlagsFromOptionsWithAValue) {
  std::map<std::string, tool::DescribedOption> options;
  for (const tool::DescribedCommand& command : tool::described_commands(Language::english)) {
    if (command.name != "draw") continue;
    for (const tool::DescribedOption& option : command.options) options[option.name] = option;
  }
  EXPECT_TRUE(options["--two-mode"].is_flag);
  EXPECT_FALSE(options["--kind"].is_flag);
  EXPECT_TRUE(options["--kind"].repeats);
  EXPECT_FALSE(options["--title"].repeats);
  EXPECT_EQ(options["--ties"].value, "both|direct|participation");
}

}  // namespace
}  // namespace maillage::testing
