// SPDX-License-Identifier: GPL-3.0-or-later
#include "weaving/claims.h"

#include "weaving/claim_reader.h"

namespace maillage::testing {

std::string marked(const std::string& name) { return "<" + name + ">"; }

Claims::Claims(const Territory& territory, std::optional<NodeId> hub)
    : territory_(territory),
      hub_(hub),
      pattern_(pattern_of(territory.network)),
      steps_(steps(pattern_)),
      steps_without_(steps(hub ? cut_off(pattern_, *hub) : pattern_)) {}

std::string Claims::wrong_reason(const std::string& sentence, NodeId a, NodeId b, Language language) const {
  return Reader(*this, a, b, language).wrong(sentence, true);
}
std::string Claims::wrong_introduction(const std::string& sentence, NodeId a, NodeId b, Language language) const {
  return Reader(*this, a, b, language).wrong_introduction(sentence);
}
std::string Claims::wrong_effect(const std::string& sentence, NodeId a, NodeId b, Language language) const {
  return Reader(*this, a, b, language).wrong(sentence, false);
}

}  // namespace maillage::testing
