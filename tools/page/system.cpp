// SPDX-License-Identifier: GPL-3.0-or-later
// The system below the C library: files that stand in the module's own memory, in one folder / with
// /tmp in it, a clock that the page reads, and nothing else. Nothing of it reaches the machine the
// page runs on.
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <wasi/api.h>

extern "C" [[clang::import_module("maillage"), clang::import_name("now")]] double maillage_now();

namespace {

constexpr __wasi_fd_t kRoot = 3;

struct File {
  std::string bytes;
};

struct Handle {
  std::shared_ptr<File> file;  ///< null: the root, or not open
  std::size_t at = 0;
  bool appends = false;
};

struct System {
  std::map<std::string, std::shared_ptr<File>, std::less<>> files;
  std::vector<Handle> handles = std::vector<Handle>(kRoot + 1);
};

System& machine() {
  static auto* one = new System;  // for as long as the module is there
  return *one;
}

Handle* find_handle(__wasi_fd_t number) {
  auto& handles = machine().handles;
  return number < handles.size() && handles[number].file ? &handles[number] : nullptr;
}

bool is_folder(std::string_view path) {
  return path == "." || path.empty() || path == "tmp" || path == "tmp/";
}

__wasi_filestat_t status_of(const File* file) {
  __wasi_filestat_t status = {};
  status.filetype = file != nullptr ? __WASI_FILETYPE_REGULAR_FILE : __WASI_FILETYPE_DIRECTORY;
  status.nlink = 1;
  status.size = file != nullptr ? file->bytes.size() : 0;
  status.ino = reinterpret_cast<std::uintptr_t>(file);
  return status;
}

void write_at(Handle& handle, std::string_view piece) {
  std::string& bytes = handle.file->bytes;
  if (handle.appends) handle.at = bytes.size();
  if (bytes.size() < handle.at + piece.size()) bytes.resize(handle.at + piece.size());
  std::copy(piece.begin(), piece.end(), bytes.begin() + static_cast<std::ptrdiff_t>(handle.at));
  handle.at += piece.size();
}

}  // namespace

extern "C" {

__wasi_errno_t __wasi_fd_prestat_get(__wasi_fd_t fd, __wasi_prestat_t* found) {
  if (fd != kRoot) return __WASI_ERRNO_BADF;
  found->tag = __WASI_PREOPENTYPE_DIR;
  found->u.dir.pr_name_len = 1;
  return __WASI_ERRNO_SUCCESS;
}

__wasi_errno_t __wasi_fd_prestat_dir_name(__wasi_fd_t fd, uint8_t* path, __wasi_size_t size) {
  if (fd != kRoot || size < 1) return __WASI_ERRNO_BADF;
  path[0] = '/';
  return __WASI_ERRNO_SUCCESS;
}

__wasi_errno_t __wasi_path_open(__wasi_fd_t, __wasi_lookupflags_t, const char* path,
                                __wasi_oflags_t how, __wasi_rights_t, __wasi_rights_t,
                                __wasi_fdflags_t flags, __wasi_fd_t* opened) {
  if (is_folder(path)) return __WASI_ERRNO_NOTSUP;
  auto& files = machine().files;
  auto found = files.find(std::string_view(path));
  if (found != files.end() && (how & __WASI_OFLAGS_EXCL) != 0) return __WASI_ERRNO_EXIST;
  if (found == files.end()) {
    if ((how & __WASI_OFLAGS_CREAT) == 0) return __WASI_ERRNO_NOENT;
    found = files.emplace(path, std::make_shared<File>()).first;
  }
  if ((how & __WASI_OFLAGS_TRUNC) != 0) found->second->bytes.clear();
  auto& handles = machine().handles;
  const auto free = std::find_if(handles.begin() + kRoot + 1, handles.end(),
                                 [](const Handle& one) { return !one.file; });
  *opened = static_cast<__wasi_fd_t>(free - handles.begin());
  if (free == handles.end()) handles.emplace_back();
  handles[*opened] = {found->second, 0, (flags & __WASI_FDFLAGS_APPEND) != 0};
  return __WASI_ERRNO_SUCCESS;
}

__wasi_errno_t __wasi_fd_close(__wasi_fd_t fd) {
  Handle* handle = find_handle(fd);
  if (handle == nullptr) return __WASI_ERRNO_BADF;
  *handle = {};
  return __WASI_ERRNO_SUCCESS;
}

__wasi_errno_t __wasi_fd_read(__wasi_fd_t fd, const __wasi_iovec_t* pieces, size_t count,
                              __wasi_size_t* got) {
  Handle* handle = find_handle(fd);
  if (handle == nullptr) return __WASI_ERRNO_BADF;
  *got = 0;
  for (size_t i = 0; i < count; ++i) {
    const std::string& bytes = handle->file->bytes;
    const std::size_t some =
        handle->at < bytes.size() ? std::min(pieces[i].buf_len, bytes.size() - handle->at) : 0;
    if (some > 0) std::memcpy(pieces[i].buf, bytes.data() + handle->at, some);
    handle->at += some;
    *got += some;
  }
  return __WASI_ERRNO_SUCCESS;
}

__wasi_errno_t __wasi_fd_write(__wasi_fd_t fd, const __wasi_ciovec_t* pieces, size_t count,
                               __wasi_size_t* put) {
  Handle* handle = find_handle(fd);
  *put = 0;
  for (size_t i = 0; i < count; ++i) {
    const std::string_view piece(reinterpret_cast<const char*>(pieces[i].buf), pieces[i].buf_len);
    if (handle != nullptr) write_at(*handle, piece);  // what is printed is read by nobody
    *put += piece.size();
  }
  return __WASI_ERRNO_SUCCESS;
}

__wasi_errno_t __wasi_fd_seek(__wasi_fd_t fd, __wasi_filedelta_t by, __wasi_whence_t from,
                              __wasi_filesize_t* now) {
  Handle* handle = find_handle(fd);
  if (handle == nullptr) return __WASI_ERRNO_SPIPE;
  std::int64_t start = 0;
  if (from == __WASI_WHENCE_CUR) start = static_cast<std::int64_t>(handle->at);
  if (from == __WASI_WHENCE_END) start = static_cast<std::int64_t>(handle->file->bytes.size());
  if (start + by < 0) return __WASI_ERRNO_INVAL;
  handle->at = static_cast<std::size_t>(start + by);
  *now = handle->at;
  return __WASI_ERRNO_SUCCESS;
}

__wasi_errno_t __wasi_fd_fdstat_get(__wasi_fd_t fd, __wasi_fdstat_t* found) {
  *found = {};
  const bool stream = fd < kRoot;
  if (!stream && fd != kRoot && find_handle(fd) == nullptr) return __WASI_ERRNO_BADF;
  found->fs_filetype = __WASI_FILETYPE_REGULAR_FILE;
  if (stream) found->fs_filetype = __WASI_FILETYPE_UNKNOWN;
  if (fd == kRoot) found->fs_filetype = __WASI_FILETYPE_DIRECTORY;
  found->fs_rights_base = ~__wasi_rights_t{0};
  found->fs_rights_inheriting = ~__wasi_rights_t{0};
  return __WASI_ERRNO_SUCCESS;
}

__wasi_errno_t __wasi_fd_filestat_get(__wasi_fd_t fd, __wasi_filestat_t* found) {
  const Handle* handle = find_handle(fd);
  if (handle == nullptr && fd != kRoot) return __WASI_ERRNO_BADF;
  *found = status_of(handle != nullptr ? handle->file.get() : nullptr);
  return __WASI_ERRNO_SUCCESS;
}

__wasi_errno_t __wasi_path_filestat_get(__wasi_fd_t, __wasi_lookupflags_t, const char* path,
                                        __wasi_filestat_t* found) {
  const auto file = machine().files.find(std::string_view(path));
  if (file == machine().files.end() && !is_folder(path)) return __WASI_ERRNO_NOENT;
  *found = status_of(file != machine().files.end() ? file->second.get() : nullptr);
  return __WASI_ERRNO_SUCCESS;
}

__wasi_errno_t __wasi_path_unlink_file(__wasi_fd_t, const char* path) {
  return machine().files.erase(std::string(path)) > 0 ? __WASI_ERRNO_SUCCESS : __WASI_ERRNO_NOENT;
}

__wasi_errno_t __wasi_clock_time_get(__wasi_clockid_t, __wasi_timestamp_t,
                                     __wasi_timestamp_t* now) {
  constexpr double kNanoseconds = 1e6;
  *now = static_cast<__wasi_timestamp_t>(maillage_now() * kNanoseconds);
  return __WASI_ERRNO_SUCCESS;
}

__wasi_errno_t __wasi_clock_res_get(__wasi_clockid_t, __wasi_timestamp_t* resolution) {
  *resolution = 1000000;
  return __WASI_ERRNO_SUCCESS;
}

/// Results never depend on it; names of temporary files and salts of hashes do.
__wasi_errno_t __wasi_random_get(uint8_t* bytes, __wasi_size_t size) {
  static std::uint64_t state = 0x9E3779B97F4A7C15;
  for (__wasi_size_t i = 0; i < size; ++i) {
    state ^= state << 13U;
    state ^= state >> 7U;
    state ^= state << 17U;
    bytes[i] = static_cast<uint8_t>(state >> 32U);
  }
  return __WASI_ERRNO_SUCCESS;
}

__wasi_errno_t __wasi_environ_sizes_get(__wasi_size_t* count, __wasi_size_t* size) {
  *count = *size = 0;
  return __WASI_ERRNO_SUCCESS;
}

__wasi_errno_t __wasi_environ_get(uint8_t**, uint8_t*) { return __WASI_ERRNO_SUCCESS; }

__wasi_errno_t __wasi_sched_yield() { return __WASI_ERRNO_SUCCESS; }
__wasi_errno_t __wasi_fd_sync(__wasi_fd_t) { return __WASI_ERRNO_SUCCESS; }
__wasi_errno_t __wasi_fd_datasync(__wasi_fd_t) { return __WASI_ERRNO_SUCCESS; }
__wasi_errno_t __wasi_fd_fdstat_set_flags(__wasi_fd_t, __wasi_fdflags_t) {
  return __WASI_ERRNO_SUCCESS;
}

_Noreturn void __wasi_proc_exit(__wasi_exitcode_t) { __builtin_trap(); }

// What no part of maillage asks for, and what the libraries below it would do without.
__wasi_errno_t __wasi_fd_filestat_set_size(__wasi_fd_t, __wasi_filesize_t) {
  return __WASI_ERRNO_NOSYS;
}
__wasi_errno_t __wasi_fd_filestat_set_times(__wasi_fd_t, __wasi_timestamp_t, __wasi_timestamp_t,
                                            __wasi_fstflags_t) {
  return __WASI_ERRNO_NOSYS;
}
__wasi_errno_t __wasi_fd_readdir(__wasi_fd_t, uint8_t*, __wasi_size_t, __wasi_dircookie_t,
                                 __wasi_size_t* got) {
  *got = 0;
  return __WASI_ERRNO_SUCCESS;
}
__wasi_errno_t __wasi_fd_renumber(__wasi_fd_t, __wasi_fd_t) { return __WASI_ERRNO_NOSYS; }
__wasi_errno_t __wasi_path_create_directory(__wasi_fd_t, const char*) { return __WASI_ERRNO_NOSYS; }
__wasi_errno_t __wasi_path_filestat_set_times(__wasi_fd_t, __wasi_lookupflags_t, const char*,
                                              __wasi_timestamp_t, __wasi_timestamp_t,
                                              __wasi_fstflags_t) {
  return __WASI_ERRNO_NOSYS;
}
__wasi_errno_t __wasi_path_link(__wasi_fd_t, __wasi_lookupflags_t, const char*, __wasi_fd_t,
                                const char*) {
  return __WASI_ERRNO_NOSYS;
}
__wasi_errno_t __wasi_path_readlink(__wasi_fd_t, const char*, uint8_t*, __wasi_size_t,
                                    __wasi_size_t*) {
  return __WASI_ERRNO_INVAL;  // nothing is a link
}
__wasi_errno_t __wasi_path_remove_directory(__wasi_fd_t, const char*) {
  return __WASI_ERRNO_NOTDIR;
}
__wasi_errno_t __wasi_path_rename(__wasi_fd_t, const char*, __wasi_fd_t, const char*) {
  return __WASI_ERRNO_NOSYS;
}
__wasi_errno_t __wasi_path_symlink(const char*, __wasi_fd_t, const char*) {
  return __WASI_ERRNO_NOSYS;
}
__wasi_errno_t __wasi_poll_oneoff(const __wasi_subscription_t*, __wasi_event_t*, __wasi_size_t,
                                  __wasi_size_t*) {
  return __WASI_ERRNO_NOSYS;
}
}
