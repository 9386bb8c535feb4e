// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace maillage::testing {

/// Whether addresses or threads are watched, which takes several times as long.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif

}  // namespace maillage::testing
