// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "maillage/base/language.h"

namespace maillage {

/// What those who do not see a document need to know of it, and Cairo has no word for.
struct PdfAccess {
  Language language = Language::french;
  std::string title = {};                      ///< shown in the window of the reader; may be empty
  std::vector<std::string> alternatives = {};  ///< of each Figure in the structure, in order: what it shows
};

/// The tagged PDF with its language and title, what its figures show, the column that each header cell is of, and
/// everything outside its structure marked as not part of what is read. A document with a title says that it is
/// PDF/UA-1 (ISO 14289-1).
/// \pre a PDF as Cairo writes it: version 1.4, a plain table of objects, contents deflated
/// \throw std::logic_error otherwise, or when figures and alternatives are not as many
[[nodiscard]] std::string accessible(const std::string& pdf, const PdfAccess& access);

}  // namespace maillage
