// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/options/counts.h"

#include <algorithm>
#include <cstdint>
#include <limits>

#include "maillage/options/arguments.h"

namespace maillage::tool {

std::size_t whole_count(std::string_view option, const std::string& text, Language language) {
  constexpr std::uint64_t kMost = std::numeric_limits<std::size_t>::max();
  return static_cast<std::size_t>(std::min(whole_number(option, text, language), kMost));
}

}  // namespace maillage::tool
