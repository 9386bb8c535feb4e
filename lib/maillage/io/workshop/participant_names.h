// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "maillage/io/territory/read_tables.h"
#include "maillage/io/workshop/participants.h"

namespace maillage {

/// Makes every name of its own: persons of one name get that of their organisation ("Ana Roy (ADEME)"), rows that name
/// one actor alone a number ("ADEME (1)"). Names compare folded.
void make_names_unique(std::vector<Participant>& participants, const Ecosystem& ecosystem);

/// Finds participants by what a cell says: a name of their own, then a person's name as written, then an actor or an
/// organisation that the data do not know (all who come from it). The list and the index must outlive it.
class ParticipantNames {
 public:
  /// \pre the names are unique
  ParticipantNames(const std::vector<Participant>& participants, const ActorIndex& actors);

  struct Found {
    std::vector<std::size_t> participants;  ///< ascending; empty when nobody is meant
    bool ambiguous = false;                 ///< they are several persons of that name
  };
  [[nodiscard]] Found find(std::string_view mention) const;

  /// The name most likely meant by a mention of nobody.
  [[nodiscard]] std::optional<std::string> suggest(std::string_view mention) const;

 private:
  const std::vector<Participant>* participants_;
  const ActorIndex* actors_;
  std::unordered_map<std::string, std::size_t> by_name_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_person_;
  std::unordered_map<std::size_t, std::vector<std::size_t>> by_actor_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_affiliation_;
};

}  // namespace maillage
