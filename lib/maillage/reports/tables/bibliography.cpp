// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/tables/bibliography.h"

#include <algorithm>

namespace maillage::reports {
namespace {

/// "Freeman (1977)", "Gould & Fernandez (1989)", "Barrat et al. (2004)".
std::string in_short(std::string_view reference) {
  const std::string_view authors = reference.substr(0, reference.find(" ("));
  const std::string_view year = reference.substr(authors.size(), reference.find(')') + 1 - authors.size());
  const std::string first(authors.substr(0, authors.find(',')));
  const std::size_t last = authors.find(" & ");
  if (last == std::string_view::npos) return first + std::string(year);
  const bool two = authors.substr(0, last).find(", ", first.size() + 1) == std::string_view::npos;
  if (!two) return first + " et al." + std::string(year);
  const std::string_view second = authors.substr(last + 3);
  return first + " & " + std::string(second.substr(0, second.find(','))) + std::string(year);
}

}  // namespace

void Bibliography::add_measure(std::string_view references) {
  for (std::size_t begin = 0; begin < references.size();) {
    const std::size_t end = std::min(references.find("; ", begin), references.size());
    measures_.insert(in_short(references.substr(begin, end - begin)));
    begin = end + 2;
  }
}

void Bibliography::add_method(std::string_view reference) { methods_.emplace(in_short(reference), reference); }

std::vector<std::string> Bibliography::measures() const {
  std::vector<std::string> list;
  for (const std::string& work : measures_) {
    if (!methods_.contains(work)) list.push_back(work);
  }
  return list;
}

std::vector<std::string> Bibliography::methods() const {
  std::vector<std::string> list;
  for (const auto& [work, reference] : methods_) list.push_back(reference);
  return list;
}

}  // namespace maillage::reports
