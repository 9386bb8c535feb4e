// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "maillage/io/workbook/number_format.h"
#include "maillage/io/workbook/xml.h"

namespace maillage {

/// What the styles of an .ods say of its values: how precise its dates are shown, which sheets are hidden.
class OdsStyles {
 public:
  /// Takes an element that is opened, wherever it stands.
  void open(std::string_view local, const XmlAttributes& attributes);
  void close(std::string_view local);

  /// The finest part of a date that a cell of this style shows.
  [[nodiscard]] DatePart finest_part(std::string_view cell_style) const;
  [[nodiscard]] bool hides_sheet(std::string_view table_style) const { return hidden_.contains(table_style); }

 private:
  struct CellStyle {
    std::string data_style;
    std::string parent;
  };
  std::map<std::string, DatePart, std::less<>> date_styles_;
  std::map<std::string, CellStyle, std::less<>> cell_styles_;
  std::set<std::string, std::less<>> hidden_;
  std::string date_style_;  ///< that is open
  std::string table_style_;
};

}  // namespace maillage
