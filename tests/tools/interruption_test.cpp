// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl-C, and what long commands say before they start.
#include "maillage/interruption.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <filesystem>
#include <fstream>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "maillage/run_command.h"

#include "support/paths.h"
#include "support/read_file.h"
#include "support/temporary_folder.h"

namespace maillage::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using Arguments = std::vector<std::string>;

const std::string kKite = (testing::source_dir() / "data" / "benchmarks" / "kite").string();

/// A command under way, whose messages are read as they come.
class Running {
 public:
  explicit Running(const Arguments& arguments) {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) throw std::runtime_error("no pipe");
    posix_spawn_file_actions_t actions{};
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO);
    ::posix_spawn_file_actions_addclose(&actions, ends[0]);
    std::deque<std::string> line(arguments.begin(), arguments.end());
    line.push_front(testing::command_path());
    std::vector<char*> words;
    for (std::string& word : line) words.push_back(word.data());
    words.push_back(nullptr);
    const int failed = ::posix_spawn(&child_, words[0], &actions, nullptr, words.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    if (failed != 0) throw std::runtime_error("cannot start the command");
    messages_.reset(::fdopen(ends[0], "r"));
  }

  /// Waits for the next; empty once the command has ended.
  [[nodiscard]] std::string next_line() {
    std::string line;
    for (int c = std::fgetc(messages_.get()); c != EOF && c != '\n'; c = std::fgetc(messages_.get()))
      line += static_cast<char>(c);
    return line;
  }

  void interrupt() const { ::kill(child_, SIGINT); }

  /// As a shell shows it.
  [[nodiscard]] int exit_code() const {
    int status = 0;
    ::waitpid(child_, &status, 0);
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
  }

 private:
  struct Close {
    void operator()(FILE* file) const { std::fclose(file); }
  };
  pid_t child_ = 0;
  std::unique_ptr<FILE, Close> messages_;
};

TEST(CtrlC, EndsALongCommandAtOnceAndLeavesNothing) {
  const TemporaryFolder folder;
  const fs::path target = folder.path() / "test.csv";
  Running command(
      {"test", kKite, "--replicates", "1000000000", "--format", "csv", "-o", target.string(), "--lang", "en"});
  EXPECT_EQ(command.next_line(), "maillage: this will take about 26 hours of a processor; Ctrl-C stops it");
  command.interrupt();
  EXPECT_EQ(command.next_line(), "maillage: interrupted; no file is left half-written");
  EXPECT_EQ(command.next_line(), "");
  EXPECT_EQ(command.exit_code(), 130);
  EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST(CtrlC, SpeaksFrench) {
  Running command({"test", kKite, "--replicates", "1000000000", "--lang=fr"});
  EXPECT_EQ(command.next_line(), "maillage\u00A0: cela prendra environ 26 heures de processeur\u202F; Ctrl-C arrête");
  command.interrupt();
  EXPECT_EQ(command.next_line(), "maillage\u00A0: interrompu\u202F; aucun fichier ne reste à moitié écrit");
  EXPECT_EQ(command.exit_code(), 130);
}

TEST(Costs, AreSaidOfLongCommandsAloneAndNotWhenQuiet) {
  const auto said = [](const Arguments& arguments) { return tool::run_command(arguments, Language::english).messages; };
  EXPECT_EQ(said({"test", kKite, "--replicates", "20"}), "");
  EXPECT_EQ(said({"measure", kKite, "--measures", "all"}), "");
  EXPECT_EQ(said({"hub", kKite, "--robustness", "10"}), "");
}

/// 3,000 actors in a chain, and some who come to a workshop; names that are not like each other.
void write_chain(const fs::path& folder) {
  constexpr int kActors = 3000;
  constexpr int kComing = 400;
  const auto name = [](int i) {
    return std::string(1, static_cast<char>('a' + i % 26)) + std::to_string(7919L * i * i);
  };
  fs::create_directory(folder / "data");
  std::ofstream actors(folder / "data" / "acteurs.csv");
  std::ofstream ties(folder / "data" / "liens.csv");
  std::ofstream coming(folder / "coming.csv");
  actors << "id,nom\n";
  ties << "de,vers\n";
  coming << "acteur\n";
  for (int i = 0; i < kActors; ++i) {
    actors << 'x' << i << ',' << name(i) << '\n';
    if (i > 0) ties << 'x' << i - 1 << ",x" << i << '\n';
    if (i < kComing) coming << 'x' << i << '\n';
  }
}

TEST(Costs, AreSaidBeforePairsOfALargeNetworkAreLookedAt) {
  const TemporaryFolder folder;
  write_chain(folder.path());
  const std::string data = (folder.path() / "data").string();
  const std::string coming = (folder.path() / "coming.csv").string();
  for (const Arguments& arguments :
       {Arguments{"suggest", data, "--aim", "bridge"}, {"introductions", data, coming}, {"workshop", data, coming}}) {
    Arguments words = arguments;
    words.insert(words.end(), {"--lang", "en"});
    Running command(words);
    std::string line = command.next_line();
    while (!line.empty() && line.find("this will take about") == std::string::npos) line = command.next_line();
    EXPECT_THAT(line, HasSubstr("of a processor; Ctrl-C stops it")) << arguments.front();
    command.interrupt();
    EXPECT_EQ(command.next_line(), "maillage: interrupted; no file is left half-written");
    EXPECT_EQ(command.exit_code(), 130);
  }
}

void write_interrupted(const fs::path& path) {
  tool::end_at_once_by_signals(Language::english);
  {
    const tool::Uninterrupted writing;
    std::raise(SIGINT);
    std::ofstream(path) << "whole";
  }
  std::exit(0);  // NOLINT(concurrency-mt-unsafe): not reached
}

TEST(Uninterrupted, EndsOnCtrlCOnceTheFilesAreWhole) {
  const TemporaryFolder folder;
  const fs::path path = folder.path() / "file";
  EXPECT_EXIT(write_interrupted(path), ::testing::KilledBySignal(SIGINT), "no file is left half-written");
  EXPECT_EQ(read_file(path), "whole");
}

}  // namespace
}  // namespace maillage::testing
