// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <exception>
#include <string>
#include <string_view>
#include <vector>

#include <unistd.h>

#include "maillage/interruption.h"
#include "maillage/launch.h"
#include "maillage/run_command.h"

namespace {

maillage::Language language_of_the_system() {
  for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* locale =
        std::getenv(variable);  // NOLINT(concurrency-mt-unsafe): no thread runs yet
    if (locale != nullptr && *locale != '\0') return maillage::language_of_locale(locale);
  }
  return maillage::Language::english;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const maillage::Language usual = language_of_the_system();
    const maillage::Language language = maillage::tool::language_of(arguments, usual);
    maillage::tool::end_at_once_by_signals(language);
    const auto launch = maillage::tool::launch(argc, argv, language);
    return launch->ended(maillage::tool::run_command(arguments, usual, launch->surroundings()));
  } catch (const std::exception&) {  // no memory is left even for saying so in two languages
    constexpr std::string_view kText = "maillage: not enough memory / pas assez de mémoire\n";
    (void)!::write(STDERR_FILENO, kText.data(), kText.size());
    return 1;
  }
}
