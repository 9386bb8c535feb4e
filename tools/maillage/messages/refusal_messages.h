// SPDX-License-Identifier: GPL-3.0-or-later
// What is not done, in both languages.
#pragma once

#include <cstddef>
#include <string_view>

#include "maillage/base/count.h"
#include "maillage/base/message.h"

namespace maillage::tool {

constexpr Message<Count, std::string_view> kCrowdedProjects{
    "projets de plus de {} participants, qui ne les relient pas deux à deux (--two-mode les garde "
    "comme nœuds)\u00A0: {}",
    "projects of more than {} participants, which do not tie these to one another (--two-mode "
    "keeps them as nodes): {}"};
constexpr Message<std::string_view> kOutputLeaves{
    "la vue écrirait par un lien hors de son dossier («\u00A0{}\u00A0»)\u202F; donnez -o FICHIER",
    "the view would write through a link out of its folder ('{}'); give -o FILE"};
constexpr Message<std::size_t, std::size_t> kTooManyPeriods{
    "{} périodes\u00A0: une page n’en montre pas plus de {}",
    "{} periods: a page shows no more than {}"};
constexpr Label kUndatedNeedsPeriods{
    "«\u00A0undated\u00A0» ne vaut que pour une figure de plusieurs périodes (--periods)",
    "'undated' is for figures of several periods only (--periods)"};
constexpr Message<std::string_view> kNoPinsWith{
    "aucun acteur ne peut être placé à la main (--pin) avec la disposition {}, où les places ont "
    "un sens\u202F; choisissez stress ou une autre de ce genre",
    "no actor can be placed by hand (--pin) with the layout {}, whose places have a meaning; "
    "choose stress or another of its kind"};
constexpr Label kNoPinsWithPeriods{
    "aucun acteur ne peut être placé à la main (--pin) dans une figure de plusieurs périodes "
    "(--periods)",
    "no actor can be placed by hand (--pin) in a figure of several periods (--periods)"};

}  // namespace maillage::tool
