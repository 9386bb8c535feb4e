// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/base/ranks.h"
#include "maillage/io/text/files.h"

namespace maillage::tool {

/// How much a line matters: what went wrong, what is to be known, what the program is doing.
enum class Level : std::uint8_t { error, warning, information, detail };

/// Shows what has been going on for a while, until it is destroyed. Told by several threads, one at
/// a time.
class ShownProgress {
 public:
  ShownProgress() = default;
  ShownProgress(ShownProgress&&) = delete;
  ShownProgress(const ShownProgress&) = delete;
  ShownProgress& operator=(ShownProgress&&) = delete;
  ShownProgress& operator=(const ShownProgress&) = delete;
  virtual ~ShownProgress() = default;

  /// What begins now.
  virtual void show(std::string_view what) = 0;
  /// How much of that is done: a share of 1, which begins anew where it falls.
  virtual void reached(double share) = 0;
};

/// Names and bytes of the files of a folder.
using FolderFiles = std::vector<std::pair<std::string, std::string>>;

/// What a command reads, and where its results and messages go: a terminal and files, or memory.
class Surroundings {
 public:
  Surroundings() = default;
  Surroundings(Surroundings&&) = delete;
  Surroundings(const Surroundings&) = delete;
  Surroundings& operator=(Surroundings&&) = delete;
  Surroundings& operator=(const Surroundings&) = delete;
  virtual ~Surroundings() = default;

  /// Where everything that is read is looked for.
  [[nodiscard]] virtual const Files& files() const { return files_on_disk(); }

  /// Puts a result under this name, whole or not at all; "" and "-" are standard output. \throw
  /// std::system_error
  virtual void deliver(std::string_view result, const std::string& path) = 0;

  /// \throw std::exception where deliver() would refuse this name, before anything is written
  virtual void check_place(const std::string& /*path*/) {}

  /// Puts a folder of results under a name that nothing has yet. \throw std::system_error
  virtual void deliver_folder(const FolderFiles& files, const std::string& path) = 0;

  /// A message of one or several lines, without the last line feed.
  virtual void say(Level level, std::string_view text) = 0;

  /// Processes that run the same command and share its work; null where there are no others.
  [[nodiscard]] virtual const Ranks* ranks() const { return nullptr; }

  /// Whether standard output is read by a person, as it comes.
  [[nodiscard]] virtual bool shows_results() const { return false; }

  /// Nothing where nobody watches.
  [[nodiscard]] virtual std::unique_ptr<ShownProgress> show_progress(std::string_view /*what*/,
                                                                     Language /*language*/) {
    return nullptr;
  }
};

}  // namespace maillage::tool
