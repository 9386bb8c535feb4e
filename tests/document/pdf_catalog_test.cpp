// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/document/pdf_catalog.h"

#include <stdexcept>

#include <gtest/gtest.h>

namespace maillage::testing {
namespace {

TEST(PdfCatalog, IsToldTheLanguageAndTheTableIsFoundAgain) {
  const std::string before = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog\n   /Pages 2 0 R\n>>\nendobj\n";
  const std::string pdf =
      before + "xref\n0 2\ntrailer\n<< >>\nstartxref\n" + std::to_string(before.size()) + "\n%%EOF\n";
  const std::string told = with_language(pdf, Language::english);
  EXPECT_NE(told.find("<< /Type /Catalog\n   /Lang (en)\n"), std::string::npos);
  EXPECT_NE(told.find("/DisplayDocTitle true"), std::string::npos);
  const std::size_t at = std::stoul(told.substr(told.find("startxref\n") + 10));
  EXPECT_EQ(told.substr(at, 5), "xref\n");
  EXPECT_TRUE(told.ends_with("\n%%EOF\n"));
}

TEST(PdfCatalog, RefusesWhatItWouldBreak) {
  EXPECT_THROW((void)with_language("", Language::french), std::logic_error);
  EXPECT_THROW((void)with_language("1 0 obj\n<< /Type /Catalog\n>>\nendobj\n2 0 obj\n\nxref\n\nstartxref\n1\n",
                                   Language::french),
               std::logic_error);
}

}  // namespace
}  // namespace maillage::testing
