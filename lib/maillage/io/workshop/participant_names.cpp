// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/workshop/participant_names.h"

#include <unordered_set>

#include "maillage/base/suggestion.h"
#include "maillage/base/text.h"

namespace maillage {
namespace {

std::string with(const std::string& name, const std::string& more) { return name + " (" + more + ")"; }

using Group = std::vector<std::size_t>;

void tell_apart(const Group& group, std::vector<Participant>& participants, const Ecosystem& ecosystem) {
  std::size_t persons = 0;
  for (const std::size_t i : group) persons += participants[i].person.empty() ? 0U : 1U;
  const std::size_t unnamed = group.size() - persons;
  std::size_t number = 0;
  for (const std::size_t i : group) {
    Participant& one = participants[i];
    if (one.person.empty() && unnamed > 1) one.name = with(one.name, std::to_string(++number));
    if (one.person.empty() || persons < 2) continue;
    if (const std::string organisation = organisation_name(one, ecosystem); !organisation.empty())
      one.name = with(one.name, organisation);
  }
}

}  // namespace

void make_names_unique(std::vector<Participant>& participants, const Ecosystem& ecosystem) {
  std::unordered_map<std::string, Group> groups;
  for (std::size_t i = 0; i < participants.size(); ++i) groups[fold(participants[i].name)].push_back(i);
  for (std::size_t i = 0; i < participants.size(); ++i) {
    const auto group = groups.find(fold(participants[i].name));
    if (group != groups.end() && group->second.front() == i) tell_apart(group->second, participants, ecosystem);
  }
  std::unordered_set<std::string> taken;
  for (Participant& one : participants) {
    std::string name = one.name;
    for (std::size_t number = 2; !taken.insert(fold(name)).second; ++number)
      name = with(one.name, std::to_string(number));
    one.name = std::move(name);
  }
}

ParticipantNames::ParticipantNames(const std::vector<Participant>& participants, const ActorIndex& actors)
    : participants_(&participants), actors_(&actors) {
  for (std::size_t i = 0; i < participants.size(); ++i) {
    const Participant& one = participants[i];
    by_name_.emplace(fold(one.name), i);
    if (!one.person.empty()) by_person_[fold(one.person)].push_back(i);
    for (const ActorId actor : actors_of(one)) by_actor_[actor.index()].push_back(i);
    if (!one.affiliation.empty()) by_affiliation_[fold(one.affiliation)].push_back(i);
  }
}

ParticipantNames::Found ParticipantNames::find(std::string_view mention) const {
  const std::string folded = fold(mention);
  if (const auto found = by_name_.find(folded); found != by_name_.end()) return {{found->second}, false};
  if (const auto found = by_person_.find(folded); found != by_person_.end()) {
    return {found->second, found->second.size() > 1};
  }
  const auto actor = actors_->find(mention).index;
  if (const auto found = actor ? by_actor_.find(*actor) : by_actor_.end(); found != by_actor_.end())
    return {found->second, false};
  const auto found = by_affiliation_.find(folded);
  return found != by_affiliation_.end() ? Found{found->second, false} : Found{};
}

std::optional<std::string> ParticipantNames::suggest(std::string_view mention) const {
  std::vector<std::string> names;
  for (const Participant& one : *participants_) {
    names.push_back(one.name);
  }
  return closest(mention, names);
}

}  // namespace maillage
