// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "maillage/base/ids.h"
#include "maillage/model/date.h"
#include "maillage/model/vocabulary.h"

namespace maillage {

/// Where a row was read: a file of Ecosystem::files and a line in it, from 1; line 0 for rows made by a program.
struct Origin {
  FileId file;
  std::uint32_t line = 0;
  friend bool operator==(const Origin&, const Origin&) = default;
};

/// Who cooperates: an organisation, a group or a person.
struct Actor {
  std::string id;
  std::string name;
  KindId kind;
  std::string form;        ///< legal or practical form: "SCIC", "commune"
  std::string place;       ///< name of its commune
  std::string insee_code;  ///< of its commune: "39300"
  std::string siren;
  std::string rna;
  std::optional<double> latitude;  ///< degrees, WGS 84
  std::optional<double> longitude;
  std::vector<ActorId> belongs_to;  ///< in the order they are written
  std::string source;
  std::string note;
  Origin origin;
  friend bool operator==(const Actor&, const Actor&) = default;
};

/// What actors do together.
struct Project {
  std::string id;
  std::string name;
  std::string category;
  std::vector<std::string> sectors;
  std::optional<Status> status;
  Period period;
  std::string framework;  ///< programme or scheme it belongs to
  std::string source;
  Origin origin;
  friend bool operator==(const Project&, const Project&) = default;
};

/// An actor's part in a project.
struct Participation {
  ProjectId project;
  ActorId actor;
  std::optional<Role> role;
  double intensity = 1;  ///< > 0
  Period period;
  std::string source;
  Origin origin;
  friend bool operator==(const Participation&, const Participation&) = default;
};

/// A direct tie between two actors.
struct Tie {
  ActorId from;
  ActorId to;
  TieTypeId type;
  std::optional<ProjectId> project;
  double intensity = 1;   ///< > 0
  bool directed = false;  ///< from → to only
  Period period;
  std::string source;
  Origin origin;
  friend bool operator==(const Tie&, const Tie&) = default;
};

/// A municipality of the territory: where actors are that state it.
struct Commune {
  std::string insee_code;
  std::string name;
  std::string intercommunality;    ///< name of the group of communes it belongs to; may be empty
  std::optional<double> latitude;  ///< of its centre, degrees, WGS 84
  std::optional<double> longitude;
  Origin origin;
  friend bool operator==(const Commune&, const Commune&) = default;
};

/// A further column of a table: one optional value per row, all of one type.
struct Attribute {
  using Numbers = std::vector<std::optional<double>>;
  using Booleans = std::vector<std::optional<bool>>;
  using Dates = std::vector<std::optional<Date>>;
  using Texts = std::vector<std::optional<std::string>>;

  std::string name;  ///< its header, as written
  std::variant<Texts, Numbers, Booleans, Dates> values;
  friend bool operator==(const Attribute&, const Attribute&) = default;
};

/// Everything that was read about a territory. A regular value.
struct Ecosystem {
  std::string title;
  std::string description;
  std::string version;               ///< of the data set
  std::string created;               ///< date of the data set, as its package states it
  std::vector<std::string> sources;  ///< documents the data come from
  std::vector<std::string> licences;
  std::vector<std::string> files;  ///< that were read; Origin::file points here
  std::vector<Kind> kinds = built_in_kinds();
  std::vector<std::string> tie_types = {""};   ///< TieTypeId 0: not stated
  std::vector<std::string> own_roles = {};     ///< words that are roles of their own, from Role number kRoleCount on
  std::vector<std::string> own_statuses = {};  ///< likewise, from Status number kStatusCount on
  std::vector<OwnWord> own_words = {};         ///< what the user's own list says words mean
  std::size_t merged = 0;  ///< actors that were merged into what they belong to: see at_level_of_organisations()
  bool ties_tell_direction =
      true;  ///< false: nothing says which ties go one way; a directed network takes all as from → to

  std::vector<Actor> actors;
  std::vector<Project> projects;
  std::vector<Participation> participations;
  std::vector<Tie> ties;
  std::vector<Commune> communes;

  std::vector<Attribute> actor_attributes;
  std::vector<Attribute> project_attributes;
  std::vector<Attribute> participation_attributes;
  std::vector<Attribute> tie_attributes;
  std::vector<Attribute> commune_attributes;

  [[nodiscard]] const Actor& operator[](ActorId id) const { return actors[id.index()]; }
  [[nodiscard]] const Project& operator[](ProjectId id) const { return projects[id.index()]; }
  [[nodiscard]] const Participation& operator[](ParticipationId id) const { return participations[id.index()]; }
  [[nodiscard]] const Tie& operator[](TieId id) const { return ties[id.index()]; }
  [[nodiscard]] const Kind& operator[](KindId id) const { return kinds[id.index()]; }

  friend bool operator==(const Ecosystem&, const Ecosystem&) = default;
};

/// What a role or status is called: one of the data's own as it is written there.
[[nodiscard]] std::string label(const Ecosystem& ecosystem, Role role, Language language);
[[nodiscard]] std::string label(const Ecosystem& ecosystem, Status status, Language language);

/// The role or status a word means in these data, its own ones included.
[[nodiscard]] std::optional<Role> find_role(const Ecosystem& ecosystem, std::string_view word);
[[nodiscard]] std::optional<Status> find_status(const Ecosystem& ecosystem, std::string_view word);

/// The kind of actors whose kind is not stated.
[[nodiscard]] KindId unknown_kind(const Ecosystem& ecosystem);

}  // namespace maillage
