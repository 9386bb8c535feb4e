// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/read_ecosystem.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <system_error>
#include <vector>

#include "maillage/base/text.h"
#include "maillage/io/data_package.h"
#include "maillage/io/messages.h"
#include "maillage/io/read_tables.h"

namespace maillage {
namespace {

namespace fs = std::filesystem;

bool has_table_ending(const fs::path& path) {
  const std::string ending = fold(path.extension().string());
  return ending == ".csv" || ending == ".tsv" || ending == ".txt";
}

/// Reads the tables of one territory, one after the other.
class TerritoryReader {
 public:
  explicit TerritoryReader(const ReadOptions& options) : options_(options), diagnostics_(options.diagnostics_kept) {}

  Reading read(const fs::path& path) {
    if (!fs::exists(path))
      throw std::system_error(std::make_error_code(std::errc::no_such_file_or_directory), path.string());
    find_files(path);
    if (files_[index(TableKind::actors)]) read_tables();
    else if (!diagnostics_.has_errors())
      diagnostics_.add({.code = "missing-table", .place = {path.string()}, .message = kMissingTable()});
    diagnostics_.sort();
    if (diagnostics_.has_errors()) throw InputError(std::move(diagnostics_));
    return {std::move(ecosystem_), std::move(diagnostics_)};
  }

 private:
  static std::size_t index(TableKind kind) { return static_cast<std::size_t>(kind); }

  void find_files(const fs::path& path) {
    if (fs::is_directory(path)) {
      if (fs::exists(path / "datapackage.json")) read_package(path / "datapackage.json");
      else find_in_folder(path);
    } else if (fold(path.extension().string()) == ".json") {
      read_package(path);
    } else {
      files_[index(TableKind::actors)] = TableFile{path, {}};
      find_beside(path);
    }
  }

  void read_package(const fs::path& path) {
    const SourceText source(path, "", diagnostics_);
    files_ = read_data_package(source, path.parent_path(), ecosystem_, diagnostics_);
  }

  void find_in_folder(const fs::path& folder) {
    for (const fs::path& path : tables_in(folder)) {
      const auto kind = find_table_kind(path.stem().string());
      if (!kind) tell_ignored(path);
      else add_file(*kind, path);
    }
  }

  void find_beside(const fs::path& actors) {
    const fs::path folder = actors.has_parent_path() ? actors.parent_path() : fs::path(".");
    for (const fs::path& path : tables_in(folder)) {
      const auto kind = find_table_kind(path.stem().string());
      if (!kind || *kind == TableKind::actors) continue;
      add_file(*kind, actors.has_parent_path() ? path : path.filename());
    }
  }

  static std::vector<fs::path> tables_in(const fs::path& folder) {
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator(folder)) {
      const bool hidden = entry.path().filename().string().starts_with(".");
      if (!hidden && has_table_ending(entry.path()) && entry.is_regular_file()) paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
  }

  void add_file(TableKind kind, const fs::path& path) {
    auto& file = files_[index(kind)];
    if (!file) {
      file = TableFile{path, {}};
      return;
    }
    const std::string first = file->path.filename().string();
    const std::string second = path.filename().string();
    diagnostics_.add(
        {.code = "two-tables", .place = {path.string()}, .message = kTwoTables(Words(first), Words(second))});
  }

  void tell_ignored(const fs::path& path) {
    diagnostics_.add(
        {.severity = Severity::note, .code = "ignored-file", .place = {path.string()}, .message = kIgnoredFile()});
  }

  const Table* open(TableKind kind) {
    auto& file = files_[index(kind)];
    if (!file) return nullptr;
    auto& source = sources_[index(kind)];
    source = std::make_unique<SourceText>(file->path, file->format.encoding, diagnostics_);
    ecosystem_.files.push_back(source->name());
    tables_[index(kind)] = std::make_unique<Table>(*source, kind, std::move(file->format), diagnostics_);
    return tables_[index(kind)].get();
  }

  FileId last_file() const { return FileId(ecosystem_.files.size() - 1); }

  void read_tables() {
    const Territory territory{ecosystem_, diagnostics_, options_.threads};
    const Table& actors = *open(TableKind::actors);
    maillage::read_actors(actors, last_file(), territory);
    ActorIndex actor_index(ecosystem_.actors);
    index_actors(actors, actor_index, territory);
    resolve_memberships(actors, actor_index, territory);
    warn_of_duplicates(actors, territory);
    finish(actors, ecosystem_.actor_attributes, territory);
    read_links(actor_index, territory);
    read_places(actors, territory);
  }

  void read_places(const Table& actors, const Territory& territory) {
    const Table* communes = open(TableKind::communes);
    if (communes == nullptr) return;
    read_communes(*communes, last_file(), territory);
    finish(*communes, ecosystem_.commune_attributes, territory);
    tell_places(actors, territory);
  }

  void read_links(ActorIndex& actors, const Territory& territory) {
    const Table* projects = open(TableKind::projects);
    if (projects != nullptr) maillage::read_projects(*projects, last_file(), territory);
    const Table* participations = open(TableKind::participations);
    const FileId participations_file = last_file();
    const Table* ties = open(TableKind::ties);
    if (projects == nullptr && participations != nullptr) {
      make_projects(*participations, participations_file, column(*participations, ParticipationField::project),
                    territory);
    }
    if (projects == nullptr && ties != nullptr)
      make_projects(*ties, last_file(), column(*ties, TieField::project), territory);
    ProjectIndex index(ecosystem_.projects);
    if (projects != nullptr) {
      index_projects(*projects, index, territory);
      finish(*projects, ecosystem_.project_attributes, territory);
    } else {
      for (std::uint32_t i = 0; i < ecosystem_.projects.size(); ++i) index.insert(i);
    }
    if (participations != nullptr) {
      maillage::read_participations(*participations, participations_file, actors, index, territory);
      finish(*participations, ecosystem_.participation_attributes, territory);
    }
    if (ties == nullptr) return;
    maillage::read_ties(*ties, last_file(), actors, index, territory);
    finish(*ties, ecosystem_.tie_attributes, territory);
  }

  static void finish(const Table& table, std::vector<Attribute>& attributes, const Territory& territory) {
    check_schema(table, territory);
    read_attributes(table, attributes, territory.diagnostics, territory.threads);
  }

  template <typename Field>
  static std::uint32_t column(const Table& table, Field field) {
    return table.columns().of_field[static_cast<std::size_t>(field)];
  }

  ReadOptions options_;
  Diagnostics diagnostics_;
  Ecosystem ecosystem_;
  TableFiles files_;
  std::array<std::unique_ptr<SourceText>, kTableKinds> sources_;
  std::array<std::unique_ptr<Table>, kTableKinds> tables_;
};

}  // namespace

Reading read_ecosystem(const fs::path& path, const ReadOptions& options) { return TerritoryReader(options).read(path); }

}  // namespace maillage
