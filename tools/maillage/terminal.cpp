// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/terminal.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <filesystem>
#include <mutex>
#include <system_error>
#include <thread>

#include <fmt/format.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>
#include <sys/stat.h>
#include <unistd.h>

#include "maillage/base/file.h"
#include "maillage/base/printable.h"
#include "maillage/durations.h"
#include "maillage/messages/messages.h"
#include "maillage/output/folder_writing.h"
#include "maillage/output/output.h"
#include "maillage/output/overwriting.h"

namespace maillage::tool {
namespace {

constexpr const char* kLogger = "messages";

/// Shows what has been going on for more than a second, and takes the line away when done.
class ProgressLine : public ShownProgress {
 public:
  ProgressLine(std::string_view what, Language language)
      : text_(what), language_(language), start_(Clock::now()), begun_(start_), watcher_([this] {
          watch();
        }) {}
  ProgressLine(ProgressLine&&) = delete;
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(ProgressLine&&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  ~ProgressLine() override {
    {
      const std::lock_guard lock(mutex_);
      done_ = true;
    }
    finished_.notify_one();
    watcher_.join();
  }

  void show(std::string_view what) override {
    const std::lock_guard lock(mutex_);
    text_ = what;
    share_ = 0;
    begun_ = Clock::now();
  }

  void reached(double share) override {
    const std::lock_guard lock(mutex_);
    if (share < share_) begun_ = Clock::now();
    share_ = share;
  }

 private:
  void watch() {
    std::unique_lock lock(mutex_);
    auto next = start_ + std::chrono::seconds(1);
    bool shown = false;
    while (!finished_.wait_until(lock, next, [this] { return done_; })) {
      fmt::print(stderr, "\r\x1b[K{}… {:.0f} s{}", text_, seconds_since(start_), left());
      std::fflush(stderr);
      shown = true;
      next += std::chrono::milliseconds(200);
    }
    if (shown) fmt::print(stderr, "\r\x1b[K");
  }

  using Clock = std::chrono::steady_clock;

  [[nodiscard]] static double seconds_since(Clock::time_point begin) {
    return std::chrono::duration<double>(Clock::now() - begin).count();
  }

  [[nodiscard]] std::string left() const {
    const auto seconds = time_left(share_, seconds_since(begun_));
    return seconds ? kTimeLeft.in(language_, duration(*seconds, language_)) : std::string();
  }

  std::mutex mutex_;
  std::condition_variable finished_;
  bool done_ = false;
  std::string text_;
  Language language_;
  double share_ = 0;
  Clock::time_point start_;
  Clock::time_point begun_;  ///< what is done now
  std::thread watcher_;      ///< last: it reads all the others
};

bool is_binary(std::string_view result) {
  constexpr std::array<std::string_view, 3> kBegins = {"%PDF-", "\x89PNG", "PK\x03\x04"};
  return std::any_of(kBegins.begin(), kBegins.end(),
                     [&](std::string_view begin) { return result.starts_with(begin); });
}

/// What a terminal or a pipe gets is read by a person in the end; a file keeps the bytes.
bool is_to_be_read(std::string_view result) {
  struct stat status{};
  const bool file = ::fstat(STDOUT_FILENO, &status) == 0 && S_ISREG(status.st_mode);
  return !file && !is_binary(result);
}

}  // namespace

Terminal::Terminal() {
  spdlog::drop_all();
  const auto logger =
      std::make_shared<spdlog::logger>(kLogger, std::make_shared<spdlog::sinks::stderr_sink_mt>());
  logger->set_pattern("%v");
  logger->set_level(spdlog::level::debug);
  spdlog::register_logger(logger);
}

void Terminal::deliver(std::string_view result, const std::string& path) {
  if (!on_standard_output(path)) {
    check_target(path);
    write_whole(path, result);
    return mark_as_ours(path);
  }
  const std::string safe = is_to_be_read(result) ? safe_to_show(result) : std::string();
  const std::string_view shown = safe.empty() ? result : safe;
  const bool written = std::fwrite(shown.data(), 1, shown.size(), stdout) == shown.size();
  if (!written || std::fflush(stdout) != 0)
    throw std::system_error(errno, std::generic_category(), "stdout");
}

void Terminal::check_place(const std::string& path) {
  if (!on_standard_output(path)) check_target(path);
}

void Terminal::deliver_folder(const FolderFiles& files, const std::string& path) {
  const std::filesystem::path folder(path);
  check_folder_of(folder.has_filename() ? folder : folder.parent_path());
  write_folder(path, files);
}

void Terminal::say(Level level, std::string_view text) {
  constexpr std::array kLevels = {spdlog::level::err, spdlog::level::warn, spdlog::level::info,
                                  spdlog::level::debug};
  spdlog::get(kLogger)->log(kLevels.at(static_cast<std::size_t>(level)), "{}", text);
}

bool Terminal::shows_results() const { return ::isatty(STDOUT_FILENO) != 0; }

std::unique_ptr<ShownProgress> Terminal::show_progress(std::string_view what, Language language) {
  if (::isatty(STDERR_FILENO) == 0) return nullptr;
  try {
    return std::make_unique<ProgressLine>(what, language);
  } catch (const std::system_error&) {  // no thread to spare for it
    return nullptr;
  }
}

}  // namespace maillage::tool
