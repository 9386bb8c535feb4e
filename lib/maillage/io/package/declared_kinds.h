// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/io/package/descriptor_reader.h"
#include "maillage/model/vocabulary.h"

namespace maillage {

/// Appends the kinds that a package declares under "maillage": {"kinds": [...]}. A word a declared kind takes no longer
/// means a built-in kind, unless it is that one's own id, label or plural: that is a fault.
void read_kinds(const JsonValue& own, DescriptorReader& reader, std::vector<Kind>& kinds);

}  // namespace maillage
