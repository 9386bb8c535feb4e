// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <numeric>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include <boost/mpi/collectives.hpp>
#include <boost/mpi/collectives/all_gatherv.hpp>
#include <boost/mpi/communicator.hpp>
#include <boost/mpi/environment.hpp>

#include "maillage/launch.h"
#include "maillage/messages/messages.h"
#include "maillage/terminal.h"

namespace maillage::tool {
namespace {

namespace mpi = boost::mpi;

class MpiRanks : public Ranks {
 public:
  explicit MpiRanks(Language language) : language_(language) {}

  [[nodiscard]] std::size_t count() const override {
    return static_cast<std::size_t>(world_.size());
  }
  [[nodiscard]] std::size_t own() const override { return static_cast<std::size_t>(world_.rank()); }

  [[nodiscard]] std::vector<std::vector<double>> gathered(
      std::vector<double> given) const override {
    try {
      std::vector<int> sizes;
      mpi::all_gather(world_, static_cast<int>(given.size()), sizes);
      std::vector<double> all(std::accumulate(sizes.begin(), sizes.end(), std::size_t{0}));
      mpi::all_gatherv(world_, given.data(), all.data(), sizes);
      return split(all, sizes);
    } catch (const mpi::exception&) {
      throw std::runtime_error(std::string(kLostProcess.in(language_)));
    }
  }

  [[nodiscard]] const mpi::communicator& world() const { return world_; }

 private:
  [[nodiscard]] static std::vector<std::vector<double>> split(const std::vector<double>& all,
                                                              const std::vector<int>& sizes) {
    std::vector<std::vector<double>> parts;
    auto next = all.begin();
    for (const int size : sizes) {
      parts.emplace_back(next, next + size);
      next += size;
    }
    return parts;
  }

  Language language_;
  mpi::communicator world_;
};

/// The first process's.
class SpeakingTerminal : public Terminal {
 public:
  explicit SpeakingTerminal(const Ranks& ranks) : ranks_(ranks) {}
  [[nodiscard]] const Ranks* ranks() const override { return &ranks_; }

 private:
  const Ranks& ranks_;
};

/// Of those that compute only: gives nothing, and keeps what went wrong.
class Silent : public Surroundings {
 public:
  explicit Silent(const Ranks& ranks) : ranks_(ranks) {}

  void deliver(std::string_view /*result*/, const std::string& /*path*/) override {}
  void deliver_folder(const FolderFiles& /*files*/, const std::string& /*path*/) override {}
  void say(Level level, std::string_view text) override {
    if (level == Level::error) error_ = text;
  }
  [[nodiscard]] const Ranks* ranks() const override { return &ranks_; }
  [[nodiscard]] const std::string& error() const { return error_; }

 private:
  const Ranks& ranks_;
  std::string error_;
};

/// Whether all come to this point, waiting some seconds for them, or for as long as it takes.
bool all_come(const mpi::communicator& world, bool for_ever) {
  using Clock = std::chrono::steady_clock;
  constexpr auto kPatience = std::chrono::seconds(5);
  constexpr auto kStep = std::chrono::milliseconds(5);
  MPI_Request request = MPI_REQUEST_NULL;
  MPI_Ibarrier(world, &request);
  int there = 0;
  const auto end = Clock::now() + kPatience;
  while (true) {
    MPI_Test(&request, &there, MPI_STATUS_IGNORE);
    if (there != 0 || (!for_ever && Clock::now() > end)) return there != 0;
    std::this_thread::sleep_for(kStep);
  }
}

class Several : public Launch {
 public:
  Several(int& argc, char**& argv, Language language)
      : language_(language), environment_(argc, argv, mpi::threading::funneled), ranks_(language) {
    if (ranks_.own() == 0) terminal_ = std::make_unique<SpeakingTerminal>(ranks_);
  }

  [[nodiscard]] Surroundings& surroundings() override {
    if (terminal_) return *terminal_;
    return silent_;
  }

  [[nodiscard]] int ended(int exit_code) override {
    if (all_come(ranks_.world(), exit_code == 0)) return exit_code;
    if (!terminal_) std::cerr << silent_.error() << '\n';
    std::cerr << kProcessFailed.in(language_, ranks_.own() + 1, ranks_.count()) << '\n';
    environment_.abort(exit_code);
    std::exit(exit_code);
  }

 private:
  Language language_;
  mpi::environment environment_;
  MpiRanks ranks_;
  std::unique_ptr<SpeakingTerminal> terminal_ = nullptr;
  Silent silent_{ranks_};
};

}  // namespace

std::unique_ptr<Launch> launch(int& argc, char**& argv, Language language) {
  return std::make_unique<Several>(argc, argv, language);
}

}  // namespace maillage::tool
