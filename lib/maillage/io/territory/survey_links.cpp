// SPDX-License-Identifier: GPL-3.0-or-later
// Who works with whom, as forms ask it of each actor: a column of names ("Avec qui travaillez-vous ?"), or one column
// for each answer that can be ticked ("Avec qui travaillez-vous ? [AMAP]"). Answers may be projects too.
#include <algorithm>
#include <optional>
#include <string>

#include "maillage/base/text.h"
#include "maillage/io/tables/references.h"
#include "maillage/io/territory/answers.h"
#include "maillage/io/territory/read_tables.h"
#include "maillage/io/territory/survey_questions.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/io/text/messages.h"
#include "maillage/model/vocabulary.h"

namespace maillage {
namespace {

/// Appends a record for each answer that is none yet.
template <typename Record>
std::size_t make_answers(const SurveyQuestion& question, const Origin& origin, NameSet& names,
                         std::vector<Record>& records) {
  std::size_t made = 0;
  if (question.bare) return made;
  for (const AnswerColumn& one : question.answers) {
    if (one.answer.empty() || !names.insert(fold(one.answer)).second) continue;
    Record& record = records.emplace_back();
    record.name = one.answer;
    record.origin = origin;
    ++made;
  }
  return made;
}

/// Appends an actor for each partner named in a column who is none yet.
void make_partners(const Table& table, std::uint32_t column, FileId file, NameSet& names, std::vector<Actor>& actors) {
  const auto is_name = [&](std::string_view text) { return names.contains(fold(text)); };
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const std::string text = without_addresses(answer_at(table, row, column));
    for (const std::string_view name : names_answered(text, is_name)) {
      if (!names.insert(fold(name)).second) continue;
      Actor& actor = actors.emplace_back();
      actor.name = on_one_line(name);
      actor.origin = {file, table.line_of(row)};
    }
  }
}

void tell(const Table& table, std::string_view code, Text message, Diagnostics& diagnostics) {
  diagnostics.add({.severity = Severity::note, .code = code, .place = table.place(), .message = std::move(message)});
}

/// Reads the answers of one table into ties and participations.
class Answers {
 public:
  Answers(const Table& table, FileId file, std::span<const AnswerRow> rows, const ActorIndex& actors,
          const Territory& territory)
      : table_(table), file_(file), rows_(rows), actors_(actors), territory_(territory) {}

  void read_ties(const SurveyQuestion& question) {
    first_tie_ = ties().size();
    std::vector<std::optional<std::uint32_t>> partners;
    for (const AnswerColumn& one : question.answers) partners.push_back(find(one.answer));
    Unclear unclear;
    for (const AnswerRow& row : rows_) {
      for (std::size_t j = 0; j < partners.size(); ++j) {
        if (question.bare && !partners[j]) continue;
        table_.set_understood(question.answers[j].column);
        read_answer(row, question.answers[j], partners[j], question.form, unclear);
      }
      if (question.others) read_all_names(row, *question.others);
    }
    const std::string title = title_of(question, partners);
    tell(table_, "survey-ties", kSurveyTies(Words(title), ties().size() - first_tie_), territory_.diagnostics);
    tell_unclear(title, unclear);
  }

  /// Of columns of one question.
  void read_names(std::span<const PartnerColumn> columns) {
    first_tie_ = ties().size();
    for (const AnswerRow& row : rows_) {
      for (const PartnerColumn& one : columns) read_all_names(row, one.column);
    }
    const PartnerColumn& first = columns.front();
    const std::string& title = first.question.empty() ? table_.columns().headers[first.column] : first.question;
    tell(table_, "survey-ties", kSurveyTies(Words(title), ties().size() - first_tie_), territory_.diagnostics);
  }

  void read_participations(const SurveyQuestion& question, const ProjectIndex& projects) {
    auto& participations = territory_.ecosystem.participations;
    const std::size_t before = participations.size();
    std::vector<std::optional<std::uint32_t>> asked;
    for (const AnswerColumn& one : question.answers) asked.push_back(projects.find(one.answer).index);
    Unclear unclear;
    for (const AnswerRow& row : rows_) {
      for (std::size_t j = 0; j < asked.size(); ++j) {
        const std::string_view text = answer_at(table_, row.row, question.answers[j].column);
        const auto weight = weight_of_answer(text);
        if (question.bare && !asked[j]) continue;
        table_.set_understood(question.answers[j].column);
        if (weight == 0) continue;
        const bool says_role = question.bare || question.form == AnswerForm::words;
        const auto role = says_role ? parse_role(text) : std::nullopt;
        const bool counts = question.bare && weight;
        if (!asked[j] || (!role && !counts && !is_tick(text, question.answers[j].answer))) {
          unclear.add(text);
          continue;
        }
        Participation part;
        part.project = ProjectId(*asked[j]);
        part.actor = ActorId(row.actor);
        part.role = role;
        if (counts) part.intensity = *weight;
        part.origin = {file_, table_.line_of(row.row)};
        if (!row.again || !takes_part(std::span(participations).subspan(before), part)) participations.push_back(part);
      }
    }
    const std::string title = title_of(question, asked);
    tell(table_, "survey-participations", kSurveyParticipations(Words(title), participations.size() - before),
         territory_.diagnostics);
    tell_unclear(title, unclear);
  }

 private:
  /// What another answer of the actor said already.
  static bool takes_part(std::span<const Participation> told, const Participation& part) {
    return std::ranges::any_of(told, [&](const Participation& one) {
      return one.project == part.project && one.actor == part.actor && one.role == part.role;
    });
  }

  [[nodiscard]] std::vector<Tie>& ties() const { return territory_.ecosystem.ties; }

  [[nodiscard]] std::optional<std::uint32_t> find(std::string_view name) const {
    const std::string line = on_one_line(name);
    const auto exact = actors_.find(line).index;
    return exact ? exact : actors_.find_loosely(line);
  }

  /// Answers that say neither yes nor no.
  struct Unclear {
    std::size_t count = 0;
    std::string first;

    void add(std::string_view text) {
      if (count++ == 0) first = shortened(text);
    }
  };

  /// What is asked; of titles without a question, those that are known.
  static std::string title_of(const SurveyQuestion& question, const std::vector<std::optional<std::uint32_t>>& known) {
    if (!question.bare) return question.text;
    std::string title;
    for (std::size_t i = 0; i < known.size(); ++i) {
      if (known[i]) title += (title.empty() ? "" : ", ") + question.answers[i].answer;
    }
    return shortened(title);
  }

  void tell_unclear(const std::string& title, const Unclear& unclear) {
    if (unclear.count == 0) return;
    territory_.diagnostics.add({.severity = Severity::warning,
                                .code = "unclear-answers",
                                .place = table_.place(),
                                .message = kUnclearAnswers(unclear.count, Words(title), Words(unclear.first))});
  }

  void read_answer(const AnswerRow& row, const AnswerColumn& one, std::optional<std::uint32_t> partner, AnswerForm form,
                   Unclear& unclear) {
    const std::string_view text = answer_at(table_, row.row, one.column);
    if (text.empty()) return;
    const auto weight = weight_of_answer(text);
    if (weight ? *weight > 0 : is_tick(text, one.answer)) add_tie(row, partner, weight.value_or(1));
    else if (!weight && form == AnswerForm::words) add_tie(row, partner, 1, type_of(on_one_line(text)));
    else if (!weight) unclear.add(text);
  }

  void read_all_names(const AnswerRow& row, std::uint32_t column) {
    table_.set_understood(column);
    const auto is_name = [&](std::string_view text) { return find(text).has_value(); };
    const std::string text = without_addresses(answer_at(table_, row.row, column));
    for (const std::string_view name : names_answered(text, is_name)) {
      const auto partner = find(name);
      if (!partner) tell_unknown(row.row, column, name);
      add_tie(row, partner, 1);
    }
  }

  TieTypeId type_of(const std::string& word) {
    std::vector<std::string>& types = territory_.ecosystem.tie_types;
    const auto same = [&](const std::string& one) { return fold(one) == fold(word); };
    const auto found = std::ranges::find_if(types, same);
    const auto place = static_cast<std::size_t>(found - types.begin());
    if (found == types.end()) types.push_back(word);
    return TieTypeId(place);
  }

  /// Who says to work with themselves says nothing; who says so twice, with a box ticked and in words, or in several
  /// answers, says it once: the most counts.
  void add_tie(const AnswerRow& row, std::optional<std::uint32_t> partner, double weight, TieTypeId type = {}) {
    if (!partner || *partner == row.actor) return;
    Tie tie;
    tie.from = ActorId(row.actor);
    tie.to = ActorId(*partner);
    tie.type = type;
    tie.intensity = weight;
    tie.origin = {file_, table_.line_of(row.row)};
    Tie* const told = told_before(tie, row.again);
    if (told == nullptr) ties().push_back(std::move(tie));
    else told->intensity = std::max(told->intensity, weight);
  }

  /// The same tie of this question: of this row or, where the actor has answered before, of any.
  [[nodiscard]] Tie* told_before(const Tie& tie, bool in_all_rows) const {
    for (std::size_t i = ties().size(); i > first_tie_; --i) {
      Tie& one = ties()[i - 1];
      if (!in_all_rows && one.origin.line != tie.origin.line) break;
      if (one.from == tie.from && one.to == tie.to && one.type == tie.type) return &one;
    }
    return nullptr;
  }

  void tell_unknown(std::size_t row, std::uint32_t column, std::string_view name) {
    tell_unknown_partner(table_, table_.cells_of(row)[column], name, kUnknownAnswer, territory_.diagnostics);
  }

  const Table& table_;
  FileId file_;
  std::span<const AnswerRow> rows_;
  const ActorIndex& actors_;
  const Territory& territory_;
  std::size_t first_tie_ = 0;  ///< of the question being read
};

}  // namespace

void make_answered_actors(const Table& actors, FileId file, Survey& survey, const Territory& territory) {
  std::vector<Actor>& all = territory.ecosystem.actors;
  const std::size_t before = all.size();
  KnownRecords known(territory.ecosystem);
  for (const SurveyQuestion& question : survey.questions) {
    if (is_of_actors(question, known)) make_answers(question, {file, actors.line_of(0)}, known.actors, all);
  }
  survey.partners = partner_columns(actors, survey, known.actors);
  const bool makes = std::ranges::any_of(survey.partners, &PartnerColumn::makes_actors);
  for (const PartnerColumn& one : survey.partners) {
    if (one.makes_actors) make_partners(actors, one.column, file, known.actors, all);
  }
  if (makes) survey.partners = partner_columns(actors, survey, known.actors);
  for (std::size_t i = before; i < all.size(); ++i) all[i].kind = unknown_kind(territory.ecosystem);
  if (all.size() > before) tell(actors, "made-actors", kMadeAnswers(all.size() - before), territory.diagnostics);
}

void make_answered_projects(const Table& actors, FileId file, const Survey& survey, const Territory& territory) {
  std::vector<Project>& all = territory.ecosystem.projects;
  std::size_t made = 0;
  KnownRecords known(territory.ecosystem);
  for (const SurveyQuestion& question : survey.questions) {
    if (is_of_projects(question, known)) made += make_answers(question, {file, actors.line_of(0)}, known.projects, all);
  }
  for (Project& project : all) {
    if (project.id.empty()) project.id = project.name;
  }
  if (made > 0) tell(actors, "made-projects", kMadeProjects(made), territory.diagnostics);
}

void read_answered_ties(const Table& actors, FileId file, std::span<const AnswerRow> rows, const Survey& survey,
                        const ActorIndex& index, const Territory& territory) {
  Answers answers(actors, file, rows, index, territory);
  const KnownRecords known(territory.ecosystem);
  for (const SurveyQuestion& question : survey.questions) {
    if (is_of_actors(question, known)) answers.read_ties(question);
  }
  const std::span<const PartnerColumn> partners = survey.partners;
  for (std::size_t i = 0; i < partners.size();) {
    std::size_t count = 1;
    while (!partners[i].question.empty() && i + count < partners.size() &&
           partners[i + count].question == partners[i].question)
      ++count;
    answers.read_names(partners.subspan(i, count));
    i += count;
  }
}

void read_answered_participations(const Table& actors, FileId file, std::span<const AnswerRow> rows,
                                  const Survey& survey, const ActorIndex& index, const ProjectIndex& projects,
                                  const Territory& territory) {
  Answers answers(actors, file, rows, index, territory);
  const KnownRecords known(territory.ecosystem);
  for (const SurveyQuestion& question : survey.questions) {
    if (is_of_projects(question, known)) answers.read_participations(question, projects);
  }
}

void tell_cross_columns(const Table& actors, const Survey& survey, const Territory& territory) {
  constexpr std::size_t kFewest = 2;
  const auto crosses = [&](const AnswerColumn& one) {
    for (std::size_t row = 0; row < actors.rows(); ++row) {
      const std::string_view text = answer_at(actors, row, one.column);
      if (weight_of_answer(text) != 0 && !is_tick(text, {})) return false;
    }
    return true;
  };
  for (const SurveyQuestion& question : survey.questions) {
    if (!question.bare) continue;
    std::string titles;
    std::size_t count = 0;
    for (const AnswerColumn& one : question.answers) {
      if (!crosses(one)) continue;
      titles += (count++ == 0 ? "" : ", ") + one.answer;
    }
    if (count >= kFewest) tell(actors, "cross-columns", kCrossColumns(Words(shortened(titles))), territory.diagnostics);
  }
}

}  // namespace maillage
