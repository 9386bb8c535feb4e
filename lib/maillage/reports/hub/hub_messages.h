// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheet of a hub says, in both languages.
#pragma once

#include <array>
#include <string_view>

#include "maillage/base/count.h"
#include "maillage/base/language.h"
#include "maillage/base/message.h"
#include "maillage/base/wording.h"

namespace maillage::reports {

// Counting
constexpr Noun kActorNoun{{"acteur", "actor"}, {"acteurs", "actors"}};
constexpr Noun kOtherActorNoun{{"autre acteur", "other actor"}, {"autres acteurs", "other actors"}};
constexpr Noun kPartnerNoun{{"partenaire", "partner"}, {"partenaires", "partners"}};
constexpr Noun kPairNoun{{"paire d’acteurs", "pair of actors"}, {"paires d’acteurs", "pairs of actors"}};
constexpr Noun kOtherPairNoun{{"autre paire", "other pair"}, {"autres paires", "other pairs"}};
constexpr Noun kPieceNoun{{"morceau", "piece"}, {"morceaux", "pieces"}};

// Titles
constexpr Message<std::string_view> kSheetTitle{"Fiche d’intermédiation\u00A0: {}", "Brokerage sheet: {}"};
constexpr Label kWhomTitle{"Qui il relie", "Whom it connects"};
constexpr Label kRolesTitle{"Dans quels rôles", "In which roles"};
constexpr Label kHeldTitle{"Ce que lui seul relie", "What it alone connects"};
constexpr Label kHolesTitle{"Sa marge de manœuvre", "Its room for manoeuvre"};
constexpr Label kStandingTitle{"Sa place parmi les autres", "Its place among the others"};
constexpr Label kDepartureTitle{"Le réseau avec et sans lui", "The network with and without it"};
constexpr Label kBringingTitle{"Fait-il travailler les autres ensemble\u202F?", "Does it bring the others together?"};
constexpr Label kReadingTitle{"Comment lire cette fiche", "How to read this sheet"};
constexpr Label kReferencesTitle{"Références", "References"};
constexpr Label kParametersTitle{"Paramètres", "Parameters"};

// The summary
constexpr Message<std::string_view, std::string_view> kAskedLead{"Cette fiche porte sur l’acteur {} ({}).",
                                                                 "This sheet is about {} ({})."};
constexpr Message<std::string_view, std::string_view, std::string_view> kMostBetweenLead{
    "Cette fiche porte sur l’acteur {} ({}), choisi par défaut\u00A0: c’est lui qui est le plus souvent sur le plus "
    "court chemin entre deux autres{}.",
    "This sheet is about {} ({}), chosen by default: it is the actor most often on the shortest path between two "
    "others{}."};
constexpr Message<std::string_view> kTiedWith{", à égalité avec {}", ", tied with {}"};
constexpr Message<std::string_view, std::string_view> kBestTiedLead{
    "Aucun acteur n’est entre deux autres. Cette fiche porte sur l’acteur {} ({}), choisi par défaut parce qu’aucun "
    "n’a plus de partenaires.",
    "Nobody stands between two others. This sheet is about {} ({}), chosen by default because no actor has more "
    "partners."};
constexpr Message<std::string_view> kIsolateSentence{
    "Dans ce réseau de {}, il n’a aucun partenaire\u00A0: il ne relie personne.",
    "In this network of {} it has no partner: it connects nobody."};
constexpr Message<std::string_view, std::string_view> kPartnersSentence{"Dans ce réseau de {}, il a {}.",
                                                                        "In this network of {} it has {}."};
constexpr Message<std::string_view, std::string_view, std::string_view> kPartnersAndPaths{
    "Dans ce réseau de {}, il a {} et se trouve sur {} des plus courts chemins entre les autres.",
    "In this network of {} it has {} and is on {} of the shortest paths between the others."};
constexpr Label kOnePartner{"Avec un seul partenaire, il ne relie aucune paire d’acteurs.",
                            "With a single partner it connects no pair of actors."};
constexpr Label kAllTied{
    "Ses partenaires coopèrent tous entre eux\u00A0: il ne relie aucune paire d’acteurs qui ne coopèrent pas.",
    "Its partners all cooperate with each other: it connects no pair of actors that do not."};
constexpr Message<std::string_view> kConnects{"Il relie {} qui ne coopèrent pas entre eux.",
                                              "It connects {} that do not cooperate with each other."};
constexpr Label kThatPairShared{"Cette paire a aussi un autre intermédiaire direct.",
                                "That pair has another direct go-between as well."};
constexpr Label kThatPairExclusive{"Cette paire n’a que lui comme intermédiaire direct.",
                                   "That pair has no other direct go-between."};
constexpr Label kThatPairDetour{"Sans lui, un chemin plus long la joindrait encore.",
                                "Without it, a longer path would still join that pair."};
constexpr Label kThatPairSole{"Sans lui, plus aucun chemin ne la joindrait.",
                              "Without it, no path would join that pair any more."};
constexpr Label kNoneExclusive{"Toutes ont aussi un autre intermédiaire direct.",
                               "All of them have another direct go-between as well."};
constexpr Label kOneExclusive{"Une seule n’a que lui comme intermédiaire direct.",
                              "Only one of them has no other direct go-between."};
constexpr Message<std::string_view> kSomeExclusive{"Parmi elles, {} n’ont que lui comme intermédiaire direct.",
                                                   "Of these, {} have no other direct go-between."};
constexpr Label kNoneSole{"Sans lui, des chemins plus longs les joindraient toutes encore.",
                          "Without it, longer paths would still join them all."};
constexpr Label kOneSole{"Sans lui, une seule ne serait plus reliée par aucun chemin.",
                         "Without it, no path would join one of them any more."};
constexpr Message<std::string_view> kSomeSole{"Sans lui, {} ne seraient plus reliées par aucun chemin.",
                                              "Without it, no path would join {} of them any more."};
constexpr Message<std::string_view> kTraces{
    "Mesures\u00A0: {}. `maillage measure --explain` suivi d’un identifiant donne la définition exacte d’une mesure, "
    "ses limites et sa référence.",
    "Measures: {}. `maillage measure --explain` followed by an id gives the exact definition of a measure, its limits "
    "and its reference."};

// Departure
constexpr Label kLeavesNothing{"Il est isolé\u00A0: son départ ne séparerait personne.",
                               "It is isolated: its leaving would separate nobody."};
constexpr Label kLeavesWhole{"S’il partait, aucun acteur ne serait coupé des autres.",
                             "If it left, no actor would be cut off from the others."};
constexpr Label kLeavesOne{"S’il partait, son seul partenaire n’en aurait plus aucun.",
                           "If it left, its only partner would have none left."};
constexpr Message<std::string_view> kLeavesDust{"S’il partait, aucun de ses {} n’aurait plus de partenaire.",
                                                "If it left, none of its {} would have any partner left."};
constexpr Message<std::string_view, std::string_view, std::string_view> kLeavesPieces{
    "S’il partait, les {} qui lui sont reliés de près ou de loin se sépareraient en {}, le plus grand comptant {}",
    "If it left, the {} joined to it, near or far, would fall into {}, the largest of {}"};
constexpr Message<std::string_view> kNewIsolate{"\u202F; {} n’aurait plus aucun partenaire",
                                                "; {} would have no partner left"};
constexpr Message<std::string_view> kNewIsolates{"\u202F; {} n’auraient plus aucun partenaire",
                                                 "; {} would have no partner left"};
constexpr Message<std::string_view, std::string_view> kNextHub{
    "Le premier intermédiaire serait alors, sur {} des plus courts chemins\u00A0: {}.",
    "The main go-between would then be, on {} of the shortest paths: {}."};
constexpr Message<std::string_view, std::string_view> kNextHubs{
    "Les premiers intermédiaires seraient alors, chacun sur {} des plus courts chemins\u00A0: {}.",
    "The main go-betweens would then be, each on {} of the shortest paths: {}."};
constexpr Label kNoNextHub{"Aucun acteur ne serait alors entre deux autres.",
                           "Nobody would then stand between two others."};
constexpr Message<std::string_view, std::string_view, std::string_view> kLeavesEqualPieces{
    "S’il partait, les {} qui lui sont reliés de près ou de loin se sépareraient en {} de {} chacun",
    "If it left, the {} joined to it, near or far, would fall into {} of {} each"};
constexpr Message<std::string_view, std::string_view, std::string_view> kLeavesLargePieces{
    "S’il partait, les {} qui lui sont reliés de près ou de loin se sépareraient en {}, les plus grands comptant {} "
    "chacun",
    "If it left, the {} joined to it, near or far, would fall into {}, the largest of {} each"};
constexpr Message<Count, std::string_view> kCutOff{
    "{0} {0:acteur serait coupé|acteurs seraient coupés} du plus grand morceau\u00A0: {1}.",
    "{0} {0:actor|actors} would be cut off from the largest piece: {1}."};
constexpr Message<std::string_view> kPieces{"Les morceaux\u00A0: {}.", "The pieces: {}."};
constexpr Message<Count> kMorePieces{" · et {0} {0:autre morceau|autres morceaux}",
                                     " · and {0} other {0:piece|pieces}"};
constexpr Label kMostBetweenRow{"premier intermédiaire", "main go-between"};
constexpr Label kIsolates{"acteurs sans partenaire", "actors without partner"};
constexpr Label kWithColumn{"avec", "with"};
constexpr Label kWithoutColumn{"sans", "without"};

// Whom, roles, pairs
constexpr Message<std::string_view> kMatrixNote{
    "Paires d’acteurs qui coopèrent avec lui et ne coopèrent pas entre eux, selon leurs types, chaque paire comptée "
    "une fois ({} en tout, `brokered`)\u202F; partagées entre tous leurs intermédiaires, elles comptent pour ",
    "Pairs of actors that cooperate with it and not with each other, by their kinds, each pair counted once ({} in "
    "all, `brokered`); shared out among all their go-betweens they count for "};
constexpr Message<std::string_view, std::string_view, Count> kBetweenKinds{"{0} – {1} ({2} {2:paire|paires})",
                                                                           "{0} – {1} ({2} {2:pair|pairs})"};
constexpr Message<std::string_view> kMostlyBetween{"Surtout, par types\u00A0: {}.", "Mostly, by kinds: {}."};
constexpr Message<std::string_view> kMatrixNoteInBrief{
    "Paires d’acteurs qui coopèrent avec lui et ne coopèrent pas entre eux, selon leurs types, chaque paire comptée "
    "une fois ({} en tout).",
    "Pairs of actors that cooperate with it and not with each other, by their kinds, each pair counted once ({} in "
    "all)."};
constexpr Message<std::string_view> kPartialNote{"{} (`brokered_partial`).", "{} (`brokered_partial`)."};
constexpr Label kNobody{"Il ne relie aucune paire d’acteurs.", "It connects no pair of actors."};
constexpr std::array<Label, 4> kRoleGlosses = {
    {{"entre deux acteurs de son type", "between two actors of its kind"},
     {"entre deux acteurs d’un même autre type", "between two actors of one other kind"},
     {"entre un acteur de son type et un d’un autre", "between one of its kind and one of another"},
     {"entre deux acteurs de deux autres types", "between two actors of two other kinds"}}};
constexpr Label kRoleColumn{"rôle", "role"};
constexpr Label kPairsColumn{"paires", "pairs"};
constexpr Label kVerdictColumn{"lecture", "reading"};
constexpr Label kMoreThanChance{"plus que le hasard", "more than chance"};
constexpr Label kLessThanChance{"moins que le hasard", "less than chance"};
constexpr Label kLikeChance{"pas de différence nette", "no clear difference"};
constexpr Message<std::string_view, std::string_view, std::string_view> kMainRole{
    "Son rôle le plus fréquent\u00A0: {}, pour {} sur {}.", "Its most frequent role: {}, for {} of {}."};
constexpr Message<std::string_view> kMainRoles{"Ses rôles les plus fréquents, à égalité\u00A0: {}.",
                                               "Its most frequent roles, equally: {}."};
constexpr Label kNoUnusualRole{"Aucun rôle ne s’écarte nettement de ce que donneraient des types répartis au hasard.",
                               "No role differs clearly from what kinds dealt out at random would give."};
constexpr Message<std::string_view> kUnusualRoles{
    "S’écarte nettement de ce que donneraient des types répartis au hasard\u00A0: {}.",
    "Clearly different from what kinds dealt out at random would give: {}."};
constexpr Label kNoTest{"non éprouvé", "not tested"};
constexpr Message<std::string_view> kSampledTests{
    "Attendu, écart-type et p\u00A0: {} permutations des types entre acteurs, les liens ne changeant pas.",
    "Expected, deviation and p: {} permutations of the kinds among the actors, ties unchanged."};
constexpr Message<std::string_view> kExactTests{
    "Attendu, écart-type et p\u00A0: les {} répartitions possibles des types entre acteurs, les liens ne changeant pas "
    "(test exact).",
    "Expected, deviation and p: all {} possible arrangements of the kinds among the actors, ties unchanged (exact "
    "test)."};
constexpr Label kHeldNone{"Aucune paire n’a que lui comme intermédiaire direct.",
                          "No pair has it as its only direct go-between."};
constexpr Message<std::string_view> kHeldExclusive{"{} avec lui pour seul intermédiaire direct (`brokered_exclusive`)",
                                                   "{} with it as the only direct go-between (`brokered_exclusive`)"};
constexpr Label kHeldNoneSole{", que des chemins plus longs joindraient encore sans lui.",
                              ", which longer paths would still join without it."};
constexpr Message<Count> kHeldSole{
    ", dont {0} que plus aucun chemin ne joindrait sans lui (`brokered_sole`, {0:marquée|marquées} ●).",
    ", of which {} that no path would join any more without it (`brokered_sole`, marked ●)."};
constexpr Message<std::string_view> kHeldInBrief{"{} avec lui pour seul intermédiaire direct",
                                                 "{} with it as the only direct go-between"};
constexpr Message<Count> kSoleInBrief{
    ", dont {0} que plus aucun chemin ne joindrait sans lui ({0:marquée|marquées} ●).",
    ", of which {} that no path would join any more without it (marked ●)."};
constexpr Label kHeldOrder{
    "D’abord celles qu’il est seul à joindre, en commençant par celles qui séparent les plus grands morceaux, puis les "
    "plus engagées\u00A0: celles dont les deux acteurs coopèrent le plus, tous partenaires confondus (produit de leurs "
    "`strength`). Aucun acteur ne paraît deux fois tant qu’il reste d’autres paires.",
    "First those that it alone joins, beginning with those that part the largest pieces, then the most engaged: those "
    "whose two actors cooperate most, all partners taken together (product of their `strength`). No actor appears "
    "twice as long as there are other pairs."};
constexpr Message<std::string_view> kMorePairs{"… et {}.", "… and {}."};

// Tables
constexpr Label kKindHeader{"type", "kind"};
constexpr Label kIdHeader{"identifiant", "id"};
constexpr Label kMeasureHeader{"mesure", "measure"};
constexpr Label kValueHeader{"valeur", "value"};
constexpr Label kMeaningHeader{"ce que cela dit", "what it says"};
constexpr Label kRankHeader{"rang", "rank"};
constexpr Label kTiesMissingHeader{"10\u00A0% des participations et liens en moins",
                                   "10% of participations and ties missing"};
constexpr Label kActorsMissingHeader{"10\u00A0% des acteurs en moins", "10% of actors missing"};
constexpr Message<std::string_view, std::string_view> kRankOf{"{} sur {}", "{} of {}"};
constexpr Message<std::string_view, std::string_view> kRankRange{"{} à {}", "{} to {}"};
constexpr Message<std::string_view> kRobustnessNote{
    "Rang 1\u00A0: la valeur la plus haute\u202F; des valeurs égales partagent leur rang moyen. Les deux dernières "
    "colonnes donnent l’intervalle de 5 à 95\u00A0% du rang sur {} tirages où des participations et des liens directs, "
    "ou des acteurs, manquent au hasard (sans compter ceux où il manque lui-même).",
    "Rank 1: the highest value; equal values share their mean rank. The last two columns give the 5 to 95% interval of "
    "the rank over {} draws in which participations and direct ties, or actors, are missing at random (those in which "
    "it is missing itself left out)."};
constexpr Message<std::string> kEstimatedDraws{
    "Dans chaque tirage, l’intermédiarité normalisée est une estimation, à {} près\u00A0: les intervalles de son rang "
    "en sont plus larges.",
    "In each draw normalised betweenness is an estimate, within {}: the intervals of its rank are wider for that."};
constexpr Label kSteadyRanks{"Ces rangs tiennent bon\u00A0: aucun ne change dans ces intervalles.",
                             "These ranks hold: none changes within these intervals."};
constexpr Label kUnsteadyRanks{"Un rang dont l’intervalle est large est à prendre avec prudence.",
                               "A rank whose interval is wide is to be taken with care."};
constexpr Label kRankNote{"Rang 1\u00A0: la valeur la plus haute\u202F; des valeurs égales partagent leur rang moyen.",
                          "Rank 1: the highest value; equal values share their mean rank."};
constexpr Label kThresholdHeader{"seuil", "threshold"};
constexpr Label kEvidenceHeader{"ce qui le montre", "evidence"};

// Stage
constexpr Label kStageNote{
    "Quatre stades d’après Krebs et Holley (2006)\u00A0: fragments épars, un pivot et ses rayons, plusieurs pivots, "
    "cœur et périphérie. Les seuils sont ceux de maillage\u202F; aucune publication n’en donne.",
    "Four stages after Krebs and Holley (2006): scattered fragments, hub and spoke, several hubs, core and periphery. "
    "The thresholds are maillage’s own; no publication gives any."};

// Bringing together
constexpr Label kNothingRests{"Impossible à calculer\u00A0: ce réseau ne repose sur aucun projet ni aucun lien.",
                              "It cannot be computed: this network rests on no project and no tie."};
constexpr Label kNoDates{"Impossible à calculer\u00A0: rien de ce sur quoi repose ce réseau n’a de date de début.",
                         "It cannot be computed: nothing this network rests on has a start date."};
constexpr Label kOneYear{
    "Impossible à calculer\u00A0: tout ce qui est daté commence la même année\u202F; il faut dire deux périodes.",
    "It cannot be computed: all that is dated starts in the same year; two periods must be given."};
constexpr Message<std::string_view> kActorAbsent{
    "Impossible à calculer\u00A0: cet acteur n’est pas dans le réseau de la période {}.",
    "It cannot be computed: this actor is not in the network of the period {}."};
constexpr Message<std::string_view> kHeldNoPair{"Pendant la période {}, il ne reliait aucune paire d’acteurs.",
                                                "In the period {} it connected no pair of actors."};
constexpr Message<std::string_view, std::string_view> kHeldThen{
    "Pendant la période {}, il reliait {} qui ne coopéraient pas entre eux.",
    "In the period {} it connected {} that did not cooperate with each other."};
constexpr Message<std::string_view> kThatPairApart{"Pendant la période {}, cette paire ne coopère pas directement.",
                                                   "In the period {}, that pair does not work together directly."};
constexpr Message<std::string_view> kThatPairTied{"Pendant la période {}, cette paire coopère directement.",
                                                  "In the period {}, that pair works together directly."};
constexpr Message<std::string_view> kNoneTied{"Pendant la période {}, aucune de ces paires ne coopère directement.",
                                              "In the period {}, none of these pairs works together directly."};
constexpr Message<std::string_view, std::string_view> kOneTied{
    "Pendant la période {}, une seule de ces paires coopère directement ({}).",
    "In the period {}, only one of these pairs works together directly ({})."};
constexpr Message<std::string_view, std::string_view, std::string_view> kSomeTied{
    "Pendant la période {}, {} de ces paires coopèrent directement ({}).",
    "In the period {}, {} of these pairs work together directly ({})."};
constexpr Label kNoOtherPair{"Aucune autre paire n’était à deux pas\u00A0: il n’y a pas de point de comparaison.",
                             "No other pair was two steps apart: there is nothing to compare with."};
constexpr Message<std::string_view, std::string_view> kOtherPairs{
    "Parmi les paires à deux pas qu’il ne reliait pas ({}), la part de celles qui coopèrent ensuite est de {}.",
    "Among the pairs two steps apart that it did not connect ({}), the share that then works together is {}."};
constexpr Label kPairsOf{"paires à deux pas l’une de l’autre", "pairs two steps apart"};
constexpr Label kHeldRow{"qu’il reliait", "that it connected"};
constexpr Label kOthersRow{"que d’autres reliaient", "that others connected"};
constexpr Message<std::string_view> kOpenColumn{"ouvertes, {}", "open, {}"};
constexpr Message<std::string_view> kPresentColumn{"encore là, {}", "still there, {}"};
constexpr Message<std::string_view> kTiedColumn{"coopèrent, {}", "work together, {}"};
constexpr Label kShareColumn{"part", "share"};
constexpr Message<std::string_view, std::string_view> kSplitNote{
    "Périodes choisies par défaut\u00A0: la coupure entre deux années qui partage le mieux en deux ce qui est daté ({} "
    "des {} projets et liens directs). Un projet qui dure sur les deux périodes compte dans les deux\u202F; ce qui n’a "
    "pas de date aussi. La comparaison est descriptive, sans test.",
    "Periods chosen by default: the cut between two years that best halves what is dated ({} of the {} projects and "
    "direct ties). A project that lasts through both periods counts in both; so does what has no date. The comparison "
    "describes; it is not a test."};
constexpr Label kAskedPeriods{
    "Un projet qui dure sur les deux périodes compte dans les deux\u202F; ce qui n’a pas de date aussi. La comparaison "
    "est descriptive, sans test.",
    "A project that lasts through both periods counts in both; so does what has no date. The comparison describes; it "
    "is not a test."};
constexpr Label kAlways{"toutes dates", "all dates"};

// How to read
constexpr std::array<Label, 6> kReadings = {
    {{"**Relier**\u00A0: coopérer avec deux acteurs qui ne coopèrent pas entre eux. Être «\u00A0entre\u00A0» deux "
      "acteurs, c’est se trouver sur un plus court chemin qui les joint, en comptant un pas par lien. Ce sont des "
      "occasions de mettre en relation, pas des mises en relation constatées.",
      "**To connect**: to cooperate with two actors that do not cooperate with each other. To stand “between” two "
      "actors is to be on a shortest path that joins them, counting one step per tie. These are opportunities to put "
      "people in touch, not introductions that were observed."},
     {"**p**\u00A0: chance d’un nombre aussi extrême si les types étaient répartis au hasard (test bilatéral\u00A0: la "
      "plus petite des deux queues, doublée). Un petit p dit que les types des partenaires comptent\u202F; il ne dit "
      "pas pourquoi. Quatre rôles sont éprouvés à la fois, sans correction\u00A0: un p un peu au-dessous de 0,05 ne "
      "prouve rien à lui seul.",
      "**p**: chance of a number as extreme if kinds were dealt out at random (two-sided test: the smaller of the two "
      "tails, doubled). A small p says that the kinds of the partners matter; it does not say why. Four roles are "
      "tested at once, without correction: a p slightly below 0.05 proves nothing by itself."},
     {"**Projets communs**\u00A0: tous les participants d’un projet comptent comme liés entre eux. Un grand comité "
      "crée donc beaucoup de liens d’un coup, et des paires dont l’un est dans le comité et l’autre non.",
      "**Shared projects**: all participants of a project count as tied to each other. A large committee thus makes "
      "many ties at once, and pairs of which one is in the committee and the other is not."},
     {"**Données manquantes**\u00A0: un lien absent des données peut exister sur le terrain. Si les sources parlent "
      "surtout de cet acteur, sa place est surestimée\u202F; les tirages au hasard ne corrigent pas ce biais.",
      "**Missing data**: a tie absent from the data may well exist. If the sources are mostly about this actor, its "
      "place is overstated; random draws do not correct that bias."},
     {"**Sans lui**\u00A0: l’acteur et ses liens sont retirés, et rien d’autre ne change. En réalité, d’autres "
      "noueraient des liens à sa place.",
      "**Without it**: the actor and its ties are taken away and nothing else changes. In reality others would make "
      "ties in its place."},
     {"**–**\u00A0: la mesure n’a pas de valeur ici.", "**–**: the measure has no value here."}}};

// Parameters
constexpr Label kDataParameter{"données", "data"};
constexpr Message<std::string_view> kDataVersion{"version {}", "version {}"};
constexpr Message<std::string_view> kDataDate{"du {}", "of {}"};
constexpr Label kSelectionParameter{"choix", "selection"};
constexpr Label kEverything{"tout", "everything"};
constexpr Label kTiesParameter{"liens", "ties"};
constexpr std::array<Label, 3> kOrigins = {
    {{"la table des liens", "the table of ties"},
     {"les projets communs", "shared projects"},
     {"la table des liens et les projets communs", "the table of ties and shared projects"}}};
constexpr std::array<Label, 2> kProjections = {
    {{"1/(k−1) par paire d’un projet à k acteurs (newman)", "1/(k−1) for each pair of a project of k actors (newman)"},
     {"1 par paire (simple)", "1 for each pair (simple)"}}};
constexpr Label kNoDirection{"sans direction", "undirected"};
constexpr Label kDrawsParameter{"tirages", "draws"};
constexpr Message<std::string_view, std::string_view, std::string_view> kDraws{
    "{} permutations, {} tirages de robustesse, graine {}", "{} permutations, {} robustness draws, seed {}"};
constexpr Label kEstimateParameter{"estimation", "estimate"};
constexpr Label kProgramParameter{"programme", "program"};

// References
constexpr Message<std::string_view> kMeasureReferences{
    "Mesures (références complètes\u00A0: `maillage measure --explain`)\u00A0: {}.",
    "Measures (full references: `maillage measure --explain`): {}."};
constexpr std::array<std::string_view, 2> kPermutationReferences = {
    "Krackhardt, D. & Stern, R. N. (1988). Informal networks and organizational crises: an experimental simulation. "
    "Social Psychology Quarterly, 51(2), 123–140.",
    "Phipson, B. & Smyth, G. K. (2010). Permutation P-values should never be zero: calculating exact P-values when "
    "permutations are randomly drawn. Statistical Applications in Genetics and Molecular Biology, 9(1), 39."};
constexpr std::string_view kRobustnessReference =
    "Costenbader, E. & Valente, T. W. (2003). The stability of centrality measures when networks are sampled. Social "
    "Networks, 25(4), 283–307.";
constexpr std::string_view kStageReference =
    "Krebs, V. & Holley, J. (2006). Building smart communities through network weaving. Appalachian Center for "
    "Economic Networks.";
constexpr std::string_view kBringingReference =
    "Obstfeld, D. (2005). Social networks, the tertius iungens orientation, and involvement in innovation. "
    "Administrative Science Quarterly, 50(1), 100–130.";
constexpr std::string_view kProjectionReference =
    "Newman, M. E. J. (2001). Scientific collaboration networks. II. Shortest paths, weighted networks, and "
    "centrality. Physical Review E, 64, 016132.";

}  // namespace maillage::reports
