// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/model/ecosystem.h"
#include "maillage/network/question.h"

namespace maillage {

/// Which rows of an ecosystem a question selects, whatever ties it then makes of them: one for each row.
struct SelectedRows {
  std::vector<bool> projects = {};
  std::vector<bool> unbegun = {};  ///< projects that would be selected but for their status
  std::vector<bool> participations = {};
  std::vector<bool> ties = {};
};
[[nodiscard]] SelectedRows selected_rows(const Ecosystem& ecosystem, const Question& question);

}  // namespace maillage
