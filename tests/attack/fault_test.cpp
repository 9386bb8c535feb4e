// SPDX-License-Identifier: GPL-3.0-or-later
// The n-th call of a function fails, for n = 1, 2, … until a run goes through without: the command ends by itself, says
// why, and what it was to write is there whole or as it was. Allocations are many: the tests let some of them fail, a
// check before a release (--gtest_also_run_disabled_tests) every one, for all commands.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "support/paths.h"
#include "support/read_file.h"
#include "support/run_program.h"
#include "support/sanitized.h"
#include "support/temporary_folder.h"

namespace maillage::testing {
namespace {

namespace fs = std::filesystem;

/// A command that writes `output` into the folder of the test.
struct Attempt {
  std::string name;
  std::vector<std::string> arguments;
  std::string output;
};

const std::string kData = "data";

std::vector<Attempt> attempts() {
  return {{"check", {"check", kData, "-o", "found.json"}, "found.json"},
          {"convert", {"convert", kData, "-o", "copy"}, "copy"},
          {"draw", {"draw", kData, "--size", "degree", "-o", "map.svg"}, "map.svg"},
          {"hub", {"hub", kData, "-o", "sheet.md"}, "sheet.md"}};
}

std::vector<Attempt> further_attempts() {
  return {{"summary", {"summary", kData, "-o", "summary.txt"}, "summary.txt"},
          {"measure", {"measure", kData, "-o", "measures.csv"}, "measures.csv"},
          {"workbook", {"convert", kData, "-o", "copy.xlsx"}, "copy.xlsx"},
          {"init", {"init", "new"}, "new"},
          {"test", {"test", kData, "--replicates", "3", "-o", "test.json"}, "test.json"},
          {"suggest", {"suggest", kData, "-o", "ideas.csv"}, "ideas.csv"},
          {"vocabulary", {"vocabulary", "--data", kData, "-o", "words.csv"}, "words.csv"},
          {"png", {"draw", kData, "--size", "degree", "-o", "map.png"}, "map.png"},
          {"sheet", {"hub", kData, "-o", "sheet.pdf"}, "sheet.pdf"}};
}

/// The bytes of a file, or of all files of a folder with their names.
std::string contents(const fs::path& path) {
  if (!fs::is_directory(path)) return fs::exists(path) ? read_file(path) : "";
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(path)) files.push_back(entry.path());
  std::ranges::sort(files);
  std::string text;
  for (const fs::path& file : files) text += file.filename().string() + "\n" + read_file(file);
  return text;
}

std::size_t files_in(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

/// Runs one command again and again in a folder of its own, each time with another call that fails.
class FailingRuns {
 public:
  explicit FailingRuns(Attempt attempt) : attempt_(std::move(attempt)) {
    folder_.write("data/acteurs.csv",
                  "id,nom,type\na,Mairie,commune\nb,Ferme,entreprise\nc,Ressourcerie,association\n"
                  "d,Amap,association\ne,Moulin,entreprise\n");
    folder_.write("data/liens.csv", "de,vers\na,b\nb,c\nc,d\nb,e\n");
    before_ = fs::current_path();
    fs::current_path(folder_.path());
    ::setenv("MAILLAGE_FAILED", failed_.c_str(), 1);
    EXPECT_LE(run().exit_code, 1);
    good_ = contents(attempt_.output);
    writes_folder_ = fs::is_directory(attempt_.output);
    EXPECT_FALSE(good_.empty());
  }
  FailingRuns(const FailingRuns&) = delete;
  FailingRuns& operator=(const FailingRuns&) = delete;
  ~FailingRuns() {
    for (const char* variable : {"LD_PRELOAD", "MAILLAGE_FAILS", "MAILLAGE_FAILED"}) ::unsetenv(variable);
    fs::current_path(before_);
  }

  /// Lets the first call of the function fail, then a later one each time; a step of 1 leaves none out.
  void fail_each(const std::string& function, const std::string& more = "", double step = 1) {
    for (double nth = 1; fail(function, static_cast<std::size_t>(nth), more); nth = std::max(nth + 1, nth * step))
      ++failures_;
  }

  [[nodiscard]] std::size_t failures() const { return failures_; }

 private:
  ProgramResult run() { return run_program(command_path(), attempt_.arguments); }

  /// False when the command went through without a call that failed.
  bool fail(const std::string& function, std::size_t nth, const std::string& more) {
    fs::remove_all(attempt_.output);
    if (!writes_folder_) std::ofstream(attempt_.output);  // an empty file: what is ours to replace
    const std::size_t files = files_in(".");
    const std::string what = fmt::format("{}:{}{}", function, nth, more);
    ::setenv("MAILLAGE_FAILS", what.c_str(), 1);
    ::setenv("LD_PRELOAD", MAILLAGE_FAILING_CALLS, 1);
    const ProgramResult result = run();
    ::unsetenv("LD_PRELOAD");
    const bool failed = fs::remove(failed_);
    expect_whole_or_nothing(result, files, attempt_.name + " " + what);
    return failed;
  }

  void expect_whole_or_nothing(const ProgramResult& result, std::size_t files, const std::string& what) {
    const std::string written = contents(attempt_.output);
    const bool nothing = written.empty() && files_in(".") == files;
    const bool whole = written == good_ && files_in(".") == files + (writes_folder_ ? 1 : 0);
    EXPECT_LE(result.exit_code, 2) << what << "\n" << result.errors;
    EXPECT_TRUE(result.exit_code == 0 ? whole : nothing || whole) << what << " exit " << result.exit_code << "\n"
                                                                  << result.errors;
    if (result.exit_code != 0) {
      EXPECT_FALSE(result.errors.empty()) << what;
    }
    EXPECT_EQ(result.errors.find("std::"), std::string::npos) << what << "\n" << result.errors;
    EXPECT_EQ(result.errors.find("terminate"), std::string::npos) << what << "\n" << result.errors;
  }

  TemporaryFolder folder_;
  TemporaryFolder other_;
  fs::path failed_ = other_.path() / "failed";
  fs::path before_;
  Attempt attempt_;
  std::string good_;
  bool writes_folder_ = false;
  std::size_t failures_ = 0;
};

const std::vector<std::string> kCalls = {"open",   "read",  "write",   "fsync", "close",
                                         "fchmod", "fstat", "mkstemp", "mkdir", "rename"};

class Faults : public ::testing::TestWithParam<Attempt> {
 protected:
  void SetUp() override {
    if (kSanitized) GTEST_SKIP() << "no library comes before that of a sanitizer";
  }
};

TEST_P(Faults, OfFilesLeaveTheOldOrTheNew) {
  FailingRuns runs(GetParam());
  for (const std::string& function : kCalls) runs.fail_each(function);
  EXPECT_GE(runs.failures(), 8U);
}

TEST_P(Faults, OfMemoryLeaveTheOldOrTheNew) {
  FailingRuns runs(GetParam());
  runs.fail_each("new", "", 1.3);
  runs.fail_each("new", "+", 1.6);
  EXPECT_GE(runs.failures(), 20U);
}

INSTANTIATE_TEST_SUITE_P(Some, Faults, ::testing::ValuesIn(attempts()), [](const auto& one) { return one.param.name; });
INSTANTIATE_TEST_SUITE_P(DISABLED_Further, Faults, ::testing::ValuesIn(further_attempts()),
                         [](const auto& one) { return one.param.name; });

class EachAllocation : public Faults {};

TEST_P(EachAllocation, MayFail) {
  FailingRuns runs(GetParam());
  runs.fail_each("new", "", 1.002);
}

INSTANTIATE_TEST_SUITE_P(DISABLED_Some, EachAllocation, ::testing::ValuesIn(attempts()),
                         [](const auto& one) { return one.param.name; });

}  // namespace
}  // namespace maillage::testing
