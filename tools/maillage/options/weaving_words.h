// SPDX-License-Identifier: GPL-3.0-or-later
// What commands about missing links and workshops have in common.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "maillage/io/workshop/participants.h"
#include "maillage/options/arguments.h"
#include "maillage/output/output.h"
#include "maillage/weaving/suggest.h"

namespace maillage::tool {

/// What lists and plans are written as.
inline constexpr std::array kListFormats = {
    OutputFormat::text, OutputFormat::markdown, OutputFormat::html,      OutputFormat::pdf,
    OutputFormat::csv,  OutputFormat::json,     OutputFormat::csv_excel, OutputFormat::xlsx};

/// --format and --output
void add_list_output(CLI::App& command, OutputArguments& arguments, Language language);

/// \throw UsageError
[[nodiscard]] Aim asked_aim(const std::string& text, Language language);

/// \throw std::runtime_error for a network without actors, or with too many for the aim
void need_measurable(const Network& network, Aim aim, Language language);

/// Reads the table and says its warnings; without a path, no pairs. \throw InputError
[[nodiscard]] ImpossiblePairs read_impossible(const std::string& path, const Ecosystem& ecosystem,
                                              const GeneralArguments& general, Language language);

/// Those of which both actors are in the network.
[[nodiscard]] std::vector<NodePair> node_pairs(const ImpossiblePairs& pairs,
                                               const Network& network);

/// Adds the argument that names who comes to a workshop. A missing one is complained of by
/// need_participants.
void add_participants(CLI::App& command, std::string& path, Language language);

/// \throw UsageError when no participants are named
void need_participants(const CLI::App& command, const std::string& path, Language language);

/// Reads the participants and says warnings. \throw InputError
[[nodiscard]] Participants read_who_comes(const std::string& path, const Ecosystem& ecosystem,
                                          const GeneralArguments& general, Language language);

}  // namespace maillage::tool
