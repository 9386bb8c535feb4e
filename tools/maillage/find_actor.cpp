// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/find_actor.h"

#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "maillage/base/diagnostic.h"
#include "maillage/base/suggestion.h"
#include "maillage/base/text.h"
#include "maillage/hub_messages.h"

namespace maillage::tool {
namespace {

[[noreturn]] void refuse(const Place& place, Text message, std::string_view code) {
  throw InputError(Diagnostic{.code = code, .place = place, .message = std::move(message)});
}

[[noreturn]] void refuse_unknown(const Ecosystem& ecosystem, const std::string& asked, const Place& place) {
  std::vector<std::string> known;
  for (const Actor& actor : ecosystem.actors) {
    if (fold(actor.id) == fold(asked) || fold(actor.name) == fold(asked))
      refuse(place, kActorNotSelected(asked), "actor-not-selected");
    known.push_back(actor.name);
    known.push_back(actor.id);
  }
  const auto meant = closest(asked, known);
  refuse(place, meant ? kNoSuchActorMeant(asked, *meant) : kNoSuchActor(asked), "unknown-actor");
}

}  // namespace

NodeId find_actor(const Ecosystem& ecosystem, const Network& network, const std::string& asked, const Place& place) {
  std::vector<NodeId> called;
  std::vector<std::string> ids;
  const std::string folded = fold(asked);
  for (std::size_t i = 0; i < network.size(); ++i) {
    const Node& node = network[NodeId(i)];
    if (node.id == asked) return NodeId(i);
    if (fold(node.name) != folded && fold(node.id) != folded) continue;
    called.emplace_back(i);
    ids.push_back(node.id);
  }
  if (called.size() > 1)
    refuse(place, kSeveralActors(asked, fmt::format("{}", fmt::join(ids, ", "))), "ambiguous-actor");
  if (called.empty()) refuse_unknown(ecosystem, asked, place);
  return called.front();
}

}  // namespace maillage::tool
