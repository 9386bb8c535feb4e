// SPDX-License-Identifier: GPL-3.0-or-later
// Every sentence about the pays lédonien is read back, clause by clause, and checked against the tables.
#include <filesystem>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/io/read_ecosystem.h"
#include "maillage/weaving/suggest.h"

#include "support/not_empty.h"
#include "support/paths.h"
#include "support/read_file.h"
#include "weaving/claims.h"
#include "weaving/territory.h"

namespace maillage::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

Ecosystem pays_ledonien() { return read_ecosystem(testing::source_dir() / "tests" / "data" / "territory").ecosystem; }

/// What is true of a day that is past, or to come, is not said of today.
void expect_timeless(const std::string& sentence) {
  for (const char* word : {"oday", "ujourd", "urrently", "ctuellement"}) EXPECT_THAT(sentence, Not(HasSubstr(word)));
}

void expect_true(const Claims& claims, const Territory& territory, const Suggestion& one, std::optional<NodeId> hub,
                 const TieBaseline& before) {
  const NodeId a = one.facts.a;
  const NodeId b = one.facts.b;
  for (const Language language : {Language::french, Language::english}) {
    const SentenceStyle style{language, marked};
    expect_timeless(reason(one, territory.evidence, hub, style));
    EXPECT_EQ(claims.wrong_reason(reason(one, territory.evidence, hub, style), a, b, language), "");
    EXPECT_EQ(claims.wrong_introduction(introduction(one, territory.network, style), a, b, language), "");
    EXPECT_EQ(claims.wrong_effect(effect(one.change, before, territory.network, hub, style), a, b, language), "");
  }
}

/// Suggestions of all aims, and 300 open pairs or more from all over the network. The kinds of clause that were met.
std::set<std::string> expect_all_true(const Question& question) {
  const Territory territory(pays_ledonien(), question);
  const Suggestions closure = suggest(territory.evidence, {.aim = Aim::closure, .top = 60});
  const Claims claims(territory, closure.hub);
  for (const Aim aim : {Aim::closure, Aim::bridge, Aim::resilience}) {
    const Suggestions found = suggest(territory.evidence, {.aim = aim, .top = 60});
    EXPECT_EQ(found.hub, closure.hub);
    for (const Suggestion& one : found.list) expect_true(claims, territory, one, found.hub, found.before);
  }
  std::vector<NodePair> pairs;
  const auto open = open_pairs(territory.network);
  if (open.size() < 300) throw std::logic_error("too few pairs");
  for (std::size_t i = 0; i < open.size(); i += open.size() / 300) pairs.push_back(open[i]);
  for (const Suggestion& one : not_empty(score_pairs(territory.evidence, pairs, {.aim = Aim::bridge})))
    expect_true(claims, territory, one, closure.hub, closure.before);
  return claims.met();
}

/// That write what suggestions, introductions and workshops say.
std::vector<std::filesystem::path> templates() {
  const auto weaving = testing::source_dir() / "lib" / "maillage" / "weaving" / "messages.h";
  std::vector<std::filesystem::path> found{weaving};
  for (const auto& file :
       std::filesystem::directory_iterator(testing::source_dir() / "lib" / "maillage" / "reports" / "weaving"))
    if (file.path().filename().string().ends_with("messages.h")) found.push_back(file.path());
  return found;
}

// Whatever the day that is asked about (--as-of), it is that of the sentence.
TEST(EveryTemplate, IsAsTrueOfAPastDay) {
  for (const auto& file : not_empty(templates())) {
    const std::string text = read_file(file);
    ASSERT_THAT(text, HasSubstr("constexpr")) << file;
    SCOPED_TRACE(file);
    expect_timeless(text);
  }
}

TEST(EverySentence, OfTheWholeNetworkIsTrue) {
  const auto met = expect_all_true({});
  EXPECT_GE(met.size(), 17U) << ::testing::PrintToString(met);
}

TEST(EverySentence, OfDirectTiesAloneIsTrue) {
  const auto met = expect_all_true({.origin = TieOrigin::direct});
  EXPECT_THAT(met, ::testing::Contains(HasSubstr("have worked together before")));
  EXPECT_THAT(met, ::testing::Contains(HasSubstr("cooperate elsewhere")));
}

TEST(EverySentence, OfAPeriodIsTrue) {
  const auto met = expect_all_true({.selection = {.period = {Date{2025, 1, 0}, std::nullopt}}});
  EXPECT_THAT(met, ::testing::Contains(HasSubstr("have worked together before")));
}

// The one who reads does see what is wrong.
TEST(Claims, AreFoundWrongWhenTheyAre) {
  const Territory territory(6, {{0, 1}, {1, 2}, {2, 3}, {3, 4}});
  const Claims claims(territory, NodeId(2));
  const auto wrong = [&](const std::string& sentence, std::size_t a, std::size_t b) {
    return claims.wrong_reason(sentence, NodeId(a), NodeId(b), Language::english);
  };
  EXPECT_EQ(wrong("One shared partner: <Actor 1>.", 0, 2), "");
  EXPECT_THAT(wrong("One shared partner: <Actor 3>.", 0, 2), HasSubstr("not true"));
  EXPECT_THAT(wrong("2 shared partners: <Actor 1> and <Actor 3>.", 0, 2), HasSubstr("not true"));
  EXPECT_EQ(wrong("3 ties apart; linked only through <Actor 2>.", 0, 3), "");
  EXPECT_THAT(wrong("4 ties apart.", 0, 3), HasSubstr("not true"));
  EXPECT_THAT(wrong("One shared partner: <Actor 1>; linked only through <Actor 2>.", 0, 2), HasSubstr("not true"));
  EXPECT_THAT(wrong("No path between them.", 0, 3), HasSubstr("not true"));
  EXPECT_THAT(wrong("3 ties apart; friends.", 0, 3), HasSubstr("not understood: friends"));
  EXPECT_THAT(wrong("3 ties apart; same sector: <bois>.", 0, 3), HasSubstr("not true"));
  EXPECT_THAT(wrong("3 ties apart; 12 km as the crow flies.", 0, 3), HasSubstr("not true"));
  EXPECT_THAT(wrong("3 ties apart; <Actor 3> has a single partner, <Actor 0> has several.", 0, 3),
              HasSubstr("not true"));
  const auto effect_wrong = [&](const std::string& sentence) {
    return claims.wrong_effect(sentence, NodeId(0), NodeId(3), Language::french);
  };
  EXPECT_THAT(effect_wrong("Efficacité globale\u00A0: +99\u00A0%."), HasSubstr("not true"));
  EXPECT_EQ(effect_wrong("Une paire de partenaires ne tiendrait plus à un seul acteur (<Actor 2>)."), "");
  EXPECT_THAT(effect_wrong("3\u00A0paires de partenaires ne tiendraient plus à un seul acteur (<Actor 2>)."),
              HasSubstr("not true"));
}

}  // namespace
}  // namespace maillage::testing
