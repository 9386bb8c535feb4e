// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <variant>

#include "maillage/base/count.h"
#include "maillage/base/maths/maths.h"
#include "maillage/base/text.h"
#include "maillage/base/wording.h"
#include "maillage/weaving/messages.h"
#include "maillage/weaving/suggest.h"

namespace maillage {
namespace {

constexpr std::size_t kMostNames = 3;
constexpr std::size_t kMostComplements = 2;

/// At least two digits that count, no more decimals than needed for them.
Count precise(double value) {
  return {value, value <= 0 ? 0 : std::clamp(1 - static_cast<int>(std::floor(maths::log10(value))), 0, 6)};
}

std::string written(const Count& count, Language language) {
  return Wording(language).number(count.value, count.decimals);
}

/// Writes about one network for one reader.
class Writer {
 public:
  Writer(const Network& network, const SentenceStyle& style)
      : network_(network), style_(style), wording_(style.language) {}

  [[nodiscard]] std::string name(const std::string& name) const { return style_.written(name); }
  [[nodiscard]] std::string name(NodeId node) const { return name(network_[node].name); }
  [[nodiscard]] std::vector<std::string> names(const std::vector<NodeId>& nodes) const {
    std::vector<std::string> found;
    found.reserve(nodes.size());
    for (const NodeId node : nodes) found.push_back(wording_.one_of_several(name(node)));
    return found;
  }
  [[nodiscard]] std::vector<std::string> names(const std::vector<std::string>& words) const {
    std::vector<std::string> found;
    found.reserve(words.size());
    for (const std::string& word : words) found.push_back(wording_.one_of_several(name(word)));
    return found;
  }
  [[nodiscard]] const Wording& wording() const { return wording_; }
  [[nodiscard]] Language language() const { return wording_.language(); }

  /// Clauses as one sentence: a capital first, a full stop last.
  [[nodiscard]] std::string sentence(const std::vector<std::string>& clauses) const {
    std::string text;
    for (const std::string& clause : clauses) text += (text.empty() ? "" : std::string(wording_.semicolon())) + clause;
    return Wording::upper_first(text) + ".";
  }

 private:
  const Network& network_;
  const SentenceStyle& style_;
  Wording wording_;
};

class Reason {
 public:
  Reason(const Suggestion& suggestion, const PairEvidence& evidence, const SentenceStyle& style)
      : suggestion_(suggestion),
        facts_(suggestion.facts),
        evidence_(evidence),
        ecosystem_(evidence.ecosystem()),
        write_(evidence.network(), style) {}

  [[nodiscard]] std::string text(std::optional<NodeId> hub) {
    if (suggestion_.only_through_hub) alone_ = hub;
    const bool suits = suggestion_.fit && suggestion_.fit->suits();
    if (suggestion_.fit && suits) add_project(*suggestion_.fit);
    add_connection();
    if (!suits) add_common_words();
    add_place();
    add_complements();
    if (!facts_.former.empty()) add_former(facts_.former.front());
    if (alone_ && !is_only_shared()) add(kOnlyThrough.in(language(), several(*alone_)));
    if (!suits && !is_only_shared() && is_hub_alone(facts_, hub)) add(std::string(kHubAlone.in(language())));
    add_groups();
    return write_.sentence(clauses_);
  }

 private:
  [[nodiscard]] Language language() const { return write_.language(); }
  void add(std::string clause) { clauses_.push_back(std::move(clause)); }
  [[nodiscard]] std::string project(ProjectId id) const { return write_.name(ecosystem_[id].name); }

  /// Not to be read as two.
  [[nodiscard]] std::string several(NodeId node) const { return write_.wording().one_of_several(write_.name(node)); }

  /// Whom they share is who alone links them.
  [[nodiscard]] bool is_only_shared() const { return alone_ && facts_.shared_partners == std::vector{*alone_}; }

  void add_connection() {
    const auto& shared = facts_.shared_partners;
    if (shared.size() == 1)
      return add((is_only_shared() ? kOnlyShared : kOneShared).in(language(), several(shared.front())));
    if (!shared.empty()) {
      return add(kShared.in(language(), shared.size(), write_.wording().list(write_.names(shared), kMostNames)));
    }
    if (!suggestion_.distance) return add(std::string(kNoPath.in(language())));
    add(kStepsApart.in(language(), *suggestion_.distance));
  }

  void add_words(const std::vector<std::string>& words, const CountedWords& clause) {
    if (words.empty()) return;
    add(clause.in(language(), words.size(), write_.wording().list(write_.names(words), kMostNames)));
  }

  void add_common_words() {
    add_words(facts_.shared_sectors, kSameSector);
    add_words(facts_.shared_frameworks, kSameFramework);
  }

  /// What speaks for the project that is asked for, then what else they share.
  void add_project(const ProjectFit& fit) {
    add_words(fit.sectors, kProjectSector);
    add_words(fit.frameworks, kProjectFramework);
    add_what_project_lacks(fit);
    add_words(beyond(facts_.shared_sectors, fit.sectors), fit.sectors.empty() ? kSameSector : kOtherSector);
    add_words(beyond(facts_.shared_frameworks, fit.frameworks),
              fit.frameworks.empty() ? kSameFramework : kOtherFramework);
  }

  static std::vector<std::string> beyond(std::vector<std::string> words, const std::vector<std::string>& said) {
    std::erase_if(words, [&](const std::string& word) { return std::ranges::find(said, word) != said.end(); });
    return words;
  }

  /// What the other brings, where no sentence about who leads the project says so.
  void add_what_project_lacks(const ProjectFit& fit) {
    for (const Complement one : fit.brings) {
      const TwoWords& clause = one == Complement::funder ? kProjectFunder : project_municipality(fit.other);
      if (!is_said_of_lead(one, fit))
        add(clause.in(language(), write_.name(fit.other), write_.wording().quoted(project(fit.project))));
    }
  }

  /// The other of the two leads the project, and is told to lack it.
  [[nodiscard]] bool is_said_of_lead(Complement one, const ProjectFit& fit) const {
    return std::ranges::any_of(facts_.complements, [&](const ComplementFact& fact) {
      return fact.complement == one && fact.has == fit.other && fact.project == fit.project;
    });
  }

  /// That somebody brings it is told of the project that is asked for: of others it would be said again.
  [[nodiscard]] bool is_said_of_project(const ComplementFact& fact) const {
    if (!suggestion_.fit) return false;
    const ProjectFit& fit = *suggestion_.fit;
    return fact.has == fit.other && std::ranges::find(fit.brings, fact.complement) != fit.brings.end() &&
           !is_said_of_lead(fact.complement, fit);
  }

  void add_place() {
    if (facts_.kilometres) {
      const double kilometres = *facts_.kilometres;
      if (kilometres < 1) add(std::string(kNextDoor.in(language())));
      else add(kKilometres.in(language(), write_.wording().number(kilometres, 0)));
    }
    if (!facts_.commune.empty()) return add(kSameCommune.in(language(), write_.name(facts_.commune)));
    if (!facts_.intercommunality.empty())
      add(kSameIntercommunality.in(language(), write_.name(facts_.intercommunality)));
  }

  /// Each of what one has and the other lacks once, with all the projects it is said of.
  void add_complements() {
    std::vector<ComplementFact> told;
    for (const ComplementFact& fact : facts_.complements) {
      const bool is_new = std::ranges::none_of(told, [&](const ComplementFact& one) { return is_alike(one, fact); });
      if (is_new && !is_said_of_project(fact) && told.size() < kMostComplements) told.push_back(fact);
    }
    for (const ComplementFact& fact : told) add_complement(fact);
  }

  static bool is_alike(const ComplementFact& one, const ComplementFact& other) {
    return one.complement == other.complement && one.has == other.has && one.lacks == other.lacks;
  }

  void add_complement(const ComplementFact& fact) {
    const std::string has = write_.name(fact.has);
    const std::string lacks = write_.name(fact.lacks);
    if (fact.complement == Complement::partner) return add(kSinglePartner.in(language(), lacks, has));
    std::vector<std::string> led;
    for (const ComplementFact& one : facts_.complements) {
      if (one.project && is_alike(one, fact)) led.push_back(write_.wording().quoted(project(*one.project)));
    }
    const Lacking& clause = fact.complement == Complement::funder ? kFunderMissing : municipality(fact.has);
    add(clause.in(language(), has, lacks, led.size(), write_.wording().list(led, kMostNames)));
  }

  /// A person, or a part of a municipality, is none.
  [[nodiscard]] bool is_part(NodeId node) const {
    const Actor& actor = ecosystem_[std::get<ActorId>(evidence_.network()[node].subject)];
    const std::string form = fold(actor.form);
    return form == "personne" || form == "person" || !actor.belongs_to.empty();
  }
  [[nodiscard]] const Lacking& municipality(NodeId node) const {
    return is_part(node) ? kOfMunicipalityMissing : kMunicipalityMissing;
  }
  [[nodiscard]] const TwoWords& project_municipality(NodeId node) const {
    return is_part(node) ? kProjectOfMunicipality : kProjectMunicipality;
  }

  /// Of the two, those that are groups.
  void add_groups() {
    std::vector<std::string> names;
    for (const NodeId one : {facts_.a, facts_.b}) {
      if (evidence_.is_group(one)) names.push_back(write_.name(one));
    }
    if (!names.empty()) add(kGroups.in(language(), names.size(), write_.wording().list(names)));
  }

  void add_former(const FormerCooperation& former) {
    std::string where =
        former.project ? write_.wording().quoted(project(*former.project)) : std::string(kDirectly.in(language()));
    if (!former.over) return add(kCooperateElsewhere.in(language(), where));
    if (former.until) where = kUntil.in(language(), where, std::to_string(former.until->year));
    add(kWorkedBefore.in(language(), where));
  }

  const Suggestion& suggestion_;
  const PairFacts& facts_;
  const PairEvidence& evidence_;
  const Ecosystem& ecosystem_;
  Writer write_;
  std::optional<NodeId> alone_;  ///< links the two, and nobody else does
  std::vector<std::string> clauses_;
};

/// As a share of what it rises from, which nothing is of 0.
std::string rise(double by, double from, Language language) {
  if (from <= 0) return kFromZero.in(language, written(precise(by), language));
  return "+" + written(precise(100 * by / from), language) + std::string(Wording(language).percent_sign());
}

}  // namespace

std::string reason(const Suggestion& suggestion, const PairEvidence& evidence, std::optional<NodeId> hub,
                   const SentenceStyle& style) {
  return Reason(suggestion, evidence, style).text(hub);
}

std::string introduction(const Suggestion& suggestion, const Network& network, const SentenceStyle& style) {
  const Writer write(network, style);
  const Language language = style.language;
  if (!suggestion.facts.former.empty()) return std::string(kKnowEachOther.in(language));
  if (suggestion.introducers.empty())
    return std::string((suggestion.distance ? kGroupsLink : kNobodyIntroduces).in(language));
  std::vector<std::string> names = write.names(suggestion.introducers);
  if (suggestion.by_path() && names.size() > 1) {
    std::vector<std::string> separators(names.size(), ", ");
    separators.front().clear();
    separators.back() = kThen.in(language);
    std::string path;
    for (std::size_t i = 0; i < names.size(); ++i) path += separators.at(i) + write.wording().one_of_several(names[i]);
    return kFromOneToNext.in(language, path);
  }
  names.resize(std::min(names.size(), kMostNames));
  return kCanIntroduce.in(language, write.wording().alternatives(names));
}

std::string effect(const TieChange& change, const TieBaseline& before, const Network& network,
                   std::optional<NodeId> hub, const SentenceStyle& style) {
  const Writer write(network, style);
  const Language language = style.language;
  std::vector<std::string> clauses;
  if (change.efficiency)
    clauses.push_back(kEfficiencyRise.in(language, rise(*change.efficiency, before.efficiency.value_or(0), language)));
  const std::string hub_name = hub ? write.name(*hub) : "";
  if (change.efficiency_without_hub) {
    const double from = before.efficiency_without_hub.value_or(0);
    clauses.push_back(kRiseWithout.in(language, hub_name, rise(*change.efficiency_without_hub, from, language)));
  }
  const double points = -100 * change.fragmentation_without_hub.value_or(0);
  if (points > 0) {
    clauses.push_back(kFragmentationFall.in(language, hub_name, kPoints.in(language, precise(points))));
  }
  if (change.freed == 1) clauses.push_back(kOneFreed.in(language, hub_name));
  if (change.freed > 1) clauses.push_back(kFreed.in(language, change.freed, hub_name));
  return clauses.empty() ? "" : write.sentence(clauses);
}

std::string effect_together(const Suggestions& suggestions, const Network& network, const SentenceStyle& style) {
  if (suggestions.list.size() < 2) return "";
  const TieBaseline& before = suggestions.before;
  const TieBaseline& after = suggestions.together;
  const auto change = [](const std::optional<double>& from, const std::optional<double>& to) {
    return from && to ? std::optional(*to - *from) : std::nullopt;
  };
  const TieChange changed{
      .efficiency = change(before.efficiency, after.efficiency),
      .efficiency_without_hub = change(before.efficiency_without_hub, after.efficiency_without_hub),
      .fragmentation_without_hub = change(before.fragmentation_without_hub, after.fragmentation_without_hub)};
  const std::string told = effect(changed, before, network, suggestions.hub, style);
  return told.empty() ? "" : kTogether.in(style.language, suggestions.list.size()) + " " + told;
}

}  // namespace maillage
