// SPDX-License-Identifier: GPL-3.0-or-later
// What commands say and give to the surroundings they run in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "maillage/base/diagnostic.h"
#include "maillage/base/language.h"
#include "maillage/base/progress.h"
#include "maillage/surroundings.h"

namespace maillage::tool {

enum class Verbosity : std::uint8_t { quiet, normal, verbose };

/// Takes what is said to `surroundings` as long as it lives, at first as if neither quiet nor
/// verbose. One at a time.
class Console {
 public:
  Console(Surroundings& surroundings, Language language);
  Console(Console&&) = delete;
  Console(const Console&) = delete;
  Console& operator=(Console&&) = delete;
  Console& operator=(const Console&) = delete;
  ~Console();
};

/// From now on: errors always, warnings and notes unless quiet, what the program is doing when
/// verbose.
void set_verbosity(Verbosity verbosity);

/// One line, after the program's name.
void say_error(std::string_view text);
void say_info(std::string_view text);
void say_detail(std::string_view text);

/// Rendered diagnostics, then how many were left out.
void say(const Diagnostics& diagnostics, Language language);

/// Puts a result where the user asked; see Surroundings. \throw std::system_error
void deliver(std::string_view result, const std::string& path);

/// Whether a result can go there; see Surroundings. \throw std::exception
void check_place(const std::string& path);

/// Puts a folder of results where the user asked; see Surroundings. \throw std::system_error
void deliver_folder(const FolderFiles& files, const std::string& path);

/// Where everything that is read is looked for.
[[nodiscard]] const Files& input_files();

/// Whether standard output is read by a person, as it comes.
[[nodiscard]] bool shows_results();

/// Processes that share the work of this command; null where there are no others.
[[nodiscard]] const Ranks* ranks();

/// Says that the command will take about so many seconds of a processor, where that is more than
/// ten.
void say_cost(double seconds);

/// Shows what is going on to whoever watches, unless quiet. The newest is the one that is shown.
class Progress {
 public:
  explicit Progress(std::string_view what);
  Progress(Progress&&) = delete;
  Progress(const Progress&) = delete;
  Progress& operator=(Progress&&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress();

  /// What is being done now, `done` out of `total`.
  void step(std::string_view what, std::size_t done, std::size_t total);

 private:
  std::unique_ptr<ShownProgress> shown_;
  ShownProgress* before_ = nullptr;
};

/// Tells how far a computation is to the Progress of the moment, if there is any.
[[nodiscard]] maillage::Progress watched();

}  // namespace maillage::tool
