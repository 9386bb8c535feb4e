// SPDX-License-Identifier: GPL-3.0-or-later
// Every case ends by itself, in time, with the exit code and the words it must have; nothing it prints acts on a
// terminal or comes from a library.
#include <cstdlib>
#include <filesystem>
#include <ostream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/base/printable.h"

#include "attack/hostile_cases.h"
#include "support/paths.h"
#include "support/run_program.h"
#include "support/sanitized.h"

namespace maillage::testing {

void PrintTo(const HostileCase& one, std::ostream* out) { *out << one.name; }

namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr int kTooLate = 124;  // what timeout(1) ends with

/// In the folder, into a pipe, with a bound on time; `seconds` is far above what any case takes.
ProgramResult run_in(const fs::path& folder, const HostileCase& one, int seconds) {
  ::setenv("LC_ALL", "C.UTF-8", 1);
  const fs::path before = fs::current_path();
  fs::current_path(folder);
  const std::string piped = "set -o pipefail; timeout --kill-after=5 " + std::to_string(seconds) + " \"$@\" | cat";
  std::vector<std::string> words = {"-c", piped, "bash", command_path()};
  words.insert(words.end(), one.arguments.begin(), one.arguments.end());
  ProgramResult result = run_program("/bin/bash", words);
  fs::current_path(before);
  return result;
}

void expect_fit_to_show(const std::string& printed) {
  EXPECT_EQ(printed, safe_to_show(printed));
  for (const char* word :
       {"std::", "filesystem error", "terminate called", "libgomp", "json.exception", "basic_string"})
    EXPECT_THAT(printed, Not(HasSubstr(word)));
}

void expect_right_end(const HostileCase& one, int seconds) {
  const TemporaryFolder folder;
  one.make(folder);
  const ProgramResult result = run_in(folder.path(), one, seconds);
  ASSERT_NE(result.exit_code, kTooLate) << "takes too long";
  EXPECT_EQ(result.exit_code, one.exit_code) << result.output.substr(0, 2000) << result.errors.substr(0, 2000);
  expect_fit_to_show(result.output);
  expect_fit_to_show(result.errors);
  EXPECT_THAT(result.output + result.errors, HasSubstr(one.says));
}

class Hostile : public ::testing::TestWithParam<HostileCase> {};

TEST_P(Hostile, EndsAsItMust) { expect_right_end(GetParam(), kSanitized ? 300 : 60); }

std::string name_of(const ::testing::TestParamInfo<HostileCase>& one) { return one.param.name; }

INSTANTIATE_TEST_SUITE_P(Nested, Hostile, ::testing::ValuesIn(nested_cases()), name_of);
INSTANTIATE_TEST_SUITE_P(Endless, Hostile, ::testing::ValuesIn(endless_cases()), name_of);
INSTANTIATE_TEST_SUITE_P(Terminal, Hostile, ::testing::ValuesIn(terminal_cases()), name_of);
INSTANTIATE_TEST_SUITE_P(Silent, Hostile, ::testing::ValuesIn(silent_cases()), name_of);
INSTANTIATE_TEST_SUITE_P(Refused, Hostile, ::testing::ValuesIn(refused_cases()), name_of);
INSTANTIATE_TEST_SUITE_P(DISABLED_Large, Hostile, ::testing::ValuesIn(large_cases()), name_of);

}  // namespace
}  // namespace maillage::testing
