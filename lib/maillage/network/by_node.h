// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

#include "maillage/base/ids.h"
#include "maillage/network/network.h"

/// Every node or tie of a network, and values of each: `for (const NodeId node : node_ids(network)) …`.
namespace maillage {

/// The ids of a list of `size` things, in its order.
template <typename AnId>
class IdRange {
 public:
  class Iterator {
   public:
    using value_type = AnId;
    using difference_type = std::ptrdiff_t;
    using iterator_category = std::input_iterator_tag;
    using reference = AnId;
    using pointer = const AnId*;

    constexpr Iterator() = default;
    constexpr explicit Iterator(std::size_t index) : index_(index) {}
    [[nodiscard]] constexpr AnId operator*() const { return AnId(index_); }
    constexpr Iterator& operator++() {
      ++index_;
      return *this;
    }
    constexpr Iterator operator++(int) { return Iterator(index_++); }
    friend constexpr bool operator==(const Iterator&, const Iterator&) = default;

   private:
    std::size_t index_ = 0;
  };

  constexpr explicit IdRange(std::size_t size) : size_(size) {}
  [[nodiscard]] constexpr Iterator begin() const { return Iterator(0); }
  [[nodiscard]] constexpr Iterator end() const { return Iterator(size_); }
  [[nodiscard]] constexpr std::size_t size() const { return size_; }

 private:
  std::size_t size_;
};

[[nodiscard]] inline IdRange<NodeId> node_ids(const Network& network) { return IdRange<NodeId>(network.size()); }
[[nodiscard]] inline IdRange<EdgeId> edge_ids(const Network& network) { return IdRange<EdgeId>(network.edge_count()); }

/// One value for each thing of a list, found by its id: a vector that no other id, and no bare number, opens.
template <typename AnId, typename Value>
class ById {
 public:
  using Values = std::vector<Value>;

  ById() = default;
  /// `count` times the same value.
  explicit ById(std::size_t count, const Value& value = Value()) : values_(count, value) {}
  /// In the order of the ids.
  explicit ById(Values values) : values_(std::move(values)) {}

  /// \pre it is one of ids()
  [[nodiscard]] typename Values::reference operator[](AnId id) { return values_[id.index()]; }
  [[nodiscard]] typename Values::const_reference operator[](AnId id) const { return values_[id.index()]; }

  [[nodiscard]] IdRange<AnId> ids() const { return IdRange<AnId>(values_.size()); }
  [[nodiscard]] std::size_t size() const { return values_.size(); }

  /// The values in the order of the ids.
  [[nodiscard]] auto begin() { return values_.begin(); }
  [[nodiscard]] auto end() { return values_.end(); }
  [[nodiscard]] auto begin() const { return values_.begin(); }
  [[nodiscard]] auto end() const { return values_.end(); }

  /// The bare vector, for what takes one value per thing in their order.
  [[nodiscard]] const Values& values() const& { return values_; }
  [[nodiscard]] Values values() && { return std::move(values_); }

  friend bool operator==(const ById&, const ById&) = default;

 private:
  Values values_;
};

/// One value for each node, or each tie, of a network: `ByNode<double> score(network.size())`.
template <typename Value>
using ByNode = ById<NodeId, Value>;
template <typename Value>
using ByEdge = ById<EdgeId, Value>;

}  // namespace maillage
