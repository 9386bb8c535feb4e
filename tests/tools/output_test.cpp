// SPDX-License-Identifier: GPL-3.0-or-later
// Results go to a file whole or not at all.
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

#include "support/paths.h"
#include "support/run_command.h"
#include "support/temporary_folder.h"

namespace maillage::testing {
namespace {

namespace fs = std::filesystem;

const std::string kData = (testing::source_dir() / "data" / "benchmarks" / "kite").string();

int run(const std::string& arguments) {
  return run_command(testing::command_path() + " " + arguments + " --lang en 2>/dev/null").exit_code;
}

std::string read(const fs::path& file) {
  std::ifstream in(file);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

std::size_t files_in(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

TEST(Output, IsWhatStandardOutputWouldShow) {
  const TemporaryFolder folder;
  const fs::path file = folder.path() / "measures.csv";
  ASSERT_EQ(run("measure " + kData + " --format csv -o " + file.string()), 0);
  EXPECT_EQ(read(file), run_command(testing::command_path() + " measure " + kData + " --format csv -o -").output);
  EXPECT_EQ(files_in(folder.path()), 1U);
}

TEST(Output, IsLeftAsItWasWhenTheDataAreAtFault) {
  const TemporaryFolder folder;
  const fs::path file = folder.path() / "map.svg";
  std::ofstream(file) << "precious";
  fs::create_directory(folder.path() / "bad");
  std::ofstream(folder.path() / "bad" / "acteurs.csv") << "type,lieu\nassociation,Lons\n";
  EXPECT_EQ(run("draw " + (folder.path() / "bad").string() + " --force -o " + file.string()), 1);
  EXPECT_EQ(read(file), "precious");
  EXPECT_EQ(files_in(folder.path()), 2U);
}

TEST(Output, OfAFolderThatDoesNotExistIsRefused) {
  const TemporaryFolder folder;
  const std::string nowhere = (folder.path() / "nowhere").string();
  for (const std::string& command : std::initializer_list<std::string>{
           "measure " + kData + " -o " + nowhere + "/x.csv", "summary " + kData + " --output=" + nowhere + "/x.json",
           "draw " + kData + " -o " + nowhere + "/x.svg", "explore " + kData + " -o " + nowhere + "/x.html",
           "report " + kData + " -o " + nowhere + "/x.md", "convert " + kData + " -o " + nowhere + "/x.xlsx",
           "convert " + kData + " -o " + nowhere + "/x", "init " + nowhere + "/x.xlsx", "init " + nowhere + "/x/"}) {
    const CommandResult result = run_command(testing::command_path() + " " + command + " --lang fr 2>&1");
    EXPECT_EQ(result.exit_code, 2) << command;
    EXPECT_NE(result.output.find("le dossier «\u00A0" + nowhere + "\u00A0» n’existe pas"), std::string::npos)
        << command << result.output;
  }
  EXPECT_EQ(files_in(folder.path()), 0U);
}

TEST(Output, ToAFullDiskIsAnError) {
  if (!fs::exists("/dev/full")) GTEST_SKIP() << "no /dev/full here";
  for (const std::string& command : std::initializer_list<std::string>{"measure " + kData, "--help", "--version",
                                                                       "draw --explain", "check " + kData})
    EXPECT_EQ(run(command + " > /dev/full"), 1) << command;
  EXPECT_EQ(run("measure " + kData + " --format csv -o /dev/full"), 1);
}

TEST(Language, FollowsTheLocaleUnlessChosen) {
  const std::string command(testing::command_path());
  EXPECT_NE(run_command("LC_ALL=fr_FR.UTF-8 " + command + " --help").output.find("Emploi"), std::string::npos);
  EXPECT_NE(run_command("LC_ALL=C " + command + " --help").output.find("Usage"), std::string::npos);
  EXPECT_NE(run_command("LC_ALL= LC_MESSAGES= LANG=fr_BE " + command + " --help").output.find("Emploi"),
            std::string::npos);
  EXPECT_NE(run_command("LC_ALL=fr_FR.UTF-8 " + command + " --help --lang en").output.find("Usage"), std::string::npos);
}

}  // namespace
}  // namespace maillage::testing
