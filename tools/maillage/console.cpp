// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/console.h"

#include <cassert>

#include <fmt/format.h>

#include "maillage/base/printable.h"
#include "maillage/durations.h"
#include "maillage/messages/messages.h"
#include "maillage/messages/remedies.h"

namespace maillage::tool {
namespace {

/// What the one Console there is stands for.
struct Current {
  Surroundings* surroundings = nullptr;
  Language language = Language::french;
  Verbosity verbosity = Verbosity::normal;
  ShownProgress* progress = nullptr;
};

Current& current() {
  static Current one;
  return one;
}

bool is_said(Level level) {
  switch (current().verbosity) {
    case Verbosity::quiet: return level == Level::error;
    case Verbosity::normal: return level != Level::detail;
    case Verbosity::verbose: break;
  }
  return true;
}

void say(Level level, std::string_view text) {
  assert(current().surroundings != nullptr);
  if (is_said(level)) current().surroundings->say(level, safe_to_show(text));
}

/// One of the program's own sentences, after its name.
void say_sentence(Level level, std::string_view text) {
  say(level, fmt::format("{}{}", kProgram.in(current().language), text));
}

/// Notes of what a table holds beside what is read are for those who ask: check shows them, the
/// others when verbose.
bool is_detail(std::string_view code) {
  return code.starts_with("ignored-") || code == "unknown-columns" || code == "unplaced";
}

Level level_of(const Diagnostic& diagnostic) {
  if (diagnostic.severity == Severity::error) return Level::error;
  if (diagnostic.severity == Severity::warning) return Level::warning;
  return is_detail(diagnostic.code) ? Level::detail : Level::information;
}

std::string without_last_line_feed(std::string text) {
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

}  // namespace

Console::Console(Surroundings& surroundings, Language language) {
  assert(current().surroundings == nullptr);
  current() = {&surroundings, language, Verbosity::normal, nullptr};
}

Console::~Console() { current() = {}; }

void set_verbosity(Verbosity verbosity) { current().verbosity = verbosity; }

void say_error(std::string_view text) { say_sentence(Level::error, text); }
void say_info(std::string_view text) { say_sentence(Level::information, text); }
void say_detail(std::string_view text) { say_sentence(Level::detail, text); }

void say(const Diagnostics& diagnostics, Language language) {
  for (const Diagnostic& diagnostic : diagnostics.list())
    say(level_of(diagnostic), without_last_line_feed(render(with_remedy(diagnostic), language)));
  std::size_t total = 0;
  for (const Severity severity : {Severity::error, Severity::warning, Severity::note})
    total += diagnostics.count(severity);
  if (const std::size_t hidden = total - diagnostics.list().size(); hidden > 0) {
    say_error(kMoreDiagnostics.in(language, hidden));
  }
}

void deliver(std::string_view result, const std::string& path) {
  current().surroundings->deliver(result, path);
}

void check_place(const std::string& path) { current().surroundings->check_place(path); }

void deliver_folder(const FolderFiles& files, const std::string& path) {
  current().surroundings->deliver_folder(files, path);
}

const Files& input_files() { return current().surroundings->files(); }

bool shows_results() { return current().surroundings->shows_results(); }

const Ranks* ranks() { return current().surroundings->ranks(); }

void say_cost(double seconds) {
  constexpr double kWorthSaying = 10;
  const Language language = current().language;
  if (seconds > kWorthSaying) say_info(kTakes.in(language, duration(seconds, language)));
}

Progress::Progress(std::string_view what) : before_(current().progress) {
  if (is_said(Level::information))
    shown_ = current().surroundings->show_progress(safe_to_show(what), current().language);
  current().progress = shown_.get();
}

Progress::~Progress() { current().progress = before_; }

void Progress::step(std::string_view what, std::size_t done, std::size_t total) {
  if (shown_) shown_->show(safe_to_show(fmt::format("{} ({}/{})", what, done + 1, total)));
}

maillage::Progress watched() {
  return [](std::size_t done, std::size_t total) {
    if (current().progress != nullptr && total > 0)
      current().progress->reached(static_cast<double>(done) / static_cast<double>(total));
  };
}

}  // namespace maillage::tool
