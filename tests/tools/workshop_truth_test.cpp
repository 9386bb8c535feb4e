// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheet of a workshop says is true of the plan and of the network, counted here by other means.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <tuple>
#include <vector>

#include <gtest/gtest.h>

#include "maillage/base/text.h"
#include "maillage/io/read_ecosystem.h"
#include "maillage/io/workshop/participants.h"
#include "maillage/network/going_on.h"
#include "maillage/network/question.h"

#include "support/not_empty.h"
#include "support/paths.h"
#include "support/run_command.h"
#include "support/temporary_folder.h"

namespace maillage::testing {
namespace {

namespace fs = std::filesystem;

using Strings = std::vector<std::string>;
using Table = std::vector<Strings>;  ///< rows without headers
using Pair = std::pair<std::size_t, std::size_t>;

const fs::path kData = testing::source_dir() / "tests" / "data" / "territory";

Strings lines_of(const fs::path& file) {
  std::ifstream in(file);
  Strings lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

std::vector<std::size_t> numbers_in(const std::string& text) {
  std::vector<std::size_t> found;
  const std::regex digits("[0-9]+");
  for (auto it = std::sregex_iterator(text.begin(), text.end(), digits); it != std::sregex_iterator(); ++it)
    found.push_back(std::stoul(it->str()));
  return found;
}

double decimal(std::string text) {
  std::replace(text.begin(), text.end(), ',', '.');
  return std::stod(text);
}

/// Cells of a Markdown row, without escapes.
Strings cells_of(const std::string& line) {
  Strings cells(1);
  for (std::size_t i = 1; i < line.size(); ++i) {
    if (line[i] == '\\' && i + 1 < line.size()) cells.back() += line[++i];
    else if (line[i] == '|') cells.emplace_back();
    else cells.back() += line[i];
  }
  cells.pop_back();
  for (std::string& cell : cells) {
    cell.erase(0, cell.find_first_not_of(' ') == std::string::npos ? cell.size() : cell.find_first_not_of(' '));
    cell.erase(cell.find_last_not_of(' ') + 1);
  }
  return cells;
}

/// A Markdown sheet taken apart.
struct Sheet {
  std::string lead;
  std::vector<Table> tables;
  Strings items;
  Strings paragraphs;

  explicit Sheet(const fs::path& file) {
    bool in_table = false;
    for (const std::string& line : lines_of(file)) {
      if (line.starts_with("| ")) {
        if (!in_table) tables.emplace_back();
        else tables.back().push_back(cells_of(line));
        in_table = true;
      } else if (!line.starts_with("|")) {
        in_table = false;
        if (line.starts_with("- ")) items.push_back(line.substr(2));
        else if (!line.empty() && line[0] != '#' && line[0] != '*') paragraphs.push_back(line);
      }
    }
    lead = paragraphs.at(0);
  }
};

/// Seats of the CSV: [round][participant], 0 for who is absent.
std::vector<std::vector<std::size_t>> seats_of(const fs::path& csv, std::size_t people) {
  std::vector<std::vector<std::size_t>> seats;
  const Strings lines = lines_of(csv);
  for (std::size_t i = 1; i < lines.size(); ++i) {
    if ((i - 1) % people == 0) seats.emplace_back();
    const std::string cell = lines[i].substr(lines[i].find(',') + 1);
    seats.back().push_back(cell[0] == ',' ? 0 : std::stoul(cell));
  }
  return seats;
}

/// The network as a table of who is tied to whom, and paths counted in it.
class Counted {
 public:
  explicit Counted(const Network& network) : tied_(network.size(), std::vector<bool>(network.size(), false)) {
    for (std::size_t i = 0; i < network.edge_count(); ++i)
      tie({network.ends(EdgeId(i)).first.index(), network.ends(EdgeId(i)).second.index()});
  }

  void tie(Pair pair) { tied_[pair.first][pair.second] = tied_[pair.second][pair.first] = true; }
  [[nodiscard]] bool tied(std::size_t a, std::size_t b) const { return tied_[a][b]; }
  [[nodiscard]] std::size_t partners(std::size_t a) const {
    return static_cast<std::size_t>(std::count(tied_[a].begin(), tied_[a].end(), true));
  }
  [[nodiscard]] std::set<std::size_t> shared(std::size_t a, std::size_t b) const {
    std::set<std::size_t> found;
    for (std::size_t i = 0; i < tied_.size(); ++i) {
      if (tied_[a][i] && tied_[b][i]) found.insert(i);
    }
    return found;
  }

  /// 0: no path.
  [[nodiscard]] std::size_t distance(std::size_t from, std::size_t to, std::size_t without) const {
    std::vector<std::size_t> steps(tied_.size(), 0);
    std::vector<std::size_t> next = {from};
    for (std::size_t i = 0; i < next.size(); ++i) {
      for (std::size_t j = 0; j < tied_.size(); ++j) {
        if (!tied_[next[i]][j] || steps[j] != 0 || j == from || j == without) continue;
        steps[j] = steps[next[i]] + 1;
        next.push_back(j);
      }
    }
    return steps[to];
  }

  /// Mean of 1/distance, and share of the pairs that no path joins.
  [[nodiscard]] std::pair<double, double> efficiency_and_fragmentation(std::size_t without) const {
    double efficiency = 0;
    double apart = 0;
    double pairs = 0;
    for (std::size_t a = 0; a < tied_.size(); ++a) {
      for (std::size_t b = a + 1; b < tied_.size(); ++b) {
        if (a == without || b == without) continue;
        const std::size_t steps = distance(a, b, without);
        ++pairs;
        if (steps == 0) ++apart;
        else efficiency += 1 / static_cast<double>(steps);
      }
    }
    return {efficiency / pairs, apart / pairs};
  }

 private:
  std::vector<std::vector<bool>> tied_;
};

constexpr std::size_t kNobody = static_cast<std::size_t>(-1);

using Example = std::tuple<std::string, std::string, std::string>;

/// What the command wrote for one workshop.
struct Prepared {
  TemporaryFolder folder;
  CommandResult result;
};

/// Each example is prepared once, for all tests of it.
const Prepared& prepared(const Example& example) {
  static std::map<Example, Prepared> known;
  const auto [at, is_new] = known.try_emplace(example);
  if (is_new) {
    const auto& [list, language, more] = example;
    at->second.result = run_command(testing::command_path() + " workshop --quiet --lang " + language + " " +
                                    kData.string() + " " + (kData / "ateliers" / (list + ".csv")).string() + " " +
                                    more + " --sheet " + (at->second.folder.path() / "sheet.md").string() + " -o " +
                                    (at->second.folder.path() / "plan.csv").string() + " 2>&1");
  }
  return at->second;
}

/// One workshop, prepared by the command, and read back.
class WorkshopSheet : public ::testing::TestWithParam<Example> {
 protected:
  void SetUp() override {
    const Prepared& example = prepared(GetParam());
    ASSERT_EQ(example.result.exit_code, 0) << example.result.output;
    ASSERT_EQ(example.result.output, "");
    folder_ = example.folder.path();
    whole_ = read_ecosystem(kData).ecosystem;
    ecosystem_ = going_on(whole_, day_of_data(whole_)).ecosystem;
    network_ = build_network(ecosystem_);
    const fs::path file = kData / "ateliers" / (std::get<0>(GetParam()) + ".csv");
    const Participants participants = read_participants(file, ecosystem_).participants;
    for (const Participant& one : participants.list) {
      names_.push_back(one.name);
      nodes_.push_back(node(ecosystem_[one.actor.value()].name));
    }
    seats_ = seats_of(folder_ / "plan.csv", names_.size());
    sheet_.emplace(folder_ / "sheet.md");
    counted_.emplace(network_);
    ASSERT_EQ(sheet_->tables.size(), 2 + seats_.size() + 2);
  }

  [[nodiscard]] std::size_t node(const std::string& name) const {
    std::size_t found = kNobody;
    for (std::size_t i = 0; i < network_.size(); ++i) {
      if (network_[NodeId(i)].name == name) found = i;
    }
    EXPECT_NE(found, kNobody) << name;
    return found;
  }

  [[nodiscard]] bool comes(std::size_t node) const {
    return std::find(nodes_.begin(), nodes_.end(), node) != nodes_.end();
  }

  /// The actors that a list of names names; "2 others" are left out. Fails on anything else in it.
  [[nodiscard]] std::set<std::size_t> named(std::string list) const {
    std::vector<std::pair<std::string, std::size_t>> known;
    for (std::size_t i = 0; i < network_.size(); ++i) known.emplace_back(network_[NodeId(i)].name, i);
    std::sort(known.begin(), known.end(), [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    std::set<std::size_t> found;
    for (const auto& [name, number] : known) {
      const std::size_t at = list.find(name);
      if (at == std::string::npos) continue;
      list.erase(at, name.size());
      found.insert(number);
    }
    const std::string rest = std::regex_replace(
        list, std::regex("( et | and |, |\u00A0|[0-9]+|autres|others|un autre|one other| |«|»|“|”)"), "");
    EXPECT_EQ(rest, "");
    return found;
  }

  /// Pairs of participants and in how many rounds they share a table.
  [[nodiscard]] std::map<Pair, std::size_t> meetings() const {
    std::map<Pair, std::size_t> found;
    for (const auto& round : seats_) {
      for (std::size_t a = 0; a < round.size(); ++a) {
        for (std::size_t b = a + 1; b < round.size(); ++b) {
          if (round[a] != 0 && round[a] == round[b]) ++found[{a, b}];
        }
      }
    }
    return found;
  }

  /// Where what it belongs to belongs to nothing.
  [[nodiscard]] ActorId house(std::size_t node) const {
    ActorId at = std::get<ActorId>(network_[NodeId(node)].subject);
    while (!ecosystem_[at].belongs_to.empty()) at = ecosystem_[at].belongs_to.front();
    return at;
  }

  /// Of the projects it takes part in, or did.
  [[nodiscard]] std::set<std::string> sectors(std::size_t node) const {
    std::set<std::string> found;
    for (const Participation& one : whole_.participations) {
      if (one.actor != std::get<ActorId>(network_[NodeId(node)].subject)) continue;
      for (const std::string& sector : whole_[one.project].sectors) found.insert(fold(sector));
    }
    return found;
  }

  /// They, or others of their houses.
  [[nodiscard]] bool cooperate(std::size_t a, std::size_t b) const {
    for (std::size_t one = 0; one < network_.size(); ++one) {
      for (std::size_t other = 0; other < network_.size(); ++other) {
        const bool theirs = (one == a || house(one) == house(a)) && (other == b || house(other) == house(b));
        if (theirs && counted_->tied(one, other)) return true;
      }
    }
    return false;
  }

  [[nodiscard]] std::set<Pair> new_pairs() const {
    std::set<Pair> found;
    for (const auto& [people, times] : meetings()) {
      const Pair pair = std::minmax(nodes_[people.first], nodes_[people.second]);
      if (!cooperate(pair.first, pair.second)) found.insert(pair);
    }
    return found;
  }

  fs::path folder_;
  Ecosystem whole_;
  Ecosystem ecosystem_;  ///< what goes on
  Network network_;
  Strings names_;
  std::vector<std::size_t> nodes_;
  std::vector<std::vector<std::size_t>> seats_;
  std::optional<Sheet> sheet_;
  std::optional<Counted> counted_;
};

TEST_P(WorkshopSheet, CountsPeopleActorsTablesAndRounds) {
  std::size_t tables = 0;
  for (const auto& round : seats_) tables = std::max(tables, *std::max_element(round.begin(), round.end()));
  const std::set<std::size_t> actors(nodes_.begin(), nodes_.end());
  EXPECT_EQ(numbers_in(sheet_->lead), (std::vector<std::size_t>{names_.size(), actors.size(), tables, seats_.size()}));
}

TEST_P(WorkshopSheet, NamesLinksOfParticipantsWithoutATieAndWhereTheyMeet) {
  std::set<Pair> seen;
  ASSERT_EQ(sheet_->tables[0].size(), 10U);
  for (const Strings& row : not_empty(sheet_->tables[0])) {
    const std::size_t dash = row[1].find(" – ");
    const Pair pair = std::minmax(node(row[1].substr(0, dash)), node(row[1].substr(dash + std::string(" – ").size())));
    EXPECT_TRUE(comes(pair.first) && comes(pair.second)) << row[1];
    EXPECT_NE(pair.first, pair.second);
    EXPECT_FALSE(cooperate(pair.first, pair.second)) << row[1];
    EXPECT_TRUE(seen.insert(pair).second) << row[1];
    std::vector<std::size_t> expected;  // where the two first share a table
    for (std::size_t round = 0; round < seats_.size() && expected.empty(); ++round) {
      for (std::size_t a = 0; a < nodes_.size(); ++a) {
        for (std::size_t b = 0; b < nodes_.size(); ++b) {
          const bool these = nodes_[a] == pair.first && nodes_[b] == pair.second;
          if (these && seats_[round][a] != 0 && seats_[round][a] == seats_[round][b])
            expected = {round + 1, seats_[round][a]};
        }
      }
    }
    EXPECT_EQ(numbers_in(row[4]), expected) << row[1] << ": " << row[4];
  }
}

TEST_P(WorkshopSheet, GivesReasonsThatHoldInTheNetwork) {
  std::size_t checked = 0;
  const std::regex several("([0-9]+) (partenaires communs\u00A0|shared partners): ");
  const std::regex apart("(À ([0-9]+) liens l’un de l’autre|^([0-9]+) ties apart)");
  const std::regex through("(reliés par un seul acteur|seul lien entre eux|linked only through|their only link)");
  for (const Strings& row : not_empty(sheet_->tables[0])) {
    const std::size_t dash = row[1].find(" – ");
    const std::size_t a = node(row[1].substr(0, dash));
    const std::size_t b = node(row[1].substr(dash + std::string(" – ").size()));
    std::smatch match;
    if (std::regex_search(row[2], match, several)) {
      EXPECT_EQ(counted_->shared(a, b).size(), std::stoul(match.str(1))) << row[1];
      ++checked;
    } else if (row[2].starts_with("Un partenaire commun") || row[2].starts_with("One shared partner")) {
      ASSERT_EQ(counted_->shared(a, b).size(), 1U) << row[1];
      EXPECT_NE(row[2].find(network_[NodeId(*counted_->shared(a, b).begin())].name), std::string::npos) << row[2];
      ++checked;
    } else {
      EXPECT_TRUE(counted_->shared(a, b).empty()) << row[1] << row[2];
    }
    if (std::regex_search(row[2], match, apart)) {
      EXPECT_EQ(counted_->distance(a, b, kNobody), std::stoul(match.str(2) + match.str(3))) << row[1];
      ++checked;
    }
    const bool only_through = std::regex_search(row[2], match, through);
    if (only_through) {
      const std::size_t hub = row[2].find("Clus'Ter Jura") == std::string::npos ? kNobody : node("Clus'Ter Jura");
      EXPECT_EQ(counted_->distance(a, b, hub), 0U) << row[1];
      EXPECT_NE(counted_->distance(a, b, kNobody), 0U) << row[1];
    }
    const bool one_partner = row[2].find("n’a qu’un partenaire") != std::string::npos ||
                             row[2].find("has a single partner") != std::string::npos;
    if (one_partner) {
      EXPECT_EQ(std::min(counted_->partners(a), counted_->partners(b)), 1U) << row[1];
    }
    const bool no_path =
        row[2].find("ucun chemin") != std::string::npos || row[2].find("o path between") != std::string::npos;
    EXPECT_EQ(no_path, counted_->distance(a, b, kNobody) == 0) << row[1];
    if (no_path) ++checked;
  }
  EXPECT_GT(checked, 0U);
}

TEST_P(WorkshopSheet, InvitesAbsentActorsThroughThoseTiedToThem) {
  ASSERT_EQ(sheet_->tables[1].size(), 5U);
  for (const Strings& row : not_empty(sheet_->tables[1])) {
    const std::size_t invited = node(row[0]);
    EXPECT_FALSE(comes(invited)) << row[0];
    const auto would_meet = named(row[1]);
    EXPECT_FALSE(would_meet.empty());
    for (const std::size_t other : would_meet)
      EXPECT_TRUE(comes(other) && !counted_->tied(invited, other)) << row[0] << ": " << row[1];
    std::set<std::size_t> knowing;
    std::set<std::size_t> of_its_sectors;
    const std::set<std::string> its = sectors(invited);
    for (const std::size_t one : nodes_) {
      if (counted_->tied(invited, one)) knowing.insert(one);
      const std::set<std::string> theirs = sectors(one);
      if (std::ranges::any_of(theirs, [&](const std::string& sector) { return its.contains(sector); }))
        of_its_sectors.insert(one);
    }
    EXPECT_EQ(row[4], std::to_string(of_its_sectors.size())) << row[0];
    if (row[3].starts_with("personne parmi") || row[3].starts_with("nobody of")) {
      EXPECT_TRUE(knowing.empty()) << row[0];
      continue;
    }
    const auto inviters = named(row[3]);
    EXPECT_FALSE(inviters.empty()) << row[3];
    for (const std::size_t one : inviters) EXPECT_TRUE(knowing.contains(one)) << row[0] << ": " << row[3];
    if (knowing.size() <= 3) {
      EXPECT_EQ(inviters, knowing) << row[0];
    }
  }
}

TEST_P(WorkshopSheet, SeatsPeopleAsThePlanDoes) {
  for (std::size_t round = 0; round < seats_.size(); ++round) {
    const Table& tables = sheet_->tables[2 + round];
    for (std::size_t table = 0; table < tables.size(); ++table) {
      std::string expected;
      for (std::size_t i = 0; i < names_.size(); ++i) {
        if (seats_[round][i] == table + 1) expected += (expected.empty() ? "" : " · ") + names_[i];
      }
      EXPECT_EQ(tables[table][1], expected);
    }
  }
  const Table& people = sheet_->tables[2 + seats_.size()];
  ASSERT_EQ(people.size(), names_.size());
  for (std::size_t i = 0; i < names_.size(); ++i) {
    EXPECT_EQ(people[i][0], names_[i]);
    for (std::size_t round = 0; round < seats_.size(); ++round)
      EXPECT_EQ(people[i][1 + round], seats_[round][i] == 0 ? "–" : std::to_string(seats_[round][i]));
  }
}

TEST_P(WorkshopSheet, CountsMeetingsNewOnesAndRepeats) {
  std::size_t repeats = 0;
  std::size_t fresh = 0;
  Strings again;
  for (const auto& [people, times] : meetings()) {
    repeats += times - 1;
    if (times > 1) again.push_back(names_[people.first]);
    if (!cooperate(nodes_[people.first], nodes_[people.second])) ++fresh;
  }
  EXPECT_EQ(numbers_in(sheet_->items.at(0)), (std::vector<std::size_t>{meetings().size(), fresh}));
  if (repeats == 0) {
    EXPECT_TRUE(numbers_in(sheet_->items.at(2)).empty()) << sheet_->items.at(2);
  } else {
    EXPECT_EQ(numbers_in(sheet_->items.at(2)).at(0), repeats);
    for (std::size_t i = 0; i < std::min<std::size_t>(again.size(), 8); ++i)
      EXPECT_NE(sheet_->items[2].find(again[i]), std::string::npos) << again[i];
  }
}

TEST_P(WorkshopSheet, TellsWhatTheNewMeetingsWouldChange) {
  const std::set<Pair> pairs = new_pairs();
  const auto says = [&](const std::string& paragraph) {
    return paragraph.starts_with("Paires d’acteurs") || paragraph.starts_with("Pairs of actors");
  };
  const auto paragraph = std::find_if(sheet_->paragraphs.begin(), sheet_->paragraphs.end(), says);
  ASSERT_NE(paragraph, sheet_->paragraphs.end());
  EXPECT_EQ(numbers_in(*paragraph), (std::vector<std::size_t>{pairs.size()}));
  const Table& change = sheet_->tables.back();
  ASSERT_EQ(change.size(), 3U);
  const std::string holder = change[1][0].substr(change[1][0].find("Clus"));
  const std::size_t hub = *named(holder.substr(0, holder.find(')'))).begin();
  const auto expect = [&](const Counted& network, std::size_t column) {
    EXPECT_NEAR(decimal(change[0][column]), network.efficiency_and_fragmentation(kNobody).first, 0.00051);
    EXPECT_NEAR(decimal(change[1][column]), network.efficiency_and_fragmentation(hub).first, 0.00051);
    EXPECT_NEAR(decimal(change[2][column]), network.efficiency_and_fragmentation(hub).second, 0.00051);
  };
  expect(*counted_, 1);
  Counted after = *counted_;
  for (const Pair& pair : pairs) after.tie(pair);
  expect(after, 2);
}

TEST_P(WorkshopSheet, RefersToMapsThatStandBesideIt) {
  for (const char* map : {"sheet-1.svg", "sheet-2.svg"}) {
    const auto refers = [&](const std::string& line) {
      return line.find("](" + std::string(map) + ")") != std::string::npos;
    };
    EXPECT_TRUE(std::any_of(sheet_->paragraphs.begin(), sheet_->paragraphs.end(), refers)) << map;
    EXPECT_TRUE(lines_of(folder_ / map).at(0).starts_with("<?xml")) << map;
  }
}

INSTANTIATE_TEST_SUITE_P(Examples, WorkshopSheet,
                         ::testing::Values(std::tuple("filiere-bois", "fr", "--seats 4"),
                                           std::tuple("filiere-bois", "en", "--aim bridge"),
                                           std::tuple("pat", "fr", "--aim resilience --rounds 4"),
                                           std::tuple("pat", "en", "--seats 6,6,5")));

}  // namespace
}  // namespace maillage::testing
