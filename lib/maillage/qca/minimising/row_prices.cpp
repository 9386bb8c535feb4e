// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/qca/minimising/row_prices.h"

#include <algorithm>

namespace maillage::qca {
namespace {

constexpr double kTiny = 1e-9;
/// Limits differ by a little, so that no step of the method is in vain.
constexpr double kSpread = 1e-6;

/// Maximises the sum of the prices; one line per column, one place in it per row.
class Tableau {
 public:
  Tableau(std::size_t rows, const std::vector<std::vector<std::size_t>>& rows_of)
      : rows_(rows), lines_(rows_of.size()), width_(rows + 1), cells_(lines_ * width_, 0), gains_(rows, 1) {
    for (std::size_t row = 0; row < rows; ++row) outside_.push_back(row);
    for (std::size_t line = 0; line < lines_; ++line) {
      for (const std::size_t row : rows_of[line]) at(line, row) = 1;
      at(line, rows_) = 1 + kSpread * static_cast<double>(line + 1) / static_cast<double>(lines_);
      inside_.push_back(rows_ + line);
    }
  }

  void solve(Effort& effort) {
    while (effort.spend(cells_.size() / 8 + 1)) {
      const auto best = std::ranges::max_element(gains_);
      if (best == gains_.end() || *best <= kTiny) return;
      const auto entering = static_cast<std::size_t>(best - gains_.begin());
      const std::size_t leaving = leaving_line(entering);
      if (leaving == lines_) return;
      exchange(leaving, entering);
    }
  }

  [[nodiscard]] std::vector<double> prices() const {
    std::vector<double> values(rows_, 0);
    for (std::size_t line = 0; line < lines_; ++line) {
      if (inside_[line] < rows_) values[inside_[line]] = std::max(0.0, at(line, rows_) / (1 + kSpread));
    }
    return values;
  }

 private:
  double& at(std::size_t line, std::size_t place) { return cells_[line * width_ + place]; }
  [[nodiscard]] double at(std::size_t line, std::size_t place) const { return cells_[line * width_ + place]; }

  [[nodiscard]] std::size_t leaving_line(std::size_t entering) const {
    std::size_t best = lines_;
    double least = 0;
    for (std::size_t line = 0; line < lines_; ++line) {
      if (at(line, entering) <= kTiny) continue;
      const double ratio = at(line, rows_) / at(line, entering);
      if (best != lines_ && ratio >= least) continue;
      best = line;
      least = ratio;
    }
    return best;
  }

  void exchange(std::size_t leaving, std::size_t entering) {
    const double pivot = at(leaving, entering);
    for (std::size_t place = 0; place < width_; ++place) at(leaving, place) /= pivot;
    at(leaving, entering) = 1 / pivot;
    for (std::size_t line = 0; line < lines_; ++line) {
      if (line != leaving) subtract(&cells_[line * width_], leaving, entering, width_);
    }
    subtract(gains_.data(), leaving, entering, rows_);
    std::swap(inside_[leaving], outside_[entering]);
  }

  void subtract(double* line, std::size_t leaving, std::size_t entering, std::size_t width) const {
    const double factor = line[entering];
    if (factor == 0) return;
    const double* from = &cells_[leaving * width_];
    line[entering] = 0;
    for (std::size_t place = 0; place < width; ++place) line[place] -= factor * from[place];
  }

  std::size_t rows_;
  std::size_t lines_;
  std::size_t width_;
  std::vector<double> cells_;
  std::vector<double> gains_;         ///< of each row outside, per unit of its price
  std::vector<std::size_t> outside_;  ///< what each place stands for: rows, then what columns have left
  std::vector<std::size_t> inside_;   ///< likewise each line
};

/// Lowers prices until no column's rows cost more than 1, whatever was rounded on the way.
void make_right(std::vector<double>& prices, const std::vector<std::vector<std::size_t>>& rows_of) {
  for (const std::vector<std::size_t>& column : rows_of) {
    double cost = 0;
    for (const std::size_t row : column) cost += prices[row];
    if (cost <= 1) continue;
    for (const std::size_t row : column) prices[row] /= cost;
  }
}

}  // namespace

std::vector<double> row_prices(std::size_t rows, const std::vector<std::vector<std::size_t>>& rows_of, Effort& effort) {
  Tableau tableau(rows, rows_of);
  tableau.solve(effort);
  std::vector<double> prices = tableau.prices();
  make_right(prices, rows_of);
  return prices;
}

}  // namespace maillage::qca
