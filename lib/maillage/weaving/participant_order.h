// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "maillage/io/workshop/participants.h"
#include "maillage/weaving/seating/seating.h"

/// An order of participants that does not depend on that of their list, so that nothing drawn at random does.
namespace maillage {

/// Places in the list, by the names and all else that tells participants apart.
[[nodiscard]] std::vector<PersonId> order_of_names(const Participants& participants, const Ecosystem& ecosystem);

/// A plan of in_order(problem, order) as one of the problem.
[[nodiscard]] SeatingPlan as_listed(SeatingPlan plan, std::span<const PersonId> order);

}  // namespace maillage
