// SPDX-License-Identifier: GPL-3.0-or-later
// In the place of parallel.cpp and spare_threads.cpp where MAILLAGE_WITH_SYSTEM is off: there is one thread.
#include <exception>
#include <system_error>

#include "maillage/base/parallel/parallel.h"
#include "maillage/base/parallel/spare_threads.h"

namespace maillage {

int resolve_threads(int /*requested*/) { return 1; }

void parallel_for(std::size_t count, int /*threads*/, const std::function<void(std::size_t)>& body) {
  std::exception_ptr failure;
  for (std::size_t i = 0; i < count; ++i) {
    try {
      body(i);
    } catch (...) {
      if (!failure) failure = std::current_exception();
    }
  }
  if (failure) std::rethrow_exception(failure);
}

int available_threads(int /*wanted*/) { return 1; }

void need_spare_thread() { throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again)); }

}  // namespace maillage
