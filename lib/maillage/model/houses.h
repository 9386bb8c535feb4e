// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "maillage/model/ecosystem.h"

namespace maillage {

/// The houses of a territory: where the chains of what actors belong to end (person → laboratory → university). Those
/// of one house are colleagues.
class Houses {
 public:
  /// Linear in the actors where each belongs to one; each that belongs to several is climbed from on its own.
  explicit Houses(const Ecosystem& ecosystem);

  /// In the order the chains are written, each once; the actor itself where it belongs to none, or only to a circle of
  /// members. Never empty.
  [[nodiscard]] std::span<const ActorId> of(ActorId actor) const { return houses_[actor.index()]; }
  /// It is at the top: its own house, and no other's member.
  [[nodiscard]] bool is_house(ActorId actor) const;
  [[nodiscard]] bool are_of_one(ActorId a, ActorId b) const;
  /// Nobody belongs to anybody: each actor is a house.
  [[nodiscard]] bool all_alone() const { return all_alone_; }

 private:
  std::vector<std::vector<ActorId>> houses_;  ///< per actor
  bool all_alone_ = true;
};

/// Its form is "groupe" or "group": people meant together, such as inhabitants, whom nobody can call.
[[nodiscard]] bool is_group(const Actor& actor);

}  // namespace maillage
