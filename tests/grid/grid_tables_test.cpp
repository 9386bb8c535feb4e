// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/grid/grid_tables.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/io/writing/written_sheet.h"

#include "support/ecosystem_builder.h"

namespace maillage::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

Ecosystem three_projects() {
  EcosystemBuilder builder;
  for (const char* id : {"a", "b", "c"}) builder.project(id);
  return builder.ecosystem();
}

/// A grid of files in memory and what is said of it.
class GridTables : public ::testing::Test {
 protected:
  void file(std::string name, std::string bytes) { files_.push_back({std::move(name), std::move(bytes)}); }

  [[nodiscard]] GridReading read(bool strict = false) const {
    const FilesInMemory files(files_);
    ReadOptions options{.strict = strict, .files = &files};
    return read_grid_tables({"criteria.csv", files_.size() > 1 ? "marks.csv" : ""}, ecosystem_, options);
  }

  /// In English, as "criteria.csv:2:1 grid-measure: …".
  [[nodiscard]] std::vector<std::string> errors() const {
    try {
      static_cast<void>(read());
    } catch (const InputError& error) {
      return lines(error.diagnostics());
    }
    return {};
  }

  static std::vector<std::string> lines(const Diagnostics& diagnostics) {
    std::vector<std::string> said;
    for (const Diagnostic& one : diagnostics.list())
      said.push_back(to_string(one.place) + " " + std::string(one.code) + ": " + one.message.in(Language::english));
    return said;
  }

  std::vector<NamedBytes> files_;
  Ecosystem ecosystem_ = three_projects();
};

TEST_F(GridTables, WarnOfTitlesThatAreNearlyOnesTheyLack) {
  file("criteria.csv", "id,pillar,min,max,wieght\nneed,roots,0,4,2\n");
  const GridReading reading = read();
  EXPECT_THAT(lines(reading.diagnostics),
              ElementsAre("criteria.csv:1:19 grid-title: column 'wieght' is not read; did you mean 'weight'?"));
  EXPECT_EQ(reading.diagnostics.list().front().severity, Severity::warning);
  EXPECT_EQ(reading.diagnostics.list().front().message.in(Language::french),
            "la colonne «\u00A0wieght\u00A0» n’est pas lue\u202F; vouliez-vous dire «\u00A0weight\u00A0»\u202F?");
  EXPECT_THROW(static_cast<void>(read(true)), InputError);
}

TEST_F(GridTables, NoteColumnsThatNobodyReads) {
  file("criteria.csv", "id,pillar,min,max,colour,id\nneed,roots,0,4,red,again\n");
  EXPECT_THAT(lines(read().diagnostics),
              ElementsAre("criteria.csv grid-titles: columns that are not read: colour and id"));
}

TEST_F(GridTables, RefuseAnIdThatLooksLikeAMeasureOfProjectsAndIsNone) {
  file("criteria.csv", "id,pillar,min,max\nproject.lead,a,0,4\nProject.zzzzzzzz,a,0,4\nproject.leads,a,0,4\n");
  EXPECT_THAT(errors(),
              ElementsAre("criteria.csv:2:1 grid-measure: 'project.lead' is no measure of projects; did you mean "
                          "'project.leads'?",
                          "criteria.csv:3:1 grid-measure: 'Project.zzzzzzzz' is no measure of projects; a criterion to "
                          "be marked is called otherwise than 'project.…'"));
}

// Marks of a row at fault are neither unknown nor taken for those of the next row.
TEST_F(GridTables, KeepThePlacesOfCriteriaBelowARowAtFault) {
  file("criteria.csv", "id,pillar,min,max\nfirst,,0,4\nsecond,a,9,4\nthird,a,0,100\n");
  file("marks.csv", "project,criterion,value\na,first,3\na,second,3\na,third,77\nb,third,101\nb,thrid,1\n");
  EXPECT_THAT(errors(), ElementsAre("criteria.csv:2:7 grid-empty-cell: 'pillar' is missing here",
                                    "criteria.csv:3:12 grid-scale: the low end of the scale (min) must be below the "
                                    "high end (max)",
                                    "marks.csv:5:9 grid-off-scale: 101 is off the scale, from 0 to 100",
                                    "marks.csv:6:3 grid-criterion: unknown criterion 'thrid'; did you mean 'third'?"));
}

TEST_F(GridTables, SayTheEndsOfAScaleAsShortAsTheyAre) {
  file("criteria.csv", "id,pillar,min,max\nneed,roots,0,\"1234,5\"\n");
  file("marks.csv", "project,criterion,value\na,need,-1\n");
  try {
    static_cast<void>(read());
    FAIL();
  } catch (const InputError& error) {
    EXPECT_EQ(error.diagnostics().list().front().message.in(Language::french),
              "-1 est hors de l’échelle, de 0 à 1\u202F234,5");
  }
}

TEST_F(GridTables, ReadWhatPeopleWriteForNoValueAsMissing) {
  file("criteria.csv", "id,pillar,weight,min,max,sense\nneed,roots,n.c.,0,4,-\nmoney,roots,?,0,4,\n");
  file("marks.csv",
       "project,criterion,value,date\na,need,n.c.,2024\na,money,NA,\nb,need,?,\nb,money,-,\nc,need,à préciser,\n"
       "c,money,3,non renseigné\n");
  const GridReading reading = read();
  EXPECT_THAT(lines(reading.diagnostics), IsEmpty());
  ASSERT_EQ(reading.grid.marks.size(), 1U);
  EXPECT_EQ(reading.grid.marks[0].value, 3);
  EXPECT_FALSE(reading.grid.marks[0].date.has_value());
  EXPECT_EQ(reading.grid.criteria[0].weight, 1);
  EXPECT_EQ(reading.grid.criteria[0].sense, Sense::less);  // there, a dash is a word of the table
}

TEST_F(GridTables, KnowCriteriaByTheirNamesToo) {
  file("criteria.csv", "id,name,pillar,min,max\nneed,Besoin exprimé,roots,0,4\nmoney,Need,roots,0,9\n");
  file("marks.csv", "project,criterion,value\na,BESOIN EXPRIME,3\na,money,8\nb,need,2\nb,Besoin exprimée,2\n");
  EXPECT_THAT(errors(), ElementsAre("marks.csv:5:3 grid-criterion: unknown criterion 'Besoin exprimée'; did you mean "
                                    "'Besoin exprimé'?"));
  files_.back().bytes = "project,criterion,value\na,BESOIN EXPRIME,3\na,money,8\nb,need,2\n";
  const GridReading reading = read();
  ASSERT_EQ(reading.grid.marks.size(), 3U);
  EXPECT_EQ(reading.grid.marks[0].criterion, 0U);
  EXPECT_EQ(reading.grid.marks[2].criterion, 0U);  // an id comes before a name
}

TEST_F(GridTables, SayWhichIdsANameOfSeveralMayMean) {
  ecosystem_.projects[0].name = ecosystem_.projects[1].name = "Café";
  file("criteria.csv", "id,name,pillar,min,max\nneed,Besoin,roots,0,4\nmoney,Besoin,money,0,4\n");
  file("marks.csv", "project,criterion,value\nc,Besoin,3\nCafé,need,3\n");
  EXPECT_THAT(errors(),
              ElementsAre("marks.csv:2:3 grid-criteria: several criteria are called 'Besoin': write the id, need or "
                          "money",
                          "marks.csv:3:1 grid-projects: several projects are called 'Café': write the id, a or b"));
}

// A measure of actors is a name like any other here.
TEST_F(GridTables, TakeMarksForCriteriaThatAreNoMeasureOfProjects) {
  file("criteria.csv", "id,pillar,min,max\nbetweenness,a,0,4\nproject.leads,a,0,4\n");
  file("marks.csv", "project,criterion,value\na,betweenness,3\n");
  EXPECT_EQ(read().grid.marks.size(), 1U);
  files_.back().bytes += "a,project.leads,3\n";
  EXPECT_THAT(errors(), ElementsAre(HasSubstr("marks.csv:3:3 grid-measured")));
}

TEST_F(GridTables, CountWhereEachRowWent) {
  file("criteria.csv", "My grid,,,,\nid,pillar,min,max,\nneed,roots,0,4,\n,,,,remember\n,,,,\nmoney,,1,5,\n");
  file("marks.csv", "project,criterion,value\na,need,3\nz,need,3\n");
  const FilesInMemory files(files_);
  const auto reading = check_grid_tables({"criteria.csv", "marks.csv"}, &ecosystem_, {.files = &files});
  ASSERT_TRUE(reading.has_value());
  std::vector<std::string> said;
  for (const TableLedger& one : reading->ledgers) {
    EXPECT_TRUE(one.balances());
    said.push_back(to_text(one).in(Language::english));
  }
  EXPECT_THAT(said, ElementsAre("criteria.csv: criteria, 5 rows = 1 read + 2 of titles (lines 1, 2) + 1 comment (line "
                                "4) + 1 at fault (line 6)",
                                "marks.csv: marks, 3 rows = 1 read + 1 of titles (line 1) + 1 at fault (line 3)"));
}

TEST_F(GridTables, AreCheckedWithoutProjectsWhereThoseCannotBeRead) {
  file("criteria.csv", "id,pillar,min,max\nneed,roots,0,4\n");
  file("marks.csv", "project,criterion,value\nany,need,3\nother,need,3\nANY,need,5\nany,need,2\n");
  const FilesInMemory files(files_);
  const auto reading = check_grid_tables({"criteria.csv", "marks.csv"}, nullptr, {.files = &files});
  ASSERT_TRUE(reading.has_value());
  EXPECT_THAT(lines(reading->diagnostics),
              ElementsAre("marks.csv:4:10 grid-off-scale: 5 is off the scale, from 0 to 4",
                          "marks.csv:5:10 grid-same-mark: this project has a mark of this date for this criterion "
                          "already"));
}

TEST_F(GridTables, ThatNobodyFilledInAreAFaultForScoresAlone) {
  file("criteria.csv", "id,pillar,min,max\n");
  EXPECT_THAT(errors(), ElementsAre("criteria.csv grid-empty: no criterion in this table: a row per criterion, below "
                                    "the titles"));
  const FilesInMemory files(files_);
  const auto reading = check_grid_tables({"criteria.csv", ""}, &ecosystem_, {.files = &files});
  ASSERT_TRUE(reading.has_value());
  EXPECT_FALSE(reading->diagnostics.has_errors());
  EXPECT_EQ(reading->diagnostics.count(Severity::note), 1U);
}

/// With one sheet of this name, which holds criteria.
std::string workbook(const std::string& name) {
  WrittenSheet sheet{.name = name, .columns = {{"id"}, {"pillar"}, {"min"}, {"max"}}, .rows = {}};
  sheet.rows.push_back({std::string("need"), std::string("roots"), 0.0, 4.0});
  return to_xlsx(std::vector{sheet});
}

TEST_F(GridTables, OfAWorkbookNeedNoSheetOfMarks) {
  file("book.xlsx", workbook("criteria"));
  const FilesInMemory files(files_);
  const auto found = find_grid("book.xlsx", files);
  ASSERT_TRUE(found.has_value());
  const GridReading reading = read_grid_tables(*found, ecosystem_, {.files = &files});
  EXPECT_EQ(reading.grid.criteria.size(), 1U);
  EXPECT_THAT(reading.grid.marks, IsEmpty());
  EXPECT_THAT(lines(reading.diagnostics), IsEmpty());
  EXPECT_THROW(static_cast<void>(read_grid_tables({"book.xlsx", "./book.xlsx"}, ecosystem_, {.files = &files})),
               InputError);  // a file of marks that was named
}

TEST_F(GridTables, OfAWorkbookAreNotCheckedWhereItHasNone) {
  file("book.xlsx", workbook("actors"));
  const FilesInMemory files(files_);
  const auto found = find_grid("book.xlsx", files);
  ASSERT_TRUE(found.has_value());
  EXPECT_FALSE(check_grid_tables(*found, &ecosystem_, {.files = &files}).has_value());
  EXPECT_THROW(static_cast<void>(read_grid_tables(*found, ecosystem_, {.files = &files})), InputError);
}

TEST_F(GridTables, StandBesideTheTableOrDescriptorThatIsGiven) {
  for (const char* name : {"land/acteurs.csv", "land/datapackage.json", "land/criteres.csv", "land/notes.csv"})
    file(name, "");
  const FilesInMemory files(files_);
  for (const char* data : {"land", "land/acteurs.csv", "land/datapackage.json"}) {
    const auto found = find_grid(data, files);
    ASSERT_TRUE(found.has_value()) << data;
    EXPECT_EQ(found->criteria, "land/criteres.csv");
    EXPECT_EQ(found->marks, "land/notes.csv");
  }
  EXPECT_FALSE(find_grid("nowhere/acteurs.csv", files).has_value());
}

TEST_F(GridTables, StandBesideATableInTheFolderOneIsIn) {
  for (const char* name : {"acteurs.csv", "criteria.csv"}) file(name, "");
  const FilesInMemory files(files_);
  const auto found = find_grid("acteurs.csv", files);
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->criteria.lexically_normal(), "criteria.csv");
  EXPECT_TRUE(found->marks.empty());
}

TEST_F(GridTables, AreRefusedWhereTwoFilesAreOneOfThem) {
  for (const char* name : {"land/criteres.csv", "land/criteria.xlsx"}) file(name, "");
  const FilesInMemory files(files_);
  try {
    static_cast<void>(find_grid("land", files));
    FAIL();
  } catch (const InputError& error) {
    EXPECT_THAT(lines(error.diagnostics()),
                ElementsAre("land/criteria.xlsx grid-two-tables: two files for the same table of the grid, "
                            "'criteres.csv' and 'criteria.xlsx': keep one of them"));
  }
}

// People keep notes of their own in a text.
TEST_F(GridTables, AreNoTextsWhereATableHasTheName) {
  for (const char* name : {"land/criteres.csv", "land/notes.csv", "land/notes.txt"}) file(name, "");
  const FilesInMemory files(files_);
  EXPECT_EQ(find_grid("land", files)->marks, "land/notes.csv");
}

}  // namespace
}  // namespace maillage::testing
