// SPDX-License-Identifier: GPL-3.0-or-later
// Replays what the fuzzers once stumbled over, and their corpora.
#include <filesystem>

#include <gtest/gtest.h>

#include "maillage/base/file.h"

#include "support/paths.h"
#include "support/read_fuzzed.h"
#include "support/read_fuzzed_workbook.h"

namespace maillage::testing {
namespace {

std::size_t replay(const std::string& folder, void (*read)(std::string_view)) {
  std::size_t files = 0;
  const std::filesystem::path root = testing::source_dir() / "tests/fuzz" / folder;
  for (const auto& entry : std::filesystem::directory_iterator(root)) {
    SCOPED_TRACE(entry.path().string());
    const FileBytes bytes(entry.path());
    read(bytes.view());
    ++files;
  }
  return files;
}

TEST(FuzzRegressions, OfTablesStayFixed) {
  EXPECT_GT(replay("regressions/read_table", read_fuzzed_tables), 0U);
  EXPECT_GT(replay("corpus/read_table", read_fuzzed_tables), 0U);
}

TEST(FuzzRegressions, OfUnnamedTablesStayFixed) {
  EXPECT_GT(replay("corpus/read_unnamed", read_fuzzed_unnamed), 0U);
  EXPECT_GT(replay("corpus/read_table", read_fuzzed_unnamed), 0U);
}

TEST(FuzzRegressions, OfPackagesStayFixed) {
  EXPECT_GT(replay("regressions/read_package", read_fuzzed_package), 0U);
  EXPECT_GT(replay("corpus/read_package", read_fuzzed_package), 0U);
}

TEST(FuzzRegressions, OfParticipantsStayFixed) {
  EXPECT_GT(replay("corpus/read_participants", read_fuzzed_participants), 0U);
}

TEST(FuzzRegressions, OfImpossiblePairsStayFixed) { EXPECT_GT(replay("corpus/read_pairs", read_fuzzed_pairs), 0U); }

TEST(FuzzRegressions, OfSeatingPlansStayFixed) { EXPECT_GT(replay("corpus/read_seats", read_fuzzed_seats), 0U); }

TEST(FuzzRegressions, OfSuggestionsStayFixed) {
  EXPECT_GT(replay("corpus/read_suggestions", read_fuzzed_suggestions), 0U);
}

TEST(FuzzRegressions, OfCommunesStayFixed) { EXPECT_GT(replay("corpus/read_communes", read_fuzzed_communes), 0U); }

TEST(FuzzRegressions, OfOutlinesStayFixed) { EXPECT_GT(replay("corpus/read_outlines", read_fuzzed_outlines), 0U); }

TEST(FuzzRegressions, OfWorkbooksStayFixed) { EXPECT_GT(replay("corpus/read_workbook", read_fuzzed_workbook), 0U); }

}  // namespace
}  // namespace maillage::testing
