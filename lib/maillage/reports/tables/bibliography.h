// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace maillage::reports {

/// What a sheet rests on: works of the measures in short, as --explain gives them in full, and those of its methods.
class Bibliography {
 public:
  /// One reference or several, "; " between them.
  void add_measure(std::string_view references);
  void add_method(std::string_view reference);

  /// "Freeman (1977)", in the order of the authors' names; those given in full as methods left out.
  [[nodiscard]] std::vector<std::string> measures() const;
  /// In full, in the order of the authors' names.
  [[nodiscard]] std::vector<std::string> methods() const;

 private:
  std::set<std::string> measures_;
  std::map<std::string, std::string> methods_;
};

}  // namespace maillage::reports
