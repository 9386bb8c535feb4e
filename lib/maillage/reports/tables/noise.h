// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace maillage::reports {

/// Without what binary fractions add in their last digits, as 0.1 + 0.2 does: the decimal of ten digits that the number
/// is to one part in 10^14; the number itself where there is none.
[[nodiscard]] double without_noise(double value);

}  // namespace maillage::reports
