// SPDX-License-Identifier: GPL-3.0-or-later
// What Ctrl-C and its like do.
#pragma once

#include "maillage/base/language.h"

namespace maillage::tool {

/// From now on Ctrl-C, and a request to end, end the program at once, whatever it is doing: what is
/// half written is taken away, a line says so in this language, and the program ends as the signal
/// does, which shells show as 128 and its number (130 for Ctrl-C). \pre called once, before there
/// are threads
void end_at_once_by_signals(Language language);

/// As long as it lives these signals wait: for a few files that belong together. One at a time.
class Uninterrupted {
 public:
  Uninterrupted();
  Uninterrupted(Uninterrupted&&) = delete;
  Uninterrupted(const Uninterrupted&) = delete;
  Uninterrupted& operator=(Uninterrupted&&) = delete;
  Uninterrupted& operator=(const Uninterrupted&) = delete;
  ~Uninterrupted();
};

}  // namespace maillage::tool
