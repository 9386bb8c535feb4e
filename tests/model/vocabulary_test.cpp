// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/model/vocabulary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/not_empty.h"

namespace maillage {
namespace {

using maillage::testing::not_empty;

std::string kind_of(std::string_view word) {
  const std::vector<Kind> kinds = built_in_kinds();
  const auto found = find_kind(kinds, word);
  return found ? kinds[*found].id : "";
}

TEST(Kinds, StandInAFixedOrder) {
  std::vector<std::string> ids;
  for (const Kind& kind : built_in_kinds()) ids.push_back(kind.id);
  EXPECT_THAT(ids, ::testing::ElementsAre("municipality", "association", "company", "citizen", "public_body",
                                          "research", "unknown"));
}

TEST(Kinds, AreUnderstoodByEveryName) {
  for (const Kind& kind : not_empty(built_in_kinds())) {
    EXPECT_EQ(kind_of(kind.id), kind.id);
    for (const std::string& name : kind.label) EXPECT_EQ(kind_of(name), kind.id) << name;
    for (const std::string& name : kind.plural) EXPECT_EQ(kind_of(name), kind.id) << name;
    for (const std::string& alias : kind.aliases) EXPECT_EQ(kind_of(alias), kind.id) << alias;
  }
}

TEST(Kinds, AreUnderstoodInAnySpelling) {
  for (const char* word : {"Collectivité", "COLLECTIVITES", "collectivite", "Collectivités territoriales", "commune",
                           "Communauté de communes", "EPCI", "Municipalities", "Région", "mairie"}) {
    EXPECT_EQ(kind_of(word), "municipality") << word;
  }
  for (const char* word : {"Associations", "asso", "ASSOCIATION LOI 1901"})
    EXPECT_EQ(kind_of(word), "association") << word;
  for (const char* word : {"entreprises", "SCIC", "coopérative", "companies"})
    EXPECT_EQ(kind_of(word), "company") << word;
  for (const char* word : {"citoyenne", "Citoyens", "groupe de citoyens", "citizens"})
    EXPECT_EQ(kind_of(word), "citizen") << word;
  for (const char* word : {"organisme_public", "Organismes publics", "public-body", "établissement public"}) {
    EXPECT_EQ(kind_of(word), "public_body") << word;
  }
  for (const char* word : {"Université", "recherche", "laboratoires", "research"})
    EXPECT_EQ(kind_of(word), "research") << word;
  EXPECT_EQ(kind_of("autre"), "unknown");
  EXPECT_EQ(kind_of("xylophone"), "");
  EXPECT_EQ(kind_of(""), "");
}

TEST(Kinds, HaveEachTheirColour) {
  for (const Kind& kind : not_empty(built_in_kinds())) EXPECT_EQ(kind.colour.size(), 7U) << kind.id;
}

TEST(Roles, AreUnderstoodByEveryName) {
  for (int i = 0; i < 8; ++i) {
    const auto role = static_cast<Role>(i);
    const Term& one = term(role);
    EXPECT_EQ(parse_role(one.id), role);
    for (const std::string_view name : one.label) EXPECT_EQ(parse_role(name), role) << name;
    for (const std::string_view name : one.plural) EXPECT_EQ(parse_role(name), role) << name;
  }
}

TEST(Roles, AreUnderstoodInAnySpelling) {
  EXPECT_EQ(parse_role("Porteuse"), Role::lead);
  EXPECT_EQ(parse_role("chef de file"), Role::lead);
  EXPECT_EQ(parse_role("accompagnement"), Role::support);
  EXPECT_EQ(parse_role("FINANCEURS"), Role::funder);
  EXPECT_EQ(parse_role("partenaires"), Role::partner);
  EXPECT_EQ(parse_role("autrice"), Role::author);
  EXPECT_EQ(parse_role("beneficiaire"), Role::beneficiary);
  EXPECT_EQ(parse_role("adhérente"), Role::member);
  EXPECT_EQ(parse_role("experte"), Role::expert);
  EXPECT_EQ(parse_role("zzz"), std::nullopt);
  EXPECT_EQ(parse_role(""), std::nullopt);
}

TEST(Statuses, AreUnderstoodInAnySpelling) {
  for (int i = 0; i < 4; ++i) {
    const auto status = static_cast<Status>(i);
    const Term& one = term(status);
    EXPECT_EQ(parse_status(one.id), status);
    for (const std::string_view name : one.label) EXPECT_EQ(parse_status(name), status) << name;
    for (const std::string_view name : one.plural) EXPECT_EQ(parse_status(name), status) << name;
  }
  EXPECT_EQ(parse_status("Idées"), Status::idea);
  EXPECT_EQ(parse_status("in progress"), Status::ongoing);
  EXPECT_EQ(parse_status("terminée"), Status::completed);
  EXPECT_EQ(parse_status("abandonné"), Status::stopped);
  EXPECT_EQ(parse_status("zzz"), std::nullopt);
}

TEST(Words, OfferWhatIsUnderstood) {
  for (const std::string& word : not_empty(kind_words(built_in_kinds()))) EXPECT_NE(kind_of(word), "") << word;
  for (const std::string& word : not_empty(role_words())) EXPECT_TRUE(parse_role(word)) << word;
  for (const std::string& word : not_empty(status_words())) EXPECT_TRUE(parse_status(word)) << word;
}

}  // namespace
}  // namespace maillage
