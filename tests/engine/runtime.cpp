// SPDX-License-Identifier: GPL-3.0-or-later
// What tools/page/libraries.sh builds, in a module of its own: each bit of the answer says that something works.
#include <filesystem>
#include <fstream>
#include <mutex>
#include <stdexcept>
#include <string>
#include <system_error>

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/regex.h>
#include <unicode/ucnv.h>

namespace {

namespace fs = std::filesystem;

bool catches() {
  try {
    throw fs::filesystem_error("a", std::make_error_code(std::errc::io_error));
  } catch (const std::system_error&) {
    return true;
  }
}

bool locks_once() {
  static std::once_flag flag;
  int times = 0;
  std::mutex mutex;
  for (int i = 0; i < 2; ++i) {
    const std::lock_guard lock(mutex);
    std::call_once(flag, [&] { ++times; });
  }
  return times == 1;
}

bool keeps_files() {
  std::ofstream("/tmp/file") << "kept";
  std::string text;
  std::ifstream("/tmp/file") >> text;
  return text == "kept" && fs::is_regular_file("/tmp/file") && fs::is_directory("/tmp") && !fs::exists("/tmp/other");
}

bool sorts_as_french() {
  UErrorCode status = U_ZERO_ERROR;
  auto* collator = icu::Collator::createInstance(icu::Locale::getFrance(), status);
  return U_SUCCESS(status) && collator->compare(icu::UnicodeString::fromUTF8("\u00E9t\u00E9"),
                                                icu::UnicodeString("fin"), status) == UCOL_LESS;
}

bool has_converter(const char* name) {
  UErrorCode status = U_ZERO_ERROR;
  ucnv_close(ucnv_open(name, &status));
  return U_SUCCESS(status);
}

bool normalises_and_matches() {
  UErrorCode status = U_ZERO_ERROR;
  (void)icu::Normalizer2::getNFKDInstance(status);
  icu::RegexMatcher matcher("^\\p{L}+$", 0, status);
  const icu::UnicodeString word = icu::UnicodeString::fromUTF8("\u00E9t\u00E9");
  matcher.reset(word);
  return matcher.matches(status) && U_SUCCESS(status);
}

}  // namespace

extern "C" unsigned maillage_runtime_works() {
  unsigned works = 0;
  unsigned bit = 1;
  for (const bool one :
       {catches(), locks_once(), keeps_files(), sorts_as_french(), has_converter("windows-1252"),
        has_converter("ibm-850"), has_converter("macintosh"), has_converter("iso-8859-15"), normalises_and_matches()}) {
    if (one) works |= bit;
    bit <<= 1U;
  }
  return works;
}
