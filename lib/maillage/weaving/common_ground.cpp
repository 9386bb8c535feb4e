// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/common_ground.h"

#include <algorithm>
#include <set>

#include "maillage/base/text.h"
#include "maillage/weaving/pair_evidence.h"
#include "maillage/weaving/suggestion.h"

namespace maillage {
namespace {

std::vector<std::string> in_project(const std::vector<std::string>& shared, const std::vector<std::string>& words) {
  std::set<std::string> of_project;
  for (const std::string& word : words) of_project.insert(fold(word));
  std::vector<std::string> found;
  for (const std::string& word : shared) {
    if (of_project.contains(fold(word))) found.push_back(word);
  }
  return found;
}

/// Words, places and the past: not partners, nor what one of them lacks.
bool has_words_or_past(const PairFacts& facts) {
  return !facts.shared_sectors.empty() || !facts.shared_frameworks.empty() || !facts.former.empty() ||
         affinity_of(facts).nearness > 0;
}

/// A single partner is no reason to meet somebody in particular.
bool is_reason(const ComplementFact& fact) { return fact.complement != Complement::partner; }

}  // namespace

std::string_view name(CommonGround ground) {
  switch (ground) {
    case CommonGround::project: return "project";
    case CommonGround::shared: return "shared";
    case CommonGround::hub: return "hub";
  }
  return {};
}

ProjectFit project_fit(const PairFacts& facts, const PairEvidence& evidence, ProjectId project) {
  const Project& asked = evidence.ecosystem()[project];
  const NodeId other = evidence.takes_part(facts.a, project) ? facts.b : facts.a;
  // Who takes part has the words of the project: what both have of them, the other has of projects of its own.
  return {.project = project,
          .other = other,
          .sectors = in_project(facts.shared_sectors, asked.sectors),
          .frameworks = in_project(facts.shared_frameworks, {asked.framework}),
          .brings = evidence.brings(other, project)};
}

CommonGround ground_of(const PairFacts& facts, const std::optional<ProjectFit>& fit, const PairEvidence& evidence,
                       std::optional<NodeId> hub) {
  const bool can_be_called = !evidence.is_group(facts.a) && !evidence.is_group(facts.b);
  if (fit && fit->suits() && can_be_called) return CommonGround::project;
  const bool has_partner = std::ranges::any_of(facts.shared_partners, [&](NodeId one) { return one != hub; });
  const bool is_completed = std::ranges::any_of(
      facts.complements, [&](const ComplementFact& fact) { return is_reason(fact) && !evidence.is_group(fact.has); });
  const bool suits = fit && fit->suits() && !evidence.is_group(fit->other);
  return suits || has_partner || is_completed || has_words_or_past(facts) ? CommonGround::shared : CommonGround::hub;
}

bool is_hub_alone(const PairFacts& facts, std::optional<NodeId> hub) {
  return hub && facts.shared_partners == std::vector{*hub} && !has_words_or_past(facts) &&
         std::ranges::none_of(facts.complements, is_reason);
}

}  // namespace maillage
