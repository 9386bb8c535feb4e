// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/model/ecosystem.h"

namespace maillage {

/// What was most likely meant by a mention that stands for nothing.
struct MeantRecord {
  std::uint32_t index = 0;
  std::string text;  ///< as it stands in the file: its name, or its id where that is stated and nearer
};

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
  /// `files` are those of the records' origins, for saying where one is; they must outlive the index.
  explicit ReferenceIndex(std::span<const Record> records, std::span<const std::string> files = {});

  /// Adds the record by its id, unless another has that id: that one's place then.
  std::optional<std::uint32_t> insert(std::uint32_t index);
  /// As insert(), of a record whose id we made: suggestions name it otherwise.
  void insert_made(std::uint32_t index);
  [[nodiscard]] std::optional<std::uint32_t> find_id(std::string_view id) const;
  /// The record whose id is the same number in other signs: "1e+05" of "100000", "2.0" of "2".
  [[nodiscard]] std::optional<std::uint32_t> find_number(std::string_view mention) const;
  /// Another name of a record, that find_loosely() knows; to be told before anything is looked for.
  void add_short_name(std::uint32_t index, std::string_view name);
  /// The one record whose name is this but for articles, for its short form in brackets ("… (PNRHJ)") or without it; or
  /// whose id, in other letters, or short name.
  [[nodiscard]] std::optional<std::uint32_t> find_loosely(std::string_view mention) const;
  [[nodiscard]] const std::string& name_of(std::uint32_t index) const { return records_[index].name; }
  [[nodiscard]] const std::string& id_of(std::uint32_t index) const { return records_[index].id; }
  [[nodiscard]] Reference find(std::string_view mention) const;

  /// The record most likely meant by a mention that find() does not know. Its total work is bounded: after many calls
  /// on many records it answers nothing.
  [[nodiscard]] std::optional<MeantRecord> suggest(std::string_view mention);
  /// Where a record stands; nothing for one that a program made.
  [[nodiscard]] std::optional<Place> place_of(std::uint32_t index) const;

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
    bool by_id = false;
  };
  [[nodiscard]] bool holds(const Slot& slot, std::string_view id, std::uint32_t hash) const;
  [[nodiscard]] std::size_t slot_of(std::string_view id, std::uint32_t hash) const;
  void build_names() const;
  void build_loose_names() const;
  [[nodiscard]] std::vector<std::string> forms_of(std::uint32_t index) const;
  void build_candidates();
  [[nodiscard]] std::optional<MeantRecord> nearest(const std::string& wanted);

  std::span<const Record> records_;
  std::span<const std::string> files_;
  std::vector<bool> made_;  ///< ids that no file states
  std::vector<Slot> slots_;
  std::multimap<std::uint32_t, std::string> short_names_;  ///< folded
  mutable std::once_flag names_built_;
  mutable std::vector<NameHash> names_;  ///< sorted
  mutable std::once_flag loose_names_built_;
  mutable std::vector<NameHash> loose_names_;  ///< sorted; of each record its loose forms, that of several none
  std::vector<Candidate> candidates_;
  std::size_t comparisons_left_ = 300'000;
  std::map<std::string, std::optional<MeantRecord>> suggested_;  ///< by what was wanted
};

extern template class ReferenceIndex<Actor>;
extern template class ReferenceIndex<Project>;

}  // namespace maillage
