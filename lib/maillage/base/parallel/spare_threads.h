// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace maillage {

/// How many threads can run at one time, this one included: as many as asked, fewer where the system gives no more. At
/// least 1. What was given once is not asked for again.
[[nodiscard]] int available_threads(int wanted);

/// Libraries that draw texts make a thread of their own and end the program where there is none.
/// \throw std::system_error where no further thread can be made
void need_spare_thread();

}  // namespace maillage
