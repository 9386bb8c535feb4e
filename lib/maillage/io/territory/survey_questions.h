// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/io/tables/table.h"
#include "maillage/model/ecosystem.h"

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
  std::optional<std::uint32_t> others;  ///< the column of answers that are not on offer
};

/// The questions whose answers have columns of their own, in the order of their first columns.
[[nodiscard]] std::vector<SurveyQuestion> questions_of(const Table& table);

/// Whether the answers of a question are actors, or projects.
[[nodiscard]] bool is_of_actors(const SurveyQuestion& question, const Ecosystem& ecosystem);
[[nodiscard]] bool is_of_projects(const SurveyQuestion& question, const Ecosystem& ecosystem);

/// A column in which each names whom they work with.
struct PartnerColumn {
  std::uint32_t column = 0;
  bool makes_actors = false;  ///< few of the names are rows: who is named is an actor all the same
};
[[nodiscard]] std::vector<PartnerColumn> partner_columns(const Table& table, const Ecosystem& ecosystem);

[[nodiscard]] bool says_yes(std::string_view text);
/// What an answer is worth: 0 for "no", "never" and nothing, 1 for a cross; nothing for other words.
[[nodiscard]] std::optional<double> weight_of_answer(std::string_view text);

/// A cell, trimmed; empty beyond the row.
[[nodiscard]] std::string_view answer_at(const Table& table, std::size_t row, std::uint32_t column);

}  // namespace maillage
