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
#include "maillage/model/great_circle.h"
#include "maillage/model/project_stage.h"
#include "maillage/network/by_node.h"
#include "maillage/weaving/house_ties.h"

namespace maillage {
namespace {

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

/// In any order, folded: "ECLA (Lons Agglomération)" has those of "Lons Agglomération – ECLA".
std::set<std::string> words_in(std::string_view name) {
  std::set<std::string> words;
  std::string word;
  for (const char one : fold(name) + " ") {
    if (std::string_view(" (),;/").find(one) == std::string_view::npos) {
      word += one;
      continue;
    }
    if (word.size() > 1) words.insert(word);
    word.clear();
  }
  return words;
}

bool is_municipality(const Ecosystem& ecosystem, ActorId actor) {
  return ecosystem[ecosystem[actor].kind].id == "municipality";
}

std::uint64_t pair_key(ActorId a, ActorId b) {
  return std::uint64_t{std::min(a, b).value} << 32U | std::max(a, b).value;
}

/// When what is known to have ended did.
std::optional<Date> end_of(const Period& own, const Period& project) { return own.end ? own.end : project.end; }

/// When what is known to have begun did.
std::optional<Date> start_of(const Period& own, const Period& project) { return own.start ? own.start : project.start; }

/// Nobody worked together in it by then. Without a day, what has no status of its own has begun.
bool is_to_come(const Project* project, const Period& own, const std::optional<Date>& day) {
  if (project != nullptr && !has_begun(*project)) return true;
  const auto start = project != nullptr ? start_of(own, project->period) : own.start;
  return day && start && start->first_day() > day->last_day();
}

/// By then. Dates say more than a status, which is that of now.
bool has_ended(const Project& project, const Period& own, const std::optional<Date>& day) {
  const auto end = end_of(own, project.period);
  return day && end ? end->last_day() < day->first_day() : is_over(project);
}

/// From the start of the first to the end of the last, open where one of them is.
Period covering(const Period& one, const Period& other) {
  Period both;
  if (one.start && other.start)
    both.start = one.start->first_day() < other.start->first_day() ? one.start : other.start;
  if (one.end && other.end) both.end = one.end->last_day() > other.end->last_day() ? one.end : other.end;
  return both;
}

std::optional<Date> earlier(const std::optional<Date>& one, const std::optional<Date>& other) {
  if (!one || !other) return one ? one : other;
  return one->last_day() < other->last_day() ? one : other;
}

/// Of each actor, its commune: by code, else by a name that one commune alone has.
std::vector<const Commune*> communes_of(const Ecosystem& ecosystem) {
  std::unordered_map<std::string, std::vector<const Commune*>> by_code;
  std::unordered_map<std::string, std::vector<const Commune*>> by_name;
  for (const Commune& commune : ecosystem.communes) {
    by_code[commune.insee_code].push_back(&commune);
    by_name[fold(commune.name)].push_back(&commune);
  }
  std::vector<const Commune*> found;
  found.reserve(ecosystem.actors.size());
  for (const Actor& actor : ecosystem.actors) {
    const auto& index = actor.insee_code.empty() ? by_name : by_code;
    const std::string key = actor.insee_code.empty() ? fold(actor.place) : actor.insee_code;
    const auto at = key.empty() ? index.end() : index.find(key);
    found.push_back(at != index.end() && at->second.size() == 1 ? at->second.front() : nullptr);
  }
  return found;
}

}  // namespace

void PairEvidence::merge_parts(std::vector<Part>& parts) {
  std::stable_sort(parts.begin(), parts.end(),
                   [](const Part& one, const Part& other) { return one.project < other.project; });
  std::vector<Part> merged;
  for (const Part& part : parts) {
    if (merged.empty() || merged.back().project != part.project) merged.push_back(part);
    else merged.back().period = covering(merged.back().period, part.period);
  }
  parts = std::move(merged);
}

PairEvidence::PairEvidence(Study study) : PairEvidence(std::move(study), nullptr, {}) {}

PairEvidence::PairEvidence(Study study, std::shared_ptr<const Ecosystem> whole, std::optional<Date> today)
    : study_(std::move(study)),
      whole_(std::move(whole)),
      ecosystem_(whole_ ? *whole_ : study_.ecosystem()),
      network_(study_.network()),
      today_(today),
      profiles_(network_.size()),
      houses_(std::make_shared<HouseTies>(ecosystem_, network_)),
      has_funder_(ecosystem_.projects.size(), false),
      has_municipality_(ecosystem_.projects.size(), false) {
  assert(!network_.two_mode());
  read_participations();
  read_ties();
  read_places();
}

void PairEvidence::read_participations() {
  std::unordered_map<std::uint32_t, std::size_t> node_of;
  for (const NodeId node_id : node_ids(network_)) node_of.emplace(actor(node_id).value, node_id.index());
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
    profile.parts.push_back({one.project, one.period});
    if (one.role == Role::lead && !has_ended(project, one.period, today_)) profile.led.push_back(one.project);
    profile.funds = profile.funds || one.role == Role::funder;
  }
  sectors_ = sectors.take();
  frameworks_ = frameworks.take();
  for (Profile& profile : profiles_) {
    sort_unique(profile.sectors);
    sort_unique(profile.frameworks);
    merge_parts(profile.parts);
    // By their ids, whatever the order of the rows.
    std::sort(profile.led.begin(), profile.led.end(),
              [&](ProjectId one, ProjectId other) { return ecosystem_[one].id < ecosystem_[other].id; });
    profile.led.erase(std::unique(profile.led.begin(), profile.led.end()), profile.led.end());
  }
}

void PairEvidence::read_ties() {
  for (std::size_t i = 0; i < ecosystem_.ties.size(); ++i) {
    const Tie& tie = ecosystem_.ties[i];
    ties_[pair_key(tie.from, tie.to)].emplace_back(i);
    if (!tie.project) continue;
    // A tie for a project says that both have a part in it, and the word it is called by may say which.
    const std::size_t project = tie.project->index();
    if (parse_role(ecosystem_.tie_types[tie.type.index()]) == Role::funder) has_funder_[project] = true;
    if (is_municipality(ecosystem_, tie.from) || is_municipality(ecosystem_, tie.to)) has_municipality_[project] = true;
  }
}

void PairEvidence::read_places() {
  const auto located = locate_actors(ecosystem_);
  const auto communes = communes_of(ecosystem_);
  for (const NodeId node : node_ids(network_)) {
    const std::size_t place = actor(node).index();
    Profile& profile = profiles_[node.index()];
    profile.located = located[place];
    profile.commune = communes[place];
    profile.is_intercommunality =
        profile.commune != nullptr && words_in(network_[node].name) == words_in(profile.commune->intercommunality);
  }
}

bool PairEvidence::are_of_one_house(NodeId a, NodeId b) const {
  return houses_->houses().are_of_one(actor(a), actor(b));
}

bool PairEvidence::do_houses_cooperate(NodeId a, NodeId b) const {
  return houses_->between(actor(a), actor(b)).has_value();
}

bool PairEvidence::is_group(NodeId node) const { return maillage::is_group(ecosystem_[actor(node)]); }

bool PairEvidence::takes_part(NodeId node, ProjectId project) const {
  return std::ranges::any_of(profile(node).parts, [&](const Part& one) { return one.project == project; });
}

std::vector<Complement> PairEvidence::brings(NodeId node, ProjectId project) const {
  std::vector<Complement> found;
  if (is_group(node) || has_ended(ecosystem_[project], {}, today_)) return found;
  if (profile(node).funds && !has_funder_[project.index()]) found.push_back(Complement::funder);
  if (is_municipality(ecosystem_, actor(node)) && !has_municipality_[project.index()])
    found.push_back(Complement::municipality);
  return found;
}

PairFacts PairEvidence::of(NodeId a, NodeId b) const {
  assert(a != b);
  PairFacts facts;
  facts.a = a;
  facts.b = b;
  add_shared_partners(facts);
  facts.shared_sectors = words_of(in_both(profile(a).sectors, profile(b).sectors), sectors_);
  facts.shared_frameworks = words_of(in_both(profile(a).frameworks, profile(b).frameworks), frameworks_);
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
  const auto is_exact = [](const Profile& one) { return one.located->source == PlaceSource::coordinates; };
  const bool in_one = a.commune != nullptr && a.commune == b.commune;
  if (a.located && b.located && (!in_one || (is_exact(a) && is_exact(b))))
    facts.kilometres = kilometres(a.located->at, b.located->at);
  if (in_one) facts.commune = a.commune->name;
  if (a.commune == nullptr || b.commune == nullptr || a.commune->intercommunality != b.commune->intercommunality)
    return;
  if (!a.is_intercommunality && !b.is_intercommunality) facts.intercommunality = a.commune->intercommunality;
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

void PairEvidence::add_shared_projects(PairFacts& facts) const {
  const std::vector<Part>& of_b = profile(facts.b).parts;
  auto other = of_b.begin();
  for (const Part& one : profile(facts.a).parts) {
    while (other != of_b.end() && other->project < one.project) ++other;
    if (other == of_b.end()) return;
    if (other->project != one.project || !one.period.overlaps(other->period)) continue;
    const Project& project = ecosystem_[one.project];
    if (is_to_come(&project, one.period, today_) || is_to_come(&project, other->period, today_)) continue;
    const Period& whole = project.period;
    facts.former.push_back(former(one.project, earlier(end_of(one.period, whole), end_of(other->period, whole))));
  }
}

FormerCooperation PairEvidence::former(std::optional<ProjectId> project, std::optional<Date> until) const {
  // What is over by now may have gone on then: dates say more than a status.
  if (today_ && until) return {project, until, until->last_day() < today_->first_day()};
  return {project, until, until || (project && is_over(ecosystem_[*project]))};
}

void PairEvidence::add_former(PairFacts& facts) const {
  const ActorId a = actor(facts.a);
  const ActorId b = actor(facts.b);
  add_shared_projects(facts);
  if (const auto found = ties_.find(pair_key(a, b)); found != ties_.end()) {
    for (const TieId id : found->second) {
      const Tie& tie = ecosystem_[id];
      const Project* project = tie.project ? &ecosystem_[*tie.project] : nullptr;
      if (is_to_come(project, tie.period, today_)) continue;
      facts.former.push_back(former(tie.project, end_of(tie.period, project != nullptr ? project->period : Period())));
    }
  }
  // What has not ended comes first, then the latest; of equals, direct ties, then projects by their ids.
  const auto id = [&](const FormerCooperation& one) {
    return one.project ? ecosystem_[*one.project].id : std::string();
  };
  std::stable_sort(facts.former.begin(), facts.former.end(),
                   [&](const FormerCooperation& one, const FormerCooperation& other) {
                     if (one.over != other.over) return !one.over;
                     if (one.until.has_value() != other.until.has_value()) return one.over == one.until.has_value();
                     if (one.until && one.until->last_day() != other.until->last_day())
                       return one.until->last_day() > other.until->last_day();
                     return id(one) < id(other);
                   });
}

}  // namespace maillage
