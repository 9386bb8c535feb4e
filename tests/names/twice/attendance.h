// SPDX-License-Identifier: GPL-3.0-or-later
// With change.h: the same name twice in one namespace, which lib/cmake/CheckNames.cmake refuses.
#pragma once

namespace maillage {

struct Presence {
  int arrival = 1;
};

}  // namespace maillage
