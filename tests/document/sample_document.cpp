// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_document.h"

#include <filesystem>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "support/paths.h"

namespace maillage::testing {

Document sample_document() {
  Document document{.title = "Atelier «\u00A0forêt & bois\u00A0»\u00A0: <qui> rencontrer\u202F?",
                    .subtitle = "Dossier pour 12 participants",
                    .source = Prose("3 décembre 2026, ") + Prose("Horizons publics", Emphasis::italic),
                    .language = Language::french,
                    .blocks = {}};
  auto& blocks = document.blocks;
  blocks.emplace_back(Paragraph{
      Prose::marked("Douze personnes de **huit organisations**, dont *une* mairie\u202F; voir `maillage hub`.")});
  blocks.emplace_back(
      Callout{"Comment lire", {"Un lien est une occasion.", Prose::marked("Les noms en **gras** viennent.")}});
  blocks.emplace_back(Heading{"La carte"});
  blocks.emplace_back(FigureBlock{.svg = std::string(kSmallSvg),
                                  .caption = "Figure 1. Deux acteurs.",
                                  .alternative = "Carte de deux acteurs",
                                  .file = "cartes/la carte.svg"});
  blocks.emplace_back(Heading{"Par groupe", 3});
  blocks.emplace_back(ItemList{{"Œuvre d’été", "# sans dièse", "1. pas un numéro"}});
  blocks.emplace_back(ItemList{{"d’abord", Prose("ensuite", Emphasis::bold)}, true});
  blocks.emplace_back(TableBlock{
      {{"acteur", false, 2}, {"pourquoi", false, 3}, {"gain", true}},
      {{"A|B*_[x](y)", Prose("a|b", Emphasis::code), "0,8\u00A0%"}, {"<b>R&D</b> &amp; C", "p <\u00A00,05"}}});
  blocks.emplace_back(PageBreak{});
  blocks.emplace_back(
      FigureBlock{.svg = std::string(kSmallSvg), .caption = "Figure 2.", .place = FigurePlace::landscape_page});
  blocks.emplace_back(TableBlock{{{}, {}}, {{"données", "Pays Lédonien"}, {"programme", "maillage"}}});
  return document;
}

TableBlock long_table(int rows) {
  TableBlock table{{{"n°", true}, {"acteur"}}, {}};
  for (int i = 1; i <= rows; ++i) table.rows.push_back({std::to_string(i), "Acteur " + std::to_string(i)});
  return table;
}

void expect_golden(const std::string& name, const std::string& text) {
  const auto folder = testing::source_dir() / "tests" / "document" / "golden";
  std::ostringstream expected;
  expected << std::ifstream(folder / name, std::ios::binary).rdbuf();
  const std::filesystem::path file = name;
  const auto changed = folder / (file.stem().string() + "-changed" + file.extension().string());
  std::filesystem::remove(changed);
  if (expected.str() == text) return;
  std::ofstream(changed, std::ios::binary) << text;
  ADD_FAILURE() << "the document differs from its golden; see " << changed;
}

}  // namespace maillage::testing
