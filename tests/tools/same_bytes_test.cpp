// SPDX-License-Identifier: GPL-3.0-or-later
// The command prints the same bytes whatever the number of threads and the order of the rows.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/paths.h"
#include "support/run_command.h"
#include "support/temporary_folder.h"

namespace maillage::testing {
namespace {

namespace fs = std::filesystem;

const fs::path kData = testing::source_dir() / "tests" / "data" / "territory";

std::vector<std::string> lines_of(const fs::path& file) {
  std::ifstream in(file);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

/// Copies the data with the rows of every table in another order. None of them holds a line break.
void copy_shuffled(const fs::path& to) {
  std::mt19937 random(7);
  for (const auto& entry : fs::directory_iterator(kData)) {
    if (entry.path().extension() != ".csv") {
      fs::copy(entry.path(), to / entry.path().filename());
      continue;
    }
    std::vector<std::string> lines = lines_of(entry.path());
    std::shuffle(lines.begin() + 1, lines.end(), random);
    std::ofstream out(to / entry.path().filename());
    for (const std::string& line : lines) out << line << '\n';
  }
}

std::string maillage(const std::string& arguments) {
  const CommandResult result = run_command(testing::command_path() + " " + arguments + " --lang fr --quiet");
  EXPECT_EQ(result.exit_code, 0) << arguments;
  EXPECT_FALSE(result.output.empty()) << arguments;
  return result.output;
}

struct SameBytes : ::testing::TestWithParam<std::string> {};

TEST_P(SameBytes, WhateverTheNumberOfThreadsAndTheOrderOfTheRows) {
  const TemporaryFolder shuffled;
  copy_shuffled(shuffled.path());
  ASSERT_NE(lines_of(kData / "acteurs.csv"), lines_of(shuffled.path() / "acteurs.csv"));
  const std::string expected = maillage(GetParam() + " " + kData.string() + " --threads 1");
  EXPECT_EQ(maillage(GetParam() + " " + kData.string() + " --threads 2"), expected);
  EXPECT_EQ(maillage(GetParam() + " " + shuffled.path().string() + " --threads 2"), expected);
}

INSTANTIATE_TEST_SUITE_P(
    Commands, SameBytes,
    ::testing::Values("measure --measures all --format csv", "measure --measures all --format json",
                      "summary --format json", "draw", "draw --layout sfdp --page a3-portrait",
                      "draw --layout fruchterman-reingold", "draw --two-mode", "draw --layout radial",
                      "draw --layout two-mode", "draw --periods 2014-2019,2020-2026",
                      "measure --two-mode --measures all --format csv", "measure --of kinds",
                      "measure --of key-players --size 2 --format json", "hub --permutations 99 --robustness 19",
                      "hub --actor ecla --format json", "hub --permutations 9 --robustness 3 --format pdf",
                      "hub --permutations 9 --robustness 3 --format html", "suggest --aim bridge --format json",
                      "suggest --format csv", "suggest --evaluate --replicates 20 --format json",
                      "test --replicates 19 --format csv", "test --against kinds --replicates 99 --format csv",
                      "test --against missing-actors --replicates 19 --format json"));

TEST(SameBytesOfIntroductions, WhateverTheNumberOfThreadsAndTheOrderOfTheRows) {
  const TemporaryFolder shuffled;
  copy_shuffled(shuffled.path());
  const auto introductions = [](const fs::path& data, const std::string& threads) {
    const std::string participants = (kData / "ateliers" / "filiere-bois.csv").string();
    return maillage("introductions " + data.string() + " " + participants + " --rounds 4 --format json --threads " +
                    threads);
  };
  const std::string expected = introductions(kData, "1");
  EXPECT_EQ(introductions(kData, "2"), expected);
  EXPECT_EQ(introductions(shuffled.path(), "2"), expected);
}

TEST(SameBytesOfWorkshops, WhateverTheNumberOfThreadsAndTheOrderOfTheRows) {
  const TemporaryFolder shuffled;
  copy_shuffled(shuffled.path());
  const auto workshop = [](const fs::path& data, const std::string& more) {
    const std::string participants = (kData / "ateliers" / "pat.csv").string();
    return maillage("workshop " + data.string() + " " + participants + " --aim bridge --rounds 4 --seats 5 " + more);
  };
  for (const char* format : {"json", "csv"}) {
    const std::string asked = std::string("--format ") + format;
    const std::string expected = workshop(kData, asked + " --threads 1");
    EXPECT_EQ(workshop(kData, asked + " --threads 2"), expected);
    EXPECT_EQ(workshop(shuffled.path(), asked + " --threads 2"), expected);
    EXPECT_NE(workshop(kData, asked + " --seed 2"), expected);
  }
}

}  // namespace
}  // namespace maillage::testing
