// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/analysis.h"

#include "maillage/measures/shared.h"

namespace maillage {

Analysis::Analysis(const Network& network, const MeasureOptions& options)
    : shared_(std::make_unique<Shared>(network, options)) {}
Analysis::~Analysis() = default;
Analysis::Analysis(Analysis&&) noexcept = default;
Analysis& Analysis::operator=(Analysis&&) noexcept = default;

const Network& Analysis::network() const { return shared_->network; }
const MeasureOptions& Analysis::options() const { return shared_->options; }

}  // namespace maillage
