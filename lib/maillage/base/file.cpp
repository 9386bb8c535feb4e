// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/file.h"

#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace maillage {
namespace {

[[noreturn]] void fail(const std::filesystem::path& path) {
  throw std::system_error(errno, std::generic_category(), path.string());
}

class Descriptor {
 public:
  Descriptor(int number, const std::filesystem::path& path) : number_(number) {
    if (number_ < 0) fail(path);
  }
  Descriptor(Descriptor&&) = delete;
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(Descriptor&&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  [[nodiscard]] int number() const { return number_; }
  /// Closes now, reporting what a write may only tell at the end. 0 when good.
  int close() { return ::close(std::exchange(number_, -1)); }

 private:
  int number_;
};

/// Removes the temporary file unless it took the place of its target.
class TemporaryFile {
 public:
  explicit TemporaryFile(const std::filesystem::path& target)
      : path_(target.string() + ".XXXXXX"), descriptor_(::mkstemp(path_.data()), target) {}
  TemporaryFile(TemporaryFile&&) = delete;
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(TemporaryFile&&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() {
    if (!path_.empty()) ::unlink(path_.c_str());
  }

  void write(std::string_view contents) {
    while (!contents.empty()) {
      const ssize_t written = ::write(descriptor_.number(), contents.data(), contents.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) fail(path_);
      contents.remove_prefix(static_cast<std::size_t>(written));
    }
  }

  void replace(const std::filesystem::path& target, mode_t mode) {
    if (::fchmod(descriptor_.number(), mode) != 0 || ::fsync(descriptor_.number()) != 0) fail(target);
    if (descriptor_.close() != 0 || ::rename(path_.c_str(), target.c_str()) != 0) fail(target);
    path_.clear();
  }

 private:
  std::string path_;
  Descriptor descriptor_;
};

mode_t mode_for_new_files() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666U & ~mask;
}

std::string read_rest(const Descriptor& file, const std::filesystem::path& path) {
  std::string contents;
  std::array<char, 1U << 16U> buffer{};
  for (;;) {
    const ssize_t got = ::read(file.number(), buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) fail(path);
    if (got == 0) return contents;
    contents.append(buffer.data(), static_cast<std::size_t>(got));
  }
}

/// What a symbolic link stands for in the end, whether it is there or not; any other path as it is.
std::filesystem::path follow_links(std::filesystem::path path) {
  constexpr int kMostLinks = 40;
  std::error_code error;
  for (int links = 0; links < kMostLinks && std::filesystem::is_symlink(path, error); ++links) {
    path = path.parent_path() / std::filesystem::read_symlink(path);
  }
  return path;
}

}  // namespace

FileBytes::FileBytes(const std::filesystem::path& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC), path);
  struct stat status{};
  if (::fstat(file.number(), &status) != 0) fail(path);
  const auto size = static_cast<std::size_t>(status.st_size);
  if (S_ISREG(status.st_mode) && size > 0) {
    void* address = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.number(), 0);
    if (address != MAP_FAILED) {
      mapping_ = std::shared_ptr<void>(address, [size](void* mapped) { ::munmap(mapped, size); });
      view_ = {static_cast<const char*>(address), size};
      return;
    }
  }
  copy_ = read_rest(file, path);
  view_ = copy_;
}

FileBytes::FileBytes(InMemory memory) : copy_(std::move(memory.bytes)), view_(copy_) {}

void write_whole(const std::filesystem::path& path, std::string_view contents) {
  const std::filesystem::path target = follow_links(path);
  struct stat existing{};
  const bool replaces = ::stat(target.c_str(), &existing) == 0;
  if (replaces && !S_ISREG(existing.st_mode)) {  // a device or a pipe cannot be replaced, only written to
    const Descriptor file(::open(target.c_str(), O_WRONLY | O_CLOEXEC), target);
    for (std::string_view rest = contents; !rest.empty();) {
      const ssize_t written = ::write(file.number(), rest.data(), rest.size());
      if (written < 0 && errno != EINTR) fail(target);
      if (written > 0) rest.remove_prefix(static_cast<std::size_t>(written));
    }
    return;
  }
  TemporaryFile temporary(target);
  temporary.write(contents);
  temporary.replace(target, replaces ? existing.st_mode & 07777U : mode_for_new_files());
}

}  // namespace maillage
