// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/workbook/ods_styles.h"

#include <algorithm>

namespace maillage {

void OdsStyles::open(std::string_view local, const XmlAttributes& attributes) {
  if (local == "date-style") {
    date_style_ = attributes.find("name", "style:1.0").value_or("");
    date_styles_.insert_or_assign(date_style_, DatePart::year);
  } else if (local == "style") {
    const std::string name(attributes.find("name", "style:1.0").value_or(""));
    const std::string_view family = attributes.find("family").value_or("");
    table_style_ = family == "table" ? name : "";
    if (family == "table-cell") {
      cell_styles_.insert_or_assign(name, CellStyle{std::string(attributes.find("data-style-name").value_or("")),
                                                    std::string(attributes.find("parent-style-name").value_or(""))});
    }
  } else if (local == "table-properties" && attributes.find("display", "table:1.0") == "false") {
    hidden_.insert(table_style_);
  } else if (!date_style_.empty() && (local == "month" || local == "day")) {
    DatePart& finest = date_styles_[date_style_];
    finest = std::max(finest, local == "day" ? DatePart::day : DatePart::month);
  }
}

void OdsStyles::close(std::string_view local) {
  if (local == "date-style") date_style_.clear();
}

DatePart OdsStyles::finest_part(std::string_view cell_style) const {
  constexpr int kLongestChain = 16;
  for (int i = 0; i < kLongestChain; ++i) {
    const auto style = cell_styles_.find(cell_style);
    if (style == cell_styles_.end()) break;
    const auto part = date_styles_.find(style->second.data_style);
    if (part != date_styles_.end()) return part->second;
    cell_style = style->second.parent;
  }
  return DatePart::day;
}

}  // namespace maillage
