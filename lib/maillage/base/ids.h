// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace maillage {

/// The index of a thing in its own list; ids of different things do not mix.
template <typename Tag>
struct Id {
  std::uint32_t value = 0;

  constexpr Id() = default;
  constexpr explicit Id(std::size_t index) : value(static_cast<std::uint32_t>(index)) {}

  /// Place in the list it belongs to, from 0.
  [[nodiscard]] constexpr std::size_t index() const { return value; }
  friend constexpr auto operator<=>(const Id&, const Id&) = default;
};

using ActorId = Id<struct ActorTag>;
using ProjectId = Id<struct ProjectTag>;
using ParticipationId = Id<struct ParticipationTag>;
using TieId = Id<struct TieTag>;  ///< a row of ties, in an Ecosystem
using KindId = Id<struct KindTag>;
using TieTypeId = Id<struct TieTypeTag>;
using FileId = Id<struct FileTag>;
using NodeId = Id<struct NodeTag>;  ///< an actor (or a project, in two-mode) in a Network
using EdgeId = Id<struct EdgeTag>;  ///< a merged tie in a Network

}  // namespace maillage

template <typename Tag>
struct std::hash<maillage::Id<Tag>> {
  std::size_t operator()(maillage::Id<Tag> id) const noexcept { return id.value; }
};
