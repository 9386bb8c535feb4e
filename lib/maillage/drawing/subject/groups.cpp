// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/subject/groups.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "maillage/base/message.h"
#include "maillage/base/text.h"
#include "maillage/base/wording.h"
#include "maillage/drawing/subject/readable.h"
#include "maillage/drawing/subject/subject.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

enum class By : std::uint8_t { kind, community, component, projects, form, place };

struct GroupWord {
  By by = By::kind;
  Label word;
  Label heading;
};

constexpr std::array<GroupWord, 6> kWords = {{
    {By::kind, {"type", "kind"}, {"Acteurs", "Actors"}},
    {By::community, {"communaute", "community"}, {"Communautés", "Communities"}},
    {By::component, {"composante", "component"}, {"Composantes", "Components"}},
    {By::projects, {"projets", "projects"}, {"Projets", "Projects"}},
    {By::form, {"forme", "form"}, {"Forme", "Form"}},
    {By::place, {"lieu", "place"}, {"Lieu", "Place"}},
}};

const GroupWord* find_word(std::string_view word) {
  const std::string folded = fold(word);
  const auto found = std::find_if(kWords.begin(), kWords.end(), [&](const GroupWord& entry) {
    return std::any_of(kLanguages.begin(), kLanguages.end(), [&](Language language) {
      return folded == entry.word.in(language) || folded == fold(entry.heading.in(language));
    });
  });
  return found == kWords.end() ? nullptr : &*found;
}

const Attribute* find_column(const Ecosystem& ecosystem, std::string_view word) {
  const auto found = std::find_if(ecosystem.actor_attributes.begin(), ecosystem.actor_attributes.end(),
                                  [&](const Attribute& attribute) { return fold(attribute.name) == fold(word); });
  return found == ecosystem.actor_attributes.end() ? nullptr : &*found;
}

const ActorId* actor_of(const Node& node) { return std::get_if<ActorId>(&node.subject); }

/// Gathers nodes by the name of their group.
class Gatherer {
 public:
  void add(const std::string& id, const std::string& name, NodeId node) {
    if (id.empty()) return;
    Group& group = groups_[id];
    if (group.members.empty()) group = {id, name, {}};
    if (group.members.empty() || group.members.back() != node) group.members.push_back(node);
  }

  [[nodiscard]] std::vector<Group> take() {
    std::vector<Group> list;
    list.reserve(groups_.size());
    for (auto& [id, group] : groups_) list.push_back(std::move(group));
    std::stable_sort(list.begin(), list.end(),
                     [](const Group& a, const Group& b) { return a.members.size() > b.members.size(); });
    return list;
  }

 private:
  std::map<std::string, Group> groups_;
};

std::vector<Group> by_kind(const Ecosystem& ecosystem, const Network& network, Language language) {
  Gatherer gatherer;
  for (const NodeId one : node_ids(network)) {
    const Node& node = network[one];
    if (is_project(node)) continue;
    const Kind& kind = ecosystem[node.kind];
    gatherer.add(kind.id, kind.plural.in(language), one);
  }
  return gatherer.take();
}

/// Parts numbered by a measure, each named after its member with the most ties; an actor without ties is no part.
std::vector<Group> by_measure(Analysis& analysis, std::string_view measure, Language language) {
  static const Message<std::string> kAround{"autour de «\u00A0{}\u00A0»", "around {}"};
  const Network& network = analysis.network();
  const Values values = find_measure(measure)->compute(analysis);
  const auto ties = [&](NodeId id) {
    return network.neighbours(id).size() + (network.directed() ? network.in_neighbours(id).size() : 0);
  };
  Gatherer gatherer;
  for (const NodeId node : node_ids(network)) {
    if (!values[node.index()] || ties(node) == 0) continue;
    const auto number = std::to_string(std::lround(values[node.index()].value_or(0)));
    gatherer.add(number, number, node);
  }
  std::vector<Group> groups = gatherer.take();
  for (Group& group : groups) {
    const NodeId first = *std::max_element(group.members.begin(), group.members.end(), [&](NodeId a, NodeId b) {
      return ties(a) != ties(b) ? ties(a) < ties(b) : a > b;
    });
    group.name = kAround.in(language, one_line(network[first].name));
  }
  return groups;
}

/// Of each project its participants on the map; and in two-mode itself.
std::vector<Group> by_project(const Ecosystem& ecosystem, const Network& network) {
  std::vector<std::vector<ProjectId>> projects_of(ecosystem.actors.size());
  for (const Participation& part : ecosystem.participations) projects_of[part.actor.index()].push_back(part.project);
  std::vector<bool> counts(ecosystem.projects.size(), false);
  const auto note = [&](const Evidence& evidence) {
    if (const auto* project = std::get_if<ProjectId>(&evidence.source)) counts[project->index()] = true;
    if (const auto* part = std::get_if<ParticipationId>(&evidence.source))
      counts[ecosystem[*part].project.index()] = true;
  };
  for (const EdgeId edge : edge_ids(network)) {
    for (const Evidence& evidence : network.evidence(edge)) note(evidence);
  }
  Gatherer gatherer;
  const auto add = [&](ProjectId id, NodeId node) {
    if (counts[id.index()]) gatherer.add(ecosystem[id].id, one_line(ecosystem[id].name), node);
  };
  for (const NodeId one : node_ids(network)) {
    const Node& node = network[one];
    if (const ActorId* actor = actor_of(node)) {
      for (const ProjectId project : projects_of[actor->index()]) add(project, one);
    } else {
      add(std::get<ProjectId>(node.subject), one);
    }
  }
  return gatherer.take();
}

template <typename TextOf>
std::vector<Group> by_text(const Network& network, TextOf text_of) {
  Gatherer gatherer;
  for (const NodeId node : node_ids(network)) {
    const ActorId* actor = actor_of(network[node]);
    const std::string text = actor == nullptr ? "" : one_line(text_of(*actor));
    gatherer.add(text, text, node);
  }
  return gatherer.take();
}

std::string as_text(const std::string& text, Language /*language*/) { return text; }
std::string as_text(bool yes, Language language) {
  return std::string((yes ? Label("oui", "yes") : Label("non", "no")).in(language));
}
std::string as_text(const Date& date, Language /*language*/) { return to_string(date); }

std::vector<Group> by_column(const Network& network, const Attribute& column, Language language) {
  return std::visit(
      [&](const auto& cells) {
        return by_text(network, [&](ActorId actor) {
          const auto& cell = cells[actor.index()];
          if constexpr (std::is_same_v<std::decay_t<decltype(cells)>, Attribute::Numbers>) {
            return std::string();
          } else {
            return cell ? as_text(*cell, language) : std::string();
          }
        });
      },
      column.values);
}

bool holds_numbers(const Attribute& column) { return std::holds_alternative<Attribute::Numbers>(column.values); }

}  // namespace

std::optional<Grouping> group_by(const Ecosystem& ecosystem, Analysis& analysis, std::string_view word,
                                 Language language) {
  const Network& network = analysis.network();
  const GroupWord* known = find_word(word);
  if (known == nullptr) {
    const Attribute* column = find_column(ecosystem, word);
    if (column == nullptr || holds_numbers(*column)) return std::nullopt;
    const std::string name = one_line(column->name);
    return Grouping{name, Wording(language).quoted(name), by_column(network, *column, language)};
  }
  const std::string_view heading = known->heading.in(language);
  Grouping grouping{std::string(heading),
                    Wording::lower_first(heading),
                    {},
                    known->by == By::projects,
                    known->by == By::community || known->by == By::component};
  switch (known->by) {
    case By::kind: grouping.groups = by_kind(ecosystem, network, language); break;
    case By::community: grouping.groups = by_measure(analysis, "community", language); break;
    case By::component: grouping.groups = by_measure(analysis, "component", language); break;
    case By::projects: grouping.groups = by_project(ecosystem, network); break;
    case By::form: grouping.groups = by_text(network, [&](ActorId actor) { return ecosystem[actor].form; }); break;
    case By::place: grouping.groups = by_text(network, [&](ActorId actor) { return ecosystem[actor].place; }); break;
  }
  return grouping;
}

std::optional<Values> numbers_of(const Ecosystem& ecosystem, const Network& network, std::string_view column) {
  const Attribute* found = find_column(ecosystem, column);
  if (found == nullptr || !holds_numbers(*found)) return std::nullopt;
  const auto& cells = std::get<Attribute::Numbers>(found->values);
  Values values(network.size());
  for (const NodeId node : node_ids(network)) {
    if (const ActorId* actor = actor_of(network[node])) values[node.index()] = cells[actor->index()];
  }
  return values;
}

std::vector<std::string> group_words(const Ecosystem& ecosystem, Language language) {
  std::vector<std::string> words;
  words.reserve(kWords.size());
  for (const GroupWord& entry : kWords) words.emplace_back(entry.word.in(language));
  for (const Attribute& column : ecosystem.actor_attributes) {
    if (!holds_numbers(column)) words.push_back(column.name);
  }
  return words;
}

std::vector<std::string> number_words(const Ecosystem& ecosystem) {
  std::vector<std::string> words;
  for (const Attribute& column : ecosystem.actor_attributes) {
    if (holds_numbers(column)) words.push_back(column.name);
  }
  return words;
}

}  // namespace maillage
