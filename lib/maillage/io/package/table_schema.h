// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/io/package/descriptor_reader.h"
#include "maillage/io/tables/table_format.h"
#include "maillage/model/date.h"

namespace maillage {

/// A day as one number: 20231125.
[[nodiscard]] double day_number(const Date& date);
/// The day such a number stands for.
[[nodiscard]] Date date_of_number(double number);

/// The dialect of a resource (CSV dialect of profiles 1 and 2) into the format of its table.
void read_dialect(const JsonValue& resource, DescriptorReader& reader, TableFormat& format);

/// The Table Schema of a resource into the format of its table. What is not checked later is noted now.
void read_schema(const JsonValue& resource, DescriptorReader& reader, TableFormat& format);

}  // namespace maillage
