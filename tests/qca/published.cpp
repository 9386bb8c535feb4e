// SPDX-License-Identifier: GPL-3.0-or-later
#include "qca/published.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>

#include "maillage/base/number.h"

#include "support/paths.h"
#include "support/read_file.h"

namespace maillage::testing {
namespace {

std::vector<std::string> split(const std::string& line) {
  std::vector<std::string> cells;
  std::istringstream text(line);
  for (std::string cell; std::getline(text, cell, ',');) cells.push_back(cell);
  return cells;
}

std::optional<double> value_of(const std::string& cell) {
  if (cell == "-") return std::nullopt;
  return parse_number(cell).value();
}

void find_levels(qca::Condition& condition) {
  double most = 0;
  for (const auto& value : condition.values) most = std::max(most, value.value_or(0));
  if (most > 1)
    condition.calibration = {.method = qca::CalibrationMethod::levels,
                             .given_levels = static_cast<std::size_t>(most) + 1};
}

}  // namespace

qca::CaseTable published(std::string_view name) {
  std::istringstream text(read_file(source_dir() / "tests/data/qca" / (std::string(name) + ".csv")));
  std::string line;
  std::getline(text, line);
  const std::vector<std::string> titles = split(line);
  qca::CaseTable table;
  for (std::size_t i = 1; i + 1 < titles.size(); ++i) table.conditions.push_back({.name = titles[i], .values = {}});
  table.outcome.name = titles.back();
  while (std::getline(text, line)) {
    const std::vector<std::string> cells = split(line);
    table.cases.push_back(cells.front());
    for (std::size_t i = 0; i < table.conditions.size(); ++i)
      table.conditions[i].values.push_back(value_of(cells[i + 1]));
    table.outcome.values.push_back(value_of(cells.back()));
  }
  for (qca::Condition& one : table.conditions) find_levels(one);
  return table;
}

qca::Expression expression(const qca::Space& space, std::string_view text) {
  const auto parsed = space.parse(text);
  if (!parsed) throw std::invalid_argument(std::string(text));
  return *parsed;
}

qca::Literals term(const qca::Space& space, std::string_view text) { return expression(space, text).front(); }

std::vector<std::string> described(const qca::Space& space, const std::vector<qca::Expression>& models) {
  std::vector<std::string> texts;
  for (const qca::Expression& model : models) texts.push_back(space.describe(model));
  std::ranges::sort(texts);
  return texts;
}

std::vector<std::string> rewritten(const qca::Space& space, const std::vector<std::string>& models) {
  std::vector<qca::Expression> parsed;
  for (const std::string& model : models) {
    parsed.push_back(expression(space, model));
    std::ranges::sort(parsed.back(), qca::comes_before);
  }
  return described(space, parsed);
}

}  // namespace maillage::testing
