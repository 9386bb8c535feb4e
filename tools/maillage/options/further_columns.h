// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "maillage/base/language.h"
#include "maillage/io/cases/case_columns.h"
#include "maillage/measures/study.h"
#include "maillage/options/arguments.h"

namespace maillage::tool {

/// What a comparison of projects may ask for beside the columns of their table: scores by the grid
/// of the data (criteria, pillars, the whole, from 0 to 1), measures of projects, and measures of
/// actors, of which a project has the mean over those who take part in it. All are known by their
/// ids and by their names in both languages, those of the grid first. Says what a name was taken
/// for. \throw InputError for a grid at fault that a name may be of
[[nodiscard]] FurtherColumns further_columns(const Study& study, const std::string& data,
                                             const CaseQuestion& question,
                                             const GeneralArguments& general, Language language);

}  // namespace maillage::tool
