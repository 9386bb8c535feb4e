// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/launch.h"
#include "maillage/terminal.h"

namespace maillage::tool {

struct Launch::Processes {
  Terminal terminal;
};

Launch::Launch(int& /*argc*/, char**& /*argv*/, Language /*language*/)
    : processes_(std::make_unique<Processes>()) {}
Launch::~Launch() = default;
Surroundings& Launch::surroundings() const { return processes_->terminal; }
int Launch::ended(int exit_code) const { return exit_code; }

}  // namespace maillage::tool
