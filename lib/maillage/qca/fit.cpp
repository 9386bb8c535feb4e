// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/qca/fit.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace maillage::qca {
namespace {

/// Sums of numbers from 0 to 1 as whole numbers of 2⁻⁴⁰: exact, so that their order does not matter.
class Sum {
 public:
  void add(double value) { units_ += std::llround(value * kUnit); }
  [[nodiscard]] double value() const { return static_cast<double>(units_) / kUnit; }

 private:
  static constexpr double kUnit = 1099511627776.0;
  long long units_ = 0;
};

std::optional<double> ratio(double part, double whole) {
  if (whole <= 0) return std::nullopt;
  return part / whole;
}

}  // namespace

Sufficiency sufficiency(const std::vector<double>& x, const std::vector<double>& y) {
  Sum in_x;
  Sum in_y;
  Sum in_both;
  Sum in_all;
  for (std::size_t i = 0; i < x.size(); ++i) {
    in_x.add(x[i]);
    in_y.add(y[i]);
    in_both.add(std::min(x[i], y[i]));
    in_all.add(std::min({x[i], y[i], 1 - y[i]}));
  }
  return {.inclusion = ratio(in_both.value(), in_x.value()),
          .pri = ratio(in_both.value() - in_all.value(), in_x.value() - in_all.value()),
          .coverage = ratio(in_both.value(), in_y.value())};
}

Necessity necessity(const std::vector<double>& x, const std::vector<double>& y) {
  Sum in_x;
  Sum in_y;
  Sum in_both;
  Sum out_of_x;
  Sum out_of_both;
  for (std::size_t i = 0; i < x.size(); ++i) {
    const double both = std::min(x[i], y[i]);
    in_x.add(x[i]);
    in_y.add(y[i]);
    in_both.add(both);
    out_of_x.add(1 - x[i]);
    out_of_both.add(1 - both);
  }
  return {.inclusion = ratio(in_both.value(), in_y.value()),
          .relevance = ratio(out_of_x.value(), out_of_both.value()),
          .coverage = ratio(in_both.value(), in_x.value())};
}

std::optional<double> unique_coverage(const std::vector<double>& all, const std::vector<double>& others,
                                      const std::vector<double>& y) {
  Sum in_y;
  Sum gained;
  for (std::size_t i = 0; i < y.size(); ++i) {
    in_y.add(y[i]);
    gained.add(std::min(all[i], y[i]) - std::min(others[i], y[i]));
  }
  return ratio(gained.value(), in_y.value());
}

}  // namespace maillage::qca
