// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/read_ecosystem.h"

#include <optional>
#include <system_error>
#include <vector>

#include "maillage/io/messages.h"
#include "maillage/io/read_tables.h"
#include "maillage/io/territory_files.h"

namespace maillage {
namespace {

namespace fs = std::filesystem;

/// Reads the tables of one territory, one after the other.
class TerritoryReader {
 public:
  explicit TerritoryReader(const ReadOptions& options) : options_(options), diagnostics_(options.diagnostics_kept) {}

  Reading read(const fs::path& path) {
    if (!fs::exists(path))
      throw std::system_error(std::make_error_code(std::errc::no_such_file_or_directory), path.string());
    files_.emplace(path, ecosystem_, diagnostics_);
    if (files_->has(TableKind::actors)) read_tables();
    else if (!diagnostics_.has_errors())
      diagnostics_.add({.code = "missing-table", .place = {path.string()}, .message = kMissingTable()});
    diagnostics_.sort();
    if (diagnostics_.has_errors()) throw InputError(std::move(diagnostics_));
    return {std::move(ecosystem_), std::move(diagnostics_)};
  }

 private:
  const Table* open(TableKind kind) { return files_->open(kind); }

  FileId last_file() const { return FileId(ecosystem_.files.size() - 1); }

  void read_tables() {
    const Territory territory{ecosystem_, diagnostics_, options_.threads};
    const Table* opened = open(TableKind::actors);
    if (opened == nullptr) return;
    const Table& actors = *opened;
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
  std::optional<TerritoryFiles> files_;
};

}  // namespace

Reading read_ecosystem(const fs::path& path, const ReadOptions& options) { return TerritoryReader(options).read(path); }

}  // namespace maillage
