// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "maillage/base/language.h"

/// The tables we know, and what their columns are called.
namespace maillage {

enum class TableKind : std::uint8_t {
  actors,
  projects,
  participations,
  ties,
  communes,
  participants,
  impossible_pairs,
  suggested_ties,
  follow_up,
  seats,
  own_words
};
inline constexpr std::size_t kTableKinds = 5;  ///< of a territory; those after them are given apart
inline constexpr std::size_t kAllTableKinds = 11;

/// The columns each table knows, in the order of fields_of().
enum class ActorField : std::uint8_t {
  id,
  name,
  kind,
  form,
  place,
  insee_code,
  siren,
  rna,
  latitude,
  longitude,
  belongs_to,
  source,
  note
};
enum class ProjectField : std::uint8_t { id, name, category, sectors, status, start, end, framework, source };
enum class ParticipationField : std::uint8_t { project, actor, role, intensity, start, end, source };
enum class TieField : std::uint8_t { from, to, type, project, intensity, direction, start, end, source };
enum class CommuneField : std::uint8_t { insee_code, name, intercommunality, latitude, longitude };
enum class ParticipantField : std::uint8_t {
  name,
  first_name,
  actor,
  facilitator,
  table,
  arrival,
  departure,
  avoid,
  note
};
enum class PairField : std::uint8_t { from, to, reason };
enum class SuggestionField : std::uint8_t { from, to };
enum class FollowUpField : std::uint8_t { from, to, outcome, date, by };
enum class SeatField : std::uint8_t { round, table, participant };
enum class WordListField : std::uint8_t { word, field, meaning };

/// A column a table knows by its names.
struct Field {
  Label name;
  std::string_view synonyms;  ///< folded, in the singular, separated by "|"
};

[[nodiscard]] std::span<const Field> fields_of(TableKind kind);

/// Fields without which a table means nothing.
[[nodiscard]] std::span<const std::uint32_t> required_fields(TableKind kind);

/// Fields whose values are ids or codes, or mention them.
[[nodiscard]] std::span<const std::uint32_t> code_fields(TableKind kind);

/// Fields that hold dates.
[[nodiscard]] std::span<const std::uint32_t> date_fields(TableKind kind);

/// "acteurs", "actors", ...
[[nodiscard]] Label name_of(TableKind kind);

/// The table of a territory a file or resource name (without folder and extension) stands for.
[[nodiscard]] std::optional<TableKind> find_table_kind(std::string_view name);

/// The table that tools of this trade give this name: "nodes", "edges", "connections".
[[nodiscard]] std::optional<TableKind> find_tool_table(std::string_view name);

}  // namespace maillage
