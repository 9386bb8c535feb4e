// SPDX-License-Identifier: GPL-3.0-or-later
// Writes an invented territory in which every actor has four partners on average: affiliation_data FOLDER ACTORS.
// Projects have 2 to 5 participants. Each actor takes one place; the other places go to actors as often as they already
// take part, so that a few are in many projects. FOLDER.edges has the ties alone, for other programs. The same bytes
// for the same number of actors.
#include <array>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <numeric>
#include <string>
#include <vector>

#include "maillage/base/random.h"

namespace {

namespace fs = std::filesystem;
using maillage::Random;

constexpr std::array<const char*, 16> kSyllables = {"ba",  "che", "dou", "fre", "gi",  "jon", "la",  "mer",
                                                    "nai", "or",  "pe",  "rou", "sau", "ter", "vau", "zi"};
constexpr std::array<const char*, 6> kKinds = {"association", "collectivité",     "entreprise",
                                               "citoyen",     "organisme public", "recherche"};
constexpr std::array<const char*, 4> kRoles = {"porteur", "partenaire", "financeur", "accompagnateur"};
constexpr std::array<const char*, 5> kSectors = {"bois", "énergie", "alimentation", "mobilité", "numérique"};

std::string word(Random& random) {
  std::string text;
  for (std::uint64_t left = 2 + random.below(2); left > 0; --left)
    text += kSyllables.at(random.below(kSyllables.size()));
  text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

void write_actors(const fs::path& path, std::size_t actors) {
  Random random(1);
  std::ofstream file(path, std::ios::binary);
  file << "id,nom,type,code_insee\n";
  for (std::size_t i = 0; i < actors; ++i) {
    file << 'a' << i << ',' << word(random) << ' ' << word(random) << ' ' << word(random) << ','
         << kKinds.at(random.below(kKinds.size())) << ',' << 39001 + random.below(500) << '\n';
  }
}

/// 2 to 5 participants, so that four partners each come from a little more than half as many projects as actors.
std::size_t project_size(Random& random) {
  const std::uint64_t drawn = random.below(10);
  if (drawn < 4) return 2;
  if (drawn < 7) return 3;
  return drawn < 9 ? 4 : 5;
}

using Project = std::vector<std::uint32_t>;

/// Adds an actor that is not there yet.
void add(Project& project, std::uint32_t actor) {
  for (const std::uint32_t other : project) {
    if (other == actor) return;
  }
  project.push_back(actor);
}

std::vector<Project> projects(std::size_t actors) {
  Random random(2);
  std::vector<std::uint32_t> newcomers(actors);
  std::iota(newcomers.begin(), newcomers.end(), 0U);
  random.shuffle(std::span(newcomers));
  std::vector<std::uint32_t> places;
  std::vector<Project> result(actors * 4 / 7);
  for (std::size_t i = 0; i < result.size(); ++i) {
    const std::size_t size = project_size(random);
    const std::size_t new_here = actors * (i + 1) / result.size() - actors * i / result.size();
    for (std::size_t j = 0; j < new_here && result[i].size() < size; ++j) {
      result[i].push_back(newcomers.back());
      newcomers.pop_back();
    }
    while (result[i].size() < size) {
      const bool again = !places.empty() && random.below(4) != 0;
      add(result[i], again ? places[random.below(places.size())] : static_cast<std::uint32_t>(random.below(actors)));
    }
    places.insert(places.end(), result[i].begin(), result[i].end());
  }
  for (const std::uint32_t left : newcomers) add(result[random.below(result.size())], left);
  return result;
}

void write_projects(const fs::path& folder, const std::vector<Project>& projects) {
  Random random(3);
  std::ofstream table(folder / "projets.csv", std::ios::binary);
  std::ofstream participations(folder / "participations.csv", std::ios::binary);
  table << "id,nom,secteurs,debut\n";
  participations << "projet,acteur,role\n";
  for (std::size_t i = 0; i < projects.size(); ++i) {
    table << 'p' << i << ",Projet " << i << ',' << kSectors.at(random.below(kSectors.size())) << ','
          << 2010 + random.below(15) << '\n';
    for (const std::uint32_t actor : projects[i])
      participations << 'p' << i << ",a" << actor << ',' << kRoles.at(random.below(kRoles.size())) << '\n';
  }
}

/// The ties, a pair of numbers a line, as other programs read them; some more than once.
void write_edges(const fs::path& path, const std::vector<Project>& projects) {
  std::ofstream file(path, std::ios::binary);
  for (const Project& project : projects) {
    for (std::size_t i = 0; i < project.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) file << project[i] << ' ' << project[j] << '\n';
    }
  }
}

/// Sixty people of the territory come to a workshop.
void write_participants(const fs::path& path, std::size_t actors) {
  std::ofstream file(path, std::ios::binary);
  file << "acteur\n";
  for (std::size_t i = 0; i < 60; ++i) file << 'a' << i * (actors / 60) << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  const std::size_t actors = argc == 3 ? std::strtoull(argv[2], nullptr, 10) : 0;
  if (actors < 100) {
    std::cerr << "affiliation_data FOLDER ACTORS: at least 100 actors\n";
    return 2;
  }
  const fs::path folder = argv[1];
  fs::create_directories(folder);
  write_actors(folder / "acteurs.csv", actors);
  const std::vector<Project> all = projects(actors);
  write_projects(folder, all);
  write_edges(folder.string() + ".edges", all);
  write_participants(folder.string() + ".participants.csv", actors);
  return 0;
}
