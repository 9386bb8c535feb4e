// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/workshop/participants.h"

#include <cstdio>
#include <initializer_list>
#include <string>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "support/workshop_case.h"

namespace maillage::testing {
namespace {

Participants read(std::string_view text) {
  const TemporaryFolder folder;
  return read_participants(folder.write("participants.csv", text), workshop_actors()).participants;
}

std::vector<std::string> names(const Participants& participants) {
  std::vector<std::string> list;
  list.reserve(participants.list.size());
  for (const Participant& one : participants.list) list.push_back(one.name);
  return list;
}

std::vector<std::optional<ActorId>> actors(const Participants& participants) {
  std::vector<std::optional<ActorId>> list;
  list.reserve(participants.list.size());
  for (const Participant& one : participants.list) list.push_back(one.actor);
  return list;
}

using Names = std::vector<std::string>;
using Actors = std::vector<std::optional<ActorId>>;
using Places = std::vector<std::size_t>;

TEST(Participants, AreReadFromFrenchAndEnglishTables) {
  const Participants french = read(
      "nom;acteur;animateur;table;arrivée;départ;éviter;note\n"
      "Ana Roy;ademe;oui;2;2;3;;parle anglais\n"
      "Luc Petit;Clus'Ter Jura;;;;;Ana Roy;\n");
  const Participants english = read(
      "name,actor,facilitator,table,arrival,departure,avoid,note\n"
      "Ana Roy,ADEME,yes,2,2,3,,parle anglais\n"
      "Luc Petit,clusterjura,no,,,,ana roy,\n");
  ASSERT_EQ(french.list.size(), 2U);
  EXPECT_EQ(french.list, english.list);
  EXPECT_EQ(french.list[0], (Participant{.name = "Ana Roy",
                                         .person = "Ana Roy",
                                         .actor = ActorId(0),
                                         .facilitator = true,
                                         .table = 2,
                                         .arrival = 2,
                                         .departure = 3,
                                         .note = "parle anglais",
                                         .origin = {FileId(0), 2}}));
  EXPECT_EQ(
      french.list[1],
      (Participant{
          .name = "Luc Petit", .person = "Luc Petit", .actor = ActorId(1), .avoid = {0}, .origin = {FileId(0), 3}}));
  EXPECT_TRUE(avoid_each_other(french, 0, 1)) << "whichever row says so";
  EXPECT_EQ(to_string(place_of(french, 1)), french.file + ":3");
}

TEST(Participants, AreAMereListOfActors) {
  const Actors expected = {ActorId(0), ActorId(1), ActorId(2)};
  EXPECT_EQ(actors(read("ADEME\nclus'ter jura\nMairie de Lons, ville\n")), expected) << "without header";
  EXPECT_EQ(actors(read("Organisation\nADEME\nclus'ter jura\nMairie de Lons, ville\n")), expected);
  EXPECT_EQ(actors(read("id\nademe\nclusterjura\nlons\n")), expected);
  EXPECT_EQ(actors(read("nom\nADEME\nclus'ter jura\n\"Mairie de Lons, ville\"\n")), expected);
  EXPECT_EQ(actors(read("ADEME;;\nclus'ter jura;;\nMairie de Lons, ville;;\n")), expected) << "empty columns";
  EXPECT_EQ(names(read("ademe\n")), Names{"ADEME"});
  EXPECT_EQ(read("ademe\n").list[0].person, "");
}

TEST(Participants, MayHaveTheTitleOfTheWorkshopAboveTheirColumns) {
  const Participants found = read("Atelier du 14 mai;;\nnom;structure;animateur\nAna Roy;ademe;oui\n");
  EXPECT_EQ(names(found), Names{"Ana Roy"});
  EXPECT_EQ(actors(found), Actors{ActorId(0)});
}

TEST(Participants, ComeAsSpreadsheetsWriteThem) {
  EXPECT_EQ(names(read("sep=;\r\nNom;Pr\xE9nom;Structure\r\nRo\xFF;H\xE9l\xE8ne;ADEME\r\n")), Names{"Hélène Roÿ"});
  EXPECT_EQ(names(read("\xEF\xBB\xBFname\torganization\nAna\tademe\n")), Names{"Ana"});
  EXPECT_EQ(actors(read("id,name,organisation\n7,Ana,ademe\n")), Actors{ActorId(0)}) << "numbers of the user's own";
  EXPECT_EQ(actors(read("id,nom\nademe,ADEME\n")), Actors{ActorId(0)}) << "the head of a table of actors";
}

TEST(Participants, KeepFurtherColumns) {
  const Participants read_back = read("nom,acteur,repas\nAna,ademe,oui\nLuc,,non\n");
  ASSERT_EQ(read_back.attributes.size(), 1U);
  EXPECT_EQ(read_back.attributes[0], (Attribute{"repas", Attribute::Booleans{true, false}}));
}

TEST(Participants, HaveNamesOfTheirOwn) {
  EXPECT_EQ(names(read("acteur\nademe\nclusterjura\nADEME\n")), (Names{"ADEME (1)", "Clus'Ter Jura", "ADEME (2)"}));
  EXPECT_EQ(names(read("nom,acteur\nAna Roy,ademe\nANA ROY,lons\nAna  Roy,\n")),
            (Names{"Ana Roy (ADEME)", "ANA ROY (Mairie de Lons, ville)", "Ana Roy"}));
  EXPECT_EQ(names(read("nom,acteur\n,ademe\nADEME,lons\n")), (Names{"ADEME", "ADEME (2)"}));
  EXPECT_EQ(names(read("nom,acteur\n,rural1\n,rural2\n")), (Names{"Foyer rural (1)", "Foyer rural (2)"}));
}

TEST(Participants, AvoidPersonsAndWholeActors) {
  const Participants list = read(
      "nom,acteur,éviter\n"
      "Ana,ademe,\"Luc; lons | Mairie de Lons, ville\"\n"
      "Luc,clusterjura,ADEME\n"
      "Eva,lons,\n"
      "Max,lons,\"Mairie de lons, ville;lons\"\n"
      "Ida,ademe,ADEME\n");
  EXPECT_EQ(list.list[0].avoid, (Places{1, 2, 3}));
  EXPECT_EQ(list.list[1].avoid, (Places{0, 4}));
  EXPECT_EQ(list.list[3].avoid, Places{2}) << "those of one's own actor, without oneself";
  EXPECT_EQ(list.list[4].avoid, Places{0});
  EXPECT_FALSE(avoid_each_other(list, 1, 2));
}

TEST(Participants, MayComeFromStandardInput) {
  const TemporaryFolder folder;
  const int file = ::open(folder.write("list", "ADEME\n").c_str(), O_RDONLY);
  const int kept = ::dup(STDIN_FILENO);
  ::dup2(file, STDIN_FILENO);
  const Participants participants = read_participants("-", workshop_actors()).participants;
  ::dup2(kept, STDIN_FILENO);
  ::close(kept);
  ::close(file);
  EXPECT_EQ(names(participants), Names{"ADEME"});
}

TEST(Participants, NeedAFileThatIsThere) {
  EXPECT_THROW(static_cast<void>(read_participants("/nowhere/participants.csv", workshop_actors())), std::system_error);
}

TEST(Participants, WhomTheDataDoNotKnowComeAllTheSame) {
  const Participants list = read("nom,acteur\nAna,Mairie de Dole\nLuc,mairie de dole\n,Hugo et fils\n");
  EXPECT_EQ(names(list), (Names{"Ana", "Luc", "Hugo et fils"}));
  EXPECT_EQ(actors(list), (Actors{{}, {}, {}}));
  EXPECT_EQ(list.list[1].affiliation, "mairie de dole");
  EXPECT_EQ(organisation_name(list.list[0], workshop_actors()), "Mairie de Dole");
  EXPECT_EQ(organisation_name(list.list[2], workshop_actors()), "") << "it is the organisation";
  EXPECT_EQ(read("ADEME\nDole Environnement\n").list[1].name, "Dole Environnement");
}

TEST(Participants, OrganisationsTheDataDoNotKnowAreWarnedOfOnce) {
  expect_participant_faults(
      "nom,acteur\nAna,ADEM\nLuc,adem\n,Wolfgang\n",
      R"({}:2:5: warning: 'ADEM' is no actor in the data, which therefore tell nothing of its ties (2 participants); did you mean 'ademe'?
Ana,ADEM
    ^~~~
{}:4:2: warning: 'Wolfgang' is no actor in the data, which therefore tell nothing of its ties (1 participant)
,Wolfgang
 ^~~~~~~~
)",
      R"({}:2:5: avertissement : « ADEM » n’est aucun acteur des données, qui ne disent donc rien de ses liens (2 participants) ; vouliez-vous dire « ademe » ?
Ana,ADEM
    ^~~~
{}:4:2: avertissement : « Wolfgang » n’est aucun acteur des données, qui ne disent donc rien de ses liens (1 participant)
,Wolfgang
 ^~~~~~~~
)");
}

TEST(Participants, NamesOfListsThatTheDataDoNotKnowAreWarnedOf) {
  expect_participant_faults(
      "ADEME\nClus'Ter Jurra\n",
      R"({}:2:1: warning: 'Clus'Ter Jurra' is no actor in the data, which therefore tell nothing of its ties (1 participant); did you mean 'Clus'Ter Jura'?
Clus'Ter Jurra
^~~~~~~~~~~~~~
)",
      R"({}:2:1: avertissement : « Clus'Ter Jurra » n’est aucun acteur des données, qui ne disent donc rien de ses liens (1 participant) ; vouliez-vous dire « Clus'Ter Jura » ?
Clus'Ter Jurra
^~~~~~~~~~~~~~
)");
}

TEST(Participants, AmbiguousActorsAreTold) {
  expect_participant_faults("Foyer rural\n",
                            R"({}:1:1: error: several actors are named 'Foyer rural'; the id is needed
Foyer rural
^~~~~~~~~~~
)",
                            R"({}:1:1: erreur : plusieurs acteurs ont pour nom « Foyer rural » ; il faut l’identifiant
Foyer rural
^~~~~~~~~~~
)");
}

TEST(Participants, TheSamePersonTwiceIsTold) {
  expect_participant_faults("acteur,nom\nademe,Ana Roy\nADEME,ana roy\nlons,Ana Roy\n,Eva\n,Eva\n",
                            R"({}:3:7: error: 'ana roy' is in the list already
ADEME,ana roy
      ^~~~~~~
{}:2:7: note: the first time is here
{}:6:2: error: 'Eva' is in the list already
,Eva
 ^~~
{}:5:2: note: the first time is here
)",
                            R"({}:3:7: erreur : « ana roy » est déjà dans la liste
ADEME,ana roy
      ^~~~~~~
{}:2:7: note : la première fois est ici
{}:6:2: erreur : « Eva » est déjà dans la liste
,Eva
 ^~~
{}:5:2: note : la première fois est ici
)");
}

TEST(Participants, NumbersAreChecked) {
  expect_participant_faults(
      "acteur,animateur,table,arrivée,départ\nademe,peut-être,0,1,2\nlons,x,1.5,0,deux\nclusterjura,0,-1,3,2\n",
      R"({}:2:7: error: 'peut-être' is neither yes nor no
ademe,peut-être,0,1,2
      ^~~~~~~~~
{}:2:17: error: '0' is not the number of a table: 1, 2, 3…
ademe,peut-être,0,1,2
                ^
{}:3:8: error: '1.5' is not the number of a table: 1, 2, 3…
lons,x,1.5,0,deux
       ^~~
{}:3:12: error: '0' is not the number of a round: 1, 2, 3…
lons,x,1.5,0,deux
           ^
{}:3:14: error: 'deux' is not the number of a round: 1, 2, 3…
lons,x,1.5,0,deux
             ^~~~
{}:4:15: error: '-1' is not the number of a table: 1, 2, 3…
clusterjura,0,-1,3,2
              ^~
{}:4:20: error: the last round of this person (2) is before their first (3)
clusterjura,0,-1,3,2
                   ^
)",
      R"({}:2:7: erreur : « peut-être » n’est ni oui ni non
ademe,peut-être,0,1,2
      ^~~~~~~~~
{}:2:17: erreur : « 0 » n’est pas un numéro de table : 1, 2, 3…
ademe,peut-être,0,1,2
                ^
{}:3:8: erreur : « 1.5 » n’est pas un numéro de table : 1, 2, 3…
lons,x,1.5,0,deux
       ^~~
{}:3:12: erreur : « 0 » n’est pas un numéro de tour : 1, 2, 3…
lons,x,1.5,0,deux
           ^
{}:3:14: erreur : « deux » n’est pas un numéro de tour : 1, 2, 3…
lons,x,1.5,0,deux
             ^~~~
{}:4:15: erreur : « -1 » n’est pas un numéro de table : 1, 2, 3…
clusterjura,0,-1,3,2
              ^~
{}:4:20: erreur : le dernier tour de cette personne (2) est avant son premier (3)
clusterjura,0,-1,3,2
                   ^
)");
}

TEST(Participants, ThoseAvoidedMustBeThere) {
  expect_participant_faults(
      "nom,acteur,éviter\nAna Roy,ademe,Lucc Petit;clusterjura\nLuc Petit,lons,Max; Luc "
      "Petit\nÉva,ademe,éva|Petit\nAna Roy,lons,\nHélène,rural1,Max|Ana Roy\n",
      R"({}:2:15: error: 'Lucc Petit' is the name of no participant; did you mean 'Luc Petit'?
Ana Roy,ademe,Lucc Petit;clusterjura
              ^~~~~~~~~~
{}:2:26: error: 'clusterjura' is the name of no participant
Ana Roy,ademe,Lucc Petit;clusterjura
                         ^~~~~~~~~~~
{}:3:16: error: 'Max' is the name of no participant
Luc Petit,lons,Max; Luc Petit
               ^~~
{}:3:21: error: 'Luc Petit' cannot avoid themselves
Luc Petit,lons,Max; Luc Petit
                    ^~~~~~~~~
{}:4:11: error: 'éva' cannot avoid themselves
Éva,ademe,éva|Petit
          ^~~
{}:4:15: error: 'Petit' is the name of no participant; did you mean 'Luc Petit'?
Éva,ademe,éva|Petit
              ^~~~~
{}:6:15: error: 'Max' is the name of no participant
Hélène,rural1,Max|Ana Roy
              ^~~
{}:6:19: error: several participants are called 'Ana Roy'; write for example 'Ana Roy (ADEME)'
Hélène,rural1,Max|Ana Roy
                  ^~~~~~~
)",
      R"({}:2:15: erreur : « Lucc Petit » n’est le nom d’aucun participant ; vouliez-vous dire « Luc Petit » ?
Ana Roy,ademe,Lucc Petit;clusterjura
              ^~~~~~~~~~
{}:2:26: erreur : « clusterjura » n’est le nom d’aucun participant
Ana Roy,ademe,Lucc Petit;clusterjura
                         ^~~~~~~~~~~
{}:3:16: erreur : « Max » n’est le nom d’aucun participant
Luc Petit,lons,Max; Luc Petit
               ^~~
{}:3:21: erreur : « Luc Petit » ne peut pas s’éviter soi-même
Luc Petit,lons,Max; Luc Petit
                    ^~~~~~~~~
{}:4:11: erreur : « éva » ne peut pas s’éviter soi-même
Éva,ademe,éva|Petit
          ^~~
{}:4:15: erreur : « Petit » n’est le nom d’aucun participant ; vouliez-vous dire « Luc Petit » ?
Éva,ademe,éva|Petit
              ^~~~~
{}:6:15: erreur : « Max » n’est le nom d’aucun participant
Hélène,rural1,Max|Ana Roy
              ^~~
{}:6:19: erreur : plusieurs participants s’appellent « Ana Roy » ; écrire par exemple « Ana Roy (ADEME) »
Hélène,rural1,Max|Ana Roy
                  ^~~~~~~
)");
}

TEST(Participants, NobodyIsTold) {
  for (const std::string_view text : {"", " \n\n", "nom,acteur\n", "acteur;;\n;;\n"}) {
    expect_participant_faults(text, "{}: error: nobody in this file: one participant per line is needed\n",
                              "{}: erreur : personne dans ce fichier : il faut un participant par ligne\n");
  }
  expect_participant_faults("nom,acteur,table\n,,3\n",
                            R"({}:2:2: error: this row names neither a person nor an actor
,,3
 ^
)",
                            R"({}:2:2: erreur : cette ligne ne nomme ni une personne, ni un acteur
,,3
 ^
)");
}

TEST(Participants, ATableMustSayWho) {
  expect_participant_faults("téléphone,courriel\n1,2\n",
                            R"({}: note: unknown columns, kept as attributes: 'téléphone', 'courriel'
{}:1:1: error: a column 'actor' (or 'acteur') or a column 'name' (or 'nom') is needed
téléphone,courriel
)",
                            R"({}: note : colonnes inconnues, gardées comme attributs : « téléphone », « courriel »
{}:1:1: erreur : il faut une colonne « acteur » (ou « actor »), ou une colonne « nom » (ou « name »)
téléphone,courriel
)");
}

TEST(Participants, WhoAreActorsAreThatActorAndOfTheirOrganisation) {
  Ecosystem ecosystem = workshop_actors();
  Actor& ana = ecosystem.actors.emplace_back(ecosystem.actors.front());
  ana.id = "ana";
  ana.name = "Ana Roy";
  ana.belongs_to = {ActorId(2)};
  const ActorId person(ecosystem.actors.size() - 1);
  const TemporaryFolder folder;
  const auto read_list = [&](std::string_view text) {
    return read_participants(folder.write("participants.csv", text), ecosystem).participants.list;
  };
  const auto list = read_list("nom,acteur\nAna Roy,ademe\nLuc,ademe\n");
  EXPECT_EQ(list[0].actor, person);
  EXPECT_EQ(list[0].organisation, ActorId(0));
  EXPECT_EQ(actors_of(list[0]), (std::vector{person, ActorId(0)}));
  EXPECT_EQ(organisation_name(list[0], ecosystem), ecosystem.actors[0].name);
}

TEST(Participants, OfAnActorShowTheOrganisationItBelongsTo) {
  Ecosystem ecosystem = workshop_actors();
  ecosystem.actors.push_back(ecosystem.actors.front());
  ecosystem.actors.back().id = "ana";
  ecosystem.actors.back().name = "Ana Roy";
  ecosystem.actors.back().belongs_to = {ActorId(2)};
  const TemporaryFolder folder;
  const auto list = read_participants(folder.write("list.csv", "nom,acteur\nAna Roy,\n"), ecosystem).participants.list;
  ASSERT_EQ(list.size(), 1U);
  EXPECT_EQ(actors_of(list[0]), std::vector{ActorId(ecosystem.actors.size() - 1)});
  EXPECT_EQ(name_with_organisation(list[0], ecosystem), "Ana Roy (" + ecosystem.actors[2].name + ")");
}

}  // namespace
}  // namespace maillage::testing
