// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/options/crowded_words.h"

#include <string>
#include <vector>

#include "maillage/base/wording.h"
#include "maillage/console.h"
#include "maillage/messages/refusal_messages.h"
#include "maillage/network/crowded.h"

namespace maillage::tool {

void say_crowded(const Ecosystem& ecosystem, const Question& asked, Language language) {
  std::vector<std::string> names;
  for (const ProjectId id : crowded_projects(ecosystem, asked)) names.push_back(ecosystem[id].name);
  if (names.empty()) return;
  constexpr std::size_t kShown = 3;
  say_info(
      kCrowdedProjects.in(language, kMostTiedByAProject, Wording(language).list(names, kShown)));
}

}  // namespace maillage::tool
