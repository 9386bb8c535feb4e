// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/interruption.h"

#include <array>
#include <atomic>
#include <csignal>
#include <string_view>

#include <unistd.h>

#include "maillage/base/file.h"
#include "maillage/messages/messages.h"

namespace maillage::tool {
namespace {

constexpr std::array kSignals = {SIGINT, SIGTERM, SIGHUP, SIGXCPU};

/// What a signal's handler may look at.
struct Chosen {
  std::atomic<Language> language = Language::english;
  std::atomic<bool> waits = false;
  std::atomic<int> waiting = 0;  ///< the signal that came meanwhile
};

Chosen& chosen() {
  static Chosen one;
  return one;
}

void write_error(std::string_view text) { (void)!::write(STDERR_FILENO, text.data(), text.size()); }

/// Calls only what a signal's handler may call.
void end_by(int signal) {
  if (chosen().waits) {
    chosen().waiting = signal;
    return;
  }
  remove_unfinished();
  if (::isatty(STDERR_FILENO) != 0) write_error("\r\x1b[K");
  write_error(kInterrupted.in(chosen().language));
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

}  // namespace

void end_at_once_by_signals(Language language) {
  chosen().language = language;
  for (const int signal : kSignals) std::signal(signal, end_by);
}

Uninterrupted::Uninterrupted() {
  chosen().waiting = 0;
  chosen().waits = true;
}

Uninterrupted::~Uninterrupted() {
  chosen().waits = false;
  if (const int signal = chosen().waiting; signal != 0) std::raise(signal);
}

}  // namespace maillage::tool
