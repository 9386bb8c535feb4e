// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a generated territory of 1,000,000 actors and 4,000,000 ties and prints seconds, MB/s and peak memory, beside a
// plain count of the lines of the same files. Arguments: [actors] [ties] [threads].
#include <array>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>

#include <fmt/format.h>
#include <sys/resource.h>

#include "maillage/base/file.h"
#include "maillage/base/random.h"
#include "maillage/io/read_ecosystem.h"

#include "support/temporary_folder.h"

namespace {

namespace fs = std::filesystem;
using maillage::Random;

constexpr std::array<const char*, 16> kSyllables = {"ba",  "che", "dou", "fré", "gi",  "jon", "la",  "mer",
                                                    "nai", "or",  "pé",  "rou", "sau", "ter", "vau", "zi"};
constexpr std::array<const char*, 8> kTypes = {"association",      "collectivité", "entreprise",   "citoyen",
                                               "organisme public", "recherche",    "Associations", ""};

double seconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

std::string word(Random& random) {
  std::string text;
  for (std::uint64_t left = 2 + random.below(3); left > 0; --left)
    text += kSyllables.at(random.below(kSyllables.size()));
  text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

void write_actors(const fs::path& path, std::size_t count) {
  Random random(1);
  std::ofstream file(path, std::ios::binary);
  file << "id,nom,type,lieu,code_insee,lat,lon,source\n";
  for (std::size_t i = 0; i < count; ++i) {
    const bool quoted = random.below(10) == 0;
    const std::string name = word(random) + " " + word(random) + (quoted ? ", " : " ") + word(random);
    file << 'a' << i << ',' << (quoted ? "\"" + name + "\"" : name) << ',' << kTypes.at(random.below(kTypes.size()))
         << ',' << word(random) << ',' << 39001 + random.below(560) << ','
         << fmt::format("{:.5f}", 46 + random.uniform()) << ',' << fmt::format("{:.5f}", 5 + random.uniform())
         << ",BANATIC\n";
  }
}

void write_ties(const fs::path& path, std::size_t count, std::size_t actors) {
  Random random(2);
  std::ofstream file(path, std::ios::binary);
  file << "de,vers,type,intensite,debut,fin\n";
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint64_t from = random.below(actors);
    const std::uint64_t to = (from + 1 + random.below(actors - 1)) % actors;
    file << 'a' << from << ",a" << to << ",adhesion," << 1 + random.below(9) << ',' << 2000 + random.below(20)
         << ",2025\n";
  }
}

std::size_t count_lines(const fs::path& path) {
  const maillage::FileBytes bytes(path);
  const std::string_view text = bytes.view();
  std::size_t lines = 0;
  const char* const end = text.data() + text.size();
  for (const char* at = text.data(); at != end; ++lines) {
    const void* found = std::memchr(at, '\n', static_cast<std::size_t>(end - at));
    at = found == nullptr ? end : static_cast<const char*>(found) + 1;
  }
  return lines;
}

struct Usage {
  double peak_megabytes = 0;
  double processor_seconds = 0;
};

Usage usage_so_far() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  return {static_cast<double>(usage.ru_maxrss) * 1024 / 1e6, seconds(usage.ru_utime) + seconds(usage.ru_stime)};
}

std::size_t argument(int count, char** arguments, int index, std::size_t otherwise) {
  return index < count ? std::strtoull(arguments[index], nullptr, 10) : otherwise;
}

}  // namespace

int main(int count, char** arguments) {
  const std::size_t actors = argument(count, arguments, 1, 1'000'000);
  const std::size_t ties = argument(count, arguments, 2, 4'000'000);
  const auto threads = static_cast<int>(argument(count, arguments, 3, 0));
  const maillage::testing::TemporaryFolder folder;
  write_actors(folder.path() / "acteurs.csv", actors);
  write_ties(folder.path() / "liens.csv", ties, actors);
  const double megabytes =
      static_cast<double>(fs::file_size(folder.path() / "acteurs.csv") + fs::file_size(folder.path() / "liens.csv")) /
      1e6;

  auto start = std::chrono::steady_clock::now();
  const std::size_t lines = count_lines(folder.path() / "acteurs.csv") + count_lines(folder.path() / "liens.csv");
  const double counting = seconds_since(start);
  const Usage before = usage_so_far();
  start = std::chrono::steady_clock::now();
  const maillage::Reading reading = maillage::read_ecosystem(folder.path(), {.threads = threads});
  const double seconds = seconds_since(start);
  fmt::print("{} actors, {} ties, {:.0f} MB\n", reading.ecosystem.actors.size(), reading.ecosystem.ties.size(),
             megabytes);
  fmt::print("memchr: {} lines in {:.3f} s, {:.0f} MB/s\n", lines, counting, megabytes / counting);
  const Usage after = usage_so_far();
  fmt::print("read:   {:.2f} s ({:.2f} s of processor), {:.0f} MB/s, peak {:.0f} MB, {} warnings\n", seconds,
             after.processor_seconds - before.processor_seconds, megabytes / seconds, after.peak_megabytes,
             reading.diagnostics.count(maillage::Severity::warning));
  return 0;
}
