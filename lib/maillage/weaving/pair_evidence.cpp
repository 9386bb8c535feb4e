// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/pair_evidence.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>
#include <numbers>
#include <set>
#include <tuple>
#include <unordered_map>

#include "maillage/base/text.h"

namespace maillage {
namespace {

constexpr double kEarthRadius = 6371.0088;  ///< mean, kilometres

/// Along a great circle.
double kilometres(const GeoPoint& a, const GeoPoint& b) {
  const auto radians = [](double degrees) { return degrees * std::numbers::pi / 180; };
  const double up = std::sin(radians(b.latitude - a.latitude) / 2);
  const double along = std::sin(radians(b.longitude - a.longitude) / 2);
  const double chord = up * up + std::cos(radians(a.latitude)) * std::cos(radians(b.latitude)) * along * along;
  return 2 * kEarthRadius * std::asin(std::min(1.0, std::sqrt(chord)));
}

/// Numbers words, those that fold alike being one, called as it was written first.
class Words {
 public:
  std::uint32_t number(const std::string& word) {
    const auto [found, added] = numbers_.emplace(fold(word), static_cast<std::uint32_t>(words_.size()));
    if (added) words_.push_back(word);
    return found->second;
  }
  std::vector<std::string> take() { return std::move(words_); }

 private:
  std::map<std::string, std::uint32_t> numbers_;
  std::vector<std::string> words_;
};

template <typename T>
void sort_unique(std::vector<T>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

template <typename T>
std::vector<T> in_both(const std::vector<T>& a, const std::vector<T>& b) {
  std::vector<T> shared;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
  return shared;
}

std::vector<std::string> words_of(const std::vector<std::uint32_t>& numbers, const std::vector<std::string>& words) {
  std::vector<std::string> found;
  found.reserve(numbers.size());
  for (const std::uint32_t number : numbers) found.push_back(words[number]);
  std::sort(found.begin(), found.end(),
            [](const std::string& one, const std::string& other) { return collate(one, other) < 0; });
  return found;
}

bool is_municipality(const Ecosystem& ecosystem, ActorId actor) {
  return ecosystem[ecosystem[actor].kind].id == "municipality";
}

/// What is over lacks nothing.
bool may_go_on(const Project& project) {
  return project.status != Status::completed && project.status != Status::stopped;
}

std::uint64_t pair_key(ActorId a, ActorId b) {
  return std::uint64_t{std::min(a, b).value} << 32U | std::max(a, b).value;
}

/// The last day of what is known to have ended.
std::optional<Date> end_of(const Period& own, const Period& project) { return own.end ? own.end : project.end; }

/// Of each actor, the group of communes that its commune belongs to: by code, else by a name that one commune alone has.
std::vector<std::string> intercommunalities(const Ecosystem& ecosystem) {
  std::unordered_map<std::string, const Commune*> by_code;
  std::unordered_map<std::string, std::vector<const Commune*>> by_name;
  for (const Commune& commune : ecosystem.communes) {
    by_code.emplace(commune.insee_code, &commune);
    by_name[fold(commune.name)].push_back(&commune);
  }
  std::vector<std::string> found;
  found.reserve(ecosystem.actors.size());
  for (const Actor& actor : ecosystem.actors) {
    const Commune* commune = nullptr;
    if (!actor.insee_code.empty()) {
      const auto at = by_code.find(actor.insee_code);
      if (at != by_code.end()) commune = at->second;
    } else if (const auto at = by_name.find(fold(actor.place)); at != by_name.end() && at->second.size() == 1) {
      commune = at->second.front();
    }
    found.push_back(commune == nullptr ? std::string() : commune->intercommunality);
  }
  return found;
}

}  // namespace

PairEvidence::PairEvidence(const Ecosystem& ecosystem, const Network& network)
    : ecosystem_(ecosystem),
      network_(network),
      profiles_(network.size()),
      has_funder_(ecosystem.projects.size(), false),
      has_municipality_(ecosystem.projects.size(), false) {
  assert(!network.two_mode());
  read_participations();
  read_ties();
  read_places();
}

void PairEvidence::read_participations() {
  std::unordered_map<std::uint32_t, std::size_t> node_of;
  for (std::size_t i = 0; i < network_.size(); ++i) node_of.emplace(actor(NodeId(i)).value, i);
  Words sectors;
  Words frameworks;
  for (const Participation& one : ecosystem_.participations) {
    if (one.role == Role::funder) has_funder_[one.project.index()] = true;
    if (is_municipality(ecosystem_, one.actor)) has_municipality_[one.project.index()] = true;
    const auto node = node_of.find(one.actor.value);
    if (node == node_of.end()) continue;
    Profile& profile = profiles_[node->second];
    const Project& project = ecosystem_[one.project];
    for (const std::string& sector : project.sectors) profile.sectors.push_back(sectors.number(sector));
    if (!project.framework.empty()) profile.frameworks.push_back(frameworks.number(project.framework));
    profile.projects.push_back(one.project);
    if (one.role == Role::lead && may_go_on(project)) profile.led.push_back(one.project);
    profile.funds = profile.funds || one.role == Role::funder;
  }
  sectors_ = sectors.take();
  frameworks_ = frameworks.take();
  for (Profile& profile : profiles_) {
    sort_unique(profile.sectors);
    sort_unique(profile.frameworks);
    sort_unique(profile.projects);
    sort_unique(profile.led);
  }
}

void PairEvidence::read_ties() {
  for (std::size_t i = 0; i < ecosystem_.ties.size(); ++i) {
    const Tie& tie = ecosystem_.ties[i];
    ties_[pair_key(tie.from, tie.to)].emplace_back(i);
  }
}

void PairEvidence::read_places() {
  const auto located = locate_actors(ecosystem_);
  const auto groups = intercommunalities(ecosystem_);
  for (std::size_t i = 0; i < profiles_.size(); ++i) {
    const std::size_t place = actor(NodeId(i)).index();
    if (located[place]) profiles_[i].at = located[place]->at;
    profiles_[i].intercommunality = groups[place];
  }
}

PairFacts PairEvidence::of(NodeId a, NodeId b) const {
  assert(a != b);
  PairFacts facts;
  facts.a = a;
  facts.b = b;
  add_shared_partners(facts);
  facts.shared_sectors = words_of(in_both(profile(a).sectors, profile(b).sectors), sectors_);
  facts.shared_frameworks = words_of(in_both(profile(a).frameworks, profile(b).frameworks), frameworks_);
  facts.kinds_differ = network_[a].kind != network_[b].kind;
  add_places(facts);
  add_complements(facts, a, b);
  add_complements(facts, b, a);
  add_former(facts);
  return facts;
}

void PairEvidence::add_shared_partners(PairFacts& facts) const {
  const auto of_a = network_.neighbours(facts.a);
  const auto of_b = network_.neighbours(facts.b);
  std::vector<std::pair<double, NodeId>> shared;
  for (std::size_t i = 0, j = 0; i < of_a.size() && j < of_b.size();) {
    const NodeId lower = std::min(of_a[i], of_b[j]);
    if (of_a[i] == of_b[j]) shared.emplace_back(-(network_.weights(facts.a)[i] + network_.weights(facts.b)[j]), lower);
    if (of_a[i] == lower) ++i;
    if (of_b[j] == lower) ++j;
  }
  std::sort(shared.begin(), shared.end());
  for (const auto& [closeness, node] : shared) facts.shared_partners.push_back(node);
}

void PairEvidence::add_places(PairFacts& facts) const {
  const Profile& a = profile(facts.a);
  const Profile& b = profile(facts.b);
  if (a.at && b.at) facts.kilometres = kilometres(*a.at, *b.at);
  if (a.intercommunality == b.intercommunality) facts.intercommunality = a.intercommunality;
}

void PairEvidence::add_complements(PairFacts& facts, NodeId has, NodeId lacks) const {
  for (const ProjectId project : profile(lacks).led) {
    if (profile(has).funds && !has_funder_[project.index()])
      facts.complements.push_back({Complement::funder, has, lacks, project});
    if (is_municipality(ecosystem_, actor(has)) && !has_municipality_[project.index()])
      facts.complements.push_back({Complement::municipality, has, lacks, project});
  }
  if (network_.neighbours(lacks).size() == 1 && network_.neighbours(has).size() > 1)
    facts.complements.push_back({Complement::partner, has, lacks, std::nullopt});
}

void PairEvidence::add_former(PairFacts& facts) const {
  const ActorId a = actor(facts.a);
  const ActorId b = actor(facts.b);
  for (const ProjectId project : in_both(profile(facts.a).projects, profile(facts.b).projects))
    facts.former.push_back({project, ecosystem_[project].period.end});
  if (const auto found = ties_.find(pair_key(a, b)); found != ties_.end()) {
    for (const TieId id : found->second) {
      const Tie& tie = ecosystem_[id];
      facts.former.push_back({tie.project, end_of(tie.period, tie.project ? ecosystem_[*tie.project].period : Period())});
    }
  }
  // What has not ended comes first, then the latest.
  std::stable_sort(facts.former.begin(), facts.former.end(),
                   [](const FormerCooperation& one, const FormerCooperation& other) {
                     if (!one.until || !other.until) return !one.until && other.until.has_value();
                     return one.until->last_day() > other.until->last_day();
                   });
}

}  // namespace maillage
