// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "maillage/document/document.h"

namespace maillage::reports {

/// The cells of a table for a terminal: columns aligned with spaces, a line under the headers where there are any.
[[nodiscard]] std::string aligned(const TableBlock& table);

}  // namespace maillage::reports
