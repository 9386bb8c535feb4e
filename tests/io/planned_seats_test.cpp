// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/workshop/planned_seats.h"

#include <system_error>

#include <gtest/gtest.h>

#include "support/workshop_case.h"

namespace maillage::testing {
namespace {

PlannedSeatReading read(const std::filesystem::path& path) { return read_planned_seats(path); }

PlannedSeatReading read_text(std::string_view text) {
  const TemporaryFolder folder;
  return read(folder.write("plan.csv", text));
}

void expect_said(std::string_view text, std::string_view english, std::string_view french) {
  EXPECT_EQ(said_of(text, Language::english, read), english);
  EXPECT_EQ(said_of(text, Language::french, read), french);
}

// Ida is away in the first round.
TEST(PlannedSeats, AreReadAsWorkshopWritesThem) {
  const PlannedSeatReading reading = read_text(
      "round,table,participant,actor_id,facilitator,organisation\n1,2,Ana Roy,ademe,yes,ADEME\n1,,Ida Bleu,itc,no,\n"
      "2,1,Ida Bleu,itc,no,\n");
  const std::vector<PlannedSeat> expected = {{1, 2, "Ana Roy", {FileId(0), 2}}, {2, 1, "Ida Bleu", {FileId(0), 4}}};
  EXPECT_EQ(reading.seats.list, expected);
  EXPECT_TRUE(reading.diagnostics.list().empty()) << "other columns are passed over";
}

TEST(PlannedSeats, AreReadWithFrenchHeaders) {
  const std::vector<PlannedSeat> expected = {{1, 3, "Zoé Blanc", {FileId(0), 2}}};
  EXPECT_EQ(read_text("Tour;N° table;Nom\n1;3;Zoé Blanc\n").seats.list, expected);
}

TEST(PlannedSeats, NeedAFileThatIsThere) {
  EXPECT_THROW(static_cast<void>(read("/nowhere/plan.csv")), std::system_error);
}

TEST(PlannedSeats, FaultsAreToldAllAtOnce) {
  expect_said("round,table,participant\n0,1,Ana\n1,two,Bob\n,1,Cleo\n1,1,\n",
              R"({}:2:1: error: '0' is not the number of a round: 1, 2, 3…
0,1,Ana
^
{}:3:3: error: 'two' is not the number of a table: 1, 2, 3…
1,two,Bob
  ^~~
{}:4:1: error: empty cell: a round is needed here
,1,Cleo
^
{}:5:5: error: empty cell: a participant is needed here
1,1,
    ^
)",
              R"({}:2:1: erreur : « 0 » n’est pas un numéro de tour : 1, 2, 3…
0,1,Ana
^
{}:3:3: erreur : « two » n’est pas un numéro de table : 1, 2, 3…
1,two,Bob
  ^~~
{}:4:1: erreur : cellule vide : il faut un tour ici
,1,Cleo
^
{}:5:5: erreur : cellule vide : il faut un participant ici
1,1,
    ^
)");
}

TEST(PlannedSeats, SeatNobodyTwiceInARound) {
  expect_said(
      "round,table,participant\n1,1,Zoé\n2,1,Zoé\n1,2,ZOE\n",
      "{}:4:5: error: 'ZOE' has a seat in round 1 already\n1,2,ZOE\n    ^~~\n{}:2:5: note: the first time is here\n",
      "{}:4:5: erreur : « ZOE » a déjà une place au tour 1\n1,2,ZOE\n    ^~~\n"
      "{}:2:5: note : la première fois est ici\n");
}

}  // namespace
}  // namespace maillage::testing
