// SPDX-License-Identifier: GPL-3.0-or-later
// What a report says is what the other commands say.
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/paths.h"
#include "support/run_command.h"
#include "support/temporary_folder.h"

namespace maillage::testing {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

std::string data(const std::string& name) { return (testing::source_dir() / "tests" / "data" / name).string(); }

CommandResult run(const std::string& arguments) {
  return run_command(testing::command_path() + " " + arguments + " --lang en 2>&1");
}

/// The second cells of a table's rows, which begin with their places.
std::vector<std::string> pairs_in(const std::string& markdown) {
  std::vector<std::string> pairs;
  for (std::size_t place = 1;; ++place) {
    const std::string begin = "\n| " + std::to_string(place) + " | ";
    const std::size_t at = markdown.find(begin);
    if (at == std::string::npos) return pairs;
    const std::size_t cell = at + begin.size();
    pairs.push_back(markdown.substr(cell, markdown.find(" | ", cell) - cell));
  }
}

TEST(Report, ListsTheLinksThatSuggestLists) {
  const auto suggested = pairs_in(run("suggest " + data("territory") + " --quiet --format markdown").output);
  ASSERT_EQ(suggested.size(), 10U);
  const std::string report = run("report " + data("territory") + " --quiet --parts missing").output;
  EXPECT_EQ(pairs_in(report), suggested);
  EXPECT_THAT(report, HasSubstr("This is about what is under way on 22 November 2026"));
  const auto few = pairs_in(run("report " + data("territory") + " --quiet --parts missing --links 3").output);
  EXPECT_EQ(few.size(), 3U);
}

TEST(Report, ListsTheLinksThatSuggestListsOfAPeriod) {
  const std::string choice = data("territory") + " --quiet --since 2023";
  const std::string report = run("report " + choice + " --parts missing").output;
  EXPECT_EQ(pairs_in(report), pairs_in(run("suggest " + choice + " --format markdown").output));
  EXPECT_THAT(report, Not(HasSubstr("This is about what is under way")));
}

TEST(Report, SaysWhatOnePageLeavesOutOfItsPlan) {
  const TemporaryFolder folder;
  folder.write("whole.toml", "title = \"Ours\"\nparts = [\"map\"]\n[words]\nmap = \"As seen in March.\"\n");
  folder.write("title.toml", "title = \"Ours\"\n");
  const auto brief = [&](const std::string& plan) {
    return run("report " + data("grid") + " --brief --plan " + (folder.path() / plan).string()).output;
  };
  EXPECT_THAT(brief("whole.toml"), AllOf(HasSubstr("--brief is one page"), HasSubstr("# Ours")));
  EXPECT_THAT(brief("title.toml"), Not(HasSubstr("--brief is one page")));
}

TEST(Report, HasThePillarsOfAWorkbookWithAGridAndSaysThatOthersHaveNone) {
  const std::string report = "report " + data("workbooks/classeur.xlsx") + " --quiet --parts pillars";
  const CommandResult without = run(report);
  EXPECT_EQ(without.exit_code, 0);
  EXPECT_THAT(without.output, HasSubstr("have no grid of criteria"));
  EXPECT_THAT(run("report " + data("grid") + " --quiet --parts pillars").output,
              AllOf(HasSubstr("4 projects of 5 have at least one mark, in 4 pillars"),
                    HasSubstr("The marks that are missing may change which comes first.")));
  EXPECT_EQ(run("report " + data("grid-faults") + " --quiet --parts pillars").exit_code, 1);
}

TEST(Timeline, SaysWhenItsHubIsNotThatOfTheWholeNetwork) {
  const TemporaryFolder folder;
  // With dates a stands between b and c; without, d between all.
  folder.write("actors.csv", "id,name\na,A\nb,B\nc,C\nd,D\ne,E\nf,F\ng,G\n");
  folder.write("ties.csv", "from,to,start\na,b,2020\na,c,2020\nd,a,\nd,e,\nd,f,\nd,g,\n");
  const std::string path = folder.path().string();
  EXPECT_THAT(run("timeline " + path + " --quiet").output,
              AllOf(HasSubstr("The hub: A."), HasSubstr("the actor who connects the others most is D.")));
  EXPECT_THAT(run("timeline " + path + " --quiet --actor a").output, Not(HasSubstr("In the whole network")));
}

TEST(Suggest, SaysWhenItsHubIsNotThatOfAllThatEverWas) {
  const TemporaryFolder folder;
  // a stands between b and c today; d stood between all until 2020.
  folder.write("actors.csv", "id,name\na,A\nb,B\nc,C\nd,D\ne,E\nf,F\ng,G\n");
  folder.write("ties.csv",
               "from,to,start,end\na,b,2024,\na,c,2024,\nd,a,2018,2020\nd,e,2018,2020\nd,f,2018,2020\nd,g,2018,2020\n");
  const std::string suggest = "suggest " + folder.path().string() + " --quiet";
  EXPECT_THAT(run(suggest).output, HasSubstr("connects the others most is A; of all that ever was, it is D."));
  EXPECT_THAT(run(suggest + " --hub a").output, Not(HasSubstr("of all that ever was, it is")));
  EXPECT_THAT(run("report " + folder.path().string() + " --quiet --parts missing").output,
              HasSubstr("the actor who connects the others most often is A, not D."));
}

TEST(Writing, ReplacesAWorkbookWhenForcedAndNeverAFolder) {
  const TemporaryFolder folder;
  const std::string there = folder.write("there.xlsx", "mine").string();
  const std::string convert = "convert " + data("grid") + " --quiet -o ";
  EXPECT_THAT(run(convert + there).output, HasSubstr("--force replaces it"));
  EXPECT_EQ(run(convert + there).exit_code, 2);
  EXPECT_EQ(run(convert + there + " --force").exit_code, 0);
  EXPECT_THAT(run("summary " + there + " --quiet").output, HasSubstr("5"));
  const CommandResult whole = run(convert + folder.path().string() + " --force");
  EXPECT_EQ(whole.exit_code, 2);
  EXPECT_THAT(whole.output, HasSubstr("--force replaces workbooks alone"));
  EXPECT_EQ(run("convert " + there + " -o " + there + " --force").exit_code, 2) << "what is read is not written to";
}

TEST(Writing, NamesEveryWorkbookThereIsForAnotherName) {
  EXPECT_THAT(run("convert " + data("grid") + " -o nowhere.doc").output, HasSubstr(".xlsx or .ods workbook"));
}

}  // namespace
}  // namespace maillage::testing
