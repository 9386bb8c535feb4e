// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/cases/case_columns.h"

#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/temporary_folder.h"

namespace maillage {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Optional;

class CaseColumns : public ::testing::Test {
 protected:
  CaseReading read(const std::string& text, const CaseQuestion& question, const ReadOptions& options = {}) {
    const auto file = folder_.path() / "cas.csv";
    std::ofstream(file) << text;
    return read_cases(file, question, options);
  }

  std::vector<std::string> faults(const std::string& text, const CaseQuestion& question,
                                  const ReadOptions& options = {}) {
    std::vector<std::string> list;
    try {
      (void)read(text, question, options);
    } catch (const InputError& error) {
      for (const Diagnostic& one : error.diagnostics().list())
        list.push_back(to_string(one.place).substr(folder_.path().string().size() + 1) + " " + std::string(one.code));
    }
    return list;
  }

  [[nodiscard]] std::size_t folder() const { return folder_.path().string().size() + 1; }

 private:
  testing::TemporaryFolder folder_;
};

TEST_F(CaseColumns, AreReadByNameInTheOrderAskedFor) {
  const CaseReading found = read("pays;A;aide−locale;Y\nFR;0,2;oui;1\nDE;1;non;0\n",
                                 {.columns = {"aide−locale", "a", "Y"}, .names = "", .sheet = "", .words = {}});
  EXPECT_THAT(found.cases, ElementsAre("FR", "DE"));
  ASSERT_EQ(found.columns.size(), 3U);
  EXPECT_EQ(found.columns[0].name, "aide−locale");
  EXPECT_THAT(found.columns[0].values, ElementsAre(Optional(1.0), Optional(0.0)));
  EXPECT_EQ(found.columns[1].name, "A");
  EXPECT_THAT(found.columns[1].values, ElementsAre(Optional(0.2), Optional(1.0)));
}

TEST_F(CaseColumns, TellNamesApartThatFoldAlike) {
  const CaseReading found = read("cas,a-b,a_b\nx,1,0\n", {.columns = {"a_b"}, .names = "", .sheet = "", .words = {}});
  EXPECT_THAT(found.columns[0].values, ElementsAre(Optional(0.0)));
  EXPECT_THAT(faults("cas,a-b,a_b\nx,1,0\n", {.columns = {"a b"}, .names = "", .sheet = "", .words = {}}),
              ElementsAre("cas.csv unknown-column", "cas.csv columns"));
}

TEST_F(CaseColumns, MayNotApplyOrLackAValue) {
  const CaseReading found =
      read("cas,A,B\nx,-,1\ny,,0\nz,NA,1\n\nw,0,–\n", {.columns = {"A", "B"}, .names = "", .sheet = "", .words = {}});
  EXPECT_THAT(found.cases, ElementsAre("x", "w"));
  EXPECT_THAT(found.set_aside, ElementsAre("y", "z"));
  EXPECT_EQ(found.columns[0].values[0], std::nullopt);
  EXPECT_EQ(found.columns[1].values[1], std::nullopt);
  EXPECT_EQ(found.diagnostics.count(Severity::warning), 1U);  // of one kind, told together
  EXPECT_EQ(found.diagnostics.list()[0].message.in(Language::english),
            "2 cases have no value in 'A' and are set aside: y and z");
  EXPECT_EQ(to_string(found.diagnostics.list()[0].place).substr(folder()), "cas.csv:3:3");
}

TEST_F(CaseColumns, ThatManyCasesLackAreToldInOneLine) {
  std::string text = "cas,A,B\n,1,1\n";
  for (char name = 'a'; name < 'k'; ++name) text += std::string(1, name) + ",,1\n";
  text += "x,1,\n,1,0\ny,1,0\n";
  const CaseReading found = read(text, {.columns = {"A", "B"}, .names = "", .sheet = "", .words = {}});
  EXPECT_EQ(found.set_aside.size(), 11U);
  std::vector<std::string> said;
  for (const Diagnostic& one : found.diagnostics.list()) said.push_back(one.message.in(Language::french));
  EXPECT_THAT(said,
              ElementsAre("2 lignes sans nom de cas sont laissées de côté\u00A0: 2 et 14",
                          "10 cas n’ont pas de valeur dans «\u00A0A\u00A0» et sont laissés de côté\u00A0: a, b, c, "
                          "d, e et 5\u00A0autres",
                          "«\u00A0x\u00A0» n’a pas de valeur dans «\u00A0B\u00A0»\u00A0: ce cas est laissé de côté"));
}

TEST_F(CaseColumns, OfATableAreAllNamedWhereOneIsNot) {
  try {
    (void)read("cas,ville,LIT\nx,1,1\n", {.columns = {"zzz"}, .names = "", .sheet = "", .words = {}});
    FAIL() << "no column is called that";
  } catch (const InputError& error) {
    ASSERT_EQ(error.diagnostics().list().size(), 2U);
    EXPECT_EQ(error.diagnostics().list()[1].severity, Severity::note);
    EXPECT_EQ(error.diagnostics().list()[1].message.in(Language::english),
              "the columns of the table: cas, ville and LIT");
  }
}

TEST_F(CaseColumns, TakeWordsForNumbers) {
  const std::string text = "cas,A,B\nx,Stable,oui\ny,Instable,Stable\n";
  const CaseReading found = read(text, {.columns = {"A", "B"},
                                        .names = "",
                                        .sheet = "",
                                        .words = {{"A", "stable", 1}, {"", "instable", 0}, {"B", "Stable", 0.3}}});
  EXPECT_THAT(found.columns[0].values, ElementsAre(Optional(1.0), Optional(0.0)));
  EXPECT_THAT(found.columns[1].values, ElementsAre(Optional(1.0), Optional(0.3)));
  EXPECT_THAT(faults(text, {.columns = {"A", "B"}, .names = "", .sheet = "", .words = {}}),
              ElementsAre("cas.csv:2:3 no-number", "cas.csv:3:3 no-number", "cas.csv:3:12 no-number"));
}

TEST_F(CaseColumns, TellTheSameWordOnce) {
  EXPECT_THAT(faults("cas,A\nx,haut\ny,haut\n", {.columns = {"A"}, .names = "", .sheet = "", .words = {}}),
              ElementsAre("cas.csv:2:3 no-number"));
}

TEST_F(CaseColumns, FollowTheReadingOptions) {
  const CaseQuestion question{.columns = {"A"}, .names = "cas", .sheet = "", .words = {}};
  EXPECT_THAT(read("A;cas\n1;x\n;y\n", question, {.fill_down = true}).columns[0].values,
              ElementsAre(Optional(1.0), Optional(1.0)));
  EXPECT_THAT(faults("A;cas\n0.5;x\n", question, {.decimal = ','}), ElementsAre("cas.csv:2:1 no-number"));
  EXPECT_THAT(faults("cas;A\nx;1\ny;\n", question, {.strict = true}), ElementsAre("cas.csv:3:3 set-aside"));
}

TEST_F(CaseColumns, SuggestTheColumnThatWasMeant) {
  try {
    (void)read("cas,ville,LIT\nx,1,1\n", {.columns = {"vile"}, .names = "", .sheet = "", .words = {}});
    FAIL() << "no column is called that";
  } catch (const InputError& error) {
    EXPECT_THAT(error.diagnostics().list()[0].message.in(Language::english), HasSubstr("did you mean 'ville'?"));
  }
}

TEST_F(CaseColumns, OfAnEmptyTableAreRefused) {
  EXPECT_THAT(faults("", {.columns = {"A"}, .names = "", .sheet = "", .words = {}}), ElementsAre("cas.csv no-cases"));
}

}  // namespace
}  // namespace maillage
