// SPDX-License-Identifier: GPL-3.0-or-later
// A grid that `init` made and somebody filled in, through `check` and `score`.
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <utility>
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

/// Words of one language for a territory of one project and a grid of one criterion.
struct Territory {
  std::string language;
  char separator;
  std::string projects, criteria, marks;  ///< files
  std::string id, name, pillar, low, high, sense, less, project, criterion, value;
};

const Territory kFrench = {"fr",  ';',   "projets.csv", "criteres.csv", "notes.csv", "id",      "nom",   "pilier",
                           "min", "max", "sens",        "moins",        "projet",    "critere", "valeur"};
const Territory kEnglish = {"en",  ',',   "projects.csv", "criteria.csv", "marks.csv", "id",        "name", "pillar",
                            "min", "max", "sense",        "less",         "project",   "criterion", "value"};

class FilledGrid : public ::testing::TestWithParam<Territory> {
 protected:
  [[nodiscard]] std::string data() const { return (folder_.path() / "territory").string(); }

  [[nodiscard]] CommandResult run(const std::string& arguments) const {
    return run_command(testing::command_path() + " " + arguments + " --lang " + GetParam().language + " 2>&1");
  }

  [[nodiscard]] std::string titles(const std::string& file) const {
    std::ifstream table(std::filesystem::path(data()) / file, std::ios::binary);
    std::string line;
    std::getline(table, line);
    if (line.ends_with('\r')) line.pop_back();
    return line.starts_with("\xEF\xBB\xBF") ? line.substr(3) : line;
  }

  /// Adds a row: these texts under these titles.
  void fill_in(const std::string& file, const std::vector<std::pair<std::string, std::string>>& cells) const {
    std::istringstream all(titles(file));
    std::string row;
    std::string title;
    for (bool first = true; std::getline(all, title, GetParam().separator); first = false) {
      if (!first) row += GetParam().separator;
      for (const auto& [under, text] : cells) row += under == title ? text : "";
    }
    std::ofstream(std::filesystem::path(data()) / file, std::ios::binary | std::ios::app) << row << "\r\n";
  }

  TemporaryFolder folder_;
};

TEST_P(FilledGrid, OfATemplateIsCheckedAndScored) {
  const Territory& words = GetParam();
  ASSERT_EQ(run("init " + data() + " --with-grid").exit_code, 0);
  fill_in(words.projects, {{words.id, "halle"}, {words.name, "Halle"}});
  fill_in(words.criteria, {{words.id, "km"},
                           {words.name, "Distance"},
                           {words.pillar, "Roots"},
                           {words.low, "0"},
                           {words.high, "200"},
                           {words.sense, words.less}});
  fill_in(words.marks, {{words.project, "Halle"}, {words.criterion, "km"}, {words.value, "50"}});
  const CommandResult checked = run("check " + data());
  EXPECT_EQ(checked.exit_code, 0) << checked.output;
  EXPECT_THAT(checked.output, AllOf(HasSubstr(words.criteria), HasSubstr(words.marks)));
  const CommandResult scored = run("score " + data() + " --format csv --quiet");
  EXPECT_EQ(scored.exit_code, 0);
  EXPECT_THAT(scored.output, HasSubstr("\nhalle,0.75,0.75,0.75,0.75,0.75,0.75,1\n"));
}

TEST_P(FilledGrid, HasAColumnForTheMirrorOfAProject) {
  const Territory& words = GetParam();
  const std::string mirror = words.language == "fr" ? "miroir" : "mirror";
  ASSERT_EQ(run("init " + data() + " --with-grid").exit_code, 0);
  fill_in(words.projects, {{words.name, "Halle"}, {mirror, "Halle d’ailleurs"}});
  fill_in(words.projects, {{words.name, "Halle d’ailleurs"}});
  fill_in(words.criteria,
          {{words.id, "km"}, {words.name, "Distance"}, {words.pillar, "Roots"}, {words.low, "0"}, {words.high, "200"}});
  fill_in(words.marks, {{words.project, "Halle"}, {words.criterion, "Distance"}, {words.value, "50"}});
  fill_in(words.marks, {{words.project, "Halle d’ailleurs"}, {words.criterion, "km"}, {words.value, "?"}});
  const CommandResult checked = run("check " + data());
  EXPECT_EQ(checked.exit_code, 0) << checked.output;
  EXPECT_THAT(checked.output, Not(HasSubstr(mirror)));  // no column that nobody knows
  const CommandResult mirrors = run("score " + data() + " --table mirrors --format csv --quiet");
  EXPECT_EQ(mirrors.exit_code, 0) << mirrors.output;
  EXPECT_THAT(mirrors.output, HasSubstr("\nhalle,halle-d-ailleurs,0.25,,,"));
}

TEST_P(FilledGrid, IsExplainedInTheGuideBesideIt) {
  const bool french = GetParam().language == "fr";
  const auto guide = [&] {
    std::ifstream file(std::filesystem::path(data()) / (french ? "lisez-moi.md" : "read-me.md"));
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
  };
  ASSERT_EQ(run("init " + data() + " --with-grid").exit_code, 0);
  EXPECT_THAT(guide(), AllOf(HasSubstr(french ? "Criteres" : "Criteria"), HasSubstr(french ? "n.c." : "n/a"),
                             HasSubstr("maillage score")));
  std::filesystem::remove_all(data());
  ASSERT_EQ(run("init " + data()).exit_code, 0);
  EXPECT_THAT(guide(), AllOf(HasSubstr("--with-grid"), HasSubstr(french ? "n.c." : "n/a")));
}

TEST_P(FilledGrid, IsNoFaultOfTheDataWhereNobodyFilledItIn) {
  ASSERT_EQ(run("init " + data() + " --with-grid").exit_code, 0);
  EXPECT_EQ(run("check " + data()).exit_code, 0);
  const CommandResult scored = run("score " + data());
  EXPECT_EQ(scored.exit_code, 1);
  EXPECT_THAT(scored.output, HasSubstr(GetParam().language == "fr" ? "une ligne par critère, sous les titres"
                                                                   : "a row per criterion, below the titles"));
}

TEST_P(FilledGrid, OfAWorkbookIsFoundInItsSheets) {
  const std::string book = data() + ".xlsx";
  ASSERT_EQ(run("init " + book + " --with-grid").exit_code, 0);
  const CommandResult checked = run("check " + book);
  EXPECT_EQ(checked.exit_code, 0) << checked.output;
  EXPECT_EQ(run("score " + book).exit_code, 1);
  EXPECT_THAT(run("score " + book).output, HasSubstr(GetParam().language == "fr" ? "aucun critère" : "no criterion"));
}

TEST(TitlesOfProjects, ThatAreMisspeltAreToldWithWhatTheyMayMean) {
  const TemporaryFolder folder;
  folder.write("acteurs.csv", "id,nom\na,A\n");
  folder.write("projets.csv", "id,nom,Categroie,mirroir,couleur\np,P,x,q,rouge\nq,Q,x,,bleu\n");
  const CommandResult checked = run_command(command_path() + " check " + folder.path().string() + " --lang fr 2>&1");
  EXPECT_THAT(checked.output, AllOf(HasSubstr("«\u00A0Categroie\u00A0» («\u00A0categorie\u00A0»\u202F?)"),
                                    HasSubstr("«\u00A0mirroir\u00A0» («\u00A0miroir\u00A0»\u202F?)"),
                                    HasSubstr("«\u00A0couleur\u00A0»"), Not(HasSubstr("«\u00A0couleur\u00A0» ("))));
}

INSTANTIATE_TEST_SUITE_P(Score, FilledGrid, ::testing::Values(kFrench, kEnglish),
                         [](const auto& one) { return one.param.language; });

}  // namespace
}  // namespace maillage::testing
