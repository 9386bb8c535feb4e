// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/base/language.h"
#include "maillage/network/question.h"

namespace maillage::tool {

/// Says which projects have too many participants to tie them to one another.
void say_crowded(const Ecosystem& ecosystem, const Question& asked, Language language);

}  // namespace maillage::tool
