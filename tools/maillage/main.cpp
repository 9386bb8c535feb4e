// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <cstdlib>
#include <exception>
#include <string>
#include <string_view>
#include <vector>

#include <unistd.h>

#include "maillage/base/file.h"
#include "maillage/run_command.h"
#include "maillage/terminal.h"

namespace {

maillage::Language language_of_the_system() {
  for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* locale = std::getenv(variable);  // NOLINT(concurrency-mt-unsafe): no thread runs yet
    if (locale != nullptr && *locale != '\0') return maillage::language_of_locale(locale);
  }
  return maillage::Language::english;
}

/// Takes away what is half written, then ends as the signal asks.
void end_by(int signal) {
  maillage::remove_unfinished();
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

}  // namespace

int main(int argc, char** argv) {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGXCPU}) std::signal(signal, end_by);
  try {
    maillage::tool::Terminal terminal;
    return maillage::tool::run_command(std::vector<std::string>(argv + 1, argv + argc), language_of_the_system(),
                                       terminal);
  } catch (const std::exception&) {  // no memory is left even for saying so in two languages
    constexpr std::string_view kText = "maillage: not enough memory / pas assez de mémoire\n";
    (void)!::write(STDERR_FILENO, kText.data(), kText.size());
    return 1;
  }
}
