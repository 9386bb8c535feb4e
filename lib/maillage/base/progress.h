// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace maillage {

/// Told how far a long computation is: `done` rises to `total`, one call at a time, on any of the computation's
/// threads. An exception that it throws ends the computation and comes out of it: that is how to cancel.
using Progress = std::function<void(std::size_t done, std::size_t total)>;

}  // namespace maillage
