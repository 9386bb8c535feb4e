// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/model/houses.h"

#include <algorithm>
#include <cstdint>
#include <ranges>
#include <utility>

#include "maillage/base/text.h"

namespace maillage {
namespace {

/// Climbs from each actor to the tops, and keeps what it found for those met on the way.
class Climb {
 public:
  explicit Climb(const Ecosystem& ecosystem)
      : ecosystem_(ecosystem), tops_(ecosystem.actors.size()), seen_(tops_.size(), 0), known_(tops_.size(), false) {}

  [[nodiscard]] std::vector<std::vector<ActorId>> all() {
    for (std::size_t i = 0; i < tops_.size(); ++i) {
      if (!known_[i] && !follow_one_chain(ActorId(i))) search(ActorId(i));
    }
    for (std::size_t i = 0; i < tops_.size(); ++i) {
      if (tops_[i].empty()) tops_[i] = {ActorId(i)};
    }
    return std::move(tops_);
  }

 private:
  [[nodiscard]] const std::vector<ActorId>& above(ActorId actor) const { return ecosystem_[actor].belongs_to; }

  [[nodiscard]] bool see(ActorId actor) {
    const bool first = seen_[actor.index()] != visit_;
    seen_[actor.index()] = visit_;
    return first;
  }

  void set(ActorId actor, std::vector<ActorId> tops) {
    tops_[actor.index()] = std::move(tops);
    known_[actor.index()] = true;
  }

  /// While each belongs to one other alone; false where one belongs to several, nothing being set.
  bool follow_one_chain(ActorId start) {
    ++visit_;
    std::vector<ActorId> chain;
    ActorId at = start;
    for (; !known_[at.index()] && see(at); at = above(at).front()) {
      if (above(at).size() > 1) return false;
      chain.push_back(at);
      if (above(at).empty()) break;
    }
    std::vector<ActorId> tops;  // of a circle none
    if (known_[at.index()]) tops = tops_[at.index()];
    else if (above(at).empty()) tops = {at};
    for (const ActorId one : chain) set(one, tops);
    return true;
  }

  void search(ActorId start) {
    ++visit_;
    std::vector<ActorId> found;
    std::vector<ActorId> left{start};
    while (!left.empty()) {
      const ActorId actor = left.back();
      left.pop_back();
      if (!see(actor)) continue;
      if (above(actor).empty() && std::ranges::find(found, actor) == found.end()) found.push_back(actor);
      for (const ActorId one : above(actor) | std::views::reverse) left.push_back(one);
    }
    set(start, std::move(found));
  }

  const Ecosystem& ecosystem_;
  std::vector<std::vector<ActorId>> tops_;  ///< none of members of circles alone, until all are known
  std::vector<std::uint32_t> seen_;         ///< in which visit, last
  std::vector<bool> known_;
  std::uint32_t visit_ = 0;
};

}  // namespace

Houses::Houses(const Ecosystem& ecosystem)
    : houses_(Climb(ecosystem).all()),
      all_alone_(std::ranges::all_of(ecosystem.actors, [](const Actor& one) { return one.belongs_to.empty(); })) {}

bool Houses::is_house(ActorId actor) const {
  const std::vector<ActorId>& houses = houses_[actor.index()];
  return houses.size() == 1 && houses.front() == actor;
}

bool Houses::are_of_one(ActorId a, ActorId b) const {
  return std::ranges::find_first_of(houses_[a.index()], houses_[b.index()]) != houses_[a.index()].end();
}

bool is_group(const Actor& actor) {
  const std::string form = fold(actor.form);
  return form == "groupe" || form == "group";
}

}  // namespace maillage
