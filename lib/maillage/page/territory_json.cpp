// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/page/territory_json.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <nlohmann/json.hpp>

#include "maillage/base/text.h"
#include "maillage/drawing/scene/scene.h"
#include "maillage/hub/hub_report.h"
#include "maillage/measures/estimate.h"
#include "maillage/network/by_node.h"
#include "maillage/network/crowded.h"
#include "maillage/network/selected_rows.h"
#include "maillage/network/selection_words.h"
#include "maillage/page/page_messages.h"
#include "maillage/page/suggested_words.h"

namespace maillage {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kFormat = 1;  ///< of what is written here, for pages that read another

std::string text_of(const std::optional<Date>& date) { return date ? to_string(*date) : std::string(); }

Json in_both(const Text& text) { return Json(std::vector<std::string>(text.begin(), text.end())); }
Json in_both(const Label& label) { return in_both(Text(label)); }

std::string_view name(ValueFormat format) {
  switch (format) {
    case ValueFormat::integer: return "integer";
    case ValueFormat::decimal: return "decimal";
    case ValueFormat::share: return "share";
    case ValueFormat::yes_no: return "yes_no";
  }
  return "decimal";
}

class TerritoryWriter {
 public:
  explicit TerritoryWriter(const ExploreFacts& facts)
      : facts_(facts),
        ecosystem_(facts.study.ecosystem()),
        network_(facts.study.network()),
        question_(facts.study.question()),
        rows_(selected_rows(ecosystem_, question_)) {
    number_actors();
    number_projects();
  }

  [[nodiscard]] std::string write() {
    const Scene& scene = *facts_.figures.front().scene;
    Json all = {{"format", kFormat},
                {"language", code(scene.language)},
                {"title", scene.title},
                {"created", parse_date(ecosystem_.created) ? ecosystem_.created : ""},
                {"sources", ecosystem_.sources},
                {"clause", in_both(selection_clause(ecosystem_, question_))},
                {"question", question()},
                {"kinds", kinds()},
                {"roles", roles()},
                {"statuses", statuses()},
                {"tieTypes", ecosystem_.tie_types},
                {"actors", actors()},
                {"projects", projects()},
                {"participations", participations()},
                {"ties", ties()},
                {"measures", measures()},
                {"hub", hub()},
                {"suggestions", suggestions()}};
    return all.dump(-1, ' ', false, Json::error_handler_t::replace);
  }

 private:
  void number_actors() {
    actor_numbers_.resize(ecosystem_.actors.size(), -1);
    for (const Node& node : network_.nodes()) {
      const auto* id = std::get_if<ActorId>(&node.subject);
      if (id == nullptr) continue;
      actor_numbers_[id->index()] = static_cast<int>(actors_.size());
      actors_.push_back(*id);
    }
  }

  void number_projects() {
    project_numbers_.resize(ecosystem_.projects.size(), -1);
    for (std::size_t i = 0; i < ecosystem_.projects.size(); ++i) {
      if (rows_.projects[i] || rows_.unbegun[i]) projects_.emplace_back(i);
    }
    std::ranges::sort(projects_, {}, [&](ProjectId id) { return ecosystem_[id].id; });
    for (std::size_t i = 0; i < projects_.size(); ++i) project_numbers_[projects_[i].index()] = static_cast<int>(i);
  }

  /// One value for each thing of a list.
  template <typename List, typename Value>
  [[nodiscard]] static Json column(const List& list, const Value& value) {
    Json values = Json::array();
    for (const auto& one : list) values.push_back(value(one));
    return values;
  }

  template <typename Id>
  [[nodiscard]] static std::vector<Id> selected(const std::vector<bool>& rows) {
    std::vector<Id> ids;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (rows[i]) ids.emplace_back(i);
    }
    return ids;
  }

  [[nodiscard]] Json question() const {
    const Selection& asked = question_.selection;
    const auto number = [](const auto& list) {
      return column(list, [](const auto& one) { return static_cast<int>(one); });
    };
    const auto index = [](const auto& list) { return column(list, [](const auto& id) { return id.index(); }); };
    return {{"origin", tie_origins().id(question_.origin)},
            {"projection", projections().id(question_.projection)},
            {"directed", question_.directed},
            {"twoMode", question_.two_mode},
            {"tellsDirection", ecosystem_.ties_tell_direction},
            {"crowd", kMostTiedByAProject},
            {"merged", ecosystem_.merged},
            {"projects", column(asked.projects, [&](ProjectId id) { return project_numbers_[id.index()]; })},
            {"sectors", column(asked.sectors, [](const std::string& sector) { return fold(sector); })},
            {"kinds", index(asked.kinds)},
            {"roles", number(asked.roles)},
            {"statuses", number(asked.statuses)},
            {"tieTypes", index(asked.tie_types)},
            {"start", text_of(asked.period.start)},
            {"end", text_of(asked.period.end)}};
  }

  [[nodiscard]] Json kinds() const {
    return column(ecosystem_.kinds, [](const Kind& kind) {
      Json row = {kind.id};
      for (const std::string& word : kind.label) row.push_back(word);
      for (const std::string& word : kind.plural) row.push_back(word);
      return row;
    });
  }

  /// A word of the data's own has no id but itself.
  template <typename T>
  [[nodiscard]] Json terms(std::size_t built_in, const std::vector<std::string>& own) const {
    Json rows = Json::array();
    for (std::size_t i = 0; i < built_in + own.size(); ++i) {
      const auto value = static_cast<T>(i);
      Json row = {i < built_in ? std::string(term(value).id) : own[i - built_in]};
      for (const Language language : kLanguages) row.push_back(label(ecosystem_, value, language));
      rows.push_back(std::move(row));
    }
    return rows;
  }

  [[nodiscard]] Json roles() const { return terms<Role>(kRoleCount, ecosystem_.own_roles); }
  [[nodiscard]] Json statuses() const { return terms<Status>(kStatusCount, ecosystem_.own_statuses); }

  [[nodiscard]] Json actors() const {
    const auto text = [&](std::string Actor::* member) {
      return column(actors_, [&](ActorId id) { return ecosystem_[id].*member; });
    };
    return {{"id", text(&Actor::id)},
            {"name", text(&Actor::name)},
            {"kind", column(actors_, [&](ActorId id) { return ecosystem_[id].kind.index(); })},
            {"form", text(&Actor::form)},
            {"place", text(&Actor::place)},
            {"note", text(&Actor::note)},
            {"source", text(&Actor::source)},
            {"belongs", column(actors_, [&](ActorId id) { return houses(id); })}};
  }

  /// Of those it belongs to, the ones that are in the network.
  [[nodiscard]] Json houses(ActorId id) const {
    Json list = Json::array();
    for (const ActorId house : ecosystem_[id].belongs_to) {
      if (actor_numbers_[house.index()] >= 0) list.push_back(actor_numbers_[house.index()]);
    }
    return list;
  }

  [[nodiscard]] Json projects() const {
    const std::vector<Period> held = project_periods(ecosystem_);
    const auto of = [&](const auto& value) {
      return column(projects_, [&](ProjectId id) { return value(ecosystem_[id]); });
    };
    const auto folded = [](const Project& one) {
      return column(one.sectors, [](const std::string& sector) { return fold(sector); });
    };
    return {{"id", of([](const Project& one) { return one.id; })},
            {"name", of([](const Project& one) { return one.name; })},
            {"status", of([](const Project& one) { return one.status ? static_cast<int>(*one.status) : -1; })},
            {"start", of([](const Project& one) { return text_of(one.period.start); })},
            {"end", of([](const Project& one) { return text_of(one.period.end); })},
            {"heldFrom", column(projects_, [&](ProjectId id) { return text_of(held[id.index()].start); })},
            {"heldTo", column(projects_, [&](ProjectId id) { return text_of(held[id.index()].end); })},
            {"category", of([](const Project& one) { return one.category; })},
            {"sectors", of([](const Project& one) { return one.sectors; })},
            {"sectorKeys", of(folded)},
            {"framework", of([](const Project& one) { return one.framework; })},
            {"source", of([](const Project& one) { return one.source; })}};
  }

  [[nodiscard]] Json participations() const {
    const auto ids = selected<ParticipationId>(rows_.participations);
    const auto of = [&](const auto& value) {
      return column(ids, [&](ParticipationId id) { return value(ecosystem_[id]); });
    };
    return {{"project", of([&](const Participation& one) { return project_numbers_[one.project.index()]; })},
            {"actor", of([&](const Participation& one) { return actor_numbers_[one.actor.index()]; })},
            {"role", of([](const Participation& one) { return one.role ? static_cast<int>(*one.role) : -1; })},
            {"intensity", of([](const Participation& one) { return one.intensity; })},
            {"start", of([](const Participation& one) { return text_of(one.period.start); })},
            {"end", of([](const Participation& one) { return text_of(one.period.end); })}};
  }

  [[nodiscard]] Json ties() const {
    const auto ids = selected<TieId>(rows_.ties);
    const auto of = [&](const auto& value) { return column(ids, [&](TieId id) { return value(ecosystem_[id]); }); };
    const auto project = [&](const Tie& one) { return one.project ? project_numbers_[one.project->index()] : -1; };
    return {{"from", of([&](const Tie& one) { return actor_numbers_[one.from.index()]; })},
            {"to", of([&](const Tie& one) { return actor_numbers_[one.to.index()]; })},
            {"type", of([](const Tie& one) { return one.type.index(); })},
            {"project", of(project)},
            {"intensity", of([](const Tie& one) { return one.intensity; })},
            {"directed", of([](const Tie& one) { return one.directed ? 1 : 0; })},
            {"start", of([](const Tie& one) { return text_of(one.period.start); })},
            {"end", of([](const Tie& one) { return text_of(one.period.end); })}};
  }

  [[nodiscard]] Json measures() const {
    return column(facts_.measures, [&](const Measure* measure) {
      Values values = measure->compute(facts_.study);
      values.resize(actors_.size());  // of actors, which stand before projects
      const auto value = [](const std::optional<double>& one) { return one ? Json(*one) : Json(); };
      return Json{{"id", measure->id},
                  {"name", in_both(measure->name)},
                  {"meaning", in_both(measure->meaning)},
                  {"doubt", in_both(doubt(*measure))},
                  {"format", name(measure->format)},
                  {"values", column(values, value)}};
    });
  }

  [[nodiscard]] Text doubt(const Measure& measure) const {
    const auto estimate = estimate_of(measure, facts_.study);
    if (!estimate) return {};
    return Text::per_language([&](Language language) { return estimate_sentence(measure, *estimate, language); });
  }

  [[nodiscard]] Json hub() const {
    if (network_.two_mode() || network_.directed()) return nullptr;
    const auto chosen = default_hub(facts_.study);
    return chosen ? Json(chosen->actor.index()) : Json();
  }

  [[nodiscard]] Json suggestions() const {
    if (facts_.suggested == nullptr)
      return {{"absent", in_both(kNoSuggestionsHere)}, {"doubt", in_both(Text())}, {"pairs", Json::array()}};
    const auto pair = [&](const Suggestion& one) {
      return Json{one.facts.a.index(), one.facts.b.index(), in_both(reason_of(*facts_.suggested, one)),
                  in_both(introduction_of(*facts_.suggested, one))};
    };
    return {{"absent", in_both(Text())},
            {"doubt", in_both(doubt_of(*facts_.suggested))},
            {"pairs", column(facts_.suggested->found.list, pair)}};
  }

  const ExploreFacts& facts_;
  const Ecosystem& ecosystem_;
  const Network& network_;
  const Question& question_;
  SelectedRows rows_;
  std::vector<ActorId> actors_;       ///< in the order of the network
  std::vector<ProjectId> projects_;   ///< by id
  std::vector<int> actor_numbers_;    ///< place in actors_ of each actor, −1 for none
  std::vector<int> project_numbers_;  ///< likewise
};

}  // namespace

std::string territory_json(const ExploreFacts& facts) { return TerritoryWriter(facts).write(); }

}  // namespace maillage
