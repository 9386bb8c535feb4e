// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "maillage/base/choice.h"
#include "maillage/base/diagnostic.h"
#include "maillage/base/language.h"
#include "maillage/model/ecosystem.h"
#include "maillage/network/question.h"

namespace maillage {

/// A word the user gave, and where: an option, a line of a view.
struct Word {
  std::string text;
  Place place = {};
};

/// A selection as people write it.
struct SelectionWords {
  std::vector<Word> projects = {};  ///< ids or names
  std::vector<Word> sectors = {};
  std::vector<Word> kinds = {};  ///< any word the vocabulary understands, in either language
  std::vector<Word> roles = {};
  std::vector<Word> statuses = {};
  std::vector<Word> tie_types = {};  ///< as the data name them
  std::optional<Word> since = {};    ///< any date or part of a year: parse_date_or_part()
  std::optional<Word> until = {};
};

/// What the words mean in this ecosystem; case, accents and plurals do not matter, a name several projects share
/// selects them all. Adds an error for each word that fits nothing, with what was probably meant, and leaves it out: a
/// selection with errors must not be used. Codes: unknown-project, unknown-sector, unknown-kind, unknown-role,
/// unknown-status, unknown-tie-type, invalid-date, impossible-period.
[[nodiscard]] Selection resolve(const Ecosystem& ecosystem, const SelectionWords& words, Diagnostics& diagnostics);

/// What a word for these means ("both", "direct", "participation"; "newman", "simple"); nothing for any other.
[[nodiscard]] const Choice<TieOrigin>& tie_origins();
[[nodiscard]] const Choice<Projection>& projections();

/// What a question asks of an ecosystem, what it leaves out and what it counts in every period, for a reader of its
/// result: "Associations et collectivités, depuis 2024 ; sans compter 3 projets annulés et 1 idée ; 12 lignes sans date
/// comptées partout". No mark at the end; empty where all is asked and nothing left out. Linear in the rows.
[[nodiscard]] Text selection_clause(const Ecosystem& ecosystem, const Question& question);

/// The same of a result with one part for each of these periods, which names them itself.
[[nodiscard]] Text selection_clause(const Ecosystem& ecosystem, Question question, std::span<const Period> periods);

}  // namespace maillage
