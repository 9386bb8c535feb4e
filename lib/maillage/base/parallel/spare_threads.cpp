// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/parallel/spare_threads.h"

#include <algorithm>
#include <latch>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace maillage {
namespace {

/// Makes them and lets them wait until all are there.
int threads_made(int wanted) {
  std::latch all_there(1);
  std::vector<std::jthread> made;
  made.reserve(static_cast<std::size_t>(wanted));
  try {
    while (static_cast<int>(made.size()) + 1 < wanted) made.emplace_back([&all_there] { all_there.wait(); });
  } catch (const std::system_error&) {  // NOLINT(bugprone-empty-catch): these are all there are
  }
  all_there.count_down();
  return static_cast<int>(made.size()) + 1;
}

}  // namespace

int available_threads(int wanted) {
  static std::mutex mutex;
  static int given = 1;
  static bool no_more = false;
  const std::lock_guard lock(mutex);
  if (wanted > given && !no_more) {
    given = std::max(given, threads_made(wanted));
    no_more = given < wanted;
  }
  return std::min(wanted, given);
}

void need_spare_thread() {
  if (available_threads(2) < 2)
    throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again));
}

}  // namespace maillage
