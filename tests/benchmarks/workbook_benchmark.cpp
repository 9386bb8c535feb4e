// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a workbook as a territory and prints seconds and peak memory. workbook_benchmark --make FILE [actors] [ties]
// writes one first, 100,000 actors and 400,000 ties by default; workbook_benchmark FILE reads it, in a process of its
// own.
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>

#include <fmt/format.h>
#include <sys/resource.h>

#include "maillage/base/random.h"
#include "maillage/io/read_ecosystem.h"
#include "maillage/io/writing/written_sheet.h"

namespace {

using maillage::Random;
using maillage::WrittenSheet;

WrittenSheet actors(std::size_t count) {
  Random random(1);
  WrittenSheet sheet{
      "acteurs",
      {{.title = "id"}, {.title = "nom"}, {.title = "type"}, {.title = "lieu"}, {.title = "lat"}, {.title = "lon"}},
      {},
      true,
      false};
  for (std::size_t i = 0; i < count; ++i) {
    sheet.rows.push_back({fmt::format("a{}", i), fmt::format("Acteur numéro {}", i),
                          std::string(i % 2 == 0 ? "association" : "entreprise"), fmt::format("Commune {}", i % 500),
                          46 + random.uniform(), 5 + random.uniform()});
  }
  return sheet;
}

WrittenSheet ties(std::size_t count, std::size_t actors) {
  Random random(2);
  WrittenSheet sheet{
      "liens",
      {{.title = "de"}, {.title = "vers"}, {.title = "type"}, {.title = "intensite"}, {.title = "debut"}},
      {},
      true,
      false};
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint64_t from = random.below(actors);
    const std::uint64_t to = (from + 1 + random.below(actors - 1)) % actors;
    sheet.rows.push_back({fmt::format("a{}", from), fmt::format("a{}", to), std::string("conseil"),
                          static_cast<double>(1 + i % 9), static_cast<double>(2000 + i % 20)});
  }
  return sheet;
}

int make(const char* file, std::size_t actor_count, std::size_t tie_count) {
  const WrittenSheet sheets[] = {actors(actor_count), ties(tie_count, actor_count)};
  std::ofstream(file, std::ios::binary) << maillage::to_xlsx(sheets);
  return 0;
}

int read(const char* file) {
  const auto start = std::chrono::steady_clock::now();
  const maillage::Reading reading = maillage::read_ecosystem(file);
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  fmt::print("{} actors, {} ties: {:.2f} s, peak {:.0f} MB\n", reading.ecosystem.actors.size(),
             reading.ecosystem.ties.size(), seconds, static_cast<double>(usage.ru_maxrss) * 1024 / 1e6);
  return 0;
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) return fmt::print("workbook_benchmark --make FILE [actors] [ties] | FILE\n"), 2;
  if (std::string_view(arguments[1]) != "--make") return read(arguments[1]);
  if (count < 3) return 2;
  const auto number = [&](int index, std::size_t otherwise) {
    return index < count ? std::strtoull(arguments[index], nullptr, 10) : otherwise;
  };
  return make(arguments[2], number(3, 100'000), number(4, 400'000));
}
