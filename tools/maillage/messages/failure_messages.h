// SPDX-License-Identifier: GPL-3.0-or-later
// Why a command stops, in both languages.
#pragma once

#include <string_view>

#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::tool {

constexpr Label kFaultOfMaillage{
    "impossible de continuer, et la faute en est à maillage\u00A0: merci de le signaler, avec les "
    "données si elles peuvent l’être",
    "cannot go on, and maillage is to blame: please report it, with the data if they may be "
    "shared"};

// Of a file or of the machine
constexpr Label kQuotaReached{"votre part du disque est pleine", "your share of the disk is full"};
constexpr Label kTooLargeForDisk{"le fichier serait plus gros que permis",
                                 "the file would be larger than allowed"};
constexpr Label kIsNoFolder{"un fichier tient la place d’un dossier dans ce chemin",
                            "a file stands where a folder is needed in this path"};
constexpr Label kReadOnly{"rien ne peut être écrit sur ce disque",
                          "nothing can be written on this disk"};
constexpr Label kDamagedDisk{"le disque n’a pas pu le lire ou l’écrire",
                             "the disk could not read or write it"};
constexpr Label kLongName{"ce nom est trop long", "this name is too long"};
constexpr Label kLinksInCircle{"les liens tournent en rond", "the links go round in circles"};
constexpr Label kTooManyFiles{"trop de fichiers sont ouverts", "too many files are open"};
constexpr Label kInUse{"il est utilisé par un autre programme", "it is in use by another program"};
constexpr Label kOtherDisk{"il est sur un autre disque", "it is on another disk"};
constexpr Label kNobodyReads{"plus personne ne lit", "nobody reads any more"};
constexpr Label kExists{"il existe déjà", "it exists already"};
constexpr Label kNoMemory{"il n’y a pas assez de mémoire", "there is not enough memory"};
constexpr Label kNoResources{
    "le système ne donne pas ce qu’il faut pour travailler (mémoire, tâches)",
    "the system does not give what it takes to work (memory, tasks)"};
constexpr Label kChanged{"le fichier a changé pendant sa lecture\u202F; recommencez",
                         "the file changed while it was read; try again"};
constexpr Label kNotAFile{
    "ce n’est pas un fichier dont on voie la fin (tube, périphérique ou autre)",
    "this is no file that has an end (a pipe, a device or the like)"};
constexpr Label kNotPossible{"le système ne sait pas faire cela ici",
                             "the system cannot do this here"};
constexpr Message<int> kOtherFault{"le système répond par l’erreur {}",
                                   "the system answers with error {}"};

}  // namespace maillage::tool
