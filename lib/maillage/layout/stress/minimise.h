// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>
#include <vector>

namespace maillage {

/// Value of a function at a point, ≥ 0; writes its gradient there.
using Function = std::function<double(std::span<const double> at, std::span<double> gradient)>;

struct MinimiseOptions {
  int iterations = 500;
  double tolerance = 1e-9;  ///< stops when five steps together lower the value by less, relatively
  double first_step = 1;    ///< length of the first step, in gradients
};

/// Moves a point down to a minimum near it by the limited-memory method of Broyden, Fletcher, Goldfarb and Shanno;
/// gives the value there, never more than at the start. \cite liu_nocedal_1989
double minimise(const Function& function, std::vector<double>& point, const MinimiseOptions& options = {});

}  // namespace maillage
