// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/count.h"
#include "maillage/base/message.h"
#include "maillage/base/wording.h"
#include "maillage/model/date_words.h"
#include "maillage/network/clause_messages.h"
#include "maillage/network/selection_words.h"

namespace maillage {
namespace {

constexpr std::size_t kMostNamed = 5;  ///< of a list that selects

class ClauseWriter {
 public:
  ClauseWriter(const Ecosystem& ecosystem, const Question& question, const LeftOut& left, Language language)
      : ecosystem_(ecosystem), question_(question), left_(left), wording_(language) {}

  [[nodiscard]] std::string write() const {
    std::string clause;
    for (const std::string& part : {asked(), merged(), not_counted(), everywhere(), directed()}) {
      if (part.empty()) continue;
      clause += (clause.empty() ? "" : std::string(wording_.semicolon())) + part;
    }
    return Wording::upper_first(clause);
  }

 private:
  using Strings = std::vector<std::string>;

  [[nodiscard]] std::string asked() const {
    const Selection& selection = question_.selection;
    std::string text;
    const auto add = [&text](const std::string& part) {
      if (!part.empty()) text += (text.empty() ? "" : ", ") + part;
    };
    if (!selection.kinds.empty()) add(wording_.list(kinds()));
    add(named(kProjectNoun, names(selection.projects, [&](ProjectId id) { return ecosystem_[id].name; })));
    add(named(kSectorNoun, selection.sectors));
    add(named(kRoleNoun, names(selection.roles, [&](Role role) { return label(ecosystem_, role, language()); })));
    add(named(kStatusNoun, names(selection.statuses, [&](Status one) { return label(ecosystem_, one, language()); })));
    add(named(kTieTypeNoun,
              names(selection.tie_types, [&](TieTypeId id) { return ecosystem_.tie_types[id.index()]; })));
    add(in_words(selection.period, language()));
    if (!question_.two_mode && question_.origin == TieOrigin::direct) add(in(kDirectAlone));
    if (!question_.two_mode && question_.origin == TieOrigin::participation) add(in(kParticipationsAlone));
    return text;
  }

  [[nodiscard]] Strings kinds() const {
    return names(question_.selection.kinds, [&](KindId id) { return ecosystem_[id].plural.in(language()); });
  }

  [[nodiscard]] std::string merged() const {
    return ecosystem_.merged == 0 ? "" : kMergedActors.in(language(), ecosystem_.merged);
  }

  [[nodiscard]] std::string not_counted() const {
    Strings parts;
    const auto add = [&](std::size_t count, const Noun& noun) {
      if (count > 0) parts.push_back(wording_.counted(count, noun));
    };
    add(left_.cancelled, kCancelledNoun);
    add(left_.ideas, kIdeaNoun);
    add(left_.direct_ties, kDirectTieNoun);
    return parts.empty() ? "" : kNotCounted.in(language(), wording_.list(parts));
  }

  [[nodiscard]] std::string everywhere() const {
    return left_.undated == 0 ? "" : kCountedEverywhere.in(language(), left_.undated);
  }

  [[nodiscard]] std::string directed() const {
    return left_.undirected == 0 ? "" : kDirectedByColumns.in(language(), left_.undirected);
  }

  template <typename T, typename Name>
  [[nodiscard]] static Strings names(const std::vector<T>& list, Name name) {
    Strings found;
    for (const T& one : list) found.push_back(name(one));
    return found;
  }

  /// "projet A", "projets A et B"; nothing of no names.
  [[nodiscard]] std::string named(const Noun& noun, const Strings& names) const {
    if (names.empty()) return "";
    return std::string((names.size() == 1 ? noun.one : noun.many).in(language())) + " " +
           wording_.list(names, kMostNamed);
  }

  [[nodiscard]] Language language() const { return wording_.language(); }
  [[nodiscard]] std::string in(const Label& label) const { return std::string(label.in(language())); }

  const Ecosystem& ecosystem_;
  const Question& question_;
  const LeftOut& left_;
  Wording wording_;
};

Text clause(const Ecosystem& ecosystem, const Question& question, const LeftOut& left) {
  return Text::per_language(
      [&](Language language) { return ClauseWriter(ecosystem, question, left, language).write(); });
}

/// The shortest period that holds them all.
Period around(std::span<const Period> periods) {
  Period whole = periods.empty() ? Period{} : periods.front();
  for (const Period& one : periods) {
    if (!one.start || (whole.start && one.start->first_day() < whole.start->first_day())) whole.start = one.start;
    if (!one.end || (whole.end && one.end->last_day() > whole.end->last_day())) whole.end = one.end;
  }
  return whole;
}

}  // namespace

Text selection_clause(const Ecosystem& ecosystem, const Question& question) {
  return clause(ecosystem, question, left_out(ecosystem, question));
}

Text selection_clause(const Ecosystem& ecosystem, Question question, std::span<const Period> periods) {
  question.selection.period = around(periods);
  const LeftOut left = left_out(ecosystem, question);
  question.selection.period = {};
  return clause(ecosystem, question, left);
}

}  // namespace maillage
