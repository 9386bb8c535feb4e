// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "maillage/base/language.h"
#include "maillage/network/question.h"

namespace maillage {

/// What a question asks of an ecosystem, what it leaves out and what it counts in every period, for a reader of its
/// result: "Associations et collectivités, depuis 2024 ; sans compter 3 projets annulés et 1 idée ; 12 lignes sans date
/// comptées partout". No mark at the end; empty where all is asked and nothing left out. Linear in the rows.
[[nodiscard]] Text selection_clause(const Ecosystem& ecosystem, const Question& question);

/// The same of a result with one part for each of these periods, which names them itself.
[[nodiscard]] Text selection_clause(const Ecosystem& ecosystem, Question question, std::span<const Period> periods);

}  // namespace maillage
