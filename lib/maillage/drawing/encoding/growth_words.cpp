// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/encoding/growth_words.h"

#include <array>

namespace maillage {
namespace {

/// In the order of Growth.
constexpr std::array<GrowthWords, 4> kWords = {
    {{{"", ""}, {"", ""}, {"", ""}},
     {{"racine carrée", "square root"},
      {"La surface croît comme la racine carrée de la valeur\u00A0: quelques valeurs dépassent de loin les autres.",
       "Areas grow with the square root of the value: a few values are far above the others."},
      {"L’épaisseur des traits croît comme la racine carrée de la valeur.",
       "The width of lines grows with the square root of the value."}},
     {{"logarithme", "logarithm"},
      {"La surface croît comme le logarithme de la valeur\u00A0: les valeurs sont de grandeurs très différentes.",
       "Areas grow with the logarithm of the value: the values are of very different magnitudes."},
      {"L’épaisseur des traits croît comme le logarithme de la valeur.",
       "The width of lines grows with the logarithm of the value."}},
     {{"rang", "rank"},
      {"La surface suit le rang des valeurs, et non leurs écarts.",
       "Areas follow the ranks of the values, not their differences."},
      {"L’épaisseur des traits suit le rang des valeurs, et non leurs écarts.",
       "The width of lines follows the ranks of the values, not their differences."}}}};

}  // namespace

std::string in_brackets(std::span<const std::string> remarks) {
  std::string text;
  for (const std::string& remark : remarks) {
    if (!remark.empty()) text += (text.empty() ? " (" : ", ") + remark;
  }
  return text.empty() ? text : text + ")";
}

const GrowthWords& growth_words(Growth growth) { return kWords.at(static_cast<std::size_t>(growth)); }

}  // namespace maillage
