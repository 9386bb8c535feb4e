// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/analysis.h"

#include <map>
#include <utility>

namespace maillage {

struct Analysis::Shared {
  std::shared_ptr<const Network> network;
  MeasureOptions options;
  std::map<std::type_index, std::shared_ptr<const void>> results = {};
};

Analysis::Analysis(Network network, const MeasureOptions& options)
    : Analysis(std::make_shared<const Network>(std::move(network)), options) {}
Analysis::Analysis(std::shared_ptr<const Network> network, const MeasureOptions& options)
    : shared_(std::make_shared<Shared>(Shared{std::move(network), options})) {}

const Network& Analysis::network() const& { return *shared_->network; }
const MeasureOptions& Analysis::options() const { return shared_->options; }
Analysis Analysis::with(const MeasureOptions& options) const { return Analysis(shared_->network, options); }
std::shared_ptr<const void>& Analysis::kept(std::type_index type) const { return shared_->results[type]; }

}  // namespace maillage
