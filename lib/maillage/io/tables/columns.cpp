// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/tables/columns.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "maillage/base/text.h"
#include "maillage/io/tables/title_words.h"
#include "maillage/model/vocabulary.h"

namespace maillage {
namespace {

constexpr std::size_t kMostTitles = 200;  // beyond, tables are of answers: nothing is looked for in their titles

/// The place of the field a header names, and whether by its own name.
struct Match {
  std::uint32_t field = kNoColumn;
  bool own_name = false;
};

using Matches = std::map<std::string, Match, std::less<>>;

Matches matches_of(TableKind kind) {
  Matches matches;
  const std::span<const Field> fields = fields_of(kind);
  for (std::uint32_t i = 0; i < fields.size(); ++i) {
    for (const std::string_view name : fields[i].name) matches.emplace(plain_word(name), Match{i, true});
  }
  std::vector<std::pair<std::string, std::uint32_t>> synonyms;
  for (std::uint32_t i = 0; i < fields.size(); ++i) {
    std::string_view rest = fields[i].synonyms;
    while (!rest.empty()) {
      const std::size_t bar = std::min(rest.find('|'), rest.size());
      synonyms.emplace_back(plain_word(rest.substr(0, bar)), i);
      rest.remove_prefix(std::min(bar + 1, rest.size()));
    }
  }
  for (const auto& [word, field] : synonyms) matches.emplace(word, Match{field, false});
  for (const auto& [word, field] : synonyms) {
    if (const std::string bare = bare_title(word); bare.find(' ') != std::string::npos)
      matches.emplace(bare, Match{field, false});
  }
  return matches;
}

Match find_field(TableKind kind, std::string_view plain) {
  static const std::array<Matches, kAllTableKinds> kMatches = [] {
    std::array<Matches, kAllTableKinds> all;
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = matches_of(static_cast<TableKind>(i));
    return all;
  }();
  const Matches& matches = kMatches[static_cast<std::size_t>(kind)];
  if (const auto found = matches.find(plain); found != matches.end()) return found->second;
  const std::string bare = plain.find(' ') == std::string_view::npos ? std::string() : bare_title(plain);
  const auto found = bare.empty() ? matches.end() : matches.find(bare);
  return found != matches.end() ? Match{found->second.field, false} : Match{};
}

/// Graph tools write ties as "source, target": there, "source" is where a tie comes from.
bool is_source_target(TableKind kind, std::span<const std::string> folded) {
  const auto has = [&](std::string_view name) { return std::find(folded.begin(), folded.end(), name) != folded.end(); };
  return kind == TableKind::ties && has("source") && (has("target") || has("cible")) && !has("de") && !has("from");
}

constexpr std::size_t kLongestTitle = 80;  // beyond, a title is a question

/// What the rows of a table are: "structure" of actors, "operation" of projects.
bool is_entity(TableKind kind, std::string_view plain) {
  constexpr std::array<std::string_view, 13> kActors = {
      "acteur",     "actor",         "structure",    "organisme",    "organisation", "organization", "association",
      "entreprise", "etablissement", "collectivite", "beneficiaire", "beneficiary",  "company"};
  constexpr std::array<std::string_view, 8> kProjects = {"projet",       "project",  "operation", "action",
                                                         "fiche action", "chantier", "demarche",  "initiative"};
  if (kind == TableKind::actors) return std::ranges::find(kActors, plain) != kActors.end();
  return kind == TableKind::projects && std::ranges::find(kProjects, plain) != kProjects.end();
}

/// A word for a name, and not for who bears it: "raison sociale", "beneficiary name", no "membre".
bool is_word_for_name(std::string_view plain) {
  constexpr std::array<std::string_view, 8> kFirst = {"nom",      "name",    "denomination", "raison",
                                                      "intitule", "libelle", "titre",        "title"};
  return plain.ends_with(" name") || std::ranges::find(kFirst, plain.substr(0, plain.find(' '))) != kFirst.end();
}

bool is_name(TableKind kind, std::uint32_t field) {
  return (kind == TableKind::actors && field == static_cast<std::uint32_t>(ActorField::name)) ||
         (kind == TableKind::projects && field == static_cast<std::uint32_t>(ProjectField::name));
}

/// True for a field that a title may name in part: names only by words for names, or for who bears them.
bool may_name(TableKind kind, std::uint32_t field, std::string_view plain) {
  return !is_name(kind, field) || is_word_for_name(plain) || is_entity(kind, plain);
}

/// A title in two parts that name the same field: "Nom / Name", or the second behind the first in another language.
Match find_twice(TableKind kind, std::string_view header) {
  if (header.size() > kLongestTitle || header.find_first_of("[?") != std::string_view::npos) return {};
  if (const std::size_t at = header.find('/'); at != std::string_view::npos && at > 0) {
    const std::string first = plain_title(header.substr(0, at));
    const std::string second = plain_title(header.substr(at + 1));
    const std::uint32_t field = find_field(kind, first).field;
    const bool same = field == find_field(kind, second).field;
    return same && may_name(kind, field, first) && may_name(kind, field, second) ? Match{field, false} : Match{};
  }
  const std::string plain = plain_title(header);
  for (std::size_t at = plain.rfind(' '); at != std::string::npos && at > 0; at = plain.rfind(' ', at - 1)) {
    const std::string_view before = std::string_view(plain).substr(0, at);
    if (before.find(' ') == std::string_view::npos) break;
    const Match match = find_field(kind, before);
    const std::string_view behind = std::string_view(plain).substr(at + 1);
    const bool same = match.field == find_field(kind, behind).field;
    if (match.field != kNoColumn && same && may_name(kind, match.field, behind)) return {match.field, false};
  }
  return {};
}

/// Dates and places: what stands behind their titles says of what.
bool takes_complement(TableKind kind, std::uint32_t field) {
  const std::span<const std::uint32_t> dates = date_fields(kind);
  return std::ranges::find(dates, field) != dates.end() ||
         (kind == TableKind::actors && field == static_cast<std::uint32_t>(ActorField::place));
}

/// What a complement names: "association" of "ou de l association".
std::string named_behind(std::string_view complement) {
  for (const std::string_view joint : {"ou ", "et ", "or ", "and "}) {
    if (complement.starts_with(joint)) complement.remove_prefix(joint.size());
  }
  return bare_title(complement);
}

/// The field of a title with its complement: "Date de début de l’opération", "Raison sociale de la structure".
Match with_complement(TableKind kind, std::string_view plain) {
  for (std::size_t at = plain.rfind(' '); at != std::string_view::npos && at > 0; at = plain.rfind(' ', at - 1)) {
    const std::string_view before = plain.substr(0, at);
    const std::string_view behind = plain.substr(at + 1);
    const std::size_t last = before.rfind(' ');
    const bool whole = !is_small_word(last == std::string_view::npos ? before : before.substr(last + 1));
    if (!whole || !is_small_word(behind.substr(0, behind.find(' ')))) continue;
    const Match match = find_field(kind, before);
    const bool named = is_name(kind, match.field) && is_word_for_name(before) && is_entity(kind, named_behind(behind));
    const bool apart = last != std::string_view::npos && takes_complement(kind, match.field);
    if (named || apart) return {match.field, false};
  }
  return {};
}

/// The field of a title behind those of its groups, as forms write it: "groupe_a/Nom_de_la_structure".
Match in_group(TableKind kind, std::string_view header) {
  const std::string_view behind = header.substr(header.rfind('/') + 1);
  if (behind.find('_') == std::string_view::npos) return {};
  const std::string plain = plain_title(behind);
  const Match match = find_field(kind, plain);
  const bool named = is_name(kind, match.field) && is_word_for_name(plain);
  return named || takes_complement(kind, match.field) ? Match{match.field, false} : Match{};
}

/// A match for a title that says more than the name of a field: its complement, or something else behind a slash.
Match find_loosely(TableKind kind, std::string_view header) {
  if (header.size() > kLongestTitle || header.find_first_of("[?") != std::string_view::npos) return {};
  const std::size_t at = header.find('/');
  if (at == std::string_view::npos) return with_complement(kind, plain_title(header));
  if (header.find(' ') == std::string_view::npos) return in_group(kind, header);
  if (at == 0 || header[at - 1] != ' ') return {};
  for (const std::string_view half : {header.substr(0, at), header.substr(at + 1)}) {
    const std::string plain = plain_title(half);
    const Match match = find_field(kind, plain);
    const bool named = is_name(kind, match.field) && (is_word_for_name(plain) || is_entity(kind, plain));
    if (named || takes_complement(kind, match.field)) return {match.field, false};
  }
  return {};
}

/// What forms write beside the answers: there, "nom" and "id" are those of who answers.
bool is_form(TableKind kind, std::span<const std::string> folded) {
  constexpr std::array<std::string_view, 4> kOfForms = {"heure de fin", "completion time", "heure fin",
                                                        "adresse de messagerie"};
  return kind == TableKind::actors && std::ranges::any_of(folded, [&](const std::string& one) {
           return std::ranges::find(kOfForms, one) != kOfForms.end();
         });
}

/// Whether titles that begin with "_" are those of a program beside the answers: KoBo’s.
bool has_own_titles(std::span<const std::string> headers) {
  return std::ranges::any_of(headers,
                             [](const std::string& one) { return one == "_uuid" || one == "_submission_time"; });
}

/// Whether another title names the actors: "nom de votre structure".
bool names_actors_elsewhere(std::span<const std::string> folded) {
  return std::ranges::any_of(folded, [](const std::string& one) {
    const Match match = find_field(TableKind::actors, one);
    return !match.own_name && match.field == static_cast<std::uint32_t>(ActorField::name);
  });
}

/// Participants numbered by the user: where another column says who comes, "id" does not stand for the actor.
bool has_own_ids(TableKind kind, std::span<const std::string> folded) {
  if (kind != TableKind::participants) return false;
  return std::any_of(folded.begin(), folded.end(), [&](const std::string& name) {
    return name != "id" && find_field(kind, name).field <= static_cast<std::uint32_t>(ParticipantField::actor);
  });
}

/// The word before a last "1", "2", "a" or "b" ("partenaire 1", "nom2"), where it is one for an actor.
struct NumberedEnd {
  std::string stem;
  int end = 0;  ///< 1, 2, or none
};

NumberedEnd numbered_end(std::string_view plain) {
  if (plain.size() < 3) return {};
  const char last = plain.back();
  const bool first = last == '1' || last == 'a';
  const bool second = last == '2' || last == 'b';
  plain.remove_suffix(1);
  const bool apart = plain.back() == ' ';
  const bool letter = last == 'a' || last == 'b';
  if ((!first && !second) || (letter && !apart)) return {};
  if (apart) plain.remove_suffix(1);
  constexpr std::array<std::string_view, 7> kOthers = {"personne",     "person",  "entreprise", "association",
                                                       "collectivite", "company", "partner"};
  const bool actor =
      find_field(TableKind::actors, plain).field == static_cast<std::uint32_t>(ActorField::name) ||
      find_field(TableKind::participations, plain).field == static_cast<std::uint32_t>(ParticipationField::actor) ||
      std::ranges::find(kOthers, plain) != kOthers.end();
  if (!actor) return {};
  return {std::string(plain), first ? 1 : 2};
}

/// Titles that differ in their number alone name both ends of a tie: "Partenaire 1", "Partenaire 2".
void bind_numbered_ends(std::span<const std::string> plain, ColumnBinding& binding,
                        std::vector<std::uint32_t>& field_of) {
  constexpr auto kFrom = static_cast<std::uint32_t>(TieField::from);
  constexpr auto kTo = static_cast<std::uint32_t>(TieField::to);
  if (binding.of_field[kFrom] != kNoColumn || binding.of_field[kTo] != kNoColumn) return;
  for (std::uint32_t i = 0; i < plain.size(); ++i) {
    const NumberedEnd first = numbered_end(plain[i]);
    if (first.end != 1) continue;
    for (std::uint32_t j = 0; j < plain.size(); ++j) {
      const NumberedEnd second = numbered_end(plain[j]);
      if (second.end != 2 || second.stem != first.stem) continue;
      binding.of_field[kFrom] = i;
      binding.of_field[kTo] = j;
      field_of[i] = kFrom;
      field_of[j] = kTo;
      return;
    }
  }
}

std::vector<std::string> plain_headers(std::span<const std::string> headers) {
  std::vector<std::string> plain;
  for (const std::string& header : headers) plain.push_back(plain_title(header));
  return plain;
}

/// Titles that do not stand for the field they name, as another says it better: the code of an EPCI beside its name,
/// the number of an answer where no column names who answers.
bool gives_way(TableKind kind, std::string_view title, std::span<const std::string> folded) {
  const auto has = [&](std::string_view name) { return std::ranges::find(folded, name) != folded.end(); };
  if (kind == TableKind::communes)
    return title == "epci" && (has("libepci") || has("libelle epci") || has("nom epci") || has("libelle de l epci"));
  if (kind != TableKind::actors || title != "id" || (!has("submitdate") && !has("date submitted"))) return false;
  return std::ranges::none_of(folded, [](const std::string& one) {
    return find_field(TableKind::actors, one).field == static_cast<std::uint32_t>(ActorField::name);
  });
}

/// The field that each title names, as it stands or twice.
std::vector<Match> matches_for(TableKind kind, std::span<const std::string> headers,
                               std::span<const std::string> folded) {
  const bool source_target = is_source_target(kind, folded);
  const bool own_ids = has_own_ids(kind, folded);
  const bool form = is_form(kind, folded) && names_actors_elsewhere(folded);
  const bool own_titles = has_own_titles(headers);
  std::vector<Match> matches;
  for (std::size_t i = 0; i < folded.size(); ++i) {
    const std::string& title = folded[i];
    if ((own_titles && headers[i].starts_with('_')) || gives_way(kind, title, folded)) {
      matches.push_back({});
      continue;
    }
    Match match = find_field(kind, title);
    if (match.field == kNoColumn && i < kMostTitles) match = find_twice(kind, headers[i]);
    if (source_target && title == "source") match = {static_cast<std::uint32_t>(TieField::from), true};
    if ((own_ids || form) && title == "id") match = {};
    if (form && (title == "nom" || title == "name")) match = {};
    matches.push_back(match);
  }
  return matches;
}

}  // namespace

ColumnBinding bind_columns(TableKind kind, std::vector<std::string> headers, const std::vector<bool>& empty) {
  while (!headers.empty() && headers.back().empty()) headers.pop_back();
  const std::vector<std::string> folded = plain_headers(headers);
  ColumnBinding binding{std::move(headers), std::vector<std::uint32_t>(fields_of(kind).size(), kNoColumn), {}, {}, {}};
  std::vector<std::uint32_t> field_of(folded.size(), kNoColumn);
  const std::vector<Match> matches = matches_for(kind, binding.headers, folded);
  const auto bind = [&](std::uint32_t column, const Match& match) {
    if (match.field == kNoColumn || field_of[column] != kNoColumn || binding.of_field[match.field] != kNoColumn) return;
    binding.of_field[match.field] = column;
    field_of[column] = match.field;
  };
  for (const bool with_content : {true, false}) {
    for (const bool own_name : {true, false}) {
      for (std::uint32_t i = 0; i < folded.size(); ++i) {
        const bool filled = i >= empty.size() || !empty[i];
        if (filled == with_content && matches[i].own_name == own_name) bind(i, matches[i]);
      }
    }
    if (!with_content) continue;
    for (std::uint32_t i = 0; i < folded.size(); ++i) {
      const bool open = field_of[i] == kNoColumn && matches[i].field == kNoColumn && i < kMostTitles;
      if (!open || (i < empty.size() && empty[i])) continue;
      bind(i, find_loosely(kind, binding.headers[i]));
      if (field_of[i] != kNoColumn && !is_name(kind, field_of[i])) binding.loose.push_back(field_of[i]);
    }
  }
  if (kind == TableKind::ties) bind_numbered_ends(folded, binding, field_of);
  std::unordered_set<std::string> met;
  for (std::uint32_t i = 0; i < folded.size(); ++i) {
    if (field_of[i] == kNoColumn) binding.further.push_back(i);
    const std::string title = fold(binding.headers[i]);
    if (!title.empty() && !met.insert(title).second) binding.repeated.push_back(i);
  }
  return binding;
}

std::string unnamed_column(std::uint32_t column) { return "column " + std::to_string(column + 1); }

std::vector<std::string> numbered_titles(const std::vector<std::string>& headers) {
  std::unordered_map<std::string, std::size_t> times;
  std::vector<std::string> titles;
  for (const std::string& header : headers) {
    const std::size_t before = times[fold(header)]++;
    titles.push_back(before == 0 ? header : header + " " + std::to_string(before + 1));
  }
  return titles;
}

std::size_t count_known(TableKind kind, std::span<const std::string> headers) {
  return static_cast<std::size_t>(std::count_if(headers.begin(), headers.end(), [kind](const std::string& header) {
    return find_field(kind, plain_title(header)).field != kNoColumn;
  }));
}

bool has_required(TableKind kind, const ColumnBinding& binding) {
  const auto bound = [&](std::uint32_t field) {
    return binding.of_field[field] != kNoColumn && std::ranges::find(binding.loose, field) == binding.loose.end();
  };
  const bool by_id = (kind == TableKind::actors || kind == TableKind::projects) && bound(0);
  return by_id || std::ranges::all_of(required_fields(kind), bound);
}

}  // namespace maillage
