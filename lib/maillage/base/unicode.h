// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include <unicode/unistr.h>

namespace maillage {

/// The text as ICU holds it. \pre valid UTF-8 of less than 2 GB
[[nodiscard]] inline icu::UnicodeString to_unicode(std::string_view text) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

}  // namespace maillage
