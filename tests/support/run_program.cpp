// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run_program.h"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/read_file.h"
#include "support/temporary_folder.h"

namespace maillage::testing {
namespace {

void check(int error, const std::string& what) {
  if (error != 0) throw std::system_error(error, std::generic_category(), what);
}

/// Where the child's standard streams go.
class Redirections {
 public:
  Redirections(const std::filesystem::path& output, const std::filesystem::path& errors) {
    check(::posix_spawn_file_actions_init(&actions_), "posix_spawn_file_actions_init");
    open(STDIN_FILENO, "/dev/null", O_RDONLY);
    open(STDOUT_FILENO, output, O_WRONLY | O_CREAT);
    open(STDERR_FILENO, errors, O_WRONLY | O_CREAT);
  }
  Redirections(const Redirections&) = delete;
  Redirections& operator=(const Redirections&) = delete;
  ~Redirections() { ::posix_spawn_file_actions_destroy(&actions_); }

  [[nodiscard]] const posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  void open(int stream, const std::filesystem::path& file, int flags) {
    check(::posix_spawn_file_actions_addopen(&actions_, stream, file.c_str(), flags, 0600), file.string());
  }

  posix_spawn_file_actions_t actions_{};
};

pid_t start(const std::filesystem::path& program, std::vector<std::string> arguments,
            const Redirections& redirections) {
  std::string name = program.string();
  std::vector<char*> words = {name.data()};
  for (std::string& argument : arguments) words.push_back(argument.data());
  words.push_back(nullptr);
  pid_t child = 0;
  check(::posix_spawn(&child, program.c_str(), redirections.get(), nullptr, words.data(), environ), program.string());
  return child;
}

int exit_code(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) check(errno, "waitpid");
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

ProgramResult run_program(const std::filesystem::path& program, const std::vector<std::string>& arguments) {
  const TemporaryFolder folder;
  const std::filesystem::path output = folder.path() / "output";
  const std::filesystem::path errors = folder.path() / "errors";
  const Redirections redirections(output, errors);
  const int code = exit_code(start(program, arguments, redirections));
  return {read_file(output), read_file(errors), code};
}

}  // namespace maillage::testing
