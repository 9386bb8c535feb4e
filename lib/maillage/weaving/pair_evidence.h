// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "maillage/measures/study.h"
#include "maillage/model/geography.h"
#include "maillage/weaving/pair_facts.h"

/// Why two actors that do not cooperate should meet, as far as the data tell.
namespace maillage {
class HouseTies;

/// Answers for any pair of one network, what an ecosystem says of actors looked up once.
class PairEvidence {
 public:
  /// \pre its network is not two-mode
  explicit PairEvidence(Study study);
  /// Of a study of what goes on on a day (see going_on()), in the whole ecosystem: what is past counts as former
  /// cooperation. \pre both have the same actors and projects
  PairEvidence(Study study, std::shared_ptr<const Ecosystem> whole, std::optional<Date> today);
  /// O(partners and projects of the two) \pre a ≠ b
  [[nodiscard]] PairFacts of(NodeId a, NodeId b) const;
  /// The chains of what they belong to end in one organisation: they are colleagues.
  [[nodiscard]] bool are_of_one_house(NodeId a, NodeId b) const;
  /// They have a tie, or members of their houses have one with each other.
  [[nodiscard]] bool do_houses_cooperate(NodeId a, NodeId b) const;
  /// It stands for people whom nobody can call: its form is "groupe".
  [[nodiscard]] bool is_group(NodeId node) const;
  [[nodiscard]] bool takes_part(NodeId node, ProjectId project) const;
  /// What it has that the project lacks, which has not ended: a funder, a municipality. A group brings nothing.
  [[nodiscard]] std::vector<Complement> brings(NodeId node, ProjectId project) const;
  [[nodiscard]] const HouseTies& houses() const { return *houses_; }
  [[nodiscard]] const Study& study() const { return study_; }
  [[nodiscard]] const Ecosystem& ecosystem() const { return ecosystem_; }
  [[nodiscard]] const Network& network() const { return network_; }

 private:
  /// All its participations in one project.
  struct Part {
    ProjectId project;
    Period period;  ///< that covers theirs
  };
  /// What is known of one actor.
  struct Profile {
    std::vector<std::uint32_t> sectors;     ///< places in sectors_, ascending
    std::vector<std::uint32_t> frameworks;  ///< places in frameworks_, ascending
    std::vector<Part> parts;                ///< by project, ascending
    std::vector<ProjectId> led;             ///< that have not ended, by their ids
    bool funds = false;
    std::optional<LocatedActor> located;
    const Commune* commune = nullptr;  ///< of the ecosystem
    bool is_intercommunality = false;  ///< that of its own commune, by its name
  };
  void read_participations();
  static void merge_parts(std::vector<Part>& parts);
  void read_ties();
  void read_places();
  void add_shared_partners(PairFacts& facts) const;
  void add_complements(PairFacts& facts, NodeId has, NodeId lacks) const;
  void add_former(PairFacts& facts) const;
  void add_shared_projects(PairFacts& facts) const;
  [[nodiscard]] FormerCooperation former(std::optional<ProjectId> project, std::optional<Date> until) const;
  void add_places(PairFacts& facts) const;
  [[nodiscard]] const Profile& profile(NodeId node) const { return profiles_[node.index()]; }
  [[nodiscard]] ActorId actor(NodeId node) const { return std::get<ActorId>(network_[node].subject); }

  Study study_;
  std::shared_ptr<const Ecosystem> whole_;  ///< nothing: that of the study
  const Ecosystem& ecosystem_;
  const Network& network_;
  std::optional<Date> today_;
  std::vector<std::string> sectors_;  ///< as first written, one per folded spelling
  std::vector<std::string> frameworks_;
  std::vector<Profile> profiles_;  ///< per node
  std::shared_ptr<const HouseTies> houses_;
  std::vector<bool> has_funder_;  ///< per project
  std::vector<bool> has_municipality_;
  std::unordered_map<std::uint64_t, std::vector<TieId>> ties_;  ///< by the two actors
};

}  // namespace maillage
