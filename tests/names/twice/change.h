// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace maillage {

struct Presence {
  bool enters = false;
};

}  // namespace maillage
