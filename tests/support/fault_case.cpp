// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fault_case.h"

#include <gtest/gtest.h>

#include "maillage/io/read_ecosystem.h"

#include "support/temporary_folder.h"

namespace maillage::testing {
namespace {

std::string render_all(const Diagnostics& diagnostics, Language language, const std::string& folder) {
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics.list()) text += render(diagnostic, language);
  for (std::size_t at = text.find(folder); at != std::string::npos; at = text.find(folder)) {
    text.replace(at, folder.size(), "{}");
  }
  return text;
}

}  // namespace

std::string all_said(std::initializer_list<FileText> files, Language language) {
  const TemporaryFolder folder;
  for (const FileText& file : files) folder.write(file.name, file.contents);
  try {
    return render_all(read_ecosystem(folder.path()).diagnostics, language, folder.path().string());
  } catch (const InputError& error) {
    return render_all(error.diagnostics(), language, folder.path().string());
  }
}

void expect_faults(std::initializer_list<FileText> files, std::string_view english, std::string_view french) {
  EXPECT_EQ(all_said(files, Language::english), english);
  EXPECT_EQ(all_said(files, Language::french), french);
}

}  // namespace maillage::testing
