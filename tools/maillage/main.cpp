// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <string>
#include <vector>

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

}  // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): what is left to throw is memory running out before anything was said
int main(int argc, char** argv) {
  maillage::tool::Terminal terminal;
  return maillage::tool::run_command(std::vector<std::string>(argv + 1, argv + argc), language_of_the_system(),
                                     terminal);
}
