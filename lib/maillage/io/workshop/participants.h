// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/io/read_ecosystem.h"
#include "maillage/model/ecosystem.h"

namespace maillage {

/// Somebody who comes to a workshop.
struct Participant {
  std::string name = {};    ///< of the person, else of the actor; no two are alike: "ADEME (2)"
  std::string person = {};  ///< as written; empty when the row names an actor alone
  /// The actor they are, else the one they come from; nothing for somebody of no actor in the data.
  std::optional<ActorId> actor = {};
  std::optional<ActorId> organisation = {};  ///< of a person who is an actor: another one, which their row names
  std::string affiliation = {};              ///< as written: an organisation that is no actor in the data
  std::optional<ActorId> near = {};          ///< of no actor: the one that is called nearly so, which was warned of
  bool facilitator = false;
  std::optional<std::size_t> table = {};      ///< where they must sit, from 1
  std::optional<std::size_t> arrival = {};    ///< first round they are there for, from 1; nothing: the first of all
  std::optional<std::size_t> departure = {};  ///< last round they are there for, from 1; nothing: the last of all
  std::vector<std::size_t> avoid =
      {};  ///< places in the list of those they must not meet, ascending, without themselves
  std::string note = {};
  Origin origin = {};  ///< its file is Participants::file
  friend bool operator==(const Participant&, const Participant&) = default;
};

struct Participants {
  std::string file;  ///< they were read from
  std::vector<Participant> list;
  std::vector<Attribute> attributes;  ///< further columns, one value per participant
  friend bool operator==(const Participants&, const Participants&) = default;
};

/// Those a participant stands for: the actor they are or come from, then their organisation. At most two.
[[nodiscard]] std::vector<ActorId> actors_of(const Participant& participant);

/// The organisation to be shown beside a person's name: that of the row, else the actor they come from, else the first
/// that the actor they are belongs to. Empty of a row without a person, or where none is known.
[[nodiscard]] std::string organisation_name(const Participant& participant, const Ecosystem& ecosystem);

/// Its name, and of a person their organisation, unless the name says it already: "Ana Roy (ADEME)".
[[nodiscard]] std::string name_with_organisation(const Participant& participant, const Ecosystem& ecosystem);

/// True when one of the two must not meet the other, whichever row says so.
[[nodiscard]] bool avoid_each_other(const Participants& participants, std::size_t a, std::size_t b);

/// Where a participant's row stands, for faults found later.
[[nodiscard]] Place place_of(const Participants& participants, std::size_t participant);

struct ParticipantReading {
  Participants participants;
  Diagnostics diagnostics;  ///< warnings and notes
};

/// Reads who comes to a workshop, from a table or a mere list of actors, one per line, with or without header; "-" is
/// standard input. Columns: nom/name and prenom/first_name of the person; acteur/actor, by id or name (the column may
/// be organisation, structure …; empty for somebody of none; without it, each name is an actor's). A person who is an
/// actor by name is that actor and of the organisation too. Nobody is refused because the data do not know them, nor
/// their organisation: each such name is warned of once.
/// animateur/facilitator (oui, non, yes, no, x, 1, 0); table; arrivee/arrival; depart/departure; eviter/avoid (names of
/// participants or actors, separated by ; or |); note. Further columns are kept. Linear in the file, and in the pairs
/// of those who avoid each other.
/// \throw InputError with every fault located: names that several have, participants to avoid nobody is, the same
/// person twice, no number of a table or round, a departure before the arrival, nobody at all; std::system_error when
/// the file cannot be read
[[nodiscard]] ParticipantReading read_participants(const std::filesystem::path& path, const Ecosystem& ecosystem,
                                                   const ReadOptions& options = {});

/// Two different actors that must not be suggested to each other.
struct ImpossiblePair {
  ActorId a = {};
  ActorId b = {};
  std::string reason = {};
  Origin origin = {};  ///< its file is ImpossiblePairs::file
  friend bool operator==(const ImpossiblePair&, const ImpossiblePair&) = default;
};

struct ImpossiblePairs {
  std::string file;                   ///< they were read from
  std::vector<ImpossiblePair> list;   ///< one per row, in either order; the same pair may come again
  std::vector<Attribute> attributes;  ///< further columns, one value per row
  friend bool operator==(const ImpossiblePairs&, const ImpossiblePairs&) = default;
};

struct ImpossiblePairReading {
  ImpossiblePairs pairs;
  Diagnostics diagnostics;  ///< warnings and notes
};

/// Reads a table with the columns de/from and vers/to (actors, by id or name) and perhaps motif/reason; "-" is standard
/// input. A pair that comes again is warned about. Linear.
/// \throw InputError with every fault located: actors nobody is, an actor with itself; std::system_error when the file
/// cannot be read
[[nodiscard]] ImpossiblePairReading read_impossible_pairs(const std::filesystem::path& path, const Ecosystem& ecosystem,
                                                          const ReadOptions& options = {});

}  // namespace maillage
