// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/projects/ground.h"

#include <map>
#include <set>

#include "maillage/model/great_circle.h"

namespace maillage {
namespace {

/// The communes of the table by what names them.
class CommunesByName {
 public:
  explicit CommunesByName(const Ecosystem& ecosystem) {
    for (const Commune& one : ecosystem.communes) {
      if (!one.insee_code.empty()) codes_.emplace(one.insee_code, &one);
      const std::string name = plain_place(one.name);
      if (!names_.emplace(name, &one).second) ambiguous_.insert(name);
    }
  }

  /// Null where the table has none of this actor's.
  [[nodiscard]] const Commune* of(const Actor& actor) const {
    if (!actor.insee_code.empty()) return at(codes_, actor.insee_code);
    return at(names_, plain_place(actor.place));
  }

  [[nodiscard]] bool is_ambiguous(const Actor& actor) const {
    return actor.insee_code.empty() && ambiguous_.contains(plain_place(actor.place));
  }

  [[nodiscard]] bool any() const { return !codes_.empty() || !names_.empty(); }

 private:
  using Index = std::map<std::string, const Commune*>;

  static const Commune* at(const Index& index, const std::string& key) {
    const auto found = index.find(key);
    return found == index.end() ? nullptr : found->second;
  }

  Index codes_;
  Index names_;
  std::set<std::string> ambiguous_;
};

Ground ground_of(const Actor& actor, const CommunesByName& communes) {
  Ground ground;
  if ((actor.insee_code.empty() && actor.place.empty()) || communes.is_ambiguous(actor)) return ground;
  const Commune* commune = communes.of(actor);
  if (communes.any()) ground.inside = commune != nullptr;
  if (commune != nullptr && !commune->intercommunality.empty()) ground.intercommunality = commune->intercommunality;
  if (!actor.insee_code.empty()) ground.commune = actor.insee_code;
  else
    ground.commune =
        commune != nullptr && !commune->insee_code.empty() ? commune->insee_code : plain_place(actor.place);
  return ground;
}

}  // namespace

std::vector<Ground> ground_of_actors(const Ecosystem& ecosystem) {
  const CommunesByName communes(ecosystem);
  const auto located = locate_actors(ecosystem);
  std::vector<Ground> grounds;
  for (std::size_t i = 0; i < ecosystem.actors.size(); ++i) {
    grounds.push_back(ground_of(ecosystem.actors[i], communes));
    if (located[i]) grounds.back().at = located[i]->at;
  }
  return grounds;
}

std::optional<double> mean_kilometres(const std::vector<GeoPoint>& places) {
  if (places.size() < 2) return std::nullopt;
  double sum = 0;
  for (std::size_t i = 0; i < places.size(); ++i) {
    for (std::size_t j = i + 1; j < places.size(); ++j) sum += kilometres(places[i], places[j]);
  }
  const auto n = static_cast<double>(places.size());
  return sum / (n * (n - 1) / 2);
}

}  // namespace maillage
