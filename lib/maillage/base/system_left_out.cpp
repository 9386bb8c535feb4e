// SPDX-License-Identifier: GPL-3.0-or-later
// In the place of file.cpp and scratch_file.cpp where MAILLAGE_WITH_SYSTEM is off: whatever files there are stand in
// the program's own memory, where nobody else reads or writes them.
#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>

#include "maillage/base/file.h"
#include "maillage/base/scratch_file.h"

namespace maillage {
namespace {

struct Close {
  void operator()(std::FILE* file) const { (void)std::fclose(file); }
};

std::unique_ptr<std::FILE, Close> open(const std::filesystem::path& path, const char* mode) {
  std::unique_ptr<std::FILE, Close> file(std::fopen(path.c_str(), mode));
  if (!file) throw std::system_error(errno, std::generic_category(), path.string());
  return file;
}

}  // namespace

FileBytes::FileBytes(const std::filesystem::path& path) {
  constexpr std::size_t kPiece = 1U << 16U;
  const auto file = open(path, "rb");
  for (;;) {
    const std::size_t before = copy_.size();
    copy_.resize(before + kPiece);
    const std::size_t got = std::fread(copy_.data() + before, 1, kPiece, file.get());
    copy_.resize(before + got);
    if (got == 0) break;
  }
  if (std::ferror(file.get()) != 0) throw std::system_error(EIO, std::generic_category(), path.string());
  view_ = copy_;
}

FileBytes::FileBytes(InMemory memory) : copy_(std::move(memory.bytes)), view_(copy_) {}

void write_whole(const std::filesystem::path& path, std::string_view contents) {
  const auto file = open(path, "wb");
  if (std::fwrite(contents.data(), 1, contents.size(), file.get()) != contents.size())
    throw std::system_error(EIO, std::generic_category(), path.string());
}

void remove_unfinished() noexcept {}

ScratchFile::ScratchFile() {
  static int made = 0;
  path_ = "/tmp/maillage-" + std::to_string(++made);
  (void)open(path_, "wb");
}

ScratchFile::~ScratchFile() { (void)std::remove(path_.c_str()); }

}  // namespace maillage
