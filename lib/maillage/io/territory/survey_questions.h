// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/io/tables/references.h"
#include "maillage/io/tables/table.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/model/ecosystem.h"
#include "maillage/model/vocabulary.h"

namespace maillage {

/// One answer on offer, in a column of its own.
struct AnswerColumn {
  std::uint32_t column = 0;
  std::string answer;
};

/// What stands in the columns of a question: crosses; numbers or words of a scale; other words, such as kinds of ties.
enum class AnswerForm : std::uint8_t { ticks, weights, words };

/// A question with several answers, each in a column of its own: "Avec qui travaillez-vous ? [AMAP]".
struct SurveyQuestion {
  std::string text;
  std::vector<AnswerColumn> answers;
  AnswerForm form = AnswerForm::ticks;
  bool bare = false;                    ///< titles without a question: those of known records count, others say nothing
  bool asked = false;                   ///< the table says that it is a question: by its form, or its words
  std::optional<std::uint32_t> others;  ///< the column of answers that are not on offer
};

/// A column in which each names whom they work with.
struct PartnerColumn {
  std::uint32_t column = 0;
  bool makes_actors = false;  ///< few of the names are rows: who is named is an actor all the same
  std::string question = {};  ///< of one of several boxes for names: what it asks
};

/// What a table of answers asks.
struct Survey {
  std::vector<SurveyQuestion> questions;  ///< in the order of their first columns
  std::vector<PartnerColumn> partners;    ///< found once it is known which answers are actors
};

/// The questions of a table whose answers have columns of their own; looks at all its cells.
[[nodiscard]] Survey survey_of(const Table& table);

/// Folded names.
using NameSet = std::set<std::string, std::less<>>;

/// Who and what is known by name.
struct KnownRecords {
  explicit KnownRecords(const Ecosystem& ecosystem);
  NameSet actors;
  NameSet projects;
};

/// The question of a title that is one of several boxes to write in: "Avec qui travaillez-vous ? [Structure 1]".
[[nodiscard]] std::optional<std::string> question_of_box(std::string_view title);

/// "Citez trois partenaires" of "Citez trois partenaires : 2"; the title itself where it has no number.
[[nodiscard]] std::string_view without_last_number(std::string_view title);

/// True for a question of the projects one takes part in: "À quels projets participez-vous ?", "Projets en cours".
[[nodiscard]] bool asks_for_projects(std::string_view title);

/// How many answers on offer are among these names.
[[nodiscard]] std::size_t count_known(const SurveyQuestion& question, const NameSet& names);

/// Whether the answers of a question are actors, or projects.
[[nodiscard]] bool is_of_actors(const SurveyQuestion& question, const KnownRecords& known);
[[nodiscard]] bool is_of_projects(const SurveyQuestion& question, const KnownRecords& known);

/// The columns of partners of a table with these questions.
[[nodiscard]] std::vector<PartnerColumn> partner_columns(const Table& table, const Survey& survey,
                                                         const NameSet& actors);

/// The names in an answer: a list; what is no name as a whole is parted at "et" where a part is one. Views into the
/// text, without those that say nobody.
template <typename IsName>
[[nodiscard]] std::vector<std::string_view> names_answered(std::string_view text, IsName is_name);

/// A name that may be an actor’s: no number or date, no word for many, no sentence.
[[nodiscard]] bool may_be_name(std::string_view text);

[[nodiscard]] bool says_yes(std::string_view text);
/// A yes, more than one ("Oui, un peu"), or the answer on offer itself.
[[nodiscard]] bool is_tick(std::string_view text, std::string_view answer);
/// What an answer is worth: 0 for "no", "never" and nothing, 1 for a cross; nothing for other words.
[[nodiscard]] std::optional<double> weight_of_answer(std::string_view text);

/// A cell, trimmed; empty beyond the row.
[[nodiscard]] std::string_view answer_at(const Table& table, std::size_t row, std::uint32_t column);

template <typename IsName>
std::vector<std::string_view> names_answered(std::string_view text, IsName is_name) {
  std::vector<std::string_view> names;
  for (const std::string_view item : joined_items(text, is_name)) {
    for (const std::string_view name : parts_of_name(item, is_name)) {
      if (!is_empty_word(name) && (!says_nobody(name) || is_name(name))) names.push_back(name);
    }
  }
  return names;
}

}  // namespace maillage
