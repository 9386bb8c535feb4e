// SPDX-License-Identifier: GPL-3.0-or-later
// How many names figures of real and of large networks show.
#include <algorithm>
#include <filesystem>
#include <string>

#include <gtest/gtest.h>

#include "maillage/base/random.h"
#include "maillage/drawing/figure.h"
#include "maillage/io/read_ecosystem.h"
#include "maillage/network/question.h"

#include "support/ecosystem_builder.h"
#include "support/paths.h"

namespace maillage {
namespace {

std::size_t names_shown(const Ecosystem& ecosystem, PageSize page) {
  const Study study(ecosystem);
  return draw_figure(study, {.page = page}).labels;
}

Ecosystem package(const std::string& name) { return read_ecosystem(testing::source_dir() / name).ecosystem; }

/// 500 invented organisations with names as long as real ones, meeting in projects of 3 to 15.
Ecosystem large_territory() {
  constexpr std::size_t kActors = 500;
  constexpr std::size_t kProjects = 200;
  const std::vector<std::string> what = {"Association", "Coopérative",    "Commune",
                                         "Entreprise",  "Syndicat mixte", "Réseau"};
  const std::vector<std::string> where = {"du Val", "des Lacs", "de la Petite Montagne", "des Rives", "de la Bresse"};
  testing::EcosystemBuilder builder;
  Random random(12);
  for (std::size_t i = 0; i < kActors; ++i) {
    builder.actor("a" + std::to_string(i), i % 2 == 0 ? "association" : "company").name =
        what[i % what.size()] + " " + where[(i / what.size()) % where.size()] + " " + std::to_string(i);
  }
  for (std::size_t p = 0; p < kProjects; ++p) {
    builder.project("p" + std::to_string(p));
    std::vector<std::string> members;
    const std::size_t count = 3 + random.below(5) + (p % 20 == 0 ? 8 : 0);
    for (std::size_t k = 0; k < count; ++k) {
      // Half of them from the same fifth of the actors.
      const std::size_t actor = random.below(k % 2 == 0 ? kActors : kActors / 5);
      const std::string id = "a" + std::to_string(actor);
      if (std::find(members.begin(), members.end(), id) == members.end()) members.push_back(id);
    }
    for (const std::string& id : members) builder.participation("p" + std::to_string(p), id);
  }
  return builder.ecosystem();
}

TEST(LabelBars, ShowAllNamesOfATerritory) {
  const Ecosystem ecosystem = package("tests/data/territory");
  EXPECT_EQ(names_shown(ecosystem, PageSize::a3_landscape), 99U);
  EXPECT_GE(names_shown(ecosystem, PageSize::a4_landscape), 80U);
}

TEST(LabelBars, ShowAllCharactersOfLesMiserablesOnASmallPage) {
  EXPECT_EQ(names_shown(package("data/benchmarks/lesmis"), PageSize::a4_landscape), 77U);
}

TEST(LabelBars, ShowMostNamesOfALargeTerritory) {
  EXPECT_GE(names_shown(large_territory(), PageSize::a3_landscape), 300U);
}

}  // namespace
}  // namespace maillage
