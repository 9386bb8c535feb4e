// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of graphs/ are what their views give today. Coordinates are not compared: they come from Graphviz and
// igraph and may move with their releases.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/paths.h"
#include "support/run_command.h"

namespace maillage::testing {
namespace {

namespace fs = std::filesystem;

const fs::path kGraphs = testing::source_dir() / "graphs";

std::string read(const fs::path& file) {
  std::ifstream in(file);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

std::vector<std::string> all(const std::string& svg, const std::string& pattern) {
  const std::regex regex(pattern);
  std::vector<std::string> found;
  for (std::sregex_iterator it(svg.begin(), svg.end(), regex), end; it != end; ++it) found.push_back(it->str(1));
  std::sort(found.begin(), found.end());
  return found;
}

/// Everything a figure says, without where it says it.
struct Content {
  explicit Content(const std::string& svg)
      : actors(all(svg, "<g class=\"actor\" (data-id=\"[^\"]*\" data-kind=\"[^\"]*\")")),
        ties(all(svg, "class=\"tie\" (data-source=\"[^\"]*\" data-target=\"[^\"]*\")")),
        labels(all(svg, "class=\"label\" (data-for=\"[^\"]*\")")),
        title(all(svg, "<title id=\"figure-title\">([^<]*)<")),
        description(all(svg, "<desc[^>]*>([^<]*)<")) {}

  std::vector<std::string> actors;
  std::vector<std::string> ties;
  std::vector<std::string> labels;
  std::vector<std::string> title;
  std::vector<std::string> description;
};

struct Views : ::testing::TestWithParam<std::string> {};

void expect_up_to_date(const std::string& view, const std::string& language, const fs::path& figure) {
  const CommandResult drawn = run_command(testing::command_path() + " draw " + (kGraphs / (view + ".toml")).string() +
                                          " --quiet -o - --lang " + language);
  ASSERT_EQ(drawn.exit_code, 0);
  const Content now(drawn.output);
  const Content kept(read(figure));
  EXPECT_FALSE(now.actors.empty());
  EXPECT_EQ(now.actors, kept.actors);
  EXPECT_EQ(now.ties, kept.ties);
  EXPECT_EQ(now.labels, kept.labels);
  EXPECT_EQ(now.title, kept.title);
  EXPECT_EQ(now.description, kept.description);
}

TEST_P(Views, GiveTheFrenchFigureBesideThem) { expect_up_to_date(GetParam(), "fr", kGraphs / (GetParam() + ".svg")); }

TEST_P(Views, GiveTheEnglishFigureBesideThem) {
  expect_up_to_date(GetParam(), "en", kGraphs / (GetParam() + ".en.svg"));
}

const std::vector<std::string> kViews = {"bundles",   "columns", "communities", "core",      "ecosystem", "grey",
                                         "highlight", "hulls",   "periods",     "plates",    "projects",  "radial",
                                         "research",  "sectors", "suggestions", "territory", "thinned",   "two-mode"};

INSTANTIATE_TEST_SUITE_P(Graphs, Views, ::testing::ValuesIn(kViews));

TEST(Views, AreAllTested) {
  std::vector<std::string> found;
  for (const auto& entry : fs::directory_iterator(kGraphs)) {
    if (entry.path().extension() == ".toml") found.push_back(entry.path().stem());
  }
  std::sort(found.begin(), found.end());
  EXPECT_EQ(found, kViews);
}

}  // namespace
}  // namespace maillage::testing
