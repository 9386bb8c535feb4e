// SPDX-License-Identifier: GPL-3.0-or-later
// Who works with whom, as forms ask it of each actor: a column of names ("Avec qui travaillez-vous ?"), or one column
// for each answer that can be ticked ("Avec qui travaillez-vous ? [AMAP]"). Answers may be projects too.
#include <algorithm>
#include <array>
#include <set>

#include "maillage/base/text.h"
#include "maillage/io/territory/read_tables.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/io/text/messages.h"
#include "maillage/model/vocabulary.h"

namespace maillage {
namespace {

/// One answer that can be ticked, in a column of its own.
struct AnswerColumn {
  std::uint32_t column = 0;
  std::string answer;
};

/// The columns of one question.
struct Question {
  std::string text;
  std::vector<AnswerColumn> answers;
};

std::string_view text_at(const Table& table, std::size_t row, std::uint32_t column) {
  const auto cells = table.cells_of(row);
  return column < cells.size() ? trim(cells[column].text()) : std::string_view();
}

bool says_yes(std::string_view text) {
  constexpr std::array<std::string_view, 12> kYes = {"oui",  "o",    "yes",     "y",     "x",        "1",
                                                     "vrai", "true", "checked", "coche", "selected", "quoted"};
  return text == "✓" || text == "✔" || text == "☑" || std::ranges::find(kYes, fold(text)) != kYes.end();
}

bool says_no(std::string_view text) {
  constexpr std::array<std::string_view, 9> kNo = {"non",          "n",          "no",       "0", "faux", "false",
                                                   "not selected", "not quoted", "unchecked"};
  return text.empty() || is_empty_word(text) || text == "☐" || std::ranges::find(kNo, fold(text)) != kNo.end();
}

bool is_ticked_or_not(const Table& table, std::uint32_t column) {
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const std::string_view text = text_at(table, row, column);
    if (!says_yes(text) && !says_no(text)) return false;
  }
  return true;
}

bool holds_word(std::string_view title, std::span<const std::string_view> words) {
  const std::string plain = fold(title);
  return std::ranges::any_of(words, [&](std::string_view word) { return plain.find(word) != std::string::npos; });
}

/// True for a question of whom one works with.
bool asks_partners(std::string_view title) {
  constexpr std::array<std::string_view, 19> kWords = {
      "avec qui", "avec quel",   "travaillez vous", "travaille avec", "partenaire", "cooper",   "collabor",
      "en lien",  "en relation", "contact avec",    "echange",        "connaissez", "relation", "work with",
      "partner",  "cooperat",    "contacts",        "with whom",      "exchange"};
  return holds_word(title, kWords);
}

/// True for a question of what one takes part in.
bool asks_projects(std::string_view title) {
  constexpr std::array<std::string_view, 9> kWords = {"projet",    "action",  "chantier", "groupe", "atelier",
                                                      "evenement", "reunion", "project",  "event"};
  return holds_word(title, kWords);
}

/// The questions with several answers to tick, in the order of their first columns.
std::vector<Question> questions_of(const Table& actors) {
  std::vector<Question> questions;
  for (const std::uint32_t column : actors.columns().further) {
    const std::string& title = actors.columns().headers[column];
    const std::size_t open = title.rfind('[');
    if (open == std::string::npos || open == 0 || !title.ends_with(']') || !is_ticked_or_not(actors, column)) continue;
    const std::string text(trim(std::string_view(title).substr(0, open)));
    std::string answer(trim(std::string_view(title).substr(open + 1, title.size() - open - 2)));
    if (questions.empty() || questions.back().text != text) questions.push_back({text, {}});
    questions.back().answers.push_back({column, std::move(answer)});
  }
  std::erase_if(questions, [](const Question& one) { return one.answers.size() < 2; });
  return questions;
}

/// The columns that hold names of partners, of which one in three at least is an actor of the table.
std::vector<std::uint32_t> partner_columns(const Table& actors, const Ecosystem& ecosystem) {
  std::set<std::string, std::less<>> names;
  for (const Actor& actor : ecosystem.actors) names.insert(fold(actor.name));
  std::vector<std::uint32_t> found;
  for (const std::uint32_t column : actors.columns().further) {
    const std::string& title = actors.columns().headers[column];
    if (title.ends_with(']') || !asks_partners(title)) continue;
    std::size_t mentions = 0;
    std::size_t known = 0;
    for (std::size_t row = 0; row < actors.rows(); ++row) {
      for (const std::string& part : split_list(text_at(actors, row, column), ",;|\n")) {
        if (is_empty_word(part)) continue;
        ++mentions;
        known += names.contains(fold(part)) ? 1U : 0U;
      }
    }
    if (known > 0 && 3 * known >= mentions) found.push_back(column);
  }
  return found;
}

template <typename Record>
std::set<std::string, std::less<>> folded_names(const std::vector<Record>& records) {
  std::set<std::string, std::less<>> names;
  for (const Record& record : records) names.insert(fold(record.name));
  return names;
}

/// Whether most answers are among these names.
bool are_most(const Question& question, const std::set<std::string, std::less<>>& names) {
  const auto known = std::ranges::count_if(question.answers,
                                           [&](const AnswerColumn& one) { return names.contains(fold(one.answer)); });
  return 2 * static_cast<std::size_t>(known) >= question.answers.size();
}

bool is_of_projects(const Question& question, const Ecosystem& ecosystem) {
  if (are_most(question, folded_names(ecosystem.actors))) return false;
  return are_most(question, folded_names(ecosystem.projects)) ||
         (asks_projects(question.text) && !asks_partners(question.text));
}

bool is_of_actors(const Question& question, const Ecosystem& ecosystem) {
  if (is_of_projects(question, ecosystem)) return false;
  return asks_partners(question.text) || are_most(question, folded_names(ecosystem.actors));
}

/// Appends a record for each answer that is none yet.
template <typename Record>
std::size_t make_answers(const Question& question, const Origin& origin, std::vector<Record>& records) {
  std::set<std::string, std::less<>> names = folded_names(records);
  std::size_t made = 0;
  for (const AnswerColumn& one : question.answers) {
    if (one.answer.empty() || !names.insert(fold(one.answer)).second) continue;
    Record& record = records.emplace_back();
    record.name = one.answer;
    record.origin = origin;
    ++made;
  }
  return made;
}

void tell(const Table& table, std::string_view code, Text message, Diagnostics& diagnostics) {
  diagnostics.add({.severity = Severity::note, .code = code, .place = table.place(), .message = std::move(message)});
}

/// Reads the answers of one table into ties and participations.
class Answers {
 public:
  Answers(const Table& table, FileId file, std::span<const std::uint32_t> rows, const ActorIndex& actors,
          const Territory& territory)
      : table_(table), file_(file), rows_(rows), actors_(actors), territory_(territory) {}

  void read_ties(const Question& question) {
    const std::size_t before = ties().size();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      for (const AnswerColumn& one : question.answers) {
        if (says_yes(text_at(table_, rows_[i], one.column))) add_tie(i, find(one.answer));
      }
    }
    tell(table_, "survey-ties", kSurveyTies(Words(question.text), ties().size() - before), territory_.diagnostics);
  }

  void read_names(std::uint32_t column) {
    const std::size_t before = ties().size();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      for (const std::string& name : split_list(text_at(table_, rows_[i], column), ",;|\n")) read_name(i, column, name);
    }
    tell(table_, "survey-ties", kSurveyTies(Words(table_.columns().headers[column]), ties().size() - before),
         territory_.diagnostics);
  }

  void read_participations(const Question& question, const ProjectIndex& projects) {
    auto& participations = territory_.ecosystem.participations;
    const std::size_t before = participations.size();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      for (const AnswerColumn& one : question.answers) {
        const auto project = projects.find(one.answer).index;
        if (!project || !says_yes(text_at(table_, rows_[i], one.column))) continue;
        Participation& part = participations.emplace_back();
        part.project = ProjectId(*project);
        part.actor = ActorId(i);
        part.origin = {file_, table_.line_of(rows_[i])};
      }
    }
    tell(table_, "survey-participations", kSurveyParticipations(Words(question.text), participations.size() - before),
         territory_.diagnostics);
  }

 private:
  [[nodiscard]] std::vector<Tie>& ties() const { return territory_.ecosystem.ties; }

  [[nodiscard]] std::optional<std::uint32_t> find(std::string_view name) const {
    const std::string line = on_one_line(name);
    const auto exact = actors_.find(line).index;
    return exact ? exact : actors_.find_loosely(line);
  }

  void read_name(std::size_t actor, std::uint32_t column, const std::string& name) {
    if (is_empty_word(name)) return;
    if (const auto partner = find(name)) return add_tie(actor, partner);
    for (const std::string_view part : split_words(name)) {
      const auto partner = find(part);
      if (!partner) tell_unknown(rows_[actor], column, part);
      add_tie(actor, partner);
    }
  }

  /// Who says to work with themselves says nothing.
  void add_tie(std::size_t actor, std::optional<std::uint32_t> partner) {
    if (!partner || *partner == actor) return;
    Tie& tie = ties().emplace_back();
    tie.from = ActorId(actor);
    tie.to = ActorId(*partner);
    tie.origin = {file_, table_.line_of(rows_[actor])};
  }

  void tell_unknown(std::size_t row, std::uint32_t column, std::string_view name) {
    tell_unknown_partner(table_, table_.cells_of(row)[column], name, kUnknownAnswer, territory_.diagnostics);
  }

  const Table& table_;
  FileId file_;
  std::span<const std::uint32_t> rows_;
  const ActorIndex& actors_;
  const Territory& territory_;
};

}  // namespace

void make_answered_actors(const Table& actors, FileId file, const Territory& territory) {
  std::vector<Actor>& all = territory.ecosystem.actors;
  const std::size_t before = all.size();
  for (const Question& question : questions_of(actors)) {
    if (is_of_actors(question, territory.ecosystem)) make_answers(question, {file, actors.line_of(0)}, all);
  }
  for (std::size_t i = before; i < all.size(); ++i) all[i].kind = unknown_kind(territory.ecosystem);
  if (all.size() > before) tell(actors, "made-actors", kMadeAnswers(all.size() - before), territory.diagnostics);
}

void make_answered_projects(const Table& actors, FileId file, const Territory& territory) {
  std::vector<Project>& all = territory.ecosystem.projects;
  std::size_t made = 0;
  for (const Question& question : questions_of(actors)) {
    if (is_of_projects(question, territory.ecosystem)) made += make_answers(question, {file, actors.line_of(0)}, all);
  }
  for (Project& project : all) {
    if (project.id.empty()) project.id = project.name;
  }
  if (made > 0) tell(actors, "made-projects", kMadeProjects(made), territory.diagnostics);
}

void read_answered_ties(const Table& actors, FileId file, std::span<const std::uint32_t> rows, const ActorIndex& index,
                        const Territory& territory) {
  Answers answers(actors, file, rows, index, territory);
  for (const Question& question : questions_of(actors)) {
    if (is_of_actors(question, territory.ecosystem)) answers.read_ties(question);
  }
  for (const std::uint32_t column : partner_columns(actors, territory.ecosystem)) answers.read_names(column);
}

void read_answered_participations(const Table& actors, FileId file, std::span<const std::uint32_t> rows,
                                  const ActorIndex& index, const ProjectIndex& projects, const Territory& territory) {
  Answers answers(actors, file, rows, index, territory);
  for (const Question& question : questions_of(actors)) {
    if (is_of_projects(question, territory.ecosystem)) answers.read_participations(question, projects);
  }
}

}  // namespace maillage
