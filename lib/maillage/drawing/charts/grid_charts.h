// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/drawing/subject/figure_options.h"

namespace maillage {

struct Scene;

/// A share of 1 and between what it lies when something is missing.
struct DotValue {
  std::optional<double> value = {};
  double low = 0;
  double high = 1;
};

struct DotRow {
  std::string id;
  std::string name;
  std::vector<DotValue> values;  ///< one per column
};

/// Shares of 1 in columns, a row per thing.
struct DotChart {
  Language language = Language::french;
  std::string title = {};
  std::string subtitle = {};
  std::vector<std::string> caption = {};
  std::vector<std::string> columns = {};
  std::vector<DotRow> rows = {};
};

/// The chart by the drawing contract: in each column a dot per row from 0 to 1, on a line that reaches from its lowest
/// to its highest; a hollow dot has no value. Rows that have no room are told in the caption. \pre rows and columns
/// \throw std::runtime_error when no font is to be had
[[nodiscard]] std::shared_ptr<const Scene> draw_dots(const DotChart& chart, PageSize page = PageSize::a4_landscape);

struct CellRow {
  std::string id;
  std::string name;
  std::vector<std::optional<double>> values;  ///< one per column, 0 to 1
};

/// Shares of 1 by row and column.
struct CellChart {
  Language language = Language::french;
  std::string title = {};
  std::string subtitle = {};
  std::vector<std::string> caption = {};
  std::vector<std::string> columns = {};
  std::vector<CellRow> rows = {};
};

/// The same as cells from light (0) to dark (1), hollow where there is no value; columns have numbers, which the
/// caption tells the names of. \throw as above
[[nodiscard]] std::shared_ptr<const Scene> draw_cells(const CellChart& chart, PageSize page = PageSize::a4_landscape);

}  // namespace maillage
