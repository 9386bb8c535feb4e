// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/file.h"

#include <array>
#include <filesystem>
#include <string>
#include <system_error>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support/temporary_folder.h"

namespace maillage::testing {
namespace {

namespace fs = std::filesystem;

std::string contents(const fs::path& path) { return std::string(FileBytes(path).view()); }

std::size_t files_in(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

TEST(FileBytes, HoldsTheBytesOfAFile) {
  const TemporaryFolder folder;
  EXPECT_EQ(contents(folder.write("a", "é\n")), "é\n");
  EXPECT_EQ(contents(folder.write("empty", "")), "");
}

TEST(FileBytes, ReadsWhatCannotBeMapped) { EXPECT_EQ(contents("/dev/null"), ""); }

TEST(FileBytes, ThrowsForAFileThatIsNotThere) {
  const TemporaryFolder folder;
  EXPECT_THROW(FileBytes{folder.path() / "none"}, std::system_error);
}

TEST(WriteWhole, WritesAndReplaces) {
  const TemporaryFolder folder;
  const fs::path path = folder.path() / "a.csv";
  write_whole(path, "one");
  EXPECT_EQ(contents(path), "one");
  write_whole(path, "two");
  EXPECT_EQ(contents(path), "two");
  EXPECT_EQ(files_in(folder.path()), 1U) << "no temporary file is left";
}

TEST(WriteWhole, KeepsTheModeOfWhatItReplaces) {
  const TemporaryFolder folder;
  const fs::path path = folder.write("a", "one");
  fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
  write_whole(path, "two");
  EXPECT_EQ(fs::status(path).permissions(), fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
}

TEST(WriteWhole, DoesNotKeepTheRightToActAsTheOwner) {
  const TemporaryFolder folder;
  const fs::path path = folder.write("a", "one");
  ASSERT_EQ(::chmod(path.c_str(), 04755), 0);
  write_whole(path, "two");
  EXPECT_EQ(fs::status(path).permissions(), fs::perms(0755));
}

TEST(WriteWhole, IsUndoneByASignalInTheMidstOfIt) {
  const TemporaryFolder folder;
  folder.write("a", "one");
  remove_unfinished();
  write_whole(folder.path() / "a", "two");
  remove_unfinished();
  EXPECT_EQ(contents(folder.path() / "a"), "two") << "what is finished stays";
}

TEST(FileBytes, RefusesWhatMayHaveNoEnd) {
  const TemporaryFolder folder;
  const fs::path pipe = folder.path() / "pipe";
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  EXPECT_THROW(FileBytes{pipe}, std::system_error);
  EXPECT_THROW(FileBytes{"/dev/zero"}, std::system_error);
}

TEST(FileBytes, ReadsAPipeFromAnotherProgram) {
  std::array<int, 2> ends{};
  ASSERT_EQ(::pipe(ends.data()), 0);
  ASSERT_EQ(::write(ends[1], "de,vers", 7), 7);
  ::close(ends[1]);
  EXPECT_EQ(contents("/dev/fd/" + std::to_string(ends[0])), "de,vers");
  ::close(ends[0]);
}

TEST(WriteWhole, FollowsTheMaskForNewFiles) {
  const TemporaryFolder folder;
  const mode_t before = ::umask(027);
  write_whole(folder.path() / "a", "one");
  ::umask(before);
  EXPECT_EQ(fs::status(folder.path() / "a").permissions(),
            fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
}

TEST(WriteWhole, FollowsASymbolicLink) {
  const TemporaryFolder folder;
  folder.write("target", "one");
  fs::create_symlink("target", folder.path() / "link");
  write_whole(folder.path() / "link", "two");
  EXPECT_TRUE(fs::is_symlink(folder.path() / "link"));
  EXPECT_EQ(contents(folder.path() / "target"), "two");
}

TEST(WriteWhole, FollowsASymbolicLinkToNothingYet) {
  const TemporaryFolder folder;
  fs::create_symlink("target", folder.path() / "link");
  write_whole(folder.path() / "link", "two");
  EXPECT_TRUE(fs::is_symlink(folder.path() / "link"));
  EXPECT_EQ(contents(folder.path() / "target"), "two");
}

TEST(WriteWhole, LeavesTheTargetAsItWasWhenItFails) {
  const TemporaryFolder folder;
  folder.write("folder/inside", "x");
  EXPECT_THROW(write_whole(folder.path() / "folder", "two"), std::system_error) << "a folder cannot be replaced";
  EXPECT_EQ(contents(folder.path() / "folder/inside"), "x");
  EXPECT_THROW(write_whole(folder.path() / "none" / "a", "two"), std::system_error);
  EXPECT_EQ(files_in(folder.path()), 1U);
}

TEST(WriteWhole, WritesToADevice) { EXPECT_NO_THROW(write_whole("/dev/null", "x")); }

}  // namespace
}  // namespace maillage::testing
