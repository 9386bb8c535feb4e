// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "maillage/base/language.h"
#include "maillage/measures/registry.h"

namespace maillage::reports {

/// A measure's value for people ("–" where undefined) or, exactly, for machines ("" where undefined).
[[nodiscard]] std::string readable(std::optional<double> value, ValueFormat format, Language language);
[[nodiscard]] std::string exact(std::optional<double> value);

}  // namespace maillage::reports
