// SPDX-License-Identifier: GPL-3.0-or-later
// What the compiler and the formatter do not refuse: long lines, and folders in which nobody finds anything.
#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/base/text.h"

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

// Builds for users read the sources of a module several at a time: what they name for themselves must differ.

/// The types of parameters, whose names are left out: "(int a, const T& b)" is "int,const T&,".
std::string parameter_types(std::string_view list) {
  std::string types;
  int depth = 0;
  std::string one;
  const auto end_one = [&] {
    static const std::regex kName(R"((.*[ &*>])\w+(\[\])?$)");
    one = std::regex_replace(one.substr(0, one.find(" =")), std::regex("/\\*.*?\\*/"), "");
    one = std::string(trim(one));
    types += std::string(trim(std::regex_replace(one, kName, "$1"))) + ",";
    one.clear();
  };
  for (const char c : list) {
    if (c == '(' || c == '<' || c == '{') ++depth;
    if (c == ')' && depth == 0) break;
    if (c == ')' || c == '>' || c == '}') --depth;
    if (c == ',' && depth == 0) end_one();
    else one += c;
  }
  end_one();
  return types;
}

/// Types, constants and functions of the unnamed namespaces of a source, as they clash: functions with their
/// parameters.
std::set<std::string> own_names(const std::string& source) {
  static const std::regex kType(R"(^(?:struct|class|enum class|union) (\w+)(?![\w;]))");
  static const std::regex kConstant(R"(^(?:inline |static )*(?:constexpr|const) [^(]*?\b(k[A-Z]\w*)\b)");
  static const std::regex kFunction(R"(^(?!template|using|static_assert|namespace)[\w\[][^(]*?[ &*](\w+)\()");
  std::set<std::string> names;
  std::istringstream lines(source);
  bool inside = false;
  std::string before;
  for (std::string line; std::getline(lines, line);) {
    if (line == "namespace {") inside = true;
    else if (line == "}  // namespace") inside = false;
    std::smatch found;
    if (!inside || line.empty() || std::string_view(" }/#)").find(line.front()) != std::string_view::npos) {
    } else if (std::regex_search(line, found, kType)) {
      if (!line.ends_with(';')) names.insert(found[1]);
    } else if (std::regex_search(line, found, kConstant)) {
      names.insert(found[1]);
    } else if (std::regex_search(line, found, kFunction)) {
      std::string list = found.suffix();
      for (std::string more; list.find_first_of("{;") == std::string::npos && std::getline(lines, more);)
        list += " " + std::string(trim(more));
      names.insert((before.starts_with("template") ? before + " " : "") + found[1].str() + "(" + parameter_types(list));
    }
    before = line;
  }
  return names;
}

/// Names that two sources give, with both: "lib/a: refuse(const char*, in b.cpp and c.cpp".
std::vector<std::string> clashes_in(const fs::path& folder, const std::set<std::string>& apart) {
  std::map<std::pair<std::string, std::string>, std::string> first;
  std::vector<std::string> found;
  std::vector<fs::path> sources = not_empty(sources_in(folder));
  std::ranges::sort(sources);
  for (const fs::path& file : sources) {
    const std::string module = fs::relative(file.parent_path(), source_dir()).string();
    if (file.extension() != ".cpp" || apart.contains(module)) continue;
    for (const std::string& name : own_names(read_file(file))) {
      const auto [place, added] = first.emplace(std::pair(module, name), file.filename().string());
      if (!added) found.push_back(module + ": " + name + " in " + place->second + " and " + file.filename().string());
    }
  }
  return found;
}

TEST(Sources, TellTheNamesTheyGive) {
  EXPECT_THAT(
      own_names("int a(int b);\nnamespace {\nint f(int a,\n      const std::map<int, char>& b) {\n}\nclass C {\n"
                "struct D;\nconstexpr int kOne = 1;\nvoid g() {}\n}  // namespace\nint h() {}\n"),
      ElementsAre("C", "f(int,const std::map<int, char>&,", "g(,", "kOne"));
}

TEST(Sources, OfAModuleGiveDifferentNames) {
  // Those for several processors are read one by one.
  EXPECT_THAT(clashes_in("lib", {"lib/maillage/kernels", "lib/maillage/kernels/paths", "lib/maillage/layout/stress"}),
              IsEmpty());
}

}  // namespace
}  // namespace maillage::testing
