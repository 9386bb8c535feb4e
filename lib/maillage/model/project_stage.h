// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/model/ecosystem.h"

namespace maillage {

/// False for a project nobody worked in.
[[nodiscard]] inline bool has_begun(const Project& project) {
  return project.status != Status::idea && project.status != Status::cancelled;
}

/// Whatever its dates say.
[[nodiscard]] inline bool is_over(const Project& project) {
  return project.status == Status::completed || project.status == Status::stopped ||
         project.status == Status::cancelled;
}

}  // namespace maillage
