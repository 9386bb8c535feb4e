// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <unordered_map>

#include "maillage/base/text.h"
#include "maillage/io/tables/references.h"
#include "maillage/io/territory/open_words.h"
#include "maillage/io/territory/read_tables.h"
#include "maillage/io/text/messages.h"

namespace maillage {
namespace {

std::string_view text_in(const Table& table, std::size_t row, std::uint32_t column) {
  const auto cells = table.cells_of(row);
  return column < cells.size() ? trim(cells[column].text()) : std::string_view();
}

/// True when the cell is empty and the one above is not: what merged cells leave in the rows under the first.
bool below_a_filled_cell(const Table& table, const TableRow& row, std::uint32_t column) {
  constexpr std::size_t kTallest = 1000;
  if (column == kNoColumn) return false;
  for (std::size_t i = row.index; i > 0 && row.index - i < kTallest; --i) {
    if (!text_in(table, i - 1, column).empty()) return true;
  }
  return false;
}

/// A mention; empty for words that say so, unless an actor or project has that name.
template <typename Record, typename Field>
std::string_view mention_in(RowValues& values, Field field, const ReferenceIndex<Record>& index) {
  const std::string_view mention = values.view(field);
  const bool nothing = is_empty_word(mention) || says_nobody(mention);
  if (mention.empty() || index.find_id(mention) || !nothing) return mention;
  return index.find(mention).index ? mention : std::string_view();
}

/// Reads what a part of a table of participations says, with the row of each.
class ParticipationRows {
 public:
  ParticipationRows(RowReader& reader, FaultList& faults, FileId file, ActorIndex& actors, ProjectIndex& projects,
                    const WeightColumn& weights, const Ecosystem& ecosystem)
      : table_(&reader.table()),
        values_(reader, faults),
        file_(file),
        actors_(&actors),
        projects_(&projects),
        weights_(&weights),
        ecosystem_(&ecosystem) {}

  void read() {
    while (values_.next()) {
      if (values_.row().well_formed) read_row();
    }
  }

  std::vector<Participation> participations;
  std::vector<std::uint32_t> rows;
  OpenWords own_roles;

 private:
  using Field = ParticipationField;

  void read_row() {
    Participation one;
    one.origin = {file_, values_.row().line};
    const auto project = this->project();
    const std::vector<std::uint32_t> actors = this->actors();
    const std::vector<Role> roles = this->roles();
    const auto intensity = values_.weight(Field::intensity, *weights_, ecosystem_->own_words);
    one.period = values_.period(Field::start, Field::end);
    one.source = values_.value(Field::source);
    if (!project || actors.empty() || !intensity) return;
    if (*intensity == 0) return values_.set_aside(RowFate::no_tie);
    one.project = ProjectId(*project);
    one.intensity = *intensity;
    for (const std::uint32_t actor : actors) {
      one.actor = ActorId(actor);
      one.role = std::nullopt;
      if (roles.empty()) add(one);
      for (const Role role : roles) {
        one.role = role;
        add(one);
      }
    }
  }

  void add(const Participation& one) {
    participations.push_back(one);
    rows.push_back(static_cast<std::uint32_t>(values_.row().index));
  }

  std::optional<std::uint32_t> project() {
    const std::string_view mention = mention_in(values_, Field::project, *projects_);
    if (!mention.empty()) return find_mentioned(values_, Field::project, mention, *projects_, kProjectMentions);
    if (says_actor_alone()) return std::nullopt;
    const bool merged = below_a_filled_cell(*table_, values_.row(), values_.column_of(Field::project));
    tell_needed(values_, Field::project, kAProject, merged);
    return std::nullopt;
  }

  /// An actor, and nothing behind it: how tables say that an actor has no project. Told, as merged cells look like it.
  bool says_actor_alone() {
    const std::string_view mention = mention_in(values_, Field::actor, *actors_);
    const bool behind = values_.column_of(Field::project) > values_.column_of(Field::actor);
    const auto is_empty = [this](Field field) { return values_.value(field).empty(); };
    constexpr std::array kOfParts = {Field::role, Field::intensity, Field::start, Field::end};
    if (mention.empty() || !behind || !std::ranges::all_of(kOfParts, is_empty) || rows_of(mention) > 1) return false;
    values_.set_aside(RowFate::no_tie);
    values_.tell(Severity::warning, "no-project", Field::actor,
                 [name = shortened(mention)](Diagnostic& warning) { warning.message = kNoProject(Words(name)); });
    return true;
  }

  std::size_t rows_of(std::string_view mention) {
    for (std::size_t row = mentions_.empty() ? 0 : table_->rows(); row < table_->rows(); ++row)
      ++mentions_[fold(text_in(*table_, row, values_.column_of(Field::actor)))];
    return mentions_[fold(mention)];
  }

  std::vector<std::uint32_t> actors() {
    const std::string_view mention = mention_in(values_, Field::actor, *actors_);
    if (!mention.empty()) return find_several(values_, Field::actor, mention, *actors_, kActorMentions);
    const bool merged = below_a_filled_cell(*table_, values_.row(), values_.column_of(Field::actor));
    tell_needed(values_, Field::actor, kAnActor, merged);
    return {};
  }

  /// The roles a cell says: one, or those of a list in which one is known. What nobody knows is a role of its own.
  std::vector<Role> roles() {
    const std::string_view word = values_.value(Field::role);
    std::vector<Role> found;
    if (word.empty()) return found;
    if (const auto whole = known(word)) return {*whole};
    const std::vector<std::string_view> parts = split_words(word);
    const bool list =
        parts.size() > 1 && std::ranges::any_of(parts, [&](std::string_view part) { return known(part).has_value(); });
    if (!list) return {own(word)};
    for (const std::string_view part : parts) {
      const Role role = known(part) ? *known(part) : own(part);
      if (std::ranges::find(found, role) == found.end()) found.push_back(role);
    }
    return found;
  }

  std::optional<Role> known(std::string_view word) {
    return roles_.get(word, [this](std::string_view name) {
      const auto whole = parse_role(name, ecosystem_->own_words);
      const std::size_t open = name.find(" (");
      if (whole || open == std::string_view::npos || !name.ends_with(')')) return whole;
      const bool amount = is_amount(name.substr(open + 2, name.size() - open - 3));
      return amount ? parse_role(name.substr(0, open), ecosystem_->own_words) : whole;
    });
  }

  Role own(std::string_view word) {
    const GridCell& cell = values_.row().cells[values_.column_of(Field::role)];
    return static_cast<Role>(kRoleCount + own_roles.add(word, cell.line, cell.column));
  }

  const Table* table_;
  RowValues values_;
  FileId file_;
  ActorIndex* actors_;
  ProjectIndex* projects_;
  const WeightColumn* weights_;
  const Ecosystem* ecosystem_;
  WordCache<Role> roles_;
  std::unordered_map<std::string, std::size_t> mentions_;  ///< rows of the table that name an actor, once one is wanted
};

/// Which way a tie goes.
enum class Way : std::uint8_t { both, forth, back };

/// Words for a tie that goes one way only, this or that, and for one that goes both ways; folded or bare signs.
std::optional<Way> parse_direction(std::string_view word) {
  constexpr std::array<std::string_view, 18> kBack = {
      "<-",      "←",       "<",      "b vers a", "b > a",   "a < b",    "entrant", "entrante", "incoming",
      "vers de", "to from", "retour", "inverse",  "reverse", "2 vers 1", "in",      "2 > 1",    "a <- b"};
  constexpr std::array<std::string_view, 29> kOneWay = {"oui",
                                                        "vrai",
                                                        "yes",
                                                        "true",
                                                        "x",
                                                        "1",
                                                        "->",
                                                        "→",
                                                        ">",
                                                        "directed",
                                                        "a vers b",
                                                        "a > b",
                                                        "unidirectionnel",
                                                        "unidirectional",
                                                        "unilaterale",
                                                        "oriente",
                                                        "dirige",
                                                        "sens unique",
                                                        "one way",
                                                        "unilateral",
                                                        "simple",
                                                        "aller",
                                                        "de vers",
                                                        "from to",
                                                        "out",
                                                        "sortant",
                                                        "sortante",
                                                        "outgoing",
                                                        "dirigee"};
  constexpr std::array<std::string_view, 26> kBothWays = {"non",
                                                          "faux",
                                                          "no",
                                                          "false",
                                                          "0",
                                                          "<->",
                                                          "<>",
                                                          "les deux",
                                                          "dans les deux sens",
                                                          "bidirectionnel",
                                                          "bidirectional",
                                                          "mutuelle",
                                                          "a - b",
                                                          "↔",
                                                          "undirected",
                                                          "non oriente",
                                                          "non dirige",
                                                          "double sens",
                                                          "both",
                                                          "reciproque",
                                                          "mutuel",
                                                          "mutual",
                                                          "reciprocal",
                                                          "bilateral",
                                                          "double",
                                                          "aller retour"};
  const auto holds = [](const auto& words, std::string_view wanted) {
    return std::find(words.begin(), words.end(), wanted) != words.end();
  };
  const std::string folded = fold(word);
  if (holds(kOneWay, folded) || holds(kOneWay, word)) return Way::forth;
  if (holds(kBothWays, folded) || holds(kBothWays, word)) return Way::both;
  return holds(kBack, folded) || holds(kBack, word) ? std::optional(Way::back) : std::nullopt;
}

/// True when the column of types says which ties are directed, as Gephi writes it, and no other does.
bool types_are_directions(const Table& table) {
  constexpr std::array<std::string_view, 8> kWords = {"directed",    "undirected", "mutual", "oriente",
                                                      "non oriente", "dirige",     "mutuel", "non dirige"};
  const auto column = [&](TieField field) { return table.columns().of_field[static_cast<std::size_t>(field)]; };
  const std::uint32_t type = column(TieField::type);
  if (type == kNoColumn || column(TieField::direction) != kNoColumn) return false;
  bool some = false;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const std::string word = fold(text_in(table, row, type));
    if (word.empty()) continue;
    if (std::ranges::find(kWords, word) == kWords.end()) return false;
    some = true;
  }
  return some;
}

/// True when the column of types only says whether there is a tie.
bool types_are_answers(const Table& table) {
  constexpr std::array<std::string_view, 12> kWords = {"oui", "non",  "yes",  "no",   "x",     "0",
                                                       "1",   "vrai", "faux", "true", "false", "o"};
  const std::uint32_t type = table.columns().of_field[static_cast<std::size_t>(TieField::type)];
  bool some = false;
  for (std::size_t row = 0; type != kNoColumn && row < table.rows(); ++row) {
    const std::string word = fold(text_in(table, row, type));
    if (word.empty() || is_empty_word(word)) continue;
    if (std::ranges::find(kWords, word) == kWords.end()) return false;
    some = true;
  }
  return some;
}

bool is_no(std::string_view word) {
  const std::string folded = fold(word);
  return folded == "non" || folded == "no" || folded == "0" || folded == "faux" || folded == "false";
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

/// What is known of a table of ties before its rows are read.
struct TieColumns {
  WeightColumn weights;
  TieField direction = TieField::direction;
  bool answers = false;  ///< types say whether there is a tie
};

/// Reads what a part of a table of ties says, with the row of each.
class TieRows {
 public:
  TieRows(RowReader& reader, FaultList& faults, FileId file, ActorIndex& actors, ProjectIndex& projects,
          const TieColumns& columns, const Ecosystem& ecosystem)
      : table_(&reader.table()),
        values_(reader, faults),
        file_(file),
        actors_(&actors),
        projects_(&projects),
        columns_(&columns),
        ecosystem_(&ecosystem) {}

  void read() {
    while (values_.next()) {
      if (values_.row().well_formed) read_row();
    }
  }

  std::vector<Tie> ties;
  std::vector<std::uint32_t> rows;
  TieTypes types;

 private:
  void read_row() {
    Tie tie;
    tie.origin = {file_, values_.row().line};
    const std::string_view from_cell = mention_in(values_, TieField::from, *actors_);
    const std::string_view to_cell = mention_in(values_, TieField::to, *actors_);
    if (says_one_end(from_cell, to_cell)) return tell_isolate(from_cell.empty() ? to_cell : from_cell);
    if (columns_->answers && is_no(values_.view(TieField::type))) return tell_no_tie();
    if (columns_->direction != TieField::type && !columns_->answers)
      tie.type = types.get(values_.value(TieField::type));
    const auto intensity = values_.weight(TieField::intensity, columns_->weights, ecosystem_->own_words);
    const Way way = direction();
    tie.directed = way != Way::both;
    tie.period = values_.period(TieField::start, TieField::end);
    tie.source = values_.value(TieField::source);
    tie.project = project();
    const std::vector<std::uint32_t> from = end(TieField::from, from_cell);
    const std::vector<std::uint32_t> to = end(TieField::to, to_cell);
    if (from.empty() || to.empty() || !intensity) return;
    if (*intensity == 0) return values_.set_aside(RowFate::no_tie);
    tie.intensity = *intensity;
    if (way == Way::back) add_all(tie, to, from);
    else add_all(tie, from, to);
  }

  void add_all(Tie& tie, const std::vector<std::uint32_t>& from, const std::vector<std::uint32_t>& to) {
    std::size_t added = 0;
    for (const std::uint32_t one : from) {
      for (const std::uint32_t other : to) {
        if (one == other) continue;
        tie.from = ActorId(one);
        tie.to = ActorId(other);
        ties.push_back(tie);
        rows.push_back(static_cast<std::uint32_t>(values_.row().index));
        ++added;
      }
    }
    if (added > 0) return;
    values_.set_aside(RowFate::loop);
    values_.tell(Severity::warning, "self-tie", TieField::to,
                 [name = shortened(values_.view(TieField::to))](Diagnostic& warning) {
                   warning.message = kSelfTie(Words(name));
                 });
  }

  /// One end, and nothing else: how tables say that an actor has no tie.
  [[nodiscard]] bool says_one_end(std::string_view from, std::string_view to) {
    if (from.empty() == to.empty()) return false;
    const std::uint32_t empty = values_.column_of(from.empty() ? TieField::from : TieField::to);
    if (from.empty() && below_a_filled_cell(*table_, values_.row(), empty)) return false;
    for (const TieField field : {TieField::type, TieField::project, TieField::intensity, TieField::start}) {
      if (!values_.value(field).empty()) return false;
    }
    return true;
  }

  void tell_no_tie() {
    values_.set_aside(RowFate::no_tie);
    values_.tell(Severity::warning, "no-tie", TieField::type, [](Diagnostic& warning) { warning.message = kNoTie(); });
  }

  void tell_isolate(std::string_view mention) {
    const TieField field = values_.view(TieField::from) == mention ? TieField::from : TieField::to;
    if (!find_mentioned(values_, field, mention, *actors_, kActorMentions)) return;
    values_.set_aside(RowFate::no_tie);
    values_.tell(Severity::note, "isolate", field,
                 [name = shortened(mention)](Diagnostic& note) { note.message = kIsolate(Words(name)); });
  }

  std::vector<std::uint32_t> end(TieField field, std::string_view mention) {
    if (!mention.empty()) return find_several(values_, field, mention, *actors_, kActorMentions);
    tell_needed(values_, field, kAnActor, below_a_filled_cell(*table_, values_.row(), values_.column_of(field)));
    return {};
  }

  /// A tie goes on without the project nobody knows: only a selection of projects would miss it.
  std::optional<ProjectId> project() {
    const std::string_view mention = mention_in(values_, TieField::project, *projects_);
    if (mention.empty()) return std::nullopt;
    const auto found =
        find_mentioned(values_, TieField::project, mention, *projects_, kProjectMentions, Severity::warning);
    return found ? std::optional(ProjectId(*found)) : std::nullopt;
  }

  Way direction() {
    const std::string_view word = values_.value(columns_->direction);
    if (word.empty()) return Way::both;
    const auto& known = directions_.get(word, parse_direction);
    if (known) return *known;
    values_.tell(Severity::warning, "unknown-direction", columns_->direction,
                 [name = shortened(word)](Diagnostic& warning) { warning.message = kUnknownDirection(Words(name)); });
    return Way::both;
  }

  const Table* table_;
  RowValues values_;
  FileId file_;
  ActorIndex* actors_;
  ProjectIndex* projects_;
  const TieColumns* columns_;
  const Ecosystem* ecosystem_;
  WordCache<Way> directions_;
};

/// The parts of a table, read.
template <typename Part, typename Make>
std::vector<std::unique_ptr<Part>> read_parts(const Table& table, const Territory& territory, Make make) {
  std::vector<std::unique_ptr<Part>> parts(table.parts().size());
  table.read(territory.threads, territory.diagnostics, [&](std::size_t part, RowReader& rows, FaultList& faults) {
    parts[part] = make(rows, faults);
    parts[part]->read();
  });
  return parts;
}

}  // namespace

std::vector<std::uint32_t> read_participations(const Table& table, FileId file, ActorIndex& actors,
                                               ProjectIndex& projects, const Territory& territory) {
  const WeightColumn weights =
      weight_column(table, ParticipationField::intensity, territory.ecosystem.own_words, territory.diagnostics);
  const auto parts = read_parts<ParticipationRows>(table, territory, [&](RowReader& rows, FaultList& faults) {
    return std::make_unique<ParticipationRows>(rows, faults, file, actors, projects, weights, territory.ecosystem);
  });
  std::vector<OpenWords> words;
  for (const auto& part : parts) words.push_back(part->own_roles);
  const JoinedWords roles = join(words);
  for (const OpenWords::Entry& entry : roles.words.list()) territory.ecosystem.own_roles.push_back(entry.word);
  tell_open_words(table, roles.words, WordField::role, territory.diagnostics);
  std::vector<std::uint32_t> rows;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    for (Participation& one : parts[i]->participations) {
      const auto number = one.role ? static_cast<std::size_t>(*one.role) : 0;
      if (number >= kRoleCount) one.role = static_cast<Role>(kRoleCount + roles.places[i][number - kRoleCount]);
      territory.ecosystem.participations.push_back(std::move(one));
    }
    rows.insert(rows.end(), parts[i]->rows.begin(), parts[i]->rows.end());
  }
  return rows;
}

std::vector<std::uint32_t> read_ties(const Table& table, FileId file, ActorIndex& actors, ProjectIndex& projects,
                                     const Territory& territory) {
  const bool by_type = types_are_directions(table);
  const TieColumns columns{
      weight_column(table, TieField::intensity, territory.ecosystem.own_words, territory.diagnostics),
      by_type ? TieField::type : TieField::direction, types_are_answers(table)};
  const auto direction = table.columns().of_field[static_cast<std::size_t>(columns.direction)];
  territory.ecosystem.ties_tell_direction = direction != kNoColumn;
  const auto parts = read_parts<TieRows>(table, territory, [&](RowReader& rows, FaultList& faults) {
    return std::make_unique<TieRows>(rows, faults, file, actors, projects, columns, territory.ecosystem);
  });
  TieTypes whole;
  std::vector<std::uint32_t> rows;
  for (const auto& part : parts) {
    std::vector<TieTypeId> place(1, TieTypeId{});
    for (const std::string& name : part->types.names()) place.push_back(whole.get(name));
    for (Tie& tie : part->ties) {
      tie.type = place[tie.type.index()];
      territory.ecosystem.ties.push_back(std::move(tie));
    }
    rows.insert(rows.end(), part->rows.begin(), part->rows.end());
  }
  auto& names = territory.ecosystem.tie_types;
  names.insert(names.end(), whole.names().begin(), whole.names().end());
  return rows;
}

}  // namespace maillage
