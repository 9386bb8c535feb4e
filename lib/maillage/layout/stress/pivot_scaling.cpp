// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/stress/pivot_scaling.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numeric>

#include "maillage/base/maths/maths.h"
#include "maillage/base/random.h"
#include "maillage/layout/stress/vectors.h"

namespace maillage {
namespace {

double length(const Vector& v) { return std::sqrt(dot(v, v)); }

/// −½ times the squares of distances, less the means of their row and column: one row per pivot.
std::vector<Vector> centred_squares(const DistanceRows& distances) {
  std::vector<Vector> rows;
  Vector column_means(distances.size(), 0);
  const auto pivots = static_cast<double>(distances.sources().size());
  for (std::size_t p = 0; p < distances.sources().size(); ++p) {
    Vector& row = rows.emplace_back();
    row.reserve(distances.size());
    for (const float distance : distances.row(p)) row.push_back(-0.5 * static_cast<double>(distance) * distance);
    const double own = std::accumulate(row.begin(), row.end(), 0.0) / static_cast<double>(distances.size());
    for (double& value : row) value -= own;
    for (std::size_t i = 0; i < row.size(); ++i) column_means[i] += row[i] / pivots;
  }
  for (Vector& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) row[i] -= column_means[i];
  }
  return rows;
}

std::vector<Vector> products(const std::vector<Vector>& rows) {
  std::vector<Vector> result(rows.size(), Vector(rows.size()));
  for (std::size_t p = 0; p < rows.size(); ++p) {
    for (std::size_t q = 0; q <= p; ++q) result[p][q] = result[q][p] = dot(rows[p], rows[q]);
  }
  return result;
}

void make_orthogonal(Vector& v, const Vector& to) {
  const double part = dot(v, to);
  for (std::size_t i = 0; i < v.size(); ++i) v[i] -= part * to[i];
}

/// The two unit vectors that a symmetric matrix stretches most, by repeated multiplication; nothing but zeros for the
/// second when the matrix knows one direction only.
std::array<Vector, 2> leading_directions(const std::vector<Vector>& matrix) {
  constexpr int kMostRounds = 500;
  constexpr double kSettled = 1e-13;
  Random random(1);
  std::array<Vector, 2> directions = {Vector(matrix.size()), Vector(matrix.size())};
  double first_stretch = 0;
  for (Vector& direction : directions) {
    const bool second = &direction == &directions[1];
    for (double& value : direction) value = random.uniform() - 0.5;
    for (int round = 0; round < kMostRounds; ++round) {
      Vector image;
      for (const Vector& row : matrix) image.push_back(dot(row, direction));
      if (second) make_orthogonal(image, directions[0]);
      const double stretch = length(image) / length(direction);
      if (!(stretch > 1e-12 * first_stretch)) {
        direction.assign(matrix.size(), 0);
        break;
      }
      const double turned = 1 - dot(image, direction) / (length(image) * length(direction));
      const double scale = 1 / length(image);
      for (std::size_t i = 0; i < image.size(); ++i) direction[i] = image[i] * scale;
      if (!second) first_stretch = stretch;
      if (turned < kSettled) break;
    }
  }
  return directions;
}

/// The scale at which the distances to the pivots fit best.
double best_scale(const DistanceRows& distances, const Coordinates& at) {
  double sum = 0;
  double squares = 0;
  for (std::size_t p = 0; p < distances.sources().size(); ++p) {
    const std::uint32_t pivot = distances.sources()[p];
    for (std::size_t i = 0; i < distances.size(); ++i) {
      if (i == pivot) continue;
      const double drawn = maths::hypot(at[i] - at[pivot], at[distances.size() + i] - at[distances.size() + pivot]);
      const double ratio = drawn / static_cast<double>(distances.row(p)[i]);
      sum += ratio;
      squares += ratio * ratio;
    }
  }
  return squares > 0 ? sum / squares : 1;
}

}  // namespace

Coordinates pivot_scaling(const DistanceRows& distances) {
  const std::vector<Vector> rows = centred_squares(distances);
  const std::array<Vector, 2> directions = leading_directions(products(rows));
  Coordinates result(2 * distances.size(), 0);
  for (std::size_t k = 0; k < 2; ++k) {
    Vector along(distances.size(), 0);
    for (std::size_t p = 0; p < rows.size(); ++p) {
      for (std::size_t i = 0; i < along.size(); ++i) along[i] += rows[p][i] * directions.at(k)[p];
    }
    const double stretch = length(along);
    if (!(stretch > 0)) continue;
    for (std::size_t i = 0; i < along.size(); ++i) result[k * along.size() + i] = along[i] / std::sqrt(stretch);
  }
  const double scale = best_scale(distances, result);
  for (double& value : result) value *= scale;
  return result;
}

}  // namespace maillage
