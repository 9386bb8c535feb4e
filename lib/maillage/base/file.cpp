// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/file.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace maillage {
namespace {

[[noreturn]] void fail(const std::filesystem::path& path, int error = errno) {
  throw std::system_error(error, std::generic_category(), path.string());
}

/// The name of the file being written, for whoever has to end in the midst of it.
std::atomic<const char*> unfinished = nullptr;  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

class Descriptor {
 public:
  Descriptor(int number, const std::filesystem::path& path) : number_(number) {
    if (number_ < 0) fail(path);
  }
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
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

void write_all(const Descriptor& file, std::string_view contents, const std::filesystem::path& path) {
  while (!contents.empty()) {
    const ssize_t written = ::write(file.number(), contents.data(), contents.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) fail(path, written == 0 ? EIO : errno);
    contents.remove_prefix(static_cast<std::size_t>(written));
  }
}

/// Removes the temporary file unless it took the place of its target.
class TemporaryFile {
 public:
  explicit TemporaryFile(const std::filesystem::path& target)
      : path_(target.string() + ".XXXXXX"), descriptor_(::mkstemp(path_.data()), target) {
    unfinished = path_.c_str();
  }
  TemporaryFile(TemporaryFile&&) = delete;
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(TemporaryFile&&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() {
    if (!path_.empty()) ::unlink(path_.c_str());
    unfinished = nullptr;
  }

  /// Errors name the target: nobody knows of the temporary file.
  void write(std::string_view contents, const std::filesystem::path& target) {
    write_all(descriptor_, contents, target);
  }

  void replace(const std::filesystem::path& target, mode_t mode) {
    if (::fchmod(descriptor_.number(), mode) != 0 || ::fsync(descriptor_.number()) != 0) fail(target);
    if (descriptor_.close() != 0 || ::rename(path_.c_str(), target.c_str()) != 0) fail(target);
    unfinished = nullptr;
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

/// A pipe that another program writes into has no name; one with a name may wait for ever.
bool is_unnamed_pipe(const Descriptor& file) {
  struct statfs system{};
  return ::fstatfs(file.number(), &system) == 0 && system.f_type == PIPEFS_MAGIC;
}

/// Files, the null device, terminals and pipes have an end; what other devices give may have none.
bool has_an_end(const Descriptor& file, mode_t mode) {
  if (S_ISCHR(mode)) {
    struct stat null{};
    struct stat status{};
    const bool is_null =
        ::stat("/dev/null", &null) == 0 && ::fstat(file.number(), &status) == 0 && null.st_rdev == status.st_rdev;
    return is_null || ::isatty(file.number()) != 0;
  }
  return !S_ISFIFO(mode) || is_unnamed_pipe(file);
}

/// Opened without waiting for anybody at the other end of a pipe, read with waiting.
Descriptor open_to_read(const std::filesystem::path& path, struct stat& status) {
  Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK), path);
  if (::fstat(file.number(), &status) != 0) fail(path);
  if (!has_an_end(file, status.st_mode)) fail(path, ENODEV);
  if (::fcntl(file.number(), F_SETFL, 0) != 0) fail(path);
  return file;
}

/// Reads until the end. Not mapped into memory: a file cut short meanwhile would kill the program.
std::string read_rest(const Descriptor& file, std::size_t expected, const std::filesystem::path& path) {
  constexpr std::size_t kPiece = 1U << 16U;
  std::string contents(expected + 1, '\0');  // one more than is there, so as to meet the end
  std::size_t size = 0;
  for (;;) {
    if (size == contents.size()) contents.resize(std::max(2 * size, kPiece));
    const ssize_t got = ::read(file.number(), contents.data() + size, contents.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) fail(path);
    size += static_cast<std::size_t>(got);
    if (got == 0) break;
  }
  contents.resize(size);
  return contents;
}

bool is_changed(const struct stat& before, const struct stat& now) {
  return before.st_size != now.st_size || before.st_mtim.tv_sec != now.st_mtim.tv_sec ||
         before.st_mtim.tv_nsec != now.st_mtim.tv_nsec;
}

/// What a symbolic link stands for in the end, whether it is there or not; any other path as it is.
std::filesystem::path follow_links(std::filesystem::path path) {
  constexpr int kMostLinks = 40;
  std::error_code error;
  for (int links = 0; links < kMostLinks && std::filesystem::is_symlink(path, error); ++links) {
    const std::filesystem::path next = std::filesystem::read_symlink(path, error);
    if (error) fail(path, error.value());
    path = path.parent_path() / next;
  }
  return path;
}

}  // namespace

FileBytes::FileBytes(const std::filesystem::path& path) {
  struct stat before{};
  const Descriptor file = open_to_read(path, before);
  const bool regular = S_ISREG(before.st_mode);
  copy_ = read_rest(file, regular ? static_cast<std::size_t>(before.st_size) : 0, path);
  struct stat after{};
  if (::fstat(file.number(), &after) != 0) fail(path);
  if (regular && is_changed(before, after)) fail(path, ESTALE);
  view_ = copy_;
}

FileBytes::FileBytes(InMemory memory) : copy_(std::move(memory.bytes)), view_(copy_) {}

void write_whole(const std::filesystem::path& path, std::string_view contents) {
  const std::filesystem::path target = follow_links(path);
  struct stat existing{};
  const bool replaces = ::stat(target.c_str(), &existing) == 0;
  if (replaces && !S_ISREG(existing.st_mode)) {  // a device or a pipe cannot be replaced, only written to
    Descriptor file(::open(target.c_str(), O_WRONLY | O_CLOEXEC), target);
    write_all(file, contents, target);
    if (file.close() != 0) fail(target);
    return;
  }
  TemporaryFile temporary(target);
  temporary.write(contents, target);
  constexpr mode_t kRights = 0777;  // not the right to act as another user, which was given to other contents
  temporary.replace(target, replaces ? existing.st_mode & kRights : mode_for_new_files());
}

void remove_unfinished() noexcept {
  if (const char* path = unfinished.load()) ::unlink(path);
}

}  // namespace maillage
