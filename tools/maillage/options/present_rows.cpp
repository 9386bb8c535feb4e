// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/options/present_rows.h"

#include <utility>

#include "maillage/network/going_on.h"

namespace maillage::tool {

PresentRows present_rows(std::shared_ptr<const Ecosystem> whole, const Question& question) {
  const Selection& selection = question.selection;
  if (selection.period != Period{} || !selection.statuses.empty()) return {whole, whole};
  const std::optional<Date> day = day_of_data(*whole);
  GoingOn found = going_on(*whole, day);
  if (found.past == 0) return {whole, whole};
  return {std::move(whole), std::make_shared<const Ecosystem>(std::move(found.ecosystem)),
          reports::PresentDay{day, found.past}};
}

}  // namespace maillage::tool
