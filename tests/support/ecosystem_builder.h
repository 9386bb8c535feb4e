// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "maillage/model/ecosystem.h"

namespace maillage::testing {

/// Writes an ecosystem row by row; rows are named by their ids and come back by reference, to be completed.
class EcosystemBuilder {
 public:
  Actor& actor(const std::string& id, const std::string& kind = "association");
  Project& project(const std::string& id);
  /// Adds the project and the actors that are not there yet.
  Participation& participation(const std::string& project, const std::string& actor);
  Tie& tie(const std::string& from, const std::string& to, const std::string& type = "");

  /// All these actors take part in the project.
  void participants(const std::string& project, const std::vector<std::string>& actors);

  [[nodiscard]] const Ecosystem& ecosystem() const { return ecosystem_; }
  [[nodiscard]] Ecosystem& ecosystem() { return ecosystem_; }
  [[nodiscard]] ActorId actor_id(const std::string& id);
  [[nodiscard]] ProjectId project_id(const std::string& id);
  [[nodiscard]] KindId kind_id(const std::string& id) const;
  [[nodiscard]] TieTypeId tie_type_id(const std::string& type);

 private:
  Ecosystem ecosystem_;
};

[[nodiscard]] constexpr Date year(int number) { return {static_cast<std::int16_t>(number), 0, 0}; }

}  // namespace maillage::testing
