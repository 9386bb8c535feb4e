// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/io/read_ecosystem.h"
#include "maillage/model/ecosystem.h"

namespace maillage {

/// What number a word of a column stands for.
struct WordValue {
  std::string column = {};  ///< empty: of every column
  std::string word;
  double value = 0;

  friend bool operator==(const WordValue&, const WordValue&) = default;
};

/// Which columns of a table are wanted. Names compare exactly, else folded where that fits one column alone.
struct CaseQuestion {
  std::vector<std::string> columns;
  std::string names = {};  ///< the column that names the cases; empty: the first one
  std::string sheet = {};  ///< of a workbook; empty: the first sheet that has all columns
  std::vector<WordValue> words = {};
};

struct CaseColumn {
  std::string name;                           ///< its title, as written
  std::vector<std::optional<double>> values;  ///< nothing where it does not apply ("-")

  friend bool operator==(const CaseColumn&, const CaseColumn&) = default;
};

/// Columns that may be asked for, of one sort.
struct OfferedColumns {
  Text sort;                             ///< "mesures des projets", "measures of projects"
  std::vector<Text> names;               ///< by which people know them
  std::vector<std::string> others = {};  ///< what else is understood: ids
};

/// Columns of projects that their table does not have.
struct FurtherColumns {
  std::vector<CaseColumn> columns = {};      ///< those wanted, by the names they were asked for: one value per project
  std::vector<OfferedColumns> offered = {};  ///< all there are
};

struct CaseReading {
  std::vector<std::string> cases;
  std::vector<CaseColumn> columns;     ///< as wanted
  std::vector<std::string> set_aside;  ///< cases that lack a value
  Diagnostics diagnostics;
};

/// Reads numbers of named cases from a table with cases in rows: a delimited text, a sheet of a workbook, or "-" for
/// standard input. Cells are numbers, words of `words`, yes and no in either language (1 and 0), or "-" for "does not
/// apply". A case that lacks a value is set aside and told. Linear.
/// \throw InputError for columns nobody knows and cells that are no number, located; std::system_error
[[nodiscard]] CaseReading read_cases(const std::filesystem::path& path, const CaseQuestion& question,
                                     const ReadOptions& options = {});

/// Whether the table of projects has a column of this name: one of its further ones, or categorie/category, secteurs/
/// sectors, statut/status, debut/start, fin/end (years), dispositif/framework.
[[nodiscard]] bool has_project_column(const Ecosystem& ecosystem, const std::string& name);

/// The same of the projects of a territory: columns of their table, see has_project_column(), and those that are
/// reckoned. Cases that lack a value in one column are told in one line, as are those of read_cases(). A column nobody
/// knows is told with what it may have meant, and with all there are. \throw InputError likewise
[[nodiscard]] CaseReading cases_of_projects(const Ecosystem& ecosystem, const CaseQuestion& question,
                                            bool strict = false, const FurtherColumns& further = {});

}  // namespace maillage
