// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/page/still.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <fmt/format.h>

#include "maillage/base/wording.h"
#include "maillage/document/inline_svg.h"
#include "maillage/drawing/scene/scene.h"
#include "maillage/drawing/writers/svg.h"
#include "maillage/model/date_words.h"
#include "maillage/network/by_node.h"
#include "maillage/network/selected_rows.h"
#include "maillage/page/page_messages.h"
#include "maillage/page/suggested_words.h"

namespace maillage {
namespace {

class StillPage {
 public:
  explicit StillPage(const ExploreFacts& facts)
      : facts_(facts),
        ecosystem_(facts.study.ecosystem()),
        network_(facts.study.network()),
        scene_(*facts.figures.front().scene),
        wording_(scene_.language) {}

  std::string write() {
    put("<h1>{}</h1>\n<p>{}</p>\n<p>{}.</p>\n", escape_xml(scene_.title), in(kStillLead),
        kStillCounts.in(language(), facts_.figures.front().actors, network_.edge_count()));
    out_ += "<div class=\"still-figure\">" + inline_svg(write_svg(scene_, SvgDetail::picture), "still-") + "</div>\n";
    actors();
    projects();
    suggestions();
    return std::move(out_);
  }

 private:
  template <typename... Args>
  void put(fmt::format_string<Args...> format, const Args&... args) {
    fmt::vformat_to(std::back_inserter(out_), format, fmt::make_format_args(args...));
  }

  void open_table(const Label& title, std::initializer_list<Label> heads) {
    put("<details><summary>{}</summary>\n<table><thead><tr>", in(title));
    for (const Label& head : heads) put("<th scope=\"col\">{}", in(head));
    out_ += "<tbody>\n";
  }

  void close_table() { out_ += "</table></details>\n"; }

  /// End tags of rows and cells may be left out, and are: there can be very many.
  void row(const std::vector<std::string>& cells) {
    out_ += "<tr>";
    for (const std::string& cell : cells) put("<td>{}", escape_xml(cell));
    out_ += '\n';
  }

  void actors() {
    const bool placed = std::ranges::any_of(ecosystem_.actors, [](const Actor& actor) { return !actor.place.empty(); });
    if (placed) open_table(kStillActors, {kStillName, kStillKind, kStillPartners, kStillPlace});
    else open_table(kStillActors, {kStillName, kStillKind, kStillPartners});
    for (const NodeId node : node_ids(network_)) {
      const auto* id = std::get_if<ActorId>(&network_[node].subject);
      if (id == nullptr) continue;
      const Actor& actor = ecosystem_[*id];
      std::vector<std::string> cells = {actor.name, ecosystem_[actor.kind].label.in(language()),
                                        wording_.number(network_.neighbours(node).size())};
      if (placed) cells.push_back(actor.place);
      row(cells);
    }
    close_table();
  }

  /// Of very many projects the number of participants alone.
  void projects() {
    const std::vector<std::vector<std::string>> members = participants();
    const bool named = network_.size() <= kMostActorsInAllLanguages;
    open_table(kStillProjects, {kStillName, kStillDates, kStillParticipants});
    for (std::size_t i = 0; i < members.size(); ++i) {
      if (members[i].empty()) continue;
      const Project& project = ecosystem_.projects[i];
      row({project.name, in_words(project.period, language()),
           named ? wording_.list(members[i]) : wording_.number(members[i].size())});
    }
    close_table();
  }

  /// Names of those of the network who take part, for each project.
  [[nodiscard]] std::vector<std::vector<std::string>> participants() const {
    std::vector<std::vector<std::string>> names(ecosystem_.projects.size());
    std::set<std::pair<ProjectId, ActorId>> seen;
    const SelectedRows rows = selected_rows(ecosystem_, facts_.study.question());
    for (std::size_t i = 0; i < ecosystem_.participations.size(); ++i) {
      const Participation& one = ecosystem_.participations[i];
      if (rows.participations[i] && seen.insert({one.project, one.actor}).second)
        names[one.project.index()].push_back(ecosystem_[one.actor].name);
    }
    return names;
  }

  void suggestions() {
    if (facts_.suggested == nullptr || facts_.suggested->found.list.empty()) return;
    open_table(kStillSuggestions, {kStillPair, kStillReason});
    for (const Suggestion& one : facts_.suggested->found.list) {
      const Text why = reason_of(*facts_.suggested, one);
      const Text whom = introduction_of(*facts_.suggested, one);
      row({network_[one.facts.a].name + " – " + network_[one.facts.b].name,
           why.in(language()) + " " + whom.in(language())});
    }
    close_table();
    put("<p>{}</p>\n", escape_xml(doubt_of(*facts_.suggested).in(language())));
  }

  [[nodiscard]] Language language() const { return wording_.language(); }
  [[nodiscard]] std::string_view in(const Label& label) const { return label.in(language()); }

  const ExploreFacts& facts_;
  const Ecosystem& ecosystem_;
  const Network& network_;
  const Scene& scene_;
  Wording wording_;
  std::string out_;
};

}  // namespace

std::string still_page(const ExploreFacts& facts) { return StillPage(facts).write(); }

}  // namespace maillage
