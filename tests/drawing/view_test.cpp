// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/base/diagnostic.h"
#include "maillage/drawing/view_keys.h"

#include "support/not_empty.h"

namespace maillage {
namespace {

using maillage::testing::not_empty;
using ::testing::ElementsAre;

std::vector<std::string> texts(const std::vector<Word>& words) {
  std::vector<std::string> list;
  for (const Word& word : words) list.push_back(word.text);
  return list;
}

std::string faults(std::string_view toml, Language language) {
  try {
    (void)parse_view(toml, "folder/view.toml");
  } catch (const InputError& error) {
    std::string text;
    for (const Diagnostic& diagnostic : error.diagnostics().list()) text += render(diagnostic, language);
    return text;
  }
  return "none";
}

TEST(View, NeedsNothingButItsData) {
  const View view = parse_view("data = '../data/x'", "graphs/view.toml");
  EXPECT_EQ(view.data, "data/x");
  EXPECT_TRUE(view.output.empty());
  EXPECT_EQ(view.page, std::nullopt);
  EXPECT_EQ(view.projection, Projection::newman);
}

TEST(View, UnderstandsEveryKeyInEnglish) {
  const View view = parse_view(R"(
data = "d"
output = "o.png"
dpi = 150
style = "grey"
language = "en"
title = "T"
subtitle = { fr = "sous", en = "sub" }
source = "S"
period = "P"
page = "a3-portrait"
layout = "sfdp"
pins = ["a@10,20"]
size = "degree"
seed = 7
colour = "community"
shape = "none"
width = "bridge"
tie-style = "type"
routing = "curved"
thin = 0.2
hulls = "projects"
hull-of = ["a", "b"]
highlight = "x"
[selection]
projects = ["a", "b"]
sectors = "bois"
kinds = ["citoyen"]
roles = ["lead"]
statuses = ["ongoing"]
since = "2023"
until = "2024-05"
[network]
ties = "direct"
projection = "simple"
two-mode = true
directed = true
)",
                               "v.toml");
  EXPECT_EQ(view.aids.colour->text, "community");
  EXPECT_EQ(view.aids.width->text, "bridge");
  EXPECT_EQ(view.aids.hulls->text, "projects");
  EXPECT_EQ(view.aids.highlight->text, "x");
  EXPECT_EQ(view.aids.highlight->place, (Place{.file = "v.toml", .line = 24, .column = 13}));
  EXPECT_THAT(texts(view.aids.hull_of), ElementsAre("a", "b"));
  EXPECT_EQ(view.shape, MarkShapes::all_alike);
  EXPECT_EQ(view.tie_style, TieStyles::by_type);
  EXPECT_EQ(view.routing, Routing::curved);
  EXPECT_EQ(view.thin, 0.2);
  EXPECT_TRUE(view.directed);
  EXPECT_EQ(view.output, "o.png");
  EXPECT_EQ(view.dpi, 150);
  EXPECT_EQ(view.style, FigureStyle::grey);
  EXPECT_EQ(view.language, Language::english);
  EXPECT_EQ(view.title, (Text{"T", "T"}));
  EXPECT_EQ(view.subtitle, (Text{"sous", "sub"}));
  EXPECT_EQ(view.source, (Text{"S", "S"}));
  EXPECT_EQ(view.period, (Text{"P", "P"}));
  EXPECT_EQ(view.page, PageSize::a3_portrait);
  EXPECT_EQ(view.layout, "sfdp");
  EXPECT_THAT(texts(view.aids.pins), ElementsAre("a@10,20"));
  EXPECT_EQ(view.aids.size->text, "degree");
  EXPECT_EQ(view.seed, 7U);
  EXPECT_THAT(texts(view.selection.projects), ElementsAre("a", "b"));
  EXPECT_THAT(texts(view.selection.sectors), ElementsAre("bois"));
  EXPECT_THAT(texts(view.selection.kinds), ElementsAre("citoyen"));
  EXPECT_THAT(texts(view.selection.roles), ElementsAre("lead"));
  EXPECT_THAT(texts(view.selection.statuses), ElementsAre("ongoing"));
  ASSERT_TRUE(view.selection.since && view.selection.until);
  EXPECT_EQ(view.selection.since->text, "2023");
  EXPECT_EQ(view.selection.until->text, "2024-05");
  EXPECT_EQ(view.ties, TieOrigin::direct);
  EXPECT_EQ(view.projection, Projection::simple);
  EXPECT_TRUE(view.two_mode);
}

TEST(View, UnderstandsTheKeysOfPlacesInBothLanguages) {
  const View english = parse_view(R"(
data = "d"
layout = "radial"
centre = "clusterjura"
rings = "degree"
outlines = "maps/pays.geojson"
periods = ["2014-2019", "2020"]
)",
                                  "views/v.toml");
  const View french = parse_view(R"(
donnees = "d"
disposition = "radial"
centre = "clusterjura"
cercles = "degree"
fond-de-carte = "maps/pays.geojson"
periodes = ["2014-2019", "2020"]
)",
                                 "views/v.toml");
  for (const View& view : {english, french}) {
    EXPECT_EQ(view.layout, "radial");
    ASSERT_TRUE(view.aids.centre && view.aids.rings);
    EXPECT_EQ(view.aids.centre->text, "clusterjura");
    EXPECT_EQ(view.aids.rings->text, "degree");
    EXPECT_EQ(view.outlines, "views/maps/pays.geojson");
    EXPECT_THAT(texts(view.periods), ElementsAre("2014-2019", "2020"));
  }
}

TEST(View, UnderstandsTheSameKeysInFrench) {
  const View view = parse_view(R"(
donnees = "d"
langue = "fr"
titre = "T"
disposition = "fdp"
sortie = "o.png"
ppp = 72.5
taille = "none"
graine = 3
couleur = "forme"
marque = "kind"
epaisseur = "poids"
style-des-liens = "origin"
trace = "bundled"
allegement = 0.05
contours = "projets"
contours-de = "pat"
accent = "ademe"
[selection]
projets = ["a"]
depuis = "2023"
[reseau]
liens = "participation"
bimodal = true
oriente = true
)",
                               "v.toml");
  EXPECT_EQ(view.data, "d");
  EXPECT_EQ(view.aids.colour->text, "forme");
  EXPECT_EQ(view.shape, MarkShapes::by_kind);
  EXPECT_EQ(view.aids.width->text, "poids");
  EXPECT_EQ(view.tie_style, TieStyles::by_origin);
  EXPECT_EQ(view.routing, Routing::bundled);
  EXPECT_EQ(view.thin, 0.05);
  EXPECT_EQ(view.aids.hulls->text, "projets");
  EXPECT_THAT(texts(view.aids.hull_of), ElementsAre("pat"));
  EXPECT_EQ(view.aids.highlight->text, "ademe");
  EXPECT_TRUE(view.directed);
  EXPECT_EQ(view.language, Language::french);
  EXPECT_EQ(view.layout, "fdp");
  EXPECT_EQ(view.aids.size->text, "none");
  EXPECT_EQ(view.dpi, 72.5);
  EXPECT_EQ(view.seed, 3U);
  EXPECT_THAT(texts(view.selection.projects), ElementsAre("a"));
  EXPECT_EQ(view.ties, TieOrigin::participation);
  EXPECT_TRUE(view.two_mode);
}

TEST(View, HasALevel) {
  EXPECT_EQ(parse_view("data = 'd'\n[network]\nlevel = 'organisation'\n", "v.toml").level, "organisation");
  EXPECT_EQ(parse_view("data = 'd'\n[reseau]\nniveau = 'actor'\n", "v.toml").level, "actor");
  EXPECT_EQ(parse_view("data = 'd'\n", "v.toml").level, std::nullopt);
}

TEST(View, RemembersWhereAWordStands) {
  const View view = parse_view("data = 'd'\n[selection]\nprojects = ['a', 'b']\n", "v.toml");
  EXPECT_EQ(view.selection.projects[1].place, (Place{.file = "v.toml", .line = 3, .column = 18}));
}

constexpr std::string_view kFaulty = R"(data = "d"
titel = "a"
page = "a4-lanscape"
size = 3
seed = -1
layout = "nato"
subtitle = { fr = "seulement" }
selection = "pat"
[network]
liens = "x"
ties = "both"
two-mode = "yes"
)";

TEST(View, NamesEveryFaultAtOnceInEnglish) {
  EXPECT_EQ(faults(kFaulty, Language::english),
            R"(folder/view.toml:2:1: error: unknown key 'titel'; did you mean 'title'?
titel = "a"
^~~~~
folder/view.toml:3:8: error: unknown value 'a4-lanscape'; did you mean 'a4-landscape'?
page = "a4-lanscape"
       ^~~~~~~~~~~~~
folder/view.toml:4:8: error: 'size' takes a text in quotes
size = 3
       ^
folder/view.toml:5:8: error: 'seed' takes a whole number, 0 or more
seed = -1
       ^
folder/view.toml:6:10: error: unknown value 'nato'; did you mean 'neato'?
layout = "nato"
         ^~~~~~
folder/view.toml:7:12: error: 'subtitle' takes a text in quotes, or both languages: { fr = "…", en = "…" }
subtitle = { fr = "seulement" }
           ^
folder/view.toml:8:13: error: 'selection' is a section: write [selection] on a line of its own
selection = "pat"
            ^
folder/view.toml:10:9: error: unknown value 'x'; expected: both, direct, participation
liens = "x"
        ^~~
folder/view.toml:11:1: error: 'ties' is given twice, in French and in English
ties = "both"
^~~~
folder/view.toml:12:12: error: 'two-mode' takes true or false
two-mode = "yes"
           ^
)");
}

TEST(View, NamesFaultsOfReadingAids) {
  EXPECT_EQ(
      faults("data = 'd'\nthin = 2.5\nshape = 'kinds'\ncolour = 3\n", Language::english),
      "folder/view.toml:2:8: error: 'thin' takes a number between 0 and 1 (0.05 for instance)\nthin = 2.5\n       ^\n"
      "folder/view.toml:3:9: error: unknown value 'kinds'; did you mean 'kind'?\nshape = 'kinds'\n        ^~~~~~~\n"
      "folder/view.toml:4:10: error: 'colour' takes a text in quotes\ncolour = 3\n         ^\n");
}

TEST(View, NamesFaultsInFrench) {
  EXPECT_EQ(faults("data = 'd'\ntitel = 'a'\nseed = 'b'\n", Language::french),
            "folder/view.toml:2:1: erreur\u00A0: clé inconnue «\u00A0titel\u00A0»\u202F; vouliez-vous dire "
            "«\u00A0title\u00A0»\u202F?\ntitel = 'a'\n^~~~~\n"
            "folder/view.toml:3:8: erreur\u00A0: «\u00A0seed\u00A0» attend un nombre entier, 0 ou plus\n"
            "seed = 'b'\n       ^\n");
}

TEST(View, OutputOfAnotherFormatIsRefused) {
  EXPECT_EQ(
      faults("data = 'd'\noutput = 'a.pgn'\n", Language::english),
      "folder/view.toml:2:10: error: unknown value 'pgn'; did you mean 'png'?\noutput = 'a.pgn'\n         ^~~~~~~\n");
  EXPECT_EQ(
      faults("data = 'd'\nsortie = 'carte'\n", Language::french),
      "folder/view.toml:2:10: erreur\u00A0: valeur inconnue «\u00A0carte\u00A0»\u202F; attendu\u00A0: svg, pdf, png\n"
      "sortie = 'carte'\n         ^~~~~~~\n");
}

TEST(View, DotsPerInchAreThoseOfAPng) {
  EXPECT_EQ(parse_view("data = 'd'\noutput = 'a.PNG'\ndpi = 10", "v.toml").dpi, 10);
  constexpr std::string_view unused =
      "error: dots per inch are of a PNG only: add output = \"figure.png\" or take this line away\n";
  for (const char* output : {"", "output = 'a.svg'\n", "output = 'a.pdf'\n"}) {
    EXPECT_THAT(faults(std::string(output) + "data = 'd'\ndpi = 150\n", Language::english),
                ::testing::HasSubstr(unused));
  }
  for (const char* dpi : {"9", "4801", "-1", "'300'"}) {
    EXPECT_THAT(faults(std::string("data = 'd'\noutput = 'a.png'\ndpi = ") + dpi + "\n", Language::english),
                ::testing::HasSubstr("3:7: error: 'dpi' takes a number from 10 to 4800\n"));
  }
}

TEST(View, WithoutDataIsRefused) {
  EXPECT_EQ(faults("title = 'a'\n", Language::english),
            "folder/view.toml: error: the view does not say which data to draw: add data = \"folder\"\n");
}

TEST(View, ThatIsNoTomlIsRefusedWhereItBreaks) {
  EXPECT_EQ(
      faults("data = 'd'\ntitle = \"open\nseed = 1\n", Language::english),
      "folder/view.toml:2:14: error: this is not valid TOML: a missing quote, bracket or equals sign, a key written "
      "twice?\ntitle = \"open\n             ^\n");
}

TEST(ViewKeys, HaveTheirOwnFrenchNameOrTheSame) {
  for (const ViewKey& key : not_empty(view_keys())) {
    EXPECT_FALSE(key.french.empty()) << key.name;
    EXPECT_NE(key.meaning.in(Language::french), key.meaning.in(Language::english)) << key.name;
    const bool in_words = !key.values.in(Language::french).empty() && !key.values.in(Language::english).empty();
    EXPECT_TRUE(in_words || std::holds_alternative<ViewChoice>(key.slot)) << key.name;
    EXPECT_FALSE(key.standard.in(Language::french).empty() || key.standard.in(Language::english).empty()) << key.name;
  }
}

}  // namespace
}  // namespace maillage
