// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "maillage/measures/analysis.h"
#include "maillage/model/ecosystem.h"
#include "maillage/network/question.h"

namespace maillage {

/// A question put to an ecosystem: the network that answers it, what is computed of it, and the rows all of it rests
/// on, which cannot come apart. What takes an Analysis takes a study as well. A copy is cheap: it shares everything.
/// Studies that share are for one thread at a time.
class Study : public Analysis {
 public:
  /// Builds the network; see build_network().
  explicit Study(Ecosystem ecosystem, Question question = {}, const MeasureOptions& options = {});
  explicit Study(std::shared_ptr<const Ecosystem> ecosystem, Question question = {},
                 const MeasureOptions& options = {});

  /// Another question put to the same ecosystem, which is shared, with the same options.
  [[nodiscard]] Study asking(Question question) const;

  /// The same question and options, of its network only the nodes that are kept. \pre one per node
  [[nodiscard]] Study among(const std::vector<bool>& kept) const;

  /// Valid as long as a copy of the study is.
  [[nodiscard]] const Ecosystem& ecosystem() const& { return *ecosystem_; }
  [[nodiscard]] const Ecosystem& ecosystem() const&& = delete;
  [[nodiscard]] const Question& question() const& { return *question_; }
  [[nodiscard]] const Question& question() const&& = delete;

 private:
  Study(const Study& whole, Network part);

  std::shared_ptr<const Ecosystem> ecosystem_;
  std::shared_ptr<const Question> question_;
};

/// Whether both ask the same rows. Compares them only where they are not shared.
[[nodiscard]] bool same_ecosystem(const Study& one, const Study& other);

}  // namespace maillage
