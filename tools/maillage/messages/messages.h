// SPDX-License-Identifier: GPL-3.0-or-later
// What the command says, in both languages.
#pragma once

#include <cstddef>
#include <string_view>

#include "maillage/base/count.h"
#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::tool {

// The command line
constexpr Label kAbout{
    "maillage\u00A0: qui coopère avec qui sur un territoire. Lit vos tables d’acteurs, de projets "
    "et de liens, mesure qui relie\n"
    "qui, et dessine la carte.",
    "maillage: who cooperates with whom on a territory. Reads your tables of actors, projects and "
    "ties, measures who\n"
    "connects whom, and draws the map."};
constexpr Label kMainFooter{
    "Pour commencer\u00A0:\n"
    "  maillage check data/pays-ledonien        les données sont-elles lisibles\u202F?\n"
    "  maillage summary data/pays-ledonien      à quoi ressemble le réseau, qui le tient\u202F?\n"
    "  maillage measure data/pays-ledonien      les mesures de chaque acteur\n"
    "  maillage hub data/pays-ledonien          la fiche de l’acteur qui relie les autres\n"
    "  maillage test data/pays-ledonien         est-ce plus que le hasard\u202F?\n"
    "  maillage draw data/pays-ledonien -o carte.svg\n"
    "  maillage COMMANDE --help                 toutes les options d’une commande\n"
    "\n"
    "Codes de retour\u00A0: 0 tout va bien, 1 les données sont fautives, 2 la commande est mal "
    "écrite.",
    "To begin:\n"
    "  maillage check data/pays-ledonien        can the data be read?\n"
    "  maillage summary data/pays-ledonien      what does the network look like, who holds it "
    "together?\n"
    "  maillage measure data/pays-ledonien      the measures of each actor\n"
    "  maillage hub data/pays-ledonien          the sheet of the actor who connects the others\n"
    "  maillage test data/pays-ledonien         is it more than chance?\n"
    "  maillage draw data/pays-ledonien -o map.svg\n"
    "  maillage COMMAND --help                  all options of a command\n"
    "\n"
    "Exit codes: 0 all is well, 1 the data are at fault, 2 the command is misspelt."};
constexpr Label kUsage{"Emploi\u00A0", "Usage"};
constexpr Label kCommandWord{"COMMANDE", "COMMAND"};
constexpr Label kCommands{"Commandes\u00A0", "Commands"};
constexpr Label kArguments{"Arguments\u00A0", "Arguments"};
constexpr Label kGeneralOptions{"Options générales\u00A0", "General options"};
constexpr Label kSelectionOptions{"Choisir ce qui compte\u00A0", "Choosing what counts"};
constexpr Label kNetworkOptions{"Construire le réseau\u00A0", "Building the network"};
constexpr Label kMeasureOptions{"Mesures\u00A0", "Measures"};
constexpr Label kFigureOptions{"Figure\u00A0", "Figure"};
constexpr Label kOutputOptions{"Résultat\u00A0", "Output"};
constexpr Label kHelpHelp{"affiche cette aide", "show this help"};
constexpr Label kVersionHelp{"affiche la version", "show the version"};
constexpr Label kLanguageHelp{"langue\u00A0: fr ou en (par défaut, celle du système)",
                              "language: fr or en (by default that of the system)"};
constexpr Label kQuietHelp{"ne dit que les erreurs", "say nothing but errors"};
constexpr Label kReadingOptions{"Lire les données\u00A0", "Reading the data"};
constexpr Label kEncodingHelp{
    "encodage des fichiers CSV\u00A0: UTF-8, Windows-1252, CP850, macintosh… (deviné par défaut)",
    "encoding of the CSV files: UTF-8, Windows-1252, CP850, macintosh… (guessed by default)"};
constexpr Label kDecimalHelp{"signe décimal des nombres (deviné par défaut, colonne par colonne)",
                             "decimal sign of numbers (guessed by default, column by column)"};
constexpr Label kFillDownHelp{
    "complète les cellules vides en début de ligne par celle d’au-dessus\u00A0: cellules "
    "fusionnées",
    "fill empty cells at the beginning of a row with the one above: merged cells"};
constexpr Label kRepairHelp{"répare l’UTF-8 lu deux fois (Ã©\u00A0→\u00A0é)",
                            "mend UTF-8 that was read twice (Ã© → é)"};
constexpr Label kStrictHelp{"tout avertissement est une erreur", "every warning is an error"};
constexpr Label kLevelHelp{
    "organisation\u00A0: les acteurs rattachés à d’autres se fondent en eux, liens et "
    "participations compris\u202F; actor (par défaut)\u00A0: chacun pour soi",
    "organisation: actors that belong to others are merged into them, with their ties and "
    "participations; actor (by default): each by itself"};
constexpr Message<std::size_t, std::size_t> kMerged{
    "acteurs fondus dans l’organisation à laquelle ils sont rattachés\u00A0: {}\u202F; liens "
    "internes laissés de côté\u00A0: {}",
    "actors merged into the organisation they belong to: {}; ties inside one left out: {}"};
constexpr Label kForceHelp{"remplace même un fichier que maillage n’a pas écrit",
                           "replace even a file that maillage did not write"};
constexpr Message<std::string_view> kBadDecimal{
    "--decimal\u00A0: «\u00A0{}\u00A0» n’est ni «\u00A0,\u00A0» ni «\u00A0.\u00A0»",
    "--decimal: '{}' is neither ',' nor '.'"};
constexpr Message<std::string_view> kOutputIsInput{
    "«\u00A0{}\u00A0» est lu par cette commande\u202F; choisissez un autre nom",
    "'{}' is read by this command; choose another name"};
constexpr Message<std::string_view> kOutputIsTable{
    "«\u00A0{}\u00A0» serait lu comme une table de vos données\u202F; choisissez un autre nom ou "
    "un "
    "autre dossier",
    "'{}' would be read as a table of your data; choose another name or folder"};
constexpr Message<std::string_view> kOutputForeign{
    "«\u00A0{}\u00A0» existe et maillage ne l’a pas écrit\u202F; --force le remplace",
    "'{}' exists and maillage did not write it; --force replaces it"};
constexpr Message<std::string_view> kNoSuchFolder{
    "le dossier «\u00A0{}\u00A0» n’existe pas\u202F; créez-le d’abord, ou choisissez-en un autre",
    "the folder '{}' does not exist; make it first, or choose another"};
constexpr Label kTwoModeDirect{
    "--two-mode et --ties direct se contredisent\u00A0: un réseau à deux modes n’a pas de liens "
    "directs",
    "--two-mode and --ties direct contradict each other: a two-mode network has no direct ties"};
constexpr Message<std::size_t> kDirectTiesLeftOut{
    "liens directs non comptés (réseau à deux modes)\u00A0: {}",
    "direct ties not counted (two-mode network): {}"};
constexpr Message<std::size_t> kIdeasLeftOut{
    "projets à l’état d’idée non comptés (--status idée les compte)\u00A0: {}",
    "projects that are an idea, not counted (--status idea counts them): {}"};
constexpr Message<std::size_t> kCancelledLeftOut{
    "projets annulés non comptés (--status annulé les compte)\u00A0: {}",
    "cancelled projects not counted (--status cancelled counts them): {}"};
constexpr Message<std::size_t> kUndatedCounted{
    "lignes sans date, comptées dans toutes les périodes\u00A0: {}",
    "rows without date, counted in every period: {}"};
constexpr Message<std::size_t> kTakenAsDirected{
    "liens dont le sens n’est pas dit, pris comme de → vers\u00A0: {}",
    "ties whose direction is not told, taken as from → to: {}"};
constexpr Message<std::string_view> kTouches{"touche\u00A0: {}", "touches: {}"};
constexpr Label kTouchesMeasures{"mesures", "measures"};
constexpr Label kTouchesMap{"carte", "map"};
constexpr Label kTouchesPeriods{"périodes", "periods"};
constexpr Label kTouchesDuplicates{"doublons", "duplicates"};
constexpr Message<Count> kNotOnScreen{
    "… et {0} {0:autre|autres}\u00A0: --verbose montre tout avec les lignes en cause, --format csv "
    "en fait une table",
    "… and {0} {0:other|others}: --verbose shows all with the rows they stand in, --format csv "
    "makes a table of them"};
constexpr Label kNothingTies{
    "rien ne relie ces acteurs\u00A0: il faut une table de liens (de, vers) ou de participations "
    "(projet, acteur)",
    "nothing ties these actors: a table of ties (from, to) or of participations (project, actor) "
    "is needed"};
constexpr Message<Count, Count, Count> kUntied{
    "sans lien dans le réseau\u00A0: {0} {0:participation seule dans son projet|participations "
    "seules dans leur projet}, {1} {1:participation|participations} à un projet non commencé "
    "(idée, annulé), {2} {2:lien|liens} d’un tel projet",
    "without tie in the network: {0} {0:participation alone in its project|participations alone in "
    "their project}, {1} {1:participation|participations} in a project not begun (idea, "
    "cancelled), {2} {2:tie|ties} of such a project"};
constexpr Label kVocabularyAbout{"Liste les mots compris dans vos tables.",
                                 "List the words understood in your tables."};
constexpr Label kVocabularyFooter{
    "Un fichier vocabulaire.csv dans le dossier des données (mot;champ;sens) ajoute vos "
    "mots\u00A0:\n"
    "  mot;champ;sens\n"
    "  pôle ESS;type;association\n"
    "  parrain;rôle;financeur\n"
    "  quotidien;intensité;5\n"
    "Un mot que personne ne connaît est gardé tel quel.\n"
    "\n"
    "Exemples\u00A0:\n"
    "  maillage vocabulary\n"
    "  maillage vocabulary mes-donnees --format csv",
    "A file vocabulaire.csv in the folder of the data (word;field;meaning) adds your words:\n"
    "  word;field;meaning\n"
    "  ESS hub;kind;association\n"
    "  patron;role;funder\n"
    "  daily;intensity;5\n"
    "A word nobody knows is kept as it is.\n"
    "\n"
    "Examples:\n"
    "  maillage vocabulary\n"
    "  maillage vocabulary my-data --format csv"};
constexpr Label kWordColumn{"mot", "word"};
constexpr Label kFieldColumn{"champ", "field"};
constexpr Label kMeaningColumn{"sens", "meaning"};
constexpr Label kVerboseHelp{"dit aussi ce que fait le programme",
                             "also say what the program does"};
constexpr Label kThreadsHelp{
    "nombre de fils d’exécution (0\u00A0: tous les processeurs)\u202F; le résultat n’en dépend pas",
    "number of threads (0: all processors); no result depends on it"};
constexpr Label kSeedHelp{"graine du hasard, un entier (1 par défaut)",
                          "seed of chance, a whole number (1 by default)"};
constexpr Label kExactHelp{
    "des valeurs exactes quel qu’en soit le temps\u202F; sans cette option, celles des très grands "
    "réseaux sont estimées, ce qui est dit, et les tirages moins nombreux",
    "exact values however long they take; without this option those of very large networks are "
    "estimated, which is said, and draws are fewer"};
constexpr Label kLostProcess{
    "un des processus qui se partagent le calcul a disparu\u202F; rien n’est écrit",
    "one of the processes that share the work is lost; nothing is written"};
constexpr Message<std::size_t, std::size_t> kProcessFailed{
    "maillage\u00A0: le processus {} sur {} a échoué\u202F; tous s’arrêtent, rien n’est écrit",
    "maillage: process {} of {} failed; all of them stop, nothing is written"};
constexpr Label kInterrupted{
    "maillage\u00A0: interrompu\u202F; aucun fichier ne reste à moitié écrit\n",
    "maillage: interrupted; no file is left half-written\n"};
constexpr Message<std::string_view> kTakes{
    "cela prendra environ {} de processeur\u202F; Ctrl-C arrête",
    "this will take about {} of a processor; Ctrl-C stops it"};
constexpr Message<std::string_view> kTimeLeft{", encore {} environ", ", about {} left"};
constexpr Message<Count, Count, std::string_view> kFewerDraws{
    "vu la taille du réseau, {0} {0:tirage|tirages} au lieu de {1}\u202F; {2}, ou --exact, en "
    "demande davantage",
    "given the size of the network, {0} {0:draw|draws} instead of {1}; {2}, or --exact, asks for "
    "more"};
constexpr Label kDataHelp{
    "les données\u00A0: un classeur .xlsx ou .ods, un dossier de tables CSV ou avec un "
    "datapackage.json, ce fichier, ou la table des acteurs",
    "the data: an .xlsx or .ods workbook, a folder of CSV tables or with a datapackage.json, that "
    "file, or the table of actors"};
constexpr Label kDrawInputHelp{
    "les données (un classeur, un dossier, un datapackage.json ou la table des acteurs), ou une "
    "vue\u00A0: un fichier .toml",
    "the data (a workbook, a folder, a datapackage.json or the table of actors), or a view: a "
    ".toml file"};
constexpr Label kProjectHelp{"ce projet seulement (identifiant ou nom)\u202F; peut être répété",
                             "this project only (id or name); may be repeated"};
constexpr Label kSectorHelp{"les projets de ce secteur seulement\u202F; peut être répété",
                            "projects of this sector only; may be repeated"};
constexpr Label kKindHelp{
    "restreint le réseau à ce type d’acteurs\u00A0: collectivité, association…\u202F; les mesures "
    "changent\u202F; peut être répété",
    "restrict the network to this kind of actors: municipality, association…; measures change; may "
    "be repeated"};
constexpr Label kShowHelp{
    "ne liste que ce type d’acteurs, dans le réseau entier\u202F; les mesures restent les "
    "mêmes\u202F; peut être répété",
    "list only this kind of actors, in the whole network; measures stay the same; may be repeated"};
constexpr Label kRoleHelp{"ce rôle seulement\u00A0: porteur, financeur…\u202F; peut être répété",
                          "this role only: lead, funder…; may be repeated"};
constexpr Label kStatusHelp{
    "les projets de ce statut seulement\u00A0: en cours, terminé…\u202F; peut être répété",
    "projects of this status only: ongoing, completed…; may be repeated"};
constexpr Label kSinceHelp{"à partir de cette date\u00A0: 2023, 2023-11, 25/11/2023 ou T1 2023",
                           "from this date on: 2023, 2023-11, 25/11/2023 or Q1 2023"};
constexpr Label kUntilHelp{"jusqu’à cette date comprise", "up to and including this date"};
constexpr Label kTiesHelp{
    "d’où viennent les liens\u00A0: both (la table des liens et les projets communs, par défaut), "
    "direct ou participation",
    "where ties come from: both (the table of ties and shared projects, by default), direct or "
    "participation"};
constexpr Label kProjectionHelp{
    "ce que vaut un projet commun à k acteurs pour chaque paire\u00A0: newman (1/(k−1), par "
    "défaut) ou simple (1)",
    "what a project shared by k actors gives each pair: newman (1/(k−1), by default) or simple "
    "(1)"};
constexpr Label kTwoModeHelp{"les projets sont des nœuds eux aussi", "projects are nodes too"};
constexpr Label kDirectedHelp{"le sens des liens compte", "the direction of ties counts"};
constexpr Label kFormatHelp{
    "forme du résultat\u00A0: table (par défaut), csv, csv-excel (pour un tableur français), xlsx "
    "ou json\u202F; le nom du fichier suffit à la dire",
    "form of the result: table (by default), csv, csv-excel (for a French spreadsheet), xlsx or "
    "json; the name of the file is enough to tell"};
constexpr Label kSheetFormatHelp{
    "forme de la fiche\u00A0: markdown (par défaut), html, pdf, table (les chiffres seuls) ou "
    "json\u202F; par défaut, celle que dit le nom du fichier",
    "form of the sheet: markdown (by default), html, pdf, table (the figures alone) or json; by "
    "default what the name of the file tells"};
constexpr Label kNoCsv{
    "--format\u00A0: une fiche n’est pas une seule table\u202F; pour un tableur\u00A0: maillage "
    "measure … --format csv",
    "--format: a sheet is more than one table; for a spreadsheet: maillage measure … --format csv"};
constexpr Label kXlsxToTerminal{
    "--format\u00A0: un classeur ne s’affiche pas dans un terminal\u202F; nommez un fichier, par "
    "exemple --output resultat.xlsx",
    "--format: a terminal does not show a workbook; name a file, for instance --output "
    "result.xlsx"};
constexpr Label kPdfToTerminal{
    "--format\u00A0: un PDF ne s’affiche pas dans un terminal\u202F; nommez un fichier, par "
    "exemple --output fiche.pdf",
    "--format: a terminal does not show a PDF; name a file, for instance --output sheet.pdf"};
constexpr Label kOutputHelp{"écrit le résultat dans ce fichier (-\u00A0: sortie standard)",
                            "write the result to this file (-: standard output)"};
constexpr Label kMeasuresHelp{
    "mesures voulues, séparées par des virgules, ou all\u00A0: toutes celles qui conviennent à ce "
    "réseau\u202F; --list les nomme",
    "measures wanted, separated by commas, or all: all those that suit this network; --list names "
    "them"};
constexpr Label kOfHelp{
    "ce que l’on mesure\u00A0: les acteurs (actors, par défaut), les liens (ties), les projets "
    "(projects), le réseau (network), qui coopère avec quel type (kinds), ou les groupes "
    "d’acteurs-clés (key-players)",
    "what is measured: actors (by default), ties, projects, the network, who cooperates with which "
    "kind "
    "(kinds), or the sets of key players (key-players)"};
constexpr Label kSetSizeHelp{"nombre d’acteurs d’un groupe d’acteurs-clés (3 par défaut)",
                             "number of actors in a set of key players (3 by default)"};
constexpr Label kApproximateHelp{
    "estime l’intermédiarité à EPSILON près (0,01 par exemple), pour les réseaux trop "
    "grands\u202F; l’erreur possible est dite partout où une valeur est estimée, les autres "
    "mesures restent exactes",
    "estimate betweenness within EPSILON (0.01 for instance), for networks too large; how far off "
    "it may be is said wherever a value is an estimate, all other measures stay exact"};
constexpr Label kSortHelp{"range par cette mesure, la plus grande valeur d’abord",
                          "order by this measure, the largest value first"};
constexpr Label kTopHelp{"les N premières lignes seulement", "the first N rows only"};
constexpr Label kOwnColumnsHelp{
    "ajoute les colonnes à vous de chaque acteur ou projet (effectif, budget…) aux fichiers csv, "
    "csv-excel, xlsx et json",
    "add your own columns of each actor or project (staff, budget…) to csv, csv-excel, xlsx and "
    "json files"};
constexpr Label kOwnColumnsOfActors{
    "--own-columns\u00A0: pour les mesures des acteurs ou des projets, avec --format csv, "
    "csv-excel, "
    "xlsx ou json",
    "--own-columns: for measures of actors or projects, with --format csv, csv-excel, xlsx or "
    "json"};
constexpr Label kListHelp{"nomme toutes les mesures et dit leur sens",
                          "name all measures and say what they mean"};
constexpr Label kExplainHelp{
    "explique une mesure\u00A0: définition, étendue, cas sans valeur, référence",
    "explain a measure: definition, range, undefined cases, reference"};
constexpr Message<std::string_view, std::string_view> kNeedsLayout{
    "«\u00A0{}\u00A0» ne vaut que pour la disposition {}", "'{}' is for the layout {} only"};
constexpr Label kRingsNeedLayout{
    "«\u00A0rings\u00A0» ne vaut que pour les dispositions radial (sans centre), sectors et "
    "columns",
    "'rings' is for the layouts radial (without centre), sectors and columns only"};
constexpr Message<std::string_view> kNoPeriodsWith{
    "plusieurs périodes ne se dessinent pas avec la disposition {}\u202F; choisissez neato ou une "
    "autre de ce genre",
    "several periods cannot be drawn with the layout {}; choose neato or another of its kind"};
constexpr Message<std::string_view> kBadPeriodOfView{
    "période inconnue «\u00A0{}\u00A0»\u202F; exemples\u00A0: 2014-2019, 2023, 2022-03..2023-06",
    "unknown period '{}'; examples: 2014-2019, 2023, 2022-03..2023-06"};
constexpr Label kFigureFormatHelp{
    "forme de la figure, où aucun nom de fichier ne la dit\u00A0: svg (par défaut), pdf ou png",
    "form of the figure, where no file name tells: svg (by default), pdf or png"};
constexpr Label kReadingAids{"Lecture de la figure\u00A0", "Reading aids"};
constexpr Label kExplainViewHelp{"dit tout ce qu’une vue peut contenir, et s’arrête",
                                 "say all that a view may hold, and stop"};
constexpr Label kAccepts{"Valeurs\u00A0: ", "Values: "};
constexpr Label kByDefault{"Par défaut\u00A0: ", "Default: "};
constexpr Message<std::string_view, std::string_view> kBadShare{
    "{}\u00A0: «\u00A0{}\u00A0» n’est pas un nombre entre 0 et 1 (0,05 par exemple)",
    "{}: '{}' is not a number between 0 and 1 (0.05 for instance)"};
constexpr Label kCheckAbout{"Vérifie les données et montre chaque faute à sa place.",
                            "Check the data and show each fault in its place."};
constexpr Label kSummaryAbout{"Résume le réseau\u00A0: qui, combien de liens, qui le tient.",
                              "Sum up the network: who, how many ties, who holds it together."};
constexpr Label kMeasureAbout{"Mesure la place de chaque acteur.",
                              "Measure the place of each actor."};
constexpr Label kDrawAbout{"Dessine le réseau en SVG, PDF ou PNG.",
                           "Draw the network as SVG, PDF or PNG."};
constexpr Label kCheckFooter{
    "Exemples\u00A0:\n"
    "  maillage check mes-donnees\n"
    "  maillage check mes-donnees --format csv -o fautes.csv",
    "Examples:\n"
    "  maillage check my-data\n"
    "  maillage check my-data --format csv -o faults.csv"};
constexpr Label kSummaryFooter{
    "Exemples\u00A0:\n"
    "  maillage summary mes-donnees\n"
    "  maillage summary mes-donnees --since 2023 --kind association --kind collectivité\n"
    "  maillage summary mes-donnees --format json",
    "Examples:\n"
    "  maillage summary my-data\n"
    "  maillage summary my-data --since 2023 --kind association --kind municipality\n"
    "  maillage summary my-data --format json"};
constexpr Label kMeasureFooter{
    "Exemples\u00A0:\n"
    "  maillage measure mes-donnees --top 10\n"
    "  maillage measure mes-donnees --measures degree,betweenness --sort betweenness\n"
    "  maillage measure mes-donnees --measures all --format csv -o mesures.csv\n"
    "  maillage measure mes-donnees --of key-players --size 2\n"
    "  maillage measure --explain betweenness",
    "Examples:\n"
    "  maillage measure my-data --top 10\n"
    "  maillage measure my-data --measures degree,betweenness --sort betweenness\n"
    "  maillage measure my-data --measures all --format csv -o measures.csv\n"
    "  maillage measure my-data --of key-players --size 2\n"
    "  maillage measure --explain betweenness"};
constexpr Label kDrawFooter{
    "Exemples\u00A0:\n"
    "  maillage draw mes-donnees -o carte.svg\n"
    "  maillage draw mes-donnees --style grey -o carte.pdf\n"
    "  maillage draw mes-donnees --page a3-landscape --layout sfdp --title \"Qui travaille avec "
    "qui\" -o carte.svg\n"
    "  maillage draw graphs/ecosystem.toml        redessine une vue, à côté d’elle",
    "Examples:\n"
    "  maillage draw my-data -o map.svg\n"
    "  maillage draw my-data --style grey -o map.pdf\n"
    "  maillage draw my-data --page a3-landscape --layout sfdp --title \"Who works with whom\" -o "
    "map.svg\n"
    "  maillage draw graphs/ecosystem.toml        draws a view again, beside it"};

// What happened
constexpr Label kOrderEstimated{"L’ordre des lignes est celui d’une estimation.",
                                "Rows are in the order of an estimate."};
constexpr Label kProgram{"maillage\u00A0: ", "maillage: "};
constexpr Message<Count> kMoreDiagnostics{"… et {0} {0:autre, non montré|autres, non montrés}",
                                          "… and {} more, not shown"};
constexpr Message<std::string_view, std::string_view> kSystemError{"{}\u00A0: {}", "{}: {}"};
constexpr Message<std::string_view> kNotFound{"{}\u00A0: ce fichier ou ce dossier n’existe pas",
                                              "{}: no such file or folder"};
constexpr Message<std::string_view> kNotAllowed{"{}\u00A0: vous n’avez pas le droit d’y accéder",
                                                "{}: permission denied"};
constexpr Message<std::string_view> kDiskFull{"{}\u00A0: il n’y a plus de place sur le disque",
                                              "{}: no space left on the disk"};
constexpr Message<std::string_view> kIsFolder{"{}\u00A0: c’est un dossier, il faut un fichier",
                                              "{}: this is a folder, a file is needed"};
constexpr Message<std::string_view> kFailure{"impossible de continuer\u00A0: {}",
                                             "cannot go on: {}"};
constexpr Label kReading{"Lecture des données", "Reading the data"};
constexpr Label kMeasuring{"Mesure", "Measuring"};
constexpr Label kDrawing{"Dessin", "Drawing"};
constexpr Message<std::string_view, Count, Count, Count> kWritten{
    "{0} écrit\u00A0: {1} {1:acteur|acteurs}, {2} {2:lien|liens}, {3} {3:nom|noms}",
    "{0} written: {1} {1:actor|actors}, {2} {2:tie|ties}, {3} {3:name|names}"};
constexpr Message<Count, Count, Count, Count> kRead{
    "lu\u00A0: {0} {0:acteur|acteurs}, {1} {1:projet|projets}, {2} "
    "{2:participation|participations}, {3} {3:lien|liens}",
    "read: {0} {0:actor|actors}, {1} {1:project|projects}, {2} {2:participation|participations}, "
    "{3} {3:tie|ties}"};
constexpr Label kEmptyNetwork{"aucun acteur ne répond à ce choix", "no actor fits this selection"};

// Results
constexpr Message<Count, Count, Count, Count> kCheckCounts{
    "{0} {0:acteur|acteurs}, {1} {1:projet|projets}, {2} {2:participation|participations}, {3} "
    "{3:lien|liens}",
    "{0} {0:actor|actors}, {1} {1:project|projects}, {2} {2:participation|participations}, {3} "
    "{3:tie|ties}"};
constexpr Message<std::size_t, std::size_t, std::size_t> kCheckVerdict{
    "erreurs\u00A0: {} · avertissements\u00A0: {} · notes\u00A0: {}",
    "errors: {} · warnings: {} · notes: {}"};
constexpr Label kGood{"Les données sont utilisables.", "The data can be used."};
constexpr Label kBad{"Les données ne sont pas utilisables\u00A0: corrigez les erreurs ci-dessus.",
                     "The data cannot be used: mend the errors above."};

// Participants of a workshop
constexpr Label kParticipantsHelp{
    "qui vient\u00A0: une table, CSV ou classeur (colonnes nom, acteur, animateur, table, arrivee, "
    "depart, eviter…) ou une liste d’acteurs (-\u00A0: entrée standard)",
    "who comes: a table, CSV or workbook (columns name, actor, facilitator, table, arrival, "
    "departure, avoid…) or a list of actors (-: standard input)"};
constexpr Message<std::string_view> kNoParticipants{
    "quels participants\u202F? Donnez une table ou une liste, par exemple\u00A0: maillage {} "
    "mes-donnees participants.csv",
    "which participants? Name a table or a list, for instance: maillage {} my-data "
    "participants.csv"};

}  // namespace maillage::tool
