// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/seating/difference_matrix.h"

#include <utility>

#include "maillage/base/maths/maths.h"
#include "maillage/base/random.h"

namespace maillage::seating {
namespace {

/// Of which the order is a power; 0 unless it is one.
std::size_t prime_of(std::size_t order) {
  std::size_t prime = 2;
  while (prime * prime <= order && order % prime != 0) ++prime;
  if (order < 2) return 0;
  if (order % prime != 0) return order;
  while (order % prime == 0) order /= prime;
  return order == 1 ? prime : 0;
}

/// The finite field whose elements are polynomials over the integers modulo a prime, written as numbers in its base.
class Field {
 public:
  /// \pre order is a power of the prime
  Field(std::size_t order, std::size_t prime) : order_(order), prime_(prime) {
    for (std::size_t power = prime; power < order; power *= prime) ++degree_;
    while (!is_field()) ++reduction_;
  }

  [[nodiscard]] std::size_t sum(std::size_t a, std::size_t b) const {
    std::size_t result = 0;
    for (std::size_t power = 1; power < order_; power *= prime_) {
      result += (a / power + b / power) % prime_ * power;
    }
    return result;
  }

  /// Horner's scheme over the digits of `b`; what passes the degree is replaced by the reduction.
  [[nodiscard]] std::size_t product(std::size_t a, std::size_t b) const {
    std::size_t result = 0;
    for (std::size_t power = order_ / prime_; power > 0; power /= prime_) {
      result = sum(shifted(result), times(a, b / power % prime_));
    }
    return result;
  }

 private:
  [[nodiscard]] std::size_t times(std::size_t a, std::size_t digit) const {
    std::size_t result = 0;
    for (std::size_t i = 0; i < digit; ++i) result = sum(result, a);
    return result;
  }

  [[nodiscard]] std::size_t shifted(std::size_t a) const {
    const std::size_t top = order_ / prime_;
    if (degree_ == 1) return 0;
    return sum(a % top * prime_, times(reduction_, a / top));
  }

  /// No two elements but 0 have the product 0.
  [[nodiscard]] bool is_field() const {
    for (std::size_t a = 1; a < order_; ++a) {
      for (std::size_t b = a; b < order_; ++b) {
        if (product(a, b) == 0) return false;
      }
    }
    return true;
  }

  std::size_t order_;
  std::size_t prime_;
  std::size_t degree_ = 1;
  std::size_t reduction_ = 1;  ///< what the power of the degree equals
};

Group cyclic_group(std::size_t order) {
  Group group{order, std::vector<std::uint32_t>(order * order)};
  for (std::size_t a = 0; a < order; ++a) {
    for (std::size_t b = 0; b < order; ++b) group.sums[a * order + b] = static_cast<std::uint32_t>((a + b) % order);
  }
  return group;
}

/// A matrix under way, and how often the differences of its rows repeat.
class DifferenceSearch {
 public:
  DifferenceSearch(std::size_t order, std::size_t rows, std::size_t columns, Random random)
      : order_(order), rows_(rows, std::vector<std::uint32_t>(columns)), times_(rows * rows * order), random_(random) {
    for (std::size_t i = 1; i < rows; ++i) {
      for (std::uint32_t& element : rows_[i]) element = static_cast<std::uint32_t>(random_.below(order_));
    }
    for (std::size_t column = 0; column < columns; ++column) {
      for (std::size_t i = 0; i < rows; ++i) count(i, column, 1, i);
    }
  }

  [[nodiscard]] std::size_t repeats() const { return repeats_; }
  [[nodiscard]] std::vector<std::vector<std::uint32_t>> rows() const { return rows_; }

  /// Changes one element at random, or not, as the temperature has it.
  void try_one(double temperature) {
    const std::size_t row = 1 + random_.below(rows_.size() - 1);
    const std::size_t column = random_.below(rows_.front().size());
    const std::size_t before = repeats_;
    const std::uint32_t old = rows_[row][column];
    put(row, column, static_cast<std::uint32_t>(random_.below(order_)));
    if (repeats_ <= before) return;
    const auto dearer = static_cast<double>(repeats_ - before);
    if (random_.uniform() >= maths::exp(-dearer / temperature)) put(row, column, old);
  }

 private:
  void put(std::size_t row, std::size_t column, std::uint32_t element) {
    count(row, column, -1, rows_.size());
    rows_[row][column] = element;
    count(row, column, 1, rows_.size());
  }

  /// Of the differences to the first `others` rows.
  void count(std::size_t row, std::size_t column, int more, std::size_t others) {
    for (std::size_t other = 0; other < others; ++other) {
      if (other == row) continue;
      const std::size_t low = row < other ? row : other;
      const std::size_t high = row < other ? other : row;
      const std::size_t difference = (order_ + rows_[high][column] - rows_[low][column]) % order_;
      int& times = times_[(low * rows_.size() + high) * order_ + difference];
      if (more > 0 && times++ > 0) ++repeats_;
      if (more < 0 && --times > 0) --repeats_;
    }
  }

  std::size_t order_;
  std::vector<std::vector<std::uint32_t>> rows_;
  std::vector<int> times_;  ///< per pair of rows and difference
  std::size_t repeats_ = 0;
  Random random_;
};

}  // namespace

std::optional<DifferenceMatrix> field_differences(std::size_t order, std::size_t rows, std::size_t columns) {
  const std::size_t prime = prime_of(order);
  if (prime == 0) return std::nullopt;
  const Field field(order, prime);
  DifferenceMatrix matrix{{order, std::vector<std::uint32_t>(order * order)}, {}};
  for (std::size_t a = 0; a < order; ++a) {
    for (std::size_t b = 0; b < order; ++b) {
      matrix.group.sums[a * order + b] = static_cast<std::uint32_t>(field.sum(a, b));
    }
  }
  for (std::size_t i = 0; i < rows; ++i) {
    matrix.rows.emplace_back();
    for (std::size_t column = 0; column < columns; ++column) {
      matrix.rows.back().push_back(static_cast<std::uint32_t>(field.product(i, column)));
    }
  }
  return matrix;
}

std::optional<DifferenceMatrix> cyclic_differences(std::size_t order, std::size_t rows, std::size_t columns,
                                                   std::uint64_t seed, std::size_t moves,
                                                   const std::atomic<std::size_t>& stop, std::size_t number) {
  constexpr double kHot = 0.6;
  constexpr double kCold = 0.15;
  constexpr std::size_t kSteps = 200;
  DifferenceSearch search(order, rows, columns, Random(seed));
  for (std::size_t step = 0; step < kSteps && search.repeats() > 0 && rows > 1; ++step) {
    if (stop.load() < number) return std::nullopt;
    const double temperature = kHot * maths::pow(kCold / kHot, static_cast<double>(step) / kSteps);
    for (std::size_t i = 0; i < moves / kSteps && search.repeats() > 0; ++i) search.try_one(temperature);
  }
  if (search.repeats() > 0) return std::nullopt;
  return DifferenceMatrix{cyclic_group(order), search.rows()};
}

}  // namespace maillage::seating
