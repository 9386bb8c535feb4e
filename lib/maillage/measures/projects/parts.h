// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "maillage/model/ecosystem.h"

/// Who takes part in what, whatever number of rows say so.
namespace maillage {

/// An actor's part in a project.
struct Part {
  ActorId actor;
  std::vector<Role> roles = {};    ///< those stated, ascending, each once
  std::optional<Date> start = {};  ///< the earliest it begins by its rows, or by the project where they state none
  bool starts_unknown = false;     ///< a row of it has no beginning, and its project neither
  friend bool operator==(const Part&, const Part&) = default;
};

/// Those of each project, ascending by actor, of the rows that are `counted`. O(n log n) \pre one per participation
[[nodiscard]] std::vector<std::vector<Part>> parts_of_projects(const Ecosystem& ecosystem,
                                                               const std::vector<bool>& counted);

[[nodiscard]] bool has_role(const Part& part, Role role);

/// Whether one comes before the other as far as both say: of 2023 and March 2023, none does.
[[nodiscard]] bool is_before(const Date& one, const Date& other);

}  // namespace maillage
