// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cassert>
#include <concepts>
#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

/// Values as numbers, for another process, and back: numbers of any kind that a double holds, what may be missing,
/// lists of them, and structures that name their parts: `pack(packing)` calls packing(part) for each.
namespace maillage {

class Packer {
 public:
  template <typename Number>
    requires std::integral<Number> || std::floating_point<Number>
  void operator()(const Number& number) {
    numbers_.push_back(static_cast<double>(number));
  }

  template <typename Part>
  void operator()(std::optional<Part>& part) {
    (*this)(part.has_value());
    if (part) (*this)(*part);
  }

  template <typename Part>
  void operator()(std::vector<Part>& parts) {
    (*this)(parts.size());
    for (Part& part : parts) (*this)(part);
  }

  template <typename Part, std::size_t Size>
  void operator()(std::array<Part, Size>& parts) {
    for (Part& part : parts) (*this)(part);
  }

  template <typename Structure>
    requires requires(Structure structure, Packer& packer) { structure.pack(packer); }
  void operator()(Structure& structure) {
    structure.pack(*this);
  }

  [[nodiscard]] std::vector<double> take() { return std::move(numbers_); }

 private:
  std::vector<double> numbers_;
};

/// Reads what a Packer made, in the same order.
class Unpacker {
 public:
  explicit Unpacker(std::span<const double> numbers) : numbers_(numbers) {}

  template <typename Number>
    requires std::integral<Number> || std::floating_point<Number>
  void operator()(Number& number) {
    number = static_cast<Number>(next());
  }

  template <typename Part>
  void operator()(std::optional<Part>& part) {
    part.reset();
    if (next() != 0) (*this)(part.emplace());
  }

  template <typename Part>
  void operator()(std::vector<Part>& parts) {
    parts.resize(static_cast<std::size_t>(next()));
    for (Part& part : parts) (*this)(part);
  }

  template <typename Part, std::size_t Size>
  void operator()(std::array<Part, Size>& parts) {
    for (Part& part : parts) (*this)(part);
  }

  template <typename Structure>
    requires requires(Structure structure, Unpacker& unpacker) { structure.pack(unpacker); }
  void operator()(Structure& structure) {
    structure.pack(*this);
  }

 private:
  double next() {
    assert(place_ < numbers_.size());
    return numbers_[place_++];
  }

  std::span<const double> numbers_;
  std::size_t place_ = 0;
};

}  // namespace maillage
