// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <thread>

#include "maillage/base/diagnostic.h"
#include "maillage/base/language.h"

namespace maillage::tool {

enum class Verbosity : std::uint8_t { quiet, normal, verbose };

/// Sends all that is not a result to standard error, through spdlog: errors always, warnings and notes unless quiet,
/// what the program is doing when verbose.
void set_up_console(Verbosity verbosity, Language language);

/// One line, after the program's name.
void say_error(std::string_view text);
void say_info(std::string_view text);
void say_detail(std::string_view text);

/// Rendered diagnostics, then how many were left out.
void say(const Diagnostics& diagnostics, Language language);

/// Shows on a terminal what has been going on for more than a second, and takes the line away when done. Shows nothing
/// when standard error is no terminal, or when quiet.
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
  void watch();

  std::mutex mutex_;
  std::condition_variable finished_;
  bool done_ = false;
  std::string text_;
  std::chrono::steady_clock::time_point start_;
  std::thread watcher_;
};

}  // namespace maillage::tool
