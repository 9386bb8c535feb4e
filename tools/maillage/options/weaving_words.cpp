// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/options/weaving_words.h"

#include <stdexcept>
#include <unordered_map>

#include "maillage/console.h"
#include "maillage/messages/messages.h"
#include "maillage/messages/placeholders.h"
#include "maillage/messages/suggest_messages.h"
#include "maillage/network/by_node.h"

namespace maillage::tool {

void add_list_output(CLI::App& command, OutputArguments& arguments, Language language) {
  add_output(command, arguments, kListFormats, kListFormatHelp, language);
}

Aim asked_aim(const std::string& text, Language language) {
  return chosen("--aim", text, aims(), language);
}

void need_measurable(const Network& network, Aim aim, Language language) {
  if (network.size() == 0) throw std::runtime_error(std::string(kEmptyNetwork.in(language)));
  if (network.size() > most_actors_for(aim))
    throw std::runtime_error(
        kTooManyForAim.in(language, aims().id(aim), most_actors_for(aim), network.size()));
}

ImpossiblePairs read_impossible(const std::string& path, const Ecosystem& ecosystem,
                                const GeneralArguments& general, Language language) {
  if (path.empty()) return {};
  const auto threads = static_cast<int>(whole_number("--threads", general.threads, language));
  ImpossiblePairReading reading =
      read_impossible_pairs(path, ecosystem, {.threads = threads, .files = &input_files()});
  say(reading.diagnostics, language);
  return std::move(reading.pairs);
}

std::vector<NodePair> node_pairs(const ImpossiblePairs& pairs, const Network& network) {
  std::unordered_map<ActorId, NodeId> nodes;
  for (const NodeId node : node_ids(network))
    nodes.emplace(std::get<ActorId>(network[node].subject), node);
  std::vector<NodePair> found;
  for (const ImpossiblePair& pair : pairs.list) {
    const auto a = nodes.find(pair.a);
    const auto b = nodes.find(pair.b);
    if (a != nodes.end() && b != nodes.end()) found.emplace_back(a->second, b->second);
  }
  return found;
}

void add_participants(CLI::App& command, std::string& path, Language language) {
  command.add_option("PARTICIPANTS", path, std::string(kParticipantsHelp.in(language)))
      ->type_name("");
}

void need_participants(const CLI::App& command, const std::string& path, Language language) {
  if (path.empty()) throw UsageError(kNoParticipants.in(language, command.get_name()));
}

Participants read_who_comes(const std::string& path, const Ecosystem& ecosystem,
                            const GeneralArguments& general, Language language) {
  const auto threads = static_cast<int>(whole_number("--threads", general.threads, language));
  ParticipantReading reading =
      read_participants(path, ecosystem, {.threads = threads, .files = &input_files()});
  say(reading.diagnostics, language);
  return std::move(reading.participants);
}

}  // namespace maillage::tool
