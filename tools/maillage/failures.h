// SPDX-License-Identifier: GPL-3.0-or-later
// What made a command stop, in words for whoever ran it.
#pragma once

#include <exception>
#include <string>

#include "maillage/base/language.h"

namespace maillage::tool {

/// One line: of a file that the system refuses, its name and why; of memory that runs out and of
/// faults of maillage itself, no words of the libraries below.
[[nodiscard]] std::string describe_failure(const std::exception& failure, Language language);

}  // namespace maillage::tool
