// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <string>

#include <gtest/gtest.h>

#include "maillage/network/selection_words.h"

#include "support/ecosystem_builder.h"

namespace maillage::testing {
namespace {

//  jardin (2024): a, b      velo: b, c      foire, an idea: a, c      halle, cancelled: b, c      direct: c — d
EcosystemBuilder territory() {
  EcosystemBuilder builder;
  builder.actor("a");
  builder.actor("b", "municipality");
  builder.participants("jardin", {"a", "b"});
  builder.participants("velo", {"b", "c"});
  builder.participants("foire", {"a", "c"});
  builder.participants("halle", {"b", "c"});
  const auto project = [&](const std::string& id) -> Project& {
    return builder.ecosystem().projects[builder.project_id(id).index()];
  };
  project("jardin").period = {year(2024), {}};
  project("foire").status = Status::idea;
  project("halle").status = Status::cancelled;
  for (Project& one : builder.ecosystem().projects) one.name = one.id;
  builder.tie("c", "d", "conseil");
  return builder;
}

std::string in_english(const EcosystemBuilder& builder, const Question& question) {
  return selection_clause(builder.ecosystem(), question).in(Language::english);
}

std::string in_french(const EcosystemBuilder& builder, const Question& question) {
  return selection_clause(builder.ecosystem(), question).in(Language::french);
}

TEST(SelectionClause, SaysNothingWhereAllIsAskedAndCounted) {
  EcosystemBuilder builder;
  builder.participants("jardin", {"a", "b"});
  EXPECT_EQ(in_english(builder, {}), "");
  EXPECT_EQ(in_french(builder, {}), "");
}

TEST(SelectionClause, CountsWhatIsNotCounted) {
  EXPECT_EQ(in_english(territory(), {}), "Not counting 1 cancelled project and 1 idea");
  EXPECT_EQ(in_french(territory(), {}), "Sans compter 1 projet annulé et 1 idée");
  EXPECT_EQ(in_english(territory(), {.two_mode = true}), "Not counting 1 cancelled project, 1 idea and 1 direct tie");
}

TEST(SelectionClause, NamesWhatIsAsked) {
  EcosystemBuilder builder = territory();
  const Question asked{.selection = {.projects = {builder.project_id("jardin"), builder.project_id("velo")},
                                     .kinds = {builder.kind_id("association"), builder.kind_id("municipality")},
                                     .roles = {Role::lead},
                                     .statuses = {Status::ongoing}},
                       .origin = TieOrigin::participation};
  EXPECT_EQ(
      in_english(builder, asked),
      "Associations and municipalities, projects jardin and velo, role lead, status ongoing, shared projects alone");
  EXPECT_EQ(
      in_french(builder, asked),
      "Associations et collectivités, projets jardin et velo, rôle porteur, statut en cours, projets communs seuls");
}

TEST(SelectionClause, CountsRowsWithoutDateInAPeriod) {
  const Question asked{.selection = {.period = {year(2024), {}}}};
  EXPECT_EQ(in_english(territory(), asked),
            "Since 2024; not counting 1 cancelled project and 1 idea; 3 rows without date counted throughout");
  EXPECT_EQ(in_french(territory(), asked),
            "Depuis 2024\u202F; sans compter 1 projet annulé et 1 idée\u202F; 3 lignes sans date comptées partout");
}

TEST(SelectionClause, LeavesOutProjectsThatWouldNotCountAnyway) {
  EcosystemBuilder builder = territory();
  const Question asked{.selection = {.projects = {builder.project_id("jardin")}}};
  EXPECT_EQ(in_english(builder, asked), "Project jardin");
}

TEST(SelectionClause, LeavesPeriodsToThePartsThatShowThem) {
  const std::array<Period, 2> periods = {Period{year(2020), year(2022)}, Period{year(2023), year(2025)}};
  EXPECT_EQ(selection_clause(territory().ecosystem(), {}, periods).in(Language::english),
            "Not counting 1 cancelled project and 1 idea; 3 rows without date counted throughout");
}

TEST(SelectionClause, SaysThatPeopleWereMerged) {
  EcosystemBuilder builder = territory();
  builder.ecosystem().merged = 2;
  EXPECT_EQ(in_english(builder, {.origin = TieOrigin::direct}),
            "Direct ties alone; 2 actors merged into the organisation they belong to; not counting 1 cancelled project "
            "and 1 idea");
}

}  // namespace
}  // namespace maillage::testing
