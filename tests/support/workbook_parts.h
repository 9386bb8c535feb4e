// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "maillage/io/workbook/parts.h"
#include "maillage/io/workbook/sheet.h"

namespace maillage::testing {

/// The parts of a workbook as a test writes them.
class MemoryParts final : public Parts {
 public:
  explicit MemoryParts(std::map<std::string, std::string, std::less<>> parts) : parts_(std::move(parts)) {}
  [[nodiscard]] bool has(std::string_view part) const override { return parts_.find(part) != parts_.end(); }
  void read(std::string_view part, const std::function<void(std::string_view)>& take) const override;

  /// As an archive, compressed. \pre the parts are well below 2 GB
  [[nodiscard]] std::string zipped() const;

 private:
  std::map<std::string, std::string, std::less<>> parts_;
};

/// An .xlsx of one sheet "Feuille" from what stands inside <worksheet>, with shared strings and number formats, whose
/// codes the styles 1, 2, ... have.
struct XlsxCase {
  std::string sheet;
  std::string strings = {};  ///< inside of <sst>
  std::vector<std::string> formats = {};
  std::string workbook_settings = {};  ///< before the list of sheets
  std::string sheet_state = {};        ///< attributes of the sheet in that list
};
[[nodiscard]] MemoryParts xlsx_parts(const XlsxCase& made);

/// An .ods from what stands inside of <office:spreadsheet> and of the automatic styles.
[[nodiscard]] MemoryParts ods_parts(std::string_view tables, std::string_view styles = {});

/// The sheet as lines "3: A=text B=n:12 C=d:2023-11-25", an h after the number of a hidden row, * before what a merged
/// cell fills; types t (left out), n, d, b, e.
[[nodiscard]] std::string lines_of(const Sheet& sheet);

}  // namespace maillage::testing
