// SPDX-License-Identifier: GPL-3.0-or-later
// What `qca` understands on a territory, and what it says where it does not.
#include <algorithm>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/base/text.h"

#include "support/paths.h"
#include "support/run_command.h"
#include "support/temporary_folder.h"

namespace maillage::testing {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

CommandResult run_here(const std::string& command) {
  return run_command("cd '" + source_dir().string() + "' && " + command + " 2>&1");
}

CommandResult qca(const std::string& arguments) { return run_here(command_path() + " qca " + arguments); }

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream all(text);
  for (std::string line; std::getline(all, line);) lines.push_back(line);
  return lines;
}

TEST(QcaHelp, HasExamplesThatRun) {
  for (const std::string language : {"fr", "en"}) {
    const std::string name = "  maillage qca ";
    std::vector<std::string> examples;
    for (const std::string& line : lines_of(qca("--help --lang " + language).output)) {
      if (line.starts_with(name)) examples.push_back(line.substr(name.size()));
    }
    EXPECT_THAT(examples, SizeIs(3));
    for (const std::string& example : examples) {
      const CommandResult result = qca(example + " --lang " + language);
      EXPECT_EQ(result.exit_code, 0) << example << "\n" << result.output;
    }
  }
}

TEST(QcaColumns, OfATerritoryGoByTheirNamesInBothLanguages) {
  const std::string rest =
      " --outcome project.hub_takes_part --calibrate participants=thresholds:4 --table truth --format csv --quiet";
  const std::string by_id = qca("data/pays-ledonien --outcome project.hub_takes_part --conditions project.participants "
                                "--calibrate project.participants=thresholds:4 --table truth --format csv --quiet")
                                .output;
  const std::string rows = by_id.substr(by_id.find('\n'));
  EXPECT_THAT(lines_of(rows), Not(SizeIs(1)));
  for (const std::string name : {"participants", "Participants"}) {
    const CommandResult found = qca("data/pays-ledonien --conditions " + name + rest);
    EXPECT_EQ(found.exit_code, 0) << found.output;
    EXPECT_EQ(found.output.substr(found.output.find('\n')), rows);
  }
  for (const std::string lead : {"porteurs", "leads", "project.leads", "PORTEURS"}) {
    const CommandResult found = qca("data/pays-ledonien --outcome \"le hub y prend part\" --conditions " + lead +
                                    " --calibrate " + lead + "=thresholds:2 --lang en --table truth --format csv");
    EXPECT_EQ(found.exit_code, 0) << found.output;
    EXPECT_THAT(found.output, HasSubstr("outcome," + lead + ",output"));
  }
}

TEST(QcaColumns, ThatNobodyKnowsAreToldWithWhatTheyMayMeanAndAllThereAre) {
  const CommandResult french =
      qca("data/pays-ledonien --outcome durable --conditions porteur,categroie,project.lead,degre --lang fr");
  EXPECT_EQ(french.exit_code, 1);
  EXPECT_THAT(
      french.output,
      AllOf(HasSubstr("aucune colonne «\u00A0porteur\u00A0»\u202F; vouliez-vous dire "
                      "«\u00A0porteurs\u00A0»\u202F?"),
            HasSubstr("«\u00A0categroie\u00A0»\u202F; vouliez-vous dire «\u00A0categorie\u00A0»"),
            HasSubstr("vouliez-vous dire «\u00A0project.leads\u00A0»"),
            HasSubstr("aucune colonne «\u00A0durable\u00A0»\n"), Not(HasSubstr("aucune colonne «\u00A0degre\u00A0»"))));
  EXPECT_THAT(french.output, AllOf(HasSubstr("les colonnes des projets\u00A0: statut, categorie"),
                                   HasSubstr("les mesures de projets"), HasSubstr("les mesures d’acteurs")));
  const CommandResult english = qca("data/pays-ledonien --outcome lasting --conditions lead --lang en");
  EXPECT_THAT(english.output, AllOf(HasSubstr("no column 'lead'; did you mean 'leads'?"),
                                    HasSubstr("the columns of projects: status, category")));
}

TEST(QcaColumns, OfTheGridAreItsCriteriaItsPillarsAndTheWhole) {
  const std::string rest = " --outcome project.hub_takes_part --format csv --table calibration --lang en --calibrate ";
  for (const std::string column : {"ressources", "Sources d’argent", "Résilience", "score"}) {
    const CommandResult found =
        qca("tests/data/grid --conditions \"" + column + "\"" + rest + "\"" + column + "=thresholds:0.6\"");
    EXPECT_EQ(found.exit_code, 0) << found.output;
    EXPECT_THAT(found.output, HasSubstr("\n" + column + ","));
  }
  EXPECT_THAT(qca("tests/data/grid --conditions zzzz --outcome score --lang en").output,
              AllOf(HasSubstr("the criteria of the grid: Besoin local exprimé"),
                    HasSubstr("the pillars of the grid, and the whole: Ancrage territorial")));
}

TEST(QcaColumns, OfMeasuresOfActorsAreMeansOverThoseWhoTakePart) {
  TemporaryFolder folder;
  folder.write("acteurs.csv", "id,nom\na,A\nb,B\nc,C\nd,D\n");
  folder.write("projets.csv", "id,nom,durable\np,P,1\nq,Q,0\n");
  folder.write("participations.csv", "projet,acteur\np,a\np,b\nq,b\nq,c\nq,d\n");
  // a–b of p; b–c, b–d, c–d of q: degrees 1, 3, 2, 2; means 2 and 7/3.
  for (const auto& [threshold, inside] : {std::pair{"2.2", "1"}, std::pair{"1.9", "2"}, std::pair{"2.4", "0"}}) {
    const CommandResult found =
        qca(folder.path().string() + " --outcome durable --conditions degré --calibrate degré=" + "thresholds:" +
            threshold + " --table calibration --format csv --quiet --lang fr");
    EXPECT_EQ(found.exit_code, 0) << found.output;
    EXPECT_THAT(found.output, AllOf(HasSubstr("\ndegré,"), HasSubstr(std::string(",") + inside + "\ndurable,")));
  }
}

TEST(QcaColumns, OfNumbersOfGroupsHaveNoMean) {
  const CommandResult found = qca("data/pays-ledonien --outcome statut --conditions communauté --lang fr");
  EXPECT_EQ(found.exit_code, 1);
  EXPECT_THAT(found.output, HasSubstr("aucune colonne «\u00A0communauté\u00A0»"));
}

TEST(QcaTables, OfATerminalAreCutShortAndLoseNothingInFiles) {
  TemporaryFolder folder;
  std::string text = "cas,A,B,Y\n";
  std::vector<std::string> names;
  for (int i = 0; i < 40; ++i) {
    names.push_back("Un projet au nom vraiment très long, comme il y en a tant, le numéro " + std::to_string(i + 100));
    text += "\"" + names.back() + "\"," + (i % 2 == 0 ? "1" : "0") + "," + (i < 20 ? "1" : "0") + "," +
            (i < 30 ? "1" : "0") + "\n";
  }
  folder.write("cas.csv", text);
  const std::string asked = (folder.path() / "cas.csv").string() + " --outcome Y --conditions A,B --lang fr";
  const CommandResult terminal = qca(asked);
  EXPECT_EQ(terminal.exit_code, 0);
  EXPECT_THAT(terminal.output, HasSubstr("… + 9 autres"));
  for (const std::string& line : lines_of(terminal.output)) EXPECT_LE(utf8_length(line), 300U) << line;
  for (const std::string format : {"json", "csv --table truth", "markdown"}) {
    const std::string whole = qca(asked + " --format " + format).output;
    for (const std::string& name : names) EXPECT_THAT(whole, HasSubstr(name)) << format;
  }
}

}  // namespace
}  // namespace maillage::testing
