// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "maillage/base/count.h"
#include "maillage/base/maths/maths.h"
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
    for (const NodeId node : nodes) found.push_back(name(node));
    return found;
  }
  [[nodiscard]] std::vector<std::string> names(const std::vector<std::string>& words) const {
    std::vector<std::string> found;
    found.reserve(words.size());
    for (const std::string& word : words) found.push_back(name(word));
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
    add_connection();
    add_words(facts_.shared_sectors, kSameSector);
    add_words(facts_.shared_frameworks, kSameFramework);
    add_place();
    for (std::size_t i = 0; i < std::min(facts_.complements.size(), kMostComplements); ++i)
      add_complement(facts_.complements[i]);
    if (!facts_.former.empty()) add_former(facts_.former.front());
    if (suggestion_.only_through_hub && hub) add(kOnlyThrough.in(language(), write_.name(*hub)));
    add_groups();
    return write_.sentence(clauses_);
  }

 private:
  [[nodiscard]] Language language() const { return write_.language(); }
  void add(std::string clause) { clauses_.push_back(std::move(clause)); }
  [[nodiscard]] std::string project(ProjectId id) const { return write_.name(ecosystem_[id].name); }

  void add_connection() {
    const auto& shared = facts_.shared_partners;
    if (shared.size() == 1) return add(kOneShared.in(language(), write_.name(shared.front())));
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

  void add_complement(const ComplementFact& fact) {
    const std::string has = write_.name(fact.has);
    const std::string lacks = write_.name(fact.lacks);
    const std::string led = fact.project ? project(*fact.project) : "";
    switch (fact.complement) {
      case Complement::funder: return add(kFunderMissing.in(language(), has, lacks, led));
      case Complement::municipality: return add(kMunicipalityMissing.in(language(), has, lacks, led));
      case Complement::partner: return add(kSinglePartner.in(language(), lacks, has));
    }
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
    if (!former.until) return add(kCooperateElsewhere.in(language(), where));
    where = kUntil.in(language(), where, std::to_string(former.until->year));
    add(kWorkedBefore.in(language(), where));
  }

  const Suggestion& suggestion_;
  const PairFacts& facts_;
  const PairEvidence& evidence_;
  const Ecosystem& ecosystem_;
  Writer write_;
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

}  // namespace maillage
