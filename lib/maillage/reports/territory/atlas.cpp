// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/territory/atlas.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <variant>

#include "maillage/base/text.h"
#include "maillage/base/wording.h"
#include "maillage/document/inline_svg.h"
#include "maillage/drawing/figure.h"
#include "maillage/model/date_words.h"
#include "maillage/network/selected_rows.h"
#include "maillage/reports/measures/measure_words.h"
#include "maillage/reports/tables/readable.h"
#include "maillage/reports/tables/readings.h"
#include "maillage/reports/tables/sheet_section.h"
#include "maillage/reports/territory/atlas_messages.h"

namespace maillage::reports {
namespace {

using Strings = std::vector<std::string>;

constexpr std::size_t kNamesOnAPage = 12;
constexpr std::size_t kFirstPage = 2;  ///< of what the atlas is about

constexpr std::array<Choosable<AtlasOf>, 3> kSubjects = {{{AtlasOf::actors, "actors", "acteurs"},
                                                          {AtlasOf::projects, "projects", "projets"},
                                                          {AtlasOf::communes, "communes", "municipalities"}}};

/// One page.
struct AtlasEntry {
  std::string name;
  std::vector<NodeId> about = {};  ///< the actor, those of the project or the commune
  std::optional<ProjectId> project = {};
};

/// By name, as people sort: capitals and accents aside.
void sort_by_name(std::vector<AtlasEntry>& entries) {
  std::ranges::stable_sort(entries, {}, [](const AtlasEntry& one) { return std::pair(fold(one.name), one.name); });
}

std::vector<AtlasEntry> actors_of(const Study& study, const AtlasPlan& plan) {
  std::vector<AtlasEntry> entries;
  const Network& network = study.network();
  for (std::size_t i = 0; i < network.size(); ++i) {
    if (is_shown(network[NodeId(i)], plan.shown)) entries.push_back({network[NodeId(i)].name, {NodeId(i)}});
  }
  return entries;
}

std::map<ActorId, NodeId> nodes_of_actors(const Network& network) {
  std::map<ActorId, NodeId> nodes;
  for (std::size_t i = 0; i < network.size(); ++i) {
    if (const auto* actor = std::get_if<ActorId>(&network[NodeId(i)].subject)) nodes.emplace(*actor, i);
  }
  return nodes;
}

std::vector<AtlasEntry> project_entries(const Study& study) {
  Question question = study.question();
  question.two_mode = true;
  const Study both = study.asking(std::move(question));
  const auto nodes = nodes_of_actors(study.network());
  const Network& network = both.network();
  std::vector<AtlasEntry> entries;
  for (std::size_t i = 0; i < network.size(); ++i) {
    const auto* project = std::get_if<ProjectId>(&network[NodeId(i)].subject);
    if (project == nullptr) continue;
    AtlasEntry& entry = entries.emplace_back(AtlasEntry{.name = network[NodeId(i)].name, .project = *project});
    for (const NodeId member : network.neighbours(NodeId(i))) {
      const auto found = nodes.find(std::get<ActorId>(network[member].subject));
      if (found != nodes.end()) entry.about.push_back(found->second);
    }
  }
  return entries;
}

std::vector<AtlasEntry> communes_of(const Study& study) {
  std::map<std::string, AtlasEntry> communes;
  const Network& network = study.network();
  for (std::size_t i = 0; i < network.size(); ++i) {
    const auto* actor = std::get_if<ActorId>(&network[NodeId(i)].subject);
    if (actor == nullptr || study.ecosystem()[*actor].place.empty()) continue;
    AtlasEntry& entry = communes[fold(study.ecosystem()[*actor].place)];
    if (entry.name.empty()) entry.name = study.ecosystem()[*actor].place;
    entry.about.emplace_back(i);
  }
  std::vector<AtlasEntry> entries;
  for (auto& [key, entry] : communes) entries.push_back(std::move(entry));
  return entries;
}

std::vector<AtlasEntry> entries_of(const Study& study, const AtlasPlan& plan) {
  std::vector<AtlasEntry> entries = [&] {
    switch (plan.of) {
      case AtlasOf::actors: return actors_of(study, plan);
      case AtlasOf::projects: return project_entries(study);
      case AtlasOf::communes: break;
    }
    return communes_of(study);
  }();
  sort_by_name(entries);
  return entries;
}

class AtlasWriter {
 public:
  AtlasWriter(const Study& study, const AtlasPlan& plan, Language language)
      : study_(study),
        network_(study.network()),
        plan_(plan),
        language_(language),
        wording_(language),
        selected_(selected_rows(study.ecosystem(), study.question()).participations),
        entries_(entries_of(study, plan)),
        between_(find_measure("betweenness_normalized")->compute(study)),
        alone_(find_measure("brokered_exclusive")->compute(study)) {}

  Document write(const Progress& progress) {
    const auto of = static_cast<std::size_t>(plan_.of);
    document_.language = language_;
    document_.title = std::string(kAtlasTitles.at(of).in(language_));
    document_.subtitle = ecosystem().title;
    document_.source = sentence(stated_selection(study_, plan_.shown), language_);
    add_paragraphs(document_, {entries_.empty() ? std::string(kNoPages.in(language_))
                                                : kAtlasLeads.at(of).in(language_, entries_.size())});
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      if (progress) progress(i, entries_.size());
      add(entries_[i]);
    }
    if (plan_.index && !entries_.empty()) add_index();
    return std::move(document_);
  }

 private:
  [[nodiscard]] const Ecosystem& ecosystem() const { return study_.ecosystem(); }
  [[nodiscard]] std::string name(NodeId node) const { return escape_marks(network_[node].name); }
  [[nodiscard]] std::string listed_names(const std::vector<NodeId>& nodes) const {
    Strings names;
    for (const NodeId node : nodes) names.push_back(name(node));
    return wording_.list(names, kNamesOnAPage);
  }

  void add(const AtlasEntry& entry) {
    document_.blocks.emplace_back(PageBreak());
    document_.blocks.emplace_back(Heading{Prose(entry.name)});
    switch (plan_.of) {
      case AtlasOf::actors: add_paragraphs(document_, about_actor(entry.about.front())); break;
      case AtlasOf::projects: add_paragraphs(document_, about_project(entry)); break;
      case AtlasOf::communes: add_paragraphs(document_, {actors_there(entry)}); break;
    }
    add_map(entry);
  }

  /// What is stated of an actor: "Entreprise, SCIC, Lons-le-Saunier".
  [[nodiscard]] std::string what_it_is(const Node& node) const {
    std::string text = escape_marks(kind_name(node, ecosystem(), language_));
    if (const auto* actor = std::get_if<ActorId>(&node.subject)) {
      for (const std::string& part : {ecosystem()[*actor].form, ecosystem()[*actor].place})
        text += part.empty() ? "" : ", " + escape_marks(part);
    }
    return Wording::upper_first(text) + ".";
  }

  /// Those it is most tied to first; of equals, by name.
  [[nodiscard]] std::vector<NodeId> partners_by_weight(NodeId node) const {
    const auto partners = network_.neighbours(node);
    const auto weights = network_.weights(node);
    std::vector<std::size_t> order = own_order(partners.size());
    std::ranges::sort(order, {}, [&](std::size_t i) {
      return std::tuple(-weights[i], fold(network_[partners[i]].name), partners[i]);
    });
    std::vector<NodeId> found;
    for (const std::size_t i : order) found.push_back(partners[i]);
    return found;
  }

  [[nodiscard]] Strings about_actor(NodeId node) const {
    Strings paragraphs = {what_it_is(network_[node])};
    const std::vector<NodeId> partners = partners_by_weight(node);
    if (partners.empty()) paragraphs.emplace_back(kNoPartnerHere.in(language_));
    else paragraphs.push_back(kPartnersOf.in(language_, partners.size(), listed_names(partners)));
    if (const std::string standing = standing_of(node); !standing.empty()) paragraphs.push_back(standing);
    const Strings projects = projects_with(node);
    if (!projects.empty())
      paragraphs.push_back(kItsProjects.in(language_, projects.size(), wording_.list(projects, kNamesOnAPage)));
    return paragraphs;
  }

  /// Nothing for an actor between nobody.
  [[nodiscard]] std::string standing_of(NodeId node) const {
    const double value = between_.at(node.index()).value_or(0);
    if (value <= 0) return "";
    const auto rank = 1 + std::ranges::count_if(between_, [&](const auto& other) { return other.value_or(0) > value; });
    std::string text = kBetweenOthers.in(language_, readable(value, ValueFormat::share, language_),
                                         static_cast<std::size_t>(rank), network_.size());
    const auto pairs = static_cast<std::size_t>(alone_.at(node.index()).value_or(0));
    if (pairs > 0) text += " " + kAloneBetween.in(language_, pairs);
    return text;
  }

  /// Of those that count, their names, in the order of the data, each once.
  [[nodiscard]] Strings projects_with(NodeId node) const {
    const auto* actor = std::get_if<ActorId>(&network_[node].subject);
    std::set<ProjectId> seen;
    Strings names;
    for (std::size_t i = 0; i < selected_.size(); ++i) {
      const Participation& row = ecosystem().participations[i];
      if (!selected_[i] || actor == nullptr || row.actor != *actor || !seen.insert(row.project).second) continue;
      names.push_back(escape_marks(ecosystem()[row.project].name));
    }
    return names;
  }

  [[nodiscard]] Strings about_project(const AtlasEntry& entry) const {
    const Project& project = ecosystem()[*entry.project];
    Strings stated;
    if (project.status) stated.push_back(label(ecosystem(), *project.status, language_));
    const std::string when = in_words(project_periods(ecosystem()).at(entry.project->index()), language_);
    for (const std::string& part : {when, project.category, project.framework}) {
      if (!part.empty()) stated.push_back(escape_marks(part));
    }
    Strings paragraphs;
    std::string line;
    for (const std::string& part : stated) line += (line.empty() ? "" : " · ") + part;
    if (!line.empty()) paragraphs.push_back(Wording::upper_first(line));
    for (const auto& [role, nodes] : by_role(entry))
      paragraphs.push_back(kOfRole.in(language_, Wording::upper_first(role), listed_names(nodes)));
    return paragraphs;
  }

  /// Its actors under their roles, in the order of roles; an actor of several under each.
  [[nodiscard]] std::vector<std::pair<std::string, std::vector<NodeId>>> by_role(const AtlasEntry& entry) const {
    std::map<std::optional<Role>, std::set<ActorId>> members;
    for (std::size_t i = 0; i < selected_.size(); ++i) {
      const Participation& row = ecosystem().participations[i];
      if (selected_[i] && row.project == *entry.project) members[row.role].insert(row.actor);
    }
    std::vector<std::pair<std::string, std::vector<NodeId>>> found;
    for (const auto& [role, actors] : members) {
      std::vector<NodeId> nodes;
      for (const NodeId node : entry.about) {
        if (actors.contains(std::get<ActorId>(network_[node].subject))) nodes.push_back(node);
      }
      if (nodes.empty()) continue;
      std::string heading = heading_of(role, nodes.size());
      found.emplace_back(std::move(heading), std::move(nodes));
    }
    return found;
  }

  /// "Porteur", "porteurs", "participent".
  [[nodiscard]] std::string heading_of(const std::optional<Role>& role, std::size_t actors) const {
    if (!role) return std::string((actors > 1 ? kOtherRoles : kOtherRole).in(language_));
    const std::string one = label(ecosystem(), *role, language_);
    return actors > 1 ? wording_.plural(one) : one;
  }

  [[nodiscard]] std::string actors_there(const AtlasEntry& entry) const {
    return kActorsThere.in(language_, entry.about.size(), listed_names(entry.about));
  }

  /// Those it is about, and but for a project those they are tied to.
  [[nodiscard]] std::vector<bool> around(const AtlasEntry& entry) const {
    std::vector<bool> kept(network_.size(), false);
    for (const NodeId node : entry.about) {
      kept[node.index()] = true;
      if (plan_.of == AtlasOf::projects) continue;
      for (const NodeId partner : network_.neighbours(node)) kept[partner.index()] = true;
    }
    return kept;
  }

  void add_map(const AtlasEntry& entry) {
    const Study part = study_.among(around(entry));
    if (part.network().edge_count() == 0) return;
    const std::string shows = kMapAround.in(language_, entry.name, part.network().size(), part.network().edge_count());
    if (!plan_.figures) return add_paragraphs(document_, {escape_marks(shows)});
    FigureOptions options{.language = language_,
                          .page = PageSize::screen,
                          .style = FigureStyle::screen,
                          .title = entry.name,
                          .size_measure = "degree"};
    if (plan_.of == AtlasOf::actors) options.highlight = network_[entry.about.front()].id;
    document_.blocks.emplace_back(
        FigureBlock{.svg = described_svg(draw_figure(part, options).svg, shows), .alternative = shows});
  }

  void add_index() {
    document_.blocks.emplace_back(PageBreak());
    document_.blocks.emplace_back(Heading{Prose(kIndexTitle.in(language_))});
    TableBlock index{.columns = {{Prose(kIndexName.in(language_))}, {Prose(kIndexPage.in(language_)), true}}};
    for (std::size_t i = 0; i < entries_.size(); ++i)
      index.rows.push_back({Prose(entries_[i].name), Prose(wording_.number(kFirstPage + i))});
    document_.blocks.emplace_back(std::move(index));
  }

  const Study& study_;
  const Network& network_;
  const AtlasPlan& plan_;
  Language language_;
  Wording wording_;
  std::vector<bool> selected_;  ///< participations that count
  std::vector<AtlasEntry> entries_;
  Values between_;
  Values alone_;
  Document document_;
};

}  // namespace

const Choice<AtlasOf>& atlas_subjects() {
  static constexpr Choice<AtlasOf> kChoice(kSubjects);
  return kChoice;
}

std::size_t atlas_pages(const Study& study, const AtlasPlan& plan) { return entries_of(study, plan).size(); }

double seconds_for_atlas(const Network& network, std::size_t pages) {
  if (network.size() == 0) return 0;
  constexpr double kOfAPage = 0.2;
  constexpr double kOfATie = 1e-4;
  const double degree = 2.0 * static_cast<double>(network.edge_count()) / static_cast<double>(network.size());
  return static_cast<double>(pages) * (kOfAPage + kOfATie * degree * degree);
}

Document atlas(const Study& study, const AtlasPlan& plan, Language language, const Progress& progress) {
  return AtlasWriter(study, plan, language).write(progress);
}

}  // namespace maillage::reports
