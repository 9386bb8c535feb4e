// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/encoding/tie_styles.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>
#include <string_view>

#include "maillage/drawing/encoding/thinning.h"
#include "maillage/drawing/subject/readable.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

struct Line {
  std::string_view colour;
  std::array<double, 4> dashes;  ///< up to the first 0
};

// Neighbours in the list differ in lightness as well as in hue and dashes.
constexpr std::array<Line, kMostTieStyles> kLines = {{{"#9aa0a6", {}},
                                                      {"#1b4f8f", {6, 3}},
                                                      {"#c4671b", {1.6, 2.2}},
                                                      {"#1d5c43", {9, 2.6, 1.6, 2.6}},
                                                      {"#b05fa6", {14, 4}},
                                                      {"#3b2e58", {3, 3}}}};
constexpr Line kOther = {"#7c8288", {1, 4}};

constexpr Label kShared{"projet commun", "shared project"};
constexpr Label kDirect{"lien direct", "direct tie"};
constexpr Label kBoth{"les deux", "both"};
constexpr Label kSeveral{"plusieurs sortes", "several sorts"};
constexpr Label kUnstated{"lien direct, sans précision", "direct tie, not specified"};
constexpr Label kPart{"participation, sans précision", "participation, not specified"};

/// What a piece of evidence is called.
struct TypeOf {
  const Ecosystem& ecosystem;
  Language language;

  [[nodiscard]] std::string operator()(TieId id) const {
    const std::string type = one_line(ecosystem.tie_types[ecosystem[id].type.index()]);
    return type.empty() ? std::string(kUnstated.in(language)) : type;
  }
  [[nodiscard]] std::string operator()(ProjectId /*id*/) const { return std::string(kShared.in(language)); }
  [[nodiscard]] std::string operator()(ParticipationId id) const {
    const auto role = ecosystem[id].role;
    return role ? label(ecosystem, *role, language) : std::string(kPart.in(language));
  }
};

struct OriginOf {
  Language language;

  [[nodiscard]] std::string operator()(TieId /*id*/) const { return std::string(kDirect.in(language)); }
  [[nodiscard]] std::string operator()(ProjectId /*id*/) const { return std::string(kShared.in(language)); }
  [[nodiscard]] std::string operator()(ParticipationId /*id*/) const { return std::string(kShared.in(language)); }
};

template <typename NameOf>
std::vector<std::string> names_of(const Network& network, const NameOf& name_of, std::string_view several) {
  std::vector<std::string> names;
  for (const EdgeId edge : edge_ids(network)) {
    std::set<std::string> sorts;
    for (const Evidence& evidence : network.evidence(edge)) sorts.insert(std::visit(name_of, evidence.source));
    names.push_back(sorts.size() == 1 ? *sorts.begin() : std::string(several));
  }
  return names;
}

template <typename NameOf>
TieClasses classify(const Subject& subject, const NameOf& name_of, std::string_view several) {
  const std::vector<std::string> names = names_of(subject.network, name_of, several);
  std::map<std::string, std::size_t> counts;
  // The whole of a series may hold a sort that no panel has: two sorts of tie at different times.
  if (subject.series != nullptr && !is_panel(subject)) {
    for (const std::string& name : names) counts.emplace(name, 0);
  }
  for (const Analysis* analysis : sharing(subject)) {
    const std::vector<bool> drawn = drawn_ties(analysis->network(), subject.options.thin);
    const auto own = names_of(analysis->network(), name_of, several);
    for (std::size_t e = 0; e < own.size(); ++e) counts[own[e]] += drawn[e] ? 1U : 0U;
  }
  TieClasses result;
  for (const auto& [name, count] : counts) result.classes.push_back({name, count});
  std::stable_sort(result.classes.begin(), result.classes.end(),
                   [](const TieClass& a, const TieClass& b) { return a.count > b.count; });
  std::map<std::string, std::size_t> number;
  for (std::size_t c = 0; c < result.classes.size(); ++c) number[result.classes[c].name] = c;
  for (const std::string& name : names) result.class_of.push_back(number[name]);
  return result;
}

}  // namespace

TieStyle tie_style(std::size_t number) {
  const Line& line = number < kLines.size() ? kLines[number] : kOther;
  TieStyle style{std::string(line.colour), {}};
  for (const double dash : line.dashes) {
    if (dash > 0) style.dashes.push_back(dash);
  }
  return style;
}

TieClasses ties_by_type(const Subject& subject) {
  return classify(subject, TypeOf{subject.ecosystem, subject.language}, kSeveral.in(subject.language));
}

TieClasses ties_by_origin(const Subject& subject) {
  return classify(subject, OriginOf{subject.language}, kBoth.in(subject.language));
}

}  // namespace maillage
