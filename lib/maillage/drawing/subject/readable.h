// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "maillage/base/language.h"
#include "maillage/measures/registry.h"

// Values as a figure's texts write them.
namespace maillage {

/// Without anything but spaces between words: names with line ends or tabs in them.
[[nodiscard]] std::string one_line(const std::string& text);

/// A value of a measure for people, with as many decimals as tell it apart.
[[nodiscard]] std::string readable_value(const std::optional<double>& value, ValueFormat format, Language language);

/// A value at the end of a scale: to two digits or so; "< 0.000001" for what six decimals cannot show.
[[nodiscard]] std::string told_value(double value, ValueFormat format, Language language);

/// A round value of a measure, as a legend writes it: "20", "0.05", "5 %"; too small ones as above.
[[nodiscard]] std::string scale_text(double value, ValueFormat format, Language language);

}  // namespace maillage
