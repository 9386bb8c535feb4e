// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/territory/survey_questions.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/io/tables/recognise.h"
#include "maillage/io/tables/row_values.h"
#include "maillage/io/tables/title_words.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/model/vocabulary.h"

namespace maillage {
namespace {

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

/// True for words that ask: who is named behind them is named as a partner, whatever program wrote it.
bool is_question(std::string_view title) {
  constexpr std::array<std::string_view, 9> kAsking = {
      "avec qui",         "avec quel",      "quels sont vos partenaires",
      "vos partenaires",  "travaille avec", "en lien avec",
      "en relation avec", "your partners",  "with whom"};
  return title.find('?') != std::string_view::npos || holds_word(title, kAsking);
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
  bool in_brackets = false;  ///< "[…]", which only programs of surveys write
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
    if (!title.ends_with(close) || at == std::string_view::npos || at == 0) continue;
    SplitTitle split = split_at(title, at, 1, 1);
    split.in_brackets = open == '[';
    return split;
  }
  for (const std::string_view sign : {" - ", " – ", " : ", "\u00A0: ", "/"}) {
    const std::size_t at = title.rfind(sign);
    if (at != std::string_view::npos && at > 0 && at + sign.size() < title.size())
      return split_at(title, at, sign.size(), 0);
  }
  return std::nullopt;
}

/// "Structure 2", "Partenaire n° 3", "4": the number of a box to write in, and no answer on offer.
bool says_box(std::string_view answer) {
  constexpr std::array<std::string_view, 39> kBoxes = {
      "structure",     "organisme", "organisation", "acteur",  "partenaire", "association", "entreprise",
      "collectivite",  "nom",       "reponse",      "choix",   "contact",    "personne",    "entite",
      "etablissement", "projet",    "action",       "champ",   "texte",      "ligne",       "entree",
      "partner",       "actor",     "organization", "company", "name",       "answer",      "response",
      "choice",        "entry",     "field",        "text",    "row",        "line",        "item",
      "project",       "person",    "sq",           "numero"};
  const std::string plain = plain_word(answer);
  const std::size_t last = plain.find_last_not_of("0123456789");
  if (last + 1 == plain.size() || plain.empty()) return false;
  if (last == std::string::npos) return plain.size() < 3;
  std::string_view stem = trim(std::string_view(plain).substr(0, last + 1));
  for (const std::string_view number : {"n°", "numero", "no", "n"}) {
    if (stem.ends_with(number) && (stem.size() == number.size() || stem[stem.size() - number.size() - 1] == ' '))
      stem = trim(stem.substr(0, stem.size() - number.size()));
  }
  const std::string bare = bare_title(stem);
  const std::string_view first = std::string_view(bare).substr(0, bare.find(' '));
  return first.empty() || std::ranges::find(kBoxes, first) != kBoxes.end();
}

bool says_other(std::string_view answer) {
  constexpr std::array<std::string_view, 8> kWords = {"autre",    "autres",   "autre precisez", "autres precisez",
                                                      "autre(s)", "precisez", "other",          "others"};
  return std::ranges::find(kWords, fold(answer)) != kWords.end();
}

/// What the answers in cells are; they are few words that come again.
class AnswerWords {
 public:
  struct Sense {
    bool no = false;
    bool yes = false;
    std::string plain;
    bool weight = false;
  };

  const Sense& of(std::string_view text) {
    const auto found = senses_.find(text);
    if (found != senses_.end()) return found->second;
    const Sense sense{says_no(text), is_tick(text, {}), fold(text), weight_of_answer(text).has_value()};
    return senses_.emplace(std::string(text), sense).first->second;
  }

 private:
  std::map<std::string, Sense, std::less<>> senses_;
};

/// The form that most answers to a question have; nothing when no row answers it.
std::optional<AnswerForm> form_of(const Table& table, const SurveyQuestion& question, AnswerWords& words) {
  std::size_t some = 0;
  std::size_t ticks = 0;
  std::size_t weights = 0;
  for (const AnswerColumn& one : question.answers) {
    const std::string answer = fold(one.answer);
    for (std::size_t row = 0; row < table.rows(); ++row) {
      const AnswerWords::Sense& sense = words.of(answer_at(table, row, one.column));
      if (sense.no) continue;
      ++some;
      ticks += sense.yes || sense.plain == answer ? 1U : 0U;
      weights += sense.weight ? 1U : 0U;
    }
  }
  if (some == 0) return std::nullopt;
  if (weights > ticks && 2 * weights > some) return AnswerForm::weights;
  return 2 * ticks > some ? AnswerForm::ticks : AnswerForm::words;
}

template <typename Record>
NameSet folded_names(const std::vector<Record>& records) {
  NameSet names;
  for (const Record& record : records) names.insert(fold(record.name));
  return names;
}

bool are_most(const SurveyQuestion& question, const NameSet& names) {
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

/// What stands in the cells of a column whose title is no question.
enum class BareCells : std::uint8_t { other, marks, own_title };

BareCells cells_under(const Table& table, std::uint32_t column) {
  const std::string title = fold(table.columns().headers[column]);
  bool marks = true;
  bool same = true;
  bool some = false;
  for (std::size_t row = 0; row < table.rows() && (marks || same); ++row) {
    const std::string_view text = answer_at(table, row, column);
    if (says_no(text)) continue;
    some = true;
    same = same && fold(text) == title;
    marks = marks && (is_tick(text, {}) || parse_number(text) || parse_role(text));
  }
  if (!some || (!marks && !same)) return BareCells::other;
  return same ? BareCells::own_title : BareCells::marks;
}

/// Appends what columns without a question say: those that are ticked with their own titles, as Typeform writes it, are
/// answers to one; those with marks may be the names of records.
void add_bare_columns(const Table& table, std::span<const std::uint32_t> columns,
                      std::vector<SurveyQuestion>& questions) {
  SurveyQuestion own{.text = {}, .answers = {}, .asked = true, .others = std::nullopt};
  SurveyQuestion bare{.text = {}, .answers = {}, .bare = true, .others = std::nullopt};
  for (const std::uint32_t column : columns) {
    const BareCells cells = cells_under(table, column);
    if (cells == BareCells::other) continue;
    SurveyQuestion& question = cells == BareCells::marks ? bare : own;
    question.text += (question.answers.empty() ? "" : ", ") + table.columns().headers[column];
    question.answers.push_back({column, table.columns().headers[column]});
  }
  if (own.answers.size() > 1) questions.push_back(std::move(own));
  if (!bare.answers.empty()) questions.push_back(std::move(bare));
}

/// How many names a column of partners holds, and of whom.
struct NamesCounted {
  std::size_t mentions = 0;
  std::size_t known = 0;
  std::size_t others = 0;
};

void count_names(const Table& table, std::uint32_t column, const NameSet& actors, NamesCounted& counted) {
  const auto is_name = [&](std::string_view text) { return actors.contains(fold(text)); };
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (const std::string_view part : joined_items(answer_at(table, row, column), is_name)) {
      if (is_empty_word(part) || (says_nobody(part) && !is_name(part))) continue;
      ++counted.mentions;
      counted.known += is_name(part) ? 1U : 0U;
      counted.others += !is_name(part) && may_be_name(part) ? 1U : 0U;
    }
  }
}

/// True for the boxes of a question, in which names are written.
bool are_boxes(const SurveyQuestion& question, const std::optional<AnswerForm>& form) {
  const auto is_box = [](const AnswerColumn& one) { return says_box(one.answer); };
  return form == AnswerForm::words && std::ranges::all_of(question.answers, is_box);
}

}  // namespace

std::optional<std::string> question_of_box(std::string_view title) {
  auto split = split_title(title);
  if (!split || split->text.empty() || !says_box(split->answer)) return std::nullopt;
  return std::move(split->text);
}

std::string_view without_last_number(std::string_view title) {
  const std::size_t last = title.find_last_not_of("0123456789");
  if (last == std::string_view::npos || last + 1 == title.size()) return title;
  return trim(title.substr(0, title.find_last_not_of("0123456789 :.-_#") + 1));
}

bool asks_for_projects(std::string_view title) {
  constexpr std::array<std::string_view, 8> kAsking = {"quel",   "particip", "citez", "listez",
                                                       "which ", "what ",    "your ", "take part"};
  constexpr std::array<std::string_view, 9> kWishes = {"souhait", "voudr",    "aimer",      "besoin",   "attente",
                                                       "futur",   "envisage", "would like", "interesse"};
  constexpr std::array<std::string_view, 14> kProjects = {
      "projets",  "actions",     "chantiers", "demarches", "operations", "initiatives", "evenements",
      "reunions", "commissions", "projects",  "events",    "meetings",   "groupes",     "ateliers"};
  constexpr std::array<std::string_view, 8> kGoingOn = {"projets en cours", "projets actuels", "projets communs",
                                                        "projets menes",    "projets suivis",  "projets soutenus",
                                                        "current projects", "projects joined"};
  if (std::ranges::find(kGoingOn, fold(title)) != kGoingOn.end()) return true;
  if (counts_something(title) || asks_partners(title) || holds_word(title, kWishes) || !holds_word(title, kAsking))
    return false;
  const std::string plain = " " + plain_title(title) + " " + fold(title) + " ";
  return std::ranges::any_of(
      kProjects, [&](std::string_view word) { return plain.find(" " + std::string(word) + " ") != std::string::npos; });
}

bool may_be_name(std::string_view text) {
  constexpr std::size_t kMostWords = 8;
  const auto words = 1 + std::ranges::count(text, ' ');
  const bool plural = text.ends_with('s') || text.ends_with('x');
  const bool starts_with_digit = text[0] >= '0' && text[0] <= '9';
  return !starts_with_digit && !says_yes(text) && !says_no(text) && !parse_number(text) &&
         static_cast<std::size_t>(words) <= kMostWords && !text.ends_with('.') &&
         !(plural && find_meaning(WordField::kind, text));
}

bool says_yes(std::string_view text) {
  constexpr std::array<std::string_view, 12> kYes = {"oui",  "o",    "yes",     "y",     "x",        "1",
                                                     "vrai", "true", "checked", "coche", "selected", "quoted"};
  return text == "✓" || text == "✔" || text == "☑" || text == "✅" || std::ranges::find(kYes, fold(text)) != kYes.end();
}

bool is_tick(std::string_view text, std::string_view answer) {
  const std::string plain = fold(text);
  if (says_yes(text) || plain == fold(answer)) return true;
  constexpr std::array<std::string_view, 2> kYes = {"oui", "yes"};
  return std::ranges::any_of(kYes, [&](std::string_view yes) {
    return plain.size() > yes.size() && plain.starts_with(yes) &&
           std::string_view(" ,;(.:").find(plain[yes.size()]) != std::string_view::npos;
  });
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

Survey survey_of(const Table& table) {
  const std::vector<std::string>& titles = table.columns().headers;
  const bool form = is_answered_form(titles);
  NameSet plain_titles;
  for (const std::string& title : titles) plain_titles.insert(fold(without_question_code(title)));
  std::vector<SurveyQuestion> questions;
  std::unordered_map<std::string, std::size_t> places;
  constexpr std::size_t kLongestAnswer = 80;
  std::vector<std::uint32_t> bare;
  for (const std::uint32_t column : table.columns().further) {
    auto title = split_title(titles[column]);
    if (!title && !titles[column].empty() && titles[column].size() <= kLongestAnswer) bare.push_back(column);
    if (!title || title->text.empty() || title->answer.empty() || parse_number(title->answer)) continue;
    const auto [place, added] = places.try_emplace(title->text, questions.size());
    if (added) {
      questions.push_back({.text = title->text, .answers = {}, .others = std::nullopt});
      questions.back().asked = form || is_question(title->text) || plain_titles.contains(fold(title->text));
    }
    SurveyQuestion& question = questions[place->second];
    question.asked = question.asked || title->in_brackets;
    if (says_other(title->answer)) question.others = column;
    else question.answers.push_back({column, std::move(title->answer)});
  }
  AnswerWords words;
  std::erase_if(questions, [&](SurveyQuestion& one) {
    const auto form_told = one.answers.size() < 2 ? std::nullopt : form_of(table, one, words);
    one.form = form_told.value_or(AnswerForm::ticks);
    return !form_told || are_boxes(one, form_told) || (one.form == AnswerForm::words && !are_short(table, one));
  });
  add_bare_columns(table, bare, questions);
  return {std::move(questions), {}};
}

KnownRecords::KnownRecords(const Ecosystem& ecosystem)
    : actors(folded_names(ecosystem.actors)), projects(folded_names(ecosystem.projects)) {}

std::size_t count_known(const SurveyQuestion& question, const NameSet& names) {
  return static_cast<std::size_t>(std::ranges::count_if(
      question.answers, [&](const AnswerColumn& one) { return names.contains(fold(one.answer)); }));
}

bool is_of_projects(const SurveyQuestion& question, const KnownRecords& known) {
  if (question.bare) return count_known(question, known.projects) > 0;
  if (question.form == AnswerForm::weights || are_most(question, known.actors)) return false;
  const bool asks = question.form == AnswerForm::ticks && asks_projects(question.text) && !asks_partners(question.text);
  return are_most(question, known.projects) || (asks && (question.asked || count_known(question, known.projects) > 0));
}

bool is_of_actors(const SurveyQuestion& question, const KnownRecords& known) {
  if (question.bare) return count_known(question, known.actors) > 1;
  if (counts_something(question.text) || is_of_projects(question, known)) return false;
  if (are_most(question, known.actors)) return true;
  if (!asks_partners(question.text)) return false;
  return count_known(question, known.actors) > 0 || (question.asked && question.form == AnswerForm::ticks);
}

std::vector<PartnerColumn> partner_columns(const Table& table, const Survey& survey, const NameSet& actors) {
  NameSet asked;
  for (const SurveyQuestion& one : survey.questions) asked.insert(fold(one.text));
  std::set<std::uint32_t> offered;
  for (const SurveyQuestion& one : survey.questions) {
    for (const AnswerColumn& answer : one.answers) offered.insert(answer.column);
  }
  std::vector<PartnerColumn> found;
  std::map<std::string, NamesCounted> counted;  // over the columns of one question
  const auto key = [&](const PartnerColumn& one) {
    return one.question.empty() ? std::string(without_last_number(table.columns().headers[one.column])) : one.question;
  };
  for (const std::uint32_t column : table.columns().further) {
    const std::string& title = table.columns().headers[column];
    const auto box = offered.contains(column) ? std::nullopt : question_of_box(title);
    if ((title.ends_with(']') && !box) || asked.contains(fold(without_question_code(title))) || !asks_partners(title) ||
        counts_something(title))
      continue;
    found.push_back({column, false, box.value_or("")});
    count_names(table, column, actors, counted[key(found.back())]);
  }
  std::erase_if(found, [&](PartnerColumn& one) {
    const NamesCounted& names = counted[key(one)];
    const bool as_rows = names.known > 0 && 3 * names.known >= names.mentions;
    const bool asks = asks_for_names(one.question.empty() ? table.columns().headers[one.column] : one.question);
    const bool as_names = asks && names.mentions > 0 && names.known + names.others == names.mentions;
    one.makes_actors = as_names && names.others > 0 && (!as_rows || !one.question.empty());
    return !as_rows && !as_names;
  });
  return found;
}

}  // namespace maillage
