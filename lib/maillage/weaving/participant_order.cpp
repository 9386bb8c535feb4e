// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/participant_order.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

#include "maillage/base/text.h"

namespace maillage {
namespace {

void list_pairs(std::vector<SharedTables>& pairs, std::span<const PersonId> order) {
  for (SharedTables& shared : pairs) {
    const PersonId a = order[shared.pair.a.index()];
    const PersonId b = order[shared.pair.b.index()];
    shared.pair = {std::min(a, b), std::max(a, b)};
  }
  std::ranges::sort(pairs, {}, &SharedTables::pair);
}

}  // namespace

std::vector<PersonId> order_of_names(const Participants& participants, const Ecosystem& ecosystem) {
  const auto key = [&](PersonId person) {
    const Participant& one = participants.list[person.index()];
    const std::string actor = one.actor ? ecosystem[*one.actor].id : "";
    const std::string organisation = one.organisation ? ecosystem[*one.organisation].id : "";
    // the name comes last: "ADEME (2)" is called so by its place in the list
    return std::tuple(fold(one.person), one.person, actor, organisation, fold(one.affiliation), one.facilitator,
                      one.table, one.arrival, one.departure, one.avoid.empty(), one.name);
  };
  std::vector<PersonId> order;
  for (std::size_t i = 0; i < participants.list.size(); ++i) order.emplace_back(i);
  std::ranges::sort(order, {}, key);
  return order;
}

SeatingPlan as_listed(SeatingPlan plan, std::span<const PersonId> order) {
  for (auto& round : plan.tables) {
    std::vector<std::optional<TableId>> listed(round.size());
    for (std::size_t i = 0; i < round.size(); ++i) listed[order[i].index()] = round[i];
    round = std::move(listed);
  }
  list_pairs(plan.account.repeats, order);
  list_pairs(plan.account.colleagues, order);
  for (MovedSeat& seat : plan.account.moved) seat.person = order[seat.person.index()];
  std::ranges::sort(plan.account.moved, {}, [](const MovedSeat& seat) { return std::pair(seat.round, seat.person); });
  return plan;
}

}  // namespace maillage
