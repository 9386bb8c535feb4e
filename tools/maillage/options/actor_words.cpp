// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/options/actor_words.h"

#include <vector>

#include <fmt/ranges.h>

#include "maillage/base/diagnostic.h"
#include "maillage/base/suggestion.h"
#include "maillage/base/text.h"
#include "maillage/messages/misspelt_messages.h"
#include "maillage/network/by_node.h"
#include "maillage/options/arguments.h"

namespace maillage::tool {
namespace {

void refuse(Diagnostics& diagnostics, std::string_view option, Text message,
            std::string_view code) {
  diagnostics.add(
      {.code = code, .place = {.file = std::string(option)}, .message = std::move(message)});
}

void refuse_unknown(Diagnostics& diagnostics, std::string_view option, const std::string& asked,
                    const Ecosystem& ecosystem) {
  std::vector<std::string> known;
  for (const Actor& actor : ecosystem.actors) {
    if (fold(actor.id) == fold(asked) || fold(actor.name) == fold(asked))
      return refuse(diagnostics, option, kActorNotSelected(asked), "actor-not-selected");
    known.push_back(actor.name);
    known.push_back(actor.id);
  }
  const auto meant = closest(asked, known);
  refuse(diagnostics, option, meant ? kNoSuchActorMeant(asked, *meant) : kNoSuchActor(asked),
         "unknown-actor");
}

}  // namespace

std::optional<NodeId> find_actor(std::string_view option, const std::string& asked,
                                 const Ecosystem& ecosystem, const Network& network,
                                 Diagnostics& diagnostics) {
  std::vector<NodeId> called;
  std::vector<std::string> ids;
  const std::string folded = fold(asked);
  for (const NodeId one : node_ids(network)) {
    const Node& node = network[one];
    if (node.id == asked) return one;
    if (fold(node.name) != folded && fold(node.id) != folded) continue;
    called.emplace_back(one);
    ids.push_back(node.id);
  }
  if (called.size() == 1) return called.front();
  if (called.empty()) refuse_unknown(diagnostics, option, asked, ecosystem);
  else
    refuse(diagnostics, option, kSeveralActors(asked, fmt::format("{}", fmt::join(ids, ", "))),
           "ambiguous-actor");
  return std::nullopt;
}

NodeId find_actor(std::string_view option, const std::string& asked, const Ecosystem& ecosystem,
                  const Network& network) {
  Diagnostics diagnostics;
  const auto found = find_actor(option, asked, ecosystem, network, diagnostics);
  if (!found) refuse_names(std::move(diagnostics));
  return *found;
}

}  // namespace maillage::tool
