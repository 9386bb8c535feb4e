// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "maillage/base/diagnostic.h"

namespace maillage {

/// The cell that stands for the row itself, when no cell is to blame.
inline constexpr std::uint32_t kWholeRow = 0xFFFFFFFF;

/// What is wrong with a row, in a form that costs little until it is shown.
struct Fault {
  Severity severity = Severity::error;
  std::string_view code;
  std::uint32_t line = 0;  ///< where its row begins
  std::uint32_t cell = kWholeRow;
  std::function<void(Diagnostic&)> describe;  ///< fills in the message
};

/// Faults of a part of a table, at most so many of each severity kept.
class FaultList {
 public:
  explicit FaultList(std::size_t limit) : limit_(limit) {}

  template <typename Describe>
  void add(Severity severity, std::string_view code, std::uint32_t line, std::uint32_t cell, Describe describe) {
    if (counts_[static_cast<std::size_t>(severity)]++ >= limit_) return;
    faults_.push_back({severity, code, line, cell, std::move(describe)});
  }
  [[nodiscard]] std::span<const Fault> list() const { return faults_; }
  /// Number of faults added, and of those among them that are kept.
  [[nodiscard]] std::size_t count(Severity severity) const { return counts_[static_cast<std::size_t>(severity)]; }
  [[nodiscard]] std::size_t kept(Severity severity) const { return std::min(count(severity), limit_); }

 private:
  std::size_t limit_;
  std::array<std::size_t, 3> counts_ = {};
  std::vector<Fault> faults_;
};

}  // namespace maillage
