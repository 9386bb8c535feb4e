// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/model/ecosystem.h"

#include <algorithm>

namespace maillage {

KindId unknown_kind(const Ecosystem& ecosystem) {
  const auto found = std::find_if(ecosystem.kinds.begin(), ecosystem.kinds.end(),
                                  [](const Kind& kind) { return kind.id == "unknown"; });
  return KindId(static_cast<std::size_t>(found - ecosystem.kinds.begin()));
}

}  // namespace maillage
