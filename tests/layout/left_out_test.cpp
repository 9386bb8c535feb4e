// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/left_out.h"

#include <vector>

#include <gtest/gtest.h>

namespace maillage::testing {
namespace {

TEST(LeftOutLayout, IsNamedInBothLanguagesWithTheLibraryItWouldNeed) {
  std::vector<Diagnostic> said;
  try {
    refuse_left_out("neato", "Graphviz");
  } catch (const InputError& error) {
    said.assign(error.diagnostics().list().begin(), error.diagnostics().list().end());
  }
  ASSERT_EQ(said.size(), 1U);
  EXPECT_EQ(said.front().message.in(Language::english),
            "the layout 'neato' is not in this build of the program, made without Graphviz; 'stress' always is");
  EXPECT_EQ(said.front().message.in(Language::french),
            "la disposition «\u00A0neato\u00A0» n’est pas dans cette version du programme, construite sans "
            "Graphviz\u202F; «\u00A0stress\u00A0» y est toujours");
}

}  // namespace
}  // namespace maillage::testing
