// SPDX-License-Identifier: GPL-3.0-or-later
#include "weaving/claim_reader.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "maillage/base/number.h"
#include "maillage/base/text.h"

#include "weaving/claim_text.h"

namespace maillage::testing {
namespace {

std::set<std::string> folded(const std::vector<std::string>& words) {
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

bool Reader::is_some(const std::string& name, const std::function<bool(NodeId)>& holds) const {
  for (std::size_t i = 0; i < network_.size(); ++i) {
    if (network_[NodeId(i)].name == name && holds(NodeId(i))) return true;
  }
  return false;
}

bool Reader::is_hub(const std::string& name) const { return claims_.hub_ && network_[*claims_.hub_].name == name; }

bool Reader::is_shared(const std::string& name) const {
  return is_some(name,
                 [&](NodeId one) { return pattern(one.index(), a_.index()) && pattern(one.index(), b_.index()); });
}

std::size_t Reader::shared_count() const {
  std::size_t count = 0;
  for (std::size_t i = 0; i < network_.size(); ++i) count += pattern(i, a_.index()) && pattern(i, b_.index()) ? 1U : 0U;
  return count;
}

bool Reader::shares(const std::smatch& match) const {
  const Words names = names_in(match[2]);
  const std::size_t others = match[3].matched ? std::stoul(match[3]) : 0;
  return std::stoul(match[1]) == shared_count() && names.size() + others == shared_count() && shared_count() > 1 &&
         std::set(names.begin(), names.end()).size() == names.size() &&
         std::all_of(names.begin(), names.end(), [&](const std::string& name) { return is_shared(name); });
}

std::set<std::string> Reader::words(NodeId node, bool sectors) const {
  std::set<std::string> found;
  for (const Participation& one : ecosystem_.participations) {
    if (one.actor != actor(node)) continue;
    const Project& project = ecosystem_[one.project];
    if (sectors) found.merge(folded(project.sectors));
    else if (!project.framework.empty()) found.insert(fold(project.framework));
  }
  return found;
}

bool Reader::shares_words(const std::smatch& match, bool sectors, bool many) const {
  const auto of_a = words(a_, sectors);
  const auto of_b = words(b_, sectors);
  Words shared;
  std::set_intersection(of_a.begin(), of_a.end(), of_b.begin(), of_b.end(), std::back_inserter(shared));
  const auto named = folded(names_in(match[1]));
  const std::size_t others = match.size() > 2 && match[2].matched ? std::stoul(match[2]) : 0;
  return named.size() + others == shared.size() && (shared.size() > 1) == many &&
         std::includes(shared.begin(), shared.end(), named.begin(), named.end());
}

bool Reader::shares_any_words() const {
  return std::ranges::any_of(std::array{true, false}, [&](bool sectors) {
    const auto of_b = words(b_, sectors);
    return std::ranges::any_of(words(a_, sectors), [&](const std::string& word) { return of_b.contains(word); });
  });
}

const Commune* Reader::commune(NodeId node) const {
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

std::optional<std::pair<double, double>> Reader::point(NodeId node) const {
  const Actor& one = ecosystem_[actor(node)];
  if (one.latitude && one.longitude) return std::pair(*one.latitude, *one.longitude);
  const Commune* in = commune(node);
  if (in == nullptr || !in->latitude || !in->longitude) return std::nullopt;
  return std::pair(*in->latitude, *in->longitude);
}

std::optional<double> Reader::kilometres() const {
  const auto a = point(a_);
  const auto b = point(b_);
  if (!a || !b) return std::nullopt;
  const bool exact = ecosystem_[actor(a_)].latitude && ecosystem_[actor(b_)].latitude;
  if (commune(a_) != nullptr && commune(a_) == commune(b_) && !exact) return std::nullopt;
  return kilometres_between(a->first, a->second, b->first, b->second);
}

bool Reader::is_distance(const std::string& written) const {
  const auto truth = kilometres();
  return truth && *truth >= 1 && rounds_to(written, *truth, language_);
}

bool Reader::is_in_one(const std::string& name, std::string Commune::* of) const {
  const Commune* a = commune(a_);
  const Commune* b = commune(b_);
  return a != nullptr && b != nullptr && a->*of == name && b->*of == name;
}

bool Reader::has_role(NodeId node, Role role, std::optional<ProjectId> project) const {
  return std::any_of(ecosystem_.participations.begin(), ecosystem_.participations.end(), [&](const Participation& one) {
    return one.actor == actor(node) && one.role == role && (!project || one.project == *project);
  });
}

bool Reader::is_municipality(ActorId one) const { return ecosystem_[ecosystem_[one].kind].id == "municipality"; }

bool Reader::is_person(const std::string& name) const {
  return std::ranges::any_of(ecosystem_.actors, [&](const Actor& one) {
    return one.name == name && (one.form == "personne" || !one.belongs_to.empty());
  });
}

bool Reader::complements(const std::smatch& match, bool funder) const {
  const std::vector<std::string> named = names_in(match[3]);
  return !named.empty() &&
         std::ranges::all_of(named, [&](const std::string& project) { return complements(match, project, funder); });
}

bool Reader::complements(const std::smatch& match, const std::string& named, bool funder) const {
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

bool Reader::lacks_it(ProjectId project, bool funder) const {
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

std::size_t Reader::partners(NodeId node) const {
  const auto& row = claims_.pattern_[node.index()];
  return static_cast<std::size_t>(std::count(row.begin(), row.end(), true));
}

bool Reader::single_partner(const std::string& one, const std::string& other) const {
  for (const auto& [lacks, has] : {std::pair(a_, b_), std::pair(b_, a_)}) {
    if (network_[lacks].name == one && network_[has].name == other && partners(lacks) == 1 && partners(has) > 1)
      return true;
  }
  return false;
}

bool Reader::worked_together() const {
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

std::string Reader::end_of(const Period& own, const Project* project) const {
  const auto end = own.end || project == nullptr ? own.end : project->period.end;
  return end ? std::to_string(end->year) : "";
}

bool Reader::rises(const std::string& written, bool without_hub, bool from_zero) const {
  const auto [before, after] = efficiency(without_hub ? claims_.steps_without_ : claims_.steps_, without_hub);
  if (from_zero) return before == 0 && rounds_to(written, after, language_);
  return before > 0 && rounds_to(written, 100 * (after - before) / before, language_);
}

bool Reader::joined_by_tie(std::size_t i, std::size_t j) const {
  const auto reaches = [&](std::size_t from, NodeId to) {
    return from == to.index() || claims_.steps_without_[from][to.index()] > 0;
  };
  return claims_.steps_without_[i][j] == 0 &&
         ((reaches(i, a_) && reaches(j, b_)) || (reaches(i, b_) && reaches(j, a_)));
}

std::size_t Reader::joined(bool partners_of_hub) const {
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

bool Reader::fragmentation_falls(const std::string& written) const {
  const auto nodes = static_cast<double>(network_.size() - 1);
  return rounds_to(written, 100 * 2 * static_cast<double>(joined(false)) / (nodes * (nodes - 1)), language_);
}

bool Reader::has_groups() const {
  return std::any_of(ecosystem_.actors.begin(), ecosystem_.actors.end(),
                     [](const Actor& one) { return fold(one.form) == "groupe"; });
}

bool Reader::names_groups(const Words& names) const {
  return std::any_of(names.begin(), names.end(),
                     [&](const std::string& name) { return is_some(name, [&](NodeId one) { return is_group(one); }); });
}

bool Reader::are_the_groups(const Words& names) const {
  std::set<std::string> groups;
  for (const NodeId one : {a_, b_}) {
    if (is_group(one)) groups.insert(network_[one].name);
  }
  return !groups.empty() && groups == std::set(names.begin(), names.end());
}

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

}  // namespace maillage::testing
