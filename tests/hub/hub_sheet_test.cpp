// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheet says in sentences is what the numbers say, in both languages.
#include <algorithm>
#include <optional>
#include <ostream>
#include <regex>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/paths.h"
#include "support/run_command.h"
#include "support/temporary_folder.h"

namespace maillage::testing {
namespace {

using Json = nlohmann::json;

struct Case {
  std::string name;
  int size = 0;
  std::vector<std::pair<int, int>> ties;
  int actor = -1;  ///< none is asked for
};

void PrintTo(const Case& one, std::ostream* out) { *out << one.name; }

// Hand-made networks in which every number is small: none, one and many of all that is counted.
std::vector<Case> cases() {
  return {
      {"Alone", 1, {}, -1},
      {"Two", 2, {{0, 1}}, -1},
      {"TwoApart", 2, {}, 0},
      {"Path3", 3, {{0, 1}, {1, 2}}, -1},
      {"Path5", 5, {{0, 1}, {1, 2}, {2, 3}, {3, 4}}, -1},
      {"Path5NextToItsEnd", 5, {{0, 1}, {1, 2}, {2, 3}, {3, 4}}, 1},
      {"Star7", 7, {{0, 1}, {0, 2}, {0, 3}, {0, 4}, {0, 5}, {0, 6}}, -1},
      {"LeafOfAStar", 7, {{0, 1}, {0, 2}, {0, 3}, {0, 4}, {0, 5}, {0, 6}}, 3},
      {"Square", 4, {{0, 1}, {1, 2}, {2, 3}, {3, 0}}, -1},
      {"Pentagon", 5, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 0}}, -1},
      {"Triangle", 3, {{0, 1}, {1, 2}, {2, 0}}, -1},
      {"TwoCliquesAndAHub", 7, {{0, 1}, {1, 2}, {2, 0}, {4, 5}, {5, 6}, {6, 4}, {2, 3}, {3, 4}}, 3},
      {"TwoStars", 6, {{0, 1}, {0, 2}, {3, 4}, {3, 5}}, -1},
      {"Tail", 5, {{0, 1}, {1, 2}, {2, 0}, {0, 3}, {3, 4}}, 0},
      {"Diamond", 5, {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {2, 3}, {3, 4}, {1, 4}}, 0},
      {"IsolateBeside", 4, {{0, 1}, {1, 2}}, 3},
  };
}

std::string letter(int i) { return {static_cast<char>('a' + i)}; }

struct HubSheet : ::testing::TestWithParam<Case> {
  void SetUp() override {
    const Case& one = GetParam();
    std::string actors = "id,nom,type\n";
    std::string ties = "de,vers\n";
    for (int i = 0; i < one.size; ++i)
      actors += letter(i) + ",Acteur " + letter(i) + (i % 2 == 0 ? ",association\n" : ",entreprise\n");
    for (const auto& [from, to] : one.ties) ties += letter(from) + "," + letter(to) + "\n";
    folder_.write("acteurs.csv", actors);
    folder_.write("liens.csv", ties);
    json_ = Json::parse(run("--format json"));
    french_ = run("--lang fr");
    english_ = run("--lang en");
  }

  [[nodiscard]] std::string run(const std::string& arguments) const {
    const std::string actor = GetParam().actor < 0 ? "" : " --actor " + letter(GetParam().actor);
    const CommandResult result = run_command(testing::command_path() + " hub " + folder_.path().string() + actor +
                                             " --quiet --permutations 20 --robustness 5 " + arguments);
    EXPECT_EQ(result.exit_code, 0);
    return result.output;
  }

  [[nodiscard]] int measured(const char* id) const { return json_["measures"][id].get<int>(); }

  /// The number a sentence gives, in the words of either language; nothing where there is no such sentence.
  static std::optional<int> said(const std::string& sheet, const std::string& sentence) {
    std::smatch found;
    if (!std::regex_search(sheet, found, std::regex(sentence))) return std::nullopt;
    return std::stoi(found[1]);
  }

  static bool says(const std::string& sheet, const std::string& sentence) {
    return sheet.find(sentence) != std::string::npos;
  }

  // What one sheet says; a test of its own for each would make it eight times.
  void counts_partners() const;
  void counts_pairs() const;
  void counts_exclusive_and_sole_pairs() const;
  void says_what_its_departure_does() const;
  void names_the_next_hub() const;
  void says_why_it_is_about_this_actor() const;
  void counts_in_good_french_and_english() const;
  void uses_french_typography() const;

  TemporaryFolder folder_;
  Json json_;
  std::string french_;
  std::string english_;
};

void HubSheet::counts_partners() const {
  const int degree = measured("degree");
  EXPECT_EQ(said(french_, "il a ([0-9]+) partenaire").value_or(0), degree);
  EXPECT_EQ(said(english_, "it has ([0-9]+) partner").value_or(0), degree);
  EXPECT_EQ(says(french_, "il n’a aucun partenaire"), degree == 0);
  EXPECT_EQ(says(english_, "it has no partner"), degree == 0);
}

void HubSheet::counts_pairs() const {
  const int pairs = measured("brokered");
  EXPECT_EQ(said(french_, "Il relie ([0-9]+) paire").value_or(0), pairs);
  EXPECT_EQ(said(english_, "It connects ([0-9]+) pair").value_or(0), pairs);
  EXPECT_EQ(says(french_, "Il ne relie aucune paire"), pairs == 0);
  EXPECT_EQ(says(english_, "It connects no pair"), pairs == 0);
  EXPECT_EQ(says(french_, "## Dans quels rôles"), pairs > 0);
}

void HubSheet::counts_exclusive_and_sole_pairs() const {
  const int pairs = measured("brokered");
  const int exclusive = measured("brokered_exclusive");
  const int sole = measured("brokered_sole");
  int said_exclusive = said(french_, "Parmi elles, ([0-9]+) n’ont que lui").value_or(0);
  if (says(french_, "Une seule n’a que lui") || says(french_, "Cette paire n’a que lui")) said_exclusive = 1;
  EXPECT_EQ(said_exclusive, exclusive);
  int said_sole = said(french_, "Sans lui, ([0-9]+) ne seraient plus reliées").value_or(0);
  if (says(french_, "Sans lui, une seule ne serait plus") || says(french_, "plus aucun chemin ne la joindrait"))
    said_sole = 1;
  EXPECT_EQ(said_sole, sole);
  EXPECT_EQ(says(french_, "Toutes ont aussi un autre") || says(french_, "a aussi un autre"),
            pairs > 0 && exclusive == 0);
  EXPECT_EQ(says(english_, "have another direct go-between") || says(english_, "has another direct go-between"),
            pairs > 0 && exclusive == 0);
}

void HubSheet::says_what_its_departure_does() const {
  const Json& departure = json_["departure"];
  const std::size_t pieces = departure["pieces"].size();
  const std::size_t alone = departure["new_isolates"].size();
  const bool dust = pieces > 1 && alone == pieces;
  EXPECT_EQ(says(french_, "son départ ne séparerait personne"), pieces == 0);
  EXPECT_EQ(says(french_, "aucun acteur ne serait coupé"), pieces == 1 && alone == 0);
  EXPECT_EQ(says(french_, "son seul partenaire n’en aurait plus"), pieces == 1 && alone == 1);
  EXPECT_EQ(says(french_, "partenaires n’aurait plus de partenaire"), dust);
  if (pieces > 1 && !dust) {
    EXPECT_EQ(said(french_, "se sépareraient en ([0-9]+) morceaux"), static_cast<int>(pieces));
    EXPECT_EQ(said(english_, "would fall into ([0-9]+) pieces"), static_cast<int>(pieces));
    const int largest = departure["pieces"][0].get<int>();
    const auto equals = std::count(departure["pieces"].begin(), departure["pieces"].end(), Json(largest));
    const std::optional<int> one = said(french_, "le plus grand comptant ([0-9]+) acteur");
    const std::optional<int> some = said(french_, "les plus grands comptant ([0-9]+) acteur");
    const std::optional<int> each = said(french_, "morceaux de ([0-9]+) acteurs? chacun");
    EXPECT_EQ(one.value_or(some.value_or(each.value_or(0))), largest);
    EXPECT_EQ(one.has_value(), equals == 1);
    EXPECT_EQ(each.has_value(), equals == static_cast<int>(pieces));
    EXPECT_EQ(said(french_, "; ([0-9]+) acteurs? n’aurai(?:en)?t plus aucun partenaire").value_or(0),
              static_cast<int>(alone));
  }
  int cut_off = 0;
  for (std::size_t i = 1; i < pieces; ++i) cut_off += departure["pieces"][i].get<int>();
  const bool one_largest = pieces > 1 && departure["pieces"][0] > departure["pieces"][1];
  EXPECT_EQ(said(french_, "([0-9]+) acteurs? serai(?:en)?t coupés? du plus grand").value_or(0),
            one_largest ? cut_off : 0);
  EXPECT_EQ(says(french_, "Les morceaux\u00A0: "), pieces > 1 && !one_largest);
}

void HubSheet::names_the_next_hub() const {
  const Json& next = json_["departure"]["next_hubs"];
  if (GetParam().size < 4) return;
  EXPECT_EQ(says(french_, "Aucun acteur ne serait alors entre deux autres"), next.empty());
  EXPECT_EQ(says(french_, "Le premier intermédiaire serait alors"), next.size() == 1);
  EXPECT_EQ(says(french_, "Les premiers intermédiaires seraient alors"), next.size() > 1);
  for (std::size_t i = 0; i < next.size() && next.size() <= 3; ++i) {
    const std::size_t at = french_.find("intermédiaire", french_.find("alors"));
    EXPECT_TRUE(says(french_.substr(french_.find("alors"), at), "Acteur " + next[i].get<std::string>()));
  }
}

void HubSheet::says_why_it_is_about_this_actor() const {
  const std::string choice = json_["choice"];
  EXPECT_EQ(says(french_, "choisi par défaut"), GetParam().actor < 0);
  EXPECT_EQ(says(english_, "chosen by default"), GetParam().actor < 0);
  EXPECT_EQ(says(french_, "Aucun acteur n’est entre deux autres."), choice == "best_tied");
  const auto equals = said(english_, "tied with ([0-9]+) other actor");
  EXPECT_EQ(equals.value_or(0), choice == "most_between" ? json_["equals"].get<int>() : 0);
}

void HubSheet::counts_in_good_french_and_english() const {
  EXPECT_EQ(said(french_, "(?:^|[^0-9,.–])([01]) (?:acteurs|partenaires|paires|morceaux|autres)"), std::nullopt)
      << french_;
  EXPECT_EQ(said(english_, "(?:^|[^0-9,.–])(1) (?:actors|partners|pairs|pieces|others)"), std::nullopt) << english_;
  EXPECT_EQ(said(french_, "([2-9]) (?:acteur|partenaire|paire|morceau)[^sx]"), std::nullopt) << french_;
  EXPECT_EQ(said(english_, "([02-9]) (?:actor|partner|pair|piece)[^s]"), std::nullopt) << english_;
  for (const std::string& sheet : {french_, english_}) {
    EXPECT_FALSE(std::regex_search(sheet, std::regex("\\b-?(?:nan|inf)\\b")));
    EXPECT_EQ(sheet.find("{}"), std::string::npos);
    EXPECT_EQ(sheet.find("  "), std::string::npos);
  }
}

void HubSheet::uses_french_typography() const {
  EXPECT_EQ(french_.find(" ;"), std::string::npos);
  EXPECT_EQ(french_.find(" ?"), std::string::npos);
  EXPECT_EQ(french_.find(" : "), std::string::npos);
  EXPECT_EQ(french_.find(" %"), std::string::npos);
}

TEST_P(HubSheet, SaysWhatTheNumbersSay) {
  counts_partners();
  counts_pairs();
  counts_exclusive_and_sole_pairs();
  says_what_its_departure_does();
  names_the_next_hub();
  says_why_it_is_about_this_actor();
  counts_in_good_french_and_english();
  uses_french_typography();
  EXPECT_FALSE(says(french_, "| données |")) << "which say nothing of themselves";
}

INSTANTIATE_TEST_SUITE_P(HandMade, HubSheet, ::testing::ValuesIn(cases()),
                         [](const auto& which) { return which.param.name; });

struct HubCommand : ::testing::Test {
  void SetUp() override {
    // Two projects of three, then one that joins a and d.
    folder_.write("acteurs.csv", "id,nom\nh,Pôle|*\na,A\nb,B\nc,C\nd,D\n");
    folder_.write("projets.csv", "id,nom,debut,fin\np,P,2018,2019\nq,Q,2018,2019\nr,R,2021,2021\ns,S,2022,\n");
    folder_.write("participations.csv", "projet,acteur\np,h\np,a\np,b\nq,h\nq,c\nq,d\nr,a\nr,d\ns,h\ns,b\n");
  }

  [[nodiscard]] CommandResult run(const std::string& arguments) const {
    return run_command(testing::command_path() + " hub " + folder_.path().string() +
                       " --quiet --permutations 9 --robustness 3 --lang en " + arguments + " 2>&1");
  }

  TemporaryFolder folder_;
};

TEST_F(HubCommand, FollowsThePairsFromOnePeriodToTheNext) {
  const std::string sheet = run("--actor h").output;
  EXPECT_NE(sheet.find("In the period 2018–2020 it connected 4 pairs of actors"), std::string::npos) << sheet;
  EXPECT_NE(sheet.find("In the period 2021–2022, only one of these pairs works together directly (25.0%)."),
            std::string::npos);
  EXPECT_NE(sheet.find("No other pair was two steps apart"), std::string::npos);
  const Json json = Json::parse(run("--actor h --format json").output);
  EXPECT_EQ(json["bringing_together"]["held"], Json({{"open", 4}, {"present", 2}, {"tied", 1}, {"share", 0.25}}))
      << json;
}

TEST_F(HubCommand, TakesThePeriodsAsked) {
  const std::string sheet = run("--actor h --before ..2019 --after 2022").output;
  EXPECT_NE(sheet.find("In the period until 2019 it connected 4 pairs"), std::string::npos) << sheet;
  EXPECT_NE(sheet.find("In the period 2022, none of these pairs works together directly."), std::string::npos);
  EXPECT_EQ(run("--before 2019").exit_code, 2);
  EXPECT_EQ(run("--before 2018..2021 --after 2021").exit_code, 2);
  EXPECT_EQ(run("--before 2021..2018 --after 2022").exit_code, 2);
  EXPECT_EQ(run("--before .. --after 2022").exit_code, 2);
}

TEST_F(HubCommand, SaysWhenTheActorWasNotThere) {
  const std::string sheet = run("--actor c --before 2021 --after 2022").output;
  EXPECT_NE(sheet.find("It cannot be computed: this actor is not in the network of the period 2021."),
            std::string::npos)
      << sheet;
}

TEST_F(HubCommand, EscapesNamesInMarkdownOnly) {
  EXPECT_NE(run("--actor h").output.find("# Brokerage sheet: Pôle\\|\\*\n"), std::string::npos);
  EXPECT_NE(run("--actor h --format table").output.find("Brokerage sheet: Pôle|*\n"), std::string::npos);
}

TEST_F(HubCommand, FindsActorsByNameAndRefusesOthers) {
  EXPECT_EQ(run("--actor 'POLE|*'").exit_code, 0);
  const CommandResult unknown = run("--actor pôl");
  EXPECT_EQ(unknown.exit_code, 2);
  EXPECT_NE(unknown.output.find("unknown actor 'pôl'"), std::string::npos) << unknown.output;
  const CommandResult elsewhere = run("--actor a --project q");
  EXPECT_EQ(elsewhere.exit_code, 2);
  EXPECT_NE(elsewhere.output.find("'a' is in the data but not in the network chosen"), std::string::npos);
}

TEST_F(HubCommand, RefusesCsvAndTwoModes) {
  EXPECT_EQ(run("--format csv").exit_code, 2);
  EXPECT_EQ(run("--two-mode").exit_code, 2);
}

TEST(HubOfThePaysLedonien, IsTheSameForAnyNumberOfThreads) {
  const std::string command = testing::command_path() + " hub " + testing::source_dir().string() +
                              "/tests/data/territory --quiet --lang fr --permutations 99 --robustness 20";
  const std::string one = run_command(command + " --threads 1").output;
  EXPECT_FALSE(one.empty());
  EXPECT_EQ(run_command(command + " --threads 2").output, one);
  EXPECT_EQ(run_command(command + " --threads 8").output, one);
}

}  // namespace
}  // namespace maillage::testing
