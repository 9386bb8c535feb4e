// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/figure_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/network/question.h"

#include "support/ecosystem_builder.h"

namespace maillage {
namespace {

using ::testing::ElementsAre;

struct Resolved {
  FigureOptions options;
  std::vector<std::string> faults;
};

Resolved resolve_all(const FigureWords& words) {
  testing::EcosystemBuilder builder;
  builder.actor("loin", "citizen").name = "Loin d’ici";
  builder.actor("ademe").name = "ADEME";
  builder.actor("mairie").name = "Mairie";
  builder.project("pat").name = "Plan alimentaire";
  builder.participants("pat", {"ademe", "mairie"});
  const Ecosystem ecosystem = builder.ecosystem();
  const Study study(ecosystem, {.selection = {.projects = {ProjectId(0U)}}});
  Resolved resolved{{.language = Language::french}, {}};
  Diagnostics diagnostics;
  resolve(study, words, resolved.options, diagnostics);
  for (const Diagnostic& diagnostic : diagnostics.list())
    resolved.faults.push_back(std::string(diagnostic.code) + ": " + diagnostic.message.in(Language::english));
  return resolved;
}

TEST(FigureWords, AreUnderstoodInBothLanguages) {
  const Resolved resolved = resolve_all({.size = Word{"aucune"},
                                         .colour = Word{"type"},
                                         .width = Word{"poids"},
                                         .hulls = Word{"projets"},
                                         .hull_of = {{"plan ALIMENTAIRE"}},
                                         .highlight = Word{"ademe"}});
  EXPECT_THAT(resolved.faults, ElementsAre());
  EXPECT_EQ(resolved.options.size_measure, "none");
  EXPECT_EQ(resolved.options.colour, "kind");
  EXPECT_EQ(resolved.options.width, "weight");
  EXPECT_EQ(resolved.options.hulls, "projets");
  EXPECT_THAT(resolved.options.hull_of, ElementsAre("plan ALIMENTAIRE"));
  EXPECT_EQ(resolved.options.highlight, "ademe");
}

TEST(FigureWords, NamedGroupsAreProjectsUnlessSaid) {
  EXPECT_EQ(resolve_all({.hull_of = {{"pat"}}}).options.hulls, "projects");
}

TEST(FigureWords, ThatFitNothingAreReportedAllAtOnce) {
  EXPECT_THAT(resolve_all({.size = Word{"degre"},
                           .colour = Word{"comunaute"},
                           .width = Word{"bridges"},
                           .hulls = Word{"projet"},
                           .highlight = Word{"adem"}})
                  .faults,
              ElementsAre("unknown-value: unknown value 'degre'; did you mean 'degree'?",
                          "unknown-value: unknown value 'comunaute'; did you mean 'communaute'?",
                          "unknown-value: unknown value 'bridges'; did you mean 'bridge'?",
                          "unknown-value: unknown value 'projet'; did you mean 'projets'?",
                          "unknown-actor: unknown actor 'adem'; did you mean 'ADEME'?"));
}

TEST(FigureWords, MustSuitTheNetwork) {
  EXPECT_THAT(resolve_all({.colour = Word{"degree_in"}, .hull_of = {{"patt"}}, .highlight = Word{"loin"}}).faults,
              ElementsAre("unsuited-measure: measure 'degree_in' needs a directed network",
                          "unknown-group: nothing to outline is called 'patt'; did you mean 'pat'?",
                          "actor-not-drawn: actor 'loin' is not among those drawn"));
}

TEST(FigureWords, PinAnActorInMillimetres) {
  const Resolved resolved = resolve_all({.pins = {{"Mairie@12,5,40"}, {"mairie@12.5,40"}, {"ADEME@3,4"}}});
  EXPECT_THAT(resolved.faults,
              ElementsAre("bad-pin: 'Mairie@12,5,40' is not of the form ACTOR@X,Y, in millimetres from "
                          "the upper left corner of the page"));
  EXPECT_THAT(resolved.options.pins, ElementsAre(Pin{"mairie", {12.5, 40}}, Pin{"ademe", {3, 4}}));
}

TEST(FigureWords, PinAnActorOnce) {
  const Resolved resolved = resolve_all({.pins = {{"mairie@12.5,40"}, {"ademe@1,2"}, {"MAIRIE@3,4"}}});
  EXPECT_THAT(resolved.faults,
              ElementsAre("pinned-twice: actor 'Mairie' is placed twice: 'mairie@12.5,40' and 'MAIRIE@3,4'"));
  EXPECT_THAT(resolved.options.pins, ElementsAre(Pin{"mairie", {12.5, 40}}, Pin{"ademe", {1, 2}}));
}

TEST(FigureWords, PinOfNobodyOrNowhereIsReported) {
  EXPECT_THAT(
      resolve_all({.pins = {{"mairi@1,2"}, {"loin@1,2"}, {"mairie"}, {"mairie@-1,2"}}}).faults,
      ElementsAre("unknown-actor: unknown actor 'mairi'; did you mean 'Mairie'?",
                  "actor-not-drawn: actor 'loin' is not among those drawn",
                  "bad-pin: 'mairie' is not of the form ACTOR@X,Y, in millimetres from the upper left corner of "
                  "the page",
                  "bad-pin: 'mairie@-1,2' is not of the form ACTOR@X,Y, in millimetres from the upper left corner "
                  "of the page"));
}

}  // namespace
}  // namespace maillage
