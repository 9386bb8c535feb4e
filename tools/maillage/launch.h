// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

#include "maillage/base/language.h"
#include "maillage/surroundings.h"

namespace maillage::tool {

/// The processes that were started together to run one command: this one alone, or where maillage
/// is built with MPI those of mpirun. The first reads and speaks for all; the others compute. One
/// in a program, as long as it runs.
class Launch {
 public:
  Launch() = default;
  Launch(Launch&&) = delete;
  Launch(const Launch&) = delete;
  Launch& operator=(Launch&&) = delete;
  Launch& operator=(const Launch&) = delete;
  virtual ~Launch() = default;

  /// Where the command of this process reads, gives and speaks. Valid as long as this lives.
  [[nodiscard]] virtual Surroundings& surroundings() = 0;

  /// The exit code of all, given this process's. Where it failed and others do not come to an end
  /// with it, all are ended.
  [[nodiscard]] virtual int ended(int exit_code) = 0;
};

[[nodiscard]] std::unique_ptr<Launch> launch(int& argc, char**& argv, Language language);

}  // namespace maillage::tool
