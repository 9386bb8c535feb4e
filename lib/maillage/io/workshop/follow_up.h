// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "maillage/base/choice.h"
#include "maillage/base/diagnostic.h"
#include "maillage/io/read_ecosystem.h"
#include "maillage/model/ecosystem.h"

namespace maillage {

/// What became of a suggestion.
enum class Outcome : std::uint8_t {
  done,       ///< the two cooperate now
  tried,      ///< they met, and nothing came of it
  not_now,    ///< to be taken up again later
  impossible  ///< never to be suggested again
};

/// "done" etc.; also read as "fait", "déjà tenté", "pas maintenant".
[[nodiscard]] const Choice<Outcome>& outcomes();

/// Two different actors who were suggested to each other.
struct FollowedPair {
  ActorId a = {};
  ActorId b = {};
  Outcome outcome = Outcome::done;
  std::optional<Date> date = {};
  std::string by = {};  ///< who says so
  Origin origin = {};   ///< its file is FollowUp::file
  friend bool operator==(const FollowedPair&, const FollowedPair&) = default;
};

struct FollowUp {
  std::string file;                ///< they were read from
  std::vector<FollowedPair> list;  ///< in the order of the rows, each pair once: as it stands by its latest row
  friend bool operator==(const FollowUp&, const FollowUp&) = default;
};

struct FollowUpReading {
  FollowUp follow_up;
  Diagnostics diagnostics;  ///< warnings and notes
};

/// Reads what became of suggestions: the columns from_id/de_id and to_id/vers_id (or from/de and to/vers, where those
/// are not there) name actors by id or name, issue/outcome says what became of the two; date and par/by when, and who
/// says so. Other columns are passed over, so that the table `maillage suggest --format csv` writes can be filled in;
/// a row without an outcome tells nothing. Of several rows of a pair the one of the latest date counts, of equal dates
/// and where one has none the lower row. "-" is standard input. Linear but for sorting.
/// \throw InputError with every fault located: actors nobody is, an actor with itself, a word that is no outcome, no
/// date; std::system_error when the file cannot be read
[[nodiscard]] FollowUpReading read_follow_up(const std::filesystem::path& path, const Ecosystem& ecosystem,
                                             const ReadOptions& options = {});

}  // namespace maillage
