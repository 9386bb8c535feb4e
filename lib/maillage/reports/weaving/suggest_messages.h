// SPDX-License-Identifier: GPL-3.0-or-later
// What the command suggest says, in both languages.
#pragma once

#include <string_view>

#include "maillage/base/count.h"
#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::reports {

using OnePlace = Message<std::string_view>;
using ThreeCounts = Message<Count, Count, Count>;

// The evaluation
constexpr Label kRankingHeader{"Classement", "Ranking"};
constexpr Label kAucHeader{"AUC", "AUC"};
constexpr Label kIntervalHeader{"5–95\u00A0%", "5–95%"};
constexpr OnePlace kPrecisionHeader{"Précision à {}", "Precision at {}"};
constexpr ThreeCounts kHiddenLead{
    "Liens cachés à chaque tirage\u00A0: {0}, parmi {1} {1:paire|paires} sans lien\u202F; {2} {2:tirage|tirages}.",
    "Ties hidden in each draw: {0}, among {1} {1:pair|pairs} without a tie; {2} {2:draw|draws}."};
constexpr Label kHiddenProjects{"des projets entiers", "whole projects"};
constexpr Label kHiddenMemberships{"des participations", "memberships"};
constexpr Label kHiddenTies{"des liens", "ties"};
constexpr Message<std::string_view> kWhatIsHidden{"Sont cachés\u00A0: {}.", "What is hidden: {}."};
/// What, share in percent, from, to, of, draws, mean.
constexpr Message<std::string_view, Count, Count, Count, Count, Count, Count> kJudged{
    "Ce que valent ces scores ici\u00A0: quand on cache {0} ({1}\u00A0% des liens), parmi les {4} paires placées en "
    "tête, de {2} à {3} {3:est un lien caché|sont des liens cachés} dans 90\u00A0% des {5} tirages, {6} en moyenne.",
    "What these scores are worth here: when {0} are hidden ({1}% of the ties), among the {4} pairs placed first {2} to "
    "{3} {3:is a hidden tie|are hidden ties} in 90% of the {5} draws, {6} on average."};
/// What, share in percent, how many, of, draws, mean.
constexpr Message<std::string_view, Count, Count, Count, Count, Count> kJudgedAlike{
    "Ce que valent ces scores ici\u00A0: quand on cache {0} ({1}\u00A0% des liens), parmi les {3} paires placées en "
    "tête, {2} {2:est un lien caché|sont des liens cachés} dans 90\u00A0% des {4} tirages, {5} en moyenne.",
    "What these scores are worth here: when {0} are hidden ({1}% of the ties), among the {3} pairs placed first {2} "
    "{2:is a hidden tie|are hidden ties} in 90% of the {4} draws, {5} on average."};
/// What, share in percent, of the draws in percent, draws.
constexpr Message<std::string_view, Count, Count, Count> kJudgedFirst{
    "Ce que valent ces scores ici\u00A0: quand on cache {0} ({1}\u00A0% des liens), la paire placée en tête est un "
    "lien caché dans {2}\u00A0% des {3} tirages.",
    "What these scores are worth here: when {0} are hidden ({1}% of the ties), the pair placed first is a hidden tie "
    "in {2}% of the {3} draws."};
constexpr ThreeCounts kLaterLead{
    "Liens nouveaux de la seconde période\u00A0: {0}, parmi {1} {1:paire|paires} sans lien dans la première\u202F; "
    "{2} {2:rééchantillonnage|rééchantillonnages}.",
    "New ties of the second period: {0}, among {1} {1:pair|pairs} without a tie in the first; {2} "
    "{2:resampling|resamplings}."};
constexpr Label kEvaluationNote{
    "AUC\u00A0: chance qu’un lien cherché soit classé avant une paire qui n’en est pas un (0,5 au hasard). "
    "Précision\u00A0: part des premières paires qui sont des liens cherchés. Intervalle\u00A0: 90\u00A0% des tirages. "
    "Sans ce que disent projets et lieux, qui trahiraient les liens cachés.",
    "AUC: chance that a tie sought ranks before a pair that is none (0.5 at random). Precision: share of the first "
    "pairs that are ties sought. Interval: 90% of the draws. Without what projects and places tell, which would give "
    "hidden ties away."};
constexpr Message<std::string_view, Count> kSeveralTimes{"{0} ({1} fois)", "{0} ({1} times)"};
constexpr Message<std::string> kBlendNote{
    "La proximité de maillage est la moyenne des places que donnent d’autres classements, choisis par validation "
    "croisée "
    "sur ce réseau\u00A0: {}.",
    "Closure is the mean of the places that other rankings give, chosen by cross-validation on this network: {}."};
constexpr Message<std::string> kLaterBlendNote{
    "La proximité de maillage est la moyenne des places que donnent d’autres classements, choisis en cachant des liens "
    "de la première période\u00A0: {}.",
    "Closure is the mean of the places that other rankings give, chosen by hiding ties of the first period: {}."};
constexpr Message<Count> kChanceNote{"Les chances qu’elle annonce s’écartent de {} en moyenne de ce qui est trouvé.",
                                     "The chances it tells are {} away from what is found, on average."};
constexpr Message<Count> kSampledNote{"Comparé à {0} {0:paire tirée|paires tirées} au sort.",
                                      "Compared with {0} {0:pair|pairs} drawn at random."};

// The list
constexpr Label kSuggestTitle{"Les liens qui manquent", "The missing links"};
constexpr Label kListTitle{"La liste", "The list"};
constexpr Label kClosureLead{"Ces acteurs ne coopèrent pas, et partagent des partenaires.",
                             "These actors do not cooperate, and share partners."};
constexpr Label kLikelyLead{
    "Ces acteurs ne coopèrent pas\u202F; en tête viennent les paires les plus vraisemblables, d’après le réseau et ce "
    "que les données disent d’elles.",
    "These actors do not cooperate; the likeliest pairs come first, by the network and what the data tell of them."};
constexpr Label kBridgeLead{"Ces liens rapprocheraient le plus des parties du réseau éloignées les unes des autres.",
                            "These ties would bring apart parts of the network closest together."};
constexpr Message<std::string_view> kResilienceLead{
    "Ces liens feraient le plus tenir le réseau si l’acteur central ({}) n’était plus là.",
    "These ties would do most to hold the network together if {} were no longer there."};
constexpr Label kResilienceNoHub{"Personne ne se tient entre deux autres\u00A0: pas d’acteur central dont se passer.",
                                 "Nobody stands between two others: there is no hub to do without."};
constexpr Label kNothingToSuggest{"Rien à suggérer parmi les paires demandées.",
                                  "Nothing to suggest among the pairs asked for."};
/// The project, how those are ordered that as much speaks for.
constexpr Message<std::string_view, std::string_view> kProjectLead{
    "Ces acteurs ne coopèrent pas\u00A0: l’un participe au projet ({}), l’autre non. Viennent d’abord les paires dont "
    "l’autre convient au projet (même secteur, même dispositif, financeur ou collectivité qui lui manque), puis celles "
    "que d’autres raisons rapprochent, ou dont l’un est un groupe\u202F; en dernier, celles qui n’ont en commun que "
    "l’acteur central, ou rien. À raisons égales, {}.",
    "These actors do not cooperate: one takes part in the project ({}), the other does not. Pairs whose other suits "
    "the "
    "project come first (same sector, same framework, or a funder or municipality that it lacks), then those with "
    "other "
    "reasons to meet, or of which one is a group; last come those that have only the hub in common, or nothing. Where "
    "as much speaks for them, {}."};
constexpr Label kProjectClosure{"les plus vraisemblables sont devant", "the likeliest are in front"};
constexpr Label kProjectBridge{"celles qui rapprocheraient le plus le réseau sont devant",
                               "those that would bring the network closest together are in front"};
constexpr Label kProjectResilience{
    "celles qui feraient le plus tenir le réseau sans l’acteur central sont devant",
    "those that would do most to hold the network together without the hub are in front"};
/// How many; follows kProjectLead.
constexpr Message<Count> kProjectLast{
    "{0:La dernière n’a que cela|Les dernières n’ont que cela}, faute d’autres ({0}).",
    "{0:The last one has no more than that|The last ones have no more than that}, for want of others ({0})."};
/// After what scores are worth.
constexpr Label kJudgedBefore{
    "Cette épreuve ne connaît que le réseau\u00A0: elle classe toutes les paires par l’apport seul, sans ce que "
    "secteurs, "
    "lieux, complémentarité, passé commun et variété ajoutent dans la liste.",
    "This evaluation knows the network alone: it ranks all pairs by the main part, without what sectors, places, "
    "complements, a common past and variety add in the list."};
constexpr Label kJudgedBeforeProject{
    "Cette épreuve ne connaît que le réseau\u00A0: elle classe toutes les paires par l’apport seul. La liste n’en "
    "garde "
    "que celles du projet, et met d’abord celles qui lui conviennent\u00A0: l’épreuve ne dit pas ce que cela vaut.",
    "This evaluation knows the network alone: it ranks all pairs by the main part. The list keeps only those of the "
    "project, and puts first those that suit it: what that is worth the evaluation does not tell."};
constexpr Label kHousesApart{
    "Ne sont pas proposés les acteurs d’une même organisation, ni ceux dont les organisations coopèrent déjà, par un "
    "lien de membres à membres, ni deux groupes, que personne ne peut appeler.",
    "Actors of one organisation are not proposed, nor those whose organisations cooperate already, by a tie between "
    "members, nor two groups, whom nobody can call."};
constexpr Message<Count> kAllCompared{
    "{0} {0:paire sans lien comparée, la seule qui compte|paires sans lien comparées, toutes celles qui comptent}.",
    "{0} {0:pair without a tie compared, the only one that counts|pairs without a tie compared, all that count}."};
constexpr Message<Count> kSomeCompared{
    "{0} {0:paire sans lien comparée, la plus prometteuse|paires sans lien comparées, les plus prometteuses} de celles "
    "demandées.",
    "{0} {0:pair|pairs} without a tie compared, the most promising of those asked for."};
constexpr Message<Count> kSureShare{
    "Le réseau est trop grand pour les mesurer toutes\u00A0: chaque lien proposé vaut au moins {0}\u00A0% du meilleur "
    "qui "
    "pouvait l’être.",
    "The network is too large to measure them all: each tie proposed is worth at least {0}% of the best there was."};
/// All, done, tried, not now, impossible.
constexpr Message<Count, Count, Count, Count, Count> kFollowed{
    "Suites données à {0} {0:suggestion|suggestions}\u00A0: {1} {1:faite|faites}, {2} {2:tentée|tentées} sans suite, "
    "{3} "
    "{3:remise|remises} à plus tard, {4} "
    "{4:impossible|impossibles}.",
    "What became of {0} {0:suggestion|suggestions}: {1} done, {2} tried in vain, {3} put off, {4} impossible."};
/// Decided, done, from, to.
constexpr Message<Count, Count, Count, Count> kFollowedRate{
    "Sur {0} dont l’issue est connue, {1} {1:s’est faite|se sont faites}\u00A0: de {2} à {3}\u00A0% "
    "(intervalle à 90\u00A0%).",
    "Of {0} whose outcome is known, {1} came true: {2} to {3}% (90% interval)."};
constexpr Message<std::string_view, std::string_view> kHubOfAll{
    "De ce qui est en cours, l’acteur qui relie le plus les autres est {}\u202F; de tout ce qui a été, c’est {}.",
    "Of what is under way, the actor who connects the others most is {}; of all that ever was, it is {}."};
constexpr Message<std::string> kEstimatedHub{
    "L’acteur qui relie le plus les autres, {}, est choisi sur une estimation\u00A0: un autre peut l’égaler.",
    "The actor that most connects the others, {}, is chosen by an estimate: another may equal it."};
constexpr Label kPairHeader{"Qui", "Who"};
constexpr Label kWhyHeader{"Pourquoi", "Why"};
constexpr Label kByWhomHeader{"Par qui", "Through whom"};
constexpr Label kEffectHeader{"Ce que ce lien changerait", "What the tie would change"};
constexpr Label kSuggestScoreHeader{"Score", "Score"};
constexpr Label kScoresTitle{"Comment le score est fait", "How the score is made"};
constexpr Label kMainHeader{"Apport", "Main part"};
constexpr Label kSectorsHeader{"Secteurs", "Sectors"};
constexpr Label kFrameworksHeader{"Dispositifs", "Frameworks"};
constexpr Label kNearnessHeader{"Proximité", "Nearness"};
constexpr Label kComplementsHeader{"Complémentarité", "Complement"};
constexpr Label kFormerHeader{"Passé commun", "Common past"};
constexpr Label kVarietyHeader{"Variété", "Variety"};
constexpr Label kScoreRule{
    "Score = apport × (1 + secteurs + dispositifs + proximité + complémentarité + passé commun) × variété. L’apport "
    "vaut 1 pour la meilleure paire du réseau tel qu’il est, au moins 0, et plus de 1 quand un lien placé plus haut en "
    "accroît "
    "l’effet\u202F; secteurs 0,10 s’ils en partagent un, dispositifs 0,05, proximité 0,10 dans une même commune ou "
    "intercommunalité ou à 15\u00A0km au plus, jusqu’à 0 à 50\u00A0km, complémentarité 0,05 si l’un a ce qui manque à "
    "l’autre, passé commun 0,05\u202F; la variété est divisée par deux chaque fois qu’un des deux, ou "
    "un autre de son organisation, figure plus haut dans la liste.",
    "Score = main part × (1 + sectors + frameworks + nearness + complement + common past) × variety. The main part is "
    "1 for the best pair of the network as it is, at least 0, and more than 1 when a tie above makes it bring more; "
    "sectors 0.10 when "
    "they share one, frameworks 0.05, nearness 0.10 in one commune or intercommunality or at most 15 km apart, down to "
    "0 at 50 km, complement 0.05 when one has what the other lacks, common past 0.05; variety is halved each time one "
    "of the two, or another of its organisation, stands higher in the list."};
constexpr Label kClosureRule{
    "Apport\u00A0: allocation de ressources, Σ 1/k sur les partenaires communs, k étant leur nombre de partenaires (un "
    "partenaire commun qui en a peu compte davantage), sa forme pondérée par l’intensité des liens, et celle qui passe "
    "par les projets\u00A0: la moyenne des trois, chacune rapportée à la plus élevée.",
    "Main part: resource allocation, Σ 1/k over the shared partners, k being how many partners they have (one who has "
    "few counts for more), its form weighted by the intensity of ties, and the one through projects: the mean of the "
    "three, each as a share of the highest."};
constexpr Message<std::string> kLikelyRule{
    "Apport\u00A0: chance qu’une paire ainsi placée soit un des liens cachés de l’épreuve, rapportée à la plus élevée. "
    "La place est la moyenne de celles que donnent les classements qui retrouvent le mieux les liens cachés de ce "
    "réseau\u00A0: {}.",
    "Main part: the chance that a pair so placed is one of the ties hidden in the evaluation, as a share of the "
    "highest. "
    "The place is the mean of those given by the rankings that find the hidden ties of this network best: {}."};
constexpr Label kBridgeRule{
    "Apport\u00A0: hausse de l’efficacité globale (moyenne de 1/distance entre deux acteurs), rapportée à la plus "
    "forte.",
    "Main part: rise of the global efficiency (mean of 1/distance between two actors), as a share of the highest."};
constexpr Label kResilienceRule{
    "Apport\u00A0: hausse de l’efficacité globale et baisse de la fragmentation (part des paires qu’aucun chemin ne "
    "relie), l’acteur central mis à part\u00A0: la moyenne des deux, chacune rapportée à la plus forte.",
    "Main part: rise of the global efficiency and fall of the fragmentation (share of pairs that no path joins), the "
    "hub aside: the mean of the two, each as a share of the highest."};
constexpr Label kNextMeasured{" Le lien suivant est mesuré une fois les précédents faits.",
                              " Each next tie is measured with those above it made."};
constexpr Label kHonesty{
    "Une suggestion est une question à poser, pas un constat\u00A0: elle ne sait que ce qui est dans les données. "
    "Une évaluation, qui cache des liens connus et regarde s’ils sont retrouvés, dirait ce que valent ces scores sur "
    "ces données.",
    "A suggestion is a question to ask, not a finding: it knows only what is in the data. An "
    "evaluation, which hides known ties and looks whether they are found again, would tell what these scores are worth "
    "on these data."};
constexpr Label kSuggestReferences{
    "Zhou, Ren, Medo & Zhang (2007)\u202F; Zhou, Lü & Zhang (2009)\u202F; Lü & Zhou (2010)\u202F; Liu & Lü "
    "(2010)\u202F; Kovács et al. (2019)\u202F; Caruana et al. (2004)\u202F; Latora & Marchiori (2001)\u202F; Borgatti "
    "(2006).",
    "Zhou, Ren, Medo & Zhang (2007); Zhou, Lü & Zhang (2009); Lü & Zhou (2010); Liu & Lü (2010); Kovács et al. (2019); "
    "Caruana et al. (2004); Latora & Marchiori (2001); Borgatti (2006)."};

}  // namespace maillage::reports
