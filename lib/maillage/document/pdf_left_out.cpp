// SPDX-License-Identifier: GPL-3.0-or-later
// In the place of pdf.cpp and its parts where MAILLAGE_WITH_PDF_AND_PNG is off.
#include "maillage/base/diagnostic.h"
#include "maillage/document/document.h"
#include "maillage/drawing/writers/export_messages.h"

namespace maillage {

std::string to_pdf(const Document& /*document*/) {
  throw InputError({.code = "left-out", .message = kNoRendering("PDF")});
}

std::size_t pages_on_paper(const Document& /*document*/) { return 1; }

}  // namespace maillage
