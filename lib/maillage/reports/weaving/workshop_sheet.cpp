// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/weaving/workshop_sheet.h"

#include <algorithm>
#include <set>

#include "maillage/base/number.h"
#include "maillage/base/wording.h"
#include "maillage/drawing/figure.h"
#include "maillage/network/subnetwork.h"
#include "maillage/network/ties.h"
#include "maillage/reports/tables/columns.h"
#include "maillage/reports/tables/readings.h"
#include "maillage/reports/tables/sheet_section.h"
#include "maillage/reports/weaving/workshop_sheet_messages.h"
#include "maillage/weaving/questions.h"
#include "maillage/weaving/suggest.h"

namespace maillage::reports {
namespace {

using Strings = std::vector<std::string>;

constexpr std::size_t kInvited = 5;
constexpr std::size_t kMostNamesInLine = 3;

/// The actors of those who come, ascending, each once.
std::vector<NodeId> all_of(const std::vector<std::vector<NodeId>>& nodes) {
  std::set<NodeId> found;
  for (const std::vector<NodeId>& theirs : nodes) found.insert(theirs.begin(), theirs.end());
  return {found.begin(), found.end()};
}

/// Where people of two actors first share a table: round and table, from 0.
struct Meeting {
  std::size_t round = 0;
  std::size_t table = 0;
};

class Meetings {
 public:
  Meetings(const WorkshopFacts& plan, const std::vector<std::vector<NodeId>>& nodes) : plan_(plan), nodes_(nodes) {}

  /// Of people who did not know each other, nor their houses: one pair for each two, of the first they stand for.
  [[nodiscard]] std::vector<NodePair> new_pairs(const PairEvidence& evidence) const {
    std::set<NodePair> found;
    for_each([&](PersonId a, PersonId b, Meeting) {
      if (nodes_[a.index()].empty() || nodes_[b.index()].empty()) return true;
      const bool known = std::ranges::any_of(pairs_of(a, b), [&](NodePair pair) {
        const auto [one, other] = pair;
        return one == other || evidence.are_of_one_house(one, other) || evidence.do_houses_cooperate(one, other);
      });
      if (!known) found.insert(std::minmax(nodes_[a.index()].front(), nodes_[b.index()].front()));
      return true;
    });
    return {found.begin(), found.end()};
  }

  [[nodiscard]] std::optional<Meeting> first(NodePair wanted) const {
    std::optional<Meeting> found;
    for_each([&](PersonId a, PersonId b, Meeting meeting) {
      if (std::ranges::any_of(pairs_of(a, b), [&](NodePair pair) { return pair == wanted; })) found = meeting;
      return !found;
    });
    return found;
  }

 private:
  /// Round after round, until `visit` says no.
  template <typename Visit>
  void for_each(Visit visit) const {
    for (std::size_t round = 0; round < plan_.problem.rounds; ++round) {
      const auto tables = people_at_tables(plan_.plan.tables, round, plan_.problem.seats.size());
      for (std::size_t table = 0; table < tables.size(); ++table) {
        for (const PersonId a : tables[table]) {
          for (const PersonId b : tables[table]) {
            if (a < b && !visit(a, b, Meeting{round, table})) return;
          }
        }
      }
    }
  }

  /// Of all they stand for, the lower first.
  [[nodiscard]] std::vector<NodePair> pairs_of(PersonId a, PersonId b) const {
    std::vector<NodePair> pairs;
    for (const NodeId one : nodes_[a.index()]) {
      for (const NodeId other : nodes_[b.index()]) pairs.emplace_back(std::minmax(one, other));
    }
    return pairs;
  }

  const WorkshopFacts& plan_;
  const std::vector<std::vector<NodeId>>& nodes_;
};

class SheetWriter {
 public:
  explicit SheetWriter(const SheetFacts& facts, Language language)
      : facts_(facts),
        network_(facts.evidence.network()),
        language_(language),
        style_{language, [](const std::string& name) { return escape_marks(name); }} {}

  Document write() {
    document_.language = language_;
    document_.title = facts_.plan.title.empty() ? Prose(kDossierTitle.in(language_)) : Prose(facts_.plan.title);
    document_.subtitle = facts_.plan.title.empty() ? Prose(ecosystem().title) : Prose(kDossierTitle.in(language_));
    document_.source = sentence(stated_selection(facts_.evidence.study()), language_);
    add_lead();
    add_links();
    add_missing();
    add_tables(document_, facts_.plan);
    add_by_person(document_, facts_.plan);
    add_account(document_, facts_.plan);
    add_change();
    add_reading();
    add_map(kMapTitle, kMapSubtitle, link_pairs());
    add_map(kAfterTitle, kAfterSubtitle, facts_.new_meetings);
    return std::move(document_);
  }

 private:
  [[nodiscard]] const Ecosystem& ecosystem() const { return facts_.plan.ecosystem; }
  [[nodiscard]] std::string text(const Label& label) const { return std::string(label.in(language_)); }
  [[nodiscard]] std::string count(std::size_t number) const {
    return to_readable(static_cast<std::int64_t>(number), language_);
  }
  [[nodiscard]] std::string name(NodeId node) const { return escape_marks(network_[node].name); }
  [[nodiscard]] Strings names(const std::vector<NodeId>& nodes) const {
    Strings found;
    for (const NodeId node : nodes) found.push_back(Wording(language_).one_of_several(name(node)));
    return found;
  }
  [[nodiscard]] std::vector<NodePair> link_pairs() const {
    std::vector<NodePair> pairs;
    for (const Suggestion& one : facts_.links.list) pairs.emplace_back(one.facts.a, one.facts.b);
    return pairs;
  }

  void add_lead() {
    const auto& list = facts_.plan.participants.list;
    Strings sentences = {kDossierLead.in(language_, count(list.size()), count(all_of(facts_.nodes).size()),
                                         count(facts_.plan.problem.seats.size()), count(facts_.plan.problem.rounds))};
    const auto strangers = std::ranges::count_if(facts_.nodes, [](const auto& theirs) { return theirs.empty(); });
    if (strangers == 1) sentences.front() += " " + text(kOneStranger);
    if (strangers > 1) sentences.front() += " " + kStrangers.in(language_, count(static_cast<std::size_t>(strangers)));
    if (facts_.plan.day) sentences.push_back(day_sentence(*facts_.plan.day, language_));
    add_paragraphs(document_, sentences);
  }

  void add_links() {
    SheetSection section{text(kLinksTitle)};
    if (facts_.links.list.empty()) {
      section.before = {text(kNoLinks)};
      return add_section(document_, section);
    }
    section.before = {text(kLinksIntroduction)};
    Table table{.id = "links",
                .language = language_,
                .columns = {{.id = "place", .numeric = true},
                            text_column("who", kLinkHeader),
                            text_column("why", kReasonHeader),
                            text_column("question", kQuestionHeader),
                            text_column("where", kWhereHeader)}};
    const Meetings meetings(facts_.plan, facts_.nodes);
    for (const Suggestion& one : facts_.links.list) {
      const auto meeting = meetings.first({one.facts.a, one.facts.b});
      table.rows.push_back(
          {Cell::count(table.rows.size() + 1), Cell::marked(name(one.facts.a) + " – " + name(one.facts.b)),
           Cell::marked(reason(one, facts_.evidence, facts_.links.hub, style_)),
           Cell::marked(first_question(one, facts_.evidence, facts_.links.hub, style_)),
           Cell::text(meeting ? kMeetAt.in(language_, meeting->round + 1, meeting->table + 1) : text(kNotTogether))});
    }
    section.table = std::move(table);
    add_section(document_, section);
  }

  [[nodiscard]] std::string nobody_missing() const {
    if (all_of(facts_.nodes).empty()) return text(kMissingUnknown);
    const std::size_t most = most_actors_for(Aim::bridge);
    return network_.size() > most ? kMissingTooMany.in(language_, count(most)) : text(kNobodyMissing);
  }

  void add_missing() {
    SheetSection section{text(kMissingTitle)};
    if (facts_.invitations.empty()) {
      section.before = {nobody_missing()};
      return add_section(document_, section);
    }
    section.before = {text(kMissingIntroduction)};
    Table table{.id = "invitations",
                .language = language_,
                .columns = {text_column("actor", kInvitedHeader), text_column("would_meet", kWouldMeetHeader),
                            text_column("why", kFirstReasonHeader), text_column("through", kInviterHeader),
                            number_column("same_sector", kSameSectorHeader)}};
    for (const Invitation& one : facts_.invitations) {
      std::vector<NodeId> would_meet;
      for (const Suggestion& pair : one.best)
        would_meet.push_back(pair.facts.a == one.actor ? pair.facts.b : pair.facts.a);
      table.rows.push_back(
          {Cell::marked(name(one.actor)), Cell::marked(Wording(language_).list(names(would_meet), kMostNamesInLine)),
           Cell::marked(reason(one.best.front(), facts_.evidence, facts_.links.hub, style_)),
           Cell::marked(one.inviters.empty() ? text(kNobodyKnows)
                                             : Wording(language_).list(names(one.inviters), kMostNamesInLine)),
           Cell::count(one.same_sector)});
    }
    section.table = std::move(table);
    add_section(document_, section);
  }

  /// A figure of the network, and what it would become.
  [[nodiscard]] static std::vector<Cell> change_row(const std::string& what, const std::optional<double>& before,
                                                    const std::optional<double>& after) {
    const NumberFormat format{.decimals = 3};
    return {Cell::marked(what), Cell::number(before, format), Cell::number(after, format)};
  }

  [[nodiscard]] Table change_table() const {
    Table table{.id = "change",
                .language = language_,
                .columns = {text_column("measure", kWhatHeader), number_column("before", kBeforeHeader),
                            number_column("after", kAfterHeader)}};
    const TieBaseline& before = facts_.links.before;
    const TieBaseline& after = facts_.after;
    table.rows.push_back(change_row(text(kEfficiencyName), before.efficiency, after.efficiency));
    if (!facts_.links.hub) return table;
    const std::string hub = name(*facts_.links.hub);
    table.rows.push_back(
        change_row(kEfficiencyWithout.in(language_, hub), before.efficiency_without_hub, after.efficiency_without_hub));
    table.rows.push_back(change_row(kFragmentationWithout.in(language_, hub), before.fragmentation_without_hub,
                                    after.fragmentation_without_hub));
    return table;
  }

  void add_change() {
    SheetSection section{text(kChangeTitle)};
    if (facts_.new_meetings.empty()) {
      section.before = {text(kNoNewMeetings)};
    } else {
      section.before = {kChangeIntroduction.in(language_, count(facts_.new_meetings.size()))};
      section.table = change_table();
    }
    add_section(document_, section);
  }

  void add_reading() {
    Callout callout;
    callout.title = text(kReadingTitle);
    const bool given = facts_.plan.origin == PlanOrigin::given;
    for (const Label& label : {kReadLinks, kReadChange, given ? kReadGivenPlan : kReadPlan})
      callout.paragraphs.emplace_back(text(label));
    if (!all_of(facts_.nodes).empty()) callout.paragraphs.emplace_back(text(kReadMaps));
    document_.blocks.emplace_back(std::move(callout));
  }

  /// Those who come, with their ties, and `pairs` dotted.
  void add_map(const Label& title, const Label& subtitle, const std::vector<NodePair>& pairs) {
    std::vector<bool> kept(network_.size(), false);
    for (const NodeId node : all_of(facts_.nodes)) kept[node.index()] = true;
    if (std::find(kept.begin(), kept.end(), true) == kept.end()) return;
    FigureOptions options{.language = language_,
                          .page = PageSize::a4_landscape,
                          .title = text(title),
                          .subtitle = kMapSubtitleCount.in(language_, text(subtitle), count(pairs.size()))};
    for (const auto& [a, b] : pairs) options.suggestions.push_back({network_[a].id, network_[b].id});
    const Figure figure = draw_figure(facts_.evidence.study().among(kept), options);
    document_.blocks.emplace_back(FigureBlock{.svg = figure.svg,
                                              .caption = {},
                                              .alternative = text(subtitle),
                                              .file = {},
                                              .place = FigurePlace::landscape_page});
  }

  const SheetFacts& facts_;
  const Network& network_;
  Language language_;
  SentenceStyle style_;
  Document document_;
};

/// Actors of participants who avoid each other, and of colleagues: no links to make.
void add_kept_apart(const SheetFacts& facts, std::vector<NodePair>& pairs) {
  const Participants& participants = facts.plan.participants;
  for (std::size_t a = 0; a < facts.nodes.size(); ++a) {
    for (std::size_t b = a + 1; b < facts.nodes.size(); ++b) {
      const bool apart =
          avoid_each_other(participants, a, b) || are_colleagues(facts.plan.problem, PersonId(a), PersonId(b));
      if (!apart) continue;
      for (const NodeId one : facts.nodes[a]) {
        for (const NodeId other : facts.nodes[b]) {
          if (one != other) pairs.emplace_back(one, other);
        }
      }
    }
  }
}

}  // namespace

SheetFacts sheet_facts(const WorkshopFacts& plan, const PairEvidence& evidence, const SuggestOptions& options) {
  const Network& network = evidence.network();
  SheetFacts facts{.plan = plan,
                   .evidence = evidence,
                   .nodes = nodes_of(plan.participants, network),
                   .links = {},
                   .invitations = {},
                   .new_meetings = {},
                   .after = {}};
  const std::vector<NodeId> actors = all_of(facts.nodes);
  SuggestOptions wanted = options;
  wanted.among = actors;
  add_kept_apart(facts, wanted.impossible);
  if (!actors.empty()) facts.links = suggest(evidence, wanted);
  wanted = options;
  wanted.aim = Aim::bridge;
  wanted.top = kInvited;
  if (network.size() <= most_actors_for(Aim::bridge)) facts.invitations = invitations(evidence, actors, wanted);
  facts.new_meetings = Meetings(plan, facts.nodes).new_pairs(evidence);
  facts.after = with_ties(network, facts.new_meetings, facts.links.hub, options.threads);
  return facts;
}

Document workshop_sheet(const SheetFacts& facts, Language language) { return SheetWriter(facts, language).write(); }

}  // namespace maillage::reports
