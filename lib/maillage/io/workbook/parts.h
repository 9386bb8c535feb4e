// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>

namespace maillage {

/// The named parts a workbook consists of.
class Parts {
 public:
  [[nodiscard]] virtual bool has(std::string_view part) const = 0;
  /// Hands the part over piece by piece, in its order. \throw WorkbookFault when it is not there or damaged
  virtual void read(std::string_view part, const std::function<void(std::string_view piece)>& take) const = 0;

  Parts() = default;
  Parts(const Parts&) = delete;
  Parts& operator=(const Parts&) = delete;

 protected:
  ~Parts() = default;
};

}  // namespace maillage
