// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/oriented_rows.h"

#include "maillage/kernels/symmetric_rows.h"

namespace maillage::kernels {

OrientedRows make_oriented_rows(const Network& network) {
  constexpr std::uint32_t kPadding = OrientedRows::kPadding;
  const SymmetricRows all = make_symmetric_rows(network);
  const auto size = static_cast<std::uint32_t>(all.size());
  OrientedRows rows;
  rows.degree.resize(size);
  for (std::uint32_t node = 0; node < size; ++node) rows.degree[node] = all.degree(node);
  rows.begin.reserve(size + 1);
  rows.length.reserve(size);
  rows.targets.resize(all.tie_count() +
                      std::size_t{size + 1} * kPadding);  // at most; what does not count is written too
  std::uint32_t count = 0;
  for (std::uint32_t node = 0; node < size; ++node) {
    const std::uint64_t rank = rank_of(rows.degree[node], node);
    for (std::uint32_t place = all.begin[node]; place < all.begin[node + 1]; ++place) {
      const std::uint32_t other = all.targets[place].value;
      rows.targets[count] = other;
      count += rank_of(rows.degree[other], other) > rank ? 1U : 0U;
    }
    for (std::uint32_t i = 0; i < kPadding; ++i) rows.targets[count + i] = size + i;
    rows.length.push_back(count - rows.begin.back());
    count = (count + kPadding - 1) / kPadding * kPadding;
    rows.begin.push_back(count);
  }
  rows.targets.resize(count);
  return rows;
}

}  // namespace maillage::kernels
