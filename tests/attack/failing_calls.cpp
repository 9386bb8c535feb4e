// SPDX-License-Identifier: GPL-3.0-or-later
// A library put before all others (LD_PRELOAD) that makes the n-th call of one function fail, and is told what in the
// environment: MAILLAGE_FAILS="write:3", or "write:3+" for that call and all after it. MAILLAGE_FAILED names a file
// that is made when it comes to that. Calls count from main() on, which begins by saying what signals do.
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <new>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::atomic<bool> counting = false;
std::atomic<long> calls = 0;

void tell() {
  if (const char* file = std::getenv("MAILLAGE_FAILED")) {
    const long made = ::syscall(SYS_openat, AT_FDCWD, file, O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    if (made >= 0) ::syscall(SYS_close, made);
  }
}

/// Whether this call of the function is one that fails.
bool fails(const char* function) {
  if (!counting) return false;
  const char* wanted = std::getenv("MAILLAGE_FAILS");
  const std::size_t length = std::strlen(function);
  if (wanted == nullptr || std::strncmp(wanted, function, length) != 0 || wanted[length] != ':') return false;
  char* end = nullptr;
  const long nth = std::strtol(wanted + length + 1, &end, 10);
  const long call = ++calls;
  if (call != nth && !(call > nth && *end == '+')) return false;
  tell();
  return true;
}

template <typename Function>
Function* next(const char* name) {
  return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

/// What the function does, or -1 and an error.
template <typename Function, typename... Args>
auto call(const char* name, int error, Args... args) -> decltype(next<Function>(name)(args...)) {
  static Function* const function = next<Function>(name);
  if (!fails(name)) return function(args...);
  errno = error;
  return -1;
}

void* allocate(std::size_t size) {
  if (fails("new")) return nullptr;
  return std::malloc(size == 0 ? 1 : size);
}

void* allocate_or_throw(std::size_t size) {
  void* const memory = allocate(size);
  if (memory == nullptr) throw std::bad_alloc();
  return memory;
}

}  // namespace

void* operator new(std::size_t size) { return allocate_or_throw(size); }
void* operator new[](std::size_t size) { return allocate_or_throw(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return allocate(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return allocate(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }

extern "C" {

sighandler_t signal(int number, sighandler_t handler) noexcept {
  static auto* const function = next<sighandler_t(int, sighandler_t)>("signal");
  counting = true;
  return function(number, handler);
}

int open(const char* path, int flags, ...) {
  std::va_list rest;
  va_start(rest, flags);
  const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return call<int(const char*, int, ...)>("open", EIO, path, flags, mode);
}

ssize_t read(int file, void* bytes, std::size_t size) {
  return call<ssize_t(int, void*, std::size_t)>("read", EIO, file, bytes, size);
}

ssize_t write(int file, const void* bytes, std::size_t size) {
  return call<ssize_t(int, const void*, std::size_t)>("write", ENOSPC, file, bytes, size);
}

int fsync(int file) { return call<int(int)>("fsync", EIO, file); }

int close(int file) { return call<int(int)>("close", EIO, file); }

int fchmod(int file, mode_t mode) noexcept { return call<int(int, mode_t)>("fchmod", EPERM, file, mode); }

int fstat(int file, struct stat* status) noexcept { return call<int(int, struct stat*)>("fstat", EIO, file, status); }

int stat(const char* path, struct stat* status) noexcept {
  return call<int(const char*, struct stat*)>("stat", EIO, path, status);
}

int mkstemp(char* name) { return call<int(char*)>("mkstemp", EDQUOT, name); }

int mkdir(const char* path, mode_t mode) noexcept {
  return call<int(const char*, mode_t)>("mkdir", EDQUOT, path, mode);
}

int rename(const char* from, const char* to) noexcept {
  return call<int(const char*, const char*)>("rename", EIO, from, to);
}
}
