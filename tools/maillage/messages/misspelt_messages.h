// SPDX-License-Identifier: GPL-3.0-or-later
// What the command says of a misspelt one, in both languages.
#pragma once

#include <string>
#include <string_view>

#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::tool {

// Misspelt commands
constexpr Message<std::string_view> kUnknownArgument{"argument inattendu «\u00A0{}\u00A0»",
                                                     "unexpected argument '{}'"};
constexpr Message<std::string_view, std::string_view> kUnknownArgumentSuggest{
    "argument inattendu «\u00A0{}\u00A0»\u202F; vouliez-vous dire «\u00A0{}\u00A0»\u202F?",
    "unexpected argument '{}'; did you mean '{}'?"};
constexpr Message<std::string_view> kUnknownCommand{"commande inconnue «\u00A0{}\u00A0»",
                                                    "unknown command '{}'"};
constexpr Message<std::string_view, std::string_view> kUnknownCommandSuggest{
    "commande inconnue «\u00A0{}\u00A0»\u202F; vouliez-vous dire «\u00A0{}\u00A0»\u202F?",
    "unknown command '{}'; did you mean '{}'?"};
constexpr Message<std::string_view> kMissingValue{"il manque une valeur après {}",
                                                  "a value is missing after {}"};
constexpr Message<std::string_view> kAtLeastOne{"{}\u00A0: au moins 1", "{}: at least 1"};
constexpr Message<std::string_view> kMisspelt{"la commande est mal écrite ({})",
                                              "the command is misspelt ({})"};
constexpr Message<std::string_view, std::string_view, std::string_view> kBadChoice{
    "{}\u00A0: valeur inconnue «\u00A0{}\u00A0»\u202F; attendu\u00A0: {}",
    "{}: unknown value '{}'; expected: {}"};
constexpr Message<std::string_view, std::string_view, std::string_view> kBadChoiceSuggest{
    "{}\u00A0: valeur inconnue «\u00A0{}\u00A0»\u202F; vouliez-vous dire «\u00A0{}\u00A0»\u202F?",
    "{}: unknown value '{}'; did you mean '{}'?"};
constexpr Message<std::string_view, std::string_view> kOutsideDomain{
    "la mesure «\u00A0{}\u00A0» {}", "measure '{}' {}"};
constexpr Message<std::string_view, std::string_view, std::string_view> kFormatsDiffer{
    "{}\u00A0: le nom dit {}, et --format {}", "{}: the name says {}, and --format {}"};
constexpr Message<std::string_view, std::string_view> kNoFormat{
    "{}\u00A0: le nom doit finir par {}, ou --format dire la forme",
    "{}: the name must end in {}, or --format tell the form"};
constexpr Message<std::string_view, std::string_view> kCannotWrite{
    "{}\u00A0: cette commande n’écrit pas de tels fichiers\u202F; elle écrit {}",
    "{}: this command does not write such files; it writes {}"};
constexpr Label kListOr{" ou ", " or "};
constexpr Message<std::string_view> kDpiOfPngOnly{
    "--dpi ne concerne que le PNG\u00A0: la forme {} n’a pas de points",
    "--dpi is for PNG only: the form {} has no dots"};
constexpr Message<std::string_view, double, double> kBadNumberBetween{
    "{} attend un nombre de {} à {}", "{} takes a number from {} to {}"};
constexpr Label kIsDefault{" (par défaut)", " (by default)"};
constexpr Message<std::string_view, std::string_view> kOptionWithRows{
    "{} ne va pas avec --of {}", "{} does not go with --of {}"};
constexpr Label kNoSize{"--size\u00A0: un groupe a au moins un acteur",
                        "--size: a set has at least one actor"};
constexpr Label kKindsOfActors{
    "--of kinds\u00A0: les projets n’ont pas de type\u202F; retirez --two-mode",
    "--of kinds: projects have no kind; leave --two-mode out"};
constexpr Message<std::string_view, std::string_view> kBadNumber{
    "{}\u00A0: «\u00A0{}\u00A0» n’est pas un nombre entier, 0 ou plus",
    "{}: '{}' is not a whole number, 0 or more"};
constexpr Message<std::string_view> kNoData{
    "quelles données\u202F? Donnez un dossier, par exemple\u00A0: maillage {} mes-donnees",
    "which data? Name a folder, for instance: maillage {} my-data"};
constexpr Message<> kNoCommand{"quelle commande\u202F? check, summary, measure, hub, test ou draw",
                               "which command? check, summary, measure, hub, test or draw"};
constexpr Message<std::string_view> kSeeHelp{"voir\u00A0: maillage {}--help",
                                             "see: maillage {}--help"};
constexpr Message<std::string_view> kBadEpsilon{
    "--approximate\u00A0: «\u00A0{}\u00A0» n’est pas un nombre entre 0 et 1 (0,01 par exemple)",
    "--approximate: '{}' is not a number between 0 and 1 (0.01 for instance)"};
constexpr Message<std::string> kNothingEstimated{
    "--approximate\u00A0: aucune des mesures demandées ne s’estime, toutes seraient exactes\u202F; "
    "s’estiment\u00A0: {}",
    "--approximate: none of the measures asked for has an estimate, all would be exact; those that "
    "have one: {}"};

// Actors named on the command line
constexpr Message<std::string_view> kNoSuchActor{"acteur inconnu «\u00A0{}\u00A0»",
                                                 "unknown actor '{}'"};
constexpr Message<std::string_view, std::string_view> kNoSuchActorMeant{
    "acteur inconnu «\u00A0{}\u00A0»\u202F; vouliez-vous dire «\u00A0{}\u00A0»\u202F?",
    "unknown actor '{}'; did you mean '{}'?"};
constexpr Message<std::string_view, std::string_view> kSeveralActors{
    "plusieurs acteurs s’appellent «\u00A0{}\u00A0»\u202F; donnez l’identifiant\u00A0: {}",
    "several actors are called '{}'; give the id: {}"};
constexpr Message<std::string_view> kActorNotSelected{
    "«\u00A0{}\u00A0» est dans les données, mais pas dans le réseau choisi",
    "'{}' is in the data but not in the network chosen"};

// Periods named on the command line
/// the period asked for, that of the data
constexpr Message<std::string_view, std::string_view> kBeyondDates{
    "{0}\u00A0: rien n’est daté de cette période (les dates des données\u00A0: {1})\u202F; seul y "
    "compte ce qui n’a pas de date, ou pas de fin connue",
    "{0}: nothing is dated in this period (the dates of the data: {1}); only what has no date, or "
    "no known end, counts in it"};
constexpr Message<std::string_view, std::string_view> kBadPeriod{
    "{}\u00A0: «\u00A0{}\u00A0» n’est pas une période\u202F; attendu par exemple 2020..2022, "
    "2023-09.. ou 2024",
    "{}: '{}' is not a period; expected for instance 2020..2022, 2023-09.. or 2024"};
constexpr Message<std::string_view, std::string_view, std::string_view> kBadPeriodMeant{
    "{}\u00A0: «\u00A0{}\u00A0» n’est pas une période\u202F; vouliez-vous dire "
    "«\u00A0{}\u00A0»\u202F?",
    "{}: '{}' is not a period; did you mean '{}'?"};
constexpr Label kBothPeriods{"--before et --after vont ensemble",
                             "--before and --after go together"};
constexpr Label kPeriodOrder{"--before doit se terminer avant que --after ne commence",
                             "--before must end before --after starts"};

}  // namespace maillage::tool
