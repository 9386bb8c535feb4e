// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace maillage {

class FileBytes;

/// The bytes of a file that is held in memory.
struct NamedBytes {
  std::string name;  ///< "acteurs.csv"; "territoire/acteurs.csv" stands in a folder
  std::string bytes;
};

/// What has a name in a folder and is no file to read: a link that leads nowhere, a folder, a pipe.
struct NoFile {
  std::filesystem::path path;
  bool lost = false;  ///< a link that leads nowhere
};

/// Where readers find the files that paths name.
class Files {
 public:
  Files() = default;
  Files(Files&&) = delete;
  Files(const Files&) = delete;
  Files& operator=(Files&&) = delete;
  Files& operator=(const Files&) = delete;
  virtual ~Files() = default;

  [[nodiscard]] virtual bool is_folder(const std::filesystem::path& path) const = 0;
  /// False for a folder as for nothing.
  [[nodiscard]] virtual bool is_file(const std::filesystem::path& path) const = 0;
  /// Whether anything is there, a pipe or a device as well.
  [[nodiscard]] virtual bool exists(const std::filesystem::path& path) const = 0;
  /// The files in a folder, not those of folders in it, by their names. \pre is_folder(path)
  [[nodiscard]] virtual std::vector<std::filesystem::path> in_folder(const std::filesystem::path& path) const = 0;
  /// By their names. \pre is_folder(path)
  [[nodiscard]] virtual std::vector<NoFile> no_files_in(const std::filesystem::path& path) const = 0;
  /// Whether a link leads from this path to a file outside the folder.
  [[nodiscard]] virtual bool leaves(const std::filesystem::path& file, const std::filesystem::path& folder) const = 0;
  /// \throw std::system_error when it cannot be read
  [[nodiscard]] virtual std::shared_ptr<const FileBytes> read(const std::filesystem::path& path) const = 0;
};

/// Those of this machine.
[[nodiscard]] const Files& files_on_disk();

/// Files in memory alone: nothing is looked for elsewhere. Of two of one name the first counts.
class FilesInMemory final : public Files {
 public:
  explicit FilesInMemory(std::span<const NamedBytes> files);

  [[nodiscard]] bool is_folder(const std::filesystem::path& path) const override;
  [[nodiscard]] bool is_file(const std::filesystem::path& path) const override;
  [[nodiscard]] bool exists(const std::filesystem::path& path) const override;
  [[nodiscard]] std::vector<std::filesystem::path> in_folder(const std::filesystem::path& path) const override;
  [[nodiscard]] std::vector<NoFile> no_files_in(const std::filesystem::path& path) const override;
  [[nodiscard]] bool leaves(const std::filesystem::path& file, const std::filesystem::path& folder) const override;
  [[nodiscard]] std::shared_ptr<const FileBytes> read(const std::filesystem::path& path) const override;

 private:
  std::map<std::filesystem::path, std::shared_ptr<const FileBytes>> bytes_;
};

}  // namespace maillage
