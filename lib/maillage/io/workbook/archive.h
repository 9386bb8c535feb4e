// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string_view>

#include "maillage/io/workbook/parts.h"

namespace maillage {

/// A ZIP archive in memory, read with bounds. Members throw WorkbookFault when it is damaged, protected or unpacks to
/// more than kMostBytes in all.
class Archive final : public Parts {
 public:
  static constexpr std::size_t kMostBytes = std::size_t{1} << 30U;

  /// `bytes` must outlive the archive.
  explicit Archive(std::string_view bytes);
  ~Archive();

  [[nodiscard]] bool has(std::string_view part) const override;
  /// True when a part's name ends so: ".iwa".
  [[nodiscard]] bool has_ending(std::string_view ending) const;

  void read(std::string_view part, const std::function<void(std::string_view piece)>& take) const override;

 private:
  struct Handle;
  std::unique_ptr<Handle> handle_;
  mutable std::size_t left_ = kMostBytes;
};

}  // namespace maillage
