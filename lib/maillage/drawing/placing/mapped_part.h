// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "maillage/drawing/placing/placers.h"

namespace maillage {

/// The network of the nodes on the map alone, in their order.
struct MappedPart {
  Network network;
  Values values;
  std::vector<double> reaches;
};

[[nodiscard]] MappedPart mapped_part(const ToPlace& task, const Placing& placing);

/// Actors without ties in a row where places follow a measure, which they have no place by; all others on the map, by
/// id.
[[nodiscard]] Placing ready_to_place(const ToPlace& task, double scale);

/// How far the widest mark reaches.
[[nodiscard]] double widest(const std::vector<double>& reaches);

/// The name of a measure inside a sentence.
[[nodiscard]] std::string lower_name(const Measure& measure, Language language);

}  // namespace maillage
