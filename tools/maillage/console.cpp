// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/console.h"

#include <fmt/format.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <memory>

#include "maillage/messages.h"

namespace maillage::tool {
namespace {

constexpr const char* kMessages = "messages";        // the program's own sentences, after its name
constexpr const char* kDiagnostics = "diagnostics";  // begin with the place they speak of

void add_logger(const char* name, const std::string& pattern, Verbosity verbosity) {
  constexpr std::array<spdlog::level::level_enum, 3> kLevels = {spdlog::level::err, spdlog::level::info,
                                                                spdlog::level::debug};
  const auto logger = std::make_shared<spdlog::logger>(name, std::make_shared<spdlog::sinks::stderr_sink_mt>());
  logger->set_pattern(pattern);
  logger->set_level(kLevels[static_cast<std::size_t>(verbosity)]);
  spdlog::register_logger(logger);
}

/// Notes about files that were left unread are for those who ask: check shows them, the other commands when verbose.
spdlog::level::level_enum level_of(const Diagnostic& diagnostic) {
  if (diagnostic.severity == Severity::error) return spdlog::level::err;
  if (diagnostic.severity == Severity::warning) return spdlog::level::warn;
  return diagnostic.code.starts_with("ignored-") || diagnostic.code == "unknown-columns" || diagnostic.code == "unplaced" ? spdlog::level::debug : spdlog::level::info;
}

bool shows_progress() { return ::isatty(STDERR_FILENO) != 0 && spdlog::get(kMessages)->should_log(spdlog::level::info); }

std::string without_last_line_feed(std::string text) {
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

}  // namespace

void set_up_console(Verbosity verbosity, Language language) {
  spdlog::drop_all();
  add_logger(kMessages, fmt::format("{}%v", kProgram.in(language)), verbosity);
  add_logger(kDiagnostics, "%v", verbosity);
}

void say_error(std::string_view text) { spdlog::get(kMessages)->error("{}", text); }
void say_info(std::string_view text) { spdlog::get(kMessages)->info("{}", text); }
void say_detail(std::string_view text) { spdlog::get(kMessages)->debug("{}", text); }

void say(const Diagnostics& diagnostics, Language language) {
  for (const Diagnostic& diagnostic : diagnostics.list()) {
    spdlog::get(kDiagnostics)->log(level_of(diagnostic), "{}", without_last_line_feed(render(diagnostic, language)));
  }
  std::size_t total = 0;
  for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) total += diagnostics.count(severity);
  if (const std::size_t hidden = total - diagnostics.list().size(); hidden > 0) {
    say_error(kMoreDiagnostics.in(language, hidden));
  }
}

Progress::Progress(std::string_view what) : text_(what), start_(std::chrono::steady_clock::now()) {
  if (shows_progress()) watcher_ = std::thread([this] { watch(); });
}

Progress::~Progress() {
  if (!watcher_.joinable()) return;
  {
    const std::lock_guard lock(mutex_);
    done_ = true;
  }
  finished_.notify_one();
  watcher_.join();
}

void Progress::step(std::string_view what, std::size_t done, std::size_t total) {
  const std::lock_guard lock(mutex_);
  text_ = fmt::format("{} ({}/{})", what, done + 1, total);
}

void Progress::watch() {
  std::unique_lock lock(mutex_);
  auto next = start_ + std::chrono::seconds(1);
  bool shown = false;
  while (!finished_.wait_until(lock, next, [this] { return done_; })) {
    const auto elapsed = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - start_);
    fmt::print(stderr, "\r\x1b[K{}… {} s", text_, elapsed.count());
    std::fflush(stderr);
    shown = true;
    next += std::chrono::milliseconds(200);
  }
  if (shown) fmt::print(stderr, "\r\x1b[K");
}

}  // namespace maillage::tool
