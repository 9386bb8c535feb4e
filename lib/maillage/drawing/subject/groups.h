// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/measures/analysis.h"
#include "maillage/measures/registry.h"
#include "maillage/model/ecosystem.h"

namespace maillage {

/// Actors, and in two-mode their projects, that share something.
struct Group {
  std::string id;
  std::string name;
  std::vector<NodeId> members;  ///< ascending
};

/// Nodes sorted into groups, the largest first, among equals by id.
struct Grouping {
  std::string heading;  ///< what the groups are, standing alone: "Communautés", "Secteur"
  std::string phrase;   ///< the same within a text, a column of the user's quoted: "communautés", "« Secteur »"
  std::vector<Group> groups;
  bool overlapping = false;  ///< a node may be in several
  bool by_ties = false;      ///< what the ties make of the network: communities, components
};

/// The groups a word means: "kind", "community", "component", "projects", "form", "place" (French words alike), or a
/// column of the actors' table that holds texts, dates or yes and no. Nodes without a value are in no group. A
/// community, and a component, is named after its member with the most ties; actors without ties are in none. Nothing
/// for any other word.
[[nodiscard]] std::optional<Grouping> group_by(const Ecosystem& ecosystem, Analysis& analysis, std::string_view word,
                                               Language language);

/// Values of each node in a column of numbers of the actors' table; nothing when there is no such column.
[[nodiscard]] std::optional<Values> numbers_of(const Ecosystem& ecosystem, const Network& network,
                                               std::string_view column);

/// Words that group_by() and numbers_of() understand in this ecosystem, in the language: what to offer for others.
[[nodiscard]] std::vector<std::string> group_words(const Ecosystem& ecosystem, Language language);
[[nodiscard]] std::vector<std::string> number_words(const Ecosystem& ecosystem);

}  // namespace maillage
