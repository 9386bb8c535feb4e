// SPDX-License-Identifier: GPL-3.0-or-later
// What the compiler and the formatter do not refuse: long lines, and folders in which nobody finds anything.
#include <algorithm>
#include <filesystem>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/not_empty.h"
#include "support/paths.h"
#include "support/read_file.h"

namespace maillage::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// In letters, not in bytes.
std::size_t columns(std::string_view line) {
  return static_cast<std::size_t>(std::ranges::count_if(line, [](char c) { return (c & 0xC0) != 0x80; }));
}

/// What closes the raw literal that a line leaves open; `close` is that of the line before, empty: none is open.
std::string left_open(std::string_view line, std::string close) {
  while (true) {
    if (!close.empty()) {
      const std::size_t end = line.find(close);
      if (end == std::string_view::npos) return close;
      line.remove_prefix(end + close.size());
    }
    const std::size_t begin = line.find("R\"");
    if (begin == std::string_view::npos) return {};
    line.remove_prefix(begin + 2);
    const std::size_t open = line.find('(');
    if (open == std::string_view::npos) return {};
    close = ")" + std::string(line.substr(0, open)) + "\"";
    line.remove_prefix(open + 1);
  }
}

/// The numbers of the lines longer than `most`. In raw literals lines are as long as what they quote.
std::vector<std::size_t> long_lines(const std::string& source, std::size_t most) {
  std::vector<std::size_t> found;
  std::istringstream lines(source);
  std::string close;
  std::string line;
  for (std::size_t number = 1; std::getline(lines, line); ++number) {
    const bool raw = !close.empty() || line.find("R\"") != std::string::npos;
    if (!raw && columns(line) > most) found.push_back(number);
    close = left_open(line, std::move(close));
  }
  return found;
}

std::vector<fs::path> sources_in(const fs::path& folder) {
  std::vector<fs::path> found;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(source_dir() / folder)) {
    const std::string ending = entry.path().extension().string();
    if (ending == ".h" || ending == ".cpp") found.push_back(entry.path());
  }
  return found;
}

/// As "file:line", from the root.
std::vector<std::string> long_lines_in(const fs::path& folder, std::size_t most) {
  std::vector<std::string> found;
  for (const fs::path& file : not_empty(sources_in(folder))) {
    for (const std::size_t line : long_lines(read_file(file), most))
      found.push_back(fs::relative(file, source_dir()).string() + ":" + std::to_string(line));
  }
  return found;
}

TEST(Sources, HaveLongLinesOnlyInRawLiterals) {
  EXPECT_THAT(long_lines("ab\nabc\nabcd\n", 3), ElementsAre(3));
  EXPECT_THAT(long_lines("été\n", 3), IsEmpty());
  EXPECT_THAT(long_lines("a = R\"(bcdef\nghijkl)\";\nmnop\n", 3), ElementsAre(3));
  EXPECT_THAT(long_lines("R\"x(a)\" + R\"y(b\n)x\"c\n)y\"\nmnop\n", 3), ElementsAre(4));
}

// clang-format-19 -i mends nearly all.
TEST(Sources, OfTheLibraryHaveAtMost120Columns) { EXPECT_THAT(long_lines_in("lib", 120), IsEmpty()); }
TEST(Sources, OfTestsHaveAtMost120Columns) { EXPECT_THAT(long_lines_in("tests", 120), IsEmpty()); }
TEST(Sources, OfTheCommandHaveAtMost100Columns) { EXPECT_THAT(long_lines_in("tools", 100), IsEmpty()); }

}  // namespace
}  // namespace maillage::testing
