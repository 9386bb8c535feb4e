// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/io/tables/ledger.h"
#include "maillage/io/text/files.h"
#include "maillage/model/ecosystem.h"
#include "maillage/model/geography.h"

namespace maillage {

struct ReadOptions {
  std::size_t diagnostics_kept = 200;     ///< of each severity; the others are counted
  int threads = 0;                        ///< 0: all processors
  std::string encoding = {};              ///< of delimited texts; empty: told from each
  char decimal = '\0';                    ///< sign of numbers; zero: told from each column
  bool fill_down = false;                 ///< empty cells a row begins with say what the row above does: merged cells
  bool repair = false;                    ///< UTF-8 that was read twice is mended
  bool strict = false;                    ///< every warning is an error
  const Files* files = &files_on_disk();  ///< where paths are looked for; not null
};

/// What was read, with the warnings and notes that do not prevent its use.
struct Reading {
  Ecosystem ecosystem;
  Diagnostics diagnostics;
  std::vector<TableLedger> ledgers;           ///< of each table, in the order of Ecosystem::files
  std::vector<std::filesystem::path> inputs;  ///< every file that was read
};

/// True for the name of a file that stands for a table in a folder of data, or says how to read them.
[[nodiscard]] bool is_table_name(const std::filesystem::path& file);

/// What the user keeps beside data on how to read them, where it is there: vocabulaire.csv, lecture.toml.
[[nodiscard]] std::vector<std::filesystem::path> choices_beside(const std::filesystem::path& data,
                                                                const Files& files = files_on_disk());

/// Reads a territory: a folder with a datapackage.json or with the tables as CSV (acteurs/actors, projets/projects,
/// participations, liens/ties, communes, or any names where the headers tell), the datapackage.json itself, or one
/// table (the others are looked for beside it by their names). Without a table of actors or projects those mentioned
/// are made; without one of participations, columns of the projects or actors that say who takes part are read. A
/// vocabulaire.csv beside the tables says what words mean, a lecture.toml how to read them. Every fault is found before
/// it gives up. Linear in the size of the files.
/// \throw InputError with all diagnostics when any is an error; std::system_error when a file cannot be read
[[nodiscard]] Reading read_ecosystem(const std::filesystem::path& path, const ReadOptions& options = {});

/// The same of files in memory, which stand for a folder, or for the one file that there is. Needs no file system.
[[nodiscard]] Reading read_ecosystem(std::span<const NamedBytes> files, ReadOptions options = {});

struct OutlineReading {
  std::vector<Outline> outlines;
  std::string attribution;  ///< what the file says of its origin: its member attribution, source or copyright
  Diagnostics diagnostics;
};

/// Reads outlines from GeoJSON (RFC 7946): every Polygon and MultiPolygon of a feature collection, a feature, or a
/// geometry alone. The code is the property code_insee, insee_code, insee_com, insee, codgeo, siren or code; the name
/// nom, name, nom_com, libelle or libgeo, in any case. Other geometries are noted, outlines with neither are warned
/// about. Linear.
/// \throw InputError with every fault located: no JSON, no GeoJSON, rings of less than three points, points that are
/// not degrees; std::system_error when the file cannot be read
[[nodiscard]] OutlineReading read_outlines(const std::filesystem::path& path, std::size_t diagnostics_kept = 200,
                                           const Files& files = files_on_disk());

}  // namespace maillage
