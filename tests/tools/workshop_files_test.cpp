// SPDX-License-Identifier: GPL-3.0-or-later
// The files that a workshop is written to: their forms by their names, all of them or none.
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/paths.h"
#include "support/run_command.h"
#include "support/temporary_folder.h"

namespace maillage::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

namespace fs = std::filesystem;

const fs::path kData = testing::source_dir() / "tests" / "data" / "territory";

class WorkshopFiles : public ::testing::Test {
 protected:
  [[nodiscard]] std::string at(const std::string& name) const { return (folder_.path() / name).string(); }

  [[nodiscard]] CommandResult run(const std::string& arguments, const std::string& language = "fr") const {
    return run_command(testing::command_path() + " workshop --quiet --lang " + language + " " + kData.string() + " " +
                       (kData / "ateliers" / "pat.csv").string() + " --rounds 2 " + arguments + " 2>&1");
  }

  void expect_silent(const std::string& arguments, const std::string& language = "fr") const {
    const CommandResult result = run(arguments, language);
    EXPECT_EQ(result.exit_code, 0) << result.output;
    EXPECT_EQ(result.output, "");
  }

  void expect_refused(const std::string& arguments, const std::string& words, int code = 2) const {
    const CommandResult result = run(arguments);
    EXPECT_EQ(result.exit_code, code) << arguments;
    EXPECT_THAT(result.output, HasSubstr(words));
    EXPECT_TRUE(fs::is_empty(folder_.path())) << arguments;
  }

  [[nodiscard]] std::string read(const std::string& name) const {
    std::ostringstream text;
    text << std::ifstream(at(name), std::ios::binary).rdbuf();
    return text.str();
  }

  TemporaryFolder folder_;
};

TEST_F(WorkshopFiles, OfThePlanAreToldByTheirNamesOrByFormat) {
  for (const char* name : {"a.pdf", "a.PDF"}) {
    expect_silent("-o " + at(name));
    EXPECT_THAT(read(name), StartsWith("%PDF-"));
  }
  expect_silent("-o " + at("a.html") + " --title 'PAT <1> & co'", "en");
  EXPECT_THAT(read("a.html"), StartsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
  EXPECT_THAT(read("a.html"), HasSubstr("Seating plan: PAT &lt;1&gt; &amp; co"));
  expect_silent("-o " + at("a.csv"));
  EXPECT_THAT(read("a.csv"), StartsWith("round,table,participant,actor_id,facilitator,organisation\n1,1,"));
  expect_silent("-o " + at("a.json"));
  EXPECT_THAT(read("a.json"), StartsWith("{\n"));
  expect_silent("-o " + at("a.txt"));
  EXPECT_EQ(read("a.txt"), run("-o -").output);
  EXPECT_THAT(run("-o -").output, StartsWith("Plan de table\n"));
  EXPECT_EQ(run("--format csv").output, read("a.csv"));
}

TEST_F(WorkshopFiles, OfTheSheetAreToldByTheirNames) {
  EXPECT_THAT(run("--sheet " + at("s.pdf")).output, StartsWith("Plan de table\n"));  // the plan besides
  EXPECT_THAT(read("s.pdf"), StartsWith("%PDF-"));
  expect_silent("-o " + at("p.csv") + " --sheet " + at("s.html"));
  EXPECT_THAT(read("s.html"), HasSubstr("<svg"));
  EXPECT_FALSE(fs::exists(at("s-1.svg")));
  expect_silent("-o " + at("p.csv") + " --sheet '" + at("ma fiche.md") + "'");
  EXPECT_THAT(read("ma fiche.md"), HasSubstr("<ma fiche-2.svg>"));
  EXPECT_THAT(read("ma fiche-1.svg"), HasSubstr("Ceux qui viennent"));
  EXPECT_THAT(read("ma fiche-2.svg"), HasSubstr("Après l’atelier"));
}

TEST_F(WorkshopFiles, OfCardsAreOneForEachTableOrOnePdf) {
  expect_silent("-o " + at("p.csv") + " --seats 6 --cards " + at("c.svg"));
  for (const char* name : {"c-1.svg", "c-2.svg", "c-3.svg"}) EXPECT_THAT(read(name), StartsWith("<?xml")) << name;
  EXPECT_FALSE(fs::exists(at("c-4.svg")));
  EXPECT_THAT(read("c-1.svg"), HasSubstr("animation"));
  EXPECT_THAT(read("c-2.svg"), Not(HasSubstr("animation")));
  expect_silent("-o " + at("p.csv") + " --cards " + at("c.pdf"));
  EXPECT_THAT(read("c.pdf"), StartsWith("%PDF-"));
}

TEST_F(WorkshopFiles, AreNotWrittenWhenAnyOfThemIsRefused) {
  const std::string sheet = "--sheet " + at("s.md") + " ";
  expect_refused(sheet + "--cards " + at("c.png"), "doit finir par .pdf ou .svg");
  expect_refused("--sheet " + at("s.csv"), "doit finir par .pdf, .html ou .md");
  expect_refused(sheet + "--format csv -o " + at("a.pdf"), "le nom dit pdf, et --format csv");
  expect_refused(sheet + "--format json -o " + at("a.csv"), "le nom dit csv, et --format json");
  expect_refused(sheet + "--format cvs", "vouliez-vous dire «\u00A0csv\u00A0»");
  expect_refused(sheet + "-o " + at("./s.md"), "dans le même fichier");
  expect_refused(sheet + "--cards " + at("s.svg"), "dans le même fichier");
}

TEST_F(WorkshopFiles, AreWrittenAgainBySameCommand) {
  const std::string again = "-o " + at("p.csv") + " --sheet " + at("s.md") + " --cards=" + at("c.svg");
  expect_silent(again);
  const std::string before = read("s.md") + read("s-1.svg") + read("c-2.svg");
  expect_silent(again);
  EXPECT_EQ(read("s.md") + read("s-1.svg") + read("c-2.svg"), before);
}

TEST_F(WorkshopFiles, ReplaceNoneOfTheUsers) {
  std::ofstream(at("s-2.svg")) << "precious";
  const CommandResult result = run("-o " + at("p.csv") + " --sheet " + at("s.md"));
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_THAT(result.output, HasSubstr(at("s-2.svg") + "\u00A0» existe et maillage ne l’a pas écrit"));
  EXPECT_EQ(read("s-2.svg"), "precious");
  for (const char* name : {"p.csv", "s.md", "s-1.svg"}) EXPECT_FALSE(fs::exists(at(name))) << name;
}

TEST_F(WorkshopFiles, AreNotThoseThatAreRead) {
  expect_silent("-o " + at("p.csv"));
  const CommandResult result = run("--keep " + at("p.csv") + " --sheet " + at("s.md") + " -o " + at("p.csv"));
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_THAT(result.output, HasSubstr("p.csv\u00A0» est lu par cette commande"));
  EXPECT_FALSE(fs::exists(at("s.md")));
}

TEST_F(WorkshopFiles, AreWrittenButForCardsWithoutRoom) {
  const CommandResult result =
      run("-o " + at("p.csv") + " --sheet " + at("s.md") + " --seats 17 --cards " + at("c.svg"));
  EXPECT_EQ(result.exit_code, 1);
  EXPECT_THAT(result.output, HasSubstr("les noms de «\u00A0Table 1\u00A0» ne tiennent pas sur son carton"));
  EXPECT_THAT(read("p.csv"), StartsWith("round,table,participant"));
  EXPECT_THAT(read("s.md"), HasSubstr("Table 1"));
  EXPECT_FALSE(fs::exists(at("c-1.svg")));
}

}  // namespace
}  // namespace maillage::testing
