// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string_view>
#include <utility>

#include "maillage/base/language.h"

namespace maillage {

/// Why a file cannot be read as a workbook, and what to do.
class WorkbookFault : public std::runtime_error {
 public:
  WorkbookFault(std::string_view code, Text message)
      : std::runtime_error(message.in(Language::english)), code_(code), message_(std::move(message)) {}

  /// As of a Diagnostic; static storage.
  [[nodiscard]] std::string_view code() const { return code_; }
  [[nodiscard]] const Text& message() const { return message_; }

 private:
  std::string_view code_;
  Text message_;
};

}  // namespace maillage
