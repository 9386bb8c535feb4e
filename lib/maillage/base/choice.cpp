// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/choice.h"

namespace maillage {

bool is_listed(std::string_view list, std::string_view folded) {
  while (!list.empty()) {
    const std::size_t bar = list.find('|');
    if (list.substr(0, bar) == folded) return true;
    list = bar == std::string_view::npos ? std::string_view() : list.substr(bar + 1);
  }
  return false;
}

}  // namespace maillage
