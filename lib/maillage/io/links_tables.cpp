// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <unordered_map>

#include "maillage/base/suggestion.h"
#include "maillage/base/text.h"
#include "maillage/io/messages.h"
#include "maillage/io/read_tables.h"
#include "maillage/io/references.h"

namespace maillage {
namespace {

class ParticipationRows {
 public:
  ParticipationRows(RowReader& rows, FaultList& faults, FileId file, ActorIndex& actors, ProjectIndex& projects)
      : values_(rows, faults), file_(file), actors_(&actors), projects_(&projects) {}

  void read_into(std::vector<Participation>& participations) {
    while (values_.next()) read_row(participations[values_.row().index]);
  }

 private:
  using Field = ParticipationField;

  void read_row(Participation& participation) {
    participation.origin = {file_, values_.row().line};
    if (!values_.row().well_formed) return;
    const auto project = find_needed(values_, Field::project, *projects_, kProjectMentions, kAProject);
    const auto actor = find_needed(values_, Field::actor, *actors_, kActorMentions, kAnActor);
    participation.project = ProjectId(project.value_or(0));
    participation.actor = ActorId(actor.value_or(0));
    participation.role = role();
    participation.intensity = values_.weight(Field::intensity);
    participation.period = values_.period(Field::start, Field::end);
    participation.source = values_.view(Field::source);
  }

  std::optional<Role> role() {
    const std::string_view word = values_.view(Field::role);
    if (word.empty()) return std::nullopt;
    const auto& known = roles_.get(word, parse_role);
    if (known) return known;
    values_.tell(Severity::error, "unknown-role", Field::role, [name = shortened(word)](Diagnostic& fault) {
      const auto meant = closest(name, role_words());
      fault.message = meant ? kUnknownRoleMeant(Words(name), Words(*meant)) : kUnknownRole(Words(name));
    });
    return std::nullopt;
  }

  RowValues values_;
  FileId file_;
  ActorIndex* actors_;
  ProjectIndex* projects_;
  WordCache<Role> roles_;
};

/// Words for a tie that goes one way only, and for one that goes both ways; folded or bare signs.
std::optional<bool> parse_direction(std::string_view word) {
  constexpr std::array<std::string_view, 20> kOneWay = {
      "oui",     "vrai",   "yes",         "true",    "x",          "1",      "->",    "→",       ">",       "directed",
      "oriente", "dirige", "sens unique", "one way", "unilateral", "simple", "aller", "de vers", "from to", "out"};
  constexpr std::array<std::string_view, 20> kBothWays = {
      "non",    "faux",       "no",          "false",      "0",           "<->",         "<>",
      "↔",      "undirected", "non oriente", "non dirige", "double sens", "both",        "reciproque",
      "mutuel", "mutual",     "reciprocal",  "bilateral",  "double",      "aller retour"};
  const auto holds = [](const auto& words, std::string_view wanted) {
    return std::find(words.begin(), words.end(), wanted) != words.end();
  };
  const std::string folded = fold(word);
  if (holds(kOneWay, folded) || holds(kOneWay, word)) return true;
  if (holds(kBothWays, folded) || holds(kBothWays, word)) return false;
  return std::nullopt;
}

/// The types of ties one part of the table mentions, in the order of first mention; folded names compare.
class TieTypes {
 public:
  TieTypeId get(std::string_view word) {
    if (word.empty()) return TieTypeId{};
    const auto& known = cache_.get(word, [this](std::string_view name) -> std::optional<std::uint32_t> {
      const auto [found, added] = places_.emplace(fold(name), static_cast<std::uint32_t>(names_.size()));
      if (added) names_.emplace_back(name);
      return found->second;
    });
    return TieTypeId(*known + 1U);
  }
  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }

 private:
  WordCache<std::uint32_t> cache_;
  std::unordered_map<std::string, std::uint32_t> places_;
  std::vector<std::string> names_;
};

class TieRows {
 public:
  TieRows(RowReader& rows, FaultList& faults, FileId file, ActorIndex& actors, ProjectIndex& projects, TieTypes& types)
      : values_(rows, faults), file_(file), actors_(&actors), projects_(&projects), types_(&types) {}

  void read_into(std::vector<Tie>& ties) {
    while (values_.next()) read_row(ties[values_.row().index]);
  }

 private:
  void read_row(Tie& tie) {
    tie.origin = {file_, values_.row().line};
    if (!values_.row().well_formed) return;
    actors_->prefetch(values_.view(TieField::from));
    actors_->prefetch(values_.view(TieField::to));
    tie.type = types_->get(values_.view(TieField::type));
    tie.intensity = values_.weight(TieField::intensity);
    tie.directed = direction();
    tie.period = values_.period(TieField::start, TieField::end);
    tie.source = values_.view(TieField::source);
    tie.project = project();
    const auto from = find_needed(values_, TieField::from, *actors_, kActorMentions, kAnActor);
    const auto to = find_needed(values_, TieField::to, *actors_, kActorMentions, kAnActor);
    tie.from = ActorId(from.value_or(0));
    tie.to = ActorId(to.value_or(0));
    if (from && to && from == to) tell_self_tie();
  }

  void tell_self_tie() {
    values_.tell(
        Severity::error, "self-tie", TieField::to,
        [name = shortened(values_.view(TieField::to))](Diagnostic& fault) { fault.message = kSelfTie(Words(name)); });
  }

  std::optional<ProjectId> project() {
    const std::string_view mention = values_.view(TieField::project);
    if (mention.empty()) return std::nullopt;
    const auto found = find_mentioned(values_, TieField::project, mention, *projects_, kProjectMentions);
    return found ? std::optional(ProjectId(*found)) : std::nullopt;
  }

  bool direction() {
    const std::string_view word = values_.view(TieField::direction);
    if (word.empty()) return false;
    const auto& known = directions_.get(word, parse_direction);
    if (known) return *known;
    values_.tell(Severity::error, "unknown-direction", TieField::direction,
                 [name = shortened(word)](Diagnostic& fault) { fault.message = kUnknownDirection(Words(name)); });
    return false;
  }

  RowValues values_;
  FileId file_;
  ActorIndex* actors_;
  ProjectIndex* projects_;
  TieTypes* types_;
  WordCache<bool> directions_;
};

/// Gives the ties of each part the types of the whole.
void merge_types(const Table& table, const std::vector<TieTypes>& types, Ecosystem& ecosystem) {
  TieTypes whole;
  std::vector<TieTypeId> place;
  for (std::size_t part = 0; part < types.size(); ++part) {
    place.assign(1, TieTypeId{});
    for (const std::string& name : types[part].names()) place.push_back(whole.get(name));
    const TablePart& rows = table.parts()[part];
    for (std::size_t i = rows.first_row; i < rows.first_row + rows.rows; ++i) {
      ecosystem.ties[i].type = place[ecosystem.ties[i].type.index()];
    }
  }
  ecosystem.tie_types.insert(ecosystem.tie_types.end(), whole.names().begin(), whole.names().end());
}

}  // namespace

void read_participations(const Table& table, FileId file, ActorIndex& actors, ProjectIndex& projects,
                         const Territory& territory) {
  std::vector<Participation>& participations = territory.ecosystem.participations;
  participations.resize(table.rows());
  table.read(territory.threads, territory.diagnostics, [&](std::size_t, RowReader& rows, FaultList& faults) {
    ParticipationRows(rows, faults, file, actors, projects).read_into(participations);
  });
}

void read_ties(const Table& table, FileId file, ActorIndex& actors, ProjectIndex& projects,
               const Territory& territory) {
  std::vector<Tie>& ties = territory.ecosystem.ties;
  ties.resize(table.rows());
  std::vector<TieTypes> types(table.parts().size());
  table.read(territory.threads, territory.diagnostics, [&](std::size_t part, RowReader& rows, FaultList& faults) {
    TieRows(rows, faults, file, actors, projects, types[part]).read_into(ties);
  });
  merge_types(table, types, territory.ecosystem);
}

}  // namespace maillage
