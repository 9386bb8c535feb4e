// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <regex>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/base/text.h"
#include "maillage/model/ecosystem.h"

#include "weaving/claims.h"

namespace maillage::testing {

/// Of one sentence about one pair.
class Reader {
 public:
  using Words = std::vector<std::string>;
  using Steps = std::vector<std::vector<std::size_t>>;

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
  [[nodiscard]] bool is_some(const std::string& name, const std::function<bool(NodeId)>& holds) const;
  [[nodiscard]] bool is_hub(const std::string& name) const;

  [[nodiscard]] bool is_shared(const std::string& name) const;
  [[nodiscard]] std::size_t shared_count() const;
  [[nodiscard]] bool shares(const std::smatch& match) const;
  [[nodiscard]] bool shares_hub() const { return claims_.hub_ && is_shared(network_[*claims_.hub_].name); }
  [[nodiscard]] bool shares_any_words() const;

  /// Words of the projects that an actor takes part in.
  [[nodiscard]] std::set<std::string> words(NodeId node, bool sectors) const;
  [[nodiscard]] bool shares_words(const std::smatch& match, bool sectors, bool many) const;

  [[nodiscard]] const Commune* commune(NodeId node) const;
  [[nodiscard]] std::optional<std::pair<double, double>> point(NodeId node) const;
  [[nodiscard]] std::optional<double> kilometres() const;
  [[nodiscard]] bool is_distance(const std::string& written) const;
  [[nodiscard]] bool is_in_one(const std::string& name, std::string Commune::* of) const;

  [[nodiscard]] bool has_role(NodeId node, Role role, std::optional<ProjectId> project) const;
  [[nodiscard]] bool is_municipality(ActorId one) const;
  [[nodiscard]] bool is_person(const std::string& name) const;
  /// One of the two `has` it, the other leads these projects, neither over nor with one already.
  [[nodiscard]] bool complements(const std::smatch& match, bool funder) const;
  [[nodiscard]] bool complements(const std::smatch& match, const std::string& named, bool funder) const;
  [[nodiscard]] bool lacks_it(ProjectId project, bool funder) const;
  [[nodiscard]] std::size_t partners(NodeId node) const;
  [[nodiscard]] bool single_partner(const std::string& one, const std::string& other) const;

  /// They have such a cooperation, of this project or a tie of none; `year`: its last, empty: it has no end.
  [[nodiscard]] bool former(const std::string& project, const std::string& year) const;
  /// In some project, or directly, at any time.
  [[nodiscard]] bool worked_together() const;
  [[nodiscard]] std::string end_of(const Period& own, const Project* project) const;

  /// Mean of 1/distance over pairs with the tie and without it, from the distances without it.
  [[nodiscard]] std::pair<double, double> efficiency(const Steps& steps, bool without_hub) const;
  [[nodiscard]] bool rises(const std::string& written, bool without_hub, bool from_zero) const;
  [[nodiscard]] bool joined_by_tie(std::size_t i, std::size_t j) const;
  [[nodiscard]] std::size_t joined(bool partners_of_hub) const;
  [[nodiscard]] bool fragmentation_falls(const std::string& written) const;
  [[nodiscard]] bool beside_hub() const { return claims_.hub_ && a_ != *claims_.hub_ && b_ != *claims_.hub_; }

  [[nodiscard]] bool is_path(const Words& names) const;

  [[nodiscard]] bool is_group(NodeId node) const { return fold(ecosystem_[actor(node)].form) == "groupe"; }
  [[nodiscard]] bool has_groups() const;
  [[nodiscard]] bool names_groups(const Words& names) const;
  /// Those of the two that are groups, all of them.
  [[nodiscard]] bool are_the_groups(const Words& names) const;

  const Claims& claims_;
  const Ecosystem& ecosystem_;
  const Network& network_;
  NodeId a_;
  NodeId b_;
  Language language_;
};

}  // namespace maillage::testing
