// SPDX-License-Identifier: GPL-3.0-or-later
// Titles of the pages of the manual.
#pragma once

#include "maillage/base/language.h"

namespace maillage::tool {

constexpr Label kManualTitle{"Manuel de maillage", "Manual of maillage"};
constexpr Label kProgramInALine{"qui coopère avec qui sur un territoire",
                                "who cooperates with whom on a territory"};
constexpr Label kNameSection{"NOM", "NAME"};
constexpr Label kSynopsisSection{"SYNOPSIS", "SYNOPSIS"};
constexpr Label kDescriptionSection{"DESCRIPTION", "DESCRIPTION"};
constexpr Label kArgumentsSection{"ARGUMENTS", "ARGUMENTS"};
constexpr Label kCommandsSection{"COMMANDES", "COMMANDS"};
constexpr Label kExamplesSection{"EXEMPLES", "EXAMPLES"};
constexpr Label kSeeAlsoSection{"VOIR AUSSI", "SEE ALSO"};

}  // namespace maillage::tool
