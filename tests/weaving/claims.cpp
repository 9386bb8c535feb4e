// SPDX-License-Identifier: GPL-3.0-or-later
#include "weaving/claims.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <numbers>
#include <regex>

#include "maillage/base/number.h"
#include "maillage/base/text.h"

#include "weaving/claim_text.h"

namespace maillage::testing {
namespace {

using Words = std::vector<std::string>;
using Steps = std::vector<std::vector<std::size_t>>;

const std::string kNames = "\"?(<.*>)\"?(?: (?:and|et) ([0-9]+) (?:others|autres))?";

std::set<std::string> folded(const Words& words) {
  std::set<std::string> found;
  for (const std::string& word : words) found.insert(fold(word));
  return found;
}

/// By the angle between the two seen from the centre of the earth.
double kilometres_between(double lat_a, double lon_a, double lat_b, double lon_b) {
  const auto direction = [](double latitude, double longitude) {
    const double up = latitude * std::numbers::pi / 180;
    const double along = longitude * std::numbers::pi / 180;
    return std::array{std::cos(up) * std::cos(along), std::cos(up) * std::sin(along), std::sin(up)};
  };
  const auto u = direction(lat_a, lon_a);
  const auto v = direction(lat_b, lon_b);
  const std::array cross = {u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]};
  return 6371.0 * std::atan2(std::hypot(cross[0], cross[1], cross[2]), u[0] * v[0] + u[1] * v[1] + u[2] * v[2]);
}

/// The number as written is the value rounded.
bool rounds_to(const std::string& written, double value, Language language) {
  const char point = language == Language::french ? ',' : '.';
  const auto number = parse_number(written);
  if (!number) return false;
  const std::size_t at = written.find(point);
  const auto decimals = at == std::string::npos ? 0.0 : static_cast<double>(written.size() - at - 1);
  return std::abs(*number - value) <= 0.5001 * std::pow(10, -decimals) + 1e-12;
}

}  // namespace

std::string marked(const std::string& name) { return "<" + name + ">"; }

/// Of one sentence about one pair.
class Reader {
 public:
  Reader(const Claims& claims, NodeId a, NodeId b, Language language)
      : claims_(claims),
        ecosystem_(claims.territory_.ecosystem),
        network_(claims.territory_.network),
        a_(a),
        b_(b),
        language_(language) {}

  [[nodiscard]] std::string wrong(const std::string& sentence, bool reason) const;
  [[nodiscard]] std::string wrong_introduction(const std::string& sentence) const;

 private:
  using Check = std::function<bool(const Reader&, const std::smatch&)>;
  struct Form {
    std::string english;
    std::string french;
    Check check;
  };
  static const std::vector<Form>& forms_of_reasons();
  static const std::vector<Form>& forms_of_effects();
  static const std::vector<Form>& forms_of_introductions();

  [[nodiscard]] std::string wrong_clause(const std::string& clause, const std::vector<Form>& forms) const;
  [[nodiscard]] bool pattern(std::size_t i, std::size_t j) const { return claims_.pattern_[i][j]; }
  [[nodiscard]] std::size_t step(const Steps& steps) const { return steps[a_.index()][b_.index()]; }
  [[nodiscard]] ActorId actor(NodeId node) const { return std::get<ActorId>(network_[node].subject); }

  /// The first of the name for which it holds.
  [[nodiscard]] bool is_some(const std::string& name, const std::function<bool(NodeId)>& holds) const {
    for (std::size_t i = 0; i < network_.size(); ++i) {
      if (network_[NodeId(i)].name == name && holds(NodeId(i))) return true;
    }
    return false;
  }
  [[nodiscard]] bool is_hub(const std::string& name) const {
    return claims_.hub_ && network_[*claims_.hub_].name == name;
  }

  [[nodiscard]] bool is_shared(const std::string& name) const {
    return is_some(name,
                   [&](NodeId one) { return pattern(one.index(), a_.index()) && pattern(one.index(), b_.index()); });
  }
  [[nodiscard]] std::size_t shared_count() const {
    std::size_t count = 0;
    for (std::size_t i = 0; i < network_.size(); ++i)
      count += pattern(i, a_.index()) && pattern(i, b_.index()) ? 1U : 0U;
    return count;
  }
  [[nodiscard]] bool shares(const std::smatch& match) const {
    const Words names = names_in(match[2]);
    const std::size_t others = match[3].matched ? std::stoul(match[3]) : 0;
    return std::stoul(match[1]) == shared_count() && names.size() + others == shared_count() && shared_count() > 1 &&
           std::set(names.begin(), names.end()).size() == names.size() &&
           std::all_of(names.begin(), names.end(), [&](const std::string& name) { return is_shared(name); });
  }

  /// Words of the projects that an actor takes part in.
  [[nodiscard]] std::set<std::string> words(NodeId node, bool sectors) const {
    std::set<std::string> found;
    for (const Participation& one : ecosystem_.participations) {
      if (one.actor != actor(node)) continue;
      const Project& project = ecosystem_[one.project];
      if (sectors) found.merge(folded(project.sectors));
      else if (!project.framework.empty()) found.insert(fold(project.framework));
    }
    return found;
  }
  [[nodiscard]] bool shares_words(const std::smatch& match, bool sectors, bool many) const {
    const auto of_a = words(a_, sectors);
    const auto of_b = words(b_, sectors);
    Words shared;
    std::set_intersection(of_a.begin(), of_a.end(), of_b.begin(), of_b.end(), std::back_inserter(shared));
    const auto named = folded(names_in(match[1]));
    const std::size_t others = match.size() > 2 && match[2].matched ? std::stoul(match[2]) : 0;
    return named.size() + others == shared.size() && (shared.size() > 1) == many &&
           std::includes(shared.begin(), shared.end(), named.begin(), named.end());
  }

  [[nodiscard]] const Commune* commune(NodeId node) const {
    const Actor& one = ecosystem_[actor(node)];
    const Commune* found = nullptr;
    for (const Commune& commune : ecosystem_.communes) {
      const bool is_it = one.insee_code.empty() ? !one.place.empty() && fold(commune.name) == fold(one.place)
                                                : commune.insee_code == one.insee_code;
      if (is_it && found != nullptr) return nullptr;
      if (is_it) found = &commune;
    }
    return found;
  }
  [[nodiscard]] std::optional<std::pair<double, double>> point(NodeId node) const {
    const Actor& one = ecosystem_[actor(node)];
    if (one.latitude && one.longitude) return std::pair(*one.latitude, *one.longitude);
    const Commune* in = commune(node);
    if (in == nullptr || !in->latitude || !in->longitude) return std::nullopt;
    return std::pair(*in->latitude, *in->longitude);
  }
  [[nodiscard]] std::optional<double> kilometres() const {
    const auto a = point(a_);
    const auto b = point(b_);
    if (!a || !b) return std::nullopt;
    const bool exact = ecosystem_[actor(a_)].latitude && ecosystem_[actor(b_)].latitude;
    if (commune(a_) != nullptr && commune(a_) == commune(b_) && !exact) return std::nullopt;
    return kilometres_between(a->first, a->second, b->first, b->second);
  }
  [[nodiscard]] bool is_distance(const std::string& written) const {
    const auto truth = kilometres();
    return truth && *truth >= 1 && rounds_to(written, *truth, language_);
  }
  [[nodiscard]] bool is_in_one(const std::string& name, std::string Commune::* of) const {
    const Commune* a = commune(a_);
    const Commune* b = commune(b_);
    return a != nullptr && b != nullptr && a->*of == name && b->*of == name;
  }

  [[nodiscard]] bool has_role(NodeId node, Role role, std::optional<ProjectId> project) const {
    return std::any_of(ecosystem_.participations.begin(), ecosystem_.participations.end(),
                       [&](const Participation& one) {
                         return one.actor == actor(node) && one.role == role && (!project || one.project == *project);
                       });
  }
  [[nodiscard]] bool is_municipality(ActorId one) const {
    return ecosystem_[ecosystem_[one].kind].id == "municipality";
  }
  [[nodiscard]] bool is_person(const std::string& name) const {
    return std::ranges::any_of(ecosystem_.actors, [&](const Actor& one) {
      return one.name == name && (one.form == "personne" || !one.belongs_to.empty());
    });
  }
  /// One of the two `has` it, the other leads these projects, neither over nor with one already.
  [[nodiscard]] bool complements(const std::smatch& match, bool funder) const {
    const std::vector<std::string> named = names_in(match[3]);
    return !named.empty() &&
           std::ranges::all_of(named, [&](const std::string& project) { return complements(match, project, funder); });
  }
  [[nodiscard]] bool complements(const std::smatch& match, const std::string& named, bool funder) const {
    const auto is_open = [&](const Project& project) {
      return project.name == named && project.status != Status::completed && project.status != Status::stopped;
    };
    for (const auto& [has, lacks] : {std::pair(a_, b_), std::pair(b_, a_)}) {
      if (network_[has].name != match[1] || network_[lacks].name != match[2]) continue;
      if (funder ? !has_role(has, Role::funder, std::nullopt) : !is_municipality(actor(has))) continue;
      for (std::size_t i = 0; i < ecosystem_.projects.size(); ++i) {
        if (is_open(ecosystem_.projects[i]) && has_role(lacks, Role::lead, ProjectId(i)) &&
            lacks_it(ProjectId(i), funder))
          return true;
      }
    }
    return false;
  }
  [[nodiscard]] bool lacks_it(ProjectId project, bool funder) const {
    return std::none_of(ecosystem_.participations.begin(), ecosystem_.participations.end(),
                        [&](const Participation& one) {
                          return one.project == project &&
                                 (funder ? one.role == Role::funder : is_municipality(one.actor));
                        }) &&
           std::none_of(ecosystem_.ties.begin(), ecosystem_.ties.end(), [&](const Tie& one) {
             const bool gives = fold(ecosystem_.tie_types[one.type.index()]).starts_with("financ");
             return one.project == project && (funder ? gives : is_municipality(one.from) || is_municipality(one.to));
           });
  }
  [[nodiscard]] std::size_t partners(NodeId node) const {
    const auto& row = claims_.pattern_[node.index()];
    return static_cast<std::size_t>(std::count(row.begin(), row.end(), true));
  }
  [[nodiscard]] bool single_partner(const std::string& one, const std::string& other) const {
    for (const auto& [lacks, has] : {std::pair(a_, b_), std::pair(b_, a_)}) {
      if (network_[lacks].name == one && network_[has].name == other && partners(lacks) == 1 && partners(has) > 1)
        return true;
    }
    return false;
  }

  /// They have such a cooperation, of this project or a tie of none; `year`: its last, empty: it has no end.
  [[nodiscard]] bool former(const std::string& project, const std::string& year) const;
  /// In some project, or directly, at any time.
  [[nodiscard]] bool worked_together() const {
    const auto direct = [&](const Tie& tie) {
      return std::minmax(tie.from, tie.to) == std::minmax(actor(a_), actor(b_));
    };
    const auto takes_part = [&](NodeId node, ProjectId project) {
      return std::ranges::any_of(ecosystem_.participations, [&](const Participation& one) {
        return one.actor == actor(node) && one.project == project;
      });
    };
    if (std::ranges::any_of(ecosystem_.ties, direct)) return true;
    for (std::size_t i = 0; i < ecosystem_.projects.size(); ++i) {
      if (takes_part(a_, ProjectId(i)) && takes_part(b_, ProjectId(i))) return true;
    }
    return false;
  }
  [[nodiscard]] std::string end_of(const Period& own, const Project* project) const {
    const auto end = own.end || project == nullptr ? own.end : project->period.end;
    return end ? std::to_string(end->year) : "";
  }

  /// Mean of 1/distance over pairs with the tie and without it, from the distances without it.
  [[nodiscard]] std::pair<double, double> efficiency(const Steps& steps, bool without_hub) const;
  [[nodiscard]] bool rises(const std::string& written, bool without_hub, bool from_zero) const {
    const auto [before, after] = efficiency(without_hub ? claims_.steps_without_ : claims_.steps_, without_hub);
    if (from_zero) return before == 0 && rounds_to(written, after, language_);
    return before > 0 && rounds_to(written, 100 * (after - before) / before, language_);
  }
  [[nodiscard]] bool joined_by_tie(std::size_t i, std::size_t j) const {
    const auto reaches = [&](std::size_t from, NodeId to) {
      return from == to.index() || claims_.steps_without_[from][to.index()] > 0;
    };
    return claims_.steps_without_[i][j] == 0 &&
           ((reaches(i, a_) && reaches(j, b_)) || (reaches(i, b_) && reaches(j, a_)));
  }
  [[nodiscard]] std::size_t joined(bool partners_of_hub) const {
    std::size_t count = 0;
    const std::size_t hub = claims_.hub_.value_or(NodeId()).index();
    for (std::size_t i = 0; i < network_.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        const bool counts = !partners_of_hub || (pattern(hub, i) && pattern(hub, j));
        count += counts && joined_by_tie(i, j) ? 1U : 0U;
      }
    }
    return count;
  }
  [[nodiscard]] bool fragmentation_falls(const std::string& written) const {
    const auto nodes = static_cast<double>(network_.size() - 1);
    return rounds_to(written, 100 * 2 * static_cast<double>(joined(false)) / (nodes * (nodes - 1)), language_);
  }
  [[nodiscard]] bool beside_hub() const { return claims_.hub_ && a_ != *claims_.hub_ && b_ != *claims_.hub_; }

  [[nodiscard]] bool is_path(const Words& names) const;

  [[nodiscard]] bool is_group(NodeId node) const { return fold(ecosystem_[actor(node)].form) == "groupe"; }
  [[nodiscard]] bool has_groups() const {
    return std::any_of(ecosystem_.actors.begin(), ecosystem_.actors.end(),
                       [](const Actor& one) { return fold(one.form) == "groupe"; });
  }
  [[nodiscard]] bool names_groups(const Words& names) const {
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
      return is_some(name, [&](NodeId one) { return is_group(one); });
    });
  }
  /// Those of the two that are groups, all of them.
  [[nodiscard]] bool are_the_groups(const Words& names) const {
    std::set<std::string> groups;
    for (const NodeId one : {a_, b_}) {
      if (is_group(one)) groups.insert(network_[one].name);
    }
    return !groups.empty() && groups == std::set(names.begin(), names.end());
  }

  const Claims& claims_;
  const Ecosystem& ecosystem_;
  const Network& network_;
  NodeId a_;
  NodeId b_;
  Language language_;
};

bool Reader::former(const std::string& project, const std::string& year) const {
  const ActorId a = actor(a_);
  const ActorId b = actor(b_);
  for (const Tie& tie : ecosystem_.ties) {
    if (std::minmax(tie.from, tie.to) != std::minmax(a, b)) continue;
    const Project* of = tie.project ? &ecosystem_[*tie.project] : nullptr;
    if ((of == nullptr ? "" : of->name) == project && end_of(tie.period, of) == year) return true;
  }
  for (const Participation& one : ecosystem_.participations) {
    for (const Participation& other : ecosystem_.participations) {
      const Project& of = ecosystem_[one.project];
      if (one.actor != a || other.actor != b || one.project != other.project || of.name != project) continue;
      const std::string first = end_of(one.period, &of);
      const std::string second = end_of(other.period, &of);
      const std::string end = first.empty() || second.empty() ? first + second : std::min(first, second);
      if (end == year) return true;
    }
  }
  return false;
}

std::pair<double, double> Reader::efficiency(const Steps& steps, bool without_hub) const {
  double before = 0;
  double after = 0;
  const auto through = [&](std::size_t x, NodeId near, NodeId far, std::size_t y) {
    const std::size_t to = x == near.index() ? 0 : steps[x][near.index()];
    const std::size_t on = y == far.index() ? 0 : steps[far.index()][y];
    const bool leads = (to > 0 || x == near.index()) && (on > 0 || y == far.index());
    return leads ? 1 / static_cast<double>(to + 1 + on) : 0;
  };
  for (std::size_t x = 0; x < network_.size(); ++x) {
    for (std::size_t y = 0; y < network_.size(); ++y) {
      if (x == y || (without_hub && (NodeId(x) == claims_.hub_ || NodeId(y) == claims_.hub_))) continue;
      const double now = steps[x][y] > 0 ? 1 / static_cast<double>(steps[x][y]) : 0;
      before += now;
      after += std::max({now, through(x, a_, b_, y), through(x, b_, a_, y)});
    }
  }
  const auto nodes = static_cast<double>(network_.size() - (without_hub ? 1 : 0));
  return {before / (nodes * (nodes - 1)), after / (nodes * (nodes - 1))};
}

bool Reader::is_path(const Words& names) const {
  const auto& steps = claims_.steps_;
  std::vector<std::size_t> ends{a_.index()};  // that the names so far lead to
  for (const std::string& name : names) {
    std::vector<std::size_t> next;
    for (std::size_t i = 0; i < network_.size(); ++i) {
      const bool follows = std::any_of(ends.begin(), ends.end(), [&](std::size_t end) { return pattern(end, i); });
      if (network_[NodeId(i)].name == name && follows) next.push_back(i);
    }
    ends = next;
  }
  // Round groups the way may be longer.
  const bool is_shortest = names.size() + 1 == step(steps);
  return (is_shortest || (names.size() + 1 > step(steps) && has_groups())) && !names_groups(names) &&
         std::any_of(ends.begin(), ends.end(), [&](std::size_t end) { return pattern(end, b_.index()); });
}

const std::vector<Reader::Form>& Reader::forms_of_reasons() {
  using Match = const std::smatch&;
  static const std::vector<Form> kForms = {
      {"one shared partner, their only link today: <([^>]*)>",
       "un partenaire commun, seul lien entre eux aujourd'hui : <([^>]*)>",
       [](const Reader& r, Match m) {
         return r.shared_count() == 1 && r.is_shared(m[1]) && r.is_hub(m[1]) && r.step(r.claims_.steps_without_) == 0;
       }},
      {"one shared partner: <([^>]*)>", "un partenaire commun : <([^>]*)>",
       [](const Reader& r, Match m) { return r.shared_count() == 1 && r.is_shared(m[1]); }},
      {"([0-9]+) shared partners: " + kNames, "([0-9]+) partenaires communs : " + kNames,
       [](const Reader& r, Match m) { return r.shares(m); }},
      {"no path between them today", "aucun chemin entre eux aujourd'hui",
       [](const Reader& r, Match) { return r.step(r.claims_.steps_) == 0; }},
      {"([0-9]+) ties apart", "à ([0-9]+) liens l'un de l'autre",
       [](const Reader& r, Match m) { return r.step(r.claims_.steps_) == std::stoul(m[1]) && std::stoul(m[1]) > 2; }},
      {"same sector: (<[^>]*>)", "même secteur : (<[^>]*>)",
       [](const Reader& r, Match m) { return r.shares_words(m, true, false); }},
      {"same sectors: " + kNames, "mêmes secteurs : " + kNames,
       [](const Reader& r, Match m) { return r.shares_words(m, true, true); }},
      {"same framework: (<[^>]*>)", "même dispositif : (<[^>]*>)",
       [](const Reader& r, Match m) { return r.shares_words(m, false, false); }},
      {"same frameworks: " + kNames, "mêmes dispositifs : " + kNames,
       [](const Reader& r, Match m) { return r.shares_words(m, false, true); }},
      {"less than a kilometre as the crow flies", "moins d'un kilomètre à vol d'oiseau",
       [](const Reader& r, Match) { return r.kilometres().value_or(1) < 1; }},
      {"([0-9.,]+) km as the crow flies", "([0-9 ,]+) km à vol d'oiseau",
       [](const Reader& r, Match m) { return r.is_distance(m[1]); }},
      {"same commune: <([^>]*)>", "même commune : <([^>]*)>",
       [](const Reader& r, Match m) { return r.is_in_one(m[1], &Commune::name); }},
      {"same intercommunality: <([^>]*)>", "même intercommunalité : <([^>]*)>",
       [](const Reader& r, Match m) { return r.is_in_one(m[1], &Commune::intercommunality); }},
      {R"x(<([^>]*)> funds projects, and (?:the one|those) <([^>]*)> leads \((.*)\) (?:has|have) no known funder)x",
       R"x(l'un \(<([^>]*)>\) finance des projets, l'autre \(<([^>]*)>\) porte (?:un projet|des projets) sans financeur connu \((.*)\))x",
       [](const Reader& r, Match m) { return r.complements(m, true); }},
      {R"x(<([^>]*)> is a municipality, and the projects? <([^>]*)> leads \((.*)\) (?:has|have) none known)x",
       R"x(l'un \(<([^>]*)>\) est une collectivité, l'autre \(<([^>]*)>\) porte (?:un projet|des projets) sans collectivité connue \((.*)\))x",
       [](const Reader& r, Match m) { return !r.is_person(m[1]) && r.complements(m, false); }},
      {R"x(<([^>]*)> comes from a municipality, and the projects? <([^>]*)> leads \((.*)\) (?:has|have) none known)x",
       R"x(l'un \(<([^>]*)>\) vient d'une collectivité, l'autre \(<([^>]*)>\) porte (?:un projet|des projets) sans collectivité connue \((.*)\))x",
       [](const Reader& r, Match m) { return r.is_person(m[1]) && r.complements(m, false); }},
      {"<([^>]*)> has a single partner today, <([^>]*)> has several",
       R"x(un seul partenaire aujourd'hui pour l'un \(<([^>]*)>\), plusieurs pour l'autre \(<([^>]*)>\))x",
       [](const Reader& r, Match m) { return r.single_partner(m[1], m[2]); }},
      {R"x(have worked together before \("<([^>]*)>", until ([0-9]+)\))x",
       R"x(ont déjà travaillé ensemble \("<([^>]*)>", jusqu'en ([0-9]+)\))x",
       [](const Reader& r, Match m) { return r.former(m[1], m[2]); }},
      {R"x(have worked together before \(direct tie, until ([0-9]+)\))x",
       R"x(ont déjà travaillé ensemble \(lien direct, jusqu'en ([0-9]+)\))x",
       [](const Reader& r, Match m) { return r.former("", m[1]); }},
      {R"x(cooperate elsewhere \("<([^>]*)>"\))x", R"x(coopèrent par ailleurs \("<([^>]*)>"\))x",
       [](const Reader& r, Match m) { return r.former(m[1], ""); }},
      {R"x(cooperate elsewhere \(direct tie\))x", R"x(coopèrent par ailleurs \(lien direct\))x",
       [](const Reader& r, Match) { return r.former("", ""); }},
      {"linked only through <([^>]*)> today", "aujourd'hui reliés par un seul acteur : <([^>]*)>",
       [](const Reader& r, Match m) {
         return r.is_hub(m[1]) && r.beside_hub() && r.step(r.claims_.steps_) > 0 &&
                r.step(r.claims_.steps_without_) == 0;
       }},
      {"(?:a group, to be reached through whoever represents it|groups, to be reached through whoever represents "
       "them): "
       "(<.*>)",
       "(?:un groupe, à joindre par qui le représente|des groupes, à joindre par qui les représente) : (<.*>)",
       [](const Reader& r, Match m) { return r.are_the_groups(names_in(m[1])); }}};
  return kForms;
}

const std::vector<Reader::Form>& Reader::forms_of_effects() {
  using Match = const std::smatch&;
  static const std::vector<Form> kForms = {
      {R"x(global efficiency: \+([0-9.]+)%)x", R"x(efficacité globale : \+([0-9,]+) %)x",
       [](const Reader& r, Match m) { return r.rises(m[1], false, false); }},
      {"global efficiency: from 0 to ([0-9.]+)", "efficacité globale : de 0 à ([0-9,]+)",
       [](const Reader& r, Match m) { return r.rises(m[1], false, true); }},
      {R"x(without <([^>]*)>: \+([0-9.]+)%)x", R"x(sans l'acteur central \(<([^>]*)>\) : \+([0-9,]+) %)x",
       [](const Reader& r, Match m) { return r.is_hub(m[1]) && r.beside_hub() && r.rises(m[2], true, false); }},
      {"without <([^>]*)>: from 0 to ([0-9.]+)", R"x(sans l'acteur central \(<([^>]*)>\) : de 0 à ([0-9,]+))x",
       [](const Reader& r, Match m) { return r.is_hub(m[1]) && r.beside_hub() && r.rises(m[2], true, true); }},
      {"fragmentation without <([^>]*)>: -([0-9.]+) points",
       R"x(fragmentation sans l'acteur central \(<([^>]*)>\) : -([0-9,]+) points?)x",
       [](const Reader& r, Match m) { return r.is_hub(m[1]) && r.beside_hub() && r.fragmentation_falls(m[2]); }},
      {"one pair of partners would no longer depend on <([^>]*)> alone",
       R"x(une paire de partenaires ne tiendrait plus à un seul acteur \(<([^>]*)>\))x",
       [](const Reader& r, Match m) { return r.is_hub(m[1]) && r.beside_hub() && r.joined(true) == 1; }},
      {"([0-9,]+) pairs of partners would no longer depend on <([^>]*)> alone",
       R"x(([0-9 ]+) paires de partenaires ne tiendraient plus à un seul acteur \(<([^>]*)>\))x",
       [](const Reader& r, Match m) {
         return r.is_hub(m[2]) && r.beside_hub() && static_cast<double>(r.joined(true)) == parse_number(m[1].str());
       }}};
  return kForms;
}

const std::vector<Reader::Form>& Reader::forms_of_introductions() {
  using Match = const std::smatch&;
  static const std::vector<Form> kForms = {
      {"<(.*)> can introduce them", "pour les présenter : (.*)",
       [](const Reader& r, Match m) {
         const Words names = names_in(m[0]);
         return !r.names_groups(names) &&
                std::all_of(names.begin(), names.end(), [&](const std::string& name) { return r.is_shared(name); });
       }},
      {"only groups link them: both will have to be invited",
       "seuls des groupes les relient : il faudra les inviter tous deux",
       [](const Reader& r, Match) { return r.step(r.claims_.steps_) > 1 && r.has_groups(); }},
      {"from one to the next: (<.*>, then <[^>]*>)", "de proche en proche : (<.*>, puis <[^>]*>)",
       [](const Reader& r, Match m) { return r.is_path(names_in(m[1])); }},
      {"they know each other already: no need to introduce them",
       "ils se connaissent déjà : nul besoin de les présenter",
       [](const Reader& r, Match) { return r.worked_together(); }},
      {"nobody links them: both will have to be invited", "personne ne les relie : il faudra les inviter tous deux",
       [](const Reader& r, Match) { return r.step(r.claims_.steps_) == 0; }}};
  return kForms;
}

std::string Reader::wrong_clause(const std::string& clause, const std::vector<Form>& forms) const {
  static std::map<std::string, std::regex> made;
  for (const Form& form : forms) {
    const std::string& text = language_ == Language::french ? form.french : form.english;
    const auto found = made.try_emplace(text, text).first;
    std::smatch match;
    if (!std::regex_match(clause, match, found->second)) continue;
    claims_.met_.insert(form.english);
    return form.check(*this, match) ? "" : "not true: " + clause;
  }
  return "not understood: " + clause;
}

std::string Reader::wrong(const std::string& sentence, bool reason) const {
  if (sentence.empty()) return reason ? "empty" : "";
  std::string text = plain(sentence);
  if (!text.ends_with('.')) return "no full stop: " + text;
  text.pop_back();
  if (text.front() >= 'a' && text.front() <= 'z') return "no capital: " + text;
  if (text.front() >= 'A' && text.front() <= 'Z') text.front() = static_cast<char>(text.front() - 'A' + 'a');
  if (text.starts_with("À")) text.replace(0, std::string("À").size(), "à");
  for (const std::string& clause : clauses_of(text)) {
    std::string wrong = wrong_clause(clause, reason ? forms_of_reasons() : forms_of_effects());
    if (!wrong.empty()) return wrong;
  }
  return "";
}

std::string Reader::wrong_introduction(const std::string& sentence) const {
  std::string text = plain(sentence);
  if (!text.ends_with('.')) return "no full stop: " + text;
  text.pop_back();
  if (text.front() >= 'A' && text.front() <= 'Z') text.front() = static_cast<char>(text.front() - 'A' + 'a');
  return wrong_clause(text, forms_of_introductions());
}

Claims::Claims(const Territory& territory, std::optional<NodeId> hub)
    : territory_(territory),
      hub_(hub),
      pattern_(pattern_of(territory.network)),
      steps_(steps(pattern_)),
      steps_without_(steps(hub ? cut_off(pattern_, *hub) : pattern_)) {}

std::string Claims::wrong_reason(const std::string& sentence, NodeId a, NodeId b, Language language) const {
  return Reader(*this, a, b, language).wrong(sentence, true);
}
std::string Claims::wrong_introduction(const std::string& sentence, NodeId a, NodeId b, Language language) const {
  return Reader(*this, a, b, language).wrong_introduction(sentence);
}
std::string Claims::wrong_effect(const std::string& sentence, NodeId a, NodeId b, Language language) const {
  return Reader(*this, a, b, language).wrong(sentence, false);
}

}  // namespace maillage::testing
