// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <unordered_map>
#include <utility>

#include "maillage/base/suggestion.h"
#include "maillage/base/text.h"
#include "maillage/io/cell_values.h"
#include "maillage/io/made_ids.h"
#include "maillage/io/messages.h"
#include "maillage/io/read_tables.h"
#include "maillage/io/row_values.h"

namespace maillage {
namespace {

class ProjectRows {
 public:
  ProjectRows(RowReader& rows, FaultList& faults, FileId file) : values_(rows, faults), file_(file) {}

  void read_into(std::vector<Project>& projects) {
    while (values_.next()) read_row(projects[values_.row().index]);
  }

 private:
  void read_row(Project& project) {
    project.origin = {file_, values_.row().line};
    project.id = values_.text(ProjectField::id);
    if (!values_.row().well_formed) return;
    project.name = values_.text(ProjectField::name);
    if (project.name.empty()) {
      values_.tell(Severity::error, "empty-name", ProjectField::name,
                   [](Diagnostic& fault) { fault.message = kEmptyProjectName(); });
    }
    project.category = values_.text(ProjectField::category);
    project.sectors = split_list(values_.text(ProjectField::sectors));
    project.status = status();
    project.period = values_.period(ProjectField::start, ProjectField::end);
    project.framework = values_.text(ProjectField::framework);
    project.source = values_.view(ProjectField::source);
  }

  std::optional<Status> status() {
    const std::string_view word = values_.view(ProjectField::status);
    if (word.empty()) return std::nullopt;
    const auto& known = statuses_.get(word, parse_status);
    if (known) return known;
    values_.tell(Severity::error, "unknown-status", ProjectField::status, [name = shortened(word)](Diagnostic& fault) {
      const auto meant = closest(name, status_words());
      fault.message = meant ? kUnknownStatusMeant(Words(name), Words(*meant)) : kUnknownStatus(Words(name));
    });
    return std::nullopt;
  }

  RowValues values_;
  FileId file_;
  WordCache<Status> statuses_;
};

/// The projects one part of a table mentions, in the order of first mention, with the line.
using Mentions = std::vector<std::pair<std::string, std::uint32_t>>;

}  // namespace

void read_projects(const Table& table, FileId file, const Territory& territory) {
  std::vector<Project>& projects = territory.ecosystem.projects;
  projects.resize(table.rows());
  table.read(territory.threads, territory.diagnostics, [&](std::size_t, RowReader& rows, FaultList& faults) {
    ProjectRows(rows, faults, file).read_into(projects);
  });
}

void index_projects(const Table& table, ProjectIndex& index, const Territory& territory) {
  const auto id_column = table.columns().of_field[static_cast<std::size_t>(ProjectField::id)];
  index_records(table, id_column, "project", territory.ecosystem.projects, index, territory.diagnostics);
}

void make_projects(const Table& table, FileId file, std::uint32_t column, const Territory& territory) {
  if (column == kNoColumn) return;
  std::vector<Mentions> found(table.parts().size());
  const auto collect = [&](std::size_t part, RowReader& rows, FaultList&) {
    std::unordered_map<std::string, bool> seen;
    while (rows.next()) {
      if (column >= rows.row().cells.size()) continue;
      std::string name = on_one_line(cell_text(rows.row().cells[column], table, column));
      if (!name.empty() && seen.emplace(name, true).second) found[part].emplace_back(std::move(name), rows.row().line);
    }
  };
  table.read(territory.threads, territory.diagnostics, collect, FormFaults::told);
  std::vector<Project>& projects = territory.ecosystem.projects;
  std::unordered_map<std::string, bool> known;
  for (const Project& project : projects) known.emplace(project.id, true);
  const std::size_t before = projects.size();
  for (const Mentions& mentions : found) {
    for (const auto& [name, line] : mentions) {
      if (!known.emplace(name, true).second) continue;
      Project& project = projects.emplace_back();
      project.id = name;
      project.name = name;
      project.origin = {file, line};
    }
  }
  if (projects.size() == before) return;
  territory.diagnostics.add({.severity = Severity::note,
                             .code = "made-projects",
                             .place = table.place(),
                             .message = kMadeProjects(projects.size() - before)});
}

}  // namespace maillage
