// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/model/ecosystem.h"

namespace maillage {

/// What a mention of an actor or project stands for.
struct Reference {
  std::optional<std::uint32_t> index;
  bool ambiguous = false;  ///< several have that name
};

/// Finds actors or projects by what a cell says: an id first, then a name (folded) only one of them has. The records
/// must outlive it and stay in place. find() may be called from several threads.
template <typename Record>
class ReferenceIndex {
 public:
  explicit ReferenceIndex(std::span<const Record> records);

  /// Adds the record by its id, unless another has that id: that one's place then.
  std::optional<std::uint32_t> insert(std::uint32_t index);
  [[nodiscard]] std::optional<std::uint32_t> find_id(std::string_view id) const;
  /// Asks for the memory that find_id(id) will need: worth it when other work comes between the two.
  void prefetch(std::string_view id) const;
  [[nodiscard]] Reference find(std::string_view mention) const;

  /// The id of the record most likely meant by a mention that find() does not know. Its total work is bounded: after
  /// many calls on many records it answers nothing.
  [[nodiscard]] std::optional<std::string> suggest(std::string_view mention);

 private:
  static constexpr std::uint32_t kFree = 0xFFFFFFFF;

  /// Holds short ids itself, to be found with one access to memory.
  struct alignas(32) Slot {
    std::uint32_t hash = 0;
    std::uint32_t index = kFree;
    std::uint8_t size = 0;  ///< of the id held; 0: it is too long
    std::array<char, 23> id = {};
  };
  struct NameHash {
    std::uint64_t hash = 0;
    std::uint32_t index = 0;
  };
  /// A folded id or name, with which letters it has: enough to tell most candidates are too far.
  struct Candidate {
    std::string folded;
    std::uint64_t letters = 0;
    std::uint32_t index = 0;
  };
  [[nodiscard]] bool holds(const Slot& slot, std::string_view id, std::uint32_t hash) const;
  [[nodiscard]] std::size_t slot_of(std::string_view id, std::uint32_t hash) const;
  void build_names() const;
  void build_candidates();

  std::span<const Record> records_;
  std::vector<Slot> slots_;
  mutable std::once_flag names_built_;
  mutable std::vector<NameHash> names_;  ///< sorted
  std::vector<Candidate> candidates_;
  std::size_t comparisons_left_ = 300'000;
};

extern template class ReferenceIndex<Actor>;
extern template class ReferenceIndex<Project>;

}  // namespace maillage
