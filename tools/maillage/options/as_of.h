// SPDX-License-Identifier: GPL-3.0-or-later
// The day that missing links and workshops are about.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "maillage/options/arguments.h"
#include "maillage/reports/weaving/present_day.h"
#include "maillage/weaving/pair_evidence.h"

namespace maillage::tool {

/// What is asked of: what goes on, unless the command line says when or in which state, or "all".
struct Present {
  std::shared_ptr<const Ecosystem> whole;
  std::shared_ptr<const Ecosystem> going_on;    ///< the whole where all of it counts
  std::optional<reports::PresentDay> day = {};  ///< nothing where all of it counts
};

/// Adds --as-of.
void add_as_of(CLI::App& command, std::string& as_of, const std::string& group, Language language);

/// All that ever was.
[[nodiscard]] Present everything(Ecosystem read);

/// What goes on on the day that --as-of names, that of the data where it is empty.
/// \throw UsageError for a word that is no day, and a day beside a selection that says when
[[nodiscard]] Present present(Ecosystem read, const Question& question, const std::string& as_of,
                              Language language);

/// What is known of pairs in a study of what goes on, what is over counting as past.
[[nodiscard]] PairEvidence evidence_of(const Study& study, const Present& now);

}  // namespace maillage::tool
