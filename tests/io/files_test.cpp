// SPDX-License-Identifier: GPL-3.0-or-later
// What is read from bytes in memory is what is read from files: tests/data.
#include "maillage/io/text/files.h"

#include <system_error>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/base/file.h"
#include "maillage/io/read_ecosystem.h"
#include "maillage/io/workshop/participants.h"

#include "support/paths.h"

namespace maillage::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

namespace fs = std::filesystem;

const fs::path kData = testing::source_dir() / "tests" / "data";

std::string bytes_of(const fs::path& file) { return std::string(FileBytes(file).view()); }

/// All files in a folder and those in it, under their paths.
std::vector<NamedBytes> held(const fs::path& folder) {
  std::vector<NamedBytes> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) files.push_back({entry.path().string(), bytes_of(entry.path())});
  }
  return files;
}

/// Everything that reading gives, or what it refuses with.
struct Outcome {
  Ecosystem ecosystem;
  std::vector<Diagnostic> told;
  std::vector<TableLedger> ledgers;
  std::vector<fs::path> inputs;
  friend bool operator==(const Outcome&, const Outcome&) = default;
};

std::vector<Diagnostic> list_of(const Diagnostics& diagnostics) {
  return {diagnostics.list().begin(), diagnostics.list().end()};
}

Outcome outcome(const fs::path& path, const Files& files) {
  try {
    Reading reading = read_ecosystem(path, {.files = &files});
    return {std::move(reading.ecosystem), list_of(reading.diagnostics), std::move(reading.ledgers),
            std::move(reading.inputs)};
  } catch (const InputError& error) {
    return {{}, list_of(error.diagnostics()), {}, {}};
  }
}

struct ReadFromBytes : ::testing::TestWithParam<fs::path> {};

TEST_P(ReadFromBytes, IsReadFromFiles) {
  const std::vector<NamedBytes> files = held(fs::is_directory(GetParam()) ? GetParam() : GetParam().parent_path());
  const FilesInMemory memory(files);
  const Outcome on_disk = outcome(GetParam(), files_on_disk());
  EXPECT_FALSE(on_disk.ecosystem.actors.empty() && on_disk.told.empty());
  EXPECT_EQ(outcome(GetParam(), memory), on_disk);
}

/// The wild tables, the frozen territory, its descriptor and one of its tables, and all workbooks.
std::vector<fs::path> inputs() {
  const fs::path territory = kData / "territory";
  std::vector<fs::path> paths = {territory, territory / "datapackage.json", territory / "participations.csv"};
  for (const auto& entry : fs::directory_iterator(kData / "wild")) {
    if (entry.is_directory()) paths.push_back(entry.path());
  }
  for (const auto& entry : fs::directory_iterator(kData / "workbooks")) {
    const std::string ending = entry.path().extension().string();
    if (ending == ".xlsx" || ending == ".ods") paths.push_back(entry.path());
  }
  return paths;
}

INSTANTIATE_TEST_SUITE_P(Data, ReadFromBytes, ::testing::ValuesIn(inputs()));

TEST(ReadEcosystem, TakesNamedBytes) {
  const std::vector<NamedBytes> files = {{"acteurs.csv", "id;nom\na;A\nb;B\n"}, {"liens.csv", "de;vers\na;b\na;c\n"}};
  try {
    (void)read_ecosystem(files);
    FAIL() << "c is nobody";
  } catch (const InputError& error) {
    ASSERT_THAT(error.diagnostics().list(), SizeIs(1));
    EXPECT_EQ(to_string(error.diagnostics().list().front().place), "liens.csv:3:3");
  }
  const Reading reading = read_ecosystem(std::vector<NamedBytes>{{"noms/acteurs.csv", "id;nom\na;A\nb;B\n"}});
  EXPECT_THAT(reading.ecosystem.actors, SizeIs(2));
  EXPECT_THAT(reading.inputs, ElementsAre("noms/acteurs.csv"));
}

TEST(ReadEcosystem, RefusesNoBytesAtAll) {
  EXPECT_THROW((void)read_ecosystem(std::vector<NamedBytes>{}), std::system_error);
}

TEST(ReadParticipants, TakesNamedBytes) {
  const Ecosystem ecosystem = read_ecosystem(std::vector<NamedBytes>{{"acteurs.csv", "id;nom\na;A\nb;B\n"}}).ecosystem;
  const FilesInMemory files(std::vector<NamedBytes>{{"qui.csv", "acteur\nA\nB\n"}});
  EXPECT_THAT(read_participants("qui.csv", ecosystem, {.files = &files}).participants.list, SizeIs(2));
}

TEST(ReadOutlines, TakesNamedBytes) {
  const std::string ring = "[[5,46],[6,46],[6,47],[5,46]]";
  const std::string text =
      R"({"type":"Feature","properties":{"nom":"Ici"},"geometry":{"type":"Polygon","coordinates":[)" + ring + "]}}";
  const FilesInMemory files(std::vector<NamedBytes>{{"bord.geojson", text}});
  EXPECT_THAT(read_outlines("bord.geojson", 200, files).outlines, SizeIs(1));
}

TEST(FilesInMemory, StandInTheFoldersOfTheirNames) {
  const FilesInMemory files(
      std::vector<NamedBytes>{{"./b.csv", "b"}, {"in/a.csv", "a"}, {"in/deep/c.csv", "c"}, {"b.csv", "later"}});
  EXPECT_TRUE(files.is_file("b.csv"));
  EXPECT_TRUE(files.is_folder(""));
  EXPECT_TRUE(files.is_folder("in/"));
  EXPECT_TRUE(files.is_folder("in/deep"));
  EXPECT_FALSE(files.is_folder("in/a.csv"));
  EXPECT_FALSE(files.is_file("in"));
  EXPECT_FALSE(files.exists("out"));
  EXPECT_THAT(files.in_folder("in"), ElementsAre(fs::path("in/a.csv")));
  EXPECT_EQ(files.read("in/../b.csv")->view(), "b");
}

TEST(FilesInMemory, AreLookedForNowhereElse) {
  const FilesInMemory files(std::vector<NamedBytes>{});
  const fs::path there = kData / "territory" / "acteurs.csv";
  try {
    (void)files.read(there);
    FAIL();
  } catch (const std::system_error& error) {
    EXPECT_EQ(error.code(), std::errc::no_such_file_or_directory);
    EXPECT_THAT(std::string(error.what()), ::testing::StartsWith(there.string()));
  }
}

}  // namespace
}  // namespace maillage::testing
