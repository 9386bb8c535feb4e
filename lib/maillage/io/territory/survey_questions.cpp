// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/territory/survey_questions.h"

#include <algorithm>
#include <array>
#include <set>

#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/io/tables/row_values.h"
#include "maillage/io/tables/title_words.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/model/vocabulary.h"

namespace maillage {
namespace {

using Names = std::set<std::string, std::less<>>;

bool says_no(std::string_view text) {
  constexpr std::array<std::string_view, 9> kNo = {"non",          "n",          "no",       "0", "faux", "false",
                                                   "not selected", "not quoted", "unchecked"};
  return text.empty() || is_empty_word(text) || text == "☐" || std::ranges::find(kNo, fold(text)) != kNo.end();
}

bool holds_word(std::string_view title, std::span<const std::string_view> words) {
  const std::string plain = fold(title);
  return std::ranges::any_of(words, [&](std::string_view word) { return plain.find(word) != std::string::npos; });
}

/// True for a question of whom one works with.
bool asks_partners(std::string_view title) {
  constexpr std::array<std::string_view, 20> kWords = {
      "avec qui", "avec quel",   "travaillez vous", "travaille avec", "partenaire", "cooper",     "collabor",
      "en lien",  "en relation", "contact avec",    "echange",        "connaissez", "relation",   "work with",
      "partner",  "cooperat",    "contacts",        "with whom",      "exchange",   "quels liens"};
  return holds_word(title, kWords);
}

/// True for a question whose answers are names of partners, and nothing else.
bool asks_for_names(std::string_view title) {
  constexpr std::array<std::string_view, 14> kWords = {"avec qui",
                                                       "avec quel",
                                                       "quels sont vos partenaires",
                                                       "vos partenaires",
                                                       "travaille avec",
                                                       "en lien avec",
                                                       "en relation avec",
                                                       "structures partenaires",
                                                       "organismes partenaires",
                                                       "liste des partenaires",
                                                       "noms des partenaires",
                                                       "with whom",
                                                       "your partners",
                                                       "work with"};
  const std::string plain = fold(title);
  return plain == "partenaires" || plain == "partners" || holds_word(title, kWords);
}

/// True for a question of what one takes part in.
bool asks_projects(std::string_view title) {
  constexpr std::array<std::string_view, 9> kWords = {"projet",    "action",  "chantier", "groupe", "atelier",
                                                      "evenement", "reunion", "project",  "event"};
  return holds_word(title, kWords);
}

/// True for a title of something counted, whose numbers are worth nothing else.
bool counts_something(std::string_view title) {
  constexpr std::array<std::string_view, 8> kFirst = {"nombre", "nb ",      "combien",   "montant",
                                                      "budget", "effectif", "number of", "how m"};
  const std::string plain = fold(title);
  return std::ranges::any_of(kFirst, [&](std::string_view word) { return plain.starts_with(word); });
}

/// A title of a question with one of its answers.
struct SplitTitle {
  std::string text;
  std::string answer;
};

/// Parts of names that stand for spaces, where a program keeps none: "ferme_du_haut".
std::string with_spaces(std::string_view text) {
  std::string spaced(trim(text));
  if (spaced.find(' ') == std::string::npos) std::ranges::replace(spaced, '_', ' ');
  return spaced;
}

SplitTitle split_at(std::string_view title, std::size_t at, std::size_t size, std::size_t at_end) {
  return {with_spaces(title.substr(0, at)), with_spaces(title.substr(at + size, title.size() - at - size - at_end))};
}

/// "Avec qui travaillez-vous ? [AMAP]", "… (AMAP)", "…/AMAP", "… - AMAP": how programs write it.
std::optional<SplitTitle> split_title(std::string_view title) {
  title = without_question_code(title);
  for (const auto& [open, close] : {std::pair('[', ']'), std::pair('(', ')')}) {
    const std::size_t at = title.rfind(open);
    if (title.ends_with(close) && at != std::string_view::npos && at > 0) return split_at(title, at, 1, 1);
  }
  for (const std::string_view sign : {" - ", " – ", " : ", "\u00A0: ", "/"}) {
    const std::size_t at = title.rfind(sign);
    if (at != std::string_view::npos && at > 0 && at + sign.size() < title.size())
      return split_at(title, at, sign.size(), 0);
  }
  return std::nullopt;
}

bool says_other(std::string_view answer) {
  constexpr std::array<std::string_view, 8> kWords = {"autre",    "autres",   "autre precisez", "autres precisez",
                                                      "autre(s)", "precisez", "other",          "others"};
  return std::ranges::find(kWords, fold(answer)) != kWords.end();
}

/// The form of the answers to a question; nothing when no row answers it.
std::optional<AnswerForm> form_of(const Table& table, const SurveyQuestion& question) {
  bool ticks = true;
  bool weights = true;
  bool some = false;
  for (const AnswerColumn& one : question.answers) {
    for (std::size_t row = 0; row < table.rows(); ++row) {
      const std::string_view text = answer_at(table, row, one.column);
      some = some || !says_no(text);
      ticks = ticks && (says_yes(text) || says_no(text));
      weights = weights && weight_of_answer(text).has_value();
    }
  }
  if (!some) return std::nullopt;
  if (ticks) return AnswerForm::ticks;
  return weights ? AnswerForm::weights : AnswerForm::words;
}

template <typename Record>
Names folded_names(const std::vector<Record>& records) {
  Names names;
  for (const Record& record : records) names.insert(fold(record.name));
  return names;
}

std::size_t count_known(const SurveyQuestion& question, const Names& names) {
  return static_cast<std::size_t>(std::ranges::count_if(
      question.answers, [&](const AnswerColumn& one) { return names.contains(fold(one.answer)); }));
}

bool are_most(const SurveyQuestion& question, const Names& names) {
  return 2 * count_known(question, names) >= question.answers.size();
}

/// Words that name a tie rather than tell a story.
bool are_short(const Table& table, const SurveyQuestion& question) {
  constexpr std::size_t kLongest = 60;
  return std::ranges::all_of(question.answers, [&](const AnswerColumn& one) {
    for (std::size_t row = 0; row < table.rows(); ++row) {
      if (answer_at(table, row, one.column).size() > kLongest) return false;
    }
    return true;
  });
}

/// A name that may be an actor’s: no number or date, no word for many, no sentence.
bool may_be_name(std::string_view text) {
  constexpr std::size_t kMostWords = 8;
  const auto words = 1 + std::ranges::count(text, ' ');
  const bool plural = text.ends_with('s') || text.ends_with('x');
  const bool starts_with_digit = text[0] >= '0' && text[0] <= '9';
  return !starts_with_digit && !says_yes(text) && !says_no(text) && !parse_number(text) &&
         static_cast<std::size_t>(words) <= kMostWords && !text.ends_with('.') &&
         !(plural && find_meaning(WordField::kind, text));
}

}  // namespace

bool says_yes(std::string_view text) {
  constexpr std::array<std::string_view, 12> kYes = {"oui",  "o",    "yes",     "y",     "x",        "1",
                                                     "vrai", "true", "checked", "coche", "selected", "quoted"};
  return text == "✓" || text == "✔" || text == "☑" || text == "✅" || std::ranges::find(kYes, fold(text)) != kYes.end();
}

std::optional<double> weight_of_answer(std::string_view text) {
  if (says_no(text)) return 0;
  if (says_yes(text)) return 1;
  const auto number = parse_number(text);
  if (number) return *number >= 0 ? number : std::nullopt;
  return scale_value(text, {});
}

std::string_view answer_at(const Table& table, std::size_t row, std::uint32_t column) {
  const auto cells = table.cells_of(row);
  return column < cells.size() ? trim(cells[column].text()) : std::string_view();
}

std::vector<SurveyQuestion> questions_of(const Table& table) {
  std::vector<SurveyQuestion> questions;
  for (const std::uint32_t column : table.columns().further) {
    auto title = split_title(table.columns().headers[column]);
    if (!title || title->text.empty() || title->answer.empty() || parse_number(title->answer)) continue;
    const auto same = [&](const SurveyQuestion& one) { return one.text == title->text; };
    auto question = std::ranges::find_if(questions, same);
    if (question == questions.end())
      question = questions.insert(question, SurveyQuestion{title->text, {}, AnswerForm::ticks, std::nullopt});
    if (says_other(title->answer)) question->others = column;
    else question->answers.push_back({column, std::move(title->answer)});
  }
  std::erase_if(questions, [&](SurveyQuestion& one) {
    const auto form = one.answers.size() < 2 ? std::nullopt : form_of(table, one);
    one.form = form.value_or(AnswerForm::ticks);
    return !form || (one.form == AnswerForm::words && !are_short(table, one));
  });
  return questions;
}

bool is_of_projects(const SurveyQuestion& question, const Ecosystem& ecosystem) {
  if (question.form == AnswerForm::weights || are_most(question, folded_names(ecosystem.actors))) return false;
  return are_most(question, folded_names(ecosystem.projects)) ||
         (question.form == AnswerForm::ticks && asks_projects(question.text) && !asks_partners(question.text));
}

bool is_of_actors(const SurveyQuestion& question, const Ecosystem& ecosystem) {
  if (counts_something(question.text) || is_of_projects(question, ecosystem)) return false;
  const Names actors = folded_names(ecosystem.actors);
  if (question.form == AnswerForm::ticks && asks_partners(question.text)) return true;
  return are_most(question, actors) || (asks_partners(question.text) && count_known(question, actors) > 0);
}

std::vector<PartnerColumn> partner_columns(const Table& table, const Ecosystem& ecosystem) {
  const Names names = folded_names(ecosystem.actors);
  const std::vector<SurveyQuestion> questions = questions_of(table);
  std::vector<PartnerColumn> found;
  for (const std::uint32_t column : table.columns().further) {
    const std::string& title = table.columns().headers[column];
    const std::string plain = fold(without_question_code(title));
    const bool in_columns =
        std::ranges::any_of(questions, [&](const SurveyQuestion& one) { return fold(one.text) == plain; });
    if (title.ends_with(']') || in_columns || !asks_partners(title) || counts_something(title)) continue;
    std::size_t mentions = 0;
    std::size_t known = 0;
    std::size_t others = 0;
    for (std::size_t row = 0; row < table.rows(); ++row) {
      const auto is_name = [&](std::string_view text) { return names.contains(fold(text)); };
      for (const std::string_view part : joined_items(answer_at(table, row, column), is_name)) {
        if (is_empty_word(part)) continue;
        ++mentions;
        known += is_name(part) ? 1U : 0U;
        others += !is_name(part) && may_be_name(part) ? 1U : 0U;
      }
    }
    const bool as_rows = known > 0 && 3 * known >= mentions;
    const bool as_names = asks_for_names(title) && mentions > 0 && known + others == mentions;
    if (as_rows || as_names) found.push_back({column, !as_rows});
  }
  return found;
}

}  // namespace maillage
