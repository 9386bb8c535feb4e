// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/tie_gains.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <limits>
#include <optional>
#include <span>
#include <stdexcept>
#include <utility>
#include <variant>

#include "maillage/base/parallel/parallel.h"
#include "maillage/kernels/graph.h"

namespace maillage::kernels {
namespace {

/// Distances between labels, row after row; the largest number stands for none.
template <typename Distance>
using Matrix = std::vector<Distance>;

template <typename Distance>
constexpr Distance kFar = std::numeric_limits<Distance>::max();

/// Of a distance in a matrix: more than any sum of distances where no path leads.
template <typename Distance>
constexpr std::size_t steps(Distance distance) {
  return distance == kFar<Distance> ? std::numeric_limits<std::size_t>::max() : distance;
}

/// Searches from up to 64 nodes together, a bit each: a row of the graph is read once for all that meet there at the
/// same distance. \cite then_2014
template <typename Distance>
class Searches {
 public:
  static constexpr std::size_t kMost = 64;

  explicit Searches(const Rows& rows) : rows_(rows), seen_(rows.size()), last_(rows.size()), next_(rows.size()) {}

  /// Writes the rows of these sources; false when a distance does not fit.
  bool fill(std::size_t first, std::size_t count, Matrix<Distance>& matrix) {
    Distance* const begin = matrix.data() + first * rows_.size();
    std::fill(begin, begin + count * rows_.size(), kFar<Distance>);
    std::fill(seen_.begin(), seen_.end(), 0);
    std::fill(last_.begin(), last_.end(), 0);
    open_.clear();
    for (std::size_t i = 0; i < count; ++i) {
      const auto source = static_cast<Label>(first + i);
      last_[source] = std::uint64_t{1} << i;
      open_.push_back(source);
    }
    std::size_t distance = 0;
    for (; !open_.empty() && distance < kFar<Distance>; ++distance) {
      write(begin, static_cast<Distance>(distance));
      advance();
    }
    return open_.empty();
  }

 private:
  /// Those that meet a node at this distance.
  void write(Distance* begin, Distance distance) {
    for (const Label node : open_) {
      seen_[node] |= last_[node];
      for (std::uint64_t left = last_[node]; left != 0; left &= left - 1)
        begin[static_cast<std::size_t>(std::countr_zero(left)) * rows_.size() + node] = distance;
    }
  }

  void advance() {
    met_.clear();
    for (const Label node : open_) {
      const std::uint64_t found = std::exchange(last_[node], 0);
      for (const Label other : rows_.row(node)) {
        const std::uint64_t fresh = found & ~seen_[other];
        if (fresh == 0) continue;
        if (next_[other] == 0) met_.push_back(other);
        next_[other] |= fresh;
      }
    }
    for (const Label node : met_) last_[node] = std::exchange(next_[node], 0);
    std::swap(open_, met_);
  }

  const Rows& rows_;
  std::vector<std::uint64_t> seen_;
  std::vector<std::uint64_t> last_;  ///< that meet the node at this distance
  std::vector<std::uint64_t> next_;
  std::vector<Label> open_;  ///< nodes met at this distance
  std::vector<Label> met_;
};

/// Nothing where one does not fit.
template <typename Distance>
std::optional<Matrix<Distance>> fill(const Rows& rows, int threads) {
  const std::size_t size = rows.size();
  Matrix<Distance> matrix(size * size);
  constexpr std::size_t kStep = Searches<Distance>::kMost;
  const auto count = static_cast<std::size_t>(resolve_threads(threads));
  std::vector<char> fits(count, 1);
  parallel_for(count, threads, [&](std::size_t worker) {
    Searches<Distance> searches(rows);
    for (std::size_t first = worker * kStep; first < size && fits[worker] != 0; first += count * kStep)
      fits[worker] = searches.fill(first, std::min(kStep, size - first), matrix) ? 1 : 0;
  });
  if (std::any_of(fits.begin(), fits.end(), [](char one) { return one == 0; })) return std::nullopt;
  return matrix;
}

/// Nodes about as far from two, nearer to one of them by more than a tie.
struct NearClass {
  std::size_t least_near = 0;  ///< from the nearer one
  std::size_t most_near = 0;
  std::size_t most_far = 0;  ///< from the other; kNowhere where no path leads
  double nodes = 0;
};
constexpr std::size_t kNowhere = std::numeric_limits<std::size_t>::max() / 4;  // two of them can be added

double nodes_of(const std::vector<NearClass>& classes) {
  double nodes = 0;
  for (const NearClass& one : classes) nodes += one.nodes;
  return nodes;
}

/// The nodes by their distances from two of them, a class for each two distances; of long ones, for each two ranges.
class NearClasses {
 public:
  template <typename Distance>
  NearClasses(std::span<const Distance> from_first, std::span<const Distance> from_second) {
    const std::size_t longest = std::max(farthest(from_first), farthest(from_second));
    width_ = longest / kMost + 1;
    side_ = longest / width_ + 2;  // the last for those that no path leads to
    counts_.assign(side_ * side_, 0);
    for (std::size_t node = 0; node < from_first.size(); ++node)
      ++counts_[place(from_first[node]) * side_ + place(from_second[node])];
    for (std::size_t i = 0; i < side_; ++i) {
      for (std::size_t j = 0; j < side_; ++j) add(i, j, counts_[i * side_ + j]);
    }
  }

  [[nodiscard]] const std::vector<NearClass>& near_first() const { return near_first_; }
  [[nodiscard]] const std::vector<NearClass>& near_second() const { return near_second_; }

 private:
  static constexpr std::size_t kMost = 30;  ///< ranges

  template <typename Distance>
  [[nodiscard]] static std::size_t farthest(std::span<const Distance> distances) {
    Distance most = 0;
    for (const Distance one : distances) most = std::max(most, one == kFar<Distance> ? Distance{0} : one);
    return most;
  }

  template <typename Distance>
  [[nodiscard]] std::size_t place(Distance distance) const {
    if (distance == kFar<Distance>) return side_ - 1;
    return width_ == 1 ? distance : distance / width_;
  }
  [[nodiscard]] std::size_t most(std::size_t range) const {
    return range == side_ - 1 ? kNowhere : (range + 1) * width_ - 1;
  }

  void add(std::size_t i, std::size_t j, std::uint32_t nodes) {
    if (nodes == 0) return;
    if (i < side_ - 1 && most(j) > i * width_ + 1) near_first_.push_back({i * width_, most(i), most(j), 1.0 * nodes});
    if (j < side_ - 1 && most(i) > j * width_ + 1) near_second_.push_back({j * width_, most(j), most(i), 1.0 * nodes});
  }

  std::size_t width_ = 1;  ///< of a range
  std::size_t side_ = 1;   ///< ranges
  std::vector<std::uint32_t> counts_;
  std::vector<NearClass> near_first_;
  std::vector<NearClass> near_second_;
};

}  // namespace

struct TieGains::Table {
  std::vector<Label> label;  ///< of each node
  std::variant<Matrix<std::uint8_t>, Matrix<std::uint16_t>> distances;
  std::vector<double> inverse;  ///< 1/distance

  [[nodiscard]] std::size_t size() const { return label.size(); }
  [[nodiscard]] double pairs() const { return static_cast<double>(size()) * static_cast<double>(size() - 1); }

  template <typename Distance>
  [[nodiscard]] double inverse_of(Distance distance) const {
    return distance == kFar<Distance> ? 0 : inverse[distance];
  }

  template <typename Distance>
  [[nodiscard]] double mean_inverse(const Matrix<Distance>& matrix) const {
    std::vector<std::uint64_t> counts(inverse.size(), 0);
    for (const Distance one : matrix) {
      if (one != kFar<Distance>) ++counts[one];
    }
    double sum = 0;
    for (std::size_t d = 1; d < counts.size(); ++d) sum += static_cast<double>(counts[d]) * inverse[d];
    return size() < 2 ? 0 : sum / pairs();
  }

  /// Those nearer to `here` than to `there` by more than one tie.
  template <typename Distance>
  [[nodiscard]] std::vector<Label> nearer(const Matrix<Distance>& matrix, Label here, Label there) const {
    std::vector<Label> found;
    const Distance* const from_here = matrix.data() + here * size();
    const Distance* const from_there = matrix.data() + there * size();
    for (Label node = 0; node < size(); ++node) {
      if (from_here[node] != kFar<Distance> && steps(from_there[node]) > steps(from_here[node]) + 1)
        found.push_back(node);
    }
    return found;
  }

  template <typename Distance>
  [[nodiscard]] double gain(const Matrix<Distance>& matrix, Label a, Label b) const {
    const std::vector<Label> near_a = nearer(matrix, a, b);
    const std::vector<Label> near_b = nearer(matrix, b, a);
    const Distance* const from_b = matrix.data() + b * size();
    double sum = 0;
    for (const Label x : near_a) {
      const Distance* const row = matrix.data() + x * size();
      const std::size_t to_b = row[a] + std::size_t{1};
      for (const Label y : near_b) {
        const std::size_t through = to_b + from_b[y];
        if (through < steps(row[y])) sum += inverse[through] - inverse_of(row[y]);
      }
    }
    return 2 * sum / pairs();
  }

  template <typename Distance>
  [[nodiscard]] Bound most_gain(const Matrix<Distance>& matrix, Label a, Label b) const {
    const std::span<const Distance> rows(matrix);
    const NearClasses classes(rows.subspan(a * size(), size()), rows.subspan(b * size(), size()));
    double sum = 0;
    for (const NearClass& x : classes.near_first()) {
      for (const NearClass& y : classes.near_second()) {
        const std::size_t through = x.least_near + 1 + y.least_near;
        // No farther than by way of one of the two.
        const std::size_t now = std::min(x.most_near + y.most_far, x.most_far + y.most_near);
        if (through >= now || through >= inverse.size()) continue;  // no path is as long as all nodes
        sum += x.nodes * y.nodes * (inverse[through] - (now < inverse.size() ? inverse[now] : 0));
      }
    }
    // Rounding must not hide what is as good.
    return {.most = 2 * sum / pairs() * (1 + 1e-9),
            .steps = nodes_of(classes.near_first()) * nodes_of(classes.near_second())};
  }

  /// Of those a node reaches, the farthest.
  template <typename Distance>
  [[nodiscard]] std::size_t eccentricity(const Matrix<Distance>& matrix, Label node) const {
    Distance most = 0;
    for (std::size_t other = 0; other < size(); ++other) {
      const Distance one = matrix[node * size() + other];
      if (one != kFar<Distance>) most = std::max(most, one);
    }
    return most;
  }

  /// From bytes to two of them.
  void widen() {
    const auto& bytes = std::get<Matrix<std::uint8_t>>(distances);
    Matrix<std::uint16_t> wide(bytes.size());
    std::transform(bytes.begin(), bytes.end(), wide.begin(), [](std::uint8_t one) {
      return one == kFar<std::uint8_t> ? kFar<std::uint16_t> : std::uint16_t{one};
    });
    distances = std::move(wide);
  }

  /// A tie between two that are so far from a node, for that node.
  template <typename Distance>
  static bool may_shorten(Distance one, Distance other) {
    const auto [near, far] = std::minmax(one, other);
    return near != kFar<Distance> && steps(far) > steps(near) + 1;
  }

  template <typename Distance>
  void add_tie(Matrix<Distance>& matrix, Label a, Label b, int threads) {
    const auto row_of = [&](Label node) {
      const auto begin = matrix.begin() + static_cast<std::ptrdiff_t>(node * size());
      return std::vector<Distance>(begin, begin + static_cast<std::ptrdiff_t>(size()));
    };
    const std::vector<Distance> from_a = row_of(a);
    const std::vector<Distance> from_b = row_of(b);
    parallel_for(size(), threads, [&](std::size_t x) {
      if (!may_shorten(from_a[x], from_b[x])) return;
      Distance* const row = matrix.data() + x * size();
      const auto shorten = [&](Distance to, const std::vector<Distance>& from) {
        if (to == kFar<Distance>) return;
        for (std::size_t y = 0; y < from.size(); ++y) {
          const std::size_t through = std::size_t{to} + 1 + from[y];
          if (from[y] != kFar<Distance> && through < row[y]) row[y] = static_cast<Distance>(through);
        }
      };
      shorten(from_a[x], from_b);
      shorten(from_b[x], from_a);
    });
  }
};

TieGains::TieGains(const Network& network, int threads) {
  assert(!network.directed() && network.size() <= kMostNodes);
  const Graph graph = make_graph(network);
  auto table = std::make_unique<Table>();
  table->label = graph.label;
  if (auto bytes = fill<std::uint8_t>(graph.out, threads)) table->distances = std::move(*bytes);
  else if (auto words = fill<std::uint16_t>(graph.out, threads)) table->distances = std::move(*words);
  else throw std::logic_error("fewer than 2^16 nodes are never 2^16 apart");
  // A new tie joins paths of at most size − 1 steps together.
  table->inverse.assign(std::max<std::size_t>(network.size() + 1, 2), 0);
  for (std::size_t d = 1; d < table->inverse.size(); ++d) table->inverse[d] = 1.0 / static_cast<double>(d);
  table_ = std::move(table);
}

TieGains::TieGains(TieGains&&) noexcept = default;
TieGains& TieGains::operator=(TieGains&&) noexcept = default;
TieGains::~TieGains() = default;

std::uint32_t TieGains::distance(NodeId a, NodeId b) const {
  return std::visit(
      [&]<typename Distance>(const Matrix<Distance>& matrix) {
        const Distance found = matrix[table_->label[a.index()] * table_->size() + table_->label[b.index()]];
        return found == kFar<Distance> ? kNone : found;
      },
      table_->distances);
}

double TieGains::efficiency() const {
  return std::visit([&](const auto& matrix) { return table_->mean_inverse(matrix); }, table_->distances);
}

double TieGains::efficiency_gain(NodeId a, NodeId b) const {
  assert(a != b);
  const Label from = table_->label[a.index()];
  const Label to = table_->label[b.index()];
  return std::visit([&](const auto& matrix) { return table_->gain(matrix, from, to); }, table_->distances);
}

TieGains::Bound TieGains::most_gain(NodeId a, NodeId b) const {
  assert(a != b);
  const Label from = table_->label[a.index()];
  const Label to = table_->label[b.index()];
  return std::visit([&](const auto& matrix) { return table_->most_gain(matrix, from, to); }, table_->distances);
}

void TieGains::add_tie(NodeId a, NodeId b, int threads) {
  assert(a != b);
  const Label from = table_->label[a.index()];
  const Label to = table_->label[b.index()];
  const auto reach = [&](const auto& matrix) {
    return table_->eccentricity(matrix, from) + 1 + table_->eccentricity(matrix, to);
  };
  const std::size_t longest = std::visit(reach, table_->distances);
  if (longest >= kFar<std::uint8_t> && std::holds_alternative<Matrix<std::uint8_t>>(table_->distances)) table_->widen();
  std::visit([&](auto& matrix) { table_->add_tie(matrix, from, to, threads); }, table_->distances);
}

std::vector<double> TieGains::efficiency_gains(std::span<const std::pair<NodeId, NodeId>> ties, int threads) const {
  std::vector<double> gains(ties.size());
  parallel_for(ties.size(), threads, [&](std::size_t i) { gains[i] = efficiency_gain(ties[i].first, ties[i].second); });
  return gains;
}

}  // namespace maillage::kernels
