// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/tables/columns.h"

#include <utility>

namespace maillage::reports {

Text title(const Label& label) { return Text(label); }

Column text_column(std::string id, const Label& label) { return {.id = std::move(id), .title = title(label)}; }

Column number_column(std::string id, const Label& label) {
  return {.id = std::move(id), .title = title(label), .numeric = true};
}

Column machine_column(std::string id) { return {.id = std::move(id), .readers = Readers::machines}; }

Column only_for(Readers readers, Column column) {
  column.readers = readers;
  return column;
}

}  // namespace maillage::reports
