// SPDX-License-Identifier: GPL-3.0-or-later
// What a report says is what the other commands say.
#include <filesystem>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/paths.h"
#include "support/read_file.h"
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

/// Ties of 120 actors, each since 2020 or later.
std::string many_actors(const TemporaryFolder& folder) {
  std::string actors = "id,name\n";
  std::string ties = "from,to,start\n";
  for (int i = 0; i < 120; ++i) {
    const std::string id = "a" + std::to_string(100 + i);
    actors += id + ",Actor " + id + "\n";
    if (i > 0) ties += "a100," + id + "," + std::to_string(2020 + i % 5) + "\n";
  }
  folder.write("actors.csv", actors);
  folder.write("ties.csv", ties);
  return folder.path().string();
}

TEST(Timeline, ShowsEveryActorOnAsManyPagesAsThatTakes) {
  const TemporaryFolder data;
  const TemporaryFolder folder;
  const std::string chart = "timeline " + many_actors(data) + " --chart actors -o " + (folder.path() / "who").string();
  const CommandResult told = run(chart + ".svg");
  EXPECT_EQ(told.exit_code, 0);
  EXPECT_THAT(told.output, AllOf(HasSubstr("the figure takes 3 pages"), HasSubstr("--page a3-portrait")));
  std::string all;
  for (int page = 1; page <= 3; ++page) all += read_file(folder.path() / ("who-" + std::to_string(page) + ".svg"));
  for (int i = 0; i < 120; ++i) EXPECT_THAT(all, HasSubstr(">Actor a" + std::to_string(100 + i) + "<"));
  EXPECT_FALSE(std::filesystem::exists(folder.path() / "who.svg"));
  EXPECT_THAT(run(chart + "-large.svg --page a3-portrait").output, Not(HasSubstr("3 pages")));
  EXPECT_THAT(run(chart + ".pdf").output, HasSubstr("the figure takes 3 pages"));
  EXPECT_THAT(read_file(folder.path() / "who.pdf"), HasSubstr("/Count 3"));
  EXPECT_THAT(run("timeline " + data.path().string() + " --chart actors --format svg").output,
              HasSubstr("only the first of 3 pages is written here"));
}

TEST(Timeline, NamesEachColumnOnceAndWritesNoNoise) {
  const std::string table = run("timeline " + data("territory") +
                                " --draws 10 --measures network.n,network.ei_external_ties_w,network.n --format "
                                "csv-excel --quiet")
                                .output;
  std::istringstream lines(table);
  std::string heads;
  std::getline(lines, heads);
  std::set<std::string> seen;
  std::istringstream columns(heads);
  for (std::string one; std::getline(columns, one, ';');) EXPECT_TRUE(seen.insert(one).second) << one;
  EXPECT_GT(seen.size(), 20U);
  EXPECT_THAT(table, AllOf(Not(HasSubstr("99999999")), Not(HasSubstr("00000000"))));
}

TEST(Timeline, TellsTheShareOfTheHubApartFromWhatItWouldBe) {
  const std::string table = run("timeline " + data("territory") + " --draws 10 --quiet").output;
  EXPECT_THAT(table, AllOf(HasSubstr("hub’s share  if 10% of rows were missing"), Not(HasSubstr("% ("))));
  EXPECT_THAT(run("timeline " + data("territory") + " --draws 0 --quiet").output, Not(HasSubstr("rows were missing")));
}

TEST(Periods, AreAskedForInQuartersToo) {
  const std::string summary = "summary " + data("territory") + " --quiet ";
  EXPECT_EQ(run(summary + "--since 'T1 2023' --until 2023-Q2").output,
            run(summary + "--since 2023-01 --until 2023-06").output);
  EXPECT_EQ(run("timeline " + data("territory") + " --draws 0 --quiet --periods 'Q1 2023,Q2 2023'").exit_code, 0);
}

TEST(Periods, BeyondAllDatesAreSaid) {
  for (const char* command : {"summary ", "timeline --periods 2023,2030 --draws 0 "}) {
    const bool asks = std::string(command).starts_with("summary");
    EXPECT_THAT(run(command + data("territory") + (asks ? " --since 2030" : "")).output,
                AllOf(HasSubstr("2030: nothing is dated in this period (the dates of the data: 2014–2026)"),
                      HasSubstr("only what has no date, or no known end, counts in it")));
  }
  EXPECT_THAT(run("summary " + data("territory") + " --since 2025").output, Not(HasSubstr("nothing is dated")));
}

TEST(Summary, SaysWhatItsSelectionLeavesOut) {
  const std::string summary = "summary " + data("territory") + " --quiet ";
  EXPECT_THAT(run(summary + "--kind association").output,
              HasSubstr("This selection leaves out 74 of 99 actors and 758 of 912 ties."));
  EXPECT_THAT(run(summary).output, Not(HasSubstr("leaves out")));
}

TEST(Summary, ListsWithinTheNetworkThatWasChosen) {
  const std::string summary = "summary " + data("territory") + " --quiet ";
  EXPECT_THAT(run(summary + "--show association").output, HasSubstr("Listed: associations, in the whole network."));
  EXPECT_THAT(run(summary + "--since 2024 --show association").output,
              HasSubstr("listed: associations, in this network."));
  EXPECT_THAT(run(summary + "--kind association --show citizen").output,
              HasSubstr("listed: citizens, which this selection does not keep."));
}

TEST(Summary, SaysOfActorsWithoutTiesThatNoneIsKnown) {
  const TemporaryFolder folder;
  folder.write("actors.csv", "id,name\na,A\nb,B\nc,C\n");
  const std::string path = folder.path().string();
  EXPECT_THAT(run("summary " + path + " --quiet").output,
              AllOf(HasSubstr("nobody: no tie is known"), HasSubstr("No tie is known: nothing tells the stage"),
                    HasSubstr("0 groups and 3 actors alone"), Not(HasSubstr("do not know each other"))));
  EXPECT_THAT(run("hub " + path + " --quiet").output, HasSubstr("No tie is known: nothing tells the stage"));
  const std::string report = run("report " + path + " --quiet --format markdown").output;
  EXPECT_THAT(report,
              AllOf(HasSubstr("No tie between these actors is known"), Not(HasSubstr("## The actor who connects"))));
  EXPECT_THAT(run("report " + path + " --quiet --parts hub").output, HasSubstr("No tie between these actors is known"));
}

TEST(Summary, TellsActorsAloneApartFromGroups) {
  const std::string text = run("summary " + data("territory") + " --quiet").output;
  EXPECT_THAT(text, HasSubstr("groups and 4 actors alone"));
}

TEST(Summary, SaysOnceWhatIsTheSameForAllProjects) {
  const std::string text = run("summary " + data("territory") + " --kind association --quiet").output;
  EXPECT_THAT(text, AllOf(HasSubstr("always 1 (11 known)"), Not(HasSubstr("from 1 to 1 ("))));
}

TEST(Columns, OfOneNameInBothLanguagesAreNamedOnce) {
  const TemporaryFolder folder;
  folder.write("actors.csv", "id,name\na,A\n");
  folder.write("projects.csv", "id,name\np,P\n");
  folder.write("participations.csv", "project,actor\np,a\n");
  folder.write("criteria.csv", "name,weight\nNeed,1\n");
  EXPECT_THAT(run("score " + folder.path().string()).output,
              AllOf(HasSubstr("column 'id' is missing"), HasSubstr("column 'pilier' (or 'pillar') is missing")));
}

TEST(Report, WarnsOfWordsThatNobodyWillRead) {
  const TemporaryFolder folder;
  folder.write("plan.toml", "parts = [\"data\"]\n[words]\nmap = \"As seen.\"\n");
  const CommandResult told = run("report " + data("grid") + " --plan " + (folder.path() / "plan.toml").string());
  EXPECT_EQ(told.exit_code, 0);
  EXPECT_THAT(told.output, AllOf(HasSubstr("plan.toml:3:1: warning: these words are not in the report"),
                                 HasSubstr("map = \"As seen.\"")));
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
