// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/parallel/parallel.h"

#include <cstdint>
#include <exception>

#include <omp.h>

#include "maillage/base/parallel/spare_threads.h"

namespace maillage {

int resolve_threads(int requested) { return requested > 0 ? requested : std::max(1, omp_get_num_procs()); }

void parallel_for(std::size_t count, int threads, const std::function<void(std::size_t)>& body) {
  std::exception_ptr failure;
  auto failed_at = static_cast<std::int64_t>(count);
  constexpr int kMostThreads = 256;  // more cost more than they do
  const int asked =
      std::min({resolve_threads(threads), kMostThreads, static_cast<int>(std::min<std::size_t>(count, kMostThreads))});
  const int team = asked > 1 ? available_threads(asked) : 1;
#pragma omp parallel for schedule(dynamic) num_threads(team) if (team > 1 && count > 1)
  for (std::int64_t i = 0; i < static_cast<std::int64_t>(count); ++i) {
    try {
      body(static_cast<std::size_t>(i));
    } catch (...) {
#pragma omp critical(maillage_parallel_failure)
      if (i < failed_at) {
        failed_at = i;
        failure = std::current_exception();
      }
    }
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace maillage
