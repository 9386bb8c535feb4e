// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/study.h"

#include <utility>

#include "maillage/measures/project_rows.h"
#include "maillage/network/subnetwork.h"

namespace maillage {

Study::Study(Ecosystem ecosystem, Question question, const MeasureOptions& options)
    : Study(std::make_shared<const Ecosystem>(std::move(ecosystem)), std::move(question), options) {}

Study::Study(std::shared_ptr<const Ecosystem> ecosystem, Question question, const MeasureOptions& options)
    : Analysis(build_network(*ecosystem, question), options),
      ecosystem_(std::move(ecosystem)),
      question_(std::make_shared<const Question>(std::move(question))) {
  (void)once<StudiedRows>([this] { return StudiedRows{ecosystem_, question_}; });
}

Study::Study(const Study& whole, Network part)
    : Analysis(std::move(part), whole.options()), ecosystem_(whole.ecosystem_), question_(whole.question_) {
  (void)once<StudiedRows>([this] { return StudiedRows{ecosystem_, question_}; });
}

Study Study::among(const std::vector<bool>& kept) const { return {*this, subnetwork(network(), kept)}; }

Study Study::asking(Question question) const { return Study(ecosystem_, std::move(question), options()); }

bool same_ecosystem(const Study& one, const Study& other) {
  return &one.ecosystem() == &other.ecosystem() || one.ecosystem() == other.ecosystem();
}

}  // namespace maillage
