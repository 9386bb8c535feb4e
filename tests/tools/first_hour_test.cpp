// SPDX-License-Identifier: GPL-3.0-or-later
// The first hour of the README from a workbook that somebody made by hand: every command works, in French, without a
// CSV.
#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/paths.h"
#include "support/run_command.h"
#include "support/temporary_folder.h"

namespace maillage::testing {
namespace {

using ::testing::HasSubstr;

const std::string kWorkbook = (testing::source_dir() / "tests" / "data" / "workbooks" / "classeur.xlsx").string();

CommandResult run(const std::string& arguments) {
  return run_command(testing::command_path() + " " + arguments + " --quiet --lang fr 2>&1");
}

std::size_t characters(const std::string& line) {
  std::size_t count = 0;
  for (const char c : line) count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1U : 0U;
  return count;
}

TEST(FirstHour, CheckAnswersOnOneScreen) {
  const CommandResult result = run("check " + kWorkbook);
  EXPECT_EQ(result.exit_code, 0);
  std::size_t lines = 0;
  for (std::size_t at = 0; at < result.output.size(); ++lines) {
    const std::size_t end = result.output.find('\n', at);
    EXPECT_LE(characters(result.output.substr(at, end - at)), 100U) << result.output.substr(at, end - at);
    at = end + 1;
  }
  EXPECT_LE(lines, 40U);
  EXPECT_THAT(result.output, HasSubstr("Feuil4!B"));               // where
  EXPECT_THAT(result.output, HasSubstr("touche\u00A0: mesures"));  // what it costs
  EXPECT_THAT(result.output, HasSubstr("17 acteurs, 6 projets, 23 participations, 6 liens"));
}

TEST(FirstHour, CheckShowsAllWhenAsked) {
  const std::string all =
      run_command(testing::command_path() + " check " + kWorkbook + " --verbose --lang fr 2>/dev/null").output;
  EXPECT_THAT(all, HasSubstr("Les Jardins partagés | Les Jardins partagés"));
  EXPECT_GT(std::count(all.begin(), all.end(), '\n'), 40);
}

TEST(FirstHour, EveryCommandWorksFromTheWorkbook) {
  const TemporaryFolder folder;
  const auto at = [&](const char* name) { return (folder.path() / name).string(); };
  const std::vector<std::string> commands = {
      "summary " + kWorkbook + " -o " + at("resume.txt"),
      "hub " + kWorkbook + " -o " + at("fiche.html"),
      "draw " + kWorkbook + " -o " + at("carte.svg"),
      "draw " + kWorkbook + " --layout territory -o " + at("territoire.svg"),
      "suggest " + kWorkbook + " -o " + at("liens.txt"),
      "introductions " + kWorkbook + " " + kWorkbook + " -o " + at("presentations.txt"),
      "workshop " + kWorkbook + " " + kWorkbook + " --seats 4 --rounds 2 --sheet " + at("dossier.html") + " -o " +
          at("tables.txt"),
      "measure " + kWorkbook + " --format csv-excel -o " + at("mesures.csv"),
      "convert " + kWorkbook + " -o " + at("propre.xlsx"),
      "convert " + kWorkbook + " --format csv-excel -o " + at("tables")};
  for (const std::string& command : commands) {
    const CommandResult result = run(command);
    EXPECT_EQ(result.exit_code, 0) << command << "\n" << result.output;
    EXPECT_EQ(result.output, "") << command;
  }
  for (const char* name : {"fiche.html", "carte.svg", "territoire.svg", "presentations.txt", "dossier.html",
                           "tables.txt", "mesures.csv", "propre.xlsx"})
    EXPECT_GT(std::filesystem::file_size(at(name)), 300U) << name;
}

TEST(FirstHour, WhatConvertWritesSaysTheSame) {
  const TemporaryFolder folder;
  const std::string clean = (folder.path() / "propre.xlsx").string();
  ASSERT_EQ(run("convert " + kWorkbook + " -o " + clean).exit_code, 0);
  EXPECT_EQ(run("summary " + clean).output, run("summary " + kWorkbook).output);
  EXPECT_EQ(run("check " + clean).exit_code, 0) << run("check " + clean).output;
}

TEST(FirstHour, ConvertSaysThatAGridIsNotWrittenAgain) {
  const TemporaryFolder folder;
  const auto at = [&](const char* name) { return (folder.path() / name).string(); };
  for (const char* made : {"grille.xlsx", "grille"}) {
    ASSERT_EQ(run("init " + at(made) + " --with-grid").exit_code, 0);
    const CommandResult result = run_command(testing::command_path() + " convert " + at(made) + " --lang fr -o " +
                                             at("propre-") + made + " 2>&1");
    EXPECT_EQ(result.exit_code, 0) << result.output;
    EXPECT_THAT(result.output, ::testing::HasSubstr("la grille (criteres, notes) n’est pas réécrite")) << made;
  }
}

}  // namespace
}  // namespace maillage::testing
