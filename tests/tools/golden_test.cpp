// SPDX-License-Identifier: GPL-3.0-or-later
// What the command prints, byte for byte. Each line of commands/*.txt is a test: its name, the exit code, and the
// arguments as a shell would split them. It runs from the top folder in both languages (as NAME_fr and NAME_en), or
// once if the line gives --lang, and is compared with golden/NAME.out and .err; where there is no such file, nothing is
// printed.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/not_empty.h"
#include "support/paths.h"
#include "support/read_file.h"
#include "support/run_program.h"

namespace maillage::testing {
namespace {

namespace fs = std::filesystem;

const fs::path kFolder = testing::source_dir() / "tests" / "tools";
const fs::path kGolden = kFolder / "golden";

struct Command {
  std::string name;
  int exit_code = 0;
  std::vector<std::string> arguments;
};

Command in_language(Command command, const std::string& language) {
  command.name += "_" + language;
  command.arguments.insert(command.arguments.end(), {"--lang", language});
  return command;
}

Command parse(const std::string& line) {
  std::istringstream words(line);
  Command command;
  if (!(words >> command.name >> command.exit_code)) throw std::runtime_error("NAME EXIT ARGUMENTS: " + line);
  for (std::string word; words >> std::quoted(word);) command.arguments.push_back(word);
  return command;
}

std::vector<Command> read_commands(const fs::path& list) {
  std::ifstream in(list);
  std::vector<Command> commands;
  for (std::string line; std::getline(in, line);) {
    const Command command = parse(line);
    if (std::ranges::count(command.arguments, "--lang") > 0) {
      commands.push_back(command);
    } else {
      commands.push_back(in_language(command, "fr"));
      commands.push_back(in_language(command, "en"));
    }
  }
  return commands;
}

/// Compares what was printed on one stream with its golden; a difference is left beside it.
void expect_golden(const Command& command, const std::string& stream, const std::string& printed) {
  const fs::path golden = kGolden / (command.name + "." + stream);
  const fs::path changed = kGolden / (command.name + "-changed." + stream);
  fs::remove(changed);
  if (printed == (fs::exists(golden) ? read_file(golden) : "")) return;
  std::ofstream(changed, std::ios::binary) << printed;
  ADD_FAILURE() << "differs from " << golden << ": see " << changed << "\n" << printed;
}

class Golden : public ::testing::Test {
 public:
  explicit Golden(Command command) : command_(std::move(command)) {}

  void TestBody() override {
    const ProgramResult result = run_program(testing::command_path(), command_.arguments);
    EXPECT_EQ(result.exit_code, command_.exit_code);
    expect_golden(command_, "out", result.output);
    expect_golden(command_, "err", result.errors);
  }

 private:
  Command command_;
};

/// Registers the tests of all lists, one suite per list; returns their names.
std::multiset<std::string> register_lists() {
  const fs::directory_iterator folder(kFolder / "commands");
  std::multiset<std::string> names;
  for (const fs::path& list : std::set<fs::path>(begin(folder), end(folder))) {
    for (const Command& command : read_commands(list)) {
      names.insert(command.name);
      ::testing::RegisterTest(list.stem().c_str(), command.name.c_str(), nullptr, nullptr, __FILE__, __LINE__,
                              [command] { return new Golden(command); });
    }
  }
  return names;
}

const std::multiset<std::string>& registered() {
  static const std::multiset<std::string> names = register_lists();
  return names;
}

TEST(Lists, NameEachTestOnce) {
  for (const std::string& name : not_empty(registered())) EXPECT_EQ(registered().count(name), 1u) << name;
}

TEST(Lists, NameAllGoldens) {
  std::vector<std::string> unnamed;
  for (const auto& entry : fs::directory_iterator(kGolden)) {
    const std::string name = entry.path().stem();
    if (!name.ends_with("-changed") && !registered().contains(name)) unnamed.push_back(name);
  }
  EXPECT_EQ(unnamed, std::vector<std::string>{});
}

}  // namespace

void run_from_the_top_folder() {
  fs::current_path(testing::source_dir());
  ::setenv("LC_ALL", "C.UTF-8", 1);
  registered();
}

}  // namespace maillage::testing

int main(int argc, char** argv) {
  maillage::testing::run_from_the_top_folder();
  ::testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
