// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/graphs/benchmark_networks.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>

#include "maillage/model/vocabulary.h"

#include "support/paths.h"

namespace maillage::testing {
namespace {

/// Rows of a plain CSV file (no quotes) without its header.
std::vector<std::vector<std::string>> read_rows(const std::string& name, const std::string& table) {
  const std::string path = testing::source_dir().string() + "/tests/data/measures/" + name + "/" + table + ".csv";
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot read " + path);
  std::vector<std::vector<std::string>> rows;
  for (std::string line; std::getline(file, line);) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    std::istringstream cells(line);
    auto& row = rows.emplace_back();
    for (std::string cell; std::getline(cells, cell, ',');) row.push_back(cell);
  }
  rows.erase(rows.begin());
  return rows;
}

}  // namespace

std::vector<std::string> benchmark_names() {
  return {"barbell", "davis_proj", "florentine", "karate", "kite", "path", "star"};
}

Network read_benchmark(const std::string& name, bool upside_down) {
  auto actors = read_rows(name, "acteurs");
  auto ties = read_rows(name, "liens");
  if (upside_down) {
    std::reverse(actors.begin(), actors.end());
    std::reverse(ties.begin(), ties.end());
  }
  const std::vector<Kind> kinds = built_in_kinds();
  std::vector<Node> nodes;
  std::map<std::string, std::uint32_t> number;
  for (const auto& row : actors) {
    number[row[0]] = static_cast<std::uint32_t>(nodes.size());
    nodes.push_back({row[0], row[1], KindId(find_kind(kinds, row[2]).value()), ActorId(nodes.size())});
  }
  std::vector<Contribution> contributions;
  for (const auto& row : ties) {
    contributions.push_back({number.at(row[0]), number.at(row[1]), {TieId(contributions.size()), std::stod(row[2])}});
  }
  return {std::move(nodes), std::move(contributions), false};
}

std::vector<ExpectedValue> read_expected(const std::string& name) {
  std::vector<ExpectedValue> expected;
  for (const auto& row : read_rows(name, "expected")) {
    expected.push_back({row[0], row[1], row[2] == "nan" ? std::nullopt : std::optional(std::stod(row[2]))});
  }
  return expected;
}

}  // namespace maillage::testing
