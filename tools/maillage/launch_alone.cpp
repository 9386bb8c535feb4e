// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/launch.h"
#include "maillage/terminal.h"

namespace maillage::tool {
namespace {

class Alone : public Launch {
 public:
  [[nodiscard]] Surroundings& surroundings() override { return terminal_; }
  [[nodiscard]] int ended(int exit_code) override { return exit_code; }

 private:
  Terminal terminal_;
};

}  // namespace

std::unique_ptr<Launch> launch(int& /*argc*/, char**& /*argv*/, Language /*language*/) {
  return std::make_unique<Alone>();
}

}  // namespace maillage::tool
