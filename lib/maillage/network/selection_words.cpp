// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/network/selection_words.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "maillage/base/suggestion.h"
#include "maillage/base/text.h"
#include "maillage/model/part_of_year.h"
#include "maillage/model/vocabulary.h"
#include "maillage/network/messages.h"

namespace maillage {
namespace {

/// What is offered for a word: those of the data as they are written there, then the usual ones.
std::vector<std::string> offered(std::vector<std::string> own, const std::vector<std::string>& usual) {
  own.insert(own.end(), usual.begin(), usual.end());
  return own;
}

template <typename T>
void add_once(std::vector<T>& list, const T& value) {
  if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
}

class Resolver {
 public:
  Resolver(const Ecosystem& ecosystem, Diagnostics& diagnostics) : ecosystem_(ecosystem), diagnostics_(diagnostics) {}

  Selection resolve(const SelectionWords& words) {
    for (const Word& word : words.projects) add_projects(word);
    for (const Word& word : words.sectors) add_sector(word);
    for (const Word& word : words.kinds) add_kind(word);
    for (const Word& word : words.roles)
      add_term(word, find_role(ecosystem_, word.text), selection_.roles, kRole,
               offered(ecosystem_.own_roles, role_words()));
    for (const Word& word : words.statuses) {
      add_term(word, find_status(ecosystem_, word.text), selection_.statuses, kStatus,
               offered(ecosystem_.own_statuses, status_words()));
    }
    for (const Word& word : words.tie_types) add_tie_type(word);
    selection_.period = period(words);
    return std::move(selection_);
  }

 private:
  struct Fault {
    std::string_view code;
    const UnknownWord& messages;
  };
  static constexpr Fault kProject{"unknown-project", kUnknownProject};
  static constexpr Fault kSector{"unknown-sector", kUnknownSector};
  static constexpr Fault kKind{"unknown-kind", kUnknownKind};
  static constexpr Fault kRole{"unknown-role", kUnknownRole};
  static constexpr Fault kStatus{"unknown-status", kUnknownStatus};
  static constexpr Fault kTieType{"unknown-tie-type", kUnknownTieType};

  /// Those with this id; failing that, all of this name.
  void add_projects(const Word& word) {
    const std::string folded = fold(word.text);
    const auto add_where = [&](const std::string Project::* text) {
      bool found = false;
      for (std::size_t i = 0; i < ecosystem_.projects.size(); ++i) {
        if (fold(ecosystem_.projects[i].*text) != folded) continue;
        add_once(selection_.projects, ProjectId(i));
        found = true;
      }
      return found;
    };
    if (add_where(&Project::id) || add_where(&Project::name)) return;
    std::vector<std::string> known;
    for (const Project& project : ecosystem_.projects) known.push_back(project.id);
    for (const Project& project : ecosystem_.projects) known.push_back(project.name);
    refuse(word, kProject, known);
  }

  void add_sector(const Word& word) {
    std::vector<std::string> known;
    for (const Project& project : ecosystem_.projects) {
      for (const std::string& sector : project.sectors) add_once(known, sector);
    }
    if (const auto found = find_folded(known, word.text)) return add_once(selection_.sectors, known[*found]);
    refuse(word, kSector, known);
  }

  void add_kind(const Word& word) {
    const auto found = find_kind(ecosystem_.kinds, word.text, ecosystem_.own_words);
    add_term(word, found ? std::optional(KindId(*found)) : std::nullopt, selection_.kinds, kKind,
             kind_words(ecosystem_.kinds));
  }

  void add_tie_type(const Word& word) {
    constexpr std::size_t kStated = 1;  // the first stands for "not stated"
    const std::vector<std::string> known(ecosystem_.tie_types.begin() + kStated, ecosystem_.tie_types.end());
    if (const auto found = find_folded(known, word.text)) {
      return add_once(selection_.tie_types, TieTypeId(*found + kStated));
    }
    refuse(word, kTieType, known);
  }

  template <typename T>
  void add_term(const Word& word, const std::optional<T>& value, std::vector<T>& list, const Fault& fault,
                const std::vector<std::string>& known) {
    if (value) return add_once(list, *value);
    refuse(word, fault, known);
  }

  Period period(const SelectionWords& words) {
    const Period found{date(words.since).start, date(words.until).end};
    if (found.is_possible()) return found;
    add_error(*words.until, "impossible-period", kImpossiblePeriod(words.until->text, words.since->text));
    return {};
  }

  /// From its first to its last day; a quarter has months of both.
  Period date(const std::optional<Word>& word) {
    if (!word) return {};
    const auto found = parse_date_or_part(word->text);
    if (!found) add_error(*word, "invalid-date", kNotADate(word->text));
    return found.value_or(Period());
  }

  static std::optional<std::size_t> find_folded(const std::vector<std::string>& list, std::string_view text) {
    const std::string folded = fold(text);
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& one) { return fold(one) == folded; });
    if (found == list.end()) return std::nullopt;
    return static_cast<std::size_t>(found - list.begin());
  }

  void refuse(const Word& word, const Fault& fault, const std::vector<std::string>& known) {
    const auto meant = closest(word.text, known);
    add_error(word, fault.code, meant ? fault.messages.meant(word.text, *meant) : fault.messages.unknown(word.text));
  }

  void add_error(const Word& word, std::string_view code, Text message) {
    diagnostics_.add({.severity = Severity::error, .code = code, .place = word.place, .message = std::move(message)});
  }

  const Ecosystem& ecosystem_;
  Diagnostics& diagnostics_;
  Selection selection_;
};

}  // namespace

Selection resolve(const Ecosystem& ecosystem, const SelectionWords& words, Diagnostics& diagnostics) {
  return Resolver(ecosystem, diagnostics).resolve(words);
}

const Choice<TieOrigin>& tie_origins() {
  static constexpr std::array<Choosable<TieOrigin>, 3> kOrigins = {
      {{TieOrigin::both, "both", "tous|les deux"},
       {TieOrigin::direct, "direct", "directs"},
       {TieOrigin::participation, "participation", "participations"}}};
  static constexpr Choice<TieOrigin> kChoice(kOrigins);
  return kChoice;
}

const Choice<Projection>& projections() {
  static constexpr std::array<Choosable<Projection>, 2> kProjections = {
      {{Projection::newman, "newman"}, {Projection::simple, "simple"}}};
  static constexpr Choice<Projection> kChoice(kProjections);
  return kChoice;
}

}  // namespace maillage
