// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/territory/answers.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <utility>

#include "maillage/base/text.h"
#include "maillage/io/tables/recognise.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/io/text/messages.h"

namespace maillage {
namespace {

/// True for a table whose rows are answers: a program of surveys wrote it, or its titles speak to who answers.
bool holds_answers(const Table& table) {
  constexpr std::array<std::string_view, 10> kOfForms = {
      "heure de fin",    "heure de soumission", "date de soumission", "soumis le",    "date de reponse",
      "completion time", "date submitted",      "submission date",    "submitted at", "horodatage"};
  const std::vector<std::string>& titles = table.columns().headers;
  const auto of_form = [&](const std::string& title) {
    const std::string plain = fold(title);
    return std::ranges::find(kOfForms, plain) != kOfForms.end();
  };
  if (is_answered_form(titles) || std::ranges::any_of(titles, of_form)) return true;
  const std::uint32_t name = table.columns().of_field[static_cast<std::size_t>(ActorField::name)];
  const std::string who = name < titles.size() ? " " + fold(titles[name]) + " " : std::string();
  return who.find(" votre ") != std::string::npos || who.find(" your ") != std::string::npos;
}

void fill(std::string& text, std::string& other) {
  if (text.empty()) text = std::move(other);
}

/// What the first answer left empty.
void complete(Actor& actor, Actor& later, KindId unknown) {
  if (actor.kind == unknown) actor.kind = later.kind;
  for (const auto text :
       {&Actor::form, &Actor::place, &Actor::insee_code, &Actor::siren, &Actor::rna, &Actor::source, &Actor::note})
    fill(actor.*text, later.*text);
  if (actor.latitude) return;
  actor.latitude = later.latitude;
  actor.longitude = later.longitude;
}

void tell_again(const Table& table, const Actor& first, const Actor& later, Diagnostics& diagnostics) {
  const std::uint32_t column = table.columns().of_field[static_cast<std::size_t>(ActorField::name)];
  const std::uint32_t cell = column == kNoColumn ? kWholeRow : table.place_of(column);
  table.tell({.severity = Severity::warning,
              .code = "answers-again",
              .line = later.origin.line,
              .cell = cell,
              .describe =
                  [&](Diagnostic& warning) {
                    warning.message = kAnswersAgain(Words(shortened(later.name)));
                    warning.related.push_back({table.locate(first.origin.line, cell).place, kFirstAnswerHere()});
                  }},
             diagnostics);
}

}  // namespace

std::vector<AnswerRow> join_answers(const Table& table, std::vector<std::uint32_t>& rows, const Territory& territory) {
  std::vector<Actor>& actors = territory.ecosystem.actors;
  const bool joins = !table.lists_people() && holds_answers(table);
  const KindId unknown = unknown_kind(territory.ecosystem);
  std::unordered_map<std::string, std::uint32_t> first;
  std::vector<AnswerRow> answers;
  std::uint32_t kept = 0;
  for (std::uint32_t i = 0; i < rows.size(); ++i) {
    const bool named = joins && !actors[i].name.empty() && table.fate_of(rows[i]) == RowFate::read;
    const auto [found, added] = named ? first.try_emplace(fold(actors[i].name), kept) : std::pair(first.end(), true);
    if (!added) {
      tell_again(table, actors[found->second], actors[i], territory.diagnostics);
      complete(actors[found->second], actors[i], unknown);
      table.set_fate(rows[i], RowFate::again);
      answers.push_back({rows[i], found->second, true});
      continue;
    }
    answers.push_back({rows[i], kept, false});
    if (kept != i) actors[kept] = std::move(actors[i]);
    rows[kept++] = rows[i];
  }
  actors.resize(kept);
  rows.resize(kept);
  return answers;
}

}  // namespace maillage
