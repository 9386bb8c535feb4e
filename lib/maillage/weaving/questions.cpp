// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/questions.h"

#include <algorithm>
#include <utility>
#include <variant>
#include <vector>

#include "maillage/base/number.h"
#include "maillage/base/wording.h"
#include "maillage/weaving/messages.h"

namespace maillage {
namespace {

constexpr double kNeighbours = 15;  ///< km, as far as nearness counts in full
constexpr std::size_t kMostProjects = 3;

class QuestionWriter {
 public:
  QuestionWriter(const Suggestion& suggestion, const PairEvidence& evidence, const SentenceStyle& style)
      : facts_(suggestion.facts), evidence_(evidence), style_(style), language_(style.language) {}

  [[nodiscard]] std::string text(std::optional<NodeId> hub) const {
    for (const auto& found :
         {of_complement(Complement::funder), of_complement(Complement::municipality), of_past(), of_partner(hub),
          of_sector(), of_complement(Complement::partner), of_framework(), of_place(), of_partner({})}) {
      if (found) return *found;
    }
    return neutral_question(language_);
  }

 private:
  using Found = std::optional<std::string>;

  [[nodiscard]] std::string name(NodeId node) const { return style_.written(evidence_.network()[node].name); }
  [[nodiscard]] std::string name(ProjectId project) const {
    return style_.written(evidence_.ecosystem()[project].name);
  }

  [[nodiscard]] Found of_complement(Complement complement) const {
    const auto fact = std::find_if(facts_.complements.begin(), facts_.complements.end(),
                                   [&](const ComplementFact& one) { return one.complement == complement; });
    if (fact == facts_.complements.end()) return std::nullopt;
    if (complement == Complement::partner) return kAskPartners.in(language_, name(fact->lacks));
    const std::optional<ProjectId> project = fact->project;
    if (!project) return std::nullopt;
    return (complement == Complement::funder ? kAskFunder : kAskMunicipality).in(language_, name(*project));
  }

  [[nodiscard]] Found of_past() const {
    for (const FormerCooperation& former : facts_.former) {
      if (former.project) return kAskPast.in(language_, name(*former.project));
    }
    return std::nullopt;
  }

  [[nodiscard]] Found of_partner(std::optional<NodeId> but) const {
    for (const NodeId partner : facts_.shared_partners) {
      if (partner != but) return kAskPartner.in(language_, name(partner));
    }
    return std::nullopt;
  }

  [[nodiscard]] Found of_sector() const {
    if (facts_.shared_sectors.empty()) return std::nullopt;
    return kAskSector.in(language_, style_.written(facts_.shared_sectors.front()));
  }

  [[nodiscard]] Found of_framework() const {
    if (facts_.shared_frameworks.empty()) return std::nullopt;
    return kAskFramework.in(language_, style_.written(facts_.shared_frameworks.front()));
  }

  [[nodiscard]] Found of_place() const {
    if (!facts_.intercommunality.empty()) return kAskTerritory.in(language_, style_.written(facts_.intercommunality));
    if (!facts_.commune.empty()) return std::string(kAskNextDoor.in(language_));
    if (!facts_.kilometres || *facts_.kilometres > kNeighbours) return std::nullopt;
    if (*facts_.kilometres < 1) return std::string(kAskNextDoor.in(language_));
    return kAskNeighbours.in(language_, to_readable(*facts_.kilometres, 0, language_));
  }

  const PairFacts& facts_;
  const PairEvidence& evidence_;
  const SentenceStyle& style_;
  Language language_;
};

/// The projects a tie rests on, most first.
std::vector<ProjectId> projects_of(EdgeId tie, const Network& network) {
  std::vector<std::pair<double, ProjectId>> shares;
  for (const Evidence& share : network.evidence(tie)) {
    if (const auto* project = std::get_if<ProjectId>(&share.source)) shares.emplace_back(-share.weight, *project);
  }
  std::sort(shares.begin(), shares.end());
  std::vector<ProjectId> projects;
  projects.reserve(shares.size());
  for (const auto& [weight, project] : shares) projects.push_back(project);
  return projects;
}

}  // namespace

std::string first_question(const Suggestion& suggestion, const PairEvidence& evidence, std::optional<NodeId> hub,
                           const SentenceStyle& style) {
  return QuestionWriter(suggestion, evidence, style).text(hub);
}

std::string neutral_question(Language language) { return std::string(kAskAnything.in(language)); }

std::string question_of_tied(EdgeId tie, const PairEvidence& evidence, const SentenceStyle& style) {
  const auto projects = projects_of(tie, evidence.network());
  if (projects.empty()) return std::string(kAskMore.in(style.language));
  return kAskNext.in(style.language, style.written(evidence.ecosystem()[projects.front()].name));
}

std::string reason_of_tied(EdgeId tie, bool others, const PairEvidence& evidence, const SentenceStyle& style) {
  const Wording wording(style.language);
  const auto shares = evidence.network().evidence(tie);
  std::vector<std::string> names;
  for (const ProjectId project : projects_of(tie, evidence.network()))
    names.push_back(wording.quoted(style.written(evidence.ecosystem()[project].name)));
  if (std::any_of(shares.begin(), shares.end(),
                  [](const Evidence& one) { return std::holds_alternative<TieId>(one.source); }))
    names.emplace_back(kDirectly.in(style.language));
  const std::string projects = wording.list(names, kMostProjects);
  if (!others) return kTiedAlready.in(style.language, projects);
  const auto [one, other] = evidence.network().ends(tie);
  const auto named = [&](NodeId node) { return wording.one_of_several(style.written(evidence.network()[node].name)); };
  return kTiedThrough.in(style.language, named(one), named(other), projects);
}

}  // namespace maillage
