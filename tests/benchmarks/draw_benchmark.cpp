// SPDX-License-Identifier: GPL-3.0-or-later
// Draws networks of 1,000 to 100,000 actors and 4 ties each (Barabási and Albert) and prints how long each took, in
// seconds on the wall and on the processor, and how large the files are: maillage_draw_benchmark [ENGINE [ACTORS…]]. A
// file BA-ACTORS.svg of each stays in the current folder.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "maillage/drawing/figure.h"
#include "maillage/drawing/writers/figure_export.h"
#include "maillage/measures/analysis.h"
#include "maillage/model/ecosystem.h"
#include "maillage/network/question.h"

#include "kernels/sample_networks.h"

namespace maillage::benchmark {
namespace {

/// Time since it was made: on the wall and, over all threads, on the processor.
class Clock {
 public:
  [[nodiscard]] std::string seconds() const {
    const double wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
    return fmt::format("{:.1f} ({:.1f})", wall, static_cast<double>(std::clock() - processor_) / CLOCKS_PER_SEC);
  }

 private:
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
  std::clock_t processor_ = std::clock();
};

/// Actors of all kinds, tied as in a network.
Ecosystem ecosystem_of(const Network& network) {
  Ecosystem ecosystem;
  for (std::size_t i = 0; i < network.size(); ++i) {
    Actor actor;
    actor.id = fmt::format("a{}", i);
    actor.name = fmt::format("Association communale {}", i);
    actor.kind = KindId(i % 6);
    ecosystem.actors.push_back(actor);
  }
  for (std::size_t e = 0; e < network.edge_count(); ++e) {
    const auto [from, to] = network.ends(EdgeId(e));
    Tie tie;
    tie.from = ActorId(from.index());
    tie.to = ActorId(to.index());
    tie.intensity = 1 + static_cast<double>(e % 7);
    ecosystem.ties.push_back(tie);
  }
  return ecosystem;
}

void draw(std::size_t actors, const std::string& engine) {
  const Ecosystem ecosystem = ecosystem_of(testing::preferential_network(actors, 4, 1));
  const Study study(ecosystem);
  const Clock drawing;
  const Figure figure = draw_figure(study, {.size_measure = "degree", .layout = {.engine = engine}});
  const std::string drawn = drawing.seconds();

  const Clock converting;
  const std::string pdf = write_figure(*figure.scene, OutputFormat::pdf);
  const std::string to_pdf = converting.seconds();
  const Clock painting;
  const std::string png = write_figure(*figure.scene, OutputFormat::png);
  const std::string to_png = painting.seconds();
  constexpr double mega = 1e6;
  std::puts(fmt::format("| {} | {} | {} | {:.1f} | {} / {:.1f} | {} / {:.1f} | {} |", actors, network.edge_count(),
                        drawn, static_cast<double>(figure.svg.size()) / mega, to_pdf,
                        static_cast<double>(pdf.size()) / mega, to_png, static_cast<double>(png.size()) / mega,
                        figure.labels)
                .c_str());
  std::fflush(stdout);
  std::ofstream(fmt::format("BA-{}.svg", actors), std::ios::binary) << figure.svg;
}

}  // namespace
}  // namespace maillage::benchmark

int main(int count, char** arguments) {
  const std::vector<std::string> words(arguments + 1, arguments + count);
  const std::string engine = words.empty() ? "sfdp" : words[0];
  std::vector<std::size_t> sizes = {1000, 10000, 100000};
  if (words.size() > 1) sizes.clear();
  for (std::size_t i = 1; i < words.size(); ++i) sizes.push_back(std::stoul(words[i]));
  std::puts(
      "| actors | ties | drawn, with layout (s) | SVG (MB) | PDF (s / MB) | PNG of 300 dpi (s / MB) | names |\n"
      "|---|---|---|---|---|---|---|");
  for (const std::size_t size : sizes) maillage::benchmark::draw(size, engine);
  return EXIT_SUCCESS;
}
