// SPDX-License-Identifier: GPL-3.0-or-later
// The command draws in the format that the name of the file, --format or the view asks for.
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
using ::testing::StartsWith;

namespace fs = std::filesystem;

const std::string kKite = (testing::source_dir() / "data" / "benchmarks" / "kite").string();

std::string draw(const std::string& arguments, const std::string& language = "en") {
  const CommandResult result =
      run_command(testing::command_path() + " draw --quiet --lang " + language + " " + arguments);
  EXPECT_EQ(result.exit_code, 0) << arguments;
  return result.output;
}

std::string read(const fs::path& file) {
  std::ostringstream text;
  text << std::ifstream(file, std::ios::binary).rdbuf();
  return text.str();
}

constexpr std::string_view kPng = "\x89PNG";

TEST(DrawFormats, AreToldByTheNameOfTheFile) {
  const TemporaryFolder folder;
  const auto drawn = [&](const std::string& name, const std::string& more = "") {
    draw(kKite + " -o " + (folder.path() / name).string() + more);
    return read(folder.path() / name);
  };
  EXPECT_THAT(drawn("a.svg"), StartsWith("<?xml"));
  EXPECT_THAT(drawn("a.PDF"), StartsWith("%PDF-"));
  EXPECT_THAT(drawn("a.png", " --dpi 30"), StartsWith(std::string(kPng)));
  EXPECT_THAT(drawn("a.figure", " --format pdf"), StartsWith("%PDF-"));
}

TEST(DrawFormats, AreToldByFormatOnStandardOutput) {
  EXPECT_THAT(draw(kKite), StartsWith("<?xml"));
  EXPECT_THAT(draw(kKite + " --format pdf"), StartsWith("%PDF-"));
  EXPECT_THAT(draw(kKite + " --format png --dpi 30 -o -"), StartsWith(std::string(kPng)));
}

TEST(DrawFormats, DpiSaysHowLargeAPngIs) {
  const std::string png = draw(kKite + " --format png --dpi 100 --page a4-landscape");
  EXPECT_EQ(png.substr(16, 8), std::string("\0\0\x04\x91\0\0\x03\x3b", 8));  // 1169 × 827
}

TEST(DrawFormats, OfAViewAreToldByItsOutput) {
  const TemporaryFolder folder;
  const std::string view =
      folder
          .write("v.toml", "data = '" + kKite + "'\noutput = 'out.png'\ndpi = 25.4\nlanguage = 'en'\nstyle = 'grey'\n")
          .string();
  draw(view);
  const std::string png = read(folder.path() / "out.png");
  EXPECT_EQ(png.substr(16, 8), std::string("\0\0\x01\x29\0\0\0\xd2", 8));  // 297 × 210
  draw(view + " --format pdf");
  EXPECT_THAT(read(folder.path() / "out.pdf"), StartsWith("%PDF-"));
  draw(view, "fr");
  EXPECT_THAT(read(folder.path() / "out.fr.png"), StartsWith(std::string(kPng)));
}

TEST(DrawFormats, StyleOfTheCommandGoesBeforeThatOfTheView) {
  const TemporaryFolder folder;
  const std::string view = folder.write("v.toml", "data = '" + kKite + "'\nstyle = 'grey'\n").string();
  EXPECT_THAT(draw(view + " -o - --style print"), HasSubstr("fill=\"#AA3377\""));
  EXPECT_THAT(draw(view + " -o -"), ::testing::Not(HasSubstr("fill=\"#AA3377\"")));
}

std::string hub(const std::string& arguments) {
  const CommandResult result = run_command(testing::command_path() + " hub --quiet --lang fr --permutations 9 " +
                                           "--robustness 3 " + kKite + " " + arguments + " 2>&1");
  EXPECT_EQ(result.exit_code, 0) << result.output;
  return result.output;
}

TEST(SheetFormats, AreToldByFormatOrByTheNameOfTheFile) {
  const TemporaryFolder folder;
  const auto written = [&](const std::string& name, const std::string& more = "") {
    EXPECT_EQ(hub("-o " + (folder.path() / name).string() + more), "");
    return read(folder.path() / name);
  };
  EXPECT_THAT(written("a.pdf"), StartsWith("%PDF-"));
  EXPECT_THAT(written("a.PDF"), StartsWith("%PDF-"));
  EXPECT_THAT(written("a.html"), StartsWith("<!DOCTYPE html>\n<html lang=\"fr\">"));
  EXPECT_THAT(written("a.json"), StartsWith("{"));
  EXPECT_THAT(written("a.md"), StartsWith("# Fiche"));
  EXPECT_THAT(written("a.txt"), StartsWith("Fiche"));
  EXPECT_THAT(written("a.fiche", " --format pdf"), StartsWith("%PDF-"));
  EXPECT_EQ(hub("--format html"), read(folder.path() / "a.html"));
  EXPECT_EQ(hub("--format pdf -o -"), read(folder.path() / "a.pdf"));
}

TEST(SheetFormats, ThatDifferFromTheNameAreRefused) {
  const TemporaryFolder folder;
  const std::string file = (folder.path() / "a.pdf").string();
  const CommandResult result =
      run_command(testing::command_path() + " hub --lang fr " + kKite + " --format html -o " + file + " 2>&1");
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_THAT(result.output, HasSubstr("a.pdf\u00A0: le nom dit pdf, et --format html"));
  EXPECT_FALSE(fs::exists(file));
}

/// What `maillage ARGUMENTS -o NAME` says on standard error, when it is refused and nothing is written.
std::string refusal(const std::string& arguments, const std::string& name) {
  const TemporaryFolder folder;
  const fs::path file = folder.path() / name;
  const CommandResult result =
      run_command(testing::command_path() + " " + arguments + " -o " + file.string() + " 2>&1");
  EXPECT_EQ(result.exit_code, 2) << arguments << " -o " << name;
  EXPECT_FALSE(fs::exists(file));
  return result.output;
}

TEST(Formats, OfTablesAreToldByTheNameOfTheFile) {
  const TemporaryFolder folder;
  const auto written = [&](const std::string& command, const std::string& name) {
    const fs::path file = folder.path() / name;
    const CommandResult result =
        run_command(testing::command_path() + " " + command + " --lang fr -o " + file.string() + " 2>&1");
    EXPECT_EQ(result.exit_code, 0) << result.output;
    return read(file);
  };
  EXPECT_THAT(written("measure " + kKite, "m.csv"), StartsWith("id,name,kind,degree,"));
  EXPECT_THAT(written("measure " + kKite, "m.json"), StartsWith("{\n  \"actors\": ["));
  EXPECT_THAT(written("measure " + kKite, "m.txt"), StartsWith("nom "));
  EXPECT_THAT(written("measure --list", "l.csv"), StartsWith("of,id,name,meaning\nactors,degree,"));
  EXPECT_THAT(written("summary " + kKite, "s.csv"), StartsWith("measure,value\n"));
  EXPECT_THAT(written("check " + kKite, "c.json"), StartsWith("{\n  \"usable\": true"));
  EXPECT_THAT(written("test --replicates 9 " + kKite, "t.csv"), StartsWith("id,name,kind,measure,observed,"));
  EXPECT_THAT(written("suggest --evaluate --replicates 2 " + kKite, "e.csv"), StartsWith("ranking,auc,"));
}

TEST(Formats, ThatACommandCannotWriteAreRefusedWithThoseItCan) {
  for (const std::string command : {"check ", "summary ", "measure ", "test ", "suggest --evaluate "}) {
    EXPECT_THAT(
        refusal(command + kKite + " --lang fr", "a.svg"),
        HasSubstr(
            "a.svg\u00A0: cette commande n’écrit pas de tels fichiers\u202F; elle écrit .txt, .csv, .json ou .xlsx"));
  }
  EXPECT_THAT(refusal("hub " + kKite + " --lang fr", "a.csv"), HasSubstr("elle écrit .md, .html, .pdf, .txt ou .json"));
  EXPECT_THAT(refusal("draw " + kKite + " --lang en", "a.csv"),
              HasSubstr("a.csv: this command does not write such files; it writes .svg, .pdf or .png"));
  EXPECT_THAT(refusal("measure --explain degree --lang en", "a.csv"), HasSubstr("it writes .txt"));
}

TEST(Formats, ThatNothingTellsAreAskedFor) {
  EXPECT_THAT(refusal("measure " + kKite + " --lang fr", "mesures"),
              HasSubstr("le nom doit finir par .txt, .csv, .json ou .xlsx, ou --format dire la forme"));
  EXPECT_THAT(refusal("suggest " + kKite + " --lang en", "links.cvs"),
              HasSubstr("unknown value 'cvs'; did you mean 'csv'?"));
}

TEST(Formats, ThatDifferFromTheNameAreRefused) {
  EXPECT_THAT(refusal("measure " + kKite + " --lang fr --format json", "a.csv"),
              HasSubstr("a.csv\u00A0: le nom dit csv, et --format json"));
}

/// script(1) gives the command a terminal; where it is missing there is nothing to try with.
TEST(SheetFormats, PdfOnATerminalIsRefusedInBothLanguages) {
  if (run_command("script -qec true /dev/null </dev/null").exit_code != 0) GTEST_SKIP() << "no terminal to be had";
  const auto on_a_terminal = [](const std::string& language) {
    return run_command("script -qec '" + testing::command_path() + " hub --lang " + language + " " + kKite +
                       " --format pdf' /dev/null </dev/null");
  };
  const CommandResult french = on_a_terminal("fr");
  EXPECT_EQ(french.exit_code, 2);
  EXPECT_THAT(french.output, HasSubstr("un PDF ne s’affiche pas dans un terminal"));
  EXPECT_THAT(french.output, ::testing::Not(HasSubstr("%PDF-")));
  EXPECT_THAT(on_a_terminal("en").output, HasSubstr("a terminal does not show a PDF"));
}

}  // namespace
}  // namespace maillage::testing
